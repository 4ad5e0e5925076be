"""The reader is no worse than the pinned floors, on the shipped documents and, where they are, on the real ones."""

import json
import subprocess
import sys

import pytest

from tests.gates.gate import FLOORS, SETS, below, digest_of
from tests.gates.scoring import KINDS, score_folder
from tiepthu.reader.json_form import reading_to_json
from tiepthu.reader.reading import read_document

PINNED = json.loads(FLOORS.read_text(encoding="utf-8"))


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(SETS))
def test_no_kind_lies_below_its_floor(name):
    folder = SETS[name]
    if not folder.is_dir():
        pytest.skip(f"{folder.name} is not there: the {name} set was not scored")
    assert below(score_folder(folder), PINNED[name]["floors"]) == []


def test_floors_were_measured_on_the_documents_that_are_there():
    for name, folder in SETS.items():
        if folder.is_dir():
            assert digest_of(folder) == PINNED[name]["digest"], (
                f"{name} changed: run make gate and pin the floors again"
            )


def test_our_scorer_agrees_with_that_of_the_annotated_documents(tmp_path):
    folder = SETS["development gold"]
    scorer = folder.parent / "score.py"
    if not scorer.is_file():
        pytest.skip("the scorer of the annotated documents is not there")
    for path in folder.glob("*.txt"):
        made = reading_to_json(read_document(path.read_bytes(), name=path.name))
        (tmp_path / f"{path.stem}.json").write_text(json.dumps(made), encoding="utf-8")
    said = subprocess.run(
        [sys.executable, scorer, folder, tmp_path, "--json"], check=True, capture_output=True, encoding="utf-8"
    )
    theirs, ours = json.loads(said.stdout), score_folder(folder)
    assert theirs["unread"] == []
    for kind in KINDS:
        assert ours.kinds[kind].f1 == pytest.approx(theirs[kind]["f1"])
    assert ours.figures()["role macro-F1"] == pytest.approx(theirs["role"]["f1"])
    assert ours.figures()["posts"] == pytest.approx(theirs["posts"]["recall"])
