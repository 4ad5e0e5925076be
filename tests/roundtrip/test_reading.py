"""Promises that hold for every reading: spans quote themselves, JSON loses nothing, the same bytes read the same."""

import json
import random
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tiepthu.reader.anchors import anchor_of, prove
from tiepthu.reader.json_form import reading_from_json, reading_to_json
from tiepthu.reader.problems import ReaderError
from tiepthu.reader.reading import read_document
from tiepthu.reader.records import Reading

CORPUS = sorted((Path(__file__).parent.parent / "corpus").glob("*.txt"))
SYLLABLES = [w for p in CORPUS[:6] for w in p.read_text(encoding="utf-8").split()]
PIECES = [
    *SYLLABLES[::7],
    "77",
    "14,8%",
    "1.234.567",
    "25-NQ/TW",
    "Điều",
    "khoản",
    "(1)",
    "ngày",
    "19/9/2016",
    "ông",
    "\n",
    "\u00a0",
    "\u200b",
    "…",
]


def reading_of(path: Path) -> Reading:
    return read_document(path.read_bytes(), name=path.name)


def findings(reading: Reading):
    yield from (
        *reading.figures,
        *reading.ranks,
        *reading.citations,
        *reading.periods,
        *reading.people,
        *reading.organisations,
        *reading.topics,
        *reading.recommendations,
        *reading.sentences,
    )


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_json_loses_nothing(path):
    reading = reading_of(path)
    made = json.loads(json.dumps(reading_to_json(reading), ensure_ascii=False))
    assert reading_to_json(reading_from_json(made)) == made


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_reading_is_deterministic(path):
    assert reading_to_json(reading_of(path)) == reading_to_json(reading_of(path))


@pytest.mark.parametrize("path", CORPUS, ids=lambda p: p.stem)
def test_decomposed_text_gives_the_same_findings_at_the_same_places(path):
    text = path.read_text(encoding="utf-8")
    decomposed = read_document(unicodedata.normalize("NFD", text).encode("utf-8"), name=path.name)
    composed = reading_of(path)
    assert decomposed.text == composed.text
    assert reading_to_json(decomposed)["findings"] == reading_to_json(composed)["findings"]


@pytest.mark.parametrize("path", CORPUS[:4], ids=lambda p: p.stem)
def test_odd_spaces_and_invisible_characters_change_nothing_but_offsets(path):
    text = path.read_text(encoding="utf-8")
    odd = read_document(text.replace(" tỷ", "\u00a0tỷ").replace(" đã", " \u200bđã").encode("utf-8"), name=path.name)
    plain = [f["quote"] for f in reading_to_json(reading_of(path))["findings"]]
    seen = [f["quote"].replace("\u00a0", " ").replace("\u200b", "") for f in reading_to_json(odd)["findings"]]
    assert seen == plain


@pytest.mark.parametrize("path", CORPUS[::5], ids=lambda p: p.stem)
def test_changing_one_character_makes_the_proof_gate_refuse(path):
    reading = reading_of(path)
    for finding in [*reading.figures, *reading.citations, *reading.people][::9]:
        anchor = anchor_of(reading.text, finding.span, sha256=reading.source.sha256, version=reading.reader)
        assert prove(anchor, reading.text, sha256=reading.source.sha256) is None
        at = finding.span.start
        changed = reading.text[:at] + chr(ord(reading.text[at]) + 1) + reading.text[at + 1 :]
        assert prove(anchor, changed, sha256=reading.source.sha256) is not None


def whole(reading: Reading) -> None:
    assert unicodedata.is_normalized("NFC", reading.text)
    for finding in findings(reading):
        assert 0 <= finding.span.start < finding.span.end <= len(reading.text)
        assert 0.0 <= finding.confidence <= 1.0
    spans = [p.span for p in reading.passages]
    assert all(a.end <= b.start for a, b in pairwise(spans))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.sampled_from(PIECES), max_size=120))
def test_no_text_is_too_odd(pieces):
    try:
        whole(read_document(" ".join(pieces).encode("utf-8"), name="a.txt"))
    except ReaderError:
        assert not "".join(pieces).strip("\u00a0\u200b\n ") or "MẬT" in " ".join(pieces)


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=400), st.sampled_from(["a.txt", "a.html", "a.docx", "a.pdf", "a.xlsx", "a.csv", "a.doc", "a"])
)
def test_no_bytes_are_too_odd(data, name):
    try:
        whole(read_document(data, name=name))
    except ReaderError as error:
        assert error.problem.cause


@pytest.mark.slow
def test_damaged_files_are_read_or_refused():
    random.seed(7)
    example = Path(__file__).parent.parent.parent / "src" / "tiepthu" / "cli" / "example_survey" / "khao-sat"
    for path in sorted(p for p in example.rglob("*") if p.suffix in (".docx", ".html", ".xlsx", ".txt")):
        data = bytearray(path.read_bytes())
        for _ in range(8):
            for _ in range(12):
                if data:
                    data[random.randrange(len(data))] = random.randrange(256)
            try:
                whole(read_document(bytes(data), name=path.name))
            except ReaderError as error:
                assert error.problem.cause
