"""Reading order on a page: the two-column head of an official document, the signature block, columns of prose.

A region is a run of rows that are read one after the other. Columns are told by a gutter: a strip that no word of
several rows enters. The head is told by its motto (`standards-vn.md` 1.3 and 2.2, boxes 1 to 4), because its gap can
be as narrow as one word.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise

from tiepthu.reader.formats.page_words import Row, gaps_of
from tiepthu.reader.text import fold

_MOTTO = re.compile(r"\b(?:cong ho?a xa ho|xa hoi chu ngh|chu nghia viet nam|dang cong san viet nam)")
_MOTTO_START = re.compile(r"^(?:cong|dang)\b")
_DATE = re.compile(r"\bngay\b.{0,12}\bthang\b|\bnam (?:19|20)\d\d$")
_NUMBER = re.compile(r"^s[o0]\b|^luat so\b")
_SUBJECT = re.compile(r"^(?:v/v|ve viec)\b")
_RECIPIENTS = re.compile(r"^noi (?:nhan|gui)\b")
_SIGNER = re.compile(
    r"^(?:tm|kt|tl|tuq|t/m|k/t|t/l|q)\s?\. ?[a-z]|^(?:chu tich|pho chu tich|giam doc|bi thu|bo truong|thu ky)\b"
)
_MAX_HEAD_ROWS = 16


class RegionKind(StrEnum):
    """What the rows of a region are together."""

    BODY = "body"
    HEAD_LEFT = "head_left"
    HEAD_RIGHT = "head_right"
    COLUMN = "column"
    RECIPIENTS = "recipients"
    SIGNATURE = "signature"
    GRID = "grid"  # aligned by white space alone


@dataclass(slots=True)
class Region:
    """Rows read one after the other; `grid` holds rows of cells where `kind` is GRID."""

    kind: RegionKind
    rows: list[Row]
    grid: list[list[list[Row]]] = field(default_factory=list)


def regions_of(rows: list[Row], *, width: float, height: float, head: bool) -> list[Region]:
    """Cut the rows of one page into regions in reading order.

    Args:
        rows: from top to bottom, furniture taken out.
        width: of the page in points.
        height: of the page in points.
        head: whether the head of a document may stand on this page.
    """
    out: list[Region] = []
    at = 0
    found = _head(rows, width, height) if head else None
    if found is not None:
        start, end, left, right = found
        out += _body(rows[:start])
        out += [Region(RegionKind.HEAD_LEFT, left), Region(RegionKind.HEAD_RIGHT, right)]
        at = end
    pending: list[Row] = []
    while at < len(rows):
        zone = _zone(rows, at, width)
        if zone is None:
            pending.append(rows[at])
            at += 1
            continue
        start, end, gutters = zone
        back = at - start
        out += _body(pending[: len(pending) - back])
        out += _split(rows[start:end], gutters)
        pending, at = [], end
    return [region for region in out + _body(pending) if region.rows or region.grid]


def _body(rows: list[Row]) -> list[Region]:
    return [Region(RegionKind.BODY, rows)] if rows else []


# -- the head of an official document --------------------------------------------------------------------------------


def _head(rows: list[Row], width: float, height: float) -> tuple[int, int, list[Row], list[Row]] | None:
    """Find the two-column head: its first row, the row behind it, its left and its right column."""
    for at, row in enumerate(rows[:_MAX_HEAD_ROWS]):
        if row.y0 > 0.5 * height:
            return None
        if _MOTTO.search(fold(row.text)):
            gutter = _motto_gutter(row, width)
            if gutter is None:
                return None
            start = at
            while start and rows[start - 1].x1 < gutter[1] and rows[at].y0 - rows[start - 1].y1 < 30:
                start -= 1
            end, left, right = _follow_head(rows, start, gutter, width)
            return (start, end, left, right) if left else None
    return None


def _motto_gutter(row: Row, width: float) -> tuple[float, float] | None:
    """Return the strip to the left of the motto, None where the motto stands alone in the middle of the page."""
    words = row.words
    for at, word in enumerate(words):
        rest = fold(" ".join(word.text for word in words[at:]))
        if _MOTTO_START.search(rest) and _MOTTO.search(rest) and not _MOTTO.search(rest[1:].partition(" ")[2][12:]):
            if at:
                return words[at - 1].x1, word.x0
            return (max(0.0, word.x0 - row.size), word.x0) if row.centre > 0.55 * width else None
    gaps = gaps_of(row, 0.7 * row.size)
    return max(gaps, key=lambda gap: gap[1] - gap[0]) if gaps else None


def _follow_head(
    rows: list[Row], start: int, gutter: tuple[float, float], width: float
) -> tuple[int, list[Row], list[Row]]:
    """Deal the rows below the motto out to both columns until the head ends."""
    left: list[Row] = []
    right: list[Row] = []
    dated = numbered = False
    end = start
    for at in range(start, min(len(rows), start + _MAX_HEAD_ROWS)):
        row = rows[at]
        parts = _cut_at(row, gutter, 0.12 * width)
        far = (1.0 if dated and numbered else 3.0) * row.size
        apart = left and right and row.y0 - rows[at - 1].y1 > far
        if apart and not _SUBJECT.search(fold(row.text)):
            break
        if dated and numbered and not _is_subject(parts, left):
            break
        if parts[0] and not parts[1] and not _in_left(row, gutter, width):
            break
        if not parts[0] and parts[1] and not _in_right(row, gutter, width):
            break
        for part, column in zip(parts, (left, right), strict=True):
            if part is not None:
                column.append(part)
        numbered = numbered or bool(parts[0] and _NUMBER.search(fold(parts[0].text)))
        dated = dated or bool(parts[1] and _DATE.search(fold(parts[1].text)))
        end = at + 1
    return end, left, right


def _is_subject(parts: tuple[Row | None, Row | None], left: Sequence[Row]) -> bool:
    """Say whether a row below number and date still belongs to the head: the subject (V/v …) and its further lines."""
    if parts[0] is None or parts[1] is not None:
        return False
    if _SUBJECT.search(fold(parts[0].text)):
        return True
    subject = next((at for at, row in enumerate(left) if _SUBJECT.search(fold(row.text))), None)
    return subject is not None and parts[0].size < 1.1 * left[subject].size and len(left) - subject < 5


def _in_left(row: Row, gutter: tuple[float, float], width: float) -> bool:
    return row.x1 < max(gutter[1], 0.5 * width) and abs(row.centre - width / 2) > 0.08 * width


def _in_right(row: Row, gutter: tuple[float, float], width: float) -> bool:
    return row.centre > 0.57 * width or row.x0 > 0.45 * width


def _cut_at(row: Row, gutter: tuple[float, float], reach: float) -> tuple[Row | None, Row | None]:
    """Cut a row at the gap nearest to the gutter, or give it whole to the side on which it stands."""
    low, high = gutter
    gaps = [gap for gap in gaps_of(row, 0.6 * row.size) if gap[1] > low - reach and gap[0] < high + reach]
    if (low, high) in gaps_of(row, 0.0):
        gaps = [(low, high)]
    if gaps:
        cut = max(gaps, key=lambda gap: gap[1] - gap[0])
        return _part(row, -1e9, cut[1]), _part(row, cut[1], 1e9)
    if row.x0 >= low - 2 or row.centre > high:
        return None, row
    return row, None


def _part(row: Row, low: float, high: float) -> Row | None:
    words = [word for word in row.words if low <= word.x0 < high]
    if not words:
        return None
    part = Row(words)
    part.page, part.frame = row.page, row.frame
    return part


# -- columns told by a gutter ------------------------------------------------------------------------------------------


def _zone(rows: list[Row], at: int, width: float) -> tuple[int, int, list[tuple[float, float]]] | None:
    """Find columns that begin at row `at`: first row, row behind the last, gutters from left to right."""
    first = rows[at]
    least = max(0.9 * first.size, 9.0)
    recipients = _RECIPIENTS.search(fold(first.text)) is not None
    if recipients and (zone := _signing(rows, at, least)) is not None:
        return zone
    gutters = _free(first, width, least) if recipients else gaps_of(first, least)
    if not gutters:
        return None
    end = at + 1
    while end < len(rows):
        kept = _shared(gutters, _free(rows[end], width, least), least)
        kept = [gutter for gutter in kept if _both_sides(rows[at : end + 1], gutter)] if not recipients else kept
        if not kept or rows[end].y0 - rows[end - 1].y1 > (8 if recipients else 4) * first.size:
            break
        gutters, end = kept, end + 1
    gutters = [gutter for gutter in gutters if _both_sides(rows[at:end], gutter)]
    if not gutters:
        return None
    start = _reach_up(rows, at, gutters)
    if not recipients:
        end = _trim(rows, at, end, gutters)
    return (start, end, gutters) if _is_zone(rows[start:end], gutters, recipients) else None


def _signing(rows: list[Row], at: int, least: float) -> tuple[int, int, list[tuple[float, float]]] | None:
    """Find the block of recipients and signer where the first row shows the gap between them.

    Later rows need not keep the gap: a seal can cover it. The gutter lies just before the signer's column.
    """
    gaps = gaps_of(rows[at], 2 * least)
    if not gaps:
        return None
    high = max(gaps, key=lambda gap: gap[1] - gap[0])[1]
    for row in rows[at:]:
        starts = [gap[1] for gap in gaps_of(row, least) if gap[1] > high - 120]
        high = min([high, *starts])
    return _reach_up(rows, at, [(high - 1, high)]), len(rows), [(high - 1, high)]


def _free(row: Row, width: float, least: float) -> list[tuple[float, float]]:
    """Return where the row has no word: its margins and its gaps."""
    return [(0.0, row.x0), *gaps_of(row, least), (row.x1, width)]


def _shared(
    first: list[tuple[float, float]], second: list[tuple[float, float]], least: float
) -> list[tuple[float, float]]:
    both = [(max(a, c), min(b, d)) for a, b in first for c, d in second]
    return [(low, high) for low, high in both if high - low >= least]


def _both_sides(rows: list[Row], gutter: tuple[float, float]) -> bool:
    middle = sum(gutter) / 2
    return any(row.x0 < middle for row in rows) and any(row.x1 > middle for row in rows)


def _reach_up(rows: list[Row], at: int, gutters: list[tuple[float, float]]) -> int:
    """Take rows just above that stand wholly to the right of the last gutter (the signer's post, set higher)."""
    low, high = gutters[-1]
    while at and rows[at - 1].x0 > (low + high) / 2 and rows[at].y0 - rows[at - 1].y1 < 1.2 * rows[at].size:
        at -= 1
    return at


def _trim(rows: list[Row], at: int, end: int, gutters: list[tuple[float, float]]) -> int:
    """Give up rows at the end that stand on one side only and do not look like the column above them."""
    while end > at + 1:
        row = rows[end - 1]
        if any(row.x0 < (low + high) / 2 < row.x1 for low, high in gutters):
            return end
        column = [
            r for r in rows[at : end - 1] if abs(r.x0 - row.x0) < row.size or abs(r.centre - row.centre) < row.size
        ]
        if column and row.y0 - rows[end - 2].y1 < 2.5 * row.size and abs(column[-1].size - row.size) < 1.5:
            return end
        end -= 1
    return end


def _is_zone(rows: list[Row], gutters: list[tuple[float, float]], recipients: bool) -> bool:
    if not rows:
        return False
    middles = [(low + high) / 2 for low, high in gutters]
    left = [row for row in rows if row.x0 < middles[0]]
    right = [row for row in rows if row.x1 > middles[-1]]
    both = [row for row in rows if row.x0 < middles[0] and row.x1 > middles[-1]]
    if recipients or any(_SIGNER.search(fold(row.text)) for row in right[:2] if row not in both):
        return len(right) >= 1 and len(left) >= 1
    narrow = max(row.x1 for row in rows) - min(row.x0 for row in rows)
    marks = all(min(row.x1, gutters[0][0]) - row.x0 < 0.1 * narrow for row in left)
    return len(both) >= 2 and len(left) >= 2 and len(right) >= 2 and not (marks and len(gutters) == 1)


def _split(rows: list[Row], gutters: list[tuple[float, float]]) -> list[Region]:
    """Cut rows at the gutters into columns, or into a grid where they look like a table without lines."""
    edges = [-1e9, *((low + high) / 2 for low, high in gutters), 1e9]
    columns = [[part for row in rows if (part := _part(row, low, high)) is not None] for low, high in pairwise(edges)]
    columns = [column for column in columns if column]
    recipients = any(_RECIPIENTS.search(fold(row.text)) for row in columns[0])
    signer = any(_SIGNER.search(fold(row.text)) for row in columns[-1][:3])
    if recipients or (signer and len(columns) == 2):
        kinds = [RegionKind.RECIPIENTS if recipients else RegionKind.SIGNATURE, *[RegionKind.SIGNATURE] * 9]
        return [Region(kind, column) for kind, column in zip(kinds, columns, strict=False)]
    if _is_grid(rows, columns):
        grid = [[[part] if (part := _part(row, low, high)) else [] for low, high in pairwise(edges)] for row in rows]
        return [Region(RegionKind.GRID, [], grid)]
    return [Region(RegionKind.COLUMN, column) for column in columns]


def _is_grid(rows: list[Row], columns: list[list[Row]]) -> bool:
    """Say whether columns are cells rather than prose: three or more, or figures to the right of their labels."""
    level = sum(len(column) for column in columns) >= 0.8 * len(rows) * len(columns)
    if not level or len(rows) < 3:
        return False
    figures = sum(bool(re.match(r"[\d(+-]*\d", row.text)) and len(row.text) < 16 for row in columns[-1])
    return len(columns) >= 3 or figures >= 0.7 * len(columns[-1])
