"""Writes the pages of docs/reference that say what the code says.

python -m tests.house.reference
"""

from __future__ import annotations

import dataclasses
import os
from pathlib import Path

import click

from tiepthu.cli.language import speak, translated
from tiepthu.cli.main import COMMANDS, command_line
from tiepthu.reader import records
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.problems import KINDS

REFERENCE = Path(__file__).parent.parent.parent / "docs" / "reference"


def pages() -> dict[str, str]:
    """Return the text of each page by its name."""
    return {"commands.md": _commands(), "problems.md": _problems(), "records.md": _records(), "limits.md": _limits()}


def _commands() -> str:
    before = os.environ.get("LANGUAGE", "")
    speak("en")
    made = ["# Commands\n\nWritten by `make docs` from the code.\n"]
    group = command_line()
    context = click.Context(group, info_name="tiepthu", terminal_width=100, max_content_width=100)
    for name in COMMANDS:
        command = group.get_command(context, name)
        if command is not None:
            said = command.get_help(click.Context(command, info_name=name, parent=context, terminal_width=100))
            made.append(f"## tiepthu {name}\n\n```text\n{said}\n```\n")
    os.environ["LANGUAGE"] = before
    return "\n".join(made)


def _problems() -> str:
    rows = [
        f"| `{code}` | {kind.severity.value} | {kind.cause} | {kind.next_step} | {translated(kind.cause, 'vi')} |"
        for code, kind in sorted(KINDS.items())
    ]
    head = (
        "# Problems\n\nWritten by `make docs` from the code. `note`: the reading is whole; `partly`: a part was not"
        " read; `unreadable`: the file is kept and listed; `refused`: nothing of it is kept.\n\n"
        "| code | severity | cause | next step | nguyên nhân |\n|---|---|---|---|---|\n"
    )
    return head + "\n".join(rows) + "\n"


def _records() -> str:
    made = ["# Records\n\nWritten by `make docs` from `tiepthu.reader.records`.\n"]
    for name, kind in vars(records).items():
        if dataclasses.is_dataclass(kind) and isinstance(kind, type) and kind.__module__ == records.__name__:
            fields = ", ".join(f"`{f.name}`" for f in dataclasses.fields(kind))
            doc = " ".join((kind.__doc__ or "").split())
            made.append(f"## {name}\n\n{doc}\n\nFields: {fields}\n")
    return "\n".join(made)


def _limits() -> str:
    rows = [f"| `{f.name}` | {f.default} |" for f in dataclasses.fields(FormatOptions)]
    head = "# Limits of reading\n\nWritten by `make docs` from `FormatOptions`.\n\n| option | default |\n|---|---|\n"
    return head + "\n".join(rows) + "\n"


if __name__ == "__main__":
    REFERENCE.mkdir(parents=True, exist_ok=True)
    for name, text in pages().items():
        (REFERENCE / name).write_text(text, encoding="utf-8")
