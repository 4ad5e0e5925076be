"""The named styles, numbering and settings of a Word document, made from a layout."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from tiepthu.exports.docx_xml import element, mm, points
from tiepthu.exports.layouts import Component, Layout

LANGUAGE = "vi-VN"
BODY, LEAD, BULLET, SMALL, UNIT, CELL, CELL_HEAD, CELL_CENTRE = (
    "BodyText",
    "TpLead",
    "TpQuote",
    "TpSmall",
    "TpUnit",
    "TpCell",
    "TpCellHead",
    "TpCellCentre",
)
HEADINGS = ("Heading1", "Heading2", "Heading3")
HEADER, NOTE, NOTE_MARK, LINK = "Header", "FootnoteText", "FootnoteReference", "Hyperlink"
_OUTLINE, _BULLETS = 1, 2  # numbers of the two lists
_FORMATS = {"roman": "upperRoman", "arabic": "decimal", "letter": "lowerLetter"}
_SMALL_SIZE, _CELL_SIZE, _NOTE_SIZE = 12, 11, 10
_ALIGN = {"justify": "both"}


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style: lengths in twips, sizes in points; `line` of None is single spacing."""

    id: str
    name: str
    size: float
    bold: bool = False
    italic: bool = False
    underline: bool = False
    align: str = "left"
    first_line: int = 0
    after: int = 0
    line: int | None = None
    keep_next: bool = False
    outline: int | None = None
    list: tuple[int, int] | None = None
    based_on: str | None = "Normal"


def component_style(key: str) -> str:
    """Return the id of the style of a component of the layout.

    >>> component_style("place_date")
    'TpPlaceDate'
    """
    return "Tp" + "".join(part.capitalize() for part in key.split("_"))


def fill_styles(styles: Any, layout: Layout) -> None:
    """Replace what the `w:styles` element holds by the styles of `layout`."""
    for child in list(styles):
        styles.remove(child)
    styles.append(_defaults(layout))
    for style in _paragraph_styles(layout):
        styles.append(_style(style))
    styles.append(_character_style("DefaultParagraphFont", "Default Paragraph Font", default=True))
    styles.append(_character_style(LINK, "Hyperlink", element("u", {"val": "single"})))
    styles.append(_character_style(NOTE_MARK, "footnote reference", element("vertAlign", {"val": "superscript"})))
    styles.append(_table_style("TableNormal", "Normal Table", borders=False))
    styles.append(_table_style("TableGrid", "Table Grid", borders=True))


def fill_numbering(numbering: Any, layout: Layout) -> None:
    """Replace what the `w:numbering` element holds by the outline of `layout` and the list of quotes."""
    for child in list(numbering):
        numbering.remove(child)
    levels = [_outline_level(layout, at) for at in range(len(layout.levels))]
    numbering.append(
        element("abstractNum", {"abstractNumId": _OUTLINE}, [element("multiLevelType", {"val": "multilevel"}), *levels])
    )
    bullet = _list_level(0, "bullet", "-", BULLET, mm(layout.body.first_line.use))
    numbering.append(
        element("abstractNum", {"abstractNumId": _BULLETS}, [element("multiLevelType", {"val": "singleLevel"}), bullet])
    )
    for number in (_OUTLINE, _BULLETS):
        numbering.append(element("num", {"numId": number}, [element("abstractNumId", {"val": number})]))


def fill_settings(settings: Any) -> None:
    """Replace what the `w:settings` element holds: Vietnamese, decimal comma, the separators of footnotes."""
    for child in list(settings):
        settings.remove(child)
    separators = [element("footnote", {"id": number}) for number in (-1, 0)]
    mode = {"name": "compatibilityMode", "uri": "http://schemas.microsoft.com/office/word", "val": 15}
    settings.extend(
        [
            element("zoom", {"percent": 100}),
            element("defaultTabStop", {"val": 720}),
            element("characterSpacingControl", {"val": "doNotCompress"}),
            element("footnotePr", children=separators),
            element("compat", children=[element("compatSetting", mode)]),
            element("themeFontLang", {"val": LANGUAGE}),
            element("decimalSymbol", {"val": ","}),
            element("listSeparator", {"val": ";"}),
        ]
    )


def _outline_level(layout: Layout, at: int) -> Any:
    level = layout.levels[at]
    shown = level.form.format(n=f"%{at + 1}")
    return _list_level(at, _FORMATS[level.numbering], shown, HEADINGS[at], mm(layout.body.first_line.use))


def _list_level(at: int, kind: str, shown: str, style: str, indent: int) -> Any:
    return element(
        "lvl",
        {"ilvl": at},
        [
            element("start", {"val": 1}),
            element("numFmt", {"val": kind}),
            element("pStyle", {"val": style}),
            element("suff", {"val": "space"}),
            element("lvlText", {"val": shown}),
            element("lvlJc", {"val": "left"}),
            element("pPr", children=[element("ind", {"left": 0, "firstLine": indent})]),
        ],
    )


def _defaults(layout: Layout) -> Any:
    run = [_fonts(layout.body.font), *_sizes(layout.body.size.use), element("lang", _languages())]
    return element(
        "docDefaults",
        children=[
            element("rPrDefault", children=[element("rPr", children=run)]),
            element("pPrDefault", children=[element("pPr")]),
        ],
    )


def _languages() -> dict[str, str]:
    return {"val": LANGUAGE, "eastAsia": LANGUAGE, "bidi": "ar-SA"}


def _fonts(name: str) -> Any:
    return element("rFonts", {"ascii": name, "hAnsi": name, "eastAsia": name, "cs": name})


def _sizes(size: float) -> list[Any]:
    half_points = round(size * 2)
    return [element("sz", {"val": half_points}), element("szCs", {"val": half_points})]


def _paragraph_styles(layout: Layout) -> list[ParagraphStyle]:
    body = layout.body
    size, after, first = body.size.use, points(body.space_between.use), mm(body.first_line.use)
    line = _line(layout)
    running = ParagraphStyle(BODY, "Body Text", size, align="justify", first_line=first, after=after, line=line)
    made = [
        ParagraphStyle("Normal", "Normal", size, based_on=None),
        running,
        replace(running, id=LEAD, name="Câu dẫn", keep_next=True),
        ParagraphStyle(
            BULLET, "Câu trích", size, align="justify", first_line=first, after=after, line=line, list=(_BULLETS, 0)
        ),
        ParagraphStyle(
            SMALL, "Ghi chú", _SMALL_SIZE, italic=True, align="justify", first_line=first, after=after, line=line
        ),
        ParagraphStyle(
            UNIT, "Đơn vị", size, bold=True, italic=True, first_line=first, after=after, line=line, keep_next=True
        ),
        ParagraphStyle(CELL, "Ô bảng", _CELL_SIZE, after=points(2)),
        ParagraphStyle(CELL_HEAD, "Đầu bảng", _CELL_SIZE, bold=True, align="center", after=points(2), keep_next=True),
        ParagraphStyle(CELL_CENTRE, "Ô bảng giữa", _CELL_SIZE, align="center", after=points(2)),
        ParagraphStyle(HEADER, "header", layout.page.number_size.use, align="center"),
        ParagraphStyle(NOTE, "footnote text", _NOTE_SIZE, align="justify"),
    ]
    made += [_heading_style(layout, at) for at in range(len(layout.levels))]
    return made + [_component(key, component, layout) for key, component in layout.components.items()]


def _line(layout: Layout) -> int:
    body = layout.body
    return points(body.line.use) if body.line_exact else -round(body.line.use * 240)


def _heading_style(layout: Layout, at: int) -> ParagraphStyle:
    level, body = layout.levels[at], layout.body
    return ParagraphStyle(
        HEADINGS[at],
        f"heading {at + 1}",
        body.size.use,
        bold=level.bold,
        italic=level.italic,
        align="justify",
        first_line=mm(body.first_line.use),
        after=points(body.space_between.use),
        line=_line(layout),
        keep_next=True,
        outline=at,
        list=(_OUTLINE, at),
    )


def _component(key: str, component: Component, layout: Layout) -> ParagraphStyle:
    running = component.align == "justify"
    return ParagraphStyle(
        component_style(key),
        component.name,
        component.size.use,
        bold=component.bold,
        italic=component.italic,
        underline=component.underline,
        align=component.align,
        first_line=mm(layout.body.first_line.use) if running else 0,
        after=points(layout.body.space_between.use) if running else 0,
        line=_line(layout),
    )


def _style(style: ParagraphStyle) -> Any:
    attributes = {"type": "paragraph", "styleId": style.id}
    if style.based_on is None:
        attributes["default"] = "1"
    elif style.id.startswith("Tp"):
        attributes["customStyle"] = "1"
    children = [
        element("name", {"val": style.name}),
        style.based_on and element("basedOn", {"val": style.based_on}),
        element("qFormat"),
        element("pPr", children=_paragraph_properties(style)),
        element("rPr", children=_run_properties(style)),
    ]
    return element("style", attributes, [child for child in children if child is not None])


def _paragraph_properties(style: ParagraphStyle) -> list[Any]:
    spacing: dict[str, Any] = {"before": 0, "after": style.after}
    if style.line is not None:
        spacing |= {"line": abs(style.line), "lineRule": "exact" if style.line > 0 else "auto"}
    numbered = style.list and element(
        "numPr", children=[element("ilvl", {"val": style.list[1]}), element("numId", {"val": style.list[0]})]
    )
    return [
        made
        for made in (
            element("keepNext") if style.keep_next else None,
            numbered,
            element("spacing", spacing),
            element("ind", {"left": 0, "firstLine": style.first_line}),
            element("jc", {"val": _ALIGN.get(style.align, style.align)}),
            None if style.outline is None else element("outlineLvl", {"val": style.outline}),
        )
        if made is not None
    ]


def _run_properties(style: ParagraphStyle) -> list[Any]:
    return [
        element("b", None if style.bold else {"val": "0"}),
        element("bCs", None if style.bold else {"val": "0"}),
        element("i", None if style.italic else {"val": "0"}),
        element("iCs", None if style.italic else {"val": "0"}),
        element("color", {"val": "000000"}),
        *_sizes(style.size),
        *([element("u", {"val": "single"})] if style.underline else []),
    ]


def _character_style(style: str, name: str, *properties: Any, default: bool = False) -> Any:
    attributes = {"type": "character", "default": "1" if default else None, "styleId": style}
    return element("style", attributes, [element("name", {"val": name}), element("rPr", children=properties)])


def _table_style(style: str, name: str, *, borders: bool) -> Any:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    line = {"val": "single", "sz": 4, "space": 0, "color": "000000"}
    margins = {"top": 0, "left": mm(1.5) if borders else 0, "bottom": 0, "right": mm(1.5) if borders else 0}
    properties = [
        element("tblBorders", children=[element(side, line) for side in sides]) if borders else None,
        element("tblCellMar", children=[element(s, {"w": w, "type": "dxa"}) for s, w in margins.items()]),
    ]
    attributes = {"type": "table", "default": None if borders else "1", "styleId": style}
    return element("style", attributes, [element("name", {"val": name}), element("tblPr", children=properties)])
