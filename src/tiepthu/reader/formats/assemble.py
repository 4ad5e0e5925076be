"""Builds the frozen text of formats that have no text of their own (all but `.txt`): clean lines, passages, notes."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

from tiepthu.reader.problems import Problem
from tiepthu.reader.records import Origin, Passage, PassageKind, Piece, Span

_SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_PLAIN = str.maketrans({**dict.fromkeys(_SPACES, " "), "\u00f0": "đ", "\u00d0": "Đ", "\u0189": "Đ"})
_ODD_SPACE = re.compile(f"[{_SPACES}]")
_LOOKALIKE = re.compile("[\u00f0\u00d0\u0189]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_RESTORED = (("spaces", _ODD_SPACE), ("lookalike", _LOOKALIKE), ("invisible", _INVISIBLE))
_GAPS = re.compile(r"[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")

# kind of restoration, as counted by `clean` and by the readers: the code of its note
_NOTES = {
    "composed": "text.composed",
    "invisible": "text.invisible",
    "lookalike": "text.lookalike",
    "spaces": "text.spaces",
    "inserted": "text.tracked_insertions",
    "deleted": "text.tracked_deletions",
    "moved": "text.tracked_moves",
    "comments": "text.comments",
    "hidden": "text.hidden",
    "pictures": "text.pictures",
    "embedded": "text.embedded",
}


def clean(text: str, counts: Counter[str]) -> str:
    """Return one line of NFC text with plain spaces and letters, without invisible characters; add to `counts`.

    Kinds counted: `composed` (decomposed marks), `invisible`, `lookalike` (ð for đ), `spaces` (no-break and the like).

    >>> counts = Counter()
    >>> clean("\\u00a0Ðảng\\u200b  uỷ ", counts), sorted(counts.items())
    ('Đảng uỷ', [('invisible', 1), ('lookalike', 1), ('spaces', 1)])
    """
    if text.isascii() and not _CONTROL.search(text):
        return _GAPS.sub(" ", text).strip(" ")
    if not unicodedata.is_normalized("NFC", text):
        composed = unicodedata.normalize("NFC", text)
        counts["composed"] += max(1, len(text) - len(composed))
        text = composed
    for kind, pattern in _RESTORED:
        hits = len(pattern.findall(text))
        if hits:
            counts[kind] += hits
    text = _INVISIBLE.sub("", text.translate(_PLAIN))
    text = unicodedata.normalize("NFC", _CONTROL.sub(" ", text))
    return _GAPS.sub(" ", text).strip(" ")


def notes(counts: Counter[str]) -> tuple[Problem, ...]:
    """Return one note for each kind of restoration that `clean` counted."""
    return tuple(Problem(code, values=(("count", str(counts[kind])),)) for kind, code in _NOTES.items() if counts[kind])


def legacy_notes(counts: Counter[str]) -> tuple[Problem, ...]:
    """Return one note for each legacy set whose runs were restored, counted under `legacy ` and its name."""
    return tuple(
        Problem("text.legacy_font", values=(("charset", key.removeprefix("legacy ")), ("count", str(count))))
        for key, count in sorted(counts.items())
        if key.startswith("legacy ") and count
    )


def mend_breaks(text: str) -> str:
    """Return `text` without the line breaks that cut a sentence: what follows goes on in small letters.

    >>> mend_breaks("theo quy định của\\npháp luật.\\n- Lưu: VT;\\nđịa chỉ")
    'theo quy định của pháp luật.\\n- Lưu: VT;\\nđịa chỉ'
    """
    return _CUT.sub(_mended, text) if "\n" in text else text


_CUT = re.compile(r"(?<![.;:!?\s])[ \t]*\n[ \t]*([^\W\d_]++)(?![).])")


def _mended(found: re.Match[str]) -> str:
    word = found.group(1)
    return f" {word}" if word.islower() else found.group()


class Assembler:
    """Collects passages in reading order and joins them by line ends into the frozen text.

    `counts` gathers what was restored on the way; `notes(assembler.counts)` are the problems to report.
    """

    __slots__ = ("_length", "_parts", "_passages", "counts")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._passages: list[Passage] = []
        self._length = 0
        self.counts: Counter[str] = Counter()

    @property
    def length(self) -> int:
        """The length of the text so far, the line end that the next passage will bring not counted."""
        return self._length

    def add(
        self, text: str, kind: PassageKind = PassageKind.PARAGRAPH, origin: Origin | None = None, *, level: int = 0
    ) -> None:
        """Add one passage from text that is still to be cleaned; blank text and a ruled line add nothing."""
        cleaned = clean(text, self.counts)
        if cleaned.strip("_"):
            self.add_clean(cleaned, kind, origin or Origin(), level=level)

    def add_clean(
        self,
        text: str,
        kind: PassageKind,
        origin: Origin,
        *,
        level: int = 0,
        pieces: tuple[Piece, ...] = (),
    ) -> None:
        """Add one passage whose text is clean NFC already; spans of `pieces` count from the start of the passage."""
        start = self._length + 1 if self._parts else 0
        self._parts.append(text)
        self._length = start + len(text)
        placed = tuple(Piece(piece.span.shifted(start), piece.origin) for piece in pieces)
        self._passages.append(Passage(Span(start, self._length), kind, origin, placed, level))

    def finish(self) -> tuple[str, tuple[Passage, ...]]:
        """Return the frozen text and its passages."""
        return "\n".join(self._parts), tuple(self._passages)
