"""Pinpoints: the strings of standards-vn.md 3.4 and what stands beside a citation."""

from __future__ import annotations

import pytest

from tiepthu.reader.finders.citations import find_citations
from tiepthu.reader.finders.pinpoints import parse_pinpoint

CASES = [
    ("all_levels", "điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I", "art_103__para_2__point_a"),
    ("reversed", "Điều 5 khoản 2 điểm a", "art_5__para_2__point_a"),
    ("inserted", "khoản 2a Điều 5a", "art_5a__para_2a"),
    ("d_with_stroke", "điểm đ khoản 1 Điều 30", "art_30__para_1__point_đ"),
    ("inserted_point", "điểm a1 khoản 2 Điều 7", "art_7__para_2__point_a1"),
    ("comma", "khoản 2, Điều 6", "art_6__para_2"),
    ("several_clauses", "khoản 1, khoản 3 Điều 84", "art_84"),
    ("several_articles", "Điều 54 và Điều 55", ""),
    ("chapter_alone", "Mục 2 Chương VII", "chp_VII__sec_2"),
    ("old_order", "mục C điểm 1 phần III", "part_III__sec_C__point_1"),
    ("appendix", "Phụ lục IV", "att_IV"),
    ("broken_line", "khoản 7,\nĐiều 4", "art_4__para_7"),
    ("none", "một số điều", ""),
]


@pytest.mark.parametrize(("_case", "pinpoint", "expected"), CASES)
def test_gives_the_eid(_case: str, pinpoint: str, expected: str) -> None:
    assert parse_pinpoint(pinpoint) == expected


BESIDE = [
    ("before", "theo khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP", "khoản 2 Điều 5", "art_5__para_2"),
    ("before_of", "tại điểm b khoản 1 Điều 9 của Luật Đất đai", "điểm b khoản 1 Điều 9", "art_9__para_1__point_b"),
    ("before_comma", "và Điều 7, Nghị định số 78/2025/NĐ-CP", "Điều 7", "art_7"),
    ("after_bracket", "Nghị định 34/2016/NĐ-CP (khoản 3 Điều 9)", "khoản 3 Điều 9", "art_9__para_3"),
    ("after_comma", "Luật Thanh niên, Điều 5 khoản 2 nêu rõ", "Điều 5 khoản 2", "art_5__para_2"),
    ("next_one_is_not_after", "Luật Thanh niên, Điều 5 Luật Trẻ em", "", ""),
    ("none", "sửa đổi một số điều của Nghị định số 30/2020/NĐ-CP", "", ""),
]


@pytest.mark.parametrize(("_case", "text", "pinpoint", "eid"), BESIDE)
def test_stands_beside_a_citation(_case: str, text: str, pinpoint: str, eid: str) -> None:
    found = find_citations(text)[0]
    assert (found.pinpoint, found.pinpoint_eid) == (pinpoint, eid)
