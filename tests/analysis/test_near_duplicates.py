"""Near duplicates: the same text with slips is a copy; the same text with other facts is not."""

from tiepthu.analysis.near_duplicates import NearDuplicates, facts_digest, resemblance, signature

TEXT = " ".join(
    f"Đơn vị số {i} đã tổ chức đối thoại với người dân về thủ tục hành chính lần thứ {i * 7}." for i in range(80)
)


def test_marks_case_and_punctuation_do_not_matter():
    assert resemblance(signature(TEXT), signature(TEXT.upper().replace(".", " ;"))) == 1.0


def test_another_text_does_not_resemble():
    assert resemblance(signature(TEXT), signature("Báo cáo về công tác cán bộ " * 40)) < 0.1


def test_the_empty_text_resembles_nothing():
    assert resemblance(signature(""), signature(TEXT)) < 0.1


def test_a_copy_with_a_slip_is_found_and_points_to_the_first():
    index = NearDuplicates()
    facts = facts_digest(["77||thủ tục"])
    assert index.add(1, signature(TEXT), facts) is None
    assert index.add(2, signature(TEXT.replace("lần thứ 210.", "lần thứ 210 .")), facts) == 1
    assert index.add(3, signature(TEXT), facts) == 1


def test_a_corrected_report_is_no_copy():
    index = NearDuplicates()
    assert index.add(1, signature(TEXT), facts_digest(["77"])) is None
    assert index.add(2, signature(TEXT), facts_digest(["78"])) is None


def test_the_order_of_facts_does_not_matter():
    assert facts_digest(["a", "b"]) == facts_digest(["b", "a"])
