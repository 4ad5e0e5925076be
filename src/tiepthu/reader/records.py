"""What reading gives: frozen records, each knowing its place in the text.

Offsets are half-open ranges of code points in the frozen NFC text of one source document
(`SourceText.text`). Nothing here refers to anything downstream of reading.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tiepthu.reader.problems import Problem


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open range of code points in a text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """Return the words of `text` that this span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Say whether both spans share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Say whether `other` lies inside this span, ends included."""
        return self.start <= other.start and other.end <= self.end

    def shifted(self, by: int) -> Span:
        """Return the span moved by `by` code points."""
        return Span(self.start + by, self.end + by)


# -- where passages come from ------------------------------------------------------------------------------------


class PassageKind(StrEnum):
    """What a passage is in its source; the values stand in the JSON."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list_item"
    TABLE_HEADER = "table_header"
    TABLE_CELL = "table_cell"
    CAPTION = "caption"
    FOOTNOTE = "footnote"
    LETTERHEAD = "letterhead"  # the two-column block at the head of an official document
    SIGNATURE = "signature"
    DATE_LINE = "date_line"
    VIEW_COUNTER = "view_counter"
    AUTHOR = "author"
    RELATED = "related"  # the portal's list of further articles
    NAVIGATION = "navigation"


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on a page in points (1/72 inch) from the page's top left corner."""

    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True)
class Origin:
    """The place in the source file that a stretch of text was read from; absent parts do not apply.

    `page` and `paragraph` count from 1; `row` and `column` count from 1 within a sheet or table;
    `byte_start` and `byte_end` are offsets in the file; `confidence` is what OCR gave, 0 to 1.
    """

    page: int | None = None
    box: Box | None = None
    paragraph: int | None = None
    table: int | None = None
    sheet: str = ""
    row: int | None = None
    column: int | None = None
    byte_start: int | None = None
    byte_end: int | None = None
    confidence: float | None = None

    @property
    def cell(self) -> str:
        """The spreadsheet name of the cell (`B7`), empty where there is none."""
        if self.row is None or self.column is None:
            return ""
        letters, rest = "", self.column
        while rest:
            rest, remainder = divmod(rest - 1, 26)
            letters = chr(65 + remainder) + letters
        return f"{letters}{self.row}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a passage with a place of its own (a line of a PDF, a word of a scan)."""

    span: Span
    origin: Origin


@dataclass(frozen=True, slots=True)
class Passage:
    """The smallest addressed piece of a source; `pieces` are in order and lie inside `span`."""

    span: Span
    kind: PassageKind = PassageKind.PARAGRAPH
    origin: Origin = Origin()
    pieces: tuple[Piece, ...] = ()
    level: int = 0  # of a heading or list item as the format states it, 0 when unknown


@dataclass(frozen=True, slots=True)
class SourceText:
    """The frozen text of one source document with its passages: what a format reader returns.

    `text` is NFC with `\\n` line ends; passages are in reading order and do not overlap; `problems` say what was
    restored or could not be read; `hints` are metadata that the file itself states (keys as in `Metadata`).
    """

    text: str
    passages: tuple[Passage, ...]
    media_type: str
    problems: tuple[Problem, ...] = ()
    hints: tuple[tuple[str, str], ...] = ()
    pages: int | None = None


# -- what is found in a text ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Anything read and anchored. `confidence` is the measured chance (0 to 1) that a reviewer confirms it."""

    span: Span
    confidence: float = 1.0
    warnings: tuple[str, ...] = ()


class Operator(StrEnum):
    """How a stated value bounds the true one (`standards-vn.md` F-08)."""

    EXACT = ""
    GREATER = "gt"
    LESS = "lt"
    AT_LEAST = "ge"
    AT_MOST = "le"
    ABOUT = "about"
    JUST_UNDER = "just_under"
    ORDER_OF_MAGNITUDE = "order"

    @property
    def approx(self) -> str:
        """The operator in the three signs of the gold annotations: `>`, `<`, `~` or nothing."""
        return _APPROX[self]


_APPROX = {
    Operator.EXACT: "",
    Operator.GREATER: ">",
    Operator.AT_LEAST: ">",
    Operator.ORDER_OF_MAGNITUDE: ">",
    Operator.LESS: "<",
    Operator.AT_MOST: "<",
    Operator.JUST_UNDER: "<",
    Operator.ABOUT: "~",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Period(Finding):
    """A date or stretch of time as ISO limits (both included; None is an open end) and EDTF.

    `relation` is `in`, `by` (a deadline: `đến năm 2030`), `since` or `between`.
    """

    start: date | None
    end: date | None
    edtf: str
    relation: str = "in"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Finding):
    """A stated quantity. `value` is in the base unit (85 tỷ đồng: 85000000000 VND; 14,8%: 14.8 %).

    `printed_decimals` counts the decimals printed before scaling and `scale` is the multiplier of the scale word, so
    that the half unit of the last printed digit is `scale * 10 ** -printed_decimals / 2`.
    """

    value: Decimal
    value2: Decimal | None = None
    of_total: Decimal | None = None
    unit: str = ""
    of: str = ""
    operator: Operator = Operator.EXACT
    printed_decimals: int = 0
    scale: Decimal = Decimal(1)
    period: Period | None = None

    @property
    def is_lower_bound(self) -> bool:
        """Whether the true value is at least the stated one."""
        return self.operator.approx == ">"

    @property
    def rounding(self) -> Decimal:
        """Half a unit of the last printed digit, in the base unit (`standards-vn.md` F-10)."""
        return self.scale * Decimal(10) ** -self.printed_decimals / 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank(Finding):
    """An ordinal or place in a ranking (`đứng thứ tư`): never a quantity, never summed."""

    value: int
    kind: str = "ordinal"  # or "rank" where a ranking is meant
    period: Period | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Citation(Finding):
    """A mention of another official document. `sign`, `issuer` are as written; `key` is canonical.

    `term` is the khóa in Roman numerals; `pinpoint` the addressed part as written, `pinpoint_eid` as an eId
    (`art_5__para_2`).
    """

    type: str = ""
    sign: str = ""
    date: date | None = None
    issuer: str = ""
    term: str = ""
    title: str = ""
    pinpoint: str = ""
    pinpoint_eid: str = ""
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Finding):
    """A mention of a named person; `identity` joins the mentions of one person in one document."""

    name: str
    posts: tuple[str, ...] = ()
    organisation: str = ""
    honorific: str = ""
    identity: int = 0
    post_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation(Finding):
    """A mention of a body; `name` is the fullest form used in the document, `identity` joins its mentions."""

    name: str
    kind: str = ""
    identity: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Finding):
    """One item of an enumerated list of discussion topics; `number` as printed, `text` without the mark."""

    number: int
    text: str


class Role(StrEnum):
    """The rhetorical role of a sentence."""

    RESULT = "result"
    LIMITATION = "limitation"
    CAUSE = "cause"
    LESSON = "lesson"
    TASK = "task"
    RECOMMENDATION = "recommendation"
    EVENT = "event"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence(Finding):
    """A sentence with its role."""

    role: Role = Role.OTHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Finding):
    """What someone asks to be done: `by` asks, `to` is asked; `topics` are numbers of `Topic`s."""

    by: str = ""
    to: str = ""
    topics: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading(Finding):
    """A numbered or titled unit of the outline. `covers` reaches to the next heading of the same or a higher level.

    `number` is the mark without its word and punctuation (`I`, `1`, `a`, `5a`); `unit` one of appendix, part, chapter,
    section, subsection, article, clause (khoản), point (điểm), roman, arabic, letter, indent (`-`, `+`), title; `theme`
    names the section it opens (result, limitation, cause, lesson, task, recommendation) where the title says so; `eid`
    is as in Akoma Ntoso.
    """

    covers: Span
    level: int
    unit: str
    number: str = ""
    title: str = ""
    theme: Role | None = None
    eid: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself; an empty string or None where it does not say. Dates are ISO in JSON."""

    title: str = ""
    kind: str = ""  # news, report, resolution, decision, plan, minutes, article, letter, law, other
    number: str = ""
    date: date | None = None
    place: str = ""
    issuer: str = ""
    organisation: str = ""  # the body surveyed, reporting or issuing
    authors: tuple[str, ...] = ()
    views: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """The file that was read. `sha256` is of its bytes, in hexadecimal."""

    path: str
    sha256: str
    media_type: str
    bytes: int


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read in one source document, in reading order."""

    source: Source
    reader: str
    text: str
    meta: Metadata
    passages: tuple[Passage, ...] = ()
    outline: tuple[Heading, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    figures: tuple[Figure, ...] = ()
    ranks: tuple[Rank, ...] = ()
    citations: tuple[Citation, ...] = ()
    periods: tuple[Period, ...] = ()
    people: tuple[Person, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    topics: tuple[Topic, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    problems: tuple[Problem, ...] = ()
