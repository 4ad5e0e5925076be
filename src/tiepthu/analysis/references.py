"""Citations that disagree: a date whose year is not the sign's, one sign with two dates, one title with two signs."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import pairwise

from tiepthu.analysis.phrasing import statement
from tiepthu.analysis.records import Discrepancy, Severity
from tiepthu.reader.records import Citation, Reading
from tiepthu.reader.text import fold

_SIGN_YEAR = re.compile(r"^[0-9.]+[a-zđ]?/((?:19|20)[0-9]{2})/")
_SHORTEST_TITLE = 8  # words: shorter titles are shared by many documents


def check_citations(reading: Reading) -> Iterator[Discrepancy]:
    """Yield citations of one document whose sign or date disagree with each other."""
    wrong: set[int] = set()
    for index, citation in enumerate(reading.citations):
        if _year_differs(citation):
            wrong.add(index)
            yield _sign_and_date(reading, citation)
    sound = [c for i, c in enumerate(reading.citations) if i not in wrong]
    yield from _two_dates(reading, sound)
    yield from _two_signs(reading, sound)


def _year_differs(citation: Citation) -> bool:
    found = _SIGN_YEAR.match(citation.sign.replace(" ", ""))
    return bool(found and citation.date and citation.date.year != int(found[1]))


def _sign_and_date(reading: Reading, citation: Citation) -> Discrepancy:
    words = citation.span.of(reading.text)
    day = f"{citation.date:%d/%m/%Y}"
    return Discrepancy(
        kind="citation_conflict",
        severity=Severity.LIKELY,
        statements=(statement(reading, citation.span),),
        explanation=f"“{words}”: năm trong số, ký hiệu {citation.sign} không khớp với ngày {day}.",
        explanation_en=f"“{words}”: the year in the sign {citation.sign} is not that of its date, {citation.date}.",
        question=f"Đề nghị đơn vị kiểm tra lại số, ký hiệu và ngày ban hành của {citation.type} {citation.sign}.",
        question_en=f"Please check the sign and the date of {citation.type} {citation.sign}.",
    )


def _key(citation: Citation) -> tuple[str, str]:
    return fold(citation.type), re.sub(r"\s+", "", citation.sign).casefold().replace("–", "-")


def _two_dates(reading: Reading, citations: Iterable[Citation]) -> Iterator[Discrepancy]:
    groups: dict[tuple[str, str], dict[object, Citation]] = defaultdict(dict)
    for citation in citations:
        if citation.sign and citation.date and re.search(r"[0-9].*[/-]", citation.sign):
            groups[_key(citation)].setdefault(citation.date, citation)
    for dated in groups.values():
        for first, second in pairwise(sorted(dated.values(), key=_day)):
            if _is_slip(first, second):
                yield _disagree(reading, first, second, "date")


def _day(citation: Citation) -> date:
    return citation.date or date.min


def _is_slip(first: Citation, second: Citation) -> bool:
    """Say whether the dates differ as a slip does: one of day, month and year (Party signs repeat every term)."""
    if not first.date or not second.date:
        return False
    if fold(first.issuer) != fold(second.issuer) and first.issuer and second.issuer:
        return False
    same = (first.date.day == second.date.day) + (first.date.month == second.date.month)
    if _SIGN_YEAR.match(first.sign.replace(" ", "")):
        return True
    return first.date.year == second.date.year or same == 2


def _two_signs(reading: Reading, citations: Iterable[Citation]) -> Iterator[Discrepancy]:
    groups: dict[tuple[object, ...], dict[tuple[str, str], Citation]] = defaultdict(dict)
    for citation in citations:
        title = fold(citation.title)
        if citation.sign and citation.date and len(title.split()) >= _SHORTEST_TITLE:
            groups[fold(citation.type), title, citation.date].setdefault(_key(citation), citation)
    for signed in groups.values():
        for first, second in pairwise(signed.values()):
            yield _disagree(reading, first, second, "sign")


def _disagree(reading: Reading, first: Citation, second: Citation, what: str) -> Discrepancy:
    a, b = first.span.of(reading.text), second.span.of(reading.text)
    vi = {"date": "ngày ban hành", "sign": "số, ký hiệu"}[what]
    return Discrepancy(
        kind="citation_conflict",
        severity=Severity.LIKELY,
        statements=(statement(reading, first.span), statement(reading, second.span)),
        explanation=f"Cùng một văn bản được dẫn với hai {vi} khác nhau: “{a}” và “{b}”.",
        explanation_en=f"One document is cited with two different {what}s: “{a}” and “{b}”.",
        question=f"Đề nghị đơn vị cho biết {vi} đúng của {first.type} {first.sign}.",
        question_en=f"Which {what} of {first.type} {first.sign} is right?",
    )
