"""What could not be read, was restored or was refused: one table of codes, causes and next steps.

Texts here are English for developers and source strings for the command line, which translates them (`cli/locale`).
Placeholders are `%(name)s` and are filled from `Problem.values`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """What a problem means for the file it is about."""

    NOTE = "note"  # something was restored or left out on purpose; the reading is whole
    PARTLY = "partly"  # a part could not be read; the rest was
    UNREADABLE = "unreadable"  # nothing could be read, the file is kept
    REFUSED = "refused"  # the file may not or must not be read (secrecy, bomb); nothing of it is kept


@dataclass(frozen=True, slots=True)
class ProblemKind:
    """A kind of problem: its severity, cause and next step (source strings with placeholders)."""

    severity: Severity
    cause: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem met while reading. `place` names where (page 3, sheet Biểu 2); `values` fill the placeholders."""

    code: str
    place: str = ""
    values: tuple[tuple[str, str], ...] = ()

    @property
    def kind(self) -> ProblemKind:
        """The entry of `KINDS` that this problem is one of."""
        return KINDS[self.code]

    @property
    def cause(self) -> str:
        """The cause in English with its values filled in."""
        return self.kind.cause % dict(self.values)

    @property
    def next_step(self) -> str:
        """What to do, in English with its values filled in."""
        return self.kind.next_step % dict(self.values)


class ReaderError(Exception):
    """A source that cannot be read. Raised by `reader.formats` only; becomes the state of that source."""

    def __init__(self, code: str, *, place: str = "", **values: str) -> None:
        self.problem = Problem(code, place, tuple(sorted(values.items())))
        super().__init__(f"{code}: {self.problem.cause}")


KINDS: dict[str, ProblemKind] = {
    "file.empty": ProblemKind(
        Severity.UNREADABLE, "The file is empty (0 bytes).", "Ask the sender for the file again."
    ),
    "file.missing": ProblemKind(
        Severity.UNREADABLE, "The file disappeared before it was read.", "Put it back and run again."
    ),
    "file.not_permitted": ProblemKind(
        Severity.UNREADABLE, "The file may not be opened by this user.", "Change its permissions and run again."
    ),
    "file.failed": ProblemKind(
        Severity.UNREADABLE,
        "The reader failed on this file (%(error)s); this is a fault of the reader.",
        "Keep the file and report the fault with the code shown.",
    ),
}
