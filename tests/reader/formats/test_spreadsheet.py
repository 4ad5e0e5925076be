"""Spreadsheets: how values print, where tables begin, what a cell knows of its header."""

import csv
import io
import os
from datetime import date, datetime, time, timedelta
from pathlib import Path

import openpyxl
import pytest
import xlwt

from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.sheet_values import printed
from tiepthu.reader.formats.spreadsheet import read_csv, read_ods, read_spreadsheet, read_xls, read_xlsx
from tiepthu.reader.records import PassageKind

OPTIONS = FormatOptions()


def xlsx(*rows, merged=(), formats=(), sheets=()):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Biểu 2"
    for row in rows:
        sheet.append(row)
    for area in merged:
        sheet.merge_cells(area)
    for cell, number_format in formats:
        sheet[cell].number_format = number_format
    for name, state in sheets:
        more = book.create_sheet(name)
        more.append(["Ghi chú của biểu"])
        more.sheet_state = state
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def read(*rows, **more):
    return read_xlsx(xlsx(*rows, **more), name="a.xlsx", options=OPTIONS)


def cell(source, name):
    return next(p for p in source.passages if p.origin.cell == name)


PRINTED = [
    ("grouped", 47436, "47.436"),
    ("whole_float", 47436.0, "47.436"),
    ("decimals", 14.8, "14,8"),
    ("both", 1234567.25, "1.234.567,25"),
    ("negative", -0.5, "-0,5"),
    ("binary_noise", 0.1 + 0.2, "0,3"),
    ("third", 1 / 3, "0,3333"),
    ("tiny", 0.00001234, "0,00001234"),
    ("huge", 1e20, "100.000.000.000.000.000.000"),
    ("not_a_number", float("nan"), ""),
    ("day", date(2016, 6, 5), "5/6/2016"),
    ("midnight", datetime(2016, 6, 5), "5/6/2016"),
    ("moment", datetime(2016, 6, 5, 14, 3), "5/6/2016 14:03"),
    ("time", time(7, 5), "7:05"),
    ("span", timedelta(hours=30), "30:00"),
    ("truth", True, "TRUE"),
    ("lines", " Xã A\n vùng 2 ", "Xã A vùng 2"),
    ("empty", None, ""),
]


@pytest.mark.parametrize(("_case", "value", "expected"), PRINTED)
def test_prints_values_as_a_document_would(_case, value, expected):
    assert printed(value) == expected


def test_a_sheet_reads_heading_title_table_note():
    source = read(
        ["TỔNG HỢP KẾT QUẢ GIẢM NGHÈO"],
        ["(Đơn vị tính: hộ)"],
        [],
        ["STT", "Xã, phường", "Số hộ nghèo", "Năm"],
        [1, "Xã Tân An", 47436, 2016],
        [2, "Phường Bình Hòa", 228, 2016],
        [],
        ["Ghi chú: số liệu đến cuối năm."],
    )
    assert source.text.split("\n") == [
        "Biểu 2",
        "TỔNG HỢP KẾT QUẢ GIẢM NGHÈO",
        "(Đơn vị tính: hộ)",
        "STT | Xã, phường | Số hộ nghèo | Năm",
        "1 | Xã Tân An | 47.436 | 2016",
        "2 | Phường Bình Hòa | 228 | 2016",
        "Ghi chú: số liệu đến cuối năm.",
    ]
    kinds = [p.kind for p in source.passages]
    assert kinds[:3] == [PassageKind.HEADING, PassageKind.TITLE, PassageKind.PARAGRAPH]
    assert kinds[3:7] == [PassageKind.TABLE_HEADER] * 4
    figure = cell(source, "C5")
    assert (figure.span.of(source.text), figure.origin.sheet, figure.origin.table) == ("47.436", "Biểu 2", 1)


def test_a_header_of_several_rows_is_folded_into_one():
    source = read(
        ["STT", "Đơn vị", "Số hộ nghèo", None],
        [None, None, "Năm 2015", "Năm 2016"],
        [1, 2, 3, 4],
        [1, "Xã Tân An", 500, 420],
        merged=("A1:A2", "B1:B2", "C1:D1"),
    )
    assert source.text.split("\n")[1] == "STT | Đơn vị | Số hộ nghèo – Năm 2015 | Số hộ nghèo – Năm 2016"
    header = cell(source, "D3")
    assert [piece.origin.cell for piece in header.pieces] == ["C1", "D2"]
    assert source.text.split("\n")[2] == "1 | Xã Tân An | 500 | 420"


def test_the_unit_of_a_header_stands_behind_its_figures():
    source = read(["Đơn vị", "Tỷ lệ (%)", "Kinh phí (ĐVT: triệu đồng)"], ["Xã Tân An", 14.8, 8338.4])
    assert source.text.split("\n")[2] == "Xã Tân An | 14,8% | 8.338,4 triệu đồng"
    figure = cell(source, "C2")
    pieces = [(piece.span.of(source.text), piece.origin.cell) for piece in figure.pieces]
    assert pieces == [("8.338,4", "C2"), ("triệu đồng", "C1")]


def test_percentages_print_as_shares():
    source = read(["Đơn vị", "Tỷ lệ"], ["Xã Tân An", 0.148], formats=[("B2", "0.0%")])
    assert cell(source, "B2").span.of(source.text) == "14,8%"


def test_codes_and_years_keep_their_digits():
    source = read(["STT", "Mã số", "Năm sinh"], *[[n, 30000 + n, 1970 + n] for n in range(1, 5)])
    assert source.text.split("\n")[2] == "1 | 30001 | 1971"


YEARS = [
    ("one_row", [["Chỉ tiêu", 2013, 2014]], "Chỉ tiêu | 2013 | 2014"),
    (
        "under_a_merged_cell",
        [["Chỉ tiêu", "Số hộ", None], [None, 2013, 2014]],
        "Chỉ tiêu | Số hộ – 2013 | Số hộ – 2014",
    ),
    ("figures_are_no_header", [["Xã A", 2400, 2500]], "Xã A\n2.400\n2.500"),
]


@pytest.mark.parametrize(("_case", "header", "expected"), YEARS)
def test_years_in_a_header_keep_their_digits(_case, header, expected):
    merged = ("B1:C1", "A1:A2") if len(header) > 1 else ()
    assert expected in read(*header, ["Xã B", 7, 8], ["Xã C", 9, 9], merged=merged).text


def test_hidden_sheets_are_read_and_noted():
    source = read(["Đơn vị"], sheets=[("Ẩn", "hidden")])
    assert "Ghi chú của biểu" in source.text
    assert [(p.code, p.place) for p in source.problems] == [("sheet.hidden", "sheet Ẩn")]


def test_a_second_table_has_its_own_header():
    source = read(["Xã", "Số hộ"], ["Tân An", 5], [], ["Tên cán bộ", "Chức vụ"], ["Lê Văn An", "Bí thư"])
    assert cell(source, "A4").kind is PassageKind.TABLE_HEADER
    assert (cell(source, "A2").origin.table, cell(source, "A5").origin.table) == (1, 2)


def test_reads_the_old_format():
    book = xlwt.Workbook()
    sheet = book.add_sheet("Biểu 1")
    for at, row in enumerate((("Xã", "Số hộ"), ("Tân An", 47436.0))):
        for column, value in enumerate(row):
            sheet.write(at, column, value)
    made = io.BytesIO()
    book.save(made)
    source = read_xls(made.getvalue(), name="a.xls", options=OPTIONS)
    assert source.text == "Biểu 1\nXã | Số hộ\nTân An | 47.436"
    assert source.media_type == "application/vnd.ms-excel"


ODS = """<?xml version="1.0" encoding="UTF-8"?><office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
 <table:table table:name="Biểu 3">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"""
TEXT_CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
SHARE_CELL = '<table:table-cell office:value-type="percentage" office:value="{}"><text:p>x</text:p></table:table-cell>'


def ods(rows: str) -> bytes:
    import zipfile

    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as container:
        container.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        container.writestr("content.xml", ODS.format(rows=rows))
        container.writestr("META-INF/manifest.xml", "<manifest/>")
    return made.getvalue()


def test_reads_open_document_sheets():
    rows = [TEXT_CELL.format("Xã") + TEXT_CELL.format("Tỷ lệ"), TEXT_CELL.format("Tân An") + SHARE_CELL.format("0.148")]
    made = ods("".join(f"<table:table-row>{row}</table:table-row>" for row in rows))
    assert read_ods(made, name="a.ods", options=OPTIONS).text == "Biểu 3\nXã | Tỷ lệ\nTân An | 14,8%"


DELIMITED = [
    ("semicolon", "Xã;Số hộ\nTân An;1.234\n", "utf-8", "Tân An | 1.234"),
    ("tab", "Xã\tTỷ lệ\nTân An\t14,8\n", "utf-16", "Tân An | 14,8"),
    ("quoted", 'Xã,Số hộ\n"Tân An, vùng 2",77\n', "utf-8-sig", "Tân An, vùng 2 | 77"),
    ("named", "sep=|\nXã|Số hộ\nTân An|5\n", "utf-8", "Tân An | 5"),
    ("english", 'Xã,Số hộ,Tỷ lệ\nTân An,"1,077",14.8\nBình Hòa,228,42.25\n', "utf-8", "Tân An | 1.077 | 14,8"),
    ("doubtful", "Xã,Số hộ\nTân An,1.234\nBình Hòa,5.678\n", "utf-8", "Tân An | 1.234"),
]


@pytest.mark.parametrize(("_case", "text", "encoding", "expected"), DELIMITED)
def test_reads_delimited_text(_case, text, encoding, expected):
    source = read_csv(text.encode(encoding), name="a.csv", options=OPTIONS)
    assert source.text.split("\n")[1] == expected


def test_delimited_cells_have_places():
    source = read_csv("Xã;Số hộ\nTân An;77\n".encode(), name="a.csv", options=OPTIONS)
    assert [p.origin.cell for p in source.passages] == ["A1", "B1", "A2", "B2"]
    assert source.media_type == "text/csv"


def test_a_very_large_table_is_read_by_rows():
    made = io.StringIO()
    writer = csv.writer(made)
    writer.writerow(["STT", "Xã", "A", "B"])
    writer.writerows([n, f"Xã {n}", n, n] for n in range(40_000))
    source = read_csv(made.getvalue().encode(), name="a.csv", options=OPTIONS)
    assert len(source.passages) == 4 + 40_000
    assert "sheet.rows_only" in {p.code for p in source.problems}
    assert source.passages[-1].origin.row == 40_001


def test_rows_of_a_large_table_keep_the_places_of_their_cells():
    rows = "".join(f";Xã {n};;{n}\n" for n in range(40_000))
    source = read_csv(f"STT;Xã;A;B\n{rows}".encode(), name="a.csv", options=OPTIONS)
    assert source.passages[-1].span.of(source.text) == " | Xã 39999 |  | 39999"


def shared(folder: str) -> list[Path]:
    root = os.environ.get("TIEPTHU_SHARED") or Path(__file__).resolve().parents[4] / "shared"
    return sorted(Path(root, "corpus", "files", folder).glob("*"))


def test_reads_every_shared_spreadsheet():
    if not shared("xls"):
        pytest.skip("the shared folder is absent")
    for path in shared("xls"):
        source = read_spreadsheet(path.read_bytes(), name=path.name, options=OPTIONS)
        assert source.text.count("\n") > 100
        for passage in source.passages:
            assert passage.span.of(source.text).strip() == passage.span.of(source.text) != ""
