"""What the results of one survey look like to an export: rows with their quotes, read one at a time.

An export never holds a whole case: it iterates over the rows of a `Case`, in the order given here, as often as it
needs. Texts are as they stand in the sources; labels of roles, states and warnings are words of `exports.labels`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Quote:
    """Words at their place: the number of the document in the case, start and end in code points of its frozen text."""

    document: int
    start: int
    end: int
    text: str
    place: str = ""  # "tr. 3", "Biểu 2!B7", "đoạn 12"; empty where the source has no such places


@dataclass(frozen=True, slots=True)
class ProblemRow:
    """A problem of a file in both languages."""

    code: str
    severity: str
    place: str
    cause_vi: str
    cause_en: str
    next_step_vi: str
    next_step_en: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One file that was received. `state`: read, exact_duplicate, near_duplicate, unreadable, refused."""

    id: int
    path: str
    sha256: str
    media_type: str
    bytes: int
    state: str
    unit: str = ""
    title: str = ""
    kind: str = ""
    number: str = ""
    date: date | None = None
    organisation: str = ""
    same_as: int | None = None  # the document that a duplicate repeats
    syllables: int = 0
    findings: int = 0
    partly: bool = False
    problems: tuple[ProblemRow, ...] = ()


@dataclass(frozen=True, slots=True)
class TopicRow:
    """A topic of the survey. `number` 0 stands for what fits none."""

    number: int
    title: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A stated quantity, in the base unit; `sentence` holds it, `period` is EDTF."""

    quote: Quote
    sentence: str
    value: Decimal
    value2: Decimal | None
    of_total: Decimal | None
    unit: str
    of: str
    operator: str
    period: str
    role: str
    topic: int
    confidence: float
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A sentence with its role and topic."""

    quote: Quote
    role: str
    topic: int
    confidence: float


@dataclass(frozen=True, slots=True)
class RecommendationRow:
    """What someone asks, whom, for what."""

    quote: Quote
    by: str
    to: str
    topic: int
    confidence: float


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A document that is cited, with every mention. `state` is resolved, ambiguous or incomplete."""

    key: str
    type: str
    sign: str
    date: date | None
    issuer: str
    title: str
    state: str
    forms: tuple[str, ...]
    warnings: tuple[str, ...]
    mentions: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person with the posts stated and every mention."""

    name: str
    posts: tuple[str, ...]
    organisation: str
    mentions: tuple[Quote, ...]


@dataclass(frozen=True, slots=True)
class DiscrepancyRow:
    """What cannot all hold, with the words of each side, an explanation and a question that could be sent."""

    kind: str
    severity: str
    quotes: tuple[Quote, ...]
    explanation_vi: str
    explanation_en: str
    question_vi: str
    question_en: str


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """How many sentences of a unit speak to a topic, by role; `first` is the first of them."""

    topic: int
    unit: str
    counts: tuple[tuple[str, int], ...]
    first: Quote | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of a source text to highlight: its kind (figure, citation, …) and place."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SourcePage:
    """The frozen text of a document with its passages (start, end, kind, row, column) and its marks.

    Row and column count from 1 in tables, and are 0 elsewhere.
    """

    document: int
    text: str
    passages: tuple[tuple[int, int, str, int, int], ...]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Ledger:
    """received = read + exact duplicate + near duplicate + unreadable + refused, with the paths of each."""

    received: int
    read: int
    exact_duplicate: int
    near_duplicate: int
    unreadable: int
    refused: int
    partly: int  # of those read, how many only in part

    def balances(self) -> bool:
        """Say whether every file that was received is accounted for."""
        parts = self.read + self.exact_duplicate + self.near_duplicate + self.unreadable + self.refused
        return self.received == parts


class Case(Protocol):
    """The results of one survey. Each method starts a new pass; rows come document by document, in text order."""

    @property
    def title(self) -> str:
        """What the survey is called."""
        ...

    @property
    def made_on(self) -> date:
        """The day the results were made."""
        ...

    @property
    def reader(self) -> str:
        """The reader with its version."""
        ...

    @property
    def ledger(self) -> Ledger:
        """The counts of what became of every file."""
        ...

    def documents(self) -> Iterator[DocumentRow]:
        """Every file received, by number."""
        ...

    def topics(self) -> list[TopicRow]:
        """The topics of the survey in order; empty where none were given or found."""
        ...

    def units(self) -> list[str]:
        """The names of the units, in Vietnamese alphabetical order."""
        ...

    def figures(self) -> Iterator[FigureRow]:
        """Every stated quantity."""
        ...

    def statements(self, *, topic: int | None = None, role: str | None = None) -> Iterator[StatementRow]:
        """The sentences that have a role other than `other`, of one topic or role where these are given."""
        ...

    def recommendations(self) -> Iterator[RecommendationRow]:
        """Every recommendation, by addressee."""
        ...

    def works(self) -> Iterator[WorkRow]:
        """The documents cited, most cited first."""
        ...

    def people(self) -> Iterator[PersonRow]:
        """The people named, by given name as Vietnamese lists do."""
        ...

    def discrepancies(self) -> Iterator[DiscrepancyRow]:
        """What does not add up, most serious first."""
        ...

    def matrix(self) -> Iterator[MatrixCell]:
        """The cells of topic x unit that are not empty."""
        ...

    def source(self, document: int) -> SourcePage:
        """The text of a document, for showing quotes in it."""
        ...
