"""Where a capitalised sequence holds a personal name: what letters and syllables alone can tell.

Evidence from the words around a name is weighed in `people`.
"""

# ruff: noqa: SIM905 - word lists are read and edited as text

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tiepthu.reader.vi import names as vi
from tiepthu.reader.vi.letters import UPPER

_WORD = rf"[{UPPER}]\w*(?:['’`-]\w+)*"

# A sequence of capitalised words with single spaces between them. The letter stands first, which makes the search fast.
RUN = re.compile(rf"[{UPPER}](?<!\w.)(?<!\w['’-].)\w*(?:['’`-]\w+)*(?: {_WORD})*")

_SURNAMES = vi.SURNAMES | vi.STRONG_SURNAMES | vi.MINORITY_SURNAMES
_ANY_SURNAME = _SURNAMES | {"Y"} | {name.upper() for name in _SURNAMES}
_PLACES = frozenset(vi.PLACES) - {"Hồ Chí Minh"}
_PLACE_HEAD = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, vi.PLACES), key=len, reverse=True))})(?: |$)", re.IGNORECASE
)
_COUNTRY_HEAD = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, vi.COUNTRIES), key=len, reverse=True))}) (?=[{UPPER}])"
)
_NOT_OPENING = frozenset(
    "Trưởng Bí Phó Chủ Thứ Giám Tổng Chánh Thường Quốc Trung Việt Mỹ Nguyên Tỉnh Huyện Kế Chuyên Cựu".split()
)
_HEALTH = frozenset("Tế Dược Học Khoa Đức Sĩ Sỹ Bác".split())  # `Bộ Y Tế`
_ADDRESS = frozenset(("Ông", "Bà", "Anh", "Chị", "Cô", "ÔNG", "BÀ", "Đồng", "Chí", "ĐỒNG", "CHÍ", "Em", "Cháu"))
_MINORITY = re.compile(r"(?:[HK]['’`]\s?\w+|Y|[HK]')$")
_FUSED = re.compile(rf"([{UPPER}][^\W{UPPER}]+)([{UPPER}][^\W{UPPER}]+)")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
    r"[aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name found in a sequence: tokens `first` to `last` (exclusive), and what its syllables say.

    `strength` is 2 for a strong surname with known syllables, 1 for a weaker surname, 0 for no surname at all.
    """

    first: int
    last: int
    strength: int


def is_place(run: str) -> bool:
    """Say whether the whole sequence is a well-known place.

    >>> is_place("Hà Nội"), is_place("Hà Ngọc Chiến")
    (True, False)
    """
    return run in _PLACES


def may_hold_name(tokens: Sequence[str]) -> bool:
    """Say whether any token is a surname or a name particle; cheap, for filtering."""
    return not _ANY_SURNAME.isdisjoint(tokens) or "Thị" in tokens or "'" in tokens[0] or "’" in tokens[0]


def plain(token: str) -> str:
    """Return the token as it would be written in running text (`VĂN` as `Văn`)."""
    return token.capitalize() if len(token) > 1 and token.isupper() else token


def full_name(
    tokens: Sequence[str], following: str, *, after_place_word: bool = False, sure: bool = False
) -> NameParts | None:
    """Return the personal name with a surname that the sequence ends with or holds, None where there is none.

    Args:
        tokens: the capitalised words of the sequence.
        following: the lower-case word behind the sequence, empty when punctuation follows.
        after_place_word: the sequence may begin with the name of a place, as a word such as `huyện` before it says.
        sure: a name is announced (`ông`, a numbered list), so that syllables in no list are taken.

    >>> full_name(["Công", "Thương", "Trần", "Tuấn", "Anh"], "cho")
    NameParts(first=2, last=5, strength=2)
    >>> full_name(["Trương", "Thị", "Mai", "Qua"], "ba")
    NameParts(first=0, last=3, strength=2)
    """
    words = [plain(token) for token in tokens]
    begin = _behind_address(words) or _behind_capitals(tokens)
    begin += _behind_places(words[begin:])
    if after_place_word and begin == 0 and len(words) >= 4 and words[2] in vi.STRONG_SURNAMES and words[1] != "Thị":
        begin = 2
    first = begin if sure and begin < len(words) - 1 and _may_open(words[begin]) else _surname_at(words, begin)
    if first is None:
        return None
    last = _end_of_name(words, first, following, sure=sure)
    if last - first < 2:
        return None
    strong = words[first] in vi.STRONG_SURNAMES or words[first + 1] in ("Văn", "Thị")
    return NameParts(first, last, 2 if strong else 1)


def _behind_address(words: list[str]) -> int:
    begin = 0
    while begin < len(words) - 1 and words[begin] in _ADDRESS:
        begin += 1
    if begin and words[begin - 1] == "Đồng":  # a surname, not the first half of `Đồng Chí`
        begin -= 1
    return begin


def _behind_capitals(tokens: Sequence[str]) -> int:
    """Return how many abbreviations open the sequence (`TP`, `UBND`), none where all of it is in capitals."""
    begin = 0
    while begin < len(tokens) - 1 and len(tokens[begin]) > 1 and tokens[begin].isupper():
        begin += 1
    return 0 if tokens[-1].isupper() else begin


def _behind_places(words: list[str]) -> int:
    begin = 0
    while begin < len(words):
        found = _PLACE_HEAD.match(" ".join(words[begin : begin + 5]))
        if not found or found.group() == "Hồ Chí Minh":
            break
        begin += found.group().strip().count(" ") + 1
    return begin


def _surname_at(words: list[str], begin: int) -> int | None:
    """Choose the surname: the first word when it may be one and the rest is short enough, else a strong one."""
    here = [i for i in range(begin, len(words) - 1) if _may_be_surname(words, i)]
    if not here:
        return None
    strong = [i for i in here if words[i] in vi.STRONG_SURNAMES or words[i + 1] == "Thị"]
    if here[0] == begin and (not strong or strong[0] == begin or len(words) - begin <= 4):
        return begin
    later = [i for i in strong if i > begin]
    return later[0] if later else here[0]


def _may_open(word: str) -> bool:
    """Say whether the word may be a surname where a name is announced."""
    return (
        (word in _SURNAMES or is_vietnamese(word) or bool(_MINORITY.match(word)))
        and word not in vi.NEVER_LAST
        and word not in _NOT_OPENING
    )


def _may_be_surname(words: list[str], at: int) -> bool:
    word, following = words[at], words[at + 1]
    if word == "Đoàn":  # the Youth Union: `Trung ương Đoàn Lê Văn A`, `Thành Đoàn`
        before_name = len(words) - at >= 4 and following in vi.STRONG_SURNAMES
        return not (before_name or (at and words[at - 1] in ("Thành", "Tỉnh", "Huyện", "Quận")))
    if following == "Thị" and at + 2 < len(words) and is_vietnamese(word):  # a surname too rare for the list
        return word not in ("Siêu", "Đô", "Thành", "Chỉ", "Huyện", "Tỉnh")
    if word == "Y":
        return following not in _HEALTH
    return word in _SURNAMES or bool(_MINORITY.match(word))


def _end_of_name(words: list[str], first: int, following: str, *, sure: bool) -> int:
    last = first + 1
    limit = min(len(words), first + 6)
    announced = sure or words[first] in vi.MINORITY_SURNAMES or bool(_MINORITY.match(words[first]))
    while last < limit and (words[last] in vi.NAME_SYLLABLES or announced or _may_end(words, first, last, following)):
        if words[last] in vi.NEVER_LAST and (last + 1 < limit or following):
            break
        last += 1
    if last == len(words) and following in vi.SPLIT_WORDS.get(words[last - 1], ()):
        last -= 1
    if last - first >= 4 and words[first + 1] not in ("Thị", "Văn") and " ".join(words[last - 2 : last]) in _PLACES:
        last -= 2  # `Hoàng Anh Gia Lai` is no person
    return min(last, first + 5)


def _may_end(words: list[str], first: int, at: int, following: str) -> bool:
    """Say whether a syllable in no list may end the name: a minority name, an initial, or the last word of all."""
    word = words[at]
    if word in vi.MINORITY_SURNAMES or _MINORITY.match(word) or _is_fused(word):
        return True
    if at + 1 < len(words) or word in vi.NEVER_LAST:
        return False
    return len(word) == 1 or (is_vietnamese(word) and (at - first < 3 or not following))


def _is_fused(word: str) -> bool:
    """`ĐứcMạnh`: two syllables that lost the space between them."""
    found = _FUSED.fullmatch(word)
    return bool(found and found.group(1) in vi.NAME_SYLLABLES and found.group(2) in vi.NAME_SYLLABLES)


def foreign_name(tokens: Sequence[str]) -> NameParts | None:
    """Return the foreign name at the end of a sequence, behind the name of a country.

    >>> foreign_name(["Mỹ", "Donald", "Trump"])
    NameParts(first=1, last=3, strength=0)
    """
    begin, rest = 0, " ".join(tokens)
    while found := _COUNTRY_HEAD.match(rest):
        begin += found.group().strip().count(" ") + 1
        rest = rest[found.end() :]
    words = tokens[begin:]
    if not 1 <= len(words) <= 4 or any(len(w) < 2 or (w.isupper() and len(w) > 1) for w in words):
        return None
    if all(is_vietnamese(w) for w in words) or any(c.isdigit() for c in rest):
        return None
    return NameParts(begin, len(tokens), 0)


def behind_country(tokens: Sequence[str]) -> int:
    """Return how many leading tokens name a country or a body of the world."""
    found = _COUNTRY_HEAD.match(" ".join(tokens))
    return found.group().strip().count(" ") + 1 if found else 0


def is_vietnamese(word: str) -> bool:
    """Say whether the word is built like a Vietnamese syllable.

    >>> is_vietnamese("Nguyễn"), is_vietnamese("Trump")
    (True, False)
    """
    return bool(_SYLLABLE.match(word))


def is_given(word: str) -> bool:
    """Say whether the word occurs in Vietnamese given names (any case)."""
    return plain(word) in vi.NAME_SYLLABLES or plain(word) in _SURNAMES


def is_minority_start(word: str) -> bool:
    """Say whether a minority name may begin with the word (`H'Yim`, `Y`, `Ksor`)."""
    return word in vi.MINORITY_SURNAMES or bool(_MINORITY.match(word))
