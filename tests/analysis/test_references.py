"""Citations that disagree."""

import pytest

from tiepthu.analysis.references import check_citations

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
