"""Chooses what the synthesis report quotes: the best few of each kind, always the same ones for the same case.

Rows are read once, as streams; only what may be quoted is kept. A sentence ranks by its confidence, and higher if it
holds a figure; ties go to what comes first in the sources.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from tiepthu.exports.case import (
    Case,
    DiscrepancyRow,
    DocumentRow,
    FigureRow,
    Quote,
    RecommendationRow,
    StatementRow,
)
from tiepthu.exports.report_words import ROLES

# What a figure in a sentence is worth, in confidence: enough to pass a sentence a little surer, not a much surer one.
_CARRIES_FIGURE = 0.2
_ON_TOPIC, _OF_ROLE, _NAMES_OBJECT, _DOUBTED = 0.4, 0.2, 0.4, -0.4


class Quoted(Protocol):
    """A row that quotes its source."""

    @property
    def quote(self) -> Quote:
        """The words and their place."""
        ...


Row = TypeVar("Row", bound=Quoted)


@dataclass(frozen=True, slots=True)
class ReportLimits:
    """How much the report quotes; the rest is counted and pointed to."""

    quotes: int = 3  # of one topic, role and unit
    units: int = 40  # of one topic and role
    figures_of_unit: int = 6
    figures: int = 90
    discrepancies: int = 40
    recommendations: int = 8  # of one addressee
    addressees: int = 40
    sources: int = 400
    quote_length: int = 700  # characters


class Best(Generic[Row]):
    """Keeps the `size` best rows offered, no two of one text, and counts all of them."""

    __slots__ = ("_held", "_size", "count")

    def __init__(self, size: int) -> None:
        self._size = size
        self._held: list[tuple[float, int, int, str, Row]] = []
        self.count = 0

    def offer(self, score: float, row: Row, key: str = "") -> None:
        """Take `row` in if it is among the best so far; rows with one `key` (by default the words) say the same."""
        self.count += 1
        quote = row.quote
        made = (-round(score, 3), quote.document, quote.start, key or " ".join(quote.text.lower().split()), row)
        if any(held[3] == made[3] for held in self._held):
            return
        if len(self._held) < self._size or made[:3] < self._held[-1][:3]:
            self._held = sorted([*self._held, made], key=lambda held: held[:3])[: self._size]

    def rows(self) -> list[Row]:
        """The rows kept, as they stand in the sources."""
        return [held[-1] for held in sorted(self._held, key=lambda held: held[1:3])]


@dataclass(slots=True)
class Addressed:
    """The recommendations to one addressee."""

    to: str
    best: Best[RecommendationRow]
    units: set[str] = field(default_factory=set)


@dataclass(slots=True)
class Selection:
    """What the report is made of."""

    documents: dict[int, DocumentRow]
    statements: dict[tuple[int, str], dict[str, Best[StatementRow]]]
    roles: Counter[str]
    without_topic: int
    figures: dict[str, Best[FigureRow]]
    addressed: list[Addressed]
    discrepancies: list[DiscrepancyRow]
    discrepancy_count: int

    def unit(self, document: int) -> str:
        """The unit of a document, empty where it is not known."""
        row = self.documents.get(document)
        return row.unit if row else ""


def select(case: Case, limits: ReportLimits) -> Selection:
    """Read the rows of `case` once and return what the report quotes and counts."""
    made = Selection({d.id: d for d in case.documents()}, {}, Counter(), 0, {}, [], [], 0)
    _select_statements(case, made, limits)
    _select_figures(case, made, limits)
    _select_recommendations(case, made, limits)
    for row in case.discrepancies():
        made.discrepancy_count += 1
        if len(made.discrepancies) < limits.discrepancies:
            made.discrepancies.append(row)
    return made


def _select_statements(case: Case, made: Selection, limits: ReportLimits) -> None:
    for row, carries in _with_figures(case):
        made.roles[row.role] += 1
        if row.role not in ROLES:
            continue
        made.without_topic += row.topic == 0
        cell = made.statements.setdefault((row.topic, row.role), {})
        best = cell.setdefault(made.unit(row.quote.document), Best(limits.quotes))
        best.offer(row.confidence + _CARRIES_FIGURE * carries, row)


def _with_figures(case: Case) -> Iterator[tuple[StatementRow, bool]]:
    """Every statement and whether a figure lies in it: both streams run document by document, in text order."""
    figures = case.figures()
    at = next(figures, None)
    for row in case.statements():
        quote = row.quote
        while at is not None and (at.quote.document, at.quote.start) < (quote.document, quote.start):
            at = next(figures, None)
        yield row, at is not None and at.quote.document == quote.document and at.quote.start < quote.end


def _select_figures(case: Case, made: Selection, limits: ReportLimits) -> None:
    for row in case.figures():
        score = row.confidence + _ON_TOPIC * (row.topic > 0) + _OF_ROLE * (row.role in ("result", "limitation"))
        score += _NAMES_OBJECT * bool(row.of) + _DOUBTED * bool(row.warnings)
        key = f"{row.of.lower()}|{row.value.normalize()}|{row.unit}|{row.period}"
        best = made.figures.setdefault(made.unit(row.quote.document), Best(limits.figures_of_unit))
        best.offer(score, row, key)


def _select_recommendations(case: Case, made: Selection, limits: ReportLimits) -> None:
    known: dict[str, Addressed] = {}
    for row in case.recommendations():
        held = known.setdefault(row.to, Addressed(row.to, Best(limits.recommendations)))
        held.units.add(made.unit(row.quote.document))
        held.best.offer(row.confidence, row)
    made.addressed = sorted(known.values(), key=lambda a: (not a.to, -a.best.count, a.to))
