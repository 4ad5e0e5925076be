"""People: who is one, with which posts, and which mentions are of one person."""

from __future__ import annotations

import random
import time

import pytest

from tiepthu.reader.finders.people import find_people

PEOPLE = [
    ("behind_an_address", "Đồng chí Bùi Văn Khoát, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Đảng ủy Khối phát biểu.",
     [("Bùi Văn Khoát", ("Ủy viên Ban Thường vụ", "Trưởng Ban Dân vận Đảng ủy Khối"))]),
    ("behind_a_post", "do Thứ trưởng thường trực Bộ GTVT Ngô Thịnh Nam trình bày",
     [("Ngô Thịnh Nam", ("Thứ trưởng thường trực Bộ GTVT",))]),
    ("two_posts_before", "Phát biểu, Chủ tịch UBTƯ MTTQ Việt Nam, Bí thư Thành ủy TP.HCM Lê Thiện Tâm nhấn mạnh",
     [("Lê Thiện Tâm", ("Chủ tịch UBTƯ MTTQ Việt Nam", "Bí thư Thành ủy TP.HCM"))]),
    ("empowered_by_another", "Thừa ủy quyền Thủ tướng Chính phủ, Bộ trưởng Bộ Tài chính Đinh Văn Hải trình bày",
     [("Đinh Văn Hải", ("Bộ trưởng Bộ Tài chính",))]),
    ("title_between", "Bộ trưởng, PGS.TS Nguyễn Thị Kim Oanh trả lời", [("Nguyễn Thị Kim Oanh", ("Bộ trưởng",))]),
    ("list_with_dashes", "1. Ông Lại Văn Phúc - Phó Giám đốc Sở Văn hoá, Thể thao và Du lịch - Trưởng đoàn.",
     [("Lại Văn Phúc", ("Phó Giám đốc Sở Văn hoá, Thể thao và Du lịch", "Trưởng đoàn"))]),
    ("several", "các đồng chí: Trịnh Tuấn Sơn, Phó Bí thư Tỉnh ủy; Lò Văn Thái, Phó Chủ tịch UBND tỉnh",
     [("Trịnh Tuấn Sơn", ("Phó Bí thư Tỉnh ủy",)), ("Lò Văn Thái", ("Phó Chủ tịch UBND tỉnh",))]),
    ("shared_post", "giao các Thứ trưởng Đỗ Hữu Nam, Lê Quang Bắc và Bùi Nam Hải chỉ đạo",
     [("Đỗ Hữu Nam", ("Thứ trưởng",)), ("Lê Quang Bắc", ("Thứ trưởng",)), ("Bùi Nam Hải", ("Thứ trưởng",))]),
    ("post_of_the_next", "ông Trần Văn Hai, Phó Thủ tướng Lê Văn Ba cùng dự",
     [("Trần Văn Hai", ()), ("Lê Văn Ba", ("Phó Thủ tướng",))]),
    ("in_brackets", "ông Vũ Huy Minh (Chủ tịch UBND huyện Thạch Hà) nói",
     [("Vũ Huy Minh", ("Chủ tịch UBND huyện Thạch Hà",))]),
    ("behind_a_bracket", "Chủ tịch Hiệp hội Gạo Việt Nam (VRA) Phạm Văn Thuận phát biểu",
     [("Phạm Văn Thuận", ("Chủ tịch Hiệp hội Gạo Việt Nam",))]),
    ("place_before_the_name", "Chủ tịch UBND TP Hà Nội Trần Văn Khang và Bí thư Tỉnh ủy Lâm Đồng Tô Đức Khải",
     [("Trần Văn Khang", ("Chủ tịch UBND TP Hà Nội",)), ("Tô Đức Khải", ("Bí thư Tỉnh ủy Lâm Đồng",))]),
    ("unit_without_a_name", "Phó Chủ tịch UBND tỉnh Nguyễn Văn Nhất chủ trì",
     [("Nguyễn Văn Nhất", ("Phó Chủ tịch UBND tỉnh",))]),
    ("signature_block", "TM. CHÍNH PHỦ\nKT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\n(Đã ký)\nTrần Hồng Nam\n",
     [("Trần Hồng Nam", ("PHÓ THỦ TƯỚNG",))]),
    ("signature_with_rank", "BỘ TRƯỞNG\nĐại tướng Lương Văn Quang\n",
     [("Lương Văn Quang", ("BỘ TRƯỞNG", "Đại tướng"))]),
    ("signature_on_one_line", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Nguyễn Văn Minh",
     [("Nguyễn Văn Minh", ("PHÓ GIÁM ĐỐC",))]),
    ("name_in_capitals", "KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNGUYỄN THỊ HOA\n", [("NGUYỄN THỊ HOA", ("PHÓ CHỦ TỊCH",))]),
    ("lower_case_title", "Thông báo kết luận của bộ trưởng trần nghĩa hưng tại hội nghị tổng kết",
     [("trần nghĩa hưng", ("bộ trưởng",))]),
    ("full_stop_missing", "Trưởng Ban Dân vận Trung ương Đào Thị Mai Qua 3 năm thực hiện",
     [("Đào Thị Mai", ("Trưởng Ban Dân vận Trung ương",))]),
    ("torn_column", "- Trung tâm Dữ liệu và\nTrần Sỹ Bình Công nghệ số thành phố", [("Trần Sỹ Bình", ())]),
    ("photographer", "Quang cảnh phiên họp (Ảnh: An Khánh/TTXVN)", [("An Khánh", ())]),
    ("author_at_the_end", "Hội nghị bế mạc trong chiều nay. Thu Hà\n", [("Thu Hà", ())]),
    ("minority", "bà H'Yim Kđoh - Phó Chủ tịch UBND tỉnh; ông Giàng A Sử và ông Y Thanh Niê Kđăm",
     [("H'Yim Kđoh", ("Phó Chủ tịch UBND tỉnh",)), ("Giàng A Sử", ()), ("Y Thanh Niê Kđăm", ())]),
    ("rare_surname", "CHỦ TỊCH\nLan Thị Vân\n", [("Lan Thị Vân", ("CHỦ TỊCH",))]),
    ("foreign", "Tổng thống Pháp Francois Hollande hội đàm với bà Victoria Kwakwa",
     [("Francois Hollande", ("Tổng thống Pháp",)), ("Victoria Kwakwa", ())]),
    ("person_of_history", "Chủ tịch Hồ Chí Minh căn dặn", [("Hồ Chí Minh", ("Chủ tịch",))]),
    ("flattened_table", "STT Họ tên 1 Nguyễn Văn Hòa Trưởng phòng 2 Trần Thị Bé Phó phòng",
     [("Nguyễn Văn Hòa", ("Trưởng phòng",)), ("Trần Thị Bé", ("Phó phòng",))]),
    ("heading_of_a_list", "1. Trưởng Đoàn giám sát: Ông Phạm Văn Chánh - Chủ tịch HĐND tỉnh",
     [("Phạm Văn Chánh", ("Trưởng Đoàn giám sát", "Chủ tịch HĐND tỉnh"))]),
    ("combined_post", "Phó Thủ tướng kiêm Bộ trưởng Bộ Ngoại giao Phạm Bình An khẳng định",
     [("Phạm Bình An", ("Phó Thủ tướng kiêm Bộ trưởng Bộ Ngoại giao",))]),
    ("appointed", "Bổ nhiệm ông Tạ Anh Tú giữ chức Thứ trưởng Bộ Tài chính",
     [("Tạ Anh Tú", ("Thứ trưởng Bộ Tài chính",))]),
    ("trainer_and_player", "Huấn luyện viên Park Hang Seo tin thủ môn Bùi Tấn Phát",
     [("Park Hang Seo", ()), ("Bùi Tấn Phát", ())]),
    ("speaker_abroad", "tiếp Chủ tịch Hạ viện Ấn Độ Om Birla", [("Om Birla", ("Chủ tịch Hạ viện Ấn Độ",))]),
    ("united_nations", "Tổng Thư ký Liên hợp quốc António Guterres hoan nghênh",
     [("António Guterres", ("Tổng Thư ký Liên hợp quốc",))]),
    ("two_authors", "Hội nghị bế mạc.\nĐức Tuân - Nhật Bắc/TTXVN", [("Đức Tuân", ()), ("Nhật Bắc", ())]),
    ("bar_association", "Luật sư Trần Vũ Ba, Đoàn Luật sư TP Hà Nội, bào chữa", [("Trần Vũ Ba", ())]),
    ("dash_without_blanks", "ông Lê Văn Tú, Bí thư Đảng ủy-Chủ tịch HĐQT Công ty Than phát biểu",
     [("Lê Văn Tú", ("Bí thư Đảng ủy", "Chủ tịch HĐQT Công ty Than"))]),
    ("dash_without_blanks_before", "Bí thư Đảng ủy-Chủ tịch HĐQT Lê Văn Tú nói",
     [("Lê Văn Tú", ("Bí thư Đảng ủy", "Chủ tịch HĐQT"))]),
    ("dash_between_posts_before", "do Bí thư Đảng ủy - Chủ tịch HĐQT Lê Văn Tú chủ trì",
     [("Lê Văn Tú", ("Bí thư Đảng ủy", "Chủ tịch HĐQT"))]),
    ("post_and_post", "Đồng chí Lê Thị Nga, Phó Bí thư Thành ủy và Trưởng Đoàn đại biểu Quốc hội thành phố trao quà",
     [("Lê Thị Nga", ("Phó Bí thư Thành ủy", "Trưởng Đoàn đại biểu Quốc hội thành phố"))]),
    ("dash_behind_another", "ông Trần Hai, Bí thư Đảng ủy - Chủ tịch UBND xã Lê Văn Tú",
     [("Trần Hai", ("Bí thư Đảng ủy",)), ("Lê Văn Tú", ("Chủ tịch UBND xã",))]),
    ("no_comma_before_deputy", "Bà Trần Thị Lài đại biểu Quốc hội đã nêu ý kiến",
     [("Trần Thị Lài", ("đại biểu Quốc hội",))]),
    ("delegation_is_no_post", "Thay mặt đoàn đại biểu Quốc hội tỉnh, bà Lê Thị Nga nói", [("Lê Thị Nga", ())]),
    ("subject_of_the_body", "Đồng chí Lê Thị Nga, Trưởng Ban chỉ đạo của Thành ủy về thực hiện Nghị quyết 5 chủ trì",
     [("Lê Thị Nga", ("Trưởng Ban chỉ đạo của Thành ủy về thực hiện Nghị quyết 5",))]),
    ("clause_behind_the_post", "ông Lê Văn Hải, Trưởng Ban chỉ đạo thực hiện việc này",
     [("Lê Văn Hải", ("Trưởng Ban chỉ đạo",))]),
    ("posts_of_others", "Phó Thủ tướng Lê Văn Hải, Bộ trưởng các Bộ: Tài chính, Xây dựng",
     [("Lê Văn Hải", ("Phó Thủ tướng",))]),
    ("behind_a_place", "Lê Minh Tâm, Phó Bí thư Tỉnh ủy Quảng Nam; Trần Văn Lưu, Ủy viên Ban Thường vụ Tỉnh ủy;",
     [("Lê Minh Tâm", ("Phó Bí thư Tỉnh ủy Quảng Nam",)), ("Trần Văn Lưu", ("Ủy viên Ban Thường vụ Tỉnh ủy",))]),
    ("two_syllables_behind_a_place", "Quân khu 5, Tỉnh ủy Hà Nam; Vũ Hà, Giám đốc Sở Y tế; các sở",
     [("Vũ Hà", ("Giám đốc Sở Y tế",))]),
    ("listed_behind_a_place", "lãnh đạo Tỉnh ủy Hà Nam, Lê Văn Tú, Trưởng Ban Dân vận Huyện ủy; các sở",
     [("Lê Văn Tú", ("Trưởng Ban Dân vận Huyện ủy",))]),
    ("dash_behind_a_place", "Dự có lãnh đạo tỉnh Hà Nam\n- Vũ Hà, Giám đốc Sở Y tế\n",
     [("Vũ Hà", ("Giám đốc Sở Y tế",))]),
    ("minority_voters", "Cử tri A Pheo ở thôn Sín kiến nghị; cử tri Y Nhuôm đề nghị",
     [("A Pheo", ()), ("Y Nhuôm", ())]),
    ("voter", "Cử tri Trần Thế, phường 5, hỏi; cử tri Hoàng Anh đề nghị làm đường",
     [("Trần Thế", ()), ("Hoàng Anh", ())]),
    ("two_authors_on_a_line", "Hội nghị thành công tốt đẹp.\n\nDuy Anh – Văn Khoa\n",
     [("Duy Anh", ()), ("Văn Khoa", ())]),
    ("two_authors_with_surnames", "Hội nghị bế mạc.\nHoàng Hà - Văn Khoa", [("Hoàng Hà", ()), ("Văn Khoa", ())]),
    ("post_behind_several", "các đồng chí Lê Văn Tú, Trần Hải Hà và Ngô Văn Sơn - Phó Trưởng Ban Dân vận dự",
     [(name, ("Phó Trưởng Ban Dân vận",)) for name in ("Lê Văn Tú", "Trần Hải Hà", "Ngô Văn Sơn")]),
    ("post_of_the_last", "các đồng chí Lê Văn Tú, Trần Hải Hà - Bí thư Huyện ủy dự",
     [("Lê Văn Tú", ()), ("Trần Hải Hà", ("Bí thư Huyện ủy",))]),
    ("post_of_one", "đồng chí Lê Văn Tú, ông Trần Hải Hà - Phó Trưởng Ban Dân vận",
     [("Lê Văn Tú", ()), ("Trần Hải Hà", ("Phó Trưởng Ban Dân vận",))]),
    ("lieutenant", "Trung úy Ngô Văn Sang hy sinh", [("Ngô Văn Sang", ("Trung úy",))]),
    ("post_then_a_dash", "Chủ tịch UBND xã Mường Lống - ông Lầu Bá Chày cho hay",
     [("Lầu Bá Chày", ("Chủ tịch UBND xã Mường Lống",))]),
    ("foreign_trainer", "HLV Philippe Dupont gọi cầu thủ Quế Ngọc Minh",
     [("Philippe Dupont", ()), ("Quế Ngọc Minh", ())]),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), PEOPLE)
def test_people(_case: str, text: str, expected: list[tuple[str, tuple[str, ...]]]) -> None:
    found = find_people(text)
    assert [(person.name, person.posts) for person in found] == expected
    for person in found:
        assert person.span.of(text) == person.name
        assert tuple(span.of(text) for span in person.post_spans) == person.posts


NOBODY = [
    ("street", "Đường Nguyễn Thị Minh Khai giao với phố Lê Duẩn, tại 12 Nguyễn Huệ, quận 1"),
    ("communes", "phường Hoàng Tân giáp các xã Hoàng Hoa Thám, Lê Lợi, Nguyễn Trãi và Văn Đức"),
    ("school", "Trường THPT Chu Văn An, Đại học Tôn Đức Thắng, Bệnh viện Phạm Ngọc Thạch"),
    ("award", "Giải thưởng Hồ Chí Minh, Huân chương Hồ Chí Minh"),
    ("body_of_thought", "học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh; Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
    ("uncle", "Bác Hồ dạy phải cần kiệm"),
    ("company", "Giám đốc Công ty TNHH Hoa Sen, Tập đoàn Hoàng Anh Gia Lai"),
    ("heading", "Chương III\nQUẢN LÝ VĂN BẢN VÀ HỒ SƠ\nPHẠM VI ĐIỀU CHỈNH\nHỘI ĐỒNG NHÂN DÂN"),
    ("post_alone", "đồng chí Bí thư Tỉnh ủy và ông Chủ tịch yêu cầu"),
    ("places", "Bà Rịa - Vũng Tàu, Hà Nam, Cao Bằng, Lai Châu, Ninh Bình"),
    ("newspaper", "báo Tiền Phong và báo Công Thương đưa tin"),
    ("constituency", "đoàn tiếp xúc cử tri Tân Yên, Nghi Lộc; tiếp xúc cử tri Hoàng Mai trước kỳ họp"),
    ("voters_of_a_place", "cử tri Tân Yên kiến nghị; cử tri Vũ Quang và Đức Thọ"),
    ("streets_in_a_list", "phường Hoàng Văn Thụ, Trần Hưng Đạo; Nguyễn Du, Lê Lợi; Chủ tịch phường nói"),
    ("two_places", "Trời mưa to.\nHải Dương - Hưng Yên\n"),
    ("department", "Sở Nông Nghiệp và Môi trường, Bộ Y Tế"),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text"), NOBODY)
def test_nobody(_case: str, text: str) -> None:
    assert find_people(text) == []


IDENTITIES = [
    ("short_form", "Ông Hồ Sỹ Hùng nói. Theo ông Hùng, cần làm. Thứ trưởng Hùng cho rằng vậy.", [1, 1, 1]),
    ("two_bearers", "Ông Hồ Sỹ Hùng và ông Lê Mạnh Hùng đến. Ông Hùng nói.", [1, 2, 3]),
    ("minority", "Bà H'Yim Kđoh đến. Bà H'Yim nói.", [1, 1]),
    ("capitals", "Ông Nguyễn Văn Nam họp.\nCHỦ TỊCH\nNGUYỄN VĂN NAM", [1, 1]),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), IDENTITIES)
def test_identity(_case: str, text: str, expected: list[int]) -> None:
    assert [person.identity for person in find_people(text)] == expected


BODIES = [
    ("of_the_post", "Thứ trưởng Bộ Y tế Trần Văn An", "Bộ Y tế"),
    ("of_the_office_not_the_membership", "ông Lê Văn Bắc, Ủy viên Ban Thường vụ, Trưởng Ban Dân vận Tỉnh ủy",
     "Ban Dân vận Tỉnh ủy"),
    ("ministry_left_out", "Bộ trưởng Ngoại giao Trần Văn An nói", "Bộ Ngoại giao"),
    ("none", "Chủ tịch Trần Văn An nói", ""),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), BODIES)
def test_organisation(_case: str, text: str, expected: str) -> None:
    assert find_people(text)[0].organisation == expected


def test_honorific_stays_in_its_sentence() -> None:
    people = find_people("bào chữa cho bị cáo. Luật sư Trần Vũ Ba nói. Trao đổi với PV, ông Lê Văn Tư đáp.")
    assert [person.honorific for person in people] == ["Luật sư", "ông"]


def test_honorific_is_told() -> None:
    assert [person.honorific for person in find_people("Đồng chí Trần Văn An và bà Lê Thị Ba")] == ["Đồng chí", "bà"]


SYLLABLES = (
    "ông bà đồng chí Nguyễn Trần Văn Thị An Hồ Chí Minh Chủ tịch Bộ trưởng UBND tỉnh xã , ; : . - ( ) \n 1. Ảnh: TTXVN "
    "PHÓ CHỦ TỊCH (Đã ký) và của H'Yim Y Kđoh phát biểu Sở Văn hóa, Thể thao “ ” \x00 \ud7ff 😀 12/5 kiêm nguyên các"
)


@pytest.mark.parametrize("seed", range(30))
def test_never_raises(seed: int) -> None:
    chance = random.Random(seed)
    text = " ".join(chance.choice(SYLLABLES.split(" ")) for _ in range(400))
    for person in find_people(text):
        assert person.span.of(text) == person.name
        assert 0 < person.confidence <= 1


LONG = [
    ("digits", "1" * 50_000),
    ("capitals", "A" * 50_000),
    ("spaces", " " * 50_000),
    ("dots", "." * 50_000),
    ("names", "Nguyễn Văn An " * 4_000),
    ("one_run", "Nguyễn " * 8_000),
    ("posts", "Chủ tịch, " * 6_000),
    ("addresses", "ông " * 12_000),
    ("signatures", "PHÓ CHỦ TỊCH\n" * 4_000),
    ("commas", "Ông Trần Văn An" + ", Thể thao" * 6_000),
    ("brackets", "Ông Trần Văn An (" * 3_000),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text"), LONG)
def test_time_stays_linear(_case: str, text: str) -> None:
    start = time.process_time()
    find_people(text)
    assert time.process_time() - start < 6
