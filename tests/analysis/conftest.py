"""Readings of a text made with the finders that the checks of figures need."""

import hashlib

import pytest

from tiepthu.reader.finders.attachment import attach_periods
from tiepthu.reader.finders.citations import find_citations
from tiepthu.reader.finders.figures import find_figures
from tiepthu.reader.finders.periods import find_periods
from tiepthu.reader.records import Metadata, Reading, Source


@pytest.fixture
def read():
    """A function from a text (and its date and organisation) to its reading."""

    def reading_of(text, *, path="bao-cao.txt", day=None, organisation=""):
        citations = find_citations(text)
        taken = [c.span for c in citations]
        periods = find_periods(text, taken=taken, document_date=day)
        figures = find_figures(text, taken=[*taken, *(p.span for p in periods)])
        return Reading(
            source=Source(path, hashlib.sha256(text.encode()).hexdigest(), "text/plain", len(text.encode())),
            reader="test",
            text=text,
            meta=Metadata(date=day, organisation=organisation),
            figures=tuple(attach_periods(text, figures, periods)),
            citations=tuple(citations),
            periods=tuple(periods),
        )

    return reading_of
