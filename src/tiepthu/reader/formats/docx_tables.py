"""Tables of office documents to passages: the letterhead and the signature block by columns, data tables by rows."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from tiepthu.reader.formats.assemble import Assembler
from tiepthu.reader.records import Origin, PassageKind
from tiepthu.reader.text import fold
from tiepthu.reader.vi.letters import UPPER


@dataclass(slots=True)
class Cell:
    """One cell; `lines` are its paragraphs in order (text and paragraph number) and the tables nested in it."""

    row: int
    column: int
    span: int = 1
    continues: bool = False  # belongs to the merged cell above
    bold: bool = False
    lines: list[tuple[str, int] | Table] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words of the cell's own paragraphs, joined by spaces."""
        return " ".join(line[0] for line in self.lines if not isinstance(line, Table))


@dataclass(slots=True)
class Table:
    """One table of a document, cells in reading order; `header_rows` as the file itself marks them."""

    number: int
    header_rows: int = 0
    cells: list[Cell] = field(default_factory=list)


MOTTO = re.compile(r"cong hoa xa hoi chu nghia viet nam|dang cong san viet nam|doc lap\s*-\s*tu do\s*-\s*hanh phuc")
RECIPIENTS = re.compile(r"\s*noi nhan\b")
SIGNER = re.compile(
    rf"\s*(?:T/?M|K/?T|T/?L|TUQ|T/?U/?Q|Q)\s*\.?\s+[{UPPER}]|\s*(?:CHỦ TỊCH|BỘ TRƯỞNG|BÍ THƯ|GIÁM ĐỐC|TRƯỞNG BAN)\b"
)
_ORDINAL = re.compile(r"(?:s ?t ?t|tt|so tt|so thu tu|stt)\.?")
_HEAD_ROWS, _HEAD_LENGTH = 6, 600  # a letterhead has no more rows and characters than this


def place_table(table: Table, out: Assembler) -> None:
    """Add the passages of one table.

    A letterhead is read column by column, left first, as are the signature blocks with their list of recipients; any
    other table row by row, its header cells told apart. Cells that continue a merged one are silent.
    """
    columns = {cell.column for cell in table.cells}
    if len(columns) <= 3 and _is_letterhead(table):
        _by_columns(table, out, PassageKind.LETTERHEAD)
    elif len(columns) <= 3 and _is_signature(table):
        _by_columns(table, out, PassageKind.SIGNATURE)
    else:
        _by_rows(table, out, _header_rows(table))


def _is_letterhead(table: Table) -> bool:
    words = " ".join(cell.text for cell in table.cells)
    if len(words) > _HEAD_LENGTH or max((cell.row for cell in table.cells), default=0) > _HEAD_ROWS:
        return False
    return MOTTO.search(fold(words).replace("–", "-")) is not None


def _is_signature(table: Table) -> bool:
    rows = max((cell.row for cell in table.cells), default=0)
    first = next((cell for cell in table.cells if cell.text.strip()), None)
    if first is None or rows > 8:
        return False
    return bool(RECIPIENTS.match(fold(first.text))) or any(SIGNER.match(cell.text) for cell in table.cells[:3])


def _by_columns(table: Table, out: Assembler, kind: PassageKind) -> None:
    for cell in sorted(table.cells, key=lambda cell: (cell.column, cell.row)):
        _add_lines(cell, table, out, kind)


def _by_rows(table: Table, out: Assembler, header_rows: int) -> None:
    for cell in table.cells:
        if cell.row > header_rows:
            _add_lines(cell, table, out, PassageKind.TABLE_CELL)
            continue
        paragraph = next((line[1] for line in cell.lines if not isinstance(line, Table)), None)
        origin = Origin(paragraph=paragraph, table=table.number, row=cell.row, column=cell.column)
        out.add(cell.text, PassageKind.TABLE_HEADER, origin)
        for line in cell.lines:
            if isinstance(line, Table):
                place_table(line, out)


def _add_lines(cell: Cell, table: Table, out: Assembler, kind: PassageKind) -> None:
    for line in cell.lines:
        if isinstance(line, Table):
            place_table(line, out)
            continue
        text, paragraph = line
        origin = Origin(paragraph=paragraph, table=table.number, row=cell.row, column=cell.column)
        out.add(text, kind, origin)


def _header_rows(table: Table) -> int:
    """Return the number of header rows: as the file marks them, else the first row if it looks like one.

    It looks like one if it begins with `TT` or `STT`, or all its cells are bold and short. A header cell merged
    downwards takes the rows below with it.
    """
    rows = max((cell.row for cell in table.cells), default=0)
    first = [cell for cell in table.cells if cell.row == 1 and cell.text.strip()]
    if table.header_rows or rows < 2 or len(first) < 2:
        return table.header_rows
    ordinal = _ORDINAL.fullmatch(fold(first[0].text)) is not None
    if not ordinal and not all(cell.bold and len(cell.text) < 120 for cell in first):
        return 0
    header = 1
    for cell in table.cells:
        if cell.continues and cell.row == header + 1 and any(cell.column == top.column for top in first):
            header = cell.row
    return min(header, 3)
