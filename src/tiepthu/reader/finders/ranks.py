"""Ordinals and places in rankings (`đứng thứ tư`, `khóa XII`): no quantities, never summed (`standards-vn.md` F-11)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tiepthu.reader.finders.numerals import parse_number_words
from tiepthu.reader.records import Rank, Span
from tiepthu.reader.vi import numerals

_ROMAN = re.compile(r"(?=[IVXLC])(C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_ORDINALS = {"nhất": 1, "nhì": 2, "tư": 4}
_SPELT = "|".join(
    sorted({*numerals.DIGITS, *numerals.TENS, "nhất", "nhì"} - {"không", "mốt", "lăm", "nhăm"}, key=len, reverse=True)
)
_RANK = re.compile(
    rf"[Tt]hứ (?P<n>[0-9]{{1,4}}(?![0-9]|[.,][0-9]|%)"
    rf"|[IVXLC]{{1,7}}(?![^\W_])|(?:{_SPELT})(?: (?:mươi|mười|mốt|lăm|{_SPELT}))*(?![^\W_]))"
    r"|[Kk]h(?:óa|oá) (?P<k>[IVXLC]{1,7}(?![^\W_]|[.)]?[0-9])|[0-9]{1,2}(?![0-9.,%/\-]))"
    r"|(?:[Xx]ếp|[Đđ]ứng) (?:hạng|vị trí) (?P<r>[0-9]{1,4})(?![0-9]|[.,][0-9]|%)"
    r"|[Kk]HÓA (?P<u>[IVXLC]{1,7})(?![^\W_])"
)
_RANKING = re.compile(
    r"(?:xếp|đứng|hạng|vị trí|vị thứ|ngôi|xếp hạng|xếp vị trí|đứng vị trí|đứng hàng|giữ vị trí)(?: ở)?(?: vị trí)? $",
    re.IGNORECASE,
)
_NOT_BEFORE = ("sáng ", "chiều ", "tối ", "ngày ", "hằng tuần ", "từ ", "đến ", "hàng tuần ")

# Share of the ranks of each kind that reading them showed to be right.
_CONFIDENCE = {"rank": 0.97, "ordinal": 0.95}


def find_ranks(text: str, *, taken: Sequence[Span] = ()) -> list[Rank]:
    """Find every ordinal and every place in a ranking outside `taken`, in reading order.

    `kind` is `rank` where a ranking is meant (lower is better), else `ordinal`. Days of the week are left out.

    >>> [(r.value, r.kind) for r in find_ranks("Năm 2012 đứng thứ tư; Đại hội lần thứ XIV, khóa XII; sáng thứ ba")]
    [(4, 'rank'), (14, 'ordinal'), (12, 'ordinal')]
    """
    closed, index = sorted(taken), 0
    ranks = []
    for found in _RANK.finditer(text):
        start, end = found.span()
        while index < len(closed) and closed[index].end <= start:
            index += 1
        if (index < len(closed) and closed[index].start < end) or (start and text[start - 1].isalnum()):
            continue
        rank = _rank(text, found)
        if rank:
            ranks.append(rank)
    return ranks


def _rank(text: str, found: re.Match[str]) -> Rank | None:
    start, end = found.span()
    before = text[max(0, start - 24) : start].lower()
    value = _number(found["n"] or found["k"] or found["u"] or found["r"])
    ranking = _RANKING.search(before) if found["n"] else None
    if not value or (found["n"] and not ranking and value <= 7 and _is_weekday(text, found, before)):
        return None
    kind = "rank" if found["r"] or ranking else "ordinal"
    if ranking:
        start -= len(ranking.group())
    elif found["n"] and before.endswith("lần "):
        start -= 4
    return Rank(span=Span(start, end), confidence=_CONFIDENCE[kind], value=value, kind=kind)


def _is_weekday(text: str, found: re.Match[str], before: str) -> bool:
    if before.endswith(" (") and before[-3:-2].isdigit():
        return True  # ngày 04/01/2012 (thứ 4)
    if found["n"].isdigit() or found["n"].lower() not in ("hai", "ba", "tư", "năm", "sáu", "bảy"):
        return found["n"].isdigit() and (before.endswith(_NOT_BEFORE) or bool(_DATE_NEAR.match(text, found.end())))
    return before.endswith(_NOT_BEFORE) or bool(_DATE_NEAR.match(text, found.end()))


_MORE_DAYS = r"(?:(?:,| và| đến) thứ [^\W_]+){0,5}"
_DATE_NEAR = re.compile(rf"{_MORE_DAYS}(?:,? ?\(?(?:ngày )?[0-9]{{1,2}}[/-][0-9]|,? (?:hằng|hàng) tuần)")


def _number(written: str) -> int:
    lower = written.lower()
    if lower in _ORDINALS:
        return _ORDINALS[lower]
    if written.isdigit():
        return int(written)
    if _ROMAN.fullmatch(written):
        return parse_roman(written)
    try:
        return int(parse_number_words(lower))
    except ValueError:
        return 0


def parse_roman(text: str) -> int:
    """Return the number written in Roman numerals in `text`.

    Raises:
        ValueError: the text is no Roman numeral.

    >>> parse_roman("XIV")
    14
    """
    if not text or not _ROMAN.fullmatch(text):
        raise ValueError(f"not a Roman numeral: {text!r}")
    values = [_ROMAN_VALUES[c] for c in text]
    return sum(-v if any(w > v for w in values[i + 1 : i + 2]) else v for i, v in enumerate(values))
