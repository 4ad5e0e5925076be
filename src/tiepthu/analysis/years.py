"""Years and days that run backwards, and what is reported as done after the document's own date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from tiepthu.analysis.phrasing import sentence_span, statement
from tiepthu.analysis.records import Discrepancy, Severity
from tiepthu.reader.records import Reading, Span

_Y = r"(?P<{}>(?:19|20)[0-9]{{2}})(?![0-9])"
_DAY = r"(?P<{0}d>[0-9]{{1,2}})/(?P<{0}m>[0-9]{{1,2}})/(?P<{0}y>(?:19|20)[0-9]{{2}})(?![0-9])"
_YEARS = re.compile(
    rf"(?:giai đoạn|nhiệm kỳ|thời kỳ|niên khóa|năm học)(?: từ)?(?: năm)? {_Y.format('a')} ?(?:-|–|đến|tới) ?"
    rf"(?:năm )?{_Y.format('b')}"
    rf"|từ năm {_Y.format('c')} (?:đến|tới)(?: hết)?(?: năm)? {_Y.format('e')}",
    re.IGNORECASE,
)
_DAYS = re.compile(rf"từ (?:ngày )?{_DAY.format('f')} (?:đến|tới)(?: hết)?(?: ngày)? {_DAY.format('g')}", re.IGNORECASE)
_DONE = re.compile(r"(?:Ngày|Sáng|Chiều|Tối|Trong ngày) ?[^.;\n]{0,24}$")


def check_years(reading: Reading) -> Iterator[Discrepancy]:
    """Yield stretches of years or days that end before they begin, and done things dated after the document."""
    text = reading.text
    for found in _YEARS.finditer(text):
        first, last = (int(found["a"]), int(found["b"])) if found["a"] else (int(found["c"]), int(found["e"]))
        if last < first:
            yield _backwards(reading, Span(*found.span()))
    for found in _DAYS.finditer(text):
        start, end = _day(found, "f"), _day(found, "g")
        if start and end and end < start:
            yield _backwards(reading, Span(*found.span()))
    yield from _done_later(reading)


def _day(found: re.Match[str], part: str) -> date | None:
    try:
        return date(int(found[f"{part}y"]), int(found[f"{part}m"]), int(found[f"{part}d"]))
    except ValueError:
        return None


def _backwards(reading: Reading, span: Span) -> Discrepancy:
    words = span.of(reading.text)
    return Discrepancy(
        kind="backward_years",
        severity=Severity.CERTAIN,
        statements=(statement(reading, span),),
        explanation=f"“{words}” kết thúc trước khi bắt đầu.",
        explanation_en=f"“{words}” ends before it begins.",
        question=f"Đề nghị đơn vị cho biết mốc thời gian đúng của “{words}”.",
        question_en=f"Please give the right dates of “{words}”.",
    )


def _done_later(reading: Reading) -> Iterator[Discrepancy]:
    own = reading.meta.date
    if own is None:
        return
    for period in reading.periods:
        if period.relation != "in" or period.start is None or period.start != period.end or period.start <= own:
            continue
        if period.warnings or not _is_done(reading.text, period.span):
            continue
        words, day = period.span.of(reading.text), f"{own:%d/%m/%Y}"
        yield Discrepancy(
            kind="backward_years",
            severity=Severity.NOTE,
            statements=(statement(reading, period.span),),
            explanation=f"Việc đã làm được ghi vào “{words}”, sau ngày của tài liệu ({day}).",
            explanation_en=f"Something done is dated “{words}”, after the document's own date ({own.isoformat()}).",
            question=f"Đề nghị đơn vị kiểm tra lại ngày “{words}”.",
            question_en=f"Please check the date “{words}”.",
        )


def _is_done(text: str, span: Span) -> bool:
    """Say whether the sentence opens with the day and tells what was done on it."""
    sentence = sentence_span(text, span)
    return bool(re.match(r", [^.;]{0,120} đã ", text[span.end : sentence.end])) and span.start - sentence.start < 4
