"""The catalogue: variants are one work, works that share a sign are never mixed up."""

from __future__ import annotations

from datetime import date

import pytest

from tiepthu.reader.finders.catalogue import WorkCatalogue, canonical_issuer, canonical_key, group_works, term_of
from tiepthu.reader.finders.citations import find_citations
from tiepthu.reader.records import Citation, Span

KEYS = [
    ("party", ("nghị quyết", "25-NQ/TW", "Ban Chấp hành Trung ương Đảng", date(2013, 6, 3)),
     "nghi-quyet/bch-trung-uong/2013-06-03/25-nq-tw"),
    ("half", ("nghị quyết", "25/TW", "", None), "nghi-quyet/-/-/25-nq-tw"),
    ("state", ("nghị định", "30/2020/NĐ-CP", "", date(2020, 3, 5)), "nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp"),
    ("swapped", ("quyết định", "217/QĐ-TW", "Bộ Chính trị (khóa XI)", "2013-12-12"),
     "quyet-dinh/bo-chinh-tri/2013-12-12/217-qd-tw"),
    ("law", ("luật", "đất đai", "", "2013"), "luat/-/2013/dat-dai"),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "parts", "expected"), KEYS)
def test_key(_case: str, parts: tuple[str, str, str, date | str | None], expected: str) -> None:
    assert canonical_key(*parts) == expected


ISSUERS = [
    ("politburo", "Bộ Chính trị khóa XII", "", "bo-chinh-tri"),
    ("short_committee", "BCH TW Đảng", "", "bch-trung-uong"),
    ("spelling", "Uỷ ban nhân dân thành phố Cần Thơ", "", "ubnd-tp-can-tho"),
    ("same_short", "UBND TP Cần Thơ", "", "ubnd-tp-can-tho"),
    ("from_the_sign", "", "TTG", "thu-tuong"),
    ("sign_shared_by_many", "", "UBND", ""),
]


@pytest.mark.parametrize(("_case", "issuer", "code", "expected"), ISSUERS)
def test_issuer(_case: str, issuer: str, code: str, expected: str) -> None:
    assert canonical_issuer(issuer, code) == expected


TERMS = [(date(2008, 7, 25), "X"), (date(2013, 6, 3), "XI"), (date(2026, 8, 22), "XIV"), (date(1980, 1, 1), "")]


@pytest.mark.parametrize(("day", "expected"), TERMS)
def test_term_of_a_day(day: date, expected: str) -> None:
    assert term_of(day) == expected


def _one(text: str) -> Citation:
    return find_citations(text)[0]


DECIDED = [
    ("date", "Nghị quyết 25-NQ/TW ngày 03/6/2013", None, "2013-06-03"),
    ("term", "Nghị quyết 25-NQ/TW của Ban Chấp hành Trung ương khóa X", None, "2008-07-25"),
    ("subject", "Nghị quyết số 25-NQ/TW về đổi mới công tác dân vận", None, "2013-06-03"),
    ("issuer", "Nghị quyết số 25-NQ/TW của Bộ Chính trị", None, "2026-08-22"),
    ("half_with_term", "Nghị quyết số 25/TW (khóa XI)", None, "2013-06-03"),
    ("before_the_others", "Nghị quyết số 25-NQ/TW", date(2010, 1, 1), "2008-07-25"),
]


@pytest.mark.parametrize(("_case", "text", "on", "day"), DECIDED)
def test_decides_by_what_the_text_says(_case: str, text: str, on: date | None, day: str) -> None:
    work = WorkCatalogue().resolve(_one(text), on=on).work
    assert work is not None
    assert work.date == date.fromisoformat(day)


UNDECIDED = [
    ("sign_alone", "Nghị quyết số 25-NQ/TW", None, 3),
    ("half", "Nghị quyết số 25/TW", None, 3),
    ("bare_number", "Nghị quyết 25 của Trung ương", None, 2),
    ("two_before_2016", "Nghị quyết số 25-NQ/TW", date(2016, 9, 19), 2),
    ("other_sign", "Nghị quyết số 13-NQ/TW", None, 2),
    ("unknown", "Nghị quyết số 99-NQ/TW", None, 0),
]


@pytest.mark.parametrize(("_case", "text", "on", "count"), UNDECIDED)
def test_refuses_to_guess(_case: str, text: str, on: date | None, count: int) -> None:
    resolution = WorkCatalogue().resolve(_one(text), on=on)
    assert resolution.work is None
    assert len(resolution.candidates) == count


def test_joins_the_variants_of_one_document() -> None:
    catalogue = WorkCatalogue()
    for text in ("Nghị quyết 25-NQ/TW ngày 03/6/2013", "Nghị quyết số 25/TW", "25-NQ/TW", "Nghị quyết 25-NQ/TW"):
        catalogue.add(_one(text), document="a.docx", quote=text)
    (work,) = catalogue.works()
    assert work.date == date(2013, 6, 3)
    assert work.cited_by == {"a.docx": 4}
    assert len(work.writings) == 4
    assert "type_missing" in work.warnings


def test_lists_an_undecided_sign_as_a_question() -> None:
    dated, bare = _one("Nghị quyết 25-NQ/TW ngày 25/7/2008"), _one("Nghị quyết 25-NQ/TW")
    works = group_works([("a", dated), ("b", bare), ("c", bare)])
    question = next(work for work in works if work.candidates)
    assert question.cited_by == {"b": 1, "c": 1}
    assert len(question.candidates) == 3
    assert next(work for work in works if work.date == date(2008, 7, 25)).cited_by == {"a": 1}


def test_joins_a_law_with_its_year() -> None:
    texts = ["Luật Nhà ở năm 2023", "Luật Nhà ở ngày 27 tháng 11 năm 2023", "Luật Nhà ở"]
    works = group_works(("a", _one(text)) for text in texts)
    assert [work.cited_by.total() for work in works] == [3]


def test_keeps_editions_of_a_law_apart() -> None:
    works = group_works(
        ("a", _one(text)) for text in ("Luật Đất đai năm 2013", "Luật Đất đai năm 2024", "Luật Đất đai")
    )
    assert len(works) == 3
    assert sum(bool(work.candidates) for work in works) == 1


def test_keeps_provinces_apart() -> None:
    texts = ["Quyết định 05/2019/QĐ-UBND của UBND tỉnh Lào Cai", "Quyết định 05/2019/QĐ-UBND của UBND tỉnh Sơn La"]
    assert len(group_works(("a", _one(text)) for text in texts)) == 2


def test_takes_any_citation() -> None:
    catalogue = WorkCatalogue()
    for sign in ("", "?", "QĐ/TW", "25/TW", "x" * 500):
        catalogue.add(Citation(span=Span(0, 1), sign=sign, type="luật"), document="")
        catalogue.add(Citation(span=Span(0, 1), sign=sign, key="/"), document="")
    assert catalogue.works()
