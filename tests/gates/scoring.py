"""Scores readings against annotated documents: the rules by which the gate decides.

A finding matches an annotation when their spans overlap and their key agrees: value and unit of a figure, sign of a
citation (without one its type), limits of a period, name of a person; a recommendation must overlap by half. Each
annotation is matched once, largest overlap first. Sentences are paired by overlap and compared by role.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from tiepthu.reader.json_form import reading_to_json
from tiepthu.reader.reading import read_document

Json = dict[str, Any]
KINDS = {
    "figure": "figures",
    "citation": "citations",
    "period": "periods",
    "person": "people",
    "recommendation": "recommendations",
}


@dataclass
class Score:
    """Counts of one kind, with what was missed and what was spurious."""

    hit: int = 0
    missed: list[str] = field(default_factory=list)
    spurious: list[str] = field(default_factory=list)
    confidences: list[tuple[float, bool]] = field(default_factory=list)

    @property
    def precision(self) -> float:
        return self.hit / (self.hit + len(self.spurious)) if self.hit + len(self.spurious) else 1.0

    @property
    def recall(self) -> float:
        return self.hit / (self.hit + len(self.missed)) if self.hit + len(self.missed) else 1.0

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass
class Scores:
    """The scores of a set of documents."""

    kinds: dict[str, Score] = field(default_factory=lambda: {kind: Score() for kind in KINDS})
    roles: Counter[tuple[str, str]] = field(default_factory=Counter)
    posts_wanted: int = 0
    posts_found: int = 0

    def figures(self) -> dict[str, float]:
        """Return the figures that floors are pinned to."""
        made = {kind: score.f1 for kind, score in self.kinds.items()}
        made["posts"] = self.posts_found / max(1, self.posts_wanted)
        made["role accuracy"] = sum(n for (g, p), n in self.roles.items() if g == p) / max(1, sum(self.roles.values()))
        made["role macro-F1"] = self.macro_f1()
        return made

    def role_f1(self) -> dict[str, float]:
        names = sorted({gold for gold, _ in self.roles})
        made = {}
        for name in names:
            hit = self.roles[name, name]
            gold = sum(n for (g, _), n in self.roles.items() if g == name)
            said = sum(n for (_, p), n in self.roles.items() if p == name)
            made[name] = 2 * hit / (gold + said) if gold + said else 0.0
        return made

    def macro_f1(self) -> float:
        by_role = self.role_f1()
        return sum(by_role.values()) / max(1, len(by_role))


def score_folder(folder: Path) -> Scores:
    """Read every annotated text of `folder` (NAME.txt beside NAME.gold.json) and score the readings."""
    scores = Scores()
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        text = folder / f"{name}.txt"
        made = reading_to_json(read_document(text.read_bytes(), name=text.name))
        score_reading(scores, json.loads(path.read_text(encoding="utf-8")), made, name)
    return scores


def score_reading(scores: Scores, gold: Json, reading: Json, name: str) -> None:
    """Add the reading of one document to the scores."""
    text = reading["text"]
    for kind, plural in KINDS.items():
        wanted = gold[plural]
        found = [f for f in reading["findings"] if f["kind"] == kind]
        pairs = _paired(kind, wanted, found)
        score = scores.kinds[kind]
        score.hit += len(pairs)
        score.missed += [_said(name, text, wanted[i]) for i in range(len(wanted)) if i not in pairs]
        score.spurious += [_said(name, text, f) for j, f in enumerate(found) if j not in pairs.values()]
        score.confidences += [(f["confidence"], j in pairs.values()) for j, f in enumerate(found)]
        if kind == "person":
            for i, j in pairs.items():
                posts = {_folded(p) for p in wanted[i].get("posts", [])}
                scores.posts_wanted += len(posts)
                scores.posts_found += len(posts & {_folded(p) for p in found[j]["posts"]})
    for sentence in gold["sentences"]:
        best = max(reading["sentences"], key=lambda s: _overlap(s, sentence), default=None)
        role = best["role"] if best and _overlap(best, sentence) > 0 else "none"
        scores.roles[sentence["role"], role] += 1


def _said(name: str, text: str, found: Json) -> str:
    rest = {k: v for k, v in found.items() if k not in ("start", "end", "text", "quote", "kind")}
    return f"{name}: {text[found['start'] : found['end']]!r} {rest}"


def _overlap(a: Json, b: Json) -> int:
    return min(a["end"], b["end"]) - max(a["start"], b["start"])


def _by_half(a: Json, b: Json) -> bool:
    return _overlap(a, b) >= 0.5 * min(a["end"] - a["start"], b["end"] - b["start"])


def _folded(value: str | None) -> str:
    return " ".join(unicodedata.normalize("NFC", value or "").casefold().split())


def _sign(value: str | None) -> str:
    return re.sub(r"\s+|^số", "", _folded(value)).replace("–", "-")


def _close(a: float | None, b: float | None) -> bool:
    if a is None or b is None:
        return a is b
    return abs(a - b) <= 0.001 * max(abs(a), abs(b), 1e-9)


def _same_figure(gold: Json, found: Json) -> bool:
    values = all(_close(gold.get(name), found.get(name)) for name in ("value", "value2"))
    return values and _folded(gold.get("unit")) == _folded(found.get("unit"))


def _same_work(gold: Json, found: Json) -> bool:
    if gold.get("sign"):
        return _sign(gold["sign"]) == _sign(found.get("sign"))
    return not found.get("sign") and _folded(gold.get("type")) == _folded(found.get("type")) and _by_half(gold, found)


_AGREES: dict[str, Callable[[Json, Json], bool]] = {
    "figure": _same_figure,
    "citation": _same_work,
    "period": lambda gold, found: (gold.get("from"), gold.get("to")) == (found.get("from"), found.get("to")),
    "person": lambda gold, found: _folded(gold["text"]) == _folded(found["name"]),
    "recommendation": _by_half,
}


def _paired(kind: str, gold: list[Json], found: list[Json]) -> dict[int, int]:
    agrees = _AGREES[kind]
    candidates: Iterable[tuple[int, int, int]] = sorted(
        (
            (_overlap(g, f), i, j)
            for i, g in enumerate(gold)
            for j, f in enumerate(found)
            if _overlap(g, f) > 0 and agrees(g, f)
        ),
        reverse=True,
    )
    pairs: dict[int, int] = {}
    for _, i, j in candidates:
        if i not in pairs and j not in pairs.values():
            pairs[i] = j
    return pairs


def reliability(
    score: Score, edges: tuple[float, ...] = (0.0, 0.6, 0.8, 0.9, 0.97, 1.01)
) -> list[tuple[str, int, float, float]]:
    """Return for each range of confidence: its name, how many findings, their mean confidence, the share right."""
    rows = []
    for low, high in pairwise(edges):
        part = [(c, right) for c, right in score.confidences if low <= c < high]
        if part:
            mean = sum(c for c, _ in part) / len(part)
            rows.append((f"{low:.2f}-{min(high, 1.0):.2f}", len(part), mean, sum(r for _, r in part) / len(part)))
    return rows
