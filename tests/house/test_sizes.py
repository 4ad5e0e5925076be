"""The walls of the house style: files up to 600 lines, functions up to 60, docstrings on what is public."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
SOURCE = ROOT / "src" / "tiepthu"
DATA = {SOURCE / "exports" / "labels.py", SOURCE / "reader" / "problems.py"}
FORBIDDEN_NAMES = {"utils", "helpers", "common", "misc", "services"}

CODE = sorted(p for p in SOURCE.rglob("*.py") if "vi" not in p.parts and p not in DATA)


@pytest.mark.parametrize("path", CODE, ids=lambda p: str(p.relative_to(SOURCE)))
def test_no_file_and_no_function_passes_its_wall(path):
    text = path.read_text(encoding="utf-8")
    assert text.count("\n") <= 600
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            assert (node.end_lineno or 0) - node.lineno + 1 <= 60, node.name


def test_no_file_is_named_after_nothing():
    assert [p for p in SOURCE.rglob("*.py") if p.stem in FORBIDDEN_NAMES] == []


def test_folders_of_words_hold_no_functions():
    for path in (SOURCE / "reader" / "vi").rglob("*.py"):
        nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        assert [n.name for n in nodes if isinstance(n, ast.FunctionDef)] == [], path.name


def test_nothing_is_put_off_in_a_comment():
    put_off = "TO" + "DO"
    assert [str(p) for p in SOURCE.rglob("*.py") if put_off in p.read_text(encoding="utf-8")] == []
