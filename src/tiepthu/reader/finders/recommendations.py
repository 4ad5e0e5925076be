"""Recommendations: the single things asked in the sentences whose role it is to ask, with who asks and who is asked.

A request begins behind the verb that asks (`đề nghị`, `kiến nghị`, …); only `;` or a new sentence parts two of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tiepthu.reader.records import Organisation, Person, Recommendation, Role, Sentence, Span, Topic
from tiepthu.reader.vi.asking import (
    ASKER_ADVERBS,
    ASKER_HEADS,
    ASKER_NOBODY,
    ASKER_OPENERS,
    ASKER_PRONOUNS,
    ASKER_SAME,
    BODY_HEADS,
    BODY_PARTS,
    BODY_STOPS,
    NOUN_MAKERS,
    NOUN_TAILS,
    REQUEST_FRAMES,
    REQUEST_LINKS,
    REQUEST_OPENERS,
    SPEECH_OPENERS,
)
from tiepthu.reader.vi.letters import LOWER, UPPER


def _any_of(phrases: Sequence[str]) -> str:
    return "|".join(re.escape(phrase) for phrase in sorted(phrases, key=len, reverse=True))


_OPENER = re.compile(rf"(?<!\w)(?:(?P<ask>{_any_of(REQUEST_OPENERS)})|(?P<say>{_any_of(SPEECH_OPENERS)}))(?!\w)", re.I)
_NOUN_MAKER = re.compile(rf"(?<!\w)(?:{_any_of(NOUN_MAKERS)}) $", re.I)
_NOUN_TAIL = re.compile(rf"[ ,]*(?:{_any_of(NOUN_TAILS)})(?!\w)", re.I)
_LINKS = re.compile(rf"(?:[\s,:“\"'–-]|(?:{_any_of(REQUEST_LINKS)})(?!\w))*+", re.I)
_FRAME = re.compile(rf"(?:[\s,:.]|(?:{_any_of(REQUEST_FRAMES)})(?!\w))*+$", re.I)
_NUMBERED = re.compile(
    r"\s*+(?:\(?\d{1,2}[.)/-]|\(?[a-zđ]\)|[-–—+*•]|(?:thứ|một|hai|ba|bốn|năm) (?:nhất|hai|ba|tư|năm|là)[,:])\s*+",
    re.I,
)
_HEAD = re.compile(rf"(?:{_any_of(BODY_HEADS)})(?!\w)")
_SENTENCE_INSIDE = re.compile(rf"(?<=\w)\.\s+(?=[{UPPER}]\w*+ [{LOWER}])")
_STEP = re.compile(r"[^\W_]+|[^\w\s]")
_SECTION = re.compile(
    r"(?:[IVX\d]{1,4}[.)/]\s*|[a-zđ][.)]\s*|[-–+*•]\s*)?(?:(?:kiến nghị|đề nghị|đề xuất)\s+)?(?:đối với|với)?\s*", re.I
)
_TOPIC = re.compile(r"nội dung (?:thảo luận )?(?:thứ |số )?\(?(\d{1,2}|nhất|hai|ba|tư|năm|sáu|bảy|tám)\)?(?!\w)", re.I)
_ORDINALS = {"nhất": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8}
_WITH = re.compile(r"(?:đối với|với)\s+", re.I)
_LONGEST_BODY = 16
_LONGEST_ASKER = 12
_FRAME_SHARE = 0.2


@dataclass(slots=True)
class _Talk:
    """Who asks and who is asked at this point of the text, carried on from sentence to sentence."""

    text: str
    bodies: dict[int, str]  # start of an organisation -> its words
    numbers: frozenset[int]  # of the topics of discussion
    issuer: str = ""
    by: str = ""
    to: str = ""
    section_to: str = ""
    person: str = ""
    last: int = -9


def find_recommendations(  # noqa: PLR0913 - one call, what else was read is optional
    text: str,
    sentences: Sequence[Sentence],
    *,
    people: Sequence[Person] = (),
    organisations: Sequence[Organisation] = (),
    topics: Sequence[Topic] = (),
    issuer: str = "",
) -> list[Recommendation]:
    """Return the single recommendations in text, in reading order.

    Args:
        text: the reading view the sentences were found in.
        sentences: with their roles; only those with the role `recommendation` are cut.
        people: named persons, for who asks.
        organisations: named bodies, for who is asked.
        issuer: who made the document, for requests that name nobody.
        topics: the numbered topics of discussion; a recommendation that names one by its number is joined to it.

    >>> text = "Ông Tô Văn Bình đề nghị Chính phủ sửa Nghị định 15; bố trí đủ kinh phí."
    >>> asked = [Sentence(span=Span(0, len(text)), role=Role.RECOMMENDATION)]
    >>> person = Person(span=Span(4, 15), name="Tô Văn Bình")
    >>> [(r.span.of(text), r.by, r.to) for r in find_recommendations(text, asked, people=[person])][1]
    ('bố trí đủ kinh phí', 'Tô Văn Bình', 'Chính phủ')
    """
    numbers = frozenset(topic.number for topic in topics)
    bodies = {organisation.span.start: organisation.span.of(text) for organisation in organisations}
    talk = _Talk(text, bodies, numbers, issuer)
    found: list[Recommendation] = []
    at = 0
    for index, sentence in enumerate(sentences):
        named = []
        while at < len(people) and people[at].span.start < sentence.span.end:
            named += [people[at]] if people[at].span.start >= sentence.span.start else []
            at += 1
        if sentence.role is Role.RECOMMENDATION:
            if index - talk.last > 2:
                talk.by, talk.to = "", ""
            found += _cut(talk, sentence, named)
            talk.last = index
        else:
            _note_section(talk, sentence)
        if named:
            talk.person = _full_name(named[-1].name, talk)
    return found


def _cut(talk: _Talk, sentence: Sentence, named: Sequence[Person]) -> Iterator[Recommendation]:
    """Yield the recommendations of one sentence and note who asks whom for the sentences after it."""
    text, span = talk.text, sentence.span
    words = span.of(text)
    opener, start = _opening(words)
    start, to = _addressed(talk, span, start)
    if opener:
        talk.by = _asker(words[: opener.start()], [p for p in named if p.span.end <= span.start + opener.start()], talk)
    if to or (opener and opener.lastgroup == "ask" and start < len(words)):
        talk.to = to
    if _FRAME.match(words, start):
        talk.section_to = to or talk.section_to
        return
    about = tuple(sorted(talk.numbers & _topics_named(words)))
    for piece in _pieces(words, start):
        own = _body(text, span.start + piece.start, span.end, talk.bodies) or _body_asked_inside(
            text, piece.shifted(span.start)
        )
        yield Recommendation(
            span=piece.shifted(span.start),
            confidence=sentence.confidence,
            by=talk.by or talk.issuer,
            to=own or talk.to or talk.section_to,
            topics=about,
        )


def _opening(words: str) -> tuple[re.Match[str] | None, int]:
    """Return the verb that opens the request and where the request begins; the whole sentence where none does."""
    frame: re.Match[str] | None = None
    for found in _OPENER.finditer(words):
        if found.lastgroup == "say":
            frame = frame or found
            continue
        if _NOUN_MAKER.search(words[max(0, found.start() - 16) : found.start()]) or _NOUN_TAIL.match(
            words, found.end()
        ):
            continue
        if frame and "," not in words[frame.end() : found.start()] and found.start() - frame.end() > 3:
            break
        rest = len(words) - found.end()
        if rest < len(words) * _FRAME_SHARE and not words.rstrip().endswith(":") and found.start() > 40:
            break
        return found, _links_end(words, found.end())
    if frame and frame.start() < len(words) * 0.6:
        return frame, _links_end(words, frame.end())
    numbered = _NUMBERED.match(words)
    return None, numbered.end() if numbered else 0


def _links_end(words: str, start: int) -> int:
    links = _LINKS.match(words, start)
    return links.end() if links else start


def _pieces(words: str, start: int) -> Iterator[Span]:
    """Yield the requests from `start` on: parted at `;` outside brackets and at a full stop inside the sentence."""
    cuts, depth, last_close = [start], 0, words.rfind(")")
    for index in range(start, len(words)):
        sign = words[index]
        if sign in "(;)":
            depth = max(0, depth + (sign == "(") - (sign == ")"))
            if sign == ";" and (not depth or last_close < index):
                cuts.append(index + 1)
    cuts += [found.end() for found in _SENTENCE_INSIDE.finditer(words, start)]
    cuts = [*sorted(cuts), len(words)]
    for begin, end in pairwise(cuts):
        numbered = _NUMBERED.match(words, begin, end)
        left = numbered.end() if numbered else begin
        while left < end and words[left] in ' ,:;“"':
            left += 1
        right = left + len(words[left:end].rstrip(' .;,…!?:"”’'))
        if " " in words[left:right]:
            yield Span(left, right)


# -- who asks whom -----------------------------------------------------------------------------------------------


def _asker(prefix: str, named: Sequence[Person], talk: _Talk) -> str:
    """Return who asks, from the words before the verb that asks; the one who asked before where they name nobody."""
    words = re.split(r"[,;:–]", prefix)[-1].split()
    while words and words[0].lower() in ASKER_OPENERS:
        del words[0]
    while words and words[-1].lower() in ASKER_ADVERBS:
        words.pop()
    subject = " ".join(words).strip(' .-“"')
    plain = subject.lower()
    if named and (named[-1].name in subject or not plain.startswith(ASKER_HEADS)):
        return _full_name(named[-1].name, talk)
    if plain.startswith(ASKER_NOBODY):
        return subject.partition(" của ")[2]
    if plain in ASKER_PRONOUNS:
        return talk.person
    if plain in ASKER_SAME:
        return talk.by
    is_name = subject[:1].isupper() or plain.startswith(ASKER_HEADS)
    return subject if is_name and len(words) <= _LONGEST_ASKER else talk.by


def _full_name(name: str, talk: _Talk) -> str:
    """Return the full name where `name` is the short form of the one who spoke last (`bà Xê` for `Bloong Thị Xê`)."""
    return next((full for full in (talk.by, talk.person) if full.endswith(f" {name}")), name)


def _body(text: str, start: int, end: int, bodies: dict[int, str]) -> str:
    """Return the bodies named at `start` as written (`Quốc hội, Chính phủ`), nothing where the request begins."""
    if not _HEAD.match(text, start, end):
        return ""
    last, before, count = start, "", 0
    for step in _STEP.finditer(text, start, end):
        word = step.group()
        count += 1
        if word in ",-–&" or (before in ("", ",") and count > 1 and word == "và"):
            if word == "," and not _goes_on(text, step.end(), end):
                break
            before = word
            continue
        if count > _LONGEST_BODY:
            return bodies.get(start, "")
        if not word[0].isalnum() or _stops(text, step, before):
            break
        last, before = step.end(), word
    else:
        return bodies.get(start, "") or (text[start:last] if count <= _LONGEST_BODY // 2 else "")
    return text[start:last].strip(" ,")


def _goes_on(text: str, start: int, end: int) -> bool:
    begin = start + (text[start : start + 1] == " ")
    return _HEAD.match(text, begin, end) is not None or text.startswith("ngành", begin)


def _stops(text: str, step: re.Match[str], before: str) -> bool:
    """Say whether the request opens with this word, rather than the name going on (`ban nhân dân`, `phát triển`)."""
    word = step.group()
    following = text[step.end() : step.end() + 12].split()
    pair = f"{word} {following[0]}" if following else ""
    if word not in BODY_STOPS:
        return pair in BODY_STOPS
    return pair not in BODY_PARTS and f"{before} {word}".lower() not in BODY_PARTS


def _addressed(talk: _Talk, span: Span, start: int) -> tuple[int, str]:
    """Return where the request begins and whom it names first; `Với Bộ Y tế:` before it is left outside."""
    lead = _WITH.match(talk.text, span.start + start, span.end)
    begin = lead.end() if lead else span.start + start
    to = _body(talk.text, begin, span.end, talk.bodies)
    if lead and to and talk.text.startswith((":", ","), begin + len(to)):
        return _links_end(span.of(talk.text), begin + len(to) - span.start), to
    return start, to


def _body_asked_inside(text: str, piece: Span) -> str:
    """Return whom a request names behind a verb of asking of its own (`…; đề nghị Bộ Y tế …`)."""
    opener = _OPENER.match(text, piece.start, piece.end)
    if opener is None or opener.lastgroup != "ask":
        return ""
    return _body(text, _links_end(text, opener.end()), piece.end, {})


def _note_section(talk: _Talk, sentence: Sentence) -> None:
    """Take the addressee from a line such as `1. Đối với Chính phủ:`; any other heading ends it."""
    words = sentence.span.of(talk.text)
    if sentence.role is not Role.OTHER or len(words) > 160:
        return
    lead = _SECTION.match(words)
    at = sentence.span.start + (lead.end() if lead else 0)
    if lead and lead.end() and re.search(r"với|nghị|xuất", lead.group(), re.I):
        talk.section_to = _body(talk.text, at, sentence.span.end, {})
    else:
        talk.section_to = ""


def _topics_named(words: str) -> frozenset[int]:
    found = (match.group(1).lower() for match in _TOPIC.finditer(words))
    return frozenset(int(number) if number.isdigit() else _ORDINALS[number] for number in found)
