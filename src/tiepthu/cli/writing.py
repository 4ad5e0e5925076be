"""The five results of a run, each whole under its final name or not there at all."""

from __future__ import annotations

import gzip
import io
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from gettext import gettext as _
from pathlib import Path
from typing import Any, BinaryIO, Literal, cast
from urllib.parse import quote

import click

from tiepthu.cli.intake import Outcome, State
from tiepthu.exports.case import Case, DocumentRow

PAGE, WORKBOOK, REPORT = "index.html", "tong-hop.xlsx", "bao-cao-tong-hop.docx"
READINGS, LEDGER = "readings.jsonl", "ledger.json"
RESULTS = (PAGE, WORKBOOK, REPORT, READINGS, LEDGER)


@dataclass(frozen=True, slots=True)
class Written:
    """A result and its size in bytes."""

    path: Path
    bytes: int


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Open a draft beside `path` for writing and give it the final name at the end; on any failure nothing is left.

    Raises:
        click.ClickException: the disk is full or the folder cannot be written; the old file stays as it was.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("wb") as out:
            yield cast(BinaryIO, out)
            out.flush()
            os.fsync(out.fileno())
        draft.replace(path)
    except OSError as error:
        raise click.ClickException(
            _("%(file)s was not written: %(cause)s. Free space or choose another folder with --out, then run again.")
            % {"file": path, "cause": error.strerror or error}
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def write_results(
    case: Case, out: Path, kept: Mapping[int, Outcome], *, language: Literal["vi", "en"], source: Path
) -> list[Written]:
    """Write the page, the workbook, the report, the readings and the ledger of a case into the folder `out`.

    Args:
        case: the results.
        out: the folder, which exists.
        kept: the outcome of each file, for where its reading lies.
        language: of the workbook's headings.
        source: the folder that was read, for links to the files.
    """
    documents = {d.id: d for d in case.documents()}
    written = []
    for name, write in _writers(case, documents, kept, language, os.path.relpath(source, out)):
        with whole(out / name) as stream:
            write(stream)
        written.append(Written(out / name, (out / name).stat().st_size))
    return written


def _writers(
    case: Case,
    documents: dict[int, DocumentRow],
    kept: Mapping[int, Outcome],
    language: Literal["vi", "en"],
    to_source: str,
) -> Iterator[tuple[str, Callable[[BinaryIO], None]]]:
    from tiepthu.exports.layouts import layout_for  # noqa: PLC0415
    from tiepthu.exports.page import write_page  # noqa: PLC0415
    from tiepthu.exports.synthesis_report import ReportDetails, write_synthesis_report  # noqa: PLC0415
    from tiepthu.exports.workbook import write_workbook  # noqa: PLC0415

    def page(stream: BinaryIO) -> None:
        text = io.TextIOWrapper(stream, encoding="utf-8", newline="\n", write_through=True)
        write_page(case, text)
        text.detach()

    def source_href(document: int) -> str:
        path = documents[document].path.split("!", 1)[0]
        return quote(Path(to_source, path).as_posix())

    layout = layout_for("party", case.made_on)
    yield LEDGER, lambda stream: _write_ledger(case, stream)
    yield READINGS, lambda stream: _write_readings(documents, kept, stream)
    yield WORKBOOK, lambda stream: write_workbook(case, stream, language=language, source_href=source_href)
    yield REPORT, lambda stream: write_synthesis_report(case, stream, layout=layout, details=ReportDetails())
    yield PAGE, page


def _write_readings(documents: dict[int, DocumentRow], kept: Mapping[int, Outcome], stream: BinaryIO) -> None:
    """One reading a line, for every document that was read, near duplicates included."""
    for number in sorted(documents):
        outcome = kept[number]
        if outcome.kept is None:
            continue
        with gzip.open(outcome.kept, "rt", encoding="utf-8") as file:
            made = json.load(file)
        made["source"]["path"] = outcome.received.path
        made["state"] = documents[number].state
        stream.write(json.dumps(made, ensure_ascii=False, separators=(",", ":")).encode("utf-8") + b"\n")


def _write_ledger(case: Case, stream: BinaryIO) -> None:
    """The counts, whether they balance, and every file with its state."""
    ledger = case.ledger
    made: dict[str, Any] = {
        "received": ledger.received,
        **{state.value: getattr(ledger, state.value) for state in State},
        "partly": ledger.partly,
        "balances": ledger.balances(),
        "reader": case.reader,
        "files": [_ledger_entry(d) for d in case.documents()],
    }
    stream.write(json.dumps(made, ensure_ascii=False, indent=1).encode("utf-8") + b"\n")


def _ledger_entry(row: DocumentRow) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "number": row.id,
        "path": row.path,
        "sha256": row.sha256,
        "bytes": row.bytes,
        "state": row.state,
        "unit": row.unit,
    }
    if row.same_as is not None:
        entry["same_as"] = row.same_as
    if row.partly:
        entry["partly"] = True
    if row.problems:
        entry["problems"] = [
            {"code": p.code, "severity": p.severity, "place": p.place, "cause": p.cause_en, "next_step": p.next_step_en}
            for p in row.problems
        ]
    return entry
