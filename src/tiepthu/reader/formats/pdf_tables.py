"""Tables of a PDF page by their ruling lines: pdfplumber finds the cells, the words come from the text layer."""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pdfplumber

from tiepthu.reader.formats.page_words import Page, Row, Word, rows_of
from tiepthu.reader.text import fold

_LEAST_LINES = 3  # ruling lines in either direction that make a page worth the search
_MARK = re.compile(r"^(?:[-–+*•]|\d+(?:\.\d+)*[.)]?\s|[a-zđ]\)|[IVX]+[.)]?\s)")
_NUMBER = re.compile(r"^[-+(]?\d[\d.,\s]*%?\)?$")

_LEAST_FILLED = 0.3  # share of cells with text; paragraphs drawn with boxes around them give less
Rect = tuple[float, float, float, float]
Rect3 = tuple[float, float, float]


@dataclass(slots=True)
class Table:
    """A table on a page: its box, and for every row the rows of text in each cell (None where another cell spans)."""

    box: Rect
    cells: list[list[list[Row] | None]]
    header_rows: int = 0
    columns: tuple[float, ...] = ()
    page: int = 0


def may_hold_table(rules: Sequence[Rect]) -> bool:
    """Say whether ruling lines suggest a table: three horizontal and two vertical ones, or boxes side by side."""
    across = sum(1 for x0, y0, x1, y1 in rules if x1 - x0 > 15 and y1 - y0 < 3)
    down = sum(1 for x0, y0, x1, y1 in rules if y1 - y0 > 5 and x1 - x0 < 3)
    boxes = {(round(x0), round(y0), round(y1)) for x0, y0, x1, y1 in rules if x1 - x0 > 8 and y1 - y0 > 8}
    beside = Counter((y0, y1) for _, y0, y1 in boxes)
    return (across >= _LEAST_LINES and down >= 2) or sum(count > 1 for count in beside.values()) >= 2


def find_tables(data: bytes, page: Page, password: str | None = None) -> list[Table]:
    """Find the ruled tables of a page and take their words off it.

    Args:
        data: the bytes of the PDF.
        page: its `words` lose those that lie in a table.
        password: of the PDF, if it has one.

    Returns:
        Tables from top to bottom; none where pdfplumber finds none or fails on the file.
    """
    tables = []
    for box, cells in _ruled(data, page, password):
        inside = [word for word in page.words if _within(word, box)]
        if not inside or len(inside) < 3:
            continue
        table = _fill(box, cells, inside, page.number)
        if table is not None:
            taken = {id(word) for row in table.cells for cell in row for line in cell or () for word in line.words}
            page.words = [word for word in page.words if id(word) not in taken]
            tables.append(table)
    return tables


def _ruled(data: bytes, page: Page, password: str | None) -> list[tuple[Rect, list[list[Rect | None]]]]:
    logging.getLogger("pdfminer").setLevel(logging.ERROR)
    try:
        with pdfplumber.open(io.BytesIO(data), pages=[page.number], password=password) as pdf:
            plumbed = pdf.pages[0]
            scale_x, scale_y = page.width / float(plumbed.width), page.height / float(plumbed.height)
            left, top = float(plumbed.bbox[0]), float(plumbed.bbox[1])
            walls = [(edge["x0"], edge["top"], edge["bottom"]) for edge in plumbed.edges if edge["orientation"] == "v"]
            found = []
            for table in plumbed.find_tables():
                rows = _closed(table.bbox, [list(row.cells) for row in table.rows], walls)
                grid = [[_scaled(cell, left, top, scale_x, scale_y) for cell in row] for row in rows]
                if len(grid) > 1 and max(len(row) for row in grid) > 1:
                    found.append((_bounds(grid), grid))
            plumbed.close()
    except Exception:  # pdfminer raises whatever a damaged object makes it raise; the words are there without it
        return []
    return sorted(found, key=lambda item: item[0][1])


def _closed(box: Rect, rows: list[list[Rect | None]], walls: Sequence[Rect3]) -> list[list[Rect | None]]:
    """Close a table that is cut by the page's end (no line at its edge, but walls that go on) and holes in its grid."""
    top, bottom = box[1], box[3]
    inside = [wall for wall in walls if box[0] - 2 <= wall[0] <= box[2] + 2]
    rising = {round(x) for x, start, end in inside if start < top - 6 <= end + 6 and end >= top - 3}
    falling = {round(x) for x, start, end in inside if end > bottom + 6 and start <= bottom + 3}
    if len(rising) >= 3:
        reach = min(start for x, start, end in inside if end >= top - 3 and start < top)
        rows = [[cell and (cell[0], reach, cell[2], top) for cell in rows[0]], *rows]
    if len(falling) >= 3:
        reach = max(end for x, start, end in inside if start <= bottom + 3 and end > bottom)
        rows = [*rows, [cell and (cell[0], bottom, cell[2], reach) for cell in rows[-1]]]
    rects = [cell for row in rows for cell in row if cell]
    for row in rows:
        known = [cell for cell in row if cell]
        for column, cell in enumerate(row):
            if cell is None and known:
                row[column] = _hole(column, known[0], rows, rects)
    return rows


def _hole(column: int, beside: Rect, rows: list[list[Rect | None]], rects: list[Rect]) -> Rect | None:
    """Return the rectangle of a cell whose lines are incomplete, None where another cell spans its place."""
    model = next((row[column] for row in rows if row[column] is not None), None)
    if model is None:
        return None
    x, y = (model[0] + model[2]) / 2, (beside[1] + beside[3]) / 2
    if any(x0 <= x <= x1 and y0 <= y <= y1 for x0, y0, x1, y1 in rects):
        return None
    return model[0], beside[1], model[2], beside[3]


def _bounds(grid: list[list[Rect | None]]) -> Rect:
    cells = [cell for row in grid for cell in row if cell]
    return min(c[0] for c in cells), min(c[1] for c in cells), max(c[2] for c in cells), max(c[3] for c in cells)


def _scaled(cell: Sequence[float] | None, left: float, top: float, scale_x: float, scale_y: float) -> Rect | None:
    if cell is None:
        return None
    x0, y0, x1, y1 = cell
    return (x0 - left) * scale_x, (y0 - top) * scale_y, (x1 - left) * scale_x, (y1 - top) * scale_y


def _within(word: Word, box: Rect, slack: float = 1.0) -> bool:
    middle = (word.x0 + word.x1) / 2
    return box[0] - slack <= middle <= box[2] + slack and box[1] - slack <= word.middle <= box[3] + slack


def _fill(box: Rect, cells: list[list[Rect | None]], words: list[Word], number: int) -> Table | None:
    """Put words into the cells in which their middle lies; None where most words lie in no cell."""
    rects = [(r, c, rect) for r, row in enumerate(cells) for c, rect in enumerate(row) if rect is not None]
    held: dict[tuple[int, int], list[Word]] = {}
    lost = 0
    for word in words:
        at = next(((r, c) for r, c, rect in rects if _within(word, rect, 0.5)), None)
        if at is None:
            lost += 1
        else:
            held.setdefault(at, []).append(word)
    if lost > 0.3 * len(words):
        return None
    grid: list[list[list[Row] | None]] = [
        [None if rect is None else rows_of(held.get((r, c), ()), number) for c, rect in enumerate(row)]
        for r, row in enumerate(cells)
    ]
    kept = [row for row in grid if any(row)]
    filled = sum(1 for row in kept for cell in row if cell)
    places = max(len(row) for row in kept) * len(kept)
    if len(kept) < 2 or filled < 4 or filled < _LEAST_FILLED * places or _is_letterhead(kept):
        return None
    columns = tuple(sorted({round(rect[0]) for _, _, rect in rects}))
    return Table(box, kept, header_rows(kept), columns, number)


def _is_letterhead(grid: Sequence[Sequence[Sequence[Row] | None]]) -> bool:
    """Say whether a grid is the head or the signature block of a document, set in a table with lines nobody sees."""
    text = fold(" ".join(cell_text(cell) for row in grid[:3] for cell in row))
    return "chu nghia viet nam" in text or "dang cong san viet nam" in text or text.startswith("noi nhan")


def cell_text(cell: Sequence[Row] | None) -> str:
    """Return the text of a cell in one line."""
    return " ".join(row.text for row in cell) if cell else ""


def header_rows(grid: Sequence[Sequence[Sequence[Row] | None]]) -> int:
    """Return how many rows at the top are header: rows in bold or without figures, before the first row of data.

    A second header row follows only where cells of the first span several columns or rows, or where it numbers the
    columns.
    """
    if not grid or not any(grid[0]):
        return 0
    first = [cell for cell in grid[0] if cell]
    texts = [cell_text(cell) for cell in first]
    if len(first) < 2 or sum(bool(_NUMBER.match(text)) for text in texts) > len(texts) // 3:
        return 0
    count = 1
    spans = any(cell is None for cell in grid[0])
    while count < min(4, len(grid) - 1):
        row = grid[count]
        spanned = any(cell is None for cell in row)
        texts = [cell_text(cell) for cell in row if cell]
        numbering = bool(texts) and all(re.fullmatch(r"\(?\d{1,2}\)?(?:\s?=.*)?|\(?[A-Z]\)?", text) for text in texts)
        bold = all(line.bold for cell in row if cell for line in cell)
        if not texts or not ((numbering and len(texts) > 2) or (spans and spanned and bold and len(texts) > 1)):
            break
        count += 1
    return count


def goes_on(before: Table, after: Table) -> bool:
    """Say whether `after`, first on its page, continues `before`, last on the page before: the same column edges."""
    if len(before.columns) != len(after.columns):
        return False
    return all(abs(a - b) <= 4 for a, b in zip(before.columns, after.columns, strict=True))


def without_repeated_header(before: Table, after: Table) -> list[list[list[Row] | None]]:
    """Return the rows of `after` without the header rows that repeat those of `before`."""
    rows = after.cells
    for known in before.cells[: before.header_rows]:
        if rows and [cell_text(cell) for cell in rows[0]] == [cell_text(cell) for cell in known]:
            rows = rows[1:]
    return rows


def is_cut_row(last: Sequence[Sequence[Row] | None], first: Sequence[Sequence[Row] | None]) -> bool:
    """Say whether the first row of a page is the rest of the last row of the page before.

    It is when only some of its cells hold text, none of them the first cell, none a number, none beginning like an
    item, each below a cell with text that does not end in a full stop.
    """
    if first and first[0]:
        return False
    filled = [(at, cell_text(cell)) for at, cell in enumerate(first) if cell]
    if not filled or len(filled) > max(1, len(first) // 2):
        return False
    for at, text in filled:
        above = cell_text(last[at]) if at < len(last) else ""
        if not above or above.endswith((".", ";", ":")) or _MARK.match(text) or _NUMBER.match(text):
            return False
    return True
