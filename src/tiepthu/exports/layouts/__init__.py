"""Official layouts as data, one module per regulation; `layout_for` chooses by the date of the document."""

from __future__ import annotations

from datetime import date
from typing import Literal

from tiepthu.exports.layouts import dang_2018, dang_2026, nd_30
from tiepthu.exports.layouts.model import Body, Component, Layout, Level, Limits, Page, Recipients

__all__ = ["LAYOUTS", "Body", "Component", "Layout", "Level", "Limits", "Page", "Recipients", "layout_for"]

LAYOUTS = (dang_2018.LAYOUT, dang_2026.LAYOUT, nd_30.LAYOUT)


def layout_for(kind: Literal["party", "state"], issued: date) -> Layout:
    """Return the layout in force on the day a document is issued; before the oldest one known here, the oldest.

    >>> layout_for("party", date(2026, 5, 26)).id, layout_for("party", date(2026, 5, 27)).id
    ('dang-2018', 'dang-2026')
    """
    known = sorted((layout for layout in LAYOUTS if layout.kind == kind), key=lambda layout: layout.valid_from)
    in_force = [layout for layout in known if layout.valid_from <= issued]
    return (in_force or known[:1])[-1]
