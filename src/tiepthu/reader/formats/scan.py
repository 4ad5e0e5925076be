"""Scans and photographs in: words by OCR with their boxes and confidences, junk left out and counted.

Needs tesseract with its Vietnamese data; without them the pages are reported with the packages to install.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from tiepthu.reader.formats.assemble import notes
from tiepthu.reader.formats.flow import Flow
from tiepthu.reader.formats.legacy import is_syllable
from tiepthu.reader.formats.ocr import Seen, see_words
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.page_furniture import strip_stamps
from tiepthu.reader.formats.page_words import Page, Word, rows_of
from tiepthu.reader.formats.pdf_assemble import PageRows, assemble_pages
from tiepthu.reader.formats.readable import readable_share
from tiepthu.reader.formats.scan_image import Prepared, prepare, turned_back
from tiepthu.reader.problems import Problem, ReaderError
from tiepthu.reader.records import SourceText

DPI = 300
_MOST_PIXELS = 60_000_000  # of one picture: an A3 page at 600 dpi has 70 million, A4 has 35
_POINTS = 72.0
_WEAK_LINE = 0.45  # mean confidence below which a line is junk; measured on seals, signatures and creases
_DOUBTFUL_LINE = 0.8  # below this a line must also look like words
_WEAK_WORD = 0.2
_SIGNS = re.compile(r"^[\W_]+$")
_POOR_PAGE = 0.55  # mean confidence below which a page may lie on its side
_MEDIA_TYPES = {
    "JPEG": "image/jpeg", "PNG": "image/png", "TIFF": "image/tiff", "GIF": "image/gif", "BMP": "image/bmp",
    "WEBP": "image/webp", "JPEG2000": "image/jp2", "MPO": "image/jpeg",
}  # fmt: skip


@dataclass(slots=True)
class Recognised:
    """A page as OCR reads it; `dropped` counts what was seen there and left out as no text."""

    page: Page
    dropped: int = 0


def read_image(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a scan or photograph (JPEG, PNG, TIFF with all its pages, WEBP, BMP, GIF): a passage's pieces are its words.

    Raises:
        ReaderError: no picture, one too large, OCR not installed or switched off, or nothing recognised.
    """
    if not options.ocr:
        raise ReaderError("scan.switched_off", pages="page 1")
    pages: list[PageRows] = []
    dropped: dict[int, int] = {}
    media_type = "image/*"
    for number, (image, kind) in enumerate(_frames(data, options), start=1):
        media_type = _MEDIA_TYPES.get(kind, media_type)
        dpi = _resolution(image)
        result = recognise(image, number=number, dpi=dpi)
        if result.dropped:
            dropped[number] = result.dropped
        rows, _, _ = strip_stamps(rows_of(result.page.words, number), [])
        pages.append(PageRows(number, result.page.width, result.page.height, rows, scanned=True))
    flow = Flow()
    furniture = assemble_pages(pages, flow)
    text, passages = flow.finish()
    problems = [Problem("scan.recognised", values=(("count", str(len(pages))),))]
    problems += [
        Problem("scan.left_out", place=f"page {page}", values=(("count", str(n)),)) for page, n in dropped.items()
    ]
    if furniture.page_numbers or furniture.running:
        values = (("numbers", str(furniture.page_numbers)), ("running", str(furniture.running)), ("stamps", "0"))
        problems.append(Problem("pdf.furniture", values=values))
    return SourceText(text, passages, media_type, (*problems, *notes(flow.counts)), (), len(pages))


def _frames(data: bytes, options: FormatOptions) -> Iterator[tuple[Image.Image, str]]:
    """Yield the pictures of a file upright, each with the name of its format."""
    try:
        with Image.open(io.BytesIO(data)) as opened:
            frames = getattr(opened, "n_frames", 1) if opened.format in ("TIFF", "MPO") else 1
            frames = 1 if opened.format == "MPO" else frames
            if frames > options.max_pages:
                raise ReaderError("pdf.too_many_pages", pages=str(frames), limit=str(options.max_pages))
            for frame in range(frames):
                opened.seek(frame)
                if opened.width * opened.height > _MOST_PIXELS:
                    raise ReaderError("scan.too_large", size=f"{opened.width} x {opened.height}")
                yield ImageOps.exif_transpose(opened) or opened.copy(), opened.format or ""
    except ReaderError:
        raise
    except Image.DecompressionBombError as error:
        raise ReaderError("scan.too_large", size="-") from error
    except (
        UnidentifiedImageError,
        OSError,
        ValueError,
        SyntaxError,
        EOFError,
        TypeError,
        KeyError,
        IndexError,
    ) as error:
        raise ReaderError("file.damaged", format="an image") from error


def _resolution(image: Image.Image) -> int:
    """Return the resolution the picture states, or what it must be for an A4 page."""
    stated = image.info.get("dpi")
    try:
        value = round(float(stated[0])) if stated else 0
    except (TypeError, ValueError, IndexError, ZeroDivisionError, OverflowError):
        value = 0
    by_width = round(min(image.size) / 8.27)
    return value if 150 <= value <= 1200 and 0.6 < value / max(1, by_width) < 2 else max(70, by_width)


def recognise_page(page: pypdfium2.PdfPage, number: int, options: FormatOptions) -> Recognised:
    """Render a PDF page and recognise it; boxes are in points of the page.

    Raises:
        ReaderError: OCR is not installed or failed.
    """
    width, height = page.get_size()
    dpi = DPI
    while width * height / _POINTS**2 * dpi**2 > _MOST_PIXELS and dpi > 75:
        dpi = round(dpi * 0.8)
    bitmap = page.render(scale=dpi / _POINTS)
    try:
        image = bitmap.to_pil().copy()
    finally:
        bitmap.close()
    return recognise(image, number=number, dpi=dpi, points=(width, height))


def recognise(image: Image.Image, *, number: int, dpi: int, points: tuple[float, float] | None = None) -> Recognised:
    """Recognise one picture of a page.

    Args:
        image: upright or lying on its side; turned if it reads better so.
        number: of the page.
        dpi: resolution of the picture.
        points: size of the page in points, None to take it from the resolution.

    Raises:
        ReaderError: OCR is not installed or failed.
    """
    if dpi < 200:  # letters of a 150 dpi scan are too small for tesseract
        factor = min(3.0, DPI / dpi)
        image = image.resize((round(image.width * factor), round(image.height * factor)), Image.Resampling.BICUBIC)
        dpi = round(dpi * factor)
    width, height = points or (image.width * _POINTS / dpi, image.height * _POINTS / dpi)
    prepared = prepare(image)
    seen = see_words(prepared.image, dpi=dpi)
    if _poor(seen):
        turned, better, turn = _other_way_up(image, seen, dpi)
        if turned is not None:
            prepared, seen = turned, better
            width, height = (height, width) if turn in (90, 270) else (width, height)
    words, dropped = _worth_keeping(seen, prepared, (width, height))
    dropped += prepared.coloured > 0.02
    return Recognised(Page(number, width, height, words, scanned=True), dropped)


def _poor(seen: Sequence[Seen]) -> bool:
    return _mean(seen) < _POOR_PAGE


def _mean(seen: Sequence[Seen]) -> float:
    total = sum(len(word.text) for word in seen)
    return sum(word.confidence * len(word.text) for word in seen) / total if total else 0.0


def _other_way_up(image: Image.Image, seen: list[Seen], dpi: int) -> tuple[Prepared | None, list[Seen], int]:
    """Try the picture turned by a quarter, both ways, and upside down; return what clearly reads better, if any."""
    now = _mean(seen)
    small = image.resize((image.width // 2, image.height // 2), Image.Resampling.BOX)  # enough to tell which way is up
    for turn in (90, 270, 180):
        trial = see_words(prepare(small.rotate(turn, expand=True)).image, dpi=dpi // 2)
        if len(trial) >= 5 and _mean(trial) > max(now + 0.15, _POOR_PAGE):
            prepared = prepare(image.rotate(turn, expand=True))
            return prepared, see_words(prepared.image, dpi=dpi), turn
    return None, seen, 0


def _worth_keeping(seen: Sequence[Seen], prepared: Prepared, points: tuple[float, float]) -> tuple[list[Word], int]:
    """Return the words that are text, in points, and how many lines or words were left out as junk."""
    lines: dict[int, list[Seen]] = defaultdict(list)
    for word in seen:
        lines[word.line].append(word)
    kept: list[Word] = []
    dropped = 0
    for stretch in (stretch for line in lines.values() for stretch in _stretches(line)):
        stretch = [word for word in stretch if not _is_speck(word)] or stretch  # noqa: PLW2901
        if _mean(stretch) < _WEAK_LINE or _is_noise(stretch):
            dropped += 1
            continue
        height = median(sorted(word.y1 - word.y0 for word in stretch)[len(stretch) // 2 :])
        good = [word for word in stretch if not _is_junk(word, height)]
        dropped += len(good) < len(stretch)
        kept += [_placed(word, height, prepared, points) for word in good]
    return _without_doubles(kept), dropped


def _stretches(line: list[Seen]) -> list[list[Seen]]:
    """Cut a line where a wide gap stands between words: print on one side can face a seal on the other."""
    line = sorted(line, key=lambda word: word.x0)
    height = median(word.y1 - word.y0 for word in line)
    out = [[line[0]]]
    for before, word in pairwise(line):
        if word.x0 - before.x1 > 2 * height:
            out.append([])
        out[-1].append(word)
    return out


def _without_doubles(words: list[Word]) -> list[Word]:
    """Leave out words seen twice on one place."""
    kept: list[Word] = []
    for word in words:
        twin = any(word.text == other.text and _overlap(word, other) for other in kept[-40:])
        if not twin:
            kept.append(word)
    return kept


def _overlap(one: Word, other: Word) -> bool:
    wide = min(one.x1, other.x1) - max(one.x0, other.x0)
    high = min(one.y1, other.y1) - max(one.y0, other.y0)
    return wide > 0.5 * (one.x1 - one.x0) and high > 0.3 * (one.y1 - one.y0)


def _is_noise(line: Sequence[Seen]) -> bool:
    """Say whether a line holds no words: signs, single letters, or letters that are no syllables."""
    letters = sum(char.isalnum() for word in line for char in word.text)
    if letters == 0 or (letters <= 2 and _mean(line) < 0.7 and not any(word.text.isdigit() for word in line)):
        return True
    return _mean(line) < _DOUBTFUL_LINE and readable_share(" ".join(word.text for word in line)) < 0.35


def _is_junk(word: Seen, height: float) -> bool:
    """Say whether a word on a line of text is a speck, a rule or a part of a seal.

    What reads as a syllable or a number stays, however unsure: its confidence goes with it.
    """
    if word.y1 - word.y0 > 3 * height:
        return True
    if word.confidence < _WEAK_WORD:
        bare = word.text.strip(".,;:()“”\"'/")
        return not bare or not (is_syllable(bare) or bare.replace(".", "").replace(",", "").isdigit())
    return _is_speck(word)


def _is_speck(word: Seen) -> bool:
    """Say whether a word is made of signs alone and no plain mark seen for sure."""
    return bool(_SIGNS.match(word.text)) and word.confidence < 0.5 and not re.match(r"^[-–+*•.,;:()“”\"]$", word.text)


def _placed(word: Seen, height: float, prepared: Prepared, points: tuple[float, float]) -> Word:
    scale_x, scale_y = points[0] / prepared.image.width, points[1] / prepared.image.height
    x, y = turned_back((word.x0 + word.x1) / 2, (word.y0 + word.y1) / 2, prepared)
    wide, high = (word.x1 - word.x0) / 2, (word.y1 - word.y0) / 2
    box = ((x - wide) * scale_x, (y - high) * scale_y, (x + wide) * scale_x, (y + high) * scale_y)
    return Word(word.text, *box, size=height * scale_y, confidence=word.confidence, line=word.line)


def recognise_boxes(page: pypdfium2.PdfPage, boxes: Sequence[tuple[float, float, float, float]]) -> list[list[Word]]:
    """Recognise single lines of a PDF page: their pictures are stacked and read in one go.

    Args:
        page: the page, rotation included in its boxes.
        boxes: one for each line, in points from the top left.

    Returns:
        The words of each line, boxes in points of the page.

    Raises:
        ReaderError: OCR is not installed or failed.
    """
    scale = DPI / _POINTS
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        whole = bitmap.to_pil().convert("L").copy()
    finally:
        bitmap.close()
    pad = 12
    crops = [whole.crop(tuple(round(edge * scale) for edge in box)) for box in boxes]
    sheet = Image.new("L", (max(c.width for c in crops) + 2 * pad, sum(c.height + 4 * pad for c in crops) + pad), 255)
    tops, at = [], 2 * pad
    for crop in crops:
        sheet.paste(crop, (pad, at))
        tops.append(at)
        at += crop.height + 4 * pad
    out: list[list[Word]] = [[] for _ in boxes]
    for word in see_words(sheet, dpi=DPI, layout=6):
        middle = (word.y0 + word.y1) / 2
        line = max((index for index, top in enumerate(tops) if top - pad <= middle), default=0)
        left, top = boxes[line][0], boxes[line][1]
        x, y = left + (word.x0 - pad) / scale, top + (word.y0 - tops[line]) / scale
        high = (word.y1 - word.y0) / scale
        out[line].append(
            Word(word.text, x, y, x + (word.x1 - word.x0) / scale, y + high, high, confidence=word.confidence)
        )
    return out
