"""Topics by the words of their titles and keywords."""

import pytest

from tiepthu.analysis.topics import NO_TOPIC, SurveyTopic, TopicAssigner
from tiepthu.reader.records import Heading, Sentence, Span

ASSIGNER = TopicAssigner(
    [
        SurveyTopic(1, "Nâng cao nhận thức của cấp ủy về tầm quan trọng của công tác dân vận"),
        SurveyTopic(2, "Cải cách thủ tục hành chính, phục vụ nhân dân", ("một cửa",)),
        SurveyTopic(3, "Thực hiện quy chế dân chủ ở cơ sở", ("đối thoại",)),
    ]
)

CASES = [
    ("words_of_the_title", "Đơn vị đã rà soát thủ tục hành chính để phục vụ nhân dân tốt hơn.", 2),
    ("a_keyword_alone", "Bộ phận MỘT CỬA tiếp nhận hồ sơ.", 2),
    ("without_marks", "to chuc doi thoai voi nguoi dan", 3),
    ("common_words_say_nothing", "Lãnh đạo, chỉ đạo các cơ quan, đơn vị tổ chức thực hiện.", NO_TOPIC),
    ("nothing", "Hội nghị kết thúc lúc 17 giờ.", NO_TOPIC),
    ("empty", "", NO_TOPIC),
]


@pytest.mark.parametrize(("_case", "text", "number"), CASES)
def test_topic_of(_case, text, number):
    assert ASSIGNER.topic_of(text) == number


def test_a_heading_passes_its_topic_on_to_what_says_nothing_stronger():
    text = "Dân chủ ở cơ sở\nĐã ban hành 5 văn bản.\nBộ phận một cửa hoạt động tốt."
    first, second = text.index("Đã"), text.index("Bộ phận")
    heading = Heading(span=Span(0, first - 1), covers=Span(0, len(text)), level=1, unit="title")
    sentences = [Sentence(span=Span(first, second - 1)), Sentence(span=Span(second, len(text)))]
    assert ASSIGNER.assign(text, sentences, [heading]) == [3, 2]


def test_without_topics_nothing_is_assigned():
    assert TopicAssigner([]).assign("Một câu.", [Sentence(span=Span(0, 8))], []) == [NO_TOPIC]
