"""Where the checks of `analysis` meet the case: within each document as it comes, then across documents."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from tiepthu.analysis.checks import (
    check_across,
    check_citations_across,
    check_reading,
    citation_statements,
    indicator_statements,
)
from tiepthu.analysis.people import PostStatement, check_posts, post_statements
from tiepthu.analysis.records import CitationStatement, Discrepancy, IndicatorStatement, Severity, Statement
from tiepthu.cli.case_store import CaseStore
from tiepthu.exports.case import DiscrepancyRow, Quote
from tiepthu.reader.records import Operator, Reading, Span

_WEIGHTS = {Severity.CERTAIN: 3, Severity.LIKELY: 2, Severity.NOTE: 1}


def note_statements(
    case: CaseStore, number: int, reading: Reading, quote: Callable[[Span], Quote], *, unit: str
) -> None:
    """Put aside what the document, which `unit` wrote or speaks in, states of indicators, dates of works and posts.

    It is compared with what other documents state once all are in.
    """
    for stated in indicator_statements(reading, scope=unit):
        said = _as_json(stated, quote(stated.statement.span))
        case.add_stated("indicator", stated.key, number, stated.statement.span.start, said)
    for cited in citation_statements(reading, scope=unit):
        said = _cited_as_json(cited, quote(cited.statement.span))
        case.add_stated("dated_citation", cited.key, number, cited.statement.span.start, said)
    for held in post_statements(reading):
        said = _post_as_json(held, quote(held.statement.span))
        case.add_stated("post", held.key, number, held.statement.span.start, said)


def discrepancies_of(case: CaseStore, reading: Reading, quote: Callable[[Span], Quote]) -> None:
    """Put in what does not add up within one document."""
    for found in check_reading(reading):
        quotes = tuple(quote(s.span) for s in found.statements)
        case.add_discrepancy(_WEIGHTS[found.severity], _row(found, quotes))


def compare_documents(case: CaseStore) -> None:
    """Put in what does not fit between documents; statements come sorted by key, so few are in memory at once."""
    quotes, quotes_of_works, quotes_of_posts = _QuotesAtHand(), _QuotesAtHand(), _QuotesAtHand()
    for discrepancy in check_across(_statements(case, quotes)):
        _add(case, discrepancy, quotes)
    for discrepancy in check_citations_across(_dated_citations(case, quotes_of_works)):
        _add(case, discrepancy, quotes_of_works)
    for discrepancy in check_posts(_posts(case, quotes_of_posts)):
        _add(case, discrepancy, quotes_of_posts)


def _add(case: CaseStore, discrepancy: Discrepancy, quotes: _QuotesAtHand) -> None:
    told = tuple(quotes.of(s) for s in discrepancy.statements)
    case.add_discrepancy(_WEIGHTS[discrepancy.severity], _row(discrepancy, told))


class _QuotesAtHand:
    """The quotes of the indicator (work, person) at hand and of the one before it, of which a check may still speak."""

    def __init__(self) -> None:
        self._key = ""
        self._now: dict[tuple[str, Span], Quote] = {}
        self._before: dict[tuple[str, Span], Quote] = {}

    def take(self, stated: IndicatorStatement | CitationStatement | PostStatement, quote: Quote) -> None:
        if stated.key != self._key:
            self._key, self._before, self._now = stated.key, self._now, {}
        self._now[stated.statement.sha256, stated.statement.span] = quote

    def of(self, statement: Statement) -> Quote:
        place = statement.sha256, statement.span
        return self._now.get(place) or self._before[place]


def _statements(case: CaseStore, quotes: _QuotesAtHand) -> Iterator[IndicatorStatement]:
    for key, said in case.stated("indicator"):
        stated = _from_json(key, said)
        quotes.take(stated, Quote(*said["quote"]))
        yield stated


def _dated_citations(case: CaseStore, quotes: _QuotesAtHand) -> Iterator[CitationStatement]:
    for key, said in case.stated("dated_citation"):
        cited = CitationStatement(key, said["label"], date.fromisoformat(said["date"]), _statement_of(said))
        quotes.take(cited, Quote(*said["quote"]))
        yield cited


def _posts(case: CaseStore, quotes: _QuotesAtHand) -> Iterator[PostStatement]:
    for key, said in case.stated("post"):
        day = said["day"] and date.fromisoformat(said["day"])
        held = PostStatement(
            key=key, former=said["former"], day=day or None, statement=_statement_of(said), **_words_of_post(said)
        )
        quotes.take(held, Quote(*said["quote"]))
        yield held


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
    return {
        "label": stated.label,
        "value": str(stated.value),
        "unit": stated.unit,
        "low": None if stated.low is None else str(stated.low),
        "high": None if stated.high is None else str(stated.high),
        "operator": stated.operator.value,
    } | _place(stated.statement, quote)


def _cited_as_json(cited: CitationStatement, quote: Quote) -> dict[str, Any]:
    return {"label": cited.label, "date": cited.date.isoformat()} | _place(cited.statement, quote)


_WORDS_OF_POST = ("name", "post", "office", "ladder", "body", "body_key")


def _post_as_json(held: PostStatement, quote: Quote) -> dict[str, Any]:
    words = {word: getattr(held, word) for word in _WORDS_OF_POST}
    day = held.day.isoformat() if held.day else ""
    return words | {"former": held.former, "day": day} | _place(held.statement, quote)


def _words_of_post(said: Mapping[str, Any]) -> dict[str, str]:
    return {word: said[word] for word in _WORDS_OF_POST}


def _place(made: Statement, quote: Quote) -> dict[str, Any]:
    return {
        "statement": [made.path, made.sha256, made.span.start, made.span.end, made.quote, made.context],
        "quote": [quote.document, quote.start, quote.end, quote.text, quote.place],
    }


def _statement_of(said: Mapping[str, Any]) -> Statement:
    path, sha256, start, end, quote, context = said["statement"]
    return Statement(path, sha256, Span(start, end), quote, context)


def _from_json(key: str, said: Mapping[str, Any]) -> IndicatorStatement:
    return IndicatorStatement(
        key=key,
        label=said["label"],
        value=Decimal(said["value"]),
        unit=said["unit"],
        low=None if said["low"] is None else Decimal(said["low"]),
        high=None if said["high"] is None else Decimal(said["high"]),
        operator=Operator(said["operator"]),
        statement=_statement_of(said),
    )
