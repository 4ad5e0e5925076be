"""One module per source format: bytes in, a `SourceText` out.

`read_bytes` looks at the content, then at the name, and calls `read_<format>(data, name=…, options=…)` of the module
that `READERS` names; modules and their libraries are imported when the first file of their format comes. A module
raises `ReaderError` alone; whatever else escapes from a library becomes `file.damaged`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from typing import cast

from tiepthu.reader.formats.options import DEFAULTS, FormatOptions
from tiepthu.reader.formats.secrecy import secrecy_mark
from tiepthu.reader.formats.sniff import FORMAT_NAMES, disagreement, sniff
from tiepthu.reader.problems import ReaderError, Severity
from tiepthu.reader.records import SourceText

__all__ = ["DEFAULTS", "READERS", "FormatOptions", "read_bytes"]

# format: the module of this package that holds `read_<format>`
READERS = {
    "csv": "spreadsheet",
    "doc": "office",
    "docx": "docx",
    "html": "html",
    "image": "scan",
    "mhtml": "html",
    "odt": "office",
    "ods": "spreadsheet",
    "pdf": "pdf",
    "plain": "plain",
    "rtf": "office",
    "wordml": "office",
    "xls": "spreadsheet",
    "xlsx": "spreadsheet",
}


def read_bytes(data: bytes, *, name: str, options: FormatOptions = DEFAULTS) -> SourceText:
    """Read one file into its frozen text.

    Args:
        data: the bytes of the file.
        name: its name; only the ending is looked at, and only where the content leaves a choice.
        options: choices and limits.

    Returns:
        The text with its passages; `problems` say what was restored or left out.

    Raises:
        ReaderError: the file is empty, damaged, protected, too large, of a kind that cannot be read, or bears a
            secrecy mark (then nothing of its content is in the message).

    >>> read_bytes("Số liệu\\nnăm 2016".encode("utf-16"), name="bao-cao.txt").text
    'Số liệu\\nnăm 2016'
    """
    if not data:
        raise ReaderError("file.empty")
    format_ = sniff(data, name)
    source = _read(format_, data, name, options)
    if secrecy_mark(source.text, source.passages) is not None:
        raise ReaderError("file.secret")
    if not source.text.strip() and all(problem.kind.severity is Severity.NOTE for problem in source.problems):
        raise ReaderError("file.no_text", format=FORMAT_NAMES[format_])
    wrong = disagreement(format_, name)
    return replace(source, problems=(wrong, *source.problems)) if wrong else source


def _read(format_: str, data: bytes, name: str, options: FormatOptions) -> SourceText:
    if format_ == "zip":
        raise ReaderError("file.archive")
    if format_ == "encrypted":
        raise ReaderError("file.encrypted")
    if format_ == "binary":
        raise ReaderError("file.not_text")
    if format_ not in READERS:
        raise ReaderError("file.unsupported", format=FORMAT_NAMES[format_])
    module = import_module(f"tiepthu.reader.formats.{READERS[format_]}")
    reader = cast(Callable[..., SourceText], getattr(module, f"read_{format_}"))
    try:
        return reader(data, name=name, options=options)
    except ReaderError:
        raise
    except Exception as error:
        raise ReaderError("file.damaged", format=FORMAT_NAMES[format_]) from error
