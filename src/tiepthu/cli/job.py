"""The main job, as `run`, `read --format html`, `check` and `demo` do it: take in, read, build the case."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from gettext import gettext as _
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from tiepthu.analysis.topics import SurveyTopic
from tiepthu.cli.building import Plan, build_case
from tiepthu.cli.case_store import CaseStore, Told
from tiepthu.cli.door import received_from
from tiepthu.cli.intake import Outcome, ReadingStore, Received, State, read_all
from tiepthu.cli.survey import UnitOfFiles, unit_of
from tiepthu.exports.case import TopicRow
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.json_form import reading_from_json
from tiepthu.reader.reading import READER
from tiepthu.reader.records import Reading


@dataclass(frozen=True, slots=True)
class Job:
    """What to read and how. `work` is the folder for what is kept between runs; without one nothing is kept."""

    paths: Sequence[Path]
    title: str
    made_on: date
    work: Path | None = None
    leave_out: Path | None = None
    topics: Sequence[SurveyTopic] = ()
    units: Sequence[UnitOfFiles] = ()
    workers: int = 0
    options: FormatOptions = field(default_factory=FormatOptions)


@dataclass(frozen=True, slots=True)
class Done:
    """The case of a job, with the outcome of each file by its number."""

    case: CaseStore
    outcomes: dict[int, Outcome]


@contextmanager
def done(job: Job, console: Console) -> Iterator[Done]:
    """Do a job; the case is open inside the `with` block. Progress goes to `console` where that is a terminal.

    Raises:
        click.ClickException: the folder for what is kept cannot be written. What was read stays; run again.
    """
    with tempfile.TemporaryDirectory(prefix="tiepthu-") as temporary:
        work = job.work or Path(temporary)
        try:
            work.mkdir(parents=True, exist_ok=True)
            store = ReadingStore(work / "readings", job.options)
            with _progress(console) as progress:
                outcomes = _read(job, store, Path(temporary) / "unpacked", progress)
                case = _case(job, store, outcomes, work / "case.sqlite", progress)
        except (OSError, sqlite3.Error) as error:
            raise click.ClickException(
                _("Nothing could be kept in %(folder)s: %(cause)s. Free space there and run again.")
                % {"folder": work, "cause": getattr(error, "strerror", None) or error}
            ) from error
        try:
            yield Done(case, outcomes)
        finally:
            case.close()


def workers_for(wish: int, files: int) -> int:
    """Return how many processes to read with: the wish, else one a core, never more than there are files."""
    return max(1, min(wish or os.cpu_count() or 1, files))


def _progress(console: Console) -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)


def _read(job: Job, store: ReadingStore, unpack_in: Path, progress: Progress) -> dict[int, Outcome]:
    task = progress.add_task(_("Taking in"), total=None)
    files: list[Received] = []
    for received in received_from(job.paths, unpack_in=unpack_in, options=job.options, leave_out=job.leave_out):
        files.append(received)
        progress.advance(task)
    progress.remove_task(task)
    task = progress.add_task(_("Reading"), total=len(files))
    workers = workers_for(job.workers, len(files))
    return read_all(iter(files), store, workers=workers, on_done=lambda _number, _outcome: progress.advance(task))


def _case(job: Job, store: ReadingStore, outcomes: dict[int, Outcome], path: Path, progress: Progress) -> CaseStore:
    def load(number: int) -> Reading:
        outcome = outcomes[number]
        if outcome.kept is None:
            raise LookupError(f"document {number} was not read")
        reading = reading_from_json(store.load(outcome.kept))
        return replace(reading, source=replace(reading.source, path=outcome.received.path))

    topics = tuple(job.topics) or topics_found(outcomes)
    rows = tuple(TopicRow(t.number, t.title) for t in topics)
    case = CaseStore(path, Told(job.title, job.made_on, READER, rows), load)
    task: TaskID = progress.add_task(_("Putting together"), total=len(outcomes))
    units = list(job.units)
    plan = Plan(topics, lambda name: unit_of(name, units))
    build_case(case, outcomes, load, plan, lambda: progress.advance(task))
    return case


def topics_found(outcomes: dict[int, Outcome]) -> tuple[SurveyTopic, ...]:
    """Return the longest list of discussion topics that any document enumerates; the first one where several are."""
    best = max((outcomes[n].topics for n in sorted(outcomes)), key=len, default=())
    return tuple(SurveyTopic(number, text) for number, text in best)


def tally(outcomes: dict[int, Outcome]) -> tuple[int, int, int, int]:
    """Return how many files were read whole, read in part, were unreadable and were refused; copies count as read."""
    whole = partly = unreadable = refused = 0
    for outcome in outcomes.values():
        if outcome.state is State.UNREADABLE:
            unreadable += 1
        elif outcome.state is State.REFUSED:
            refused += 1
        elif outcome.partly:
            partly += 1
        else:
            whole += 1
    return whole, partly, unreadable, refused
