"""What a document says of itself: title, kind, number, date, place, issuer, organisation, authors, views.

Three shapes are told apart by their heads: an official document with a letterhead (Party or State, also with its two
columns flattened into one), an official text without one (its title line names the type), and a page of a portal
(title, date line, body, author). `hints` are what the file itself states; what the text says of itself goes before
them, save the title of a page, which only its markup tells for certain.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from tiepthu.reader.finders.letterheads import Letterhead, read_letterhead
from tiepthu.reader.finders.pages import minuted_place, read_page, surveyed_body
from tiepthu.reader.finders.titled_texts import read_titled_text
from tiepthu.reader.records import Metadata

_HEAD = 1_600  # characters
_ISO = re.compile(r"((?:19|20)\d\d)-(\d\d)-(\d\d)")
_COUNT = re.compile(r"\d+")


def read_metadata(text: str, *, hints: Mapping[str, str] | None = None) -> Metadata:
    """Return what `text` (the reading view of a document) says of itself; unknown parts are empty.

    >>> found = read_metadata("SỞ Y TẾ\\nSố: 5/BC-SYT\\nHà Nội, ngày 02 tháng 3 năm 2020\\nBÁO CÁO\\nKết quả quý I")
    >>> found.kind, found.title, found.date.isoformat(), found.place
    ('report', 'Báo cáo kết quả quý I', '2020-03-02', 'Hà Nội')
    """
    letterhead = read_letterhead(text) or read_titled_text(text)
    meta = _official(letterhead) if letterhead else read_page(text)
    if meta.kind == "minutes":
        visited = meta.organisation or surveyed_body(meta.title) or surveyed_body(text[:_HEAD])
        meta = replace(meta, organisation=visited, place=meta.place or minuted_place(text))
    return _with_hints(meta, hints or {}, is_page=letterhead is None)


def _official(head: Letterhead) -> Metadata:
    return Metadata(
        title=head.title,
        kind=head.kind,
        number=head.number,
        date=head.date,
        place=head.place,
        issuer=head.issuer,
        organisation=head.organisation,
    )


def _with_hints(meta: Metadata, hints: Mapping[str, str], *, is_page: bool) -> Metadata:
    """Fill what the text leaves open with what the file states."""
    authors = tuple(name.strip() for name in re.split(r"[;\n]", hints.get("authors", "")) if name.strip())
    views = _COUNT.fullmatch(hints.get("views", ""))
    return replace(
        meta,
        title=hints.get("title", "") or meta.title if is_page else meta.title or hints.get("title", ""),
        kind=meta.kind or hints.get("kind", ""),
        number=meta.number or hints.get("number", ""),
        date=meta.date or _day(hints.get("date", "")),
        place=meta.place or hints.get("place", ""),
        issuer=meta.issuer or hints.get("issuer", ""),
        organisation=meta.organisation or hints.get("organisation", ""),
        authors=meta.authors or authors,
        views=meta.views if meta.views is not None else (int(views.group()) if views else None),
    )


def _day(iso: str) -> date | None:
    found = _ISO.match(iso)
    if not found:
        return None
    try:
        return date(int(found[1]), int(found[2]), int(found[3]))
    except ValueError:
        return None
