"""Dates and periods in running text, and the pairs of `standards-vn.md` 6.4."""

from datetime import date

import pytest

from tiepthu.reader.finders.periods import find_periods, parse_period
from tiepthu.reader.records import Span

DAY = date(2016, 9, 19)
PAIRS = [
    ("ngày 12/12/2013", "2013-12-12"),
    ("9 tháng đầu năm 2016", "2016-01/2016-09"),
    ("ngày 19/9/2016", "2016-09-19"),
    ("giai đoạn 2010-2015", "2010/2015"),
    ("19/09/2016", "2016-09-19"),
    ("Giai đoạn từ 2010 đến nay", "2010/..@2016-09-19"),
    ("Hà Nội, ngày 05 tháng 01 năm 2020", "2020-01-05"),
    ("nhiệm kỳ 2015-2020", "2015/2020"),
    ("ngày 29 tháng 6 năm 2019", "2019-06-29"),
    ("nhiệm kỳ 2025 - 2030", "2025/2030"),
    ("07-02-2004", "2004-02-07"),
    ("năm học 2026 - 2027", "2026/2027"),
    ("21.6.2017", "2017-06-21"),
    ("từ năm 2010 đến nay", "2010/..@2016-09-19"),
    ("ngày 12-13/5/2016", "2016-05-12/2016-05-13"),
    ("kể từ năm 2012 đến nay", "2012/..@2016-09-19"),
    ("từ ngày 10 đến ngày 15/5/2016", "2016-05-10/2016-05-15"),
    ("năm 2016", "2016"),
    ("tháng 9 năm 2016", "2016-09"),
    ("đến năm 2030", "2030"),
    ("tháng 9/2016", "2016-09"),
    ("vào năm 2020", "2020"),
    ("quý III/2016", "2016-35"),
    ("năm 2013, 2014, 2015", "{2013,2014,2015}"),
    ("quý 3 năm 2016", "2016-35"),
    ("từ năm 2011 đến năm 2015", "2011/2015"),
    ("quý IV năm 2025", "2025-36"),
    ("2/9", "2016-09-02?"),
    ("6 tháng đầu năm 2016", "2016-40"),
    ("tháng Tám năm 1945", "1945-08"),
    ("sáu tháng cuối năm 2016", "2016-41"),
    ("14h30 ngày 19/9/2016", "2016-09-19T14:30+07:00"),
]


@pytest.mark.parametrize(("text", "edtf"), PAIRS)
def test_reads_the_pairs(text, edtf):
    if edtf.startswith("{"):
        assert [p.edtf for p in find_periods(text, document_date=DAY)] == edtf.strip("{}").split(",")
    else:
        assert parse_period(text, document_date=DAY).edtf == edtf


# label, text, [(words of the span, start, end, relation)]
CASES = [
    ("day", "ngày 05 tháng 3 năm 2010 tại", [("ngày 05 tháng 3 năm 2010", "2010-03-05", "2010-03-05", "in")]),
    ("day_without_space", "ngày 01 tháng 12năm 2024", [("ngày 01 tháng 12năm 2024", "2024-12-01", "2024-12-01", "in")]),
    ("weekday", "ngày thứ sáu 19/02/2010", [("ngày thứ sáu 19/02/2010", "2010-02-19", "2010-02-19", "in")]),
    ("part_of_day", "Sáng 5/7/2019, đoàn", [("Sáng 5/7/2019", "2019-07-05", "2019-07-05", "in")]),
    ("month", "trong tháng 3/2015", [("tháng 3/2015", "2015-03-01", "2015-03-31", "in")]),
    ("month_in_words", "tháng Tám năm 1945", [("tháng Tám năm 1945", "1945-08-01", "1945-08-31", "in")]),
    ("quarter", "đầu quý I năm 2010", [("đầu quý I năm 2010", "2010-01-01", "2010-03-31", "in")]),
    ("end_of_year", "cuối năm 2018", [("cuối năm 2018", "2018-01-01", "2018-12-31", "in")]),
    ("capitals", "NHIỆM VỤ 6 THÁNG CUỐI NĂM 2023", [("6 THÁNG CUỐI NĂM 2023", "2023-07-01", "2023-12-31", "in")]),
    ("by_year", "tầm nhìn đến năm 2030", [("đến năm 2030", None, "2030-12-31", "by")]),
    ("before_day", "trước ngày 27/02/2010", [("trước ngày 27/02/2010", None, "2010-02-27", "by")]),
    ("before_year", "trước năm 2010", [("trước năm 2010", None, "2009-12-31", "by")]),
    ("after_year", "Giai đoạn sau năm 2020", [("Giai đoạn sau năm 2020", "2021-01-01", None, "since")]),
    ("since", "Từ năm 2010, Bộ", [("Từ năm 2010", "2010-01-01", None, "since")]),
    ("onward", "từ năm 2023 trở đi", [("từ năm 2023 trở đi", "2023-01-01", None, "since")]),
    ("stage_by", "giai đoạn đến năm 2020", [("giai đoạn đến năm 2020", None, "2020-12-31", "by")]),
    ("from_now", "từ nay đến năm 2020", [("từ nay đến năm 2020", None, "2020-12-31", "by")]),
    ("years", "giai đoạn 2011 - 2015", [("giai đoạn 2011 - 2015", "2011-01-01", "2015-12-31", "between")]),
    ("five_years", "kế hoạch 5 năm 2011-2015", [("kế hoạch 5 năm 2011-2015", "2011-01-01", "2015-12-31", "between")]),
    ("from_to", "từ 2018 đến 2022", [("từ 2018 đến 2022", "2018-01-01", "2022-12-31", "between")]),
    (
        "from_day_to",
        "từ 01/3 đến hết ngày 10/3/2010",
        [("từ 01/3 đến hết ngày 10/3/2010", "2010-03-01", "2010-03-10", "between")],
    ),
    ("over_new_year", "từ 15/12 đến 10/01/2020", [("từ 15/12 đến 10/01/2020", "2019-12-15", "2020-01-10", "between")]),
    (
        "days",
        "ngày 15, 16/5/2016",
        [("ngày 15", "2016-05-15", "2016-05-15", "in"), ("16/5/2016", "2016-05-16", "2016-05-16", "in")],
    ),
    (
        "figure_and_years",
        "3 năm 2012, 2013",
        [("2012", "2012-01-01", "2012-12-31", "in"), ("2013", "2013-01-01", "2013-12-31", "in")],
    ),
    ("compared_bare", "so với 2017", [("2017", "2017-01-01", "2017-12-31", "in")]),
    ("quarter_with_dash", "quý IV-2025 hoàn thành", [("quý IV-2025", "2025-10-01", "2025-12-31", "in")]),
    ("month_with_dot", "Tháng 10.2023, đoàn", [("Tháng 10.2023", "2023-10-01", "2023-10-31", "in")]),
    ("from_days", "từ ngày 1-15/10/2023", [("từ ngày 1-15/10/2023", "2023-10-01", "2023-10-15", "between")]),
    (
        "year_to_date",
        "từ đầu năm đến ngày 20/11/2023",
        [("từ đầu năm đến ngày 20/11/2023", "2023-01-01", "2023-11-20", "between")],
    ),
    ("after_day", "sau ngày 30/6/2024", [("sau ngày 30/6/2024", "2024-06-30", None, "since")]),
    ("feast", "dịp Tết Canh Dần 2010", [("2010", "2010-01-01", "2010-12-31", "in")]),
    (
        "year_from_neighbour",
        "tháng 02 và tháng 3 năm 2010",
        [("tháng 02", "2010-02-01", "2010-02-28", "in"), ("tháng 3 năm 2010", "2010-03-01", "2010-03-31", "in")],
    ),
    (
        "quarters",
        "quý I, II/2024",
        [("quý I", "2024-01-01", "2024-03-31", "in"), ("II/2024", "2024-04-01", "2024-06-30", "in")],
    ),
    (
        "quarters_in_digits",
        "quý 3 và 4 năm 2023",
        [("quý 3", "2023-07-01", "2023-09-30", "in"), ("4 năm 2023", "2023-10-01", "2023-12-31", "in")],
    ),
    (
        "months",
        "tháng 3, 4 và 5 năm 2016",
        [
            ("tháng 3", "2016-03-01", "2016-03-31", "in"),
            ("4", "2016-04-01", "2016-04-30", "in"),
            ("5 năm 2016", "2016-05-01", "2016-05-31", "in"),
        ],
    ),
    ("first_half", "trong nửa đầu năm 2016", [("nửa đầu năm 2016", "2016-01-01", "2016-06-30", "in")]),
    (
        "month_of_a_year",
        "tháng 6 của năm 2016",
        [("tháng 6", "2016-06-01", "2016-06-30", "in"), ("năm 2016", "2016-01-01", "2016-12-31", "in")],
    ),
    (
        "blanks",
        "Ngày  7/8/2021, sau  năm  2019",
        [
            ("Ngày  7/8/2021", "2021-08-07", "2021-08-07", "in"),
            ("sau  năm  2019", "2020-01-01", None, "since"),
        ],
    ),
    ("bare_year_of_aim", "giữ mục tiêu tăng trưởng 2018 và", [("2018", "2018-01-01", "2018-12-31", "in")]),
    ("bare_year_of_index", "công bố chỉ số 2014 của", [("2014", "2014-01-01", "2014-12-31", "in")]),
    ("bare_year_of_season", "vụ Đông Xuân 2013-2014 đạt", [("2013-2014", "2013-01-01", "2014-12-31", "between")]),
    (
        "halves_share_the_year",
        "sơ kết 6 tháng đầu năm, việc của 6 tháng cuối năm 2018",
        [
            ("6 tháng đầu năm", "2018-01-01", "2018-06-30", "in"),
            ("6 tháng cuối năm 2018", "2018-07-01", "2018-12-31", "in"),
        ],
    ),
    (
        "day_of_half_year",
        "Sáng 9/7, huyện sơ kết 6 tháng đầu năm 2018",
        [
            ("Sáng 9/7", "2018-07-09", "2018-07-09", "in"),
            ("6 tháng đầu năm 2018", "2018-01-01", "2018-06-30", "in"),
        ],
    ),
    (
        "day_of_only_year",
        "Chiều 3/6, tỉnh bàn chương trình giám sát năm 2018",
        [
            ("Chiều 3/6", "2018-06-03", "2018-06-03", "in"),
            ("năm 2018", "2018-01-01", "2018-12-31", "in"),
        ],
    ),
    (
        "part_told_again",
        "Thu 9 tháng đầu năm 2018 khá. Tổng chi 9 tháng là 5 tỷ",
        [
            ("9 tháng đầu năm 2018", "2018-01-01", "2018-09-30", "in"),
            ("9 tháng", "2018-01-01", "2018-09-30", "in"),
        ],
    ),
    ("vision", "tầm nhìn 2045", [("2045", "2045-01-01", "2045-12-31", "in")]),
    (
        "years_of_a_list",
        "năm 2015: 45 cuộc; 2014: 32 cuộc",
        [("năm 2015", "2015-01-01", "2015-12-31", "in"), ("2014", "2014-01-01", "2014-12-31", "in")],
    ),
    ("financial_year", "trong năm tài chính 2018 và", [("năm tài chính 2018", "2018-01-01", "2018-12-31", "in")]),
    ("budget_year", "Năm ngân sách 2021, xã", [("Năm ngân sách 2021", "2021-01-01", "2021-12-31", "in")]),
    (
        "dotted_days",
        "Ngày 9.3, xã họp. Chiều qua 11.3, huyện thăm; sáng nay (12.3) về; ngày 8/3/2018",
        [
            ("Ngày 9.3", "2018-03-09", "2018-03-09", "in"),
            ("Chiều qua 11.3", "2018-03-11", "2018-03-11", "in"),
            ("sáng nay (12.3)", "2018-03-12", "2018-03-12", "in"),
            ("ngày 8/3/2018", "2018-03-08", "2018-03-08", "in"),
        ],
    ),
    ("bare_year_of_outcome", "cao hơn so với thực hiện 2019 là", [("2019", "2019-01-01", "2019-12-31", "in")]),
    (
        "counted_days_joined",
        "họp hai ngày 7-8/3/2018",
        [("7-8/3/2018", "2018-03-07", "2018-03-08", "in")],
    ),
    (
        "counted_days",
        "trong 2 ngày 15 và 16/10/2016",
        [("15", "2016-10-15", "2016-10-15", "in"), ("16/10/2016", "2016-10-16", "2016-10-16", "in")],
    ),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_finds_periods(_case, text, expected):
    found = [
        (p.span.of(text), p.start and p.start.isoformat(), p.end and p.end.isoformat(), p.relation)
        for p in find_periods(text)
    ]
    assert found == expected


# label, text: no period in it
NONE = [
    ("day_without_year", "Chiều 3/6, tỉnh công bố"),
    ("months_of_each_year", "tổng hợp hai lần trong năm, vào tháng 5 và tháng 11"),
    ("duration_told_after_part", "sơ kết 6 tháng đầu năm; phạt sau 6 tháng thu"),
    ("no_year", "chiều 30/5, trong khối các bộ"),
    ("every_year", "trước ngày 15 hằng tháng, ngày 30/6 hàng năm"),
    ("signs", "30/2020/NĐ-CP, 25-NQ/TW, Thông tư 12/2016"),
    ("share", "đạt 2/3 tổng số, 5/6 nội dung"),
    ("name", "Năm dân vận chính quyền 2018, PAR INDEX 2016"),
    ("no_such_day", "ngày 31/02/2015, ngày 45/13/2015"),
    ("relative", "thời gian qua, hiện nay, năm nay, tháng trước"),
    ("number", "cấp 2.015 giấy phép, 2015 hộ"),
    ("every_year", "trước ngày 15 tháng 6 và tháng 12 hằng năm; tháng 6 và tháng 12 trong năm"),
    ("done_count", "đã thực hiện 2018 ca mổ; so với thực hiện 2018 hộ"),
    ("every_year_before", "Hằng năm, vào tháng 6 và tháng 12, đơn vị báo cáo"),
]


@pytest.mark.parametrize(("_case", "text"), NONE, ids=[c[0] for c in NONE])
def test_leaves_out(_case, text):
    assert [p.span.of(text) for p in find_periods(text)] == []


def test_fills_the_year_from_the_documents_date():
    text = "chiều 30/12, đoàn làm việc; trước 30/6"
    found = find_periods(text, document_date=date(2017, 1, 5))
    assert [(p.start, p.end) for p in found] == [(date(2016, 12, 30), date(2016, 12, 30)), (None, date(2017, 6, 30))]
    assert all(p.warnings == ("year_inferred",) for p in found)
    (later,) = find_periods("sáng nay (15/3)", document_date=date(2023, 11, 10))
    assert later.start == date(2023, 3, 15)


def test_fills_the_year_that_all_full_dates_share():
    text = "Ngày 12/3/2014, hội nghị khai mạc.\nSáng 13/3, hội nghị bế mạc."
    assert [p.start for p in find_periods(text)] == [date(2014, 3, 12), date(2014, 3, 13)]


# label, text, year of the day it opens with
WORK_YEARS = [
    ("programme", "Sáng 9/6, xã bàn chương trình công tác năm 2018.", 2018),
    ("first_weeks", "Sáng 9/1, xã triển khai nhiệm vụ năm 2018.", 2018),
    ("review", "Sáng 9/1, xã tổng kết công tác năm 2018.", 2019),
    ("last_weeks", "Sáng 9/12, xã triển khai nhiệm vụ năm 2018.", None),
    ("measured", "Sáng 9/6, tỉnh công bố chỉ số hài lòng năm 2018.", None),
    ("founded", "Sáng 9/6, xã thăm trường xây dựng năm 2018.", None),
    ("event", "Sáng 9/6, bà con nhớ trận lũ xảy ra năm 2018.", None),
    ("opening_clause", "Sáng 9/6, xã họp. Năm 2018, xã trồng rừng.", None),
    ("bounded", "Sáng 9/6, bà con nêu việc tồn đọng từ năm 2018 đến nay.", None),
    ("compared", "Sáng 9/6, huyện họp; thu kế hoạch năm 2018 cao hơn so với năm 2017.", 2018),
    ("two_years", "Sáng 9/6, huyện bàn kế hoạch năm 2018 và dự toán năm 2019.", None),
    ("later_date", "Sáng 9/6, huyện bàn kế hoạch năm 2018.\nNgày 5/3/2019 xong, ngày 6/3/2017 khởi công.", None),
]


@pytest.mark.parametrize(("_case", "text", "year"), WORK_YEARS, ids=[c[0] for c in WORK_YEARS])
def test_takes_the_year_whose_work_is_told(_case, text, year):
    days = [p for p in find_periods(text) if p.span.start == 0]
    assert [(p.start.year, p.warnings) for p in days] == ([(year, ("year_inferred",))] if year else [])


def test_leaves_decimals_with_a_dot():
    text = "Tăng 4.7 lần, đạt 9.5 điểm; mỗi ngày 5.6 tấn; buổi sáng 3.4 triệu; ngày 8.9%; ngày 45.3; lúc 14.7"
    assert find_periods(text, document_date=date(2018, 3, 9)) == []


def test_keeps_out_of_what_is_taken():
    text = "Quyết định số 12/QĐ-UBND ngày 12/3/2014 và năm 2015"
    assert [p.edtf for p in find_periods(text, taken=[Span(0, 39)])] == ["2015"]


@pytest.mark.parametrize("text", ["", "hiện nay", "năm 2013 và năm 2014"])
def test_refuses_what_is_not_one_period(text):
    with pytest.raises(ValueError, match="not one period"):
        parse_period(text)


def test_fills_the_year_of_a_meeting_at_the_turn_of_the_year():
    text = "Hội nghị tổng kết công tác năm 2018 và triển khai nhiệm vụ năm 2019 diễn ra chiều qua (12/1)."
    assert [p.start for p in find_periods(text)][-1] == date(2019, 1, 12)
