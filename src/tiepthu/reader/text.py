"""Text as it is kept: NFC, the map back to the source, the reading view and the search key.

Three forms of one text are told apart. The *frozen text* is what was read, NFC, and is what anchors count in. The
*reading view* is what finders see: the frozen text with odd spaces, hyphens and look-alike letters made plain. The
*fold* is the search key: no marks, no case, đ as d.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

from tiepthu.reader.records import Span
from tiepthu.reader.vi.letters import LOWER


@dataclass(frozen=True, slots=True)
class OffsetMap:
    """Maps offsets of a derived text to offsets of the text it was made from.

    The derived text is cut into stretches: stretch i starts at `derived[i]` and was made from `source[i]` to `ends[i]`.
    Inside a stretch offsets run in step, but never past its end.
    """

    derived: tuple[int, ...]
    source: tuple[int, ...]
    ends: tuple[int, ...]

    def to_source(self, offset: int) -> int:
        """Return the source offset at which the code point at `offset` of the derived text starts."""
        index = bisect_right(self.derived, offset) - 1
        return min(self.source[index] + offset - self.derived[index], self.ends[index])

    def end_to_source(self, offset: int) -> int:
        """Return the source offset just behind what the code point before `offset` was made from."""
        if offset == 0:
            return 0
        index = bisect_right(self.derived, offset - 1) - 1
        if index + 1 < len(self.derived) and self.derived[index + 1] == offset:
            return self.ends[index]
        return min(self.source[index] + offset - self.derived[index], self.ends[index])

    def span_to_source(self, span: Span) -> Span:
        """Return the span of the source that the derived span was made from."""
        return Span(self.to_source(span.start), self.end_to_source(span.end))

    @staticmethod
    def identity(length: int) -> OffsetMap:
        """Return the map of a text of `length` code points to itself."""
        return OffsetMap((0,), (0,), (length,))


class Rewriter:
    """Builds a derived text piece by piece together with its map: `keep` copies, `replace` puts something else."""

    __slots__ = ("_derived", "_ends", "_length", "_parts", "_source", "_source_at")

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._derived: list[int] = []
        self._source: list[int] = []
        self._ends: list[int] = []
        self._length = 0
        self._source_at = 0

    def keep(self, text: str) -> None:
        """Copy `text` from the source unchanged."""
        self.replace(len(text), text)

    def replace(self, source_length: int, text: str) -> None:
        """Put `text` in the place of the next `source_length` code points of the source."""
        if text:
            self._parts.append(text)
            self._derived.append(self._length)
            self._source.append(self._source_at)
            self._ends.append(self._source_at + source_length)
            self._length += len(text)
        self._source_at += source_length

    def finish(self) -> tuple[str, OffsetMap]:
        """Return the derived text and its map."""
        if not self._derived:
            return "", OffsetMap((0,), (self._source_at,), (self._source_at,))
        return "".join(self._parts), OffsetMap(tuple(self._derived), tuple(self._source), tuple(self._ends))


def to_nfc(raw: str) -> tuple[str, OffsetMap]:
    """Return `raw` in NFC with `\\n` line ends, and the map from its offsets to those of `raw`.

    >>> text, back = to_nfc("Nghi\u0323 quye\u0302\u0301t")
    >>> text, len(text), back.span_to_source(Span(6, 10))
    ('Nghị quyết', 10, Span(start=7, end=13))
    """
    if "\r" not in raw and unicodedata.is_normalized("NFC", raw):
        return raw, OffsetMap.identity(len(raw))
    out, at = Rewriter(), 0
    for found in _CHANGES.finditer(raw):
        start, end = found.span()
        piece = found.group()
        made = "\n" if piece in ("\r\n", "\r") else unicodedata.normalize("NFC", piece)
        if made == piece:
            continue
        out.keep(raw[at:start])
        out.replace(end - start, made)
        at = end
    out.keep(raw[at:])
    text, back = out.finish()
    if not unicodedata.is_normalized("NFC", text):  # rare clusters (Hangul jamo and the like): whole text, coarse map
        return unicodedata.normalize("NFC", text), _coarse(unicodedata.normalize("NFC", text), text, back)
    return text, back


# A base with marks that may compose, a lone character with a singleton decomposition, or a carriage return.
_CHANGES = re.compile(
    r"\r\n?|[^\u0300-\u036f][\u0300-\u036f]+|[\u0340\u0341\u0343\u0344\u0374\u037e\u0387\u2126\u212a\u212b]"
)


def _coarse(composed: str, text: str, back: OffsetMap) -> OffsetMap:
    """Align line by line: line breaks are the same in both."""
    derived, source, ends, at, was = [], [], [], 0, 0
    for line, old in zip(composed.split("\n"), text.split("\n"), strict=True):
        derived.append(at)
        source.append(back.to_source(was))
        at, was = at + len(line) + 1, was + len(old) + 1
        ends.append(back.end_to_source(min(was, len(text))))
    return OffsetMap(tuple(derived), tuple(source), tuple(ends))


# -- the reading view ----------------------------------------------------------------------------------------------

_PLAIN = str.maketrans(
    {
        **dict.fromkeys(
            "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
        ),
        **dict.fromkeys("\u2010\u2011\u2212\ufe63\uff0d", "-"),
        "\u00f0": "đ",
        "\u00d0": "Đ",
        "\u0189": "Đ",
        "\u0110": "Đ",
    }
)
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]+")


def reading_view(text: str) -> tuple[str, OffsetMap | None]:
    """Return `text` as finders see it, and the map back, None where offsets are the same.

    No-break and other odd spaces are spaces, no-break hyphens and minus signs are hyphens, ð is đ; invisible characters
    (zero-width, soft hyphen, byte order mark) are left out.
    """
    plain = text if text.isascii() else text.translate(_PLAIN)
    if not _INVISIBLE.search(plain):
        return plain, None
    out, at = Rewriter(), 0
    for found in _INVISIBLE.finditer(plain):
        out.keep(plain[at : found.start()])
        out.replace(found.end() - found.start(), "")
        at = found.end()
    out.keep(plain[at:])
    return out.finish()


# -- the search key ------------------------------------------------------------------------------------------------

_MARKS = re.compile("[\u0300-\u036f]+")
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def fold(text: str) -> str:
    """Return the search key of `text`: lower case, no marks, đ as d, white space single.

    >>> fold("Công tác  DÂN VẬN của Đảng uỷ")
    'cong tac dan van cua dang uy'
    """
    plain = unicodedata.normalize("NFD", text.lower())
    return " ".join(_MARKS.sub("", plain).replace("đ", "d").split())


_PAIRS = {
    old: new
    for first, second in ("oa", "oe", "uy")
    for tone in _TONES
    for old, new in [
        (
            unicodedata.normalize("NFC", first + second + tone),
            unicodedata.normalize("NFC", first + tone + second),
        )
    ]
}
_OPEN = re.compile(rf"(?<![qQ])(?:{'|'.join(_PAIRS)})(?![{LOWER}])", re.IGNORECASE)


def one_tone_placement(text: str) -> str:
    """Return NFC `text` with `hoà`, `khoẻ`, `uỷ` written `hòa`, `khỏe`, `ủy`; same length, case kept.

    >>> one_tone_placement("Uỷ ban, hoà giải, thuý, quý, HOÀ")
    'Ủy ban, hòa giải, thúy, quý, HÒA'
    """
    return _OPEN.sub(_moved, text)


def _moved(found: re.Match[str]) -> str:
    word = found.group()
    new = _PAIRS[word.lower()]
    if word.isupper():
        return new.upper()
    return new.capitalize() if word[0].isupper() else new
