"""The body that issued a document, as written beside its citation (`của Bộ Chính trị (khóa XI)`)."""

from __future__ import annotations

import re

from tiepthu.reader.text import one_tone_placement
from tiepthu.reader.vi.issuers import (
    FIXED_BLOCKED,
    FIXED_ISSUERS,
    ISSUER_CONTINUATIONS,
    ISSUER_HEADS,
    ISSUER_SMALL_STOPS,
    ISSUER_STOPS,
    ISSUER_SYLLABLES,
    MINISTRIES,
)
from tiepthu.reader.vi.letters import LOWER, UPPER

_TERM = re.compile(r",?[ \n]\(?(?:[kK]ho[áa]|[kK]hóa)[ \n](?P<term>[IVXLC]{1,7}|[0-9]{1,2})(?!\w)")
_MINISTERS = tuple(f"{post}bộ {name}" for name in MINISTRIES for post in ("", "bộ trưởng ", "thứ trưởng "))
_WORD = re.compile(r"[ \n]?((?:(?:TP|Tp|TX)\.[ ]?)?[^\s,.;:()\[\]\"“”!?/]+)")
_CONTINUES = re.compile(
    rf"(?:,| và| -| –)[ \n](?:{'|'.join(sorted(ISSUER_CONTINUATIONS, key=len, reverse=True))})(?!\w)"
)
_AND_BODY = re.compile(
    r"(?:,| và| -)[ \n](?=(?:Bộ|Ban|Ủy ban|Uỷ ban|UBND|Hội đồng|Sở|Tòa|Toà|Viện|Chính phủ|Đoàn)[ \n])"
)
_VERB = re.compile(
    r"(?:ban hành|thông qua|chỉ đạo|phát động|phát hành|giao cho|công bố|tổ chức|thông báo|báo cáo|báo lãi"
    r"|tiếp xúc|chủ trì|phối hợp|kiểm tra)(?!\w)"
)
_SANDWICHED = re.compile(rf"[ ][{UPPER}][^\W\d_]*[{LOWER}]")
_SCHOOL = re.compile(r"(?<!\w)(?:học viện|viện|trường|trung tâm)(?!\w)")
_AND_NAME = re.compile(
    rf"[ ]và[ ](?!(?:Bộ|Sở|Ban|Luật|Nghị|Quyết|Thông|Chỉ|Kết|Ủy|Hội|Đảng|UBND|HĐND)[ ])(?=[{UPPER}][{LOWER}])"
)
_LONGEST = 150


def _by_first_words(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Names by their first two words (one where there is no second), longest first."""
    table: dict[str, list[str]] = {}
    for name in sorted(set(names), key=len, reverse=True):
        table.setdefault(" ".join(name.replace(",", "").split(" ")[:2]), []).append(name)
    return {words: tuple(found) for words, found in table.items()}


_FIXED = _by_first_words(FIXED_ISSUERS + _MINISTERS)


def issuer_at(text: str, start: int, *, several: bool = True) -> int:
    """Return where the issuer that starts at `start` ends, or `start` when none stands there.

    With `several` the bodies of a joint document (`Bộ Nội vụ, Bộ Tài chính`) are taken as one.

    >>> text = "của Chủ tịch UBND tỉnh Nghệ An về việc"
    >>> text[4 : issuer_at(text, 4)]
    'Chủ tịch UBND tỉnh Nghệ An'
    """
    window = text[start : start + _LONGEST]
    folded = folded_window(window)
    if len(folded) != len(window):
        return start
    length = _fixed_length(folded) or _built_length(window, folded)
    if not length:
        return start
    while several and (more := _AND_BODY.match(window, length)):
        further = _fixed_length(folded[more.end() :]) or _built_length(window[more.end() :], folded[more.end() :])
        if not further:
            break
        length = more.end() + further
    return start + length


_OTHER_PLACEMENT = re.compile("o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]")  # hoà, uỷ: few windows hold one, and mending costs


def folded_window(window: str) -> str:
    """Return `window` in small letters with one tone placement and blanks for line breaks, as long as it was."""
    small = window.lower().replace("\n", " ")
    return one_tone_placement(small) if _OTHER_PLACEMENT.search(small) else small


def term_at(text: str, end: int) -> tuple[int, str]:
    """Return where a term beside the issuer ends, bracket included, and the term in Roman numerals."""
    found = _TERM.match(text, end)
    if not found:
        return end, ""
    bracket = "(" in found.group()
    closing = text.find(")", found.end(), found.end() + 40) if bracket else -1
    return (closing + 1 if closing >= 0 else found.end()), roman(found["term"])


def roman(number: str) -> str:
    """Return a term in Roman numerals: `12` is `XII`; what is Roman stays."""
    if not number.isdigit():
        return number
    tens, ones = divmod(int(number), 10)
    return "X" * tens + ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")[ones]


_FIRST_WORDS = re.compile(r"([^\W\d_]+),?(?: ([^\W\d_]+))?")


def _fixed_length(folded: str) -> int:
    first = _FIRST_WORDS.match(folded)
    if not first:
        return 0
    candidates = _FIXED.get(f"{first[1]} {first[2]}", ()) if first[2] else ()
    for name in (*candidates, *_FIXED.get(first[1], ())):
        if folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum():
            following = folded[len(name) + 1 : len(name) + 8].partition(" ")[0]
            return 0 if following in FIXED_BLOCKED.get(name, ()) else len(name)
    return 0


def _built_length(window: str, folded: str) -> int:
    """The length of a name made of a head (`Sở`, `UBND`), capitalised words and the usual lower-case syllables."""
    first = _WORD.match(folded)
    if not first or first[1] not in ISSUER_HEADS or first.start() != first.start(1):
        return 0
    end = first.end()
    while end < len(window):
        more = _CONTINUES.match(folded, end)
        more = more or (_AND_NAME.match(window, end) if _SCHOOL.search(folded, 0, end) else None)
        if more:
            end = more.end()
            continue
        word = _WORD.match(window, end)
        if not word or not _belongs(word, window, folded, is_shouted=window[: first.end()].isupper()):
            break
        end = word.end()
    return end


def _ends_name(small: str, folded: str, start: int) -> bool:
    """Whether a word in small letters opens what the body does (`ban hành`, not behind `Ban`: `Ban tổ chức`)."""
    if small in ISSUER_SMALL_STOPS and small not in ISSUER_SYLLABLES:
        return True
    return _VERB.match(folded, start) is not None and folded[start - 4 : start - 1] != "ban"


def _belongs(word: re.Match[str], window: str, folded: str, *, is_shouted: bool) -> bool:
    """Whether the word goes on with a body's name: a capital or a usual syllable, no verb, no new line's heading."""
    start, end = word.span(1)
    if folded[start:end] in ISSUER_STOPS:
        return False
    if word[1][0].islower() and _ends_name(word[1], folded, start):
        return False
    if word.group()[0] == "\n" and word[1].isupper() and len(word[1]) > 1 and not is_shouted:
        return False
    if word[1][0].isupper() or folded[start:end] in ISSUER_SYLLABLES:
        return True
    return _SANDWICHED.match(window, end) is not None  # "Hóa chất Việt Nam": one small syllable between capitals
