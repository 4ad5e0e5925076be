"""The footnotes part of a Word document, which python-docx does not write."""

from __future__ import annotations

from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart

from tiepthu.exports.docx_styles import NOTE, NOTE_MARK
from tiepthu.exports.docx_xml import element, text_run


class Footnotes:
    """Takes footnotes in and hands out their references; its part belongs to the document part it was made for."""

    def __init__(self, document_part: Any) -> None:
        self._root = element(
            "footnotes", children=[_separator(-1, "separator"), _separator(0, "continuationSeparator")]
        )
        name = PackURI("/word/footnotes.xml")
        self.part = XmlPart(name, CONTENT_TYPE.WML_FOOTNOTES, self._root, document_part.package)
        document_part.relate_to(self.part, RELATIONSHIP_TYPE.FOOTNOTES)
        self._count = 0

    def add(self, runs: list[Any]) -> Any:
        """Take in a footnote of `runs` and return the run that refers to it."""
        self._count += 1
        mark = element("r", children=[_mark_style(), element("footnoteRef")])
        properties = element("pPr", children=[element("pStyle", {"val": NOTE})])
        paragraph = element("p", children=[properties, mark, text_run(" "), *runs])
        self._root.append(element("footnote", {"id": self._count}, [paragraph]))
        return element("r", children=[_mark_style(), element("footnoteReference", {"id": self._count})])


def _mark_style() -> Any:
    return element("rPr", children=[element("rStyle", {"val": NOTE_MARK})])


def _separator(number: int, kind: str) -> Any:
    spacing = element("pPr", children=[element("spacing", {"after": 0, "line": 240, "lineRule": "auto"})])
    paragraph = element("p", children=[spacing, element("r", children=[element(kind)])])
    return element("footnote", {"type": kind, "id": number}, [paragraph])
