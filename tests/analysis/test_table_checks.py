"""Tables that contradict themselves: parts, totals and years, and what is no contradiction."""

import pytest

from tests.reader.finders.test_tables import read
from tiepthu.analysis.checks import check_reading
from tiepthu.analysis.indicators import indicator_statements

FORM = "TT | Chỉ tiêu | ĐVT | 2013 | 2014 | 2015"
XA = ["Xã | Tổng số | Nam | Nữ", "Xã A | 9 | 4 | 5", "Xã B | 8 | 2 | 6", "Xã C | 7 | 3 | 4"]

FOUND = [
    (
        "part_larger",
        [FORM, "1 | Số tổ hòa giải | tổ | 164 | 166 | 167", " | Trong đó: tổ giỏi | tổ | 149 | 171 | 163"],
        [("part_exceeds_whole", "166 171")],
    ),
    (
        "part_with_a_dash",
        ["Chỉ tiêu | 2015", "Kinh phí (tỷ đồng) | 50", "- Ngân sách (tỷ đồng) | 60"],
        [("part_exceeds_whole", "50 60")],
    ),
    (
        "part_of_another_kind",
        [FORM, "1 | Hội nghị | cuộc | 5 | 6 | 7", " | Trong đó: người dự | lượt người | 400 | 450 | 480"],
        [],
    ),
    ("dash_of_another_kind", ["Chỉ tiêu | 2015", "Lớp tập huấn | 16", "- Người học | 400"], []),
    (
        "jump",
        [FORM, "1 | Kinh phí | triệu đồng | 3.420 | 3.585 | 3.712.000"],
        [("series_jump", "3.420 3.585 3.712.000")],
    ),
    (
        "jump_among_plans",
        [
            "Chỉ tiêu | 2013 | | 2014 | | 2015 | ",
            " | KH | TH | KH | TH | KH | TH",
            "Số hộ vay vốn | 300 | 310 | 305 | 3.120 | 320 | 318",
        ],
        [("series_jump", "310 3.120 318")],
    ),
    (
        "jump_down_the_rows",
        ["Năm | Số lớp | Học viên", "2013 | 12 | 480", "2014 | 140 | 520", "2015 | 15 | 530"],
        [("series_jump", "12 140 15")],
    ),
    ("growth_is_no_jump", [FORM, "1 | Số hộ | hộ | 10 | 25 | 60"], []),
    (
        "total_row_near_miss",
        ["Khối | 2015", "Bệnh viện | 412", "Viện | 276", "Cơ quan | 127", "Tổng số | 825"],
        [("sum_of_parts", "412 276 127 825")],
    ),
    (
        "total_row_wrong_in_one_year",
        ["Khối | 2013 | 2014 | 2015", "Khối A | 1 | 2 | 3", "Khối B | 4 | 5 | 6", "Cộng | 5 | 7 | 19"],
        [("sum_of_parts", "3 6 19")],
    ),
    ("total_first", ["Khối | 2015", "Tổng số | 105", "A | 60", "B | 40"], [("sum_of_parts", "105 60 40")]),
    (
        "total_of_sections",
        ["TT | Khối | 2015", "I | A | 60", "1 | a | 35", "2 | b | 25", "II | B | 40", " | Tổng cộng | 100"],
        [],
    ),
    ("total_of_others", ["Chỉ tiêu | 2015", "Số xã | 30", "Số thôn | 200", "Tổng số | 1.000"], []),
    (
        "rounding",
        ["Khối (tỷ đồng) | 2015", "A | 46,4", "B | 6.269,7", "C | 79,2", "D | 1.943", "Tổng số | 8.338,4"],
        [],
    ),
    ("total_column", [*XA, "Xã D | 70 | 3 | 3"], [("sum_of_parts", "70 3 3")]),
    ("total_column_right", XA, []),
    (
        "part_column",
        ["Xã | Tổng số | Trong đó | | Ghi chú", " | | Nữ | Trẻ |", "Xã A | 520 | 120 | 541 |", "Xã B | 30 | 3 | 9 | x"],
        [("part_exceeds_whole", "520 541")],
    ),
    ("columns_that_are_no_parts", ["Xã | Tổng số | Đạt | Hộ", "A | 9 | 4 | 5", "B | 9 | 3 | 7", "C | 9 | 5 | 9"], []),
]


@pytest.mark.parametrize(("_case", "table", "expected"), FOUND)
def test_tables_are_checked(_case, table, expected):
    reading = read(table)
    found = check_reading(reading)
    assert sorted((d.kind, " ".join(sorted_quotes(d))) for d in found) == sorted(expected_sorted(expected))
    assert all(d.explanation and d.question for d in found)


def sorted_quotes(discrepancy):
    return sorted(said.quote for said in discrepancy.statements)


def expected_sorted(expected):
    return [(kind, " ".join(sorted(quotes.split()))) for kind, quotes in expected]


def test_one_label_in_two_places_is_no_conflict():
    table = ["Chỉ tiêu | 2015", "Huyện A | ", "Tổng số hộ dân cư | 101", "Huyện B | ", "Tổng số hộ dân cư | 211"]
    assert check_reading(read(table)) == []
    assert len(list(indicator_statements(read(table[:3])))) == 1


def test_many_rows_take_linear_time():
    table = [FORM] + [f"{n} | Xã {n} | hộ | {n} | 2.{n % 900 + 100} | 1,5" for n in range(2000)]
    assert isinstance(check_reading(read(table)), list)
