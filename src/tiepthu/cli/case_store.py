"""The results of a run as a small SQLite file: rows go in by document, and come out in the order exports need.

Nothing of a case is held in memory, so a folder of ten thousand reports needs no more of it than one of ten. The file
is made anew by every run; the readings it is made from are what lasts.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tiepthu.exports.case import (
    DiscrepancyRow,
    DocumentRow,
    FigureRow,
    Ledger,
    Mark,
    MatrixCell,
    PersonRow,
    ProblemRow,
    Quote,
    RecommendationRow,
    SourcePage,
    StatementRow,
    TopicRow,
    WorkRow,
)
from tiepthu.reader.records import Reading

_SCHEMA = """
CREATE TABLE document (id INTEGER PRIMARY KEY, unit TEXT, state TEXT, partly INTEGER, row TEXT);
CREATE TABLE figure (document INTEGER, start INTEGER, row TEXT);
CREATE TABLE statement (
  document INTEGER, start INTEGER, end INTEGER, text TEXT, place TEXT, role TEXT, topic INTEGER, confidence REAL);
CREATE INDEX statement_topic ON statement (topic, role);
CREATE TABLE recommendation (
  document INTEGER, start INTEGER, end INTEGER, text TEXT, place TEXT, by TEXT, addressee TEXT, topic INTEGER,
  confidence REAL);
CREATE TABLE mention (
  kind TEXT, key TEXT, document INTEGER, start INTEGER, end INTEGER, text TEXT, place TEXT, row TEXT);
CREATE INDEX mention_key ON mention (kind, key, document, start);
CREATE TABLE subject (kind TEXT, key TEXT, sort TEXT, mentions INTEGER, row TEXT, PRIMARY KEY (kind, key));
CREATE TABLE stated (kind TEXT, key TEXT, document INTEGER, start INTEGER, row TEXT);
CREATE INDEX stated_key ON stated (kind, key, document, start);
CREATE TABLE discrepancy (number INTEGER PRIMARY KEY, weight INTEGER, row TEXT);
"""


def alphabetical(name: str) -> str:
    """Return a key that sorts names by the Vietnamese alphabet (đ after d, ơ after o; marks after letters)."""
    order = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
    import unicodedata  # noqa: PLC0415

    made = []
    for letter in unicodedata.normalize("NFC", name.lower()):
        parts = unicodedata.normalize("NFD", letter)
        tone = next((i + 1 for i, t in enumerate("\u0300\u0309\u0303\u0301\u0323") if t in parts), 0)
        base = unicodedata.normalize("NFC", "".join(c for c in parts if c not in "\u0300\u0301\u0303\u0309\u0323"))
        at = order.find(base)
        made.append(f"{chr(0x100 + at)}{tone}" if at >= 0 else letter)
    return "".join(made)


@dataclass(frozen=True, slots=True)
class Told:
    """What the store is told about the case as a whole."""

    title: str
    made_on: date
    reader: str
    topics: tuple[TopicRow, ...]


class CaseStore:
    """Takes rows in (`add_…`) and gives them out as a `Case`; `load` gives back a document's reading by its number."""

    def __init__(self, path: Path, told: Told, load: Callable[[int], Reading]) -> None:
        path.unlink(missing_ok=True)
        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + _SCHEMA + "BEGIN;")
        self._load = load
        self._topics = told.topics
        self.title, self.made_on, self.reader = told.title, told.made_on, told.reader

    def close(self) -> None:
        """Keep what came in and close the file."""
        self._db.execute("COMMIT")
        self._db.close()

    # -- in --------------------------------------------------------------------------------------------------------

    def add_document(self, row: DocumentRow) -> None:
        """Take in a document that was received, whatever became of it."""
        made = {f: getattr(row, f) for f in DocumentRow.__dataclass_fields__} | {
            "date": row.date and row.date.isoformat(),
            "problems": [[getattr(p, f) for f in ProblemRow.__dataclass_fields__] for p in row.problems],
        }
        self._db.execute(
            "INSERT INTO document VALUES (?,?,?,?,?)", (row.id, row.unit, row.state, row.partly, _json(made))
        )

    def add_figures(self, rows: Iterable[FigureRow]) -> None:
        """Take in the figures of a document."""
        self._db.executemany(
            "INSERT INTO figure VALUES (?,?,?)", ((r.quote.document, r.quote.start, _json(_figure(r))) for r in rows)
        )

    def add_statements(self, rows: Iterable[StatementRow]) -> None:
        """Take in the sentences of a document that have a role."""
        self._db.executemany(
            "INSERT INTO statement VALUES (?,?,?,?,?,?,?,?)",
            ((*_quote(r.quote), r.role, r.topic, r.confidence) for r in rows),
        )

    def add_recommendations(self, rows: Iterable[RecommendationRow]) -> None:
        """Take in the recommendations of a document."""
        self._db.executemany(
            "INSERT INTO recommendation VALUES (?,?,?,?,?,?,?,?,?)",
            ((*_quote(r.quote), r.by, r.to, r.topic, r.confidence) for r in rows),
        )

    def add_mention(self, kind: str, key: str, quote: Quote, said: dict[str, Any]) -> None:
        """Take in a mention of a work (`kind` citation) or a person under its key."""
        self._db.execute("INSERT INTO mention VALUES (?,?,?,?,?,?,?,?)", (kind, key, *_quote(quote), _json(said)))

    def add_subject(self, kind: str, key: str, *, sort: str, mentions: int, said: dict[str, Any]) -> None:
        """Take in what is known of a work or person once all its mentions are in."""
        self._db.execute("INSERT INTO subject VALUES (?,?,?,?,?)", (kind, key, sort, mentions, _json(said)))

    def add_stated(self, kind: str, key: str, document: int, start: int, said: dict[str, Any]) -> None:
        """Take in a statement (`kind`: indicator, dated_citation or post) for comparing across documents."""
        self._db.execute("INSERT INTO stated VALUES (?,?,?,?,?)", (kind, key, document, start, _json(said)))

    def add_discrepancy(self, weight: int, row: DiscrepancyRow) -> None:
        """Take in a discrepancy; higher weight comes first."""
        said = {f: getattr(row, f) for f in DiscrepancyRow.__dataclass_fields__}
        said["quotes"] = [_quote(q) for q in row.quotes]
        self._db.execute("INSERT INTO discrepancy (weight, row) VALUES (?,?)", (weight, _json(said)))

    # -- out for the analysis ----------------------------------------------------------------------------------------

    def rekey_mentions(self, decided: Callable[[str, Quote, dict[str, Any]], str]) -> None:
        """Give each mention of a work the key that `decided` returns for its key, quote and what it said."""
        query = "SELECT rowid, key, document, start, end, text, place, row FROM mention WHERE kind='citation'"
        moved = []
        for rowid, key, *place, said in self._rows(query):
            new = decided(key, Quote(*place), json.loads(said))
            if new != key:
                moved.append((new, rowid))
        self._db.executemany("UPDATE mention SET key=? WHERE rowid=?", moved)

    def mentions(self, kind: str) -> Iterator[tuple[str, Quote, dict[str, Any]]]:
        """Every mention of a kind, by key, then document."""
        query = (
            "SELECT key, document, start, end, text, place, row FROM mention WHERE kind=? ORDER BY key, document, start"
        )
        for key, *place, said in self._rows(query, (kind,)):
            yield key, Quote(*place), json.loads(said)

    def stated(self, kind: str) -> Iterator[tuple[str, dict[str, Any]]]:
        """Every statement of a kind that is compared across documents, by key, then document."""
        for key, said in self._rows("SELECT key, row FROM stated WHERE kind=? ORDER BY key, document, start", (kind,)):
            yield key, json.loads(said)

    # -- out as a Case -----------------------------------------------------------------------------------------------

    @property
    def ledger(self) -> Ledger:
        """The counts of all states."""
        counts = dict(self._rows("SELECT state, count(*) FROM document GROUP BY state"))
        partly = self._db.execute("SELECT count(*) FROM document WHERE state='read' AND partly").fetchone()[0]
        states = ("read", "exact_duplicate", "near_duplicate", "unreadable", "refused")
        return Ledger(received=sum(counts.values()), partly=partly, **{state: counts.get(state, 0) for state in states})

    def documents(self) -> Iterator[DocumentRow]:
        """Every file received, by number."""
        for (said,) in self._rows("SELECT row FROM document ORDER BY id"):
            made = json.loads(said)
            made["date"] = made["date"] and date.fromisoformat(made["date"])
            made["problems"] = tuple(ProblemRow(*p) for p in made["problems"])
            yield DocumentRow(**made)

    def topics(self) -> list[TopicRow]:
        """The topics of the survey."""
        return list(self._topics)

    def units(self) -> list[str]:
        """The units that were read, in alphabetical order."""
        query = "SELECT DISTINCT unit FROM document WHERE state='read' AND unit<>''"
        return sorted((unit for (unit,) in self._rows(query)), key=alphabetical)

    def figures(self) -> Iterator[FigureRow]:
        """Every stated quantity, in reading order."""
        for (said,) in self._rows("SELECT row FROM figure ORDER BY document, start"):
            yield _figure_back(json.loads(said))

    def statements(self, *, topic: int | None = None, role: str | None = None) -> Iterator[StatementRow]:
        """The sentences with a role, in reading order."""
        query = """SELECT * FROM statement WHERE (?1 IS NULL OR topic=?1) AND (?2 IS NULL OR role=?2)
                   ORDER BY document, start"""
        for *place, said_role, said_topic, confidence in self._rows(query, (topic, role)):
            yield StatementRow(Quote(*place), said_role, said_topic, confidence)

    def recommendations(self) -> Iterator[RecommendationRow]:
        """Every recommendation, those of one addressee together, unaddressed ones last."""
        query = "SELECT * FROM recommendation ORDER BY addressee='', addressee, document, start"
        for *place, by, to, topic, confidence in self._rows(query):
            yield RecommendationRow(Quote(*place), by, to, topic, confidence)

    def works(self) -> Iterator[WorkRow]:
        """The documents cited, most cited first."""
        query = "SELECT key, row FROM subject WHERE kind='citation' ORDER BY mentions DESC, sort, key"
        for key, said in self._rows(query):
            made = json.loads(said)
            day = made.pop("date")
            forms, warnings = tuple(made.pop("forms")), tuple(made.pop("warnings"))
            yield WorkRow(
                key=key,
                date=day and date.fromisoformat(day),
                forms=forms,
                warnings=warnings,
                mentions=self._mentions_of("citation", key),
                **made,
            )

    def people(self) -> Iterator[PersonRow]:
        """The people named, by given name."""
        for key, said in self._rows("SELECT key, row FROM subject WHERE kind='person' ORDER BY sort, key"):
            made = json.loads(said)
            mentions = self._mentions_of("person", key)
            yield PersonRow(made["name"], tuple(made["posts"]), made["organisation"], mentions)

    def discrepancies(self) -> Iterator[DiscrepancyRow]:
        """What does not add up, most serious first."""
        for (said,) in self._rows("SELECT row FROM discrepancy ORDER BY weight DESC, number"):
            made = json.loads(said)
            yield DiscrepancyRow(quotes=tuple(Quote(*q) for q in made.pop("quotes")), **made)

    def matrix(self) -> Iterator[MatrixCell]:
        """The cells of topic x unit that hold sentences."""
        query = """SELECT d.unit, s.topic, s.role, count(*) FROM statement s JOIN document d ON d.id=s.document
                   WHERE s.topic>0 AND d.unit<>'' GROUP BY d.unit, s.topic, s.role ORDER BY d.unit, s.topic, s.role"""
        cells: dict[tuple[str, int], list[tuple[str, int]]] = {}
        for unit, topic, role, count in self._rows(query):
            cells.setdefault((unit, topic), []).append((role, count))
        for (unit, topic), counts in cells.items():
            yield MatrixCell(topic, unit, tuple(counts))

    def source(self, document: int) -> SourcePage:
        """The frozen text of a document with its passages and marks."""
        reading = self._load(document)
        groups = {
            "figure": reading.figures,
            "citation": reading.citations,
            "period": reading.periods,
            "person": reading.people,
            "organisation": reading.organisations,
            "recommendation": reading.recommendations,
        }
        marks = [Mark(kind, f.span.start, f.span.end) for kind, group in groups.items() for f in group]
        marks.sort(key=lambda m: (m.start, m.end))
        passages = tuple(
            (p.span.start, p.span.end, p.kind.value, p.origin.row or 0, p.origin.column or 0) for p in reading.passages
        )
        return SourcePage(document, reading.text, passages, tuple(marks))

    def _rows(self, query: str, values: tuple[Any, ...] = ()) -> Iterator[Any]:
        cursor = self._db.execute(query, values)
        while rows := cursor.fetchmany(500):
            yield from rows

    def _mentions_of(self, kind: str, key: str) -> tuple[Quote, ...]:
        query = "SELECT document, start, end, text, place FROM mention WHERE kind=? AND key=? ORDER BY document, start"
        return tuple(Quote(*row) for row in self._rows(query, (kind, key)))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _quote(q: Quote) -> tuple[int, int, int, str, str]:
    return q.document, q.start, q.end, q.text, q.place


_DECIMALS = ("value", "value2", "of_total")


def _figure(row: FigureRow) -> dict[str, Any]:
    made = {f: getattr(row, f) for f in FigureRow.__dataclass_fields__}
    made |= {name: None if made[name] is None else str(made[name]) for name in _DECIMALS}
    return made | {"quote": _quote(row.quote)}


def _figure_back(made: dict[str, Any]) -> FigureRow:
    made |= {name: None if made[name] is None else Decimal(made[name]) for name in _DECIMALS}
    made |= {"quote": Quote(*made["quote"]), "warnings": tuple(made["warnings"])}
    return FigureRow(**made)
