"""Bad PDFs, pictures, spreadsheets and archives: a refusal with cause and next step, never another exception."""

import io
import os
import random
import struct
import zipfile
from pathlib import Path

import openpyxl
import pytest
from PIL import Image

from tests.reader.formats.made_pdf import Sheet, make_pdf
from tiepthu.reader.formats import READERS, FormatOptions, read_bytes
from tiepthu.reader.formats.archive import read_members
from tiepthu.reader.formats.spreadsheet import read_xlsx
from tiepthu.reader.problems import ReaderError, Severity
from tiepthu.reader.records import SourceText

OPTIONS = FormatOptions(ocr=False, converter="/nowhere/soffice")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def workbook(*rows) -> bytes:
    book = openpyxl.Workbook()
    for row in rows or [("Xã", "Số hộ"), ("Tân An", 47436)]:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def replaced(data: bytes, member: str, content: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == member else old.read(name))
    return made.getvalue()


def far_corners() -> bytes:
    """A workbook of two cells, whose rectangle has 17 thousand million."""
    book = openpyxl.Workbook()
    book.active["A1"], book.active["XFD1048576"] = 1, 2
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def repeated() -> bytes:
    """An ODS file whose one row is repeated a million times, with a thousand cells each."""
    cell = '<t:table-cell t:number-columns-repeated="1000" o:value-type="float" o:value="1"/>'
    content = (
        '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0"><o:body><o:spreadsheet><t:table t:name="a">'
        f'<t:table-row t:number-rows-repeated="1000000">{cell}</t:table-row>'
        "</t:table></o:spreadsheet></o:body></o:document-content>"
    )
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as container:
        container.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        container.writestr("content.xml", content)
    return made.getvalue()


def picture(width: int, height: int) -> bytes:
    """A PNG that says it is as large as that; its pixels are not there."""
    made = io.BytesIO()
    Image.new("L", (8, 8)).save(made, "PNG")
    data = bytearray(made.getvalue())
    struct.pack_into(">II", data, 16, width, height)
    import zlib

    struct.pack_into(">I", data, 29, zlib.crc32(bytes(data[12:29])))
    return bytes(data)


def locked_pdf() -> bytes:
    """A PDF whose encryption no empty password opens."""
    made = make_pdf(Sheet().write(85, 100, "Mật khẩu"))
    lock = b"<</Filter/Standard/V 1/R 2/P -4/O <" + b"41" * 32 + b">/U <" + b"42" * 32 + b">>>"
    return made.replace(b"/Root 1 0 R>>", b"/Root 1 0 R/ID[<01><01>]/Encrypt " + lock + b">>")


SOUND_PDF = make_pdf(*[Sheet().write(85, 100, "Kết quả khảo sát tại huyện Tân An năm 2016.")] * 3)

REFUSED = [
    ("pdf_head_only", b"%PDF-1.5\n", "a.pdf", "file.damaged", Severity.UNREADABLE),
    ("pdf_noise", b"%PDF-1.5\n" + bytes(range(256)) * 40, "a.pdf", "file.damaged", Severity.UNREADABLE),
    ("pdf_password", locked_pdf(), "a.pdf", "file.encrypted", Severity.UNREADABLE),
    ("pdf_empty_page", make_pdf(Sheet()), "a.pdf", "file.no_text", Severity.UNREADABLE),
    ("pdf_picture_no_ocr", make_pdf(Sheet(image=Image.new("RGB", (80, 80)))), "a.pdf", "scan.switched_off", None),
    ("picture_no_ocr", picture(8, 8), "a.png", "scan.switched_off", Severity.UNREADABLE),
    ("xlsx_cut", workbook()[:-400], "a.xlsx", "file.damaged", Severity.UNREADABLE),
    ("xlsx_sheet_cut", replaced(workbook(), "xl/worksheets/sheet1.xml", b"<worksheet><sheet"), "a.xlsx", None, None),
    ("xlsx_far_corners", far_corners(), "a.xlsx", "sheet.too_large", Severity.REFUSED),
    (
        "xlsx_bomb",
        replaced(workbook(), "xl/styles.xml", b" " * 300_000_000),
        "a.xlsx",
        "file.too_large",
        Severity.REFUSED,
    ),
    ("xlsx_password", OLE + b"\0" * 504 + "EncryptedPackage".encode("utf-16-le"), "a.xlsx", "file.encrypted", None),
    ("xls_noise", OLE + b"\0" * 600 + "Workbook".encode("utf-16-le"), "a.xls", "file.damaged", Severity.UNREADABLE),
    ("ods_repeated", repeated(), "a.ods", "sheet.too_large", Severity.REFUSED),
    ("zip", workbook()[:0] + b"PK\x05\x06" + b"\0" * 18, "a.zip", "file.archive", Severity.UNREADABLE),
]


@pytest.mark.parametrize(("_case", "data", "name", "code", "severity"), REFUSED)
def test_is_refused_with_cause_and_next_step(_case, data, name, code, severity):
    with pytest.raises(ReaderError) as refusal:
        read_bytes(data, name=name, options=OPTIONS)
    problem = refusal.value.problem
    assert problem.cause and problem.next_step
    assert code is None or problem.code == code
    assert severity is None or problem.kind.severity is severity


PICTURES = [
    ("bomb", picture(40_000, 40_000), "scan.too_large"),
    ("large", picture(9_000, 9_000), "scan.too_large"),
    ("cut", picture(80, 80), "file.damaged"),
    ("noise", b"\x89PNG\r\n\x1a\n" + b"\0" * 50, "file.damaged"),
    ("jpeg", b"\xff\xd8\xff" + b"\0" * 50, "file.damaged"),
    ("tiff", b"II*\x00" + b"\xff" * 50, "file.damaged"),
]


@pytest.mark.parametrize(("_case", "data", "code"), PICTURES)
def test_bad_pictures_are_refused(_case, data, code):
    with pytest.raises(ReaderError) as refusal:
        read_bytes(data, name="a.png", options=FormatOptions())
    assert refusal.value.problem.code == code and refusal.value.problem.next_step


def test_a_pdf_with_too_many_pages_is_refused():
    with pytest.raises(ReaderError) as refusal:
        read_bytes(SOUND_PDF, name="a.pdf", options=FormatOptions(max_pages=2))
    assert refusal.value.problem.code == "pdf.too_many_pages"
    assert "3 pages" in refusal.value.problem.cause


def test_a_pdf_cut_short_is_read_as_far_as_it_goes():
    source = read_bytes(SOUND_PDF[: SOUND_PDF.rindex(b"xref")], name="a.pdf", options=OPTIONS)
    assert source.text.count("Tân An") == 3


def test_an_external_entity_in_a_workbook_is_not_followed():
    sheet = b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row r="1"><c r="A1" t="str">'
    data = replaced(workbook(), "xl/worksheets/sheet1.xml", sheet + b"<v>&f;</v></c></row></sheetData></worksheet>")
    try:
        assert "root:" not in read_xlsx(data, name="a.xlsx", options=OPTIONS).text
    except ReaderError as refusal:
        assert refusal.problem.next_step


def holds(data: bytes, name: str) -> None:
    try:
        source = read_bytes(data, name=name, options=OPTIONS)
    except ReaderError as refusal:
        assert refusal.problem.cause
        return
    assert isinstance(source, SourceText)
    ends = 0
    for passage in source.passages:
        assert ends <= passage.span.start <= passage.span.end <= len(source.text)
        ends = passage.span.end


def mutated(data: bytes, chance: random.Random) -> bytes:
    at, length = chance.randrange(len(data)), chance.randrange(1, 800)
    choice = chance.randrange(4)
    if choice == 0:
        return data[:at] + chance.randbytes(min(length, 32)) + data[at + min(length, 32) :]
    if choice == 1:
        return data[:at] + data[at + length :]
    if choice == 2:
        return data[:at] + data[at : at + length] * 2 + data[at + length :]
    return data[:at]


def table_pdf() -> bytes:
    sheet = Sheet().grid([85, 200, 400], [100, 130, 160, 190])
    for row in range(3):
        sheet.write(90, 118 + 30 * row, f"Xã số {row}", 11).write(210, 118 + 30 * row, f"{row}.436", 11)
    return make_pdf(sheet)


def archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("Báo cáo.txt", "Kết quả khảo sát " * 40)
        container.writestr("b.xlsx", workbook())
    return made.getvalue()


SAMPLES = [
    ("pdf", SOUND_PDF),
    ("table.pdf", table_pdf()),
    ("xlsx", workbook()),
    ("csv", "Xã;Số hộ;Tỷ lệ\nTân An;47.436;14,8\n".encode() * 9),
]


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize(("ending", "data"), SAMPLES, ids=[name for name, _ in SAMPLES])
def test_mutated_files_are_read_or_refused(ending, data):
    chance = random.Random(2016)
    for _ in range(60):
        holds(mutated(data, chance), f"a.{ending}")


@pytest.mark.filterwarnings("ignore")
def test_mutated_archives_are_read_or_refused():
    chance = random.Random(2016)
    data = archive()
    for _ in range(200):
        try:
            list(read_members(mutated(data, chance), name="a.zip", options=OPTIONS))
        except ReaderError as refusal:
            assert refusal.problem.next_step


@pytest.mark.filterwarnings("ignore")
@pytest.mark.slow
def test_mutated_real_files():
    root = os.environ.get("TIEPTHU_SHARED") or Path(__file__).resolve().parents[4] / "shared"
    paths = [p for kind in ("pdf", "xls") for p in sorted(Path(root, "corpus", "files", kind).glob("*"))]
    if not paths:
        pytest.skip("the shared folder is absent")
    chance = random.Random(2016)
    for turn in range(27):
        path = paths[turn % len(paths)]
        holds(mutated(path.read_bytes(), chance), path.name)


def test_every_reader_of_this_part_is_at_hand():
    assert {READERS[kind] for kind in ("pdf", "image", "xlsx", "xls", "ods", "csv")} == {"pdf", "scan", "spreadsheet"}
