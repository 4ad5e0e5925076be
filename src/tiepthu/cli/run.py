"""`tiepthu run`: turns a folder of what units sent into tables, a report and a page."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date, datetime
from gettext import gettext as _
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiepthu.cli.language import language

if TYPE_CHECKING:
    from tiepthu.cli.job import Job
    from tiepthu.reader.formats.options import FormatOptions

_FOLDER = click.Path(exists=True, path_type=Path)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command(
    "run",
    short_help=_("Turn a folder of reports into tables, a report and a page."),
    help=_(
        "Read everything in FOLDER (files, folders and ZIP archives) and write the results into the folder given by"
        " --out: index.html, tong-hop.xlsx, bao-cao-tong-hop.docx, readings.jsonl and ledger.json.\n\n"
        "The run can be stopped and started again: a file that was read with the same reader is not read again."
        " The exit status is 0 if every file was read whole, else 1."
    ),
)
@click.argument("folder", type=_FOLDER, metavar=_("FOLDER"))
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path), help=_("Where results go."))
@click.option("--topics", type=_FILE, help=_("The topics of the survey (YAML): a list of titles, with keywords."))
@click.option("--units", type=_FILE, help=_("Which file is of which unit (CSV with columns file, unit)."))
@click.option("--title", default="", help=_("What the survey is called."))
@click.option("--workers", default=0, help=_("How many processes read; one a core if not given."))
@click.option(
    "--date", "made_on", type=click.DateTime(["%Y-%m-%d"]), help=_("The day of the report; today's if not given.")
)
@click.option("--no-ocr", is_flag=True, help=_("Leave scans unread."))
@click.option("--max-size", type=click.IntRange(1), metavar="MB", help=_("Raise the limit of a file's unpacked size."))
def run_command(  # noqa: PLR0913, PLR0917  one parameter an option
    folder: Path,
    out: Path,
    topics: Path | None,
    units: Path | None,
    title: str,
    workers: int,
    made_on: datetime | None,
    no_ocr: bool,
    max_size: int | None,
) -> None:
    """Run the main job and write its results."""
    from tiepthu.cli.job import Job  # noqa: PLC0415
    from tiepthu.cli.survey import read_topics, read_units  # noqa: PLC0415

    job = Job(
        paths=[folder],
        title=title or _("Synthesis of the survey: %(name)s") % {"name": folder.resolve().name},
        made_on=made_on.date() if made_on else date.today(),
        work=out / ".tiepthu",
        leave_out=out,
        topics=read_topics(topics) if topics else (),
        units=read_units(units) if units else (),
        workers=workers,
        options=options_for(no_ocr, max_size),
    )
    sys.exit(run_job(job, out, folder))


def options_for(no_ocr: bool, max_size: int | None) -> FormatOptions:
    """Return the options of reading that the command line's wishes make; `max_size` is in megabytes."""
    from tiepthu.reader.formats.options import MEGABYTE, FormatOptions  # noqa: PLC0415

    options = FormatOptions(ocr=not no_ocr)
    if max_size is None:
        return options
    most = max_size * MEGABYTE
    return replace(options, max_text_bytes=most, max_unpacked_bytes=max(most, options.max_unpacked_bytes))


def run_job(job: Job, out: Path, folder: Path) -> int:
    """Do the job, write the results into `out`, say where they lie; return the exit status."""
    from rich.console import Console  # noqa: PLC0415

    from tiepthu.cli.job import done  # noqa: PLC0415
    from tiepthu.cli.telling import tell_problems, tell_tally  # noqa: PLC0415
    from tiepthu.cli.writing import PAGE, write_results  # noqa: PLC0415

    console = Console(stderr=True)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise click.ClickException(
            _("The folder %(folder)s cannot be made: %(cause)s. Choose another with --out.")
            % {"folder": out, "cause": error.strerror or error}
        ) from error
    with done(job, console) as result:
        written = write_results(result.case, out, result.outcomes, language=language(), source=folder)
        discrepancies = sum(1 for _row in result.case.discrepancies())
    tell_problems(result.outcomes, console)
    for file in written:
        console.print(f"  {file.path}  {_size(file.bytes)}", highlight=False, soft_wrap=True)
    console.print(
        _("Discrepancies to clear up: %(count)d.") % {"count": discrepancies}, highlight=False, soft_wrap=True
    )
    console.print(_("Open %(page)s in a browser.") % {"page": out / PAGE}, highlight=False, soft_wrap=True)
    return tell_tally(result.outcomes, console)


def _size(count: int) -> str:
    for unit in ("B", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count //= 1000
    return f"{count} GB"
