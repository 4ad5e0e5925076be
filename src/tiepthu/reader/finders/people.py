"""People named in a text, with their posts and the body they stand for.

A capitalised sequence with a surname is a candidate; forms of address, posts, list positions, verbs, credits and signature blocks
around it decide. Streets, awards, schools and other things that bear a person's name are left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from tiepthu.reader.finders import names, posts
from tiepthu.reader.records import Person, Span
from tiepthu.reader.vi import names as vi_names
from tiepthu.reader.vi import posts as vi

# The share of mentions confirmed per rule on the annotated texts, one success and one failure added.
CONFIDENCE = {
    "post": 0.98,
    "address": 0.98,
    "list": 0.98,
    "signature": 0.97,
    "coordinated": 0.95,
    "known": 0.95,
    "verb": 0.93,
    "credit": 0.93,
    "syllables": 0.90,
    "short": 0.93,
    "author": 0.85,
    "title": 0.90,
    "foreign": 0.85,
}


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A sequence that may be a name; `strength` as in `names.NameParts`, 3 where the place alone decides."""

    span: Span
    name: str
    strength: int
    capitals: bool = False
    rule: str = ""
    thing: bool = False


@dataclass(frozen=True, slots=True)
class _Mention:
    span: Span
    name: str
    rule: str
    honorific: str
    posts: tuple[Span, ...]


def find_people(text: str) -> list[Person]:
    """Find every named person, in reading order, with the posts that stand next to the name.

    A name without a post, form of address, list position or verb beside it counts only when its surname and all its syllables
    are known; names of streets, schools and awards do not count, however well known the person.

    Args:
        text: the reading view of a document or of one sentence.

    Returns:
        People whose `span` covers the name alone; mentions of one person share `identity`.

    >>> text = "Đồng chí Trần Văn An, Bí thư Đảng ủy, Thứ trưởng Bộ Y tế chủ trì. Theo ông An, phố Lê Lợi đã xong."
    >>> [(p.name, p.posts, p.identity) for p in find_people(text)]
    [('Trần Văn An', ('Bí thư Đảng ủy', 'Thứ trưởng Bộ Y tế'), 1), ('An', (), 1)]
    """
    candidates = _lower_case_title(text) + _candidates(text)
    mentions = _mentions(text, candidates)
    return _people(text, _with_shared_posts(text, mentions))


# -- candidates ------------------------------------------------------------------------------------------------------

_LOWER_ADDRESS = tuple(
    f"{word} "
    for word in (
        "ông",
        "bà",
        "Ông",
        "Bà",
        "anh",
        "chị",
        "cô",
        "chú",
        "cụ",
        "chí",
        "Chí",
        "đ/c",
        "Đ/c",
        "Đ/C",
        "ÔNG",
        "BÀ",
        "ĐỒNG CHÍ",
        "sư",
        "sĩ",
        "sỹ",
        "báo",
        "gia",
        "biểu",
        "Anh",
        "Chị",
        "Mr.",
        "cáo",
        "tên",
        "ngài",
        "Ngài",
    )
)
_CAPITAL_ADDRESS = frozenset(("Ông", "Bà", "Ngài"))
_FOREIGN_POST = re.compile(
    r"(?:Tổng thống|Thủ tướng|Chủ tịch|Tổng Bí thư|Đại sứ|Ngoại trưởng|Bộ trưởng[\w ]{0,40}|Nhà vua|Quốc vương|Giám đốc|Tổng Thư ký|Phó Tổng thống|Tổng Giám đốc[\w ]{0,20}) (?:\w+ )?$",
    re.IGNORECASE,
)
_CREDIT = re.compile(
    rf"(?:^|[\s(\[.])(?:{vi.CREDITS})\s?(?:[:\-–]\s?(?:{vi.AGENCIES}\s?[/–-]\s?)?|(?<=heo) |(?<=PV) )$", re.IGNORECASE
)
_AGENCY = re.compile(rf"\s?[/(–-]\s?{vi.AGENCIES}")
_NUMBER_BEFORE = re.compile(r"(?<![\w.])\d{1,4}[A-Za-z]?(?:/\d+)* $")
_THINGS = frozenset("thôn bản ấp đường phố trường xã phường huyện quận thpt thcs giải tnhh".split())
_BODY = re.compile(r"(?<!\w)(?:Sở|Bộ|Phòng|Ban|Vụ|Cục|Hội|Trung tâm|Viện|Khoa) $")
_LISTED = re.compile(r"(?:^|[\n;] ?)\(?\d{1,3}[.)/][ \t]*$")
_LINE_NUMBER = re.compile(r"(?:^|\n)[ \t]*(?:\(?\d{1,3}[.)/]?|\(?[a-zđ][.)]|[-+*•–—])?[ \t]*(?:\d{1,3}[.)][ \t]*)?$")
_UNIT = re.compile(r"(?<!\w)(tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)\.? $", re.IGNORECASE)
_RANK = re.compile(vi.RANKS)
_VERB = re.compile(rf",? (?:{vi.SUBJECT_VERBS})(?!\w)")
_NEXT_WORD = re.compile(r" ([a-zà-ỹđ]+)")
_TITLE_LINES = re.compile(
    rf"(?<!\w)(?:{vi.POST_HEADS})(?: thường trực| chính phủ| quốc hội| nước| ban \w+ \w+| bộ \w+ \w+| ubnd \w+)? "
    r"(?P<name>[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){1,4}?) (?=tại|về|trong|ở|với|khi|và|sau|trước|đến|dự|làm|chủ|tiếp|thăm)",
    re.IGNORECASE,
)


def _candidates(text: str) -> list[_Candidate]:
    found: list[_Candidate] = []
    place_end = -9
    ending = len(text.rstrip()) - 60
    for run in names.RUN.finditer(text):
        words, start = run.group(), run.start()
        if names.is_place(words):
            place_end = run.end()
            continue
        tokens = words.split(" ")
        addressed = text.endswith(_LOWER_ADDRESS, 0, start) and bool(posts.address_before(text, start)[0])
        if not (
            addressed
            or tokens[0] in _CAPITAL_ADDRESS
            or names.may_hold_name(tokens)
            or start > ending
            or text[start - 1 : start] in "/:"
            or text.endswith((": ", "heo "), 0, start)
        ):
            if (
                len(tokens) < 2
                or not text.endswith(("ớng ", "ống ", "ịch ", "ứ ", "ng "), 0, start)
                and not names.behind_country(tokens)
            ):
                continue
        candidate = _judge(text, run, tokens, addressed, place_end)
        if candidate is None:
            continue
        if candidate.thing:
            place_end = candidate.span.end
        else:
            found.append(candidate)
    return found


def _judge(text: str, run: re.Match[str], tokens: list[str], addressed: bool, place_end: int) -> _Candidate | None:
    start, end = run.span()
    capitals = tokens[0].isupper() and len(tokens[0]) > 1 and run.group().isupper()
    next_word = _NEXT_WORD.match(text, end)
    following = next_word.group(1) if next_word else ""
    behind_thing = not addressed and _is_thing(text, start, place_end)
    listed = _LISTED.search(text, max(0, start - 12), start) is not None
    parts = names.full_name(tokens, following, after_place_word=behind_thing, sure=addressed or listed)
    if parts is not None and (parts.first or parts.strength < 2) and (credited := _credited(text, start, end, tokens)):
        return credited
    if parts is not None:
        name_start = start + sum(len(t) + 1 for t in tokens[: parts.first])
        chosen = tokens[parts.first : parts.last]
        name = " ".join(chosen)
        candidate = _Candidate(Span(name_start, name_start + len(name)), name, parts.strength, capitals)
        of_thing = tokens[parts.first - 1].casefold() in _THINGS if parts.first else behind_thing
        if of_thing and not _heads_the_place(text, name_start, candidate) or _names_a_thing(text, name, name_start):
            return replace(candidate, thing=True)
        return candidate
    if behind_thing:
        return None
    return _without_surname(text, start, end, tokens, addressed)


def _is_thing(text: str, start: int, place_end: int) -> bool:
    """Say whether the words before make what begins at `start` a place or a thing; lists of places run on."""
    if place_end >= start - 5 and text[place_end:start] in (", ", " và ", " - ", " – ", "; "):
        return not text.endswith(("ông ", "bà ", "chí "), 0, start)
    if _ends_with_thing(text, start):
        return True
    if not text[max(0, start - 3) : start].strip()[-1:].isalnum():
        return False
    found = _NUMBER_BEFORE.search(text, max(0, start - 16), start)
    if not found:
        return False
    line = text.rfind("\n", 0, start) + 1
    return bool(text[line : found.start()].strip())  # a number that opens the line numbers a list


def _ends_with_thing(text: str, start: int) -> bool:
    """Say whether the words that end at `start` name a kind of place or thing (`đường`, `thị xã`)."""
    if text[start - 1 : start] != " " and text[start - 1 : start] != ".":
        return False
    words = text[max(0, start - 24) : start].casefold().replace(".", " ").split()
    return bool(words) and (words[-1] in vi.THING_WORDS or " ".join(words[-2:]) in vi.THING_WORDS)


def _heads_the_place(text: str, start: int, candidate: _Candidate) -> bool:
    """`Chủ tịch UBND tỉnh Trần Văn An`: the unit is not named, the person is; communes do bear names of people."""
    unit = _UNIT.search(text, max(0, start - 12), start)
    if not unit or candidate.name.title() in vi_names.HISTORICAL:
        return False
    enough = 2 if unit.group(1).casefold() in ("tỉnh", "thành phố", "tp") and candidate.strength == 2 else 3
    return candidate.name.count(" ") + 1 >= enough and bool(posts.posts_before(text, start)[0])


def _names_a_thing(text: str, name: str, start: int) -> bool:
    if names.plain(name) not in vi_names.HISTORICAL and name.title() not in vi_names.HISTORICAL:
        return False
    address, _, _ = posts.address_before(text, start)
    if address:
        return False
    spans, _ = posts.posts_before(text, start)
    if not spans:
        return True
    return _ends_with_thing(text, spans[0].start)


def _without_surname(text: str, start: int, end: int, tokens: list[str], addressed: bool) -> _Candidate | None:
    """Judge a sequence without a surname: a short form, a foreign or minority name, a pen name in a credit."""
    run = text[start:end]
    if tokens[0] in _CAPITAL_ADDRESS and len(tokens) > 1:
        start, tokens, addressed = start + len(tokens[0]) + 1, tokens[1:], True
    if addressed and not posts.is_post(text, start):
        return _addressed(text, start, tokens)
    if credited := _credited(text, start, end, tokens):
        return credited
    return _foreign(text, start, end, tokens) or _unlisted(text, start, end, tokens)


def _foreign(text: str, start: int, end: int, tokens: list[str]) -> _Candidate | None:
    """Judge a foreign name behind a post and, mostly, a country: `Tổng thống Pháp …`."""
    parts = names.foreign_name(tokens)
    if not parts or parts.last - parts.first < 2:
        return None
    if not parts.first and not _FOREIGN_POST.search(text, max(0, start - 60), start):
        return None
    begin = start + sum(len(t) + 1 for t in tokens[: parts.first])
    if posts.posts_before(text, start)[0] or posts.posts_before(text, begin)[0]:
        return _Candidate(Span(begin, end), text[begin:end], 3, rule="foreign")
    return None


def _credited(text: str, start: int, end: int, tokens: list[str]) -> _Candidate | None:
    """Judge a pen name: beside the word for photograph or an agency, or alone behind the last sentence."""
    if not 2 <= len(tokens) <= 4 or not all(map(names.is_given, tokens)) or posts.is_post(text, start):
        return None
    credit = _is_credit(text, start) or (_AGENCY.match(text, end) and text[start - 1 : start] in tuple("(:/ "))
    if credit and not _NEXT_WORD.match(text, end):
        return _Candidate(Span(start, end), text[start:end], 3, rule="credit")
    return _pen_name(text, start, end, tokens)


def _is_credit(text: str, start: int) -> bool:
    before = text[max(0, start - 2) : start].strip()
    return before[-1:] in tuple(":/-–oOV") and _CREDIT.search(text, max(0, start - 40), start) is not None


def _unlisted(text: str, start: int, end: int, tokens: list[str]) -> _Candidate | None:
    """Judge a name whose surname is in no list: signed, or numbered in a list and followed by a post."""
    if not 2 <= len(tokens) <= 4 or not all(map(names.is_vietnamese, tokens)) or posts.is_post(text, start):
        return None
    alone = text[start - 1 : start] == "\n" and text[end : end + 1] in ("", "\n")
    if (
        alone
        and len(tokens) > 2
        and text[start:end].istitle()
        and all(map(names.is_given, tokens[1:]))
        and posts.posts_above(text, start)
    ):
        return _Candidate(Span(start, end), text[start:end], 3, rule="signature")
    if _LISTED.search(text, max(0, start - 12), start) and posts.posts_after(text, end, limit=len(text))[0]:
        return _Candidate(Span(start, end), text[start:end], 3, rule="list")
    return None


def _addressed(text: str, start: int, tokens: list[str]) -> _Candidate | None:
    first = tokens[0]
    if first in vi_names.NEVER_LAST or first in vi.NO_NAMES and len(tokens) < 3 or names.is_place(" ".join(tokens)):
        return None
    if len(tokens) == 1:
        if (
            not text.endswith(tuple(f"{word} " for word in vi.SHORT_HONORIFICS), 0, start)
            or first.isupper()
            and len(first) > 1
        ):
            return None
        rule = "short" if names.is_given(first) or names.is_minority_start(first) else "foreign"
        return _Candidate(Span(start, start + len(first)), first, 3, rule=rule)
    last = next((i for i in range(1, len(tokens)) if tokens[i] in vi_names.NEVER_LAST), len(tokens))
    name = " ".join(tokens[: min(last, 5)])
    return _Candidate(Span(start, start + len(name)), name, 3, rule="address")


def _pen_name(text: str, start: int, end: int, tokens: list[str]) -> _Candidate | None:
    """Judge two or three given-name syllables that stand alone behind the last sentence."""
    if not 2 <= len(tokens) <= 3 or not all(map(names.is_given, tokens)) or posts.is_post(text, start):
        return None
    before = text[max(0, start - 80) : start].rstrip()
    alone = text[max(0, start - 1) : start] in ("\n", "") or before.endswith((".", "!", "?", "”", '"', "…", "/"))
    if not alone or not before.endswith((".", "!", "?", "”", '"', "…", "./", "/.", ")")):
        return None
    rest = text[end : end + 200].lstrip()
    if rest and not (text[end : end + 1] == "\n" and re.match(vi.RELATED, rest)):
        return None
    return _Candidate(Span(start, end), text[start:end], 3, rule="author")


def _lower_case_title(text: str) -> list[_Candidate]:
    """Find names in a title that the portal wrote in lower case (`kết luận của bộ trưởng …`)."""
    head = text[:400]
    title = head[: head.find("\n")] if "\n" in head else head
    found: list[_Candidate] = []
    for match in _TITLE_LINES.finditer(title):
        if not match.group("name").islower():
            continue
        words = [word.capitalize() for word in match.group("name").split(" ")]
        first = next((i for i, word in enumerate(words[:-1]) if word in vi_names.STRONG_SURNAMES), None)
        if first not in (0, 1) or not all(map(names.is_given, words[first or 0 :])):
            continue
        start = match.start("name") + sum(len(word) + 1 for word in words[:first])
        name = text[start : match.end("name")]
        found.append(_Candidate(Span(start, start + len(name)), name, 3, rule="title"))
    return found


# -- decisions -------------------------------------------------------------------------------------------------------


def _mentions(text: str, candidates: Sequence[_Candidate]) -> list[_Mention]:
    found: list[_Mention] = []
    left = 0
    known = _sure_names(candidates)
    for index, candidate in enumerate(candidates):
        following = next((c.span.start for c in candidates[index + 1 :] if c.strength >= 2), len(text))
        before, plural = posts.posts_before(text, candidate.span.start, left=left)
        after, end = posts.posts_after(text, candidate.span.end, limit=following)
        honorific, address_start, _ = posts.address_before(text, candidate.span.start)
        rule = candidate.rule or _rule(text, candidate, bool(before), bool(after), honorific, found, known)
        if not rule:
            continue
        above = _above(text, address_start, before, after, honorific)
        if above and rule in ("syllables", "list", "coordinated"):
            rule = "signature"
        spans = (*above, *before, *after) if rule in ("signature", "post") else (*before, *after)
        found.append(_Mention(candidate.span, candidate.name, rule + ("*" if plural else ""), honorific, spans))
        left = end
    return found


def _above(text: str, address_start: int, before: list[Span], after: list[Span], honorific: str) -> list[Span]:
    """Return the post of a signature block, where nothing but a rank stands beside the name."""
    if after or honorific or not all(_RANK.fullmatch(span.of(text)) for span in before):
        return []
    return posts.posts_above(text, before[0].start if before else address_start)


def _sure_names(candidates: Sequence[_Candidate]) -> frozenset[str]:
    """Names of three and more syllables met twice; one of them need not have words around it."""
    seen: set[str] = set()
    twice: set[str] = set()
    for candidate in candidates:
        if candidate.strength == 2 and candidate.name.count(" ") >= 2:
            (twice if candidate.name in seen else seen).add(candidate.name)
    return frozenset(twice)


def _rule(
    text: str,
    candidate: _Candidate,
    before: bool,
    after: bool,
    honorific: str,
    found: list[_Mention],
    known: frozenset[str],
) -> str:
    """Return the name of the first rule that makes the candidate a person, empty when none does."""
    start, end = candidate.span.start, candidate.span.end
    if candidate.capitals:
        return _rule_for_capitals(text, candidate, before, honorific)
    if before or (after and candidate.strength == 2):
        return "post"
    if honorific:
        return "address"
    if _is_credit(text, start):
        return "credit"
    if found and _coordinated(text, found[-1].span.end, start) and candidate.strength == 2:
        return "coordinated"
    size = candidate.name.count(" ") + 1
    if candidate.strength == 2 and size >= 3:
        return "list" if _LINE_NUMBER.search(text, max(0, start - 12), start) else "syllables"
    verb = _VERB.match(text, end)
    if after or (verb and candidate.strength == 2 and not _BODY.search(text, max(0, start - 12), start)):
        return "verb"
    alone = _LINE_NUMBER.search(text, max(0, start - 12), start) and text[end : end + 1] in ("\n", "", "\t", ";", ",")
    if alone and (candidate.strength == 2 or size >= 3) and posts.posts_above(text, start):
        return "signature"
    return "author" if size >= 2 and _pen_name(text, start, end, candidate.name.split(" ")) else ""


def _rule_for_capitals(text: str, candidate: _Candidate, before: bool, honorific: str) -> str:
    words = [names.plain(word) for word in candidate.name.split(" ")]
    if words[0] == "Đồng":  # `HỘI ĐỒNG NHÂN DÂN`
        return ""
    line_start = text.rfind("\n", 0, candidate.span.start) + 1
    line_end = text.find("\n", candidate.span.end)
    line = text[line_start : line_end if line_end >= 0 else len(text)].strip()
    if honorific and len(words) >= 2 and not text[line_start : candidate.span.start].isupper():
        return "address"
    before = before and posts.opens_line(text, line_start, candidate.span.start)
    if line == candidate.name and (
        posts.posts_above(text, candidate.span.start) or (len(words) > 1 and words[1] in ("Văn", "Thị"))
    ):
        return "signature"
    if before and candidate.strength == 2 and line.endswith(candidate.name):
        return "post"
    if (
        len(words) >= 3
        and words[1] in ("Văn", "Thị")
        and candidate.strength == 2
        and _LINE_NUMBER.search(text, line_start, candidate.span.start)
    ):
        return "list"
    return ""


def _coordinated(text: str, end: int, start: int) -> bool:
    between = text[end:start]
    return between in (", ", " và ", ", và ", "; ", " cùng ", " - ", " – ", "/")


def _with_shared_posts(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """Give a post said of several (`các Thứ trưởng A, B và C`) to each of them."""
    shared: tuple[Span, ...] = ()
    done: list[_Mention] = []
    for mention in mentions:
        if mention.rule.endswith("*"):
            shared = mention.posts
            mention = replace(mention, rule=mention.rule[:-1])
        elif shared and done and not mention.posts and _coordinated(text, done[-1].span.end, mention.span.start):
            mention = replace(mention, posts=shared)
        else:
            shared = ()
        done.append(mention)
    return done


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
                organisation=posts.body_of(list(held)),
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
    for mention in mentions:
        if " " in mention.name:
            full.setdefault(mention.name.casefold(), len(full) + 1)
    by_given: dict[str, set[int]] = {}
    for name, number in full.items():
        words = name.split(" ")
        heads = [words[0]] if names.is_minority_start(words[0]) and len(words[0]) > 1 else []
        for tail in (words[-1], " ".join(words[-2:]), *heads):
            by_given.setdefault(tail, set()).add(number)
    numbers: list[int] = []
    lone: dict[str, int] = {}
    for mention in mentions:
        key = mention.name.casefold()
        bearers = by_given.get(key, set())
        if key in full and not (" " in key and len(bearers - {full[key]}) == 1):
            numbers.append(full[key])
        elif len(bearers - {full.get(key, 0)}) == 1:
            numbers.append(min(bearers - {full.get(key, 0)}))
        else:
            numbers.append(lone.setdefault(key, len(full) + len(lone) + 1))
    return numbers
