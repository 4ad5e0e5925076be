"""Bad files: each gives a refusal with its cause and next step, never another exception."""

import io
import os
import random
import struct
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from tiepthu.reader.formats import FormatOptions, read_bytes
from tiepthu.reader.problems import ReaderError, Severity
from tiepthu.reader.records import SourceText

NO_CONVERTER = FormatOptions(converter="/nowhere/soffice", ocr=False)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def docx(document: str | bytes, **more: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("[Content_Types].xml", "<Types/>")
        container.writestr("word/document.xml", document)
        for name, content in more.items():
            container.writestr(f"word/{name}", content)
    return made.getvalue()


def body(inner: str) -> str:
    return f"<w:document {W}><w:body>{inner}</w:body></w:document>"


SOUND = docx(body("<w:p><w:r><w:t>Báo cáo kết quả khảo sát</w:t></w:r></w:p>"))
NESTED = "<w:sdt><w:sdtContent>" * 400 + "<w:p/>" + "</w:sdtContent></w:sdt>" * 400
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>'
    + body("<w:p><w:r><w:t>&c;</w:t></w:r></w:p>")
)
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>' + body("<w:p><w:r><w:t>&f;</w:t></w:r></w:p>")


def encrypted_doc() -> bytes:
    header = bytearray(32)
    header[0:2] = b"\xec\xa5"
    header[11] = 0x01
    return OLE + bytes(header) + "WordDocument".encode("utf-16-le")


def locked_member() -> bytes:
    """A DOCX whose document part is marked as encrypted in its ZIP entry."""
    data = bytearray(SOUND)
    at = 0
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = 0
        while (at := data.find(signature, at)) >= 0:
            struct.pack_into("<H", data, at + offset, 1)
            at += 4
    return bytes(data)


CASES = [
    ("empty", b"", "a.docx", "file.empty"),
    ("cut_docx", SOUND[: len(SOUND) // 2], "a.docx", "file.damaged"),
    ("cut_docx_header", SOUND[:30], "a.docx", "file.damaged"),
    ("docx_without_document", docx("x").replace(b"word/document.xml", b"word/documenz.xml"), "a.docx", "file.damaged"),
    ("docx_not_xml", docx("đây không phải XML"), "a.docx", "file.damaged"),
    ("docx_other_xml", docx("<a/>"), "a.docx", "file.damaged"),
    ("docx_broken_member", SOUND.replace(SOUND[90:110], b"\xff" * 20), "a.docx", "file.damaged"),
    ("docx_no_text", docx(body("<w:p/>")), "a.docx", "file.no_text"),
    ("docx_with_password", OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "file.encrypted"),
    ("docx_locked_member", locked_member(), "a.docx", "file.encrypted"),
    ("doc_with_password", encrypted_doc(), "a.doc", "file.encrypted"),
    ("zip_bomb_inside", docx(b"<a>" + b" " * 30_000_000 + b"</a>"), "a.docx", "file.too_large"),
    ("zip_bomb_beside", docx(body("<w:p/>"), bomb=b"\0" * 50_000_000), "a.docx", "file.too_large"),
    ("many_parts", docx(body("<w:p/>"), **{f"p{n}": b"" for n in range(5100)}), "a.docx", "file.too_many_parts"),
    ("entities", docx(LAUGHS), "a.docx", "file.unsafe"),
    ("external_entity", docx(OUTSIDE), "a.docx", "file.unsafe"),
    ("external_entity_utf16", docx(OUTSIDE.encode("utf-16")), "a.docx", "file.unsafe"),
    ("nested_docx", docx(body(NESTED)), "a.docx", "file.too_deep"),
    ("nested_html", b"<html><body>" + b"<div>" * 5000 + b"x", "a.html", "file.too_deep"),
    ("html_no_text", b"<html><body><script>x()</script></body></html>", "a.html", "file.no_text"),
    (
        "word_xml_entities",
        b'<!DOCTYPE x [<!ENTITY a "b">]><?mso-application progid="Word.Document"?>',
        "a.xml",
        "file.unsafe",
    ),
    ("noise", bytes(range(256)) * 64, "a.txt", "file.not_text"),
    ("noise_utf16_mark", b"\xff\xfe" + bytes(range(0xD8, 0xE0)) * 64, "a.txt", "file.not_text"),
    ("blank_text", b" \n\t\n", "a.txt", "file.no_text"),
    ("program", b"MZ" + bytes(range(256)) * 8, "a.doc", "file.unsupported"),
    ("rar", b"Rar!\x1a\x07\x00" + b"x" * 50, "a.rar", "file.unsupported"),
    ("old_slides", OLE + "PowerPoint Document".encode("utf-16-le"), "a.ppt", "file.unsupported"),
    ("secret", "TUYỆT MẬT\n\nKế hoạch".encode(), "a.txt", "file.secret"),
    ("secret_docx", docx(body("<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p>")), "a.docx", "file.secret"),
    (
        "secret_page_header",
        docx(
            body("<w:p><w:r><w:t>Kế hoạch</w:t></w:r></w:p>"),
            **{"header1.xml": f"<w:hdr {W}><w:p><w:r><w:t>MẬT</w:t></w:r></w:p></w:hdr>".encode()},
        ),
        "a.docx",
        "file.secret",
    ),
    ("mhtml_without_page", b"Content-Type: multipart/related; boundary=x\n\n--x--", "a.mht", "file.damaged"),
]


@pytest.mark.parametrize(("_case", "data", "name", "code"), CASES, ids=[case[0] for case in CASES])
def test_a_bad_file_is_refused_with_cause_and_next_step(_case, data, name, code):
    with pytest.raises(ReaderError) as caught:
        read_bytes(data, name=name, options=NO_CONVERTER)
    problem = caught.value.problem
    assert problem.code == code
    assert problem.kind.severity in (Severity.UNREADABLE, Severity.REFUSED)
    assert problem.cause.endswith(".")
    assert problem.next_step.endswith(".")
    assert "%(" not in problem.cause + problem.next_step


def test_an_archive_is_told_to_be_read_by_members():
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as container:
        container.writestr("a.txt", "một")
    with pytest.raises(ReaderError) as caught:
        read_bytes(made.getvalue(), name="a.zip")
    assert caught.value.problem.code == "file.archive"


def test_a_wrong_ending_is_read_by_content_and_noted():
    source = read_bytes(SOUND, name="bao-cao.doc")
    assert source.text == "Báo cáo kết quả khảo sát"
    assert [problem.code for problem in source.problems] == ["file.extension"]


def test_macros_are_not_looked_at():
    data = docx(body("<w:p><w:r><w:t>chữ</w:t></w:r></w:p>"), **{"vbaProject.bin": b"Sub AutoOpen()"})
    assert read_bytes(data, name="a.docm").text == "chữ"


def test_an_unexpected_failure_of_a_library_is_a_damaged_file(monkeypatch):
    def fails(*_args, **_more):
        raise RuntimeError("inner")

    monkeypatch.setattr("tiepthu.reader.formats.docx.open_container", fails)
    with pytest.raises(ReaderError) as caught:
        read_bytes(SOUND, name="a.docx")
    assert caught.value.problem.code == "file.damaged"
    assert "DOCX" in caught.value.problem.cause


# -- fuzzing -------------------------------------------------------------------------------------------------------


FORESEEN = (etree.LxmlError, zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, RuntimeError)


def holds(data: bytes, name: str) -> None:
    """Reading gives a sound text or a refusal, whatever the bytes."""
    try:
        source = read_bytes(data, name=name, options=NO_CONVERTER)
    except ReaderError as error:
        assert error.problem.cause
        assert error.__cause__ is None or isinstance(error.__cause__, FORESEEN), repr(error.__cause__)
        return
    assert isinstance(source, SourceText)
    end = 0
    for passage in source.passages:
        assert end <= passage.span.start <= passage.span.end <= len(source.text)
        end = passage.span.end


NAMES = st.sampled_from(["a.txt", "a.html", "a.docx", "a.doc", "a.rtf", "a", "a.mht"])
HEADS = st.sampled_from([b"", b"<html>", b"{\\rtf1", b"PK\x03\x04", OLE[:8], b"\xff\xfe", b"\xef\xbb\xbf", b"<?xml "])
quick = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


@quick
@given(head=HEADS, data=st.binary(max_size=400), name=NAMES)
def test_random_bytes(head, data, name):
    holds(head + data, name)


@quick
@given(text=st.text(max_size=300), codec=st.sampled_from(["utf-8", "utf-16", "utf-16-le", "cp1258", "cp1252", "utf-7"]))
def test_random_text(text, codec):
    holds(text.encode(codec, "ignore"), "a.txt")


TAGS = [
    "p",
    "r",
    "t",
    "tbl",
    "tr",
    "tc",
    "tcPr",
    "pPr",
    "numPr",
    "ins",
    "del",
    "sdt",
    "sdtContent",
    "footnoteReference",
    "br",
]
HTML_TAGS = [
    "p",
    "div",
    "table",
    "tr",
    "td",
    "th",
    "ul",
    "ol",
    "li",
    "br",
    "a",
    "h1",
    "font",
    "nav",
    "form",
    "caption",
    "xml",
]
ATTRIBUTES = ['w:val="{}"', 'w:id="{}"', 'colspan="{}"', 'style="{}"', 'face="{}"', 'class="{}"', 'start="{}"', ""]
VALUES = st.sampled_from(
    ["0", "1", "-5", "99999999999", "٣", "continue", "x", "", ".VnTimeH", "display:none", "caption"]
)


@st.composite
def markup(draw: st.DrawFn, tags: list[str], prefix: str) -> str:
    """Tags opened and closed at random, with odd attributes and words between them."""
    parts = []
    for _ in range(draw(st.integers(1, 40))):
        attribute = draw(st.sampled_from(ATTRIBUTES)).format(draw(VALUES))
        if prefix and not attribute.startswith("w:"):
            attribute = ""
        tag = prefix + draw(st.sampled_from(tags))
        word = draw(st.sampled_from(["", "Số 5", "MẬT ONG", "§¶ng", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "12/5/2019"]))
        parts.append(f"<{tag} {attribute}>{word}")
        if prefix or draw(st.booleans()):
            parts.append(f"</{tag}>")
    return "".join(parts)


@quick
@given(inner=markup(TAGS, "w:"), numbering=markup(["abstractNum", "num", "lvl", "lvlText"], "w:"))
def test_random_word_markup(inner, numbering):
    parts = {"numbering.xml": f"<w:numbering {W}>{numbering}</w:numbering>".encode()}
    holds(docx(body(inner), **parts), "a.docx")


@quick
@given(inner=markup(HTML_TAGS, ""))
def test_random_page_markup(inner):
    holds(f"<html><body>{inner}".encode(), "a.html")


def samples() -> list[Path]:
    root = os.environ.get("TIEPTHU_SHARED") or Path(__file__).resolve().parents[4] / "shared"
    return [path for kind in ("docx", "html", "doc") for path in sorted(Path(root, "corpus", "files", kind).glob("*"))]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Real bytes with a piece overwritten, cut out, doubled, or the end cut off."""
    at, length = chance.randrange(len(data)), chance.randrange(1, 2000)
    choice = chance.randrange(4)
    if choice == 0:
        return data[:at] + chance.randbytes(min(length, 64)) + data[at + min(length, 64) :]
    if choice == 1:
        return data[:at] + data[at + length :]
    if choice == 2:
        return data[:at] + data[at : at + length] * 2 + data[at + length :]
    return data[:at]


def repacked(data: bytes, chance: random.Random) -> bytes:
    """A real DOCX with one member mutated and packed anew, so that the damage is in the XML."""
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as new:
        spoiled = chance.choice(["word/document.xml", "word/styles.xml", "word/numbering.xml"])
        for member in old.namelist():
            content = old.read(member)
            new.writestr(member, mutated(content, chance) if member == spoiled and content else content)
    return made.getvalue()


@pytest.mark.slow
def test_mutated_real_files():
    chance = random.Random(2016)
    paths = [path for path in samples() if path.stat().st_size < 200_000]
    if not paths:
        pytest.skip("the shared folder is absent")
    for turn in range(120):
        path = paths[turn % len(paths)]
        data = path.read_bytes()
        spoil = repacked if path.suffix == ".docx" and turn % 2 else mutated
        holds(spoil(data, chance), path.name)
