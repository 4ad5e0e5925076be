"""Tesseract as a process: an image in, words with boxes and confidences out."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from PIL import Image

from tiepthu.reader.problems import ReaderError

_SECONDS = 180  # for one page; a full A4 page at 300 dpi takes 2 to 6
_WORD_LEVEL = "5"


@dataclass(slots=True)
class Seen:
    """A word that tesseract saw: its box in pixels, its confidence 0 to 1, and the number of its line."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    confidence: float
    line: int


@cache
def tesseract() -> str:
    """Return the path of tesseract.

    Raises:
        ReaderError: tesseract or its Vietnamese data is not installed; the next step names the packages.
    """
    path = shutil.which("tesseract")
    if path is None:
        raise ReaderError("scan.tesseract_missing")
    try:
        listed = subprocess.run([path, "--list-langs"], capture_output=True, timeout=30, check=False)  # noqa: S603
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReaderError("scan.tesseract_missing") from error
    if "vie" not in listed.stdout.decode("utf-8", "replace").split():
        raise ReaderError("scan.vietnamese_missing")
    return path


def see_words(image: Image.Image, *, dpi: int, layout: int = 3) -> list[Seen]:
    """Return the words tesseract sees in an upright grey image, in its order.

    One thread is used, so that several readers side by side do not fight for the cores.

    Args:
        image: in mode `L`.
        dpi: its resolution.
        layout: tesseract's page segmentation mode (3: a page, 6: one block, 11: scattered text).

    Raises:
        ReaderError: tesseract is missing or failed.
    """
    path = tesseract()
    header = f"P5 {image.width} {image.height} 255\n".encode()
    command = [path, "stdin", "stdout", "-l", "vie", "--psm", str(layout), "--dpi", str(dpi), "tsv"]
    try:
        done = subprocess.run(  # noqa: S603
            command,
            input=header + image.tobytes(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            env={**os.environ, "OMP_THREAD_LIMIT": "1"},
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ReaderError("scan.failed") from error
    if done.returncode:
        raise ReaderError("scan.failed")
    return list(_parse(done.stdout.decode("utf-8", "replace")))


def _parse(table: str) -> Iterator[Seen]:
    lines: dict[tuple[str, str, str], int] = {}
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        text = (row.get("text") or "").strip()
        if row.get("level") != _WORD_LEVEL or not text:
            continue
        x, y = float(row["left"]), float(row["top"])
        line = lines.setdefault((row["block_num"], row["par_num"], row["line_num"]), len(lines))
        confidence = max(0.0, min(1.0, float(row["conf"]) / 100))
        yield Seen(text, x, y, x + float(row["width"]), y + float(row["height"]), round(confidence, 3), line)
