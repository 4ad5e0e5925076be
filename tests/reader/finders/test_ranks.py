"""Ordinals and places in rankings."""

import pytest

from tiepthu.reader.finders.ranks import find_ranks, parse_roman
from tiepthu.reader.records import Span

CASES = [
    ("stood_fourth", "Năm 2012 đứng thứ tư", [("đứng thứ tư", 4, "rank")]),
    ("ranked_nineteenth", "xếp thứ 19 trong cả nước", [("xếp thứ 19", 19, "rank")]),
    ("second_place", "giữ vị trí thứ hai", [("giữ vị trí thứ hai", 2, "rank")]),
    ("first", "mục tiêu thứ nhất", [("thứ nhất", 1, "ordinal")]),
    ("runner_up", "giải thứ nhì", [("thứ nhì", 2, "ordinal")]),
    ("congress", "Đại hội lần thứ XIV", [("lần thứ XIV", 14, "ordinal")]),
    ("term", "Quốc hội khóa XV", [("khóa XV", 15, "ordinal")]),
    ("term_in_digits", "Trung ương khoá 12", [("khoá 12", 12, "ordinal")]),
    ("in_words", "kỳ họp thứ hai mươi mốt", [("thứ hai mươi mốt", 21, "ordinal")]),
    ("session", "Kỳ họp thứ 3, Quốc hội", [("thứ 3", 3, "ordinal")]),
    ("weekday", "sáng thứ ba, thứ hai hằng tuần, thứ sáu (19/2), thứ 2 và thứ 5 hằng tuần", []),
    ("weekday_of_a_date", "ngày 04/01/2012 (thứ 4)", []),
    ("other_words", "thứ trưởng, khóa học, thứ tự", []),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_finds_ranks(_case, text, expected):
    assert [(r.span.of(text), r.value, r.kind) for r in find_ranks(text)] == expected


def test_keeps_out_of_what_is_taken():
    assert find_ranks("Nghị quyết Trung ương 4 khóa XII", taken=[Span(0, 32)]) == []


@pytest.mark.parametrize(("text", "value"), [("I", 1), ("IV", 4), ("IX", 9), ("XII", 12), ("XIV", 14), ("XL", 40)])
def test_reads_roman_numerals(text, value):
    assert parse_roman(text) == value


@pytest.mark.parametrize("text", ["", "IIII", "ABC", "VX"])
def test_refuses_what_is_not_roman(text):
    with pytest.raises(ValueError, match="not a Roman numeral"):
        parse_roman(text)
