"""Columns of a table by what they hold: running numbers, names in digits, times, units, labels, values, other text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import islice, pairwise

from tiepthu.reader.finders.table_grids import NUMBER, Grid, body, header_parts, is_value
from tiepthu.reader.finders.table_words import Measure, header_words, measure_in, parse_measure, period_in
from tiepthu.reader.records import Period, Span
from tiepthu.reader.text import fold
from tiepthu.reader.vi import tables

_SAMPLE = 300  # rows that say what a column holds
_MOST_COLUMNS = 20_000
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_EDGES = " .:;()-–*"


class Holds(Enum):
    """What a column holds."""

    ORDINAL = "ordinal"
    NAME = "name"
    TIME = "time"
    UNIT = "unit"
    LABEL = "label"
    VALUE = "value"
    TEXT = "text"


@dataclass(slots=True)
class Column:
    """A column: what it holds and what its header says of every cell below."""

    holds: Holds
    parts: Sequence[tuple[int, str]] = ()
    measure: Measure | None = None
    period: Period | None = None
    words: str = ""
    is_count: bool = False  # the header names a count or share, whatever the caption says
    is_share: bool = False


def read_columns(grid: Grid, year: str) -> dict[int, Column]:
    """Return the columns of a table by number, each with what its header says.

    Args:
        grid: the table.
        year: of the table, for times without one (`Quý I`).
    """
    sample: dict[int, list[str]] = {}
    for row in islice(body(grid), _SAMPLE):
        for cell in row:
            sample.setdefault(cell.column, []).append(cell.text)
    columns = {number: _column(header_parts(grid, number), sample[number]) for number in sorted(sample)[:_MOST_COLUMNS]}
    _settle_ordinal(columns, sample)
    _settle_values(columns, sample)
    _settle_label(columns, sample)
    shared = _shared(columns.values())
    for column in columns.values():
        if column.holds is Holds.VALUE:
            _describe(column, shared, year)
    return columns


def _column(parts: Sequence[tuple[int, str]], texts: Sequence[str]) -> Column:
    written = parts[-1][1].lower().strip(_EDGES) if parts else ""
    last = fold(written)
    if last in tables.ORDINALS:
        return Column(Holds.ORDINAL, parts)
    if last in tables.UNITS and _are_units(texts, sure=last not in ("don vi", "dv")):
        return Column(Holds.UNIT, parts)
    if written in tables.TIMES:
        return Column(Holds.TIME, parts)
    if any(_is_name(fold(text).strip(_EDGES)) for _, text in parts):
        return Column(Holds.NAME, parts)
    if "năm" in written.split() and not _YEAR.search(written) and all(_YEAR.fullmatch(text) for text in texts):
        return Column(Holds.NAME, parts)
    return Column(Holds.TEXT, parts)


def _is_name(header: str) -> bool:
    if header in tables.NAMES:
        return True
    return any(header.startswith(name + " ") and name not in tables.NAMES_ALONE for name in tables.NAMES) or (
        header.startswith(("ma ", "dien thoai ", "so cong van ", "so quyet dinh ", "so giay chung nhan"))
    )


def _are_units(texts: Sequence[str], *, sure: bool) -> bool:
    if sure:
        return sum(bool(NUMBER.fullmatch(text)) for text in texts) * 2 < len(texts)
    known = sum(parse_measure(text) is not None or text in tables.DITTO for text in texts)
    return known * 3 >= len(texts) and len(set(texts)) * 2 <= len(texts) + 2


def _settle_ordinal(columns: dict[int, Column], sample: dict[int, list[str]]) -> None:
    """Find the column of running numbers that has no header: the first, counting up from one."""
    first = next(iter(columns), None)
    if first is None or columns[first].holds is not Holds.TEXT or columns[first].parts or len(columns) < 2:
        return
    numbers = [int(text) for raw in sample[first] if (text := raw.strip(_EDGES)).isdecimal() and len(text) < 6]
    steps = sum(b in (a + 1, 1) for a, b in pairwise(numbers))
    if len(numbers) >= 3 and numbers[0] == 1 and steps >= 0.9 * (len(numbers) - 1):
        columns[first].holds = Holds.ORDINAL


def _settle_values(columns: dict[int, Column], sample: dict[int, list[str]]) -> None:
    for number, column in columns.items():
        if column.holds is Holds.TEXT:
            texts = sample[number]
            if sum(is_value(text) for text in texts) * 2 >= len(texts):
                column.holds = Holds.VALUE


def _settle_label(columns: dict[int, Column], sample: dict[int, list[str]]) -> None:
    """Choose the label: the column of text left of the values whose cells differ most; else the times, else any."""
    first = next((number for number, column in columns.items() if column.holds is Holds.VALUE), _MOST_COLUMNS)
    texts = [number for number, column in columns.items() if column.holds is Holds.TEXT]
    left = [number for number in texts if number < first] or texts
    if left:
        best = max(left, key=lambda number: (len(set(sample[number])), -number))
        columns[best].holds = Holds.LABEL
    elif columns and next(iter(columns)) == first and len(columns) > 1 and _are_times(sample[first]):
        columns[first].holds = Holds.TIME


def _are_times(texts: Sequence[str]) -> bool:
    return len(texts) > 1 and all(_YEAR.fullmatch(text) for text in texts)


def _shared(columns: Iterable[Column]) -> frozenset[str]:
    """The texts that stand above every column of values, where there are several: they name the table."""
    above = [{text for _, text in column.parts} for column in columns if column.holds is Holds.VALUE]
    return frozenset(set.intersection(*above)) if len(above) > 1 else frozenset()


def _describe(column: Column, shared: frozenset[str], year: str) -> None:
    """Read unit, time and words off the header of a column of values, the nearest cell first."""
    said = []
    upper = next((p.edtf for _, text in column.parts if (p := period_in(text, 0)) and len(p.edtf) == 4), year)
    for start, text in reversed(column.parts):
        period = period_in(text, start, upper)
        if column.period is None:
            column.period = period
        if column.measure is None:
            column.measure = measure_in(text)
        own = Span(period.span.start - start, period.span.end - start) if period else None
        words = header_words(text, own)
        if words and text not in shared:
            said.append(words)
    column.words = " – ".join(reversed(said))
    column.is_count = any(re.match(tables.COUNT, text) for _, text in column.parts)
    column.is_share = any(re.match(tables.SHARE, text) for _, text in column.parts)
