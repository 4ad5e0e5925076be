"""Signs: the strings of standards-vn.md 3.4, their canonical form and what is warned of."""

from __future__ import annotations

import pytest

from tiepthu.reader.finders.signs import implied_type, is_certain, parse_sign

CASES = [
    ("party", "25-NQ/TW", "nghị quyết", "25-NQ/TW", ()),
    ("half", "25/TW", "nghị quyết", "25-NQ/TW", ("type_missing",)),
    ("half_untyped", "25/TW", "", "25-?/TW", ("type_missing",)),
    ("swapped", "217/QĐ-TW", "quyết định", "217-QĐ/TW", ("separators_swapped",)),
    ("blanks", "100 - KL/TW", "kết luận", "100-KL/TW", ("spaces",)),
    ("no_break_hyphen", "25\u2011NQ/TW", "nghị quyết", "25-NQ/TW", ()),
    ("en_dash", "25\u2013NQ/TW", "nghị quyết", "25-NQ/TW", ()),
    ("old_letter", "217-QĐ/TƯ", "quyết định", "217-QĐ/TW", ()),
    ("no_hyphen", "11NQ/TW", "nghị quyết", "11-NQ/TW", ()),
    ("blank_for_hyphen", "11 NQ/TW", "nghị quyết", "11-NQ/TW", ("spaces",)),
    ("guidance", "36-HD/VPTW", "hướng dẫn", "36-HD/VPTW", ()),
    ("personnel", "219-QĐNS/TW", "quyết định", "219-QĐNS/TW", ()),
    ("official_letter", "14748-CV/VPTW", "công văn", "14748-CV/VPTW", ()),
    ("programme", "06-CTr/TU", "chương trình", "06-CTR/TU", ()),
    ("party_committee", "12-NQ/ĐU", "nghị quyết", "12-NQ/ĐU", ()),
    ("congress", "18-BB/ĐH", "biên bản", "18-BB/ĐH", ()),
    ("joint_party", "05-QC/BTCTU-BDVTU", "quy chế", "05-QC/BTCTU-BDVTU", ()),
    ("decree", "30/2020/NĐ-CP", "nghị định", "30/2020/NĐ-CP", ()),
    ("decimal_number", "66.7/2025/NQ-CP", "nghị quyết", "66.7/2025/NQ-CP", ()),
    ("circular", "12/2013/TT-BGTVT", "thông tư", "12/2013/TT-BGTVT", ()),
    ("province", "06/2018/QĐ-UBND", "quyết định", "06/2018/QĐ-UBND", ()),
    ("joint_resolution", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", "", "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN", ()),
    ("slash_for_hyphen", "72/2025/NQLT/UBTVQH15-CP", "", "72/2025/NQLT-UBTVQH15-CP", ()),
    ("law", "64/2025/QH15", "luật", "64/2025/QH15", ()),
    ("assembly_committee", "351/2017/UBTVQH14", "nghị quyết", "351/2017/UBTVQH14", ()),
    ("ordinance", "34/2007/PL-UBTVQH11", "pháp lệnh", "34/2007/PL-UBTVQH11", ()),
    ("letter_in_number", "30c/NQ-CP", "nghị quyết", "30c/NQ-CP", ()),
    ("decision", "2071/QĐ-UBND", "quyết định", "2071/QĐ-UBND", ()),
    ("ministry_decision", "1294/QĐ-BNV", "quyết định", "1294/QĐ-BNV", ()),
    ("letter_style", "1066/UBND-VXNV", "công văn", "1066/UBND-VXNV", ()),
    ("letter_style_ministry", "2441/BTP-PLHSHC", "công văn", "2441/BTP-PLHSHC", ()),
    ("letter_style_short", "05/BNV-VP", "công văn", "05/BNV-VP", ()),
    ("consolidated", "54/VBHN-VPQH", "", "54/VBHN-VPQH", ()),
    ("assembly_resolution", "594/NQ-UBTVQH15", "", "594/NQ-UBTVQH15", ()),
    ("joint_circular", "12/2011/TTLT-BTP-BNG-TANDTC", "", "12/2011/TTLT-BTP-BNG-TANDTC", ()),
    ("lower_case", "1956/qđ-ttg", "quyết định", "1956/QĐ-TTG", ()),
    ("broken_line", "70/2024/QĐ-\nUBND", "quyết định", "70/2024/QĐ-UBND", ("spaces",)),
    ("blank_before_slash", "33 /2025/QĐ-UBND", "quyết định", "33/2025/QĐ-UBND", ("spaces",)),
    ("year_behind_hyphen", "19-2016/NQ-CP", "nghị quyết", "19/2016/NQ-CP", ()),
]


@pytest.mark.parametrize(("_case", "written", "type_word", "canonical", "warnings"), CASES)
def test_gives_the_canonical_form(
    _case: str, written: str, type_word: str, canonical: str, warnings: tuple[str, ...]
) -> None:
    sign = parse_sign(written, type_word)
    assert sign is not None
    assert (sign.canonical, sign.warnings, sign.written) == (canonical, warnings, written)


@pytest.mark.parametrize("text", ["2010-2015", "19/9/2016", "5-7%", "443/455 đại biểu", "24/7", "C/O mẫu D", "", "25"])
def test_is_no_sign(text: str) -> None:
    assert parse_sign(text) is None


CERTAIN = [
    ("party", "25-NQ/TW", True),
    ("law", "64/2025/QH15", True),
    ("letter_style", "1066/UBND-VXNV", False),
    ("road", "15/QL1", False),
    ("department", "12/A", False),
    ("half", "25/TW", True),
]


@pytest.mark.parametrize(("_case", "written", "expected"), CERTAIN)
def test_knows_which_need_no_type_word(_case: str, written: str, expected: bool) -> None:
    sign = parse_sign(written)
    assert sign is not None
    assert is_certain(sign) is expected


IMPLIED = [
    ("circular_of_the_state", "12/2013/TT-BGTVT", "thông tư"),
    ("circular_of_the_party", "05-TT/TW", "thông tri"),
    ("decision_of_the_state", "2071/QĐ-UBND", "quyết định"),
    ("decision_or_rule_of_the_party", "217-QĐ/TW", ""),
    ("notice_not_subcommittee", "05/TB-UBND", "thông báo"),
    ("council_not_contract", "12/NQ-HĐND", "nghị quyết"),
]


@pytest.mark.parametrize(("_case", "written", "expected"), IMPLIED)
def test_code_collisions(_case: str, written: str, expected: str) -> None:
    sign = parse_sign(written)
    assert sign is not None
    assert implied_type(sign) == expected
