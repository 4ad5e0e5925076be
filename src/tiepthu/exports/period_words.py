"""A period in EDTF as people write it."""

from __future__ import annotations

import re
from typing import Literal

_PLAIN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:+Z]+)?[~?%]?")
_OPEN_END = re.compile(r"/\.\.(?:@.*)?$")  # open until the day of the document, which stands behind the @
_QUARTERS = {"33": "1", "34": "2", "35": "3", "36": "4"}
_HALVES = {"40": ("6 tháng đầu năm {}", "first half of {}"), "41": ("6 tháng cuối năm {}", "second half of {}")}
_SAID = {"until": ("đến {}", "until {}"), "since": ("từ {}", "since {}"), "quarter": ("quý {}/{}", "Q{} {}")}


def period_words(edtf: str, language: Literal["vi", "en"] = "vi") -> str:
    """Return `edtf` as it stands in a table of a report; what is not a plain date or interval of such stays as it is.

    >>> [period_words(p) for p in ("2016", "2011/2016", "2016-09-19", "../2030", "2015-06/..@2016-09-19", "2016-35")]
    ['2016', '2011–2016', '19/9/2016', 'đến 2030', 'từ 6/2015', 'quý 3/2016']
    """
    at = 1 if language == "en" else 0
    open_end = _OPEN_END.search(edtf)
    if open_end:
        start = _moment(edtf[: open_end.start()], at)
        return _SAID["since"][at].format(start) if start else edtf
    first, _, second = edtf.partition("/")
    if not second:
        return _moment(first, at) or edtf
    end = _moment(second, at)
    if first in ("", ".."):
        return _SAID["until"][at].format(end) if end else edtf
    start = _moment(first, at)
    return f"{start}–{end}" if start and end else edtf


def _moment(text: str, at: int) -> str:
    found = _PLAIN.fullmatch(text)
    if not found:
        return ""
    year, month, day = found.groups()
    if month in _QUARTERS:
        return _SAID["quarter"][at].format(_QUARTERS[month], year)
    if month in _HALVES:
        return _HALVES[month][at].format(year)
    if month and not 1 <= int(month) <= 12:
        return ""
    return "/".join(str(int(part)) for part in (day, month) if part) + ("/" if month else "") + year
