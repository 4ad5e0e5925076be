"""Letterheads and signature blocks set with tabs instead of a table: the left side is read first, then the right."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tiepthu.reader.formats.docx_tables import MOTTO, RECIPIENTS, SIGNER
from tiepthu.reader.records import PassageKind
from tiepthu.reader.text import fold


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document before it is placed; tabs still stand in its text."""

    text: str
    paragraph: int
    kind: PassageKind = PassageKind.PARAGRAPH
    level: int = 0


_GAP = re.compile(r"[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{4,}")
_DATED = re.compile(r"\bngay\b.*\bthang\b.*\bnam\b")
_HEAD_LINES = 12
_SHORT = 110


def part_sides(lines: list[Line]) -> list[Line]:
    """Return the lines in reading order, with the sides of a letterhead and a signature block taken apart.

    Args:
        lines: neighbouring paragraphs, none of them in a table.
    """
    head = next((at for at, line in enumerate(lines[:_HEAD_LINES]) if _has_motto_right(line)), None)
    if head is not None:
        end = _head_end(lines, head)
        lines = [*lines[:head], *_sides(lines[head:end], PassageKind.LETTERHEAD), *lines[end:]]
    foot = next((at for at, line in enumerate(lines) if _begins_signature(line)), None)
    if foot is not None:
        end = _foot_end(lines, foot)
        lines = [*lines[:foot], *_sides(lines[foot:end], PassageKind.SIGNATURE), *lines[end:]]
    return lines


def _split(text: str) -> tuple[str, str]:
    """Return the left and right part of a line at its first gap; a gap at the beginning leaves the left empty."""
    found = _GAP.search(text.rstrip())
    return (text[: found.start()], text[found.end() :]) if found else (text, "")


def _has_motto_right(line: Line) -> bool:
    left, right = _split(line.text)
    return bool(left.strip() and right) and len(line.text) < 2 * _SHORT and MOTTO.search(fold(right)) is not None


def _head_end(lines: list[Line], start: int) -> int:
    """Return the index behind the letterhead: behind its date, or behind its last line with two sides."""
    end = start + 1
    for at in range(start + 1, min(start + _HEAD_LINES, len(lines))):
        left, right = _split(lines[at].text)
        if len(lines[at].text.strip()) > _SHORT:
            break
        if right.strip():
            end = at + 1
        if _DATED.search(fold(right or left)):
            break
    return end


def _begins_signature(line: Line) -> bool:
    left, right = _split(line.text)
    return SIGNER.match(right) is not None and RECIPIENTS.match(fold(left)) is not None


def _foot_end(lines: list[Line], start: int) -> int:
    """Return the index behind the signature block: lines with two sides, indented ones, and items of the list."""
    end = start + 1
    while end < len(lines) and len(lines[end].text) < 2 * _SHORT:
        text = lines[end].text
        if not (_split(text)[1].strip() or text.lstrip().startswith(("-", "+", "–"))):
            break
        end += 1
    return end


def _sides(lines: list[Line], kind: PassageKind) -> list[Line]:
    parted = [(line, *_split(line.text)) for line in lines]
    left = [replace(line, text=text, kind=kind) for line, text, _ in parted if text.strip()]
    right = [replace(line, text=text, kind=kind) for line, _, text in parted if text.strip()]
    return left + right
