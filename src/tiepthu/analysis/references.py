"""Citations that disagree: a date whose year is not the sign's, one sign with two dates, one title with two signs.

Across documents a sign means one work where its numbers cannot come twice: those of the Party's centre within a term of
the Central Committee, those of the State with a year in the sign, or within a year. Signs of local bodies are compared
within what one unit reports, for many bodies use the same letters.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby, pairwise

from tiepthu.analysis.phrasing import statement
from tiepthu.analysis.records import CitationStatement, Discrepancy, Severity, Statement
from tiepthu.reader.finders.catalogue import canonical_issuer, term_of
from tiepthu.reader.finders.signs import Sign, parse_sign
from tiepthu.reader.records import Citation, Reading
from tiepthu.reader.text import fold

_SIGN_YEAR = re.compile(r"^[0-9.]+[a-zđ]?/((?:19|20)[0-9]{2})/")
_CENTRAL = re.compile(r"(?:CP|TTG|CTN|(?:UBTV)?QH[0-9]*|TW)$")  # issuers that are alone in using their letters
_MOST_HELD = 200  # citations of one work compared with each other
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


# -- across documents ----------------------------------------------------------------------------------------------


def citation_statements(reading: Reading, *, scope: str = "") -> Iterator[CitationStatement]:
    """Yield the citations of one document that state a sign and a date, to be compared with those of others.

    Args:
        reading: the document.
        scope: the unit that speaks in it, within which signs of local bodies are compared.
    """
    for citation in reading.citations:
        sign = parse_sign(citation.sign, citation.type) if citation.sign and citation.date else None
        if not sign or not citation.date or not sign.issuer or _year_differs(citation):
            continue
        key = _work_key(citation, sign, citation.date, scope or reading.meta.organisation or reading.source.sha256)
        label = f"{citation.type} {sign.canonical}".strip()
        yield CitationStatement(key, label, citation.date, statement(reading, citation.span))


def _work_key(citation: Citation, sign: Sign, day: date, scope: str) -> str:
    """The key of the one work that a sign can mean: its term or year, and who writes where letters are shared."""
    is_central = bool(_CENTRAL.match(sign.issuer.rpartition("-")[2].upper()))
    series = f"khoa {term_of(day)}" if sign.is_party and is_central else sign.year or str(day.year)
    where = "" if is_central else f"{fold(scope)}|{canonical_issuer(citation.issuer, sign.issuer)}"
    return "\t".join((fold(citation.type), sign.canonical.casefold(), series, where))


def check_citations_across(ordered: Iterable[CitationStatement]) -> Iterator[Discrepancy]:
    """Yield works that several documents cite with different dates.

    Args:
        ordered: statements of all documents, sorted by `key`; only those of one key are held at a time.
    """
    for _, group in groupby(ordered, key=lambda c: c.key):
        held: dict[tuple[date, str], CitationStatement] = {}
        for cited in group:
            if len(held) < _MOST_HELD:
                held.setdefault((cited.date, cited.statement.sha256), cited)
        if len({day for day, _ in held}) > 1 and len({sha256 for _, sha256 in held}) > 1:
            yield _dated_differently(list(held.values()))


def _dated_differently(cited: list[CitationStatement]) -> Discrepancy:
    days: dict[date, list[Statement]] = defaultdict(list)
    for one in cited:
        days[one.date].append(one.statement)
    label = cited[0].label
    told = "; ".join(f"{d:%d/%m/%Y} ({', '.join(s.path for s in said[:3])})" for d, said in sorted(days.items()))
    told_en = "; ".join(f"{d} ({', '.join(s.path for s in said[:3])})" for d, said in sorted(days.items()))
    return Discrepancy(
        kind="citation_conflict",
        severity=Severity.LIKELY,
        statements=tuple(one.statement for one in cited),
        explanation=f"Cùng một văn bản, {label}, được các tài liệu dẫn với những ngày ban hành khác nhau: {told}.",
        explanation_en=f"Documents cite one work, {label}, with different dates: {told_en}.",
        question=f"Đề nghị đơn vị cho biết ngày ban hành đúng của {label}.",
        question_en=f"Which date of {label} is right?",
    )
