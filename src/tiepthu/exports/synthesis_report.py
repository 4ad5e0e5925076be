"""The synthesis report of a survey as a Word document in the official layout of its day.

It is assembled from quotes, each with its source in a footnote, and from numbers: between them stand only headings and
count sentences (`report_words`). What is not quoted is counted and pointed to in the workbook.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from tiepthu.exports import report_words as words
from tiepthu.exports.case import Case, DocumentRow, FigureRow, Quote, StatementRow
from tiepthu.exports.docx_styles import BODY, BULLET, CELL, CELL_CENTRE, HEADINGS, LEAD, SMALL, UNIT, component_style
from tiepthu.exports.docx_writer import Column, DocxWriter, Inline, Link, Note
from tiepthu.exports.labels import DISCREPANCIES, STATES
from tiepthu.exports.layouts import Layout
from tiepthu.exports.period_words import period_words
from tiepthu.exports.report_frame import ReportDetails, count_words, write_head, write_signing, write_source_head
from tiepthu.exports.report_selection import Addressed, Best, ReportLimits, Selection, select
from tiepthu.exports.xml_text import xml_text

__all__ = ["ReportDetails", "ReportLimits", "write_synthesis_report"]

_SECTION, _ITEM, _PART = HEADINGS
_SHORT_HASH = 12
_UNITS_NAMED = 60


@dataclass(frozen=True, slots=True)
class _Report:
    """What every section is written with. `cited` collects the documents that a footnote or table names."""

    case: Case
    writer: DocxWriter
    details: ReportDetails
    held: Selection
    cited: set[int] = field(default_factory=set)

    def say(self, style: str, form: str, **values: object) -> None:
        """Add a paragraph made from a form of `report_words`; numbers are grouped as Vietnamese does."""
        made = {name: count_words(v) if isinstance(v, int) else v for name, v in values.items()}
        self.writer.paragraph(style, form % {"workbook": self.details.workbook, **made})

    def quote(self, quote: Quote, *before: Inline) -> None:
        """Add a quote as an item of a list, its source in a footnote."""
        note = Note((f"{self.unit(quote.document)}: ", *self.source(quote), "."))
        text = _cut(quote.text, self.details.limits.quote_length)
        self.writer.paragraph(BULLET, *before, f"“{text}”", note)

    def source(self, quote: Quote) -> tuple[Link | str, ...]:
        """The file and place of a quote, leading to its words in the page."""
        self.cited.add(quote.document)
        row = self.held.documents.get(quote.document)
        link = Link(row.path if row else f"#{quote.document}", f"s={quote.document}.{quote.start}.{quote.end}")
        return (link, f", {quote.place}") if quote.place else (link,)

    def unit(self, document: int) -> str:
        """The name of the unit of a document."""
        return self.held.unit(document) or words.NO_UNIT


def write_synthesis_report(case: Case, out: BinaryIO, *, layout: Layout, details: ReportDetails) -> None:
    """Write the synthesis report of `case` to `out` in `layout`; the same case and details give the same bytes."""
    writer = DocxWriter(layout, page_href=details.page)
    report = _Report(case, writer, details, select(case, details.limits))
    issued = details.issued or case.made_on
    write_head(writer, layout, details, title=case.title, issued=issued)
    report.say(SMALL, words.ASSEMBLED, reader=case.reader)
    for name, write in (
        ("overview", _overview),
        ("topics", _topics),
        ("figures", _figures),
        ("discrepancies", _discrepancies),
        ("recommendations", _recommendations),
    ):
        writer.paragraph(_SECTION, words.SECTIONS[name])
        write(report)
    writer.paragraph(LEAD, words.CLOSING + layout.end_mark)
    write_signing(writer, layout, details)
    _sources(report, layout, issued)
    writer.save(out, title=details.subject_line(case.title), subject=case.title, day=issued)


# -- I. overview ---------------------------------------------------------------------------------------------------


def _overview(report: _Report) -> None:
    ledger, units = report.case.ledger, report.case.units()
    day = _day(report.details.issued or report.case.made_on)
    form = words.RECEIVED_OF_UNITS if units else words.RECEIVED
    report.say(BODY, form, day=day, received=ledger.received, read=ledger.read, units=len(units))
    parts = [f % {"count": count_words(n)} for name, f in words.OTHERWISE.items() if (n := getattr(ledger, name))]
    if parts:
        report.say(BODY, words.OTHERWISE_LEAD, parts="; ".join(parts))
    report.say(
        BODY,
        words.BALANCED if ledger.balances() else words.UNBALANCED,
        received=ledger.received,
        read=ledger.read,
        exact=ledger.exact_duplicate,
        near=ledger.near_duplicate,
        unreadable=ledger.unreadable,
        refused=ledger.refused,
    )
    if units:
        named, rest = "; ".join(units[:_UNITS_NAMED]), len(units) - _UNITS_NAMED
        report.say(BODY, words.UNITS_MORE if rest > 0 else words.UNITS, names=named, rest=rest)
    if not ledger.read:
        report.say(BODY, words.NOTHING_READ)
        return
    held = report.held
    report.say(
        BODY,
        words.FOUND,
        statements=held.roles.total(),
        figures=sum(best.count for best in held.figures.values()),
        recommendations=sum(a.best.count for a in held.addressed),
        discrepancies=held.discrepancy_count,
        topics=len(report.case.topics()),
    )


# -- II. topics ----------------------------------------------------------------------------------------------------


def _topics(report: _Report) -> None:
    topics = report.case.topics()
    if not topics:
        report.say(BODY, words.NO_TOPICS)
        _roles_of(report, 0, _ITEM, words.NO_STATEMENTS)
    for topic in topics:
        report.writer.paragraph(_ITEM, topic.title)
        _roles_of(report, topic.number, _PART, words.NOTHING_ON_TOPIC)
    if topics and report.held.without_topic:
        report.say(BODY, words.WITHOUT_TOPIC, count=report.held.without_topic)
    others = [
        f"{name} ({count_words(n)} câu)" for role, name in words.NOT_QUOTED.items() if (n := report.held.roles[role])
    ]
    if others:
        report.say(BODY, words.OTHER_ROLES, roles=", ".join(others))


def _roles_of(report: _Report, topic: int, heading: str, nothing: str) -> None:
    found = {role: cell for role in words.ROLES if (cell := report.held.statements.get((topic, role)))}
    if not found:
        report.say(BODY, nothing)
        return
    for role, cell in found.items():
        report.writer.paragraph(heading, words.ROLES[role])
        _cell(report, cell)
    missing = [name.lower() for role, name in words.ROLES.items() if role not in found and role != "lesson"]
    if missing:
        report.say(BODY, words.MISSING_ROLES, roles=", ".join(missing))


def _cell(report: _Report, cell: dict[str, Best[StatementRow]]) -> None:
    """The quotes of one topic and role, unit by unit; of too many units those with most sentences."""
    order = {unit: at for at, unit in enumerate(report.case.units())}
    units = sorted(cell, key=lambda unit: (-cell[unit].count, order.get(unit, len(order)), unit))
    shown, left = units[: report.details.limits.units], units[report.details.limits.units :]
    shown.sort(key=lambda unit: (order.get(unit, len(order)), unit))
    total = sum(best.count for best in cell.values())
    quoted = sum(len(cell[unit].rows()) for unit in shown)
    report.say(LEAD, words.COUNTED, count=total, units=len(cell), shown=quoted)
    for unit in shown:
        rows = cell[unit].rows()
        report.writer.paragraph(UNIT, unit or words.NO_UNIT)
        for row in rows:
            report.quote(row.quote)
        if cell[unit].count > len(rows):
            report.say(SMALL, words.MORE_QUOTES, count=cell[unit].count - len(rows))
    if left:
        report.say(SMALL, words.MORE_UNITS, count=sum(cell[unit].count for unit in left), units=len(left))


# -- III. figures --------------------------------------------------------------------------------------------------


def _figures(report: _Report) -> None:
    total = sum(best.count for best in report.held.figures.values())
    if not total:
        report.say(BODY, words.NO_FIGURES)
        return
    rows = list(_figure_rows(report))
    report.say(LEAD, words.FIGURES, count=total, shown=len(rows))
    widths = (10.0, 31.0, 38.0, 27.0, 23.0, 36.0)
    columns = [Column(head, width) for head, width in zip(words.FIGURE_COLUMNS, widths, strict=True)]
    columns[0] = Column(words.FIGURE_COLUMNS[0], widths[0], CELL_CENTRE)
    made = (_figure_cells(report, at, row) for at, row in enumerate(rows, start=1))
    report.writer.table(columns, made)


def _figure_rows(report: _Report) -> Iterator[FigureRow]:
    """The chosen figures unit by unit; of too many units, fewer of each."""
    limits, held = report.details.limits, report.held.figures
    order = {unit: at for at, unit in enumerate(report.case.units())}
    units = sorted(held, key=lambda unit: (order.get(unit, len(order)), unit))[: limits.figures]
    each = max(1, min(limits.figures_of_unit, limits.figures // len(units)))
    for unit in units:
        yield from held[unit].rows()[:each]


def _figure_cells(report: _Report, at: int, row: FigureRow) -> list[tuple[Inline, ...]]:
    return [
        (str(at),),
        (report.unit(row.quote.document),),
        (row.of,),
        (row.quote.text,),
        (period_words(row.period),),
        report.source(row.quote),
    ]


# -- IV. discrepancies ---------------------------------------------------------------------------------------------


def _discrepancies(report: _Report) -> None:
    if not report.held.discrepancy_count:
        report.say(BODY, words.NO_DISCREPANCIES)
        return
    report.say(BODY, words.DISCREPANCIES, count=report.held.discrepancy_count)
    for row in report.held.discrepancies:
        report.writer.paragraph(_ITEM, DISCREPANCIES[row.kind].vi if row.kind in DISCREPANCIES else row.kind)
        report.writer.paragraph(BODY, row.explanation_vi)
        for quote in row.quotes:
            report.quote(quote)
        if row.question_vi:
            report.say(SMALL, words.QUESTION, question=row.question_vi)
    rest = report.held.discrepancy_count - len(report.held.discrepancies)
    if rest:
        report.say(SMALL, words.MORE_DISCREPANCIES, count=rest)


# -- V. recommendations --------------------------------------------------------------------------------------------


def _recommendations(report: _Report) -> None:
    groups = report.held.addressed
    if not groups:
        report.say(BODY, words.NO_RECOMMENDATIONS)
        return
    addressed = sum(g.best.count for g in groups if g.to)
    total, named = sum(g.best.count for g in groups), sum(1 for g in groups if g.to)
    form = words.RECOMMENDATIONS if addressed == total else words.RECOMMENDATIONS_UNADDRESSED
    report.say(BODY, form, count=total, addressees=named, rest=total - addressed)
    shown = groups[: report.details.limits.addressees]
    for group in shown:
        _addressed(report, group)
    left = groups[len(shown) :]
    if left:
        count = sum(g.best.count for g in left)
        report.say(SMALL, words.MORE_ADDRESSEES, count=count, addressees=len(left))


def _addressed(report: _Report, group: Addressed) -> None:
    rows = group.best.rows()
    report.writer.paragraph(_ITEM, group.to or words.UNADDRESSED)
    report.say(LEAD, words.OF_ADDRESSEE, count=group.best.count, units=len(group.units))
    for row in rows:
        report.quote(row.quote, f"{row.by or report.unit(row.quote.document)}: ")
    if group.best.count > len(rows):
        report.say(SMALL, words.MORE_RECOMMENDATIONS, count=group.best.count - len(rows))


# -- the appendix --------------------------------------------------------------------------------------------------


def _sources(report: _Report, layout: Layout, issued: date) -> None:
    report.writer.new_section()
    report.writer.paragraph(component_style("appendix"), words.APPENDIX)
    report.writer.paragraph(component_style("appendix_title"), words.APPENDIX_TITLE)
    write_source_head(report.writer, layout, report.details, _day(issued))
    documents = list(report.held.documents.values())
    if not documents:
        report.say(BODY, words.NO_SOURCES)
        return
    shown = documents
    if len(documents) > report.details.limits.sources:
        shown = [d for d in documents if d.id in report.cited or d.state != "read" or d.partly]
    widths = (11.0, 57.0, 35.0, 27.0, 35.0)
    styles = (CELL_CENTRE, CELL, CELL, CELL, CELL)
    columns = [Column(h, w, s) for h, w, s in zip(words.SOURCE_COLUMNS, widths, styles, strict=True)]
    report.writer.table(columns, ([(cell,) for cell in _source_cells(d)] for d in shown))
    if len(shown) < len(documents):
        report.say(SMALL, words.SOURCES_MORE, count=len(documents) - len(shown))


def _source_cells(row: DocumentRow) -> tuple[str, ...]:
    state = STATES["partly" if row.state == "read" and row.partly else row.state].vi
    if row.same_as is not None:
        state = words.SAME_AS % {"state": state, "number": row.same_as}
    causes = " ".join(p.cause_vi for p in row.problems if p.severity != "note")
    said = f"{state}. {causes}" if causes and (row.state != "read" or row.partly) else state
    return str(row.id), row.path, row.unit, row.sha256[:_SHORT_HASH], said


# -- words ---------------------------------------------------------------------------------------------------------


def _cut(text: str, limit: int) -> str:
    """`text` with single spaces, cut at a word and marked where it is longer than `limit`."""
    plain = " ".join(xml_text(text).split())
    return plain if len(plain) <= limit else plain[:limit].rsplit(" ", 1)[0] + words.CUT


def _day(day: date) -> str:
    return f"{day.day:02d}/{day.month:02d}/{day.year}" if day.month <= 2 else f"{day.day:02d}/{day.month}/{day.year}"
