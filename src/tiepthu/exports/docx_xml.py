"""Small makers of WordprocessingML elements, and lengths in its units."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement

from tiepthu.exports.xml_text import xml_text

XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def element(tag: str, attributes: dict[str, Any] | None = None, children: Iterable[Any] = ()) -> Any:
    """Return the element `w:tag`; attributes are of the same namespace, those that are None are left out."""
    made = OxmlElement(f"w:{tag}")
    for name, value in (attributes or {}).items():
        if value is not None:
            made.set(qn(f"w:{name}"), str(value))
    made.extend(child for child in children if child is not None)
    return made


def text_run(text: str, *, style: str | None = None) -> Any:
    """Return a run of `text`, in a character style if one is named; white space runs are single spaces."""
    plain = " ".join(xml_text(text).split())
    held = element("t")
    held.text = f"{' ' if text[:1].isspace() else ''}{plain}{' ' if plain and text[-1:].isspace() else ''}"
    held.set(XML_SPACE, "preserve")
    properties = element("rPr", children=[element("rStyle", {"val": style})]) if style else None
    return element("r", children=[properties, held])


def field_runs(instruction: str) -> list[Any]:
    """Return the runs of a field such as PAGE, with 1 as what shows until it is reckoned."""
    code = element("instrText")
    code.text = f" {instruction} "
    code.set(XML_SPACE, "preserve")
    shown = element("t")
    shown.text = "1"
    return [
        element("r", children=[element("fldChar", {"fldCharType": "begin"})]),
        element("r", children=[code]),
        element("r", children=[element("fldChar", {"fldCharType": "separate"})]),
        element("r", children=[shown]),
        element("r", children=[element("fldChar", {"fldCharType": "end"})]),
    ]


def mm(length: float) -> int:
    """Return millimetres as twips (1/20 pt).

    >>> mm(20), mm(30), mm(15), mm(10), mm(210), mm(297)
    (1134, 1701, 850, 567, 11906, 16838)
    """
    return round(length * 1440 / 25.4)


def points(length: float) -> int:
    """Return points as twips."""
    return round(length * 20)
