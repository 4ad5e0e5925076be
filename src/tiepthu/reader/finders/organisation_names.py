"""Names of bodies that a letterhead prints in capitals, and titles in capitals, brought back to ordinary case."""

from __future__ import annotations

import re

from tiepthu.reader.vi.organisation_words import COMMITTEES, NAME_OPENERS, NAMERS, PROPER_PHRASES, UNITS_OF_LAND
from tiepthu.reader.vi.provinces import PROVINCES

_REACH = 8_000
_TRIES = 12
_MARKED = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
_BARE = "a" * 17 + "e" * 11 + "i" * 5 + "o" * 17 + "u" * 11 + "y" * 5 + "d"
WITHOUT_MARKS = str.maketrans(_MARKED + _MARKED.upper(), _BARE + _BARE.upper())  # as OCR may have lost them
_SIGNS = re.compile(r"(?<!\w)[0-9]{1,5}[^\s,;]{0,6}[/-][^\s,;]*[a-zđ][^\s,;]*")  # their codes keep their capitals
_PLACE_NAMES = {name.lower(): name for name in PROVINCES}
_PLACES = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, _PLACE_NAMES), key=len, reverse=True))})(?!\w)")
_PROPER = re.compile(
    rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, PROPER_PHRASES), key=len, reverse=True))})(?!\w)", re.IGNORECASE
)


def named_in(text: str, name: str) -> str:
    """Return the words of `text` that spell `name` with the most capitals, tone placement aside; empty when none do.

    >>> named_in("SỞ Y TẾ TỈNH A\\nGiám đốc Sở Y tế tỉnh A báo cáo", "SỞ Y TẾ TỈNH A")
    'Sở Y tế tỉnh A'
    """
    window = text[:_REACH]
    wanted = name.lower()
    folded = window.lower()
    if not wanted or len(folded) != len(window) or len(wanted) != len(name):
        return ""
    best = _spelt(window, folded, wanted)
    if not _SHORTEST <= len(wanted) <= _LONGEST or (best and folded.count(wanted) > 1):
        return best
    return _spelt(window, folded.translate(WITHOUT_MARKS), wanted.translate(WITHOUT_MARKS))


# letters of a name that is searched for without its marks: shorter ones may be another's, longer ones are titles
_SHORTEST, _LONGEST = 12, 90


def _spelt(window: str, folded: str, wanted: str) -> str:
    """The words of `window` where `folded` holds `wanted`, with the most capitals; empty when all are of a headline."""
    best, score = "", 0
    at = -1
    for _ in range(_TRIES):
        at = folded.find(wanted, at + 1)
        if at < 0:
            break
        found = window[at : at + len(wanted)]
        capitals = sum(word[:1].isupper() for word in found.split())
        if capitals > score and not found.isupper() and not found.istitle():
            best, score = found, capitals
    return best


def sentence_case(name: str) -> str:
    """Return a body's name as it stands in running text, from capitals or small letters.

    >>> sentence_case("ỦY BAN NHÂN DÂN TỈNH QUẢNG HÀ"), sentence_case("SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG")
    ('Ủy ban nhân dân tỉnh Quảng Hà', 'Sở Tài nguyên và Môi trường')
    """
    words = name.lower().split()
    out: list[str] = []
    is_name = is_start = False
    for index, word in enumerate(words):
        pair = f"{words[index - 1]} {word}" if index else word
        ahead = " ".join(words[index : index + 2])
        if pair in COMMITTEES:  # Tỉnh ủy, Thành ủy: the place follows
            out[-1] = out[-1].capitalize()
            out.append(word)
            is_name, is_start = True, False
            continue
        if word in UNITS_OF_LAND or ahead in UNITS_OF_LAND or pair in UNITS_OF_LAND:
            out.append(word)
            is_name, is_start = ahead not in UNITS_OF_LAND, False
            continue
        out.append(word.capitalize() if (is_name or is_start) and word != "và" else word)
        is_name = is_name or pair in NAMERS or word in NAMERS
        is_start = word in NAME_OPENERS or pair in NAME_OPENERS or word in ("và", "-") or word.endswith(",")
    joined = with_proper_names(" ".join(out))
    return joined[:1].upper() + joined[1:]


def with_proper_names(text: str) -> str:
    """Return `text` with the usual names of bodies in it (`quốc hội`, `mttq`) as they are written."""
    return _PROPER.sub(lambda found: PROPER_PHRASES[found.group().lower()], text)


def calm(text: str, title: str) -> str:
    """Return a title in capitals in ordinary case: as `text` spells it elsewhere, else small with names kept."""
    if not title.isupper():
        return title
    spelt = named_in(text, title)
    if spelt:
        return spelt
    small = with_proper_names(title.lower())
    small = _PLACES.sub(lambda found: _PLACE_NAMES[found.group()], small)
    if len(small) != len(title):
        return small
    return _SIGNS.sub(lambda found: title[found.start() : found.end()], small)
