"""The example survey of `tiepthu demo`: whole, made again from its texts, and what was put into it is found."""

import csv
import importlib.util
import json
import os
import shutil
import subprocess
import sys
from datetime import date
from fnmatch import fnmatch
from pathlib import Path

import pytest
from rich.console import Console

import tiepthu.cli
from tiepthu.cli.demo import EXAMPLE, write_example
from tiepthu.cli.survey import read_topics, read_units, unit_of

EXAMPLE_FILES = Path(tiepthu.cli.__file__).parent / EXAMPLE
BUILDER = Path(__file__).parents[2] / "docs" / "example" / "build_example.py"
STATES = ("read", "exact_duplicate", "near_duplicate", "unreadable", "refused")
SCAN = "nghe-thuat-di-san/cong-van-gop-y.pdf"
NO_TESSERACT = shutil.which("tesseract") is None


def sent() -> list[str]:
    root = EXAMPLE_FILES / "khao-sat"
    return sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())


# -- the files -----------------------------------------------------------------------------------------------------


def test_every_row_of_units_names_a_file():
    paths = sent()
    for unit in read_units(EXAMPLE_FILES / "units.csv"):
        pattern = unit.pattern.split("!")[0]
        assert any(fnmatch(path, pattern) for path in paths), unit.pattern


def test_every_file_has_a_unit():
    units = read_units(EXAMPLE_FILES / "units.csv")
    without = [p for p in sent() if not unit_of(f"{p}!bao-cao.docx" if p.endswith(".zip") else p, units)]
    assert without == []
    assert len({u.unit for u in units}) == 6


def test_six_topics_have_keywords():
    topics = read_topics(EXAMPLE_FILES / "topics.yaml")
    assert [t.number for t in topics] == [1, 2, 3, 4, 5, 6]
    assert all(t.keywords for t in topics)


def test_files_are_small():
    assert sum((EXAMPLE_FILES / "khao-sat" / p).stat().st_size for p in sent()) < 1_500_000


def test_it_says_that_everything_is_invented():
    assert "không có thật" in (EXAMPLE_FILES / "README.txt").read_text(encoding="utf-8")


def test_write_example(tmp_path):
    write_example(tmp_path / "demo")
    assert (tmp_path / "demo" / "topics.yaml").is_file()
    assert (tmp_path / "demo" / "khao-sat" / SCAN).is_file()


# -- how they are made ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def builder():
    spec = importlib.util.spec_from_file_location("build_example", BUILDER)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


@pytest.mark.parametrize(
    ("_case", "file", "text"),
    [
        ("docx", "ha-tang-van-tai/bao-cao-dang-uy.docx", "ha-tang-van-tai"),
        ("docx_of_a_copy", "bao-tro-xa-hoi/bao-cao-danh-may-lai.docx", "bao-tro-xa-hoi"),
        ("tcvn3", "bao-tro-xa-hoi/bao-cao.txt", "bao-tro-xa-hoi"),
        ("pdf", "dan-so-suc-khoe/bao-cao.pdf", "dan-so-suc-khoe"),
    ],
)
def test_files_hold_their_texts(_case, file, text, builder):
    """The committed file says what its text beside the builder says (numbers of pages and quotes apart)."""
    from tiepthu.reader.formats import read_bytes

    def letters(said: str) -> str:
        return "".join(c for c in said.lower() if c.isalpha())

    read = letters(read_bytes((EXAMPLE_FILES / "khao-sat" / file).read_bytes(), name=file).text)
    lines = [(m, builder.plain(t)) for m, t in builder.lines_of(text) if m not in ("%running", "|", "%left", "%right")]
    missing = [t for _m, t in lines if letters(t) not in read]
    assert missing == []


def test_what_needs_no_other_program_is_made_the_same(builder):
    root = EXAMPLE_FILES / "khao-sat"
    tcvn3 = builder.tcvn3(builder.lines_of("bao-tro-xa-hoi"))
    assert tcvn3 == (root / "bao-tro-xa-hoi/bao-cao.txt").read_bytes()
    assert builder.decomposed("nong-lam-thuy-loi") == (root / "nong-lam-thuy-loi/thuyet-minh.txt").read_bytes()
    lines = builder.lines_of("ha-tang-van-tai")
    assert builder.docx(lines) == builder.docx(lines)
    assert builder.form("nong-lam-thuy-loi") == builder.form("nong-lam-thuy-loi")


# -- what is found in them -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def result(tmp_path_factory):
    from tiepthu.cli.job import Job, done

    folder = tmp_path_factory.mktemp("demo")
    write_example(folder)
    job = Job(
        paths=[folder / "khao-sat"],
        title="ví dụ",
        made_on=date(2016, 10, 1),
        work=folder / "work",
        topics=read_topics(folder / "topics.yaml"),
        units=read_units(folder / "units.csv"),
    )
    with done(job, Console(stderr=True)) as made:
        yield made


def state_of(result, path):
    return next(d for d in result.case.documents() if d.path == path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("_case", "path", "state"),
    [
        ("news", "ha-tang-van-tai/tin-buoi-lam-viec.html", "read"),
        ("report", "ha-tang-van-tai/bao-cao-dang-uy.docx", "read"),
        ("pdf", "dan-so-suc-khoe/bao-cao.pdf", "read"),
        ("form", "nong-lam-thuy-loi/bieu-so-lieu.xlsx", "read"),
        ("decomposed", "nong-lam-thuy-loi/thuyet-minh.txt", "read"),
        ("typed_anew", "bao-tro-xa-hoi/bao-cao-danh-may-lai.docx", "read"),
        ("near_duplicate", "bao-tro-xa-hoi/bao-cao.txt", "near_duplicate"),
        ("minutes", "do-dac-khoang-san/tai-lieu.zip!bien-ban-lam-viec.txt", "read"),
        ("exact_duplicate", "do-dac-khoang-san/tai-lieu.zip!bao-cao.docx", "exact_duplicate"),
        ("damaged", "bao-tro-xa-hoi/ket-qua-khao-sat.pdf", "unreadable"),
        ("empty", "dan-so-suc-khoe/phu-luc.xlsx", "unreadable"),
        ("scan", SCAN, "unreadable" if NO_TESSERACT else "read"),
    ],
)
def test_states(_case, path, state, result):
    assert state_of(result, path).state == state


@pytest.mark.slow
def test_copies_point_at_their_original(result):
    near = state_of(result, "bao-tro-xa-hoi/bao-cao.txt")
    assert near.same_as == state_of(result, "bao-tro-xa-hoi/bao-cao-danh-may-lai.docx").id
    exact = state_of(result, "do-dac-khoang-san/tai-lieu.zip!bao-cao.docx")
    assert exact.same_as == state_of(result, "do-dac-khoang-san/bao-cao.docx").id


PLANTED = [
    ("two_shares", "count_and_share", ("14,8%", "42,8%")),
    ("sum", "sum_of_parts", ("1.245", "812")),
    ("jump", "series_jump", ("3.712.000",)),
    ("part_and_whole", "part_exceeds_whole", ("171", "166")),
    ("across_documents", "indicator_conflict", ("560", "506")),
]


@pytest.mark.slow
@pytest.mark.parametrize(("_case", "kind", "said"), PLANTED)
def test_planted_discrepancies_are_found(_case, kind, said, result):
    rows = [d for d in result.case.discrepancies() if d.kind == kind]
    quotes = [" ".join(q.text for q in row.quotes) for row in rows]
    assert any(all(s in q for s in said) for q in quotes), quotes
    for row in rows:
        assert row.explanation_vi and row.explanation_en


@pytest.mark.slow
@pytest.mark.skipif(NO_TESSERACT, reason="tesseract is not installed")
def test_two_dates_of_one_decision_are_found(result):
    quotes = [[q.text for q in d.quotes] for d in result.case.discrepancies() if d.kind == "citation_conflict"]
    assert any("21/12/2013" in " ".join(q) for q in quotes), quotes


@pytest.mark.slow
def test_what_only_rounding_parts_is_no_discrepancy(result):
    """The parts of 90,6 tỷ đồng add up to 90,7, those of the year 2014 exactly."""
    quotes = [q.text for d in result.case.discrepancies() if d.kind == "sum_of_parts" for q in d.quotes]
    assert not any(said in quote for quote in quotes for said in ("90,6", "61,9", "78,16", "6,4 tỷ"))


@pytest.mark.slow
def test_files_that_were_not_read_say_what_to_do(result):
    for row in result.case.documents():
        if row.state == "unreadable":
            assert any(p.next_step_vi and p.next_step_en for p in row.problems), row.path


@pytest.mark.slow
def test_the_shared_recommendation_reaches_its_addressee(result):
    asked = [r for r in result.case.recommendations() if "Ban Bí thư" in r.to]
    assert len({r.quote.document for r in asked}) >= 3


# -- the command ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_demo_command(tmp_path):
    command = [sys.executable, "-m", "tiepthu", "--lang", "en", "demo", str(tmp_path / "demo")]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, env=os.environ | {"COLUMNS": "200"})
    assert ran.returncode == 0, ran.stderr
    out = tmp_path / "demo" / "ket-qua"
    assert {p.name for p in out.iterdir() if not p.name.startswith(".")} == {
        "index.html",
        "tong-hop.xlsx",
        "bao-cao-tong-hop.docx",
        "readings.jsonl",
        "ledger.json",
    }
    ledger = json.loads((out / "ledger.json").read_text(encoding="utf-8"))
    assert ledger["received"] == sum(ledger[state] for state in STATES) == len(ledger["files"])
    with (EXAMPLE_FILES / "units.csv").open(encoding="utf-8") as file:
        assert {f["unit"] for f in ledger["files"]} == {row["unit"] for row in csv.DictReader(file)}
    for entry in ledger["files"]:
        if entry["state"] == "unreadable":
            assert entry["problems"][0]["next_step"]
    assert "index.html" in ran.stderr
