"""Make the files of the example survey (`tiepthu demo`) from the plain texts beside this script.

    python docs/example/build_example.py [FOLDER]

FOLDER is src/tiepthu/cli/example_survey/khao-sat where none is given. The PDF with a text layer needs LibreOffice
(`soffice`), the scan the Liberation fonts; without LibreOffice that one file is left as it is. The same programs make
the same bytes. Marks at the head of a line of the texts: `%left`, `%right` (the two columns of the head), `%title`,
`%caption`, `%to`, `%sign`, `%running` (running head), `#` and `##` (headings), `|` (a row of a table). Within a line
`[^...]` is a footnote and `{+...+}` a tracked insertion.
"""

from __future__ import annotations

import csv
import io
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from time import gmtime
from xml.sax.saxutils import escape

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from PIL import Image, ImageDraw, ImageFont

from tiepthu.reader.vi.legacy_tables import TCVN3

TEXTS = Path(__file__).parent / "texts"
EXAMPLE = Path(__file__).parents[2] / "src/tiepthu/cli/example_survey/khao-sat"
MADE = datetime(2016, 9, 30, 9, 0, tzinfo=UTC)
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
Line = tuple[str, str]  # mark, text


def build(folder: Path) -> None:
    """Write every binary file of the example into `folder`, one folder a unit."""
    files = {
        "ha-tang-van-tai/bao-cao-dang-uy.docx": docx(lines_of("ha-tang-van-tai")),
        "dan-so-suc-khoe/bao-cao.pdf": pdf(docx(lines_of("dan-so-suc-khoe"))),
        "dan-so-suc-khoe/phu-luc.xlsx": b"",  # what arrives when an upload fails
        "nong-lam-thuy-loi/bieu-so-lieu.xlsx": form("nong-lam-thuy-loi"),
        "nong-lam-thuy-loi/thuyet-minh.txt": decomposed("nong-lam-thuy-loi"),
        "bao-tro-xa-hoi/bao-cao.txt": tcvn3(lines_of("bao-tro-xa-hoi")),
        "bao-tro-xa-hoi/bao-cao-danh-may-lai.docx": docx(lines_of("bao-tro-xa-hoi")),
        "nghe-thuat-di-san/cong-van-gop-y.pdf": scan(lines_of("nghe-thuat-di-san")),
        "do-dac-khoang-san/bao-cao.docx": docx(lines_of("do-dac-khoang-san")),
    }
    whole = files["dan-so-suc-khoe/bao-cao.pdf"]
    files["bao-tro-xa-hoi/ket-qua-khao-sat.pdf"] = whole and whole[:3000]  # a download that was cut off
    minutes = (TEXTS / "do-dac-khoang-san-bien-ban.txt").read_bytes()
    members = {"bien-ban-lam-viec.txt": minutes, "bao-cao.docx": files["do-dac-khoang-san/bao-cao.docx"]}
    files["do-dac-khoang-san/tai-lieu.zip"] = zipped(members)
    for name, made in files.items():
        if made is None:
            continue
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(made)


def lines_of(name: str) -> list[Line]:
    """Return the marked lines of a text: the mark without its space, and what follows."""
    lines = []
    for line in (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        found = re.match(r"(%\w+|##?|\|)?\s*(.*)", line)
        if found and line.strip():
            lines.append((found[1] or "", found[2]))
    return lines


def plain(line: str) -> str:
    """Return a line as a program that knows no footnotes writes it.

    >>> plain("Có 5 cuộc[^Cả năm.]{+, đủ+}.")
    'Có 5 cuộc, đủ.'
    """
    return re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\[\^.*?\]", "", line))


# -- text ----------------------------------------------------------------------------------------------------------


def decomposed(name: str) -> bytes:
    """Return a text as macOS programs store it: letters and their marks apart (NFD)."""
    return unicodedata.normalize("NFD", (TEXTS / f"{name}.txt").read_text(encoding="utf-8")).encode("utf-8")


def tcvn3(lines: list[Line]) -> bytes:
    """Return the lines in TCVN3 (ABC); its fonts have no capitals with tones, so these become small letters."""
    table = {ord("“"): '"', ord("”"): '"', ord("–"): "-"}
    codes = {c: int(b, 16) for letters, row in TCVN3 for c, b in zip(letters, row.split(), strict=True)}
    out = bytearray()
    for char in "\r\n".join(plain(text) for _mark, text in lines).translate(table):
        known = char if ord(char) < 0x80 or char in codes else char.lower()
        out.append(codes.get(known, ord(known)))
    return bytes(out)


# -- docx ----------------------------------------------------------------------------------------------------------


def docx(lines: list[Line]) -> bytes:
    """Return the lines as a Word document with the two-column head, tables, footnotes and tracked insertions."""
    footnotes: list[str] = []
    body = "".join(_blocks(lines, footnotes))
    running = next((text for mark, text in lines if mark == "%running"), "")
    section = (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"'
        ' w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>'
    )
    notes = "".join(
        f'<w:footnote w:id="{n}"><w:p><w:r><w:t xml:space="preserve"> {escape(t)}</w:t></w:r></w:p></w:footnote>'
        for n, t in enumerate(footnotes, start=2)
    )
    separators = (
        '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
        "</w:footnote>"
    )
    number = '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r>'
    parts = {
        "[Content_Types].xml": _CONTENT_TYPES,
        "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/_rels/document.xml.rels": _relations(
            {
                "rId1": ("styles", "styles.xml"),
                "rId2": ("footnotes", "footnotes.xml"),
                "rId3": ("header", "header1.xml"),
                "rId4": ("footer", "footer1.xml"),
            }
        ),
        "word/document.xml": _part("document", f"<w:body>{body}{section}</w:body>"),
        "word/footnotes.xml": _part("footnotes", separators + notes),
        "word/header1.xml": _part("hdr", _paragraph(running, [], align="right") if running else "<w:p/>"),
        "word/footer1.xml": _part("ftr", number + "</w:fldSimple></w:p>"),
        "word/styles.xml": _part("styles", _STYLES),
    }
    return zipped({name: text.encode("utf-8") for name, text in parts.items()})


def _blocks(lines: list[Line], footnotes: list[str]) -> list[str]:
    made = [_head(lines)] if any(mark == "%left" for mark, _text in lines) else []
    rows: list[list[str]] = []
    for mark, text in [*lines, ("", "")]:
        if mark == "|":
            rows.append([cell.strip() for cell in text.strip("| ").split("|")])
            continue
        if rows:
            made.append(_table(rows, border=True))
            rows = []
        if mark in ("%title", "%caption"):
            made.append(_paragraph(text, footnotes, align="center", bold=True))
        elif mark in ("#", "##"):
            made.append(_paragraph(text, footnotes, style=f"Heading{len(mark)}"))
        elif mark in ("%to", "%sign"):
            made.append(_paragraph(text, footnotes, align="left" if mark == "%to" else "right", bold=mark == "%sign"))
        elif not mark and text:
            made.append(_paragraph(text, footnotes))
    return made


def _head(lines: list[Line]) -> str:
    sides = ["\n".join(text for mark, text in lines if mark == side) for side in ("%left", "%right")]
    return _table([sides], border=False).replace("<w:r>", '<w:r><w:rPr><w:sz w:val="23"/></w:rPr>')


def _paragraph(text: str, footnotes: list[str], *, style: str = "", align: str = "both", bold: bool = False) -> str:
    properties = f'<w:pStyle w:val="{style}"/>' if style else f'<w:jc w:val="{align}"/>'
    runs = []
    for piece in re.split(r"(\[\^.*?\]|\{\+.*?\+\})", text):
        if piece.startswith("[^"):
            footnotes.append(piece[2:-1])
            runs.append(
                '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
                f'<w:footnoteReference w:id="{len(footnotes) + 1}"/></w:r>'
            )
        elif piece.startswith("{+"):
            attributes = f'w:id="1" w:author="Văn phòng Đảng ủy" w:date="{MADE:%Y-%m-%dT%H:%M:%SZ}"'
            runs.append(f"<w:ins {attributes}>{_run(piece[2:-2], bold=bold)}</w:ins>")
        elif piece:
            runs.append(_run(piece, bold=bold))
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def _run(text: str, *, bold: bool) -> str:
    return f'<w:r>{"<w:rPr><w:b/></w:rPr>" if bold else ""}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def _table(rows: list[list[str]], *, border: bool) -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    lines = "".join(f'<w:{s} w:val="{"single" if border else "nil"}" w:sz="4"/>' for s in sides)
    width = 9350 // len(rows[0])
    grid = f'<w:gridCol w:w="{width}"/>' * len(rows[0])
    cells = "".join(_row(row, width, head=border and number == 0) for number, row in enumerate(rows))
    properties = f'<w:tblPr><w:tblW w:w="9350" w:type="dxa"/><w:tblBorders>{lines}</w:tblBorders></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{cells}</w:tbl>"


def _row(row: list[str], width: int, *, head: bool) -> str:
    properties = "<w:trPr><w:tblHeader/></w:trPr>" if head else ""
    return f"<w:tr>{properties}{''.join(_cell(cell, width, bold=head) for cell in row)}</w:tr>"


def _cell(text: str, width: int, *, bold: bool) -> str:
    paragraphs = "".join(_paragraph(line, [], align="center", bold=bold) for line in text.split("\n"))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraphs}</w:tc>'


def _part(name: str, inside: str) -> str:
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f'{head}<w:{name} xmlns:w="{W}" xmlns:r="{R}">{inside}</w:{name}>'


def _relations(targets: dict[str, tuple[str, str]]) -> str:
    made = "".join(f'<Relationship Id="{i}" Type="{R}/{kind}" Target="{to}"/>' for i, (kind, to) in targets.items())
    namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{namespace}">{made}</Relationships>'


_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CONTENT_TYPES = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_WORD}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_WORD}.styles+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_WORD}.footnotes+xml"/>'
    f'<Override PartName="/word/header1.xml" ContentType="{_WORD}.header+xml"/>'
    f'<Override PartName="/word/footer1.xml" ContentType="{_WORD}.footer+xml"/></Types>'
)
_HEADING = (
    '<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/><w:pPr><w:keepNext/>'
    '<w:outlineLvl w:val="{level}"/></w:pPr><w:rPr><w:b/>{slant}</w:rPr></w:style>'
)
_STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"'
    ' w:cs="Times New Roman"/><w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
    '<w:spacing w:after="120" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    + _HEADING.format(n=1, level=0, slant="")
    + _HEADING.format(n=2, level=1, slant="<w:i/>")
)


def zipped(members: dict[str, bytes]) -> bytes:
    """Return a ZIP archive of the members, every one dated on the day the survey was made."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, made in members.items():
            archive.writestr(zipfile.ZipInfo(name, MADE.timetuple()[:6]), made, zipfile.ZIP_DEFLATED)
    return out.getvalue()


# -- pdf, spreadsheet, scan ----------------------------------------------------------------------------------------


def pdf(source: bytes) -> bytes | None:
    """Return a Word document as PDF by LibreOffice, None where it is not installed."""
    soffice = shutil.which("soffice")
    if soffice is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "bao-cao.docx").write_bytes(source)
        command = [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(int(MADE.timestamp()))}
        subprocess.run(  # noqa: S603  a program found above, on a file made here
            [*command, "bao-cao.docx"], cwd=folder, env=environment, check=True, capture_output=True, timeout=180
        )
        made = (Path(folder) / "bao-cao.pdf").read_bytes()
    made = re.sub(rb"(?<=/CreationDate\(D:)[0-9]{14}", f"{MADE:%Y%m%d%H%M%S}".encode(), made)
    return re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)", b"0" * 32, re.sub(rb"(?<=/DocChecksum /)[0-9A-F]{32}", b"0" * 32, made))


def form(name: str) -> bytes:
    """Return a statistics form as a spreadsheet with a merged title and a merged head."""
    with (TEXTS / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file, delimiter=";")
    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu 01"
    sheet.append(["BIỂU SỐ LIỆU CÔNG TÁC DÂN VẬN"])
    sheet.append(["Đảng bộ Bộ Nông lâm và Thủy lợi (kèm theo Báo cáo số 87-BC/ĐU ngày 05/9/2016)"])
    sheet.append([])
    sheet.append([*head[:3], "Kết quả thực hiện"])
    sheet.append([None, None, None, *(int(year) for year in head[3:])])
    for row in rows:
        sheet.append([int(row[0]) if row[0] else None, *row[1:3], *(_number(cell) for cell in row[3:])])
    for area in ("A1:F1", "A2:F2", "A4:A5", "B4:B5", "C4:C5", "D4:F4"):
        sheet.merge_cells(area)
    for cells in sheet["A1:F5"]:
        for cell in cells:
            cell.font, cell.alignment = Font(bold=True), Alignment(horizontal="center", vertical="center")
    sheet.column_dimensions["B"].width = 52
    book.properties.creator, book.properties.created = "Văn phòng Đảng ủy", MADE.replace(tzinfo=None)
    out = io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as archive:
        members = {name: archive.read(name) for name in sorted(archive.namelist())}
    core = members["docProps/core.xml"]
    members["docProps/core.xml"] = re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2016-09-30T09:00:00Z", core)
    return zipped({"[Content_Types].xml": members.pop("[Content_Types].xml"), **members})


def _number(cell: str) -> int | float:
    return float(cell.replace(",", ".")) if "," in cell else int(cell)


_PAGE = (2480, 3508)  # A4 at 300 dots an inch
_EDGE, _STEP, _SIZE, _INDENT = 295, 76, 54, 90


def scan(lines: list[Line]) -> bytes:
    """Return the lines as a PDF of pictures: printed, put on the scanner a little askew, with specks of dust."""
    pages = [_dirty(page, seed) for seed, page in enumerate(_printed(lines), start=3)]
    out = io.BytesIO()
    pages[0].save(
        out,
        "PDF",
        save_all=True,
        append_images=pages[1:],
        resolution=300,
        creationDate=gmtime(MADE.timestamp()),
        modDate=gmtime(MADE.timestamp()),
    )
    return out.getvalue()


def _printed(lines: list[Line]) -> list[Image.Image]:
    page = Image.new("L", _PAGE, 255)
    pages, y = [page], _EDGE
    for middle, side in ((_PAGE[0] // 4 + 60, "%left"), (3 * _PAGE[0] // 4 + 30, "%right")):
        for row, text in enumerate(t for mark, t in lines if mark == side):
            _draw_centred(page, (middle, _EDGE + 52 * row), text, _font(36, bold=True))
            y = max(y, _EDGE + 52 * row + 140)
    for mark, text in (line for line in lines if line[0] not in ("%left", "%right")):
        font = _font(_SIZE, bold=mark in ("#", "%sign"))
        rows = _wrapped(text, font)
        for number, row in enumerate(rows):
            if y > _PAGE[1] - _EDGE:
                page, y = Image.new("L", _PAGE, 255), _EDGE
                pages.append(page)
            if mark == "%sign":
                _draw_centred(page, (2 * _PAGE[0] // 3, y), row, font)
            else:
                _draw_row(page, y, row, font, _INDENT * (number == 0), last=number == len(rows) - 1)
            y += _STEP
        y += 22
    return pages


def _draw_centred(page: Image.Image, at: tuple[int, int], text: str, font: ImageFont.FreeTypeFont) -> None:
    ImageDraw.Draw(page).text((at[0] - font.getlength(text) / 2, at[1]), text, fill=0, font=font)


def _draw_row(  # noqa: PLR0913  what a typesetter needs to know of a row
    page: Image.Image, y: int, row: str, font: ImageFont.FreeTypeFont, indent: int, *, last: bool
) -> None:
    """Draw a row from margin to margin, the last one as wide as it is."""
    words, x = row.split(), float(_EDGE + indent)
    space = font.getlength(" ")
    if not last and len(words) > 1:
        space = (_PAGE[0] - _EDGE - x - sum(map(font.getlength, words))) / (len(words) - 1)
    for word in words:
        ImageDraw.Draw(page).text((x, y), word, fill=0, font=font)
        x += font.getlength(word) + space


def _font(size: int, *, bold: bool = False) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(f"LiberationSerif-{'Bold' if bold else 'Regular'}.ttf", size)


def _wrapped(text: str, font: ImageFont.FreeTypeFont) -> list[str]:
    rows = [""]
    for word in text.split():
        longer = f"{rows[-1]} {word}".strip()
        if font.getlength(longer) <= _PAGE[0] - 2 * _EDGE - _INDENT * (len(rows) == 1):
            rows[-1] = longer
        else:
            rows.append(word)
    return rows


def _dirty(page: Image.Image, seed: int) -> Image.Image:
    chance = random.Random(seed)  # noqa: S311  dust, no secret
    page = page.rotate(chance.uniform(0.4, 0.9), resample=Image.Resampling.BICUBIC, fillcolor=255)
    draw = ImageDraw.Draw(page)
    for _speck in range(180):
        x, y, size = chance.randrange(_PAGE[0]), chance.randrange(_PAGE[1]), chance.choice((0, 1, 1, 2, 2, 3))
        draw.ellipse((x, y, x + size, y + size), fill=0)
    return page.point(lambda level: 255 if level > 150 else 0).convert("1")


if __name__ == "__main__":
    build(Path(sys.argv[1]) if len(sys.argv) > 1 else EXAMPLE)
