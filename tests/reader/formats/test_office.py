"""DOC, RTF and ODT through an installed converter; a clear refusal without one."""

import os
import stat
from pathlib import Path

import pytest

from tiepthu.reader.formats import DEFAULTS, FormatOptions, read_bytes
from tiepthu.reader.formats.office import convert, find_converter
from tiepthu.reader.problems import ReaderError, Severity
from tiepthu.reader.records import PassageKind

needs_converter = pytest.mark.skipif(find_converter(DEFAULTS) is None, reason="LibreOffice is not installed")

OLE_DOC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504 + "WordDocument".encode("utf-16-le")

RTF = rb"""{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Times New Roman;}{\f1 .VnTime;}}
{\pard Ngh\u7883? quy\u7871?t s\u7889? 25\_NQ/TW\par}
{\pard\f1 U\'fb ban nh\'a9n d\'a9n\par}
\trowd\cellx2000\cellx4000\intbl \f0 Nam\cell 2016\cell\row
\pard H\u7871?t.\par}"""


def shared(folder: str) -> Path:
    root = os.environ.get("TIEPTHU_SHARED") or Path(__file__).resolve().parents[4] / "shared"
    return Path(root, "corpus", "files", folder)


def program(folder: Path, script: str) -> str:
    path = folder / "converter"
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


def failure(data: bytes, options: FormatOptions, name: str = "bao-cao.doc"):
    with pytest.raises(ReaderError) as caught:
        read_bytes(data, name=name, options=options)
    return caught.value.problem


def test_without_a_converter_it_says_what_to_install():
    problem = failure(OLE_DOC, FormatOptions(converter="/nowhere/soffice"))
    assert problem.code == "file.converter_missing"
    assert problem.cause == "Reading a Word document (DOC) needs a converter, and none is installed."
    assert "LibreOffice" in problem.next_step
    assert "DOCX" in problem.next_step


def test_a_converter_that_takes_too_long_is_stopped(tmp_path):
    options = FormatOptions(converter=program(tmp_path, "sleep 60 & sleep 60"), converter_seconds=1)
    problem = failure(RTF, options, "a.rtf")
    assert problem.code == "file.converter_slow"
    assert "after 1 seconds" in problem.cause


@pytest.mark.parametrize("script", ["exit 3", "exit 0", "kill -9 $$"])
def test_a_converter_that_fails_is_told(tmp_path, script):
    problem = failure(RTF, FormatOptions(converter=program(tmp_path, script)), "a.rtf")
    assert (problem.code, problem.kind.severity) == ("file.converter_failed", Severity.UNREADABLE)
    assert "(converter)" in problem.cause


def test_the_converter_works_in_a_folder_that_is_gone_afterwards(tmp_path):
    script = f'echo "$@" > {tmp_path}/seen; mkdir -p "$(dirname "$8")/made"; exit 1'
    failure(RTF, FormatOptions(converter=program(tmp_path, script)), "a.rtf")
    seen = (tmp_path / "seen").read_text().split()
    profile = next(word for word in seen if word.startswith("-env:UserInstallation=file://"))
    assert "--headless" in seen
    assert not Path(profile.removeprefix("-env:UserInstallation=file://")).parent.exists()


def test_what_the_converter_makes_is_returned(tmp_path):
    script = (
        'for last; do :; done; mkdir -p "$(dirname "$last")/made"; cp "$last" "$(dirname "$last")/made/source.docx"'
    )
    options = FormatOptions(converter=program(tmp_path, script))
    assert convert(b"abc", ending="doc", to="docx", options=options, format="x") == b"abc"


@needs_converter
def test_rich_text_is_read():
    source = read_bytes(RTF, name="a.rtf")
    assert source.text == "Nghị quyết số 25-NQ/TW\nUỷ ban nhân dân\nNam\n2016\nHết."
    assert source.media_type == "application/rtf"
    assert source.passages[2].kind is PassageKind.TABLE_CELL
    assert "text.legacy_font" in {problem.code for problem in source.problems}


@needs_converter
@pytest.mark.slow
@pytest.mark.parametrize("name", ["Phuluc3", "Phuluc6"])
def test_twins_give_the_same_text(name):
    old, new = shared("doc") / f"{name}.doc", shared("docx") / f"{name}.docx"
    if not (old.is_file() and new.is_file()):
        pytest.skip("the shared folder with the twins is absent")
    sources = [read_bytes(path.read_bytes(), name=path.name) for path in (old, new)]
    assert sources[0].text == sources[1].text
    assert [p.kind for p in sources[0].passages] == [p.kind for p in sources[1].passages]


@needs_converter
@pytest.mark.slow
def test_every_old_word_file_of_the_corpus_is_read():
    paths = sorted(shared("doc").glob("*"))
    if not paths:
        pytest.skip("the shared folder is absent")
    for path in paths:
        source = read_bytes(path.read_bytes(), name=path.name)
        assert len(source.text) > 5000
        assert all(problem.kind.severity is Severity.NOTE for problem in source.problems)
