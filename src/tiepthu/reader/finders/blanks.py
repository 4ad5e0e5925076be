"""Runs of blanks inside a quantity or a date taken together, with the way back to the text as it is written."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from tiepthu.reader.records import Span

# Blanks between a word and a word or number: two to four, or one tab behind a number or a word of the calendar. Longer
# runs part columns, and blanks between two numbers may do so.
_RUN = re.compile(
    r"(?:(?<=[^\W\d_])[ \t]{2,4}(?=[^\W_])|(?<=[0-9%)])[ \t]{2,4}(?=[^\W\d_])"
    r"|(?<=[0-9])\t(?=[^\W\d_])|(?<=ngày)\t(?=[0-9])|(?<=tháng)\t(?=[0-9])|(?<=năm)\t(?=[0-9]))"
)


@dataclass(frozen=True, slots=True)
class Squeezed:
    """A text with one blank for each run of them, and where characters went missing.

    `cuts` are offsets in the squeezed text right behind a blank that stands for several; `missing` says how many
    characters were dropped up to and with that place.
    """

    text: str
    cuts: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()

    def back(self, span: Span) -> Span:
        """Return the span of the text as written that `span` of the squeezed text stands for."""
        return Span(self._source(span.start), self._source(span.end - 1) + 1 if span.end else 0)

    def forth(self, spans: Sequence[Span]) -> list[Span]:
        """Return the spans of the text as written as spans of the squeezed one."""
        if not self.cuts:
            return list(spans)
        starts = [cut + gone for cut, gone in zip(self.cuts, self.missing, strict=True)]
        return [Span(self._squeezed(s.start, starts), self._squeezed(s.end, starts)) for s in spans]

    def _source(self, offset: int) -> int:
        index = bisect_right(self.cuts, offset)
        return offset + (self.missing[index - 1] if index else 0)

    def _squeezed(self, offset: int, starts: Sequence[int]) -> int:
        index = bisect_right(starts, offset)
        shifted = offset - (self.missing[index - 1] if index else 0)
        return min(shifted, self.cuts[index]) if index < len(starts) else shifted


def squeeze(text: str) -> Squeezed:
    """Return `text` with each run of blanks inside it made one; line starts and columns stay as they are.

    >>> squeezed = squeeze("chi 1,4  tỷ  đồng")
    >>> squeezed.text, squeezed.back(Span(4, 15))
    ('chi 1,4 tỷ đồng', Span(start=4, end=17))
    """
    if "  " not in text and "\t" not in text:
        return Squeezed(text)
    parts: list[str] = []
    cuts: list[int] = []
    missing: list[int] = []
    at = gone = 0
    for found in _RUN.finditer(text):
        parts += [text[at : found.start()], " "]
        at = found.end()
        gone += at - found.start() - 1
        cuts.append(at - gone)
        missing.append(gone)
    if not cuts:
        return Squeezed(text)
    return Squeezed("".join([*parts, text[at:]]), tuple(cuts), tuple(missing))
