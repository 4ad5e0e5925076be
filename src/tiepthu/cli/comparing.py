"""Where the checks of `analysis` meet the case: within each document as it comes, then across documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from tiepthu.analysis.checks import check_across, check_reading, indicator_statements
from tiepthu.analysis.records import Discrepancy, IndicatorStatement, Severity, Statement
from tiepthu.cli.case_store import CaseStore
from tiepthu.exports.case import DiscrepancyRow, Quote
from tiepthu.reader.records import Operator, Reading, Span

_WEIGHTS = {Severity.CERTAIN: 3, Severity.LIKELY: 2, Severity.NOTE: 1}


def note_indicators(case: CaseStore, number: int, reading: Reading, quote: Callable[[Span], Quote]) -> None:
    """Put the document's statements of indicators aside, for comparing them with those of other documents."""
    for stated in indicator_statements(reading):
        said = _as_json(stated, quote(stated.statement.span))
        case.add_indicator(stated.key, number, stated.statement.span.start, said)


def discrepancies_of(case: CaseStore, reading: Reading, quote: Callable[[Span], Quote]) -> None:
    """Put in what does not add up within one document."""
    for found in check_reading(reading):
        quotes = tuple(quote(s.span) for s in found.statements)
        case.add_discrepancy(_WEIGHTS[found.severity], _row(found, quotes))


def compare_documents(case: CaseStore) -> None:
    """Put in what does not fit between documents; statements come sorted by indicator, so few are in memory at once."""
    quotes = _QuotesAtHand()
    for discrepancy in check_across(_statements(case, quotes)):
        told = tuple(quotes.of(s) for s in discrepancy.statements)
        case.add_discrepancy(_WEIGHTS[discrepancy.severity], _row(discrepancy, told))


class _QuotesAtHand:
    """The quotes of the indicator at hand and of the one before it, which a check may still be speaking of."""

    def __init__(self) -> None:
        self._key = ""
        self._now: dict[tuple[str, Span], Quote] = {}
        self._before: dict[tuple[str, Span], Quote] = {}

    def take(self, stated: IndicatorStatement, quote: Quote) -> None:
        if stated.key != self._key:
            self._key, self._before, self._now = stated.key, self._now, {}
        self._now[stated.statement.sha256, stated.statement.span] = quote

    def of(self, statement: Statement) -> Quote:
        place = statement.sha256, statement.span
        return self._now.get(place) or self._before[place]


def _statements(case: CaseStore, quotes: _QuotesAtHand) -> Iterator[IndicatorStatement]:
    for key, said in case.indicators():
        stated = _from_json(key, said)
        quotes.take(stated, Quote(*said["quote"]))
        yield stated


def _row(found: Discrepancy, quotes: tuple[Quote, ...]) -> DiscrepancyRow:
    return DiscrepancyRow(
        kind=found.kind,
        severity=found.severity.value,
        quotes=quotes,
        explanation_vi=found.explanation,
        explanation_en=found.explanation_en,
        question_vi=found.question,
        question_en=found.question_en,
    )


def _as_json(stated: IndicatorStatement, quote: Quote) -> dict[str, Any]:
    made = stated.statement
    return {
        "label": stated.label,
        "value": str(stated.value),
        "unit": stated.unit,
        "low": None if stated.low is None else str(stated.low),
        "high": None if stated.high is None else str(stated.high),
        "operator": stated.operator.value,
        "statement": [made.path, made.sha256, made.span.start, made.span.end, made.quote, made.context],
        "quote": [quote.document, quote.start, quote.end, quote.text, quote.place],
    }


def _from_json(key: str, said: Mapping[str, Any]) -> IndicatorStatement:
    path, sha256, start, end, quote, context = said["statement"]
    return IndicatorStatement(
        key=key,
        label=said["label"],
        value=Decimal(said["value"]),
        unit=said["unit"],
        low=None if said["low"] is None else Decimal(said["low"]),
        high=None if said["high"] is None else Decimal(said["high"]),
        operator=Operator(said["operator"]),
        statement=Statement(path, sha256, Span(start, end), quote, context),
    )
