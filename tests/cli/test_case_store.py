"""Rows go in document by document and come out in the order exports need."""

from datetime import date
from decimal import Decimal

import pytest

from tiepthu.cli.case_store import CaseStore, Told, alphabetical
from tiepthu.exports.case import (
    DiscrepancyRow,
    DocumentRow,
    FigureRow,
    ProblemRow,
    Quote,
    RecommendationRow,
    StatementRow,
    TopicRow,
)


def document(number, state="read", unit="Bộ Y tế", **rest):
    return DocumentRow(number, f"{number}.txt", "ab", "text/plain", 10, state, unit=unit, **rest)


@pytest.fixture
def store(tmp_path):
    made = CaseStore(
        tmp_path / "case.sqlite", Told("Thử", date(2026, 11, 23), "r", (TopicRow(1, "Một"),)), lambda _n: None
    )
    yield made
    made.close()


def test_the_ledger_counts_every_state_and_balances(store):
    for number, state in enumerate(["read", "read", "exact_duplicate", "unreadable", "refused", "near_duplicate"], 1):
        store.add_document(document(number, state, partly=number == 2))
    ledger = store.ledger
    assert (ledger.received, ledger.read, ledger.partly) == (6, 2, 1)
    assert ledger.balances()


def test_documents_come_back_as_they_went_in(store):
    problem = ProblemRow("c", "partly", "tr. 1", "vì", "because", "hãy", "do")
    rows = [document(2, date=date(2016, 9, 19), problems=(problem,)), document(1, same_as=2)]
    for row in rows:
        store.add_document(row)
    assert list(store.documents()) == [rows[1], rows[0]]


def test_figures_keep_their_decimals(store):
    row = FigureRow(
        Quote(1, 3, 8, "14,8%"), "Câu.", Decimal("14.8"), None, None, "%", "", "", "2010/..", "result", 1, 0.97, ("a",)
    )
    store.add_figures([row])
    assert list(store.figures()) == [row]


def test_statements_are_chosen_by_topic_and_role(store):
    rows = [
        StatementRow(Quote(1, i, i + 1, "x"), role, topic, 0.5)
        for i, (role, topic) in enumerate([("result", 1), ("task", 1), ("result", 2)])
    ]
    store.add_statements(rows)
    assert list(store.statements(topic=1)) == rows[:2]
    assert list(store.statements(role="result")) == [rows[0], rows[2]]
    assert list(store.statements()) == rows


def test_the_matrix_counts_by_unit_topic_and_role(store):
    store.add_document(document(1))
    store.add_statements([StatementRow(Quote(1, i, i + 1, "x"), "result", 1, 1.0) for i in range(3)])
    store.add_statements([StatementRow(Quote(1, 9, 10, "x"), "task", 0, 1.0)])
    assert [(c.topic, c.unit, c.counts) for c in store.matrix()] == [(1, "Bộ Y tế", (("result", 3),))]


def test_recommendations_without_addressee_come_last(store):
    rows = [
        RecommendationRow(Quote(1, i, i + 1, "x"), "", to, 0, 1.0)
        for i, to in enumerate(["", "Chính phủ", "Ban Bí thư"])
    ]
    store.add_recommendations(rows)
    assert [r.to for r in store.recommendations()] == ["Ban Bí thư", "Chính phủ", ""]


def test_discrepancies_come_most_serious_first(store):
    for weight, kind in ((1, "a"), (3, "b"), (3, "c")):
        store.add_discrepancy(weight, DiscrepancyRow(kind, "likely", (Quote(1, 0, 1, "x"),), "", "", "", ""))
    assert [d.kind for d in store.discrepancies()] == ["b", "c", "a"]


def test_units_stand_in_the_order_of_the_vietnamese_alphabet(store):
    for number, unit in enumerate(["Đà Nẵng", "Sơn La", "Đắk Lắk", "Cà Mau", "Ấp Bắc", "An Giang"], 1):
        store.add_document(document(number, unit=unit))
    assert store.units() == ["An Giang", "Ấp Bắc", "Cà Mau", "Đà Nẵng", "Đắk Lắk", "Sơn La"]


def test_alphabetical_puts_letters_before_tones():
    assert sorted(["bá", "bà", "ba", "bạ", "bã", "bả", "băng", "bâng"], key=alphabetical) == [
        "ba",
        "bà",
        "bả",
        "bã",
        "bá",
        "bạ",
        "băng",
        "bâng",
    ]
