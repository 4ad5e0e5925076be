"""Sums and parts."""

import pytest

from tiepthu.analysis.parts import check_parts

CASES = [
    ("bracket", "Có 20 chợ (1 chợ nông sản, 18 chợ tổng hợp).", [["20", "1", "18"]]),
    ("bracket_fits", "Có 20 chợ (1 chợ nông sản, 19 chợ tổng hợp).", []),
    ("consists_of", "Đoàn có 25 đại biểu, gồm 12 đại biểu nữ và 14 đại biểu nam.", [["25", "12", "14"]]),
    ("rounding", "Tổng vốn 8.338,4 tỷ đồng (46,4 tỷ đồng, 6.269,7 tỷ đồng, 79,2 tỷ đồng và 1.943 tỷ đồng).", []),
    (
        "money",
        "Tổng vốn 850 tỷ đồng (ngân sách 400 tỷ đồng, vốn vay 460 tỷ đồng).",
        [["850 tỷ đồng", "400 tỷ đồng", "460 tỷ đồng"]],
    ),
    (
        "of_which",
        "Tiếp nhận 1.250 hồ sơ, trong đó: đúng hạn 1.100 hồ sơ (88%), quá hạn 160 hồ sơ (12%).",
        [["1.250", "1.100", "160"]],
    ),
    ("of_which_fits", "Tiếp nhận 1.250 hồ sơ, trong đó: đúng hạn 1.100 hồ sơ (88%), quá hạn 150 hồ sơ (12%).", []),
    ("not_all_parts", "Có 100 hộ (30 hộ nghèo, 20 hộ cận nghèo).", []),
    ("other_things", "Có 20 xã (12 thôn, 9 bản).", []),
    ("about", "Có khoảng 20 chợ (1 chợ nông sản, 18 chợ tổng hợp).", []),
    (
        "list",
        "a) Tổng số chợ: 401 chợ\nTrong đó:\n- Loại 1: 20 chợ (1 chợ đầu mối)\n- Loại 2: 57 chợ\n"
        "- Loại 3: 325 chợ\nb) Khác",
        [["401", "20", "57", "325"]],
    ),
    ("list_fits", "a) Tổng số chợ: 402 chợ\n- Loại 1: 20 chợ\n- Loại 2: 57 chợ\n- Loại 3: 325 chợ", []),
    (
        "nested_list",
        "a) Kinh phí: 100 tỷ đồng\n- Giao rừng: 60 tỷ đồng\n+ Hộ: 40 tỷ đồng\n+ Xã: 20 tỷ đồng\n"
        "- Khác: 25 tỷ đồng\n- Dự phòng: 15 tỷ đồng",
        [],
    ),
    ("larger_part", "Có 45 hộ nghèo, trong đó 54 hộ dân tộc thiểu số.", [["45", "54"]]),
    ("smaller_part", "Có 45 hộ nghèo, trong đó 24 hộ dân tộc thiểu số.", []),
    ("part_of_a_lower_bound", "Có trên 45 hộ nghèo, trong đó 54 hộ dân tộc thiểu số.", []),
    ("part_of_other_things", "Có 45 thôn, trong đó 54 hộ nghèo.", []),
    ("growth_with_its_whole", "Tăng 45 hộ, trong đó có 54 hộ mới.", []),
    ("ratio_over", "Có 24/22 xã đạt chuẩn.", [["24/22"]]),
    ("ratio_over_plan", "Đã xây 24/22 nhà theo kế hoạch giao.", []),
    ("ratio_under", "Có 18/22 xã đạt chuẩn.", []),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_checks_sums_and_parts(_case, text, expected, read):
    assert [[s.quote for s in d.statements] for d in check_parts(read(text))] == expected


def test_says_what_the_parts_add_up_to(read):
    (found,) = check_parts(read("Tổng vốn 28,5 tỷ đồng (tỉnh 10,2 tỷ đồng, huyện 18,9 tỷ đồng)."))
    assert found.explanation == (
        "Cộng các phần 10,2 tỷ đồng + 18,9 tỷ đồng được 29,1 (cùng đơn vị), không bằng 28,5 tỷ đồng đã ghi."
    )
