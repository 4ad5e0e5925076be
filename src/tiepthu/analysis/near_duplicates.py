"""Near duplicates among documents: the same text in another format or with small slips, by MinHash over syllables.

A near duplicate repeats another document's text without changing its substance: documents whose texts resemble each
other but whose facts (figures, cited signs) differ are kept apart, since a corrected report is not a copy.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from tiepthu.reader.text import fold

HASHES = 64
_BANDS = 16
_ROWS = HASHES // _BANDS
_SHINGLE = 5
RESEMBLANCE = 0.9  # estimated Jaccard of 5-syllable shingles; two conversions of one file measured 0.95 and more

Signature = npt.NDArray[np.uint64]


def _multipliers() -> npt.NDArray[np.uint64]:
    seeds = [hashlib.blake2b(bytes([i]), digest_size=8).digest() for i in range(HASHES)]
    return np.array([int.from_bytes(s, "little") | 1 for s in seeds], dtype=np.uint64)


def signature(text: str) -> Signature:
    """Return the MinHash signature (64 unsigned integers) of a text's folded syllables.

    A text shorter than one shingle is hashed whole; the empty text has a signature that resembles nothing else.
    """
    syllables = "".join(c if c.isalnum() else " " for c in fold(text)).split()
    count = max(1, len(syllables) - _SHINGLE + 1)
    shingles = {" ".join(syllables[i : i + _SHINGLE]) for i in range(count)}
    hashes = np.fromiter(
        (int.from_bytes(hashlib.blake2b(s.encode(), digest_size=8).digest(), "little") for s in shingles),
        dtype=np.uint64,
        count=len(shingles),
    )
    lowest = np.full(HASHES, np.iinfo(np.uint64).max, dtype=np.uint64)
    multipliers = _multipliers()
    for start in range(0, len(hashes), 4096):  # in slices, so that a book needs no more memory than a letter
        part = hashes[start : start + 4096]
        mixed = (part[None, :] ^ (part[None, :] >> np.uint64(29))) * multipliers[:, None]
        mixed ^= mixed >> np.uint64(32)
        lowest = np.minimum(lowest, mixed.min(axis=1))
    return lowest


def resemblance(a: Signature, b: Signature) -> float:
    """Return the estimated share of shingles that two texts have in common."""
    return float((a == b).mean())


def facts_digest(values: Iterable[str]) -> str:
    """Return a digest of a document's facts (figures with measures, cited signs) regardless of their order."""
    return hashlib.sha256("\n".join(sorted(values)).encode()).hexdigest()


class NearDuplicates:
    """Finds, for each document in turn, an earlier one that it repeats. Memory grows by one signature a document."""

    def __init__(self) -> None:
        self._buckets: dict[tuple[int, bytes], list[int]] = {}
        self._signatures: dict[int, Signature] = {}
        self._facts: dict[int, str] = {}

    def add(self, document: int, made: Signature, facts: str) -> int | None:
        """Take in a document; return the earlier document that it repeats, None if there is none.

        Args:
            document: its number.
            made: its signature.
            facts: its facts digest.
        """
        candidates: set[int] = set()
        keys = [(band, made[band * _ROWS : (band + 1) * _ROWS].tobytes()) for band in range(_BANDS)]
        for key in keys:
            candidates.update(self._buckets.get(key, ()))
        fitting = [c for c in candidates if self._repeats(c, made, facts)]
        if fitting:
            return min(fitting)
        for key in keys:
            self._buckets.setdefault(key, []).append(document)
        self._signatures[document], self._facts[document] = made, facts
        return None

    def _repeats(self, candidate: int, made: Signature, facts: str) -> bool:
        return self._facts[candidate] == facts and resemblance(self._signatures[candidate], made) >= RESEMBLANCE
