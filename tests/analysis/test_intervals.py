"""What a printed value leaves open."""

from decimal import Decimal

import pytest

from tiepthu.analysis.intervals import Interval, base_interval, interval
from tiepthu.analysis.phrasing import english, vietnamese
from tiepthu.reader.finders.figures import parse_quantity

BASES = [("77 thủ tục", "14,8%", 519, 522), ("228 thủ tục", "42,8%", 533, 533), ("45 hộ", "100%", 45, 45)]


@pytest.mark.parametrize(("count", "share", "low", "high"), BASES)
def test_gives_the_base_of_a_count_and_its_share(count, share, low, high):
    assert base_interval(parse_quantity(count), parse_quantity(share)) == (low, high)


def test_gives_no_base_where_there_is_none():
    assert base_interval(parse_quantity("5 hộ"), parse_quantity("0%")) is None
    assert base_interval(parse_quantity("5 hộ"), parse_quantity("120%")) is None


INTERVALS = [
    ("count", "77 thủ tục", 77, 77),
    ("rounded", "14,8%", "14.75", "14.85"),
    ("scaled", "85 tỷ đồng", 84_500_000_000, 85_500_000_000),
    ("over", "trên 300 hộ", 300, None),
    ("under", "dưới 300 hộ", None, 300),
    ("range", "5-7%", "4.5", "7.5"),
]


@pytest.mark.parametrize(("_case", "text", "low", "high"), INTERVALS, ids=[c[0] for c in INTERVALS])
def test_gives_what_is_left_open(_case, text, low, high):
    assert interval(parse_quantity(text)) == tuple(None if x is None else Decimal(x) for x in (low, high))


def test_intervals_meet_at_their_ends():
    assert Interval(Decimal(1), Decimal(2)).meets(Interval(Decimal(2), None))
    assert not Interval(Decimal(1), Decimal(2)).meets(Interval(Decimal(3), None))


def test_writes_numbers_in_both_languages():
    assert (vietnamese(Decimal("1234567.50")), english(Decimal("1234567.50"))) == ("1.234.567,5", "1,234,567.5")
