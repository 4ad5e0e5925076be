"""The roles given to sentences; the measured accuracy is the gate's business (`make gate`)."""

import random
import time

import pytest

from tiepthu.reader.finders.roles import WEIGHTS, assign_roles
from tiepthu.reader.finders.sentences import find_sentences
from tiepthu.reader.records import Heading, Role, Sentence, Span

CASES = [
    ("heading", "III. TỔ CHỨC THỰC HIỆN", "other"),
    ("legal_basis", "Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;", "other"),
    ("result", "Năm 2021, toàn huyện đã cứng hóa được 86 km đường thôn, đạt 104% kế hoạch.", "result"),
    ("limitation", "Tuy nhiên, việc giải ngân còn chậm, nhiều dự án chưa đáp ứng tiến độ.", "limitation"),
    ("cause", "Nguyên nhân của những hạn chế trên là do một số cấp ủy chưa quan tâm đúng mức.", "cause"),
    ("lesson", "Bài học kinh nghiệm rút ra là phải kiên trì đối thoại với nhân dân.", "lesson"),
    ("voters", "Cử tri kiến nghị Chính phủ sớm nâng mức chuẩn nghèo.", "recommendation"),
    ("unit", "Đề nghị Bộ Tài chính bố trí đủ kinh phí cho các xã biên giới.", "recommendation"),
    ("caption", "Quang cảnh hội nghị (Ảnh: Thu Sương)", "event"),
]


def _roles(text: str) -> list[str]:
    return [sentence.role.value for sentence in assign_roles(text, find_sentences(text))]


@pytest.mark.parametrize(("_case", "sentence", "expected"), CASES)
def test_gives_the_plain_cases_their_role(_case: str, sentence: str, expected: str) -> None:
    before = "Huyện Lạc Sơn tổng kết công tác năm\nBuổi làm việc diễn ra ngày 12/3 tại trụ sở huyện.\n"
    assert _roles(before + sentence)[-1] == expected


def test_follows_the_heading_that_names_its_section() -> None:
    text = (
        "BÁO CÁO\nKết quả công tác dân vận\nII. BÀI HỌC KINH NGHIỆM\n"
        "- Chọn đúng cán bộ, giao đúng việc.\n- Kiên trì, không nóng vội.\n"
    )
    assert _roles(text)[-2:] == ["lesson", "lesson"]


def test_follows_a_request_that_goes_on_without_its_verb() -> None:
    text = (
        "Tổng công ty Dệt kim gỡ vướng cho nhà máy sợi\n"
        "Tổng công ty kiến nghị Chính phủ cho giãn nợ ba năm đối với nhà máy sợi. "
        "Ngân hàng Công thương giảm lãi suất các khoản vay cũ xuống 5%/năm. "
        "Phần đất chưa dùng nên giao lại cho địa phương quản lý. "
        "Phó Chủ nhiệm ghi nhận nỗ lực của đơn vị."
    )
    assert _roles(text)[1:] == ["recommendation", "recommendation", "recommendation", "result"]


def test_gives_chances_in_the_longest_documents() -> None:
    text = "Năm 2021, huyện đã làm được 5 km đường.\n" * 3000
    assert all(0.0 < sentence.confidence <= 1.0 for sentence in assign_roles(text, find_sentences(text)))


def test_takes_the_theme_of_an_outline() -> None:
    text = "Nhìn chung, nhiều nơi vẫn như thế.\nTrang bị cũ, mỗi nơi dùng một kiểu.\nĐường truyền hay gián đoạn."
    covers = Heading(span=Span(0, 0), covers=Span(0, len(text)), level=1, unit="title", theme=Role.LIMITATION)
    roles = [sentence.role for sentence in assign_roles(text, find_sentences(text), outline=[covers])]
    assert roles[1:] == [Role.LIMITATION, Role.LIMITATION]


def test_confidence_is_a_chance() -> None:
    text = "Căn cứ Luật Đất đai;\nNhiều việc. Lúc này. Khó nói."
    assert all(0.0 < sentence.confidence <= 1.0 for sentence in assign_roles(text, find_sentences(text)))


def test_keeps_spans_and_order_and_reads_the_same_twice() -> None:
    text = "Điều 1. Phạm vi\nQuy chế này áp dụng cho các xã. Cử tri đề nghị tỉnh xem xét; sớm trả lời."
    spans = find_sentences(text)
    first = assign_roles(text, spans)
    assert [sentence.span for sentence in first] == spans
    assert first == assign_roles(text, spans)


def test_never_raises() -> None:
    chance = random.Random(11)
    syllables = [
        "đề nghị",
        "chưa",
        "\n",
        ".",
        ";",
        "12%",
        "Điều 1.",
        "ảnh:",
        "ẤẦ",
        "“",
        "I.",
        "-",
        "ß",
        "İ",
        "\u0301",
        "\x00",
    ]
    for _ in range(200):
        text = " ".join(chance.choices(syllables, k=40))
        assert len(assign_roles(text, find_sentences(text))) == len(find_sentences(text))
    assert assign_roles("", []) == []
    assert isinstance(assign_roles("x", [Span(0, 1)])[0], Sentence)


def test_weights_are_small() -> None:
    assert WEIGHTS.stat().st_size < 1_500_000


def test_a_piece_behind_a_semicolon_takes_the_role_of_its_sentence() -> None:
    text = "Năm 2021, nhóm tỉnh đạt chỉ số trên 90% gồm 3 địa phương: Tỉnh Hòa Sơn; Tỉnh An Lộc; Tỉnh Bình Khê."
    assert _roles("Bảng xếp hạng chỉ số hài lòng\n" + text)[1:] == ["result", "result", "result"]


def test_the_list_of_further_articles_is_no_content() -> None:
    text = (
        "Đảng ủy Khối làm việc với Đảng ủy Viện\nBuổi làm việc diễn ra sáng 5/4.\nCác bài viết khác\n"
        "Tăng cường kiểm tra, giám sát công tác dân vận (3 tháng trước)\nĐẩy mạnh chuyển đổi số ở cơ sở\n"
    )
    assert _roles(text)[2:] == ["other", "other", "other"]


def test_a_thousand_themed_headings_cost_little() -> None:
    text = "Rà soát quy chế.\n" * 3000
    spans = find_sentences(text)
    covers = [
        Heading(span=span, covers=Span(span.start, span.end + 40), level=1, unit="arabic", theme=Role.TASK)
        for span in spans
    ]
    start = time.process_time()
    assign_roles(text, spans, outline=covers)
    assert time.process_time() - start < 5


@pytest.mark.parametrize(
    "text", ["1" * 50_000, "." * 50_000, "A" * 50_000, "đề nghị " * 7_000, "IVX" * 15_000, "- \n" * 9_000]
)
def test_takes_linear_time(text: str) -> None:
    start = time.process_time()
    assign_roles(text, find_sentences(text))
    assert time.process_time() - start < 5
