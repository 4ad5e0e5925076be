"""What a check of figures, years and citations gives: discrepancies, each with the statements that cannot both hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from tiepthu.reader.records import Operator, Span


class Severity(StrEnum):
    """How sure the check is that something is wrong; the values stand in the JSON."""

    CERTAIN = "certain"  # the statements contradict each other by arithmetic alone
    LIKELY = "likely"  # they contradict each other if they speak of the same thing, and all signs say so
    NOTE = "note"  # worth a look; may well be right


@dataclass(frozen=True, slots=True)
class Statement:
    """A passage of one source that states something, anchored: its span in the frozen text, and its sentence."""

    path: str
    sha256: str
    span: Span
    quote: str
    context: str


@dataclass(frozen=True, slots=True)
class IndicatorStatement:
    """One value of one indicator, light enough to be sorted by the million.

    `key` is equal for statements of the same thing: folded label, unit, period and scope. `low` and `high` are what
    rounding and operator leave open, None where nothing bounds that side.
    """

    key: str
    label: str
    value: Decimal
    unit: str
    low: Decimal | None
    high: Decimal | None
    operator: Operator
    statement: Statement


@dataclass(frozen=True, slots=True)
class CitationStatement:
    """The date that one citation gives a work; `key` is equal for citations that can only mean one work."""

    key: str
    label: str
    date: date
    statement: Statement


@dataclass(frozen=True, slots=True)
class Discrepancy:
    """Statements that cannot all hold. `question` could be sent to the unit as it stands.

    `details` holds what the check computed (interval of a base, sum of parts), as text by name.
    """

    kind: str
    severity: Severity
    statements: tuple[Statement, ...]
    explanation: str
    explanation_en: str
    question: str
    question_en: str
    details: Mapping[str, str] = field(default_factory=dict)
