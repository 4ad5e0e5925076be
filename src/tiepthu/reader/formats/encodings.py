"""Bytes of a text file to text: UTF-8, UTF-16, Windows code pages, and the Vietnamese sets from before Unicode."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from tiepthu.reader.formats.legacy import Charset, Likelihood, guess_charset, likelihood, restore, unwestern, western
from tiepthu.reader.formats.sniff import utf16_order
from tiepthu.reader.problems import Problem, ReaderError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "UTF-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16"),
)
_SAMPLE = 20_000
_SINGLE = "single"  # one byte is one code point
_WINDOWS_VIETNAMESE = "Windows-1258"
_BROKEN = re.compile("[\udc80-\udcff]")
_TWICE = re.compile("[\xc3-\xc6][\x80-\xbf\u0192-\u2122]|\xe1[\xba\xbb][\x80-\xbf\u0152-\u2122]")
_HIGH = re.compile(rb"[\x80-\xff]")
_ENOUGH = 2  # valid syllables: one alone may be a lone sign
_CLEAR = 0.75  # share of valid syllables from which an 8-bit set is believed


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text with the way it was stored.

    `raw` is one step after the bytes: `codec` turns each stretch of it back into its bytes, and `skipped` bytes (a byte
    order mark) stand before it. `text` is `raw` with a legacy set restored; both have the same lines.
    """

    text: str
    raw: str
    codec: str
    skipped: int
    problems: tuple[Problem, ...] = ()

    def bytes_of(self, piece: str) -> int:
        """Return the number of bytes that a stretch of `raw` was stored in."""
        if self.codec == _SINGLE:
            return len(piece)
        if self.codec == "utf-8" and piece.isascii():
            return len(piece)
        return len(piece.encode(self.codec, "surrogateescape" if self.codec == "utf-8" else "surrogatepass"))


def decode(data: bytes) -> Decoded:
    """Return the text that `data` holds, whatever it was stored in.

    A byte order mark settles it; then UTF-8 if it fits, UTF-16 without a mark, and last the 8-bit set in which most
    words with marks are Vietnamese syllables; Western (cp1252) where none is.

    Raises:
        ReaderError: the bytes are no text.

    >>> decode(b"U\\xfb ban nh\\xa9n d\\xa9n").text
    'Uỷ ban nhân dân'
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], codec, name, len(mark))
    if b"\x00" in data[:4096]:
        order = utf16_order(data[: 4 * 4096])
        if order is None:
            raise ReaderError("file.not_text")
        return _marked(data, order, "UTF-16", 0)
    try:
        return _restored(data.decode("utf-8"), "utf-8", 0)
    except UnicodeDecodeError:
        return _nearly_utf8(data) or _eight_bit(data)


def _marked(data: bytes, codec: str, name: str, skipped: int) -> Decoded:
    """Decode what a byte order mark or its null bytes tell; broken units become U+FFFD and are counted."""
    if codec == "utf-8":
        try:
            return _restored(data.decode(codec), codec, skipped)
        except UnicodeDecodeError:
            return _nearly_utf8(data, skipped) or _eight_bit(data)
    raw = data.decode(codec, "replace")
    if raw.count("\ufffd") * 10 > len(raw):
        raise ReaderError("file.not_text")
    decoded = _restored(raw, codec, skipped)
    return Decoded(decoded.text, raw, codec, skipped, (_encoding_note(name, likelihood(raw)), *decoded.problems))


def _restored(raw: str, codec: str, skipped: int) -> Decoded:
    """Restore text that is sound Unicode but holds legacy letters, or UTF-8 that was taken for Western text once."""
    twice = _read_twice(raw)
    if twice is not None:
        return Decoded(twice, raw, codec, skipped, (_encoding_note("UTF-8 twice", likelihood(twice)),))
    guess = guess_charset(raw)
    if guess is None:
        return Decoded(raw, raw, codec, skipped)
    note = _encoding_note(guess.charset.value, guess.likelihood)
    return Decoded(restore(raw, guess.charset), raw, codec, skipped, (note,))


def _read_twice(raw: str) -> str | None:
    """Return what was meant by UTF-8 bytes shown as Western letters (`Nghá»‹ quyáº¿t`), None if it was not that."""
    if not _TWICE.search(raw, 0, _SAMPLE):
        return None
    try:
        text = unwestern(raw).decode("utf-8")
    except (UnicodeDecodeError, UnicodeEncodeError):
        return None
    return text if likelihood(text).share > _CLEAR else None


def _nearly_utf8(data: bytes, skipped: int = 0) -> Decoded | None:
    """Decode UTF-8 with a few broken bytes: at most one to ten of its continuation bytes; None if it is not UTF-8."""
    raw = data.decode("utf-8", "surrogateescape")
    broken = len(_BROKEN.findall(raw))
    if broken * 10 > len(data) - len(raw):
        return None
    problem = Problem("text.broken_bytes", values=(("count", str(broken)),))
    return Decoded(_BROKEN.sub("\ufffd", raw), raw, "utf-8", skipped, (problem,))


def _eight_bit(data: bytes) -> Decoded:
    """Decode one of the 8-bit sets, the one in which the text reads best."""
    found = _HIGH.search(data)
    start = max(0, found.start() - 100) if found else 0
    sample = data[start : start + _SAMPLE]
    seen = western(sample)
    measured = {charset.value: likelihood(restore(seen, charset)) for charset in Charset}
    measured[_WINDOWS_VIETNAMESE] = likelihood(sample.decode("cp1258", "replace"))
    best = max(measured, key=lambda name: measured[name].share)
    plain = likelihood(seen)
    if plain.share >= measured[best].share or measured[best].share < _CLEAR or measured[best].valid < _ENOUGH:
        raw = western(data)
        doubtful = plain.seen >= 3 and measured[best].share > 0.3
        return Decoded(raw, raw, _SINGLE, 0, (_encoding_note("Windows-1252", plain, doubtful=doubtful),))
    note = _encoding_note(best, measured[best])
    if best == _WINDOWS_VIETNAMESE:
        raw = data.decode("cp1258", "replace")
        return Decoded(raw, raw, _SINGLE, 0, (note,))
    raw = western(data)
    return Decoded(restore(raw, Charset(best)), raw, _SINGLE, 0, (note,))


def _encoding_note(name: str, measured: Likelihood, *, doubtful: bool = False) -> Problem:
    values = (("encoding", name), ("seen", str(measured.seen)), ("valid", str(measured.valid)))
    return Problem("text.encoding_doubtful" if doubtful else "text.encoding", values=values)
