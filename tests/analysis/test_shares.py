"""Counts and shares."""

import pytest

from tiepthu.analysis.records import Severity
from tiepthu.analysis.shares import check_shares

# label, text, quotes of each discrepancy
CASES = [
    (
        "disjoint_bases",
        "Đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 228 thủ tục (đạt 42,8%).",
        [["77", "14,8%", "228", "42,8%"]],
    ),
    ("equal_bases", "Đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 223 thủ tục (đạt 42,8%).", []),
    ("rounding_alone", "Có 1 hộ (0,3%) nghèo, 2 hộ (0,7%) cận nghèo.", []),
    ("bases_far_apart", "Đã rà soát 40 thủ tục (đạt 10%), công khai 90 thủ tục (đạt 60%).", []),
    ("each_its_own_whole", "Xã An Hòa có 20 hộ (chiếm 5,1%), xã Bình Hòa có 30 hộ (chiếm 7,4%).", []),
    ("other_noun", "Có 50 đảng viên (10%), 52 đoàn viên (10%).", []),
    ("other_sentence", "Có 50 hộ (10,0%) thoát nghèo. Có 52 hộ (10,0%) tái nghèo.", []),
    ("about", "Có khoảng 77 thủ tục (14,8%), đơn giản hóa 228 thủ tục (42,8%).", []),
    ("growth", "Có 77 thủ tục, tăng 14,8%, đơn giản hóa 228 thủ tục, giảm 42,8%.", []),
    ("share_of_plan", "Xây 45 cầu (đạt 90% kế hoạch), sửa 48 cầu (đạt 90% kế hoạch).", []),
    ("against_total", "Trong tổng số 520 thủ tục, đã cắt giảm 77 thủ tục (đạt 15,8%).", [["520", "77", "15,8%"]]),
    ("fits_total", "Trong tổng số 520 thủ tục, đã cắt giảm 77 thủ tục (đạt 14,8%).", []),
    ("ratio", "Có 69/142 kiến nghị (đạt 59%) đã trả lời.", [["69/142", "59%"]]),
    ("ratio_rounded", "Có 69/142 kiến nghị (đạt 48,6%) đã trả lời.", []),
    ("ratio_cut_off", "Có 69/142 kiến nghị (đạt 48,5%) đã trả lời.", []),
    ("ratio_of_another_whole", "Có 443/455 đại biểu tán thành (bằng 92,48% tổng số đại biểu).", []),
    ("ratio_behind", "Đạt 80% (18/22 xã).", [["80%", "18/22"]]),
    ("ratio_behind_fits", "Đạt 81,8% (18/22 xã).", []),
    ("over_100", "Hộ nghèo chiếm 120% trong xã.", [["120%"]]),
    ("over_100_growth", "Thu ngân sách tăng 120%, đạt 105% kế hoạch.", []),
    ("exactly_100", "Cán bộ có trình độ đại học chiếm 100%.", []),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_checks_counts_and_shares(_case, text, expected, read):
    assert [[s.quote for s in d.statements] for d in check_shares(read(text))] == expected


def test_says_what_is_wrong_and_what_to_ask(read):
    text = "Đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 228 thủ tục (đạt 42,8%)."
    (found,) = check_shares(read(text))
    assert found.kind == "count_and_share"
    assert found.severity is Severity.LIKELY
    assert found.explanation == (
        "77 thủ tục (14,8%) ứng với tổng số từ 519 đến 522, còn 228 thủ tục (42,8%) ứng với tổng số 533; "
        "hai tỷ lệ này không thể cùng tính trên một tổng số."
    )
    assert (
        found.question == "Đề nghị đơn vị cho biết hai tỷ lệ 14,8% và 42,8% được tính trên tổng số bao nhiêu thủ tục?"
    )
    assert found.details == {"base_1": "519 to 522", "base_2": "533"}
    assert all(s.span.of(text) == s.quote and s.context == text for s in found.statements)
