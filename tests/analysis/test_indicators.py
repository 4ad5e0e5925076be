"""One indicator stated twice, in one document and across documents."""

import pytest

from tiepthu.analysis.checks import check_across, check_reading, indicator_statements

CASES = [
    ("differ", "Tổng số hộ nghèo năm 2015 là 450 hộ.\nTổng số hộ nghèo năm 2015 là 540 hộ.", [["450", "540"]]),
    ("agree", "Tổng số hộ nghèo năm 2015 là 450 hộ.\nTổng số hộ nghèo năm 2015 là 450 hộ.", []),
    ("bound_holds", "Tổng số hộ nghèo năm 2015 là trên 400 hộ.\nTổng số hộ nghèo năm 2015 là 450 hộ.", []),
    ("rounding", "Tổng vốn đầu tư là 15 tỷ đồng.\nTổng vốn đầu tư là 15,2 tỷ đồng.", []),
    ("other_year", "Tổng số hộ nghèo năm 2015 là 450 hộ.\nTổng số hộ nghèo năm 2016 là 540 hộ.", []),
    ("other_place", "Dân số phường An Hòa là 4.500 người.\nDân số phường Bình Hòa là 5.400 người.", []),
    ("no_total", "Đã xây 5 cầu.\nĐã xây 7 cầu.", []),
    ("growth", "Tổng số hộ nghèo tăng 45 hộ.\nTổng số hộ nghèo tăng 54 hộ.", []),
    ("long_noun", "Bộ công bố 560 dịch vụ công trực tuyến.\nĐã có 506 dịch vụ công trực tuyến.", [["560", "506"]]),
    ("noun_goes_on", "Có 560 dịch vụ công trực tuyến.\nCó 506 dịch vụ công trực tuyến mức độ 3.", []),
    ("short_noun", "Bộ công bố 560 dịch vụ.\nĐã có 506 dịch vụ.", []),
    ("small_counts", "Có 3 dự án đầu tư công.\nCó 5 dự án đầu tư công.", []),
    ("same_sentence", "Tổng số hộ nghèo là 450 hộ và tổng số hộ nghèo là 540 hộ.", []),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_checks_indicators_of_one_document(_case, text, expected, read):
    found = [d for d in check_reading(read(text)) if d.kind == "indicator_conflict"]
    assert [[s.quote for s in d.statements] for d in found] == expected


def across(read, *texts, organisation="Sở Giao thông"):
    said = [
        s
        for i, text in enumerate(texts)
        for s in indicator_statements(read(text, path=f"{i}.txt", organisation=organisation))
    ]
    return list(check_across(sorted(said, key=lambda s: s.key)))


def test_finds_a_conflict_across_documents(read):
    found = across(read, "Tổng số thủ tục năm 2015 là 292 thủ tục.", "Năm 2015, tổng số thủ tục là 229 thủ tục.")
    assert [[s.path for s in d.statements] for d in found] == [["0.txt", "1.txt"]]
    assert "292" in found[0].explanation
    assert "229" in found[0].explanation


def test_leaves_documents_of_unknown_bodies_apart(read):
    texts = "Tổng số thủ tục năm 2015 là 292 thủ tục.", "Tổng số thủ tục năm 2015 là 229 thủ tục."
    assert across(read, *texts, organisation="") == []


# label, (text, unit) of each document, the values found to differ
UNITS = [
    (
        "kind_of_the_unit",
        [
            ("Tổng số dịch vụ công trực tuyến của Bộ là 560.", "Đảng bộ Bộ Thủy lợi"),
            (
                "Năm qua có 4 đợt. Đến nay, tổng số dịch vụ công trực tuyến của Bộ Thủy lợi là 506 dịch vụ¹.",
                "Đảng bộ Bộ Thủy lợi",
            ),
        ],
        ["560", "506"],
    ),
    (
        "kind_of_two_units",
        [
            ("Tổng số dịch vụ công trực tuyến của Bộ là 560.", "Bộ Thủy lợi"),
            ("Tổng số dịch vụ công trực tuyến của Bộ là 506.", "Bộ Y tế"),
        ],
        [],
    ),
    (
        "kind_that_is_not_the_units",
        [("Tổng số công chức của Bộ là 560.", "Bộ Y tế"), ("Tổng số công chức của Cục là 56.", "Bộ Y tế")],
        [],
    ),
    (
        "two_units_name_the_body",
        [("Dân số phường An Hòa là 4.500 người.", "A"), ("Dân số phường An Hòa là 5.400 người.", "B")],
        ["4.500", "5.400"],
    ),
    (
        "capitals_that_are_no_body",
        [("Tổng số dự án ODA là 45 dự án.", "A"), ("Tổng số dự án ODA là 54 dự án.", "B")],
        [],
    ),
    ("nobody_named", [("Tổng số thủ tục là 292.", "A"), ("Tổng số thủ tục là 229.", "B")], []),
    ("one_unit", [("Tổng số thủ tục là 292.", "A"), ("Tổng số thủ tục là 229.", "A")], ["292", "229"]),
]


@pytest.mark.parametrize(("_case", "documents", "values"), UNITS, ids=[c[0] for c in UNITS])
def test_compares_what_one_unit_states(_case, documents, values, read):
    said = [
        s
        for i, (text, unit) in enumerate(documents)
        for s in indicator_statements(read(text, path=f"{i}.txt", organisation="Đảng ủy"), scope=unit)
    ]
    found = list(check_across(sorted(said, key=lambda s: s.key)))
    assert [[s.quote for s in d.statements] for d in found] == ([values] if values else [])


def test_holds_one_indicator_at_a_time(read):
    (said,) = indicator_statements(read("Tổng số thủ tục năm 2015 là 292 thủ tục.", organisation="Sở"))

    def many():
        for _ in range(100_000):
            yield said

    assert list(check_across(many())) == []


def test_discrepancies_come_in_the_order_of_the_text(read):
    text = "Giai đoạn 2020-2015 có 24/22 xã đạt chuẩn.\nCó 45 hộ nghèo, trong đó 54 hộ dân tộc."
    starts = [d.statements[0].span.start for d in check_reading(read(text))]
    assert len(starts) == 3
    assert starts == sorted(starts)
