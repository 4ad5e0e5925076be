"""A web page to blocks: lines of text and tables in reading order, each knowing the element it stands in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml import etree

from tiepthu.reader.formats.assemble import mend_breaks
from tiepthu.reader.formats.docx_inline import raised
from tiepthu.reader.formats.docx_styles import number_as
from tiepthu.reader.formats.docx_tables import MOTTO, Cell, Table
from tiepthu.reader.formats.legacy import (
    Charset,
    believe_fonts,
    charset_of_font,
    draws_capitals,
    guess_charset,
    restore_runs,
)
from tiepthu.reader.records import PassageKind
from tiepthu.reader.text import fold
from tiepthu.reader.vi.portal import AUTHOR_NAMES, CAPTION_NAMES, CHROME_NAMES

_DROPPED = frozenset(
    (
        *("script", "style", "noscript", "template", "iframe", "object", "embed", "applet", "svg", "math", "canvas"),
        *("audio", "video", "map", "head", "nav", "input", "select", "option", "button", "textarea", "link"),
        *("meta", "base", "title", "area", "param", "xml"),
    )
)
_BLOCKS = frozenset(
    (
        *("html", "body", "div", "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table"),
        *("tbody", "thead", "tfoot", "tr", "td", "th", "caption", "figure", "figcaption", "section", "article", "main"),
        *(
            "header",
            "footer",
            "aside",
            "address",
            "blockquote",
            "center",
            "pre",
            "hr",
            "fieldset",
            "details",
            "summary",
        ),
        "form",
    )
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LIST_FORMS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_MOST_SPANNED = 100_000  # places in one table that merged cells may cover; more is an attack
_PICTURE = 100  # pixels of width from which an image is a picture
_SPACE = re.compile(r"[ \t\r\n\f]+")
_FAMILY = re.compile(r"font-family\s*:\s*([^;]+)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden", re.IGNORECASE)
_MSO_PART = re.compile(r"mso-element\s*:\s*(?:header|footer|comment)\b", re.IGNORECASE)
_NOTE_LINK = re.compile(r"[^#]*#(?:_?ftn|_?edn|sdfootnote|sdendnote|fn\d|cite_note)")


@dataclass(slots=True)
class Block:
    """One line of a page, or one table. `linked` counts the characters of `text` that are links."""

    text: str
    element: etree._Element
    number: int
    kind: PassageKind = PassageKind.PARAGRAPH
    level: int = 0
    linked: int = 0
    table: Table | None = None

    @property
    def is_prose(self) -> bool:
        """Whether this is running text: long enough and mostly not links."""
        return len(self.text) >= 60 and self.linked * 3 < len(self.text)


@dataclass(slots=True)
class _Context:
    """What holds for the text at one place: its font, link, kind."""

    charset: Charset | None = None
    capitals: bool = False
    link: bool = False
    is_raised: bool = False  # a superscript or the mark of a note
    kind: PassageKind = PassageKind.PARAGRAPH
    level: int = 0


@dataclass(slots=True)
class BlockReader:
    """Walks a page and gathers its blocks; `counts` says what was left out or restored."""

    believed: frozenset[Charset] = frozenset()
    whole: Charset | None = None
    counts: Counter[str] = field(default_factory=Counter)
    blocks: list[Block] = field(default_factory=list)
    _parts: list[tuple[str, Charset | None, bool]] = field(default_factory=list)
    _linked: int = 0
    _tables: int = 0
    _label: str = ""
    _behind_image: bool = False
    _counted: dict[etree._Element, int] = field(default_factory=dict)  # items of each numbered list so far

    def read(self, body: etree._Element) -> list[Block]:
        """Return the blocks under `body`."""
        self._walk(body, _Context())
        self._flush(body, _Context())
        return self.blocks

    def _walk(self, element: etree._Element, context: _Context) -> None:
        """Read one element with its text; the text behind it belongs to the caller."""
        tag = element.tag
        is_block = tag in _BLOCKS
        inner = self._entered(element, context)
        if is_block:
            above = element.getparent()
            self._flush(element if above is None else above, context)
            self._label = self._list_label(element) if tag == "li" else self._label
        self._text(element.text, inner)
        for child in element:
            self._child(child, inner)
        if is_block:
            self._flush(element, inner)

    def _child(self, child: etree._Element, context: _Context) -> None:
        tag = child.tag
        if not isinstance(tag, str):
            pass
        elif tag == "br":
            self._parts.append(("\n", None, False))
        elif tag == "del":
            self.counts["deleted"] += 1
        elif is_left_out(child):
            pass
        elif tag == "table":
            self._flush(child, context)
            self._table(child, context)
        elif tag == "img":
            self._image(child, context)
        else:
            self.counts["inserted"] += tag == "ins"
            self._walk(child, context)
        self._text(child.tail, context)

    def _image(self, image: etree._Element, context: _Context) -> None:
        """Note a picture, so that a short line behind it is taken for its caption; icons inside a line are ignored."""
        width = (image.get("width") or "").removesuffix("px")
        if width.isdecimal() and int(width[:6]) < _PICTURE:
            self._parts.append((" ", None, False))
            return
        above = image.getparent()
        self._flush(image if above is None else above, context)
        self._behind_image = True

    def _entered(self, element: etree._Element, context: _Context) -> _Context:
        """Return the context inside `element`."""
        tag, font = element.tag, _font(element)
        charset, capitals = context.charset, context.capitals
        if font:
            charset, capitals = charset_of_font(font), draws_capitals(font)
        kind, level = context.kind, context.level
        if tag in _HEADINGS:
            kind, level = PassageKind.HEADING, _HEADINGS[tag]
        elif tag == "li":
            kind, level = PassageKind.LIST_ITEM, sum(1 for _ in element.iterancestors("ul", "ol"))
        elif tag in ("figcaption", "caption") or _is_named(element, CAPTION_NAMES):
            kind, level = PassageKind.CAPTION, 0
        elif _is_named(element, AUTHOR_NAMES):
            kind, level = PassageKind.AUTHOR, 0
        elif (element.get("id") or "").startswith(("ftn", "edn", "sdfootnote", "sdendnote")) and tag == "div":
            kind, level = PassageKind.FOOTNOTE, 0
        raises = tag == "sup" or (tag == "a" and _NOTE_LINK.match(element.get("href") or "") is not None)
        return _Context(charset, capitals, context.link or tag == "a", context.is_raised or raises, kind, level)

    def _list_label(self, item: etree._Element) -> str:
        """Return the number that a browser shows before an item of a numbered list."""
        above = item.getparent()
        if above is None or above.tag != "ol" or "list-style" in (above.get("style") or ""):
            return ""
        start = above.get("start") or "1"
        first = int(start) if start.isdecimal() and len(start) < 6 else 1
        number = self._counted.get(above, first - 1) + 1
        self._counted[above] = number
        return number_as(number, _LIST_FORMS.get(above.get("type") or "", "decimal")) + ". "

    def _text(self, text: str | None, context: _Context) -> None:
        if not text:
            return
        collapsed = _SPACE.sub(" ", text)
        if context.is_raised and collapsed.strip("[] ").isdecimal():
            collapsed = raised(collapsed.strip("[]"))
        charset = context.charset if context.charset in self.believed else self.whole
        self._parts.append((collapsed, charset, context.capitals and charset is context.charset))
        if context.link:
            self._linked += len(collapsed.strip())

    def _flush(self, element: etree._Element, context: _Context) -> None:
        """Close the line in hand: its text becomes blocks that stand in `element`."""
        text = mend_breaks("".join(restore_runs(self._parts, self.counts))) if self._parts else ""
        linked, self._parts, self._linked = self._linked, [], 0
        if not text.strip(" \n\u00a0"):
            return
        text, self._label = self._label + text.lstrip(), ""
        lines = [line for line in text.split("\n") if line.strip(" \u00a0")]
        if self._behind_image and context.kind is PassageKind.PARAGRAPH and _may_be_caption(lines):
            context = replace(context, kind=PassageKind.CAPTION, level=0)
        self._behind_image = False
        for line in lines:
            share = linked * len(line) // len(text)
            number = len(self.blocks) + 1
            self.blocks.append(Block(line, element, number, context.kind, context.level, min(share, len(line))))

    # -- tables --

    def _table(self, element: etree._Element, context: _Context) -> None:
        rows = list(_rows(element))
        if _is_layout(element, rows):
            for row in rows:
                for cell in _cells(row):
                    self._walk(cell, context)
            return
        self._tables += 1
        table = Table(self._tables)
        taken: dict[tuple[int, int], bool] = {}
        for row_number, row in enumerate(rows, start=1):
            cells = list(_cells(row))
            if cells and all(cell.tag == "th" for cell in cells) and table.header_rows == row_number - 1:
                table.header_rows = row_number
            column = 1
            for cell in cells:
                while (row_number, column) in taken:
                    column += 1
                column = self._cell(cell, table, (row_number, column), taken)
        words = " ".join(cell.text for cell in table.cells)
        number = len(self.blocks) + 1
        self.blocks.append(
            Block(words, element, number, PassageKind.TABLE_CELL, linked=_linked_in(element), table=table)
        )

    def _cell(
        self, element: etree._Element, table: Table, place: tuple[int, int], taken: dict[tuple[int, int], bool]
    ) -> int:
        """Read one cell into the table and return the column after it."""
        row, column = place
        span, down = _span(element, "colspan"), _span(element, "rowspan")
        for further in range(row + 1, row + down if len(taken) < _MOST_SPANNED else row + 1):
            for across in range(column, column + span):
                taken[further, across] = True
            table.cells.append(Cell(further, column, span, continues=True))
        cell = Cell(row, column, span, bold=element.tag == "th" or _is_bold(element))
        outer, self.blocks = self.blocks, []
        self._walk(element, _Context())
        cell.lines.extend((block.text, len(outer) + 1) for block in self.blocks if block.table is None)
        cell.lines.extend(block.table for block in self.blocks if block.table is not None)
        self.blocks = outer
        table.cells.append(cell)
        return column + span


def _may_be_caption(lines: list[str]) -> bool:
    """Say whether the lines behind a picture are its caption: one, not long, and no sentence that goes on."""
    return (
        len(lines) == 1 and len(lines[0]) < 250 and not lines[0].rstrip(" \u00a0").endswith((".", ";", ":", ",", "?"))
    )


def judge_page_fonts(root: etree._Element) -> tuple[frozenset[Charset], Charset | None]:
    """Return the legacy sets whose fonts are believed in a page, and the set of text without such a font."""
    typed: list[tuple[Charset, str]] = []
    for element in root.iter("font", "span", "p", "div", "td", "b", "strong", "i"):
        font = _font(element)
        charset = charset_of_font(font) if font else None
        if charset is not None:
            typed.append((charset, text_of(element)))
    if typed:
        return believe_fonts(typed), None
    guess = guess_charset(" ".join(_prose(root)))
    return frozenset(), guess.charset if guess else None


def _prose(root: etree._Element) -> Iterator[str]:
    for element in root.iter():
        if element.tag in ("script", "style"):
            continue
        if element.text and not element.text.isascii():
            yield element.text
        if element.tail and not element.tail.isascii():
            yield element.tail


def is_left_out(element: etree._Element) -> bool:
    """Say whether an element is not text of the page: scripts, forms, hidden parts, menus, the marks of Word."""
    if element.tag in _DROPPED:
        return True
    style = element.get("style") or ""
    if style and (_HIDDEN.search(style) or _MSO_PART.search(style)):
        return True
    if element.get("hidden") is not None or element.get("role") in ("navigation", "search", "menu", "dialog"):
        return True
    if element.tag in ("body", "html", "main", "article", "table", "td", "tr", "p", "span", "h1"):
        return False
    return _is_named(element, CHROME_NAMES) and not _is_large(element)


def _is_large(element: etree._Element) -> bool:
    """Say whether an element holds so much text besides links that it cannot be a mere part of the page's frame."""
    held = 0
    for inner in element.iter():
        if inner.tag not in ("a", "script", "style", "option"):
            held += len((inner.text or "").strip())
        if inner is not element:
            held += len((inner.tail or "").strip())
    return held > 600


def _is_named(element: etree._Element, names: tuple[str, ...]) -> bool:
    """Say whether a class or the id of the element contains one of `names`."""
    label = f"{element.get('class') or ''} {element.get('id') or ''}"
    if label == " " or len(label) > 400:
        return False
    label = label.lower().replace("_", "-")
    return any(name in label for name in names)


def _font(element: etree._Element) -> str:
    style = element.get("style")
    found = _FAMILY.search(style) if style and "font-family" in style.lower() else None
    family = found.group(1) if found else element.get("face") or ""
    return family.split(",")[0].strip().strip("\"'")


# -- tables --------------------------------------------------------------------------------------------------------


def _rows(table: etree._Element) -> Iterator[etree._Element]:
    for child in table:
        if child.tag == "tr":
            yield child
        elif child.tag in ("tbody", "thead", "tfoot", "caption"):
            yield from child.iterchildren("tr")


def _cells(row: etree._Element) -> Iterator[etree._Element]:
    return row.iterchildren("td", "th")


def _is_layout(table: etree._Element, rows: list[etree._Element]) -> bool:
    """Say whether a table only places things on the page: one column, nested tables, or whole articles in a cell."""
    widths = [sum(1 for _ in _cells(row)) for row in rows]
    if max(widths, default=0) < 2 or table.get("role") == "presentation":
        return True
    if next(table.iterdescendants("table"), None) is not None:
        words = text_of(table)
        return len(words) > 1500 or MOTTO.search(fold(words)) is None  # a letterhead may hold drawn lines as tables
    return any(len(text_of(cell)) > 6000 for row in rows for cell in _cells(row))


def _span(cell: etree._Element, name: str) -> int:
    text = (cell.get(name) or "1").strip()
    return min(max(1, int(text)), 200) if text.isdecimal() and len(text) < 4 else 1


def _is_bold(cell: etree._Element) -> bool:
    words = len(text_of(cell).strip())
    return 0 < words <= sum(len(text_of(element)) for element in cell.iter("b", "strong"))


def _linked_in(element: etree._Element) -> int:
    return sum(len(text_of(link)) for link in element.iterdescendants("a"))


def text_of(element: etree._Element) -> str:
    """Return all text under an element, scripts included."""
    return "".join(str(text) for text in element.itertext())
