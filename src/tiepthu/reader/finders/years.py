"""The year a text speaks of, for dates and halves of years that are written without one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tiepthu.reader.finders.dates import Piece
from tiepthu.reader.vi import calendar as words


def _before(phrases: Iterable[str], gap: str = "") -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(phrases)}){gap} $", re.IGNORECASE)


_COMPARED = _before(words.COMPARED_TO)
_BOUNDED = _before(words.BOUNDED_BY, "(?: (?:cuối|đầu|giữa))?")
_AIMED = _before(("đến", "tới", "trước"), "(?: (?:cuối|đầu|giữa|hết))?")
_NOUN = re.compile(r"[^\W\d_]\)? $")
_MEASURED = _before(words.MEASURED, r"[^.;\n]{0,50}")
_AHEAD = _before(words.AHEAD, r"[^.;\n]{0,50}")
_REVIEWED = _before(words.REVIEWED, r"[^.;\n]{0,50}")
_LOOK_BACK = 72  # characters before a year that say what is told of it


class WorkYear:
    """The one year whose work a text tells of: that of its halves (`6 tháng cuối năm Y`), else of `chương trình năm Y`.

    A year that opens a clause (`Năm 2020, tỉnh …`), bounds a stretch or dates an event settles nothing.
    """

    __slots__ = ("_ahead", "_half", "_reviewed", "_sole")

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self._ahead = self._reviewed = False
        halves: set[int] = set()
        years: set[int] = set()
        compared: set[int] = set()
        other: set[int] = set()
        measured = False
        for piece in pieces:
            if not piece.year or piece.level not in ("half", "year"):
                continue
            left = text[max(0, piece.span.start - _LOOK_BACK) : piece.span.start]
            if _COMPARED.search(left):
                compared.add(piece.year)
            elif piece.level == "half":
                halves.add(piece.year)
            elif _BOUNDED.search(left) or not _NOUN.search(left):
                other.add(piece.year if not _AIMED.search(left) else 0)
            else:
                years.add(piece.year)
                measured = measured or bool(_MEASURED.search(left))
                reviewed = bool(_REVIEWED.search(left))
                self._reviewed = self._reviewed or reviewed
                self._ahead = self._ahead or (not reviewed and bool(_AHEAD.search(left)))
        self._half = halves.pop() if len(halves) == 1 else None
        self._sole = None if measured else _latest(years - compared, compared | other, pieces)

    def of(self, piece: Piece) -> int | None:
        """Return the year that the text gives `piece`, or None where it does not settle it."""
        month = piece.first[0]
        if self._half:
            return self._half if piece.level != "day" or month >= 3 else None
        if not self._sole:
            return None
        if piece.level == "day" and month <= 4 and self._reviewed and not self._ahead:
            return self._sole + 1  # what a year brought is told in the first months of the next
        if piece.level == "day" and month <= 2:
            return self._sole if self._ahead else None
        if piece.level == "day" and month >= 11:
            return None if self._ahead else self._sole
        return self._sole


def _latest(years: set[int], others: set[int], pieces: Sequence[Piece]) -> int | None:
    """Return the only one of `years` when none of the other years the text names and dates is later."""
    if len(years) != 1:
        return None
    year = next(iter(years))
    dated = (p.year for p in pieces if p.year and p.level in ("day", "month", "quarter"))
    return None if any(other > year for other in (*others, *dated)) else year
