"""Tables that contradict themselves: parts larger than their whole, totals that are no sums, years that jump.

A total is compared with the rows (or columns) it stands with. Where the sum holds in most of the table, it is the
table's own rule, and a place where it does not hold is reported however far off; else only near misses are.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby

from tiepthu.analysis.intervals import interval, is_count
from tiepthu.analysis.parts import larger, unequal
from tiepthu.analysis.records import Discrepancy, Severity
from tiepthu.analysis.series import Point, jump_in, year_of
from tiepthu.analysis.table_rows import DASH, CheckedTable, TableRow, is_plain, tables_of
from tiepthu.reader.finders.table_columns import Holds
from tiepthu.reader.records import Figure, Operator, Reading
from tiepthu.reader.text import fold
from tiepthu.reader.vi import tables

_NEAR = Decimal("0.05")  # of the total: a wider miss is another set of parts, unless the sum holds elsewhere
_OTHER_THING = 3  # times its whole: a part as large counts something else, where no unit says that it does not
_HOLDS = Decimal("0.6")  # share of places where a sum holds that makes it the table's rule
_MOST_ROWS = 5_000  # rows of one table that are looked at


def check_tables(reading: Reading) -> Iterator[Discrepancy]:
    """Yield what cannot all hold within one table of the document."""
    for table in tables_of(reading):
        rows = table.rows[:_MOST_ROWS]
        yield from _parts(reading, rows)
        yield from _part_columns(reading, table, rows)
        yield from _total_rows(reading, rows)
        yield from _total_columns(reading, table, rows)
        yield from _series(reading, rows)


# -- parts of a row ------------------------------------------------------------------------------------------------


def _parts(reading: Reading, rows: Sequence[TableRow]) -> Iterator[Discrepancy]:
    """Compare each row that names itself a part, or stands below with a dash, with the row it is part of."""
    whole: TableRow | None = None
    for row in rows:
        if not row.within and (row.level is None or row.level < DASH):
            whole = None if row.is_total else row
        elif whole is not None:
            yield from _exceeding(reading, whole, row)


def _exceeding(reading: Reading, whole: TableRow, part: TableRow) -> Iterator[Discrepancy]:
    same_measure = bool(part.measure) and part.measure == whole.measure
    if part.measure and whole.measure and not same_measure:
        return
    alike = same_measure or fold(part.label).split()[:2] == fold(whole.label).split()[:2]
    for column, figure in part.figures.items():
        total = whole.figures.get(column)
        if total is None or not _is_larger(figure, total):
            continue
        money = bool(figure.unit)
        if not (alike or money) and (not part.within or figure.value > _OTHER_THING * total.value):
            continue
        severity = Severity.CERTAIN if part.within and (alike or money) else Severity.LIKELY
        yield larger(reading, total, figure, severity)


def _is_larger(part: Figure, whole: Figure) -> bool:
    if not is_plain(part) or not is_plain(whole) or part.unit != whole.unit or part.period != whole.period:
        return False
    low, high = interval(part).low, interval(whole).high
    return low is not None and high is not None and low > high > 0


def _part_columns(reading: Reading, table: CheckedTable, rows: Sequence[TableRow]) -> Iterator[Discrepancy]:
    """Compare the columns under `trong đó` with the column of totals before them."""
    whole: int | None = None
    for number, column in table.columns.items():
        if column.holds is not Holds.VALUE:
            continue
        if not any(fold(text).startswith("trong do") for _, text in column.parts):
            whole = number if fold(column.words).strip(" .") in tables.TOTALS else None
        elif whole is not None:
            for row in rows:
                total, part = row.figures.get(whole), row.figures.get(number)
                if total is not None and part is not None and _is_larger(part, total):
                    yield larger(reading, total, part)


# -- totals --------------------------------------------------------------------------------------------------------


def _total_rows(reading: Reading, rows: Sequence[TableRow]) -> Iterator[Discrepancy]:
    """Compare each row of totals with the rows of the top level above it, or below where none stand above."""
    for at, total in enumerate(rows):
        if not total.is_total or not total.figures:
            continue
        last = next((i for i in range(at - 1, -1, -1) if rows[i].is_total), -1)
        following = next((i for i in range(at + 1, len(rows)) if rows[i].is_total), len(rows))
        parts = [
            part
            for part in _top(rows[last + 1 : at]) or _top(rows[at + 1 : following])
            if not part.measure or not total.measure or part.measure == total.measure
        ]
        if len(parts) < 2:
            continue
        sums = [
            (figure, [part.figures[column] for part in parts if column in part.figures])
            for column, figure in total.figures.items()
        ]
        yield from _misfits(reading, [(whole, held) for whole, held in sums if len(held) >= 2])


def _top(rows: Sequence[TableRow]) -> list[TableRow]:
    """The rows with figures at the highest level that occurs; rows without a mark are at it where none has one."""
    held = [row for row in rows if row.figures and not row.within]
    levels = [row.level for row in held if row.level is not None]
    return [row for row in held if row.level == min(levels)] if levels else held


def _total_columns(reading: Reading, table: CheckedTable, rows: Sequence[TableRow]) -> Iterator[Discrepancy]:
    """Compare a column of totals with the columns behind it, or before it, row by row."""
    values = [n for n, column in table.columns.items() if column.holds is Holds.VALUE]
    totals = [n for n in values if fold(table.columns[n].words).strip(" .") in tables.TOTALS]
    if len(totals) != 1:
        return
    at = values.index(totals[0])
    for group in (values[at + 1 :], values[:at]):
        sums = []
        for row in rows:
            whole, parts = row.figures.get(totals[0]), [row.figures[n] for n in group if n in row.figures]
            if whole is not None and len(parts) >= 2:
                sums.append((whole, parts))
        if len(sums) >= 3 and _share_that_holds(sums) >= _HOLDS:
            yield from _misfits(reading, sums)


def _misfits(reading: Reading, sums: Sequence[tuple[Figure, list[Figure]]]) -> Iterator[Discrepancy]:
    ruled = len(sums) > 1 and _share_that_holds(sums) >= _HOLDS
    for whole, parts in sums:
        if not _comparable(whole, parts) or _holds(whole, parts):
            continue
        computed = sum((part.value for part in parts), Decimal(0))
        if ruled or abs(computed - whole.value) <= _NEAR * whole.value:
            yield unequal(reading, whole, parts, computed)


def _share_that_holds(sums: Sequence[tuple[Figure, list[Figure]]]) -> Decimal:
    held = [_holds(whole, parts) for whole, parts in sums if _comparable(whole, parts) and whole.value > 0]
    return Decimal(sum(held)) / len(held) if held else Decimal(0)


def _comparable(whole: Figure, parts: Sequence[Figure]) -> bool:
    return is_plain(whole) and all(is_plain(part) and part.unit == whole.unit for part in parts)


def _holds(whole: Figure, parts: Sequence[Figure]) -> bool:
    computed = sum((part.value for part in parts), Decimal(0))
    slack = sum((Decimal(0) if is_count(f) else f.rounding for f in (whole, *parts)), Decimal(0))
    return abs(computed - whole.value) <= slack


# -- years ---------------------------------------------------------------------------------------------------------


def _series(reading: Reading, rows: Sequence[TableRow]) -> Iterator[Discrepancy]:
    """Look for jumps along each row over its years, and down each column whose rows are years."""
    down: dict[int, list[Figure]] = {}
    for row in rows:
        yield from _jumps(reading, row.figures)
        for column, figure in row.figures.items():
            down.setdefault(column, []).append(figure)
    for figures in down.values():
        yield from _jumps(reading, dict(enumerate(figures)))


def _jumps(reading: Reading, figures: Mapping[int, Figure]) -> Iterator[Discrepancy]:
    points = [
        Point(year, figure)
        for figure in figures.values()
        if figure.operator is Operator.EXACT
        and figure.value2 is None
        and figure.value > 0
        and figure.unit not in ("%", "điểm %")
        and (year := year_of(figure)) is not None
    ]
    if len(points) < 3:
        return
    points.sort(key=lambda p: (p.figure.of, p.figure.unit, p.year))
    for _, group in groupby(points, key=lambda p: (p.figure.of, p.figure.unit)):
        series = list(group)
        years = [p.year for p in series]
        if len(series) >= 3 and years == list(range(years[0], years[0] + len(years))):
            found = jump_in(reading, series)
            if found:
                yield found
