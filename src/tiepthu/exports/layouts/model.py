"""What a layout of official documents consists of: page, body text, components and fixed forms, all of it data.

Lengths on the page are millimetres, sizes and spacing are points. A `Limits` holds what the rule allows and what is
written here, so that one table serves the writer (`use`) and a checker (`least`, `most`). Rule handles (`P-10`, `N-02`)
are those of the project's table of standards; `[S6]` and the like name the source of a rule there, `[M]` a rule from
memory that no source confirms: nothing may fail because of one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Limits:
    """The least and most that a rule allows (`most` None: no upper limit) and the value that is written."""

    least: float
    most: float | None
    use: float

    def allows(self, value: float, tolerance: float = 0.05) -> bool:
        """Say whether `value` keeps the rule; `tolerance` forgives rounding to twips.

        >>> Limits(20, 25, 20).allows(25.01), Limits(18, None, 18).allows(17)
        (True, False)
        """
        return self.least - tolerance <= value and (self.most is None or value <= self.most + tolerance)


def exactly(value: float) -> Limits:
    """Return the limits of a rule that names one value."""
    return Limits(value, value, value)


def between(least: float, most: float | None, use: float | None = None) -> Limits:
    """Return limits whose written value is the least one unless `use` is given."""
    return Limits(least, most, least if use is None else use)


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins of an upright page, and where its number stands."""

    width: float
    height: float
    top: Limits
    bottom: Limits
    left: Limits
    right: Limits
    mirrored_back: bool
    number_size: Limits
    number_from_edge: float | None
    number_on_first: bool
    appendix_numbered_apart: bool

    @property
    def text_width(self) -> float:
        """The width between the margins that are written."""
        return self.width - self.left.use - self.right.use


@dataclass(frozen=True, slots=True)
class Body:
    """Running text. `line` is in points where `line_exact`, else a multiple of single spacing."""

    font: str
    size: Limits
    first_line: Limits
    space_between: Limits
    line: Limits
    line_exact: bool


@dataclass(frozen=True, slots=True)
class Component:
    """One component of a document.

    `name` is Vietnamese and is the name of its style; `letters` is `caps`, `lower` (begins with a small letter unless a
    name does) or empty; `form` is the exact form with its placeholders; `rule_ems` is the length, in ems of its size,
    of a solid rule under it that must be as long as the text (measured on Liberation Serif, whose widths are those of
    Times New Roman); `rule_share` the share of the text's length where the rule is shorter.
    """

    rule: str
    name: str
    size: Limits
    letters: str = ""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = "center"
    form: str = ""
    rule_ems: float | None = None
    rule_share: float | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """A level of the outline: its numbering (`roman`, `arabic`, `letter`) and the form of its mark."""

    numbering: str
    form: str  # "{n}." or "{n}-"
    letters: str = ""
    bold: bool = True
    italic: bool = False


@dataclass(frozen=True, slots=True)
class Recipients:
    """The form of the list of recipients: heading, ends of its items and the item of the file copy."""

    heading: str
    item: str
    ending: str
    last_ending: str
    file_copy: str

    def lines(self, names: tuple[str, ...], office: str) -> list[str]:
        """Return the lines of the list; `office` keeps the file copy.

        >>> Recipients("Nơi nhận:", "- {name}", ";", ".", "Lưu {office}").lines(("Ban Bí thư",), "Đảng ủy")
        ['- Ban Bí thư;', '- Lưu Đảng ủy.']
        """
        items = [self.item.format(name=name) for name in (*names, self.file_copy.format(office=office))]
        return [item + self.ending for item in items[:-1]] + [items[-1] + self.last_ending]


@dataclass(frozen=True, slots=True)
class Layout:
    """The layout of one regulation, valid for documents dated `valid_from` to `valid_to` (None: still in force).

    `left` and `right` are the components of the two columns at the head, above the line that holds `number` (left) and
    `place_date` (right). `separator` is the text of the line under the issuing body; `subject_rule` that of the line
    under the subject; both empty where a drawn rule stands instead. `signing` gives the forms of the lines that say on
    whose behalf is signed. `codes` are the abbreviations of the types.
    """

    id: str
    kind: str  # party or state
    basis: str
    valid_from: date
    valid_to: date | None
    page: Page
    body: Body
    components: Mapping[str, Component]
    left: tuple[str, ...]
    right: tuple[str, ...]
    separator: str
    subject_rule: str
    levels: tuple[Level, ...]
    signing: Mapping[str, str]
    recipients: Recipients
    addressing: Mapping[str, str]
    end_mark: str
    codes: Mapping[str, str] = field(default_factory=dict)

    def number_line(self, *, number: int | None, code: str, issuer: str) -> str:
        """Return the line of number and sign; a number below ten has a leading zero, None leaves it to be filled in."""
        shown = "…" if number is None else f"{number:02d}"
        return self.components["number"].form.format(number=shown, code=code, issuer=issuer)

    def place_and_date(self, place: str, day: date) -> str:
        """Return place and date; days below ten and January and February have a leading zero, other months do not."""
        month = f"{day.month:02d}" if day.month <= 2 else str(day.month)
        form = self.components["place_date"].form
        return form.format(place=place, day=f"{day.day:02d}", month=month, year=day.year)
