"""The workbook, read back: sheets, types, links, filters, and text that must stay text."""

import io
import re
import zipfile
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from python_calamine import CalamineWorkbook

from tests.exports.sample_case import LONG, TOPICS, UNITS, SampleCase, empty_case, sample_case
from tiepthu.exports.case import DocumentRow, FigureRow, Quote, StatementRow
from tiepthu.exports.workbook import write_workbook
from tiepthu.exports.workbook_sheet import Sheet, SheetColumn, cell_text

SHEETS_VI = [
    "Tổng quan",
    "Nội dung × đơn vị",
    "Số liệu",
    "Chênh lệch",
    "Văn bản được dẫn",
    "Lần dẫn",
    "Người",
    "Kiến nghị",
    "Câu theo vai trò",
    "Tài liệu",
]
SHEETS_EN = [
    "Overview",
    "Topic × unit",
    "Figures",
    "Discrepancies",
    "Documents cited",
    "Citations",
    "People",
    "Recommendations",
    "Sentences by role",
    "Documents",
]
ROWS = [
    ("figures", "Số liệu", 57),
    ("discrepancies_one_a_side", "Chênh lệch", 3),
    ("works", "Văn bản được dẫn", 2),
    ("mentions", "Lần dẫn", 5),
    ("people", "Người", 2),
    ("recommendations", "Kiến nghị", 21),
    ("statements", "Câu theo vai trò", 83),
    ("documents", "Tài liệu", 9),
]


def written(case: SampleCase, **options: Any) -> io.BytesIO:
    held = io.BytesIO()
    write_workbook(case, held, **{"source_href": href, **options})
    held.seek(0)
    return held


def href(document: int) -> str:
    return f"nguon/{document}.docx" if document != 9 else ""


@pytest.fixture(scope="module")
def book() -> Any:
    return load_workbook(written(sample_case()))


def table(sheet: Any) -> list[dict[str, Any]]:
    heads = [cell.value for cell in sheet[1]]
    return [dict(zip(heads, row, strict=True)) for row in sheet.iter_rows(min_row=2, values_only=True)]


def test_sheets_bear_names_of_the_language(book: Any) -> None:
    assert book.sheetnames == SHEETS_VI
    assert load_workbook(written(sample_case(), language="en")).sheetnames == SHEETS_EN


@pytest.mark.parametrize(("_case", "name", "rows"), ROWS)
def test_every_row_is_there(book: Any, _case: str, name: str, rows: int) -> None:
    assert len(table(book[name])) == rows


@pytest.mark.parametrize("name", SHEETS_VI[1:])
def test_tables_can_be_filtered_scrolled_and_printed(book: Any, name: str) -> None:
    sheet = book[name]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == sheet.dimensions
    assert sheet.print_title_rows == "$1:$1"
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (
        "landscape",
        1,
        0,
    )
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet["A1"].font.bold and sheet["A1"].fill.fgColor.rgb.endswith("8F1D21")
    assert all(6 <= dimension.width <= 120 for dimension in sheet.column_dimensions.values())


def test_overview_says_what_it_is_and_balances(book: Any) -> None:
    rows = [tuple(row) for row in book["Tổng quan"].iter_rows(values_only=True)]
    assert rows[0][0] == sample_case().title
    assert ("Lập ngày", datetime(2026, 11, 23), None) in rows
    assert ("Phiên bản đọc", None, "tiepthu 0.1.0") in rows
    assert ("Đã đọc", 5, "Đọc được một phần: 1") in rows
    assert ("Cân đối", "Khớp", "9 = 5 + 1 + 1 + 1 + 1 (9)") in rows
    counts = {row[0]: row[1] for row in rows}
    assert {name: counts[name] for _, name, _ in ROWS} == {name: rows for _, name, rows in ROWS}
    links = {cell.value: cell.hyperlink.location for row in book["Tổng quan"] for cell in row if cell.hyperlink}
    assert links["Số liệu"] == "'Số liệu'!A1"


def test_overview_shows_a_ledger_that_does_not_balance() -> None:
    case = empty_case()
    case.ledger = type(case.ledger)(5, 1, 1, 1, 1, 0, 0)
    rows = list(load_workbook(written(case))["Tổng quan"].iter_rows(values_only=True))
    assert ("Cân đối", "KHÔNG KHỚP", "5 ≠ 1 + 1 + 1 + 1 + 0 (4)") in rows


def test_matrix_counts_by_role_and_names_empty_topics(book: Any) -> None:
    rows = table(book["Nội dung × đơn vị"])
    whole = {row["Vai trò"]: row for row in rows if row["Đơn vị"] == "Tất cả đơn vị"}
    first = f"1. {TOPICS[0]}"
    assert whole["Tất cả"][first] == sum(1 for s in sample_case().statement_rows if s.topic == 1)
    assert whole["Kết quả"][first] == 27
    assert {row[f"5. {TOPICS[4]}"] for row in rows} == {0}
    assert {row["Đơn vị"] for row in rows} == {*UNITS, "Chưa rõ đơn vị", "Tất cả đơn vị"}
    assert whole["Tất cả"]["Tổng"] == sum(row["Tổng"] for row in whole.values()) / 2


def test_numbers_are_numbers_that_show_grouping(book: Any) -> None:
    sheet = book["Số liệu"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    share = sheet.cell(2, heads["Giá trị"])
    assert (share.value, share.number_format, sheet.cell(2, heads["Đơn vị tính"]).value) == (70.5, "#,##0.0", "%")
    money = sheet.cell(sheet.max_row, heads["Giá trị"])
    assert (money.value, money.number_format) == (85_000_000_000, "#,##0")
    assert sheet.cell(2, heads["Độ tin cậy"]).number_format == "0.00"
    assert sheet.cell(2, heads["Thời gian"]).value == "2016"


def test_dates_are_dates_but_those_before_1900_are_text(book: Any) -> None:
    rows = table(book["Tài liệu"])
    assert rows[0]["Ngày"] == datetime(2016, 9, 19)
    assert rows[4]["Ngày"] == "02/05/1890"
    assert rows[1]["Ngày"] is None


def test_rows_lead_to_the_file_and_to_the_words(book: Any) -> None:
    sheet = book["Câu theo vai trò"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    for row, statement in enumerate(sample_case().statement_rows, start=2):
        quote = statement.quote
        file, place = sheet.cell(row, heads["Tệp"]), sheet.cell(row, heads["Xem nguồn"])
        assert file.hyperlink.target == href(quote.document)
        address = f"s={quote.document}.{quote.start}.{quote.end}"
        assert (place.hyperlink.target, place.hyperlink.location) == ("index.html", address)
        assert place.value == f"#{address}"


def test_a_file_that_was_not_kept_has_no_link(book: Any) -> None:
    sheet = book["Tài liệu"]
    assert [bool(sheet.cell(row, 2).hyperlink) for row in range(2, 11)] == [True] * 8 + [False]


def test_no_links_where_there_is_nothing_to_lead_to() -> None:
    book = load_workbook(written(sample_case(), source_href=None, page_href=""))
    assert not any(cell.hyperlink for sheet in book.worksheets[1:] for row in sheet for cell in row)


def test_nothing_is_a_formula_or_an_error(book: Any) -> None:
    kinds = {cell.data_type for sheet in book for row in sheet for cell in row}
    assert kinds <= {"s", "n", "d"}
    title = book["Tài liệu"]["I6"]
    assert title.value == "=1+1"
    assert (title.data_type, title.quotePrefix) == ("s", True)


TEXTS = [
    ("formula", "=1+1", "=1+1"),
    ("command", "=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ("plus_minus_at", "@SUM(+1-2)", "@SUM(+1-2)"),
    ("error_value", "#N/A", "#N/A"),
    ("markup", "<b>&amp;\"'", "<b>&amp;\"'"),
    ("spaces_kept", "  hai  cách ", "  hai  cách "),
    ("line_breaks", "một\r\nhai\rba", "một\nhai\nba"),
    ("forbidden", "a\x00\x0b\ud800\ufffeb", "a\ufffd\ufffd\ufffd\ufffdb"),
    ("escape_of_the_format", "_x0041_ _x00e1_", "_x0041_ _x00e1_"),
    ("number_as_text", "0123", "0123"),
]


@pytest.mark.parametrize(("_case", "text", "expected"), TEXTS)
def test_text_stays_the_text_it_is(_case: str, text: str, expected: str) -> None:
    case = empty_case()
    case.statement_rows = [StatementRow(Quote(1, 0, 5, text), "result", 0, 0.5)]
    held = written(case)
    row = load_workbook(held)["Câu theo vai trò"][2]
    assert row[3].data_type == "s"
    held.seek(0)
    # what a program shows: the escape _x005F_ is an underscore
    read = CalamineWorkbook.from_filelike(held).get_sheet_by_name("Câu theo vai trò").to_python()[1][3]
    assert re.sub("_x005F_", "_", str(read)) == expected


def test_a_text_too_long_for_a_cell_is_cut_and_marked(book: Any) -> None:
    cells = [row["Câu"] for row in table(book["Câu theo vai trò"])]
    cut = next(text for text in cells if len(text) > 30_000)
    assert len(cut) == 32_767 and cut.endswith(" […]") and LONG.startswith(cut.removesuffix(" […]"))
    assert len(cell_text("ă" * 32_767)) == 32_767 and not cell_text("ă" * 32_767).endswith("[…]")


def test_a_full_sheet_goes_on_in_a_next_one() -> None:
    book = Workbook(write_only=True)
    sheet = Sheet(book, "Một tên trang tính dài đúng 31 chữ", [SheetColumn("a", 10)], limit=3)
    for number in range(7):
        sheet.write([number])
    sheet.close()
    assert sheet.count == 7
    assert [part.rows for part in sheet.parts] == [3, 3, 1]
    names = [part.sheet.title for part in sheet.parts]
    assert len(set(names)) == 3 and all(len(name) <= 31 for name in names) and names[1].endswith("(2)")
    assert [part.sheet.auto_filter.ref for part in sheet.parts] == ["A1:A4", "A1:A4", "A1:A2"]
    sheet.discard()


def test_links_to_words_stop_where_a_sheet_can_hold_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tiepthu.exports.workbook_sheet._PLACE_LINKS_OF_SHEET", 3)
    sheet = load_workbook(written(sample_case()))["Câu theo vai trò"]
    cells = [sheet.cell(row, 9) for row in range(2, 8)]
    assert [bool(cell.hyperlink) for cell in cells] == [True] * 3 + [False] * 3
    assert all(cell.value.startswith("#s=") for cell in cells)


NUMBERS = [
    ("whole", Decimal("47436"), 47436, "#,##0"),
    ("exponent", Decimal("8.5E+10"), 85_000_000_000, "#,##0"),
    ("trailing_zero", Decimal("14.80"), 14.8, "#,##0.0"),
    ("many_decimals", Decimal("0.123456789"), 0.123456789, "#,##0.000000"),
    ("negative", Decimal("-3.25"), -3.25, "#,##0.00"),
    ("zero", Decimal(0), 0, "#,##0"),
    ("not_a_number", Decimal("NaN"), "NaN", "General"),
]


@pytest.mark.parametrize(("_case", "value", "expected", "shown"), NUMBERS)
def test_decimals_keep_their_digits(_case: str, value: Decimal, expected: Any, shown: str) -> None:
    case = empty_case()
    quote = Quote(1, 0, 5, "nguyên văn")
    case.figure_rows = [FigureRow(quote, "", value, None, None, "", "", "", "", "result", 0, 0.5, ())]
    cell = load_workbook(written(case))["Số liệu"]["B2"]
    assert (cell.value, cell.number_format) == (expected, shown)


def test_discrepancies_give_explanation_and_question_in_the_language(book: Any) -> None:
    row = table(book["Chênh lệch"])[0]
    assert row["Giải thích"].startswith("77 người là 14,8%") and row["Nguyên văn"] == "77 người (14,8%)"
    english = table(load_workbook(written(sample_case(), language="en"))["Discrepancies"])[0]
    assert english["Explanation"].startswith("77 at 14.8 %") and english["Severity"] == "Certain"


def test_documents_say_why_and_what_next(book: Any) -> None:
    rows = {row["STT"]: row for row in table(book["Tài liệu"])}
    assert rows[1]["Nguyên nhân"] == "tr. 4: 2 trang bị hỏng, không đọc được." and rows[1]["Đọc một phần"] == "có"
    assert (rows[8]["Trạng thái"], rows[8]["Việc cần làm"]) == ("Không đọc được", "Hãy gỡ mật khẩu rồi gửi lại.")
    assert (rows[6]["Trạng thái"], rows[6]["Trùng với STT"]) == ("Trùng hoàn toàn", 1)


def test_recommendations_without_addressee_say_so(book: Any) -> None:
    assert {row["Nơi nhận"] for row in table(book["Kiến nghị"])} == {
        "Bộ Nội vụ",
        "Ban Bí thư",
        "-Ban Mẫu",
        "Chưa nêu nơi nhận",
    }


def test_an_empty_case_has_every_sheet_and_says_there_are_no_topics() -> None:
    book = load_workbook(written(empty_case(), source_href=None))
    assert book.sheetnames == SHEETS_VI
    assert book["Nội dung × đơn vị"]["A2"].value.startswith("Chưa có nội dung thảo luận")
    assert all(book[name].max_row == 1 for _, name, _ in ROWS)


def test_the_same_case_gives_the_same_bytes() -> None:
    first = written(sample_case()).getvalue()
    assert first == written(sample_case()).getvalue()
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_properties_bear_the_day_of_the_case(book: Any) -> None:
    assert book.properties.title == sample_case().title
    assert book.properties.created.date() == date(2026, 11, 23)


@pytest.mark.slow
def test_memory_stays_flat_over_many_rows() -> None:
    import tracemalloc

    class Many(SampleCase):
        rows = 0

        def statements(self, **_: Any) -> Any:
            for at in range(self.rows):
                yield StatementRow(Quote(1 + at // 50, at, at + 9, f"Câu số {at} của báo cáo."), "result", 1, 0.5)

    def peak(rows: int) -> int:
        case = Many(document_rows=[DocumentRow(1, "a.docx", "", "", 0, "read", "Đơn vị")])
        case.rows = rows
        with open("/dev/null", "wb") as out:
            tracemalloc.start()
            write_workbook(case, io.BufferedWriter(_Counted(out)), source_href=href)
            made = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return made

    assert peak(15_000) < peak(3_000) + 2_500_000


class _Counted(io.RawIOBase):
    """A file that keeps nothing."""

    def __init__(self, _: Any) -> None:
        self._at = 0

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self._at += len(data)
        return len(data)

    def tell(self) -> int:
        return self._at
