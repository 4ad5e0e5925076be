"""`tiepthu read`: the reading of each file, as JSON, as tables or as a page."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from rich.console import Console

    from tiepthu.cli.intake import Outcome
    from tiepthu.reader.formats.options import FormatOptions
    from tiepthu.reader.records import Reading

_FORMATS = ("json", "jsonl", "table", "html")


@click.command(
    "read",
    short_help=_("Print the reading of each file."),
    help=_(
        "Read each FILE (or every file of a folder or ZIP archive) and print its reading. A file that cannot be read"
        " does not stop the others; the last line counts them. The exit status is 0 if every file was read whole,"
        " else 1.\n\n"
        "json prints one object (a list for several files), jsonl one object a line, table the findings as tables,"
        " html one page."
    ),
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar=_("FILE..."))
@click.option(
    "--format", "form", type=click.Choice(_FORMATS), default="table", show_default=True, help=_("What to print.")
)
@click.option("--no-ocr", is_flag=True, help=_("Leave scans unread."))
def read_command(files: tuple[Path, ...], form: str, no_ocr: bool) -> None:
    """Read files and print their readings."""
    from rich.console import Console  # noqa: PLC0415

    from tiepthu.cli.telling import tell_problems, tell_tally  # noqa: PLC0415
    from tiepthu.reader.formats.options import FormatOptions  # noqa: PLC0415

    console = Console(stderr=True)
    options = FormatOptions(ocr=not no_ocr)
    outcomes = _page(files, options, console) if form == "html" else _each(files, options, form)
    tell_problems(outcomes, console, notes=form == "table")
    sys.exit(tell_tally(outcomes, console))


def _page(files: tuple[Path, ...], options: FormatOptions, console: Console) -> dict[int, Outcome]:
    from tiepthu.cli.job import Job, done  # noqa: PLC0415
    from tiepthu.exports.page import write_page  # noqa: PLC0415

    title = files[0].name if len(files) == 1 else _("%(count)d sources") % {"count": len(files)}
    with done(Job(files, title, date.today(), options=options), console) as result:
        write_page(result.case, sys.stdout)
        return result.outcomes


def _each(files: tuple[Path, ...], options: FormatOptions, form: str) -> dict[int, Outcome]:
    """Read one file after the other and print each as it is read; nothing is kept."""
    from rich.console import Console  # noqa: PLC0415

    from tiepthu.reader.json_form import reading_to_json  # noqa: PLC0415

    outcomes: dict[int, Outcome] = {}
    several = len(files) > 1 or any(f.is_dir() or f.suffix.lower() == ".zip" for f in files)
    out, opened = sys.stdout, False
    console = Console() if form == "table" else None
    for number, (outcome, reading) in enumerate(_readings(files, options), start=1):
        outcomes[number] = outcome
        if reading is None:
            continue
        if console is not None:
            from tiepthu.cli.tables import print_reading  # noqa: PLC0415

            print_reading(reading, console)
        elif form == "jsonl":
            out.write(json.dumps(reading_to_json(reading), ensure_ascii=False, separators=(",", ":")) + "\n")
        else:
            out.write((",\n" if opened else "[\n") if several else "")
            out.write(json.dumps(reading_to_json(reading), ensure_ascii=False, indent=1))
            opened = True
    if form == "json":
        out.write(("\n]\n" if opened else "[]\n") if several else "\n" if opened else "")
    return outcomes


def _readings(files: tuple[Path, ...], options: FormatOptions) -> Iterator[tuple[Outcome, Reading | None]]:
    from tiepthu.cli.door import received_from  # noqa: PLC0415
    from tiepthu.cli.intake import outcome_of  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="tiepthu-") as temporary:
        for received in received_from(files, unpack_in=Path(temporary), options=options):
            yield outcome_of(received, options)
