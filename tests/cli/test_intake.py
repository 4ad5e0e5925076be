"""Reading many files: states, resuming, and files that take a worker down."""

import gzip
import os
from pathlib import Path

import pytest

from tiepthu.cli import intake
from tiepthu.cli.intake import ReadingStore, Received, State, outcome_of, read_all, sha256_of
from tiepthu.reader.formats.options import FormatOptions
from tiepthu.reader.problems import Problem

REPORT = "Từ năm 2010, Bộ đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 228 thủ tục (đạt 42,8%).\n"


def received(path: Path) -> Received:
    return Received(path.name, path, *sha256_of(path))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "b.txt").write_text("Báo cáo về công tác dân vận năm 2016.\n", encoding="utf-8")
    (tmp_path / "copy.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    return tmp_path


def run(folder, store, workers=2):
    files = [received(p) for p in sorted(folder.glob("*.txt"))]
    return {o.received.path: o for o in read_all(iter(files), store, workers=workers).values()}


def test_every_file_ends_in_one_state(folder, tmp_path):
    outcomes = run(folder, ReadingStore(tmp_path / "kept"))
    assert {path: o.state for path, o in outcomes.items()} == {
        "a.txt": State.READ,
        "b.txt": State.READ,
        "copy.txt": State.EXACT_DUPLICATE,
        "empty.txt": State.UNREADABLE,
    }
    assert outcomes["copy.txt"].same_as == 1
    assert outcomes["empty.txt"].problems[0].code == "file.empty"


def test_a_file_that_was_read_is_not_read_again(folder, tmp_path, monkeypatch):
    store = ReadingStore(tmp_path / "kept")
    first = run(folder, store)
    monkeypatch.setattr(intake, "_read_and_keep", lambda *_: pytest.fail("read again"))
    (folder / "empty.txt").unlink()
    again = run(folder, store)
    assert again["a.txt"].kept == first["a.txt"].kept
    assert again["a.txt"].state is State.READ


def test_a_damaged_reading_is_taken_again(folder, tmp_path):
    store = ReadingStore(tmp_path / "kept")
    kept = run(folder, store)["a.txt"].kept
    kept.write_bytes(b"half")
    assert run(folder, store)["a.txt"].state is State.READ
    assert store.load(kept)["text"] == REPORT


def test_a_reading_is_kept_under_the_fingerprint_of_the_reader(folder, tmp_path, monkeypatch):
    before = ReadingStore(tmp_path / "kept").path("ab" * 32)
    monkeypatch.setattr(intake, "reader_fingerprint", lambda: "another")
    assert ReadingStore(tmp_path / "kept").path("ab" * 32) != before


def test_what_is_kept_is_the_same_bytes_every_time(folder, tmp_path):
    one, two = ReadingStore(tmp_path / "one"), ReadingStore(tmp_path / "two")
    assert run(folder, one)["a.txt"].kept.read_bytes() == run(folder, two, workers=1)["a.txt"].kept.read_bytes()


def test_a_file_that_disappears_is_named(tmp_path):
    gone = Received("gone.txt", tmp_path / "gone.txt", "00" * 32, 5)
    outcome, reading = outcome_of(gone, FormatOptions())
    assert reading is None
    assert outcome.state is State.UNREADABLE
    assert outcome.problems == (Problem("file.missing"),)


def _die(received, store):
    if received.path == "killer.txt":
        os._exit(9)
    return intake._not_read(received, Problem("file.empty"), store)


def test_a_file_that_kills_its_worker_is_found_and_the_others_go_on(tmp_path, monkeypatch):
    files = []
    for name in ("a.txt", "killer.txt", "z.txt"):
        (tmp_path / name).write_text(name, encoding="utf-8")
        files.append(received(tmp_path / name))
    monkeypatch.setattr(intake, "_read_and_keep", _die)
    outcomes = read_all(iter(files), ReadingStore(tmp_path / "kept"), workers=2)
    assert [outcomes[n].problems[0].code for n in (1, 2, 3)] == ["file.empty", "file.reader_died", "file.empty"]


def test_reading_takes_no_longer_than_its_limit(tmp_path, monkeypatch):
    import time

    import tiepthu.reader.reading

    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    monkeypatch.setattr(tiepthu.reader.reading, "read_document", lambda *_, **__: time.sleep(5))
    with pytest.raises(intake.ReaderError) as caught:
        intake.read_file(received(tmp_path / "a.txt"), options=FormatOptions(), seconds=1)
    assert caught.value.problem.code == "file.too_slow"


def test_no_half_written_reading_has_the_final_name(tmp_path, monkeypatch):
    store = ReadingStore(tmp_path)
    path = store.path("cd" * 32)

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(gzip.GzipFile, "write", full)
    with pytest.raises(OSError, match="No space"):
        store.keep(path, {"text": "x"})
    assert not path.exists()
    assert list(path.parent.iterdir()) == []
