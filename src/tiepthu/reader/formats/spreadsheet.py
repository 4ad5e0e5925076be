"""Spreadsheets in: XLSX, XLS, ODS by calamine, CSV by its own reader; `sheet_layout` says how a table reads."""

from __future__ import annotations

import io
from collections.abc import Iterator

import python_calamine as calamine

from tiepthu.reader.formats.assemble import notes
from tiepthu.reader.formats.delimited import read_csv
from tiepthu.reader.formats.flow import Flow
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.sheet_guard import MOST_CELLS, Shape, look_into
from tiepthu.reader.formats.sheet_layout import Sheet, add_sheet
from tiepthu.reader.formats.sheet_values import Value
from tiepthu.reader.formats.sniff import FORMAT_NAMES
from tiepthu.reader.problems import Problem, ReaderError
from tiepthu.reader.records import Origin, PassageKind, SourceText

__all__ = ["read_csv", "read_ods", "read_spreadsheet", "read_xls", "read_xlsx"]

_CELLS_APART = 100_000  # cells of a workbook that get a passage each; beyond, a row is one passage (memory)
_MOST_READ = 3_000_000  # cells of a workbook that are read at all
_OLE = b"\xd0\xcf\x11\xe0"
_MEDIA_TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xls": "application/vnd.ms-excel",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
}


def read_xlsx(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read an XLSX workbook; see `read_spreadsheet`."""
    return read_spreadsheet(data, name=name, options=options)


def read_xls(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read an XLS workbook (Excel 97 to 2003); see `read_spreadsheet`."""
    return read_spreadsheet(data, name=name, options=options)


def read_ods(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read an ODS workbook; see `read_spreadsheet`."""
    return read_spreadsheet(data, name=name, options=options)


def read_spreadsheet(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read all sheets of a workbook: a HEADING with the name of each, then its rows; formulas give their stored values.

    Hidden sheets are read and noted: what a unit sent is read whole. Sheets with very many cells have one passage
    for each row instead of one for each cell, and beyond three million cells the rest is left unread; both are
    reported.

    Raises:
        ReaderError: protected by a password, damaged or cut short, or made to fill the memory.
    """
    kind = "xls" if data.startswith(_OLE) else "ods" if b"opendocument.spreadsheet" in data[:200] else "xlsx"
    shape = Shape() if kind == "xls" else look_into(data, kind, options)
    try:
        workbook = calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        flow = Flow()
        problems = _read_sheets(workbook, shape, flow)
    except calamine.PasswordError as error:
        raise ReaderError("file.encrypted") from error
    except (calamine.CalamineError, OSError, ValueError) as error:
        if "password" in str(error).lower() or "encrypt" in str(error).lower():
            raise ReaderError("file.encrypted") from error
        raise ReaderError("file.damaged", format=FORMAT_NAMES[kind]) from error
    text, passages = flow.finish()
    return SourceText(text, passages, _MEDIA_TYPES[kind], (*problems, *notes(flow.counts)))


def _read_sheets(workbook: calamine.CalamineWorkbook, shape: Shape, flow: Flow) -> list[Problem]:
    problems: list[Problem] = []
    read = 0
    for meta in workbook.sheets_metadata:
        if meta.typ is not calamine.SheetTypeEnum.WorkSheet:
            problems.append(Problem("sheet.no_cells", place=f"sheet {meta.name}", values=(("sheet", meta.name),)))
            continue
        source = workbook.get_sheet_by_name(meta.name)
        rows, columns = (source.end[0] + 1, source.end[1] + 1) if source.end is not None else (0, 0)
        size = rows * columns
        if size > MOST_CELLS:
            raise ReaderError("sheet.too_large", limit=f"{MOST_CELLS // 1_000_000}")
        if meta.visible is not calamine.SheetVisibleEnum.Visible:
            problems.append(Problem("sheet.hidden", place=f"sheet {meta.name}", values=(("sheet", meta.name),)))
        if not size:
            continue
        flow.add(meta.name, PassageKind.HEADING, Origin(sheet=meta.name), level=1)
        room = max(0, _MOST_READ - read) // max(1, columns)
        percent = frozenset(shape.percent.get(meta.name, ()))
        apart = read + size <= _CELLS_APART
        sheet = Sheet(meta.name, source.merged_cell_ranges or (), percent, apart)
        add_sheet(_rows(source, room), sheet, flow)
        read += size
        if not apart:
            problems.append(Problem("sheet.rows_only", place=f"sheet {meta.name}", values=(("sheet", meta.name),)))
        if rows > room:
            values = (("read", str(room)), ("rows", str(rows)), ("sheet", meta.name))
            problems.append(Problem("sheet.cut", place=f"sheet {meta.name}", values=values))
    return problems


def _rows(source: calamine.CalamineSheet, limit: int) -> Iterator[list[Value]]:
    """Yield the rows from the first of the sheet on, so that their place is their number."""
    for at, row in enumerate(source.iter_rows()):
        if at >= limit:
            return
        yield list(row)
