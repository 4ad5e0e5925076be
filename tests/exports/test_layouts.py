"""Layouts: which is in force when, and the values that the rules name."""

from datetime import date
from typing import Any

import pytest

from tiepthu.exports.docx_xml import mm
from tiepthu.exports.layouts import LAYOUTS, layout_for

DAYS = [
    ("oldest_known_before_its_day", "party", date(2016, 9, 19), "dang-2018"),
    ("first_day_of_36", "party", date(2018, 4, 3), "dang-2018"),
    ("in_the_gap_of_399", "party", date(2026, 1, 9), "dang-2018"),
    ("last_day_of_36", "party", date(2026, 5, 26), "dang-2018"),
    ("first_day_of_05", "party", date(2026, 5, 27), "dang-2026"),
    ("later", "party", date(2031, 1, 1), "dang-2026"),
    ("state", "state", date(2026, 11, 23), "nd-30"),
    ("state_before_its_day", "state", date(2019, 1, 1), "nd-30"),
]


@pytest.mark.parametrize(("_case", "kind", "day", "expected"), DAYS)
def test_chooses_by_the_day_of_issue(_case: str, kind: Any, day: date, expected: str) -> None:
    assert layout_for(kind, day).id == expected


def test_validities_of_one_kind_do_not_overlap() -> None:
    old, new, _ = LAYOUTS
    assert old.valid_to and (new.valid_from - old.valid_to).days == 1


PARTY = [
    ("P-10", "title", 15, "caps", {"bold": True, "italic": False, "form": "ĐẢNG CỘNG SẢN VIỆT NAM"}),
    ("P-11", "superior", 14, "caps", {"bold": False}),
    ("P-12", "issuer", 14, "caps", {"bold": True}),
    ("P-13", "number", 14, "", {"bold": False, "form": "Số {number}-{code}/{issuer}"}),
    ("P-14", "place_date", 14, "", {"italic": True}),
    ("P-15", "type", 15, "caps", {"bold": True, "align": "center"}),
    ("P-16", "subject", 14, "lower", {"bold": True, "align": "center"}),
    ("P-17", "letter_subject", 12, "lower", {"italic": True}),
    ("P-22", "authority", 14, "caps", {"bold": True}),
    ("P-23", "post", 14, "caps", {"bold": False}),
    ("P-24", "signer", 14, "", {"bold": True}),
    ("P-26", "recipients", 14, "", {"underline": True}),
    ("P-26", "recipient", 12, "", {"underline": False}),
    ("P-27", "urgency", 14, "caps", {"bold": True}),
    ("P-28", "circulation", 12, "caps", {"bold": True}),
    ("P-29", "draft", 14, "", {"italic": True, "form": "Dự thảo lần {number}"}),
    ("P-30", "typist", 8, "caps", {}),
    ("P-31", "contact", 10, "", {}),
]


@pytest.mark.parametrize(("rule", "key", "size", "letters", "style"), PARTY)
@pytest.mark.parametrize("layout", LAYOUTS[:2], ids=lambda layout: layout.id)
def test_party_components(layout: Any, rule: str, key: str, size: float, letters: str, style: dict[str, Any]) -> None:
    component = layout.components[key]
    assert (component.rule, component.size.use, component.letters) == (rule, size, letters)
    assert {name: getattr(component, name) for name in style} == style


@pytest.mark.parametrize("layout", LAYOUTS[:2], ids=lambda layout: layout.id)
def test_party_page_in_twips(layout: Any) -> None:
    page = layout.page
    assert (mm(page.width), mm(page.height)) == (11906, 16838)
    assert [mm(m.use) for m in (page.top, page.bottom, page.left, page.right)] == [1134, 1134, 1701, 850]
    assert (layout.body.line_exact, layout.body.line.use, layout.body.space_between.use) == (True, 18, 6)


def test_line_spacing_has_an_upper_limit_from_2026() -> None:
    assert [layout.body.line.allows(24) for layout in LAYOUTS[:2]] == [True, False]


DIFFERENCES = [
    ("end_of_recipients", ["- Ban Mẫu,", "- Lưu Đảng ủy."], ["- Ban Mẫu;", "- Lưu Đảng ủy."]),
]


@pytest.mark.parametrize(("_case", "before", "since"), DIFFERENCES)
def test_recipients_end_as_the_rule_of_the_day_wants(_case: str, before: list[str], since: list[str]) -> None:
    made = [layout.recipients.lines(("Ban Mẫu",), "Đảng ủy") for layout in LAYOUTS[:2]]
    assert made == [before, since]


def test_tờ_trình_is_submitted_from_2026() -> None:
    assert [layout.addressing["tờ trình"] for layout in LAYOUTS] == ["Kính gửi:", "Kính trình:", "Kính gửi:"]


NUMBERS = [
    ("party_below_ten", 1, 7, "Số 07-BC/ĐU"),
    ("party_to_be_filled_in", 1, None, "Số …-BC/ĐU"),
    ("party_three_digits", 0, 123, "Số 123-BC/ĐU"),
    ("state_has_a_colon", 2, 7, "Số: 07/BC-ĐU"),
]


@pytest.mark.parametrize(("_case", "at", "number", "expected"), NUMBERS)
def test_number_and_sign(_case: str, at: int, number: int | None, expected: str) -> None:
    assert LAYOUTS[at].number_line(number=number, code=LAYOUTS[at].codes["báo cáo"], issuer="ĐU") == expected


DATES = [
    ("day_and_month_padded", date(2026, 2, 3), "Hà Nội, ngày 03 tháng 02 năm 2026"),
    ("march_is_not", date(2026, 3, 9), "Hà Nội, ngày 09 tháng 3 năm 2026"),
    ("november", date(2026, 11, 23), "Hà Nội, ngày 23 tháng 11 năm 2026"),
]


@pytest.mark.parametrize(("_case", "day", "expected"), DATES)
def test_place_and_date(_case: str, day: date, expected: str) -> None:
    assert LAYOUTS[1].place_and_date("Hà Nội", day) == expected


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.id)
def test_every_component_that_stands_at_the_head_is_described(layout: Any) -> None:
    wanted = {*layout.left, *layout.right, "number", "place_date", "type", "subject", "authority", "post", "signer"}
    assert wanted <= set(layout.components)
    names = [component.name for component in layout.components.values()]
    assert len(names) == len(set(names))
