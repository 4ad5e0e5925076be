"""Topics: enumerations introduced as contents for discussion, and nothing else."""

from __future__ import annotations

import random
import time

import pytest

from tiepthu.reader.finders.topics import find_topics

CASES = [
    ("inline",
     "Trưởng đoàn định hướng 3 nội dung thảo luận đó là: (1) Nhận thức; (2) Cách làm hay; (3) Kiến nghị. Sau đó nghỉ.",
     [(1, "Nhận thức"), (2, "Cách làm hay"), (3, "Kiến nghị")]),
    ("inline_with_stops", "gợi ý 2 vấn đề thảo luận: (1) Quản lý. Vận động đoàn viên; (2) Mô hình.",
     [(1, "Quản lý. Vận động đoàn viên"), (2, "Mô hình")]),
    ("lines", "Đề nghị thảo luận các nội dung sau:\n(1) Nhận thức;\n(2) Cách làm.\nBuổi làm việc kết thúc.",
     [(1, "Nhận thức"), (2, "Cách làm")]),
    ("other_marks", "Nội dung khảo sát gồm:\n1. Tuyên truyền\n2. Đối thoại\n", [(1, "Tuyên truyền"), (2, "Đối thoại")]),
    ("discussion_first", "tập trung trao đổi hai nhóm vấn đề: (1) Vốn; (2) Đất", [(1, "Vốn"), (2, "Đất")]),
    ("letters_with_numbers", "xin ý kiến 2 nội dung: 1) Mức thu; 2) Lộ trình", [(1, "Mức thu"), (2, "Lộ trình")]),
    ("other_enumeration", "Tỉnh đạt 3 kết quả: (1) Tăng thu; (2) Giảm nghèo; (3) Giữ rừng.", []),
    ("contents_of_a_law", "Luật quy định các nội dung: (1) Phạm vi; (2) Đối tượng", []),
    ("one_item", "thảo luận nội dung: (1) Nhận thức.", []),
    ("no_enumeration", "định hướng 6 nội dung thảo luận cho hội nghị.", []),
    ("gap", "gợi ý nội dung thảo luận: (1) Một; (3) Ba", []),
    ("answers", "Phúc đáp đề nghị góp ý Nghị quyết, Đảng ủy xin báo cáo một số nội dung như sau:\n1. Một\n2. Hai", []),
    ("comments", "Sở Y tế có ý kiến về các nội dung như sau: 1. Nhất trí; 2. Bổ sung", []),
    ("results_of_a_survey", "Kết quả khảo sát các nội dung như sau: (1) Tốt; (2) Khá", []),
    ("to_prepare", "Để phục vụ khảo sát, Đoàn đề nghị chuẩn bị các nội dung: (1) Vốn; (2) Đất",
     [(1, "Vốn"), (2, "Đất")]),
    ("sections", "Nội dung thảo luận như sau:\n1. Kết quả\n" + "Toàn ngành đã làm nhiều việc. " * 4 +
     "\n2. Hạn chế\n" + "Còn nhiều việc chưa xong. " * 4 + "\n3. Đề nghị", []),
    ("nothing", "", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), CASES)
def test_finds_topics(_case: str, text: str, expected: list[tuple[int, str]]) -> None:
    found = find_topics(text)
    assert [(topic.number, topic.text) for topic in found] == expected
    assert all(topic.span.of(text).startswith((f"({topic.number})", f"{topic.number}")) for topic in found)


PIECES = [
    "nội dung ",
    "thảo luận ",
    "khảo sát",
    ":",
    " (1) ",
    " (2) ",
    " 1. ",
    "\n",
    "Vấn đề",
    ";",
    ".",
    "văn bản ",
    "(3)",
    "đó là",
]


@pytest.mark.parametrize("seed", range(40))
def test_never_raises_and_stays_in_order(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choice(PIECES) for _ in range(500))
    starts = [topic.span.start for topic in find_topics(text)]
    assert starts == sorted(starts)
    assert all(0 <= topic.span.start < topic.span.end <= len(text) for topic in find_topics(text))


ADVERSARIAL = [
    ("hints", "nội dung " * 6_000),
    ("both", "nội dung thảo luận " * 3_000),
    ("lists", "nội dung thảo luận: (1) a (1) b " * 1_500),
    ("digits", "1" * 50_000),
    ("blanks", " " * 50_000),
]


@pytest.mark.parametrize(("_case", "text"), ADVERSARIAL)
def test_stays_linear(_case: str, text: str) -> None:
    start = time.process_time()
    find_topics(text)
    assert time.process_time() - start < 2.5
