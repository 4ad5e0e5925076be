"""Sentences: where a text is cut before each piece is given a role.

A line break always ends a sentence. Within a line a sentence ends after `. ! ? …` or `;` (with the quotes and brackets
that close behind it) when white space and the start of something new follow, unless the full stop belongs to an
abbreviation or a list number.
"""

from __future__ import annotations

import re

from tiepthu.reader.records import Span
from tiepthu.reader.vi.roles import ABBREVIATIONS

# What starts something new: a capital, a digit, or any letter that carries a mark (`; đồng thời` opens a clause of its
# own). Possessive throughout, and never begun inside a run of marks, so that time stays linear in dots and spaces.
_BREAK = re.compile(r"\n+|(?<![.!?…;])[.!?…;]++[\"”’»)\]]*+(?=[^\S\n]++[\"“‘«(\[–—-]*+[^\S\n]*+[A-ZÀ-ỸĐ0-9])")
_LIST_NUMBER = re.compile(r"[0-9IVXLC]{1,4}(?:\.[0-9]++)*|[A-Za-zĐđ]")
_WORDY = re.compile(r"[^\W_]")
_LONGEST_TOKEN = 24


def find_sentences(text: str) -> list[Span]:
    """Return the sentences of text in reading order, white space trimmed; pieces with no letter or digit are left out.

    >>> text = "TP. HCM có 2 việc: (1) rà soát; Đồng thời báo cáo. Đ/c. Lan dự.\\n1. Kết quả"
    >>> [span.of(text) for span in find_sentences(text)]
    ['TP. HCM có 2 việc: (1) rà soát;', 'Đồng thời báo cáo.', 'Đ/c. Lan dự.', '1. Kết quả']
    """
    found: list[Span] = []
    cut = 0
    for mark in _BREAK.finditer(text):
        start, end = mark.span()
        if text[start] == "\n":
            _add(found, text, cut, start)
        elif end - start == 1 and text[start] == "." and _is_part_of_word(text, cut, start):
            continue
        else:
            _add(found, text, cut, end)
        cut = end
    _add(found, text, cut, len(text))
    return found


def _add(found: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    if _WORDY.search(piece):
        start += len(piece) - len(piece.lstrip())
        found.append(Span(start, start + len(piece.strip())))


def _is_part_of_word(text: str, cut: int, stop: int) -> bool:
    """Say whether the full stop at `stop` ends an abbreviation or a list number."""
    before = text[max(cut, stop - _LONGEST_TOKEN) : stop]
    if not before or before[-1].isspace():
        return False
    token = before.split()[-1].lstrip('("“[')
    return token in ABBREVIATIONS or _LIST_NUMBER.fullmatch(token) is not None
