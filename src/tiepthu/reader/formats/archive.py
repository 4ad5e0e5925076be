"""ZIP archives and folders in: their files one by one, in a stable order, without trusting a name or a size in them."""

from __future__ import annotations

import io
import re
import stat
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tiepthu.reader.formats.legacy import likelihood
from tiepthu.reader.formats.options import MEGABYTE, FormatOptions
from tiepthu.reader.formats.sniff import sniff
from tiepthu.reader.problems import Problem, ReaderError

_UTF8_FLAG = 0x800
_ENCRYPTED = 0x1
_UNICODE_PATH = 0x7075  # extra field in which Info-ZIP and 7-Zip keep the name in UTF-8
_DRIVE = re.compile(r"^[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_CHUNK = 1 << 16
_LEFT_OUT = re.compile(
    r"^(?:\.|~\$|~wrl\d+\.tmp$|\.~lock\.|thumbs\.db$|desktop\.ini$|ehthumbs\.db$|__macosx$)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Member:
    """A file of an archive: its name (inner archives before a `!`) and its bytes."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Refused:
    """A file that was not opened, with the reason; the others go on."""

    name: str
    problem: Problem


def is_left_out(name: str) -> bool:
    """Say whether a file of this name is no document: hidden, made by the system, or the lock of an open document.

    >>> [is_left_out(name) for name in ("~$bao-cao.docx", ".DS_Store", "Thumbs.db", "bao-cao.docx")]
    [True, True, True, False]
    """
    return _LEFT_OUT.match(name) is not None


# -- archives -------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Unpacking:
    """One archive with all archives in it: what may still be unpacked, the limits, and what was left out."""

    options: FormatOptions
    left_out: list[Refused]
    bytes: int
    members: int


def read_members(
    data: bytes, *, name: str, options: FormatOptions, left_out: list[Refused] | None = None
) -> Iterator[Member | Refused]:
    """Yield the files of a ZIP archive in the order of its directory, those of archives in it too.

    Names that would lead out of a folder, twice the same name, encrypted and damaged members are refused one by one. A
    member is unpacked only as far as its entry promises; what is unpacked of an archive and its inner ones together is
    limited. Names without a mark for UTF-8 are read in the Vietnamese or Western code page in which they make sense.

    Args:
        data: the bytes of the archive.
        name: its name, for messages.
        options: limits.
        left_out: takes the members that are no documents (hidden files, those of the system), if given.

    Raises:
        ReaderError: the archive itself is damaged, or has too many members.
    """
    told = left_out if left_out is not None else []
    yield from _members(data, "", 1, _Unpacking(options, told, options.max_unpacked_bytes, options.max_members))


def _members(data: bytes, prefix: str, depth: int, state: _Unpacking) -> Iterator[Member | Refused]:
    try:
        container = zipfile.ZipFile(io.BytesIO(data))
        entries = container.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, UnicodeError, IndexError) as error:
        raise ReaderError("file.damaged", format="a ZIP archive") from error
    state.members -= len(entries)
    if state.members < 0:
        raise ReaderError("file.too_large", limit=f"{state.options.max_members} members")
    seen: set[str] = set()
    with container:
        for entry in entries:
            if entry.is_dir():
                continue
            shown, problem = _named(entry, seen)
            refused = Refused(prefix + shown, problem) if problem is not None else None
            if refused is None:
                yield from _member(container, entry, prefix + shown, depth, state)
            elif refused.problem.code == "archive.left_out":
                state.left_out.append(refused)
            else:
                yield refused


def _named(entry: zipfile.ZipInfo, seen: set[str]) -> tuple[str, Problem | None]:
    """Return the name of a member for people, and the reason to refuse it, None where there is none."""
    name = member_name(entry)
    shown = _CONTROL.sub("?", name) or "?"
    parts = name.replace("\\", "/").split("/")
    unsafe = ".." in parts or name.startswith(("/", "\\")) or _DRIVE.match(name) or _CONTROL.search(name) or not name
    raw = entry.orig_filename
    if unsafe or "\x00" in raw or _DRIVE.match(raw) or stat.S_ISLNK(entry.external_attr >> 16):
        return shown, Problem("archive.unsafe_name", place=shown)
    key = unicodedata.normalize("NFC", name).casefold()
    if key in seen:
        return shown, Problem("archive.duplicate", place=shown)
    seen.add(key)
    if any(is_left_out(part) for part in parts):
        return shown, Problem("archive.left_out", place=shown)
    return shown, None


def member_name(entry: zipfile.ZipInfo) -> str:
    """Return the name of a member in NFC, decoded in the set that makes Vietnamese of it.

    The UTF-8 name of the entry or of its extra field settles it; a name without either was stored in the code page of
    the machine that packed it: UTF-8 in fact, Vietnamese (1258), or the Western one that the format prescribes (437).
    """
    if entry.flag_bits & _UTF8_FLAG:
        return unicodedata.normalize("NFC", entry.orig_filename)
    stated = _unicode_path(entry.extra)
    if stated is not None:
        return unicodedata.normalize("NFC", stated)
    name = entry.orig_filename
    if name.isascii():
        return name
    try:
        raw = name.encode("cp437")
    except UnicodeEncodeError:
        return unicodedata.normalize("NFC", name)
    try:
        return unicodedata.normalize("NFC", raw.decode("utf-8"))
    except UnicodeDecodeError:
        pass
    readings = [unicodedata.normalize("NFC", raw.decode(codec, "replace")) for codec in ("cp437", "cp1258")]
    return max(readings, key=lambda reading: likelihood(reading).share)


def _unicode_path(extra: bytes) -> str | None:
    """Return the UTF-8 name kept in the extra field of an entry, None where there is none."""
    at = 0
    while at + 4 <= len(extra):
        kind = int.from_bytes(extra[at : at + 2], "little")
        size = int.from_bytes(extra[at + 2 : at + 4], "little")
        if kind == _UNICODE_PATH and size > 5:
            try:
                return extra[at + 9 : at + 4 + size].decode("utf-8")
            except UnicodeDecodeError:
                return None
        at += 4 + size
    return None


def _member(
    container: zipfile.ZipFile, entry: zipfile.ZipInfo, shown: str, depth: int, state: _Unpacking
) -> Iterator[Member | Refused]:
    """Yield one member, or the files in it where it is an archive itself."""
    try:
        content = _unpack(container, entry, state)
    except ReaderError as error:
        yield Refused(shown, Problem(error.problem.code, shown, error.problem.values))
        return
    if content[:2] != b"PK" or sniff(content, shown) != "zip":
        yield Member(shown, content)
        return
    if depth >= state.options.max_archive_depth:
        yield Refused(shown, Problem("archive.too_deep", shown, (("limit", str(state.options.max_archive_depth)),)))
        return
    try:
        yield from _members(content, f"{shown}!", depth + 1, state)
    except ReaderError as error:
        yield Refused(shown, Problem(error.problem.code, shown, error.problem.values))


def _unpack(container: zipfile.ZipFile, entry: zipfile.ZipInfo, state: _Unpacking) -> bytes:
    """Return the bytes of a member, unpacked no further than promised and allowed."""
    if entry.flag_bits & _ENCRYPTED:
        raise ReaderError("file.encrypted")
    limit = f"{state.options.max_unpacked_bytes // MEGABYTE} MB unpacked"
    swollen = entry.file_size > MEGABYTE and entry.file_size > state.options.max_ratio * max(1, entry.compress_size)
    if swollen or entry.file_size > state.bytes:
        raise ReaderError("file.too_large", limit=limit)
    parts, size = [], 0
    try:
        with container.open(entry) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > entry.file_size:
                    raise ReaderError("file.too_large", limit=limit)
                parts.append(chunk)
    except ReaderError:
        raise
    except Exception as error:  # zipfile, zlib, lzma and bz2 each raise errors of their own
        raise ReaderError("file.damaged", format="a ZIP archive") from error
    state.bytes -= size
    return b"".join(parts)


# -- folders --------------------------------------------------------------------------------------------------------


def walk_folder(path: Path, *, left_out: list[Refused] | None = None) -> Iterator[Path]:
    """Yield the files under a folder, sorted by name, each folder's files before its folders.

    Links that lead out of the folder or to a folder are not followed. Hidden files, those of the system and locks of
    open documents are no documents. Both are added to `left_out`, if given, named relative to the folder.
    """
    yield from _walk(path, path.resolve(), path, left_out if left_out is not None else [])


def _walk(folder: Path, root: Path, top: Path, left_out: list[Refused]) -> Iterator[Path]:
    try:
        entries = sorted(folder.iterdir(), key=lambda entry: (unicodedata.normalize("NFC", entry.name), entry.name))
    except OSError:
        left_out.append(_refused(folder, top, "file.not_permitted"))
        return
    folders = []
    for entry in entries:
        if is_left_out(entry.name):
            left_out.append(_refused(entry, top, "archive.left_out"))
        elif entry.is_symlink() and (entry.is_dir() or not _inside(entry, root)):
            left_out.append(_refused(entry, top, "archive.link"))
        elif entry.is_dir():
            folders.append(entry)
        elif entry.is_file():
            yield entry
    for entry in folders:
        yield from _walk(entry, root, top, left_out)


def _inside(link: Path, root: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(root)
    except (OSError, RuntimeError):
        return False


def _refused(entry: Path, top: Path, code: str) -> Refused:
    shown = entry.relative_to(top).as_posix()
    return Refused(shown, Problem(code, shown))
