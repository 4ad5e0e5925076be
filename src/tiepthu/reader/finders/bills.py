"""Bills: laws named in a programme of lawmaking or laid before the National Assembly, which are no citations yet."""

from __future__ import annotations

import re

_FRAME = re.compile(
    r"(?:[dD]ự án luật|[cC]hương trình (?:xây dựng (?:luật|pháp luật)|lập pháp)"
    r"|[tT]rình (?:Quốc hội|UBTVQH|(?:Ủy|Uỷ) ban Thường vụ Quốc hội))(?!\w)[^\n]{0,400}?:[ \t]*\n"
)
_MARKER = r"[ \t]*(?:(?:\d{1,3}[.)]?|[a-zđ][.)]|[-–+*•])[ \t]*)?"
_BILL = re.compile(rf"{_MARKER}(?P<name>(?:Bộ )?[lL]uật |Pháp lệnh )")
_ITEM = re.compile(r"[ \t]*(?:\d{1,3}[.)]|[a-zđ][.)]|[-–+*•])")
_LIST_ENDS = re.compile(r"[ \t]*(?:Điều \d|Chương |Mục |Phần |Căn cứ |Theo |Nơi nhận|[IVX]+\. )")
_MOST_LINES, _LONGEST_CELL = 120, 90
_LAID = re.compile(
    r"(?P<past>(?<!\w)đã )?[tT]rình (?:Quốc hội|UBTVQH|(?:Ủy|Uỷ) ban Thường vụ Quốc hội)(?: xem xét,?)?"
    r" (?:cho ý kiến|thông qua)(?: (?:về|vào|đối với|các|\d+|luật|dự án luật|dự án|dự thảo)){0,4}:? $"
    r"|[cC]hương trình (?:xây dựng (?:luật|pháp luật)|lập pháp)[^.;:\n]{0,80}: $"
)
_IN_FORCE = re.compile(r"[ \n]\(?(?:năm[ \n])?(?:19|20)\d\d|[ \n]\(?số[ \n:]")
_REACH = 130


def bill_places(text: str) -> frozenset[int]:
    """Return where the bills begin that stand in lists and tables behind words such as `các dự án luật:`.

    >>> sorted(bill_places("Các dự án luật:\\n1. Luật Giá\\n2. Luật Dược\\nĐiều 2."))
    [19, 31]
    """
    places: set[int] = set()
    end = 0
    for frame in _FRAME.finditer(text):
        if frame.end() > end:
            end = _take_list(text, frame.end(), places)
    return frozenset(places)


def _take_list(text: str, at: int, places: set[int]) -> int:
    """Add the bills of the list that begins at `at`; return where the list ends."""
    for _ in range(_MOST_LINES):
        if at >= len(text):
            break
        line_end = text.find("\n", at)
        line_end = line_end if line_end >= 0 else len(text)
        bill = _BILL.match(text, at, line_end)
        if bill:
            places.add(bill.start("name"))
        elif _LIST_ENDS.match(text, at, line_end) or _is_sentence(text[at:line_end]):
            break
        at = line_end + 1
    return at


def _is_sentence(line: str) -> bool:
    """Say whether a line is neither an item nor a cell of a table."""
    return len(line) > _LONGEST_CELL and not _ITEM.match(line)


def is_before_assembly(text: str, start: int, end: int) -> bool:
    """Say whether the law at `start` to `end` is laid before the National Assembly and not in force yet.

    >>> text = "trình Quốc hội thông qua Luật Giá"
    >>> is_before_assembly(text, 25, 33), is_before_assembly("đã " + text, 28, 36)
    (True, False)
    """
    found = _LAID.search(text, max(0, start - _REACH), start)
    return found is not None and not found["past"] and not _IN_FORCE.match(text, end)
