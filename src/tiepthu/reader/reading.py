"""From the bytes of one file to its reading: the format reader, then every finder, each once, in one order.

Finders see the reading view; what they return is carried back to the frozen text here, and nowhere else.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from tiepthu import __version__
from tiepthu.reader.finders.attachment import attach_periods
from tiepthu.reader.finders.citations import find_citations
from tiepthu.reader.finders.figures import find_figures
from tiepthu.reader.finders.metadata import read_metadata
from tiepthu.reader.finders.organisations import find_organisations
from tiepthu.reader.finders.outline import find_outline
from tiepthu.reader.finders.people import find_people
from tiepthu.reader.finders.periods import find_periods
from tiepthu.reader.finders.ranks import find_ranks
from tiepthu.reader.finders.recommendations import find_recommendations
from tiepthu.reader.finders.roles import assign_roles
from tiepthu.reader.finders.sentences import find_sentences
from tiepthu.reader.finders.tables import cells_apart, merge_figures, read_tables, with_header_periods
from tiepthu.reader.finders.topics import find_topics
from tiepthu.reader.formats import FormatOptions, read_bytes
from tiepthu.reader.records import (
    Figure,
    Finding,
    Heading,
    Passage,
    Person,
    Piece,
    Reading,
    Source,
    SourceText,
    Span,
)
from tiepthu.reader.text import OffsetMap, reading_view

READER = f"tiepthu {__version__}"

FindingT = TypeVar("FindingT", bound=Finding)


def read_document(data: bytes, *, name: str, options: FormatOptions = FormatOptions()) -> Reading:
    """Read one file whole.

    Args:
        data: the bytes of the file, unaltered.
        name: its path or name as the sender gave it; its ending helps where the content does not tell the format.
        options: limits and tools of the format readers.

    Returns:
        The reading; what could only be read in part or was restored stands in its `problems`.

    Raises:
        ReaderError: nothing could be read, or the file must not be read (a secrecy mark, a bomb).
    """
    source_text = read_bytes(data, name=name, options=options)
    source = Source(name, hashlib.sha256(data).hexdigest(), source_text.media_type, len(data))
    return read_source_text(source_text, source)


def read_source_text(source_text: SourceText, source: Source) -> Reading:
    """Return the reading of a frozen text. Pure and deterministic: the same text gives the same reading."""
    view, back = reading_view(source_text.text)
    found = _find_all(view, dict(source_text.hints), _in_view(source_text.passages, back))
    if back is not None:
        found = _carried_back(found, back)
    figures = _judged_by_ocr(found.figures, source_text.passages)
    return replace(
        found,
        source=source,
        text=source_text.text,
        passages=source_text.passages,
        figures=figures,
        problems=source_text.problems,
    )


_NO_SOURCE = Source("", "", "", 0)


def _find_all(view: str, hints: dict[str, str], passages: Sequence[Passage]) -> Reading:
    """Run every finder over the view, in order: what is a citation is no period, what is either is no figure.

    Args:
        view: the reading view.
        hints: metadata that the file states.
        passages: those of a document with tables, their spans in the view; none where it has no table.
    """
    meta = read_metadata(view, hints=hints)
    outline = find_outline(view)
    citations = find_citations(view)
    taken = [c.span for c in citations]
    periods = find_periods(view, taken=taken, document_date=meta.date)
    taken = sorted(taken + [p.span for p in periods])
    ranks = find_ranks(view, taken=taken)
    tables = read_tables(view, passages)
    prose = find_figures(cells_apart(view, passages), taken=sorted(taken + tables.taken))
    figures = merge_figures(attach_periods(view, prose, periods), tables.figures, taken)
    periods = with_header_periods(periods, figures)
    people = find_people(view)
    organisations = find_organisations(view, people=people)
    topics = find_topics(view)
    sentences = assign_roles(view, find_sentences(view), outline=outline)
    recommendations = find_recommendations(
        view,
        sentences,
        people=people,
        organisations=organisations,
        topics=topics,
        issuer=meta.organisation or meta.issuer,
    )
    return Reading(
        source=_NO_SOURCE,
        reader=READER,
        text=view,
        meta=meta,
        outline=tuple(outline),
        sentences=tuple(sentences),
        figures=tuple(figures),
        ranks=tuple(ranks),
        citations=tuple(citations),
        periods=tuple(periods),
        people=tuple(people),
        organisations=tuple(organisations),
        topics=tuple(topics),
        recommendations=tuple(recommendations),
    )


# -- from the frozen text to the view and back -------------------------------------------------------------------------


def _in_view(passages: Sequence[Passage], back: OffsetMap | None) -> Sequence[Passage]:
    """Return the passages with their spans in the view, none where no passage is a cell of a table."""
    if not any(passage.origin.row is not None for passage in passages):
        return ()
    return passages if back is None else [_passage_in_view(passage, back) for passage in passages]


def _passage_in_view(passage: Passage, back: OffsetMap) -> Passage:
    pieces = tuple(replace(piece, span=_span_in_view(piece.span, back)) for piece in passage.pieces)
    return replace(passage, span=_span_in_view(passage.span, back), pieces=pieces)


def _span_in_view(span: Span, back: OffsetMap) -> Span:
    return Span(_offset_in_view(span.start, back), _offset_in_view(span.end, back))


def _offset_in_view(offset: int, back: OffsetMap) -> int:
    at = bisect_right(back.source, offset) - 1
    if at < 0:
        return 0
    return back.derived[at] + min(offset, back.ends[at]) - back.source[at]


def _carried_back(found: Reading, back: OffsetMap) -> Reading:
    def carried(findings: Iterable[FindingT]) -> tuple[FindingT, ...]:
        return tuple(replace(f, span=back.span_to_source(f.span)) for f in findings)

    return replace(
        found,
        outline=tuple(_heading_back(h, back) for h in found.outline),
        sentences=carried(found.sentences),
        figures=tuple(_figure_back(f, back) for f in found.figures),
        ranks=carried(found.ranks),
        citations=carried(found.citations),
        periods=carried(found.periods),
        people=tuple(_person_back(p, back) for p in found.people),
        organisations=carried(found.organisations),
        topics=carried(found.topics),
        recommendations=carried(found.recommendations),
    )


def _heading_back(heading: Heading, back: OffsetMap) -> Heading:
    return replace(heading, span=back.span_to_source(heading.span), covers=back.span_to_source(heading.covers))


def _person_back(person: Person, back: OffsetMap) -> Person:
    posts = tuple(back.span_to_source(s) for s in person.post_spans)
    return replace(person, span=back.span_to_source(person.span), post_spans=posts)


def _figure_back(figure: Figure, back: OffsetMap) -> Figure:
    period = figure.period and replace(figure.period, span=back.span_to_source(figure.period.span))
    return replace(figure, span=back.span_to_source(figure.span), period=period)


# -- what OCR was unsure of ----------------------------------------------------------------------------------------

OCR_CERTAIN = 0.80  # below it a word's digits were wrong in more than 1 of 50 on the rendered test pages


def _judged_by_ocr(figures: Sequence[Figure], passages: Sequence[Passage]) -> tuple[Figure, ...]:
    """A figure read by OCR is never surer than its least sure word; below the threshold it says so."""
    pieces = [p for passage in passages for p in passage.pieces if p.origin.confidence is not None]
    if not pieces:
        return tuple(figures)
    starts = [p.span.start for p in pieces]
    return tuple(_with_ocr_confidence(f, pieces, starts) for f in figures)


def _with_ocr_confidence(figure: Figure, pieces: Sequence[Piece], starts: Sequence[int]) -> Figure:
    first = max(bisect_right(starts, figure.span.start) - 1, 0)
    last = bisect_left(starts, figure.span.end)
    sure = [p.origin.confidence or 0.0 for p in pieces[first:last] if p.span.overlaps(figure.span)]
    if not sure:
        return figure
    least = min(sure)
    warnings = figure.warnings if least >= OCR_CERTAIN else (*figure.warnings, "ocr_uncertain")
    return replace(figure, confidence=min(figure.confidence, least), warnings=warnings)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a span stands in the source file, for people: the passage and the page, cell or paragraph."""

    passage: Passage
    page: int | None
    sheet: str
    cell: str
    paragraph: int | None


def place_of(reading: Reading, span: Span) -> Place | None:
    """Return the place of the passage in which the span starts, None where the text has no passage there."""
    index = bisect_right([p.span.start for p in reading.passages], span.start) - 1
    if index < 0:
        return None
    passage = reading.passages[index]
    origin = next((p.origin for p in passage.pieces if p.span.end > span.start), passage.origin)
    return Place(
        passage,
        origin.page or passage.origin.page,
        passage.origin.sheet,
        origin.cell if passage.origin.sheet else "",
        passage.origin.paragraph,
    )
