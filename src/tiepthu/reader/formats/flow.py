"""Builds the frozen text of formats with pages, sheets and cells: passages line by line, a table row as one line.

A row of a table is one line, its cells joined by ` | `, each cell a passage of its own with table (or sheet), row
and column. So a reader and a finder see a label beside its figure in one sentence, as on paper, and the header of a
column is one look-up away: the TABLE_HEADER passage of the same table and column. Empty cells leave no text and no
passage.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tiepthu.reader.formats.assemble import Assembler, clean
from tiepthu.reader.records import Origin, Passage, PassageKind, Piece, Span

CELL_GAP = " | "


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of one cell, clean already, with the places it came from; spans of `pieces` count from its start."""

    text: str
    origin: Origin
    kind: PassageKind = PassageKind.TABLE_CELL
    pieces: tuple[Piece, ...] = ()


class Flow(Assembler):
    """An `Assembler` that can also put several passages on one line."""

    __slots__ = ()

    def add_row(self, cells: Iterable[Cell]) -> None:
        """Add one row of a table as one line; blank cells are left out, a row of blank cells adds nothing."""
        kept = [cell for cell in cells if cell.text]
        if not kept:
            return
        at = self._length + 1 if self._parts else 0
        self._parts.append(CELL_GAP.join(cell.text for cell in kept))
        for cell in kept:
            end = at + len(cell.text)
            pieces = tuple(Piece(piece.span.shifted(at), piece.origin) for piece in cell.pieces)
            self._passages.append(Passage(Span(at, end), cell.kind, cell.origin, pieces))
            at = end + len(CELL_GAP)
        self._length = at - len(CELL_GAP)

    def add_parts(
        self, parts: Iterable[tuple[str, Origin]], kind: PassageKind, origin: Origin, *, level: int = 0
    ) -> None:
        """Add one passage made of raw parts, each with its place; a part brings its own space before it, if any."""
        text, pieces = self.join_parts(parts)
        if text:
            self.add_clean(text, kind, origin, level=level, pieces=pieces)

    def join_parts(self, parts: Iterable[tuple[str, Origin]]) -> tuple[str, tuple[Piece, ...]]:
        """Return the clean text of raw parts, and one piece for each."""
        text, pieces = "", []
        for raw, origin in parts:
            cleaned = clean(raw, self.counts)
            if not cleaned:
                continue
            gap = " " if text and raw[:1].isspace() else ""
            start = len(text) + len(gap)
            text += gap + cleaned
            pieces.append(Piece(Span(start, len(text)), origin))
        return text, tuple(pieces)
