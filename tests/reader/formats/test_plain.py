"""Text files: the text is the file's own, whatever it was stored in; each line knows its bytes."""

import codecs
import tracemalloc
import unicodedata

import pytest

from tiepthu.reader.formats import FormatOptions, read_bytes
from tiepthu.reader.formats.encodings import decode
from tiepthu.reader.problems import ReaderError, Severity

TEXT = "Nghị quyết số 25-NQ/TW\nvề công tác dân vận, ngày 03/6/2013\n"
TWICE = b"Ngh\xc3\xa1\xc2\xbb\xe2\x80\xb9 quy\xc3\xa1\xc2\xba\xc2\xbft"

STORED = [
    ("utf8", TEXT.encode(), TEXT, []),
    ("utf8_mark", codecs.BOM_UTF8 + TEXT.encode(), TEXT, []),
    ("windows_line_ends", TEXT.replace("\n", "\r\n").encode(), TEXT, []),
    ("old_mac_line_ends", TEXT.replace("\n", "\r").encode(), TEXT, []),
    ("utf16", TEXT.encode("utf-16"), TEXT, ["UTF-16"]),
    ("utf16_big", codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), TEXT, ["UTF-16"]),
    ("utf16_no_mark", TEXT.encode("utf-16-le"), TEXT, ["UTF-16"]),
    ("decomposed", unicodedata.normalize("NFD", TEXT).encode(), TEXT, ["text.composed"]),
    (
        "cp1258",
        b"Nghi\xf2 quy\xea\xect \xf0\xfd\xf5\xf2c ban h\xe0nh",
        "Nghị quyết được ban hành",
        ["Windows-1258"],
    ),
    ("tcvn3", b"U\xfb ban nh\xa9n d\xa9n t\xd8nh", "Uỷ ban nhân dân tỉnh", ["TCVN3 (ABC)"]),
    ("soft_hyphen_byte", b"n\xad\xedc ta, ch\xad\xacng tr\xd7nh", "nước ta, chương trình", ["TCVN3 (ABC)"]),
    ("vni", "Uûy ban nhaân daân tænh".encode("cp1252"), "Ủy ban nhân dân tỉnh", ["VNI"]),
    ("viscii", bytes.fromhex("4E67 68B8 2071 7579 AA74 20F0 B8 6E68"), "Nghị quyết định", ["VISCII"]),
    ("tcvn3_saved_as_utf8", "Uû ban nh©n d©n tØnh".encode(), "Uỷ ban nhân dân tỉnh", ["TCVN3 (ABC)"]),
    ("utf8_taken_for_western", TWICE, "Nghị quyết", ["UTF-8 twice"]),
    ("western", "Élèves français à l'école".encode("cp1252"), "Élèves français à l'école", ["Windows-1252"]),
    ("western_quotes", "“Plan” – 25 £".encode("cp1252"), "“Plan” – 25 £", ["Windows-1252"]),
    ("no_break_and_zero_width_stay", "85\u00a0tỷ\u200b đồng".encode(), "85\u00a0tỷ\u200b đồng", []),
    ("white_space_stays", b"  a \t b  \n\n\n c\n", "  a \t b  \n\n\n c\n", []),
    ("other_line_separators_stay", "a\u2028b\u0085c\fd".encode(), "a\u2028b\u0085c\fd", []),
    ("ascii", b"25/NQ-TW", "25/NQ-TW", []),
]


@pytest.mark.parametrize(("_case", "data", "text", "noted"), STORED, ids=[case[0] for case in STORED])
def test_text_in_every_encoding(_case, data, text, noted):
    source = read_bytes(data, name="a.txt")
    assert source.text == text
    assert [dict(problem.values).get("encoding", problem.code) for problem in source.problems] == noted
    assert all(problem.kind.severity is Severity.NOTE for problem in source.problems)


@pytest.mark.parametrize(("_case", "data", "text", "_noted"), STORED, ids=[case[0] for case in STORED])
def test_every_line_knows_its_bytes(_case, data, text, _noted):
    source = read_bytes(data, name="a.txt")
    assert [passage.span.of(source.text) for passage in source.passages] == [
        line for line in text.split("\n") if line.strip()
    ]
    for passage in source.passages:
        stored = data[passage.origin.byte_start : passage.origin.byte_end]
        if _case in ("utf8", "utf8_mark", "windows_line_ends", "old_mac_line_ends", "decomposed", "ascii"):
            assert unicodedata.normalize("NFC", stored.decode()) == passage.span.of(source.text)
        if _case.startswith("utf16"):
            codec = "utf-16-be" if _case == "utf16_big" else "utf-16-le"
            assert stored.decode(codec) == passage.span.of(source.text)
        if _case in ("tcvn3", "vni", "viscii", "cp1258"):
            assert unicodedata.normalize("NFC", decode(stored).text) == passage.span.of(source.text)


def test_the_likelihood_is_told():
    (problem,) = read_bytes(b"U\xfb ban nh\xa9n d\xa9n", name="a.txt").problems
    assert dict(problem.values) == {"encoding": "TCVN3 (ABC)", "seen": "3", "valid": "3"}
    assert "3 of the 3" in problem.cause


def test_a_few_broken_bytes_are_marked_and_told():
    data = (TEXT * 20).encode()
    source = read_bytes(data[:600] + b"\xff" + data[600:], name="a.txt")
    assert source.text.count("\ufffd") >= 1
    assert [problem.code for problem in source.problems] == ["text.broken_bytes"]
    assert source.problems[0].kind.severity is Severity.PARTLY


def test_a_text_cut_inside_a_letter_is_read():
    data = (TEXT * 20).encode()
    assert read_bytes(data[: data.rindex("ậ".encode()) + 1], name="a.txt").text.endswith("\ufffd")


def test_a_text_over_the_limit_is_refused_with_the_limit():
    with pytest.raises(ReaderError) as caught:
        read_bytes(b"a" * 2_000_000, name="a.txt", options=FormatOptions(max_text_bytes=1024 * 1024))
    assert caught.value.problem.code == "file.too_large"
    assert "1 MB" in caught.value.problem.cause


@pytest.mark.slow
def test_fifty_megabytes_are_read_in_bounded_memory():
    line = (
        "Toàn tỉnh đã rà soát 214 thủ tục hành chính, kiến nghị bãi bỏ 31 thủ tục, rút ngắn thời gian của 96 thủ tục.\n"
    )
    data = (line * (50_000_000 // len(line.encode()) + 1)).encode()
    tracemalloc.start()
    source = read_bytes(data, name="a.txt")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(source.text.encode()) == len(data)
    assert peak < 12 * len(data)
