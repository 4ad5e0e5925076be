"""Which period a figure belongs to: one stated rule, so that a reviewer can foresee it.

A figure takes, in this order: the period at whose end it stands in brackets (`năm 2013 (91,2%)`); the period right
behind it or its noun (`14 triệu vào năm 2010`, `45 vụ (năm 2010)`); the last before it in its clause; the first behind
it in its clause; the last before it in its sentence; the one that opens its paragraph. What is compared with (`so với
năm 2017`) never governs but from before its own bracket.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from tiepthu.reader.records import Figure, Period, Span

_CLAUSE = re.compile(r"[;\n]|\.(?= |\n|$)|…(?= |$)")
_COMPARED = re.compile(
    r"(?:so với|so|với|cùng kỳ|thấp hơn|cao hơn|bằng|của)(?: cùng kỳ| kế hoạch| mức| thời điểm| cuối)*\s*$",
    re.IGNORECASE,
)
_OWN = re.compile(r" |(?:/[^\W\d_]+)?(?: [^\W\d_]+){0,4} (?:vào|trong) ")
_OPENS = re.compile(r"[\s\-+*•–\"“(]*(?:(?:trong|riêng|tính|chỉ|qua|đến|kể)\s+){0,2}$", re.IGNORECASE)


def attach_periods(text: str, figures: Sequence[Figure], periods: Sequence[Period]) -> list[Figure]:
    """Return `figures` in order, each with the period it belongs to where the text says so.

    >>> from tiepthu.reader.finders.figures import find_figures
    >>> from tiepthu.reader.finders.periods import find_periods
    >>> text = "Năm 2008 trồng 1.000 ha; năm 2009 trồng 2.500 ha, tăng 150% so với năm 2008."
    >>> periods = find_periods(text)
    >>> [f.period.edtf for f in attach_periods(text, find_figures(text, taken=[p.span for p in periods]), periods)]
    ['2008', '2009', '2009']
    """
    if not periods:
        return list(figures)
    frame = _Frame(text, periods)
    return [replace(figure, period=period) if (period := frame.governing(figure)) else figure for figure in figures]


class _Frame:
    """The clauses of a text and the periods that can govern in each."""

    __slots__ = ("_ending", "_periods", "_starts", "_stops", "_text")

    def __init__(self, text: str, periods: Sequence[Period]) -> None:
        self._text = text
        self._ending = {p.span.end: p for p in periods}
        self._periods = [p for p in sorted(periods, key=lambda p: p.span) if not _is_compared(text, p.span)]
        self._starts = [p.span.start for p in self._periods]
        self._stops = [m.start() for m in _CLAUSE.finditer(text)]

    def governing(self, figure: Figure) -> Period | None:
        """Return the period that governs `figure`, or None."""
        span = figure.span
        bracketed = self._ending.get(span.start - 2) if self._text.startswith(" (", span.start - 2) else None
        if bracketed:
            return bracketed
        index = bisect_right(self._stops, span.start)
        start = self._stops[index - 1] + 1 if index else 0
        end = self._stops[index] if index < len(self._stops) else len(self._text)
        after = self._between(span.end, end)
        if after and self._states(figure, after[0]):
            return after[0]
        before = self._between(start, span.start)
        if before:
            return before[-1]
        return after[0] if after else self._earlier(start)

    def _states(self, figure: Figure, period: Period) -> bool:
        """Say whether the period stands right behind the figure as its own (`14 triệu vào năm 2010`)."""
        gap = self._text[figure.span.end : period.span.start]
        if len(gap) >= 60 or figure.unit == "lần":
            return False
        if gap.endswith(" ("):
            gap = gap[:-1] if self._text.startswith(")", period.span.end) else "("
        return gap.strip() == figure.of or bool(_OWN.fullmatch(gap))

    def _earlier(self, clause_start: int) -> Period | None:
        """The last period before the clause in its sentence, else the one that opens the paragraph."""
        line = self._text.rfind("\n", 0, clause_start) + 1
        sentence = max(line, self._sentence_start(clause_start))
        found = self._between(sentence, clause_start)
        if found:
            return found[-1]
        opening = self._between(line, clause_start)
        return opening[0] if opening and _OPENS.fullmatch(self._text[line : opening[0].span.start]) else None

    def _sentence_start(self, at: int) -> int:
        index = bisect_right(self._stops, at - 1) - 1
        while index >= 0 and self._text[self._stops[index]] == ";":
            index -= 1
        return self._stops[index] + 1 if index >= 0 else 0

    def _between(self, start: int, end: int) -> list[Period]:
        return self._periods[bisect_right(self._starts, start - 1) : bisect_right(self._starts, end - 1)]


def _is_compared(text: str, span: Span) -> bool:
    return bool(_COMPARED.search(text[max(0, span.start - 32) : span.start]))
