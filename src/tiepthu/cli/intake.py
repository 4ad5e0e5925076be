"""From paths to outcomes: which files there are, which are new, and the reading of each, in several processes.

Every file ends in exactly one state (read, exact duplicate, unreadable, refused); near duplicates are told apart later,
when all readings are there. A reading is kept under the SHA-256 of its bytes and the fingerprint of the reader, so that
a run that was stopped goes on where it was. One file can neither stop nor starve the others: each has a time limit, and
when a worker process dies, the file that killed it is found by reading the suspects one at a time.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import multiprocessing
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.problems import Problem, ReaderError, Severity
from tiepthu.reader.records import Reading

SECONDS_PER_FILE = 600


class State(StrEnum):
    """What became of a file that was received."""

    READ = "read"
    EXACT_DUPLICATE = "exact_duplicate"
    NEAR_DUPLICATE = "near_duplicate"
    UNREADABLE = "unreadable"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Received:
    """One file that came in: `path` is what people see (`!` before a member of an archive), `file` where its bytes lie.

    `problem` is set where the file was turned away at the door (an unsafe archive member, no permission).
    """

    path: str
    file: Path | None
    sha256: str = ""
    bytes: int = 0
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file. `kept` is where its reading lies; `problems` are all, notes included."""

    received: Received
    state: State
    kept: Path | None = None
    problems: tuple[Problem, ...] = ()
    same_as: int | None = None
    topics: tuple[tuple[int, str], ...] = ()  # numbers and texts of the discussion topics that the file enumerates

    @property
    def partly(self) -> bool:
        """Whether a part of the file could not be read."""
        return any(p.kind.severity is Severity.PARTLY for p in self.problems)


@cache
def reader_fingerprint() -> str:
    """Return a digest of the reading code and its weights: a reading is taken again when any of them changed."""
    made = hashlib.sha256()
    root = Path(__file__).parent.parent / "reader"
    for path in sorted(p for p in root.rglob("*") if p.is_file() and "__pycache__" not in p.parts):
        made.update(path.relative_to(root).as_posix().encode() + b"\0" + path.read_bytes())
    return made.hexdigest()[:16]


@dataclass(slots=True)
class ReadingStore:
    """Where readings are kept between runs: `DIRECTORY/<fingerprint>/<aa>/<sha256>.json.gz`."""

    directory: Path
    options: FormatOptions = field(default_factory=FormatOptions)
    fingerprint: str = ""  # of the process that runs, not of its workers

    def __post_init__(self) -> None:
        self.fingerprint = self.fingerprint or reader_fingerprint()

    def path(self, sha256: str) -> Path:
        """Return where the reading of the file with this hash lies or would lie."""
        tools = [shutil.which(tool) for tool in ("tesseract", "soffice")]  # what a newly installed tool can read now
        choice = hashlib.sha256(repr((self.options, tools)).encode()).hexdigest()[:6]
        return self.directory / f"{self.fingerprint}-{choice}" / sha256[:2] / f"{sha256}.json.gz"

    def load(self, path: Path) -> dict[str, Any]:
        """Return what was kept: a reading as JSON, or `{"problem": …}` for a file that could not be read.

        Raises:
            ValueError, OSError: the file is not there or damaged; the reading is then taken again.
        """
        with gzip.open(path, "rt", encoding="utf-8") as file:
            made: dict[str, Any] = json.load(file)
        return made

    def keep(self, path: Path, made: dict[str, Any]) -> None:
        """Write under a temporary name, then move: a half-written reading never has the final name."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}.part")
        try:
            with draft.open("wb") as raw, gzip.GzipFile("", "wb", 5, raw, mtime=0) as file:
                file.write(json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode("utf-8"))
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


# -- one file ------------------------------------------------------------------------------------------------------


def read_file(received: Received, *, options: FormatOptions, seconds: int = 0) -> Reading:
    """Read one file from disk.

    Raises:
        ReaderError: it could not or must not be read, it is gone, or it took more than `seconds` (0: no limit).
    """
    from tiepthu.reader.reading import read_document  # noqa: PLC0415  the finders load when the first file is read

    if received.file is None:
        raise ReaderError("file.missing")
    try:
        data = received.file.read_bytes()
    except FileNotFoundError as error:
        raise ReaderError("file.missing") from error
    except OSError as error:
        raise ReaderError("file.not_permitted") from error
    with _TimeLimit(seconds):
        return read_document(data, name=received.path, options=options)


class _TimeLimit:
    """Turns a reading that takes too long into a problem of its file (in a process's main thread on POSIX)."""

    def __init__(self, seconds: int) -> None:
        self._seconds = seconds if hasattr(signal, "SIGALRM") else 0

    def __enter__(self) -> None:
        if self._seconds:
            signal.signal(signal.SIGALRM, self._expire)
            signal.alarm(self._seconds)

    def __exit__(self, *_: object) -> None:
        if self._seconds:
            signal.alarm(0)

    def _expire(self, _number: int, _frame: FrameType | None) -> None:
        raise ReaderError("file.too_slow", seconds=str(self._seconds))


def _read_and_keep(received: Received, store: ReadingStore) -> Outcome:
    """Read one file in a worker process and keep its reading, or the problem if there is none."""
    from tiepthu.reader.json_form import reading_to_json  # noqa: PLC0415

    path = store.path(received.sha256)
    try:
        reading = read_file(received, options=store.options, seconds=SECONDS_PER_FILE)
    except ReaderError as error:
        return _not_read(received, error.problem, store)
    except Exception as error:  # a fault of ours must not stop the other files
        return _not_read(received, _fault(error), store)
    store.keep(path, reading_to_json(reading))
    topics = tuple((t.number, t.text) for t in reading.topics)
    return Outcome(received, State.READ, path, reading.problems, topics=topics)


def outcome_of(received: Received, options: FormatOptions) -> tuple[Outcome, Reading | None]:
    """Read one file here and now, keeping nothing; return its outcome, and the reading if there is one."""
    if received.problem is not None:
        return _turned_away(received, received.problem), None
    try:
        reading = read_file(received, options=options)
    except ReaderError as error:
        return _turned_away(received, error.problem), None
    except Exception as error:  # a fault of ours must not stop the other files
        return _turned_away(received, _fault(error)), None
    return Outcome(received, State.READ, problems=reading.problems), reading


def _fault(error: Exception) -> Problem:
    return Problem("file.failed", values=(("error", type(error).__name__),))


def _turned_away(received: Received, problem: Problem) -> Outcome:
    state = State.REFUSED if problem.kind.severity is Severity.REFUSED else State.UNREADABLE
    return Outcome(received, state, problems=(problem,))


def _not_read(received: Received, problem: Problem, store: ReadingStore) -> Outcome:
    if received.sha256 and problem.code not in ("file.missing", "file.not_permitted", "file.too_slow", "file.failed"):
        store.keep(store.path(received.sha256), {"problem": [problem.code, problem.place, dict(problem.values)]})
    return _turned_away(received, problem)


def _kept_outcome(received: Received, store: ReadingStore) -> Outcome | None:
    """Return the outcome of an earlier run, None if there is none or what was kept cannot be used."""
    path = store.path(received.sha256)
    if not path.exists():
        return None
    try:
        made = store.load(path)
        if "problem" in made:
            code, place, values = made["problem"]
            return _turned_away(received, Problem(code, place, tuple(sorted(values.items()))))
        problems = tuple(Problem(p["code"], p["place"], tuple(sorted(p["values"].items()))) for p in made["problems"])
    except (OSError, ValueError, KeyError, EOFError):
        return None
    topics = tuple((f["number"], f["text"]) for f in made["findings"] if f["kind"] == "topic")
    return Outcome(received, State.READ, path, problems, topics=topics)


# -- many files ----------------------------------------------------------------------------------------------------


def read_all(
    files: Iterator[Received],
    store: ReadingStore,
    *,
    workers: int,
    on_done: Callable[[int, Outcome], None] = lambda _number, _outcome: None,
) -> dict[int, Outcome]:
    """Read every file once and return the outcome of each by its number, from 1 in the order given.

    Args:
        files: what came in; taken one by one, so that a folder of any size needs no more memory than its list.
        store: where readings are kept.
        workers: how many processes read.
        on_done: called with number and outcome as each file is done, in no particular order.
    """
    return _Run(store, workers, on_done).over(files)


class _Run:
    """The state of one run over many files."""

    def __init__(self, store: ReadingStore, workers: int, on_done: Callable[[int, Outcome], None]) -> None:
        self.store, self.workers, self.on_done = store, max(1, workers), on_done
        self.outcomes: dict[int, Outcome] = {}
        self.first_with: dict[str, int] = {}
        self.flying: dict[Future[Outcome], tuple[int, Received]] = {}
        self.pool: ProcessPoolExecutor | None = None

    def over(self, files: Iterator[Received]) -> dict[int, Outcome]:
        try:
            for number, received in enumerate(files, start=1):
                self._take(number, received)
                while len(self.flying) >= 4 * self.workers:
                    self._land()
            while self.flying:
                self._land()
        finally:
            if self.pool:
                self.pool.shutdown(cancel_futures=True)
        return self.outcomes

    def _take(self, number: int, received: Received) -> None:
        if received.problem is not None:
            return self._done(number, _turned_away(received, received.problem))
        first = self.first_with.setdefault(received.sha256, number)
        if first != number:
            return self._done(number, Outcome(received, State.EXACT_DUPLICATE, same_as=first))
        kept = _kept_outcome(received, self.store)
        if kept is not None:
            return self._done(number, kept)
        future = self._pool().submit(_read_and_keep, received, self.store)
        self.flying[future] = number, received
        return None

    def _pool(self, workers: int | None = None) -> ProcessPoolExecutor:
        if self.pool is None:
            context = multiprocessing.get_context("forkserver" if os.name == "posix" else "spawn")
            if os.name == "posix":
                context.set_forkserver_preload(["tiepthu.reader.reading", "tiepthu.reader.json_form"])
            self.pool = ProcessPoolExecutor(workers or self.workers, mp_context=context, initializer=_leave_interrupts)
        return self.pool

    def _land(self) -> None:
        done, _ = wait(self.flying, return_when=FIRST_COMPLETED)
        for future in done:
            if future not in self.flying:
                continue
            if isinstance(future.exception(), BrokenProcessPool):
                return self._find_the_killer()
            number, _received = self.flying.pop(future)
            self._done(number, future.result())
        return None

    def _find_the_killer(self) -> None:
        """A worker died: read what was under way one at a time, so that only the file that kills is lost."""
        suspects = sorted(self.flying.values(), key=lambda item: item[0])
        self.flying.clear()
        for number, received in suspects:
            self.pool = None
            pool = self._pool(1)
            try:
                outcome = pool.submit(_read_and_keep, received, self.store).result()
            except BrokenProcessPool:
                outcome = Outcome(received, State.UNREADABLE, problems=(Problem("file.reader_died"),))
            pool.shutdown(cancel_futures=True)
            self._done(number, outcome)
        self.pool = None

    def _done(self, number: int, outcome: Outcome) -> None:
        self.outcomes[number] = outcome
        self.on_done(number, outcome)


def _leave_interrupts() -> None:
    """Leave Ctrl-C to the main process, which stops the run in order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def sha256_of(path: Path) -> tuple[str, int]:
    """Return the SHA-256 of a file in hexadecimal and its size in bytes, reading it in pieces.

    Raises:
        OSError: the file cannot be read.
    """
    made, size = hashlib.sha256(), 0
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            made.update(piece)
            size += len(piece)
    return made.hexdigest(), size
