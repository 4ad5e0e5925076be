"""Train the weights of the roles: `python -m training.train_roles [--shared FOLDER]`.

Writes `roles.npz` beside the finders and `roles.json` with the cross-validated figures and the digests of what went in.
Nothing is random: the same inputs give the same weights.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.isotonic import IsotonicRegression

from tiepthu.reader.finders.recommendations import find_recommendations
from tiepthu.reader.finders.role_features import PIECE
from tiepthu.reader.finders.roles import WEIGHTS
from tiepthu.reader.records import Person, Role, Sentence, Span
from training.chain import Array, Chain, Problem, Weights, chances, fit
from training.role_priors import PRIORS, STAY, STAY_BEHIND_SEMICOLON, STAY_IN_PIECES
from training.role_sources import HERE, NUMBERS, ROLES, Document, gold_documents, official_documents, written_documents

ROOT = HERE.parent
LINKS = PIECE + 1
# Chosen by cross-validation over all sources (accuracy and macro-F1 on documents left out); flat around these values.
COUNTS = {"dev": 2.0, "official": 0.2, "written": 1.0}
RIDGE, WORD_SCALE = 1.5, 5.0
SEEN_SIGNS, SEEN_WORDS = 2, 3
TOLD_BY_CLUES = frozenset({"kiến", "nghị", "đề", "xuất"})  # asking or its noun: clues tell, words mislead
FOLDS = 5
SMALLEST = 0.02
RARE = ("limitation", "cause", "lesson", "event")


class Space:
    """The features known to the model, as columns."""

    def __init__(self, documents: Sequence[Document]) -> None:
        signs, words = Counter[str](), Counter[str]()
        for document in documents:
            signs.update({sign for seen in document.observed for sign in seen.signs})
            words.update({word for seen in document.observed for word in seen.words})
        self.signs = sorted({sign for sign, count in signs.items() if count >= SEEN_SIGNS} | set(PRIORS))
        known = {word for word, count in words.items() if count >= SEEN_WORDS}
        self.words = sorted(word for word in known if TOLD_BY_CLUES.isdisjoint(word.split()))
        self._sign = {sign: column for column, sign in enumerate(self.signs)}
        self._word = {word: column for column, word in enumerate(self.words, len(self.signs))}

    def matrix(self, documents: Sequence[Document]) -> csr_matrix:
        """Return the features of every sentence of the documents, one row each."""
        rows, columns, values = [], [], []
        every = [seen for document in documents for seen in document.observed]
        for row, seen in enumerate(every):
            share = WORD_SCALE / max(len(seen.words), 8) ** 0.5
            own = [(self._sign[sign], 1.0) for sign in seen.signs if sign in self._sign]
            own += [(self._word[word], share) for word in seen.words if word in self._word]
            rows += [row] * len(own)
            columns += [column for column, _ in own]
            values += [value for _, value in own]
        return csr_matrix((values, (rows, columns)), shape=(len(every), len(self.signs) + len(self.words)))

    def prior(self) -> Weights:
        """Return the prior means of all weights."""
        scores = np.zeros((len(self.signs) + len(self.words), len(ROLES)))
        for sign, worth in PRIORS.items():
            for role, value in worth.items():
                scores[self._sign[sign], NUMBERS[role]] = value
        links = np.zeros((LINKS, len(ROLES), len(ROLES)))
        for role, value in STAY.items():
            links[:, NUMBERS[role], NUMBERS[role]] = value
            links[PIECE - 1, NUMBERS[role], NUMBERS[role]] = value + STAY_BEHIND_SEMICOLON
            links[PIECE, NUMBERS[role], NUMBERS[role]] = STAY_IN_PIECES
        return Weights(scores, links)


class Trainer:
    """All documents in one matrix, so that each fold only picks its rows."""

    def __init__(self, documents: Sequence[Document]) -> None:
        self.documents = list(documents)
        self.space = Space(self.documents)
        self._matrix = self.space.matrix(self.documents)
        self._starts = np.concatenate([[0], np.cumsum([len(document.spans) for document in self.documents])])
        self._prior = self.space.prior()

    def train(self, chosen: Sequence[int]) -> Weights:
        """Return the weights fitted to the documents with these indices."""
        documents = [self.documents[index] for index in chosen]
        counts = np.concatenate([np.full(len(d.spans), COUNTS[d.source]) for d in documents])
        roles = np.concatenate([document.numbers for document in documents])
        problem = Problem(self._matrix[self._rows(chosen)], _chain(documents), roles, counts)
        return fit(problem, self._prior, ridge=RIDGE)

    def judge(self, weights: Weights, index: int) -> Array:
        """Return the chances of the roles of one document."""
        return chances(weights, self._matrix[self._rows([index])], _chain([self.documents[index]]))

    def left_out(self, groups: Sequence[Sequence[int]]) -> dict[int, Array]:
        """Judge the documents of each group by weights trained on all others."""
        judged = {}
        for group in groups:
            weights = self.train([index for index in range(len(self.documents)) if index not in set(group)])
            judged |= {index: self.judge(weights, index) for index in group}
        return judged

    def _rows(self, chosen: Sequence[int]) -> NDArray[np.int64]:
        return np.concatenate([np.arange(self._starts[index], self._starts[index + 1]) for index in chosen])


def _chain(documents: Sequence[Document]) -> Chain:
    return Chain.of([[seen.link for seen in document.observed] for document in documents])


# -- measuring -------------------------------------------------------------------------------------------------------


def figures(truth: NDArray[np.int64], given: NDArray[np.int64]) -> dict[str, object]:
    """Return accuracy, macro-F1 over the roles present; precision, recall, F1, number per role; what is confused."""
    by_role, confused = {}, Counter[str]()
    for number, role in enumerate(ROLES):
        hit, want, got = ((truth == number) & (given == number)).sum(), (truth == number).sum(), (given == number).sum()
        if want:
            by_role[role] = [round(float(x), 3) for x in (hit / max(got, 1), hit / want, 2 * hit / (got + want))] + [
                int(want)
            ]
    confused.update(f"{ROLES[a]} > {ROLES[b]}" for a, b in zip(truth, given, strict=True) if a != b)
    return {
        "accuracy": round(float((truth == given).mean()), 4),
        "macro_f1": round(float(np.mean([row[2] for row in by_role.values()])), 4),
        "sentences": len(truth),
        "by_role": by_role,
        "confused": dict(confused.most_common(10)),
    }


def measured(documents: Sequence[Document], judged: Sequence[Array], favours: Array) -> dict[str, object]:
    """Return the figures of documents for which chances were given, with those of the recommendations cut from them."""
    truth = np.concatenate([document.numbers for document in documents])
    given = [(chance * favours).argmax(axis=1) for chance in judged]
    out = figures(truth, np.concatenate(given))
    if all(document.gold for document in documents):
        out["recommendations"] = recommendation_figures(documents, given)
    return out


def recommendation_figures(documents: Sequence[Document], given: Sequence[NDArray[np.int64]]) -> dict[str, float]:
    """Return precision, recall and F1 of the recommendations; a match is an overlap of half of the shorter span."""
    hit = want = got = 0
    for document, numbers in zip(documents, given, strict=True):
        gold = document.gold or {}
        roles = [Role(ROLES[number]) for number in numbers]
        sentences = [Sentence(span=span, role=role) for span, role in zip(document.spans, roles, strict=True)]
        people = [Person(span=Span(p["start"], p["end"]), name=p["text"]) for p in gold["people"]]
        people.sort(key=lambda person: person.span)
        found = [one.span for one in find_recommendations(document.text, sentences, people=people)]
        asked = [Span(one["start"], one["end"]) for one in gold["recommendations"]]
        pairs = sorted(((_overlap(a, f), i, j) for i, a in enumerate(asked) for j, f in enumerate(found)), reverse=True)
        used: set[tuple[str, int]] = set()
        for overlap, i, j in pairs:
            shorter = min(asked[i].end - asked[i].start, found[j].end - found[j].start)
            if overlap * 2 >= shorter and overlap > 0 and not used & {("a", i), ("f", j)}:
                used |= {("a", i), ("f", j)}
                hit += 1
        want, got = want + len(asked), got + len(found)
    precision, recall = hit / max(got, 1), hit / max(want, 1)
    return {
        "precision": round(precision, 3),
        "recall": round(recall, 3),
        "f1": round(2 * hit / max(want + got, 1), 3),
        "gold": want,
    }


def _overlap(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def choose_favours(groups: Sequence[tuple[Sequence[Document], Sequence[Array]]]) -> Array:
    """Return the factor per role that gives the best accuracy and macro-F1 over the groups, each judged left out."""
    best, favours = -1.0, np.ones(len(ROLES))
    for rare in (1.0, 1.25, 1.5, 2.0):
        for asking in (1.0, 1.5, 2.0):
            trial = np.ones(len(ROLES))
            trial[[NUMBERS[role] for role in RARE]] = rare
            trial[NUMBERS["recommendation"]] = asking
            worth = 0.0
            for documents, judged in groups:
                one = measured(documents, judged, trial)
                asked = one.get("recommendations", {"f1": 0.0})
                worth += float(one["accuracy"]) + float(one["macro_f1"]) + 0.5 * float(asked["f1"])  # type: ignore[arg-type, index]
            if worth > best + 1e-9:
                best, favours = worth, trial
    return favours


def calibration(documents: Sequence[Document], judged: Sequence[Array], favours: Array) -> Array:
    """Return knots (chance given by the model, share of right roles) from documents judged left out."""
    truth = np.concatenate([document.numbers for document in documents])
    chance = np.concatenate(list(judged))
    best = (chance * favours).argmax(axis=1)
    given = chance[np.arange(len(best)), best]
    curve = IsotonicRegression(y_min=0.05, y_max=0.99).fit(given, best == truth)
    knots = np.quantile(given, np.linspace(0, 1, 13))
    knots = np.unique(np.concatenate([[0.0], knots, [1.0]]))
    return np.vstack([knots, np.clip(curve.predict(np.clip(knots, given.min(), given.max())), 0.05, 0.99)])


# -- writing ---------------------------------------------------------------------------------------------------------


def save(weights: Weights, space: Space, favours: Array, knots: Array, path: Path) -> None:
    """Write the weights that matter as one compact file."""
    keep = np.abs(weights.scores).max(axis=1) > SMALLEST
    signs = [sign for sign, kept in zip(space.signs, keep, strict=False) if kept]
    words = [word for word, kept in zip(space.words, keep[len(space.signs) :], strict=True) if kept]
    path.parent.mkdir(exist_ok=True)
    np.savez_compressed(
        path,
        roles=_letters(ROLES),
        signs=_letters(signs),
        words=_letters(words),
        scores=weights.scores[keep].astype(np.float16),
        links=weights.links.astype(np.float16),
        favours=favours.astype(np.float32),
        chances=knots.astype(np.float32),
        word_scale=np.float32(WORD_SCALE),
    )


def _letters(names: Sequence[str]) -> NDArray[np.uint8]:
    return np.frombuffer("\n".join(names).encode(), np.uint8)


def _digest(folder: Path, pattern: str) -> str:
    whole = hashlib.sha256()
    for path in sorted(folder.glob(pattern)):
        whole.update(path.name.encode() + b"\0" + path.read_bytes())
    return whole.hexdigest()[:16]


def main() -> int:
    """Train, measure, write; return the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--shared", type=Path, default=Path(os.environ.get("TIEPTHU_SHARED", ROOT.parent / "shared")))
    shared = options.parse_args().shared
    if not (shared / "gold" / "dev").is_dir():
        print(
            f"No gold in {shared}: the weights in the repository stay as they are. Set TIEPTHU_SHARED.", file=sys.stderr
        )
        return 1
    dev = gold_documents(shared / "gold" / "dev", "dev")
    taken = {document.name for document in dev}
    official = [d for d in official_documents(shared / "corpus" / "official") if d.name not in taken]
    written = written_documents()
    trainer = Trainer([*dev, *official, *written])
    report, favours, knots = _cross_validated(trainer, dev, len(official))
    weights = trainer.train(range(len(trainer.documents)))
    save(weights, trainer.space, favours, knots, WEIGHTS)
    test = gold_documents(ROOT / "tests" / "corpus", "test")
    if test:
        report["tests_corpus_never_trained_on"] = measured(
            test, [_judged_new(trainer, weights, d) for d in test], favours
        )
    report["inputs"] = {
        "dev": _digest(shared / "gold" / "dev", "*"),
        "roles": _digest(HERE / "roles", "*.tsv"),
        "code": _digest(HERE, "*.py"),
        "documents": {"dev": len(dev), "official": len(official), "written": len(written)},
    }
    WEIGHTS.with_suffix(".json").write_text(json.dumps(report, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(report, ensure_ascii=False, indent=1))
    return 0


def _judged_new(trainer: Trainer, weights: Weights, document: Document) -> Array:
    return chances(weights, trainer.space.matrix([document]), _chain([document]))


def _cross_validated(
    trainer: Trainer, dev: Sequence[Document], official: int
) -> tuple[dict[str, object], Array, Array]:
    """Judge every document by weights that never saw it; return the report, the favours and the calibration."""
    every = range(len(trainer.documents))
    others = [index for index in every if index >= len(dev)]
    folds = [[index for index in others if index % FOLDS == fold] for fold in range(FOLDS)]
    alone = trainer.left_out([[index] for index in range(len(dev))])
    split = trainer.left_out(folds)
    kinds = sorted({str((document.gold or {})["meta"]["kind"]) for document in dev})
    of_kind = [[i for i, d in enumerate(dev) if (d.gold or {})["meta"]["kind"] == kind] for kind in kinds]
    genre, none = trainer.left_out(of_kind), trainer.left_out([list(range(len(dev)))])
    written = others[official:]
    groups = [(dev, [alone[i] for i in range(len(dev))])]
    groups.append(([trainer.documents[i] for i in written], [split[i] for i in written]))
    favours = choose_favours(groups)
    both = ([*groups[0][0], *groups[1][0]], [*groups[0][1], *groups[1][1]])
    report: dict[str, object] = {
        "dev_leave_one_document_out": measured(*groups[0], favours),
        "dev_leave_one_genre_out": measured(dev, [genre[i] for i in range(len(dev))], favours),
        "dev_trained_without_dev": measured(dev, [none[i] for i in range(len(dev))], favours),
        "written_cross_validated": measured(*groups[1], favours),
        "official_cross_validated": measured(
            [trainer.documents[i] for i in others[:official]], [split[i] for i in others[:official]], favours
        ),
        "favours": dict(zip(ROLES, favours.tolist(), strict=True)),
    }
    return report, favours, calibration(*both, favours)


if __name__ == "__main__":
    sys.exit(main())
