"""Posts: where they begin and end before and behind a name, and in a signature block."""

from __future__ import annotations

import pytest

from tiepthu.reader.finders.post_parts import body_of, parts_of
from tiepthu.reader.finders.posts import posts_above, posts_after, posts_before

NAME = "Trần Văn An"

BEFORE = [
    ("one", "Bộ trưởng ", ["Bộ trưởng"]),
    ("body", "Chủ tịch Hội đồng Dân tộc của Quốc hội ", ["Chủ tịch Hội đồng Dân tộc của Quốc hội"]),
    ("behind_a_date", "Ngày 12/4, Thứ trưởng Bộ Tài chính ", ["Thứ trưởng Bộ Tài chính"]),
    ("three", "Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Kinh tế Trung ương ",
     ["Ủy viên Bộ Chính trị", "Bí thư Trung ương Đảng", "Trưởng Ban Kinh tế Trung ương"]),
    ("commas_in_the_body", "Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng ",
     ["Chủ nhiệm Ủy ban Văn hóa, Giáo dục, Thanh niên, Thiếu niên và Nhi đồng"]),
    ("dash_in_the_body", "Bộ trưởng Bộ Lao động - Thương binh và Xã hội ",
     ["Bộ trưởng Bộ Lao động - Thương binh và Xã hội"]),
    ("second_of_two_people", "giữa Thủ tướng Chính phủ và Chủ tịch nước ", ["Chủ tịch nước"]),
    ("verb_between", "Thủ tướng Chính phủ giao Bộ trưởng Bộ Công an ", ["Bộ trưởng Bộ Công an"]),
    ("former", "nguyên Phó Chủ tịch nước ", ["nguyên Phó Chủ tịch nước"]),
    ("list_mark", "2.1. Thứ trưởng ", ["Thứ trưởng"]),
    ("sentence_before", "Chủ tịch đã kết luận. Đồng chí ", []),
    ("comma_before_the_name", "gồm Giám đốc Sở Y tế, ", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "before", "expected"), BEFORE)
def test_before(_case: str, before: str, expected: list[str]) -> None:
    text = f"{before}{NAME} nói"
    assert [span.of(text) for span in posts_before(text, len(before))[0]] == expected


AFTER = [
    ("to_a_verb", " - Phó Tổng giám đốc tập đoàn cho biết, năm nay", ["Phó Tổng giám đốc tập đoàn"]),
    ("verb_like_words_inside", ", Phó Chủ tịch Uỷ ban Quản lý vốn Nhà nước tại doanh nghiệp cho hay",
     ["Phó Chủ tịch Uỷ ban Quản lý vốn Nhà nước tại doanh nghiệp"]),
    ("two", ", Bí thư Đảng ủy, Thứ trưởng Bộ Giao thông vận tải chủ trì",
     ["Bí thư Đảng ủy", "Thứ trưởng Bộ Giao thông vận tải"]),
    ("broadcaster", ", Tổng Giám đốc Đài Tiếng nói Việt Nam nói", ["Tổng Giám đốc Đài Tiếng nói Việt Nam"]),
    ("airline", ", Phó Cục trưởng Cục Hàng không Việt Nam không dự", ["Phó Cục trưởng Cục Hàng không Việt Nam"]),
    ("information", ", Giám đốc Sở Thông tin và Truyền thông thông tin thêm",
     ["Giám đốc Sở Thông tin và Truyền thông"]),
    ("small_and_medium", ", Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa vừa đến",
     ["Chủ tịch Hiệp hội Doanh nghiệp nhỏ và vừa"]),
    ("and_another", ", Phó Bí thư Tỉnh ủy và đồng chí Lê Văn Ba", ["Phó Bí thư Tỉnh ủy"]),
    ("age_first", ", 45 tuổi, Giám đốc Công ty TNHH Hoa Mai cho rằng", ["Giám đốc Công ty TNHH Hoa Mai"]),
    ("leads", " làm Trưởng đoàn;", ["Trưởng đoàn"]),
    ("next_cell", "\nGiám đốc Sở Y tế\nTrưởng ban\n", ["Giám đốc Sở Y tế", "Trưởng ban"]),
    ("fire_police", ", Trưởng phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ, Phó Trưởng đoàn;",
     ["Trưởng phòng Cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ", "Phó Trưởng đoàn"]),
    ("abbreviation", " (Ảnh) đã đến", []),
    ("verb_behind_a_whole_body", ", Phó Bí thư Đảng ủy Bộ rút kinh nghiệm", ["Phó Bí thư Đảng ủy Bộ"]),
    ("any_verb_behind_a_whole_body", ", Phó Bí thư Đảng ủy Khối chống tay cười", ["Phó Bí thư Đảng ủy Khối"]),
    ("charge_behind_the_committee", ", Phó Bí thư Đảng ủy phụ trách công tác", ["Phó Bí thư Đảng ủy"]),
    ("starts_something", ", Bí thư Đoàn Thanh niên Bộ khởi xướng phong trào", ["Bí thư Đoàn Thanh niên Bộ"]),
    ("committee_of_an_office",
     ", Bí thư Đảng ủy cơ quan Bộ Tài chính kêu gọi", ["Bí thư Đảng ủy cơ quan Bộ Tài chính"]),
    ("ward", ", Bí thư Đảng ủy phường Tân An lắng nghe", ["Bí thư Đảng ủy phường Tân An"]),
    ("praise_is_a_field", ", Phó Trưởng ban Thi đua, khen thưởng khen ngợi", ["Phó Trưởng ban Thi đua, khen thưởng"]),
    ("and_a_teacher", ", Hiệu trưởng Trường THCS Hoa Mai và cô giáo Lê Thị Ba", ["Hiệu trưởng Trường THCS Hoa Mai"]),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "after", "expected"), AFTER)
def test_after(_case: str, after: str, expected: list[str]) -> None:
    text = f"{NAME}{after}"
    assert [span.of(text) for span in posts_after(text, len(NAME), limit=len(text))[0]] == expected


ABOVE = [
    ("deputy", "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n(Đã ký)\n", ["PHÓ THỦ TƯỚNG"]),
    ("of_a_body", "CHỦ TỊCH QUỐC HỘI\n( Đã ký)\n", ["CHỦ TỊCH QUỐC HỘI"]),
    ("blank_lines", "GIÁM ĐỐC\n\n\n", ["GIÁM ĐỐC"]),
    ("committee_signs", "T/M BAN THƯỜNG VỤ\n", []),
    ("prose_above", "Điều 3. Quyết định có hiệu lực từ ngày ký.\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "above", "expected"), ABOVE)
def test_above(_case: str, above: str, expected: list[str]) -> None:
    text = f"{above}{NAME}"
    assert [span.of(text) for span in posts_above(text, len(above))] == expected


def test_body_of_a_combined_post() -> None:
    assert body_of(["Phó Chủ tịch HĐND tỉnh kiêm Trưởng Ban Pháp chế HĐND tỉnh"]) == "Ban Pháp chế HĐND tỉnh"


PARTS = [
    ("deputy", "Phó Giám đốc Sở Y tế", [("phó giám đốc", "Sở Y tế", False)]),
    ("former", "nguyên Phó Trưởng Ban Dân vận Tỉnh ủy", [("phó trưởng", "Ban Dân vận Tỉnh ủy", True)]),
    ("combined", "Phó Thủ tướng kiêm Bộ trưởng Bộ Ngoại giao",
     [("phó thủ tướng", "", False), ("bộ trưởng", "Bộ Ngoại giao", False)]),
    ("no_post", "cổ đông", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "post", "expected"), PARTS)
def test_parts(_case: str, post: str, expected: list[tuple[str, str, bool]]) -> None:
    assert [(part.office, part.body, part.former) for part in parts_of(post)] == expected
