"""Tells formats apart: by the first bytes and the members of a container; the name settles what is left open."""

from __future__ import annotations

import io
import re
import zipfile

from tiepthu.reader.problems import Problem

FORMAT_NAMES = {
    "7z": "a 7-Zip archive",
    "binary": "binary data",
    "csv": "a CSV table",
    "doc": "a Word document (DOC)",
    "docx": "a Word document (DOCX)",
    "encrypted": "an encrypted office document",
    "gzip": "a gzip archive",
    "html": "a web page (HTML)",
    "image": "an image",
    "mhtml": "a saved web page (MHTML)",
    "ods": "a spreadsheet (ODS)",
    "odt": "a text document (ODT)",
    "office": "an office document of another kind",
    "pdf": "a PDF",
    "plain": "plain text",
    "pptx": "a presentation",
    "program": "a program",
    "rar": "a RAR archive",
    "rtf": "a rich text document (RTF)",
    "wordml": "a Word document (XML)",
    "xls": "a spreadsheet (XLS)",
    "xlsx": "a spreadsheet (XLSX)",
    "zip": "a ZIP archive",
}

# ending of the name: formats that agree with it
_ENDINGS: dict[str, tuple[str, ...]] = {
    "csv": ("csv",),
    "doc": ("doc",),
    "docm": ("docx",),
    "docx": ("docx",),
    "dot": ("doc",),
    "dotx": ("docx",),
    "htm": ("html",),
    "html": ("html",),
    "mht": ("mhtml",),
    "mhtml": ("mhtml",),
    "ods": ("ods",),
    "odt": ("odt",),
    "pdf": ("pdf",),
    "rtf": ("rtf",),
    "tsv": ("csv",),
    "txt": ("plain",),
    "xhtml": ("html",),
    "xls": ("xls",),
    "xlsb": ("xlsx",),
    "xlsm": ("xlsx",),
    "xlsx": ("xlsx",),
    "zip": ("zip",),
    **dict.fromkeys(("bmp", "gif", "jfif", "jp2", "jpeg", "jpg", "png", "tif", "tiff", "webp"), ("image",)),
}

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"{\\rtf", "rtf"),
    (b"\x89PNG\r\n\x1a\n", "image"),
    (b"\xff\xd8\xff", "image"),
    (b"II*\x00", "image"),
    (b"MM\x00*", "image"),
    (b"GIF87a", "image"),
    (b"GIF89a", "image"),
    (b"\x00\x00\x00\x0cjP  ", "image"),
    (b"7z\xbc\xaf\x27\x1c", "7z"),
    (b"Rar!\x1a\x07", "rar"),
    (b"\x1f\x8b", "gzip"),
    (b"\x7fELF", "program"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
)
_MARKED = (  # tried in order on the head of a file that begins with none of these bytes
    ("pdf", re.compile(rb"\A[\x00-\xff]{0,1019}%PDF-")),
    (
        "html",
        re.compile(
            rb"\A\s*(?:<\?xml[^>]*>\s*)?(?:(?><!--.*?-->)\s*+)*+(?:<!doctype\s+html|<html)\b", re.IGNORECASE | re.DOTALL
        ),
    ),
    ("wordml", re.compile(rb'progid="Word\.Document"|<pkg:package\b')),
    (
        "mhtml",
        re.compile(rb"\A(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart/related", re.IGNORECASE),
    ),
)
_HTML_LOOSE = re.compile(rb"<(?:head|body|meta|title|div|table|p|h[1-6]|span|br)\b[^<>]*>", re.IGNORECASE)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_CONTROL = bytes(sorted(set(range(32)) - {9, 10, 12, 13, 27}))
_HEAD = 4096


def ending(name: str) -> str:
    """Return the ending of a file name in lower case without its dot, empty where there is none.

    >>> ending("Báo cáo.DOCX"), ending("README")
    ('docx', '')
    """
    stem, dot, last = name.rpartition(".")
    return last.lower() if dot and stem and "/" not in last else ""


def sniff(data: bytes, name: str) -> str:
    """Return the format of `data`, a key of `FORMAT_NAMES`.

    Content comes first: the name decides only between plain text and CSV, and for a container too damaged to look into.
    """
    magic = next((format_ for magic, format_ in _MAGIC if data.startswith(magic)), "")
    if magic == "ole":
        return _ole(data, name)
    if magic == "zip":
        return _zip(data, name)
    if magic:
        return magic
    return "image" if _is_image(data) else _text(data, name)


def _is_image(data: bytes) -> bool:
    """Say whether `data` is WEBP or BMP, which a few first bytes do not settle."""
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return True
    return data[:2] == b"BM" and len(data) > 26 and int.from_bytes(data[2:6], "little") == len(data)


def disagreement(format_: str, name: str) -> Problem | None:
    """Return the note that the name promised another format than the content turned out to be, None if it did not."""
    end = ending(name)
    if end not in _ENDINGS or format_ in _ENDINGS[end]:
        return None
    return Problem("file.extension", values=(("extension", f".{end}"), ("format", FORMAT_NAMES[format_])))


def _by_name(name: str, choices: tuple[str, ...]) -> str:
    """Return the format that the name promises if it is among `choices`, else the first of these."""
    promised = _ENDINGS.get(ending(name), ("",))[0]
    return promised if promised in choices else choices[0]


def _ole(data: bytes, name: str) -> str:
    """Tell the compound files of Office 97 to 2003 apart by the names of their streams."""
    streams = {
        "doc": "WordDocument",
        "xls": "Workbook",
        "encrypted": "EncryptedPackage",
        "pptx": "PowerPoint Document",
    }
    found = tuple(key for key, stream in streams.items() if stream.encode("utf-16-le") in data)
    if "encrypted" in found:
        return "encrypted"
    if not found and "Book".encode("utf-16-le") in data:
        return "xls"
    return _by_name(name, found or ("doc", "xls"))


_OPEN_DOCUMENT = {b"opendocument.text": "odt", b"opendocument.spreadsheet": "ods"}


def _zip(data: bytes, name: str) -> str:
    """Tell the formats that are ZIP containers apart by their members."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as container:
            names = container.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, UnicodeError):
        names = []
        for folder in (b"word/", b"xl/", b"ppt/"):
            if folder in data:
                names = ["[Content_Types].xml", folder.decode()]
    if "[Content_Types].xml" in names:
        for prefix, format_ in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
            if any(member.startswith(prefix) for member in names):
                return format_
    head = data[:200]
    if b"mimetype" in head:
        return next((kind for mark, kind in _OPEN_DOCUMENT.items() if mark in head), "office")
    return _by_name(name, ("zip",)) if names else _by_name(name, ("zip", "docx", "xlsx", "odt", "ods"))


def _text(data: bytes, name: str) -> str:
    head = _plain_head(data)
    marked = next((format_ for format_, pattern in _MARKED if pattern.search(head)), "")
    if marked:
        return marked
    promised = _ENDINGS.get(ending(name), ("",))[0]
    if promised not in ("plain", "csv") and len(_HTML_LOOSE.findall(head)) >= (1 if promised == "html" else 3):
        return "html"
    if is_binary(data):
        return "program" if data[:2] == b"MZ" else "binary"
    return "csv" if promised == "csv" else "plain"


def _plain_head(data: bytes) -> bytes:
    """Return the head of a text file as bytes of UTF-8, whatever its byte order mark says."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) : _HEAD].decode(encoding, "ignore").encode("utf-8")
    return data[:_HEAD]


def is_binary(data: bytes) -> bool:
    """Say whether `data` cannot be text in any encoding known here: null bytes (unless UTF-16) or many control bytes.

    >>> is_binary("Nghị quyết".encode("utf-16-le")), is_binary(bytes(range(256)) * 4)
    (False, True)
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return False
    head = data[: 16 * _HEAD]
    if b"\x00" in head:
        return utf16_order(head) is None
    return len(head) - len(head.translate(None, _CONTROL)) > len(head) // 100


def utf16_order(head: bytes) -> str | None:
    """Return `utf-16-le` or `utf-16-be` if `head` looks like UTF-16 without a mark, else None.

    Vietnamese in UTF-16 has spaces and line ends as a null byte and a plain one, always on the same side.
    """
    for encoding, step in (("utf-16-le", 0), ("utf-16-be", 1)):
        plain, high = head[step::2], head[1 - step :: 2]
        if high.count(0) * 3 > len(high) and plain.count(0) * 50 <= len(plain):
            return encoding
    return None
