"""What a sentence shows of its role: its words, clue phrases, shape, place and the heading it stands under.

Features are strings; the trained weights (`finders.roles`) know what each is worth. Training and reading share this
module, so a change here needs `make train`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise

from tiepthu.reader.records import Heading, Span
from tiepthu.reader.vi.asking import ASKING
from tiepthu.reader.vi.letters import LOWER
from tiepthu.reader.vi.roles import CLUES, CORE, GENRES, RELATED_HEADS, RESULT_OF_TASKS, THEMES

_TOKEN = re.compile(rf"[{LOWER}]++|\d[\d.,/]*+%?|[:?%]")
_MARK = re.compile(
    r"\s*+(?:(?P<article>Điều\s+\d+)|(?P<part>(?:PHẦN|Phần|CHƯƠNG|Chương|MỤC|Mục)\s+\w+)|(?P<roman>(?:[IVXLC]+|I[ivx]{1,3}|V[i]{1,3})[.)/])|(?P<capital>[A-H][.)/](?!\w))"
    r"|(?P<decimal>\d+\.\d+)|(?P<arabic>\d{1,3}(?:[.)/]|-(?=\s)))|(?P<letter>[a-zđ]\d?[).])|(?P<bracket>\(\d{1,2}\))"
    r"|(?P<dash>[-–—+*•●▪])|(?P<quote>[\"“]))"
)
_LEVELS = {"part": 0, "capital": 0, "roman": 1, "article": 2, "arabic": 3, "decimal": 4, "letter": 5, "dash": 6}
_PLAIN_LEVEL = 2
_LONGEST_HEADING = 160
_LONGEST_MARK = 12
_TITLE_LINES = 6
_HEAD = 60
_WORDS_KEPT = 60
_SIZES = (2, 4, 8, 14, 24, 40)
_LONGEST_PIECE = 12
_EARLY, _MIDDLE = 6, 20  # tokens before which a clue stands at the beginning or in the middle
PIECE = 4  # the link of a short piece behind a semicolon that has no verb of its own


@dataclass(frozen=True, slots=True)
class Observed:
    """What one sentence shows: clear signs, and words that only count together; `link` is how it follows the last."""

    signs: list[str]
    words: list[str]
    link: int  # 0 in one paragraph, 1 on a new line, 2 as an item of a list, 3 behind `;`, 4 `PIECE`


@dataclass(slots=True)
class _Facts:
    """What is known of a sentence before its neighbours are looked at."""

    text: str
    tokens: list[str]
    pairs: list[str]
    clues: list[tuple[str, int]]
    mark: str
    opens_line: bool
    ends_line: bool
    families: list[str] = field(default_factory=list)
    ending: str = ""


Families = tuple[str, ...]

_CLUE_SIGNS = {
    (family, place): (f"c:{family}", f"c:{family}:{place}") for family in (*CLUES, *ASKING) for place in "abz"
}


@cache
def _phrases() -> tuple[dict[str, Families], dict[str, list[tuple[int, str, Families]]]]:
    """Return single syllable -> families, and first two syllables -> (size, the others, families), longest first."""
    families: dict[str, list[str]] = {}
    for family, phrases in (CLUES | ASKING).items():
        for phrase in phrases.split(", "):
            families.setdefault(phrase, []).append(family)
    singles: dict[str, Families] = {}
    longer: dict[str, list[tuple[int, str, Families]]] = {}
    for phrase, names in families.items():
        syllables = phrase.split()
        if len(syllables) == 1:
            singles[phrase] = tuple(names)
        else:
            entry = (len(syllables), " ".join(syllables[2:]), tuple(names))
            longer.setdefault(" ".join(syllables[:2]), []).append(entry)
    for entries in longer.values():
        entries.sort(reverse=True)
    return singles, longer


def observe(text: str, sentences: Sequence[Span], outline: Sequence[Heading] = ()) -> list[Observed]:
    """Return what each sentence of text shows, in the order given."""
    facts = _all_facts(text, sentences)
    genre = genre_of(facts)
    sections = _sections(sentences, facts, outline)
    related = next((at for at, fact in enumerate(facts) if _opens_related(fact)), None)
    seen: list[Observed] = []
    for index, fact in enumerate(facts):
        link = _link(fact, facts[index - 1] if index else None)
        if link == PIECE:  # takes the role of the sentence it was cut from (guidelines, "Cases decided")
            seen.append(Observed(["x:piece"], [], link))
            continue
        signs = [*_own_signs(fact), *_ask_signs(fact), *_place_signs(index, len(facts), genre), *sections[index]]
        signs += _neighbour_signs(facts, index)
        signs += [f"g:{genre}", f"g:{genre}:{fact.mark}:{fact.ending}"]
        core = next((family for family in fact.families if family in CORE), "")
        signs += [f"g:{genre}:{core}", *(f"{sign}:{core}" for sign in sections[index] if sign.startswith("h:"))]
        if genre == "news" and index and _is_caption(fact):
            signs.append("s:caption")
        if related is not None and index >= related:
            signs.append("r:related")
        seen.append(Observed(signs, [*{*fact.tokens[:_WORDS_KEPT], *fact.pairs[:_WORDS_KEPT]}], link))
    return seen


def genre_of(facts: Sequence[_Facts]) -> str:
    """Return the kind of document as its first lines and its build show it, `news` where nothing official shows."""
    official = 0
    for index, fact in enumerate(facts[:_HEAD]):
        line = " ".join(fact.tokens[:4])
        if fact.opens_line and (index == 0 or fact.text.isupper()):
            for name, words in GENRES:
                if line.startswith(words):
                    return name
        official += fact.mark == "article" or (fact.opens_line and line.startswith("căn cứ"))
    return "official" if official > 1 else "news"


def _all_facts(text: str, sentences: Sequence[Span]) -> list[_Facts]:
    facts: list[_Facts] = []
    before = 0
    for index, span in enumerate(sentences):
        after = sentences[index + 1].start if index + 1 < len(sentences) else len(text)
        words = text[span.start : span.end]
        tokens = [token if token[0] > ":" else _plain(token) for token in _TOKEN.findall(words.lower())]
        pairs = [f"{first} {second}" for first, second in pairwise(tokens)]
        mark = _MARK.match(words)
        fact = _Facts(
            words,
            tokens,
            pairs,
            _clues(tokens, pairs),
            mark.lastgroup or "" if mark else "",
            index == 0 or "\n" in text[before : span.start],
            after == len(text) or "\n" in text[span.end : after],
        )
        fact.families = [family for family, _ in fact.clues]
        fact.ending = _ending(fact)
        if facts and not fact.mark and fact.opens_line and _is_mark_alone(facts[-1]):
            fact.mark = facts[-1].mark
        before = span.end
        facts.append(fact)
    return facts


def _is_mark_alone(fact: _Facts) -> bool:
    is_mark = fact.mark not in ("", "quote", "dash") and len(fact.text) < _LONGEST_MARK
    return is_mark and fact.opens_line and fact.ends_line


def _plain(token: str) -> str:
    if not token[0].isdigit():
        return token
    if token[-1] == "%":
        return "0%"
    return "0y" if len(token) == 4 and token[:2] in ("19", "20") else "0"


def _clues(tokens: Sequence[str], pairs: Sequence[str]) -> list[tuple[str, int]]:
    """Return the families of the clue phrases in lower-case tokens with the index at which each starts."""
    singles, longer = _phrases()
    one, two = [*map(singles.get, tokens)], [*map(longer.get, pairs), None]
    found: list[tuple[str, int]] = []
    free = 0
    for index in [index for index, entry in enumerate(two) if entry or (one and one[index])]:
        if index < free:
            continue
        families, free = one[index], index + 1
        for size, rest, names in two[index] or ():
            if size == 2 or " ".join(tokens[index + 2 : index + size]) == rest:
                families, free = names, index + size
                break
        for family in families or ():
            found.append((family, index))
    return found


def _own_signs(fact: _Facts) -> list[str]:
    tokens, words = fact.tokens, fact.text
    size, shape = _size(len(tokens)), f"{fact.mark}:{fact.ending}"
    signs = [f"m:{fact.mark}", f"e:{fact.ending}", f"l:{size}", f"m:{shape}"]
    signs.append(f"o:{fact.opens_line}:{fact.ends_line}:{size}:{fact.ending}")
    start = 1 if fact.mark and tokens and not tokens[0].isalpha() else 0
    lead = tokens[start : start + 2]
    signs += [f"^{' '.join(lead[:size])}" for size in range(1, len(lead) + 1)]
    for family, index in fact.clues:
        signs += _CLUE_SIGNS[family, "a" if index < _EARLY else "b" if index < _MIDDLE else "z"]
    signs += _core_signs(fact.families)
    if fact.clues:
        signs.append(f"c1:{fact.clues[0][0]}")
    signs += _shape_signs(words, tokens)
    return list(dict.fromkeys(signs))


# Families whose meeting in one sentence tells more than each alone.
_TOGETHER = (
    ("done", "will"),
    ("done", "must"),
    ("done", "limit"),
    ("will", "limit"),
    ("act", "done"),
    ("must", "done"),
)


def _core_signs(families: list[str]) -> list[str]:
    """Say which of the telling families come first, in the whole sentence and behind the first verb of saying."""
    core = [family for family in families if family in CORE]
    signs = [f"k1:{core[0] if core else ''}"]
    if "say" in families:
        said = [family for family in families[families.index("say") :] if family in CORE]
        signs.append(f"ks:{said[0] if said else ''}")
    for one, other in _TOGETHER:
        if one in core:
            signs.append(f"k:{one}:{other}:{other in core}")
    return signs


def _shape_signs(words: str, tokens: list[str]) -> list[str]:
    numbers = tokens.count("0")
    shown = (
        ("s:capitals", words.isupper()),
        ("s:lower", words[0].islower()),
        ("s:percent", "0%" in tokens or "%" in tokens),
        ("s:number", 0 < numbers < 3),
        ("s:numbers", numbers >= 3),
        ("s:year", "0y" in tokens),
        ("s:colon", ":" in tokens[:-1]),
        ("s:quote", '"' in words or "“" in words or "”" in words),
        ("s:names", len(tokens) <= 7 and words.istitle()),
        ("s:last", words.endswith("./.")),
        ("s:ago", words.endswith(("trước", "trước)")) and _AGO.search(words, max(0, len(words) - 20)) is not None),
    )
    return [sign for sign, is_so in shown if is_so]


def _ask_signs(fact: _Facts) -> list[str]:
    """Say who asks whom, by the nearest speaker before the first asking verb and the first body behind it."""
    if "ask" not in fact.families:
        return []
    place = fact.families.index("ask")
    at = fact.clues[place][1]
    speakers = [family for family, index in fact.clues[:place] if family in ("leader", "petitioner") and index < at]
    asked = [
        family
        for family, index in fact.clues[place + 1 :]
        if family in ("upper", "lower", "petitioner", "leader", "must") and at < index < at + 8
    ]
    who, whom = (speakers[-1] if speakers else "", asked[0] if asked else "")
    early = "first" if at < 3 else "inside"
    return [f"a:{who}", f"a:>{whom}", f"a:{who}>{whom}", f"a:{early}", f"a:{early}>{whom}"]


def _place_signs(index: int, count: int, genre: str) -> list[str]:
    signs = [f"p:{index * 4 // max(count, 1)}:{genre}"]
    if index < 3:
        signs += [f"p:first{index}", f"p:first{index}:{genre}"]
    if index >= count - 2:
        signs.append(f"p:last{count - 1 - index}:{genre}")
    return signs


def _neighbour_signs(facts: Sequence[_Facts], index: int) -> list[str]:
    """Say how the line before ends and how the line after is marked; their words did not help (cross-validated)."""
    own = facts[index]
    signs = []
    if index:
        signs.append(f"b:{facts[index - 1].ending}:{facts[index - 1].mark}:{own.mark}")
    if index + 1 < len(facts):
        signs.append(f"n:{facts[index + 1].mark}:{own.mark}:{own.ending}")
    return signs


_AGO = re.compile(r"\(?\d+ (?:phút|giờ|ngày|tuần|tháng|năm) trước\)?$")


def _ending(fact: _Facts) -> str:
    last = fact.text[-1]
    if last in ".:;…!?":
        return last
    if last in '"”’)]' and len(fact.text) > 1 and fact.text[-2] in ".!?…":
        return "."
    return "eol" if fact.ends_line else "-"


def _size(tokens: int) -> int:
    return bisect_left(_SIZES, tokens)


def _is_caption(fact: _Facts) -> bool:
    """Say whether the line stands alone without a full stop and tells of people met (`Quang cảnh buổi làm việc`)."""
    alone = fact.opens_line and fact.ends_line and not fact.mark and fact.text[-1] not in ".:;"
    return alone and not fact.text.isupper() and ("event" in fact.families or "caption" in fact.families)


def _opens_related(fact: _Facts) -> bool:
    return fact.opens_line and fact.ends_line and " ".join(fact.tokens[:6]).rstrip(" :") in RELATED_HEADS


def _link(fact: _Facts, before: _Facts | None) -> int:
    if not fact.opens_line:
        if before is None or before.text[-1] != ";":
            return 0
        return 3 if len(fact.tokens) > _LONGEST_PIECE or not CORE.isdisjoint(fact.families) else PIECE
    return 2 if fact.mark in ("dash", "letter", "bracket", "arabic", "decimal") else 1


# -- sections and lists ----------------------------------------------------------------------------------------------


def _sections(sentences: Sequence[Span], facts: Sequence[_Facts], outline: Sequence[Heading]) -> list[list[str]]:
    """Return for each sentence the themes of the headings above it and the clues of the line that opens its list."""
    stack: dict[int, list[str]] = {}
    lead: list[str] = []
    signs: list[list[str]] = []
    for index, fact in enumerate(facts):
        is_heading = _is_heading(fact)
        is_title = index < _TITLE_LINES and not fact.mark
        level = _LEVELS.get(fact.mark, _PLAIN_LEVEL)
        if is_heading:
            stack = {other: themes for other, themes in stack.items() if other < level}
        here = [f"h:{theme}" for theme in _deepest(stack)]
        if fact.opens_line and not is_heading:
            here += [f"h:item:{theme}" for theme in _themes(fact.text[:60].lower())[:1]]
        if is_heading:
            stack[level] = [] if is_title else _themes(fact.text.lower())
            here += [f"h:self:{theme}" for theme in stack[level]]
        here += [f"i:{family}" for family in lead]
        lead = _lead_after(fact, lead)
        signs.append(here)
    _add_outline(signs, sentences, outline)
    return signs


def _lead_after(fact: _Facts, lead: list[str]) -> list[str]:
    if fact.text[-1] == ":" and fact.ends_line:
        return list(dict.fromkeys(fact.families))
    is_item = fact.mark in ("dash", "letter", "bracket", "arabic", "decimal") or not fact.opens_line
    return lead if is_item else []


def _is_heading(fact: _Facts) -> bool:
    if not (fact.opens_line and fact.ends_line) or len(fact.text) > _LONGEST_HEADING:
        return False
    return fact.text.isupper() or (fact.text[-1] not in ".;,…" and fact.mark not in ("dash", "bracket"))


def _deepest(stack: dict[int, list[str]]) -> list[str]:
    for level in sorted(stack, reverse=True):
        if stack[level]:
            return stack[level]
    return []


_THEME_OF = tuple((word, theme) for theme, words in THEMES for word in words)


def _themes(line: str) -> list[str]:
    themes = [theme for word, theme in _THEME_OF if word in line]
    if "result" in themes and any(word in line for word in RESULT_OF_TASKS):
        themes = [theme for theme in themes if theme != "task"]
    return list(dict.fromkeys(themes))


def _add_outline(signs: list[list[str]], sentences: Sequence[Span], outline: Iterable[Heading]) -> None:
    """Add the theme of a heading of the outline to the sentences it covers, where the lines themselves gave none."""
    starts = [span.start for span in sentences]
    for heading in outline:
        if heading.theme is None:
            continue
        first = bisect_left(starts, heading.covers.start)
        for index in range(first, bisect_left(starts, heading.covers.end)):
            if not any(sign.startswith("h:") for sign in signs[index]):
                signs[index].append(f"h:{heading.theme.value}")
