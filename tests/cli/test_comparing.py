"""Comparing documents: what they state of people's posts is kept with its quotes and set against each other."""

from datetime import date

import pytest

from tiepthu.cli.case_store import CaseStore, Told
from tiepthu.cli.comparing import compare_documents, note_statements
from tiepthu.exports.case import Quote
from tiepthu.reader.reading import read_document

HEAD = "SỞ Y TẾ\nSố: {number}/BC-SYT\nHà Nam, ngày {day} tháng 3 năm 2020\nBÁO CÁO\nKết quả công tác\n"
DIRECTOR = "Dự họp có ông Trần Văn An, Giám đốc Sở Y tế tỉnh Hà Nam.\n"
DEPUTY = "Dự họp có ông Trần Văn An, Phó Giám đốc Sở Y tế tỉnh Hà Nam.\n"

CASES = [
    ("of_one_week", [(10, DIRECTOR), (12, DEPUTY)], [("post_conflict", {1, 2})]),
    ("the_same", [(10, DIRECTOR), (12, DIRECTOR)], []),
    ("promoted", [(1, DEPUTY), (28, DIRECTOR)], []),
    ("back_again", [(1, DEPUTY), (10, DIRECTOR), (28, DEPUTY)], [("post_outdated", {2, 3})]),
]


@pytest.mark.parametrize(("_case", "documents", "expected"), CASES)
def test_posts_are_compared(_case, documents, expected, tmp_path):
    case = CaseStore(tmp_path / "case.db", Told("", date(2020, 4, 1), "", ()), lambda _number: pytest.fail("not read"))
    for number, (day, said) in enumerate(documents, start=1):
        text = HEAD.format(number=number, day=day) + said
        reading = read_document(text.encode(), name=f"{number}.txt")
        assert reading.meta.date == date(2020, 3, day)

        def quote(span, reading=reading, number=number):
            return Quote(number, span.start, span.end, span.of(reading.text), "")

        note_statements(case, number, reading, quote, unit="")
    compare_documents(case)
    rows = list(case.discrepancies())
    assert [(row.kind, {q.document for q in row.quotes}) for row in rows] == expected
    assert all("Giám đốc Sở Y tế tỉnh Hà Nam" in q.text for row in rows for q in row.quotes)
    case.close()
