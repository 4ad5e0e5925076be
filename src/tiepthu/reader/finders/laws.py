"""Named laws, codes, ordinances and constitutions: where the name starts and where it ends.

A name ends where a title known to `vi.document_types` ends (longest first, case and tone placement aside); behind a
capital `Luật` an unknown title in capitals is read up to the first word that cannot belong to it. Drafts (`dự án Luật
…`, `Luật … (sửa đổi)` without year or sign) are no citations, nor are `pháp luật`, `Luật này`, `luật sư`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tiepthu.reader.finders.bills import bill_places, is_before_assembly
from tiepthu.reader.finders.issuers import folded_window
from tiepthu.reader.vi.document_types import (
    AFTER_LAW_BLOCK,
    AFTER_NAME_STOP,
    BEFORE_LAW_BLOCK,
    BEFORE_LOWER_LAW_BLOCK,
    CODE_NAMES,
    DRAFT_WORDS,
    LAW_ABBREVIATIONS,
    LAW_NAMES,
    ORDINANCE_NAMES,
)


@dataclass(frozen=True, slots=True)
class NamedLaw:
    """A law named in a text: its type word, the folded name and how sure the end of the name is."""

    start: int
    end: int
    type: str
    name: str
    is_known: bool


def _by_first_word(names: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for name in sorted(set(names), key=len, reverse=True):
        table.setdefault(name.split(" ")[0].rstrip(","), []).append(name)
    return {word: tuple(found) for word, found in table.items()}


_LAWS = _by_first_word(LAW_NAMES + CODE_NAMES + tuple(LAW_ABBREVIATIONS))
_CODES = _by_first_word(CODE_NAMES)
_ORDINANCES = _by_first_word(ORDINANCE_NAMES)
_REACH = 200
_KEYWORD = re.compile(r"uật:?[ \n]|háp lệnh[ \n]|iến pháp(?!\w)|UẬT[ \n]|HÁP LỆNH[ \n]|IẾN PHÁP(?!\w)")
_PREVIOUS_WORD = re.compile(r"(?<!\w)([^\W\d_]+)[ ]$")
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_AMENDING = re.compile(
    r"sửa đổi(?:[,;]? bổ sung)?(?: một số)?(?:,? (?:điều|khoản|điểm|nội dung|phụ lục|và)){0,6}[^.,;:\n]{0,60}? của[ \n]"
    r"(?:các[ \n])?(?:\d+[ \n])?(bộ luật|luật|pháp lệnh)[ \n:]{1,2}"
)
_FURTHER = re.compile(r"(?:,| và|;)[ \n](bộ luật|luật|pháp lệnh)[ \n]")
_NAME_WORD = re.compile(r"[ \n]([^\s,.;:()\[\]\"“”!?/…]+)")
_REVISED = re.compile(
    r"[ \n]\((?:(?:sửa đổi|sửa đổi, bổ sung|sửa đổi bổ sung|mới)\)(?![ \n](?:năm |số |được |ngày |\d{4}))"
    r"|sửa đổi toàn diện[ \n])"
)
_TREATY = re.compile(r"(?:Công ước|công ước|Hiệp định|Hiệp ước)[^.;\n]*$")  # the law of a treaty is no law of the State
_TREATY_REACH = 60
_STATE = re.compile(r"[ \n](?:của )?nước cộng hòa xã hội chủ nghĩa việt nam(?!\w)", re.IGNORECASE)


def find_laws(text: str) -> list[NamedLaw]:
    """Return the laws, codes, ordinances and constitutions that `text` names, in reading order.

    >>> [text_of.name for text_of in find_laws("theo Luật Đất đai và Hiến pháp; pháp luật về đất đai")]
    ['đất đai', '']
    """
    out: list[NamedLaw] = []
    bills = bill_places(text)
    end, draft_end = 0, -1
    for keyword in _KEYWORD.finditer(text):
        if keyword.start() < end:
            continue
        found = _law_at(text, keyword)
        if not found:
            continue
        if found.start in bills or _is_draft(text, found, draft_end):
            draft_end = found.end
            continue
        out.append(found)
        if found.type == "luật" and _SEVERAL.search(text, max(0, found.start - _SEVERAL_REACH), found.start):
            out += _listed(text, found.end)
        end = out[-1].end
    return out


_SEVERAL = re.compile(r"(?<!\w)[cC]ác[ \n]$")
_SEVERAL_REACH = 5
_AND_LAW = re.compile(r"(?:,| và|, và|;)[ \n]")


def _listed(text: str, end: int) -> list[NamedLaw]:
    """The further laws of `các luật Đất đai, Nhà ở và Xây dựng`, which share the word; only titles that are known."""
    out: list[NamedLaw] = []
    while joint := _AND_LAW.match(text, end):
        start = joint.end()
        length = _known_length(_folded(text[start : start + _REACH]), "luật", is_lower=False)
        if not length or not text[start].isupper():
            break
        end = start + length
        out.append(NamedLaw(start, end, "luật", _folded(text[start:end]), True))
    return out


def _law_at(text: str, keyword: re.Match[str]) -> NamedLaw | None:
    at = keyword.start() - 1
    first = text[at] if at >= 0 else ""
    if not first or (at and text[at - 1].isalnum()):
        return None
    word = keyword.group().strip(" \n:").lower()
    if ":" in keyword.group() and not _SEVERAL.search(text, max(0, at - _SEVERAL_REACH), at):
        return None
    if word == "iến pháp":
        return _constitution(text, at, keyword.end()) if first in "hH" else None
    if word == "háp lệnh":
        return _named(text, at, keyword.end(), "pháp lệnh") if first in "pP" else None
    return _law(text, at, keyword.end()) if first in "lL" else None


def _constitution(text: str, start: int, end: int) -> NamedLaw:
    state = _STATE.match(text, end)
    return NamedLaw(start, state.end() if state else end, "hiến pháp", "", True)


def _law(text: str, start: int, after: int) -> NamedLaw | None:
    previous = _PREVIOUS_WORD.search(text, max(0, start - 12), start)
    word = previous[1].lower() if previous else ""
    if previous and word == "bộ":
        return _named(text, previous.start(1), after, "bộ luật")
    if previous and (word in BEFORE_LAW_BLOCK or (text[start].islower() and word in BEFORE_LOWER_LAW_BLOCK)):
        return None
    return _named(text, start, after, "luật")


def _named(text: str, start: int, after: int, type_word: str) -> NamedLaw | None:
    window = text[after : after + _REACH]
    folded = _folded(window)
    skip = len("về ") if folded.startswith("về ") else 0
    length = _amending_length(folded) or _known_length(folded[skip:], type_word, is_lower=text[start].islower())
    if length:
        if not folded.startswith(("sửa đổi", "bổ sung")):
            length += skip
        name = LAW_ABBREVIATIONS.get(folded[:length], folded[:length])
        return NamedLaw(start, after + length, type_word, name, True)
    if text[start].islower() or not window[:1].isupper():
        return None
    return _unknown(text, start, after, type_word)


def _folded(window: str) -> str:
    folded = folded_window(window)
    return folded if len(folded) == len(window) else window


def _known_length(folded: str, type_word: str, *, is_lower: bool) -> int:
    first = _FIRST_WORD.match(folded)
    if not first:
        return 0
    table = {"luật": _LAWS, "bộ luật": _CODES, "pháp lệnh": _ORDINANCES}[type_word]
    for name in table.get(first.group(), ()):
        if folded.startswith(name) and not folded[len(name) : len(name) + 1].isalnum():
            if is_lower and " " not in name:
                return 0
            return len(name)
    return 0


def _amending_length(folded: str) -> int:
    """The length of `sửa đổi, bổ sung một số điều của Luật A, Luật B và Luật C`, 0 where it is none."""
    found = _AMENDING.match(folded)
    if not found:
        return 0
    end = found.end()
    length = _any_length(folded, end, found[1])
    if not length:
        return 0
    end += length
    while further := _FURTHER.match(folded, end):
        length = _any_length(folded, further.end(), further[1])
        if not length:
            break
        end = further.end() + length
    return end


def _any_length(folded: str, at: int, type_word: str) -> int:
    if folded.startswith("sửa đổi", at):
        return 0
    return _known_length(folded[at:], type_word, is_lower=False)


def _unknown(text: str, start: int, after: int, type_word: str) -> NamedLaw | None:
    """A capitalised title that is not in the list: up to nine words, none of which can stand outside a title."""
    first = _FIRST_WORD.match(text, after)
    if not first or first.group().lower() in AFTER_LAW_BLOCK or len(first.group()) == 1:
        return None
    end = first.end()
    for _ in range(8):
        word = _NAME_WORD.match(text, end)
        if not word or word[1].lower() in AFTER_NAME_STOP or text[word.start()] == "\n":
            break
        end = word.end()
    if text[after:end].endswith("quốc tế") or _TREATY.search(text, max(0, start - _TREATY_REACH), start):
        return None
    if end == first.end() and not (end - after > 2 and first.group().isupper() and text[start + 1].islower()):
        return None  # one word alone ("Luật Hà") is a name only when it is known or an abbreviation (Luật HTX)
    return NamedLaw(start, end, type_word, _folded(text[after:end]), False)


def _is_draft(text: str, law: NamedLaw, draft_end: int) -> bool:
    if _REVISED.match(text, law.end) and not text[law.end - 1].isdigit():
        return True
    if draft_end >= 0 and text[draft_end : law.start].replace("(sửa đổi)", "").strip(" \n,;(") in (
        "",
        "và",
        "các",
        "dự án",
    ):
        return True
    if is_before_assembly(text, law.start, law.end):
        return True
    before = " ".join(text[max(0, law.start - 40) : law.start].lower().split()).removesuffix("các").rstrip()
    before = before.rstrip("0123456789:").rstrip()
    return before.endswith(DRAFT_WORDS) or (law.type != "luật" and before.endswith("đề án"))
