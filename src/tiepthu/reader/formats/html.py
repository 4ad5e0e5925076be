"""Web pages: a portal's article, a page exported by Word, a page of the law database; saved single-file pages (MHTML).

No network is used and no entity of the page's own is expanded. The page's frame (menus, buttons, footers) is left out;
what the article carries with it (captions, author, date line, list of further articles) is kept and told apart.
"""

from __future__ import annotations

import email
import email.policy
import re
from dataclasses import dataclass

from lxml import etree

from tiepthu.reader.formats.assemble import Assembler, legacy_notes, notes
from tiepthu.reader.formats.docx_tables import place_table
from tiepthu.reader.formats.encodings import decode
from tiepthu.reader.formats.html_blocks import Block, BlockReader, judge_page_fonts, text_of
from tiepthu.reader.formats.html_portal import article_blocks, has_frame
from tiepthu.reader.formats.legacy import western
from tiepthu.reader.formats.options import MEGABYTE, FormatOptions
from tiepthu.reader.formats.sniff import FORMAT_NAMES
from tiepthu.reader.problems import Problem, ReaderError
from tiepthu.reader.records import Origin, PassageKind, SourceText
from tiepthu.reader.text import fold
from tiepthu.reader.vi.portal import DATE_WORDS

_FORMAT = FORMAT_NAMES["html"]
_CHARSET = re.compile(
    rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*[\"']([\w-]+)", re.IGNORECASE
)
_XML_HEAD = re.compile(r"\A\s*<\?xml[^>]*\?>")
_WORD = re.compile(
    r"name\s*=\s*[\"']?(?:generator|progid)[\"']?\s+content\s*=\s*[\"']?(?:microsoft word|word\.document)",
    re.IGNORECASE,
)
_WESTERN = ("windows-1252", "iso-8859-1", "latin1", "us-ascii", "ascii", "windows-1258", "x-sjis")
_HEAD = 4096
_DATE = re.compile(r"\b(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})\b")
_ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_AUTHOR_FIRST = re.compile(r"([^\W\d][^\d|:]{2,50}?)\s*[-–|,(]\s*(?=\d)")
_COUNT = re.compile(r"\d[\d.,]*")


def read_html(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a web page.

    Args:
        data: the bytes of the page.
        name: its name, not used.
        options: `max_markup_bytes` is the limit.

    Returns:
        Its text; passages carry the number of their block, table cells their place. `hints` are the title, date, author
        and view counter as the page states them.

    Raises:
        ReaderError: the page is too large, nested too deep, or holds no markup that can be read.
    """
    if len(data) > options.max_markup_bytes:
        raise ReaderError("file.too_large", limit=f"{options.max_markup_bytes // MEGABYTE} MB")
    markup, problems = _decoded(data)
    root = _parsed(markup)
    head = _read_head(root)
    reader = BlockReader(*judge_page_fonts(root))
    body = root.find("body")
    blocks = reader.read(body if body is not None else root)
    whole = _WORD.search(markup[:_HEAD]) is not None or not has_frame(root, blocks)
    kept = article_blocks(blocks, title=head.title, whole=whole)
    out = _assembled(kept)
    out.counts.update(reader.counts)
    text, passages = out.finish()
    official = any(passage.kind is PassageKind.LETTERHEAD for passage in passages)
    problems = (*problems, *notes(out.counts), *legacy_notes(out.counts))
    return SourceText(text, passages, "text/html", problems, _hints(kept, head, official=official))


def _assembled(blocks: list[Block]) -> Assembler:
    out = Assembler()
    for block in blocks:
        if block.table is not None:
            place_table(block.table, out)
        else:
            out.add(block.text, block.kind, Origin(paragraph=block.number), level=block.level)
    return out


def read_mhtml(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a page saved with its pictures in one file: its first HTML part; raises as `read_html` does."""
    if len(data) > options.max_markup_bytes:
        raise ReaderError("file.too_large", limit=f"{options.max_markup_bytes // MEGABYTE} MB")
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() == "text/html":
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and content:
                return read_html(content, name=name, options=options)
    raise ReaderError("file.damaged", format=FORMAT_NAMES["mhtml"])


# -- bytes to tree -------------------------------------------------------------------------------------------------


def _decoded(data: bytes) -> tuple[str, tuple[Problem, ...]]:
    """Return the markup: UTF-8 if it fits, whatever the page declares; else as declared; else as it reads best."""
    found = _CHARSET.search(data[:_HEAD])
    declared = (found.group(1) or found.group(2)).decode("ascii").lower() if found else ""
    if declared in _WESTERN and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")):
        try:
            return data.decode("utf-8"), ()
        except UnicodeDecodeError:
            if data.count(b"&#") > len(data) // 200:  # Word writes what Windows-1252 lacks as references
                return western(data), ()
    decoded = decode(data)
    return decoded.text, decoded.problems


def _parsed(markup: str) -> etree._Element:
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False, recover=True
    )
    content = _XML_HEAD.sub("", markup).replace("\x00", " ").encode("utf-8", "replace")
    try:
        root = etree.fromstring(content, parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise ReaderError("file.damaged", format=_FORMAT) from error
    if any("depth" in (entry.message or "").lower() for entry in parser.error_log):
        raise ReaderError("file.too_deep", limit="256")
    if root is None:
        raise ReaderError("file.damaged", format=_FORMAT)
    return root


# -- what the page says of itself ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Head:
    """The title and date that the head of the page states."""

    title: str = ""
    date: str = ""
    author: str = ""


def _read_head(root: etree._Element) -> _Head:
    stated: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()
        stated.setdefault(key, " ".join((meta.get("content") or "").split()))
    element = next(root.iter("title"), None)
    bare = " ".join(text_of(element).split()) if element is not None else ""
    published = next((stated[key] for key in _DATE_KEYS if stated.get(key)), "")
    iso = _ISO_DATE.match(published)
    author = stated.get("article:author") or ""
    return _Head(stated.get("og:title") or bare, iso.group() if iso else "", "" if "/" in author else author)


_DATE_KEYS = ("article:published_time", "datepublished", "pubdate", "date.created", "dc.date.issued")


def _hints(blocks: list[Block], head: _Head, *, official: bool) -> tuple[tuple[str, str], ...]:
    """Return title, date, author and views as the page shows them, what its head states where it shows none.

    The date of an official document stands in its own letterhead; the page then tells only when it was put up.
    """
    found: dict[str, str] = {}
    for block in blocks:
        text = " ".join(block.text.split())
        if block.kind is PassageKind.TITLE:
            found.setdefault("title", text)
        elif block.kind is PassageKind.AUTHOR:
            found.setdefault("authors", text)
        elif block.kind in (PassageKind.DATE_LINE, PassageKind.VIEW_COUNTER):
            _read_date_line(text, found)
    if head.date:
        found.setdefault("date", head.date)
    if head.author:
        found.setdefault("authors", head.author)
    keys = ("title", "authors", "views") if official else ("title", "date", "authors", "views")
    return tuple((key, found[key]) for key in keys if found.get(key))


def _read_date_line(text: str, found: dict[str, str]) -> None:
    """Read date, counter and author of a line such as `19/09/2016 | 3991` or `Thu Hà - 12/5/2019` into `found`."""
    date = _DATE.search(text)
    author = _AUTHOR_FIRST.match(text)
    if (
        author
        and fold(author.group(1)) not in DATE_WORDS
        and all(word[0].isupper() for word in author.group(1).split())
    ):
        found.setdefault("authors", author.group(1))
    rest = text
    if date:
        day, month, year = (int(part) for part in date.groups())
        if 1 <= day <= 31 and 1 <= month <= 12:
            found.setdefault("date", f"{year:04}-{month:02}-{day:02}")
        rest = text[: date.start()] + text[date.end() :]
    bare = re.sub(r"\d{1,2}\s?[:h]\s?\d{2}(?::\d{2})?|gmt\s?\+?\d+|thu \d", " ", fold(rest))
    count = _COUNT.search(bare)
    if count:
        found.setdefault("views", count.group().replace(".", "").replace(",", ""))
