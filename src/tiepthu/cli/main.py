"""The command `tiepthu`: chooses the language, then hands over to one module per command, imported when called."""

from __future__ import annotations

import os
import sys
from gettext import gettext as _
from importlib import import_module

import click

from tiepthu import __version__
from tiepthu.cli.language import LANGUAGES, chosen_language, speak

COMMANDS = ("check", "demo", "read", "run")


class _LazyCommands(click.Group):
    """A group whose commands live in modules of their own name and are imported when asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"tiepthu.cli.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command


def command_line() -> click.Group:
    """Return the command line in the language that gettext speaks now."""

    @click.group(
        cls=_LazyCommands,
        help=_(
            "Reads what organisations and people said, in Vietnamese, and keeps for every figure, citation and"
            " recommendation the words it was read in."
        ),
        epilog=_("Start with: tiepthu demo"),
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    @click.version_option(__version__, "--version", prog_name="tiepthu", message="%(prog)s %(version)s")
    @click.option("--lang", type=click.Choice(LANGUAGES), expose_value=False, help=_("Language of messages."))
    def tiepthu() -> None:
        pass

    return tiepthu


def main() -> None:
    """Run the command line and exit with its status."""
    speak(chosen_language(dict(os.environ), _language_option(sys.argv[1:])))
    command_line()(prog_name="tiepthu")


def _language_option(arguments: list[str]) -> str | None:
    """The value of --lang, looked up before click parses, since help texts are made in that language."""
    for index, argument in enumerate(arguments):
        if argument.startswith("--lang="):
            return argument.removeprefix("--lang=")
        if argument == "--lang" and index + 1 < len(arguments):
            return arguments[index + 1]
    return None
