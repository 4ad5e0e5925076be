"""`tiepthu demo`: writes the example survey and runs the main job on it."""

from __future__ import annotations

import shutil
import sys
from datetime import date
from gettext import gettext as _
from importlib.resources import as_file, files
from pathlib import Path

import click

EXAMPLE = "example_survey"


@click.command(
    "demo",
    short_help=_("Write the example survey and run the main job on it."),
    help=_(
        "Write the files of an invented survey (reports of several units in several formats) into FOLDER, run the main"
        " job on them and say where the results lie."
    ),
)
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("demo"), metavar=_("[FOLDER]"))
def demo_command(folder: Path) -> None:
    """Write the example and run the job."""
    from tiepthu.cli.job import Job  # noqa: PLC0415
    from tiepthu.cli.run import run_job  # noqa: PLC0415
    from tiepthu.cli.survey import read_topics, read_units  # noqa: PLC0415

    sent, out = folder / "khao-sat", folder / "ket-qua"
    try:
        write_example(folder)
    except OSError as error:
        raise click.ClickException(
            _("The folder %(folder)s cannot be made: %(cause)s. Choose another with --out.")
            % {"folder": folder, "cause": error.strerror or error}
        ) from error
    job = Job(
        paths=[sent],
        title="Khảo sát xây dựng Nghị quyết về nâng cao hiệu quả công tác dân vận (ví dụ)",
        made_on=date.today(),
        work=out / ".tiepthu",
        leave_out=out,
        topics=read_topics(folder / "topics.yaml"),
        units=read_units(folder / "units.csv"),
    )
    run_job(job, out, sent)
    sys.exit(0)  # the example holds a file that cannot be read, on purpose


def write_example(folder: Path) -> None:
    """Copy the example survey into `folder`: `khao-sat/` with what units sent, topics.yaml and units.csv.

    Raises:
        OSError: the folder cannot be written.
    """
    with as_file(files("tiepthu.cli") / EXAMPLE) as example:
        shutil.copytree(example, folder, dirs_exist_ok=True)
