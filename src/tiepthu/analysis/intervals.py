"""What a printed value leaves open: rounding and operators as intervals (`standards-vn.md` F-08 to F-10)."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from tiepthu.reader.records import Figure, Operator

_HUNDRED = Decimal(100)


class Interval(NamedTuple):
    """A closed interval; None is no bound on that side."""

    low: Decimal | None
    high: Decimal | None

    def meets(self, other: Interval) -> bool:
        """Say whether both have a value in common."""
        return not (_beyond(self.low, other.high) or _beyond(other.low, self.high))


def _beyond(low: Decimal | None, high: Decimal | None) -> bool:
    return low is not None and high is not None and low > high


def is_count(figure: Figure) -> bool:
    """Say whether the figure counts whole things exactly as printed (`77 thủ tục`)."""
    return not figure.unit and figure.scale == 1 and figure.value % 1 == 0 and figure.value2 is None


def interval(figure: Figure) -> Interval:
    """Return the values that the printed one can stand for; a whole count stands for itself.

    >>> from tiepthu.reader.records import Span
    >>> interval(Figure(span=Span(0, 5), value=Decimal("14.8"), unit="%", printed_decimals=1))
    Interval(low=Decimal('14.75'), high=Decimal('14.85'))
    """
    half = Decimal(0) if is_count(figure) else figure.rounding
    low, high = figure.value - half, (figure.value2 or figure.value) + half
    if figure.operator in (Operator.GREATER, Operator.AT_LEAST, Operator.ORDER_OF_MAGNITUDE):
        return Interval(low, None)
    if figure.operator in (Operator.LESS, Operator.AT_MOST):
        return Interval(None, high)
    if figure.operator in (Operator.ABOUT, Operator.JUST_UNDER):
        slack = abs(figure.value) / 10  # `khoảng`, `gần`: a tenth, more than careful writers allow themselves
        return Interval(low - slack, high + slack)
    return Interval(low, high)


def base_interval(count: Figure, share: Figure) -> Interval | None:
    """Return the numbers that `count` can be `share` percent of by rounding (F-10), None where there are none."""
    half = share.rounding
    low_share, high_share = share.value - half, share.value + half
    if low_share <= 0 or share.value > _HUNDRED:
        return None
    counted = interval(count)
    if counted.low is None or counted.high is None or counted.low <= 0:
        return None
    low, high = counted.low * _HUNDRED / high_share, counted.high * _HUNDRED / low_share
    if is_count(count):
        whole = Interval(Decimal(int(low) + 1) if low % 1 else low + (high_share != share.value), Decimal(int(high)))
        return whole if not _beyond(whole.low, whole.high) else Interval(low, high)
    return Interval(low, high)
