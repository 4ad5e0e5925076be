"""The runs of a DOCX paragraph to text: tracked changes as accepted, fields, symbols, legacy fonts, notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from tiepthu.reader.formats.docx_styles import Style, Styles, W, font_named, is_on, value
from tiepthu.reader.formats.legacy import (
    Charset,
    believe_fonts,
    charset_of_font,
    draws_capitals,
    guess_charset,
    restore_runs,
)

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_LEGACY_NAMED = re.compile(rb'"(?:\.vn|vni[ -]|vps)', re.IGNORECASE)
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SYMBOL = {  # the Symbol font, by the low byte of its private code
    **dict(zip((0xA3, 0xB0, 0xB1, 0xB3, 0xB4, 0xB8, 0xB9, 0xBB, 0xAE, 0xDE), "≤°±≥×÷≠≈→⇒", strict=True)),
    **dict(zip((0x61, 0x62, 0x67, 0x64, 0x65, 0x6C, 0x6D, 0x70, 0x73, 0x53), "αβγδελμπσΣ", strict=True)),
    **dict(zip((0x25, 0x2B, 0x2D, 0x2F, 0x3D, 0x28, 0x29, 0x2E, 0x2C, 0x20), "%+-/=()., ", strict=True)),
}
_WINGDINGS = {
    0xFC: "✓",
    0xFE: "☑",
    0xFD: "☒",
    0xA8: "☐",
    0x6F: "☐",
    0x71: "☐",
    0x78: "☒",
    0x52: "☑",
    0xE0: "→",
    0xF0: "→",
}
_PRIVATE = re.compile("[\uf020-\uf0ff]")


def symbols(text: str, font: str | None) -> str:
    """Return `text` with the private codes of the Symbol and Wingdings fonts as signs, a bullet where none is known.

    >>> symbols("\\uf0fc đồng ý", "Wingdings"), symbols("25\\uf0b0C", "Symbol"), symbols("\\uf0b7 một", None)
    ('✓ đồng ý', '25°C', '• một')
    """
    table = _SYMBOL if font is not None and font.lower().startswith("symbol") else _WINGDINGS
    return _PRIVATE.sub(lambda found: table.get(ord(found.group()) & 0xFF, "•"), text)


@dataclass(slots=True)
class Fonts:
    """Which legacy fonts of a document are believed; `whole` is the set that text without such a font was typed in."""

    believed: frozenset[Charset] = frozenset()
    whole: Charset | None = None


def judge_fonts(root: etree._Element, parts: bytes, styles: Styles) -> Fonts:
    """Decide once for a document whether its legacy fonts mean what they say.

    Args:
        root: the document part.
        parts: the bytes of the parts that may name fonts; without a legacy name in them nothing is looked up.
        styles: its styles.
    """
    if not _LEGACY_NAMED.search(parts):
        guess = guess_charset("".join(element.text or "" for element in root.iter(W + "t")))
        return Fonts(whole=guess.charset if guess else None)
    typed: list[tuple[Charset, str]] = []
    for paragraph in root.iter(W + "p"):
        typed.extend(_typed(paragraph, _style_of(paragraph, styles), styles))
    return Fonts(believed=believe_fonts(typed))


def _typed(paragraph: etree._Element, style: Style, styles: Styles) -> Iterator[tuple[Charset, str]]:
    """Yield the text of each stretch of a paragraph in one legacy set (VNI letters may be split between runs)."""
    joined: dict[Charset, str] = {}
    for run in paragraph.iterchildren(W + "r"):
        font = _font_of(run.find(W + "rPr"), style, styles)
        charset = charset_of_font(font) if font else None
        if charset is not None:
            text = "".join(element.text or "" for element in run.iterchildren(W + "t"))
            joined[charset] = joined.get(charset, "") + text
    yield from joined.items()


def _style_of(paragraph: etree._Element, styles: Styles) -> Style:
    properties = paragraph.find(W + "pPr")
    named = properties.find(W + "pStyle") if properties is not None else None
    return styles.of(named.get(W + "val") if named is not None else None)


def _font_of(properties: etree._Element | None, style: Style, styles: Styles) -> str | None:
    font = font_named(properties)
    if font is None and properties is not None:
        named = properties.find(W + "rStyle")
        font = styles.of(named.get(W + "val")).font if named is not None else None
    return font or style.font


@dataclass(slots=True)
class Inline:
    """Reads the runs of paragraphs; `counts` gathers what was left out or restored, `boxes` the text boxes met."""

    styles: Styles
    fonts: Fonts
    counts: Counter[str] = field(default_factory=Counter)
    boxes: list[etree._Element] = field(default_factory=list)
    note_numbers: dict[tuple[str, str], int] = field(default_factory=dict)
    _parts: list[tuple[str, Charset | None, bool]] = field(default_factory=list)
    _fields: list[bool] = field(default_factory=list)  # open fields: True while in the instruction

    def read(self, paragraph: etree._Element, style: Style) -> str:
        """Return the text of one paragraph: tabs as `\\t`, line breaks as `\\n`, not yet cleaned."""
        self._parts = []
        self._walk(paragraph, style)
        self._fields = [False for _ in self._fields]  # an instruction never reaches into the next paragraph
        return "".join(restore_runs(self._parts, self.counts))

    def _walk(self, parent: etree._Element, style: Style) -> None:
        for child in parent:
            tag = child.tag
            if tag == W + "r":
                self._run(child, style)
            elif tag in _LEFT_OUT:
                self.counts[_LEFT_OUT[tag]] += 1
            elif tag in _TRANSPARENT:
                if tag == W + "ins":
                    self.counts["inserted"] += 1
                self._walk(child, style)
            elif tag == _MC + "AlternateContent":
                self._walk(alternative(child), style)
            elif tag in (_M + "oMath", _M + "oMathPara"):
                self._put("".join(element.text or "" for element in child.iter(_M + "t")), None, style)

    def _run(self, run: etree._Element, style: Style) -> None:
        properties = run.find(W + "rPr")
        if self._is_hidden(properties, style):
            self.counts["hidden"] += any(child.tag == W + "t" for child in run)
            return
        if properties is not None and properties.find(W + "del") is not None:
            return
        for child in run:
            self._in_run(child, properties, style)

    def _in_run(self, child: etree._Element, properties: etree._Element | None, style: Style) -> None:
        tag = child.tag
        if tag == W + "fldChar":
            self._field(child.get(W + "fldCharType"))
        elif any(self._fields):
            return
        elif tag == W + "t":
            self._put(child.text or "", properties, style)
        elif tag in _SIGNS:
            self._put(_SIGNS[tag], None, style)
        elif tag == W + "sym":
            self._symbol(child)
        elif tag in (W + "footnoteReference", W + "endnoteReference"):
            self._note(child)
        elif tag in (W + "drawing", W + "pict", W + "object"):
            self._boxes_in(child)
        elif tag == _MC + "AlternateContent":
            for inner in alternative(child):
                self._in_run(inner, properties, style)

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _symbol(self, child: etree._Element) -> None:
        code = child.get(W + "char", "")
        try:
            number = int(code, 16)
        except ValueError:
            return
        if 0x20 <= number <= 0xFF:
            number |= 0xF000
        if 0x20 < number < 0x110000 and not 0xD800 <= number < 0xE000:
            self._parts.append((symbols(chr(number), child.get(W + "font")), None, False))

    def _note(self, child: etree._Element) -> None:
        kind = "footnote" if child.tag == W + "footnoteReference" else "endnote"
        key = (kind, child.get(W + "id", ""))
        number = self.note_numbers.setdefault(key, len(self.note_numbers) + 1)
        if child.get(W + "customMarkFollows") in (None, "0", "false"):
            self._parts.append((note_mark(number), None, False))

    def _boxes_in(self, drawing: etree._Element) -> None:
        for box in drawing.iter(W + "txbxContent"):
            outer = next((above for above in box.iterancestors(W + "txbxContent", W + "p")), None)
            if outer is None or outer.tag == W + "p":
                self.boxes.append(box)

    def _is_hidden(self, properties: etree._Element | None, style: Style) -> bool:
        hidden = is_on(properties, "vanish")
        return bool(style.hidden if hidden is None else hidden)

    def _put(self, text: str, properties: etree._Element | None, style: Style) -> None:
        if not text:
            return
        font = _font_of(properties, style, self.styles) if self.fonts.believed or max(text) >= "\uf000" else None
        caps = is_on(properties, "caps")
        if style.caps if caps is None else caps:
            text = text.upper()
        charset = charset_of_font(font) if font else None
        if charset not in self.fonts.believed:
            charset = None
        if "\uf000" <= max(text) <= "\uf8ff":
            text = symbols(text, font)
        if text.isdecimal() and value(properties, "vertAlign") == "superscript":
            text = raised(text)
        self._parts.append((text, charset or self.fonts.whole, bool(charset and font and draws_capitals(font))))


_TRANSPARENT = frozenset(
    W + name
    for name in ("ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo")
)
_LEFT_OUT = {W + "del": "deleted", W + "moveFrom": "moved", W + "commentRangeStart": "comments"}
_SIGNS = {
    W + "tab": "\t",
    W + "ptab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
}


def note_mark(number: int) -> str:
    """Return the mark of a footnote as it is printed: superscript digits, which no finder takes for a figure.

    >>> note_mark(12)
    '¹²'
    """
    return raised(str(number))


def raised(digits: str) -> str:
    """Return digits as superscripts, as Word and browsers draw them: `10⁶` is not 106.

    >>> raised("25")
    '²⁵'
    """
    return digits.translate(_SUPERSCRIPT)


def alternative(element: etree._Element) -> etree._Element:
    """Return the first choice of an `mc:AlternateContent` (newer programs show it), else its fallback."""
    for name in ("Choice", "Fallback"):
        child = element.find(_MC + name)
        if child is not None:
            return child
    return element
