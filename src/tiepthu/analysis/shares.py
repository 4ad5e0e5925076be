"""Counts and shares: the base that a count and its share imply; ratios and stated shares; shares over 100 percent."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from tiepthu.analysis.intervals import Interval, base_interval, interval, is_count
from tiepthu.analysis.phrasing import english, sentence_span, statement, statements, vietnamese
from tiepthu.analysis.records import Discrepancy, Severity
from tiepthu.reader.records import Figure, Operator, Reading
from tiepthu.reader.text import fold

# Between a count (with its noun) and the share it amounts to.
_AMOUNTS = re.compile(
    r"[^.;\n%()0-9]{0,40}?(?:\(|, ?|\s)(?:đạt|chiếm|bằng|tương đương|tương ứng|ứng với|tức|=)?"
    r"(?: khoảng| với)?(?: tỷ lệ| tỉ lệ)?\s?",
    re.IGNORECASE,
)
_OPENED = re.compile(r" ?\((?:gồm |tức )?$")
_GROWTH = re.compile(
    r"tăng|giảm|vượt|thấp hơn|cao hơn|gấp|so với|lãi|thuế suất|trên|dưới|lên|xuống|thêm|kế hoạch|mục tiêu",
    re.IGNORECASE,
)
# Behind a share: it is a share of something else than the things just counted.
_OTHER_BASE = re.compile(
    r" ?(?:so với|so |của|trong|trên|kế hoạch|dự toán|chỉ tiêu|mục tiêu|tổng|số|cùng kỳ|vốn|năng lực|công suất|nhu cầu"
    r"|giao|dân|diện|các|/)",
    re.IGNORECASE,
)
_TOTAL_OF = re.compile(r"(?:trong|trên|với)? ?tổng số(?: có)? $", re.IGNORECASE)
_SHARE_OF_WHOLE = re.compile(
    r"chiếm(?: tỷ lệ| tỉ lệ| tỷ trọng)?(?: khoảng| tới| đến| trên| hơn| gần)? $", re.IGNORECASE
)
_NAME = re.compile(r"(?<![.!?:;\n] )(?<!^)(?<=[ (])[A-ZĐÂÊÔƠƯĂÁÀẢÃẠÍÌÓÒÚÙÝ]")
# Bases further apart than this belong to different wholes (each commune its own households), not to a slip.
_SAME_BASE = Decimal("0.15")
_PAIRS_OF_A_SENTENCE = 12


@dataclass(frozen=True, slots=True)
class Pair:
    """A count and the share it is said to be."""

    count: Figure
    share: Figure
    base: Interval


def check_shares(reading: Reading) -> Iterator[Discrepancy]:
    """Yield what is wrong with counts and their shares in one document.

    Two pairs of count and share of the same counted thing in one sentence whose bases cannot be equal; a count, its
    total and a share that do not fit; a ratio that is not the share stated with it; a share of a whole above 100 %.
    """
    figures = reading.figures
    pairs = [pair for a, b in pairwise(figures) if (pair := _pair(reading, a, b))]
    yield from _disjoint_bases(reading, pairs)
    for pair in pairs:
        total = _stated_total(reading, pair)
        if total:
            yield _against_total(reading, pair, total)
    for first, second in pairwise(figures):
        found = _ratio_and_share(reading, first, second)
        if found:
            yield found
    yield from _over_everything(reading)


# -- bases ---------------------------------------------------------------------------------------------------------


def _pair(reading: Reading, count: Figure, share: Figure) -> Pair | None:
    if share.unit != "%" or count.unit or not count.of or share.value2 is not None or count.of_total is not None:
        return None
    if (
        share.operator is not Operator.EXACT
        or count.operator is not Operator.EXACT
        or share.span.start - count.span.end > 80
    ):
        return None
    text = reading.text
    gap = text[count.span.end : share.span.start]
    if not _AMOUNTS.fullmatch(gap) or _GROWTH.search(gap) or _OTHER_BASE.match(text, share.span.end):
        return None
    base = base_interval(count, share)
    return Pair(count, share, base) if base else None


def _disjoint_bases(reading: Reading, pairs: Sequence[Pair]) -> Iterator[Discrepancy]:
    for index, first in enumerate(pairs):
        for second in pairs[index + 1 : index + _PAIRS_OF_A_SENTENCE]:
            if first.base.meets(second.base) or not _near(first.base, second.base):
                continue
            if _same_whole(reading, first, second):
                yield _disjoint(reading, first, second)


def _near(first: Interval, second: Interval) -> bool:
    low, high = sorted([first, second], key=lambda i: i.low or 0)
    return bool(low.high and high.low and (high.low - low.high) <= _SAME_BASE * low.high)


def _same_whole(reading: Reading, first: Pair, second: Pair) -> bool:
    """Say whether both counts count the same things of one whole: one noun, one sentence, no other name or period."""
    if fold(first.count.of) != fold(second.count.of) or first.count.period != second.count.period:
        return False
    if not sentence_span(reading.text, first.count.span).contains(second.share.span):
        return False
    between = reading.text[first.share.span.end : second.count.span.start]
    return not _NAME.search(between) and not re.search("[0-9]", between)


def _disjoint(reading: Reading, first: Pair, second: Pair) -> Discrepancy:
    noun = first.count.of
    a, b = (f"{p.count.span.of(reading.text)} {noun} ({p.share.span.of(reading.text)})" for p in (first, second))
    low, high = _interval_words(first.base), _interval_words(second.base)
    return Discrepancy(
        kind="count_and_share",
        severity=Severity.LIKELY,
        statements=statements(reading, (first.count, first.share, second.count, second.share)),
        explanation=f"{a} ứng với tổng số {low[0]}, còn {b} ứng với tổng số {high[0]}; "
        "hai tỷ lệ này không thể cùng tính trên một tổng số.",
        explanation_en=f"{a} implies a total of {low[1]}, {b} one of {high[1]}; both shares cannot be of one total.",
        question=f"Đề nghị đơn vị cho biết hai tỷ lệ {first.share.span.of(reading.text)} và "
        f"{second.share.span.of(reading.text)} được tính trên tổng số bao nhiêu {noun}?",
        question_en=f"Of how many {noun} are {first.share.span.of(reading.text)} and "
        f"{second.share.span.of(reading.text)} the shares?",
        details={"base_1": low[1], "base_2": high[1]},
    )


def _interval_words(base: Interval) -> tuple[str, str]:
    low, high = base.low or Decimal(0), base.high or Decimal(0)
    if low == high:
        return vietnamese(low), english(low)
    low, high = round(low, 1), round(high, 1)
    return f"từ {vietnamese(low)} đến {vietnamese(high)}", f"{english(low)} to {english(high)}"


def _start(figure: Figure) -> int:
    return figure.span.start


# -- a stated total ------------------------------------------------------------------------------------------------


def _stated_total(reading: Reading, pair: Pair) -> Figure | None:
    """The total of the same things before the pair in its sentence, if the share cannot be of it but nearly is."""
    text = reading.text
    sentence = sentence_span(text, pair.count.span)
    figures = reading.figures
    first, last = (bisect_left(figures, at, key=_start) for at in (sentence.start, pair.count.span.start))
    before = figures[first:last]
    totals = [f for f in before if _TOTAL_OF.search(text[max(0, f.span.start - 24) : f.span.start])]
    if len(totals) != 1 or not is_count(totals[0]) or totals[0].operator is not Operator.EXACT:
        return None
    total = totals[0]
    if fold(total.of).split()[:1] != fold(pair.count.of).split()[:1] or len(before) > 3:
        return None
    stated = interval(total)
    return total if not stated.meets(pair.base) and _near(stated, pair.base) else None


def _against_total(reading: Reading, pair: Pair, total: Figure) -> Discrepancy:
    text = reading.text
    count, share, whole = (f.span.of(text) for f in (pair.count, pair.share, total))
    exact = round(pair.count.value * 100 / total.value, max(1, pair.share.printed_decimals))
    return Discrepancy(
        kind="count_and_share",
        severity=Severity.LIKELY,
        statements=statements(reading, (total, pair.count, pair.share)),
        explanation=f"{count} trên tổng số {whole} {total.of} bằng {vietnamese(exact)}%, "
        f"không phải {share} như đã ghi.",
        explanation_en=f"{count} of {whole} {total.of} is {english(exact)}%, not {share} as stated.",
        question=f"Đề nghị đơn vị kiểm tra lại: {share} được tính trên {whole} {total.of} hay trên số khác?",
        question_en=f"Please check: is {share} a share of {whole} {total.of}, or of another number?",
        details={"computed": english(exact)},
    )


# -- ratios --------------------------------------------------------------------------------------------------------


def _ratio_and_share(reading: Reading, first: Figure, second: Figure) -> Discrepancy | None:
    """A ratio next to its share (`69/142 kiến nghị (đạt 49%)`, `49% (69/142)`) that is not that share."""
    ratio, share = (first, second) if first.of_total is not None else (second, first)
    if ratio.of_total is None or share.unit != "%" or ratio.unit or not ratio.of_total or share.value2 is not None:
        return None
    if share.operator is not Operator.EXACT or ratio.operator is not Operator.EXACT or ratio.value > ratio.of_total:
        return None
    gap = reading.text[first.span.end : second.span.start]
    if ratio is first:
        linked = bool(_AMOUNTS.fullmatch(gap)) and "(" in gap and not _OTHER_BASE.match(reading.text, share.span.end)
    else:
        linked = bool(_OPENED.fullmatch(gap))
    if not linked or _GROWTH.search(gap):
        return None
    exact = ratio.value * 100 / ratio.of_total
    if abs(exact - share.value) <= 2 * share.rounding:  # rounded or cut off
        return None
    return _unequal(reading, ratio, share, exact)


def _unequal(reading: Reading, ratio: Figure, share: Figure, exact: Decimal) -> Discrepancy:
    a, b = ratio.span.of(reading.text), share.span.of(reading.text)
    computed = round(exact, max(share.printed_decimals, 1))
    return Discrepancy(
        kind="count_and_share",
        severity=Severity.CERTAIN,
        statements=statements(reading, sorted((ratio, share), key=lambda f: f.span)),
        explanation=f"{a} bằng {vietnamese(computed)}%, không phải {b} như đã ghi.",
        explanation_en=f"{a} is {english(computed)}%, not {b} as stated.",
        question=f"Đề nghị đơn vị kiểm tra lại tỷ lệ {b} và số liệu {a}: số nào đúng?",
        question_en=f"Please check the share {b} and the figures {a}: which is right?",
        details={"computed": english(computed)},
    )


# -- more than everything ------------------------------------------------------------------------------------------


def _over_everything(reading: Reading) -> Iterator[Discrepancy]:
    text = reading.text
    for figure in reading.figures:
        low = interval(figure).low
        if figure.unit != "%" or low is None or low <= 100:
            continue
        if not _SHARE_OF_WHOLE.search(text[max(0, figure.span.start - 40) : figure.span.start]):
            continue
        words = figure.span.of(text)
        yield Discrepancy(
            kind="share_over_100",
            severity=Severity.LIKELY,
            statements=(statement(reading, figure.span),),
            explanation=f"Tỷ lệ {words} lớn hơn 100%, trong khi câu nói về phần chiếm trong tổng số.",
            explanation_en=f"A share of {words} is more than 100%, though the sentence speaks of a part of a whole.",
            question=f"Đề nghị đơn vị kiểm tra lại tỷ lệ {words}.",
            question_en=f"Please check the share of {words}.",
        )
