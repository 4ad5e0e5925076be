"""What a caller may choose about reading files, and the limits that keep one file from stopping the others."""

from __future__ import annotations

from dataclasses import dataclass

MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class FormatOptions:
    """Choices and limits of reading. `converter` is the path of an office converter, None to look for one.

    `ocr_threshold` is the word confidence (0 to 1) below which a number is never proposed as certain. Limits are
    there to refuse a hostile file before it fills the memory; a file over a limit is refused, never cut.
    """

    ocr: bool = True
    ocr_threshold: float = 0.85
    converter: str | None = None
    converter_seconds: int = 120
    max_text_bytes: int = 64 * MEGABYTE  # of a text file as received
    max_markup_bytes: int = 32 * MEGABYTE  # of a page or one XML part: its tree takes ten times as much
    max_unpacked_bytes: int = 256 * MEGABYTE  # of all members of one container (DOCX, XLSX, ZIP)
    max_ratio: int = 200  # unpacked to packed size of a member of more than a megabyte
    max_members: int = 5000
    max_archive_depth: int = 3
    max_pages: int = 2000
    max_nesting: int = 200  # depth of markup


DEFAULTS = FormatOptions()
