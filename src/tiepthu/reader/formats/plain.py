"""Plain text files: the text is the file's own, in NFC with plain line ends; its passages are its lines."""

from __future__ import annotations

import re
import unicodedata

from tiepthu.reader.formats.encodings import Decoded, decode
from tiepthu.reader.formats.options import MEGABYTE, FormatOptions
from tiepthu.reader.problems import Problem, ReaderError
from tiepthu.reader.records import Origin, Passage, PassageKind, SourceText, Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


def read_plain(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a text file in any encoding known here.

    Nothing is stripped: no-break and zero-width characters stay, only line ends and the composition of marks change,
    so that offsets agree with the file as any editor shows it.

    Args:
        data: the bytes of the file.
        name: its name, not used.
        options: `max_text_bytes` is the limit.

    Returns:
        The text; each line that is not blank is a passage with its range of bytes in the file.

    Raises:
        ReaderError: the file is too large or no text.
    """
    if len(data) > options.max_text_bytes:
        raise ReaderError("file.too_large", limit=f"{options.max_text_bytes // MEGABYTE} MB")
    decoded = decode(data)
    text = unicodedata.normalize("NFC", decoded.text.replace("\r\n", "\n").replace("\r", "\n"))
    problems = decoded.problems
    composed = len(decoded.text) - decoded.text.count("\r\n") - len(text)
    if composed > 0 and decoded.text is decoded.raw and not problems:
        problems = (Problem("text.composed", values=(("count", str(composed)),)),)
    return SourceText(text, tuple(_lines(text, decoded)), "text/plain", problems)


def _lines(text: str, decoded: Decoded) -> list[Passage]:
    """Return the lines of `text` that are not blank, with the bytes that each came from."""
    passages: list[Passage] = []
    start, byte_start, raw_at = 0, decoded.skipped, 0
    find = _LINE.match
    for number, line in enumerate(text.split("\n"), start=1):
        found = find(decoded.raw, raw_at)
        stored = found.group() if found else ""
        size = decoded.bytes_of(stored)
        if line.strip():
            content = byte_start + decoded.bytes_of(stored.rstrip("\r\n"))
            origin = Origin(paragraph=number, byte_start=byte_start, byte_end=content)
            passages.append(Passage(Span(start, start + len(line)), PassageKind.PARAGRAPH, origin))
        start += len(line) + 1
        byte_start += size
        raw_at += len(stored)
    return passages
