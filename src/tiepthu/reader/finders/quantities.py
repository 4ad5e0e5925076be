"""One quantity at one place of a text: number, scale word, unit, range or ratio (`standards-vn.md` 6.2).

This is the grammar alone. Whether the place is a quantity at all (and no date, sign or name) is for `figures` to judge.
"""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from tiepthu.reader.finders.numerals import DIGITS, Number, parse_number, parse_number_words
from tiepthu.reader.vi import numerals, units
from tiepthu.reader.vi.letters import LOWER, UPPER


def _any(words: object) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]


_SCALE = _any(numerals.SCALES)
# A word ends before a capital too, where a line end got lost (`3.000 tỷBáo cáo`), but no abbreviation does (`kWh`).
_STOP = rf"(?:(?![^\W_])|(?-i:(?<=[{LOWER}][{LOWER}])(?=[{UPPER}])))"
_UNIT = rf"%|(?:{_any(u for u in units.UNITS if u != '%')}){_STOP}"
_SPELT = _any([*numerals.DIGITS, *numerals.TENS, *numerals.ZERO_TENS, *numerals.HALVES, *numerals.SCALES])

_NUMBER = re.compile(DIGITS)
_SPACED = re.compile(
    rf"[0-9]{{1,3}}(?: [0-9]{{3}})+(?:,[0-9]+)?(?= ?(?:(?:{_SCALE})(?![^\W_])|{_UNIT}))", re.IGNORECASE
)
_TAIL = re.compile(
    rf"(?: ?\((?:{_SPELT})(?: (?:{_SPELT})){{0,12}}\)(?= )|\)(?= ))?"
    rf"(?: ?(?P<scale>(?:{_SCALE})(?: (?:{_SCALE}))?){_STOP}(?! (?:lệ|trọng|suất|số)(?![^\W_]))"
    r"(?P<half> rư(?:ỡi|ởi))?)?"
    rf"(?: ?(?P<unit>{_UNIT}))?",
    re.IGNORECASE,
)
_SHORT = re.compile(
    rf" ?(?P<scale>{_any(numerals.SHORT_SCALES)})(?![^\W_])(?P<unit> ?(?:đồng|đ)(?![^\W_]))?", re.IGNORECASE
)
_DASH = re.compile(r" ?[-–—~] ?(?=[0-9])")
_UNTIL = re.compile(
    r" (?:đến|tới) (?:(?:dưới|gần|hơn|trên|khoảng|đủ|tròn|hết|không quá|chưa (?:đủ|đến|tới|đầy|quá)) )?(?=[0-9])"
)
_SLASH = re.compile(r"(?:/| phần )(?=[0-9])")
_ONE, _LARGEST = Decimal(1), Decimal(10) ** 20  # `1,5 tỷ` is 1500000000, not 1500000000.0
_LOWER_SCALE = re.compile(rf" (?={DIGITS} (?:{_SCALE})(?![^\W_]))", re.IGNORECASE)
_WORDS = re.compile(rf"(?:{_SPELT})(?: (?:{_SPELT})){{0,28}}", re.IGNORECASE)  # 999 tỷ to the last đồng is 27 words
_SPELT_UNTIL = re.compile(r" (?:đến|tới) (?:dưới )?")
_OPEN = ("linh", "lẻ", "trăm", "nghìn", "ngàn", "triệu", "tỷ", "tỉ", "vạn")
_WORD = re.compile(r" ?([^\W\d_]+)")


class Tail(NamedTuple):
    """What follows the number: the end of it, the multiplier, the half of `rưỡi`, the unit."""

    end: int
    scale: Decimal
    half: bool
    unit: str
    bare_scale: bool  # a scale word without a unit


class Quantity(NamedTuple):
    """A quantity at a place; values are in the base unit."""

    start: int
    end: int
    value: Decimal
    value2: Decimal | None
    of_total: Decimal | None
    unit: str
    scale: Decimal
    decimals: int
    warnings: tuple[str, ...]
    is_marked: bool  # a scale word, percent, currency or unit stands with the number
    number_end: int  # where the first number ends


def number_at(text: str, at: int) -> tuple[Number, int] | None:
    """Return the number in digits that starts at `at`, with its end, or None where the digits make no number."""
    found = _SPACED.match(text, at) or _NUMBER.match(text, at)
    if not found:
        return None
    try:
        return parse_number(found.group()), found.end()
    except ValueError:
        return None


def tail_at(text: str, at: int) -> Tail:
    """Return the scale word and unit that follow a number ending at `at`; an empty tail where there are none."""
    found = _TAIL.match(text, at)
    scale, half, unit, end = Decimal(1), False, "", at
    if found and found.end() > at:
        words, written = found["scale"], found["unit"]
        if words:
            for word in words.lower().split():
                scale *= numerals.SCALES[word]
            half, end = bool(found["half"]), found.end("half") if found["half"] else found.end("scale")
        if written and _is_unit(text, found.start("unit"), found.end()):
            unit, end = units.UNITS[written.lower()], found.end()
    if end == at and (short := _SHORT.match(text, at)):
        written = short["scale"].lower()
        return Tail(short.end(), Decimal(numerals.SHORT_SCALES[written]), False, "VND", False)
    return Tail(end, scale, half, unit, bool(scale != 1 and not unit))


def _is_unit(text: str, start: int, end: int) -> bool:
    """Say whether the word is the unit here and not the start of a counted noun or a capitalised look-alike."""
    written = text[start:end]
    word = written.lower()
    if word in units.CASED and written != word:
        return word == "đ"
    following = _WORD.match(text, end)
    after = following[1] if following else ""
    if word == "điểm":
        return not after or after.lower() in units.AFTER_POINTS
    return after.lower() not in units.NOT_UNIT.get(word, ())


def quantity_at(text: str, at: int) -> Quantity | None:
    """Return the quantity that starts with the digit at `at`, or None where the digits make no number."""
    first = number_at(text, at)
    if not first:
        return None
    number, end = first
    tail = tail_at(text, end)
    return _ratio(text, at, number, end) or _range(text, at, number, tail, end) or _single(text, at, number, tail, end)


def _value(number: Number, tail: Tail) -> Decimal:
    value = number.value * tail.scale + (tail.scale / 2 if tail.half else 0)
    return value.quantize(_ONE) if tail.scale != 1 and value < _LARGEST and value % 1 == 0 else value


def _single(text: str, at: int, number: Number, tail: Tail, number_end: int) -> Quantity:
    value, end, unit, scale, decimals = _value(number, tail), tail.end, tail.unit, tail.scale, number.decimals
    if tail.bare_scale and (gap := _LOWER_SCALE.match(text, end)):  # 2 tỷ 500 triệu đồng
        more = number_at(text, gap.end())
        rest = tail_at(text, more[1]) if more else None
        if more and rest and 1 < rest.scale < scale and more[0].value * rest.scale < scale:
            value, end, unit, scale, decimals = (
                value + _value(more[0], rest),
                rest.end,
                rest.unit,
                rest.scale,
                more[0].decimals,
            )
    marked = end > number_end
    return Quantity(at, end, value, None, None, unit, scale, decimals, number.warnings, marked, number_end)


def _range(text: str, at: int, number: Number, tail: Tail, number_end: int) -> Quantity | None:
    gap = _DASH.match(text, tail.end) or _UNTIL.match(text, tail.end)
    second = number_at(text, gap.end()) if gap else None
    if not second:
        return None
    last = tail_at(text, second[1])
    if tail.unit and tail.unit != last.unit:
        return None
    first = tail if tail.scale != 1 or tail.half else last
    low, high = _value(number, first), _value(second[0], last)
    if low >= high:
        return None
    warnings = number.warnings + second[0].warnings
    marked = last.end > second[1]
    decimals = max(number.decimals, second[0].decimals)
    return Quantity(at, last.end, low, high, None, last.unit, last.scale, decimals, warnings, marked, number_end)


def _ratio(text: str, at: int, number: Number, end: int) -> Quantity | None:
    gap = _SLASH.match(text, end)
    second = number_at(text, gap.end()) if gap else None
    if not second:
        return None
    tail = tail_at(text, second[1])
    total = _value(second[0], tail)
    warnings = number.warnings + second[0].warnings
    value = _value(number, tail)
    marked = tail.end > second[1]
    return Quantity(at, tail.end, value, None, total, tail.unit, tail.scale, number.decimals, warnings, marked, end)


# -- numbers in words --------------------------------------------------------------------------------------------


def spelt_quantity_at(text: str, at: int) -> Quantity | None:
    """Return the quantity spelt out in words at `at`, or None where the words are no number.

    `năm` at the end is the year when a number stands before it and no digit is due (F-07).
    """
    first = _spelt(text, at)
    if not first:
        return None
    value, tail, number_end = first
    gap = _SPELT_UNTIL.match(text, tail.end)
    second = _spelt(text, gap.end()) if gap else None
    if second and (not tail.unit or tail.unit == second[1].unit) and value < second[0]:
        return Quantity(
            at,
            second[1].end,
            value,
            second[0],
            None,
            second[1].unit,
            Decimal(1),
            0,
            (),
            bool(second[1].unit),
            number_end,
        )  # ba trăm đến bốn nghìn
    return Quantity(at, tail.end, value, None, None, tail.unit, Decimal(1), 0, (), bool(tail.unit), number_end)


def _spelt(text: str, at: int) -> tuple[Decimal, Tail, int] | None:
    found = _WORDS.match(text, at)
    if not found or (found.end() < len(text) and text[found.end()].isalnum()):
        return None
    words, end = found.group().lower(), found.end()
    stem, _, last = words.rpartition(" ")
    tail = tail_at(text, end)
    if last == "năm" and stem and not stem.endswith(_OPEN) and (tail.end == end or tail.unit in units.DURATIONS):
        return _value_of(stem, Tail(end, Decimal(1), False, "năm", False), end)
    return _value_of(words, tail, end)


def _value_of(words: str, tail: Tail, end: int) -> tuple[Decimal, Tail, int] | None:
    try:
        return parse_number_words(words) * tail.scale, tail, end
    except ValueError:
        return None
