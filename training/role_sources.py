"""The labelled documents that the roles are trained on and measured with."""

from __future__ import annotations

import json
import unicodedata
import zlib
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tiepthu.reader.finders.role_features import Observed, observe
from tiepthu.reader.records import Role, Span

HERE = Path(__file__).parent
ROLES = tuple(role.value for role in Role)
NUMBERS = {role: number for number, role in enumerate(ROLES)}
_ONE_PARAGRAPH = ("news", "page")  # invented documents written as running text; the others have a line per sentence


@dataclass(frozen=True)
class Document:
    """A labelled document: its sentences with their roles, and the gold record where there is one."""

    name: str
    source: str
    text: str
    spans: tuple[Span, ...]
    roles: tuple[str, ...]
    gold: dict[str, Any] | None = None

    @cached_property
    def observed(self) -> list[Observed]:
        """What each sentence shows."""
        return observe(self.text, self.spans)

    @cached_property
    def numbers(self) -> NDArray[np.int64]:
        """The roles as numbers."""
        return np.array([NUMBERS[role] for role in self.roles])


def gold_documents(folder: Path, source: str) -> list[Document]:
    """Read the documents of a folder of `NAME.gold.json` beside `NAME.txt`."""
    found = []
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        gold = json.loads(path.read_text(encoding="utf-8"))
        text = unicodedata.normalize("NFC", (folder / f"{name}.txt").read_text(encoding="utf-8"))
        spans = tuple(Span(sentence["start"], sentence["end"]) for sentence in gold["sentences"])
        found.append(Document(name, source, text, spans, tuple(s["role"] for s in gold["sentences"]), gold))
    return found


def official_documents(corpus: Path, table: Path = HERE / "roles" / "official.tsv") -> list[Document]:
    """Read the labelled stretches of the official corpus (`document, start, end, role`), each as a document."""
    rows: dict[str, list[tuple[int, int, str]]] = defaultdict(list)
    for line in table.read_text(encoding="utf-8").splitlines()[1:]:
        name, start, end, role = line.split("\t")
        rows[name].append((int(start), int(end), role))
    found = []
    for name, labelled in sorted(rows.items()):
        text = (corpus / f"{name}.txt").read_text(encoding="utf-8")
        first = labelled[0][0] if labelled[0][0] > 5 else 0
        spans = tuple(Span(start - first, end - first) for start, end, _ in labelled)
        found.append(Document(name, "official", text[first : labelled[-1][1]], spans, tuple(r for *_, r in labelled)))
    return found


def written_documents(table: Path = HERE / "roles" / "written.tsv") -> list[Document]:
    """Read the invented documents (`genre-number, role, sentence`), set as such documents are."""
    rows: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for line in table.read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) == 3 and cells[1] in NUMBERS:
            rows[cells[0]].append((cells[1], cells[2]))
    return [_set(name, labelled) for name, labelled in sorted(rows.items())]


def _set(name: str, labelled: list[tuple[str, str]]) -> Document:
    """Join the sentences of one invented document: news in paragraphs, everything else in lines."""
    running = name.split("-")[0] in _ONE_PARAGRAPH
    text, spans = "", []
    for index, (role, sentence) in enumerate(labelled):
        if text:
            breaks = not running or index == 1 or (role == "other" and len(sentence) < 90)
            breaks = breaks or text[-1] not in '.;!?…”"' or zlib.crc32(f"{name}{index}".encode()) % 5 == 0
            text += "\n" if breaks else " "
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence
    return Document(name, "written", text, tuple(spans), tuple(role for role, _ in labelled))
