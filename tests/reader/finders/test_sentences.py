"""Where a text is cut into sentences."""

import random
import time
from itertools import pairwise

import pytest

from tiepthu.reader.finders.sentences import find_sentences

CASES = [
    ("empty", "", []),
    ("no_letters", "…\n---\n* * *", []),
    ("line_ends", "KẾT QUẢ\n\nĐã làm xong", ["KẾT QUẢ", "Đã làm xong"]),
    ("full_stop", "Thu đạt 5 tỷ đồng. Chi đạt 4 tỷ đồng.", ["Thu đạt 5 tỷ đồng.", "Chi đạt 4 tỷ đồng."]),
    ("semicolon_capital", "Rà soát quy chế; Tổ chức thi hành", ["Rà soát quy chế;", "Tổ chức thi hành"]),
    ("semicolon_small", "rà soát quy chế; bổ sung kinh phí", ["rà soát quy chế; bổ sung kinh phí"]),
    ("marked_small", "rà soát quy chế; đồng thời báo cáo", ["rà soát quy chế;", "đồng thời báo cáo"]),
    ("quote_closes", "Ông nói: “Tốt lắm.” Mọi người vỗ tay!", ["Ông nói: “Tốt lắm.”", "Mọi người vỗ tay!"]),
    ("bracket_opens", "Nêu hai việc. (1) Rà soát.", ["Nêu hai việc.", "(1) Rà soát."]),
    ("dash_opens", "Chưa xong… – Hạn chế khác", ["Chưa xong…", "– Hạn chế khác"]),
    ("abbreviation", "Dự họp có PGS. TS. Vương Hà và TP. Vinh", ["Dự họp có PGS. TS. Vương Hà và TP. Vinh"]),
    (
        "list_number",
        "1. Mục tiêu 2.1. Chỉ tiêu IV. Kinh phí a. Nguồn",
        ["1. Mục tiêu 2.1. Chỉ tiêu IV. Kinh phí a. Nguồn"],
    ),
    ("decimal", "Tăng 5.2 điểm, giảm 1.000 hộ", ["Tăng 5.2 điểm, giảm 1.000 hộ"]),
    ("ellipsis", "Vốn, đất... Còn lại là nhân lực", ["Vốn, đất...", "Còn lại là nhân lực"]),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES)
def test_cuts(_case: str, text: str, expected: list[str]) -> None:
    assert [span.of(text) for span in find_sentences(text)] == expected


ADVERSARIAL = [
    ("dots", "." * 50_000),
    ("spaced_dots", ". " * 25_000),
    ("dot_then_spaces", "A." + " " * 50_000),
    ("digits", "1" * 50_000),
    ("numbered", "1." * 25_000 + " A"),
    ("quotes", '."' * 25_000),
    ("capitals", "A. " * 20_000),
    ("lines", "\n" * 50_000),
]


@pytest.mark.parametrize(("_case", "text"), ADVERSARIAL)
def test_takes_linear_time(_case: str, text: str) -> None:
    start = time.process_time()
    find_sentences(text)
    assert time.process_time() - start < 1


def test_sentences_are_in_order_trimmed_and_apart() -> None:
    chance = random.Random(7)
    for _ in range(500):
        text = "".join(chance.choices(' .;!?…“”"()\n1Aađ-–v', k=60))
        spans = find_sentences(text)
        assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
        assert all(one.end <= two.start for one, two in pairwise(spans))
