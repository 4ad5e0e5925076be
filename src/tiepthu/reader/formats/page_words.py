"""Words and rows of a page: what a PDF's text layer and an OCR engine both give, and what layout is made from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tiepthu.reader.records import Box


@dataclass(slots=True)
class Word:
    """One word with its box in points from the top left corner of the upright page.

    `size` is the height of its line as the font or the engine states it; `joined` says that no space stands before it;
    `suspect` that the file maps some of its glyphs wrongly; `confidence` is what OCR gave, 0 to 1, and `line` the
    number of the line that OCR put it on.
    """

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    size: float
    bold: bool = False
    font: str = ""
    joined: bool = False
    suspect: bool = False
    confidence: float | None = None
    line: int | None = None

    @property
    def top(self) -> float:
        """The upper edge without the marks that stand on capitals and make a box taller than its line."""
        return max(self.y0, self.y1 - self.size)

    @property
    def middle(self) -> float:
        """The height of the middle of the word, marks on capitals left out."""
        return (self.top + self.y1) / 2


_CLOSING = tuple(".,;:!?)…”%")


def _belongs(before: Word, word: Word) -> bool:
    """Say whether no space stands between two words: a stop behind a raised note mark, a sign filled in by hand."""
    if word.text.startswith("/") and before.text.isdigit():
        return True
    return word.text.startswith(_CLOSING) and word.x0 - before.x1 < 0.12 * before.size


@dataclass(frozen=True, slots=True)
class Frame:
    """How a page was turned to make its text upright: quarters clockwise, and its size after that."""

    quarters: int
    width: float
    height: float


def framed(box: tuple[float, float, float, float], frame: Frame | None) -> Box:
    """Return a box of the upright page as a box of the page as it is shown, to a tenth of a point."""
    x0, y0, x1, y1 = box
    if frame is not None:
        wide, high = frame.width, frame.height
        x0, y0, x1, y1 = (
            (x0, y0, x1, y1),
            (y0, wide - x1, y1, wide - x0),
            (wide - x1, high - y1, wide - x0, high - y0),
            (high - y1, x0, high - y0, x1),
        )[frame.quarters]
    return Box(round(x0, 1), round(y0, 1), round(x1, 1), round(y1, 1))


@dataclass(slots=True)
class Row:
    """Words side by side on one line of one column, from left to right."""

    words: list[Word]
    x0: float = 0.0
    y0: float = 0.0
    x1: float = 0.0
    y1: float = 0.0
    size: float = 0.0
    bold: bool = False
    text: str = ""
    page: int = 0
    frame: Frame | None = None

    def __post_init__(self) -> None:
        words = self.words
        self.x0, self.x1 = words[0].x0, max(word.x1 for word in words)
        self.y0, self.y1 = min(word.y0 for word in words), max(word.y1 for word in words)
        self.size = (
            max(words, key=lambda word: len(word.text)).size if len(words) < 4 else median(w.size for w in words)
        )
        letters = sum(len(word.text) for word in words)
        self.bold = sum(len(word.text) for word in words if word.bold) > 0.8 * letters
        for before, word in pairwise(words):
            word.joined = word.joined or _belongs(before, word)
        self.text = "".join(word.text if word.joined or not at else f" {word.text}" for at, word in enumerate(words))

    @property
    def box(self) -> Box:
        """The box around the row, to a tenth of a point."""
        return framed((self.x0, self.y0, self.x1, self.y1), self.frame)

    @property
    def centre(self) -> float:
        """The middle of the row from left to right."""
        return (self.x0 + self.x1) / 2

    @property
    def confidence(self) -> float | None:
        """The mean confidence of its words weighed by length, None where they were not recognised by OCR."""
        known = [(word.confidence, len(word.text)) for word in self.words if word.confidence is not None]
        total = sum(length for _, length in known)
        return round(sum(value * length for value, length in known) / total, 3) if total else None


@dataclass(slots=True)
class Page:
    """The words of one page with its size in points; `number` counts from 1."""

    number: int
    width: float
    height: float
    words: list[Word]
    rules: tuple[tuple[float, float, float, float], ...] = ()  # ruling lines, as thin boxes
    scanned: bool = False


def rows_of(words: Iterable[Word], page: int, frame: Frame | None = None) -> list[Row]:
    """Return `words` as rows from top to bottom; words share a row when half of the lower one's height overlaps.

    >>> words = [Word("số", 40, 11, 50, 21, 10), Word("Nghị", 10, 10, 30, 20, 10), Word("1.", 10, 30, 15, 40, 10)]
    >>> [row.text for row in rows_of(words, 1)]
    ['Nghị số', '1.']
    """
    bands: list[tuple[float, float, list[Word]]] = []
    for top, bottom, unit in sorted(_units(words), key=lambda unit: (unit[0] + unit[1], unit[2][0].x0)):
        for at in range(len(bands) - 1, max(-1, len(bands) - 5), -1):
            above, below, held = bands[at]
            if min(below, bottom) - max(above, top) > 0.5 * min(below - above, bottom - top):
                held += unit
                if below - above < bottom - top < 1.6 * (below - above):
                    bands[at] = (top, bottom, held)
                break
        else:
            bands.append((top, bottom, list(unit)))
    rows = []
    for _, _, held in bands:
        held.sort(key=lambda word: word.x0)
        row = Row(held)
        row.page, row.frame = page, frame
        rows.append(row)
    rows.sort(key=lambda row: (row.y0 + row.y1) / 2)
    return rows


def _units(words: Iterable[Word]) -> Iterable[tuple[float, float, list[Word]]]:
    """Return what is put on rows as a whole, with its band: words of a PDF one by one, lines of OCR together."""
    lines: dict[int, list[Word]] = {}
    for word in words:
        if word.line is None:
            yield word.top, word.y1, [word]
        else:
            lines.setdefault(word.line, []).append(word)
    for line in lines.values():
        bottom = median(word.y1 for word in line)
        yield bottom - line[0].size, bottom, line


def gaps_of(row: Row, least: float) -> list[tuple[float, float]]:
    """Return the gaps between words of `row` that are at least `least` wide."""
    found, reach = [], row.words[0].x1
    for before, after in pairwise(row.words):
        reach = max(reach, before.x1)
        if after.x0 - reach >= least:
            found.append((reach, after.x0))
    return found


def body_size(rows: Sequence[Row]) -> float:
    """Return the size that most of the text on the rows has, 12 where there is none."""
    weights: dict[float, int] = {}
    for row in rows:
        key = round(row.size * 2) / 2
        weights[key] = weights.get(key, 0) + len(row.text)
    return max(weights, key=lambda size: weights[size]) if weights else 12.0
