"""Citations that disagree."""

import pytest

from tiepthu.analysis.references import check_citations, check_citations_across, citation_statements

CASES = [
    ("year", "Nghị định số 15/2018/NĐ-CP ngày 02/02/2017 của Chính phủ", 1),
    ("year_agrees", "Nghị định số 15/2018/NĐ-CP ngày 02/02/2018 của Chính phủ", 0),
    ("two_dates", "Quyết định số 12/QĐ-UBND ngày 05/3/2015; theo Quyết định số 12/QĐ-UBND ngày 15/3/2015", 1),
    (
        "two_years_of_one_number",
        "Quyết định số 12/QĐ-UBND ngày 05/3/2015; theo Quyết định số 12/QĐ-UBND ngày 11/4/2017",
        0,
    ),
    ("party_sign_of_two_terms", "Nghị quyết số 25-NQ/TW ngày 25/7/2008; Nghị quyết số 25-NQ/TW ngày 03/6/2013", 0),
    ("one_date", "Quyết định số 12/QĐ-UBND ngày 05/3/2015; theo Quyết định số 12/QĐ-UBND ngày 05/3/2015", 0),
    ("date_left_out", "Quyết định số 12/QĐ-UBND ngày 05/3/2015; theo Quyết định số 12/QĐ-UBND", 0),
]


@pytest.mark.parametrize(("_case", "text", "count"), CASES, ids=[c[0] for c in CASES])
def test_checks_citations(_case, text, count, read):
    found = list(check_citations(read(text)))
    assert len(found) == count
    assert all(d.kind == "citation_conflict" for d in found)


# label, (text, unit) of each document, the dates found to differ
ACROSS = [
    (
        "party_sign_in_one_term",
        [("Quyết định 217-QĐ/TW ngày 12/12/2013", "A"), ("Quyết định số 217-QĐ/TW ngày 21/12/2013", "B")],
        ["12/12/2013", "21/12/2013"],
    ),
    (
        "party_sign_of_two_terms",
        [("Nghị quyết 25-NQ/TW ngày 25/7/2008", "A"), ("Nghị quyết 25-NQ/TW ngày 03/6/2013", "B")],
        [],
    ),
    (
        "decree",
        [("Nghị định 30/2020/NĐ-CP ngày 05/3/2020", "A"), ("Nghị định 30/2020/NĐ-CP ngày 15/3/2020", "B")],
        ["05/3/2020", "15/3/2020"],
    ),
    (
        "number_of_two_years",
        [("Quyết định 89/QĐ-TTg ngày 09/01/2013", "A"), ("Quyết định 89/QĐ-TTg ngày 12/02/2015", "B")],
        [],
    ),
    (
        "letters_of_two_provinces",
        [("Quyết định 12/2015/QĐ-UBND ngày 05/3/2015", "A"), ("Quyết định 12/2015/QĐ-UBND ngày 15/3/2015", "B")],
        [],
    ),
    (
        "letters_of_one_unit",
        [("Quyết định 12/2015/QĐ-UBND ngày 05/3/2015", "A"), ("Quyết định 12/2015/QĐ-UBND ngày 15/3/2015", "A")],
        ["05/3/2015", "15/3/2015"],
    ),
    (
        "local_party_sign",
        [("Quyết định 10-QĐ/ĐU ngày 03/3/2011", "A"), ("Quyết định 10-QĐ/ĐU ngày 09/9/2015", "A")],
        [],
    ),
    (
        "agree",
        [("Chỉ thị 05-CT/TW ngày 15/5/2016", "A"), ("Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị", "B")],
        [],
    ),
    ("one_document", [("Nghị định 30/2020/NĐ-CP ngày 05/3/2020; Nghị định 30/2020/NĐ-CP ngày 15/3/2020", "A")], []),
]


@pytest.mark.parametrize(("_case", "documents", "dates"), ACROSS, ids=[c[0] for c in ACROSS])
def test_checks_citations_across_documents(_case, documents, dates, read):
    said = [
        c
        for i, (text, unit) in enumerate(documents)
        for c in citation_statements(read(text, path=f"{i}.txt"), scope=unit)
    ]
    found = list(check_citations_across(sorted(said, key=lambda c: c.key)))
    assert [[s.quote.split("ngày ")[1].split()[0] for s in d.statements] for d in found] == ([dates] if dates else [])
    assert all(path in found[0].explanation for path in ("0.txt", "1.txt") if dates)
