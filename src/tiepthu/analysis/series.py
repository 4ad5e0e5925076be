"""Series that jump: one indicator over the years in one place, and one year off by a factor of ten or more."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from tiepthu.analysis.phrasing import statements
from tiepthu.analysis.records import Discrepancy, Severity
from tiepthu.reader.records import Figure, Operator, Reading
from tiepthu.reader.text import fold

_JUMP = Decimal(8)  # times its neighbours: ten, with room for growth
_STEADY = Decimal(3)  # the rest of the series stays within this factor


class Point(NamedTuple):
    """A figure of one year."""

    year: int
    figure: Figure


def check_series(reading: Reading) -> Iterator[Discrepancy]:
    """Yield the year of a series that is some ten times its neighbours: most often a separator in the wrong place."""
    for series in _series(reading):
        found = jump_in(reading, series)
        if found:
            yield found


def jump_in(reading: Reading, series: Sequence[Point]) -> Discrepancy | None:
    """Return the jump of a series, None where it has none.

    Args:
        reading: the document.
        series: three or more figures of one thing, one for each year, in order.
    """
    outlier = _outlier(series)
    return None if outlier is None else _jumps(reading, series, outlier)


def _series(reading: Reading) -> Iterator[list[Point]]:
    """Runs of figures of one kind, one per year, years rising by one, each close behind the one before."""
    run: list[Point] = []
    for figure in reading.figures:
        year = year_of(figure)
        if year is None or figure.operator is not Operator.EXACT or figure.value2 is not None or figure.value <= 0:
            continue
        if run and _continues(reading.text, run[-1], Point(year, figure)):
            run.append(Point(year, figure))
            continue
        if len(run) >= 3:
            yield run
        run = [Point(year, figure)]
    if len(run) >= 3:
        yield run


def year_of(figure: Figure) -> int | None:
    """Return the year that a figure belongs to, None for any other period."""
    period = figure.period
    return period.start.year if period and period.start and re.fullmatch("[0-9]{4}", period.edtf) else None


def _continues(text: str, last: Point, point: Point) -> bool:
    a, b = last.figure, point.figure
    gap = text[a.span.end : b.span.start]
    return (
        point.year == last.year + 1
        and a.unit == b.unit
        and a.unit not in ("%", "điểm %")
        and fold(a.of) == fold(b.of)
        and len(gap) <= 80
        and not re.search(r"\. |tăng|giảm|so với", gap)
    )


def _outlier(series: Sequence[Point]) -> int | None:
    """The index of the one point that is far from all others while they are close to each other.

    A low first year is how most programmes begin, and no slip.
    """
    values = [p.figure.value for p in series]
    for index, value in enumerate(values):
        rest = values[:index] + values[index + 1 :]
        jumps = value >= _JUMP * max(rest) or (index > 0 and value * _JUMP <= min(rest))
        if jumps and max(rest) <= _STEADY * min(rest):
            return index
    return None


def _jumps(reading: Reading, series: Sequence[Point], at: int) -> Discrepancy:
    point = series[at]
    words = point.figure.span.of(reading.text)
    others = ", ".join(f"{p.figure.span.of(reading.text)} ({p.year})" for i, p in enumerate(series) if i != at)
    return Discrepancy(
        kind="series_jump",
        severity=Severity.LIKELY,
        statements=statements(reading, [p.figure for p in series]),
        explanation=f"Số liệu năm {point.year} là {words}, chênh khoảng mười lần trở lên so với các năm khác: "
        f"{others}; có thể dấu phân cách đặt sai chỗ.",
        explanation_en=f"The figure for {point.year}, {words}, is some ten times off the other years ({others}); "
        "a separator may be in the wrong place.",
        question=f"Đề nghị đơn vị kiểm tra lại số liệu năm {point.year}: {words}.",
        question_en=f"Please check the figure for {point.year}: {words}.",
    )
