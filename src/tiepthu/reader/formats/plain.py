"""Plain text files."""

from __future__ import annotations

from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.records import SourceText
from tiepthu.reader.text import to_nfc


def read_plain(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a text file."""
    text, _ = to_nfc(data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"))
    return SourceText(text, (), "text/plain")
