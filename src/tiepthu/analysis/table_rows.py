"""Tables as the checks see them: rows with their level in the outline and one figure for each column."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tiepthu.reader.finders.table_columns import Column, Holds, read_columns
from tiepthu.reader.finders.table_grids import Cell, Grid, body, is_value, read_grids
from tiepthu.reader.finders.table_words import label_words
from tiepthu.reader.records import Figure, Operator, Reading, Span
from tiepthu.reader.text import fold
from tiepthu.reader.vi import tables, units

_WITHIN = re.compile(r"\W*(?:trong đó|tr\. ?đó)(?![^\W_])", re.IGNORECASE)
_MARKS = (
    re.compile(r"[A-ZĐ]\.?(?=\s|$)"),
    re.compile(r"[IVXL]{1,6}[.)]?(?=\s|$)"),
    re.compile(r"[0-9]{1,3}[.)]?(?=\s|$)"),
    re.compile(r"[0-9]{1,3}\.[0-9]{1,3}[.)]?(?=\s|$)"),
    re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){2,}[.)]?(?=\s|$)"),
    re.compile(r"[a-zđ][.)]?(?=\s|$)"),
    re.compile(r"[-–•](?=\s|$)"),
    re.compile(r"[+*](?=\s|$)"),
)
DASH = 6  # the level of rows marked with a dash; above it stand numbers and letters


@dataclass(slots=True)
class TableRow:
    """A row: its label, its level (None where nothing marks it), its unit as written, a figure for each column."""

    label: str
    level: int | None
    within: bool  # a part by its own words (trong đó)
    is_total: bool
    measure: str
    figures: dict[int, Figure] = field(default_factory=dict)


@dataclass(slots=True)
class CheckedTable:
    """A table with figures: its columns by number and its rows in order."""

    columns: dict[int, Column]
    rows: list[TableRow]


def tables_of(reading: Reading) -> Iterator[CheckedTable]:
    """Yield the tables of a reading that hold figures in cells of their own."""
    if not any(passage.origin.row is not None for passage in reading.passages):
        return
    starts = [figure.span.start for figure in reading.figures]
    for grid in read_grids(reading.text, reading.passages):
        table = _table(grid, reading.figures, starts)
        if table.rows:
            yield table


def repeated_in_tables(reading: Reading) -> frozenset[Span]:
    """Return the spans of figures in cells whose label, unit and time stand in more than one cell of the document.

    What tells them apart (the table, the section) is not in the label: no two of them need be of one thing.
    """
    cells = [passage.span for passage in reading.passages if passage.origin.row is not None]
    if not cells:
        return frozenset()
    starts = [span.start for span in cells]
    held: dict[tuple[str, str, str], list[Span]] = {}
    for figure in reading.figures:
        at = bisect_right(starts, figure.span.start) - 1
        if at >= 0 and cells[at].contains(figure.span):
            key = fold(figure.of), figure.unit, figure.period.edtf if figure.period else ""
            held.setdefault(key, []).append(figure.span)
    return frozenset(span for spans in held.values() if len(spans) > 1 for span in spans)


def _table(grid: Grid, figures: Sequence[Figure], starts: Sequence[int]) -> CheckedTable:
    columns = read_columns(grid, "")
    held = {n: column.holds for n, column in columns.items()}
    rows = []
    for cells in body(grid):
        found = {}
        for cell in cells:
            if held.get(cell.column) is Holds.VALUE and is_value(cell.text):
                figure = _only(cell, figures, starts)
                if figure is not None:
                    found[cell.column] = figure
        rows.append(_row(cells, held, found))
    return CheckedTable(columns, rows if any(row.figures for row in rows) else [])


def _only(cell: Cell, figures: Sequence[Figure], starts: Sequence[int]) -> Figure | None:
    """Return the figure of a cell that holds exactly one."""
    first, after = bisect_left(starts, cell.start), bisect_left(starts, cell.end)
    return figures[first] if after == first + 1 else None


def _row(cells: Sequence[Cell], held: dict[int, Holds], figures: dict[int, Figure]) -> TableRow:
    def words(kind: Holds) -> str:
        return " ".join(cell.text for cell in cells if held.get(cell.column) is kind)

    label = words(Holds.LABEL)
    plain = fold(label_words(label)).strip(" .:")
    return TableRow(
        label=label_words(label),
        level=_level(words(Holds.ORDINAL).strip(), label),
        within=_WITHIN.match(label) is not None,
        is_total=plain in tables.TOTALS,
        measure=fold(words(Holds.UNIT)),
        figures=figures,
    )


def _level(ordinal: str, label: str) -> int | None:
    """Return how deep a row stands by the mark in its column of running numbers, else by that of its label."""
    for text in (ordinal, label):
        if text:
            found = next((level for level, mark in enumerate(_MARKS) if mark.match(text)), None)
            if found is not None:
                return found
    return None


def is_plain(figure: Figure) -> bool:
    """Say whether a figure is an amount or count that can be added to others."""
    return (
        figure.operator is Operator.EXACT
        and figure.value2 is None
        and figure.of_total is None
        and figure.unit not in ("%", "lần", "điểm", "điểm %", "tuổi", *units.DURATIONS)
        and figure.value >= 0
        and not figure.warnings
    )
