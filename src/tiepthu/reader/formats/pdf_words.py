"""The words, boxes, fonts and ruling lines of one PDF page, from PDFium."""

from __future__ import annotations

import ctypes
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium

from tiepthu.reader.formats.page_words import Page, Word
from tiepthu.reader.records import Box

_BOLD = re.compile(r"bold|black|heavy|-bd\b|,b", re.IGNORECASE)
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_HYPHENS = {0xFFFE: "-", 0x2: "-"}  # what PDFium puts for a hyphen at the end of a line
_SKIPPED = {0, 0xFFFF}
_WIDGET = 20


@dataclass(frozen=True, slots=True)
class Turn:
    """Maps page space (points, from the bottom left) to the upright page (points, from the top left)."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def box(self, left: float, bottom: float, right: float, top: float) -> tuple[float, float, float, float]:
        """Return a box of page space as a box of the upright page."""
        xs = (self.a * left + self.c * bottom + self.e, self.a * right + self.c * top + self.e)
        ys = (self.b * left + self.d * bottom + self.f, self.b * right + self.d * top + self.f)
        return min(xs), min(ys), max(xs), max(ys)


def page_turn(page: pypdfium2.PdfPage) -> Turn:
    """Return the map from page space to the page as it is shown, its own rotation and crop included."""
    width, height = page.get_size()
    scale = 1000
    points = []
    for x, y in ((0.0, 0.0), (1000.0, 0.0), (0.0, 1000.0)):
        across, down = ctypes.c_int(), ctypes.c_int()
        wide, high = round(width * scale / 10), round(height * scale / 10)
        pdfium.FPDF_PageToDevice(page, 0, 0, wide, high, 0, x, y, across, down)
        points.append((across.value * 10 / scale, down.value * 10 / scale))
    (e, f), (ax, bx), (cx, dx) = points
    return Turn((ax - e) / 1000, (bx - f) / 1000, (cx - e) / 1000, (dx - f) / 1000, e, f)


@dataclass(slots=True)
class _Glyph:
    char: str
    box: tuple[float, float, float, float]
    at: int
    inked: bool = False


class Walls:
    """The vertical ruling lines of a page, asked whether one stands between two letters."""

    __slots__ = ("_by_x", "_xs")

    def __init__(self, rules: Sequence[tuple[float, float, float, float]]) -> None:
        by_x: dict[int, list[tuple[float, float]]] = {}
        for x0, y0, x1, y1 in rules:
            if x1 - x0 < 3 and y1 - y0 > 4:
                by_x.setdefault(round((x0 + x1) / 2), []).append((y0, y1))
        self._by_x = by_x
        self._xs = sorted(by_x)

    def between(self, left: float, right: float, height: float) -> bool:
        """Say whether a wall stands between two points of one height."""
        for x in self._xs[bisect_left(self._xs, left) : bisect_right(self._xs, right)]:
            if any(top <= height <= bottom for top, bottom in self._by_x[x]):
                return True
        return False


def read_page_words(
    page: pypdfium2.PdfPage, number: int, rules: Sequence[tuple[float, float, float, float]] = ()
) -> Page:
    """Return the words of a page in the order of its content stream, boxes as the page is shown.

    Words end at spaces, at gaps, and where one of the ruling lines stands between two letters (cells set close
    together).

    Text that stands at a slant (watermarks) is left out. Text turned by a quarter (a landscape table on an upright
    page) is not turned back here: `quarter_turns` tells the caller to rotate the page first.
    """
    turn = page_turn(page)
    width, height = page.get_size()
    textpage = page.get_textpage()
    try:
        fonts = _Fonts(textpage)
        words: list[Word] = []
        for glyphs in _runs(textpage, turn, Walls(rules)):
            word = _word(glyphs, fonts)
            if word is not None:
                words.append(word)
    finally:
        textpage.close()
    return Page(number, width, height, _without_doubles(words), tuple(rules))


def quarter_turns(page: pypdfium2.PdfPage) -> int:
    """Return by how many quarters (0 to 3) the page must be turned clockwise for most of its text to stand upright.

    Told by the way from each letter to the next on the page as it is shown, a sample of letters taken.
    """
    turn = page_turn(page)
    rect = pdfium.FS_RECTF()
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        votes = [0, 0, 0, 0]
        for at in range(0, count - 1, max(1, count // 150)):
            places = []
            for letter in (at, at + 1):
                code = pdfium.FPDFText_GetUnicode(textpage, letter)
                if code > 0x20 and pdfium.FPDFText_GetLooseCharBox(textpage, letter, rect):
                    box = turn.box(rect.left, rect.bottom, rect.right, rect.top)
                    places.append(((box[0] + box[2]) / 2, (box[1] + box[3]) / 2))
            if len(places) == 2:
                votes[_direction(*places)] += 1
    finally:
        textpage.close()
    return max(range(4), key=lambda quarter: (votes[quarter], -quarter))


def _direction(first: tuple[float, float], second: tuple[float, float]) -> int:
    """Return where the second place lies from the first: 0 right, 1 up, 2 left, 3 down."""
    across, down = second[0] - first[0], second[1] - first[1]
    if abs(across) >= abs(down):
        return 0 if across >= 0 else 2
    return 3 if down > 0 else 1


class _Fonts:
    """The font names of a text page, asked once per text object."""

    __slots__ = ("_buffer", "_flags", "_known", "_textpage")

    def __init__(self, textpage: pypdfium2.PdfTextPage) -> None:
        self._textpage = textpage
        self._known: dict[int, tuple[str, bool]] = {}
        self._buffer = ctypes.create_string_buffer(256)
        self._flags = ctypes.c_int()

    def of(self, at: int) -> tuple[str, bool]:
        """Return the name of the font of a character without its subset tag, and whether it is bold."""
        thing = pdfium.FPDFText_GetTextObject(self._textpage, at)
        key = ctypes.cast(thing, ctypes.c_void_p).value or 0
        if key not in self._known:
            size = pdfium.FPDFText_GetFontInfo(self._textpage, at, self._buffer, 256, self._flags)
            raw = self._buffer.value.decode("utf-8", "replace") if 0 < size <= 256 else ""
            name = raw.partition("+")[2] or raw
            weight = pdfium.FPDFText_GetFontWeight(self._textpage, at)
            self._known[key] = (name, bool(_BOLD.search(name)) or weight >= 600)
        return self._known[key]


def _runs(textpage: pypdfium2.PdfTextPage, turn: Turn, walls: Walls) -> Iterator[list[_Glyph]]:
    """Yield the characters of the page word by word: cut at spaces, line ends and jumps."""
    get_unicode, get_box = pdfium.FPDFText_GetUnicode, pdfium.FPDFText_GetLooseCharBox
    rect = pdfium.FS_RECTF()
    run: list[_Glyph] = []
    inks = _some_spaces_show(textpage)
    for at in range(textpage.count_chars()):
        code = get_unicode(textpage, at)
        if code in _SKIPPED:
            continue
        if code <= 0x20 and code not in _HYPHENS:
            inked = inks and code == 0x20 and _inked(textpage, at)
            if run and not inked:
                yield run
                run = []
            if not inked:
                continue
        if not get_box(textpage, at, rect):
            continue
        char = _HYPHENS.get(code) or ("" if 0xD800 <= code <= 0xDFFF or code > 0x10FFFF else chr(code))
        glyph = _Glyph(char.strip() or "", turn.box(rect.left, rect.bottom, rect.right, rect.top), at, code == 0x20)
        if run and _jumps(run[-1], glyph, walls):
            yield run
            run = []
        run.append(glyph)
    if run:
        yield run


def _some_spaces_show(textpage: pypdfium2.PdfTextPage) -> bool:
    """Say whether some spaces of the page show something, but fewer than a third: then these are letters.

    Where most do, the file's font is to blame for the shape, and they are spaces all the same.
    """
    get_unicode = pdfium.FPDFText_GetUnicode
    spaces = [at for at in range(textpage.count_chars()) if get_unicode(textpage, at) == 0x20]
    shown = sum(_inked(textpage, at) for at in spaces)
    return 0 < shown < max(2, len(spaces) // 3) or (shown > 0 and len(spaces) < 12)


def _inked(textpage: pypdfium2.PdfTextPage, at: int) -> bool:
    """Say whether a space shows something: the file maps a letter to it by mistake."""
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    if not pdfium.FPDFText_GetCharBox(textpage, at, left, right, bottom, top):
        return False
    return top.value - bottom.value > 3 and right.value - left.value > 1


def _jumps(before: _Glyph, after: _Glyph, walls: Walls) -> bool:
    """Say whether `after` does not follow `before` on the line: another line, a step back or a wide gap."""
    high = max(before.box[3] - before.box[1], after.box[3] - after.box[1])
    shared = min(before.box[3], after.box[3]) - max(before.box[1], after.box[1])
    if shared < 0.3 * min(before.box[3] - before.box[1], after.box[3] - after.box[1]):
        return True
    step = after.box[0] - before.box[2]
    if step > 0.17 * high or step < -0.6 * high:
        return True
    middles = (before.box[0] + before.box[2]) / 2, (after.box[0] + after.box[2]) / 2
    return walls.between(*middles, (after.box[1] + after.box[3]) / 2)


def _word(glyphs: list[_Glyph], fonts: _Fonts) -> Word | None:
    text = "".join(glyph.char for glyph in glyphs)
    suspect = any(glyph.inked for glyph in glyphs)
    if not text and not suspect:
        return None
    boxes = [glyph.box for glyph in glyphs]
    x0, x1 = min(box[0] for box in boxes), max(box[2] for box in boxes)
    y0, y1 = min(box[1] for box in boxes), max(box[3] for box in boxes)
    tall = max(box[3] - box[1] for box in boxes)
    if tall <= 0.5 or y1 - y0 > 2.2 * tall:  # nothing to see, or letters that climb: a slanted watermark
        return None
    name, bold = fonts.of(glyphs[0].at)
    text = _superscripts(text, glyphs, tall)
    size = sorted(box[3] - box[1] for box in boxes)[len(boxes) // 2]
    return Word(text or "\ufffd", x0, y0, x1, y1, size, bold, name, suspect=suspect)


def _superscripts(text: str, glyphs: list[_Glyph], tall: float) -> str:
    """Write raised digits (note marks, m²) as superscripts, so that nobody takes them for a part of a number."""
    if len(text) != len(glyphs) or text.isalpha() or not any(char.isdigit() for char in text):
        return text
    floor = max(glyph.box[3] for glyph in glyphs)
    return "".join(
        char.translate(_SUPERSCRIPT)
        if glyph.box[3] - glyph.box[1] < 0.78 * tall and floor - glyph.box[3] > 0.15 * tall
        else char
        for char, glyph in zip(text, glyphs, strict=True)
    )


def _without_doubles(words: list[Word]) -> list[Word]:
    """Leave out words printed twice on one place (a shadow, a poor man's bold)."""
    seen: set[tuple[str, int, int]] = set()
    kept = []
    for word in words:
        x, y = round(word.x0 / 2), round(word.y0 / 2)
        if any((word.text, x + dx, y + dy) in seen for dx in (-1, 0, 1) for dy in (-1, 0, 1)):
            continue
        seen.add((word.text, x, y))
        kept.append(word)
    return kept


def widget_boxes(page: pypdfium2.PdfPage) -> list[Box]:
    """Return the boxes of the page's form fields, signatures among them, as the page is shown."""
    turn = page_turn(page)
    rect = pdfium.FS_RECTF()
    boxes = []
    for at in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        if not annotation:
            continue
        if pdfium.FPDFAnnot_GetSubtype(annotation) == _WIDGET and pdfium.FPDFAnnot_GetRect(annotation, rect):
            boxes.append(Box(*turn.box(rect.left, rect.bottom, rect.right, rect.top)))
        pdfium.FPDFPage_CloseAnnot(annotation)
    return boxes


def ruling_lines(page: pypdfium2.PdfPage, limit: int = 6000) -> tuple[tuple[float, float, float, float], ...]:
    """Return the thin horizontal and vertical shapes of the page, at most `limit` objects looked at."""
    turn = page_turn(page)
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    found = []
    for at in range(min(pdfium.FPDFPage_CountObjects(page), limit)):
        thing = pdfium.FPDFPage_GetObject(page, at)
        if pdfium.FPDFPageObj_GetType(thing) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
            continue
        x0, y0, x1, y1 = turn.box(left.value, bottom.value, right.value, top.value)
        if (x1 - x0 < 3) != (y1 - y0 < 3) or (x1 - x0 > 8 and y1 - y0 > 8):
            found.append((x0, y0, x1, y1))
    return tuple(found)


def image_share(page: pypdfium2.PdfPage) -> float:
    """Return how much of the page pictures cover, 0 to 1 (overlaps counted twice, forms looked into)."""
    width, height = page.get_size()
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    area = 0.0
    for thing in page.get_objects(filter=(pdfium.FPDF_PAGEOBJ_IMAGE,), max_depth=3):
        if pdfium.FPDFPageObj_GetBounds(thing, left, bottom, right, top):
            area += max(0.0, right.value - left.value) * max(0.0, top.value - bottom.value)
    return min(1.0, area / (width * height)) if width * height else 0.0
