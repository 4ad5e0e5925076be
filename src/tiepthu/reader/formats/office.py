"""Old Word documents (DOC), rich text (RTF), Word XML and ODT: turned into DOCX by LibreOffice, then read as that.

The converter runs without a window, in a folder and with a user profile of its own that are removed afterwards; a fresh
profile runs no macros. It is stopped when it takes too long.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from tiepthu.reader.formats.containers import open_container, read_member
from tiepthu.reader.formats.docx import read_docx
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.formats.sniff import FORMAT_NAMES
from tiepthu.reader.problems import ReaderError
from tiepthu.reader.records import SourceText

_MEDIA_TYPES = {
    "doc": "application/msword",
    "odt": "application/vnd.oasis.opendocument.text",
    "rtf": "application/rtf",
    "wordml": "application/xml",
}
_CONVERTERS = ("soffice", "libreoffice")
_USUAL_PLACES = (
    "/usr/bin/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/opt/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
)
_FIB_MARK = b"\xec\xa5"  # begins the WordDocument stream
_FIB_ENCRYPTED = 0x01  # in byte 11 of that stream
_SECTOR = 512


def read_doc(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a Word 97 to 2003 document through the converter.

    Raises:
        ReaderError: no converter is installed, it failed or took too long, or the document has a password.
    """
    if _doc_is_encrypted(data):
        raise ReaderError("file.encrypted")
    return _through_docx(data, "doc", options)


def read_rtf(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a rich text document through the converter; raises as `read_doc` does."""
    return _through_docx(data, "rtf", options)


def read_odt(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read an OpenDocument text through the converter; raises as `read_doc` does."""
    format_ = FORMAT_NAMES["odt"]
    with open_container(data, options, format=format_) as container:
        manifest = read_member(container, "META-INF/manifest.xml", options, format=format_) or b""
    if b"encryption-data" in manifest:
        raise ReaderError("file.encrypted")
    return _through_docx(data, "odt", options)


def read_wordml(data: bytes, *, name: str, options: FormatOptions) -> SourceText:
    """Read a Word document kept as one XML file through the converter; raises as `read_doc` does."""
    if b"<!ENTITY" in data or b"<!DOCTYPE" in data:
        raise ReaderError("file.unsafe", format=FORMAT_NAMES["wordml"])
    return _through_docx(data, "wordml", options)


def find_converter(options: FormatOptions) -> str | None:
    """Return the path of the office converter: the one chosen, or one that is installed; None if there is none."""
    if options.converter is not None:
        return shutil.which(options.converter)
    found = (shutil.which(name) for name in _CONVERTERS)
    usual = (place for place in _USUAL_PLACES if os.access(place, os.X_OK))
    return next((path for path in (*found, *usual) if path), None)


def convert(data: bytes, *, ending: str, to: str, options: FormatOptions, format: str) -> bytes:
    """Convert a document with the office converter.

    Args:
        data: the bytes of the document.
        ending: the file ending that the converter shall see (`doc`).
        to: the ending of the format wanted (`docx`).
        options: which converter, and after how many seconds it is stopped.
        format: the name of the source format for messages.

    Raises:
        ReaderError: no converter is installed, it failed or took too long.
    """
    converter = find_converter(options)
    if converter is None:
        raise ReaderError("file.converter_missing", format=format)
    with tempfile.TemporaryDirectory(prefix="tiepthu-", ignore_cleanup_errors=True) as folder:
        source = Path(folder, f"source.{ending}")
        source.write_bytes(data)
        finished = _run(_command(converter, Path(folder), source, to), options.converter_seconds)
        made = Path(folder, "made", f"source.{to}")
        if finished and made.is_file():
            return made.read_bytes()
    raise ReaderError("file.converter_failed", converter=Path(converter).name)


def _through_docx(data: bytes, format_: str, options: FormatOptions) -> SourceText:
    ending = "xml" if format_ == "wordml" else format_
    made = convert(data, ending=ending, to="docx", options=options, format=FORMAT_NAMES[format_])
    return replace(read_docx(made, name="", options=options), media_type=_MEDIA_TYPES[format_])


def _command(converter: str, folder: Path, source: Path, to: str) -> list[str]:
    return [
        converter,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--invisible",
        "--norestore",
        "--nologo",
        "--convert-to",
        to,
        "--outdir",
        str(folder / "made"),
        str(source),
    ]


def _run(command: list[str], seconds: int) -> bool:
    """Run the converter and all it starts as one group; say whether it ended well.

    Raises:
        ReaderError: it took too long.
    """
    try:
        process = subprocess.Popen(  # noqa: S603 - no shell; the path comes from the options or the system
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    try:
        return process.wait(timeout=seconds) == 0
    except subprocess.TimeoutExpired as error:
        name = Path(command[0]).name
        raise ReaderError("file.converter_slow", converter=name, seconds=str(seconds)) from error
    finally:
        _end_group(process)


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """End what the converter left running, if anything."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def _doc_is_encrypted(data: bytes) -> bool:
    """Say whether the document stream, which nearly always begins the second sector, is marked as encrypted."""
    at = data.find(_FIB_MARK, _SECTOR, 64 * _SECTOR)
    while at >= 0:
        if at % _SECTOR == 0 and at + 12 <= len(data):
            return bool(data[at + 11] & _FIB_ENCRYPTED)
        at = data.find(_FIB_MARK, at + 1, 64 * _SECTOR)
    return False
