"""The role of each sentence: result, limitation, cause, lesson, task, recommendation, event or other.

A linear-chain model: every sign and word of a sentence (`role_features`) adds to the score of each role, and so does
the role of the sentence before. `training/train_roles.py` makes the weights; reading needs numpy alone. The confidence
is the chance of the role given the whole document, corrected by what cross-validation measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tiepthu.reader.finders.role_features import Observed, observe
from tiepthu.reader.records import Heading, Role, Sentence, Span

WEIGHTS = Path(__file__).with_name("data") / "roles.npz"

Floats = NDArray[np.float32]
_SCALED = 8  # steps after which the passes are scaled, long before they run out of range


@dataclass(frozen=True, slots=True)
class RoleModel:
    """Trained weights: a row of scores per sign and per word, three tables of transitions, and the corrections."""

    roles: tuple[Role, ...]
    signs: dict[str, int]
    words: dict[str, int]
    scores: Floats  # rows of signs, then of words, then one of zeros
    links: Floats  # how likely a role follows another: in one paragraph, on a new line, as an item of a list
    favours: Floats  # factor per role that makes up for the rareness of some
    chances: Floats  # (2, n): probability given by the model, share of right roles measured at it
    word_scale: float


def assign_roles(text: str, sentences: Sequence[Span], *, outline: Sequence[Heading] = ()) -> list[Sentence]:
    """Return the sentences of text with the role of each, in the order given.

    Args:
        text: the reading view of a whole document, or any part of it.
        sentences: as `find_sentences` cuts them.
        outline: headings with a theme; they help where the lines themselves do not show the section.

    >>> from tiepthu.reader.finders.sentences import find_sentences
    >>> text = "Căn cứ Luật Tổ chức Chính phủ;\\nCử tri đề nghị Quốc hội sớm sửa đổi Luật Đất đai."
    >>> [sentence.role.value for sentence in assign_roles(text, find_sentences(text))]
    ['other', 'recommendation']
    """
    if not sentences:
        return []
    model = _model()
    chances = role_chances(model, observe(text, sentences, outline))
    best = (chances * model.favours).argmax(axis=1)
    given = np.interp(chances[np.arange(len(best)), best], model.chances[0], model.chances[1])
    return [
        Sentence(span=span, role=model.roles[role], confidence=round(float(chance), 3))
        for span, role, chance in zip(sentences, best.tolist(), given.tolist(), strict=True)
    ]


@cache
def _model() -> RoleModel:
    return load_model(WEIGHTS)


def load_model(path: Path) -> RoleModel:
    """Return the model kept in the file of weights at path."""
    with np.load(path) as kept:
        signs = bytes(kept["signs"]).decode().split("\n")
        words = bytes(kept["words"]).decode().split("\n")
        scores = kept["scores"].astype(np.float32)
        return RoleModel(
            roles=tuple(Role(name) for name in bytes(kept["roles"]).decode().split("\n")),
            signs={sign: row for row, sign in enumerate(signs)},
            words={word: row for row, word in enumerate(words, len(signs))},
            scores=np.vstack([scores, np.zeros((1, scores.shape[1]), np.float32)]),
            links=kept["links"].astype(np.float32),
            favours=kept["favours"].astype(np.float32),
            chances=kept["chances"].astype(np.float32),
            word_scale=float(kept["word_scale"]),
        )


def role_chances(model: RoleModel, observed: Sequence[Observed]) -> Floats:
    """Return the chance of each role (columns) for each sentence (rows), given all of them (forward-backward)."""
    scores = _own_scores(model, observed)
    shown = np.exp(scores - scores.max(axis=1, keepdims=True)).astype(np.float64)
    links = list(np.exp(model.links.astype(np.float64)))
    steps = [links[seen.link] for seen in observed]
    forward, backward = shown.copy(), np.ones_like(shown)
    for index in range(1, len(steps)):
        row = (forward[index - 1] @ steps[index]) * shown[index]
        forward[index] = row if index % _SCALED else row / row.sum()
    for index in range(len(steps) - 2, -1, -1):
        row = steps[index + 1] @ (shown[index + 1] * backward[index + 1])
        backward[index] = row if index % _SCALED else row / row.sum()
    both = forward * backward
    chances: Floats = (both / both.sum(axis=1, keepdims=True)).astype(np.float32)
    return chances


def _own_scores(model: RoleModel, observed: Sequence[Observed]) -> Floats:
    """Add up the scores of the signs and words of each sentence; those unknown to the model count nothing."""
    told = _summed(model, model.words, [seen.words for seen in observed])
    told *= np.array([[model.word_scale / max(len(seen.words), 8) ** 0.5] for seen in observed], np.float32)
    scores: Floats = told + _summed(model, model.signs, [seen.signs for seen in observed])
    return scores


def _summed(model: RoleModel, rows: dict[str, int], names: Sequence[Sequence[str]]) -> Floats:
    """Add up the rows of each list of names, all lists in one go (a call of numpy per sentence would cost more)."""
    nothing = len(model.scores) - 1
    get = rows.get
    chosen: list[int] = []
    starts = []
    for one in names:
        starts.append(len(chosen))
        chosen.append(nothing)
        chosen += [row for row in map(get, one) if row is not None]
    summed: Floats = np.add.reduceat(model.scores.take(chosen, axis=0), starts, axis=0)
    return summed
