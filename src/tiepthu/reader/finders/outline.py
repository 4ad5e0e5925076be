"""The outline of a document: its parts, chapters, articles, clauses and points, or the numbered sections of a report.

Units are read at the starts of lines. In a document with articles, numbers under an article are clauses (khoản) and
letters under those are points (điểm); elsewhere they are sections of a report: `I.`, `I-`, `1.`, `1-`, `1.1.`, `a)`,
`-`, `+`. What stands between the quotes of an amendment (`như sau: “2. …”`) opens no unit (`standards-vn.md` 3.2). The
eIds are our own (3.3): articles without their parents, everything else below its parent.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tiepthu.reader.finders.headings import Mark, next_in_order, read_marks, theme_of, title_of
from tiepthu.reader.records import Heading, Span
from tiepthu.reader.vi.sections import LEVELS


@dataclass(slots=True)
class _Open:
    """A unit that later ones may stand in; `counts` numbers its indents."""

    mark: Mark
    unit: str
    level: int
    eid: str
    indents: dict[str, int] = field(default_factory=dict)


# estimated from the outlines of the official documents: no gap in the articles of any, headings of reports read through
_CONFIDENCE = {
    "article": 0.99,
    "part": 0.97,
    "chapter": 0.98,
    "section": 0.96,
    "clause": 0.96,
    "point": 0.97,
    "title": 0.8,
    "indent": 0.9,
}
_EIDS = {
    "part": "part",
    "appendix": "att",
    "chapter": "chp",
    "section": "sec",
    "subsection": "subsec",
    "article": "art",
    "clause": "para",
    "arabic": "para",
    "decimal": "para",
    "point": "point",
    "letter": "point",
    "roman": "sec",
    "capital": "part",
    "title": "title",
    "indent": "indent",
}


def find_outline(text: str) -> list[Heading]:
    """Return the headings of `text` in reading order, each with what it covers.

    >>> [(found.unit, found.eid) for found in find_outline("Điều 5. Hiệu lực\\n1. Từ nay.\\na) Trừ điểm b.")]
    [('article', 'art_5'), ('clause', 'art_5__para_1'), ('point', 'art_5__para_1__point_a')]
    """
    units = list(_units(text))
    return [_heading(text, unit, end) for unit, end in zip(units, _ends(units, len(text)), strict=True)]


def _heading(text: str, unit: _Open, end: int) -> Heading:
    title, stop = title_of(text, unit.mark, unit.unit)
    return Heading(
        span=Span(unit.mark.start, stop),
        confidence=_CONFIDENCE.get(unit.unit, 0.93),
        covers=Span(unit.mark.start, end),
        level=unit.level,
        unit=_SHOWN.get(unit.unit, unit.unit),
        number=unit.mark.number,
        title=title,
        theme=theme_of(title) if title and unit.unit not in ("clause", "point") else None,
        eid=unit.eid,
    )


# what the record calls the kinds that are only told apart here
_SHOWN = {"capital": "letter", "decimal": "arabic"}


def _ends(units: list[_Open], length: int) -> list[int]:
    """Where each unit ends: at the next of the same or a higher level."""
    ends = [length] * len(units)
    waiting: list[int] = []
    for index, unit in enumerate(units):
        while waiting and units[waiting[-1]].level >= unit.level:
            ends[waiting.pop()] = unit.mark.start
        waiting.append(index)
    return ends


def _units(text: str) -> Iterator[_Open]:
    """The marks that are units, each with its place among those that are open around it."""
    stack: list[_Open] = []
    taken: dict[str, int] = {}
    for mark in read_marks(text):
        unit = _unit_of(mark, stack)
        level = _level(mark, unit)
        if unit not in _FREE and not _is_plausible(mark, unit, _last(stack, unit, level), stack):
            continue
        while stack and stack[-1].level >= level:
            stack.pop()
        opened = _Open(mark, unit, level, _eid(mark, unit, stack, taken))
        stack.append(opened)
        yield opened


def _last(stack: list[_Open], unit: str, level: int) -> _Open | None:
    """The open unit of the same kind, whose list the next may go on with."""
    for one in reversed(stack):
        if one.level == level and one.unit == unit:
            return one
    return None


def _unit_of(mark: Mark, stack: list[_Open]) -> str:
    """The unit that a mark is, given what is open: a number under an article is a clause, a letter under it a point."""
    if mark.kind not in ("arabic", "letter"):
        return mark.kind
    under_article = any(one.unit == "article" for one in stack)
    if not under_article:
        return mark.kind
    if mark.kind == "letter":
        return "point"
    return "clause"


def _level(mark: Mark, unit: str) -> int:
    if mark.level:
        return mark.level
    if unit == "decimal":
        return LEVELS["decimal"]
    if unit == "indent":
        return LEVELS["indent"] + (mark.number == "+")
    return LEVELS[unit]


_FREE = frozenset({"indent", "title", "part", "chapter", "appendix", "section", "subsection"})
_LATE_START = 20  # an excerpt may begin in the middle of a list
_FIRST = frozenset({"1", "a", "I", "A"})


def _is_plausible(mark: Mark, unit: str, last: _Open | None, stack: list[_Open]) -> bool:
    """Whether the mark goes on with its list or begins one; a number out of order is part of the running text."""
    kind = "arabic" if unit == "article" else mark.kind
    if last is not None and next_in_order(last.mark.number, mark.number, kind):
        return True
    if unit == "article":
        return mark.is_marked
    if unit == "decimal":
        return mark.number.endswith(".1") or any(mark.number.startswith(f"{one.mark.number}.") for one in stack)
    return mark.number in _FIRST or (
        last is None and (mark.is_alone or not mark.number.isdigit() or int(mark.number) <= _LATE_START)
    )


def _eid(mark: Mark, unit: str, stack: list[_Open], taken: dict[str, int]) -> str:
    parent = stack[-1] if stack else None
    number = mark.number
    if unit == "indent" and parent is not None:
        parent.indents[mark.number] = parent.indents.get(mark.number, 0) + 1
        number = str(sum(parent.indents.values()))
    elif unit in ("indent", "title") or not number:
        number = str(taken.get(unit, 0) + 1)
        taken[unit] = int(number)
    own = f"{_EIDS[unit]}_{number}"
    appendix = next((one.eid for one in stack if one.unit == "appendix"), "")
    above = appendix if unit == "article" else (parent.eid if parent else "")
    eid = f"{above}__{own}" if above and unit != "appendix" else own
    taken[eid] = taken.get(eid, 0) + 1
    return eid if taken[eid] == 1 else f"{eid}-{taken[eid]}"
