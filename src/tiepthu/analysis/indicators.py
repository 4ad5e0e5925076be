"""One indicator stated twice with values that cannot both hold, in one document or across many.

Only totals are compared: a statement counts when its words name the whole of something (tổng số, dân số), and two are
of one indicator when label, unit, period, body and every other name in their sentences agree. The body is the one that
the words name (dân số phường An Hòa), else the one that reports. Counts of things with a long name (560 dịch vụ công
trực tuyến) are compared within what one body reports. All else would raise alarms about different things worded alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from tiepthu.analysis.intervals import Interval, interval
from tiepthu.analysis.phrasing import sentence_span, statement
from tiepthu.analysis.records import Discrepancy, IndicatorStatement, Severity
from tiepthu.analysis.table_rows import repeated_in_tables
from tiepthu.reader.records import Figure, Operator, Reading
from tiepthu.reader.text import fold
from tiepthu.reader.vi import indicators as words
from tiepthu.reader.vi.counting import FUNCTION

_CLAUSE = re.compile(r"[;:\n]|\. |, ?(?=trong đó|gồm|bao gồm)")
_NUMBER = re.compile(r"[0-9][0-9.,/%]*")
_COUNTED_BEFORE = re.compile(r"[0-9][^,;]{0,16}$")  # 1.382,5 ha diện tích tự nhiên và 21.309 nhân khẩu
_WORD = re.compile(r"[^\W\d_]+")


def indicator_statements(reading: Reading, *, scope: str = "") -> Iterator[IndicatorStatement]:
    """Yield the statements of totals in one document that may be compared with those of others.

    Args:
        reading: the document.
        scope: the unit that speaks in it; statements of two units are one indicator only where the words name the
            body themselves. Without it the document's organisation speaks, or nobody known.
    """
    speaker = _name_of(scope or reading.meta.organisation) or reading.source.sha256
    repeated = repeated_in_tables(reading)
    for figure in reading.figures:
        if figure.warnings or figure.value2 is not None or figure.of_total is not None or figure.span in repeated:
            continue
        if figure.operator not in (Operator.EXACT, Operator.GREATER, Operator.LESS):
            continue
        found = _labelled(reading, figure, speaker)
        if found:
            yield found


def _labelled(reading: Reading, figure: Figure, speaker: str) -> IndicatorStatement | None:
    text = reading.text
    sentence = sentence_span(text, figure.span)
    before = _clause_before(text, sentence.start, figure)
    if words.CHANGE.search(before):
        return None
    stated = _stated(before, figure)
    if stated:
        counted, body = _counted_and_body(stated, speaker)
        others = _names(sentence.of(text)) - set(f"{body} {speaker}".split())
        label, thing = stated, " ".join([*counted, *(w for w in fold(figure.of).split() if w not in counted)])
        scope = "|".join([body or speaker, *sorted(others)])
    else:
        label = _counted_label(text, figure)
        thing, scope = fold(label), speaker
    if not label:
        return None
    period = figure.period.edtf if figure.period else ""
    key = "\t".join((thing, figure.unit, period, scope))
    low, high = interval(figure)
    return IndicatorStatement(
        key, label, figure.value, figure.unit, low, high, figure.operator, statement(reading, figure.span)
    )


def _name_of(body: str) -> str:
    """The name of a body for keys: folded, without the committee that speaks for it and without joining words."""
    name = " ".join(body.split()).lower()
    for committee in words.COMMITTEES:
        if name.startswith(committee) and len(name) > len(committee) + 1:
            name = name.removeprefix(committee).strip()
    return " ".join(_telling(_WORD.findall(name)))


def _counted_and_body(stated: str, speaker: str) -> tuple[list[str], str]:
    """What the words of a total count, folded, and the body they name with its kind, empty where they name none.

    The kind alone (của Bộ) means the speaker's own where its name has that kind.
    """
    said = list(_WORD.findall(stated))
    first = next((i for i, w in enumerate(said) if i and w[0].isupper()), len(said))
    proper = any(w[0].isupper() and w.lower() not in words.BODY_KINDS for w in said[first:])
    if proper and said[first].lower() not in words.BODY_KINDS:
        first -= 1  # phường An Hòa
    if proper and said[first].lower() in words.BODY_KINDS:
        return _telling(said[:first]), _name_of(" ".join(said[first:]))
    own = speaker.split()
    return _telling(said[:first]) + [w for w in _telling(said[first:]) if w not in own], ""


def _telling(said: Iterable[str]) -> list[str]:
    return [fold(w) for w in said if w.lower() not in words.STATING]


def _clause_before(text: str, start: int, figure: Figure) -> str:
    """The words of the clause before a figure, without those of its period."""
    end, period = figure.span.start, figure.period
    start = max(start, end - 160)
    for stop in _CLAUSE.finditer(text, start, end):
        if stop.end() < end - 2:
            start = stop.end()
    if period and start <= period.span.start < end:
        return text[start : period.span.start] + text[min(period.span.end, end) : end]
    return text[start:end]


def _stated(before: str, figure: Figure) -> str:
    """The words from an aggregate to the figure, without verbs of stating; empty where they name no total."""
    found = words.AGGREGATE.search(before)
    if not found or _NUMBER.search(before, found.start()) or _COUNTED_BEFORE.search(before, 0, found.start()):
        return ""
    stated = before[found.start() :].strip(" ,(")
    if len(stated) > 90:
        return ""
    named = [m for m in _WORD.finditer(stated) if m.group().lower() not in words.STATING]
    if len(named) < words.SHORTEST or (figure.unit == "%" and not any(m.group().lower() == "tỷ" for m in named)):
        return ""
    return stated[: named[-1].end()]


def _counted_label(text: str, figure: Figure) -> str:
    """A counted noun long enough to name one thing of the body that reports (560 dịch vụ công trực tuyến).

    Where the noun goes on (… mức độ 4), it names a part of the thing, and is left out.
    """
    after = _WORD.match(text, figure.span.end + len(figure.of) + 2)
    if after and after.group() not in FUNCTION:
        return ""
    if figure.unit or figure.value < words.SMALLEST or len(figure.of.split()) < words.LONG_NOUN:
        return ""
    return figure.of


def _names(sentence: str) -> set[str]:
    """The capitalised words in the sentence, folded; the one that opens it is none."""
    words_found = list(_WORD.finditer(sentence))
    return {fold(m.group()) for m in words_found[1:] if m.group()[0].isupper()}


# -- conflicts -----------------------------------------------------------------------------------------------------


def check_indicators(reading: Reading) -> Iterator[Discrepancy]:
    """Yield indicators that one document states twice with values that cannot both hold."""
    yield from conflicts(sorted(indicator_statements(reading), key=lambda s: s.key))


def conflicts(ordered: Iterable[IndicatorStatement]) -> Iterator[Discrepancy]:
    """Yield the conflicts among statements that come sorted by key; only one key's statements are held at a time."""
    for _, group in groupby(ordered, key=lambda s: s.key):
        held: list[IndicatorStatement] = []
        for said in group:
            other = next((h for h in held if _cannot_both_hold(h, said)), None)
            if other is not None:
                yield _conflict(other, said)
            elif len(held) < words.MOST_HELD:
                held.append(said)


def _cannot_both_hold(first: IndicatorStatement, second: IndicatorStatement) -> bool:
    """Say whether the values exclude each other; one sentence that states both speaks of two things."""
    if first.statement.sha256 == second.statement.sha256 and first.statement.context == second.statement.context:
        return False
    return not Interval(first.low, first.high).meets(Interval(second.low, second.high))


def _conflict(first: IndicatorStatement, second: IndicatorStatement) -> Discrepancy:
    a, b = first.statement, second.statement
    across = a.sha256 != b.sha256
    where = f" ({a.path}; {b.path})" if across else ""
    return Discrepancy(
        kind="indicator_conflict",
        severity=Severity.NOTE if across else Severity.LIKELY,
        statements=(a, b),
        explanation=f"Cùng chỉ tiêu “{first.label}” nhưng ghi hai số khác nhau: {a.quote} và {b.quote}{where}.",
        explanation_en=f"One indicator, “{first.label}”, is stated with two values: {a.quote} and {b.quote}{where}.",
        question=f"Đề nghị đơn vị cho biết số liệu đúng của “{first.label}”: {a.quote} hay {b.quote}?",
        question_en=f"Which value of “{first.label}” is right, {a.quote} or {b.quote}?",
    )
