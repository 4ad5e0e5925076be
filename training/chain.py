"""A linear-chain model with a prior: how the weights of the roles are fitted (maximum a posteriori, L-BFGS).

Scores of a sentence are its features times their weights; scores of a pair are a table per kind of link. Weights are
drawn to the prior means of `role_priors`, so that what no document shows keeps what is known of the language.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Chain:
    """Sequences laid out for reckoning step by step: at step t, the rows of those that are still running."""

    rows: list[NDArray[np.int64]]
    links: list[NDArray[np.int64]]
    total: int

    @staticmethod
    def of(links: Sequence[Sequence[int]]) -> Chain:
        """Lay out sequences given as the link of each of their sentences to the one before."""
        lengths = [len(one) for one in links]
        starts = np.concatenate([[0], np.cumsum(lengths)])
        order = np.argsort([-length for length in lengths], kind="stable")
        rows, kinds = [], []
        for step in range(max(lengths, default=0)):
            running = [index for index in order if lengths[index] > step]
            rows.append(np.array([starts[index] + step for index in running]))
            kinds.append(np.array([links[index][step] for index in running]))
        return Chain(rows, kinds, int(starts[-1]))

    def spread(self, of_sequence: Array) -> Array:
        """Give each sentence the value of its sequence."""
        out = np.zeros(self.total)
        for rows in self.rows:
            out[rows] = of_sequence[: len(rows)]
        return out


def _log_sum(values: Array, axis: int) -> Array:
    top = values.max(axis=axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis=axis, keepdims=True))).squeeze(axis)


def _passes(scores: Array, links: Array, chain: Chain) -> tuple[Array, Array, Array]:
    """Return the forward and backward passes (logarithms) and the log partition per sequence."""
    forward, backward = scores.copy(), np.zeros_like(scores)
    for step in range(1, len(chain.rows)):
        rows, before = chain.rows[step], chain.rows[step - 1][: len(chain.rows[step])]
        forward[rows] = scores[rows] + _log_sum(forward[before][:, :, None] + links[chain.links[step]], 1)
    for step in range(len(chain.rows) - 1, 0, -1):
        rows, before = chain.rows[step], chain.rows[step - 1][: len(chain.rows[step])]
        backward[before] = _log_sum(links[chain.links[step]] + (scores[rows] + backward[rows])[:, None, :], 2)
    return forward, backward, _log_sum(forward[chain.rows[0]] + backward[chain.rows[0]], 1)


@dataclass(frozen=True)
class Weights:
    """Scores per feature (features x roles) and per link (links x roles x roles)."""

    scores: Array
    links: Array

    def flat(self) -> Array:
        """All weights as one vector."""
        return np.concatenate([self.scores.ravel(), self.links.ravel()])

    def like(self, vector: Array) -> Weights:
        """The weights of this shape that `vector` holds."""
        size = self.scores.size
        return Weights(vector[:size].reshape(self.scores.shape), vector[size:].reshape(self.links.shape))


def chances(weights: Weights, features: csr_matrix, chain: Chain) -> Array:
    """Return the chance of each role for each sentence, given its whole document."""
    forward, backward, total = _passes(features @ weights.scores, weights.links, chain)
    return np.exp(forward + backward - chain.spread(total)[:, None])


@dataclass(frozen=True)
class Problem:
    """Labelled sequences: features (sentences x features), the roles as numbers, and what each sentence counts."""

    features: csr_matrix
    chain: Chain
    roles: NDArray[np.int64]
    counts: Array


def fit(problem: Problem, prior: Weights, *, ridge: float, link_ridge: float = 0.3, steps: int = 60) -> Weights:
    """Return the weights most likely given the labelled sequences and the prior."""
    turned = problem.features.T.tocsr()

    def loss(vector: Array) -> tuple[float, Array]:
        now = prior.like(vector)
        value, slope = _loss(problem, now, turned)
        off = Weights(now.scores - prior.scores, now.links - prior.links)
        value += 0.5 * ridge * (off.scores**2).sum() + 0.5 * link_ridge * (off.links**2).sum()
        return value, slope + np.concatenate([ridge * off.scores.ravel(), link_ridge * off.links.ravel()])

    found = minimize(loss, prior.flat(), jac=True, method="L-BFGS-B", options={"maxiter": steps, "ftol": 1e-5})
    return prior.like(found.x)


def _loss(problem: Problem, weights: Weights, turned: csr_matrix) -> tuple[float, Array]:
    """Return the negative log-likelihood and its slope."""
    chain, roles, counts = problem.chain, problem.roles, problem.counts
    scores = problem.features @ weights.scores
    forward, backward, total = _passes(scores, weights.links, chain)
    spread = chain.spread(total)
    every = np.arange(len(roles))
    value = (counts[chain.rows[0]] * total).sum() - (counts * scores[every, roles]).sum()
    by_score = np.exp(forward + backward - spread[:, None])
    by_score[every, roles] -= 1
    by_link = np.zeros_like(weights.links)
    for step in range(1, len(chain.rows)):
        rows, kinds = chain.rows[step], chain.links[step]
        before = chain.rows[step - 1][: len(rows)]
        own, last = roles[rows], roles[before]
        value -= (counts[rows] * weights.links[kinds, last, own]).sum()
        pair = forward[before][:, :, None] + weights.links[kinds] + (scores[rows] + backward[rows])[:, None, :]
        pair = np.exp(pair - spread[rows][:, None, None])
        pair[np.arange(len(rows)), last, own] -= 1
        np.add.at(by_link, kinds, pair * counts[rows][:, None, None])
    slope = turned @ (by_score * counts[:, None])
    return float(value), np.concatenate([slope.ravel(), by_link.ravel()])
