"""Every check of one document, and the one across documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tiepthu.analysis.indicators import check_indicators, conflicts, indicator_statements
from tiepthu.analysis.parts import check_parts
from tiepthu.analysis.records import Discrepancy, IndicatorStatement
from tiepthu.analysis.references import check_citations, check_citations_across, citation_statements
from tiepthu.analysis.series import check_series
from tiepthu.analysis.shares import check_shares
from tiepthu.analysis.table_checks import check_tables
from tiepthu.analysis.years import check_years
from tiepthu.reader.records import Reading

__all__ = [
    "check_across",
    "check_citations_across",
    "check_reading",
    "citation_statements",
    "indicator_statements",
]

_CHECKS = (check_shares, check_parts, check_series, check_years, check_indicators, check_citations, check_tables)


def check_reading(reading: Reading) -> list[Discrepancy]:
    """Return what cannot all hold within one document, in the order of its text.

    Rounding alone is never a discrepancy: every comparison is between intervals.
    """
    found = {
        (discrepancy.kind, frozenset(said.span for said in discrepancy.statements)): discrepancy
        for check in _CHECKS
        for discrepancy in check(reading)
    }
    return sorted(found.values(), key=lambda d: (d.statements[0].span, d.kind))


def check_across(statements: Iterable[IndicatorStatement]) -> Iterator[Discrepancy]:
    """Yield indicators that several documents state with values that cannot both hold.

    Args:
        statements: of all documents, sorted by `key`; only the statements of one key are held at a time, so memory
            stays flat however many documents there are.
    """
    return (d for d in conflicts(statements) if d.statements[0].sha256 != d.statements[1].sha256)
