"""The main job end to end: results, ledger, resuming, bad input, a full disk."""

import io
import json
import os
import resource
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PIL import Image

from tiepthu.cli.writing import RESULTS

pytestmark = pytest.mark.slow

COMMAND = [str(Path(sys.executable).with_name("tiepthu")), "--lang", "en"]
REPORT = """Báo cáo kết quả công tác dân vận
I. Kết quả
Từ năm 2010, Bộ đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 228 thủ tục (đạt 42,8%).
II. Kiến nghị
Đề nghị Ban Bí thư sớm ban hành quy định về chế độ cho cán bộ làm công tác dân vận.
"""


def tiepthu(*arguments, **options):
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False, **options
    )


def ledger_of(out):
    return json.loads((out / "ledger.json").read_text(encoding="utf-8"))


def states(out):
    return {f["path"]: f["state"] for f in ledger_of(out)["files"]}


def zipped(members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return made.getvalue()


@pytest.fixture
def sent(tmp_path):
    folder = tmp_path / "sent"
    folder.mkdir()
    (folder / "bao-cao.txt").write_text(REPORT, encoding="utf-8")
    return folder


def test_five_results_and_a_ledger_that_balances(sent, tmp_path):
    out = tmp_path / "out"
    said = tiepthu("run", sent, "--out", out, "--date", "2026-11-23")
    assert said.returncode == 0, said.stderr
    assert {p.name for p in out.iterdir() if not p.name.startswith(".")} == set(RESULTS)
    ledger = ledger_of(out)
    assert ledger["balances"] is True
    assert ledger["received"] == ledger["read"] == 1
    reading = json.loads((out / "readings.jsonl").read_text(encoding="utf-8"))
    for finding in reading["findings"]:
        assert reading["text"][finding["start"] : finding["end"]] == finding["quote"]
    assert "519" in (out / "index.html").read_text(encoding="utf-8"), "the two shares that cannot both hold"
    assert load_workbook(out / "tong-hop.xlsx").sheetnames
    assert said.stderr.rstrip().splitlines()[-1].startswith("1 file:")


def test_the_same_folder_gives_the_same_results(sent, tmp_path):
    for name in ("one", "two"):
        assert tiepthu("run", sent, "--out", tmp_path / name, "--date", "2026-11-23").returncode == 0
    for name in RESULTS:
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name


def test_results_in_the_folder_that_is_read_are_not_read(sent):
    for _ in range(2):
        assert tiepthu("run", sent, "--out", sent / "ket-qua").returncode == 0
        assert states(sent / "ket-qua") == {"bao-cao.txt": "read"}


def test_bad_files_do_not_stop_the_others_and_each_is_named(sent, tmp_path):
    bad = {
        "trong.txt": (b"", "unreadable", "empty"),
        "nhieu.txt": (bytes(range(256)) * 40, "unreadable", "binary"),
        "cut.docx": (zipped({"word/document.xml": "<w:document/>"})[:60], "unreadable", ""),
        "cut.pdf": (b"%PDF-1.7\n1 0 obj\n<<", "unreadable", ""),
        "mat.txt": ("TỐI MẬT\n\nBÁO CÁO\nNội dung.\n".encode(), "refused", "secret"),
        "xxe.html": (
            b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><html><body>&a;</body></html>',
            None,
            "",
        ),
    }
    for name, (data, _state, _said) in bad.items():
        (sent / name).write_bytes(data)
    out = tmp_path / "out"
    said = tiepthu("run", sent, "--out", out)
    assert said.returncode == 1
    found = states(out)
    assert found["bao-cao.txt"] == "read"
    for name, (_data, state, words) in bad.items():
        assert state is None or found[name] == state, name
        assert state is None or (name in said.stderr and words in said.stderr)
    assert "root:" not in (out / "readings.jsonl").read_text(encoding="utf-8")
    assert ledger_of(out)["balances"] is True


def test_nothing_is_kept_of_a_secret_document_but_the_refusal(sent, tmp_path):
    secret = "TUYỆT MẬT\n\nKế hoạch mở kho thóc ở Bản Xa.\n"
    (sent / "mat.txt").write_text(secret, encoding="utf-8")
    out = tmp_path / "out"
    tiepthu("run", sent, "--out", out)
    assert states(out)["mat.txt"] == "refused"
    for path in out.rglob("*"):
        if path.is_file():
            assert "kho thóc".encode() not in path.read_bytes()


def test_an_archive_is_read_member_by_member_and_unsafe_names_are_refused(sent, tmp_path):
    members = {
        "a.txt": REPORT + "Năm 2015 đã mở 12 lớp tập huấn.",
        "../ngoai.txt": "x",
        "/goc.txt": "y",
        "trong.zip": zipped({"b.txt": "Báo cáo năm 2016."}),
    }
    (sent / "gui.zip").write_bytes(zipped(members))
    out = tmp_path / "out"
    assert tiepthu("run", sent, "--out", out).returncode == 1
    found = states(out)
    assert found["gui.zip!a.txt"] == "read"
    assert [p for p, s in found.items() if s == "refused"] != []
    assert any(p.endswith("b.txt") and s == "read" for p, s in found.items())
    assert not (tmp_path / "ngoai.txt").exists()


def test_a_zip_bomb_is_refused(sent, tmp_path):
    (sent / "bom.zip").write_bytes(zipped({"bom.txt": b"0" * 400_000_000}))
    out = tmp_path / "out"
    assert tiepthu("run", sent, "--out", out).returncode == 1
    assert "read" not in {s for p, s in states(out).items() if p.startswith("bom.zip")}
    assert states(out)["bao-cao.txt"] == "read"


def test_a_scan_without_tesseract_says_what_to_install_and_the_others_go_on(sent, tmp_path):
    Image.new("RGB", (600, 800), "white").save(sent / "quet.pdf")
    out = tmp_path / "out"
    said = tiepthu("run", sent, "--out", out, env={**os.environ, "PATH": str(Path(COMMAND[0]).parent)})
    assert states(out) == {"bao-cao.txt": "read", "quet.pdf": "unreadable"}
    assert "tesseract-ocr-vie" in said.stderr


def test_a_full_disk_leaves_nothing_half_written(sent, tmp_path):
    out = tmp_path / "out"

    def small_files_only():
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    said = tiepthu("run", sent, "--out", out, preexec_fn=small_files_only)
    assert said.returncode == 1
    assert "Traceback" not in said.stderr
    assert "--out" in said.stderr or "run again" in said.stderr
    assert [p.name for p in out.iterdir() if p.name.endswith(".part")] == []
    assert not (out / "index.html").exists()


def test_a_folder_that_cannot_be_written_is_named(sent, tmp_path):
    target = tmp_path / "file"
    target.write_text("x", encoding="utf-8")
    said = tiepthu("run", sent, "--out", target / "out")
    assert said.returncode == 1
    assert "--out" in said.stderr
    assert "Traceback" not in said.stderr


def test_messages_are_vietnamese_without_a_wish(sent, tmp_path):
    said = subprocess.run(
        [COMMAND[0], "run", str(sent), "--out", str(tmp_path / "out")],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={k: v for k, v in os.environ.items() if k not in ("LANG", "LC_ALL", "LANGUAGE", "TIEPTHU_LANG")},
    )
    assert said.stderr.rstrip().splitlines()[-1] == "1 tệp: đã đọc 1, đọc một phần 0, không đọc được 0, từ chối 0."
