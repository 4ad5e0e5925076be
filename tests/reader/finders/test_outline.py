"""The outline: units, their order, eIds, titles, themes and what they cover."""

from __future__ import annotations

import random
import time
from itertools import pairwise

import pytest

from tiepthu.reader.finders.headings import next_in_order, theme_of
from tiepthu.reader.finders.outline import find_outline
from tiepthu.reader.records import Role

EIDS = [
    ("law", "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Thứ nhất.\na) Một;\nb) Hai.\n2. Thứ hai.\nĐiều 2. Đối tượng",
     ["chp_I", "art_1", "art_1__para_1", "art_1__para_1__point_a", "art_1__para_1__point_b", "art_1__para_2", "art_2"]),
    ("all_words", "Phần thứ nhất\nChương II\nMục 1\nTiểu mục 1\nĐiều 5.",
     ["part_I", "part_I__chp_II", "part_I__chp_II__sec_1", "part_I__chp_II__sec_1__subsec_1", "art_5"]),
    ("clauses_begin_again", "Điều 1. A\n1. Một\n2. Hai\nĐiều 2. B\n1. Một",
     ["art_1", "art_1__para_1", "art_1__para_2", "art_2", "art_2__para_1"]),
    ("inserted", "Điều 5. A\n1. Một\n1a. Thêm\n2. Hai\nĐiều 5a. B\n1. Một\na) x\na1) y\nb) z",
     ["art_5", "art_5__para_1", "art_5__para_1a", "art_5__para_2", "art_5a", "art_5a__para_1",
      "art_5a__para_1__point_a",
      "art_5a__para_1__point_a1", "art_5a__para_1__point_b"]),
    ("alphabet", "Điều 1. A\n1. Gồm:\na) x\nb) x\nc) x\nd) x\nđ) x\ne) x\ng) x\nh) x\ni) x\nk) x",
     ["art_1", "art_1__para_1", *(f"art_1__para_1__point_{letter}" for letter in "abcdđeghik")]),
    ("party_hyphens", "I- TÌNH HÌNH\n1- Kết quả\na) Một\n- Việc này\n+ Việc kia\n2- Hạn chế\nII- NHIỆM VỤ",
     ["sec_I", "sec_I__para_1", "sec_I__para_1__point_a", "sec_I__para_1__point_a__indent_1",
      "sec_I__para_1__point_a__indent_1__indent_1", "sec_I__para_2", "sec_II"]),
    ("decimals", "1. Mục tiêu\n1.1. Chung\n1.2. Cụ thể\n2. Giải pháp",
     ["para_1", "para_1__para_1.1", "para_1__para_1.2", "para_2"]),
    ("capital_letters", "A. Phần đầu\nI. Một\nII. Hai\nB. Phần sau\nI. Một",
     ["part_A", "part_A__sec_I", "part_A__sec_II", "part_B", "part_B__sec_I"]),
    ("colon_and_nothing", "Điều 1: Một\nĐiều 2\nĐiều 3. Ba", ["art_1", "art_2", "art_3"]),
    ("mention_at_line_start", "Điều 1. Theo quy định tại\nĐiều 5 Luật Đất đai và\nĐiều 7 của Nghị định", ["art_1"]),
    ("amendment",
     "Điều 1. Sửa đổi\n1. Sửa đổi khoản 2 Điều 5 như sau:\n“2. Nội dung mới\n3. Nữa.\nĐiều 6. Chen”.\n2. Bãi bỏ",
     ["art_1", "art_1__para_1", "art_1__para_2"]),
    ("amendment_same_line", "Điều 1. Sửa đổi như sau: “Điều 5. Tên\n1. Một\n2. Hai.”\nĐiều 2. Hiệu lực",
     ["art_1", "art_2"]),
    ("nested_quotes", "Điều 1. Sửa như sau:\n“1. Quỹ (gọi là “Quỹ”)\n2. Khác”.\nĐiều 2. Hết", ["art_1", "art_2"]),
    ("unclosed_quote", "Điều 1. Sửa như sau:\n“1. Quỹ\nĐiều 2. Hết", ["art_1", "art_2"]),
    ("numbers_in_text", "Tổng thu năm\n2015. Đạt kế hoạch\n15.000 tỷ\n1/2 số hộ\n5-7% mỗi năm", []),
    ("number_out_of_order", "1. Một\n2. Hai\n50. Năm mươi hộ", ["para_1", "para_2"]),
    ("nothing", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), EIDS)
def test_gives_eids(_case: str, text: str, expected: list[str]) -> None:
    assert [found.eid for found in find_outline(text)] == expected


TITLES = [
    ("article", "Điều 1. Phạm vi điều chỉnh\n", [("article", "1", "Phạm vi điều chỉnh")]),
    ("below", "Chương II\nTỔ CHỨC VÀ\nHOẠT ĐỘNG\n", [("chapter", "II", "TỔ CHỨC VÀ HOẠT ĐỘNG")]),
    ("alone", "II.\nPhương hướng năm tới\n", [("roman", "II", "Phương hướng năm tới")]),
    ("running", "1. Các sở, ngành phối hợp thực hiện; báo cáo kết quả.\n", [("arabic", "1", "")]),
    ("before_colon", "2. Khó khăn, vướng mắc: đường sá còn xấu.\n", [("arabic", "2", "Khó khăn, vướng mắc")]),
    ("capitals_without_number", "BÀI HỌC KINH NGHIỆM\nPhải gần dân.\n", [("title", "", "BÀI HỌC KINH NGHIỆM")]),
    ("plain_without_number", "Một số hạn chế:\nCòn chậm.\n", [("title", "", "Một số hạn chế")]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), TITLES)
def test_gives_titles(_case: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(found.unit, found.number, found.title) for found in find_outline(text)] == expected


THEMES = [
    ("result", "Kết quả đạt được", Role.RESULT),
    ("result_first", "Những kết quả và hạn chế", Role.RESULT),
    ("limitation", "TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", Role.LIMITATION),
    ("difficulty", "Một số khó khăn, vướng mắc", Role.LIMITATION),
    ("cause", "Nguyên nhân của hạn chế", Role.CAUSE),
    ("lesson", "Bài học kinh nghiệm", Role.LESSON),
    ("task", "Phương hướng, nhiệm vụ năm tới", Role.TASK),
    ("solution", "Giải pháp khắc phục hạn chế", Role.TASK),
    ("execution", "TỔ CHỨC THỰC HIỆN", Role.TASK),
    ("recommendation", "Kiến nghị, đề xuất", Role.RECOMMENDATION),
    ("recommendation_to", "Đề xuất với cấp trên", Role.RECOMMENDATION),
    ("dossier", "Hồ sơ đề nghị xét tặng", None),
    ("powers", "Nhiệm vụ, quyền hạn của Giám đốc", None),
    ("proposal_as_task", "Đề nghị các sở phối hợp", None),
    ("none", "Phạm vi điều chỉnh", None),
]


@pytest.mark.parametrize(("_case", "title", "expected"), THEMES)
def test_theme(_case: str, title: str, expected: Role | None) -> None:
    assert theme_of(title) is expected


ORDER = [
    ("next", "1", "2", "arabic", True),
    ("inserted", "5", "5a", "arabic", True),
    ("behind_inserted", "5a", "6", "arabic", True),
    ("d_with_stroke", "d", "đ", "letter", True),
    ("skips_f", "e", "g", "letter", True),
    ("inserted_point", "a", "a1", "letter", True),
    ("roman", "VIII", "IX", "roman", True),
    ("back", "3", "2", "arabic", False),
    ("far", "2", "50", "arabic", False),
    ("decimal", "1.9", "1.10", "decimal", True),
]


@pytest.mark.parametrize(("_case", "last", "number", "kind", "expected"), ORDER)
def test_order(_case: str, last: str, number: str, kind: str, expected: bool) -> None:
    assert next_in_order(last, number, kind) is expected


def test_covers_reach_to_the_next_of_the_same_level() -> None:
    text = "I. KẾT QUẢ\n1. Thu\nĐạt.\n2. Chi\nĐủ.\nII. HẠN CHẾ\nÍt."
    first, one, two, second = find_outline(text)
    assert first.covers.of(text) == "I. KẾT QUẢ\n1. Thu\nĐạt.\n2. Chi\nĐủ.\n"
    assert one.covers.of(text) == "1. Thu\nĐạt.\n"
    assert two.covers.end == second.covers.start == first.covers.end
    assert second.covers.end == len(text)
    assert (first.theme, second.theme) == (Role.RESULT, Role.LIMITATION)


def test_eids_are_unique_with_an_attached_document() -> None:
    head = "QUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy chế.\nĐiều 2. Thi hành.\n" + "Văn bản này gồm nhiều phần. " * 40
    text = head + "\nQUY CHẾ\nQUẢN LÝ TÀI SẢN\n(Kèm theo Quyết định)\nĐiều 1. Phạm vi\nĐiều 2. Đối tượng"
    eids = [found.eid for found in find_outline(text)]
    assert eids == ["art_1", "art_2", "att_1", "att_1__art_1", "att_1__art_2"]


PIECES = [
    "Điều 1. ", "Điều 2", "Chương I", "1. ", "2- ", "a) ", "đ) ", "- ", "+ ", "I. ", "II- ", "A. ", "1.1. ",
    "Kết quả", "QUY CHẾ", "“", "”",
    "như sau: ", "\n", "\n", "\n", "văn bản ", "PHỤ LỤC 1", "Mục 3", "Phần thứ hai", ".", ";", "\u2028", "İ",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(60))
def test_never_raises_and_stays_in_order(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choice(PIECES) for _ in range(500))
    found = find_outline(text)
    assert all(0 <= heading.span.start <= heading.span.end <= len(text) for heading in found)
    assert all(heading.covers.start == heading.span.start and heading.covers.end <= len(text) for heading in found)
    assert all(first.span.start < second.span.start for first, second in pairwise(found))
    eids = [heading.eid for heading in found]
    assert len(eids) == len(set(eids))


ADVERSARIAL = [
    ("digits", "1" * 50_000),
    ("dots", "1." * 25_000),
    ("capitals", "A" * 50_000),
    ("blanks", " " * 50_000),
    ("blank_lines", "\n" * 50_000),
    ("quotes", "“" * 20_000),
    ("quoted_lines", "\n“1. a" * 4_000),
    ("articles", "Điều 1. A\n" * 4_000),
    ("indents", "- a\n" * 8_000),
    ("deep", "1.1.1.1 " * 6_000),
]


@pytest.mark.parametrize(("_case", "text"), ADVERSARIAL)
def test_stays_linear(_case: str, text: str) -> None:
    start = time.process_time()
    find_outline(text)
    assert time.process_time() - start < 2.5
