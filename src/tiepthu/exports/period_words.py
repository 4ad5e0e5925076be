"""A period in EDTF as Vietnamese writes it."""

from __future__ import annotations

import re

_PLAIN = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[~?%]?")


def period_words(edtf: str) -> str:
    """Return `edtf` as it stands in a table of a report; what is not a plain date or interval of such stays as it is.

    >>> [period_words(p) for p in ("2016", "2011/2016", "2016-09-19", "../2030", "2015-06/..", "2016-33")]
    ['2016', '2011–2016', '19/9/2016', 'đến 2030', 'từ 6/2015', '2016-33']
    """
    first, _, second = edtf.partition("/")
    if not second:
        return _moment(first) or edtf
    if first in ("", ".."):
        return f"đến {_moment(second)}" if _moment(second) else edtf
    if second == "..":
        return f"từ {_moment(first)}" if _moment(first) else edtf
    start, end = _moment(first), _moment(second)
    return f"{start}–{end}" if start and end else edtf


def _moment(text: str) -> str:
    found = _PLAIN.fullmatch(text)
    if not found:
        return ""
    year, month, day = found.groups()
    return "/".join(str(int(part)) for part in (day, month) if part) + ("/" if month else "") + year
