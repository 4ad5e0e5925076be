"""Archives and folders: what comes out of them, what is refused, what is left out."""

import io
import struct
import zipfile

import pytest

from tiepthu.reader.formats.archive import Member, Refused, read_members, walk_folder
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.problems import ReaderError

OPTIONS = FormatOptions()


def packed(*members, method=zipfile.ZIP_DEFLATED) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


def members(data, options=OPTIONS, **more):
    return list(read_members(data, name="a.zip", options=options, **more))


def test_yields_files_in_order():
    found = members(packed(("b.txt", "hai"), ("thư mục/a.txt", "một"), ("rỗng/", "")))
    assert found == [Member("b.txt", b"hai"), Member("thư mục/a.txt", "một".encode())]


def test_opens_archives_in_archives():
    inner = packed(("a.txt", "một"))
    found = members(packed(("trong.zip", inner), ("b.txt", "hai")))
    assert [member.name for member in found] == ["trong.zip!a.txt", "b.txt"]


def test_a_document_that_is_a_container_stays_whole():
    docx = packed(("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<a/>"))
    assert members(packed(("a.docx", docx))) == [Member("a.docx", docx)]


REFUSED = [
    ("upwards", "../../etc/passwd"),
    ("upwards_inside", "a/../../b.txt"),
    ("backslashes", "..\\..\\a.txt"),
    ("absolute", "/etc/passwd"),
    ("drive", "C:/a.txt"),
    ("control", "a\x07.txt"),
]


@pytest.mark.parametrize(("_case", "name"), REFUSED)
def test_refuses_unsafe_names_and_goes_on(_case, name):
    refused, kept = members(packed((name, "x"), ("b.txt", "hai")))
    assert isinstance(refused, Refused) and refused.problem.code == "archive.unsafe_name"
    assert refused.problem.next_step and "\x07" not in refused.name
    assert kept == Member("b.txt", b"hai")


def test_refuses_a_name_with_a_null():
    data = packed(("aXb.txt", "x"), ("b.txt", "hai")).replace(b"aXb.txt", b"a\0b.txt")
    refused, kept = members(data)
    assert refused.problem.code == "archive.unsafe_name"
    assert kept.name == "b.txt"


def test_refuses_the_second_of_one_name():
    with pytest.warns(UserWarning, match="Duplicate"):
        data = packed(("a.txt", "một"), ("a.txt", "hai"))
    first, second = members(data)
    assert first == Member("a.txt", "một".encode())
    assert second.problem.code == "archive.duplicate"


def test_refuses_encrypted_members():
    data = bytearray(packed(("a.txt", "một"), ("b.txt", "hai"), method=zipfile.ZIP_STORED))
    data[6] |= 1
    at = data.index(b"PK\x01\x02")
    data[at + 8] |= 1
    refused, kept = members(bytes(data))
    assert refused.problem.code == "file.encrypted" and "password" in refused.problem.next_step
    assert kept.name == "b.txt"


def test_refuses_a_bomb_and_goes_on():
    refused, kept = members(packed(("bom.txt", b"0" * 8_000_000), ("b.txt", "hai")))
    assert refused.problem.code == "file.too_large"
    assert kept.name == "b.txt"


def test_refuses_a_member_longer_than_promised():
    data = bytearray(packed(("a.txt", b"x" * 1000)))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<I", data, data.index(signature) + offset, 10)
    (refused,) = members(bytes(data))
    assert refused.problem.code in ("file.too_large", "file.damaged")


def test_limits_what_is_unpacked_together():
    small = FormatOptions(max_unpacked_bytes=150)
    found = members(packed(("a.txt", "x" * 100), ("b.txt", "y" * 100), ("c.txt", "z" * 20)), small)
    assert [type(item) for item in found] == [Member, Refused, Member]


def test_refuses_archives_nested_too_deep():
    data = packed(("a.txt", "một"))
    for _ in range(5):
        data = packed(("trong.zip", data))
    (refused,) = members(data)
    assert refused.problem.code == "archive.too_deep"


def test_refuses_an_archive_of_too_many_members():
    data = packed(*[(f"{n}.txt", "") for n in range(30)])
    with pytest.raises(ReaderError) as refusal:
        members(data, FormatOptions(max_members=20))
    assert refusal.value.problem.code == "file.too_large"


def test_a_damaged_inner_archive_does_not_stop_the_others():
    inner = packed(("a.txt", "một"))[:-10]
    refused, kept = members(packed(("trong.zip", inner), ("b.txt", "hai")))
    assert refused.problem.code == "file.damaged"
    assert kept.name == "b.txt"


def test_leaves_out_what_the_system_made():
    left_out = []
    data = packed(("a.txt", "một"), ("__MACOSX/._a.txt", "x"), ("Thumbs.db", "x"), ("~$b.docx", "x"))
    assert [member.name for member in members(data, left_out=left_out)] == ["a.txt"]
    assert [item.name for item in left_out] == ["__MACOSX/._a.txt", "Thumbs.db", "~$b.docx"]


NAMES = [
    ("unicode", "Báo cáo số 12.txt".encode(), True, "Báo cáo số 12.txt"),
    ("utf8_unmarked", "Báo cáo số 12.txt".encode(), False, "Báo cáo số 12.txt"),
    ("windows_1258", "B\xe1o c\xe1o.txt".encode("cp1258"), False, "Báo cáo.txt"),
    ("dos", b"caf\x82.txt", False, "café.txt"),
    ("ascii", b"bao-cao.txt", False, "bao-cao.txt"),
]


@pytest.mark.parametrize(("_case", "raw", "marked", "expected"), NAMES)
def test_decodes_names(_case, raw, marked, expected):
    placeholder = "x" * len(raw)
    data = packed((placeholder, "x")).replace(placeholder.encode(), raw)
    if marked:
        data = bytearray(data)
        data[7] |= 8
        data[data.index(b"PK\x01\x02") + 9] |= 8
    (member,) = members(bytes(data))
    assert member.name == expected


def test_walks_a_folder_in_a_stable_order(tmp_path):
    for name in ("b/c.txt", "b/a.txt", "a.txt", "z.txt", "~$a.docx", ".DS_Store", ".git/config", "b/Thumbs.db"):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text("x")
    left_out = []
    found = [path.relative_to(tmp_path).as_posix() for path in walk_folder(tmp_path, left_out=left_out)]
    assert found == ["a.txt", "z.txt", "b/a.txt", "b/c.txt"]
    assert sorted(item.name for item in left_out) == [".DS_Store", ".git", "b/Thumbs.db", "~$a.docx"]


def test_does_not_follow_links_out_of_the_folder(tmp_path):
    inside, outside = tmp_path / "vào", tmp_path / "ra"
    inside.mkdir()
    outside.mkdir()
    (outside / "mật.txt").write_text("x")
    (inside / "a.txt").write_text("x")
    (inside / "ngoài.txt").symlink_to(outside / "mật.txt")
    (inside / "vòng").symlink_to(inside)
    (inside / "trong.txt").symlink_to(inside / "a.txt")
    left_out = []
    assert [path.name for path in walk_folder(inside, left_out=left_out)] == ["a.txt", "trong.txt"]
    assert {item.problem.code for item in left_out} == {"archive.link"}
