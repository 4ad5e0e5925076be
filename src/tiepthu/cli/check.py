"""`tiepthu check`: the discrepancies alone, in the terminal."""

from __future__ import annotations

import sys
from datetime import date
from gettext import gettext as _
from gettext import ngettext
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tiepthu.cli.language import language

if TYPE_CHECKING:
    from rich.console import Console

    from tiepthu.exports.case import DiscrepancyRow, DocumentRow


@click.command(
    "check",
    short_help=_("Print the discrepancies of figures and citations."),
    help=_(
        "Read each FILE and print what does not add up within it and between the files: the words of both sides, why"
        " they cannot both hold, and a question that could be sent to the unit.\n\n"
        "The exit status is 0 if nothing was found, 1 if something was, 3 if a file was not read whole."
    ),
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar=_("FILE..."))
@click.option("--no-ocr", is_flag=True, help=_("Leave scans unread."))
def check_command(files: tuple[Path, ...], no_ocr: bool) -> None:
    """Print the discrepancies of the files."""
    from rich.console import Console  # noqa: PLC0415

    from tiepthu.cli.job import Job, done  # noqa: PLC0415
    from tiepthu.cli.telling import tell_problems, tell_tally  # noqa: PLC0415
    from tiepthu.reader.formats.options import FormatOptions  # noqa: PLC0415

    out, errors = Console(), Console(stderr=True)
    with done(Job(files, "", date.today(), options=FormatOptions(ocr=not no_ocr)), errors) as result:
        documents = {d.id: d for d in result.case.documents()}
        rows = list(result.case.discrepancies())
        for row in rows:
            _print(row, documents, out)
        count = len(rows)
        found = ngettext("%(count)d discrepancy.", "%(count)d discrepancies.", count) % {"count": count}
        out.print(found if count else _("Nothing was found that contradicts itself."), highlight=False, soft_wrap=True)
        tell_problems(result.outcomes, errors)
        status = tell_tally(result.outcomes, errors)
    sys.exit(3 if status else int(count > 0))


def _print(row: DiscrepancyRow, documents: dict[int, DocumentRow], out: Console) -> None:
    from rich.markup import escape  # noqa: PLC0415

    from tiepthu.exports.labels import DISCREPANCIES, Label  # noqa: PLC0415

    english = language() == "en"
    label = DISCREPANCIES.get(row.kind, Label(row.kind, row.kind))
    out.print(f"[bold red]{escape(label.en if english else label.vi)}[/bold red]", highlight=False, soft_wrap=True)
    out.print(escape(row.explanation_en if english else row.explanation_vi), highlight=False, soft_wrap=True)
    for document, group in groupby(row.quotes, key=lambda q: q.document):
        quotes = list(group)
        said = " · ".join(f"“{q.text}”" for q in quotes)
        place = f"{documents[document].path}:{quotes[0].start}-{quotes[-1].end}"
        out.print(f"  {escape(said)}  [dim]{escape(place)}[/dim]", highlight=False, soft_wrap=True)
    question = row.question_en if english else row.question_vi
    if question:
        out.print(f"  → {escape(question)}", highlight=False, soft_wrap=True)
    out.print()
