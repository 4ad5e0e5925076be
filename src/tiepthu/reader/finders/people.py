"""People named in a text, with their posts and the body they stand for.

A capitalised sequence with a surname is a candidate; forms of address, posts, list positions, verbs, credits and
signature blocks around it decide. Streets, awards, schools and other things that bear a person's name are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tiepthu.reader.finders import names, posts
from tiepthu.reader.finders.candidates import (
    Candidate,
    closes_article,
    find_candidates,
    find_lower_case_names,
    is_credit,
)
from tiepthu.reader.finders.post_parts import body_of
from tiepthu.reader.records import Person, Span
from tiepthu.reader.vi import posts as vi

# The share of mentions confirmed per rule, one success and one failure added, on the annotated texts and, for
# signatures, lists and bare syllables, on 131 official documents read by hand. The rules `verb` and `foreign` were not
# met there often enough; they stand below the weakest rule that was.
CONFIDENCE = {
    "post": 0.99,
    "address": 0.97,
    "list": 0.90,
    "signature": 0.98,
    "coordinated": 0.85,
    "verb": 0.75,
    "credit": 0.91,
    "syllables": 0.93,
    "short": 0.92,
    "author": 0.80,
    "title": 0.90,
    "foreign": 0.75,
}


@dataclass(frozen=True, slots=True)
class _Beside:
    """What stands beside a candidate: posts before it (`plural`: said of several) and behind it, a form of address."""

    before: tuple[Span, ...]
    after: tuple[Span, ...]
    end: int
    plural: bool
    honorific: str
    address_start: int
    coordinated: bool


@dataclass(frozen=True, slots=True)
class _Mention:
    span: Span
    name: str
    rule: str
    honorific: str
    posts: tuple[Span, ...]
    plural: bool


def find_people(text: str) -> list[Person]:
    """Find every named person, in reading order, with the posts that stand next to the name.

    A name without a post, form of address, list position or verb beside it counts only when its surname and all its
    syllables are known; names of streets, schools and awards do not count, however well known the person.

    Args:
        text: the reading view of a document or of one sentence.

    Returns:
        People whose `span` covers the name alone; mentions of one person share `identity`.

    >>> text = "Đồng chí Trần Văn An, Bí thư Đảng ủy, Thứ trưởng Bộ Y tế chủ trì. Theo ông An, phố Lê Lợi đã xong."
    >>> [(p.name, p.posts, p.identity) for p in find_people(text)]
    [('Trần Văn An', ('Bí thư Đảng ủy', 'Thứ trưởng Bộ Y tế'), 1), ('An', (), 1)]
    """
    mentions = _mentions(text, find_lower_case_names(text) + find_candidates(text))
    return _people(text, _with_last_posts(text, _with_shared_posts(text, mentions)))


# -- decisions -------------------------------------------------------------------------------------------------------

_LINE_NUMBER = re.compile(r"(?:^|\n)[ \t]*(?:\(?\d{1,3}[.)/]?|\(?[a-zđ][.)]|[-+*•–—])?[ \t]*(?:\d{1,3}[.)][ \t]*)?$")
_BODY = re.compile(r"(?<!\w)(?:Sở|Bộ|Phòng|Ban|Vụ|Cục|Hội|Trung tâm|Viện|Khoa) $")
_RANK = re.compile(vi.RANKS)
_VERB = re.compile(rf",? (?:{vi.SUBJECT_VERBS})(?!\w)")


def _mentions(text: str, candidates: Sequence[Candidate]) -> list[_Mention]:
    found: list[_Mention] = []
    left = 0
    for candidate, following in zip(candidates, _next_starts(candidates, len(text)), strict=True):
        beside = _beside(text, candidate.span, left, following, found[-1].span.end if found else -9)
        rule = candidate.rule or _rule(text, candidate, beside)
        if not rule:
            continue
        above = _above(text, beside)
        if above and rule in ("syllables", "list", "coordinated"):
            rule = "signature"
        spans = (*beside.before, *beside.after)
        if rule in ("signature", "post"):
            spans = (*above, *spans)
        found.append(_Mention(candidate.span, candidate.name, rule, beside.honorific, spans, beside.plural))
        left = beside.end
    return found


def _next_starts(candidates: Sequence[Candidate], end: int) -> list[int]:
    """Return for each candidate where the next likely name begins, `end` behind the last."""
    starts: list[int] = []
    for candidate in reversed(candidates):
        starts.append(end)
        if candidate.strength > 1:
            end = candidate.span.start
    return starts[::-1]


def _beside(text: str, span: Span, left: int, following: int, last_end: int) -> _Beside:
    before, plural = posts.posts_before(text, span.start, left=left)
    after, end = posts.posts_after(text, span.end, limit=following)
    honorific, address_start, _ = posts.address_before(text, span.start)
    coordinated = _is_coordinated(text, last_end, span.start)
    return _Beside(tuple(before), tuple(after), end, plural, honorific, address_start, coordinated)


def _above(text: str, beside: _Beside) -> tuple[Span, ...]:
    """Return the post of a signature block, where nothing but a rank stands beside the name."""
    if beside.after or beside.honorific or not all(_RANK.fullmatch(span.of(text)) for span in beside.before):
        return ()
    return tuple(posts.posts_above(text, beside.before[0].start if beside.before else beside.address_start))


def _rule(text: str, candidate: Candidate, beside: _Beside) -> str:
    """Return the name of the first rule that makes the candidate a person, empty when none does."""
    if candidate.capitals:
        return _rule_for_capitals(text, candidate, beside)
    strong, size = candidate.strength == 2, candidate.name.count(" ") + 1
    listed = _LINE_NUMBER.search(text, max(0, candidate.span.start - 12), candidate.span.start) is not None
    rules = (
        ("post", bool(beside.before) or (strong and bool(beside.after))),
        ("address", bool(beside.honorific)),
        ("credit", is_credit(text, candidate.span)),
        ("coordinated", strong and beside.coordinated),
        ("list", strong and size >= 3 and listed),
        ("syllables", strong and size >= 3),
        ("verb", bool(beside.after) or (strong and _is_subject(text, candidate.span))),
    )
    for rule, holds in rules:
        if holds:
            return rule
    if listed and (strong or size >= 3) and _stands_alone(text, candidate.span):
        return "signature"
    return "author" if closes_article(text, candidate.span) else ""


def _is_subject(text: str, span: Span) -> bool:
    """Say whether a verb follows that people do, and no word for a body stands before."""
    return _VERB.match(text, span.end) is not None and not _BODY.search(text, max(0, span.start - 12), span.start)


def _stands_alone(text: str, span: Span) -> bool:
    """Say whether nothing follows on the line, with a signer's post above."""
    return text[span.end : span.end + 1] in ("\n", "", "\t", ";", ",") and bool(posts.posts_above(text, span.start))


def _rule_for_capitals(text: str, candidate: Candidate, beside: _Beside) -> str:
    start = candidate.span.start
    words = [names.plain(word) for word in candidate.name.split(" ")]
    if words[0] == "Đồng":  # `HỘI ĐỒNG NHÂN DÂN`
        return ""
    line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", candidate.span.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
    marked = words[1] in ("Văn", "Thị")
    if beside.honorific and not text[line_start:start].isupper():
        return "address"
    if line == candidate.name and (marked or posts.posts_above(text, start)):
        return "signature"
    if candidate.strength < 2:
        return ""
    if beside.before and line.endswith(candidate.name) and posts.opens_line(text, line_start, start):
        return "post"
    listed = _LINE_NUMBER.search(text, line_start, start)
    return "list" if len(words) >= 3 and marked and listed else ""


def _is_coordinated(text: str, end: int, start: int) -> bool:
    return start - end < 8 and text[end:start] in (", ", " và ", ", và ", "; ", " cùng ", " - ", " – ", "/")


_BETWEEN = re.compile(r"(?: ?\([^()\n]{2,40}\))?(?:,| và|, và|;| cùng) ")


def _with_shared_posts(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """Give a post said of several (`các Thứ trưởng A, B và C`) to each of them."""
    shared: tuple[Span, ...] = ()
    done: list[_Mention] = []
    for mention in mentions:
        if mention.plural:
            shared = mention.posts
        elif mention.posts or not done or not _BETWEEN.fullmatch(text, done[-1].span.end, mention.span.start):
            shared = ()
        done.append(mention if mention.posts else replace(mention, posts=shared))
    return done


_SEVERAL = re.compile(
    r"(?<!\w)(?:các|hai|ba|bốn|năm|những|0?[2-9]) (?:đồng chí|đ/c|ông|bà|anh|chị|đại biểu):? $", re.IGNORECASE
)
_SHARED = re.compile(vi.SHARED_POSTS)


def _with_last_posts(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """Give the post behind the last of several (`các đồng chí A, B và C - Phó Trưởng Ban`) to each of them."""
    done = list(mentions)
    for at, mention in enumerate(mentions):
        if not mention.posts or text[mention.span.end : mention.posts[0].start] not in (" - ", " – ", " — "):
            continue
        first = at
        while first and not done[first - 1].posts and _are_joined(text, done[first - 1], done[first]):
            first -= 1
        start = done[first].span.start
        if _SHARED.match(mention.posts[0].of(text)) and _SEVERAL.search(text, max(0, start - 24), start):
            done[first:at] = [replace(other, posts=mention.posts) for other in done[first:at]]
    return done


def _are_joined(text: str, one: _Mention, other: _Mention) -> bool:
    return _BETWEEN.fullmatch(text, one.span.end, other.span.start) is not None


# -- records ---------------------------------------------------------------------------------------------------------


def _people(text: str, mentions: list[_Mention]) -> list[Person]:
    identities = _identities(mentions)
    people = []
    for mention, identity in zip(mentions, identities, strict=True):
        held = tuple(span.of(text) for span in mention.posts)
        people.append(
            Person(
                span=mention.span,
                name=mention.name,
                posts=held,
                organisation=body_of(list(held)),
                honorific=mention.honorific,
                identity=identity,
                post_spans=mention.posts,
                confidence=CONFIDENCE[mention.rule],
            )
        )
    return people


def _identities(mentions: list[_Mention]) -> list[int]:
    """Number the people: full names by spelling, short forms by the one full name they may shorten."""
    full: dict[str, int] = {}
    by_short: dict[str, set[int]] = {}
    for mention in mentions:
        if " " in mention.name and mention.name.casefold() not in full:
            number = full[mention.name.casefold()] = len(full) + 1
            for short in _short_forms(mention.name):
                by_short.setdefault(short, set()).add(number)
    numbers: list[int] = []
    lone: dict[str, int] = {}
    for mention in mentions:
        key = mention.name.casefold()
        longer = by_short.get(key, set()) - {full.get(key, 0)}
        if len(longer) == 1:
            numbers.append(min(longer))
        else:
            numbers.append(full.get(key) or lone.setdefault(key, len(full) + len(lone) + 1))
    return numbers


def _short_forms(name: str) -> set[str]:
    """Return the forms a text may use for a full name later on, in lower case.

    >>> sorted(_short_forms("Hồ Sỹ Hùng"))
    ['hùng', 'sỹ hùng']
    """
    words = name.split(" ")
    shorts = {words[-1], " ".join(words[-2:])} - {name}
    if len(words[0]) > 1 and names.is_minority_start(words[0]):
        shorts.add(words[0])
    return {short.casefold() for short in shorts}
