"""Pinpoints: the article, clause or point of a document that a citation addresses, and its eId.

Patterns of `standards-vn.md` 3.4 (both orders, with commas) and 3.3 (eIds as in Akoma Ntoso, the article without its
parents because articles are numbered through the whole document).
"""

from __future__ import annotations

import re

_UNIT = r"(?:[đĐ]iểm|[kK]hoản|[đĐ]iều|ĐIỀU|[tT]iểu mục|[mM]ục|MỤC|[cC]hương|CHƯƠNG|[pP]hần|PHẦN|[pP]hụ lục)"
_NUMBER = r"(?:thứ )?(?:[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}[a-zđ]?|[IVXLC]{1,7}|[a-zđA-H][0-9]?\)?|nhất|hai|ba)(?![^\W_])"
_NUMBERS = rf"{_NUMBER}(?:(?:, ?| và | hoặc | đến |-){_NUMBER}){{0,8}}"
_STEP = rf"{_UNIT}[ \n]{_NUMBERS}"
_LINK = r"(?:,? (?:và |của |thuộc )?(?:các )?|,?\n)"
PINPOINT_PATTERN = rf"{_STEP}(?:{_LINK}{_STEP}){{0,6}}"
_BEFORE = re.compile(rf"(?<!\w)(?P<pin>{PINPOINT_PATTERN})(?:,|[ \n](?:của|thuộc|tại|trong))?[ \n]$")
_AFTER = re.compile(rf"(?:,? \(?(?:tại |ở )?|, )(?P<pin>{PINPOINT_PATTERN})")
_ENDS = re.compile(
    r"(?:[0-9IVXLC]|[ ,][0-9]{0,3}[a-zđA-H][0-9]?\)?|nhất|hai|ba)(?:,|[ \n](?:của|thuộc|tại|trong))?[ \n]$"
)
_PARTS = re.compile(rf"(?P<unit>{_UNIT})[ \n](?P<numbers>{_NUMBERS})")
_SINGLE = re.compile(_NUMBER)
_REACH = 110

_NAMES = {
    "phần": "part",
    "chương": "chp",
    "mục": "sec",
    "tiểu mục": "subsec",
    "điều": "art",
    "khoản": "para",
    "điểm": "point",
    "phụ lục": "att",
}
_RANKS = {name: rank for rank, name in enumerate(("att", "part", "chp", "sec", "subsec", "art", "para", "point"))}


def pinpoint_before(text: str, start: int) -> str:
    """Return the pinpoint that ends at `start` (`khoản 2 Điều 5 ` + document), or an empty string."""
    tail = text[max(0, start - _REACH) : start]
    if not _ENDS.search(tail):
        return ""
    found = _BEFORE.search(tail)
    return found["pin"] if found else ""


def pinpoint_after(text: str, end: int) -> str:
    """Return the pinpoint that follows the citation ending at `end` (`…, Điều 5 khoản 2`), or an empty string."""
    if not text.startswith((",", " "), end):
        return ""
    found = _AFTER.match(text, end)
    if not found or text.startswith((" của Luật", " của Nghị", " Luật", " Nghị"), found.end()):
        return ""
    return found["pin"]


def parse_pinpoint(pinpoint: str) -> str:
    """Return the eId of a pinpoint; of several units the one that holds them all; empty when it is none.

    >>> parse_pinpoint("điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I"), parse_pinpoint("khoản 1, 3 Điều 5")
    ('art_103__para_2__point_a', 'art_5')
    """
    steps: dict[str, list[str]] = {}
    for part in _PARTS.finditer(pinpoint):
        name = _NAMES[part["unit"].lower()]
        steps.setdefault(name, []).extend(_bare(number) for number in _SINGLE.findall(part["numbers"]))
    if "art" in steps:
        for above in ("part", "chp", "sec", "subsec"):
            steps.pop(above, None)
    out: list[str] = []
    for name in sorted(steps, key=_RANKS.__getitem__):
        if len(steps[name]) > 1:
            break
        out.append(f"{name}_{steps[name][0]}")
    return "__".join(out)


_ORDINALS = {"thứ nhất": "I", "nhất": "I", "thứ hai": "II", "thứ ba": "III"}


def _bare(number: str) -> str:
    number = number.rstrip(")")
    return _ORDINALS.get(number, number.removeprefix("thứ "))
