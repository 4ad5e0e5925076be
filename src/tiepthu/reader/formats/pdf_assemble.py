"""Pages put together into the frozen text: paragraphs and tables that go on overleaf, notes after the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tiepthu.reader.formats.flow import Cell, Flow
from tiepthu.reader.formats.page_columns import Region, RegionKind, regions_of
from tiepthu.reader.formats.page_furniture import Furniture, strip_furniture
from tiepthu.reader.formats.page_paragraphs import (
    Block,
    Measure,
    blocks_of,
    is_bare,
    is_unit,
    joined_text,
    measure_of,
    split_footnotes,
)
from tiepthu.reader.formats.page_words import Row, body_size, framed
from tiepthu.reader.formats.pdf_tables import Table, goes_on, is_cut_row, without_repeated_header
from tiepthu.reader.records import Origin, PassageKind

_TITLE_WORD = re.compile(
    r"^(?:NGHỊ QUYẾT|QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|KẾ HOẠCH|BÁO CÁO|KẾT LUẬN|HƯỚNG DẪN|QUY ĐỊNH|QUY CHẾ|TỜ TRÌNH"
    r"|CÔNG ĐIỆN|CHƯƠNG TRÌNH|NGHỊ ĐỊNH|THÔNG TƯ|LUẬT|PHÁP LỆNH|BIÊN BẢN|ĐỀ ÁN|DANH MỤC|DANH SÁCH|GIẤY MỜI|THƯ"
    r"|PHƯƠNG ÁN|THÔNG TRI)\b"
)
_ISSUER = re.compile(
    r"^(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ |BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|THỦ TƯỚNG|CHÍNH PHỦ|BAN |ĐẢNG|TỔNG GIÁM ĐỐC"
    r"|QUỐC HỘI|TỈNH ỦY|HUYỆN ỦY)"
)


@dataclass(slots=True)
class PageRows:
    """One page on its way into the text: rows and tables, with what layout needs to know of the page."""

    number: int
    width: float
    height: float
    rows: list[Row]
    tables: list[Table] = field(default_factory=list)
    rules: tuple[tuple[float, float, float, float], ...] = ()
    scanned: bool = False


def assemble_pages(pages: list[PageRows], flow: Flow) -> Furniture:
    """Add the text of all pages to `flow`; return what was taken off them as furniture."""
    stripped, furniture = strip_furniture([page.rows for page in pages], [page.height for page in pages])
    known: Measure | None = None
    pending: list[Block] = []
    tables = _Tables()
    for page, rows in zip(pages, stripped, strict=True):
        size = body_size([row for row in rows if len(row.text) > 20] or rows)
        body, notes = split_footnotes(rows, size, page.height, page.rules)
        measure = _measure(body, known)
        known = measure if len(body) >= 8 else known or measure
        blocks = _page_blocks(page, body, measure, tables)
        tables.page_ends(blocks)
        _mark_titles(blocks, page.number == 1)
        pending = _go_on(pending, blocks, flow)
        pending += [Block(PassageKind.FOOTNOTE, note) for note in notes]
    for block in pending:
        _emit(block, flow)
    return furniture


def _measure(rows: list[Row], known: Measure | None) -> Measure:
    """Return the measure of a page; a page with few full rows takes the edges of the page before into account."""
    if len(rows) < 2:
        return known or Measure(0, 1e9, 16, 12)
    own = measure_of(rows)
    full = sum(own.right - row.x1 < 0.03 * (own.right - own.left) for row in rows)
    if known is not None and full < 6:
        return Measure(min(own.left, known.left), max(own.right, known.right), known.step, known.size)
    return own


def _page_blocks(page: PageRows, rows: list[Row], measure: Measure, tables: _Tables) -> list[Block]:
    """Return the blocks of a page in reading order, its tables in their places."""
    blocks: list[Block] = []
    done = 0
    for table in page.tables:
        above = [row for row in rows[done:] if row.y0 < table.box[1]]
        done += len(above)
        blocks += _regions(page, above, measure, head=done == len(above))
        blocks += tables.take(table, first=not blocks)
    return blocks + _regions(page, rows[done:], measure, head=not page.tables)


def _regions(page: PageRows, rows: list[Row], measure: Measure, *, head: bool) -> list[Block]:
    blocks: list[Block] = []
    for region in regions_of(rows, width=page.width, height=page.height, head=head):
        blocks += [_grid(region)] if region.kind is RegionKind.GRID else blocks_of(region, measure)
    return blocks


def _grid(region: Region) -> Block:
    cells = [[Block(PassageKind.TABLE_CELL, cell) for cell in row] for row in region.grid]
    return Block(PassageKind.TABLE_CELL, [], cells=cells)


class _Tables:
    """Numbers the tables of a document and joins those that go on overleaf.

    A table goes on where it is the first thing on its page, the last on the page before, and has the same columns. Its
    rows keep counting; a header that is printed again is left out, a row cut by the page's end is made whole.
    """

    def __init__(self) -> None:
        self.count = 0
        self.last: Table | None = None
        self.block: Block | None = None  # of `last`
        self.at_end = False  # whether `block` ends its page

    def take(self, table: Table, *, first: bool) -> list[Block]:
        """Return the block of a table; none where its rows were added to the block of the page before."""
        last, block = self.last, self.block
        if last is not None and block is not None and table.page == last.page + 1 and goes_on(last, table):
            rows = without_repeated_header(last, table)
            self.last = Table(table.box, last.cells, last.header_rows, table.columns, table.page)
            if first and self.at_end:
                _join(block, rows)
                return []
            header, start = 0, block.first_row + len(block.cells)
        else:
            rows, header, start = table.cells, table.header_rows, 1
            self.last = table
            self.count += 1
        self.block = Block(PassageKind.TABLE_CELL, [], table=self.count, first_row=start)
        self.block.cells = [_cells(row, at < header) for at, row in enumerate(rows)]
        return [self.block]

    def page_ends(self, blocks: list[Block]) -> None:
        """Note whether the last table ends its page; `blocks` are those that the page added."""
        self.at_end = (self.at_end and not blocks) or (bool(blocks) and blocks[-1] is self.block)


def _join(block: Block, rows: list[list[list[Row] | None]]) -> None:
    for at, row in enumerate(rows):
        held = [cell.rows for cell in block.cells[-1]] if block.cells else []
        if at == 0 and is_cut_row(held, row):
            for cell, more in zip(block.cells[-1], row, strict=False):
                cell.rows = cell.rows + (more or [])
        else:
            block.cells.append(_cells(row, header=False))


def _cells(row: Sequence[list[Row] | None], header: bool) -> list[Block]:
    kind = PassageKind.TABLE_HEADER if header else PassageKind.TABLE_CELL
    return [Block(kind, cell or []) for cell in row]


def _mark_titles(blocks: list[Block], first_page: bool) -> None:
    """Make the headings behind the head of the document, or at the top of its first page, its title."""
    heads = [at for at, block in enumerate(blocks) if block.kind is PassageKind.LETTERHEAD]
    if not heads and not first_page:
        return
    start = heads[-1] + 1 if heads else 0
    for at in range(start, min(start + 4, len(blocks))):
        block = blocks[at]
        text = block.rows[0].text if block.rows else ""
        known = bool(_TITLE_WORD.search(text)) or (at == start and not heads)
        subject = at > start and not _ISSUER.search(text)
        whole = " ".join(row.text for row in block.rows)
        plain = at > start and blocks[at - 1].rows[0].text.isupper() and block.kind is PassageKind.PARAGRAPH
        titled = block.kind is PassageKind.HEADING or (plain and len(whole) < 300 and is_bare(whole))
        if not titled or text.endswith(":") or not (known or subject) or is_unit(text):
            break
        block.kind = PassageKind.TITLE


def _go_on(pending: list[Block], blocks: list[Block], flow: Flow) -> list[Block]:
    """Join a page's first block to the open last one of the page before; write what is settled, return the rest."""
    last = next((block for block in reversed(pending) if block.kind is not PassageKind.FOOTNOTE), None)
    if blocks and last is not None and last.open and blocks[0].starts_open and not last.cells:
        first = blocks.pop(0)
        last.rows = last.rows + first.rows
        last.open = first.open
        if not blocks:
            return pending
    if not blocks:
        return pending
    for block in pending:
        _emit(block, flow)
    return blocks


def _emit(block: Block, flow: Flow) -> None:
    if block.cells:
        for at, row in enumerate(block.cells, start=block.first_row):
            cells = [_cell(cell, flow, block.table, at, column) for column, cell in enumerate(row, start=1)]
            flow.add_row(cells)
        return
    flow.add_parts(_parts(block.rows), block.kind, _origin(block.rows), level=block.level)


def _cell(cell: Block, flow: Flow, table: int, row: int, column: int) -> Cell:
    text, pieces = flow.join_parts(_parts(cell.rows))
    base = _origin(cell.rows) if cell.rows else Origin()
    origin = Origin(
        page=base.page, box=base.box, table=table or None, row=row, column=column, confidence=base.confidence
    )
    return Cell(text, origin, cell.kind, pieces if len(pieces) > 1 else ())


def _parts(rows: Sequence[Row]) -> Iterable[tuple[str, Origin]]:
    """Return the rows as raw parts; words of a scan one by one, with what OCR gave."""
    text, ranges = joined_text(rows)
    for row, (start, end) in zip(rows, ranges, strict=True):
        gap = " " if start and text[start - 1] == " " else ""
        if row.confidence is None:
            yield gap + text[start:end], Origin(page=row.page, box=row.box)
            continue
        for at, word in enumerate(row.words):
            box = framed((word.x0, word.y0, word.x1, word.y1), row.frame)
            before = gap if at == 0 else "" if word.joined else " "
            yield before + word.text, Origin(page=row.page, box=box, confidence=word.confidence)


def _origin(rows: Sequence[Row]) -> Origin:
    """Return the page of the first row, the box around the rows on that page, and their confidence."""
    if not rows:
        return Origin()
    same = [row for row in rows if row.page == rows[0].page]
    edges = (min(r.x0 for r in same), min(r.y0 for r in same), max(r.x1 for r in same), max(r.y1 for r in same))
    box = framed(edges, rows[0].frame)
    known = [(row.confidence, len(row.text)) for row in rows if row.confidence is not None]
    total = sum(length for _, length in known)
    confidence = round(sum(value * length for value, length in known) / total, 3) if total else None
    return Origin(page=rows[0].page, box=box, confidence=confidence)
