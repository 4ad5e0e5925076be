"""Citations: what is one, where it starts and ends, and what it says."""

from __future__ import annotations

import random
import time
from datetime import date
from itertools import pairwise

import pytest

from tiepthu.reader.finders.citations import find_citations
from tiepthu.reader.records import Citation

SPANS = [
    ("number_and_sign", "theo Nghị quyết số 25-NQ/TW về", ["Nghị quyết số 25-NQ/TW"]),
    ("half_sign", "triển khai Nghị quyết số 25/TW “Tăng cường”", ["Nghị quyết số 25/TW"]),
    ("date", "Quyết định số 217/QĐ-TW ngày 12/12/2013 về", ["Quyết định số 217/QĐ-TW ngày 12/12/2013"]),
    ("comma_before_date", "Kết luận số 121-KL/TW, ngày 24/01/2025.", ["Kết luận số 121-KL/TW, ngày 24/01/2025"]),
    ("date_in_words", "Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011",
     ["Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011"]),
    (
        "issuer",
        "Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư về công tác",
        ["Kết luận số 43-KL/TW ngày 07/01/2019 của Ban Bí thư"],
    ),
    (
        "term_in_brackets",
        "Nghị quyết 13-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XI) về",
        ["Nghị quyết 13-NQ/TW của Ban Chấp hành Trung ương Đảng (khóa XI)"],
    ),
    ("bare_number", "thực hiện Chỉ thị 05 của Bộ Chính trị", ["Chỉ thị 05 của Bộ Chính trị"]),
    ("bare_list", "Nghị quyết 18, 19 của Trung ương", ["Nghị quyết 18", "19 của Trung ương"]),
    ("bare_with_so", "Quyết định số 217, số 218 của Bộ Chính trị", ["Quyết định số 217", "số 218 của Bộ Chính trị"]),
    ("number_and_year", "theo Nghị định 116/2018 và Thông tư số 39/2016",
     ["Nghị định 116/2018", "Thông tư số 39/2016"]),
    (
        "coordinated_signs",
        "Quyết định số 22/2018/QĐ-UBND, 23/2018/QĐ-UBND và 24/2018/QĐ-UBND",
        ["Quyết định số 22/2018/QĐ-UBND", "23/2018/QĐ-UBND", "24/2018/QĐ-UBND"],
    ),
    ("lower_case", "triển khai quyết định số 1956/qđ-ttg ngày 27 tháng 11 năm 2009 của thủ tướng chính phủ phê duyệt",
     ["quyết định số 1956/qđ-ttg ngày 27 tháng 11 năm 2009 của thủ tướng chính phủ"]),
    ("capitals", "CỦA THÔNG TƯ SỐ 09/2005/TT-BNV NGÀY 05 THÁNG 01 NĂM 2005 CỦA BỘ TRƯỞNG BỘ NỘI VỤ HƯỚNG DẪN",
     ["THÔNG TƯ SỐ 09/2005/TT-BNV NGÀY 05 THÁNG 01 NĂM 2005 CỦA BỘ TRƯỞNG BỘ NỘI VỤ"]),
    ("letter", "tại Công văn số 1066/UBND-VXNV ngày 3/2/2020 nêu", ["Công văn số 1066/UBND-VXNV ngày 3/2/2020"]),
    ("words_before_so", "Báo cáo thẩm tra số 22/BC-KTNS của Ban", ["Báo cáo thẩm tra số 22/BC-KTNS của Ban"]),
    ("untyped", "(số 06-CTr/TU và 12-NQ/ĐU)", ["số 06-CTr/TU", "12-NQ/ĐU"]),
    ("joint", "theo Thông tư liên tịch số 12/2011/TTLT-BTP-BNG-TANDTC",
     ["Thông tư liên tịch số 12/2011/TTLT-BTP-BNG-TANDTC"]),
    ("number_missing", "ban hành kèm QĐ/TW, khi", ["QĐ/TW"]),
    ("numbered_proposal", "Tờ trình 45 của Sở Y tế; Kế hoạch 12 ngày 3/4/2017",
     ["Tờ trình 45 của Sở Y tế", "Kế hoạch 12 ngày 3/4/2017"]),
    ("shared_type_behind_colon", "các Nghị định: 1/2010/NĐ-CP; 2/2011/NĐ-CP",
     ["Nghị định: 1/2010/NĐ-CP", "2/2011/NĐ-CP"]),
    ("blanks_at_slashes", "Nghị định số 30 / 2020 / NĐ - CP ngày 5/3/2020 về",
     ["Nghị định số 30 / 2020 / NĐ - CP ngày 5/3/2020"]),
    ("abbreviation_in_brackets", "Nghị quyết (NQ) 28 của Quốc hội; Thông tư (TT) số 12/2020/TT-BTC; Chỉ thị (CT) 5.",
     ["Nghị quyết (NQ) 28 của Quốc hội", "Thông tư (TT) số 12/2020/TT-BTC", "Chỉ thị (CT) 5"]),
    ("election_council", "Nghị quyết 41 của Hội đồng bầu cử Quốc gia quy định",
     ["Nghị quyết 41 của Hội đồng bầu cử Quốc gia"]),
    ("another_sign_in_the_title", "KẾ HOẠCH TRIỂN KHAI NGHỊ QUYẾT SỐ 12/2024/QH15\nỦY BAN NHÂN DÂN\nSố: 5/KH-UBND\n",
     ["NGHỊ QUYẾT SỐ 12/2024/QH15"]),
    ("number_year_issuer", "theo Thông tư số 7 năm 2018 của Bộ Y tế về", ["Thông tư số 7 năm 2018 của Bộ Y tế"]),
    ("number_year_government", "Nghị định số 4 năm 2017 của Chính phủ quy", ["Nghị định số 4 năm 2017 của Chính phủ"]),
    ("number_and_period", "thực hiện Chỉ thị số 6 năm 2018, xã", ["Chỉ thị số 6"]),
    ("number_and_plan_of_year", "Kế hoạch số 6 năm 2018 của từng hộ", ["Kế hoạch số 6"]),
    ("abbreviated_type", "theo NQ 42 của Quốc hội", ["NQ 42 của Quốc hội"]),
]  # fmt: skip

LAWS = [
    ("amending_an_annex", "Luật sửa đổi một số điều và Phụ lục danh mục của Luật Thống kê số 01/2021/QH15;",
     ["Luật sửa đổi một số điều và Phụ lục danh mục của Luật Thống kê số 01/2021/QH15"]),
    ("laws_sharing_the_word", "các luật Đất đai, Nhà ở và Xây dựng đã", ["luật Đất đai", "Nhà ở", "Xây dựng"]),
    ("laws_behind_colon", "các Luật: Đất đai, Việc làm.", ["Luật: Đất đai", "Việc làm"]),
    ("one_law_and_a_noun", "Luật Đất đai, Xây dựng nông thôn mới", ["Luật Đất đai"]),
    ("abbreviated_law", "Luật PCTN, Luật BHYT", ["Luật PCTN", "Luật BHYT"]),
    ("bill_that_replaces", "Luật Thương mại điện tử (sửa đổi toàn diện Luật Giao dịch điện tử);",
     ["Luật Giao dịch điện tử"]),
    ("behind_a_list_of_bills", "các dự án luật:\n1. Luật Nhà ở\n2. Luật Dược\nĐiều 2. Theo Luật Giá, các cơ quan làm.",
     ["Luật Giá"]),
    ("passed", "Quốc hội đã thông qua Luật Đất đai; Chính phủ đã trình Quốc hội thông qua Luật Nhà ở",
     ["Luật Đất đai", "Luật Nhà ở"]),
    ("passed_in_a_year", "tham mưu trình Quốc hội thông qua Luật Đất đai năm 2024", ["Luật Đất đai năm 2024"]),
    ("year", "Luật Đất đai 2013; Luật Đất đai năm 2013", ["Luật Đất đai 2013", "Luật Đất đai năm 2013"]),
    ("code", "Bộ luật Hình sự và Bộ Luật Hàng hải", ["Bộ luật Hình sự", "Bộ Luật Hàng hải"]),
    ("comma_in_name", "Luật Phòng, chống tham nhũng, theo đó", ["Luật Phòng, chống tham nhũng"]),
    ("and_in_name", "Luật Hôn nhân và gia đình và Luật Trẻ em", ["Luật Hôn nhân và gia đình", "Luật Trẻ em"]),
    ("longest_name", "Luật Đầu tư công; Luật Đầu tư", ["Luật Đầu tư công", "Luật Đầu tư"]),
    ("of_in_name", "Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân quy định",
     ["Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân"]),
    ("assembly", "Luật Tổ chức Quốc hội và luật này", ["Luật Tổ chức Quốc hội"]),
    ("sign", "Luật Tổ chức Chính phủ số 63/2025/QH15;", ["Luật Tổ chức Chính phủ số 63/2025/QH15"]),
    ("sign_alone", "bổ sung bởi Luật số 64/2025/QH15.", ["Luật số 64/2025/QH15"]),
    ("date", "Luật Nhà ở ngày 27 tháng 11 năm 2023;", ["Luật Nhà ở ngày 27 tháng 11 năm 2023"]),
    ("amending", "Luật sửa đổi, bổ sung một số điều của Luật Xuất bản;",
     ["Luật sửa đổi, bổ sung một số điều của Luật Xuất bản"]),
    ("amended", "sửa đổi, bổ sung một số điều của Luật Xuất bản;", ["Luật Xuất bản"]),
    ("lower_name", "theo Luật ngân sách nhà nước", ["Luật ngân sách nhà nước"]),
    ("lower_all", "vi phạm luật giao thông đường bộ", ["luật giao thông đường bộ"]),
    ("tone_place", "Luật Thuỷ lợi và Luật Hoà giải ở cơ sở", ["Luật Thuỷ lợi", "Luật Hoà giải ở cơ sở"]),
    ("unknown_name", "Luật Kinh tế tuần hoàn xanh quy định", ["Luật Kinh tế tuần hoàn xanh"]),
    ("ordinance", "Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn.",
     ["Pháp lệnh Thực hiện dân chủ ở xã, phường, thị trấn"]),
    ("constitution", "tuân thủ Hiến pháp và pháp luật", ["Hiến pháp"]),
    ("constitution_year", "theo Hiến pháp năm 2013 thì", ["Hiến pháp năm 2013"]),
]  # fmt: skip

MEETINGS = [
    ("plenum_of_two_terms", "Nghị quyết Trung ương 4 khóa XI, khóa XII về",
     ["Nghị quyết Trung ương 4 khóa XI", "khóa XII"]),
    ("terms_in_brackets", "Nghị quyết Trung ương 4 (khóa XI, XII)", ["Nghị quyết Trung ương 4 (khóa XI, XII)"]),
    ("congress", "Nghị quyết Đại hội XII của Đảng đề ra", ["Nghị quyết Đại hội XII của Đảng"]),
    ("congress_list", "Nghị quyết Đại hội XI và XII của Đảng", ["Nghị quyết Đại hội XI", "XII của Đảng"]),
    ("nth", "nghị quyết đại hội đảng lần thứ XII", ["nghị quyết đại hội đảng lần thứ XII"]),
    ("branch", "Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020-2025 và",
     ["Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX, nhiệm kỳ 2020-2025"]),
    ("plenum", "Nghị quyết Trung ương 4 (khóa XI) về", ["Nghị quyết Trung ương 4 (khóa XI)"]),
    ("plenum_terms", "Nghị quyết Trung ương 4 (khóa XI, XII) về", ["Nghị quyết Trung ương 4 (khóa XI, XII)"]),
    ("committee", "Nghị quyết Hội nghị Thành ủy lần thứ 18 khóa VIII,",
     ["Nghị quyết Hội nghị Thành ủy lần thứ 18 khóa VIII"]),
    ("conclusion", "Kết luận Hội nghị Trung ương 4 khóa XIII về", ["Kết luận Hội nghị Trung ương 4 khóa XIII"]),
    ("plenum_list", "Nghị quyết Trung ương 5, 6 khóa XII", ["Nghị quyết Trung ương 5", "6 khóa XII"]),
    ("plenum_in_words", "Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII về",
     ["Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"]),
]  # fmt: skip

NONE = [
    ("report_of_months", "Báo cáo 6 tháng đầu năm của Sở"),
    ("plan_of_years", "Kế hoạch 5 năm của tỉnh"),
    ("documents_of_congress", "Văn kiện Đại hội XII của Đảng"),
    ("draft_laws", "dự thảo các luật Đất đai, Nhà ở"),
    ("years", "giai đoạn 2010-2015 · 19/9/2016 · 5-7% · 443/455 đại biểu · 24/7 · C/O mẫu D · km 15/QL1"),
    ("own_number", "Số: 15/QĐ-UBND\nHà Nội, ngày 05 tháng 01 năm 2020"),
    ("own_number_in_title", "Nghị định số 15/2025/NĐ-CP Quy định chi tiết\nCHÍNH PHỦ\nSố: 15/2025/NĐ-CP\n"),
    ("no_number", "Nghị quyết của Đảng ủy Khối; Nghị quyết này; ban hành Nghị quyết"),
    ("draft", "dự thảo Luật Đất đai; Luật Công chứng (sửa đổi); dự án Luật Nhà ở, Luật Dược"),
    ("blank_number", "kèm theo Quyết định số /2024/QĐ-UBND"),
    ("forms", "Mẫu số 01/HNCT; theo mẫu 10/BC; Phụ lục số 2; Biểu số 05"),
    ("programmes", "Chương trình 135; Đề án 30; kế hoạch 5 năm 2016-2020"),
    ("statutes", "Điều lệ Đảng; quy chế; quy chế dân chủ"),
    ("no_law", "pháp luật về đất đai; kỷ luật lao động; luật sư; Luật này; Luật gia; Đại học Luật Hà Nội"),
    ("counted", "ban hành nghị quyết 3 nội dung; quyết định 5 cán bộ; kết luận 7 vụ việc; quyết định số lượng"),
    ("bills_listed", "Chương trình xây dựng luật, pháp lệnh năm 2025:\n- Luật Đất đai;\n- Luật Việc làm;"),
    (
        "bills_in_cells",
        "04 dự án luật thuộc Chương trình lập pháp như sau:\nSTT\nTên dự án\n1.\nLuật Giá\nChính phủ\n2.\nLuật Dược",
    ),
    (
        "bills_for_the_assembly",
        "trình Quốc hội thông qua Luật Đất đai, Luật Việc làm; trình Quốc hội cho ý kiến 2 luật: Luật Giá",
    ),
    ("bills_behind_colon", "cho ý kiến các dự án luật: Luật Đất đai, Luật Việc làm và Luật Giá"),
    (
        "own_number_in_capitals",
        "NGHỊ QUYẾT SỐ 12/2024/UBTVQH15 VỀ BIÊN CHẾ\nỦY BAN THƯỜNG VỤ QUỐC HỘI\nSố: 12/2024/UBTVQH15\n",
    ),
    (
        "congresses_of_many",
        "Nghị quyết Đại hội Đảng bộ các tỉnh, thành lần thứ XX; nghị quyết đại hội đảng bộ các huyện lần thứ V",
    ),
    ("all_levels", "Nghị quyết Đại hội Đảng các cấp; Nghị quyết đại hội chi bộ"),
    (
        "concluding_a_meeting",
        "phát biểu kết luận hội nghị lần thứ 10 Ban Chấp hành Đảng bộ; kết luận Hội nghị lần thứ hai",
    ),
    ("nothing", ""),
]


@pytest.mark.parametrize(("_case", "text", "expected"), SPANS + LAWS + MEETINGS)
def test_finds_the_span(_case: str, text: str, expected: list[str]) -> None:
    assert [found.span.of(text) for found in find_citations(text)] == expected


@pytest.mark.parametrize(("_case", "text"), NONE)
def test_finds_nothing(_case: str, text: str) -> None:
    assert [found.span.of(text) for found in find_citations(text)] == []


def _said(found: Citation) -> tuple[str, str, date | None, str, str]:
    return found.type, found.sign, found.date, found.issuer, found.term


PARTS = [
    ("full", "Nghị quyết 13-NQ/TW ngày 16/01/2012 của Ban Chấp hành Trung ương Đảng (khóa XI)",
     ("nghị quyết", "13-NQ/TW", date(2012, 1, 16), "Ban Chấp hành Trung ương Đảng (khóa XI)", "XI")),
    ("term_in_digits", "Quyết định số 218-QĐ/TW của Bộ Chính trị khóa 12",
     ("quyết định", "218-QĐ/TW", None, "Bộ Chính trị khóa 12", "XII")),
    ("issuer_before", "Ban Bí thư đã ban hành Chỉ thị số 40-CT/TW về", ("chỉ thị", "40-CT/TW", None, "Ban Bí thư", "")),
    ("issuer_at", "chỉ đạo của Thủ tướng Chính phủ tại văn bản số 81/TTg-CN ngày 13/1/2006",
     ("văn bản", "81/TTg-CN", date(2006, 1, 13), "Thủ tướng Chính phủ", "")),
    ("issuer_behind_title", "Quyết định số 218-QĐ/TW về góp ý xây dựng Đảng của Bộ Chính trị",
     ("quyết định", "218-QĐ/TW", None, "Bộ Chính trị", "")),
    ("ministry", "Thông tư số 07/2019/TT-BLĐTBXH của Bộ Lao động - Thương binh và Xã hội quy định",
     ("thông tư", "07/2019/TT-BLĐTBXH", None, "Bộ Lao động - Thương binh và Xã hội", "")),
    ("impossible_date", "Nghị quyết số 25-NQ/TW ngày 31/02/2013", ("nghị quyết", "25-NQ/TW", None, "", "")),
    ("place_with_dot", "Quyết định 12/2018/QĐ-UBND của UBND TP. Cần Thơ về",
     ("quyết định", "12/2018/QĐ-UBND", None, "UBND TP. Cần Thơ", "")),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), PARTS)
def test_says_what_it_is(_case: str, text: str, expected: tuple[str, str, date | None, str, str]) -> None:
    assert _said(find_citations(text)[0]) == expected


WARNINGS = [
    ("undated_party", "Nghị quyết số 25-NQ/TW", [("needs_date_or_term",)]),
    ("type_missing", "Nghị quyết số 25/TW ngày 3/6/2013", [("type_missing",)]),
    ("swapped", "Quyết định số 217/QĐ-TW ngày 12/12/2013", [("separators_swapped",)]),
    ("spaces", "Kết luận số 100 - KL/TW ngày 5/6/2010", [("spaces",)]),
    ("number_missing", "QĐ/TW", [("number_missing",)]),
    (
        "distributed",
        "Quyết định 217-QĐ/TW và Quyết định 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị",
        [("date_distributed",), ()],
    ),
    ("state", "Nghị định số 30/2020/NĐ-CP", [()]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), WARNINGS)
def test_warns(_case: str, text: str, expected: list[tuple[str, ...]]) -> None:
    assert [found.warnings for found in find_citations(text)] == expected


def test_gives_a_shared_date_and_issuer_to_both() -> None:
    first, second = find_citations("Quyết định 217-QĐ/TW và Quyết định 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị")
    assert first.date == second.date == date(2013, 12, 12)
    assert first.issuer == second.issuer == "Bộ Chính trị"


def test_gives_a_shared_issuer_to_documents_with_dates_of_their_own() -> None:
    first, second = find_citations("Tờ trình số 5/TTr-CP ngày 1/2/2024, số 7/TTr-CP ngày 3/4/2024 của Chính phủ")
    assert (first.date, second.date) == (date(2024, 2, 1), date(2024, 4, 3))
    assert first.issuer == second.issuer == "Chính phủ"


def test_takes_the_year_before_the_issuer_into_the_key() -> None:
    (found,) = find_citations("theo Thông tư số 7 năm 2018 của Bộ Y tế, trạm đã làm")
    assert (found.issuer, found.date, found.key) == ("Bộ Y tế", None, "thong-tu/bo-y-te/2018/7")


def test_keeps_apart_what_has_another_issuer() -> None:
    first, _ = find_citations("Nghị định 30/2020/NĐ-CP và Nghị định 12/2020/QH14 ngày 3/2/2020 của Quốc hội")
    assert first.date is None


WORDS = [
    "Nghị quyết", "số", "25", "-", "/", "NQ/TW", "Luật", "Đất đai", "Hiến pháp", "và", ",", "khóa", "XII", "ngày",
    "12/12/2013", "của",
    "Bộ Chính trị", "(", ")", "Điều 5", "khoản", "Trung ương", "Đại hội", "lần thứ", "nhiệm kỳ", "2015-2020", "\n",
    ".", "“", "”", "QĐ-", "TTg",
    "sửa đổi, bổ sung một số điều của", "Pháp lệnh", "Số:", "\u2013", "217", "TP.", "\u00ad", "İ", "ﬁ",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_never_raises_and_stays_in_order(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choice(WORDS) + chance.choice(["", " ", " "]) for _ in range(400))
    text += bytes(chance.randrange(256) for _ in range(300)).decode("cp1258", "replace")
    found = find_citations(text)
    spans = [citation.span for citation in found]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(first.end <= second.start for first, second in pairwise(spans))


ADVERSARIAL = [
    ("digits", "1" * 50_000),
    ("dots", "." * 50_000),
    ("capitals", "A" * 50_000),
    ("blanks", " " * 50_000),
    ("slashes", "1/" * 25_000),
    ("signs", "12-NQ-" * 9_000),
    ("laws", "Luật " * 10_000),
    ("names", "Luật Đất đai, " * 4_000),
    ("articles", "Điều 5 khoản 2 " * 4_000 + "Luật Đất đai"),
    ("congresses", "Nghị quyết Đại hội đảng bộ " * 2_000),
    ("amending", "Luật sửa đổi, bổ sung một số điều của " * 1_500),
]


@pytest.mark.parametrize(("_case", "text"), ADVERSARIAL)
def test_stays_linear(_case: str, text: str) -> None:
    start = time.process_time()
    find_citations(text)
    assert time.process_time() - start < 2.5


TITLES = [
    ("goes_on", "Chỉ thị 8/CT-TTg về kỷ cương hành chính, các bộ đã báo cáo", "về kỷ cương hành chính"),
    ("clause", "Nghị định 5/2020/NĐ-CP về hộ tịch, Sở Tư pháp đã tập huấn", "về hộ tịch"),
    ("comma_in_title", "Luật số 5/2020/QH14 về phòng, chống thiên tai.", "về phòng, chống thiên tai"),
    ("bracket", "Nghị quyết 120/NQ-CP về đồng bằng (Nghị quyết 120)", "về đồng bằng"),
    (
        "quotes_inside",
        "Quyết định 5/QĐ-TTg về việc phê duyệt “Đề án cầu” và đường.",
        "về việc phê duyệt “Đề án cầu” và đường",
    ),
    (
        "document_inside",
        "Tờ trình 4/TTr-STC về việc sửa Nghị quyết 5/NQ-HĐND của tỉnh.",
        "về việc sửa Nghị quyết 5/NQ-HĐND của tỉnh",
    ),
    ("quoted", "Quyết định 9-QĐ/TW về “Giám sát, phản biện”, các cấp", "Giám sát, phản biện"),
    ("next_document", "Nghị định 5/2020/NĐ-CP về hộ tịch và Thông tư 4/2020/TT-BTP", "về hộ tịch"),
]


@pytest.mark.parametrize(("_case", "text", "expected"), TITLES)
def test_ends_the_title(_case: str, text: str, expected: str) -> None:
    assert find_citations(text)[0].title == expected


OUTSIDE = [
    ("list", "các Thông tư của Bộ Y tế: Thông tư số 1/2015/TT-BYT; số 2/2016/TT-BYT", [("Bộ Y tế", None)] * 2),
    ("no_type", "Các nghị định của Chính phủ sau: số 5/2015/NĐ-CP", [("Chính phủ", None)]),
    ("other_type", "Kế hoạch của Bộ Y tế: Luật Dược và Nghị quyết 30/NQ-CP", [("", None), ("", None)]),
    ("day_before", "Ngày 3/4/2015, Chính phủ ban hành Nghị định 40/2015/NĐ-CP",
     [("Chính phủ", date(2015, 4, 3))]),
    ("other_day", "Ngày 3/4/2015, Sở họp. Chính phủ ban hành Nghị định 40/2015/NĐ-CP", [("Chính phủ", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), OUTSIDE)
def test_takes_what_the_sentence_says(_case: str, text: str, expected: list[tuple[str, date | None]]) -> None:
    assert [(found.issuer, found.date) for found in find_citations(text)] == expected


KEYS = [
    ("addition_to_the_type", "Nghị quyết chuyên đề số 7-NQ/ĐU", "Nghị quyết số 7-NQ/ĐU"),
    ("letter_by_another_word", "văn bản số 26/TTg-KTTH", "Công văn 26/TTg-KTTH"),
    ("abbreviated_law", "Luật BHYT", "Luật Bảo hiểm y tế"),
]


@pytest.mark.parametrize(("_case", "text", "other"), KEYS)
def test_gives_one_key_to_one_work(_case: str, text: str, other: str) -> None:
    assert find_citations(text)[0].key == find_citations(other)[0].key
