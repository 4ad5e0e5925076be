"""Word documents (DOCX): paragraphs and tables in reading order, as Word shows them with all changes accepted.

Read from the XML itself, since the usual library loses tracked insertions and does not compute list numbers
(`libraries.md` 5). Headers and footers of pages are left out; footnotes and endnotes follow the body.
"""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Iterator

from lxml import etree

from tiepthu.reader.formats.assemble import Assembler, legacy_notes, mend_breaks, notes
from tiepthu.reader.formats.containers import open_container, parse_xml, read_member
from tiepthu.reader.formats.docx_inline import Inline, alternative, judge_fonts, note_mark
from tiepthu.reader.formats.docx_sides import Line, part_sides
from tiepthu.reader.formats.docx_styles import Numbering, Style, Styles, W, read_numbering, read_styles, value
from tiepthu.reader.formats.docx_tables import Cell, Table, place_table
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.secrecy import mark_of_line
from tiepthu.reader.formats.sniff import FORMAT_NAMES
from tiepthu.reader.problems import ReaderError
from tiepthu.reader.records import Origin, PassageKind, SourceText

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FORMAT = FORMAT_NAMES["docx"]
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_PICTURES = ("{http://schemas.openxmlformats.org/drawingml/2006/main}blip", "{urn:schemas-microsoft-com:vml}imagedata")
_WRAPPERS = frozenset(W + name for name in ("sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"))


def read_docx(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a Word document.

    Args:
        data: the bytes of the file.
        name: its name, not used.
        options: limits on what it may unpack to.

    Returns:
        Its text. Each paragraph and each paragraph of a table cell is a passage that knows its paragraph number in the
        document and its table, row and column; list items begin with the number that Word computes for them.

    Raises:
        ReaderError: the file is damaged, unsafe, or too large.
    """
    with open_container(data, options, format=_FORMAT) as container:
        parts = _Parts(container, options)
        body = parts.document.find(W + "body")
        if body is None:
            raise ReaderError("file.damaged", format=_FORMAT)
        parts.refuse_marked_headers()
        reader = _Reader(parts)
        reader.blocks(body)
        reader.finish_notes(parts)
        reader.out.counts["pictures"] = sum(1 for _ in body.iter(*_PICTURES))
        reader.out.counts["embedded"] = sum(1 for _ in body.iter(W + "altChunk"))
    text, passages = reader.out.finish()
    reader.out.counts.update(reader.inline.counts)
    problems = (*notes(reader.out.counts), *legacy_notes(reader.out.counts))
    return SourceText(text, passages, MEDIA_TYPE, problems)


class _Parts:
    """The parts of the container that are read."""

    def __init__(self, container: zipfile.ZipFile, options: FormatOptions) -> None:
        self._container, self._options = container, options
        self._main = _main_part(container, options)
        raw = read_member(container, self._main, options, format=_FORMAT)
        if raw is None:
            raise ReaderError("file.damaged", format=_FORMAT)
        self.document = parse_xml(raw, format=_FORMAT)
        self._styles_raw = self._raw("styles.xml") or b""
        self.styles = read_styles(parse_xml(self._styles_raw, format=_FORMAT) if self._styles_raw else None)
        self.numbering = read_numbering(self.part("numbering.xml"))
        self.fonts = judge_fonts(self.document, raw + self._styles_raw, self.styles)

    def _raw(self, name: str) -> bytes | None:
        path = posixpath.join(posixpath.dirname(self._main), name)
        return read_member(self._container, path, self._options, format=_FORMAT)

    def part(self, name: str) -> etree._Element | None:
        """Return a part that stands beside the document part, None if there is none."""
        raw = self._raw(name)
        return parse_xml(raw, format=_FORMAT) if raw else None

    def refuse_marked_headers(self) -> None:
        """Look for a secrecy mark in the page headers, which are not part of the text: as a line or a watermark.

        Raises:
            ReaderError: there is one.
        """
        folder = posixpath.dirname(self._main)
        for name in self._container.namelist():
            if not name.startswith(f"{folder}/header"):
                continue
            raw = read_member(self._container, name, self._options, format=_FORMAT)
            root = parse_xml(raw, format=_FORMAT) if raw else None
            if root is None:
                continue
            lines = ["".join(text.text or "" for text in line.iter(W + "t")) for line in root.iter(W + "p")]
            drawn = [element.get("string") or "" for element in root.iter("{urn:schemas-microsoft-com:vml}textpath")]
            if any(mark_of_line(line) for line in (*lines, *drawn)):
                raise ReaderError("file.secret")


def _main_part(container: zipfile.ZipFile, options: FormatOptions) -> str:
    """Return the name of the document part, which a few programs name otherwise than Word does."""
    usual = "word/document.xml"
    raw = read_member(container, "_rels/.rels", options, format=_FORMAT)
    if usual in container.NameToInfo or raw is None:
        return usual
    for relation in parse_xml(raw, format=_FORMAT):
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", usual).lstrip("/")
    return usual


class _Reader:
    """Walks the blocks of a document and puts their text into passages."""

    def __init__(self, parts: _Parts) -> None:
        self.styles: Styles = parts.styles
        self.numbering: Numbering = parts.numbering
        self.inline = Inline(parts.styles, parts.fonts)
        self.out = Assembler()
        self._paragraph = 0
        self._table = 0
        self._carried = ""  # text of a paragraph whose end mark was deleted: it runs on into the next

    # -- body --

    def blocks(self, parent: etree._Element) -> None:
        """Read the paragraphs and tables under `parent` into passages, in their order."""
        waiting: list[Line] = []  # paragraphs not yet placed: a letterhead set with tabs spans several
        for element in self._under(parent):
            if element.tag == W + "p":
                lines, boxes = self._lines(element)
                waiting.extend(lines)
            else:
                self._place(waiting)
                place_table(self._table_of(element), self.out)
                boxes = []
            if boxes:
                self._place(waiting)
            for box in boxes:
                self.blocks(box)
        self._place(waiting)

    def _place(self, lines: list[Line]) -> None:
        for line in part_sides(lines):
            self.out.add(line.text, line.kind, Origin(paragraph=line.paragraph), level=line.level)
        lines.clear()

    def _under(self, parent: etree._Element) -> Iterator[etree._Element]:
        for child in parent:
            if child.tag in (W + "p", W + "tbl"):
                yield child
            elif child.tag in _WRAPPERS:
                yield from self._under(child)
            elif isinstance(child.tag, str) and child.tag.endswith("}AlternateContent"):
                yield from self._under(alternative(child))

    def _lines(self, element: etree._Element, *, in_cell: bool = False) -> tuple[list[Line], list[etree._Element]]:
        """Return the lines of one paragraph with its list number, and the text boxes anchored in it."""
        self._paragraph += 1
        properties = element.find(W + "pPr")
        style_id = value(properties, "pStyle")
        style = self.styles.of(style_id)
        self.inline.boxes = []
        text = self._carried + self.inline.read(element, style)
        self._carried = ""
        if _mark_is_deleted(properties):
            self._carried = text
            return [], self.inline.boxes
        label, depth = self._label(properties, style_id, style)
        if not text.strip() and not in_cell:  # a number alone is text in a table only (the column STT)
            return [], self.inline.boxes
        kind, level = _kind(properties, style)
        if label and kind is PassageKind.PARAGRAPH:
            kind, level = PassageKind.LIST_ITEM, depth
        lines = [Line(piece, self._paragraph, kind, level) for piece in mend_breaks(label + text).split("\n")]
        return lines, self.inline.boxes

    def _label(self, properties: etree._Element | None, style_id: str | None, style: Style) -> tuple[str, int]:
        """Return what Word prints before the paragraph (`1. `, `a) `) and its depth from 1, "" and 0 for none."""
        own = properties.find(W + "numPr") if properties is not None else None
        number = value(own, "numId") or style.number
        if number is None:
            return "", 0
        level_text = value(own, "ilvl")
        level = int(level_text) if level_text and level_text.isdecimal() and len(level_text) < 3 else style.level
        if own is None and style_id:
            abstract = self.numbering.abstract_of.get(number, "")
            level = self.numbering.style_level.get((abstract, style_id), level)
        label = self.numbering.next_label(number, level)
        return ("", 0) if label is None else (label, level + 1)

    # -- tables --

    def _table_of(self, element: etree._Element) -> Table:
        self._table += 1
        table = Table(self._table)
        for row_number, row in enumerate(_children(element, "tr"), start=1):
            properties = row.find(W + "trPr")
            if properties is not None and properties.find(W + "del") is not None:
                self.inline.counts["deleted"] += 1
                continue
            if properties is not None and properties.find(W + "tblHeader") is not None:
                table.header_rows = max(table.header_rows, row_number)
            before = value(properties, "gridBefore") or "0"
            column = 1 + (int(before) if before.isdecimal() else 0)
            for cell in _children(row, "tc"):
                column = self._cell(cell, table, row_number, column)
        return table

    def _cell(self, element: etree._Element, table: Table, row: int, column: int) -> int:
        """Read one cell into the table and return the column after it."""
        properties = element.find(W + "tcPr")
        span_text = value(properties, "gridSpan") or "1"
        span = max(1, int(span_text)) if span_text.isdecimal() and len(span_text) < 4 else 1
        merge = properties.find(W + "vMerge") if properties is not None else None
        going_on = merge is not None and merge.get(W + "val", "continue") == "continue"
        cell = Cell(row, column, span, continues=going_on, bold=_is_bold(element))
        for block in self._under(element):
            if block.tag == W + "p":
                lines, boxes = self._lines(block, in_cell=True)
                cell.lines.extend((line.text, line.paragraph) for line in lines)
                for box in boxes:
                    cell.lines.extend(self._box_lines(box))
            else:
                cell.lines.append(self._table_of(block))
        table.cells.append(cell)
        return column + span

    def _box_lines(self, box: etree._Element) -> list[tuple[str, int]]:
        found: list[tuple[str, int]] = []
        for block in self._under(box):
            if block.tag == W + "p":
                found.extend((line.text, line.paragraph) for line in self._lines(block)[0])
        return found

    # -- notes --

    def finish_notes(self, parts: _Parts) -> None:
        """Add the footnotes and endnotes that the body refers to, in the order of their marks."""
        if self._carried:
            self.out.add(self._carried, origin=Origin(paragraph=self._paragraph))
            self._carried = ""
        found = {kind: parts.part(f"{kind}s.xml") for kind in {key[0] for key in self.inline.note_numbers}}
        for (kind, note_id), number in list(self.inline.note_numbers.items()):
            root = found[kind]
            element = next((note for note in root if note.get(W + "id") == note_id), None) if root is not None else None
            if element is None:
                continue
            mark = note_mark(number) + " "
            for block in element.iter(W + "p"):
                for line in self._lines(block)[0]:
                    origin = Origin(paragraph=line.paragraph)
                    self.out.add(mark + line.text.strip(), PassageKind.FOOTNOTE, origin, level=number)
                    mark = ""


def _children(parent: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the rows of a table or cells of a row, also those inside content controls and tracked insertions."""
    for child in parent:
        if child.tag == W + name:
            yield child
        elif child.tag in _WRAPPERS:
            yield from _children(child, name)


def _kind(properties: etree._Element | None, style: Style) -> tuple[PassageKind, int]:
    own = value(properties, "outlineLvl")
    outline = int(own) if own and own.isdecimal() and len(own) < 3 else style.outline
    if style.name == "title":
        return PassageKind.TITLE, 0
    if style.name.startswith("toc "):
        return PassageKind.NAVIGATION, 0
    if style.name == "caption":
        return PassageKind.CAPTION, 0
    if outline is not None and outline < 9:
        return PassageKind.HEADING, outline + 1
    return PassageKind.PARAGRAPH, 0


def _mark_is_deleted(properties: etree._Element | None) -> bool:
    run = properties.find(W + "rPr") if properties is not None else None
    return run is not None and (run.find(W + "del") is not None or run.find(W + "moveFrom") is not None)


def _is_bold(cell: etree._Element) -> bool:
    """Say whether every run of the cell that has text is bold."""
    runs = [run for run in cell.iter(W + "r") if any((text.text or "").strip() for text in run.iterchildren(W + "t"))]
    return bool(runs) and all(run.find(f"{W}rPr/{W}b") is not None for run in runs)
