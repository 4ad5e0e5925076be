"""CSV and TSV in: encoding and delimiter are found out, decimals made Vietnamese where a column settles them."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

from tiepthu.reader.formats.assemble import notes
from tiepthu.reader.formats.encodings import decode
from tiepthu.reader.formats.flow import Flow
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.sheet_layout import Sheet, add_sheet
from tiepthu.reader.formats.sheet_values import Value
from tiepthu.reader.problems import Problem, ReaderError
from tiepthu.reader.records import SourceText

_DELIMITERS = ",;\t|"
_SAMPLE_LINES = 50
_CELLS_APART = 100_000
_MOST_FIELD = 1 << 20
_SEPARATOR_LINE = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_ENGLISH = re.compile(r"-?\d{1,3}(?:,\d{3})*\.\d+|-?\d+\.\d+")
_ENGLISH_SURE = re.compile(r"-?\d[\d,]*\.(?:\d{1,2}|\d{4,})|-?\d{1,3}(?:,\d{3})+\.\d+")
_PLAIN_NUMBER = re.compile(r"-?\d+|-?\d{1,3}(?:,\d{3})+")
_OTHER = re.compile(r"[^\d.,%\s-]")


def read_csv(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a table of text with delimiters: a header line and rows, each cell a passage with row and column.

    Numbers stay as printed, but a column that writes decimals with a dot for sure (`14.8`, `1,234.5`) is written the
    Vietnamese way (`14,8`, `1.234,5`) and noted: read as it stands, its dots would group thousands.

    Raises:
        ReaderError: no text, or too large.
    """
    if len(data) > options.max_text_bytes:
        raise ReaderError("file.too_large", limit=f"{options.max_text_bytes >> 20} MB")
    decoded = decode(data)
    text, delimiter = _delimited(decoded.text)
    english = _english_columns(_records(text, delimiter))
    cells = sum(text.count(delimiter, at, at + 65536) for at in range(0, len(text), 65536))
    flow = Flow()
    sheet = Sheet("", cells_apart=cells <= _CELLS_APART)
    add_sheet((_in_vietnamese(row, english) for row in _records(text, delimiter)), sheet, flow)
    frozen, passages = flow.finish()
    problems = list(decoded.problems)
    if english:
        columns = ", ".join(str(column + 1) for column in sorted(english))
        problems.append(Problem("sheet.decimals", values=(("columns", columns),)))
    if not sheet.cells_apart:
        problems.append(Problem("sheet.rows_only", values=(("sheet", name),)))
    return SourceText(frozen, passages, "text/csv", (*problems, *notes(flow.counts)))


def _delimited(text: str) -> tuple[str, str]:
    """Return the text without a line that names the delimiter, and the sign that cuts its lines most evenly."""
    named = _SEPARATOR_LINE.match(text)
    if named is not None:
        return text[named.end() :], named.group(1)
    sample = "\n".join(text[:100_000].split("\n")[:_SAMPLE_LINES])
    return text, max(_DELIMITERS, key=lambda sign: _evenness(sample, sign))


def _evenness(sample: str, sign: str) -> tuple[float, int]:
    widths = [len(row) for row in _records(sample, sign) if any(row)]
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0, 0
    usual = max(set(wide), key=wide.count)
    return wide.count(usual) / len(widths), usual


def _records(text: str, delimiter: str) -> Iterator[list[str]]:
    """Yield the records of the text; one too long for the reader ends it."""
    csv.field_size_limit(_MOST_FIELD)
    reader = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=delimiter)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error:
            continue


def _english_columns(rows: Iterable[list[str]]) -> frozenset[int]:
    """Return the columns whose numbers have a decimal dot for sure, and none that would be wrong with one.

    Where there is one, commas group the thousands of the other columns.
    """
    sure: set[int] = set()
    grouped: set[int] = set()
    spoiled: set[int] = set()
    for at, row in enumerate(rows):
        for column, value in enumerate(row):
            number = value.strip().removesuffix("%")
            if not number or at == 0 or _OTHER.search(number):
                continue
            if _ENGLISH.fullmatch(number):
                if _ENGLISH_SURE.fullmatch(number):
                    sure.add(column)
            elif not _PLAIN_NUMBER.fullmatch(number):
                spoiled.add(column)
            elif "," in number:
                grouped.add(column)
    return frozenset((sure | grouped) - spoiled if sure - spoiled else ())


_SWAP = str.maketrans(",.", ".,")


def _in_vietnamese(row: list[str], english: frozenset[int]) -> list[Value]:
    out: list[Value] = list(row)
    for column in english:
        if column < len(row):
            number = row[column].strip().removesuffix("%")
            if _ENGLISH.fullmatch(number) or _PLAIN_NUMBER.fullmatch(number):
                out[column] = row[column].translate(_SWAP)
    return out
