"""Years and days that run backwards."""

from datetime import date

import pytest

from tiepthu.analysis.records import Severity
from tiepthu.analysis.years import check_years

CASES = [
    ("stage", "giai đoạn 2020-2015", ["giai đoạn 2020-2015"]),
    ("stage_forwards", "giai đoạn 2015-2020, nhiệm kỳ 2020 - 2025", []),
    ("from_year", "từ năm 2018 đến năm 2016", ["từ năm 2018 đến năm 2016"]),
    ("from_day", "từ ngày 10/3/2010 đến hết ngày 01/3/2010", ["từ ngày 10/3/2010 đến hết ngày 01/3/2010"]),
    ("from_day_forwards", "từ ngày 01/3/2010 đến hết ngày 10/3/2010", []),
    ("decrease", "giảm từ 2018 người xuống 2016 người", []),
]


@pytest.mark.parametrize(("_case", "text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_checks_years(_case, text, expected, read):
    assert [d.statements[0].quote for d in check_years(read(text))] == expected


def test_notes_what_was_done_after_the_document(read):
    text = "Ngày 20/12/2016, Sở đã tổ chức hội nghị.\nNgày 25/12/2016, Sở sẽ tổ chức hội nghị."
    (found,) = check_years(read(text, day=date(2016, 12, 1)))
    assert (found.statements[0].quote, found.severity) == ("Ngày 20/12/2016", Severity.NOTE)
    assert list(check_years(read(text, day=date(2017, 1, 1)))) == []
