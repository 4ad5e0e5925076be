"""What a number is where it stands: a count, or a date, sign, mark, name or reference.

A number counts unless something says it does not; what says so is grammar here and words in `vi.counting`.
"""

from __future__ import annotations

import re

from tiepthu.reader.finders.quantities import Quantity
from tiepthu.reader.vi import calendar, counting, numerals

# What starts with a digit and is no quantity, whatever stands around it.
_NEVER = re.compile(
    r"(?:[0-9]{1,2} ?[-–] ?)?[0-9]{1,2} ?/ ?[0-9]{1,2} ?/ ?[0-9]{2,4}(?![0-9])"  # 12/12/2013, 12-13/5/2016
    r"|[0-9]{1,2}([.\-])[0-9]{1,2}\1[0-9]{4}(?![0-9])"  # 21.6.2017, 07-02-2004
    r"|[0-9]{1,2}(?: ?[-–] ?[0-9]{1,2})? ?[/\-] ?(?:19|20)[0-9]{2}(?![0-9.,/])"  # 9/2016
    r"|(?:19|20)[0-9]{2} ?[-–—/] ?(?:19|20)[0-9]{2}(?![0-9.,])"  # 2010-2015
    r"|[0-9]{1,2} ?[hHg](?:[0-9]{1,2})?(?![^\W_])|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9])"  # 14h30, 14:30
    r"|[0-9]{1,2} giờ [0-9]{1,2}(?: phút)?(?![0-9/])"
    r"|[0-9][0-9.]{0,9}[a-zđ]?(?: ?/ ?[0-9]{2,4})? ?/ ?[A-ZĐ]{2}[\w/\-–]*"
    r"|[0-9][0-9.]{0,9}[a-zđ]?[-–][A-ZĐ]{2}[\w/\-–]*"  # signs
    r"|0[0-9]{1,3}[.\- ]?[0-9]{3,4}[.\- ]?[0-9]{3,4}(?![0-9,])|0[0-9]{6,}|1[89]00[ .][0-9]{4,6}(?![0-9])"  # telephones
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){2,}\.?(?![0-9])"  # 1.2.3.
    r"|1:[1-9][0-9]{1,2}(?:\.[0-9]{3}){0,2}(?![0-9]|[.,][0-9])"  # a map's scale
    r"|24 ?/ ?(?:7|24)(?![0-9])(?: ?(?:giờ|h)(?![^\W_]))?"
    r"|[0-9]{1,2} ?tháng ?(?:[0-9]{1,2}(?= ?năm|[,.;:)\n]| (?:và|đến|tới|hằng|hàng|của|là|được|đã|tại|âm)(?![^\W_])|$)"
    r"|(?:[Gg]iêng|[Cc]hạp|Một|Hai|Ba|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười)(?! lần))"
    r"|[0-9]{1,2} (?:tháng|năm) (?:đầu|cuối) (?:năm|nhiệm)"
    r"|[0-9]{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước(?= *(?:\)|\n|$))"  # a portal's time stamp
)
_LINE_MARK = re.compile(
    r"[0-9]{1,3}(?:\.[0-9]{1,2}){0,3}(?:[a-zđ]?\)|\.(?![0-9])|[/:](?= )| ?[-–](?= [^0-9]))"  # 1. 1.1. 1) 1/ 1 -
    r"|[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}(?= +[^\W\d_])|[0-9]{1,2}(?= ?(?:…|\.\.))"  # 1.1 Công tác; 1 ……
)
_INLINE_MARK = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2})?(?:\. ?(?=[^\W\d_])|\)|[/-] (?=[^\W\d_]))")
_FOOTNOTE = re.compile(r"[0-9]{1,3}\]")
_ALONE = re.compile(r"([0-9]{1,3})[ \t]*\n+ *[-–“\"(]?[^\W\d_]")
_SECTION = re.compile(r"[0-9]{1,2}\.[0-9]{1,2}\.? (?=[^\W\d_])")
_STREET = re.compile(r"[0-9]{1,4}[A-Z]? (?:phố |đường )?([^\W\d_]+) ([^\W\d_])")
_SPELT_BEFORE = frozenset({*numerals.DIGITS, "mười"})
_LABEL = re.compile(rf"(?:^[ \t\"“*+•\-–(\[]*)?(?<![^\W_])(?:{'|'.join(counting.LABELS)}) $")
_LABELLED = re.compile(r":|\.(?= [^\W\d_a-z])")
_LARGEST_LABEL = 99
_PART = re.compile(r"([0-9]{1,2}) tháng đầu năm")
_SHORT_FORM = re.compile(rf"(?:{'|'.join(counting.SHORTENED_TYPES)}) \([A-ZĐ]{{1,6}}\) $", re.IGNORECASE)
_LEAD = re.compile(r"[ \t\"“”'*+•\-–(\[]*")
_TOKEN = re.compile(r"[\w./\-–:@&=?%+]*")
_NEXT = re.compile(r" ?([^\W\d_]+)")
_NAME_AFTER = re.compile(r" [^\W\d_]")
_ROW = re.compile(r"(?:^|(?<![,;/\-+(&])(?<!và)(?<!có)(?<!gồm) )([0-9]{1,3}) (?=([^\W\d_]))", re.MULTILINE)
_MOTTO = re.compile(r" ([^\W\d_]+)[^“”\"'‘’\n]{0,24}[”\"'’]")
_LISTED = frozenset({"", ",", ";", "và", ", và", "hoặc", "đến", "-", "–", "+", "tới", "&", ", hoặc", "hay"})
_DATE_AND_BAR = re.compile(r"[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-][0-9]{2,4}(?:,? [0-9:h]{4,8}| [AP]M){0,2} \| $")
_PUNCTUATION = ',;:.)”"…!?'
_BEFORE = 48  # characters looked back at


def token_end(text: str, at: int) -> int:
    """Return the end of the run of letters, digits and joining signs around `at`, at least one code point on."""
    found = _TOKEN.match(text, at)
    return max(at + 1, found.end() if found else at + 1)


def never_end(text: str, at: int) -> int:
    """Return the end of a date, time, sign, telephone number or section number that starts at `at`, or 0."""
    found = _NEVER.match(text, at)
    return found.end() if found else 0


def next_word(text: str, at: int) -> str:
    """Return the word that follows `at` behind at most one space, as written; empty when none does."""
    found = _NEXT.match(text, at)
    return found[1] if found else ""


def opens_noun(text: str, at: int) -> bool:
    """Say whether what follows `at` can be a counted noun: a small word that is no function word."""
    word = next_word(text, at)
    if not word or not word.islower():
        return False
    return (
        word not in counting.FUNCTION or (word, next_word(text, text.find(word, at) + len(word))) in counting.NOUN_PAIRS
    )


class Place:
    """The surroundings of a number: the words before it on its line, whether it opens the line."""

    __slots__ = ("at", "before", "line_start", "text", "words")

    def __init__(self, text: str, at: int) -> None:
        start = max(0, at - _BEFORE)
        line = text.rfind("\n", start, at)
        self.before = text[line + 1 if line >= 0 else start : at]
        whole = line >= 0 or start == 0
        self.text, self.at = text, at
        self.words = self.before.lower().split()
        lead = _LEAD.match(self.before)
        self.line_start = whole and bool(lead) and lead.end() == len(self.before)  # type: ignore[union-attr]

    def word(self, back: int = 1) -> str:
        """Return the word `back` places before the number in lower case, without opening brackets; empty when none."""
        if len(self.words) < back:
            return ""
        word = self.words[-back]
        return word.lstrip("(“\"'[") or word

    def is_glued(self) -> bool:
        """Say whether the number belongs to a longer token (`QL1`, `Covid-19`, `TT/2016`, `www.a2.vn`)."""
        if not self.at or self.text[self.at - 1] in ' \n(\t“"[':
            return False
        last = self.text[self.at - 1]
        if last.isalnum() or last in "_@#=&\\":
            return True
        previous = self.text[self.at - 2] if self.at > 1 else " "
        if last == "/":
            return not (
                previous.isalpha() and previous.islower() and next_word(self.text, token_end(self.text, self.at))
            )
        return last in ".-–" and previous.isalnum()

    def is_mark(self) -> bool:
        """Say whether the number is an enumerator: `1.` or `1.1` at the start of a line, `(1)`, `; 2) `, `[1]`."""
        if self.line_start and _LINE_MARK.match(self.text, self.at):
            return True
        if self.before.endswith("[") and _FOOTNOTE.match(self.text, self.at):
            return True
        found = _INLINE_MARK.match(self.text, self.at)
        if not found:
            return False
        last = self.before.rstrip(" ")[-1:]
        if found.group().endswith(")"):
            return self._is_bracket_mark(found.end(), last)
        following = self.text[found.end() : found.end() + 1]
        return last in (";", ":", ".", "”") and (following.isupper() or following == " ")

    def _is_bracket_mark(self, end: int, last: str) -> bool:
        if last != "(":
            opened = self.before.rfind("(") > self.before.rfind(")")
            return not opened and (last in ";:.," or not last)
        word = self.words[-2 if self.words[-1] == "(" else -1].strip("(") if len(self.words) > 1 else ""
        return word not in _SPELT_BEFORE and not self._counts_after_name(
            end
        )  # hai (02) năm; Hạ Hoà (21), Thanh Ba (22)

    def _counts_after_name(self, end: int) -> bool:
        """Say whether a number in brackets stands behind a name in a list of places: a count of each."""
        name = self.before.rstrip("( ").rsplit(" ", 1)[-1]
        following = self.text[end : end + 1]
        return name.istitle() and (following in (",", ";") or (following == "." and "), " in self.before))

    def alone(self) -> int:
        """Return the small whole number that is all of its line, or -1."""
        if not self.line_start or self.before.strip(" \t"):
            return -1
        found = _ALONE.match(self.text, self.at)
        return int(found[1]) if found else -1

    def is_view_counter(self) -> bool:
        """Say whether the number stands behind a date and a bar (`19/09/2016 | 3991`)."""
        return self.before.endswith("| ") and bool(_DATE_AND_BAR.search(self.before))

    # -- names, references and dates ---------------------------------------------------------------------------------

    def is_calendar(self, quantity: Quantity) -> bool:
        """Say whether `năm`, `ngày`, `tháng` before the number make it part of a date."""
        word = self.word()
        if word not in counting.CALENDAR:
            return word in calendar.DAY_PARTS and self._is_day_of_month(quantity)
        each = self.word(2)
        if each in counting.EACH or each.isdigit():
            return False
        if word == "năm":
            return is_year(self.text, quantity) or (quantity.value < 100 and not quantity.is_marked)
        return (
            quantity.number_end == quantity.end
            or quantity.unit in ("ngày", "tháng", "năm", "giờ")
            or quantity.unit == ""
        )

    def _is_day_of_month(self, quantity: Quantity) -> bool:
        whole = not quantity.is_marked and quantity.end == quantity.number_end and quantity.value % 1 == 0
        return whole and 0 < quantity.value <= 31 and not opens_noun(self.text, quantity.end)

    def is_reference(self, quantity: Quantity) -> bool:
        """Say whether the word before makes the number a name or an address (Điều 5, Quận 1, số 12)."""
        word = self.word().rstrip(":")
        pair = (self.word(2), word)
        if word.endswith("thứ"):
            word = "thứ"
        if (
            word not in counting.REFERENCES and pair not in counting.REFERENCE_PAIRS
        ) or pair in counting.NO_REFERENCE_PAIRS:
            return False
        if word != "số" and _names_nothing(quantity):
            return False
        if quantity.is_marked and (quantity.unit not in ("năm", "tháng", "ngày") or word in counting.WEAK_REFERENCES):
            return False
        if self.words[-1].endswith(":"):
            return word == "số" and self.word(2) not in counting.QUANTITY_BEFORE_SO
        if word in ("số", "hàng"):
            return self.word(2) not in counting.QUANTITY_BEFORE_SO
        return not (self._counts_after(word, quantity) or self._counts_after_kind(pair, quantity))

    def is_label(self, quantity: Quantity) -> bool:
        """Say whether the number is that of a labelled item (`Nội dung 1: …`, `Câu 4. …`, `*Vấn đề 3: …`)."""
        if quantity.is_marked or quantity.decimals or quantity.value > _LARGEST_LABEL:
            return False
        found = _LABELLED.match(self.text, quantity.end)
        label = _LABEL.search(self.before) if found else None
        return bool(found and label) and (found.group() == ":" or not label.start())  # type: ignore[union-attr]

    def is_numbered_type(self, quantity: Quantity) -> bool:
        """Say whether a type of document and its short form stand before the number (`Nghị quyết (NQ) 28`)."""
        if quantity.is_marked or not self.before.endswith(") "):
            return False
        return bool(_SHORT_FORM.search(self.before)) and not opens_noun(self.text, quantity.end)

    def is_part_of_year(self, quantity: Quantity, parts: frozenset[str]) -> bool:
        """Say whether `6 tháng` stands for the `6 tháng đầu năm` that the text tells of (see `parts_of_year`)."""
        if quantity.unit != "tháng" or quantity.value > 12 or quantity.value % 1:
            return False
        if self.text[quantity.start : quantity.number_end] not in parts:
            return False
        return next_word(self.text, quantity.end) in calendar.AFTER_PART and self.word() not in calendar.BEFORE_MONTHS

    def _counts_after_kind(self, pair: tuple[str, str], quantity: Quantity) -> bool:
        """Say whether the number counts though a kind of place, part or body stands before it (khối phường 23 lớp)."""
        following = next_word(self.text, quantity.end)
        if following not in counting.COUNTED or self.text.startswith(" tổ chức", quantity.end):
            return False
        if pair[1] in counting.SMALL_REFERENCES and quantity.value >= 100 and following not in counting.ADDRESSED:
            return True
        words = self.before.split()[-2:]
        if pair in counting.BODY_PAIRS:
            return words[0].islower()
        return pair[1] in counting.PLACES and words[-1].islower() and following not in counting.ADDRESSED

    def _counts_after(self, word: str, quantity: Quantity) -> bool:
        """Say whether what follows shows that the number counts in spite of `word` before it."""
        following = next_word(self.text, quantity.end)
        if not following or not following.islower():
            return False
        if word in counting.DOCUMENT_WORDS:
            return following not in counting.FUNCTION
        if word in counting.NAMED:
            onward = next_word(self.text, self.text.find(following, quantity.end) + len(following))
            return following in counting.COUNTED and not onward.istitle()
        if word == "khối" and tuple(self.text[quantity.end : quantity.end + 24].split()[:2]) in counting.BODIES_COUNTED:
            return True
        return word in counting.WEAK_REFERENCES and following in counting.COUNTED

    def is_listed_after(self, end: int) -> bool:
        """Say whether only a comma or `và` stands between `end` (of a reference or date) and the number."""
        return 0 < self.at - end <= 8 and self.text[end : self.at].strip() in _LISTED

    def is_day(self, quantity: Quantity) -> bool:
        """Say whether a fraction is a day and month (`chiều 16/5`) and not a share."""
        day, month = quantity.value, quantity.of_total or quantity.value2
        if month is None or quantity.is_marked or day > 31 or month > 12 or not day or not month:
            return False
        if day % 1 or month % 1:
            return False
        word = self.word().strip(",")
        if word in counting.DAY_CUES:
            return True
        if word in counting.RATIO_CUES or quantity.value2 is not None:
            return False
        return not opens_noun(self.text, quantity.end)

    def is_motto(self, quantity: Quantity) -> bool:
        """Say whether the number opens a quoted name (“4 tại chỗ”)."""
        if quantity.is_marked or quantity.value > 10 or self.before[-1:] not in ("“", '"', "'", "‘"):
            return False
        found = _MOTTO.match(self.text, quantity.end)
        return bool(found) and found[1] in counting.MOTTO  # type: ignore[index]

    def is_scale_of_map(self, quantity: Quantity) -> bool:
        """Say whether the number is the scale of a map (tỷ lệ 1/2.000)."""
        return (
            quantity.of_total is not None and quantity.value == 1 and quantity.of_total >= 100 and self.word() == "lệ"
        )

    def is_version(self, quantity: Quantity) -> bool:
        """Say whether the number names a version or a section and counts nothing (Chính phủ 2.0)."""
        return "decimal_dot" in quantity.warnings and not quantity.is_marked and not opens_noun(self.text, quantity.end)

    def is_name(self, quantity: Quantity) -> bool:
        """Say whether the number closes a capitalised name (Trung ương 4, Thăng Long 1)."""
        if quantity.is_marked or not self.words:
            return False
        street = _STREET.match(self.text, self.at)
        if street and street[1] in counting.SURNAMES and street[2].isupper():
            return True
        section = _SECTION.match(self.text, self.at)
        if section and self.text[section.end()].isupper():
            return True
        last = self.before.rstrip(" ").rsplit(" ", 1)[-1].lstrip('(“"')
        if not last[:1].isupper() or last[-1] in _PUNCTUATION or (len(self.words) == 1 and not last.isupper()):
            return False
        following = next_word(self.text, quantity.end)
        return not following or following in counting.FUNCTION


def _names_nothing(quantity: Quantity) -> bool:
    """Say whether the number is written as no name is (46.000; 4,1)."""
    if quantity.decimals and "decimal_dot" not in quantity.warnings:
        return True
    return quantity.value >= 1000 and quantity.number_end - quantity.start > 4


def parts_of_year(text: str) -> frozenset[str]:
    """Return the numbers of months, as written, of which the text tells as `… tháng đầu năm`."""
    return frozenset(_PART.findall(text)) if " tháng đầu năm" in text else frozenset()


def row_numbers(text: str) -> frozenset[int]:
    """Return where numbers stand that count the rows of a table run into one line (`1 Sở Y tế 45 2 Sở Nội vụ 30`).

    Such numbers go up by one, stand before a capital and behind no comma; two are enough where a figure stands before
    the second, else it takes three.
    """
    rows: set[int] = set()
    run: list[int] = []
    last, end_of_line, behind_figure = 0, -1, False
    for found in _ROW.finditer(text):
        if not found[2].isupper():
            continue
        at, number = found.start(1), int(found[1])
        if at > end_of_line or number != last + 1:
            rows.update(run if len(run) > (1 if behind_figure else 2) else ())
            run, behind_figure = [], False
        if at > end_of_line:
            end_of_line = text.find("\n", at)
            end_of_line = len(text) if end_of_line < 0 else end_of_line
        behind_figure = behind_figure or (bool(run) and text[at - 2].isdigit())
        run.append(at)
        last = number
    rows.update(run if len(run) > (1 if behind_figure else 2) else ())
    return frozenset(rows)


def is_year(text: str, quantity: Quantity) -> bool:
    """Say whether the number is a year: four plain digits from 1900 to 2099, counting nothing."""
    if quantity.number_end - quantity.start != 4 or not 1900 <= quantity.value <= 2099 or quantity.value % 1:
        return False
    if quantity.is_marked:
        return quantity.unit == "năm"
    following = next_word(text, quantity.end)
    return following not in counting.COUNTED
