"""The body that issued a document, as written beside its citation (`của Bộ Chính trị (khóa XI)`)."""

from __future__ import annotations

import re

from tiepthu.reader.vi.issuers import (
    FIXED_BLOCKED,
    FIXED_ISSUERS,
    ISSUER_CONTINUATIONS,
    ISSUER_HEADS,
    ISSUER_PAIRS,
    ISSUER_SMALL_STOPS,
    ISSUER_STOPS,
    ISSUER_SYLLABLES,
    MINISTRIES,
    NAMED_BY_FIELD,
    NOT_SECOND_HALF,
    ONE_SYLLABLE_FIELDS,
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
    r"(?:ban hành|thông qua|triển khai|thực hiện|chủ động|chỉ đạo|phát động|phát hành|giao cho|công bố|tổ chức"
    r"|thông báo|báo cáo|báo lãi|tiếp xúc|chủ trì|phối hợp|kiểm tra)(?!\w)"
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


_OTHER_PLACEMENT = re.compile(r"o[àáảãạèéẻẽẹ](?!\w)|(?<!q)u[ỳýỷỹỵ](?!\w)")  # hoà, uỷ
_MOVED = {
    "oà": "òa", "oá": "óa", "oả": "ỏa", "oã": "õa", "oạ": "ọa", "oè": "òe", "oé": "óe", "oẻ": "ỏe", "oẽ": "õe",
    "oẹ": "ọe", "uỳ": "ùy", "uý": "úy", "uỷ": "ủy", "uỹ": "ũy", "uỵ": "ụy",
}  # fmt: skip


def folded_window(window: str) -> str:
    """Return `window` in small letters with one tone placement and blanks for line breaks, as long as it was."""
    return _OTHER_PLACEMENT.sub(lambda found: _MOVED[found.group()], window.lower().replace("\n", " "))


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
        more = more or _second_half(window, folded, end)
        if more:
            end = more.end()
            continue
        word = _WORD.match(window, end)
        if not word or not _belongs(word, window, folded, is_shouted=window[: first.end()].isupper()):
            break
        end = word.end()
    return end


_BEHIND_AND = re.compile(rf"[ ]và[ ](?=[{UPPER}][{LOWER}])")
_FIELD_BODY = re.compile(r"(?<!\w)(?:bộ|sở|tổng cục|cục|cơ quan|ban|phòng)[ ]")
_FIELD = re.compile(rf"([{UPPER}]\w*)[ ][{LOWER}]+(?!\w)")
_TWO_BEFORE = re.compile(r"(?:^|[ ])([^ ]+)[ ]([^ ]+)[ ]$")


def _second_half(window: str, folded: str, end: int) -> re.Match[str] | None:
    """The ` và ` behind which the name goes on: a school's, or a field's (`Bộ Hạ tầng và Vận tải`)."""
    joint = _BEHIND_AND.match(window, end)
    if not joint:
        return None
    if _SCHOOL.search(folded, 0, end):
        return _AND_NAME.match(window, end)
    field = _FIELD.match(window, joint.end())
    if not field or not _FIELD_BODY.search(folded, 0, end):
        return None
    first = folded[field.start(1) : field.end(1)]
    return None if first in ISSUER_HEADS or first in NOT_SECOND_HALF else joint


def _is_word_of_field(window: str, folded: str, start: int, end: int) -> bool:
    """Whether the small syllable ends the word that names the body's field (`Cục Bảo trợ`) or is of a usual word."""
    before = _TWO_BEFORE.search(folded, max(0, start - 24), start)
    if not before:
        return False
    following = folded[end + 1 : end + 12].partition(" ")[0].rstrip(",.;)")
    word = folded[start:end]
    if f"{before[2]} {word}" in ISSUER_PAIRS or f"{word} {following}" in ISSUER_PAIRS:
        return True
    field = window[before.start(2) : before.end(2)]
    is_capital = field[0].isupper() and not (len(field) > 1 and field.isupper())
    return is_capital and (before[1] in NAMED_BY_FIELD or before[1] == "và") and before[2] not in ONE_SYLLABLE_FIELDS


def _ends_name(small: str, folded: str, start: int) -> bool:
    """Whether a word in small letters opens what the body does (`ban hành`, not behind `Ban`: `Ban tổ chức`)."""
    if small in ISSUER_SMALL_STOPS and small not in ISSUER_SYLLABLES:
        return True
    return _VERB.match(folded, start) is not None and folded[start - 4 : start - 1] != "ban"


def _belongs(word: re.Match[str], window: str, folded: str, *, is_shouted: bool) -> bool:
    """Whether the word goes on with a body's name: a capital or a usual syllable, no verb, no new line's heading."""
    start, end = word.span(1)
    if folded[start:end] in ISSUER_STOPS:
        return folded.startswith("quy hoạch", start) or folded.startswith("dân số", max(0, end - len("dân số")), end)
    if word[1][0].islower() and _ends_name(word[1], folded, start):
        return False
    if word.group()[0] == "\n" and word[1].isupper() and len(word[1]) > 1 and not is_shouted:
        return False
    if word[1][0].isupper() or folded[start:end] in ISSUER_SYLLABLES:
        return True
    if _is_word_of_field(window, folded, start, end):
        return True
    return _SANDWICHED.match(window, end) is not None  # "Hóa chất Việt Nam": one small syllable between capitals
