"""A reading as tables on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from rich.console import Console
from rich.table import Table

from tiepthu.cli.language import language
from tiepthu.exports import labels
from tiepthu.exports.labels import Label
from tiepthu.exports.period_words import period_words
from tiepthu.reader.records import Figure, Reading, Role, Span

_WIDTH = 100


def print_reading(reading: Reading, console: Console) -> None:
    """Print what was read in one document: what it is, then a table for each kind of finding that it has."""
    meta = reading.meta
    console.rule(reading.source.path, align="left")
    facts = [
        meta.title,
        _said(labels.DOCUMENT_KINDS.get(meta.kind, Label("", ""))),
        meta.number,
        meta.date and f"{meta.date:%d/%m/%Y}",
        meta.organisation,
    ]
    console.print(" · ".join(str(f) for f in facts if f), markup=False, highlight=False)
    for title, columns, rows in _tables(reading):
        _print_table(console, title, columns, list(rows))


def _said(label: Label) -> str:
    return label.en if language() == "en" else label.vi


def _tables(reading: Reading) -> Iterable[tuple[str, Sequence[str], Iterable[Sequence[str]]]]:
    page, text = labels.PAGE, reading.text
    yield (
        _said(page["figures"]),
        [_said(page[c]) for c in ("words", "value", "measure", "counted", "period")],
        (
            [f.span.of(text), amount(f), f.unit, f.of, period_words(f.period.edtf, language()) if f.period else ""]
            for f in reading.figures
        ),
    )
    yield (
        _said(page["works"]),
        [_said(page[c]) for c in ("words", "type", "sign", "date", "issuer", "warnings")],
        (
            [
                c.span.of(text),
                c.type,
                c.sign,
                f"{c.date:%d/%m/%Y}" if c.date else "",
                c.issuer,
                "; ".join(_said(labels.WARNINGS.get(w, Label(w, w))) for w in c.warnings),
            ]
            for c in reading.citations
        ),
    )
    yield (
        _said(labels.KINDS["period"]),
        [_said(page["words"]), "EDTF"],
        ([p.span.of(text), p.edtf] for p in reading.periods),
    )
    yield (
        _said(page["people"]),
        [_said(page[c]) for c in ("name", "posts", "organisation")],
        ([p.name, "; ".join(p.posts), p.organisation] for p in reading.people),
    )
    yield (
        _said(page["recommendations"]),
        [_said(page[c]) for c in ("recommendation", "by", "to")],
        ([r.span.of(text), r.by, r.to] for r in reading.recommendations),
    )
    yield (
        _said(page["statements"]),
        [_said(page[c]) for c in ("role", "sentence")],
        (
            [_said(labels.ROLES[s.role.value]), _cut(s.span, text)]
            for s in reading.sentences
            if s.role is not Role.OTHER
        ),
    )


def amount(figure: Figure) -> str:
    """Return a figure's value as Vietnamese prints numbers: `trên 85.000.000.000`, `5–7`, `443/455`."""
    said = _printed(figure.value)
    if figure.value2 is not None:
        said = f"{said}–{_printed(figure.value2)}"
    if figure.of_total is not None:
        said = f"{said}/{_printed(figure.of_total)}"
    return f"{_said(labels.OPERATORS[figure.operator.value])} {said}".strip()


def _printed(value: Decimal) -> str:
    whole = format(value.normalize(), ",f")
    return whole if language() == "en" else whole.translate(str.maketrans(",.", ".,"))


def _cut(span: Span, text: str) -> str:
    words = span.of(text)
    return words if len(words) <= _WIDTH else words[:_WIDTH].rsplit(" ", 1)[0] + " …"


def _print_table(console: Console, title: str, columns: Sequence[str], rows: list[Sequence[str]]) -> None:
    if not rows:
        return
    table = Table(title=f"{title} ({len(rows)})", title_justify="left", header_style="bold")
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:
        table.add_row(*(cell.replace("[", "\\[") for cell in row))
    console.print(table)
