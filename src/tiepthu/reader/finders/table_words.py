"""What the words around a cell say: the unit in a header, a label or a caption, the time, and what is counted."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from tiepthu.reader.finders.periods import find_periods
from tiepthu.reader.finders.quantities import quantity_at
from tiepthu.reader.records import Period, Span
from tiepthu.reader.text import fold
from tiepthu.reader.vi import counting, tables, units

_BRACKET = re.compile(r"\(([^()\n]{1,28})\)")
_STATED = re.compile(
    r"(?:ĐVT|Đơn vị tính|Đơn vị|ĐV tính)\s*:\s*([^;:()|\n]{1,30}?)(?=[;)]|\.(?![0-9])|$)", re.IGNORECASE
)
_MARK = re.compile(
    r"\s*(?:[-–+*•]|[0-9]{1,2}(?:\.[0-9]{1,2})*[.)](?![0-9])|[0-9]{1,2}(?:\.[0-9]{1,2})+(?= )|[a-zđ][.)]"
    r"|[IVXL]{1,6}[.)])\s*"
)
WITHIN = re.compile(
    r"\s*(?:trong đó|tr\.? ?đó|bao gồm|gồm|chia ra|riêng)(?:\s*:|\s+(?:là|có)(?![^\W_])|(?=\s))\s*", re.IGNORECASE
)
_YEAR = re.compile(r"(?<![0-9./,])(?:19[5-9]|20[0-9])[0-9](?![0-9]|[.,/][0-9])")
_FIRST_MONTHS = re.compile(r"(?<![0-9])([0-9]{1,2}) tháng(?: năm)? (?=(?:19|20)[0-9]{2})", re.IGNORECASE)
_PART_OF_YEAR = re.compile(
    r"(?<![^\W_])(?:quý (?:[IV]{1,3}|[1-4])|tháng [0-9]{1,2}|[0-9]{1,2} tháng (?:đầu|cuối) năm|cả năm)(?![^\W_])",
    re.IGNORECASE,
)
_FORMS = re.compile(r"(?:(?:cả|trong|của|đến|các) )?(?<![^\W_])năm(?![^\W_])", re.IGNORECASE)
_EDGES = " \t-–—:;,./|"
_STATED_RANGE = re.compile(r"[0-9]{4}(?:-[0-9]{2})?(?:/[0-9]{4})?")
_ENCLOSED = re.compile(r"\(?\s*(?:ban hành )?(?:kèm|đính) (?:theo|kèm)", re.IGNORECASE)
_LONGEST = 80  # characters: longer texts are no names of units or times


class Measure(NamedTuple):
    """What a column or row is measured in: unit of the record, multiplier, and the noun where it is a count."""

    unit: str
    scale: Decimal
    counted: str = ""


_ONE = Decimal(1)


@lru_cache(maxsize=4096)
def parse_measure(text: str) -> Measure | None:
    """Return the measure that `text` as a whole names, None where it names none known.

    >>> parse_measure("triệu đồng/người"), parse_measure("chi bộ"), parse_measure("năm 2015")
    (Measure(unit='VND', scale=Decimal('1000000'), counted=''), None, None)
    >>> parse_measure("Nghìn lượt")
    Measure(unit='', scale=Decimal('1000'), counted='lượt')
    """
    plain = " ".join(text.split()).strip(" .:()")
    if not plain or len(plain) > _LONGEST:
        return None
    short = tables.SHORT_UNITS.get(plain.lower().replace(" ", ""))
    if short is not None:
        return Measure(*short)
    lead = re.match(r"1\.?000 ?(?=\D)", plain)
    probe = "1 " + (plain[lead.end() :] if lead else plain)
    probe = probe if probe[2:] in units.UNITS.values() else probe.lower()
    found = quantity_at(probe, 0)
    if found is None or found.value2 is not None or found.of_total is not None:
        return None
    rest = probe[found.end :]
    if not (found.unit or found.scale > 1 or lead) or re.search("[0-9]", rest.split("/")[0].removesuffix("2")):
        return None
    scale = found.scale * (1000 if lead else 1)
    return Measure(found.unit, scale, "" if found.unit else rest.split("/")[0].strip(_EDGES))


@lru_cache(maxsize=4096)
def count_or_measure(text: str) -> Measure:
    """Return the measure that the cell of a unit column names; a noun that is no unit is what is counted.

    >>> count_or_measure("hồ sơ"), count_or_measure("%").unit
    (Measure(unit='', scale=Decimal('1'), counted='hồ sơ'), '%')
    """
    return parse_measure(text) or Measure("", _ONE, " ".join(text.split()).strip(_EDGES)[:_LONGEST])


@lru_cache(maxsize=4096)
def measure_in(text: str, *, caption: bool = False) -> Measure | None:
    """Return the measure that a header, label or caption gives: stated (`ĐVT: tỷ đồng`), in brackets, or all it says.

    >>> [m and m.unit for m in map(measure_in, ("Tỷ lệ (%)", "Kinh phí (tr.đ)", "Số hộ (nếu có)", "Tỷ lệ %", "ha"))]
    ['%', 'VND', None, '%', 'ha']
    """
    stated = _STATED.search(text)
    if stated and (found := parse_measure(stated[1])):
        return found
    for bracket in _BRACKET.finditer(text):
        found = parse_measure(bracket[1]) or (None if caption else _counted(bracket[1]))
        if found and found.unit not in units.DURATIONS:
            return found
    if caption:
        return None
    last = text.rsplit(",", 1)[-1] if "," in text else text
    whole = parse_measure(last)
    if whole and (whole.unit not in units.DURATIONS or last is not text) and whole.counted == "":
        return whole
    return Measure("%", _ONE) if re.search(r"(?<![0-9])\s?%", text) else None


def unit_spans(text: str) -> list[Span]:
    """Return where brackets name a unit in `text`."""
    return [Span(*found.span()) for found in _BRACKET.finditer(text) if parse_measure(found[1])]


def _counted(text: str) -> Measure | None:
    words = text.split()
    if 0 < len(words) <= 2 and words[0].islower() and words[0] in counting.COUNTED:
        return Measure("", _ONE, text.strip())
    return None


# -- times ---------------------------------------------------------------------------------------------------------


def period_in(text: str, start: int, year: str = "") -> Period | None:
    """Return the one time that a header or label names, its span counted from `start`; None for none or several.

    Args:
        text: the words of one cell.
        start: where they stand in the document.
        year: the year of the table, for `Quý I` and `6 tháng đầu năm` without one.

    >>> [(p.edtf, p.span) for p in (period_in("Ước TH 2016", 10), period_in("Quý I", 0, "2016")) if p]
    [('2016', Span(start=17, end=21)), ('2016-33', Span(start=0, end=5))]
    """
    found = _period(text, year) if len(text) <= _LONGEST else None
    return found and replace(found, span=found.span.shifted(start))


@lru_cache(maxsize=4096)
def _period(text: str, year: str) -> Period | None:
    months = _FIRST_MONTHS.search(text)
    stated = find_periods(text) if not months else []
    if len(stated) == 1:
        return None if _is_compared(text, stated[0].span) else stated[0]
    if len(stated) > 1 or fold(text).startswith(tables.COMPARED[:2]):
        return None
    if months and (made := find_periods(_FIRST_MONTHS.sub(r"\1 tháng đầu năm ", text))):
        return replace(made[0], span=Span(months.start(), months.end() + 4))
    years = list(_YEAR.finditer(text))
    if len(years) == 1:
        return _of_year(Span(*years[0].span()), years[0].group())
    part = _PART_OF_YEAR.search(text) if year and not years else None
    if part is None:
        return None
    words = part.group() + (f" {year}" if part.group().lower().endswith("năm") else f" năm {year}")
    made = find_periods(words)
    return replace(made[0], span=Span(*part.span()), confidence=0.83) if len(made) == 1 else None


def _of_year(span: Span, year: str) -> Period:
    return Period(span=span, confidence=0.9, start=date(int(year), 1, 1), end=date(int(year), 12, 31), edtf=year)


def _is_compared(text: str, span: Span) -> bool:
    before = fold(text[: span.start])
    return before.endswith(("so voi", "so", "voi", "cung ky")) or "/" in text[span.end : span.end + 1]


def caption_year(texts: list[str]) -> tuple[str, int, str]:
    """Return the text of the captions that names the table's time, which caption it is, and the year if it is one.

    A day is the day of the document, not of the table, as is what follows `kèm theo`.
    """
    for at, whole in enumerate(texts):
        text = _ENCLOSED.split(whole, maxsplit=1)[0]
        found = [p for p in find_periods(text) if _STATED_RANGE.fullmatch(p.edtf)]
        if len(found) == 1:
            return found[0].span.of(text), at, found[0].edtf if len(found[0].edtf) == 4 else ""
    return "", 0, ""


# -- what is counted -----------------------------------------------------------------------------------------------


@lru_cache(maxsize=65536)
def label_words(text: str) -> str:
    """Return a row's label without its mark, `trong đó` and its unit.

    >>> label_words("Trong đó: - Số hộ nghèo"), label_words("1.2. Kinh phí (triệu đồng):"), label_words("Tổng số")
    ('Số hộ nghèo', 'Kinh phí', 'Tổng số')
    """
    words = text.strip()
    for _ in range(3):
        shorter = _behind(WITHIN, _behind(_MARK, words))
        if shorter == words or not shorter.strip(_EDGES):
            break
        words = shorter
    return _without_unit(words).strip(" \t:;,.").strip()


def _behind(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.match(text)
    return text[found.end() :] if found else text


def _without_unit(text: str) -> str:
    for bracket in _BRACKET.finditer(text):
        if parse_measure(bracket[1]) or _counted(bracket[1]) or _STATED.search(bracket[1]):
            text = text.replace(bracket.group(), " ", 1)
    return " ".join(_STATED.sub(" ", text).split())


def header_words(text: str, period: Span | None) -> str:
    """Return what a header says besides the time at `period` and the unit; empty where that says nothing.

    >>> header_words("KH năm 2016 (tỷ đồng)", Span(3, 11)), header_words("Năm 2013", Span(0, 8))
    ('KH', '')
    """
    words = text if period is None else f"{text[: period.start]} {text[period.end :]}"
    words = _without_unit(_behind(WITHIN, words))
    bare = _FORMS.sub("", words).strip(_EDGES) if period is not None else words.strip(_EDGES)
    plain = fold(bare)
    return "" if plain in tables.GENERIC or parse_measure(bare) else bare
