"""Tables as grids: the cells of a document's tables by row and column, and how many rows at the top are header.

Formats give a table as passages: one for each cell, or in a huge sheet one for each row whose cells are joined by
` | `, empty ones included. Here both become cells.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from tiepthu.reader.records import Origin, Passage, PassageKind
from tiepthu.reader.vi.letters import LOWER

_GAP = " | "
_CELLS = (PassageKind.TABLE_HEADER, PassageKind.TABLE_CELL)
_CAPTIONS, _CAPTION_LENGTH = 3, 300  # passages before a table that may caption it, and how long they are at most
_HEADER_ROWS = 5
_NUMBERING = re.compile(r"\(?(?:[0-9]{1,2}[a-z]?|[A-Z])\)?(?: ?=.{0,40})?")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_TIME = re.compile(
    r"(?:(?:năm|quý|tháng|th|kh|ước)[^\W_]* ?){0,3}(?:[IVX]{1,4}|[0-9]{1,2})?(?:[/ -]?(?:19|20)[0-9]{2})?", re.I
)
_VALUE_LENGTH = 40  # characters: a longer cell is prose
_VALUE = re.compile(
    r"(?:[<>≤≥~±+-]=?|(?:trên|dưới|hơn|gần|khoảng|ước|đạt|từ|tối thiểu|tối đa|ít nhất|không quá) )? ?\(?"
    rf"(?![0-9]{{1,2}}(?:\.[0-9]{{1,2}})*(?:[.)] |[.)]?[ ]{{1,3}}(?-i:[^\W\d_{LOWER}])))[0-9]",
    re.IGNORECASE,
)
NUMBER = re.compile(r"[-+]? ?[0-9][0-9.,]*(?: [0-9]{3})*(?:,[0-9]+)? ?%?")


class Cell(NamedTuple):
    """A stretch of text in one cell; a cell of several paragraphs gives several."""

    start: int
    text: str
    row: int
    column: int
    header: bool
    parts: tuple[tuple[int, str], ...] = ()  # of a header folded from several rows

    @property
    def end(self) -> int:
        """Where the text ends in the document."""
        return self.start + len(self.text)


Row = list[Cell]


@dataclass(slots=True)
class Grid:
    """A table: its rows in order, each its cells in order, and the texts right before it, the nearest first."""

    captions: list[tuple[int, str]]
    rows: list[Row] = field(default_factory=list)
    header: int = 0  # rows at the top that are header


def read_grids(text: str, passages: Sequence[Passage]) -> list[Grid]:
    """Return the tables of a document in the order in which they begin.

    Args:
        text: the text in which the spans of `passages` count.
        passages: all passages of the document, in order.

    >>> from tiepthu.reader.records import Span
    >>> text = "Xã | 2015\\nXã A | 7"
    >>> cells = [Passage(Span(a, b), PassageKind.TABLE_CELL, Origin(table=1, row=r, column=c))
    ...          for a, b, r, c in ((0, 2, 1, 1), (5, 9, 1, 2), (10, 14, 2, 1), (17, 18, 2, 2))]
    >>> [(grid.header, [[cell.text for cell in row] for row in grid.rows]) for grid in read_grids(text, cells)]
    [(1, [['Xã', '2015'], ['Xã A', '7']])]
    """
    grids: dict[object, Grid] = {}
    captions: list[tuple[int, str]] = []
    key: object = None
    for passage in passages:
        if passage.kind not in _CELLS or passage.origin.row is None:
            words = passage.span.of(text)
            captions = [(passage.span.start, words), *captions[: _CAPTIONS - 1]] if len(words) < _CAPTION_LENGTH else []
            key = None
            continue
        key = _key(passage.origin, key, grids)
        grid = grids.get(key)
        if grid is None:
            grid = grids[key] = Grid(captions)
        captions = []
        _take(grid, passage, text)
    found = [grid for grid in grids.values() if grid.rows]
    for grid in found:
        grid.header = _header_rows(grid.rows)
    return found


def _key(origin: Origin, last: object, grids: dict[object, Grid]) -> object:
    """Return which table a cell is of; tables without a number end where other text or a first row begins."""
    if origin.table is not None:
        return origin.sheet, origin.table
    row = origin.row or 0
    known = grids.get(last) if isinstance(last, int) else None
    if known is not None and (not known.rows or row >= known.rows[-1][0].row):
        return last
    return len(grids)


def _take(grid: Grid, passage: Passage, text: str) -> None:
    origin, header = passage.origin, passage.kind is PassageKind.TABLE_HEADER
    at, row = passage.span.start, origin.row or 0
    words = passage.span.of(text)
    if not grid.rows or grid.rows[-1][0].row != row:
        if origin.column is None and not words.strip(" |"):
            return
        grid.rows.append([])
    cells = grid.rows[-1]
    if origin.column is not None:
        parts = [(p.span.start, p.span.of(text)) for p in passage.pieces if header and p.origin.row is not None]
        cells.append(Cell(at, words, row, origin.column, header, tuple(parts)))
        return
    for column, part in enumerate(words.split(_GAP), start=1):
        stripped = part.strip()
        if stripped:
            cells.append(Cell(at + part.index(stripped), stripped, row, column, header))
        at += len(part) + len(_GAP)


# -- the header ----------------------------------------------------------------------------------------------------


def _header_rows(rows: Sequence[Row]) -> int:
    """Return how many rows are header: those the format calls so, else those that look so, and what goes on below."""
    count = next((at for at, row in enumerate(rows[:_HEADER_ROWS]) if not all(c.header for c in row)), len(rows))
    count = min(count, _HEADER_ROWS, len(rows)) or _unmarked(rows)
    while count and count < min(len(rows) - 1, _HEADER_ROWS):
        row = rows[count]
        if not (is_numbering(row) or _is_times(row) or _divides(row, rows[count - 1])):
            break
        count += 1
    return count


def _is_times(row: Row) -> bool:
    return len(row) > 1 and all(is_time(cell.text) for cell in row)


def _divides(row: Row, above: Row) -> bool:
    """Say whether a row of texts divides cells of the header row above, which leaves places in it empty."""
    known = {cell.column for cell in above}
    return (
        len(row) > 1
        and above[0].column < row[0].column
        and any(cell.column not in known for cell in row)
        and not any(is_value(cell.text) for cell in row)
    )


def _unmarked(rows: Sequence[Row]) -> int:
    """Return the number of header rows of a table that marks none: one without figures, above others that have some."""
    at = 0
    while at < min(3, len(rows) - 1) and len(rows[at]) == 1:
        at += 1
    if (
        at >= len(rows) - 1
        or len(rows[at]) < 2
        or any(NUMBER.fullmatch(c.text) and not _YEAR.fullmatch(c.text) for c in rows[at])
    ):
        return 0
    return at + 1 if any(is_value(cell.text) for row in rows[at + 1 : at + 9] for cell in row) else 0


def is_value(text: str) -> bool:
    """Say whether a cell may hold a quantity and no prose: short, opened by a number that is no mark of a list.

    >>> [is_value(text) for text in ("77 (14,8%)", "trên 90", "1.2. Số hộ", "2 Số hộ", "Số hộ")]
    [True, True, False, False, False]
    """
    return len(text) <= _VALUE_LENGTH and _VALUE.match(text) is not None


def is_time(text: str) -> bool:
    """Say whether a short text is a time and nothing else (`2013`, `Năm 2014`, `Quý I`, `Ước TH 2016`)."""
    return len(text) < 24 and bool(_TIME.fullmatch(text)) and (not text.isdigit() or bool(_YEAR.fullmatch(text)))


def is_numbering(row: Row) -> bool:
    """Say whether a row numbers the columns (`(1) (2) (3)=(1)+(2)`, `A B 1 2`)."""
    if len(row) < 3 or not all(_NUMBERING.fullmatch(cell.text) for cell in row):
        return False
    found = [int(m.group()) for cell in row if (m := re.match(r"[0-9]+", cell.text.lstrip("("))) is not None]
    rising = all(0 <= b - a <= 1 for a, b in pairwise(found))
    return rising and len(found) >= len(row) - 3 and (not found or found[0] < 3)


def header_parts(grid: Grid, column: int) -> list[tuple[int, str]]:
    """Return the texts that stand above a column, from top to bottom, those of cells that reach over it included.

    A cell reaches over the columns to its right up to the next cell of its row where header cells stand below it in
    both columns, or where no header cell stands in the column at all.
    """
    levels = [row for row in grid.rows[: grid.header] if len(row) > 1 and not is_numbering(row)]
    parts: list[tuple[int, str]] = []
    for level, row in enumerate(levels):
        own = [cell for cell in row if cell.column == column]
        if own:
            parts += [part for cell in own for part in (cell.parts or ((cell.start, cell.text),))]
            continue
        left = _left(row, column)
        below = levels[level + 1 :]
        if left is not None and _has(below, column) and _has(below, left.column):
            parts.append((left.start, left.text))
    return parts


def _left(row: Row, column: int) -> Cell | None:
    at = bisect_left([cell.column for cell in row], column)
    return row[at - 1] if at else None


def _has(rows: Sequence[Row], column: int) -> bool:
    return any(cell.column == column for row in rows for cell in row)


def body(grid: Grid) -> Iterator[Row]:
    """Yield the rows below the header that are no header printed again and no numbers of columns."""
    for row in grid.rows[grid.header :]:
        if not all(cell.header for cell in row):
            yield row
