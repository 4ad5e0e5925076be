"""Bodies printed in capitals on lines of their own at the head of a document: the letterhead."""

from __future__ import annotations

import re

from tiepthu.reader.finders.body_names import BodyName, either
from tiepthu.reader.records import Span
from tiepthu.reader.vi import organisations as vi
from tiepthu.reader.vi.letters import UPPER

_HEAD_LENGTH = 1_500  # a letterhead stands within so many characters
_LONGEST = 90
_KINDS = {head.upper(): kind for head, kind in (*vi.GENERIC.items(), *vi.LOCAL.items(), *vi.FIXED.items())}
_LOCAL = frozenset(head.upper() for head in vi.LOCAL)
_WHOLE = _LOCAL | {name.upper() for name in vi.FIXED}
_STARTS = frozenset(head.upper() for head in (*vi.FIXED, *vi.LOCAL, *vi.LETTERHEADS))
_NONE = re.compile(rf"(?:{either(vi.NOT_IN_LETTERHEADS).upper()})(?!\w)")
_LINE = re.compile(
    rf"^({either(_STARTS)})(?![^\W_])(?:[ ]?[{UPPER}0-9,&.–-]+)*+(?=[ ]{{2}}|[ \t]*(?:\n|\t|$))", re.MULTILINE
)
_PLACE_LINE = re.compile(
    r"[ \t]*\n[ \t]*((?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)"
    rf"(?: [{UPPER}]+| -(?= )){{1,6}})(?=[ ]{{2}}|[ \t]*(?:\n|$))"
)
_MOTTO = re.compile(r" (?:CỘNG HÒA|CỘNG HOÀ|ĐẢNG CỘNG SẢN|ĐỘC LẬP)(?!\w)")


def capital_bodies(text: str) -> list[BodyName]:
    """Find the bodies that the letterhead of a document prints in capitals, each on a line of its own.

    The place on the next line belongs to the body (`ỦY BAN NHÂN DÂN`, `TỈNH HÀ NAM`).

    >>> text = "ỦY BAN NHÂN DÂN\\nTỈNH HÀ NAM\\nSỞ Y TẾ\\nSố: 12/BC-SYT"
    >>> [body.span.of(text) for body in capital_bodies(text)]
    ['ỦY BAN NHÂN DÂN\\nTỈNH HÀ NAM', 'SỞ Y TẾ']
    """
    found: list[BodyName] = []
    for line in _LINE.finditer(text[:_HEAD_LENGTH]):
        words, head = line.group(), line.group(1)
        motto = _MOTTO.search(words)
        end = line.start() + len((words[: motto.start()] if motto else words).rstrip(" ,.-–"))
        if _NONE.match(words) or end - line.start() > _LONGEST or (head == words and head not in _WHOLE):
            continue
        place = _PLACE_LINE.match(text, end) if head in _LOCAL and end == line.start() + len(head) else None
        found.append(BodyName(Span(line.start(), place.end(1) if place else end), _KINDS[head], "fixed"))
    return found
