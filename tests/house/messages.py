"""Source strings of the command line and their Vietnamese catalogue.

    python -m tests.house.messages

Extracts what is said (the command line, the table of problems, click's own strings that are in use), names what has no
Vietnamese, and compiles the catalogue.
"""

from __future__ import annotations

import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from tiepthu.cli.language import DIRECTORY, DOMAIN
from tiepthu.reader.formats.sniff import FORMAT_NAMES
from tiepthu.reader.problems import KINDS

CLI = Path(__file__).parent.parent.parent / "src" / "tiepthu" / "cli"
PO = DIRECTORY / "vi" / "LC_MESSAGES" / f"{DOMAIN}.po"
MO = PO.with_suffix(".mo")


def source_strings() -> set[str]:
    """Return every source string of the command line and of the table of problems."""
    said = {kind.cause for kind in KINDS.values()} | {kind.next_step for kind in KINDS.values()}
    said |= set(FORMAT_NAMES.values())
    for _file, _line, message, _comments, _context in extract_from_dir(CLI):
        said.add(message if isinstance(message, str) else message[0])
    return said - {""}


def catalogue() -> Catalog:
    """Return the Vietnamese catalogue."""
    with PO.open("rb") as file:
        return read_po(file, locale="vi", domain=DOMAIN)


def untranslated() -> list[str]:
    """Return the source strings that have no Vietnamese, or only a fuzzy one."""
    made = catalogue()
    missing = []
    for said in sorted(source_strings()):
        entry = made.get(said)
        translated = entry is not None and not entry.fuzzy and entry.string and all(entry.string)
        if not translated:
            missing.append(said)
    return missing


def main() -> int:
    """Compile the catalogue; return 1 and print the strings if some have no Vietnamese."""
    missing = untranslated()
    with MO.open("wb") as file:
        write_mo(file, catalogue())
    for said in missing:
        print(f"no Vietnamese: {said!r}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
