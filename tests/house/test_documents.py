"""What the documents say is there, is there."""

import re
from pathlib import Path

import pytest

from tests.house.reference import pages
from tiepthu.cli.main import COMMANDS
from tiepthu.exports import labels

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")


@pytest.mark.parametrize("page", PAGES, ids=lambda p: str(p.relative_to(ROOT)))
def test_every_link_leads_somewhere(page):
    for target in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


def test_every_command_stands_in_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert f"`tiepthu {command}" in readme


def test_decisions_have_numbers_of_their_own_without_gaps():
    numbers = sorted(int(p.name[:4]) for p in (ROOT / "docs" / "decisions").glob("*.md"))
    assert numbers == list(range(1, len(numbers) + 1))


@pytest.mark.parametrize("name", sorted(pages()))
def test_the_reference_is_what_the_code_says(name):
    page = ROOT / "docs" / "reference" / name
    assert page.read_text(encoding="utf-8") == pages()[name], "run make docs"


def test_roles_are_called_on_screen_as_in_the_glossary():
    glossary = (ROOT / "docs" / "glossary.md").read_text(encoding="utf-8")
    terms = dict(re.findall(r"^\| `(\w+)` \| ([^|]+) \|", glossary, re.MULTILINE))
    for role in ("result", "limitation", "cause", "lesson", "task"):
        assert labels.ROLES[role].vi.lower() == terms[role]
    assert labels.ROLES["recommendation"].vi.lower() == terms["Recommendation"]


def test_nothing_names_a_machine():
    for path in [
        *ROOT.glob("*.md"),
        *ROOT.glob("*.toml"),
        *(ROOT / "src").rglob("*.py"),
        *(ROOT / "docs").rglob("*.md"),
    ]:
        assert not re.search(r"/work/|/root/|/home/\w", path.read_text(encoding="utf-8")), path
