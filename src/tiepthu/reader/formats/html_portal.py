"""Finds the article of a portal page among its blocks; tells title, date line, captions, author, further articles.

The article is the smallest element that holds most of the running text of the page. A document published as a page
without a frame (exported by Word, or a bare page) is taken whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from lxml import etree

from tiepthu.reader.formats.html_blocks import Block
from tiepthu.reader.records import PassageKind
from tiepthu.reader.text import fold
from tiepthu.reader.vi import portal as words

_MOST = 0.65  # share of the running text that the article's element holds
_TEASER = 0.25  # weight of text under a linked heading: most likely the summary of another article
_LONG = 150  # characters from which a paragraph counts about fully
_FRAMED = 0.2  # share of linked text from which a page has a frame
_DATE = re.compile(r"\b\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}\b|\bngay \d{1,2} thang \d{1,2} nam \d{4}\b")
_CLOCK = re.compile(r"\b\d{1,2}\s?[:hg]\s?\d{2}(?::\d{2})?'?\b|\(?gmt\s?\+?\d+\)?")
_VIEWS = re.compile(rf"(?:{'|'.join(words.VIEW_WORDS)})\s*:?\s*[\d.,]+|[\d.,]+\s*(?:{'|'.join(words.VIEW_WORDS)})")
_VIEW_LINE = re.compile(rf"\W*(?:{_VIEWS.pattern})\W*")
_AUTHOR = re.compile(rf"\W*(?:{'|'.join(words.AUTHOR_WORDS)})\s*[:/]\s*\S.*")
_SOURCE = re.compile(r"(?:Theo|Nguồn:?)\s[^.]{2,60}")
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,60}\)\s*")
_INITIALS = re.compile(r"[A-ZĐ]{2,6}|[A-ZĐ]{1,3}(?:\.[A-ZĐ]{1,3})+\.?")
_SEPARATORS = re.compile(r"[\s|,:;()/\-–•+]+")
_DATE_WORDS = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words.DATE_WORDS, key=len, reverse=True)))})(?!\w)")
_NUMBER_ALONE = re.compile(r"\b\d[\d.,]*\b")


def article_blocks(blocks: list[Block], *, title: str, whole: bool = False) -> list[Block]:
    """Return the blocks that belong to the text, in order, with their kinds told.

    Args:
        blocks: all blocks of the page.
        title: the title the page's head states, "" if none.
        whole: the page is a document without a frame, as `has_frame` tells.
    """
    if not blocks:
        return []
    if whole:
        kept = list(blocks)
        return _told(kept, _title_index(kept, title), 0, len(kept))
    first, last = _article_range(blocks)
    at = _title_index(blocks[: last + 1], title)
    if at is None:
        at = _line_above_date(blocks, first)
    before = _before(blocks, at, first)
    after = _after(blocks, last, related=any(_is_related_heading(block) for block in blocks[first : last + 1]))
    body = [block for block in blocks[first : last + 1] if not _is_navigation(block)]
    kept = before + body + after
    told_title = kept.index(blocks[at]) if at is not None and blocks[at] in kept else None
    return _told(kept, told_title, len(before), len(before) + len(body))


def has_frame(root: etree._Element, blocks: Sequence[Block]) -> bool:
    """Say whether a page has the frame of a portal around its text: menus, scripts, many links, further articles."""
    if next(root.iter("nav", "header", "footer", "script", "form"), None) is not None:
        return True
    length = sum(len(block.text) for block in blocks)
    linked = sum(block.linked for block in blocks)
    return linked >= _FRAMED * length or any(_is_related_heading(block) for block in blocks)


def _article_range(blocks: Sequence[Block]) -> tuple[int, int]:
    """Return the first and last index of the blocks inside the article's element."""
    weight: dict[etree._Element, float] = {}
    total = 0.0
    for at, block in enumerate(blocks):
        if not block.is_prose:
            continue
        above = blocks[at - 1] if at else block
        length = len(block.text) ** 2 / (len(block.text) + _LONG)
        own = length * (_TEASER if above.linked * 2 > len(above.text) else 1)
        total += own
        for element in (block.element, *block.element.iterancestors()):
            weight[element] = weight.get(element, 0) + own
    if not total:
        return 0, len(blocks) - 1
    heavy = [element for element, held in weight.items() if held >= _MOST * total]
    article = max(heavy, key=lambda element: sum(1 for _ in element.iterancestors()))
    inside = [at for at, block in enumerate(blocks) if _stands_in(block.element, article)]
    return inside[0], inside[-1]


def _stands_in(element: etree._Element, outer: etree._Element) -> bool:
    return element is outer or any(above is outer for above in element.iterancestors())


def _title_index(blocks: Sequence[Block], title: str) -> int | None:
    """Return the index of the block that shows the title: the first `h1`, or what the page's head calls it."""
    wanted = fold(title)
    for at, block in enumerate(blocks):
        own = fold(block.text)
        if len(own) > 12 and wanted and (wanted.startswith(own) or own.startswith(wanted)) and block.linked < len(own):
            return at
    for level in (1, 2):
        headings = [at for at, block in enumerate(blocks) if block.kind is PassageKind.HEADING and block.level == level]
        long = [at for at in headings if len(blocks[at].text) > 20 and blocks[at].linked * 2 < len(blocks[at].text)]
        if long:
            return long[0]
    return None


def _line_above_date(blocks: Sequence[Block], first: int) -> int | None:
    """Return the index of the line above the date line, which is the title where nothing else says so."""
    for at in range(max(1, first - 3), min(first + 2, len(blocks))):
        above = blocks[at - 1]
        dated = _is_date_line(blocks[at]) or _is_dated_byline(blocks[at])
        if dated and 20 <= len(above.text) <= 300 and not above.linked:
            return at - 1
    return None


def _before(blocks: list[Block], title: int | None, first: int) -> list[Block]:
    """Return what belongs to the article before its element begins: the title, its date and counter, the summary."""
    start = title if title is not None and title < first else first
    found = []
    for at in range(max(0, start - 3), first):
        block = blocks[at]
        told = block.kind in (PassageKind.AUTHOR, PassageKind.CAPTION)
        if start < at and _is_dated_byline(block):
            found.append(replace(block, kind=PassageKind.DATE_LINE))
            continue
        if at == title or _is_date_line(block) or _is_view_line(block) or (at > start and (block.is_prose or told)):
            found.append(block)
    return found


def _after(blocks: list[Block], last: int, *, related: bool) -> list[Block]:
    """Return what follows the article and is kept: author, date, counter, and the list of further articles."""
    found: list[Block] = []
    for at in range(last + 1, len(blocks)):
        block = blocks[at]
        if _is_related_heading(block):
            related = True
            found.append(replace(block, kind=PassageKind.RELATED))
        elif related and (_is_date_line(block) or (block.linked * 3 >= len(block.text) > 15)):
            found.append(replace(block, kind=PassageKind.RELATED))
        elif related and at > last + 1 and not _is_navigation(block):
            break
        elif at <= last + 6 and _kind_beside(block) is not None:
            found.append(block)
        elif at <= last + 2 and _is_byline(block) and not block.linked and not _is_navigation(block):
            found.append(replace(block, kind=PassageKind.AUTHOR))
    return found


def _told(blocks: list[Block], title: int | None, start: int, end: int) -> list[Block]:
    """Return the blocks with kinds set; the article's own text is `blocks[start:end]`."""
    result, related = [], False
    heading = next((at for at in range(start + 1, end) if _is_related_heading(blocks[at])), end)
    for at, block in enumerate(blocks):
        if block.table is not None or block.kind is PassageKind.RELATED:
            result.append(block)
            continue
        if at == title:
            result.append(replace(block, kind=PassageKind.TITLE, level=0))
            continue
        related = related or at == heading < end
        kind = PassageKind.RELATED if related and not block.is_prose else block.kind
        if kind is PassageKind.PARAGRAPH and (at < start + 4 or at >= heading - 5):
            kind = _kind_beside(block) or kind
        if kind is PassageKind.PARAGRAPH and heading - 3 <= at < heading and start < at and _is_byline(block):
            kind = PassageKind.AUTHOR
        result.append(replace(block, kind=kind, level=block.level if kind is block.kind else 0))
    return result


def _kind_beside(block: Block) -> PassageKind | None:
    """Return what a line beside the article is: its date line, view counter or author; None for anything else."""
    if _is_date_line(block):
        return PassageKind.DATE_LINE
    if _is_view_line(block):
        return PassageKind.VIEW_COUNTER
    if block.kind is PassageKind.AUTHOR or (len(block.text) < 80 and _AUTHOR.fullmatch(fold(block.text))):
        return PassageKind.AUTHOR
    return None


def _is_date_line(block: Block) -> bool:
    """Say whether a line holds a date and besides it only words, times and counters of a date line."""
    if len(block.text) > 120:
        return False
    rest = fold(block.text)
    if not _DATE.search(rest):
        return False
    rest = _VIEWS.sub(" ", _CLOCK.sub(" ", _DATE.sub(" ", rest)))
    rest = _DATE_WORDS.sub(" ", _NUMBER_ALONE.sub(" ", rest))
    return not _SEPARATORS.sub("", rest)


def _is_view_line(block: Block) -> bool:
    return len(block.text) < 60 and _VIEW_LINE.fullmatch(fold(block.text)) is not None


def _is_byline(block: Block) -> bool:
    """Say whether a line is who wrote: a name of two words or more, initials, or `Theo …`, with a remark at most."""
    text = " ".join(block.text.split())
    if not 1 < len(text) < 70:
        return False
    if _SOURCE.fullmatch(text):
        return True
    bare = _IN_BRACKETS.sub(" ", text).strip()
    if _INITIALS.fullmatch(bare):
        return True
    names = re.split(r"[\s,&/–-]+", bare)
    capital = all(name[:1].isupper() and not name[1:].isupper() for name in names if name)
    return 2 <= len(names) <= 8 and capital and not bare.endswith((".", ":", ";"))


def _is_dated_byline(block: Block) -> bool:
    """Say whether a line holds a date and an author (`Thu Hà - 12/05/2019 08:00`)."""
    if len(block.text) > 100 or not _DATE.search(fold(block.text)):
        return False
    left = [word for word in re.split(r"[\s|,&()–-]+", block.text) if word and not any(sign.isdigit() for sign in word)]
    return all(word[0].isupper() for word in left)


def _is_related_heading(block: Block) -> bool:
    if len(block.text) > 60:
        return False
    return fold(block.text).strip(" :.»>-•") in words.RELATED_HEADINGS


def _is_navigation(block: Block) -> bool:
    if len(block.text) > 40 or block.table is not None:
        return False
    return fold(block.text).strip(" :.»>|-•[]") in words.NAVIGATION_LINES
