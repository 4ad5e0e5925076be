"""Makes the picture of a page ready for OCR: coloured ink out, background even, lines level."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageChops, ImageFilter

_INK = 150  # darker than this (of 255) is ink
_BLACK = 40  # darker than this is black print, whatever its colour
_COLOUR = 60  # largest minus smallest channel, from which ink is coloured
_MOSTLY = 0.45  # share of coloured ink from which colour is the text's own
_PAPER = 225  # background brighter than this needs no evening
_LEAST_TURN = 0.12  # degrees; tesseract copes with less
_MOST_TURN = 4.0
_PROFILE_WIDTH = 700  # pixels; enough to tell a tenth of a degree


@dataclass(slots=True)
class Prepared:
    """A grey picture for OCR; `turned` degrees anticlockwise it was levelled, `coloured` the share of ink taken out."""

    image: Image.Image
    turned: float = 0.0
    coloured: float = 0.0


def prepare(image: Image.Image) -> Prepared:
    """Return the grey picture of a page for OCR.

    Seals and pen strokes are red and blue, print is black: coloured ink is whitened unless it is a large part of all
    ink (then the text itself is coloured). Uneven light is divided out, and lines are made level.
    """
    grey, coloured = _without_colour(image)
    grey = _even(grey)
    turn = skew(grey)
    if abs(turn) >= _LEAST_TURN:
        grey = grey.rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor=255)
    else:
        turn = 0.0
    return Prepared(grey, turn, coloured)


def _without_colour(image: Image.Image) -> tuple[Image.Image, float]:
    if image.mode not in ("RGB", "RGBA", "P", "CMYK", "YCbCr"):
        return image.convert("L"), 0.0
    red, green, blue = image.convert("RGB").split()
    grey = Image.merge("RGB", (red, green, blue)).convert("L")
    light = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    dark = ImageChops.darker(ImageChops.darker(red, green), blue)
    spread = ImageChops.subtract(light, dark)
    ink = grey.point(_below(_INK))
    colour = ImageChops.darker(ImageChops.darker(ink, grey.point(_above(_BLACK))), spread.point(_above(_COLOUR)))
    total, coloured = ink.histogram()[255], colour.histogram()[255]
    share = coloured / total if total else 0.0
    if not coloured or share > _MOSTLY:
        return grey, 0.0
    strokes = colour.filter(ImageFilter.MinFilter(3))  # the coloured fringe of black letters is thinner than a stroke
    near = ImageChops.darker(strokes.filter(ImageFilter.MaxFilter(9)), spread.point(_above(_COLOUR // 3)))
    histogram = grey.histogram()
    paper = max(range(128, 256), key=lambda value: histogram[value])
    return ImageChops.lighter(grey, near.point([0] * 255 + [paper])), share


def _below(limit: int) -> list[int]:
    return [255 if value < limit else 0 for value in range(256)]


def _above(limit: int) -> list[int]:
    return [255 if value > limit else 0 for value in range(256)]


def _even(grey: Image.Image) -> Image.Image:
    """Divide the picture by its background, taken as the brightest nearby."""
    small = grey.resize((max(1, grey.width // 8), max(1, grey.height // 8)), Image.Resampling.BOX)
    back = small.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.GaussianBlur(8))
    histogram = back.histogram()
    if sum(histogram[:_PAPER]) < 0.002 * sum(histogram):
        return grey
    pixels = np.asarray(grey, dtype=np.float32)
    light = np.asarray(back.resize(grey.size, Image.Resampling.BILINEAR), dtype=np.float32)
    return Image.fromarray(np.clip(pixels * (255.0 / np.maximum(light, 40.0)), 0, 255).astype(np.uint8))


def skew(grey: Image.Image) -> float:
    """Return by how many degrees the picture must be turned anticlockwise to make its lines level.

    The angle at which the ink of the rows is most unevenly spread, to a tenth of a degree, at most 4.
    """
    scale = min(1.0, _PROFILE_WIDTH / max(1, grey.width))
    small = grey.resize((max(1, round(grey.width * scale)), max(1, round(grey.height * scale))), Image.Resampling.BOX)
    ink = (np.asarray(small) < 170).astype(np.float32)
    edge = max(1, min(ink.shape) // 30)
    ink = ink[edge:-edge, edge:-edge]
    if ink.size == 0 or ink.sum() < 200:
        return 0.0
    rows, columns = np.nonzero(ink)
    best = _best_angle(rows, columns, np.arange(-_MOST_TURN, _MOST_TURN + 0.01, 0.5))
    best = _best_angle(rows, columns, np.arange(best - 0.4, best + 0.41, 0.1))
    return 0.0 if abs(best) > _MOST_TURN else round(float(best), 2)


def _best_angle(rows: NDArray[np.intp], columns: NDArray[np.intp], angles: NDArray[np.float64]) -> float:
    scores = []
    for angle in angles:
        heights = rows - columns * math.tan(math.radians(float(angle)))
        profile = np.bincount((heights - heights.min()).astype(np.int64)).astype(np.float64)
        scores.append(float(((profile[1:] - profile[:-1]) ** 2).sum()))
    return float(angles[int(np.argmax(scores))])


def turned_back(x: float, y: float, prepared: Prepared) -> tuple[float, float]:
    """Return a point of the levelled picture as a point of the picture as it came."""
    if not prepared.turned:
        return x, y
    angle = math.radians(prepared.turned)
    across, down = x - prepared.image.width / 2, y - prepared.image.height / 2
    return (
        across * math.cos(angle) - down * math.sin(angle) + prepared.image.width / 2,
        across * math.sin(angle) + down * math.cos(angle) + prepared.image.height / 2,
    )
