"""A sheet of a workbook that is written row by row: typed cells, links, filter, frozen head and print set-up.

The library lays the sheet out with its head row; the rows and the links to places go to temporary files and are laid
into it when the workbook is saved (`copy_into`), so that a row costs no memory. Text is always text: what looks like a
formula, an error value or an escape of the format stays what it says. A sheet that is full goes on in a next one of the
same name and a number.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import isfinite
from typing import IO, Any, cast
from xml.sax.saxutils import escape, quoteattr

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties

from tiepthu.exports.xml_text import xml_text

ROWS_OF_SHEET = 1_048_575  # what Excel holds, less the head
_CELL_LIMIT = 32_767  # characters, what Excel holds
_CUT = " […]"
_LINKS_OF_SHEET = 65_530  # what Excel holds
_PLACE_LINKS_OF_SHEET = 50_000  # links to words; the rest is left for links to files
_DAY_ZERO = date(1899, 12, 30)
_FIRST_DAY = date(1900, 3, 1)  # Excel counts days wrongly before it
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_FORMULA = ("=", "+", "-", "@", "\t")
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_END_OF_ROWS, _END_OF_LINKS = b"</sheetData>", b"</hyperlinks>"
_BAD_IN_NAME = re.compile(r"[\[\]:*?/\\]")
_DATE, _WHOLE, _DEGREE = "dd/mm/yyyy", "#,##0", "0.00"
_MOST_DECIMALS = 6
_LINK_COLOUR, _HEAD_COLOUR = "1F4E8C", "8F1D21"
_TOP = Alignment(vertical="top", wrap_text=True)
_TOP_LINE = Alignment(vertical="top")
_TOP_RIGHT = Alignment(vertical="top", horizontal="right", indent=1)
_FONT = "Calibri"
_LINE_HEIGHT, _MOST_LINES = 15, 12  # points; a longer text is read in the cell itself
_HEAD_SHARE = 0.8  # bold, and beside the button of the filter
_LETTERS_OF_WIDTH = 1.15  # letters of running text that fit into one unit of width
_PAPER_A4 = 9
_IN_MEMORY = 1 << 20  # bytes of rows held before they go to the disk


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its head, its width in characters and whether its texts are broken into lines."""

    head: str
    width: float
    wrap: bool = True


@dataclass(frozen=True, slots=True)
class FileLink:
    """A path that leads to the file, where there is an address."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class PlaceLink:
    """The address of words in the page; `href` is the page."""

    anchor: str
    href: str


Value = str | int | float | Decimal | date | FileLink | PlaceLink | None


class Sheet:
    """Takes the rows of one table in; `count` says how many, `parts` are its sheets. Close it before saving."""

    def __init__(
        self, book: Workbook, name: str, columns: Sequence[SheetColumn], *, limit: int = ROWS_OF_SHEET
    ) -> None:
        self._book, self._name, self._columns, self._limit = book, sheet_name(name), columns, limit
        self.parts = [_Part(book, self._name, columns)]
        self.count = 0

    def write(self, values: Sequence[Value]) -> None:
        """Add a row; `values` stand in the order of the columns."""
        if self.parts[-1].rows == self._limit:
            self.close()
            name = f"{self._name[:24]} ({len(self.parts) + 1})"
            self.parts.append(_Part(self._book, name, self._columns))
        self.parts[-1].write(values)
        self.count += 1

    def close(self) -> None:
        """Finish the sheet."""
        self.parts[-1].close()

    def discard(self) -> None:
        """Give back the temporary files, whether or not the sheet was saved."""
        for part in self.parts:
            part.discard()


class _Part:
    """One sheet of the file."""

    def __init__(self, book: Workbook, title: str, columns: Sequence[SheetColumn]) -> None:
        self.sheet: Any = book.create_sheet(title)
        self.rows = 0
        self._lines = 1  # of the row that is written, as far as can be told from the lengths of its texts
        self._widths = [column.width for column in columns]
        self._wraps = [column.wrap for column in columns]
        self._letters = [get_column_letter(at + 1) for at in range(len(columns))]
        self._held, self._places = _temporary(), _temporary()
        self._place_count = 0
        self._links: list[Hyperlink] = []  # those the library writes: the first to the page, and those to files
        self._runs: dict[int, tuple[str, int, int]] = {}  # column: address, first and last row
        self._styles: dict[str, int] = {}
        lines = max(lines_of(column.head, column.width * _HEAD_SHARE) for column in columns)
        set_up(self.sheet, self._widths, head_lines=lines)
        self.sheet.append([head_cell(self.sheet, column.head) for column in columns])

    def write(self, values: Sequence[Value]) -> None:
        """Add a row."""
        self.rows += 1
        self._lines = 1
        cells = "".join([self._cell(at, value) for at, value in enumerate(values) if value is not None and value != ""])
        height = f' ht="{min(self._lines, _MOST_LINES) * _LINE_HEIGHT}"' if self._lines > 1 else ""
        self._held.write(f'<row r="{self.rows + 1}"{height}>{cells}</row>'.encode())

    def close(self) -> None:
        """Lay down filter and links."""
        self.sheet.auto_filter.ref = f"A1:{self._letters[-1]}{self.rows + 1}"
        for at in list(self._runs):
            self._end_run(at)
        self.sheet._hyperlinks.extend(self._links)
        self.sheet.close()

    def copy_into(self, laid_out: bytes, target: IO[bytes]) -> None:
        """Write the whole sheet to `target`: what the library laid out, with rows and links in their places."""
        before, after = laid_out.split(_END_OF_ROWS)
        target.write(before)
        self._held.seek(0)
        shutil.copyfileobj(self._held, target, _IN_MEMORY)
        target.write(_END_OF_ROWS)
        if self._place_count > 1:
            before, after = after.split(_END_OF_LINKS)
            target.write(before)
            self._places.seek(0)
            shutil.copyfileobj(self._places, target, _IN_MEMORY)
            target.write(_END_OF_LINKS)
        target.write(after)

    def discard(self) -> None:
        """Give back the temporary files."""
        self._held.close()
        self._places.close()

    # -- cells -------------------------------------------------------------------------------------------------

    def _cell(self, at: int, value: Value) -> str:
        if isinstance(value, str):
            return self._text(at, value)
        if isinstance(value, FileLink):
            self._link_file(at, value.href)
            return self._text(at, value.text, "link" if value.href else "text")
        if isinstance(value, PlaceLink):
            linked = self._link_place(at, value)
            return self._text(at, f"#{value.anchor}", "link" if linked else "text")
        if isinstance(value, date):
            return self._date(at, value)
        return "" if value is None else self._number(at, value)

    def _date(self, at: int, day: date) -> str:
        if day < _FIRST_DAY:
            return self._text(at, f"{day.day:02d}/{day.month:02d}/{day.year}")
        return self._typed(at, _DATE, (day - _DAY_ZERO).days)

    def _number(self, at: int, value: float | Decimal) -> str:
        if isinstance(value, int):
            return self._typed(at, _WHOLE, value)
        if not isfinite(value):
            return self._text(at, str(value))
        return self._typed(at, _number_format(value) if isinstance(value, Decimal) else _DEGREE, value)

    def _typed(self, at: int, shown: str, value: float | Decimal) -> str:
        return f'<c r="{self._letters[at]}{self.rows + 1}" s="{self._style(shown)}"><v>{float(value):.16g}</v></c>'

    def _text(self, at: int, text: str, kind: str = "text") -> str:
        plain = cell_text(text)
        if not self._wraps[at]:
            kind = "line"
        else:
            self._lines = max(self._lines, lines_of(plain, self._widths[at]))
        if kind == "text" and plain.startswith(_FORMULA):
            kind = "quoted"
        place = f'r="{self._letters[at]}{self.rows + 1}" s="{self._style(kind)}"'
        return f'<c {place} t="inlineStr"><is><t xml:space="preserve">{escape(plain)}</t></is></c>'

    def _style(self, kind: str) -> int:
        if kind not in self._styles:
            self._styles[kind] = _styled(self.sheet, kind).style_id
        return self._styles[kind]

    # -- links -------------------------------------------------------------------------------------------------

    def _link_place(self, at: int, place: PlaceLink) -> bool:
        """The first link makes the relation to the page (rId1), which all others use."""
        if not place.href or self._place_count == _PLACE_LINKS_OF_SHEET:
            return False
        self._place_count += 1
        reference = f"{self._letters[at]}{self.rows + 1}"
        if self._place_count == 1:
            self._links.insert(0, Hyperlink(ref=reference, location=place.anchor, target=place.href))
        else:
            said = (
                f'<hyperlink xmlns:r="{_RELATIONS}" ref="{reference}" r:id="rId1" location={quoteattr(place.anchor)}/>'
            )
            self._places.write(said.encode())
        return True

    def _link_file(self, at: int, href: str) -> None:
        """Rows below one another that lead to one file are one link."""
        row, run = self.rows + 1, self._runs.get(at)
        if run and run[0] == href and run[2] == row - 1:
            self._runs[at] = (href, run[1], row)
            return
        if run:
            self._end_run(at)
        if href:
            self._runs[at] = (href, row, row)

    def _end_run(self, at: int) -> None:
        href, first, last = self._runs.pop(at)
        if len(self._links) < _LINKS_OF_SHEET - _PLACE_LINKS_OF_SHEET:
            letter = self._letters[at]
            reference = f"{letter}{first}" if first == last else f"{letter}{first}:{letter}{last}"
            self._links.append(Hyperlink(ref=reference, target=xml_text(href)))


def _temporary() -> IO[bytes]:
    """A file in memory that moves to the disk when it grows; `discard` closes it."""
    held: Any = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115
    return cast(IO[bytes], held)


def sheet_name(name: str) -> str:
    """Return `name` as a sheet may bear it: at most 31 characters, none of those that are not allowed.

    >>> sheet_name("Số liệu [2016/2017]")
    'Số liệu  2016 2017 '
    """
    return _BAD_IN_NAME.sub(" ", name)[:31]


def cell_text(text: str) -> str:
    """Return `text` as a cell can hold it: no character that XML forbids, escapes disarmed, cut where it is too long.

    >>> cell_text("_x0041_ và \\x00"), len(cell_text("a" * 40_000))
    ('_x005F_x0041_ và �', 32767)
    """
    made = _ESCAPE.sub("_x005F_", xml_text(text)).replace("\r\n", "\n").replace("\r", "\n")
    return made if len(made) <= _CELL_LIMIT else made[: _CELL_LIMIT - len(_CUT)] + _CUT


def lines_of(text: str, width: float) -> int:
    """Return about how many lines `text` takes in a column.

    >>> lines_of("một dòng", 20), lines_of("Công tác phối hợp giữa các cơ quan", 20), lines_of("a\\nb", 20)
    (1, 2, 2)
    """
    return text.count("\n") + 1 + int(len(text) / (width * _LETTERS_OF_WIDTH))


def set_up(sheet: Any, widths: Sequence[float], *, head_lines: int) -> None:
    """Set widths, what stays in sight and how the sheet prints; before its first row. No head: 0 lines."""
    for at, width in enumerate(widths, start=1):
        sheet.column_dimensions[get_column_letter(at)].width = width
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = _PAPER_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P/&N"
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
    sheet.page_margins.footer = 0.3
    if head_lines:
        sheet.freeze_panes = "A2"
        sheet.print_title_rows = "1:1"
        sheet.row_dimensions[1].height = (min(head_lines, _MOST_LINES) + 0.5) * _LINE_HEIGHT


def head_cell(sheet: Any, text: str) -> Any:
    """Return a cell of a head row."""
    cell = WriteOnlyCell(sheet)
    if text:
        cell.value = cell_text(text)
        cell.data_type = "s"
    cell.font = Font(name=_FONT, bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", start_color=_HEAD_COLOUR)
    cell.alignment = Alignment(vertical="center", horizontal="center", wrap_text=True)
    side = Side(style="thin", color="FFFFFF")
    cell.border = Border(left=side, right=side)
    return cell


def link_font() -> Font:
    """Return the face of cells that lead elsewhere."""
    return Font(name=_FONT, underline="single", color=_LINK_COLOUR)


def _styled(sheet: Any, kind: str) -> Any:
    cell = WriteOnlyCell(sheet)
    if kind in ("text", "quoted", "link", "line"):
        cell.alignment = _TOP_LINE if kind == "line" else _TOP
        if kind == "quoted":
            cell.quotePrefix = True  # it stays text when someone edits the cell
        if kind == "link":
            cell.font = link_font()
        return cell
    cell.alignment = _TOP_RIGHT
    cell.number_format = kind
    return cell


def _number_format(value: Decimal) -> str:
    """A format with as many decimals as the value has: grouping and decimal mark follow the language of the reader."""
    exponent = value.normalize().as_tuple().exponent
    decimals = min(_MOST_DECIMALS, max(0, -exponent)) if isinstance(exponent, int) else 0
    return "#,##0." + "0" * decimals if decimals else _WHOLE
