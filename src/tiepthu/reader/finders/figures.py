"""Quantities stated with digits, and those in words that stand with a scale, a percent or a unit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from tiepthu.reader.finders.blanks import squeeze
from tiepthu.reader.finders.places import Place, is_year, never_end, next_word, parts_of_year, row_numbers, token_end
from tiepthu.reader.finders.quantities import Quantity, quantity_at, spelt_quantity_at
from tiepthu.reader.records import Figure, Operator, Span
from tiepthu.reader.vi import calendar, counting, numerals, units

_DIGIT = re.compile("[0-9]")
_RAISED = "¹²³⁴⁵⁶⁷⁸⁹⁰"  # marks of footnotes, which `\w` takes for letters
_FOLLOWING = re.compile(rf"[{_RAISED}]*(?: \([^()\n]{{1,20}}\))?((?: (?![A-ZĐ]{{1,4}}[0-9])[^\W\d_{_RAISED}]+){{1,7}})")
_ONWARD = re.compile(r"[^.;:,\n]{0,30}? trở (?:lên|xuống)")
_ORDINAL = re.compile(r"thứ\s*$", re.IGNORECASE)
_OPENING = "|".join(f"{w}|{w.capitalize()}" for w in numerals.OPENERS[:11])
_SECOND = "|".join(
    sorted(
        {w.split()[0] for w in (*numerals.TENS, *numerals.SCALES, *numerals.DIGITS, *units.UNITS) if w[0].isalpha()}
        | {"lẻ"}
    )
)
_SPELT = re.compile(rf"(?:{_OPENING}) (?={_SECOND})")
_GROUPS_OF_WORDS = frozenset({"vài", "mấy", "hàng", "những", "nhiều", "một", "mỗi"})
_YEAR_AND = re.compile(r"năm (?:19|20)[0-9]{2},? và $", re.IGNORECASE)
_ABBREVIATION = re.compile(r" [A-ZĐ]{2,6}(?![\w/\-])")
_SPELT_LIST = frozenset(f"{word}," for word in numerals.DIGITS)

# Share of the figures of each kind that 35 annotated documents confirm (545 of 545 marked, 306 of 306 counted, 36 of 36
# ratios and spelt, 6 of 8 bare), a little below where nothing was wrong.
_CONFIDENCE = {"marked": 0.99, "ratio": 0.95, "counted": 0.98, "bare": 0.8, "spelt": 0.95}


def find_figures(text: str, *, taken: Sequence[Span] = ()) -> list[Figure]:
    """Find every quantity stated in `text`, in reading order.

    A dot groups thousands, a comma opens the decimals. Years, dates, signs, numbers of articles, marks of lists, names
    with a number and telephone numbers are left out.

    Args:
        text: a reading view, one sentence or a whole document.
        taken: spans of citations, periods and names, in which no figure lies.

    Returns:
        Figures whose span covers the number with its scale word and unit, never overlapping.

    >>> text = "mở mới 61.400 km đường thôn xóm, chi trên 85 tỷ đồng"
    >>> [(f.span.of(text), str(f.value), f.unit, f.of, f.is_lower_bound) for f in find_figures(text)]
    [('61.400 km', '61400', 'km', 'đường thôn xóm', False), ('85 tỷ đồng', '85000000000', 'VND', '', True)]
    """
    squeezed = squeeze(text)
    closed = _closed(squeezed.forth(taken))
    found = [*_in_digits(squeezed.text, closed), *_in_words(squeezed.text, closed)]
    found.sort(key=lambda f: f.span)
    kept = [f for i, f in enumerate(found) if not i or f.span.start >= found[i - 1].span.end]
    return [replace(f, span=squeezed.back(f.span)) for f in kept] if squeezed.cuts else kept


def parse_quantity(text: str) -> Figure:
    """Return the quantity that `text` as a whole states (`trên 85 tỷ đồng`, `từ 5% đến 7%`, `hai mươi mốt`).

    Raises:
        ValueError: the text states no quantity, or more than one.

    >>> figure = parse_quantity("ước đạt 6,5%")
    >>> str(figure.value), figure.unit, figure.operator.value
    ('6.5', '%', 'about')
    """
    stripped = squeeze(text.strip()).text
    vague = _parse_vague(stripped)
    if vague:
        return vague
    at = next((i for i, c in enumerate(stripped) if c.isascii() and c.isdigit()), -1)
    quantity = quantity_at(stripped, at) if at >= 0 else _first_spelt(stripped)
    if not quantity or _DIGIT.search(stripped, quantity.end) or _ORDINAL.search(stripped, 0, quantity.start):
        raise ValueError(f"not one quantity: {text!r}")
    return _figure(Place(stripped, quantity.start), quantity, "marked")


def _parse_vague(text: str) -> Figure | None:
    words = text.lower().split()
    if len(words) < 2 or words[0] != "hàng" or words[1] not in numerals.SCALES:
        return None
    scales = [w for w in words[1:3] if w in numerals.SCALES]
    value = Decimal(1)
    for word in scales:
        value *= numerals.SCALES[word]
    end = len("hàng " + " ".join(scales))
    probe = quantity_at("1" + text[end:], 0)
    unit = probe.unit if probe else ""
    return Figure(
        span=Span(0, len(text)), value=value, unit=unit, of="" if unit else text[end:].strip(),
        operator=Operator.ORDER_OF_MAGNITUDE, scale=value,
    )  # fmt: skip


def _first_spelt(text: str) -> Quantity | None:
    at = 0
    while at < len(text):
        quantity = spelt_quantity_at(text, at)
        if quantity and quantity.value:
            return quantity
        at = text.find(" ", at) + 1 or len(text)
    return None


# -- digits ------------------------------------------------------------------------------------------------------


def _closed(taken: Sequence[Span]) -> list[Span]:
    return sorted(taken)


def _in_digits(text: str, closed: Sequence[Span]) -> Iterator[Figure]:
    at, index, scan = 0, 0, _Scan(text)
    while found := _DIGIT.search(text, at):
        at = found.start()
        while index < len(closed) and closed[index].end <= at:
            index += 1
        if index < len(closed) and closed[index].start <= at:
            at = scan.excluded = closed[index].end
            continue
        end, figure = scan.read(at)
        if figure and index < len(closed) and figure.span.end > closed[index].start:
            figure = scan.shortened(at, closed[index].start)
            end = closed[index].start
        if figure:
            yield figure
        at = max(end, at + 1)


class _Scan:
    """Reads the numbers of one text in order; what the last ones were says what a listed one is."""

    __slots__ = ("counter", "excluded", "parts", "rows", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.excluded = -100  # end of the last number left out as a name, reference or date
        self.counter = 0  # the last bare number on a line of its own that counted rows
        self.parts = parts_of_year(text)
        self.rows = row_numbers(text)

    def read(self, at: int) -> tuple[int, Figure | None]:
        """Return where to go on, and the figure at `at` if it is one."""
        text = self.text
        place = Place(text, at)
        if place.is_glued():
            return token_end(text, at), None
        end = never_end(text, at)
        if end:
            self.excluded = end
            return end, None
        if at in self.rows or place.is_mark() or self._is_row(place):
            return token_end(text, at), None
        quantity = quantity_at(text, at)
        if not quantity or self._is_glued_after(quantity):
            self.excluded = token_end(text, at)
            return self.excluded, None
        if quantity.unit == "điểm" and place.word() in units.BEFORE_PLACES:
            quantity = quantity._replace(unit="", end=quantity.number_end, is_marked=False)
        if self._is_left_out(place, quantity):
            self.excluded = quantity.number_end if quantity.of_total is None else quantity.end
            return self.excluded, None
        return quantity.end, _figure(place, quantity, _kind(text, quantity))

    def shortened(self, at: int, limit: int) -> Figure | None:
        """Return the figure at `at` as it reads when the text ends at `limit`."""
        quantity = quantity_at(self.text[:limit], at) if limit - at < 200 else None
        place = Place(self.text, at)
        if not quantity or self._is_left_out(place, quantity):
            return None
        return _figure(place, quantity, _kind(self.text, quantity))

    def _is_row(self, place: Place) -> bool:
        number = place.alone()
        if number < 0 or not (number == 1 or self.counter < number <= self.counter + 4):
            return False
        self.counter = number
        return True

    def _is_glued_after(self, quantity: Quantity) -> bool:
        """Say whether letters or a sign run on behind the number (1A, 30a, 20-NQ)."""
        after = self.text[quantity.end : quantity.end + 2]
        if not after or after[0] in _RAISED:
            return False
        if after[0].isalnum() or after[0] == "_":
            return quantity.unit != "%" and not (quantity.is_marked and after[0].isupper())
        return (
            after[0] in "-–.," and len(after) > 1 and (after[1].isdigit() or (after[1].isalpha() and after[0] in "-–"))
        )

    def _is_left_out(self, place: Place, quantity: Quantity) -> bool:
        return (
            place.is_calendar(quantity)
            or (place.is_reference(quantity) and quantity.end + 1 not in self.rows)
            or place.is_day(quantity)
            or is_year(self.text, quantity)
            or (place.is_name(quantity) and quantity.end + 1 not in self.rows)
            or place.is_motto(quantity)
            or place.is_scale_of_map(quantity)
            or place.is_view_counter()
            or place.is_version(quantity)
            or place.is_label(quantity)
            or place.is_numbered_type(quantity)
            or place.is_part_of_year(quantity, self.parts)
            or _is_clock(place, quantity)
            or (
                not quantity.is_marked and place.is_listed_after(self.excluded) and not _is_counted(self.text, quantity)
            )
        )


def _is_counted(text: str, quantity: Quantity) -> bool:
    following = next_word(text, quantity.end)
    if _YEAR_AND.search(text, max(0, quantity.start - 12), quantity.start) and _ABBREVIATION.match(text, quantity.end):
        return True  # năm 2016 và 12 DN; not khoản 2 và 3 BLDS
    return bool(following) and following.islower() and following in counting.COUNTED


def _is_clock(place: Place, quantity: Quantity) -> bool:
    if quantity.unit != "giờ" or quantity.value > 24 or quantity.value % 1:
        return False
    after = next_word(place.text, quantity.end).lower()
    if after in calendar.DAY_PARTS:
        return True
    changed = after in counting.CHANGED_TO or counting.CHANGES.intersection(place.words[-6:])
    return not changed and place.word() in counting.CLOCK_CUES


def _kind(text: str, quantity: Quantity) -> str:
    if quantity.of_total is not None:
        return "ratio"
    if quantity.is_marked:
        return "marked"
    return "counted" if next_noun(text, quantity.end) else "bare"


# -- words -------------------------------------------------------------------------------------------------------


def _in_words(text: str, closed: Sequence[Span]) -> Iterator[Figure]:
    at = index = 0
    while found := _SPELT.search(text, at):
        start = found.start()
        at = start + 1
        if start and (text[start - 1].isalnum() or text[start - 1] == "-"):
            continue
        quantity = spelt_quantity_at(text, start)
        if not quantity:
            continue
        at = max(at, quantity.number_end)
        while index < len(closed) and closed[index].end <= start:
            index += 1
        if index < len(closed) and closed[index].start < quantity.end:
            continue
        place = Place(text, start)
        if _is_spelt_figure(place, quantity, text[start : quantity.number_end].lower()):
            yield _figure(place, quantity, "spelt")


def _is_spelt_figure(place: Place, quantity: Quantity, words: str) -> bool:
    scaled = any(w in numerals.SCALES for w in words.split())
    before = place.word()
    is_vague = before in numerals.VAGUE or before in _GROUPS_OF_WORDS or before in _SPELT_LIST  # năm, sáu chục
    if is_vague or before.isdigit() or before in ("thứ", "phần"):
        return False
    if not quantity.unit:
        return scaled and bool(next_word(place.text, quantity.end))
    if quantity.unit in units.DURATIONS or quantity.unit in ("lần", "điểm", "tuổi", "VND"):
        bound = before in counting.OPERATOR_WORDS or before in ("sau", "vòng", "hạn")
        if next_word(place.text, quantity.end) in ("đầu", "cuối", "học", "nữa") or quantity.unit == "điểm":
            return False
        if words in ("một", "năm", "một năm", "năm năm"):
            return bound or (quantity.unit == "VND" and scaled)
        return quantity.unit != "lần" or bound
    return True


# -- the record --------------------------------------------------------------------------------------------------


def _figure(place: Place, quantity: Quantity, kind: str) -> Figure:
    text, start, value, value2 = place.text, quantity.start, quantity.value, quantity.value2
    warnings = quantity.warnings
    if _is_negative(place):
        start, value = start - 1, -value
    unit = quantity.unit
    if not unit and place.word() in counting.DOLLARS:
        unit = "USD"
    if not unit and _is_money(place, quantity):
        unit, warnings = "VND", (*warnings, "unit_inferred")
    return Figure(
        span=Span(start, quantity.end),
        confidence=_CONFIDENCE[kind],
        warnings=warnings,
        value=value,
        value2=value2,
        of_total=quantity.of_total,
        unit=unit,
        of=next_noun(text, quantity.end),
        operator=_operator(place, quantity),
        printed_decimals=quantity.decimals,
        scale=quantity.scale,
    )


def _is_money(place: Place, quantity: Quantity) -> bool:
    """Say whether a bare scale word counts đồng: `85 tỷ`, `lương 8 triệu` (F-14)."""
    if quantity.scale < numerals.SCALES["triệu"] or next_noun(place.text, quantity.end):
        return False
    return quantity.scale >= numerals.SCALES["tỷ"] or bool(counting.MONEY_CUES.intersection(place.words[-5:]))


def _is_negative(place: Place) -> bool:
    at = place.at
    return at > 0 and place.text[at - 1] == "-" and not place.line_start and (at < 2 or place.text[at - 2] in " (")


def _operator(place: Place, quantity: Quantity) -> Operator:
    onward = _ONWARD.match(place.text, quantity.end)
    if onward:
        return Operator(
            counting.AFTER_OPERATORS[
                onward.group()[-len("trở lên") :].strip() if onward.group().endswith("lên") else "trở xuống"
            ]
        )
    words = [w.lstrip("(") for w in place.words[-3:]]
    if _is_difference(place.text, words, quantity.end):
        return Operator.EXACT
    for length in (3, 2, 1):
        phrase = " ".join(words[-length:])
        if len(words) >= length and phrase in counting.OPERATORS:
            return Operator(counting.OPERATORS[phrase])
    if (
        len(words) >= 2
        and words[-1] in ("là", "được", "đạt", "có")
        and words[-2] in counting.OPERATORS
        and words[-2] != "quá"
    ):
        return Operator(counting.OPERATORS[words[-2]])
    return Operator.EXACT


def _is_difference(text: str, words: Sequence[str], end: int) -> bool:
    """Say whether the number tells by how much, not how much (vượt 0,5% so với kế hoạch), or a ratio (3 trên 5)."""
    last, before = (["", *words])[-1], (["", "", *words])[-2]
    if last == "trên":
        return before.isdigit()
    if last == "vượt" or (last == "hơn" and before in counting.COMPARATIVES):
        return "so với" in text[end : end + 24]
    return False


def next_noun(text: str, at: int) -> str:
    """Return the counted noun that follows a number ending at `at`: one to five words, empty when there is none."""
    found = _FOLLOWING.match(text, at)
    if not found:
        return ""
    start = found.start(1) + 1
    words = found[1].split()
    kept, limit = 0, min(5, len(words))
    if words[0] in ("năm", "tháng", "ngày", "quý"):
        return ""
    while kept < limit and not _ends_noun(words, kept):
        kept += 1
    return text[start : start + len(" ".join(words[:kept]))] if kept else ""


def _ends_noun(words: Sequence[str], at: int) -> bool:
    """Say whether the counted noun ends before the word at `at`: a function word, a verb, an adverb, a time."""
    word = words[at]
    if at and tuple(words[at : at + 2]) in counting.OF_END_PAIRS and words[0].lower() not in counting.OF_VERBAL_HEADS:
        return words[at - 1] not in counting.OF_VERBAL_HEADS
    if word in counting.OF_STOPS or (at and word in counting.OF_ENDS):
        return not _is_pair(words, at)
    return False


def _is_pair(words: Sequence[str], at: int) -> bool:
    """Say whether the word at `at` is half of a noun of two syllables."""
    return tuple(words[at : at + 2]) in counting.NOUN_PAIRS or (
        at > 0 and tuple(words[at - 1 : at + 1]) in counting.NOUN_PAIRS
    )
