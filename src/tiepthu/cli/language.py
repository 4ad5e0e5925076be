"""The language in which the command line speaks: Vietnamese, or English where the locale asks for it.

Source strings are English; `locale/vi/LC_MESSAGES/tiepthu.po` holds the Vietnamese. click's own strings (Usage,
Options) come from the same catalogue, since click asks the current gettext domain.
"""

from __future__ import annotations

import gettext
import os
from pathlib import Path
from typing import Literal

from tiepthu.reader.problems import Problem

DOMAIN = "tiepthu"
DIRECTORY = Path(__file__).parent / "locale"
LANGUAGES = ("vi", "en")


def chosen_language(environment: dict[str, str], wish: str | None = None) -> str:
    """Return `vi` or `en`: the wish if there is one, else the locale's language, Vietnamese where it names neither.

    >>> chosen_language({"LANG": "en_GB.UTF-8"}), chosen_language({"LANG": "vi_VN"}), chosen_language({})
    ('en', 'vi', 'vi')
    """
    for said in (wish, *(environment.get(name) for name in ("TIEPTHU_LANG", "LC_ALL", "LC_MESSAGES", "LANG"))):
        if said:
            return "en" if said[:2].lower() == "en" or said.split(".")[0] in ("C", "POSIX") else "vi"
    return "vi"


def speak(language: str) -> None:
    """Make gettext, and with it click, speak `language` from now on. Call before the commands are imported."""
    os.environ["LANGUAGE"] = language
    gettext.bindtextdomain(DOMAIN, str(DIRECTORY))
    gettext.textdomain(DOMAIN)


def language() -> Literal["vi", "en"]:
    """Return the language spoken now."""
    return "en" if os.environ.get("LANGUAGE") == "en" else "vi"


def translated(message: str, to: str) -> str:
    """Return a source string in the given language, itself where there is no translation."""
    if to == "en" or not message:
        return message
    return gettext.translation(DOMAIN, str(DIRECTORY), [to], fallback=True).gettext(message)


def cause_of(problem: Problem, to: str) -> str:
    """Return the cause of a problem as a sentence of the given language."""
    return translated(problem.kind.cause, to) % _values(problem, to)


def next_step_of(problem: Problem, to: str) -> str:
    """Return what to do about a problem in the given language; empty where nothing is to be done."""
    return translated(problem.kind.next_step, to) % _values(problem, to)


def _values(problem: Problem, to: str) -> dict[str, str]:
    """The values of a problem's placeholders; names of formats are words of a language too."""
    return {name: translated(value, to) for name, value in problem.values}
