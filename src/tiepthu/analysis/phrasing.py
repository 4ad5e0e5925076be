"""Numbers as Vietnamese and English write them, and the sentence around a span: what explanations are made of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from tiepthu.analysis.records import Statement
from tiepthu.reader.records import Figure, Reading, Span
from tiepthu.reader.vi.letters import LOWER

_SENTENCE_END = re.compile(rf"\n|(?<=[.!?…])\s+(?=[^\W\d_{LOWER}]|[0-9\-+*“\"(])")
_LONGEST = 600  # characters of context on either side


def vietnamese(value: Decimal) -> str:
    """Return `value` with a dot for thousands and a decimal comma.

    >>> vietnamese(Decimal("8338.40")), vietnamese(Decimal("1234567"))
    ('8.338,4', '1.234.567')
    """
    return english(value).translate(str.maketrans(",.", ".,"))


def english(value: Decimal) -> str:
    """Return `value` with a comma for thousands and a decimal point."""
    text = f"{value:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def sentence_span(text: str, span: Span) -> Span:
    """Return the span of the sentence around `span`, at most some hundred characters on either side."""
    start = max(0, span.start - _LONGEST)
    end = min(len(text), span.end + _LONGEST)
    for stop in _SENTENCE_END.finditer(text, start, span.start):
        start = stop.end()
    after = _SENTENCE_END.search(text, span.end, end)
    return Span(start, after.start() if after else end)


def statement(reading: Reading, span: Span) -> Statement:
    """Return the anchored statement at `span` of what was read, with its sentence."""
    context = sentence_span(reading.text, span).of(reading.text).strip()
    return Statement(reading.source.path, reading.source.sha256, span, span.of(reading.text), context)


def statements(reading: Reading, figures: Sequence[Figure]) -> tuple[Statement, ...]:
    """Return one statement per figure, in order."""
    return tuple(statement(reading, figure.span) for figure in figures)
