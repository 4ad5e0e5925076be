"""Single recommendations: where they begin and end, who asks and who is asked."""

import random

import pytest

from tiepthu.reader.finders.recommendations import find_recommendations
from tiepthu.reader.finders.sentences import find_sentences
from tiepthu.reader.records import Person, Recommendation, Role, Sentence, Span, Topic

CASES = [
    (
        "one",
        "Cử tri đề nghị Quốc hội sớm sửa Luật Đất đai.",
        [("Quốc hội sớm sửa Luật Đất đai", "Cử tri", "Quốc hội")],
    ),
    (
        "coordinated_bodies",
        "Sở kiến nghị Quốc hội, Chính phủ và Bộ Y tế xem xét bổ sung biên chế.",
        [("Quốc hội, Chính phủ và Bộ Y tế xem xét bổ sung biên chế", "Sở", "Quốc hội, Chính phủ và Bộ Y tế")],
    ),
    (
        "split_at_semicolon",
        "Công ty kiến nghị Ủy ban nhân dân tỉnh giảm tiền thuê đất; cho chậm nộp thuế 6 tháng.",
        [
            ("Ủy ban nhân dân tỉnh giảm tiền thuê đất", "Công ty", "Ủy ban nhân dân tỉnh"),
            ("cho chậm nộp thuế 6 tháng", "Công ty", "Ủy ban nhân dân tỉnh"),
        ],
    ),
    (
        "own_addressee_behind_semicolon",
        "Trạm đề nghị Bộ Công an bổ sung xe; đề nghị Bộ Tài chính cấp đủ kinh phí.",
        [
            ("Bộ Công an bổ sung xe", "Trạm", "Bộ Công an"),
            ("Bộ Tài chính cấp đủ kinh phí", "Trạm", "Bộ Tài chính"),
        ],
    ),
    (
        "bracket_keeps",
        "Đề nghị nâng mức khoán (rừng đặc dụng; rừng phòng hộ) lên gấp đôi.",
        [("nâng mức khoán (rừng đặc dụng; rừng phòng hộ) lên gấp đôi", "", "")],
    ),
    ("no_verb", "TP cần có giải pháp huy động vốn xã hội.", [("TP cần có giải pháp huy động vốn xã hội", "", "TP")]),
    (
        "speech_frame",
        "Đại biểu cho rằng tỉnh cần kiến nghị trung ương lập quỹ hỗ trợ.",
        [("tỉnh cần kiến nghị trung ương lập quỹ hỗ trợ", "Đại biểu", "tỉnh")],
    ),
    ("noun_before", "Theo đề nghị của xã, kiến nghị huyện cấp vốn.", [("huyện cấp vốn", "", "huyện")]),
    ("frame_only", "Cử tri kiến nghị một số nội dung như sau:", []),
]


def _asked(text: str, **given: object) -> list[Recommendation]:
    sentences = [Sentence(span=span, role=Role.RECOMMENDATION) for span in find_sentences(text)]
    return find_recommendations(text, sentences, **given)  # type: ignore[arg-type]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES)
def test_cuts_requests(_case: str, text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(found.span.of(text), found.by, found.to) for found in _asked(text)] == expected


def test_parts_at_a_full_stop_behind_an_abbreviation() -> None:
    text = "Nên làm đường ở TP. Trên cơ sở đó mới mở tuyến xe."
    assert [found.span.of(text) for found in _asked(text)] == ["Nên làm đường ở TP", "Trên cơ sở đó mới mở tuyến xe"]


def test_a_named_person_asks() -> None:
    text = "Đại biểu Vi Thị Sen đề nghị nâng phụ cấp. Bà cũng mong xã có bác sĩ."
    person = Person(span=Span(8, 18), name="Vi Thị Sen")
    assert [found.by for found in _asked(text, people=[person])] == ["Vi Thị Sen", "Vi Thị Sen"]


def test_the_line_above_names_who_is_asked() -> None:
    text = "2. Đối với Bộ Nội vụ:\nSớm hướng dẫn vị trí việc làm."
    heading, asked = find_sentences(text)
    sentences = [Sentence(span=heading, role=Role.OTHER), Sentence(span=asked, role=Role.RECOMMENDATION)]
    assert [found.to for found in find_recommendations(text, sentences)] == ["Bộ Nội vụ"]


def test_joins_the_topic_named_by_number() -> None:
    text = "Về nội dung thứ hai, đề nghị bổ sung kinh phí."
    topics = [Topic(span=Span(0, 1), number=number, text="") for number in (1, 2)]
    assert [found.topics for found in _asked(text, topics=topics)] == [(2,)]


def test_other_roles_hold_no_recommendation() -> None:
    text = "Cử tri đề nghị tỉnh sửa đường."
    assert find_recommendations(text, [Sentence(span=Span(0, len(text)), role=Role.RESULT)]) == []


def test_never_raises_and_quotes_itself() -> None:
    chance = random.Random(5)
    words = [
        "đề nghị",
        "cho rằng",
        ";",
        "(",
        ")",
        "Bộ",
        "Quốc hội",
        ",",
        "và",
        "các",
        "\n",
        ".",
        "1.",
        "của",
        "“",
        "İ",
        "Ủy ban",
    ]
    for _ in range(300):
        text = " ".join(chance.choices(words, k=30))
        for found in _asked(text):
            assert found.span.of(text) == found.span.of(text).strip() != ""


def test_takes_linear_time_on_nonsense() -> None:
    for text in ("(;" * 20_000, "đề nghị " * 10_000, "cho rằng các mong " * 5_000, "Bộ " * 20_000, "; A" * 20_000):
        sentences = [Sentence(span=Span(0, len(text)), role=Role.RECOMMENDATION)]
        find_recommendations(text, sentences)
