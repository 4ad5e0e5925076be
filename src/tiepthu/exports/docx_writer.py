"""Writes a Word document in an official layout: paragraphs in named styles, lists, tables, footnotes, numbered pages.

The bytes depend on nothing but what is written: no clock, no random marks, fixed times in the archive.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, BinaryIO

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.shared import Mm, Twips

from tiepthu.exports.docx_footnotes import Footnotes
from tiepthu.exports.docx_styles import (
    CELL,
    CELL_HEAD,
    HEADER,
    LANGUAGE,
    LINK,
    fill_numbering,
    fill_settings,
    fill_styles,
)
from tiepthu.exports.docx_xml import element, field_runs, mm, points, text_run
from tiepthu.exports.layouts import Layout
from tiepthu.exports.xml_text import xml_text

_UNUSED = ("stylesWithEffects", "customXml", "thumbnail", "webSettings")  # parts of the template that say nothing
_EPOCH = (1980, 1, 1, 0, 0, 0)  # the earliest time a ZIP archive can hold
_LINE_OF_RULE = 5  # points that a drawn rule takes on the page


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place of the page beside the document."""

    text: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote at this place."""

    parts: tuple[str | Link, ...]


Inline = str | Link | Note


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its head, its width in millimetres and the style of its cells."""

    head: str
    width: float
    style: str = CELL


class DocxWriter:
    """A document that is written from top to bottom; `page_href` is the page that links lead to, empty for none."""

    def __init__(self, layout: Layout, *, page_href: str = "") -> None:
        self._layout = layout
        self._document = docx.Document()
        self._href = xml_text(page_href)
        part = self._document.part
        for holder in (part, part.package):
            for key in [k for k, r in holder.rels.items() if r.reltype.rsplit("/", 1)[-1] in _UNUSED]:
                del holder.rels[key]
        fill_styles(self._document.styles.element, layout)
        fill_numbering(part.numbering_part.element, layout)
        fill_settings(self._document.settings.element)
        self._footnotes = Footnotes(part)
        self._body = self._document.element.body
        self._end = self._body[-1]  # the properties of the last section
        self._set_page()

    # -- content -----------------------------------------------------------------------------------------------

    def paragraph(self, style: str, *parts: Inline) -> None:
        """Add a paragraph of `parts` in the style with this id."""
        self._end.addprevious(self._made(style, parts))

    def table(self, columns: Sequence[Column], rows: Iterable[Sequence[Sequence[Inline]]]) -> None:
        """Add a table with borders; its head is repeated on every page and rows are not broken over pages."""
        head = [self._cell(c.width, [self._made(CELL_HEAD, (c.head,))]) for c in columns]
        flags = element("trPr", children=[element("cantSplit"), element("tblHeader")])
        made = [element("tr", children=[flags, *head])]
        for row in rows:
            cells = [self._cell(c.width, [self._made(c.style, said)]) for c, said in zip(columns, row, strict=True)]
            made.append(element("tr", children=[element("trPr", children=[element("cantSplit")]), *cells]))
        self._end.addprevious(_table("TableGrid", [c.width for c in columns], made))
        self.gap()

    def columns(self, widths: Sequence[float], rows: Sequence[Sequence[Sequence[Any]]]) -> None:
        """Add blocks side by side without borders: rows of columns of what `block` and `rule` make."""
        made = [
            element(
                "tr",
                children=[
                    element("trPr", children=[element("cantSplit")]),
                    *(self._cell(width, list(held)) for width, held in zip(widths, row, strict=True)),
                ],
            )
            for row in rows
        ]
        self._end.addprevious(_table("TableNormal", widths, made))

    def block(self, style: str, *parts: Inline) -> Any:
        """Return a paragraph that `columns` puts into a column."""
        return self._made(style, parts)

    def rule(self, length: float, width: float) -> Any:
        """Return a drawn rule, `length` points long, in the middle of a column `width` millimetres wide."""
        indent = max(0, (mm(width) - points(length)) // 2)
        border = element("top", {"val": "single", "sz": 6, "space": 0, "color": "000000"})
        spacing = {"before": 0, "after": 0, "line": points(_LINE_OF_RULE), "lineRule": "exact"}
        properties = [
            element("pBdr", children=[border]),
            element("spacing", spacing),
            element("ind", {"left": indent, "right": indent}),
        ]
        return element("p", children=[element("pPr", children=properties)])

    def draw_rule(self, length: float) -> None:
        """Add a drawn rule in the middle of the text."""
        self._end.addprevious(self.rule(length, self._layout.page.text_width))

    def gap(self) -> None:
        """Add a narrow empty paragraph, as is wanted between and behind tables."""
        spacing = element("spacing", {"before": 0, "after": 0, "line": 120, "lineRule": "exact"})
        kept = element("pPr", children=[element("keepNext"), spacing])
        self._end.addprevious(element("p", children=[kept]))

    def new_section(self) -> None:
        """Go on on a new page; where the layout wants it, an appendix has page numbers of its own."""
        spacing = element("spacing", {"before": 0, "after": 0, "line": 20, "lineRule": "exact"})
        ended = deepcopy(self._end)
        self._end.addprevious(element("p", children=[element("pPr", children=[spacing, ended])]))
        for reference in [child for child in self._end if child.tag.endswith("}headerReference")]:
            self._end.remove(reference)  # the header goes on from the section before
        if self._layout.page.appendix_numbered_apart:
            margins = next(child for child in self._end if child.tag.endswith("}pgMar"))
            margins.addnext(element("pgNumType", {"start": 1}))

    # -- the file ----------------------------------------------------------------------------------------------

    def save(self, out: BinaryIO, *, title: str, subject: str, day: date) -> None:
        """Write the document; `day` stands for the time at which it was made."""
        properties = self._document.core_properties
        moment = datetime(day.year, day.month, day.day)
        properties.title, properties.subject = xml_text(title)[:255], xml_text(subject)[:255]
        properties.author, properties.last_modified_by, properties.comments = "Tiếp Thu", "Tiếp Thu", ""
        properties.language, properties.content_status, properties.revision = LANGUAGE, "Dự thảo", 1
        properties.created = properties.modified = moment
        held = io.BytesIO()
        self._document.save(held)
        _copy_with_fixed_times(held, out)

    # -- parts -------------------------------------------------------------------------------------------------

    def _set_page(self) -> None:
        page, section = self._layout.page, self._document.sections[0]
        section.page_width, section.page_height = Twips(mm(page.width)), Twips(mm(page.height))
        section.top_margin, section.bottom_margin = Twips(mm(page.top.use)), Twips(mm(page.bottom.use))
        section.left_margin, section.right_margin = Twips(mm(page.left.use)), Twips(mm(page.right.use))
        section.header_distance = Twips(mm(page.number_from_edge or page.top.use / 2))
        section.footer_distance = Mm(10)
        section.different_first_page_header_footer = not page.number_on_first
        paragraph = section.header.paragraphs[0]._p
        paragraph.clear()
        paragraph.append(element("pPr", children=[element("pStyle", {"val": HEADER})]))
        paragraph.extend(field_runs("PAGE"))

    def _made(self, style: str, parts: Iterable[Inline]) -> Any:
        properties = element("pPr", children=[element("pStyle", {"val": style})])
        return element("p", children=[properties, *(self._inline(part) for part in parts if part != "")])

    def _inline(self, part: Inline) -> Any:
        if isinstance(part, str):
            return text_run(part)
        if isinstance(part, Link):
            return self._link(part, self._document.part)
        notes = self._footnotes.part
        return self._footnotes.add(
            [self._link(p, notes) if isinstance(p, Link) else text_run(p) for p in part.parts if p != ""]
        )

    def _link(self, link: Link, part: Any) -> Any:
        if not self._href:
            return text_run(link.text)
        made = element("hyperlink", {"anchor": xml_text(link.anchor), "history": 1}, [text_run(link.text, style=LINK)])
        key = part.relate_to(self._href, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        made.set("{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id", key)
        return made

    def _cell(self, width: float, held: list[Any]) -> Any:
        properties = element("tcPr", children=[element("tcW", {"w": mm(width), "type": "dxa"})])
        return element("tc", children=[properties, *(held or [self._made(CELL, ())])])


def _table(style: str, widths: Sequence[float], rows: list[Any]) -> Any:
    properties = [
        element("tblStyle", {"val": style}),
        element("tblW", {"w": sum(mm(width) for width in widths), "type": "dxa"}),
        element("tblLayout", {"type": "fixed"}),
    ]
    grid = element("tblGrid", children=[element("gridCol", {"w": mm(width)}) for width in widths])
    return element("tbl", children=[element("tblPr", children=properties), grid, *rows])


def _copy_with_fixed_times(held: io.BytesIO, out: BinaryIO) -> None:
    with zipfile.ZipFile(held) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
