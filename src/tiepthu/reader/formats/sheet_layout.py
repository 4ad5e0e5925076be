"""Rows of a sheet made into passages: title lines, tables with their header rows, notes.

How a table reads: one line for its header, one line for each row below, cells joined by ` | `; each cell is a
passage with sheet, row and column. A header of several rows is folded into one line (`Số hộ nghèo – Năm 2015 | Số hộ
nghèo – Năm 2016`), so that the TABLE_HEADER passage of a column says all that stands above a figure; its pieces name
the cells it came from. Where the header gives the unit in brackets (`Tỷ lệ (%)`, `Kinh phí (triệu đồng)`), the unit
is put behind each number of the column (`14,8%`, `47.436 triệu đồng`) as a piece that comes from the header cell: a
figure finder that sees only the line reads what it counts in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice

from tiepthu.reader.formats.assemble import clean
from tiepthu.reader.formats.flow import CELL_GAP, Cell, Flow
from tiepthu.reader.formats.sheet_values import Value, is_number, is_year, plain_columns, printed
from tiepthu.reader.records import Origin, PassageKind, Piece, Span
from tiepthu.reader.vi.units import UNITS

Range = tuple[tuple[int, int], tuple[int, int]]  # first and last cell of a merged range, counted from 0
_LOOK_AHEAD = 60
_MOST_HEADER_ROWS = 5
_UNIT = re.compile(r"\((?:đvt|đơn vị(?: tính)?)?\s*:?\s*([^()]{1,24})\)\s*$", re.IGNORECASE)
_NUMBERING = re.compile(r"\(?(?:\d{1,2}|[A-Z])\)?(?:\s?=.*)?")


@dataclass(slots=True)
class Sheet:
    """What layout needs to know of a sheet: its name, merged ranges, cells shown as percentages, limits."""

    name: str
    merged: Sequence[Range] = ()
    percent: frozenset[tuple[int, int]] = frozenset()
    cells_apart: bool = True  # whether each cell is a passage; a huge sheet has one passage for each row
    tables: int = 0
    spans: dict[tuple[int, int], tuple[int, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for (top, left), (bottom, right) in self.merged[:20_000]:
            if bottom - top < 60 and right - left < 200:
                for row in range(top, bottom + 1):
                    for column in range(left, right + 1):
                        self.spans[row, column] = (top, left)


@dataclass(slots=True)
class _Table:
    """The columns of the table being written: header texts, units, plain columns."""

    headers: list[str]
    units: list[str]
    unit_origins: list[Origin]
    plain: frozenset[int]


_Line = tuple[int, list[Value]]  # row number counted from 0, values


def add_sheet(rows: Iterable[list[Value]], sheet: Sheet, flow: Flow) -> int:
    """Add the rows of a sheet to `flow`; return how many rows hold something.

    Args:
        rows: all rows from the first, in order; read only once, a stretch at a time.
        sheet: its name and shape.
        flow: what the passages are added to.
    """
    lines = ((at, row) for at, row in enumerate(rows) if not _blank(row))
    ahead: list[_Line] = list(islice(lines, _LOOK_AHEAD))
    table: _Table | None = None
    count, last = 0, -1
    while ahead:
        at, row = ahead[0]
        gap = at > last + 1
        header = _header_length(ahead, sheet) if table is None or (gap and _filled(row) > 1) else 0
        taken = header or 1
        if header:
            table = _new_table(ahead[:header], ahead[header:], sheet, flow)
        elif table is None or (gap and _filled(row) == 1):
            table = None if gap else table
            _add_text(at, row, sheet, flow)
        else:
            _add_row(at, row, table, sheet, flow)
        last = ahead[taken - 1][0]
        count += taken
        ahead = ahead[taken:]
        if len(ahead) <= _LOOK_AHEAD // 2:
            ahead = list(chain(ahead, islice(lines, _LOOK_AHEAD - len(ahead))))
    return count


def _blank(row: list[Value]) -> bool:
    return all(value is None or (isinstance(value, str) and not value.strip()) for value in row)


def _filled(row: list[Value]) -> int:
    return sum(not (value is None or (isinstance(value, str) and not value.strip())) for value in row)


def _is_text(value: Value) -> bool:
    return isinstance(value, str) and bool(value.strip())


# -- header rows -------------------------------------------------------------------------------------------------------


def _header_length(lines: list[_Line], sheet: Sheet) -> int:
    """Return of how many rows the header is that begins on the first line, 0 where none begins.

    A header row holds at least two texts and no number but years; the rows below it are as wide. It goes on over the
    rows that its merged cells reach, and over a row that numbers the columns.
    """
    at, row = lines[0]
    filled = _filled(row)
    if filled < 2 or not _names_columns(row):
        return 0
    below = [_filled(following) for _, following in lines[1:8]]
    if not below or max(below) < 2 or filled < 0.4 * _width(row, at, sheet):
        return 0
    reach = at
    for column in range(len(row)):
        start = sheet.spans.get((at, column))
        if start == (at, column) or (start is not None and start[0] == at):
            reach = max(reach, *(r for r in range(at, at + _MOST_HEADER_ROWS) if sheet.spans.get((r, column)) == start))
    length = sum(1 for number, _ in lines[:_MOST_HEADER_ROWS] if number <= reach)
    wide = any(
        sheet.spans.get((at, c)) and sheet.spans.get((at, c)) == sheet.spans.get((at, c + 1)) for c in range(len(row))
    )
    if length == 1 and wide and len(lines) > 1 and all(_is_text(v) or is_year(v) for v in lines[1][1] if not _empty(v)):
        length = 2
    if length < len(lines) and length and _is_numbering(lines[length][1]):
        length += 1
    return length


def _names_columns(row: list[Value]) -> bool:
    """Say whether a row holds texts and years only; a single year with a single text may be a figure."""
    years = sum(is_year(value) for value in row)
    texts = sum(_is_text(value) for value in row)
    return texts + years == _filled(row) and texts > 0 and (years != 1 or texts > 1)


def _empty(value: Value) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _width(row: list[Value], at: int, sheet: Sheet) -> int:
    """Return over how many columns a row reaches, merged cells counted once."""
    starts = {sheet.spans.get((at, column), (at, column)) for column in range(len(row))}
    last = max(column for column, value in enumerate(row) if not _empty(value))
    return sum(1 for _, column in starts if column <= last)


def _is_numbering(row: list[Value]) -> bool:
    texts = [printed(value) for value in row if not _empty(value)]
    if len(texts) < 3 or not all(_NUMBERING.fullmatch(text) for text in texts):
        return False
    numbers = [int(text.strip("()")) for text in texts if text.strip("()").isdigit()]
    return (
        len(numbers) >= len(texts) - 2
        and numbers == list(range(numbers[0], numbers[0] + len(numbers)))
        and numbers[0] < 3
    )


def _new_table(header: list[_Line], below: list[_Line], sheet: Sheet, flow: Flow) -> _Table:
    """Write the header line of a table; return its columns."""
    sheet.tables += 1
    width = max(len(row) for _, row in [*header, *below])
    columns = [_column_header(header, column, sheet, flow) for column in range(width)]
    last = header[-1][0]
    flow.add_row(
        Cell(
            text,
            Origin(sheet=sheet.name, table=sheet.tables, row=last + 1, column=column + 1),
            PassageKind.TABLE_HEADER,
            pieces,
        )
        for column, (text, pieces) in enumerate(columns)
    )
    headers = [text for text, _ in columns]
    units = [_unit(text) for text in headers]
    places = [pieces[-1].origin if pieces else Origin() for _, pieces in columns]
    return _Table(headers, units, places, plain_columns(headers, [row for _, row in below]))


def _column_header(header: list[_Line], column: int, sheet: Sheet, flow: Flow) -> tuple[str, tuple[Piece, ...]]:
    """Return what stands above a column, its merged cells filled, with the cells it came from."""
    text, pieces, seen = "", [], set()
    values = {at: row for at, row in header if not (len(header) > 1 and _is_numbering(row))}
    for at in values:
        top, left = sheet.spans.get((at, column), (at, column))
        source = values.get(top, [])
        part = clean(printed(source[left], plain=is_year(source[left])), flow.counts) if left < len(source) else ""
        if not part or (top, left) in seen:
            continue
        seen.add((top, left))
        gap = " – " if text else ""
        start = len(text) + len(gap)
        text += gap + part
        pieces.append(Piece(Span(start, len(text)), Origin(sheet=sheet.name, row=top + 1, column=left + 1)))
    return text, tuple(pieces)


def _unit(header: str) -> str:
    """Return the unit that a header gives in brackets at its end, empty where it gives none known.

    >>> _unit("Tỷ lệ (%)"), _unit("Kinh phí (ĐVT: triệu đồng)"), _unit("Số hộ (theo chuẩn mới)")
    ('%', 'triệu đồng', '')
    """
    found = _UNIT.search(header)
    if found is None:
        return ""
    unit = found.group(1).strip()
    bare = re.sub(r"^(?:nghìn|ngàn|triệu|tỷ|tỉ)\s+", "", unit.lower())
    return unit if bare in UNITS else ""


# -- rows --------------------------------------------------------------------------------------------------------------


def _add_text(at: int, row: list[Value], sheet: Sheet, flow: Flow) -> None:
    """Add a row outside tables: its cells as a line of text each."""
    for column, value in enumerate(row):
        text = printed(value, percent=(at, column) in sheet.percent)
        kind = PassageKind.TITLE if text.isupper() and len(text.split()) > 2 else PassageKind.PARAGRAPH
        flow.add(text, kind, Origin(sheet=sheet.name, row=at + 1, column=column + 1))


def _add_row(at: int, row: list[Value], table: _Table, sheet: Sheet, flow: Flow) -> None:
    cells = list(_cells(at, row, table, sheet, flow))
    if sheet.cells_apart:
        flow.add_row(cells)
    else:
        texts = [""] * len(row)
        for cell in cells:
            texts[(cell.origin.column or 1) - 1] = cell.text
        text = CELL_GAP.join(texts).rstrip(" |")  # empty cells stay, so that the place of a text is its column
        origin = Origin(sheet=sheet.name, table=sheet.tables, row=at + 1)
        flow.add_clean(text, PassageKind.TABLE_CELL, origin)


def _cells(at: int, row: list[Value], table: _Table, sheet: Sheet, flow: Flow) -> Iterator[Cell]:
    for column, value in enumerate(row):
        if _empty(value):
            continue
        percent = (at, column) in sheet.percent
        text = clean(printed(value, plain=column in table.plain, percent=percent), flow.counts)
        origin = Origin(sheet=sheet.name, table=sheet.tables, row=at + 1, column=column + 1)
        unit = table.units[column] if column < len(table.units) else ""
        if not unit or not is_number(value) or not text or percent:
            yield Cell(text, origin)
            continue
        gap = "" if unit == "%" else " "
        whole = text + gap + unit
        pieces = (
            Piece(Span(0, len(text)), origin),
            Piece(Span(len(text + gap), len(whole)), table.unit_origins[column]),
        )
        yield Cell(whole, origin, pieces=pieces)
