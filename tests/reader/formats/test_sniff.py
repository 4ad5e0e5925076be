"""Formats are told by content; the name settles only what is left open."""

import io
import zipfile

import pytest

from tiepthu.reader.formats.sniff import FORMAT_NAMES, disagreement, ending, is_binary, sniff

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def stream(name: str) -> bytes:
    return name.encode("utf-16-le")


def packed(*names: str, mimetype: bytes = b"") -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as container:
        if mimetype:
            container.writestr("mimetype", mimetype)
        for name in names:
            container.writestr(name, "x")
    return made.getvalue()


CASES = [
    ("pdf", b"%PDF-1.7\n", "a.bin", "pdf"),
    ("pdf_behind_noise", b"\r\nxx%PDF-1.4", "a.txt", "pdf"),
    ("docx", packed("[Content_Types].xml", "word/document.xml"), "a.zip", "docx"),
    ("xlsx", packed("[Content_Types].xml", "xl/workbook.xml"), "a.docx", "xlsx"),
    ("pptx", packed("[Content_Types].xml", "ppt/presentation.xml"), "a.docx", "pptx"),
    ("odt", packed(mimetype=b"application/vnd.oasis.opendocument.text"), "a", "odt"),
    ("ods", packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "a", "ods"),
    ("other_open_document", packed(mimetype=b"application/vnd.oasis.opendocument.graphics"), "a", "office"),
    ("zip", packed("bao-cao.docx", "word/notes.txt"), "a.docx", "zip"),
    ("cut_docx", packed("[Content_Types].xml", "word/document.xml")[:60], "a.docx", "docx"),
    ("cut_zip", packed("a.txt")[:20], "a.zip", "zip"),
    ("doc", OLE + stream("WordDocument"), "a.xls", "doc"),
    ("xls", OLE + stream("Workbook"), "a.doc", "xls"),
    ("old_xls", OLE + stream("Book"), "a.doc", "xls"),
    ("doc_holding_a_sheet", OLE + stream("Workbook") + stream("WordDocument"), "a.doc", "doc"),
    ("sheet_holding_a_doc", OLE + stream("WordDocument") + stream("Workbook"), "a.xls", "xls"),
    ("encrypted", OLE + stream("EncryptedPackage"), "a.docx", "encrypted"),
    ("ppt", OLE + stream("PowerPoint Document"), "a.ppt", "pptx"),
    ("rtf", b"{\\rtf1\\ansi", "a.doc", "rtf"),
    ("html", b"\xef\xbb\xbf<!DOCTYPE html><html>", "a.doc", "html"),
    ("html_after_a_comment", b"<!-- saved from url -->\n<HTML>", "a.txt", "html"),
    ("xhtml", b'<?xml version="1.0"?>\n<html xmlns="x">', "a.xml", "html"),
    ("bare_markup", b"<p>m\xe1\xbb\x99t</p><p>hai</p>", "a.htm", "html"),
    ("a_tag_in_a_text", b"x <p> y", "a.txt", "plain"),
    ("utf16_html", "<html><body>".encode("utf-16"), "a.htm", "html"),
    ("mhtml", b"MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=x\r\n", "a.doc", "mhtml"),
    ("word_xml", b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "a.xml", "wordml"),
    ("png", b"\x89PNG\r\n\x1a\n", "a.pdf", "image"),
    ("jpeg", b"\xff\xd8\xff\xe0", "a.jpg", "image"),
    ("tiff", b"II*\0", "a.tif", "image"),
    ("webp", b"RIFF\0\0\0\0WEBP", "a", "image"),
    ("bmp", b"BM" + (40).to_bytes(4, "little") + b"\0" * 34, "a.bmp", "image"),
    ("rar", b"Rar!\x1a\x07\x00", "a.zip", "rar"),
    ("seven_zip", b"7z\xbc\xaf\x27\x1c", "a.7z", "7z"),
    ("gzip", b"\x1f\x8b\x08", "a.gz", "gzip"),
    ("program", b"MZ\x90\x00" + bytes(range(256)), "a.doc", "program"),
    ("csv_by_name", b"a;b\n1;2\n", "a.csv", "csv"),
    ("text", "Số liệu".encode(), "a", "plain"),
    ("text_named_doc", "Số liệu".encode(), "a.doc", "plain"),
    ("utf16_without_mark", "Đảng bộ tỉnh\nnăm 2016".encode("utf-16-le"), "a.txt", "plain"),
    ("noise", bytes(range(256)) * 8, "a.txt", "binary"),
]


@pytest.mark.parametrize(("_case", "data", "name", "expected"), CASES, ids=[case[0] for case in CASES])
def test_format_of(_case, data, name, expected):
    assert sniff(data, name) == expected
    assert expected in FORMAT_NAMES


@pytest.mark.parametrize(
    ("name", "format_", "noted"),
    [
        ("a.docx", "docx", False),
        ("a.DOC", "doc", False),
        ("a.doc", "html", True),
        ("a.xlsx", "csv", True),
        ("a.jpg", "image", False),
        ("a.xyz", "pdf", False),
        ("a", "pdf", False),
    ],
)
def test_a_wrong_ending_is_noted(name, format_, noted):
    problem = disagreement(format_, name)
    assert (problem is not None) is noted
    if problem:
        assert f".{ending(name)}" in problem.cause
        assert FORMAT_NAMES[format_] in problem.cause


def test_text_with_a_form_feed_is_no_binary():
    assert not is_binary("trang một\ftrang hai".encode())


def test_many_comments_cost_no_time():
    assert sniff(b"<!---->" * 580, "a.txt") == "plain"
