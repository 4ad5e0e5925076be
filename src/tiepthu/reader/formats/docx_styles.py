"""Styles and list numbering of a DOCX: what a paragraph is, in which font a run stands, which number Word prints."""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_OFF = ("0", "false", "off", "none")
_BULLETS = str.maketrans(
    {"\uf02d": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "❖", "\uf0a8": "☐"}
)


def value(parent: etree._Element | None, name: str) -> str | None:
    """Return the `w:val` of the child `name` of `parent`, None where either is missing."""
    child = parent.find(W + name) if parent is not None else None
    return child.get(W + "val") if child is not None else None


def is_on(parent: etree._Element | None, name: str) -> bool | None:
    """Return whether the on/off property `name` is set, None where nothing is said."""
    child = parent.find(W + name) if parent is not None else None
    return None if child is None else child.get(W + "val", "1") not in _OFF


def font_named(properties: etree._Element | None) -> str | None:
    """Return the font that run properties name for Latin letters, None where they name none."""
    fonts = properties.find(W + "rFonts") if properties is not None else None
    if fonts is None:
        return None
    return fonts.get(W + "hAnsi") or fonts.get(W + "ascii")


# -- styles --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Style:
    """What reading needs of one style, inheritance resolved."""

    name: str = ""
    outline: int | None = None
    number: str | None = None
    level: int = 0
    font: str | None = None
    caps: bool | None = None
    hidden: bool | None = None


_NO_STYLE = Style()


@dataclass(slots=True)
class Styles:
    """The styles of one document by id; `default` is that of paragraphs that name none."""

    by_id: dict[str, Style] = field(default_factory=dict)
    default: Style = _NO_STYLE

    def of(self, style_id: str | None) -> Style:
        """Return a style, the default one for an unknown id or None."""
        return self.by_id.get(style_id, self.default) if style_id else self.default


def read_styles(root: etree._Element | None) -> Styles:
    """Read the styles part; None (there is no such part) gives no styles."""
    styles = Styles()
    if root is None:
        return styles
    base = Style(font=font_named(root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")))
    elements = {element.get(W + "styleId", ""): element for element in root.iterfind(W + "style")}
    for style_id in elements:
        styles.by_id[style_id] = _resolved(style_id, elements, base)
    styles.default = base
    for style_id, element in elements.items():
        if element.get(W + "type") == "paragraph" and element.get(W + "default", "0") not in _OFF:
            styles.default = styles.by_id[style_id]
    return styles


def _resolved(style_id: str, elements: dict[str, etree._Element], base: Style) -> Style:
    """Lay the chain of `basedOn` of one style over the defaults, the most general first."""
    chain: list[etree._Element] = []
    at: str | None = style_id
    while at in elements and len(chain) < 20:
        chain.append(elements[at])
        at = value(elements[at], "basedOn")
    result = base
    for element in reversed(chain):
        result = _laid_over(result, element)
    return result


def _laid_over(under: Style, element: etree._Element) -> Style:
    paragraph, run = element.find(W + "pPr"), element.find(W + "rPr")
    numbering = paragraph.find(W + "numPr") if paragraph is not None else None
    outline = _integer(value(paragraph, "outlineLvl"))
    caps, hidden = is_on(run, "caps"), is_on(run, "vanish")
    return Style(
        name=(value(element, "name") or "").lower(),
        outline=under.outline if outline is None else outline,
        number=value(numbering, "numId") or under.number,
        level=_integer(value(numbering, "ilvl")) or under.level,
        font=font_named(run) or under.font,
        caps=under.caps if caps is None else caps,
        hidden=under.hidden if hidden is None else hidden,
    )


def _integer(text: str | None) -> int | None:
    return int(text) if text is not None and text.lstrip("-").isdecimal() and len(text) < 9 else None


# -- numbering -----------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Level:
    """One level of a list: where it starts, how its number looks, the text around it, what follows it."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    gap: str = " "
    legal: bool = False
    restart: int | None = None


@dataclass(slots=True)
class Numbering:
    """The lists of a document and how far each has counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)  # of each abstract list
    abstract_of: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[int, int]] = field(default_factory=dict)
    style_level: dict[tuple[str, str], int] = field(default_factory=dict)
    _counts: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next_label(self, number: str, level: int) -> str | None:
        """Count one paragraph of list `number` at `level` and return what Word prints before it, with its gap.

        None where the list is unknown (`numId` 0 switches numbering off).
        """
        abstract = self.abstract_of.get(number)
        if abstract is None or level not in self.levels.get(abstract, {}):
            return None
        levels, counts = self.levels[abstract], self._counts.setdefault(abstract, {})
        start = levels[level].start
        if (number, level) not in self._begun and level in self.overrides.get(number, {}):
            start = self.overrides[number][level]
            counts.pop(level, None)
        self._begun.add((number, level))
        counts[level] = counts[level] + 1 if level in counts else start
        for deeper in [key for key in counts if key > level and levels[key].restart != 0]:
            del counts[deeper]
        return self._label(levels, counts, level)

    @staticmethod
    def _label(levels: dict[int, Level], counts: dict[int, int], level: int) -> str:
        here = levels[level]
        if here.form == "bullet":
            return here.text.translate(_BULLETS) + here.gap if here.text.strip() else ""
        label = here.text
        for position in range(level + 1):
            mark = f"%{position + 1}"
            if mark in label:
                of = levels.get(position, Level())
                form = "decimal" if here.legal else of.form
                label = label.replace(mark, number_as(counts.get(position, of.start), form))
        return label + here.gap if label.strip() else ""


_GAPS = {"space": " ", "nothing": "", "tab": " "}


def read_numbering(root: etree._Element | None) -> Numbering:
    """Read the numbering part; None (there is no such part) gives no lists."""
    numbering = Numbering()
    if root is None:
        return numbering
    for abstract in root.iterfind(W + "abstractNum"):
        key = abstract.get(W + "abstractNumId", "")
        numbering.levels[key] = {}
        for element in abstract.iterfind(W + "lvl"):
            at = _integer(element.get(W + "ilvl")) or 0
            numbering.levels[key][at] = _read_level(element)
            style = value(element, "pStyle")
            if style:
                numbering.style_level[key, style] = at
    for number in root.iterfind(W + "num"):
        key = number.get(W + "numId", "")
        numbering.abstract_of[key] = value(number, "abstractNumId") or ""
        _read_overrides(number, key, numbering)
    return numbering


def _read_overrides(number: etree._Element, key: str, numbering: Numbering) -> None:
    for override in number.iterfind(W + "lvlOverride"):
        at = _integer(override.get(W + "ilvl")) or 0
        start = _integer(value(override, "startOverride"))
        level = override.find(W + "lvl")
        if level is not None:
            own = f"{key}/own"
            numbering.levels.setdefault(own, dict(numbering.levels.get(numbering.abstract_of[key], {})))
            numbering.levels[own][at] = _read_level(level)
            numbering.abstract_of[key] = own
        if start is not None:
            numbering.overrides.setdefault(key, {})[at] = start


def _read_level(element: etree._Element) -> Level:
    start = _integer(value(element, "start"))
    return Level(
        start=1 if start is None else start,
        form=value(element, "numFmt") or "decimal",
        text=value(element, "lvlText") or "",
        gap=_GAPS.get(value(element, "suff") or "tab", " "),
        legal=bool(is_on(element, "isLgl")),
        restart=_integer(value(element, "lvlRestart")),
    )


def number_as(number: int, form: str) -> str:
    """Return a number as Word prints it in one of its formats; unknown formats give digits.

    >>> [number_as(4, form) for form in ("decimal", "upperRoman", "lowerLetter", "decimalZero", "none")]
    ['4', 'IV', 'd', '04', '']
    """
    if form in ("upperRoman", "lowerRoman"):
        roman = _roman(number)
        return roman if form == "upperRoman" else roman.lower()
    if form in ("upperLetter", "lowerLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * min(1 + (number - 1) // 26, 30)
        return letter.upper() if form == "upperLetter" else letter
    if form == "none":
        return ""
    return f"{number:02}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    if not 0 < number < 4000:
        return str(number)
    parts = []
    for size, sign in _ROMAN:
        times, number = divmod(number, size)
        parts.append(sign * times)
    return "".join(parts)


_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL")),
    *((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)
