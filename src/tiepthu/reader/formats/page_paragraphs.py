"""Rows of a page made whole again: paragraphs, headings, list items, footnotes and the parts of head and signature.

Word processors break lines only where the next word would not fit. A row that had room for the next word was therefore
ended on purpose; this test, the indent of the first line, the gap above and the mark at the start decide together.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from tiepthu.reader.formats.page_columns import Region, RegionKind
from tiepthu.reader.formats.page_words import Row, body_size
from tiepthu.reader.records import PassageKind
from tiepthu.reader.text import fold

_MARK = re.compile(
    r"^(?:[-–—+*•·▪●○■◦‣⁃]\s*\S|\(?[IVXLC]{1,6}[.)]\s|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)]\s?\D|\(?[a-zđ]{1,2}[.)]\s"
    r"|(?:Điều|Khoản)\s+\d+[a-zđ]?\b|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC|Biểu|Bảng)\s+[IVXLCA-Z\d]+\b"
    r"|(?:Căn cứ|Xét|Theo đề nghị|Nơi nhận|Kính gửi)\b)"
)
_UNIT = re.compile(
    r"^(?:[“\"]?(?:Điều\s+\d+[a-zđ]?\b|(?:Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Tiểu mục)\s+(?:thứ\s+)?[IVXLC\d]+\b"
    r"|(?:Phụ lục|PHỤ LỤC)\b)|[IVXLC]{1,6}\.\s)"
)
_LIST = re.compile(
    r"^(?:[-–—+*•·▪●○■◦‣⁃]\s*\S|\(\d{1,3}\)|\(?[a-zđ]{1,2}\)|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)](?:\s|[^\W\d]))"
)
_ENDS = re.compile(r"[.;:!?…”\"]\s*(?:/\.?)?$|\./\.$")
_NOTE = re.compile(r"^[\d⁰¹²³⁴-⁹*]{1,3}[.)]?\s*\S")
_NO_SPACE_AFTER = re.compile(r"[^\s\d]-$|\d-$|[\w\d]/$")
_PLACE = re.compile(r"^(?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)\b")


@dataclass(slots=True)
class Block:
    """Rows that make one passage. `open` says that its last row ran to the edge, so that it may go on overleaf."""

    kind: PassageKind
    rows: list[Row]
    level: int = 0
    open: bool = False
    starts_open: bool = False
    cells: list[list[Block]] = field(default_factory=list)  # of a table: rows of cells
    table: int = 0
    first_row: int = 1


@dataclass(frozen=True, slots=True)
class Measure:
    """The text block of a column: its left and right edge, the usual distance of rows, the usual size."""

    left: float
    right: float
    step: float
    size: float


def measure_of(rows: Sequence[Row]) -> Measure:
    """Return the measure of a column from its rows: the edges that rows share, the median step."""
    size = body_size(rows)
    main = [row for row in rows if abs(row.size - size) < 0.15 * size] or list(rows)
    starts = sorted(row.x0 for row in main)
    left = next((x for x, after in pairwise(starts) if after - x < 3), starts[0])
    right = max(row.x1 for row in main)
    steps = [b.y1 - a.y1 for a, b in pairwise(main) if a.page == b.page and 0 < b.y1 - a.y1 < 2.2 * size]
    return Measure(left, right, median(steps) if steps else 1.25 * size, size)


def blocks_of(region: Region, measure: Measure) -> list[Block]:
    """Return the blocks of one region in reading order; grids and tables are made elsewhere."""
    if region.kind in (RegionKind.HEAD_LEFT, RegionKind.HEAD_RIGHT):
        return [Block(PassageKind.LETTERHEAD, rows) for rows in _head_parts(region.rows)]
    if region.kind is RegionKind.SIGNATURE:
        return [Block(PassageKind.SIGNATURE, [row]) for row in region.rows if sum(map(str.isalpha, row.text)) > 2]
    if region.kind is RegionKind.BODY:
        return _paragraphs(region.rows, measure)
    if region.kind is RegionKind.RECIPIENTS:
        return _recipients(region.rows)
    return _paragraphs(region.rows, measure_of(region.rows))


def _recipients(rows: list[Row]) -> list[Block]:
    """Return the list of recipients: its heading, and one item from dash to dash."""
    blocks: list[Block] = []
    for row in rows:
        item = row.text[:1] in "-–+*"
        if item or len(blocks) < 2:
            blocks.append(Block(PassageKind.LIST_ITEM if item else PassageKind.PARAGRAPH, [row]))
        else:
            blocks[-1].rows.append(row)
    return blocks


def is_unit(text: str) -> bool:
    """Say whether text opens with the number of a unit of a document (`Chương I`, `Điều 5`, `II.`).

    >>> is_unit("Chương I"), is_unit("QUY ĐỊNH CHUNG")
    (True, False)
    """
    return _UNIT.search(text) is not None


def is_bare(text: str) -> bool:
    """Say whether text neither opens like an item nor ends like a sentence: a title, a name.

    >>> is_bare("Kết quả công tác dân vận"), is_bare("1. Kết quả"), is_bare("Đã làm xong.")
    (True, False, False)
    """
    return _MARK.search(text) is None and _ENDS.search(text) is None


def _head_parts(rows: list[Row]) -> list[list[Row]]:
    """Join rows of a column of the head that are one name (ỦY BAN NHÂN DÂN / TỈNH …) or one subject (V/v …)."""
    parts: list[list[Row]] = []
    for row in rows:
        before = parts[-1][-1] if parts else None
        name = (
            before is not None and before.bold == row.bold and before.text.isupper() and _PLACE.search(fold(row.text))
        )
        subject = parts and re.match(r"(?i)v/v|về việc", parts[-1][0].text)
        if name or subject:
            parts[-1].append(row)
        elif not re.fullmatch(r"[\W_]+", row.text):
            parts.append([row])
    return parts


def _paragraphs(rows: list[Row], measure: Measure) -> list[Block]:
    groups: list[list[Row]] = []
    for row in rows:
        if re.fullmatch(r"[-–—_=*.\s]{3,}", row.text):  # a ruled line made of signs
            continue
        if groups and not _begins(groups[-1], row, measure):
            groups[-1].append(row)
        else:
            groups.append([row])
    return [_block(group, measure) for group in groups]


def _begins(group: list[Row], row: Row, measure: Measure) -> bool:
    """Say whether `row` begins a paragraph after the rows of `group`."""
    before = group[-1]
    if _is_centred(row, measure) or _is_centred(before, measure):
        return not _same_centred(before, row, measure)
    step = row.y1 - before.y1
    far = step > 2.2 * measure.step or row.y0 < before.y0 - measure.size
    restyled = row.bold != before.bold and _ENDS.search(before.text) is not None and step > 1.1 * measure.step
    if far or restyled or not _was_broken(before, row, measure):
        return True
    return _is_indented(group, row, measure) or _is_apart(before, row, measure)


def _is_indented(group: list[Row], row: Row, measure: Measure) -> bool:
    """Say whether the indent of a row, or its mark, opens a paragraph."""
    before = group[-1]
    indented = row.x0 > measure.left + 0.8 * measure.size
    hanging = len(group) > 1 and abs(row.x0 - before.x0) < 0.4 * measure.size
    if indented and not hanging and row.x0 > before.x0 + 0.5 * measure.size:
        return True
    ended = _ENDS.search(before.text) is not None
    if _MARK.search(row.text) and (ended or (indented and len(group) == 1)):
        return True
    level = indented and len(group) == 1 and abs(row.x0 - before.x0) < 0.4 * measure.size
    return level and (ended or (row.text[:1].isupper() and row.y1 - before.y1 > 1.15 * measure.step))


def _is_apart(before: Row, row: Row, measure: Measure) -> bool:
    """Say whether space above a row opens a paragraph."""
    step = row.y1 - before.y1
    return step > 1.28 * measure.step and not row.text[:1].islower() and bool(_ENDS.search(before.text))


def _was_broken(before: Row, row: Row, measure: Measure) -> bool:
    """Say whether the first word of `row` would not have fitted on the row before."""
    first = row.words[0]
    room = measure.right - before.x1
    return first.x1 - first.x0 + 0.25 * row.size > room - 0.01 * (measure.right - measure.left)


def _is_centred(row: Row, measure: Measure) -> bool:
    """Say whether a row stands in the middle; a long plain one must do so exactly, for a first line can seem to."""
    width = measure.right - measure.left
    plain = not row.bold and not row.text.isupper() and row.x1 - row.x0 > 0.82 * width
    slack = 0.006 * width + 0.5 if plain else 0.025 * width + 3
    return (
        abs(row.centre - (measure.left + measure.right) / 2) < slack
        and row.x0 - measure.left > 0.06 * width
        and measure.right - row.x1 > 0.06 * width
    )


def _same_centred(before: Row, row: Row, measure: Measure) -> bool:
    """Say whether two rows, one of them centred, are one title."""
    near = row.y1 - before.y1 < 1.35 * max(measure.step, 1.2 * row.size)
    alike = before.bold == row.bold and before.text.isupper() == row.text.isupper()
    middle = (measure.left + measure.right) / 2
    both = abs(row.centre - middle) < 6 + 0.02 * middle and abs(before.centre - middle) < 6 + 0.02 * middle
    if not (near and alike and both):
        return False
    if _UNIT.search(row.text) or (_UNIT.search(before.text) and len(before.text) < 14):
        return False
    return not _ENDS.search(before.text) and not (
        row.bold is False and _was_filled(before, measure) is False and before.text[:1] == "("
    )


def _was_filled(row: Row, measure: Measure) -> bool:
    return measure.right - row.x1 < 0.1 * (measure.right - measure.left)


def _block(rows: list[Row], measure: Measure) -> Block:
    first, last = rows[0], rows[-1]
    kind, level = _kind(rows, measure)
    full = _was_filled(last, measure) and not _ENDS.search(last.text)
    starts_open = first.x0 < measure.left + 0.8 * measure.size and not _MARK.search(first.text)
    movable = kind in (PassageKind.PARAGRAPH, PassageKind.LIST_ITEM, PassageKind.HEADING)
    return Block(kind, rows, level, full and movable, starts_open and kind is PassageKind.PARAGRAPH)


def _kind(rows: list[Row], measure: Measure) -> tuple[PassageKind, int]:
    text = " ".join(row.text for row in rows)
    centred = all(_is_centred(row, measure) for row in rows) or (len(rows) > 1 and _is_centred(rows[-1], measure))
    bold = all(row.bold for row in rows)
    unmarked = not _LIST.search(text) and not _ENDS.search(text)
    if centred and unmarked and len(text) < 300 and rows[0].confidence is not None:  # OCR does not tell what is bold
        return PassageKind.HEADING, 0
    if _UNIT.search(text) and (bold or centred or text.isupper()) and len(text) < 400:
        return PassageKind.HEADING, 0
    if centred and len(text) < 300 and (bold or text.isupper()):
        return PassageKind.HEADING, 0
    if bold and len(rows) <= 3 and not text.endswith((",", "…")) and len(text) < 250:
        return PassageKind.HEADING, 0
    return (PassageKind.LIST_ITEM, 0) if _LIST.search(text) else (PassageKind.PARAGRAPH, 0)


def split_footnotes(
    rows: list[Row], size: float, height: float, rules: Sequence[tuple[float, float, float, float]]
) -> tuple[list[Row], list[list[Row]]]:
    """Cut the notes off the foot of a page.

    Notes are set smaller than the text, begin with a number or a star, stand in the lower half, and nothing of the
    text's size stands below them.

    Returns:
        The rows left, and the rows of each note.
    """
    at = len(rows)
    while at and rows[at - 1].size < 0.88 * size and rows[at - 1].y0 > 0.45 * height:
        at -= 1
    while at < len(rows) and not _NOTE.search(rows[at].text):
        at += 1
    if at == len(rows) or at == 0:
        return rows, []
    above = rows[at].y0 - rows[at - 1].y1 > 0.8 * size
    ruled = any(
        y1 - y0 < 3 and rows[at - 1].y1 - 2 <= y0 <= rows[at].y0 + 2 and x1 - x0 < 250 for x0, y0, x1, y1 in rules
    )
    if not (above or ruled) or any(row.text.startswith("-") for row in rows[at : at + 2]):
        return rows, []
    notes: list[list[Row]] = []
    for row in rows[at:]:
        if (
            _NOTE.search(row.text)
            and re.match(r"[\d⁰¹²³⁴-⁹*]{1,3}[.)]?\s*[^\W\d]", row.text)
            and (not notes or row.x0 >= notes[0][0].x0 - 4)
        ):
            notes.append([row])
        else:
            notes[-1].append(row)
    return rows[:at], notes


def joined_text(rows: Sequence[Row]) -> tuple[str, list[tuple[int, int]]]:
    """Return rows as one line of text, and the range of each row in it.

    A row that ends in a hyphen or a slash inside a sign, a date or a word goes on without a space; the hyphen stays,
    for Vietnamese words are not divided at line ends.
    """
    text, ranges = "", []
    for row in rows:
        if text and not (_NO_SPACE_AFTER.search(text) and row.text[:1].isalnum()):
            text += " "
        start = len(text)
        text += row.text
        ranges.append((start, len(text)))
    return text, ranges
