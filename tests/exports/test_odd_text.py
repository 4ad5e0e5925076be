"""Whatever the sources say, both files can be opened again and hold it as text."""

import io

import docx
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from tests.exports.sample_case import SampleCase
from tiepthu.exports.case import DocumentRow, Quote, RecommendationRow, StatementRow, TopicRow
from tiepthu.exports.layouts import LAYOUTS
from tiepthu.exports.synthesis_report import ReportDetails, write_synthesis_report
from tiepthu.exports.workbook import write_workbook

ODD = st.text(
    alphabet=st.one_of(st.characters(), st.sampled_from("=+-@<>&\"'%{}()[]_x0041 \t\n\r\x00\x0b\ud800\ufffe“”ăđ")),
    max_size=60,
)


def odd_case(text: str, other: str) -> SampleCase:
    quote = Quote(1, 0, len(text), text, other)
    return SampleCase(
        title=other,
        document_rows=[DocumentRow(1, text, other, other, 1, "read", unit=other, title=text)],
        topic_rows=[TopicRow(1, text)],
        statement_rows=[StatementRow(quote, "result", 1, 0.5)],
        recommendation_rows=[RecommendationRow(quote, other, text, 1, 0.5)],
    )


@settings(max_examples=10, deadline=None)
@given(ODD, ODD)
def test_the_workbook_opens_again(text: str, other: str) -> None:
    held = io.BytesIO()
    write_workbook(odd_case(text, other), held, source_href=lambda _: text)
    book = load_workbook(held)
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n", "d"}


@settings(max_examples=15, deadline=None)
@given(ODD, ODD)
def test_the_report_opens_again(text: str, other: str) -> None:
    held = io.BytesIO()
    details = ReportDetails(superior=text, issuer=other, signer=text, recipients=(other,), page=text)
    write_synthesis_report(odd_case(text, other), held, layout=LAYOUTS[1], details=details)
    assert docx.Document(held).paragraphs
