"""What the commands say at the end: files that need attention, the count of all, the exit status."""

from __future__ import annotations

from gettext import gettext as _
from gettext import ngettext

from rich.console import Console
from rich.markup import escape

from tiepthu.cli.intake import Outcome
from tiepthu.cli.job import tally
from tiepthu.cli.language import cause_of, language, next_step_of
from tiepthu.reader.problems import Problem, Severity

_COLOURS = {Severity.NOTE: "dim", Severity.PARTLY: "yellow", Severity.UNREADABLE: "red", Severity.REFUSED: "red"}


def tell_problems(outcomes: dict[int, Outcome], console: Console, *, notes: bool = False) -> None:
    """Print each file that was not read whole: its name, the cause and the next step; notes too if wanted."""
    for number in sorted(outcomes):
        outcome = outcomes[number]
        for problem in outcome.problems:
            if notes or problem.kind.severity is not Severity.NOTE:
                console.print(problem_line(outcome.received.path, problem), highlight=False, soft_wrap=True)


def problem_line(path: str, problem: Problem) -> str:
    """Return one line: file and place, cause, next step (rich markup)."""
    to = language()
    place = f" ({problem.place})" if problem.place else ""
    colour = _COLOURS[problem.kind.severity]
    said = f"{cause_of(problem, to)} {next_step_of(problem, to)}".strip()
    return f"[{colour}]{escape(path + place)}[/{colour}]: {escape(said)}"


def tell_tally(outcomes: dict[int, Outcome], console: Console) -> int:
    """Print the last line, how many files were read, read in part, unreadable and refused; return the exit status.

    The status is 0 if every file was read whole, else 1.
    """
    whole, partly, unreadable, refused = tally(outcomes)
    total = len(outcomes)
    head = ngettext("%(total)d file", "%(total)d files", total) % {"total": total}
    rest = _("read %(whole)d, in part %(partly)d, unreadable %(unreadable)d, refused %(refused)d.") % {
        "whole": whole,
        "partly": partly,
        "unreadable": unreadable,
        "refused": refused,
    }
    console.print(f"{head}: {rest}", highlight=False, soft_wrap=True)
    return 0 if whole == total else 1
