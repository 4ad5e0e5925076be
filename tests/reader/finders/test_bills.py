"""Bills: which laws of a list, a table or a sentence are laid before the National Assembly."""

from __future__ import annotations

import time

import pytest

from tiepthu.reader.finders.bills import bill_places, is_before_assembly

LISTS = [
    ("numbered", "Các dự án luật:\n1. Luật Giá;\n2. Pháp lệnh Thú y\n", ["Luật Giá;", "Pháp lệnh Thú y"]),
    ("cells", "02 dự án luật như sau:\nSTT\nTên\n1.\nLuật Giá\nChính phủ\n", ["Luật Giá"]),
    ("ends_at_an_article", "Chương trình lập pháp năm 2025:\n- Luật Giá\nĐiều 2. Hiệu lực\nLuật Dược\n", ["Luật Giá"]),
    ("ends_at_a_sentence", f"trình Quốc hội cho ý kiến:\na) Luật Giá\n{'Các bộ thực hiện nghiêm. ' * 5}\nLuật Dược\n",
     ["Luật Giá"]),
    ("only_at_the_head_of_an_item", "Các dự án luật:\n1. Luật Giá thay Luật Phí\n", ["Luật Giá thay Luật Phí"]),
    ("no_list", "Các dự án luật được thông qua.\n1. Luật Giá\n", []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), LISTS)
def test_bills_in_lists(_case: str, text: str, expected: list[str]) -> None:
    assert [text[at:].partition("\n")[0] for at in sorted(bill_places(text))] == expected


LAID = [
    ("to_pass", "trình Quốc hội thông qua ", "", True),
    ("for_opinions", "trình Quốc hội cho ý kiến về 3 dự án luật: ", "", True),
    ("programme", "Chương trình xây dựng luật, pháp lệnh năm 2025: ", "", True),
    ("done", "đã trình Quốc hội thông qua ", "", False),
    ("in_force", "trình Quốc hội thông qua ", " năm 2024", False),
    ("passed", "Quốc hội thông qua ", "", False),
]


@pytest.mark.parametrize(("_case", "before", "behind", "expected"), LAID)
def test_bills_laid_before_the_assembly(_case: str, before: str, behind: str, expected: bool) -> None:
    assert is_before_assembly(f"{before}Luật Giá{behind}", len(before), len(before) + 8) is expected


@pytest.mark.parametrize(
    "text", ["dự án luật " * 9_000, "dự án luật:\n" * 9_000, "dự án luật:\n" + "1. Luật Giá\n" * 9_000]
)
def test_time_stays_linear(text: str) -> None:
    start = time.process_time()
    bill_places(text)
    assert time.process_time() - start < 1
