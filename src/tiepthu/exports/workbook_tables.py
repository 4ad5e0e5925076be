"""The tables of the workbook: for each its columns and how a row of the case becomes a row of the sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from tiepthu.exports import labels
from tiepthu.exports.case import Case, DocumentRow, Quote, WorkRow
from tiepthu.exports.labels import PAGE, ROLES, STATES, WORKBOOK, Label
from tiepthu.exports.workbook_sheet import FileLink, PlaceLink, SheetColumn, Value

Row = list[Value]
Language = Literal["vi", "en"]
_NO_ROLE = "other"


@dataclass(frozen=True, slots=True)
class Context:
    """What rows are made with: the language, the places of files (id: unit, path, address), topics and the page."""

    language: Language
    files: dict[int, tuple[str, str, str]]
    topics: dict[int, str]
    page: str

    def say(self, label: Label) -> str:
        """The word of a label in the language of the workbook."""
        return label.vi if self.language == "vi" else label.en

    def named(self, table: dict[str, Label], code: str) -> str:
        """The word for a code; a code without one shows as itself."""
        return self.say(table[code]) if code in table else code

    def unit(self, quote: Quote) -> str:
        """The unit of the document that a quote stands in."""
        return self.files.get(quote.document, ("", "", ""))[0]

    def place(self, quote: Quote | None) -> Row:
        """Unit, file, place and the link to the words: what every row about a quote ends with."""
        if quote is None:
            return [None, None, None, None]
        unit, path, href = self.files.get(quote.document, ("", f"#{quote.document}", ""))
        anchor = f"s={quote.document}.{quote.start}.{quote.end}"
        return [unit, FileLink(path, href), quote.place, PlaceLink(anchor, self.page)]

    def topic(self, number: int) -> Row:
        """Number and title of a topic; nothing for what fits none."""
        return [number or None, self.topics.get(number)]

    def units(self, quotes: Iterable[Quote]) -> str:
        """The units that quotes come from, each once, in the order of the quotes."""
        return "; ".join(dict.fromkeys(unit for quote in quotes if (unit := self.unit(quote))))


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the workbook: its key in `labels.WORKBOOK`, its columns (label, width) and its rows."""

    key: str
    columns: tuple[tuple[Label, float], ...]
    rows: Callable[[Case, Context], Iterator[Row]]

    def heads(self, context: Context) -> list[SheetColumn]:
        """The columns in the language of the workbook."""
        return [SheetColumn(context.say(label), width, label not in _UNBROKEN) for label, width in self.columns]


_PLACE = ((PAGE["unit"], 28.0), (WORKBOOK["file"], 28.0), (WORKBOOK["place"], 12.0), (WORKBOOK["link"], 17.0))
_TOPIC = ((WORKBOOK["topic_number"], 8.0), (PAGE["topic"], 28.0))
_UNBROKEN = (WORKBOOK["sha256"], WORKBOOK["key"])
_CONFIDENCE = (PAGE["confidence"], 9.0)


def matrix_columns(case: Case, context: Context) -> list[SheetColumn]:
    """The columns of the matrix: unit, role, one for each topic, the sum."""
    topics = [SheetColumn(f"{topic.number}. {topic.title}", 20) for topic in case.topics()]
    first = [SheetColumn(context.say(PAGE["unit"]), 34), SheetColumn(context.say(PAGE["role"]), 14)]
    return [*first, *topics, SheetColumn(context.say(WORKBOOK["total"]), 10)]


def matrix_rows(case: Case, context: Context) -> Iterator[Row]:
    """For each unit a row for all roles and one for each role; then the same for all units together."""
    numbers = [topic.number for topic in case.topics()]
    if not numbers:
        yield [context.say(PAGE["no_topics"])]
        return
    counts: dict[str, dict[tuple[str, int], int]] = {unit: {} for unit in case.units()}
    whole: dict[tuple[str, int], int] = {}
    for cell in case.matrix():
        held = counts.setdefault(cell.unit, {})
        for role, count in cell.counts:
            held[role, cell.topic] = held.get((role, cell.topic), 0) + count
            whole[role, cell.topic] = whole.get((role, cell.topic), 0) + count
    for unit, held in counts.items():
        yield from _matrix_block(unit or context.say(WORKBOOK["no_unit"]), held, numbers, context)
    yield from _matrix_block(context.say(WORKBOOK["all_units"]), whole, numbers, context)


def _matrix_block(unit: str, held: dict[tuple[str, int], int], numbers: list[int], context: Context) -> Iterator[Row]:
    sums = [sum(count for (_, topic), count in held.items() if topic == number) for number in numbers]
    yield [unit, context.say(WORKBOOK["all_roles"]), *sums, sum(sums)]
    for role, label in ROLES.items():
        of_role = [held.get((role, number), 0) for number in numbers]
        if any(of_role):
            yield [unit, context.say(label), *of_role, sum(of_role)]


def _figures(case: Case, context: Context) -> Iterator[Row]:
    for f in case.figures():
        yield [
            f.quote.text,
            f.value,
            f.value2,
            f.of_total,
            f.unit,
            f.of,
            context.named(labels.OPERATORS, f.operator),
            f.period,
            context.named(ROLES, f.role) if f.role != _NO_ROLE else None,
            *context.topic(f.topic),
            f.sentence,
            round(f.confidence, 2),
            "; ".join(context.named(labels.WARNINGS, w) for w in f.warnings),
            *context.place(f.quote),
        ]


def _discrepancies(case: Case, context: Context) -> Iterator[Row]:
    vi = context.language == "vi"
    for number, d in enumerate(case.discrepancies(), start=1):
        said: Row = [
            number,
            context.named(labels.DISCREPANCIES, d.kind),
            context.named(labels.SEVERITIES, d.severity),
            d.explanation_vi if vi else d.explanation_en,
            d.question_vi if vi else d.question_en,
        ]
        for quote in d.quotes or (None,):
            yield [*said, quote.text if quote else None, *context.place(quote)]


def _works(case: Case, context: Context) -> Iterator[Row]:
    for w in case.works():
        yield [
            w.type,
            w.sign,
            w.date,
            w.issuer,
            w.title,
            context.named(labels.WORK_STATES, w.state),
            len(w.mentions),
            context.units(w.mentions),
            "; ".join(w.forms),
            "; ".join(context.named(labels.WARNINGS, warning) for warning in w.warnings),
            w.key,
        ]


def _mentions(case: Case, context: Context) -> Iterator[Row]:
    for w in case.works():
        name = _work_name(w)
        for quote in w.mentions:
            yield [name, w.date, context.named(labels.WORK_STATES, w.state), quote.text, *context.place(quote)]


def _work_name(work: WorkRow) -> str:
    return " ".join(part for part in (work.type, work.sign) if part) or work.title or work.key


def _people(case: Case, context: Context) -> Iterator[Row]:
    for p in case.people():
        first = p.mentions[0] if p.mentions else None
        units = context.units(p.mentions)
        _, *place = context.place(first)
        yield [
            p.name,
            "; ".join(p.posts),
            p.organisation,
            len(p.mentions),
            units,
            first.text if first else None,
            *place,
        ]


def _recommendations(case: Case, context: Context) -> Iterator[Row]:
    unknown = context.say(PAGE["to_unknown"])
    for r in case.recommendations():
        topic = context.topic(r.topic)
        yield [r.to or unknown, r.by, r.quote.text, *topic, round(r.confidence, 2), *context.place(r.quote)]


def _statements(case: Case, context: Context) -> Iterator[Row]:
    for s in case.statements():
        role = context.named(ROLES, s.role)
        yield [role, *context.topic(s.topic), s.quote.text, round(s.confidence, 2), *context.place(s.quote)]


def _documents(case: Case, context: Context) -> Iterator[Row]:
    for d in case.documents():
        causes, steps = _problems(d, context)
        yield [
            d.id,
            FileLink(d.path, context.files[d.id][2]),
            d.unit,
            context.named(STATES, d.state),
            context.say(WORKBOOK["yes"]) if d.partly else None,
            causes,
            steps,
            d.same_as,
            d.title,
            context.named(labels.DOCUMENT_KINDS, d.kind),
            d.number,
            d.date,
            d.organisation,
            d.syllables if d.state == "read" else None,
            d.findings if d.state == "read" else None,
            d.bytes,
            d.media_type,
            d.sha256,
        ]


def _problems(document: DocumentRow, context: Context) -> tuple[str, str]:
    vi = context.language == "vi"
    causes = (f"{f'{p.place}: ' if p.place else ''}{p.cause_vi if vi else p.cause_en}" for p in document.problems)
    steps = (p.next_step_vi if vi else p.next_step_en for p in document.problems)
    return "\n".join(causes), "\n".join(dict.fromkeys(step for step in steps if step))


TABLES = (
    Table(
        "figures",
        (
            (PAGE["words"], 22.0),
            (PAGE["value"], 19.0),
            (WORKBOOK["value2"], 19.0),
            (WORKBOOK["of_total"], 14.0),
            (PAGE["measure"], 11.0),
            (PAGE["counted"], 28.0),
            (WORKBOOK["operator"], 10.0),
            (PAGE["period"], 13.0),
            (PAGE["role"], 12.0),
            *_TOPIC,
            (PAGE["sentence"], 60.0),
            _CONFIDENCE,
            (PAGE["warnings"], 20.0),
            *_PLACE,
        ),
        _figures,
    ),
    Table(
        "discrepancies",
        (
            (WORKBOOK["order"], 6.0),
            (WORKBOOK["kind"], 18.0),
            (WORKBOOK["severity"], 13.0),
            (WORKBOOK["explanation"], 48.0),
            (PAGE["ask"], 40.0),
            (PAGE["words"], 40.0),
            *_PLACE,
        ),
        _discrepancies,
    ),
    Table(
        "works",
        (
            (PAGE["type"], 14.0),
            (PAGE["sign"], 20.0),
            (PAGE["date"], 12.0),
            (PAGE["issuer"], 26.0),
            (PAGE["title"], 40.0),
            (PAGE["state"], 16.0),
            (PAGE["mentions"], 9.0),
            (PAGE["cited_by"], 40.0),
            (PAGE["forms"], 34.0),
            (PAGE["warnings"], 22.0),
            (WORKBOOK["key"], 26.0),
        ),
        _works,
    ),
    Table(
        "mentions",
        (
            (WORKBOOK["work"], 30.0),
            (PAGE["date"], 12.0),
            (PAGE["state"], 16.0),
            (PAGE["words"], 44.0),
            *_PLACE,
        ),
        _mentions,
    ),
    Table(
        "people",
        (
            (PAGE["name"], 24.0),
            (PAGE["posts"], 40.0),
            (PAGE["organisation"], 30.0),
            (PAGE["mentions"], 9.0),
            (PAGE["unit"], 34.0),
            (PAGE["words"], 28.0),
            *_PLACE[1:],
        ),
        _people,
    ),
    Table(
        "recommendations",
        (
            (PAGE["to"], 26.0),
            (PAGE["by"], 26.0),
            (PAGE["recommendation"], 70.0),
            *_TOPIC,
            _CONFIDENCE,
            *_PLACE,
        ),
        _recommendations,
    ),
    Table(
        "statements",
        ((PAGE["role"], 12.0), *_TOPIC, (PAGE["sentence"], 80.0), _CONFIDENCE, *_PLACE),
        _statements,
    ),
    Table(
        "documents",
        (
            (WORKBOOK["order"], 6.0),
            (WORKBOOK["file"], 36.0),
            (PAGE["unit"], 28.0),
            (PAGE["state"], 16.0),
            (WORKBOOK["partly"], 9.0),
            (WORKBOOK["cause"], 44.0),
            (WORKBOOK["next_step"], 40.0),
            (WORKBOOK["same_as"], 9.0),
            (PAGE["title"], 36.0),
            (WORKBOOK["document_kind"], 12.0),
            (WORKBOOK["number"], 16.0),
            (PAGE["date"], 12.0),
            (PAGE["organisation"], 26.0),
            (WORKBOOK["syllables"], 10.0),
            (PAGE["findings"], 10.0),
            (WORKBOOK["bytes"], 12.0),
            (WORKBOOK["media_type"], 18.0),
            (WORKBOOK["sha256"], 20.0),
        ),
        _documents,
    ),
)
