"""Finds the mark of a state secret at the head of a document, which is then refused (`standards-vn.md` 8.4).

A mark is a stamp: a line of its own in capitals, or what stands behind `Độ mật:`. The words inside prose (`bảo vệ bí
mật nhà nước`, `hồ sơ tuyệt mật`) are no mark, nor is a list that names several levels.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

from tiepthu.reader.records import Passage, PassageKind
from tiepthu.reader.text import fold

_HEAD = 3000  # characters
_HEAD_LINES = 60
_HEAD_ROWS = 4  # of a table: further down the words are data
_LEVELS = {"mat": "MẬT", "toi mat": "TỐI MẬT", "tuyet mat": "TUYỆT MẬT"}
_MARKS = frozenset(_LEVELS.values())
_EDGES = " \t\u00a0*.:;-–—_=|/\\[](){}<>“”\"'«»•!"
_STATED = re.compile(r"(?:dau chi )?(?:muc )?do mat\s*[:.\-]\s*[\W_]*(tuyet mat|toi mat|mat)[\W_]*(?:\(.*)?")
_WITH_URGENCY = re.compile(
    r"(?:TÀI LIỆU |VĂN BẢN )?(TUYỆT MẬT|TỐI MẬT|MẬT)(?:[\s,;/+–-]+(?:KHẨN|THƯỢNG KHẨN|H(?:ỎA|OẢ) TỐC)(?: HẸN GIỜ)?)?"
)
_MOTTO = r"(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM)"
_BESIDE = re.compile(
    rf"(?:.*(?:CHỦ NGHĨA VIỆT NAM|CỘNG SẢN VIỆT NAM)|Số\s*:?\s*\S+)\s+(TUYỆT MẬT|TỐI MẬT|MẬT)|"
    rf"(TUYỆT MẬT|TỐI MẬT|MẬT)\s+{_MOTTO}.*"
)


def secrecy_mark(text: str, passages: Sequence[Passage]) -> str | None:
    """Return the level (`MẬT`, `TỐI MẬT`, `TUYỆT MẬT`) that a stamp near the head states, None if there is none.

    Args:
        text: the frozen text.
        passages: its passages; table cells count in the first rows only, words read by OCR are compared without marks.

    >>> secrecy_mark("ỦY BAN NHÂN DÂN\\nTỐI MẬT\\nBÁO CÁO", ())
    'TỐI MẬT'
    >>> secrecy_mark("Luật Bảo vệ bí mật nhà nước\\nMẬT ONG", ()) is None
    True
    """
    found = set()
    at = 0
    start = 0
    for line in text[:_HEAD].split("\n")[:_HEAD_LINES]:
        while at + 1 < len(passages) and passages[at + 1].span.start <= start:
            at += 1
        passage = passages[at] if passages and passages[at].span.start <= start else None
        mark = mark_of_line(line, by_ocr=passage is not None and _is_by_ocr(passage))
        if mark is not None and not (passage is not None and _is_data(passage)):
            found.add(mark)
        start += len(line) + 1
    return found.pop() if len(found) == 1 else None


def mark_of_line(line: str, *, by_ocr: bool = False) -> str | None:
    """Return the level that one line states as a stamp, None for any other line.

    >>> [mark_of_line(line) for line in ("[ T Ố I  M Ậ T ]", "Độ mật: Tuyệt mật", "Tuyệt mật", "BÍ MẬT")]
    ['TỐI MẬT', 'TUYỆT MẬT', None, None]
    """
    if len(line) > 160:
        return None
    bare = " ".join(unicodedata.normalize("NFC", line).strip(_EDGES).split())
    letters = bare.split(" ")
    if len(letters) > 2 and all(len(letter) == 1 for letter in letters):
        bare = "".join(letters).replace("TỐI", "TỐI ").replace("TUYỆT", "TUYỆT ")
    if bare in _MARKS:
        return bare
    if by_ocr and bare.isupper() and fold(bare) in _LEVELS:
        return _LEVELS[fold(bare)]
    urgent = _WITH_URGENCY.fullmatch(bare)
    if urgent:
        return urgent.group(1)
    stated = _STATED.fullmatch(fold(bare))
    if stated:
        return _LEVELS[stated.group(1)]
    beside = _BESIDE.fullmatch(bare)
    return (beside.group(1) or beside.group(2)) if beside else None


def _is_by_ocr(passage: Passage) -> bool:
    return passage.origin.confidence is not None or any(piece.origin.confidence is not None for piece in passage.pieces)


def _is_data(passage: Passage) -> bool:
    """Say whether a passage is a table cell too far down to hold a stamp."""
    in_table = passage.kind in (PassageKind.TABLE_CELL, PassageKind.TABLE_HEADER)
    return in_table and (passage.origin.row or 0) > _HEAD_ROWS
