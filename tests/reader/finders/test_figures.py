"""Quantities in running text, and the pairs of `standards-vn.md` 6.3."""

from decimal import Decimal

import pytest

from tiepthu.reader.finders.figures import find_figures, parse_quantity
from tiepthu.reader.records import Operator, Span

# text, operator, value, second value, what the second value is, unit, counted noun, is there a warning
PAIRS = [
    ("77 thủ tục", "", "77", "", "", "", "thủ tục", False),
    ("gần 2 lần", "just_under", "2", "", "", "lần", "", False),
    ("14,8%", "", "14.8", "", "", "%", "", False),
    ("khoảng 5.000 lượt", "about", "5000", "", "", "", "lượt", False),
    ("228 thủ tục", "", "228", "", "", "", "thủ tục", False),
    ("ước đạt 6,5%", "about", "6.5", "", "", "%", "", False),
    ("42,8%", "", "42.8", "", "", "%", "", False),
    ("xấp xỉ 10 triệu người", "about", "10000000", "", "", "", "người", False),
    ("560 dịch vụ", "", "560", "", "", "", "dịch vụ", False),
    ("dưới 3%", "lt", "3", "", "", "%", "", False),
    ("66 nhà", "", "66", "", "", "", "nhà", False),
    ("chưa đến 100 hộ", "lt", "100", "", "", "", "hộ", False),
    ("2.087 người", "", "2087", "", "", "", "người", False),
    ("không quá 15 ngày", "le", "15", "", "", "ngày", "", False),
    ("442 nhà", "", "442", "", "", "", "nhà", False),
    ("tối đa 20 ngày", "le", "20", "", "", "ngày", "", False),
    ("3.943 sổ", "", "3943", "", "", "", "sổ", False),
    ("ít nhất 20 ngày", "ge", "20", "", "", "ngày", "", False),
    ("2.757 người", "", "2757", "", "", "", "người", False),
    ("không dưới 80%", "ge", "80", "", "", "%", "", False),
    ("772 cháu", "", "772", "", "", "", "cháu", False),
    ("tối thiểu 6 tháng", "ge", "6", "", "", "tháng", "", False),
    ("trên 85 tỷ đồng", "gt", "85000000000", "", "", "VND", "", False),
    ("từ 70% trở lên", "ge", "70", "", "", "%", "", False),
    ("hơn 300 công trình", "gt", "300", "", "", "", "công trình", False),
    ("50 điểm trở xuống", "le", "50", "", "", "điểm", "", False),
    ("47.436 km", "", "47436", "", "", "km", "", False),
    ("quá 5 năm", "gt", "5", "", "", "năm", "", False),
    ("61.400 km", "", "61400", "", "", "km", "", False),
    ("5-7%", "", "5", "7", "range", "%", "", False),
    ("235 cầu", "", "235", "", "", "", "cầu", False),
    ("5 - 7%", "", "5", "7", "range", "%", "", False),
    ("đủ 14 đến chưa đủ 16 tuổi", "ge", "14", "16", "range", "tuổi", "", False),
    ("60% đến chưa đến 75%", "", "60", "75", "range", "%", "", False),
    ("195 cầu", "", "195", "", "", "", "cầu", False),
    ("5–7%", "", "5", "7", "range", "%", "", False),
    ("01 đồng chí", "", "1", "", "", "", "đồng chí", False),
    ("từ 5 đến 7%", "", "5", "7", "range", "%", "", False),
    ("hàng ngàn người dân", "order", "1000", "", "", "", "người dân", False),
    ("từ 5% đến 7%", "", "5", "7", "range", "%", "", False),
    ("hàng chục nghìn lượt", "order", "10000", "", "", "", "lượt", False),
    ("10 đến 15 ngày", "", "10", "15", "range", "ngày", "", False),
    ("hàng triệu người", "order", "1000000", "", "", "", "người", False),
    ("2-3 tỷ đồng", "", "2000000000", "3000000000", "range", "VND", "", False),
    ("hàng nghìn tỷ đồng", "order", "1000000000000", "", "", "VND", "", False),
    ("1.000-1.500 người", "", "1000", "1500", "range", "", "người", False),
    ("30 - 35 tháng", "", "30", "35", "range", "tháng", "", False),
    ("443/455 đại biểu", "", "443", "455", "ratio", "", "đại biểu", False),
    ("17/17", "", "17", "17", "ratio", "", "", False),
    ("2/3", "", "2", "3", "ratio", "", "", False),
    ("1.234,5", "", "1234.5", "", "", "", "", False),
    ("bốn", "", "4", "", "", "", "", False),
    ("1.234.567 đồng", "", "1234567", "", "", "VND", "", False),
    ("mười lăm", "", "15", "", "", "", "", False),
    ("1 234 567 đồng", "", "1234567", "", "", "VND", "", False),
    ("hai mươi mốt", "", "21", "", "", "", "", False),
    ("0,33%", "", "0.33", "", "", "%", "", False),
    ("hai mươi tư", "", "24", "", "", "", "", False),
    ("84,38%", "", "84.38", "", "", "%", "", False),
    ("năm mươi lăm", "", "55", "", "", "", "", False),
    ("10.950 tỷ đồng", "", "10950000000000", "", "", "VND", "", False),
    ("một trăm linh năm", "", "105", "", "", "", "", False),
    ("trên 10.950 tỷ đồng", "gt", "10950000000000", "", "", "VND", "", False),
    ("một trăm lẻ bảy", "", "107", "", "", "", "", False),
    ("1,5 tỷ đồng", "", "1500000000", "", "", "VND", "", False),
    ("ba nghìn không trăm bốn mươi", "", "3040", "", "", "", "", False),
    ("1.5 tỷ đồng", "", "1500000000", "", "", "VND", "", True),
    ("hai tỷ năm trăm triệu đồng", "", "2500000000", "", "", "VND", "", False),
    ("12.5%", "", "12.5", "", "", "%", "", True),
    (
        "một trăm hai mươi ba tỷ bốn trăm năm mươi sáu triệu bảy trăm tám mươi chín nghìn đồng",
        "",
        "123456789000",
        "",
        "",
        "VND",
        "",
        False,
    ),
    ("2 tỷ rưỡi đồng", "", "2500000000", "", "", "VND", "", False),
    ("năm nghìn tỷ đồng", "", "5000000000000", "", "", "VND", "", False),
    ("3 triệu rưỡi", "", "3500000", "", "", "", "", False),
    ("mười phần trăm", "", "10", "", "", "%", "", False),
    ("1,2 triệu tỷ đồng", "", "1200000000000000", "", "", "VND", "", False),
    ("một trăm rưởi", "", "150", "", "", "", "", False),
    ("28,8 nghìn tỷ đồng", "", "28800000000000", "", "", "VND", "", False),
    ("hai triệu rưỡi", "", "2500000", "", "", "", "", False),
    ("5 vạn người", "", "50000", "", "", "", "người", False),
    ("hơn hai mươi năm", "gt", "20", "", "", "năm", "", False),
    ("3 chục hộ", "", "30", "", "", "", "hộ", False),
    ("1,234 người", "", "1.234", "", "", "", "người", True),
    ("2 trăm người", "", "200", "", "", "", "người", False),
]


@pytest.mark.parametrize(("text", "operator", "value", "second", "kind", "unit", "of", "warned"), PAIRS)
def test_reads_the_pairs(text, operator, value, second, kind, unit, of, warned):
    figure = parse_quantity(text)
    assert (figure.operator.value, figure.value, figure.unit, figure.of) == (operator, Decimal(value), unit, of)
    assert figure.value2 == (Decimal(second) if kind == "range" else None)
    assert figure.of_total == (Decimal(second) if kind == "ratio" else None)
    assert bool(figure.warnings) == warned


@pytest.mark.parametrize(
    "text", ["", "không có gì", "thứ nhất", "đứng thứ tư", "xếp thứ 19", "77 thủ tục và 3 dự án", "1.2.3.4"]
)
def test_refuses_what_is_not_one_quantity(text):
    with pytest.raises(ValueError, match="not one quantity"):
        parse_quantity(text)


# label, text, [(words of the span, value, unit, counted noun, sign of the operator)]
CASES = [
    ("blanks_before_scale", "cấp thêm 2,7  tỷ  đồng cho", [("2,7  tỷ  đồng", 2_700_000_000, "VND", "", "")]),
    ("tab_before_unit", "đạt 45\ttấn", [("45\ttấn", 45, "tấn", "", "")]),
    ("short_dollars", "vay hơn 7 tỷ đô để xây", [("7 tỷ đô", 7 * 10**9, "USD", "", ">")]),
    ("american_dollars", "300 triệu đô Mỹ", [("300 triệu đô Mỹ", 300 * 10**6, "USD", "", "")]),
    ("towns_are_no_dollars", "có 7 đô thị loại IV", [("7", 7, "", "đô thị loại IV", "")]),
    ("line_end_lost", "chi 420 tỷHội nghị nêu", [("420 tỷ", 420 * 10**9, "VND", "", "")]),
    ("line_end_lost_behind_unit", "dài 35 kmTheo báo cáo", [("35 km", 35, "km", "", "")]),
    ("digits_apart_in_columns", "đạt 45  60 hộ", [("45", 45, "", "", ""), ("60", 60, "", "hộ", "")]),
    ("grouped", "trồng mới 12.400 cây xanh", [("12.400", 12400, "", "cây xanh", "")]),
    ("lower_bound", "chi trên 35 tỷ đồng", [("35 tỷ đồng", 35 * 10**9, "VND", "", ">")]),
    (
        "share_in_brackets",
        "giảm 31 biểu mẫu (đạt 9,4%)",
        [("31", 31, "", "biểu mẫu", ""), ("9,4%", "9.4", "%", "", "")],
    ),
    ("negative", "tăng trưởng -2,5% so với", [("-2,5%", "-2.5", "%", "", "")]),
    ("list_dash_is_no_minus", "-5 hộ nghèo", [("5", 5, "", "hộ nghèo", "")]),
    ("spelt_range", "từ 60% đến dưới 75% số hộ", [("60% đến dưới 75%", 60, "%", "số hộ", "")]),
    ("two_values_are_no_range", "tăng từ 20% lên 35%", [("20%", 20, "%", "", ""), ("35%", 35, "%", "", "")]),
    ("rate_ends_at_the_stroke", "lãi suất 4%/năm", [("4%", 4, "%", "", "")]),
    ("rate_of_two", "2 người/1 phòng", [("2", 2, "", "người", ""), ("1", 1, "", "phòng", "")]),
    ("ratio", "có 18/22 phường, xã", [("18/22", 18, "", "phường", "")]),
    ("ratio_with_unit", "đạt 8,5/10 điểm", [("8,5/10 điểm", "8.5", "điểm", "", "")]),
    ("score_points", "tăng 3 điểm so với", [("3 điểm", 3, "điểm", "", "")]),
    ("counted_points", "lắp 14 điểm phát sóng", [("14", 14, "", "điểm phát sóng", "")]),
    ("percentage_points", "giảm 0,5 điểm phần trăm", [("0,5 điểm phần trăm", "0.5", "điểm %", "", "")]),
    ("comrades_are_no_money", "cử 03 đồng chí", [("03", 3, "", "đồng chí", "")]),
    ("money_mark_attached", "mức 450.000đ/người", [("450.000đ", 450000, "VND", "", "")]),
    ("billion_alone", "giải ngân 85 tỷ.", [("85 tỷ", 85 * 10**9, "VND", "", "")]),
    ("billion_people", "hơn 8 tỷ người", [("8 tỷ", 8 * 10**9, "", "người", ">")]),
    ("rate_word_is_no_scale", "3 tỷ lệ", [("3", 3, "", "tỷ lệ", "")]),
    ("two_scales", "2 tỷ 500 triệu đồng", [("2 tỷ 500 triệu đồng", 2_500_000_000, "VND", "", "")]),
    ("value_again_in_words", "trong 05 (năm) ngày", [("05 (năm) ngày", 5, "ngày", "", "")]),
    ("value_first_in_words", "trong hai (02) tháng", [("02) tháng", 2, "tháng", "", "")]),
    ("duration", "hơn 5 năm qua", [("5 năm", 5, "năm", "", ">")]),
    ("duration_in_words", "sau ba năm thực hiện", [("ba năm", 3, "năm", "", "")]),
    ("money_in_words", "chi hai tỷ đồng", [("hai tỷ đồng", 2 * 10**9, "VND", "", "")]),
    ("range_in_words", "từ ba trăm đến bốn nghìn cử tri", [("ba trăm đến bốn nghìn", 300, "", "cử tri", "")]),
    ("percent_in_words", "ít nhất ba mươi lăm phần trăm", [("ba mươi lăm phần trăm", 35, "%", "", ">")]),
    ("total_number", "tổng số 45 hộ", [("45", 45, "", "hộ", "")]),
    ("each_year", "mỗi năm 500 cuộc", [("500", 500, "", "cuộc", "")]),
    ("onwards", "từ 50 người trở lên", [("50", 50, "", "người", ">")]),
    ("at_most", "không quá 15 ngày", [("15 ngày", 15, "ngày", "", "<")]),
    ("sign_before", "đạt ≥80%", [("80%", 80, "%", "", ">")]),
    (
        "list_of_figures",
        "tặng 66 nhà; 2.087 suất quà",
        [("66", 66, "", "nhà", ""), ("2.087", 2087, "", "suất quà", "")],
    ),
    ("programme_of_ships", "chương trình 32 tàu đã duyệt", [("32", 32, "", "tàu", "")]),
    ("value_ends_sentence", "Số hồ sơ đã nhận là 292.\n", [("292", 292, "", "", "")]),
    (
        "rows_and_values",
        "1\nChi thường xuyên\n35,5\n2\nChi đầu tư\n12,5",
        [("35,5", "35.5", "", "", ""), ("12,5", "12.5", "", "", "")],
    ),
    (
        "hours_from",
        "giảm từ 4,5 giờ xuống 2,8 giờ",
        [("4,5 giờ", "4.5", "giờ", "", ""), ("2,8 giờ", "2.8", "giờ", "", "")],
    ),
    ("whole_hours_from", "chờ từ 8 giờ còn 3 giờ", [("8 giờ", 8, "giờ", "", ""), ("3 giờ", 3, "giờ", "", "")]),
    ("done_for_good", "giải quyết dứt điểm 934 kiến nghị", [("934", 934, "", "kiến nghị", "")]),
    ("hospitals", "khối bệnh viện 812 buổi", [("812", 812, "", "buổi", "")]),
    ("wards", "khối phường 23 lớp", [("23", 23, "", "lớp", "")]),
    ("decimal_of_a_ward", "ở phường 4,1; ở xã 7,8", [("4,1", "4.1", "", "", ""), ("7,8", "7.8", "", "", "")]),
    ("cells", "Số trường | 164 | 166", [("164", 164, "", "", ""), ("166", 166, "", "", "")]),
    (
        "rows_in_one_line",
        "1 Sở Y tế 45 2 Sở Nội vụ 30 3 Sở Tài chính 12",
        [("45", 45, "", "", ""), ("30", 30, "", "", ""), ("12", 12, "", "", "")],
    ),
    (
        "members",
        "có 1 Trưởng ban và 2 Phó Trưởng ban",
        [("1", 1, "", "Trưởng ban", ""), ("2", 2, "", "Phó Trưởng ban", "")],
    ),
    ("footnote_behind", "34 hộ¹ và 12² xã", [("34", 34, "", "hộ", ""), ("12", 12, "", "xã", "")]),
    ("dollars_before", "vay USD 5 triệu", [("5 triệu", 5_000_000, "USD", "", "")]),
    ("per_mille", "độ mặn 4‰", [("4‰", 4, "‰", "", "")]),
    ("parts", "hơn 2 phần 3 số hộ", [("2 phần 3", 2, "", "số hộ", ">")]),
    (
        "points_up",
        "tăng 5,6 điểm lên 680 điểm",
        [("5,6 điểm", "5.6", "điểm", "", ""), ("680 điểm", 680, "điểm", "", "")],
    ),
    ("packs", "thu 3.450 bao thuốc lá", [("3.450", 3450, "", "bao thuốc lá", "")]),
    ("difference", "cao hơn 0,7% so với năm trước", [("0,7%", "0.7", "%", "", "")]),
    ("bound", "cao hơn 80%", [("80%", 80, "%", "", ">")]),
    ("name_with_number_behind", "in 16 trang A4", [("16", 16, "", "trang", "")]),
    ("block_of_groups", "khối 5 tập đoàn nộp đủ", [("5", 5, "", "tập đoàn", "")]),
    (
        "block_of_companies",
        "Khối 23 tổng công ty, khối 4 ngân hàng",
        [("23", 23, "", "tổng công ty", ""), ("4", 4, "", "ngân hàng", "")],
    ),
    ("abbreviation_behind_year", "năm 2019 và 34 HTX trong xã", [("34", 34, "", "HTX", "")]),
    (
        "abbreviations_behind_year",
        "Năm 2021 và 152 TTHC, 18 CBCC",
        [("152", 152, "", "TTHC", ""), ("18", 18, "", "CBCC", "")],
    ),
    ("two_days", "trong 2 ngày", [("2 ngày", 2, "ngày", "", "")]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_finds_figures(_case, text, expected):
    found = [(f.span.of(text), f.value, f.unit, f.of, f.operator.approx) for f in find_figures(text)]
    assert found == [(words, Decimal(value), unit, of, approx) for words, value, unit, of, approx in expected]


# label, text: no figure in it
NONE = [
    ("labels", "Nội dung 4: góp ý.\n*Vấn đề 2:Đất đai\nCâu 7. Ông cho biết\nBước 3: thẩm định\nNhóm 5: nhà ở"),
    ("type_with_short_form", "theo Nghị quyết (NQ) 35 của tỉnh"),
    ("part_of_the_year", "9 tháng đầu năm thu khá; tổng thu 9 tháng đạt cao"),
    ("date", "ngày 12/12/2013, 07-02-2004, 21.6.2017, chiều 16/5"),
    ("date_in_words", "ngày 05 tháng 01 năm 2020"),
    ("years", "năm 2013, 2014, 2015 và giai đoạn 2016-2020"),
    ("bare_year", "so với 2017"),
    ("signs", "25-NQ/TW, 30/2020/NĐ-CP, 2071/QĐ-UBND"),
    ("articles", "khoản 1, 2, 3 và 4 Điều 5; điểm 2 mục 3"),
    ("marks_of_lists", "1. Mở đầu\n2.1. Kết quả\n3) Khác\n(1) Một là; (2) Hai là; 4) Bốn là"),
    ("ordinals", "kỳ họp thứ 10, lần thứ 3, khóa 12, quý 3"),
    ("road", "Quốc lộ 1A, quốc lộ 53, đường tỉnh 914, Vành đai 3"),
    ("names", "Đề án 30, Chương trình 135, Covid-19, G20, A320, Quận 1, phường 12, Tổ 5"),
    ("levels", "mức độ 3, mức độ 4; giai đoạn 2; đợt 1; vòng 2"),
    ("appendices", "phụ lục 2, biểu số 3, mẫu 01"),
    ("telephone", "điện thoại: 0989.917.272, 024 3825 1234, 1900 1234"),
    ("address", "số 12 đường Láng; trụ sở (18 Nguyễn Du, Hà Nội)"),
    ("clock", "lúc 8 giờ, 14h30, 7 giờ 30 phút, 15:20"),
    ("portal_stamps", "Hội nghị tổng kết (1 năm trước)\n5 ngày trước\n"),
    ("view_counter", "19/09/2016 | 3991\n"),
    ("mail", "gopy2016@example.vn, http://example.vn/a1?id=25"),
    ("round_the_clock", "trực 24/7 và 24/24 giờ"),
    ("footnote", "quy hoạch được duyệt[1], công bố"),
    ("part_of_year", "6 tháng đầu năm"),
    ("vague", "hàng ngàn người, vài tỷ đồng, mấy chục năm, hàng chục nghìn lượt"),
    ("counts_in_words", "hai đồng chí, ba bên, một lần nữa, một số năm"),
    ("opening_hours", "từ 7 giờ đến 17 giờ; từ 5 giờ sáng"),
    ("address_in_parts", "phường 5 quận 3; bệnh viện 108 tổ chức; Bệnh viện 108 xã"),
    ("rows", "1 Sở Y tế 2 Sở Nội vụ 3 Sở Tài chính"),
    ("mottoes", "“4 tại chỗ”, “3 không”"),
    ("scales_of_maps", "bản đồ 1:500, tỷ lệ 1/2.000"),
    ("attached_letters", "mạng 5G, 3D, mẫu 1A, khoản 30a"),
    ("night", "đêm 14, rạng sáng nay"),
    ("blocks_with_numbers", "khối 4, khối 6 và khối 8 tổng kết"),
    ("listed_before_abbreviation", "khoản 2 và 3 BLDS; năm 2016 và 2017 UBND xã"),
    ("about_sixty", "năm, sáu chục người"),
]


@pytest.mark.parametrize(("_case", "text"), NONE, ids=[c[0] for c in NONE])
def test_leaves_out(_case, text):
    assert [f.span.of(text) for f in find_figures(text)] == []


# label, text, the counted noun: it ends before verbs, adverbs and times
NOUNS = [
    ("directly", "45 tổ chức đảng trực thuộc", "tổ chức đảng"),
    ("online", "45 dịch vụ công trực tuyến", "dịch vụ công trực tuyến"),
    ("handing_over", "120 hộ dân bàn giao mặt bằng", "hộ dân"),
    ("late", "12 đơn vị sự nghiệp chậm báo cáo", "đơn vị sự nghiệp"),
    ("year", "28 thủ tục năm 2015", "thủ tục"),
    ("attracting", "45 lớp tập huấn thu hút đông người", "lớp tập huấn"),
    ("inspection_team", "5 Đoàn kiểm tra công tác", "Đoàn kiểm tra công tác"),
    ("projects", "4 dự án đầu tư", "dự án đầu tư"),
    ("attending", "95 đại biểu dự họp", "đại biểu"),
    ("head", "3 tổ chức", "tổ chức"),
]


@pytest.mark.parametrize(("_case", "text", "noun"), NOUNS, ids=[c[0] for c in NOUNS])
def test_ends_the_counted_noun(_case, text, noun):
    assert next(f.of for f in find_figures(text)) == noun


def test_keeps_out_of_what_is_taken():
    text = "kế hoạch 5 năm 2011-2015, 3 năm 2012 và 2013"
    taken = [Span(9, 24), Span(32, 36), Span(40, 44)]
    assert [f.span.of(text) for f in find_figures(text, taken=taken)] == ["3 năm"]


def test_rounding_is_half_the_last_printed_digit():
    figure = parse_quantity("50,3 nghìn tỷ đồng")
    assert (figure.value, figure.rounding) == (Decimal(50_300_000_000_000), Decimal(50_000_000_000))


def test_is_lower_bound_follows_the_operator():
    assert parse_quantity("hơn 300 công trình").is_lower_bound
    assert parse_quantity("gần 300 công trình").operator is Operator.JUST_UNDER
