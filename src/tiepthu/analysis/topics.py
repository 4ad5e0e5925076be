"""Which topic of a survey a sentence speaks to, by the words of the topic's title and its keywords.

Transparent on purpose: a reader can see from the words why a sentence was put under a topic. A term is a keyword, or a
pair of neighbouring syllables of the title; a term that several topics share counts less. A heading that speaks to a
topic passes it on to the sentences below it that say nothing stronger.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tiepthu.reader.records import Heading, Sentence, Span
from tiepthu.reader.text import fold

NO_TOPIC = 0
_ENOUGH = 2.0  # two title pairs of one topic alone, or one keyword
_ENOUGH_IN_HEADING = 1.0
_KEYWORD = 2.0
# Pairs that any official sentence may hold; they say nothing of a topic.
_COMMON = frozenset(
    {
        "to chuc",
        "thuc hien",
        "cong tac",
        "cua cac",
        "trong cac",
        "co quan",
        "don vi",
        "va cac",
        "can bo",
        "cong chuc",
        "dang vien",
        "lanh dao",
        "chi dao",
        "nang cao",
        "tang cuong",
        "day manh",
        "hoat dong",
        "doi voi",
        "cua moi",
        "quan trong",
        "ve tam",
        "tam quan",
        "nhiem vu",
        "cac to",
        "cac cap",
    }
)
_WORD = re.compile(r"[a-z0-9]+")


@dataclass(frozen=True, slots=True)
class SurveyTopic:
    """A topic of the survey: its number, title and keywords (words that decide alone)."""

    number: int
    title: str
    keywords: tuple[str, ...] = ()


@dataclass(slots=True)
class TopicAssigner:
    """Assigns topics. Build once per survey; cost per sentence grows with its length, not with the number of topics."""

    topics: Sequence[SurveyTopic]
    _terms: dict[str, list[tuple[int, float]]] = field(init=False)

    def __post_init__(self) -> None:
        self._terms = {}
        titles = {t.number: _pairs(fold(t.title)) - _COMMON for t in self.topics}
        shared = Counter(pair for pairs in titles.values() for pair in pairs)
        for number, pairs in titles.items():
            for pair in pairs:
                self._terms.setdefault(pair, []).append((number, 1.0 / shared[pair]))
        for topic in self.topics:
            for keyword in topic.keywords:
                self._add_keyword(topic.number, keyword)

    def _add_keyword(self, number: int, keyword: str) -> None:
        words = _WORD.findall(fold(keyword))
        for length in (3, 2, 1):  # the longest head of the keyword that scoring looks at
            if len(words) >= length:
                self._terms.setdefault(" ".join(words[:length]), []).append((number, _KEYWORD))
                return

    def scores(self, text: str) -> dict[int, float]:
        """Return the topics that `text` has terms of, with their weight."""
        words = _WORD.findall(fold(text))
        seen = set(words)
        seen.update(f"{a} {b}" for a, b in pairwise(words))
        seen.update(f"{a} {b} {c}" for a, b, c in zip(words, words[1:], words[2:], strict=False))
        total: dict[int, float] = {}
        for term in seen & self._terms.keys():
            for number, weight in self._terms[term]:
                total[number] = total.get(number, 0.0) + weight
        return total

    def topic_of(self, text: str, *, enough: float = _ENOUGH) -> int:
        """Return the number of the topic that `text` speaks to, NO_TOPIC if it reaches no topic's threshold."""
        best = max(self.scores(text).items(), key=lambda item: (item[1], -item[0]), default=(NO_TOPIC, 0.0))
        return best[0] if best[1] >= enough else NO_TOPIC

    def assign(self, text: str, sentences: Sequence[Sentence], outline: Sequence[Heading]) -> list[int]:
        """Return a topic number for each sentence of a document."""
        headed = [
            (h.covers, number)
            for h in outline
            if (number := self.topic_of(h.span.of(text), enough=_ENOUGH_IN_HEADING)) != NO_TOPIC
        ]
        return [self.topic_of(s.span.of(text)) or _inherited(s.span, headed) for s in sentences]


def _inherited(span: Span, headed: Sequence[tuple[Span, int]]) -> int:
    covering = [(covers, number) for covers, number in headed if covers.contains(span)]
    return min(covering, key=lambda item: item[0].end - item[0].start)[1] if covering else NO_TOPIC


def _pairs(folded: str) -> set[str]:
    return {
        f"{a} {b}"
        for clause in re.split(r"[,;.:()]", folded)
        for words in [_WORD.findall(clause)]
        for a, b in pairwise(words)
        if len(a) > 1 and len(b) > 1
    }
