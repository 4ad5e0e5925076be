"""PDFs with a text layer: reading order, paragraphs, tables, what is no text, what fonts say wrongly."""

import os
import time
import tracemalloc
from pathlib import Path

import pytest

from tests.reader.formats.made_pdf import Font, Sheet, make_pdf
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.page_furniture import strip_stamps
from tiepthu.reader.formats.page_paragraphs import joined_text
from tiepthu.reader.formats.page_words import Row, Word
from tiepthu.reader.formats.pdf import read_pdf
from tiepthu.reader.formats.readable import readable_share
from tiepthu.reader.records import PassageKind

OPTIONS = FormatOptions(ocr=False)
LONG = (
    "Ban Thường vụ đã chỉ đạo các chi bộ rà soát 47 thủ tục hành chính, rút ngắn thời gian giải quyết hồ sơ của "
    "người dân và doanh nghiệp, đồng thời công khai kết quả trên trang thông tin điện tử theo Quyết định số "
    "12-QĐ/TW của cấp trên."
)


def read(*sheets, **fonts):
    return read_pdf(make_pdf(*sheets, **fonts), name="a.pdf", options=OPTIONS)


def texts(source, *kinds):
    return [p.span.of(source.text) for p in source.passages if not kinds or p.kind in kinds]


def codes(source):
    return {problem.code: dict(problem.values) for problem in source.problems}


def letter() -> Sheet:
    """The head, title and first lines of an official letter, drawn column by column as word processors do."""
    sheet = Sheet()
    for y, text, bold in ((60, "ỦY BAN NHÂN DÂN", False), (76, "HUYỆN TÂN AN", True), (104, "Số: 15/BC-UBND", False)):
        sheet.write(160 - len(text) * 3.25, y, text, bold=bold)
    right = ((60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12), (76, "Độc lập - Tự do - Hạnh phúc", 12))
    for y, text, size in (*right, (104, "Tân An, ngày 05 tháng 6 năm 2016", 12)):
        sheet.write(410 - len(text) * size / 4, y, text, size)
    sheet.centre(150, "BÁO CÁO").centre(168, "Kết quả công tác dân vận năm 2016")
    return sheet


def test_reads_the_head_column_by_column():
    source = read(letter())
    assert texts(source, PassageKind.LETTERHEAD) == [
        "ỦY BAN NHÂN DÂN HUYỆN TÂN AN",
        "Số: 15/BC-UBND",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Độc lập - Tự do - Hạnh phúc",
        "Tân An, ngày 05 tháng 6 năm 2016",
    ] or texts(source, PassageKind.LETTERHEAD)[:2] == ["ỦY BAN NHÂN DÂN", "HUYỆN TÂN AN"]
    assert texts(source, PassageKind.TITLE) == ["BÁO CÁO", "Kết quả công tác dân vận năm 2016"]


def test_mends_broken_lines_and_knows_their_places():
    sheet = letter()
    below = sheet.paragraph(210, LONG)
    sheet.paragraph(below + 6, "Hai là, " + LONG)
    source = read(sheet)
    assert texts(source, PassageKind.PARAGRAPH) == [LONG, "Hai là, " + LONG]
    passage = next(p for p in source.passages if p.kind is PassageKind.PARAGRAPH)
    assert passage.origin.page == 1
    assert passage.pieces[0].span.of(source.text).startswith("Ban ")
    assert len(passage.pieces) > 2
    assert all(85 <= piece.origin.box.x0 <= 115 and piece.origin.box.x1 <= 545 for piece in passage.pieces)
    assert " ".join(piece.span.of(source.text) for piece in passage.pieces) == LONG


JOINS = [
    ("sign", ["kể từ Quyết định số 07/2023/QĐ-", "UBND ngày 21/4/2023"], "số 07/2023/QĐ-UBND ngày"),
    ("day", ["kể từ hết ngày đã nêu là 19/9/", "2016 trở về sau"], "19/9/2016 trở"),
    ("word", ["trong đại dịch Covid-", "19 trên địa bàn tỉnh"], "Covid-19 trên"),
    ("dash", ["Ông Lê Văn An, Chủ tịch -", "Trưởng đoàn giám sát"], "Chủ tịch - Trưởng"),
]


@pytest.mark.parametrize(("_case", "lines", "expected"), JOINS)
def test_joins_what_a_line_end_cut(_case, lines, expected):
    rows = [Row([Word(line, 85, 100 + 18 * at, 540, 113 + 18 * at, 13)]) for at, line in enumerate(lines)]
    text, ranges = joined_text(rows)
    assert expected in text
    assert [text[start:end] for start, end in ranges] == lines


def test_takes_page_numbers_and_running_heads_off():
    pages = []
    for number in range(1, 5):
        sheet = Sheet().centre(40, str(number), bold=False).write(85, 800, f"Dự thảo lần 2 - bản {number}", 9)
        y = 90.0
        for _ in range(4):
            y = sheet.paragraph(y, LONG) + 6
        pages.append(sheet)
    source = read(*pages)
    assert texts(source) == [LONG] * 16
    assert codes(source)["pdf.furniture"] == {"numbers": "4", "running": "4", "stamps": "0"}
    assert source.pages == 4


def test_joins_a_paragraph_over_two_pages():
    first, second = Sheet(), Sheet()
    words = (LONG + " " + LONG).split()
    filler = [LONG[:68] for _ in range(12)]
    for at, line in enumerate(filler):
        first.write(113 if at == 0 else 85, 100 + 17.5 * at, line)
    first.write(85, 100 + 17.5 * 12, "a" * 70)
    second.write(85, 80, "và được nối tiếp ở trang sau.")
    for at in range(10):
        second.write(113, 140 + 30 * at, " ".join(words[:9]) + ".")
    assert "a" * 70 + " và được nối tiếp ở trang sau." in read(first, second).text


def test_reads_columns_one_after_the_other():
    sheet = Sheet()
    for at in range(12):
        sheet.write(60, 100 + 18 * at, f"trái dòng {at} của cột thứ nhất đây", 11)
        sheet.write(320, 100 + 18 * at, f"phải dòng {at} của cột thứ hai đó", 11)
    text = read(sheet).text
    assert text.index("trái dòng 11") < text.index("phải dòng 0 ")


def test_reads_a_ruled_table_cell_by_cell():
    sheet = Sheet().centre(80, "PHỤ LỤC")
    rows = [("STT", "Đơn vị", "Số hộ"), ("1", "Xã Tân An", "47.436"), ("2", "Phường Bình Hòa", "1.234")]
    x, y = [85, 130, 380, 500], [100, 130, 160, 190]
    sheet.grid(x, y)
    for row, top in zip(rows, y[:-1], strict=True):
        for text, left in zip(row, x[:-1], strict=True):
            sheet.write(left + 4, top + 18, text, 11, row is rows[0])
    source = read(sheet)
    assert source.text.split("\n")[-3:] == [" | ".join(row) for row in rows]
    cell = next(p for p in source.passages if p.span.of(source.text) == "47.436")
    assert (cell.kind, cell.origin.table, cell.origin.row, cell.origin.column) == (PassageKind.TABLE_CELL, 1, 2, 3)
    assert texts(source, PassageKind.TABLE_HEADER) == ["STT", "Đơn vị", "Số hộ"]


def test_joins_a_table_over_two_pages():
    pages = []
    for start in (1, 4):
        sheet, x = Sheet(), [85, 130, 380, 500]
        y = [100 + 30 * at for at in range(5)]
        sheet.grid(x, y)
        for at, top in enumerate(y[:-1]):
            row = ("STT", "Đơn vị", "Số hộ") if at == 0 else (str(start + at - 1), f"Xã số {start + at}", f"{at}.000")
            for text, left in zip(row, x[:-1], strict=True):
                sheet.write(left + 4, top + 18, text, 11, at == 0)
        pages.append(sheet)
    source = read(*pages)
    assert source.text.count("STT") == 1
    last = source.passages[-1].origin
    assert (last.page, last.table, last.row, last.column) == (2, 1, 7, 3)


def test_notes_stand_behind_the_text_they_interrupt():
    sheet = Sheet()
    y = sheet.paragraph(100, LONG)
    for _ in range(5):
        y = sheet.paragraph(y + 6, LONG)
    sheet.write(85, 740, "1. Phường Bình Hòa và xã Tân An.", 9)
    source = read(sheet)
    assert texts(source, PassageKind.FOOTNOTE) == ["1. Phường Bình Hòa và xã Tân An."]
    assert source.passages[-1].kind is PassageKind.FOOTNOTE


def test_a_raised_note_mark_is_no_part_of_a_number():
    sheet = Sheet().write(85, 100, "trên 47 xã").write(85 + 10 * 6.5, 95, "1", 7)
    assert read(sheet).text == "trên 47 xã¹"


@pytest.mark.parametrize("rotate", [90, 180, 270])
def test_reads_a_rotated_page(rotate):
    turned = {90: Sheet(rotate=90), 180: Sheet(rotate=180), 270: Sheet(rotate=270)}[rotate]
    turned.write(85, 100, "Dòng thứ nhất của trang").write(85, 130, "Dòng thứ hai của trang")
    assert read(turned).text.replace("\n", " ") == "Dòng thứ nhất của trang Dòng thứ hai của trang"


def test_reads_text_turned_on_an_upright_page():
    sheet = Sheet()
    for at, text in enumerate(("Biểu số liệu nằm ngang", "Tổng số 47.436 hộ")):
        sheet.write(200 + 30 * at, 100, text, turned=True)
    assert read(sheet).text.replace("\n", " ") == "Biểu số liệu nằm ngang Tổng số 47.436 hộ"


def test_composes_marks_and_renames_letters():
    sheet = Sheet().write(85, 100, "Nghi\u0323 quye\u0302\u0301t của cơ quan nhà nƣớc")
    source = read(sheet)
    assert source.text == "Nghị quyết của cơ quan nhà nước"
    assert codes(source)["pdf.letters_renamed"] == {"count": "1"}


def test_restores_legacy_fonts_by_their_name():
    sheet = Sheet().write(85, 100, "Uû ban nh©n d©n huyÖn T©n An b¸o c¸o kÕt qu¶ thùc hiÖn")
    source = read(sheet, regular=Font(".VnTime"))
    assert source.text == "Uỷ ban nhân dân huyện Tân An báo cáo kết quả thực hiện"
    assert codes(source)["text.legacy_font"]["charset"] == "TCVN3 (ABC)"


STAMP = "Ký bởi: Văn phòng Ủy ban\nThời gian ký: 05/06/2016 14:30:12"
NUMBER = "Số: 47/QĐ-UBND\nThời gian ký: 2016-06-05T14:41:57+07:00"


WRONG = {"ộ": "ß", "ế": "Á", "ạ": "¿", "ị": "Þ", "ố": "ç", "ủ": "ÿ", "ề": "Å"}


def test_letters_that_no_vietnamese_word_has_make_a_page_one_to_recognise():
    sheet = Sheet()
    sheet.paragraph(100, LONG)
    source = read(sheet, regular=Font(wrong=WRONG))
    assert codes(source)["scan.switched_off_partly"] == {"pages": "page 1"}
    assert "47 th" in source.text


def test_leaves_signature_stamps_out():
    sheet = letter()
    sheet.paragraph(210, LONG)
    sheet.fields.append((300, 5, 560, 35, STAMP))
    source = read(sheet)
    assert "Ký bởi" not in source.text and "14:30" not in source.text
    assert codes(source)["pdf.furniture"]["stamps"] == "1"


def test_a_stamp_with_a_number_gives_hints():
    sheet = Sheet(fields=[(300, 5, 560, 35, NUMBER)])
    sheet.paragraph(100, LONG)
    source = read(sheet)
    assert source.text == LONG
    assert source.hints == (("number", "47/QĐ-UBND"), ("date", "2016-06-05"))


def test_what_was_filled_in_by_hand_is_text():
    sheet = Sheet().write(85, 100, "có hiệu lực kể từ ngày    tháng 12 năm 2016.")
    sheet.fields.append((85 + 23 * 6.5, 90, 85 + 26 * 6.5, 104, "15"))
    assert "từ ngày 15 tháng 12" in " ".join(read(sheet).text.split())


STAMPS = [
    ("government", ["Người ký: Cổng Thông tin", "Email: a@b.vn", "Cơ quan: Văn phòng", "Thời gian ký: 09.04.2020"], 0),
    ("unverified", ["Signature Not Verified"], 0),
    ("contact", ["Cơ quan: Ban Dân vận", "Email: a@b.vn"], 2),
    ("prose", ["Ngày ký kết quy chế phối hợp là 05/6/2016"], 1),
]


@pytest.mark.parametrize(("_case", "lines", "kept"), STAMPS)
def test_tells_stamps_from_text(_case, lines, kept):
    rows = [Row([Word(line, 300, 100 + 12 * at, 500, 110 + 12 * at, 10)]) for at, line in enumerate(lines)]
    assert len(strip_stamps(rows, [])[0]) == kept


READABLE = [
    ("vietnamese", "Nghị quyết số 25 của Ban Chấp hành", 0.9, 1.0),
    ("english", "the report of the committee", 0.9, 1.0),
    ("legacy", "QuyÕt ®Þnh thµnh lËp ®oµn", 0.0, 0.5),
    ("private", "\ue001\ue002\ue003 \ue004\ue005", 0.0, 0.0),
    ("none", "123 456", 1.0, 1.0),
]


@pytest.mark.parametrize(("_case", "text", "least", "most"), READABLE)
def test_readable_share(_case, text, least, most):
    assert least <= readable_share(text) <= most


def test_three_hundred_pages_in_bounded_time():
    sheet = Sheet()
    sheet.paragraph(sheet.paragraph(80, LONG) + 6, LONG)
    data = make_pdf(*[sheet] * 300)
    began = time.process_time()
    source = read_pdf(data, name="a.pdf", options=OPTIONS)
    assert time.process_time() - began < 20
    assert source.pages == 300 and source.text.count("47 thủ tục") == 600


@pytest.mark.slow
def test_three_hundred_full_pages_in_bounded_memory():
    sheet = Sheet()
    y = 80.0
    while y < 740:
        y = sheet.paragraph(y, LONG) + 6
    data = make_pdf(*[sheet] * 300)
    tracemalloc.start()
    source = read_pdf(data, name="a.pdf", options=OPTIONS)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert source.text.count("47 thủ tục") == 300 * sum(text[2].startswith("Ban Thường vụ") for text in sheet.texts)
    assert peak < 300_000_000


def shared(folder: str) -> list[Path]:
    root = os.environ.get("TIEPTHU_SHARED") or Path(__file__).resolve().parents[4] / "shared"
    return sorted(Path(root, "corpus", "files", folder).glob("*"))


@pytest.mark.slow
def test_reads_every_shared_pdf():
    if not shared("pdf"):
        pytest.skip("the shared folder is absent")
    for path in shared("pdf"):
        source = read_pdf(path.read_bytes(), name=path.name, options=OPTIONS)
        assert len(source.text) > 1000, path.name
        ends = 0
        for passage in source.passages:
            assert ends <= passage.span.start < passage.span.end and "\n" not in passage.span.of(source.text)
            assert all(passage.span.contains(piece.span) for piece in passage.pieces)
            ends = passage.span.end
