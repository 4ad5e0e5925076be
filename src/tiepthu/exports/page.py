"""The page of a survey: one self-contained HTML file that works offline, in Vietnamese and English.

What must be seen without JavaScript (ledger, files that need attention, matrix, discrepancies) is plain markup. Tables
that can grow long, and the source texts, are compressed blocks (deflate, base64) that the script opens when they are
asked for, so that a page of thousands of documents stays small and is written as a stream.
"""

from __future__ import annotations

import base64
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from html import escape
from importlib.resources import files
from itertools import groupby, islice
from typing import Any, TextIO

from tiepthu.exports import labels
from tiepthu.exports.case import Case, DiscrepancyRow, DocumentRow, FigureRow, MatrixCell, Quote, WorkRow
from tiepthu.exports.labels import Label
from tiepthu.exports.period_words import period_words

_ASSETS = files("tiepthu.exports") / "page_assets"
_ROWS_PER_BLOCK = 2000
_MOST_CARDS = 500
_MOST_MENTIONS = 100  # of one work or person; every mention is in the workbook
_SECTIONS = (
    "overview",
    "matrix",
    "discrepancies",
    "figures",
    "works",
    "people",
    "recommendations",
    "statements",
    "documents",
)
_FONTS = ((400, "latin"), (400, "vietnamese"), (600, "latin"), (600, "vietnamese"))


def write_page(case: Case, out: TextIO) -> None:
    """Write the page of `case` to `out` (text, UTF-8). Rows are read once and in order; memory does not grow."""
    units: dict[int, str] = {}
    out.write(_head(case))
    out.write(_overview(case))
    out.write(_matrix(case))
    out.writelines(_discrepancies(case))
    for name in _SECTIONS[3:]:
        out.write(f'<section id="{name}" class="table"><h2>{_both(labels.PAGE[name])}</h2><div></div></section>\n')
    out.write("</main>\n")
    for name, rows in _tables(case, units):
        _write_blocks(out, name, rows)
    for document in sorted(units):
        page = case.source(document)
        marks = [[m.kind, m.start, m.end] for m in page.marks]
        made = {"text": page.text, "passages": page.passages, "marks": marks}
        out.write(f'<script type="text/plain" data-source="{document}">{_packed(made)}</script>\n')
    out.write(_foot(case))


# -- markup --------------------------------------------------------------------------------------------------------


def _both(label: Label) -> str:
    """Both languages; the style sheet shows the one chosen."""
    return f'<span lang="vi" class="ui">{escape(label.vi)}</span><span lang="en" class="ui">{escape(label.en)}</span>'


def _head(case: Case) -> str:
    words = labels.PAGE
    style = _faces() + (_ASSETS / "page.css").read_text(encoding="utf-8")
    links = "".join(f'<li><a href="#{name}">{_both(words[name])}</a></li>' for name in _SECTIONS)
    made = case.made_on.strftime("%d/%m/%Y")
    return f"""<!DOCTYPE html>
<html lang="vi" data-ui="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:">
<title>{escape(case.title)}</title>
<style>{style}</style>
</head>
<body>
<a class="skip" href="#main">{_both(words["skip"])}</a>
<header>
<p class="brand">Tiếp Thu</p>
<h1>{escape(case.title)}</h1>
<p class="made">{_both(words["made"])} {made} · {escape(case.reader)}</p>
<div class="languages" role="group" aria-label="Ngôn ngữ / Language">
<button type="button" data-language="vi" lang="vi" aria-pressed="true">Tiếng Việt</button>
<button type="button" data-language="en" lang="en" aria-pressed="false">English</button>
</div>
<nav aria-label="Mục / Sections"><ul>{links}</ul></nav>
</header>
<noscript><p class="notice">{_both(words["no_script"])}</p></noscript>
<main id="main">
"""


def _faces() -> str:
    rules = []
    for weight, subset in _FONTS:
        data = (_ASSETS / f"be-vietnam-pro-{subset}-{weight}-normal.woff2").read_bytes()
        source = base64.b64encode(data).decode("ascii")
        marks = "unicode-range:U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,"
        marks += "U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB;"
        rules.append(
            f"@font-face{{font-family:'Be Vietnam Pro';font-weight:{weight};font-display:swap;"
            f"{marks if subset == 'vietnamese' else ''}src:url(data:font/woff2;base64,{source}) format('woff2')}}\n"
        )
    return "".join(sorted(rules, key=lambda rule: "unicode-range" in rule))


def _overview(case: Case) -> str:
    words, ledger = labels.PAGE, case.ledger
    counts = [
        (words["received"], ledger.received),
        (labels.STATES["read"], ledger.read),
        (labels.STATES["exact_duplicate"], ledger.exact_duplicate),
        (labels.STATES["near_duplicate"], ledger.near_duplicate),
        (labels.STATES["unreadable"], ledger.unreadable),
        (labels.STATES["refused"], ledger.refused),
    ]
    cards = "".join(f"<div><dt>{_both(label)}</dt><dd>{count}</dd></div>" for label, count in counts)
    partly = f"<p>{_both(labels.STATES['partly'])}: {ledger.partly}</p>" if ledger.partly else ""
    return f"""<section id="overview"><h2>{_both(words["overview"])}</h2>
<p class="notice">{_both(words["proposed"])}</p>
<dl class="cards">{cards}</dl>
<p>{_both(words["balance"])}.</p>{partly}
{_attention(case)}
<p class="keys">{_both(words["keys"])}</p>
</section>
"""


def _attention(case: Case) -> str:
    rows = [_attention_row(d) for d in case.documents() if any(p.severity != "note" for p in d.problems)]
    if not rows:
        return ""
    head = "".join(f"<th scope=col>{_both(labels.PAGE[name])}</th>" for name in ("path", "state", "problems"))
    return (
        f"<h3>{_both(labels.PAGE['not_read'])}</h3>"
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(labels.PAGE["not_read"].vi)}">'
        f"<table><thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _attention_row(document: DocumentRow) -> str:
    state = labels.STATES["partly" if document.partly and document.state == "read" else document.state]
    said = "<br>".join(
        _both(Label(f"{p.cause_vi} {p.next_step_vi}", f"{p.cause_en} {p.next_step_en}"))
        for p in document.problems
        if p.severity != "note"
    )
    return f"<tr><th scope=row>{escape(document.path)}</th><td>{_both(state)}</td><td>{said}</td></tr>"


def _matrix(case: Case) -> str:
    words, topics = labels.PAGE, case.topics()
    head = f'<section id="matrix"><h2>{_both(words["matrix"])}</h2>'
    if not topics:
        return f"{head}<p>{_both(words['no_topics'])}</p></section>\n"
    cells = {(cell.unit, cell.topic): cell for cell in case.matrix()}
    columns = "".join(
        f'<th scope=col title="{escape(t.title)}"><b>{t.number}</b> <small>{escape(_short(t.title))}</small></th>'
        for t in topics
    )
    rows = "".join(
        f"<tr><th scope=row>{escape(unit)}</th>"
        + "".join(_matrix_cell(cells.get((unit, t.number)), unit, t.number) for t in topics)
        + "</tr>"
        for unit in case.units()
    )
    return (
        f'{head}<div class="scroll" tabindex="0" role="region" aria-label="{escape(words["matrix"].vi)}">'
        f'<table class="matrix"><thead><tr><th scope=col>{_both(words["unit"])}</th>{columns}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>{_legend()}</section>\n"
    )


def _matrix_cell(cell: MatrixCell | None, unit: str, topic: int) -> str:
    if cell is None:
        return '<td class="empty">–</td>'
    total = sum(count for _, count in cell.counts)
    bar = "".join(
        f'<i class="role-{role}" style="flex:{count}" title="{escape(labels.ROLES[role].vi)}: {count}"></i>'
        for role, count in cell.counts
    )
    return (
        f'<td><a href="#statements" data-unit="{escape(unit)}" data-topic="{topic}"><b>{total}</b>'
        f'<span class="bar" aria-hidden="true">{bar}</span></a></td>'
    )


def _legend() -> str:
    items = "".join(
        f'<li><i class="role-{role}"></i> {_both(label)}</li>'
        for role, label in labels.ROLES.items()
        if role != "other"
    )
    return f'<ul class="legend">{items}</ul>'


def _short(title: str, limit: int = 60) -> str:
    return title if len(title) <= limit else title[:limit].rsplit(" ", 1)[0] + "…"


def _discrepancies(case: Case) -> Iterator[str]:
    """The most serious discrepancies as cards, written one by one; the rest is counted and stands in the workbook."""
    count = sum(1 for _row in case.discrepancies())
    yield f'<section id="discrepancies"><h2>{_both(labels.PAGE["discrepancies"])} ({count})</h2>\n'
    yield from (_discrepancy(row) for row in islice(case.discrepancies(), _MOST_CARDS))
    if count > _MOST_CARDS:
        yield f"<p>{_both(labels.PAGE['more_discrepancies'])}</p>"
    if not count:
        yield f"<p>{_both(labels.PAGE['no_discrepancy'])}</p>"
    yield "</section>\n"


def _discrepancy(row: DiscrepancyRow) -> str:
    label = labels.DISCREPANCIES.get(row.kind, Label(row.kind, row.kind))
    quotes = "".join(
        f"<li>{_quote_links(document, list(group))}</li>"
        for document, group in groupby(row.quotes, key=lambda q: q.document)
    )
    question = ""
    if row.question_vi:
        question = (
            f"<details><summary>{_both(labels.PAGE['ask'])}</summary>"
            f"<p>{_both(Label(row.question_vi, row.question_en))}</p></details>"
        )
    return (
        f'<article class="card {escape(row.severity)}"><h3>{_both(label)}</h3>'
        f"<p>{_both(Label(row.explanation_vi, row.explanation_en))}</p><ul>{quotes}</ul>{question}</article>\n"
    )


def _quote_links(document: int, quotes: Sequence[Quote]) -> str:
    """The quotes of one document as links, then where they stand; the script adds the document's name."""
    links = " · ".join(
        f'<a class="quote" href="#s={q.document}.{q.start}.{q.end}">“{escape(q.text)}”</a>' for q in quotes
    )
    places = ", ".join(dict.fromkeys(escape(q.place) for q in quotes if q.place))
    return f'{links} <small><span data-document="{document}"></span>{", " if places else ""}{places}</small>'


def _foot(case: Case) -> str:
    made: dict[str, Any] = {
        "labels": {
            "page": labels.PAGE,
            "role": labels.ROLES,
            "kind": labels.KINDS,
            "state": labels.STATES,
            "work_state": labels.WORK_STATES,
            "operator": labels.OPERATORS,
            "warning": labels.WARNINGS,
            "passage": labels.PASSAGES,
            "document": labels.DOCUMENT_KINDS,
        },
        "topics": [[t.number, t.title] for t in case.topics()],
    }
    data = json.dumps(made, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")
    script = (_ASSETS / "page.js").read_text(encoding="utf-8")
    return (
        f'<aside id="source" hidden tabindex="-1" aria-labelledby="source-title"></aside>\n'
        f'<script type="application/json" id="words">{data}</script>\n<script>{script}</script>\n</body>\n</html>\n'
    )


# -- blocks of rows ------------------------------------------------------------------------------------------------


def _tables(case: Case, units: dict[int, str]) -> Iterator[tuple[str, Iterable[list[Any]]]]:
    """The rows of each table as the script expects them; `units` collects the documents whose text is needed."""
    yield "documents", _document_rows(case, units)
    yield "figures", (_figure_row(f) for f in case.figures())
    yield "works", (_work_row(w) for w in case.works())
    yield "people", ([p.name, p.posts, p.organisation, *_mentions(p.mentions)] for p in case.people())
    yield "recommendations", ([_place(r.quote), r.by, r.to, r.topic, r.confidence] for r in case.recommendations())
    yield "statements", ([_place(s.quote), s.role, s.topic, s.confidence] for s in case.statements())


def _place(quote: Quote) -> list[Any]:
    return [quote.document, quote.start, quote.end, quote.text, quote.place]


def _document_rows(case: Case, units: dict[int, str]) -> Iterator[list[Any]]:
    for d in case.documents():
        if d.state == "read":
            units[d.id] = d.unit
        problems = [[p.cause_vi, p.cause_en] for p in d.problems]
        yield [
            d.id,
            d.path,
            d.unit,
            d.title,
            d.state,
            d.kind,
            d.number,
            d.date and d.date.isoformat(),
            d.bytes,
            d.findings,
            problems,
            d.same_as,
        ]


def _figure_row(f: FigureRow) -> list[Any]:
    values = [None if v is None else float(v) for v in (f.value, f.value2, f.of_total)]
    return [
        _place(f.quote),
        *values,
        f.unit,
        f.of,
        f.operator,
        [period_words(f.period), period_words(f.period, "en")],
        f.role,
        f.topic,
        f.sentence,
        round(f.confidence, 2),
        f.warnings,
    ]


def _work_row(w: WorkRow) -> list[Any]:
    day = w.date and w.date.isoformat()
    return [w.type, w.sign, day, w.issuer, w.title, w.state, w.forms, w.warnings, *_mentions(w.mentions)]


def _mentions(quotes: Sequence[Quote]) -> list[Any]:
    """The first mentions, and how many there are."""
    return [[_place(q) for q in quotes[:_MOST_MENTIONS]], len(quotes)]


def _write_blocks(out: TextIO, name: str, rows: Iterable[list[Any]]) -> None:
    block: list[list[Any]] = []
    for row in rows:
        block.append(row)
        if len(block) == _ROWS_PER_BLOCK:
            out.write(f'<script type="text/plain" data-rows="{name}">{_packed(block)}</script>\n')
            block = []
    if block:
        out.write(f'<script type="text/plain" data-rows="{name}">{_packed(block)}</script>\n')


def _packed(value: Any) -> str:
    data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    return base64.b64encode(zlib.compress(data, 6)).decode("ascii")
