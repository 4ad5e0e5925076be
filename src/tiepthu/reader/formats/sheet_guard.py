"""Looks into a spreadsheet file before it is opened: how large its sheets would become, which cells are percentages.

Libraries lay a sheet out as a full rectangle: two cells at its far corners are enough to fill the memory.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.sniff import FORMAT_NAMES
from tiepthu.reader.problems import ReaderError

MOST_CELLS = 20_000_000  # of the rectangle around all cells of one sheet, empty ones included
_CHUNK = 1 << 20
_CELL = re.compile(rb'<(?:\w+:)?c [^>]*?r="([A-Z]{1,3})(\d{1,7})"(?:[^>]*? s="(\d+)")?')
_FIGURE_FORMATS = {9, 10}  # built-in number formats 0% and 0.00%
_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"


@dataclass(slots=True)
class Shape:
    """What was seen of a workbook: for each sheet, in the order of its parts, the cells shown as percentages."""

    percent: dict[str, set[tuple[int, int]]] = field(default_factory=dict)


def look_into(data: bytes, kind: str, options: FormatOptions) -> Shape:
    """Check the parts of an XLSX or ODS file (`kind` says which, for messages); return what its number formats say.

    Raises:
        ReaderError: unpacked too large, a sheet whose rectangle is too large, or no readable container.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            _check_sizes(container, options)
            names = set(container.namelist())
            shape = Shape()
            if "content.xml" in names:
                shape.percent.update(_check_ods(container))
                return shape
            styles = _percent_styles(container) if "xl/styles.xml" in names else set()
            for name, part in _sheet_parts(container, names):
                shape.percent[name] = _check_sheet(container, part, styles)
            return shape
    except (zipfile.BadZipFile, etree.XMLSyntaxError, OSError, EOFError, ValueError, NotImplementedError) as error:
        raise ReaderError("file.damaged", format=FORMAT_NAMES[kind]) from error
    except RuntimeError as error:  # zipfile: a member is encrypted
        raise ReaderError("file.encrypted") from error
    except zlib.error as error:
        raise ReaderError("file.damaged", format=FORMAT_NAMES[kind]) from error


def _check_sizes(container: zipfile.ZipFile, options: FormatOptions) -> None:
    members = container.infolist()
    total = sum(member.file_size for member in members)
    if total > options.max_unpacked_bytes or len(members) > options.max_members:
        raise ReaderError("file.too_large", limit=f"{options.max_unpacked_bytes >> 20} MB")


def _parse(container: zipfile.ZipFile, part: str) -> Iterator[tuple[str, etree._Element]]:
    with container.open(part) as stream:
        yield from etree.iterparse(stream, events=("end",), resolve_entities=False, no_network=True, huge_tree=False)


def _percent_styles(container: zipfile.ZipFile) -> set[int]:
    """Return the numbers of the cell styles whose format is a percentage."""
    formats = set(_FIGURE_FORMATS)
    styles: set[int] = set()
    for _, element in _parse(container, "xl/styles.xml"):
        if element.tag == f"{_MAIN}numFmt" and "%" in element.get("formatCode", "").split(";")[0]:
            formats.add(int(element.get("numFmtId", "-1")))
        elif element.tag == f"{_MAIN}cellXfs":
            for number, style in enumerate(element):
                if int(style.get("numFmtId", "0")) in formats:
                    styles.add(number)
    return styles


def _sheet_parts(container: zipfile.ZipFile, names: set[str]) -> list[tuple[str, str]]:
    """Return the names of the sheets with the parts that hold them; parts alone where the workbook does not tell."""
    targets: dict[str, str] = {}
    relations = "xl/_rels/workbook.xml.rels"
    if relations in names:
        for _, element in _parse(container, relations):
            target = element.get("Target", "")
            part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
            targets[str(element.get("Id"))] = part
    found = []
    if "xl/workbook.xml" in names:
        for _, element in _parse(container, "xl/workbook.xml"):
            if element.tag == f"{_MAIN}sheet":
                key = next((str(value) for name, value in element.items() if str(name).endswith("}id")), "")
                part = targets.get(key, "")
                if part in names:
                    found.append((str(element.get("name", "")), part))
    known = {part for _, part in found}
    rest = sorted(n for n in names if n.startswith("xl/worksheets/") and n.endswith(".xml") and n not in known)
    return found + [(f"\x00{part}", part) for part in rest]


def _check_sheet(container: zipfile.ZipFile, part: str, styles: set[int]) -> set[tuple[int, int]]:
    """Read through the cells of a sheet by their addresses; refuse a sheet whose rectangle is too large."""
    percent: set[tuple[int, int]] = set()
    low_row = low_column = 1 << 30
    high_row = high_column = 0
    for letters, digits, style in _addresses(container, part):
        row, column = int(digits), _column(letters)
        low_row, high_row = min(low_row, row), max(high_row, row)
        low_column, high_column = min(low_column, column), max(high_column, column)
        if style and int(style) in styles:
            percent.add((row - 1, column - 1))
    if high_row and (high_row - low_row + 1) * (high_column - low_column + 1) > MOST_CELLS:
        raise ReaderError("sheet.too_large", limit=f"{MOST_CELLS // 1_000_000}")
    return percent


def _addresses(container: zipfile.ZipFile, part: str) -> Iterator[tuple[bytes, bytes, bytes]]:
    with container.open(part) as stream:
        rest = b""
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            cut = text.rfind(b"<")
            cut = cut if cut > 0 and len(text) - cut < 4096 else len(text)
            for found in _CELL.finditer(text, 0, cut):
                yield found.group(1), found.group(2), found.group(3) or b""
            rest = text[cut:]


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _check_ods(container: zipfile.ZipFile) -> dict[str, set[tuple[int, int]]]:
    """Refuse an ODS file whose repeated rows and cells would become too many; return its percentages by sheet."""
    rows = columns = total = at = 0
    found: dict[str, set[tuple[int, int]]] = {}
    percent: set[tuple[int, int]] = set()
    for _, element in _parse(container, "content.xml"):
        if element.tag == f"{_TABLE}table-cell":
            continue
        if element.tag == f"{_TABLE}table-row":
            wide, held = 0, 0
            for cell in element:
                if cell.get(f"{_OFFICE}value-type") == "percentage":
                    percent.add((at, wide))
                wide += _repeated(cell, "columns")
                if cell.get(f"{_OFFICE}value-type") or len(cell):
                    held = wide
            if held:
                rows += _repeated(element, "rows")
                columns = max(columns, held)
            at += _repeated(element, "rows")
            element.clear()
        elif element.tag == f"{_TABLE}table":
            total = max(total, rows * columns)
            found[str(element.get(f"{_TABLE}name", ""))] = percent
            rows, columns, at, percent = 0, 0, 0, set()
    if max(total, rows * columns) > MOST_CELLS:
        raise ReaderError("sheet.too_large", limit=f"{MOST_CELLS // 1_000_000}")
    return found


def _repeated(element: etree._Element, what: str) -> int:
    value = element.get(f"{_TABLE}number-{what}-repeated", "1")
    return int(value) if value.isdigit() else 1
