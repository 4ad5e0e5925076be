"""The marks at the starts of lines that may open a unit of the outline, and the titles beside them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from tiepthu.reader.records import Role
from tiepthu.reader.vi.letters import UPPER
from tiepthu.reader.vi.sections import (
    ALL_LETTERS,
    ATTACHED_TITLES,
    NOT_TITLES,
    ORDINAL_PARTS,
    THEMES,
    TITLE_FILLERS,
    UNIT_WORDS,
)


@dataclass(slots=True)
class Mark:
    """A mark at the start of a line. `kind` is a unit's name, roman, capital, arabic, decimal, letter, indent or title.

    `end` lies behind the mark, where a title or the text begins; `is_marked` says whether punctuation sets it off,
    `is_alone` whether nothing else stands in its line.
    """

    start: int
    end: int
    line_end: int
    kind: str
    number: str
    level: int = 0
    is_marked: bool = True
    is_alone: bool = False


_LINE = re.compile(
    r"^[ \t]*(?:[*_#>]{1,3}[ ]?)?(?:"
    r"(?P<word>Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Tiểu Mục|Điều|ĐIỀU|Phụ lục|PHỤ LỤC|Phụ Lục)[ ]{1,2}"
    r"(?P<number>(?:số )?(?:[0-9]{1,3}[a-zđ]?|[IVXLC]{1,7}|[A-H])(?![\w/])|thứ (?:nhất|hai|ba|tư|năm|sáu)"
    r"|THỨ (?:NHẤT|HAI|BA|TƯ|NĂM|SÁU))"
    r"(?P<after>[ ]?[.:)–-])?"
    rf"|(?P<roman>[IVX]{{1,6}}|[A-HĐ](?=[.)/]))[ ]?(?P<rmark>[.)/]?-?)(?=[ \n]|[{UPPER}]|$)"
    rf"|(?P<decimal>[0-9]{{1,2}}(?:\.[0-9]{{1,2}}){{1,3}})(?:[.)/-](?=[ \n]|$|[{UPPER}])|[ ](?=[{UPPER}“]))"
    rf"|(?P<arabic>[0-9]{{1,3}}[a-zđ]?)[ ]?(?:[.)/]-?|-|–)(?=[ \n]|[{UPPER}]|$)"
    rf"|(?P<letter>[a-zđ][0-9]?)[ ]?[.)-](?=[ \n]|[{UPPER}]|$)"
    r"|(?P<indent>[-–—+*•])[ ]"
    r"|(?P<caps>[^\W\d_a-z]{2}[^a-z\n]{3,160}$)"
    rf"|(?P<phrase>[{UPPER}][^\n.;!?…]{{5,70}}$)"
    r")",
    re.MULTILINE,
)
_LINE_MARK = re.compile(r"[ ]*(?:[-–+*•]|[0-9IVX]{1,4}[.)-]|[a-zđ][.)])[ \n]|[ ]*(?:Điều|Mục|Chương) ")
_RUNNING = re.compile(
    r"[ ](?:Luật|Bộ luật|Nghị|Thông tư|Quyết|Pháp|Quy|của|này|và|hoặc|đến|tại|ban|thì|Điều|khoản|Hiến)(?!\w)|[ ]?[,;]"
)
_OPEN = re.compile(r"[“\"]")
_QUOTES = re.compile(r"[“”]")
_CLOSE = re.compile(r"[”\"][.;,]{0,2}[ ]*(?:\n|$)")
_BEFORE_QUOTE = ("\n", "\n ", ":", ": ", ":\n")
_LIMIT = 20_000


def read_marks(text: str) -> Iterator[Mark]:
    """Yield the marks of `text` in order, without those that stand inside a quoted amendment.

    >>> [(mark.kind, mark.number) for mark in read_marks("I- KẾT QUẢ\\n1. Thu ngân sách\\n- Thuế.")]
    [('roman', 'I'), ('arabic', '1'), ('indent', '-')]
    """
    quoted = _quoted(text)
    at, titled_until = 0, 0
    for found in _LINE.finditer(text):
        start = found.start()
        while at < len(quoted) and quoted[at][1] <= start:
            at += 1
        if start < titled_until or (at < len(quoted) and quoted[at][0] < start):
            continue
        mark = _mark(text, found)
        if mark is None:
            continue
        if mark.number and mark.kind in ("part", "chapter", "section", "subsection", "appendix"):
            titled_until = _caps_below(text, mark.line_end)
        elif not mark.number:
            titled_until = mark.line_end
        elif mark.is_alone and mark.kind in _NUMBERED:
            below = text.find("\n", mark.line_end + 1)
            titled_until = max(_caps_below(text, mark.line_end), len(text) if below < 0 else below)
            titled_until = mark.line_end if _LINE_MARK.match(text, mark.line_end + 1) else titled_until
        yield mark


def _mark(text: str, found: re.Match[str]) -> Mark | None:
    group = found.lastgroup or ""
    line_end = text.find("\n", found.end())
    line_end = len(text) if line_end < 0 else line_end
    if found["word"]:
        return _worded(text, found, line_end)
    start = found.start(group if group != "rmark" else "roman")
    alone = not text[found.end() : line_end].strip()
    if found["roman"]:
        return _roman(text, found, line_end, is_alone=alone)
    if group in ("caps", "phrase"):
        return _title(text, found, line_end)
    number = found[group]
    if group == "indent":
        kind = "+" if number == "+" else "-"
        return Mark(start, found.end(), line_end, "indent", kind)
    return Mark(start, found.end(), line_end, group, number, is_alone=alone)


def _worded(text: str, found: re.Match[str], line_end: int) -> Mark | None:
    unit, level = UNIT_WORDS[found["word"].lower()]
    number = found["number"].removeprefix("số ")
    number = ORDINAL_PARTS.get(number.lower(), number)
    alone = not text[found.end() : line_end].strip()
    marked = bool(found["after"]) or alone
    if not marked and (
        _RUNNING.match(text, found.end()) or not text[found.end() : found.end() + 2].strip()[:1].isupper()
    ):
        return None
    if not marked and unit != "article" and text[line_end - 1] in ".;,":
        return None
    start = found.start("word")
    return Mark(start, found.end(), line_end, unit, number, level, is_marked=marked, is_alone=alone)


def _roman(text: str, found: re.Match[str], line_end: int, *, is_alone: bool) -> Mark | None:
    number, mark = found["roman"], found["rmark"]
    if not mark and not (
        len(number) > 1 and text[found.end() : found.end() + 2].strip()[:1].isupper() and line_end - found.start() < 120
    ):
        return None
    kind = "roman" if set(number) <= set("IVX") else "capital"
    return Mark(found.start("roman"), found.end(), line_end, kind, number, is_alone=is_alone)


def _title(text: str, found: re.Match[str], line_end: int) -> Mark | None:
    """A line that is a title without a number: in capitals, or short and naming a section."""
    line = text[found.start() : line_end].strip()
    if found["caps"] and line.isupper():
        if found.start() > _HEAD_REACH and line.startswith(ATTACHED_TITLES):
            return Mark(found.start(), found.start(), _caps_below(text, line_end), "appendix", "", 1)
        if (
            "CỘNG H" in line
            or line.startswith(NOT_TITLES)
            or len(line.split()) < 2
            or not any(character.isalpha() for character in line[2:])
        ):
            return None
        if theme_of(line) is None and (found.start() < _HEAD_REACH or line[-1] in ",;"):
            return None
    elif not line[0].isupper() or not _names_section(line):
        return None
    start = found.start() + (len(found.group()) - len(found.group().lstrip()))
    return Mark(start, start, line_end if not found["caps"] else _caps_below(text, line_end), "title", "")


_HEAD_REACH = 900  # lines in capitals of the letterhead and the document's own title stand before this


def _names_section(line: str) -> bool:
    words = line.rstrip(":").split()
    if not 2 <= len(words) <= 12 or line[-1] in ',)”"' or "," in words[0]:
        return False
    return theme_of(line) is not None and (line.endswith(":") or len(words) <= 8)


def _caps_below(text: str, line_end: int) -> int:
    """The end of the lines in capitals that follow directly: a title may take several lines."""
    end = line_end
    for _ in range(4):
        stop = text.find("\n", end + 1)
        stop = len(text) if stop < 0 else stop
        line = text[end + 1 : stop].strip()
        if len(line) < 4 or not line.isupper() or _LIST_START.match(line):
            break
        end = stop
    return end


_LIST_START = re.compile(r"(?:[IVX]{1,6}|[0-9]{1,3}|[A-H])[.)/-]|(?:ĐIỀU|CHƯƠNG|MỤC|PHẦN|PHỤ LỤC) [0-9IVX]")


# -- order ---------------------------------------------------------------------------------------------------------

_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_STEP = 3  # a gap of one or two is a mark that was lost, not another list


def next_in_order(last: str, number: str, kind: str) -> bool:
    """Say whether `number` can follow `last` in a list of this kind; a few numbers may be missing between them.

    >>> next_in_order("5", "5a", "arabic"), next_in_order("d", "đ", "letter"), next_in_order("II", "I", "roman")
    (True, True, False)
    """
    first, second = _value(last, kind), _value(number, kind)
    return first < second <= (first[0] + _STEP, 99)


def _value(number: str, kind: str) -> tuple[int, int]:
    if kind == "roman":
        total, before = 0, 0
        for value in (_VALUES.get(letter, 0) for letter in reversed(number)):
            total += value if value >= before else -value
            before = max(before, value)
        return total, 0
    if kind == "decimal":
        parts = [int(part) for part in number.split(".") if part.isdigit()]
        return (parts[0] if len(parts) < 2 else parts[0] * 100 + parts[1], parts[2] if len(parts) > 2 else 0)
    if kind in ("letter", "capital"):
        return ALL_LETTERS.find(number[0].lower()) + 1, int(number[1:]) if number[1:].isdigit() else 0
    digits = number.rstrip("abcdefghijklmnopqrstuvwxyzđ")
    return (int(digits) if digits.isdigit() else 0, ord(number[-1]) % 98 + 1 if number != digits else 0)


# -- titles --------------------------------------------------------------------------------------------------------

_FILLERS = "|".join(sorted(TITLE_FILLERS, key=len, reverse=True))
_THEME = re.compile(
    rf"(?:(?:{_FILLERS})[ ,]+){{0,4}}(?:"
    + "|".join(rf"(?P<{role}>{'|'.join(sorted(words, key=len, reverse=True))})(?![^\W\d_])" for role, words in THEMES)
    + ")"
)
_POWERS = re.compile(r"quyền hạn|đối với hồ sơ|hồ sơ|thủ tục")
_SENTENCE = re.compile(r"[.;!?…](?=\s|$)|:[ ]*$|:[ ]")


def theme_of(title: str) -> Role | None:
    """Return the role that a section's title names, the first where it names several; None where it names none.

    >>> theme_of("Nguyên nhân của những hạn chế"), theme_of("Hồ sơ đề nghị xét tặng")
    (<Role.CAUSE: 'cause'>, None)
    """
    lowered = title.lower()
    found = _THEME.match(lowered)
    if not found or not found.lastgroup or _POWERS.search(lowered):
        return None
    if found.lastgroup == "recommendation" and not _ASKS.match(lowered, found.end()):
        return None
    return Role(found.lastgroup)


# "Kiến nghị, đề xuất", "Đề nghị đối với …" open a section; "Đề xuất phê duyệt …", "Đề nghị Hội …" are tasks
_ASKS = re.compile(
    r"[ ]*(?:$|[:.;(]|[,/–-][ ]|và |với |đối với |của |trong |về |một số |sửa đổi|lên |trung ương|cấp trên|giải pháp)"
)


def title_of(text: str, mark: Mark, unit: str) -> tuple[str, int]:
    """Return the title beside a mark and where the heading ends; running text is no title (empty, end of the mark)."""
    stop = mark.line_end
    if unit == "indent":
        return "", mark.end
    if not mark.number:
        return " ".join(text[mark.start : stop].split()).rstrip(":"), stop
    if mark.is_alone:
        below = _caps_below(text, stop)
        if below > stop:
            return " ".join(text[stop:below].split()), below
        if unit in ("clause", "point") or _LINE_MARK.match(text, stop + 1):
            return "", mark.end
        stop = text.find("\n", stop + 1)
        stop = len(text) if stop < 0 else stop
    elif unit in ("part", "chapter", "section", "subsection", "appendix"):
        stop = _caps_below(text, stop) if text[mark.end : stop].strip().isupper() else stop
    return _short(text, mark, stop, unit)


_LONGEST = 240  # characters of a title in running text
_SHORT_TITLE = 11  # words of a title that ends in a full stop
_NUMBERED = ("roman", "capital", "arabic", "decimal")
_WORDED = ("article", "part", "chapter", "section", "subsection", "appendix")


def _short(text: str, mark: Mark, stop: int, unit: str) -> tuple[str, int]:
    """The line as a title when it is one; up to a colon when what stands before it names a section."""
    if unit in _WORDED:
        return " ".join(text[mark.end : stop].split()).rstrip(".:"), stop
    line = text[mark.end : min(stop, mark.end + _LONGEST)]
    cut = _SENTENCE.search(line)
    if cut is None:
        is_whole = stop - mark.end < _LONGEST and not line.rstrip().endswith(",")
        return (" ".join(line.split()), stop) if is_whole and line.strip() else ("", mark.end)
    before, sign = " ".join(line[: cut.start()].split()), line[cut.start()]
    if not before or sign not in ":.":
        return "", mark.end
    if not text[mark.end + cut.end() : stop].strip():
        is_title = sign == ":" or unit in ("roman", "capital") or theme_of(before) is not None
        is_title = is_title or (unit in _NUMBERED and before.count(" ") < _SHORT_TITLE)
        return (before, stop) if is_title else ("", mark.end)
    if unit not in ("clause", "point") and len(before) < 90 and (sign == ":" or theme_of(before)):
        return before, mark.end + cut.end()
    return "", mark.end


# -- quoted amendments ---------------------------------------------------------------------------------------------


def _quoted(text: str) -> list[tuple[int, int]]:
    """The stretches between the quotes of amendments that run over several lines, in order."""
    if "“" not in text and '"' not in text:
        return []
    pairs = _pairs(text)
    closing = [found.start() + 1 for found in _CLOSE.finditer(text)]
    out: list[tuple[int, int]] = []
    end = 0
    for found in _OPEN.finditer(text):
        start = found.start()
        if start < end or (start and not text[max(0, start - 3) : start].endswith(_BEFORE_QUOTE)):
            continue
        close = pairs.get(start, 0)
        if not close:
            index = bisect_right(closing, start + 1)
            close = closing[index] if index < len(closing) else 0
        if close and close - start < _LIMIT and "\n" in text[start:close]:
            out.append((start, close))
            end = close
    return out


def _pairs(text: str) -> dict[int, int]:
    """Where each curly quote closes that is closed: offset of the opening quote -> offset behind the closing one."""
    out: dict[int, int] = {}
    waiting: list[int] = []
    for quote in _QUOTES.finditer(text):
        if quote.group() == "“":
            waiting.append(quote.start())
        elif waiting:
            out[waiting.pop()] = quote.end()
    return out
