"""Numbers as Vietnamese writes them: digits with their separators, words, scale words (`standards-vn.md` 6.1, 6.2)."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from tiepthu.reader.vi import numerals

# A number in digits: grouped by dots, decimal comma, decimal dot (a slip), plain. Grouping by spaces is tried apart.
DIGITS = (
    r"(?:[0-9]{1,3}(?:\.[0-9]{3})+(?!\.?[0-9])(?:,[0-9]+)?"
    r"|[0-9]{1,3}(?:,[0-9]{3}){2,}(?![.,]?[0-9])"
    r"|[0-9]+,[0-9]+(?![.,]?[0-9])|[0-9]+\.[0-9]{1,2}(?![.,]?[0-9])|[0-9]+(?![.,][0-9]))"
)
_GROUPED = re.compile(r"[0-9]{1,3}(?:[. \u00a0\u202f][0-9]{3})+(?:,[0-9]+)?")
_ENGLISH = re.compile(r"[0-9]{1,3}(?:,[0-9]{3}){2,}")
_SPACES = re.compile(r"[ \u00a0\u202f]+")
_LONGEST = 27  # characters: a longer run of digits is no quantity, and would not fit the precision of decimals
_MOST_WORDS = 40


class Number(NamedTuple):
    """A number as printed: its value, how many decimals were printed, and what was odd about its writing."""

    value: Decimal
    decimals: int = 0
    warnings: tuple[str, ...] = ()


def parse_number(text: str) -> Number:
    """Return the number written in digits in `text`.

    A dot groups thousands, a comma opens decimals (F-01); a dot before one or two last digits is read as a decimal mark
    with a warning, and `1,234` keeps its value by rule with a warning (F-04).

    Raises:
        ValueError: the text is no number.

    >>> parse_number("47.436").value, parse_number("12.5"), parse_number("1,234").warnings
    (Decimal('47436'), Number(value=Decimal('12.5'), decimals=1, warnings=('decimal_dot',)), ('thousands_comma',))
    """
    if len(text) > _LONGEST:
        raise ValueError("too many digits")
    if text.isascii() and text.isdigit():
        return Number(Decimal(text))
    if _GROUPED.fullmatch(text):
        whole, _, fraction = text.partition(",")
        return Number(
            Decimal(_SPACES.sub("", whole.replace(".", "")) + "." + (fraction or "0")).normalize() + 0, len(fraction)
        )
    if _ENGLISH.fullmatch(text):
        return Number(Decimal(text.replace(",", "")), 0, ("thousands_comma",))
    return _parse_fraction(text)


def _parse_fraction(text: str) -> Number:
    mark = "," if "," in text else "."
    whole, _, fraction = text.partition(mark)
    if not (whole.isascii() and whole.isdigit() and fraction.isascii() and fraction.isdigit()):
        raise ValueError(f"not a number: {text!r}")
    warnings: tuple[str, ...] = ()
    if mark == ".":
        warnings = ("decimal_dot",)
    elif len(fraction) == 3 and whole != "0" and len(whole) <= 3:
        warnings = ("thousands_comma",)
    return Number(Decimal(f"{whole}.{fraction}"), len(fraction), warnings)


def parse_number_words(text: str) -> Decimal:
    """Return the number that `text` spells out in Vietnamese words.

    Raises:
        ValueError: the words are not one number, or an amount left vague (`hàng ngàn`).

    >>> parse_number_words("một trăm linh năm"), parse_number_words("hai triệu rưỡi"), parse_number_words("mười lăm")
    (Decimal('105'), Decimal('2500000'), Decimal('15'))
    """
    words = text.lower().split()
    if not words or len(words) > _MOST_WORDS:
        raise ValueError(f"not a number in words: {text!r}")
    reader = _Words()
    for word in words:
        if not reader.add(word):
            raise ValueError(f"not a number in words: {text!r} at {word!r}")
    return reader.total()


class _Words:
    """Adds up number words from left to right: a digit, its tens and hundreds, then the scale that closes the group."""

    __slots__ = ("_closed", "_group", "_last", "_pending")

    def __init__(self) -> None:
        self._closed = Decimal(0)  # groups with their scale applied
        self._group = Decimal(0)  # the group being read, below its scale
        self._pending: int | None = None  # a digit that waits for its ten, hundred or scale
        self._last = Decimal(1)  # the last multiplier, for `rưỡi`

    def add(self, word: str) -> bool:
        """Take one word; say whether it fits where it stands."""
        if word in numerals.DIGITS:
            return self._digit(numerals.DIGITS[word])
        if word in numerals.TENS:
            return self._tens(word)
        if word in numerals.ZERO_TENS:
            return self._pending is None and self._last >= 100
        if word in numerals.HALVES:
            self._flush()
            self._closed += self._last / 2
            return self._last > 1
        if word == "trăm":
            return self._hundreds()
        return word in numerals.SCALES and self._scale(numerals.SCALES[word])

    def total(self) -> Decimal:
        self._flush()
        return self._closed + self._group

    def _digit(self, digit: int) -> bool:
        if self._pending is not None:
            return False
        self._pending = digit
        return True

    def _tens(self, word: str) -> bool:
        if word == "mười":
            fits = self._pending is None
            self._group += 10
        else:
            fits = self._pending is not None
            self._group += 10 * (self._pending or 0)
        self._pending, self._last = None, Decimal(10)
        return fits

    def _hundreds(self) -> bool:
        if self._pending is None and self._group == 0:
            return False
        self._group = (self._group + (self._pending or 0)) * 100
        self._pending, self._last = None, Decimal(100)
        return True

    def _scale(self, scale: Decimal) -> bool:
        self._flush()
        if self._group:
            self._closed += self._group * scale
        elif self._closed and self._last < scale:
            self._closed *= scale  # nghìn tỷ, trăm triệu
        else:
            return False
        self._group, self._last = Decimal(0), scale
        return True

    def _flush(self) -> None:
        if self._pending is not None:
            # `một trăm hai` leaves out the unit in speech; official prose does not, so the digit counts ones.
            self._group += self._pending
            self._pending = None
