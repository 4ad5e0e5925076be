"""Issuers: where the name of a body ends."""

from __future__ import annotations

import pytest

from tiepthu.reader.finders.issuers import issuer_at

CASES = [
    ("field_and_field", "Đảng ủy Bộ Hạ tầng và Vận tải|, sáng nay"),
    ("field_with_so", "Đảng bộ Bộ Dân số và Sức khỏe| báo cáo"),
    ("words_in_small_letters", "Đảng ủy Cơ quan Bảo trợ xã hội| đề nghị"),
    ("directorate", "Tổng cục Đo đạc và Khoáng sản| kiến nghị"),
    ("several_small_words", "Cục Sở hữu trí tuệ| công bố"),
    ("planning", "Sở Quy hoạch - Kiến trúc| thẩm định"),
    ("one_syllable", "Cục Thuế| công bố"),
    ("abbreviation", "Bộ GTVT| đề nghị"),
    ("other_body", "Sở Y tế| và Công an tỉnh"),
    ("person", "Bộ Y tế| và Nguyễn Văn A"),
    ("law", "Bộ Nội vụ| và Luật Cán bộ"),
    ("verb", "UBND tỉnh Nghệ An| triển khai"),
]


@pytest.mark.parametrize(("_case", "marked"), CASES)
def test_takes_the_whole_name(_case: str, marked: str) -> None:
    name, _, rest = marked.partition("|")
    assert issuer_at(name + rest, 0) == len(name)
