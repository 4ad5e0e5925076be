"""Opens ZIP containers (DOCX and the like) and their XML parts without trusting them."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from lxml import etree

from tiepthu.reader.formats.options import MEGABYTE, FormatOptions
from tiepthu.reader.problems import ReaderError

_DECLARES = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_STRICT = (
    (
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    ),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)


def open_container(data: bytes, options: FormatOptions, *, format: str) -> zipfile.ZipFile:
    """Open a ZIP container after looking at what its directory promises; no member is unpacked yet.

    Args:
        data: the bytes of the container.
        options: limits on the number of members, their unpacked size and their ratio.
        format: the name of the format for messages (`a Word document (DOCX)`).

    Raises:
        ReaderError: the container is damaged, or would unpack to more than is allowed.
    """
    try:
        container = zipfile.ZipFile(io.BytesIO(data))
        members = container.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError, UnicodeError) as error:
        raise ReaderError("file.damaged", format=format) from error
    if len(members) > options.max_members:
        raise ReaderError("file.too_many_parts", limit=str(options.max_members))
    total = sum(member.file_size for member in members)
    swollen = any(
        member.file_size > MEGABYTE and member.file_size > options.max_ratio * max(1, member.compress_size)
        for member in members
    )
    if total > options.max_unpacked_bytes or swollen:
        raise ReaderError("file.too_large", limit=f"{options.max_unpacked_bytes // MEGABYTE} MB")
    return container


def read_member(container: zipfile.ZipFile, name: str, options: FormatOptions, *, format: str) -> bytes | None:
    """Return one member, None if there is none of that name. No more is unpacked than its directory entry promises.

    Raises:
        ReaderError: the member is damaged, encrypted, too large, or longer than promised.
    """
    try:
        entry = container.getinfo(name)
    except KeyError:
        return None
    if entry.flag_bits & 1:
        raise ReaderError("file.encrypted")
    if entry.file_size > options.max_markup_bytes:
        raise ReaderError("file.too_large", limit=f"{options.max_markup_bytes // MEGABYTE} MB")
    try:
        with container.open(entry) as stream:
            content = stream.read(entry.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, EOFError, RuntimeError) as error:
        raise ReaderError("file.damaged", format=format) from error
    if len(content) != entry.file_size:
        raise ReaderError("file.damaged", format=format)
    return content


def parse_xml(data: bytes, *, format: str) -> etree._Element:
    """Parse one XML part: no document type, no entities, no network, at most 256 levels.

    Raises:
        ReaderError: the part declares a document type or entities, is nested too deep, or is not well formed.
    """
    plain = data.replace(b"\x00", b"") if data[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\x00", b"\x00<") else data
    if _DECLARES.search(plain):
        raise ReaderError("file.unsafe", format=format)
    for strict, usual in _STRICT:
        data = data.replace(strict, usual)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "depth" in str(error).lower():
            raise ReaderError("file.too_deep", limit="256") from error
        raise ReaderError("file.damaged", format=format) from error
