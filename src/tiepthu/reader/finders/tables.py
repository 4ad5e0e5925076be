"""Figures in tables: what a cell counts stands in its row and column, not beside it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import NamedTuple

from tiepthu.reader.finders.figures import find_figures
from tiepthu.reader.finders.quantities import Quantity, quantity_at
from tiepthu.reader.finders.table_columns import Column, Holds, read_columns
from tiepthu.reader.finders.table_grids import Cell, Grid, Row, body, is_time, is_value, read_grids
from tiepthu.reader.finders.table_words import (
    Measure,
    caption_year,
    count_or_measure,
    label_words,
    measure_in,
    period_in,
    unit_spans,
)
from tiepthu.reader.records import Figure, Passage, Period, Span
from tiepthu.reader.vi import tables, units

_BARE = re.compile(r"[-+]? ?(?=[0-9])")
_NO_VALUE = re.compile(
    r"0[0-9]{2,}(?![.,])|[0-9]{16,}|[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{4}|[0-9]{2})(?![0-9])|[0-9]{1,2}[/-](?:19|20)[0-9]{2}"
    r"|\+?84[0-9 .]{9,}|0[0-9]{1,3}[ .-][0-9]{3}[ .-]?[0-9]{3}"
)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_DIGITS = re.compile(r"[0-9.,;() +-]+")
_SPACED = re.compile(r"([-+]? ?)([0-9]{1,3}(?: [0-9]{3})+)((?:,[0-9]+)?)")
_GENERAL = re.compile(r"(?:trong đó|tr\. ?đó|-|\+|–)", re.IGNORECASE)
_ENGLISH = re.compile(r"[-+]?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[-+]?[0-9]{1,3}(?:,[0-9]{3}){2,}")
_VIETNAMESE = re.compile(r"[-+]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]+)?|[-+]?[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})")
_SWAP = str.maketrans(",.", ".,")
_LONGEST = 40  # characters: a longer cell is prose
_ONE, _LARGEST = Decimal(1), Decimal(10) ** 20

# How the table names what a cell counts. Of 506 figures with label and header in seven documents with tables every one
# of the sample looked through (170) had its value, unit, label and time; the others are rarer, and set by judgement.
_CONFIDENCE = {"full": 0.96, "unlabelled": 0.85, "headless": 0.75, "phrase": 0.85}


class TableReading(NamedTuple):
    """Figures of all tables in reading order, and the spans of cells that hold no prose: names, numbers, headers."""

    figures: list[Figure]
    taken: list[Span]


def find_table_figures(text: str, passages: Sequence[Passage]) -> list[Figure]:
    """Find the figures in cells that hold nothing else, with the unit, label and time that the table gives them.

    Running numbers, numbers of columns, years in headers, codes, telephones and dates are no figures. Cells of prose
    are left to `find_figures`.

    Args:
        text: the text in which the spans of `passages` count.
        passages: all passages of the document, in order; those before a table may be its caption.

    Returns:
        Figures in reading order; `of` is the row's label and, where it says more than a time, the column's header.
    """
    return read_tables(text, passages).figures


def read_tables(text: str, passages: Sequence[Passage]) -> TableReading:
    """Return the figures of all tables, and the spans of their cells that hold nothing for `find_figures`."""
    figures: list[Figure] = []
    taken: list[Span] = []
    for grid in read_grids(text, passages):
        taken += [Span(cell.start, cell.end) for row in grid.rows[: grid.header] for cell in row]
        _Reader(grid, figures, taken).read()
    figures.sort(key=lambda figure: figure.span)
    taken.sort()
    return TableReading(figures, taken)


def cells_apart(text: str, passages: Sequence[Passage]) -> str:
    """Return `text`, as long as before, with line ends for the bars between the cells of a row.

    Each cell then reads as a line of its own, in which a mark at its start is a mark.
    """
    if " | " not in text:
        return text
    kept, at = [], 0
    for passage in passages:
        if passage.origin.row is None:
            continue
        start, end = passage.span.start, passage.span.end
        if text.startswith(" | ", end):
            kept += [text[at:end], "\n \n"]
            at = end + 3
        elif passage.origin.column is None:
            kept += [text[at:start], text[start:end].replace(" | ", "\n \n")]
            at = end
    return "".join([*kept, text[at:]])


def merge_figures(prose: Sequence[Figure], cells: Sequence[Figure], taken: Sequence[Span]) -> list[Figure]:
    """Return the figures of the prose and of the tables in reading order.

    Args:
        prose: figures outside the cells of `cells`, in order.
        cells: figures of cells, in order.
        taken: spans in order in which no figure lies (citations, periods).
    """
    if not cells:
        return list(prose)
    starts = [span.start for span in taken]
    free = [f for f in cells if not _lies_in(f.span, taken, starts)]
    merged = sorted([*prose, *free], key=lambda figure: figure.span)
    return [f for i, f in enumerate(merged) if not i or f.span.start >= merged[i - 1].span.end]


def _lies_in(span: Span, taken: Sequence[Span], starts: Sequence[int]) -> bool:
    at = bisect_right(starts, span.start) - 1
    return (at >= 0 and taken[at].overlaps(span)) or (at + 1 < len(taken) and taken[at + 1].overlaps(span))


def with_header_periods(periods: Sequence[Period], figures: Sequence[Figure]) -> list[Period]:
    """Return `periods` and, in order among them, those that only the header of a table shows to be one (`2013`)."""
    known = {period.span for period in periods}
    added = {f.period.span: f.period for f in figures if f.period is not None and f.period.span not in known}
    if not added:
        return list(periods)
    merged = sorted([*periods, *added.values()], key=lambda period: (period.span.start, -period.span.end))
    return [p for i, p in enumerate(merged) if not i or p.span.start >= merged[i - 1].span.end]


@dataclass(slots=True)
class _Line:
    """What a row says of its cells."""

    label: str = ""
    measure: Measure | None = None
    period: Period | None = None
    is_year: bool = False  # the row states a year of something (năm thành lập)


class _Reader:
    """Reads one table row by row into the lists of the document."""

    __slots__ = (
        "_captioned",
        "_columns",
        "_english",
        "_figures",
        "_grid",
        "_labels",
        "_last",
        "_period",
        "_taken",
        "_units",
    )

    def __init__(self, grid: Grid, figures: list[Figure], taken: list[Span]) -> None:
        self._grid, self._figures, self._taken = grid, figures, taken
        tops = [(c.start, c.text) for row in grid.rows[: grid.header] if len(row) == 1 for c in row]
        captions = [*tops, *grid.captions]
        said, at, year = caption_year([text for _, text in captions])
        self._period = period_in(said, captions[at][0] + captions[at][1].find(said)) if said else None
        self._captioned = next((m for _, text in captions if (m := measure_in(text, caption=True))), None)
        self._columns = read_columns(grid, year)
        held = {holds: [n for n, c in self._columns.items() if c.holds is holds] for holds in Holds}
        self._units = frozenset(held[Holds.UNIT])
        self._labels = (held[Holds.LABEL] or held[Holds.TIME])[:1]
        self._english = _is_english(grid)
        self._last: Measure | None = None

    def read(self) -> None:
        """Add the figures of the table and the spans of its cells without prose."""
        for row in body(self._grid):
            line = self._line(row)
            for cell in row:
                column = self._columns.get(cell.column)
                if column is None or column.holds in (Holds.LABEL, Holds.TEXT):
                    self._text(cell)
                elif column.holds is Holds.NAME and len(cell.text) > _LONGEST:
                    continue
                elif column.holds is not Holds.VALUE:
                    self._taken.append(Span(cell.start, cell.end))
                elif not is_value(cell.text):
                    continue
                else:
                    self._taken.append(Span(cell.start, cell.end))
                    self._figures += self._of_cell(cell, column, line)

    def _text(self, cell: Cell) -> None:
        """Numbers alone in a column of text name something (rows, years)."""
        if len(cell.text) <= _LONGEST and _DIGITS.fullmatch(cell.text):
            self._taken.append(Span(cell.start, cell.end))
        elif "(1" in cell.text:  # (1.000 người): a unit, and no figure of its own
            self._taken += [span.shifted(cell.start) for span in unit_spans(cell.text)]

    def _line(self, row: Row) -> _Line:
        """Read label, unit and time off the cells of a row."""
        label = " ".join(cell.text for cell in row if cell.column in self._labels)
        line = _Line(label_words(label))
        written = next((cell.text for cell in row if cell.column in self._units), "")
        if written and written not in tables.DITTO:
            line.measure = self._last = count_or_measure(written)
        elif self._units and (written or _GENERAL.match(label)):
            line.measure = self._last
        else:
            line.measure = measure_in(label) if "(" in label or "%" in label else None
            self._last = None
        line.period = self._row_period(row)
        if line.period is not None and is_time(line.label):
            line.label = ""
        line.is_year = bool(re.match(r"năm (?!(?:19|20)[0-9])", line.label, re.IGNORECASE))
        return line

    def _row_period(self, row: Row) -> Period | None:
        for cell in row:
            column = self._columns.get(cell.column)
            if column is None or column.holds not in (Holds.TIME, Holds.LABEL) or not re.search("[0-9]", cell.text):
                continue
            if column.holds is Holds.TIME or re.match(
                r"(?i)(?:năm |quý |tháng )?(?:[IV0-9]+[/ ])?(?:19|20)[0-9]{2}$", cell.text
            ):
                return period_in(cell.text, cell.start)
        return None

    # -- one cell --

    def _of_cell(self, cell: Cell, column: Column, line: _Line) -> Iterator[Figure]:
        text = cell.text.translate(_SWAP) if self._english else cell.text
        if _NO_VALUE.match(text) or (_YEAR.fullmatch(text) and line.is_year):
            return
        quantity, at = _whole(text)
        if quantity is not None and not quantity.is_marked and not (column.parts or line.label or line.period):
            return
        if quantity is not None:
            yield self._figure(cell, quantity, text.startswith("-"), Span(at, quantity.end), (column, line))
            return
        found = find_figures(text)
        for index, figure in enumerate(found):
            moved = replace(figure, span=figure.span.shifted(cell.start), confidence=_CONFIDENCE["phrase"])
            period = column.period or line.period or self._period
            if index or figure.unit or figure.of:
                said = self._of(column, line, figure.unit)
                of = said or figure.of if len(found) == 1 else figure.of or said
                yield replace(moved, of=of, period=period)
            else:
                measured = self._measured(column, line, figure.value)
                yield _in_measure(replace(moved, of=self._of(column, line, ""), period=period), *measured)

    def _figure(
        self, cell: Cell, quantity: Quantity, negative: bool, span: Span, place: tuple[Column, _Line]
    ) -> Figure:
        column, line = place
        sign = -1 if negative else 1
        plain = Figure(
            span=span.shifted(cell.start),
            confidence=self._confidence(column, line),
            warnings=quantity.warnings,
            value=sign * quantity.value,
            value2=quantity.value2,
            of_total=quantity.of_total,
            unit=quantity.unit,
            of=self._of(column, line, quantity.unit),
            printed_decimals=quantity.decimals,
            scale=quantity.scale,
            period=column.period or line.period or self._period,
        )
        if quantity.unit or quantity.of_total is not None:
            return plain
        return _in_measure(plain, *self._measured(column, line, quantity.value))

    def _confidence(self, column: Column, line: _Line) -> float:
        if not column.parts:
            return _CONFIDENCE["headless"]
        return _CONFIDENCE["full" if line.label or line.period else "unlabelled"]

    def _measured(self, column: Column, line: _Line, value: Decimal) -> tuple[Measure | None, bool]:
        """Return the measure of a bare number, and whether it was only inferred."""
        if line.measure and (line.measure.unit or line.measure.scale != 1 or self._units):
            share = column.measure and column.measure.unit == "%"
            return (column.measure if share else line.measure), False
        if column.measure is not None:
            return column.measure, False
        captioned = self._captioned
        if captioned is None or (captioned.unit in units.MONEY and (column.is_count or column.is_share)):
            share = column.is_share and 0 <= value <= 100 and "số" not in column.words[:8].lower()
            return (Measure("%", _ONE), True) if share else (None, False)
        return captioned, False

    def _of(self, column: Column, line: _Line, unit: str) -> str:
        """The label of the row, then what the header adds."""
        said = [words for words in (line.label, column.words) if words]
        if not said and line.measure and not unit:
            return line.measure.counted
        return " – ".join(dict.fromkeys(said))


def _whole(text: str) -> tuple[Quantity | None, int]:
    """Return the quantity that is the whole of a cell, and where it starts, None where more or less stands there."""
    spaced = _SPACED.fullmatch(text)
    if spaced is not None:
        joined = quantity_at(spaced[2].replace(" ", ".") + spaced[3], 0)
        start = len(spaced[1])
        return joined and joined._replace(end=len(text)), 0 if text.startswith("-") else start
    lead = _BARE.match(text)
    if lead is None:
        return None, 0
    quantity = quantity_at(text, lead.end())
    if quantity is None or text[quantity.end :].strip(" *.") != "":
        return None, 0
    return quantity, 0 if text.startswith("-") else lead.end()


def _in_measure(figure: Figure, measure: Measure | None, inferred: bool) -> Figure:
    """Return a figure of a bare number in the measure of its row or column."""
    if measure is None:
        return figure
    if figure.scale != 1:
        return replace(figure, unit=measure.unit) if measure.unit in units.MONEY else figure
    return replace(
        figure,
        value=_scaled(figure.value, measure.scale),
        value2=None if figure.value2 is None else _scaled(figure.value2, measure.scale),
        unit=measure.unit,
        scale=measure.scale,
        warnings=(*figure.warnings, "unit_inferred") if inferred else figure.warnings,
    )


def _scaled(value: Decimal, scale: Decimal) -> Decimal:
    if scale == 1:
        return value
    scaled = value * scale
    return scaled.quantize(_ONE) if abs(scaled) < _LARGEST and scaled % 1 == 0 else scaled


def _is_english(grid: Grid) -> bool:
    """Say whether a table groups thousands with commas for sure, and no number in it says the contrary."""
    texts = [
        cell.text for row in grid.rows[grid.header : 2000] for cell in row if "," in cell.text and len(cell.text) < 28
    ]
    if not any(_ENGLISH.fullmatch(text) for text in texts):
        return False
    return not any(_VIETNAMESE.fullmatch(text) for row in grid.rows[:2000] for text in (c.text for c in row))
