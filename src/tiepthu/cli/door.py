"""What comes in: files, folders and archives turned into one list of files to read, each named as people know it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from tiepthu.cli.intake import Received, sha256_of
from tiepthu.reader.formats.archive import Refused, read_members, walk_folder
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.sniff import sniff
from tiepthu.reader.problems import Problem, ReaderError, Severity

_HEAD = 1 << 16


def received_from(
    paths: Iterable[Path], *, unpack_in: Path, options: FormatOptions, leave_out: Path | None = None
) -> Iterator[Received]:
    """Yield every file under `paths` in a stable order; archives are unpacked into `unpack_in`, named by their hash.

    A folder's files are named relative to it, a member of an archive as `archive.zip!member`. What cannot be opened is
    yielded too, with its problem: nothing that came in is passed over. What is no document did not come in: hidden
    files and those of the system, and files under `leave_out` (the results of the run itself).
    """
    for path in paths:
        if path.is_dir():
            passed_over: list[Refused] = []
            for file in walk_folder(path, left_out=passed_over):
                if leave_out and file.resolve().is_relative_to(leave_out.resolve()):
                    continue
                yield from _one(file, file.relative_to(path).as_posix(), unpack_in, options)
            yield from (_refused(r, r.name) for r in passed_over if r.problem.kind.severity is not Severity.NOTE)
        else:
            yield from _one(path, path.as_posix(), unpack_in, options)


def _one(file: Path, name: str, unpack_in: Path, options: FormatOptions) -> Iterator[Received]:
    try:
        sha256, size = sha256_of(file)
        with file.open("rb") as opened:
            head = opened.read(_HEAD)
    except FileNotFoundError:
        yield Received(name, file, problem=Problem("file.missing"))
        return
    except OSError:
        yield Received(name, file, problem=Problem("file.not_permitted"))
        return
    if not head.startswith(b"PK") or sniff(file.read_bytes(), name) != "zip":
        yield Received(name, file, sha256, size)
        return
    yield from _members(file, name, unpack_in, options)


def _refused(what: Refused, path: str) -> Received:
    return Received(path, None, problem=what.problem)


def _members(file: Path, name: str, unpack_in: Path, options: FormatOptions) -> Iterator[Received]:
    try:
        for member in read_members(file.read_bytes(), name=name, options=options):
            path = f"{name}!{member.name}"
            if isinstance(member, Refused):
                yield _refused(member, path)
                continue
            sha256 = hashlib.sha256(member.data).hexdigest()
            unpacked = unpack_in / sha256
            if not unpacked.exists():
                unpack_in.mkdir(parents=True, exist_ok=True)
                unpacked.write_bytes(member.data)
            yield Received(path, unpacked, sha256, len(member.data))
    except ReaderError as error:
        yield Received(name, file, problem=error.problem)
