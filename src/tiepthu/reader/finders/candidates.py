"""Capitalised sequences that may be the name of a person, with what the words right beside them say.

What becomes of a candidate is decided in `people`. Streets, schools, awards and communes named after people are told
apart here, because a list of such things runs on from one to the next.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tiepthu.reader.finders import names, posts
from tiepthu.reader.records import Span
from tiepthu.reader.vi import names as vi_names
from tiepthu.reader.vi import posts as vi
from tiepthu.reader.vi.letters import LOWER, UPPER


@dataclass(frozen=True, slots=True)
class Candidate:
    """A sequence that may be a name.

    `strength` is as in `names.NameParts`, or 3 where its place alone decides; then `rule` names the reason. `thing`
    marks the name of a street, school or the like.
    """

    span: Span
    name: str
    strength: int
    capitals: bool = False
    rule: str = ""
    thing: bool = False


@dataclass(frozen=True, slots=True)
class _Run:
    """A sequence of capitalised words in its text."""

    text: str
    start: int
    end: int
    tokens: tuple[str, ...]

    def before(self, length: int) -> int:
        return max(0, self.start - length)

    def without_first(self) -> _Run:
        return _Run(self.text, self.start + len(self.tokens[0]) + 1, self.end, self.tokens[1:])

    def candidate(self, rule: str, *, first: int = 0, last: int | None = None) -> Candidate:
        start = self.start + sum(len(token) + 1 for token in self.tokens[:first])
        name = " ".join(self.tokens[first:last])
        return Candidate(Span(start, start + len(name)), name, 3, rule=rule)


def find_candidates(text: str) -> list[Candidate]:
    """Find every sequence in text that may be a person's name, in reading order; names of things are left out.

    >>> [c.name for c in find_candidates("Ông Trần Văn An họp tại phường Nguyễn Thái Bình, Lê Lai.")]
    ['Trần Văn An']
    """
    found: list[Candidate] = []
    given: set[str] = set()
    place_end = -9
    ending = len(text.rstrip()) - 60
    for match in names.RUN.finditer(text):
        words, start = match.group(), match.start()
        tokens = tuple(words.split(" "))
        addressed = _word_before(text, start) in _ADDRESS_ENDS and bool(posts.address_before(text, start)[0])
        if names.is_place(words) and not (addressed and text.endswith(_SHORT_ADDRESS, 0, start)):
            place_end = match.end()
            continue
        candidate = None
        if addressed or start > ending or _is_worth_judging(text, start, tokens):
            candidate = _judge(_Run(text, start, match.end(), tokens), place_end, addressed=addressed)
        if candidate is None and words in given and _is_known(text, match.span()):
            candidate = Candidate(Span(*match.span()), words, 3, rule="short")
        if candidate is not None and candidate.thing:
            place_end = candidate.span.end
        elif candidate is not None:
            found.append(candidate)
            given.add(candidate.name.rpartition(" ")[2])
    return found


def _is_known(text: str, span: tuple[int, int]) -> bool:
    """`Thứ trưởng Vượng cho rằng`: a post without a body, the given name of someone named before, a verb."""
    return posts.is_bare_post(text, span[0]) and _VERB.match(text, span[1]) is not None


# -- filters ---------------------------------------------------------------------------------------------------------

_ADDRESS_ENDS = frozenset(form for word in vi.ADDRESS_ENDS for form in (word, word[0].upper() + word[1:]))
_SHORT_ADDRESS = tuple(f"{word} " for word in vi.SHORT_HONORIFICS)
_CAPITAL_ADDRESS = frozenset(("Ông", "Bà", "Ngài", "HLV", "VĐV"))
_VERB = re.compile(rf",? (?:{vi.SUBJECT_VERBS})(?!\w)")
_STATESMAN_ENDINGS = ("Tổng thống ", "Thủ tướng ", "Ngoại trưởng ")
_POST_ENDINGS = ("ớng ", "ống ", "ịch ", "ứ ", "ng ", " quốc ")


def _word_before(text: str, start: int) -> str:
    """Return the word that ends right before the space at `start - 1`, empty where there is none."""
    words = text[max(0, start - 10) : start].split()
    return words[-1].strip('(“"') if words and text[start - 1] == " " else ""


def _is_worth_judging(text: str, start: int, tokens: tuple[str, ...]) -> bool:
    """Say cheaply whether the sequence may turn out to be a name."""
    if tokens[0] in _CAPITAL_ADDRESS or names.may_hold_name(tokens):
        return True
    if text[start - 1 : start] in ("/", ":") or text.endswith((": ", "heo "), 0, start):
        return True
    if len(tokens) == 1:
        return text.endswith(_STATESMAN_ENDINGS, 0, start)
    return text.endswith(_POST_ENDINGS, 0, start) or bool(names.behind_country(tokens))


# -- names with a surname ----------------------------------------------------------------------------------------------

_NEXT_WORD = re.compile(rf" ([{LOWER}]+)")
_LISTED = re.compile(r"(?:^|[\n;] ?)\(?\d{1,3}[.)/][ \t]*$")
_BEFORE_POST = re.compile(r"(?:,| -| –) ")
_NUMBER_BEFORE = re.compile(r"(?<![\w.])\d{1,4}[A-Za-z]?(?:/\d+)* $")
_THINGS = frozenset(
    ("thôn", "bản", "ấp", "đường", "phố", "trường", "xã", "phường", "huyện", "quận", "thpt", "thcs", "giải", "tnhh")
)
_COMPANY = re.compile(r"Công ty|TNHH|Tập đoàn|Khách sạn|Doanh nghiệp|DNTN|Hợp tác xã|Ngân hàng|Siêu thị", re.IGNORECASE)
_TABLE_ROW = re.compile(
    r"\w+(?: \w+){1,4}? (?:Phó |Trưởng |Giám đốc|Chuyên viên|Ủy viên|Uỷ viên|Thành viên|Thư ký|Chủ tịch|Bí thư)"
)
_UNIT = re.compile(rf"(?<!\w)({vi.UNITS})\.? $", re.IGNORECASE)


def _judge(run: _Run, place_end: int, *, addressed: bool) -> Candidate | None:
    text, start = run.text, run.start
    next_word = _NEXT_WORD.match(text, run.end)
    following = next_word.group(1) if next_word else ""
    behind_thing = not addressed and _is_thing(run, place_end)
    sure = addressed or _LISTED.search(text, run.before(12), start) is not None
    parts = names.full_name(run.tokens, following, after_place_word=behind_thing, sure=sure)
    if parts is None:
        return None if behind_thing else _without_surname(run, addressed=addressed)
    if (parts.first or parts.strength < 2) and (credited := _credited(run)):
        return credited
    candidate = replace(
        run.candidate("", first=parts.first, last=parts.last),
        strength=parts.strength,
        capitals=run.tokens[0].isupper() and len(run.tokens[0]) > 1 and text[start : run.end].isupper(),
    )
    name_start = candidate.span.start
    of_thing = run.tokens[parts.first - 1].casefold() in _THINGS if parts.first else behind_thing
    if parts.strength < 2 and _is_of_company(text, candidate):
        return replace(candidate, thing=True)
    if (of_thing and not _heads_the_place(text, name_start, candidate)) or _names_a_thing(text, candidate):
        return replace(candidate, thing=True)
    return candidate


def _is_thing(run: _Run, place_end: int) -> bool:
    """Say whether the words before make the sequence a place or a thing; lists of places run on."""
    text, start = run.text, run.start
    if place_end >= start - 5 and text[place_end:start] in (", ", " và ", " - ", " – ", "; "):
        return not _opens_person(run, text[place_end:start])
    if _ends_with_thing(text, start):
        return True
    found = _NUMBER_BEFORE.search(text, max(0, start - 16), start) if text[start - 2 : start - 1].isalnum() else None
    if not found:
        return False
    line = text.rfind("\n", 0, start) + 1
    if not text[line : found.start()].strip():  # a number that opens the line numbers a list
        return False
    return _TABLE_ROW.match(text, start) is None


def _opens_person(run: _Run, joint: str) -> bool:
    """`; Trần Văn An, Phó Bí thư Tỉnh ủy`: a name with its post opens the next item, whatever the last one ends in."""
    behind = _BEFORE_POST.match(run.text, run.end)
    if not behind or joint == " và " or not posts.is_post(run.text, behind.end()):
        return False
    if joint == "; ":
        return True
    spans, end = posts.posts_after(run.text, run.end, limit=len(run.text))
    return bool(spans) and run.text[end : end + 1] == ";"


def _ends_with_thing(text: str, start: int) -> bool:
    """Say whether the words that end at `start` name a kind of place or thing (`đường`, `thị xã`)."""
    if text[start - 1 : start] not in (" ", "."):
        return False
    words = text[max(0, start - 24) : start].casefold().replace(".", " ").split()
    last = " ".join(words[-2:])
    return bool(words) and last not in vi.HOUSES and (words[-1] in vi.THING_WORDS or last in vi.THING_WORDS)


def _heads_the_place(text: str, start: int, candidate: Candidate) -> bool:
    """`Chủ tịch UBND tỉnh Trần Văn An`: the unit is not named, the person is; communes do bear names of people."""
    unit = _UNIT.search(text, max(0, start - 14), start)
    if not unit or candidate.name.title() in vi_names.HISTORICAL:
        return False
    enough = 2 if unit.group(1).casefold() in ("tỉnh", "thành phố", "tp") and candidate.strength == 2 else 3
    return candidate.name.count(" ") + 1 >= enough and bool(posts.posts_before(text, start)[0])


def _is_of_company(text: str, candidate: Candidate) -> bool:
    """`Giám đốc Công ty TNHH Thương mại Hoa Sen`: two syllables behind a company's first words are its name."""
    if candidate.name.count(" ") != 1:
        return False
    spans, _ = posts.posts_before(text, candidate.span.start)
    return bool(spans) and _COMPANY.search(spans[-1].of(text)) is not None


def _names_a_thing(text: str, candidate: Candidate) -> bool:
    """Say whether a person of history is named without a form of address or post: then mostly a thing is meant."""
    if candidate.name.title() not in vi_names.HISTORICAL or posts.address_before(text, candidate.span.start)[0]:
        return False
    spans, _ = posts.posts_before(text, candidate.span.start)
    return not spans or _ends_with_thing(text, spans[0].start)


# -- names without a surname -------------------------------------------------------------------------------------------

_FOREIGN_POST = re.compile(rf"(?:{vi.FOREIGN_POSTS}) (?:\w+ )?$", re.IGNORECASE)
_STATESMAN = re.compile(r"(?:Tổng thống|Thủ tướng|Ngoại trưởng|Quốc vương) $")
_CREDIT = re.compile(
    rf"(?:^|[\s(\[.])(?:{vi.CREDITS})\s?(?:[:\-–]\s?(?:{vi.AGENCIES}\s?[/–-]\s?)?|(?<=heo) |(?<=PV) )$", re.IGNORECASE
)
_OTHER_AUTHOR = rf"(?:\s?[-–,]\s?[{UPPER}]\w+(?: [{UPPER}]\w+){{1,2}})?"
_AGENCY = re.compile(rf"{_OTHER_AUTHOR}\s?[/(–-]\s?{vi.AGENCIES}")
_OTHER_NAME = rf"(?P<other>[{UPPER}]\w+(?: [{UPPER}]\w+){{1,2}})"
_OTHER_BEFORE = re.compile(rf"(?:\n|[.!?”\"…)] ){_OTHER_NAME} ?[-–] ?$")
_OTHER_BEHIND = re.compile(rf" ?[-–] ?{_OTHER_NAME}(?![^\S\n]*\S)")
_STOPS = (".", "!", "?", "”", '"', "…", "/", ")")


def _without_surname(run: _Run, *, addressed: bool) -> Candidate | None:
    """Judge a sequence without a surname: a short form, a foreign or minority name, a pen name in a credit."""
    if run.tokens[0] in _CAPITAL_ADDRESS and len(run.tokens) > 1:
        run, addressed = run.without_first(), True
    if posts.is_post(run.text, run.start):
        return None
    if addressed:
        return _addressed(run)
    return _credited(run) or _foreign(run) or _unlisted(run)


def _addressed(run: _Run) -> Candidate | None:
    """Judge what follows a form of address: a given name alone, or a name of any kind."""
    tokens, first = run.tokens, run.tokens[0]
    if first in vi_names.NEVER_LAST:
        return None
    if len(tokens) > 1:
        abbreviated = len(first) > 1 and first.isupper() and not "".join(tokens).isupper()  # `đồng chí CVP Nguyễn`
        if abbreviated or (first in vi.NO_NAMES and len(tokens) == 2):
            return None
        last = next((i for i in range(1, len(tokens)) if tokens[i] in vi_names.NEVER_LAST), len(tokens))
        return run.candidate("address", last=min(last, 5))
    if first in vi.NO_NAMES or first.isupper():  # capitals alone are initials or abbreviations
        return None
    if not run.text.endswith(_SHORT_ADDRESS, 0, run.start):
        return None
    native = names.is_vietnamese(first) or names.is_minority_start(first)
    return run.candidate("short" if native else "foreign")


def _foreign(run: _Run) -> Candidate | None:
    """Judge a foreign name behind a post and, mostly, a country: `Tổng thống Pháp …`."""
    parts = names.foreign_name(run.tokens)
    if (
        len(run.tokens) == 1
        and parts
        and len(run.tokens[0]) > 2
        and _STATESMAN.search(run.text, run.before(16), run.start)
    ):
        return run.candidate("foreign")
    plain = parts is None and 1 < len(run.tokens) < 4 and run.tokens[0] not in vi.NO_NAMES
    if plain and not names.behind_country(run.tokens) and _STATESMAN.search(run.text, run.before(16), run.start):
        return run.candidate("foreign")
    if not parts or parts.last - parts.first < 2:
        return None
    if not parts.first and not _FOREIGN_POST.search(run.text, run.before(100), run.start):
        return None
    candidate = run.candidate("foreign", first=parts.first)
    held = posts.posts_before(run.text, run.start)[0] or posts.posts_before(run.text, candidate.span.start)[0]
    return candidate if held else None


def _credited(run: _Run) -> Candidate | None:
    """Judge a pen name: beside the word for photograph or an agency, or alone behind the last sentence."""
    text, start, end = run.text, run.start, run.end
    if not 2 <= len(run.tokens) <= 4 or not all(map(names.is_given, run.tokens)) or posts.is_post(text, start):
        return None
    if is_credit(text, Span(start, end)) and not _NEXT_WORD.match(text, end):
        return run.candidate("credit")
    return run.candidate("author") if closes_article(text, Span(start, end)) and len(run.tokens) < 4 else None


def is_credit(text: str, span: Span) -> bool:
    """Say whether the words before `span` announce a photographer or author, or an agency follows.

    >>> is_credit("(Ảnh: Thu Hà)", Span(6, 12)), is_credit("Sáng nay, Thu Hà", Span(10, 16))
    (True, False)
    """
    start = span.start
    if _AGENCY.match(text, span.end) and text[start - 1 : start] in ("(", ":", "/", " ", "\n"):
        return True
    before = text[max(0, start - 2) : start].strip()
    return (
        before[-1:] in (":", "/", "-", "–", "o", "O", "V")
        and _CREDIT.search(text, max(0, start - 40), start) is not None
    )


def closes_article(text: str, span: Span) -> bool:
    """Say whether nothing but a list of further articles follows `span`, which stands behind the last sentence.

    Two names joined by a dash close it together.

    >>> closes_article("Hội nghị bế mạc. Thu Hà", Span(17, 23)), closes_article("Hội nghị do Thu Hà", Span(12, 18))
    (True, False)
    """
    start, end = span.start, span.end
    if before := _OTHER_BEFORE.search(text, max(0, start - 40), start):
        start = before.start("other") if _is_author(before["other"]) else start
    elif behind := _OTHER_BEHIND.match(text, end):
        end = behind.end() if _is_author(behind["other"]) else end
    if not text[max(0, start - 80) : start].rstrip().endswith(_STOPS):
        return False
    rest = text[end : end + 200].lstrip()
    return not rest or (text[end] == "\n" and re.match(vi.RELATED, rest) is not None)


def _is_author(name: str) -> bool:
    """Say whether the other one of two names may be an author's: only syllables of names, and no place."""
    return not names.is_place(name) and all(map(names.is_given, name.split(" ")))


def _unlisted(run: _Run) -> Candidate | None:
    """Judge a name whose surname is in no list: signed, or numbered in a list and followed by a post."""
    text, start, end, tokens = run.text, run.start, run.end, run.tokens
    if not 2 <= len(tokens) <= 4 or not all(map(names.is_vietnamese, tokens)):
        return None
    if _LISTED.search(text, run.before(12), start) and posts.posts_after(text, end, limit=len(text))[0]:
        return run.candidate("list")
    alone = text[start - 1 : start] == "\n" and text[end : end + 1] in ("", "\n") and text[start:end].istitle()
    if alone and len(tokens) > 2 and all(map(names.is_given, tokens[1:])) and posts.posts_above(text, start):
        return run.candidate("signature")
    return None


# -- titles in lower case ----------------------------------------------------------------------------------------------

_TITLE = re.compile(
    rf"(?<!\w)(?:{vi.POST_HEADS})(?: thường trực| chính phủ| quốc hội| nước| ban \w+ \w+| bộ \w+ \w+| ubnd \w+)? "
    rf"(?P<name>[{LOWER}]+(?: [{LOWER}]+){{1,4}}?) "
    r"(?=tại|về|trong|ở|với|khi|và|sau|trước|đến|dự|làm|chủ|tiếp|thăm)",
    re.IGNORECASE,
)


def find_lower_case_names(text: str) -> list[Candidate]:
    """Find names in a title that the portal wrote in lower case.

    >>> [c.name for c in find_lower_case_names("Thông báo kết luận của bộ trưởng trần văn an tại hội nghị")]
    ['trần văn an']
    """
    head = text[:400]
    found: list[Candidate] = []
    for match in _TITLE.finditer(head[: head.find("\n")] if "\n" in head else head):
        name = match.group("name")
        words = [word.capitalize() for word in name.split(" ")]
        first = next((i for i, word in enumerate(words[:-1]) if word in vi_names.STRONG_SURNAMES), None)
        if not name.islower() or first not in (0, 1) or not all(map(names.is_given, words[first or 0 :])):
            continue
        start = match.start("name") + sum(len(word) + 1 for word in words[:first])
        span = Span(start, match.end("name"))
        found.append(Candidate(span, span.of(text), 3, rule="title"))
    return found
