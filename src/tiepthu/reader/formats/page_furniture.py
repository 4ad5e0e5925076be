"""What stands on a page without being its text: page numbers, running heads and feet, stamps of digital signatures."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tiepthu.reader.formats.page_words import Row, Word
from tiepthu.reader.records import Box
from tiepthu.reader.text import fold

_PAGE_NUMBER = re.compile(r"^[-–—|~\s]*(?:trang|page)?\s*\d{1,4}\s*(?:[/|]\s*\d{1,4}|of \d{1,4})?[-–—|~.\s]*$")
_DIGITS = re.compile(r"\d+")
_EDGE_ROWS = 3  # rows at either edge of a page that can be furniture
_EDGE = 0.12  # share of the height in which they stand
_STAMP = re.compile(
    r"^(?:ky boi|nguoi ky|ky so boi|duoc ky boi|da ky boi|signature (?:not verified|valid)|digitally signed|signed by"
    r"|signature not|(?:ngay|thoi gian|gio) ky ?:|email ?:|co quan ?:|chuc vu ?:|sao y ?[;:]|signing time"
    r"|signer ?:|reason ?:|location ?:|date ?: ?\d{4}[./-])"
)
_STAMP_SURE = re.compile(
    r"ky boi|nguoi ky ?:|ky so boi|signature not verified|signature valid|digitally signed|signed by"
    r"|(?:thoi gian|gio|ngay) ky ?:|sao y ?;"
)
_STAMP_NUMBER = re.compile(r"Số\s*:\s*(\d+[^\s;,]*[/-][^\s;,]+)", re.IGNORECASE)
_STAMP_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)T|(\d{1,2})[./](\d{1,2})[./](\d{4})")


@dataclass(frozen=True, slots=True)
class Furniture:
    """What was taken off the pages, counted, and what a stamp said of the document."""

    page_numbers: int = 0
    running: int = 0
    stamps: int = 0
    hints: tuple[tuple[str, str], ...] = ()


def strip_stamps(rows: list[Row], fields: Sequence[Box]) -> tuple[list[Row], int, tuple[tuple[str, str], ...]]:
    """Take the stamps of digital signatures off one page.

    A stamp is what a signature field shows if its words say so, or a run of rows that begin as the stamps of the
    Government's and other signing programs do (`Ký bởi: …`, `Thời gian ký: …`, `Signature Not Verified`). A field
    that shows only a number or a day (as filled in by hand) is text and stays.

    Returns:
        The rows left, how many stamps were found, and hints (`number`, `date`) that a stamp with a number gives.
    """
    hints: list[tuple[str, str]] = []
    count = 0
    for box in fields:
        inside = [[word for word in row.words if _holds(box, word.x0, word.x1, word.middle)] for row in rows]
        text = "\n".join(" ".join(word.text for word in words) for words in inside if words)
        if text and _STAMP_SURE.search(fold(text)):
            count += 1
            hints += _stamp_hints(text)
            rows = _without(rows, inside)
    kept, more = _stamp_rows(rows)
    return kept, count + more, tuple(hints)


def _holds(box: Box, x0: float, x1: float, middle: float) -> bool:
    return box.x0 - 2 <= (x0 + x1) / 2 <= box.x1 + 2 and box.y0 - 2 <= middle <= box.y1 + 2


def _without(rows: list[Row], taken: list[list[Word]]) -> list[Row]:
    """Take words off rows; a row that loses all of them goes."""
    left = []
    for row, gone in zip(rows, taken, strict=True):
        if not gone:
            left.append(row)
            continue
        ids = {id(word) for word in gone}
        words = [word for word in row.words if id(word) not in ids]
        if words:
            rest = Row(words)
            rest.page, rest.frame = row.page, row.frame
            left.append(rest)
    return left


def _stamp_hints(text: str) -> list[tuple[str, str]]:
    number, day = _STAMP_NUMBER.search(text), _STAMP_DATE.search(text)
    if number is None:
        return []
    hints = [("number", number.group(1))]
    if day is not None:
        year, month, date = day.group(1, 2, 3) if day.group(1) else day.group(6, 5, 4)
        hints.append(("date", f"{year}-{int(month):02d}-{int(date):02d}"))
    return hints


def _stamp_rows(rows: list[Row]) -> tuple[list[Row], int]:
    """Take off runs of rows that read as a stamp; a lone `Email:` or `Cơ quan:` is no stamp."""
    starts = [bool(_STAMP.search(fold(row.text))) for row in rows]
    gone: set[int] = set()
    count, at = 0, 0
    while at < len(rows):
        if not starts[at]:
            at += 1
            continue
        run, end = [at], at + 1
        while end < len(rows) and rows[end].y0 - rows[run[-1]].y1 < 1.5 * rows[at].size:
            beside = rows[end].x0 >= rows[at].x0 - 3 and rows[end].size <= rows[at].size * 1.1
            if starts[end] or (beside and any(starts[end + 1 : end + 3]) and rows[end].x1 <= rows[at].x1 + 60):
                run.append(end)
            elif not (beside and rows[end].x0 > rows[at].x0 + 3):
                break
            end += 1
        if any(_STAMP_SURE.search(fold(rows[index].text)) for index in run):
            gone.update(run)
            count += 1
        at = end
    return [row for index, row in enumerate(rows) if index not in gone], count


def strip_furniture(pages: list[list[Row]], heights: list[float]) -> tuple[list[list[Row]], Furniture]:
    """Take page numbers and what repeats at the edges off all pages.

    A running head or foot stands within an eighth of the height from the edge, at the same height, with the same
    words (digits apart) on at least three pages and a third of all. A page number stands alone on the first or last
    row.
    """
    edges = [_edge_rows(rows, height) for rows, height in zip(pages, heights, strict=True)]
    places: dict[tuple[str, bool], Counter[int]] = defaultdict(Counter)
    for number, edge in enumerate(edges):
        for row, top in edge:
            places[_key(row), top][number] += 1
    least = max(3, len(pages) // 3)
    repeated = {key for key, seen in places.items() if key[0] and len(seen) >= least}
    numbers = running = 0
    out = []
    for number, rows in enumerate(pages):
        gone: set[int] = set()
        for row, top in edges[number]:
            if _is_page_number(row, rows, top):
                numbers += 1
                gone.add(id(row))
            elif (_key(row), top) in repeated and _stands_apart(row, rows, gone, top):
                running += 1
                gone.add(id(row))
        out.append([row for row in rows if id(row) not in gone])
    return out, Furniture(numbers, running)


def _edge_rows(rows: list[Row], height: float) -> list[tuple[Row, bool]]:
    top = [(row, True) for row in rows[:_EDGE_ROWS] if row.y1 < _EDGE * height]
    bottom = [(row, False) for row in rows[-_EDGE_ROWS:] if row.y0 > (1 - _EDGE) * height]
    return top + bottom


def _key(row: Row) -> str:
    return _DIGITS.sub("#", fold(row.text))


def _stands_apart(row: Row, rows: list[Row], gone: set[int], top: bool) -> bool:
    """Say whether a repeated row is clear of the text: text of its own can repeat at the edge of pages too."""
    if _PAGE_NUMBER.search(fold(row.text)):
        return False
    at = next(index for index, other in enumerate(rows) if other is row)
    following = rows[at + 1 : at + 2] if top else rows[max(0, at - 1) : at]
    near = [other for other in following if not _clear(row, other)]
    return not near or all(id(other) in gone or _key(other) == _key(row) for other in near)


def _is_page_number(row: Row, rows: list[Row], top: bool) -> bool:
    """Say whether a row at the edge is a page number: alone, outermost, not hard on the row of a table."""
    if not _PAGE_NUMBER.search(fold(row.text)):
        return False
    at = next(index for index, other in enumerate(rows) if other is row)
    outer = rows[:at] if top else rows[at + 1 :]
    if any(not _PAGE_NUMBER.search(fold(other.text)) and len(outer) > 1 for other in outer):
        return False
    following = rows[at + 1 : at + 2] if top else rows[max(0, at - 1) : at]
    return all(
        abs(other.x0 - row.x0) > row.size or _clear(row, other) or _PAGE_NUMBER.search(fold(other.text))
        for other in following
    )


def _clear(row: Row, other: Row) -> bool:
    return max(other.y0 - row.y1, row.y0 - other.y1) > 0.4 * row.size
