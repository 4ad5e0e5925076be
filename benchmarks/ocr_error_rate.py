"""Measures the character error rate of scans against pages typed by hand.

Usage: python benchmarks/ocr_error_rate.py SCAN TYPED [--page N]

SCAN is a PDF or a picture, TYPED a UTF-8 text file with the text of that page, page number and seals left out. Line
ends and runs of spaces count as one space. Prints the error rate of characters, of words, and of characters without
marks (what is left then is not the fault of tone marks), the share of numbers found, and the seconds taken.
"""

from __future__ import annotations

import argparse
import re
import time
import unicodedata
from pathlib import Path

import numpy as np
import pypdfium2
from PIL import Image

from tiepthu.reader.formats import scan
from tiepthu.reader.formats.flow import Flow
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.page_words import rows_of
from tiepthu.reader.formats.pdf_assemble import PageRows, assemble_pages
from tiepthu.reader.text import fold

_PLAIN = str.maketrans({"…": "...", "“": '"', "”": '"', "–": "-"})


def distance(first: list[str] | str, second: list[str] | str) -> int:
    """Return the Levenshtein distance of two sequences."""
    codes: dict[str, int] = {}
    one = np.array([codes.setdefault(item, len(codes)) for item in first])
    two = np.array([codes.setdefault(item, len(codes)) for item in second])
    steps = np.arange(len(two) + 1)
    row = steps.copy()
    for at, item in enumerate(one, start=1):
        best = np.minimum(row[:-1] + (two != item), row[1:] + 1)
        row = np.concatenate(([at], best))
        row = np.minimum.accumulate(row - steps) + steps
    return int(row[-1])


def recognised(path: Path, number: int) -> str:
    """Return the text of one page of a PDF or picture, recognised from its image."""
    if path.suffix.lower() == ".pdf":
        document = pypdfium2.PdfDocument(path)
        result = scan.recognise_page(document[number - 1], number, FormatOptions())
    else:
        with Image.open(path) as image:
            image.seek(number - 1)
            result = scan.recognise(image.copy(), number=number, dpi=scan.DPI)
    page = result.page
    flow = Flow()
    assemble_pages([PageRows(number, page.width, page.height, rows_of(page.words, number), scanned=True)], flow)
    return flow.finish()[0]


def plain(text: str) -> str:
    """Return `text` with single spaces and plain quotes, NFC."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_PLAIN).split())


def main() -> None:
    """Read the arguments and print the rates."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("scan", type=Path)
    parser.add_argument("typed", type=Path)
    parser.add_argument("--page", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print the text that was recognised")
    arguments = parser.parse_args()
    began = time.perf_counter()
    found = plain(recognised(arguments.scan, arguments.page))
    seconds = time.perf_counter() - began
    typed = plain(arguments.typed.read_text("utf-8"))
    numbers = re.findall(r"\d[\d.,/]*\d|\d", typed)
    left = re.findall(r"\d[\d.,/]*\d|\d", found)
    hits = sum(left.count(number) and not left.remove(number) for number in numbers)
    if arguments.show:
        print(found)
    print(f"characters {len(typed)}  CER {distance(typed, found) / len(typed):.2%}", end="  ")
    print(f"WER {distance(typed.split(), found.split()) / len(typed.split()):.2%}", end="  ")
    print(f"CER without marks {distance(fold(typed), fold(found)) / len(typed):.2%}", end="  ")
    print(f"numbers {hits}/{len(numbers)}  {seconds:.1f} s")


if __name__ == "__main__":
    main()
