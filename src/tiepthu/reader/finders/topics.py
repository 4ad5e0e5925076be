"""Topics: the enumerated contents that a survey or meeting is to discuss, as an ordered list.

An enumeration `(1) … (6) …`, inline or in lines of its own, is a list of topics only behind a phrase that introduces
it as contents for discussion or survey (`định hướng 6 nội dung thảo luận đó là:`); any other enumeration is not.
"""

from __future__ import annotations

import re

from tiepthu.reader.records import Span, Topic
from tiepthu.reader.vi.letters import UPPER

_THINGS = re.compile(r"nội dung|vấn đề|chủ đề|câu hỏi|chuyên đề", re.IGNORECASE)
_ABOUT = re.compile(
    r"thảo luận|trao đổi|khảo sát|góp ý|cho ý kiến|lấy ý kiến|xin ý kiến|tham gia ý kiến|tọa đàm|toạ đàm|đối thoại"
    r"|chất vấn|gợi ý|định hướng|đóng góp ý kiến|làm rõ",
    re.IGNORECASE,
)
# asks for talk, whatever else the clause says
_DISCUSS = re.compile(
    r"thảo luận|trao đổi|khảo sát|cho ý kiến|lấy ý kiến|xin ý kiến|tọa đàm|toạ đàm|đối thoại|chất vấn|gợi ý|định hướng",
    re.IGNORECASE,
)
_PREPARES = re.compile(r"đề nghị|yêu cầu|chuẩn bị|tập trung", re.IGNORECASE)
# answers or reports: the list is what the writer says, not what others are to discuss
_ANSWERS = re.compile(
    r"báo cáo|kiến nghị|đề xuất|trả lời|phúc đáp|giải trình|tiếp thu|có ý kiến|xin (?:góp|tham gia)|kết quả"
    r"|(?:ý kiến|góp ý)(?: một số nội dung)?(?: cụ thể)? như sau",
    re.IGNORECASE,
)
_DONE = re.compile(r"(?:kết quả|qua|sau khi|sau) (?:khảo sát|thảo luận|trao đổi|đối thoại|lấy ý kiến)", re.IGNORECASE)
_CLAUSE = re.compile(rf",[ \n](?=[{UPPER}])")
_INTRODUCES = re.compile(r"(?::|(?:sau|sau đây|gồm|là|về|dung|đề|luận|ý))$")
_CUT = re.compile(r"[.;!?][ ]|[)\n]")
_FIRST = re.compile(r"1(?P<mark>\)|[.](?![0-9])|[ ]?-(?=[ ]))")
_MARKS = {
    "(1)": re.compile(r"(?:(?<=[\s;,.:])|^)\((?P<n>[0-9]{1,2})\)[ \n]?"),
    "1)": re.compile(r"(?:(?<=[\s;,.:])|^)(?P<n>[0-9]{1,2})\)[ \n]?"),
    "1.": re.compile(r"(?:(?<=[\s;,.:])|^)(?P<n>[0-9]{1,2})[.](?![0-9])[ \n]?"),
    "1-": re.compile(r"(?:(?<=[\s;,.:])|^)(?P<n>[0-9]{1,2})[ ]?-(?=[ ])[ \n]?"),
}
_REACH = 6_000
_BACK = 200
_END = re.compile(rf"\n\s*\n|\n(?=[{UPPER}“])|$")
_SENTENCE_END = re.compile(r"[.!?…][”\"]?(?=[ \n]|$)")
_CONFIDENCE = 0.95


def find_topics(text: str) -> list[Topic]:
    """Return the topics that `text` introduces for discussion, in their order.

    >>> [(found.number, found.text) for found in find_topics("gợi ý 2 nội dung thảo luận: (1) Nhận thức; (2) Mô hình.")]
    [(1, 'Nhận thức'), (2, 'Mô hình')]
    """
    out: list[Topic] = []
    end = 0
    for first in _FIRST.finditer(text):
        start, style = first.start(), "1" + first["mark"].strip()
        if text[start - 1 : start] == "(" and style == "1)":
            start, style = start - 1, "(1)"
        elif not text[max(0, start - 2) : start].rstrip(" ").endswith((":", "\n")):
            continue
        if start < end or not _is_introduced(text, end, start):
            continue
        topics = _items(text, start, style)
        if topics:
            out += topics
            end = topics[-1].span.end
    return out


def _is_introduced(text: str, lowest: int, start: int) -> bool:
    """Whether the words before the first mark announce contents for discussion."""
    before = text[max(lowest, start - _BACK) : start].rstrip()
    if not _INTRODUCES.search(before):
        return False
    cuts = [found.end() for found in _CUT.finditer(before)]
    phrase = before[cuts[-1] :] if cuts else before
    if not _THINGS.search(phrase) or not _ABOUT.search(phrase):
        return False
    return _asks(_CLAUSE.split(phrase)[-1])


def _asks(clause: str) -> bool:
    """Whether the clause that holds the main verb asks others to discuss, rather than reports or answers."""
    if _DISCUSS.search(clause):
        return not _DONE.search(clause)
    return not _ANSWERS.search(clause) and bool(_ABOUT.search(clause) or _PREPARES.search(clause))


def _items(text: str, start: int, style: str) -> list[Topic]:
    """The items of the enumeration that starts at `start`, at least two, numbered from 1 without a gap."""
    marks = _numbered(_MARKS[style], text, start)
    if len(marks) < 2:
        return []
    ends = [mark.start() for mark in marks[1:]] + [_last_end(text, marks[-1].end())]
    if sum(_is_section(text[mark.end() : end]) for mark, end in zip(marks, ends, strict=True)) > 1:
        return []
    return [_topic(text, mark, end) for mark, end in zip(marks, ends, strict=True)]


def _is_section(item: str) -> bool:
    """Whether the item is a heading with paragraphs below it."""
    first, _, rest = item.strip().partition("\n")
    return len(first) < _HEADING and len(rest) > _HEADING and rest[:1].isupper()


_HEADING = 80  # characters


def _numbered(pattern: re.Pattern[str], text: str, start: int) -> list[re.Match[str]]:
    marks: list[re.Match[str]] = []
    for mark in pattern.finditer(text, start, min(len(text), start + _REACH)):
        if int(mark["n"]) == len(marks) + 1:
            marks.append(mark)
        elif int(mark["n"]) == 1:
            break
    return marks


def _last_end(text: str, start: int) -> int:
    """Where the last item ends: with its line, and inline with its sentence."""
    line = _END.search(text, start)
    end = line.start() if line else len(text)
    sentence = _SENTENCE_END.search(text, start, end)
    return sentence.end() if sentence else end


def _topic(text: str, mark: re.Match[str], end: int) -> Topic:
    stop = mark.end() + len(text[mark.end() : end].rstrip(" \n;,.:"))
    words = " ".join(text[mark.end() : stop].split())
    return Topic(
        span=Span(mark.start(), max(stop, mark.end())), number=int(mark["n"]), text=words, confidence=_CONFIDENCE
    )
