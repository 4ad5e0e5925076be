"""Which period a figure belongs to."""

import pytest

from tiepthu.reader.finders.attachment import attach_periods
from tiepthu.reader.finders.figures import find_figures
from tiepthu.reader.finders.periods import find_periods

CASES = [
    ("none", "Có 45 hộ nghèo.", [""]),
    ("before_in_clause", "Năm 2015, có 45 hộ nghèo, 12 hộ cận nghèo.", ["2015", "2015"]),
    ("behind_in_clause", "Có 45 hộ nghèo trong năm 2015.", ["2015"]),
    ("each_its_own", "năm 2014 có 50 hộ; năm 2015 có 45 hộ", ["2014", "2015"]),
    ("compared", "Năm 2015 đạt 45 tỷ đồng, tăng 5% so với năm 2014.", ["2015", "2015"]),
    ("only_a_comparison", "Giảm 5% so với năm 2014.", [""]),
    (
        "opens_the_paragraph",
        "Từ năm 2010, Sở đã cắt giảm 12 thủ tục. Đến cuối kỳ, còn 30 thủ tục.",
        ["2010/..", "2010/.."],
    ),
    ("right_behind", "Từ 7 triệu đồng năm 2005 lên 14 triệu đồng vào năm 2010.", ["2005", "2010"]),
    ("times_another_year", "Năm 2017 đạt 45 tỷ đồng, gấp 3 lần năm 2010.", ["2017", "2017"]),
    ("in_brackets", "Tăng từ 45 cuộc (năm 2013) lên 60 cuộc (năm 2015).", ["2013", "2015"]),
    ("behind_the_noun", "Bỏ 28 thủ tục năm 2015 và 14 thủ tục năm 2016.", ["2015", "2016"]),
    ("own_bracket", "Năm 2015 đạt 96%, tăng 5% so với năm 2013 (91%).", ["2015", "2015", "2013"]),
    ("bracket_of_parts", "Năm 2010 trồng 14 ha (năm 2011 thêm 3 ha).", ["2010", "2011"]),
    ("not_over_the_line", "Năm 2015, Sở họp.\nCó 30 thủ tục.", [""]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_attaches_periods(_case, text, expected):
    periods = find_periods(text)
    figures = attach_periods(text, find_figures(text, taken=[p.span for p in periods]), periods)
    assert [f.period.edtf if f.period else "" for f in figures] == expected
