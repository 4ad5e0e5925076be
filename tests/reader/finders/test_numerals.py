"""Numbers in digits and in words."""

from decimal import Decimal

import pytest

from tiepthu.reader.finders.numerals import parse_number, parse_number_words

DIGITS = [
    ("plain", "2901", "2901", 0, ()),
    ("grouped", "1.234.567", "1234567", 0, ()),
    ("grouped_by_spaces", "1 234 567", "1234567", 0, ()),
    ("grouped_with_decimals", "5.889,78", "5889.78", 2, ()),
    ("decimals", "0,33", "0.33", 2, ()),
    ("leading_zero", "01", "1", 0, ()),
    ("decimal_dot", "12.5", "12.5", 1, ("decimal_dot",)),
    ("english_thousand", "1,234", "1.234", 3, ("thousands_comma",)),
    ("english_millions", "1,234,567", "1234567", 0, ("thousands_comma",)),
    ("three_decimals_below_one", "0,075", "0.075", 3, ()),
]


@pytest.mark.parametrize(("_case", "text", "value", "decimals", "warnings"), DIGITS, ids=[c[0] for c in DIGITS])
def test_parses_digits(_case, text, value, decimals, warnings):
    assert parse_number(text) == (Decimal(value), decimals, warnings)


@pytest.mark.parametrize("text", ["", "một", "1.2.3", "1,2,3", "٣", "²", "9" * 60])
def test_refuses_what_is_no_number(text):
    with pytest.raises(ValueError, match=r"not a number|too many"):
        parse_number(text)


WORDS = [
    ("không", 0),
    ("mười", 10),
    ("mười một", 11),
    ("hai mươi", 20),
    ("ba mươi mốt", 31),
    ("chín mươi chín", 99),
    ("một trăm", 100),
    ("hai trăm linh một", 201),
    ("sáu trăm bảy mươi tám", 678),
    ("một nghìn", 1000),
    ("hai ngàn lẻ năm", 2005),
    ("bốn vạn", 40_000),
    ("mười lăm triệu", 15_000_000),
    ("một trăm nghìn", 100_000),
    ("hai nghìn tỷ", 2 * 10**12),
    ("một tỷ hai trăm nghìn", 1_000_200_000),
    ("ba triệu rưỡi", 3_500_000),
    ("một trăm rưởi", 150),
]


@pytest.mark.parametrize(("text", "value"), WORDS, ids=[w[0] for w in WORDS])
def test_parses_words(text, value):
    assert parse_number_words(text) == value


@pytest.mark.parametrize("text", ["", "hàng ngàn", "vài trăm", "hai ba", "trăm", "một số", "mươi", "tỷ lệ"])
def test_refuses_what_spells_no_number(text):
    with pytest.raises(ValueError, match="not a number in words"):
        parse_number_words(text)
