"""`tiepthu read` and `tiepthu check`: formats of output, exit status, last line, both languages."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
COMMAND = str(Path(sys.executable).with_name("tiepthu"))
REPORT = "Từ năm 2010, Bộ đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 228 thủ tục (đạt 42,8%).\n"


def tiepthu(*arguments, language="en"):
    return subprocess.run(
        [COMMAND, "--lang", language, *map(str, arguments)], capture_output=True, encoding="utf-8", check=False
    )


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "bao-cao.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path


@pytest.fixture
def empty(tmp_path):
    path = tmp_path / "trong.txt"
    path.write_bytes(b"")
    return path


def test_json_of_one_file_is_one_object(report):
    said = tiepthu("read", report, "--format", "json")
    reading = json.loads(said.stdout)
    assert said.returncode == 0
    assert reading["text"] == REPORT
    assert [f["value"] for f in reading["findings"] if f["kind"] == "figure"] == [77, 14.8, 228, 42.8]
    assert said.stderr == "1 file: read 1, in part 0, unreadable 0, refused 0.\n"


def test_json_of_several_files_is_a_list_and_a_bad_one_does_not_stop_them(report, empty):
    said = tiepthu("read", empty, report, "--format", "json")
    assert [r["text"] for r in json.loads(said.stdout)] == [REPORT]
    assert said.returncode == 1
    assert "trong.txt" in said.stderr
    assert "empty" in said.stderr
    assert said.stderr.splitlines()[-1] == "2 files: read 1, in part 0, unreadable 1, refused 0."


def test_json_where_nothing_could_be_read_is_still_json(empty, tmp_path):
    assert json.loads(tiepthu("read", empty, tmp_path / "gone.txt", "--format", "json").stdout) == []


def test_jsonl_is_one_object_a_line(report, tmp_path):
    (tmp_path / "b.txt").write_text("Báo cáo năm 2016.\n", encoding="utf-8")
    said = tiepthu("read", tmp_path, "--format", "jsonl")
    assert [json.loads(line)["source"]["path"] for line in said.stdout.splitlines()] == ["b.txt", "bao-cao.txt"]


def test_table_shows_figures_as_vietnamese_prints_them(report):
    said = tiepthu("read", report, language="vi")
    assert "Số liệu (4)" in said.stdout
    assert "14,8" in said.stdout
    assert "\x1b[" not in said.stdout, "no colours where it is no terminal"


def test_html_is_a_page(report):
    said = tiepthu("read", report, "--format", "html")
    assert said.stdout.startswith("<!DOCTYPE html>")
    assert "519" in said.stdout


def test_check_prints_both_sides_why_and_what_to_ask(report):
    said = tiepthu("check", report)
    assert said.returncode == 1
    for words in ("14,8%", "42,8%", "519", "533", "→"):
        assert words in said.stdout
    assert "bao-cao.txt:" in said.stdout


def test_check_says_so_where_nothing_is_wrong(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Năm 2016 đã mở 12 lớp tập huấn.\n", encoding="utf-8")
    said = tiepthu("check", path, language="vi")
    assert said.returncode == 0
    assert said.stdout == "Không thấy chỗ nào mâu thuẫn.\n"


def test_check_of_a_file_that_is_not_read_has_its_own_status(empty):
    assert tiepthu("check", empty).returncode == 3


@pytest.mark.parametrize("command", ["read", "run", "check", "demo"])
def test_every_command_has_its_help_in_both_languages(command):
    english, vietnamese = (tiepthu(command, "--help", language=language) for language in ("en", "vi"))
    assert english.stdout.startswith(f"Usage: tiepthu {command}")
    assert vietnamese.stdout.startswith(f"Cách dùng: tiepthu {command}")
    assert english.returncode == vietnamese.returncode == 0
