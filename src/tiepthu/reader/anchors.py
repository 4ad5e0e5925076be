"""Anchors: how a quote is tied to its source for ever, and the proof gate that refuses one that is not found there.

An anchor holds the document's SHA-256, the version of its frozen text, start and end in code points, the quote and 32
characters before and after. It exports as a W3C Web Annotation (TextPositionSelector and TextQuoteSelector).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from tiepthu.reader.records import Span
from tiepthu.reader.text import fold

CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Anchor:
    """A quote at its place. `version` names the reader that froze the text the offsets count in."""

    sha256: str
    version: str
    start: int
    end: int
    quote: str
    prefix: str
    suffix: str

    @property
    def span(self) -> Span:
        """The place as a span."""
        return Span(self.start, self.end)


def anchor_of(text: str, span: Span, *, sha256: str, version: str) -> Anchor:
    """Return the anchor of a span of a frozen text.

    Raises:
        ValueError: the span is empty or lies outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise ValueError(f"no words at {span.start}-{span.end} of a text of {len(text)}")
    prefix = text[max(0, span.start - CONTEXT) : span.start]
    return Anchor(sha256, version, span.start, span.end, span.of(text), prefix, text[span.end : span.end + CONTEXT])


class Refusal(StrEnum):
    """Why the proof gate refuses an anchor."""

    OUTSIDE = "outside"  # the offsets do not lie in the text
    OTHER_SOURCE = "other_source"  # the hash is of another document
    NOT_THERE = "not_there"  # other words stand at the offsets
    OTHER_CONTEXT = "other_context"  # the quote stands there, but other words around it


def prove(anchor: Anchor, text: str, *, sha256: str) -> Refusal | None:
    """Return None if the anchor's quote and context stand in the text at its offsets, else why it is refused.

    >>> a = anchor_of("cắt giảm 77 thủ tục", Span(9, 11), sha256="0", version="1")
    >>> prove(a, "cắt giảm 77 thủ tục", sha256="0") is None, prove(a, "cắt giảm 78 thủ tục", sha256="0")
    (True, <Refusal.NOT_THERE: 'not_there'>)
    """
    if anchor.sha256 != sha256:
        return Refusal.OTHER_SOURCE
    if not 0 <= anchor.start < anchor.end <= len(text):
        return Refusal.OUTSIDE
    if text[anchor.start : anchor.end] != anchor.quote:
        return Refusal.NOT_THERE
    before = text[max(0, anchor.start - CONTEXT) : anchor.start]
    if before != anchor.prefix or text[anchor.end : anchor.end + CONTEXT] != anchor.suffix:
        return Refusal.OTHER_CONTEXT
    return None


def admit(anchors: Iterable[Anchor], text: str, *, sha256: str) -> tuple[list[Anchor], list[tuple[Anchor, Refusal]]]:
    """Pass anchors through the proof gate: return those admitted, and those refused with the reason."""
    admitted, refused = [], []
    for anchor in anchors:
        reason = prove(anchor, text, sha256=sha256)
        if reason is None:
            admitted.append(anchor)
        else:
            refused.append((anchor, reason))
    return admitted, refused


class Drift(StrEnum):
    """What re-anchoring found in a newer text of the same document."""

    NONE = "none"  # the same words in the same context, once
    CONTEXT = "context"  # the same words once, other words around them
    SPELLING = "spelling"  # once, but marks, case or spaces differ: shown to a person, not moved
    AMBIGUOUS = "ambiguous"  # several places fit equally
    LOST = "lost"  # the words are not there


@dataclass(frozen=True, slots=True)
class Reanchored:
    """The outcome of re-anchoring; `anchor` is None unless the same words were found in exactly one fitting place."""

    drift: Drift
    anchor: Anchor | None = None


def reanchor(anchor: Anchor, text: str, *, version: str) -> Reanchored:
    """Find an anchor's words in a newer frozen text of the same document. Reports drift, never guesses."""
    places = _places(text, anchor.quote)
    fitting = [p for p in places if _context_fits(anchor, text, p)]
    if len(fitting) == 1:
        return Reanchored(Drift.NONE, _moved(anchor, text, fitting[0], version))
    if len(fitting) > 1:
        return Reanchored(Drift.AMBIGUOUS)
    if len(places) == 1:
        return Reanchored(Drift.CONTEXT, _moved(anchor, text, places[0], version))
    if places:
        return Reanchored(Drift.AMBIGUOUS)
    return Reanchored(Drift.SPELLING if f" {fold(anchor.quote)} " in f" {fold(text)} " else Drift.LOST)


def _places(text: str, quote: str) -> list[int]:
    places, at = [], text.find(quote)
    while at >= 0:
        places.append(at)
        at = text.find(quote, at + 1)
    return places


def _context_fits(anchor: Anchor, text: str, at: int) -> bool:
    end = at + len(anchor.quote)
    return text[:at].endswith(anchor.prefix) and text.startswith(anchor.suffix, end)


def _moved(anchor: Anchor, text: str, at: int, version: str) -> Anchor:
    return anchor_of(text, Span(at, at + len(anchor.quote)), sha256=anchor.sha256, version=version)


def as_web_annotation(anchor: Anchor, *, body: str, identifier: str) -> dict[str, Any]:
    """Return the anchor as a W3C Web Annotation (JSON-LD); positions count code points, as the model asks."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": identifier,
        "type": "Annotation",
        "body": {"type": "TextualBody", "value": body, "purpose": "tagging"},
        "target": {
            "source": f"urn:sha256:{anchor.sha256}",
            "state": {"type": "State", "value": anchor.version},
            "selector": [
                {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": anchor.quote,
                    "prefix": anchor.prefix,
                    "suffix": anchor.suffix,
                },
            ],
        },
    }
