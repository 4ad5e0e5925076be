"""From readings to a case: documents in order, their rows, what repeats and what does not add up.

One reading is in memory at a time. What compares documents with each other (works cited, people, indicators) goes
through the case store sorted by key.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from typing import Any

from tiepthu.analysis.near_duplicates import NearDuplicates, facts_digest, signature
from tiepthu.analysis.topics import SurveyTopic, TopicAssigner
from tiepthu.cli.case_store import CaseStore, alphabetical
from tiepthu.cli.comparing import compare_documents, discrepancies_of, note_statements
from tiepthu.cli.intake import Outcome, State
from tiepthu.cli.language import cause_of, next_step_of
from tiepthu.exports.case import (
    DocumentRow,
    FigureRow,
    ProblemRow,
    Quote,
    RecommendationRow,
    StatementRow,
)
from tiepthu.reader.finders.catalogue import WorkCatalogue
from tiepthu.reader.problems import Problem
from tiepthu.reader.reading import place_of
from tiepthu.reader.records import Citation, Finding, Person, Reading, Role, Span
from tiepthu.reader.text import fold


@dataclass(frozen=True, slots=True)
class Plan:
    """How documents are told apart: the topics of the survey, and the unit of a file by its path (empty: unknown)."""

    topics: tuple[SurveyTopic, ...]
    unit_of: Callable[[str], str]


def build_case(
    case: CaseStore,
    outcomes: Mapping[int, Outcome],
    load: Callable[[int], Reading],
    plan: Plan,
    on_done: Callable[[], None] = lambda: None,
) -> None:
    """Fill `case` with the rows of every outcome, in the order of their numbers.

    Args:
        case: the store to fill.
        outcomes: what became of each file, by its number.
        load: gives the reading of a file that was read, by its number.
        plan: topics and units.
        on_done: called after each document.
    """
    tools = _Tools(NearDuplicates(), TopicAssigner(plan.topics), WorkCatalogue(), plan)
    for number in sorted(outcomes):
        outcome = outcomes[number]
        if outcome.state is State.READ:
            _add_reading(case, number, outcome, load(number), tools)
        else:
            case.add_document(_document_row(number, outcome, None, plan))
        on_done()
    _settle_works(case, tools.catalogue)
    _settle_people(case)
    compare_documents(case)


@dataclass(frozen=True, slots=True)
class _Tools:
    copies: NearDuplicates
    assigner: TopicAssigner
    catalogue: WorkCatalogue
    plan: Plan


def _add_reading(case: CaseStore, number: int, outcome: Outcome, reading: Reading, tools: _Tools) -> None:
    same_as = tools.copies.add(number, signature(reading.text), facts_digest(_facts(reading)))
    if same_as is not None:
        outcome = replace(outcome, state=State.NEAR_DUPLICATE, same_as=same_as)
        case.add_document(_document_row(number, outcome, reading, tools.plan))
        return
    document = _document_row(number, outcome, reading, tools.plan)
    case.add_document(document)
    rows = _Rows(document, reading, tools.assigner)
    case.add_figures(rows.figures())
    case.add_statements(rows.statements())
    case.add_recommendations(rows.recommendations())
    for citation in reading.citations:
        quote = rows.quote(citation.span)
        tools.catalogue.add(citation, document=str(number), quote=quote.text, on=reading.meta.date)
        case.add_mention("citation", citation.key, quote, _said_of_work(citation, reading.meta.date))
    for person in reading.people:
        case.add_mention("person", _person_key(person, reading), rows.quote(person.span), _said_of(person))
    note_statements(case, number, reading, rows.quote, unit=_speaker(outcome, reading, tools.plan))
    discrepancies_of(case, reading, rows.quote)


def _speaker(outcome: Outcome, reading: Reading, plan: Plan) -> str:
    """The unit that speaks in a document: of the survey, else the body of its head; never its file name."""
    return plan.unit_of(outcome.received.path) or reading.meta.organisation or reading.meta.issuer


def _facts(reading: Reading) -> Iterator[str]:
    for figure in reading.figures:
        yield f"{figure.value}|{figure.value2}|{figure.of_total}|{figure.unit}"
    for citation in reading.citations:
        yield citation.sign.casefold()


def _document_row(number: int, outcome: Outcome, reading: Reading | None, plan: Plan) -> DocumentRow:
    received = outcome.received
    row = DocumentRow(
        id=number,
        path=received.path,
        sha256=received.sha256,
        media_type="",
        bytes=received.bytes,
        state=outcome.state.value,
        same_as=outcome.same_as,
        partly=outcome.partly,
        unit=plan.unit_of(received.path),
        problems=tuple(_problem_row(p) for p in outcome.problems),
    )
    if reading is None:
        return row
    meta = reading.meta
    groups = (reading.figures, reading.citations, reading.periods, reading.people, reading.recommendations)
    return replace(
        row,
        media_type=reading.source.media_type,
        unit=row.unit or meta.organisation or meta.issuer or received.path.rsplit("/", 1)[-1],
        title=meta.title,
        kind=meta.kind,
        number=meta.number,
        date=meta.date,
        organisation=meta.organisation,
        syllables=len(reading.text.split()),
        findings=sum(len(group) for group in groups),
    )


def _problem_row(problem: Problem) -> ProblemRow:
    return ProblemRow(
        problem.code,
        problem.kind.severity.value,
        problem.place,
        cause_of(problem, "vi"),
        cause_of(problem, "en"),
        next_step_of(problem, "vi"),
        next_step_of(problem, "en"),
    )


class _Rows:
    """The rows of one document."""

    def __init__(self, document: DocumentRow, reading: Reading, assigner: TopicAssigner) -> None:
        self.number, self.unit, self.reading = document.id, document.unit, reading
        self.starts = [s.span.start for s in reading.sentences]
        self.topics = assigner.assign(reading.text, reading.sentences, reading.outline)

    def quote(self, span: Span) -> Quote:
        """The words of a span at their place."""
        place = place_of(self.reading, span)
        where = ""
        if place and place.sheet:
            where = f"{place.sheet}!{place.cell}"
        elif place and place.page:
            where = f"tr. {place.page}"
        return Quote(self.number, span.start, span.end, span.of(self.reading.text), where)

    def _sentence(self, finding: Finding) -> int | None:
        index = bisect_right(self.starts, finding.span.start) - 1
        return index if index >= 0 and finding.span.start < self.reading.sentences[index].span.end else None

    def figures(self) -> Iterator[FigureRow]:
        for f in self.reading.figures:
            index = self._sentence(f)
            sentence = self.reading.sentences[index] if index is not None else None
            yield FigureRow(
                quote=self.quote(f.span),
                sentence=sentence.span.of(self.reading.text) if sentence else "",
                value=f.value,
                value2=f.value2,
                of_total=f.of_total,
                unit=f.unit,
                of=f.of,
                operator=f.operator.value,
                period=f.period.edtf if f.period else "",
                role=sentence.role.value if sentence else Role.OTHER.value,
                topic=self.topics[index] if index is not None else 0,
                confidence=f.confidence,
                warnings=f.warnings,
            )

    def statements(self) -> Iterator[StatementRow]:
        for sentence, topic in zip(self.reading.sentences, self.topics, strict=True):
            if sentence.role is not Role.OTHER:
                yield StatementRow(self.quote(sentence.span), sentence.role.value, topic, sentence.confidence)

    def recommendations(self) -> Iterator[RecommendationRow]:
        for r in self.reading.recommendations:
            index = self._sentence(r)
            topic = r.topics[0] if r.topics else self.topics[index] if index is not None else 0
            yield RecommendationRow(self.quote(r.span), r.by or self.unit, r.to, topic, r.confidence)


# -- works and people, across documents ----------------------------------------------------------------------------


_WORDS_OF_WORK = ("type", "sign", "issuer", "term", "title")


def _said_of_work(citation: Citation, on: date | None) -> dict[str, Any]:
    return {word: getattr(citation, word) for word in _WORDS_OF_WORK} | {
        "date": citation.date and citation.date.isoformat(),
        "warnings": list(citation.warnings),
        "on": on and on.isoformat(),
    }


def _settle_works(case: CaseStore, catalogue: WorkCatalogue) -> None:
    """Decide which work each mention means now that all are known, then put in the works."""
    undecided: set[str] = set()
    known: dict[str, dict[str, str | None]] = {}

    def decided(key: str, quote: Quote, said: dict[str, Any]) -> str:
        words = {word: said[word] for word in _WORDS_OF_WORK}
        day, on = (date.fromisoformat(said[name]) if said[name] else None for name in ("date", "on"))
        citation = Citation(span=Span(quote.start, quote.end), date=day, **words)
        meant = catalogue.resolve(citation, document=str(quote.document), on=on)
        if meant.work is None and meant.candidates:
            undecided.add(key)
        if meant.work is None:
            return key
        work = meant.work
        known[work.key] = {
            "date": work.date.isoformat() if work.date else None,
            "issuer": work.issuer,
            "title": work.title,
        }
        return meant.work.key

    case.rekey_mentions(decided)
    for key, group in groupby(case.mentions("citation"), key=lambda item: item[0]):
        mentions = [(quote, said) for _, quote, said in group]
        best = {w: _fullest(said[w] for _, said in mentions) for w in ("type", "sign", "date", "issuer", "title")}
        best |= {w: value for w, value in known.get(key, {}).items() if value and not best[w]}
        warnings = sorted({w for _, said in mentions for w in said["warnings"]})
        said = best | {
            "state": _state(warnings, key in undecided),
            "forms": list(dict.fromkeys(quote.text for quote, _ in mentions))[:12],
            "warnings": warnings,
        }
        case.add_subject("citation", key, sort=f"{best['type']} {best['sign']}", mentions=len(mentions), said=said)


def _state(warnings: list[str], undecided: bool) -> str:
    if undecided:
        return "ambiguous"
    return "incomplete" if {"type_missing", "number_missing"} & set(warnings) else "resolved"


def _fullest(values: Iterable[str | None]) -> str | None:
    """The value said most often, of those said; ties go to the first."""
    counts: dict[str, int] = {}
    for value in values:
        if value:
            counts[value] = counts.get(value, 0) + 1
    return max(counts, key=lambda value: counts[value]) if counts else ""


def _person_key(person: Person, reading: Reading) -> str:
    full = max((p.name for p in reading.people if p.identity == person.identity), key=len, default=person.name)
    return fold(full)


def _said_of(person: Person) -> dict[str, Any]:
    return {"name": person.name, "posts": list(person.posts), "organisation": person.organisation}


def _settle_people(case: CaseStore) -> None:
    for key, group in groupby(case.mentions("person"), key=lambda item: item[0]):
        said = [said for _, _, said in group]
        name = max((s["name"] for s in said), key=lambda n: (len(n.split()), not n.isupper(), not n.islower()))
        posts = list(dict.fromkeys(post for s in said for post in s["posts"]))
        organisation = _fullest(s["organisation"] for s in said)
        given_first = " ".join(reversed(name.split()))
        case.add_subject(
            "person",
            key,
            sort=alphabetical(given_first),
            mentions=len(said),
            said={"name": name, "posts": posts, "organisation": organisation},
        )
