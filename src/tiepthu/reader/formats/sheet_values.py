"""Values of spreadsheet cells as a Vietnamese document prints them.

A dot groups thousands, a comma opens the decimals, days are d/m/yyyy. The way back is exact (take the dots out, make
the comma a dot) but for numbers with more than four decimals, which are rounded; the cell that the passage names
holds them in full.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal

Value = object  # what calamine gives: str, int, float, bool, date, datetime, time, timedelta

_CODE_HEADER = re.compile(
    r"(?i)^(?:s?tt|mã\b.*|số hiệu.*|.*điện thoại.*|.*cmnd.*|.*cccd.*|.*\bsố tk\b.*|.*tài khoản.*|.*\bid\b.*|năm\b.*"
    r"|.*năm sinh.*|số quyết định.*)$"
)
_YEARS = range(1900, 2101)
_MOST_DECIMALS = 4


def is_number(value: Value) -> bool:
    """Say whether a cell holds a number (a truth value is none)."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_year(value: Value) -> bool:
    """Say whether a cell holds a whole number that can be a year of this time."""
    return is_number(value) and value in _YEARS


def printed(value: Value, *, plain: bool = False, percent: bool = False) -> str:
    """Return a cell's value as printed; empty for an empty cell.

    Args:
        value: as the library gives it.
        plain: the number is a code or a year: no dots.
        percent: the cell's format shows a share as a percentage.

    >>> [printed(value) for value in (47436.0, 14.8, 1234567.25, -0.5, date(2016, 6, 5), "  Xã A\\nvùng 2 ", None)]
    ['47.436', '14,8', '1.234.567,25', '-0,5', '5/6/2016', 'Xã A vùng 2', '']
    >>> printed(0.148, percent=True), printed(2016.0, plain=True), printed(1 / 3)
    ('14,8%', '2016', '0,3333')
    """
    if value is None or isinstance(value, str):
        return " ".join(value.split()) if value else ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return _number(value, plain, percent)
    return _moment(value)


def _number(value: float, plain: bool, percent: bool) -> str:
    if not math.isfinite(value):
        return ""
    exact = Decimal(f"{value:.15g}") * (100 if percent else 1)
    rounded = shortened(exact)
    if plain and rounded == rounded.to_integral_value():
        text = f"{rounded:.0f}"
    else:
        text = f"{rounded:,f}".translate(str.maketrans(",.", ".,"))
    if "," in text:
        text = text.rstrip("0").rstrip(",")
    return text + ("%" if percent else "")


def shortened(exact: Decimal) -> Decimal:
    """Return a number with at most four decimals, four digits where it is smaller than one."""
    if exact == exact.to_integral_value():
        return exact.quantize(Decimal(1)) if abs(exact) < Decimal(10) ** 27 else exact
    places = _MOST_DECIMALS if abs(exact) >= 1 else max(_MOST_DECIMALS, -exact.adjusted() + _MOST_DECIMALS - 1)
    return round(exact, places)


def _moment(value: Value) -> str:
    if isinstance(value, datetime):
        day = f"{value.day}/{value.month}/{value.year}"
        return day if value.time() == time(0) else f"{day} {value.hour}:{value.minute:02d}"
    if isinstance(value, date):
        return f"{value.day}/{value.month}/{value.year}"
    if isinstance(value, time):
        return f"{value.hour}:{value.minute:02d}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60}:{minutes % 60:02d}"
    return " ".join(str(value).split())


def plain_columns(headers: Sequence[str], sample: Sequence[Sequence[Value]]) -> frozenset[int]:
    """Return the columns whose numbers are names, not quantities: codes, running numbers, telephones, years.

    Args:
        headers: the header of each column, empty where there is none.
        sample: rows of data under it.

    >>> sorted(plain_columns(["STT", "Năm", "Số hộ"], [[1, 2016, 2016], [2, 2017, 47436]]))
    [0, 1]
    """
    found = set()
    for column, header in enumerate(headers):
        numbers = [row[column] for row in sample if column < len(row) and is_number(row[column])]
        years = numbers and all(isinstance(n, int | float) and n in _YEARS for n in numbers)
        if _CODE_HEADER.match(header.strip()) or (years and (len(numbers) > 2 or "năm" in header.lower())):
            found.add(column)
    return frozenset(found)
