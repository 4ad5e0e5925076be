"""Resolutions and conclusions of congresses and plenums, which are cited by meeting instead of sign.

`Nghị quyết Đại hội XII của Đảng`, `Nghị quyết Trung ương 4 (khóa XI)`, `Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần
thứ XX, nhiệm kỳ 2020-2025`. What tells the meeting (its number, term or years) must be there; `Nghị quyết Đại hội
Đảng các cấp` and `Nghị quyết của Đảng ủy` are no citations.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tiepthu.reader.finders.issuers import roman
from tiepthu.reader.vi.letters import UPPER

_CENTRE = r"(?:[tT]rung ương|TW|TƯ|T\.Ư|tw)"
_ROMAN = "[IVXLC]{1,7}"
_COUNTED = r"nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm))?"
_MORE_TERMS = rf"(?:(?:, | và )(?:kh(?:óa|oá) )?{_ROMAN}){{0,4}}"
_TERM = rf",?[ \n]\(?[kK]h(?:óa|oá)[ \n](?P<term>{_ROMAN}|[ivxlc]{{1,7}}|[0-9]{{1,2}})(?!\w)(?:{_MORE_TERMS}\))?"
_YEARS = r",?[ \n]\(?[nN]hiệm kỳ[ \n](?:19|20)\d\d ?[-–] ?(?:19|20)\d\d\)?"
# the words between "Đại hội" and its number; what cannot stand in a body's name ends them
_STOP = "(?:[nN]ghị|đã|đang|đề ra|là|với|cho|trong|triển khai|thực hiện|theo|về|các cấp|cấp trên|cấp mình|cấp cơ sở)"
_BODY_WORD = rf"(?:(?!{_STOP}[ \n])(?:[^\W\d_]+[ \n]|[^\W\d_]+, (?=[^\W\d_])|- ))"


def _nth(group: str) -> str:
    return rf"[lL]ần thứ[ \n](?P<{group}>{_ROMAN}|[ivxlc]{{1,7}}|[0-9]{{1,2}}|{_COUNTED})(?!\w)"


_CONGRESS = re.compile(
    rf"(?:của )?[đĐ]ại hội[ \n](?P<body>{_BODY_WORD}{{0,14}}?)"
    rf"(?:{_nth('nth')}|(?:[kK]h(?:óa|oá)[ \n])?(?P<number>{_ROMAN})(?!\w)"
    r"|(?P<digits>[0-9]{1,2})(?=[,.;)]| của [đĐ]ảng| [đĐ]ảng| và | đã | đề ra)|(?=[nN]hiệm kỳ[ \n](?:19|20)\d\d))"
)
_PLENUM = re.compile(
    rf"(?:(?:của )?(?:[hH]ội nghị[ \n])?{_CENTRE}(?:(?: [đĐ]ảng)?[ \n](?:lần thứ )?|(?<=[WƯ])(?=[0-9]))"
    rf"(?P<first>[0-9]{{1,2}}|{_ROMAN}|{_COUNTED})(?![\w/%]|[.,][0-9]|[ \n](?:tháng|năm 2|đồng|nội))"
    rf"|(?:của )?[hH]ội nghị[ \n]{_BODY_WORD}{{0,8}}?{_nth('second')}"
    rf"(?:,?[ \n](?:của )?(?:BCH|[bB]an [cC]hấp hành)[ \n]?{_CENTRE}(?: [đĐ]ảng)?(?: Cộng sản Việt Nam)?)?)"
    rf"(?:[ \n]\(lần \d\))?(?:{_TERM})?"
)
_CAPITAL = f"[{UPPER}]"
_LEVEL = r"(?:tỉnh|thành phố|huyện|quận|[kK]hối|các|cơ quan|xã|phường|[tT]rung ương|thị xã|doanh nghiệp)"
_TAIL = re.compile(
    rf"(?P<party>[ \n](?:của )?(?:Đảng|đảng)(?: Cộng sản Việt Nam)?(?!\w)(?![ \n](?:ủy|uỷ|bộ|ta|viên|đoàn)))"
    rf"|(?P<branch>[ \n](?:của )?[đĐ]ảng bộ[ \n](?:{_CAPITAL}\w*|{_LEVEL})"
    rf"(?:[ \n](?:{_CAPITAL}[^\W\d_]*|{_LEVEL})){{0,7}}(?!\w))"
    rf"|(?P<congress>{_TERM})|(?P<years>{_YEARS})"
)
_NEXT = re.compile(
    rf"(?:,| và|, và)[ \n](?:lần thứ )?(?P<number>{_ROMAN}|[0-9]{{1,2}})"
    r"(?=[ \n](?:của [đĐ]ảng|khóa|khoá|\(kh)|,? (?:kh|và )|[,;)]|\.?(?:\n|$))"
)
# `Trung ương 4 khóa XI và khóa XII`, `khóa XI, XII`
_ENDS_IN_TERM = re.compile(rf"[kK]h(?:óa|oá)[ \n]{_ROMAN}$")
_NEXT_TERM = re.compile(
    rf"(?:,| và|, và)[ \n](?P<term>(?:kh(?:óa|oá)[ \n])?(?P<roman>{_ROMAN}))(?!\w)(?![ \n][cC]ủa [đĐ]ại)"
)
_OF_MANY = re.compile(r"(?<!\w)các (?:tỉnh|thành|huyện|quận|xã|phường|địa phương|chi bộ|đảng bộ|cấp)(?!\w)")
_OPENING = re.compile(rf"(?:của )?(?:[đĐ]ại hội|[hH]ội nghị|{_CENTRE})(?:[ \n]|(?<=[WƯ])[0-9])")


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a resolution of a congress or plenum is known by; `start` and `end` bound it behind the type word."""

    start: int
    end: int
    issuer: str
    term: str


def meeting_at(text: str, start: int) -> Meeting | None:
    """Return the meeting named at `start`, directly behind the type word, or None.

    >>> meeting_at("Nghị quyết Trung ương 4 (khóa XI) về", 11).term
    'XI'
    """
    if not _OPENING.match(text, start):
        return None
    found = _PLENUM.match(text, start)
    if found:
        return _plenum(text, start, found)
    found = _CONGRESS.match(text, start)
    return _congress(text, start, found) if found else None


def _plenum(text: str, start: int, found: re.Match[str]) -> Meeting:
    issuer = text[start : found.end()].removeprefix("của ")
    if found["first"] is not None:
        issuer = issuer[: found.start("first") - found.end()].removeprefix("Hội nghị ").rstrip()
    return Meeting(start, found.end(), issuer, roman((found["term"] or "").upper()))


def _congress(text: str, start: int, found: re.Match[str]) -> Meeting | None:
    if _OF_MANY.search(found["body"]):
        return None
    end, term = found.end(), roman((found["number"] or found["nth"] or found["digits"] or "").upper())
    seen: set[str] = set()
    while tail := _TAIL.match(text, end):
        kind = tail.lastgroup or ""
        if kind in seen:
            break
        seen.add(kind)
        end = tail.end()
    while end > start and text[end - 1] in " \n":
        end -= 1
    return Meeting(start, end, text[start:end].removeprefix("của "), term)


def next_meeting(text: str, end: int) -> Meeting | None:
    """Return the meeting that a coordination goes on with (`Đại hội XI và XII của Đảng`), or None."""
    found = (_NEXT_TERM.match(text, end) if _ENDS_IN_TERM.search(text, max(0, end - 14), end) else None) or _NEXT.match(
        text, end
    )
    if not found:
        return None
    if "term" in found.groupdict():
        return Meeting(found.start("term"), found.end(), "", found["roman"])
    start, stop, term = found.start("number"), found.end("number"), roman(found["number"])
    while tail := _TAIL.match(text, stop):
        stop = tail.end()
        term = roman(tail["term"]) if tail["term"] else term
    return Meeting(start, stop, "", term)
