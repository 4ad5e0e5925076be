"""Where the checks of `analysis` meet the case: within each document as it comes, then across documents."""

from __future__ import annotations

from collections.abc import Callable

from tiepthu.cli.case_store import CaseStore
from tiepthu.exports.case import Quote
from tiepthu.reader.records import Reading, Span


def note_indicators(case: CaseStore, number: int, reading: Reading, quote: Callable[[Span], Quote]) -> None:
    """Put the document's statements of indicators aside, for comparing them with those of other documents."""


def discrepancies_of(case: CaseStore, reading: Reading, quote: Callable[[Span], Quote]) -> None:
    """Put in what does not add up within one document."""


def compare_documents(case: CaseStore) -> None:
    """Put in what does not fit between documents."""
