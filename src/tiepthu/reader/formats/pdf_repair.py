"""Mends the text layer of PDFs whose fonts say wrongly which letters they draw."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

import pypdfium2

from tiepthu.reader.formats import scan
from tiepthu.reader.formats.legacy import (
    Charset,
    believe_fonts,
    charset_of_font,
    draws_capitals,
    guess_charset,
    restore,
)
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.page_words import Page, Word, gaps_of, rows_of
from tiepthu.reader.problems import Problem, ReaderError

_GHA = str.maketrans("ƣƢ", "ưƯ")  # U+01A3 and U+01A2 are no Vietnamese letters; some fonts of Word name ư so


@dataclass(slots=True)
class Repairs:
    """What was mended on the pages so far: `letters` renamed, words by legacy set, `redrawn` words, `lost` pages."""

    letters: int = 0
    legacy: Counter[Charset] = field(default_factory=Counter)
    redrawn: int = 0
    lost: list[int] = field(default_factory=list)

    def problems(self) -> list[Problem]:
        """Return what to report."""
        found = [
            Problem("text.legacy_font", values=(("charset", charset.value), ("count", str(count))))
            for charset, count in self.legacy.items()
        ]
        if self.letters:
            found.append(Problem("pdf.letters_renamed", values=(("count", str(self.letters)),)))
        if self.redrawn:
            found.append(Problem("pdf.words_redrawn", values=(("count", str(self.redrawn)),)))
        if self.lost:
            place = "page " + ", ".join(map(str, self.lost))
            found.append(Problem("pdf.letters_lost", place=place, values=(("count", str(len(self.lost))),)))
        return found


def repair_page(page: pypdfium2.PdfPage, words: Page, repairs: Repairs, options: FormatOptions) -> None:
    """Mend the words of a page in place.

    Letters with the wrong name are renamed, text in legacy fonts is restored, and words with glyphs that the file calls
    spaces are read from their image where OCR is at hand.
    """
    for word in words.words:
        if "ƣ" in word.text or "Ƣ" in word.text:
            repairs.letters += word.text.count("ƣ") + word.text.count("Ƣ")
            word.text = word.text.translate(_GHA)
    _restore_legacy(words.words, repairs)
    if any(word.suspect for word in words.words):
        _redraw(page, words, repairs, options)


def _restore_legacy(words: Sequence[Word], repairs: Repairs) -> None:
    by_font = [(charset, word) for word in words if (charset := charset_of_font(word.font)) is not None]
    if by_font:
        believed = believe_fonts((charset, word.text) for charset, word in by_font)
        chosen = [(charset, word) for charset, word in by_font if charset in believed]
    else:
        text = " ".join(word.text for word in words)
        guess = None if text.isascii() else guess_charset(text, at_least=8)
        chosen = [(guess.charset, word) for word in words] if guess else []
    for charset, word in chosen:
        restored = restore(word.text, charset, capitals=draws_capitals(word.font))
        if restored != word.text:
            word.text = restored
            repairs.legacy[charset] += 1


def _redraw(page: pypdfium2.PdfPage, words: Page, repairs: Repairs, options: FormatOptions) -> None:
    """Read the stretches of rows that hold suspect words from their image."""
    stretches = _suspect_stretches(words)
    try:
        if not options.ocr:
            raise ReaderError("scan.switched_off")
        boxes = [_around(stretch) for stretch in stretches]
        read = scan.recognise_boxes(page, boxes)
    except ReaderError:
        repairs.lost.append(words.number)
        words.words = [word for word in words.words if word.text != "\ufffd"]
        return
    for stretch, found in zip(stretches, read, strict=True):
        new, old = _exchanged(stretch, found)
        repairs.redrawn += len(new)
        words.words = [word for word in words.words if id(word) not in old] + new
    words.words = [word for word in words.words if word.text != "\ufffd"]


def _exchanged(stretch: list[Word], found: list[Word]) -> tuple[list[Word], set[int]]:
    """Return the words read from the image that stand on suspect ones, and the ids of the words they replace.

    Sound words keep the letters of the text layer, which are better than what OCR reads.
    """
    new = [
        word
        for word in found
        if any(
            (other.suspect or len(_fold_letters(word)) > len(_fold_letters(other))) and _shared(word, other) > 0.3
            for other in stretch
        )
    ]
    old = {id(word) for word in stretch if any(_shared(word, other) > 0.5 for other in new)}
    for word in new:
        word.size, word.bold = stretch[0].size, stretch[0].bold
        word.y0, word.y1 = min(w.y0 for w in stretch), max(w.y1 for w in stretch)
    return new, old


def _fold_letters(word: Word) -> str:
    """Return the letters of a word; OCR seeing more of them means that the text layer lacks one at the edge."""
    return "".join(char for char in word.text if char.isalpha())


def _shared(one: Word, other: Word) -> float:
    """Return how much of the narrower of two words the other covers from left to right."""
    return (min(one.x1, other.x1) - max(one.x0, other.x0)) / max(0.1, min(one.x1 - one.x0, other.x1 - other.x0))


def _suspect_stretches(words: Page) -> list[list[Word]]:
    stretches = []
    for row in rows_of(words.words, words.number):
        starts = {gap[1] for gap in gaps_of(row, 1.2 * row.size)}
        stretch: list[Word] = []
        for word in [*row.words, None]:
            if word is None or word.x0 in starts:
                if any(held.suspect for held in stretch):
                    stretches.append(stretch)
                stretch = []
            if word is not None:
                stretch.append(word)
    return stretches


def _around(words: Sequence[Word]) -> tuple[float, float, float, float]:
    return (
        min(word.x0 for word in words),
        min(word.y0 for word in words),
        max(word.x1 for word in words),
        max(word.y1 for word in words),
    )
