"""Organisations: where a body's name ends, its kind, and which mentions are of one body."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest

from tiepthu.reader.finders.organisations import find_organisations
from tiepthu.reader.finders.people import find_people

NAMES = [
    ("ministry", "Bộ Giao thông vận tải chủ trì, phối hợp với Bộ GD&ĐT",
     [("Bộ Giao thông vận tải", "ministry"), ("Bộ GD&ĐT", "ministry")]),
    ("department_of_a_province", "Sở Lao động - Thương binh và Xã hội tỉnh Sơn La báo cáo",
     [("Sở Lao động - Thương binh và Xã hội tỉnh Sơn La", "department")]),
    ("comma_in_the_name", "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế",
     [("Sở Văn hóa, Thể thao và Du lịch", "department"), ("Sở Y tế", "department")]),
    ("committee_of_a_place", "Ủy ban nhân dân thành phố Hà Nội giao UBND huyện Mê Linh",
     [("Ủy ban nhân dân thành phố Hà Nội", "committee"), ("UBND huyện Mê Linh", "committee")]),
    ("assembly", "Ủy ban Thường vụ Quốc hội, Hội đồng nhân dân tỉnh và Quốc hội",
     [("Ủy ban Thường vụ Quốc hội", "assembly"), ("Hội đồng nhân dân tỉnh", "assembly"), ("Quốc hội", "assembly")]),
    ("party", "Đảng ủy Khối các cơ quan Trung ương, Ban Dân vận Đảng ủy Khối và Đảng bộ Bộ Xây dựng",
     [("Đảng ủy Khối các cơ quan Trung ương", "party"), ("Ban Dân vận Đảng ủy Khối", "committee"),
      ("Đảng bộ Bộ Xây dựng", "party")]),
    ("court", "Tòa án nhân dân tối cao và Viện kiểm sát nhân dân tỉnh Hà Nam",
     [("Tòa án nhân dân tối cao", "court"), ("Viện kiểm sát nhân dân tỉnh Hà Nam", "court")]),
    ("enterprise", "Tổng công ty Hàng hải Việt Nam làm nòng cốt; tập đoàn Công nghiệp Hoá chất Việt Nam diễn ra",
     [("Tổng công ty Hàng hải Việt Nam", "enterprise"), ("tập đoàn Công nghiệp Hoá chất Việt Nam", "enterprise")]),
    ("association", "Hội Liên hiệp Phụ nữ tỉnh, Tổng Liên đoàn Lao động Việt Nam",
     [("Hội Liên hiệp Phụ nữ tỉnh", "association"), ("Tổng Liên đoàn Lao động Việt Nam", "association")]),
    ("office_of_two", "Văn phòng Đoàn ĐBQH và HĐND tỉnh đề nghị",
     [("Văn phòng Đoàn ĐBQH và HĐND tỉnh", "department")]),
    ("centre", "Trung tâm Dữ liệu nhà nước chủ trì; Quỹ Hỗ trợ việc làm",
     [("Trung tâm Dữ liệu nhà nước", "other"), ("Quỹ Hỗ trợ việc làm", "other")]),
    ("assembly_committee", "Ủy ban Quốc phòng, An ninh và Đối ngoại thẩm tra",
     [("Ủy ban Quốc phòng, An ninh và Đối ngoại", "committee")]),
    ("bar_association", "Đoàn Luật sư thành phố Hà Nội", [("Đoàn Luật sư thành phố Hà Nội", "association")]),
    ("committee_of_a_school", "Đảng ủy Học viện Ngân hàng báo cáo", [("Đảng ủy Học viện Ngân hàng", "party")]),
    ("committee_before_a_verb", "Đảng ủy Khối tổ chức hội nghị", [("Đảng ủy Khối", "party")]),
    ("joint_stock_in_lower_case", "Công ty cổ phần Xây lắp Hoa Mai trúng thầu",
     [("Công ty cổ phần Xây lắp Hoa Mai", "enterprise")]),
    ("verb_behind_a_name", "Công ty TNHH Cấp nước Hoa Mai đầu tư, Ngân hàng Bến Đò hỗ trợ vốn",
     [("Công ty TNHH Cấp nước Hoa Mai", "enterprise"), ("Ngân hàng Bến Đò", "enterprise")]),
    ("verb_behind_the_ministry", "Thanh tra Bộ cử cán bộ, Văn phòng Bộ thông tin",
     [("Thanh tra Bộ", "department"), ("Văn phòng Bộ", "department")]),
    ("digital", "Cục Chuyển đổi số báo cáo, Quỹ Đầu tư phát triển địa phương",
     [("Cục Chuyển đổi số", "department"), ("Quỹ Đầu tư phát triển địa phương", "other")]),
    ("two_behind_a_dash", "Cục Kiểm tra văn bản - Bộ Tư pháp",
     [("Cục Kiểm tra văn bản", "department"), ("Bộ Tư pháp", "ministry")]),
    ("two_behind_and", "Phòng Nghiệp vụ và Văn phòng Quỹ", [("Phòng Nghiệp vụ", "department"),
     ("Văn phòng Quỹ", "department")]),
    ("field_in_lower_case", "Phòng Tài nguyên và môi trường huyện Ba Bể",
     [("Phòng Tài nguyên và môi trường huyện Ba Bể", "department")]),
    ("organisation_is_a_field", "Phòng Hành chính - Tổ chức", [("Phòng Hành chính - Tổ chức", "department")]),
    ("letterhead", "ỦY BAN NHÂN DÂN TỈNH HÀ NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/BC-UBND",
     [("ỦY BAN NHÂN DÂN TỈNH HÀ NAM", "committee")]),
    ("letterhead_on_two_lines", "HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI\n-------\n",
     [("HỘI ĐỒNG NHÂN DÂN\nTHÀNH PHỐ HÀ NỘI", "assembly")]),
    ("letterhead_beside_the_motto", "SỞ Y TẾ HÀ NAM   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n",
     [("SỞ Y TẾ HÀ NAM", "department")]),
    ("party_letterhead", "TỈNH ỦY SƠN LA ĐẢNG CỘNG SẢN VIỆT NAM\n*", [("TỈNH ỦY SƠN LA", "party")]),
    ("district_committee", "Huyện ủy Ba Vì họp, Quận ủy lo", [("Huyện ủy Ba Vì", "party"), ("Quận ủy", "party")]),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), NAMES)
def test_names(_case: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert [(found.span.of(text), found.kind) for found in find_organisations(text)] == expected


NONE = [
    ("alone", "Bộ yêu cầu Sở, Ủy ban và các Vụ thực hiện"),
    ("plural", "các Sở Y tế, các Bộ Tài chính"),
    ("all_levels", "Ủy ban nhân dân các cấp, Hội đồng nhân dân cấp xã"),
    ("of_an_office", "Thủ tướng Chính phủ, đại biểu Quốc hội, Chủ tịch Quốc hội"),
    ("title_of_a_law", "Luật Tổ chức Chính phủ và Luật Mặt trận Tổ quốc Việt Nam"),
    ("other_words", "cán bộ, Thông báo Kết luận, bộ Hồ sơ gốc, ban hành, Trường hợp, Hội nghị, Bộ luật"),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text"), NONE)
def test_no_single_body(_case: str, text: str) -> None:
    assert find_organisations(text) == []


IDENTITIES = [
    ("abbreviation", "Bộ Giao thông vận tải họp; Bộ GTVT kết luận; Bộ Xây dựng dự", [1, 1, 2]),
    ("spelling", "Uỷ ban nhân dân thành phố Hà Nội và UBND TP Hà Nội", [1, 1]),
    ("in_brackets", "Tập đoàn Hoá chất Việt Nam (Vinachem) lãi. Vinachem sẽ mở rộng.", [1, 1, 1]),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), IDENTITIES)
def test_identity(_case: str, text: str, expected: list[int]) -> None:
    assert [found.identity for found in find_organisations(text)] == expected


SHORT_FORMS = [
    ("party", "Đảng ủy Khối các cơ quan Trung ương họp. Đảng ủy Khối kết luận.", True),
    ("department", "Theo Sở Y tế tỉnh Sơn La. Sở Y tế đề nghị.", True),
    ("letterhead", "UBND TỈNH SƠN LA\nSố: 1/BC-UBND\nUBND tỉnh Sơn La báo cáo. UBND tỉnh đề nghị", True),
    ("two_long_forms", "Sở Y tế tỉnh Sơn La, Sở Y tế Hà Nội họp. Sở Y tế đề nghị.", False),
    ("another_field", "Ủy ban Pháp luật và Tư pháp; Ủy ban Pháp luật", False),
    ("head_alone", "UBND tỉnh Sơn La họp. UBND đề nghị", False),
]


@pytest.mark.parametrize(("_case", "text", "joined"), SHORT_FORMS)
def test_short_forms_mean_the_long_one(_case: str, text: str, joined: bool) -> None:
    found = find_organisations(text)
    assert (len({body.identity for body in found}) == 1) is joined
    assert (len({body.name for body in found}) == 1) is joined


def test_name_is_the_fullest_form() -> None:
    found = find_organisations("Bộ GTVT họp. Bộ Giao thông vận tải kết luận.")
    assert {organisation.name for organisation in found} == {"Bộ Giao thông vận tải"}


def test_ends_before_a_person() -> None:
    text = "Phó Chủ tịch UBND tỉnh Nguyễn Văn Nhất chủ trì"
    found = find_organisations(text, people=find_people(text))
    assert [organisation.span.of(text) for organisation in found] == ["UBND tỉnh"]


WORDS = (
    "Bộ Sở Ủy ban UBND tỉnh Hà Nội và của , - ( ) (HĐND) Công ty Cổ phần quản lý dự án Thể thao Quốc hội số 1 "
    "Hội đồng nhân dân các bộ tập đoàn “ ” \n 😀 Đảng ủy Khối Vinachem (Vinachem) Văn phòng Đoàn ĐBQH"
)


@pytest.mark.parametrize("seed", range(30))
def test_never_raises_and_never_overlaps(seed: int) -> None:
    chance = random.Random(seed)
    text = " ".join(chance.choice(WORDS.split(" ")) for _ in range(400))
    people = find_people(text)
    found = find_organisations(text, people=people)
    assert not any(body.span.overlaps(person.span) for body in found for person in people)
    assert all(not a.span.overlaps(b.span) for a, b in pairwise(found))
    assert [a.span for a in found] == sorted(a.span for a in found)


@pytest.mark.parametrize("text", ["", " ", " Bộ", "  Sở Y tế", "Bộ", "\nSở", "(Bộ Y tế", "các"])
def test_short_texts(text: str) -> None:
    assert len(find_organisations(text)) == ("Y tế" in text)


LONG = [
    ("digits", "1" * 50_000),
    ("capitals", "A" * 50_000),
    ("spaces", " " * 50_000),
    ("heads", "Ủy ban " * 8_000),
    ("free", "Công ty " + "Cổ " * 10_000),
    ("lower", "Đảng ủy Khối các " + "cơ quan " * 6_000),
    ("commas", "Ủy ban" + " Văn hóa," * 6_000),
    ("aliases", "".join(f"Bộ Y tế (ABC{number}) " for number in range(2_000))),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text"), LONG)
def test_time_stays_linear(_case: str, text: str) -> None:
    start = time.process_time()
    find_organisations(text)
    assert time.process_time() - start < 6
