"""Sums and parts: parts that do not make the total printed with them, and parts larger than their whole.

Only near misses are reported. Parts whose sum is far from the total are parts of something else, or not all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from tiepthu.analysis.intervals import interval, is_count
from tiepthu.analysis.phrasing import english, statements, vietnamese
from tiepthu.analysis.records import Discrepancy, Severity
from tiepthu.reader.records import Figure, Operator, Reading, Span
from tiepthu.reader.text import fold
from tiepthu.reader.vi import units

_NEAR = Decimal("0.05")  # of the total: a wider miss is no slip but another set of parts
_TOTAL = re.compile(
    r"\b(?:tổng(?: số| cộng| kinh phí| vốn| mức| diện tích| chi| thu)?|tất cả|toàn bộ|cộng)\b", re.IGNORECASE
)
_OPENS_PARTS = re.compile(
    r"[^.;\n0-9]{0,60}?(?:\((?:gồm|bao gồm|trong đó|chia ra)?|, ?(?:bao )?gồm|:|, ?chia ra|, cụ thể)[^.;\n0-9]{0,60}$",
    re.IGNORECASE,
)
_WITHIN = re.compile(r"[^.;\n0-9()]{0,40}, ?trong đó:? ?(?:có |riêng |gồm )?[^.;\n0-9()]{0,24}$", re.IGNORECASE)
_CHANGE = re.compile(
    r"(?:tăng|giảm|thêm|vượt|so với|thấp hơn|cao hơn|còn|mức|quá(?! hạn)|từ|đến|bình quân|mỗi)\W*(?:\w+\W+){0,2}$",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r" ?\([^()]{0,60}\)")
_MARK = re.compile(
    r"[ \t]*(?:(?P<roman>[IVX]{1,4}\.)|(?P<number>[0-9]{1,2}\.)|(?P<letter>[a-zđ]\))|(?P<dash>[-–])|(?P<plus>\+))"
)
_LEVELS = {"roman": 1, "number": 2, "letter": 3, "dash": 4, "plus": 5}
_RATIO_OVER = re.compile(r"kế hoạch|chỉ tiêu|mục tiêu|giao|vượt|dự toán|công suất|đăng ký|%|mmHg", re.IGNORECASE)


class _Row(NamedTuple):
    """A line of a list: its level by its mark, and the figure that leads it."""

    span: Span
    level: int
    figure: Figure | None


def check_parts(reading: Reading) -> Iterator[Discrepancy]:
    """Yield totals that are not the sum of their parts, and parts larger than their whole, in one document."""
    yield from _bracketed(reading)
    yield from _listed(reading)
    for first, second in pairwise(reading.figures):
        if _exceeds(reading.text, first, second):
            yield larger(reading, first, second)
    yield from _ratios(reading)


# -- a total and its parts in one sentence -------------------------------------------------------------------------


def _bracketed(reading: Reading) -> Iterator[Discrepancy]:
    """`20 chợ (1 chợ chuyên doanh, 19 chợ tổng hợp)`, `gồm 3 xã, 2 phường`: parts up to the bracket or sentence end."""
    figures, text = reading.figures, reading.text
    for index, total in enumerate(figures[:-2]):
        following = figures[index + 1]
        gap = text[total.span.end : following.span.start]
        if "\n" in gap or len(gap) > 120 or not _OPENS_PARTS.fullmatch(gap) or not _is_plain(total):
            continue
        end = _parts_end(text, total.span.end, following.span.start)
        parts = [f for f in figures[index + 1 : index + 20] if f.span.end <= end and f.unit != "%"]
        if len(parts) >= 2 and all(_same_things(total, p) for p in parts) and _is_plain_list(text, parts):
            found = _compare(reading, total, parts)
            if found:
                yield found


def _parts_end(text: str, start: int, first: int) -> int:
    """Where the parts end: the bracket opened before them, or the end of the clause."""
    if "(" in text[start:first]:
        close = text.find(")", first)
        return close if 0 <= close < first + 400 else first
    found = re.compile(r"[\n;]|\. ").search(text, first, first + 400)
    return found.start() if found else min(len(text), first + 400)


def _is_plain_list(text: str, parts: Sequence[Figure]) -> bool:
    """Say whether only nouns, commas and `và` stand between the parts."""
    gaps = [_BRACKETS.sub("", text[a.span.end : b.span.start]) for a, b in pairwise(parts)]
    return all(
        re.fullmatch(r"[^.:()0-9]{0,80}?(?:,|và|;|\+)[^.:()0-9]{0,40}", gap) and not _CHANGE.search(gap) for gap in gaps
    )


# -- a total and its parts in a list -------------------------------------------------------------------------------


def _listed(reading: Reading) -> Iterator[Discrepancy]:
    rows = _rows(reading)
    for index, row in enumerate(rows):
        parent, start = row, index + 1
        if row.figure is None or start >= len(rows):
            continue
        if rows[start].figure is None and re.match(
            r"\W*(?:trong đó|bao gồm|gồm|cụ thể)\W*$", rows[start].span.of(reading.text), re.I
        ):
            start += 1
        children = _children(rows, start, parent.level)
        parts = [c.figure for c in children if c.figure is not None]
        whole = row.figure
        if len(parts) < 3 or len(parts) != len(children) or not _is_plain(whole):
            continue
        if all(_same_things(whole, part) for part in parts):
            found = _compare(reading, whole, parts)
            if found:
                yield found


def _rows(reading: Reading) -> list[_Row]:
    """The lines of the text that are not empty, each with the first figure that is neither a share nor in brackets."""
    rows, at, index, figures = [], 0, 0, reading.figures
    for line in reading.text.split("\n"):
        end = at + len(line)
        if line.strip():
            found = _MARK.match(line)
            level = _LEVELS.get(found.lastgroup or "", 0) if found else 0
            own = []
            while index < len(figures) and figures[index].span.start < end:
                own.append(figures[index])
                index += 1
            rows.append(_Row(Span(at, end), level, _leading(line, at, own)))
        at = end + 1
    return rows


def _leading(line: str, at: int, figures: Sequence[Figure]) -> Figure | None:
    outside = [f for f in figures if line.rfind("(", 0, f.span.start - at) <= line.rfind(")", 0, f.span.start - at)]
    return outside[0] if len(outside) == 1 and outside[0].unit != "%" else None


def _children(rows: Sequence[_Row], start: int, level: int) -> list[_Row]:
    """The rows below that carry the next mark; deeper ones belong to them and are passed over."""
    if start >= len(rows) or rows[start].level <= level or not rows[start].level:
        return []
    depth, children = rows[start].level, []
    for row in rows[start : start + 60]:
        if (row.level and row.level < depth) or row.level == 0:
            break
        if row.level == depth:
            children.append(row)
    return children


# -- comparing -----------------------------------------------------------------------------------------------------


def _is_plain(figure: Figure) -> bool:
    return (
        figure.operator is Operator.EXACT
        and figure.value2 is None
        and figure.of_total is None
        and figure.unit not in ("%", "lần", "điểm", "điểm %", "tuổi", *units.DURATIONS)
        and figure.value > 0
        and not figure.warnings
    )


def _same_things(total: Figure, part: Figure) -> bool:
    """Say whether the part can be part of the total: same unit, and for counts the same first word counted."""
    if not _is_plain(part) or total.unit != part.unit:
        return False
    if total.unit:
        return True
    whole, own = fold(total.of).split(), fold(part.of).split()
    return bool(whole and own) and whole[0] == own[0]


def _compare(reading: Reading, total: Figure, parts: Sequence[Figure]) -> Discrepancy | None:
    computed = sum((p.value for p in parts), Decimal(0))
    slack = sum((Decimal(0) if is_count(f) else f.rounding for f in (total, *parts)), Decimal(0))
    miss = abs(computed - total.value)
    if miss <= slack or miss > _NEAR * total.value:
        return None
    return unequal(reading, total, parts, computed)


def unequal(reading: Reading, total: Figure, parts: Sequence[Figure], computed: Decimal) -> Discrepancy:
    """Return the discrepancy of a total and the parts whose sum is `computed`."""
    text = reading.text
    words = total.span.of(text) + (f" {total.of}" if total.of and not total.unit else "")
    shown = " + ".join(p.span.of(text) for p in parts)
    value = _in_words_of(total, computed)
    return Discrepancy(
        kind="sum_of_parts",
        severity=Severity.LIKELY,
        statements=statements(reading, (total, *parts)),
        explanation=f"Cộng các phần {shown} được {value[0]}, không bằng {words} đã ghi.",
        explanation_en=f"The parts {shown} add up to {value[1]}, not to {words} as stated.",
        question=f"Đề nghị đơn vị kiểm tra lại: tổng {words} hay một trong các số thành phần ({shown}) cần sửa?",
        question_en=f"Please check: is the total {words} wrong, or one of its parts ({shown})?",
        details={"sum": english(computed), "total": english(total.value)},
    )


def _in_words_of(total: Figure, value: Decimal) -> tuple[str, str]:
    """The value in the scale the total is printed in (28.132,31 tỷ đồng)."""
    if total.scale == 1:
        return vietnamese(value), english(value)
    scaled = value / total.scale
    return f"{vietnamese(scaled)} (cùng đơn vị)", f"{english(scaled)} (same scale)"


# -- larger than the whole -----------------------------------------------------------------------------------------


def _exceeds(text: str, whole: Figure, part: Figure) -> bool:
    gap = text[whole.span.end : part.span.start]
    if not _WITHIN.fullmatch(gap) or not _is_plain(whole) or not _is_plain(part):
        return False
    if text.startswith("/", whole.span.end) or text.startswith("/", part.span.end):
        return False
    if _CHANGE.search(text[max(0, whole.span.start - 30) : whole.span.start]) or _CHANGE.search(gap):
        return False
    low, high = interval(part).low, interval(whole).high
    return _same_things(whole, part) and low is not None and high is not None and low > high


def larger(reading: Reading, whole: Figure, part: Figure, severity: Severity = Severity.CERTAIN) -> Discrepancy:
    """Return the discrepancy of a whole and the part that is larger."""
    a, b = whole.span.of(reading.text), part.span.of(reading.text)
    noun = f" {whole.of}" if whole.of else ""
    return Discrepancy(
        kind="part_exceeds_whole",
        severity=severity,
        statements=statements(reading, (whole, part)),
        explanation=f"Phần “trong đó” là {b}, lớn hơn tổng {a}{noun}.",
        explanation_en=f"The part {b} is larger than its whole, {a}{noun}.",
        question=f"Đề nghị đơn vị kiểm tra lại hai số {a}{noun} và {b}.",
        question_en=f"Please check the figures {a}{noun} and {b}.",
    )


def _ratios(reading: Reading) -> Iterator[Discrepancy]:
    for figure in reading.figures:
        total = figure.of_total
        if (
            total is None
            or figure.value <= total
            or total < 2
            or figure.unit not in ("", "điểm")
            or not (figure.of or figure.unit)
        ):
            continue
        around = reading.text[max(0, figure.span.start - 60) : figure.span.end + 40]
        if _RATIO_OVER.search(around) or figure.value > 3 * total:
            continue
        words = figure.span.of(reading.text)
        yield Discrepancy(
            kind="part_exceeds_whole",
            severity=Severity.CERTAIN,
            statements=statements(reading, (figure,)),
            explanation=f"Tỷ số {words}: số thành phần lớn hơn tổng số.",
            explanation_en=f"In the ratio {words} the part is larger than the whole.",
            question=f"Đề nghị đơn vị kiểm tra lại tỷ số {words}.",
            question_en=f"Please check the ratio {words}.",
        )
