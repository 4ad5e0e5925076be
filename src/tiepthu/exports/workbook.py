"""The workbook of a survey: every table as a sheet, written as a stream, each row with a link to its source.

Rows go from the case to the file one by one, so memory does not grow with them. The bytes depend on the case alone.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO, Literal

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from tiepthu.exports.case import Case
from tiepthu.exports.labels import WORKBOOK
from tiepthu.exports.workbook_overview import write_overview
from tiepthu.exports.workbook_sheet import Sheet, SheetColumn, sheet_name
from tiepthu.exports.workbook_tables import TABLES, Context, Row, matrix_columns, matrix_rows
from tiepthu.exports.xml_text import xml_text

_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a ZIP archive can hold


def write_workbook(
    case: Case,
    out: BinaryIO,
    *,
    language: Literal["vi", "en"] = "vi",
    source_href: Callable[[int], str] | None = None,
    page_href: str = "index.html",
) -> None:
    """Write the workbook of `case` to `out`.

    Args:
        case: The results of a survey.
        out: A binary file open for writing.
        language: Of sheet names, heads and words for codes; texts of the sources stay as they are.
        source_href: Gives the address of a document's file, relative to the workbook, by its number; empty for a file
            that was not kept. None: no links to files.
        page_href: The page that shows words in their source, relative to the workbook; empty for no links to it.
    """
    topics = {topic.number: topic.title for topic in case.topics()}
    files = {d.id: (d.unit, d.path, source_href(d.id) if source_href else "") for d in case.documents()}
    context = Context(language, files, topics, page_href)
    book = Workbook(write_only=True)
    overview = book.create_sheet(sheet_name(context.say(WORKBOOK["overview"])))
    counts: dict[str, int] = {}
    sheets: list[Sheet] = []

    def fill(key: str, columns: list[SheetColumn], rows: Iterable[Row]) -> None:
        sheet = Sheet(book, context.say(WORKBOOK[key]), columns)
        sheets.append(sheet)
        for row in rows:
            sheet.write(row)
        sheet.close()
        counts[key] = sheet.count

    try:
        fill("matrix", matrix_columns(case, context), matrix_rows(case, context))
        for table in TABLES:
            fill(table.key, table.heads(context), table.rows(case, context))
        write_overview(overview, case, context, counts)
        _save(book, case, sheets, out)
    finally:
        for sheet in sheets:
            sheet.discard()


def _save(book: Workbook, case: Case, sheets: list[Sheet], out: BinaryIO) -> None:
    moment = datetime(case.made_on.year, case.made_on.month, case.made_on.day)
    properties = book.properties
    properties.title, properties.creator = xml_text(case.title), "Tiếp Thu"
    properties.created = properties.modified = moment
    with _Archive(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.sheets = sheets
        ExcelWriter(book, archive).save()


class _Archive(zipfile.ZipFile):
    """An archive whose entries bear no time, and into whose sheets the rows of `sheets` are laid."""

    sheets: list[Sheet]

    def writestr(self, zinfo_or_arcname: Any, data: Any, *_: Any, **__: Any) -> None:
        """Add an entry of `data`."""
        super().writestr(_entry(str(zinfo_or_arcname)), data)

    def write(self, filename: Any, arcname: Any = None, *_: Any, **__: Any) -> None:
        """Add the file of a sheet, as the library laid it out, with its rows."""
        laid_out = Path(filename).read_bytes()
        parts = (part for sheet in self.sheets for part in sheet.parts)
        part = next((part for part in parts if part.sheet.path == f"/{arcname}"), None)
        with self.open(_entry(str(arcname)), "w", force_zip64=True) as target:
            if part is None:
                target.write(laid_out)
            else:
                part.copy_into(laid_out, target)


def _entry(name: str) -> zipfile.ZipInfo:
    made = zipfile.ZipInfo(name, _EPOCH)
    made.compress_type = zipfile.ZIP_DEFLATED
    return made
