"""Bodies named in a text, of what kind they are, and which mentions are of one body.

Precision comes first: a name must begin with a word for a body and go on with a known field, a place or a capitalised
word. `Bộ` or `Ủy ban` alone, `các Sở` and `Ủy ban nhân dân các cấp` name no single body and are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from tiepthu.reader.finders import names
from tiepthu.reader.finders.body_names import CAPITALISED, BodyName, body_name_at, either
from tiepthu.reader.finders.capital_bodies import capital_bodies
from tiepthu.reader.records import Organisation, Person, Span
from tiepthu.reader.text import one_tone_placement
from tiepthu.reader.vi import names as vi_names
from tiepthu.reader.vi import organisations as vi

# The share of mentions a reader confirms per way of ending the name, judged on about 100 each.
CONFIDENCE = {"fixed": 0.97, "field": 0.96, "local": 0.94, "free": 0.85, "alias": 0.92}


def find_organisations(text: str, *, people: Sequence[Person] = ()) -> list[Organisation]:
    """Find every body named in text, in reading order.

    Args:
        text: the reading view of a document or of one sentence.
        people: the people found in the same text; a body's name ends before a person's.

    Returns:
        Organisations whose spans do not overlap; `name` is the fullest form used for the body in this text, and
        mentions of one body share `identity`.

    >>> text = "Bộ Giao thông vận tải giao Cục Đường bộ; Bộ GTVT báo cáo Chính phủ, các Sở dự."
    >>> [(o.span.of(text), o.kind, o.identity) for o in find_organisations(text)][1:]
    [('Cục Đường bộ', 'department', 2), ('Bộ GTVT', 'ministry', 1), ('Chính phủ', 'government', 3)]
    """
    named = [person.span for person in people]
    return _records(text, _with_aliases(text, _bodies(text, people), named))


def _bodies(text: str, people: Sequence[Person]) -> list[BodyName]:
    found = [body for body in capital_bodies(text) if not any(body.span.overlaps(person.span) for person in people)]
    taken = sorted([*(person.span for person in people), *(body.span for body in found)])
    starts, ends = [span.start for span in taken], [span.end for span in taken]
    at = 0
    for word in CAPITALISED.finditer(text):
        start = word.start()
        if start < at:
            continue
        index = bisect_right(starts, start)
        if index and ends[index - 1] > start:
            continue
        body = body_name_at(text, word, starts[index] if index < len(starts) else len(text))
        if body is not None:
            found.append(body)
            at = body.span.end
    return sorted(found, key=lambda body: body.span)


# -- mentions of one body ----------------------------------------------------------------------------------------------

_ALIAS = re.compile(
    r" ?\((?:(?:sau đây )?(?:gọi (?:tắt )?|viết tắt )?là:? )?[\"“]?(\w[\w&.-]{1,14}(?: \w{1,14})?)[\"”]?\)"
)
_SPLIT = re.compile(r"[\s,–-]+")


def _with_aliases(text: str, found: list[BodyName], named: list[Span]) -> list[tuple[BodyName, str]]:
    """Add the mentions of short names given in brackets; each mention comes with the key that identifies its body."""
    keyed = [(body, body_key(body.span.of(text))) for body in found]
    aliases: dict[str, tuple[str, str]] = {}
    for body, key in keyed:
        alias = _ALIAS.match(text, body.span.end)
        if alias and " " in key and alias.group(1) not in aliases and _is_short_name(alias.group(1)):
            aliases[alias.group(1)] = (key, body.kind)
    if not aliases:
        return keyed
    known = {body_key(alias): key for alias, (key, _) in aliases.items()}
    keyed = [(body, known.get(key, key)) for body, key in keyed]
    taken = sorted([*named, *(body.span for body, _ in keyed)])
    for match in re.finditer(rf"(?<!\w)(?:{either(aliases)})(?!\w)", text):
        span = Span(*match.span())
        index = bisect_right(taken, span)
        if not any(other.overlaps(span) for other in taken[max(0, index - 1) : index + 1]):
            key, kind = aliases[match.group()]
            keyed.append((BodyName(span, kind, "alias"), key))
    return sorted(keyed, key=lambda pair: pair[0].span)


def _is_short_name(words: str) -> bool:
    """Say whether the words in brackets are a short name: letters in capitals, or a made-up word (`Vinachem`)."""
    if words.casefold() in vi.ABBREVIATIONS or not words[0].isupper():
        return False
    made_up = not any(map(names.is_vietnamese, words.split(" ")))
    return made_up or (words.isupper() and len(words) > 2)


@lru_cache(maxsize=20_000)
def body_key(name: str) -> str:
    """Return what the spellings of one body's name share: abbreviations written out, no commas or hyphens.

    >>> body_key("UBND TP Hà Nội") == body_key("Uỷ ban nhân dân thành phố Hà Nội")
    True
    """
    parts: list[str] = []
    for chunk in one_tone_placement(name).casefold().split():
        pieces = [chunk] if chunk in vi.ABBREVIATIONS else _SPLIT.split(chunk.replace("&", " và ").strip())
        parts.extend(vi.ABBREVIATIONS.get(piece, piece) for piece in pieces if piece)
    return " ".join(parts)


def _longer_forms(keyed: list[tuple[BodyName, str]]) -> dict[str, str]:
    """Return the key of the long form for the key of each short one that means it.

    `Đảng ủy Khối` is `Đảng ủy Khối các cơ quan Trung ương` in a text that names no other body beginning so. What the
    long form adds must be a place or level: `Ủy ban Pháp luật` is not `Ủy ban Pháp luật và Tư pháp`.
    """
    keys = sorted({key for _, key in keyed})
    fixed = {key for body, key in keyed if body.way == "fixed"}
    longer: dict[str, str] = {}
    for at in range(len(keys) - 2, -1, -1):
        key, following = keys[at], keys[at + 1]
        if key in fixed or key in _BARE or not following.startswith(f"{key} "):
            continue
        last = bisect_right(keys, f"{key} \U0010ffff") - 1
        longest = longer.get(following, following)
        if (
            _ADDS_PLACE.match(following, len(key))
            and keys[last].startswith(following)
            and longest.startswith(keys[last])
        ):
            longer[key] = longest
    return longer


_PLACES = either(place.casefold() for place in vi_names.PLACES)
_ADDS_PLACE = re.compile(
    rf" (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|các cơ quan|trung ương|{_PLACES})(?!\w)"
)
_BARE = frozenset(body_key(head) for head in (*vi.LOCAL, *vi.GENERIC))


def _records(text: str, keyed: list[tuple[BodyName, str]]) -> list[Organisation]:
    longer = _longer_forms(keyed)
    keyed = [(body, longer.get(key, key)) for body, key in keyed]
    numbers: dict[str, int] = {}
    fullest: dict[str, str] = {}
    for body, key in keyed:
        numbers.setdefault(key, len(numbers) + 1)
        words = body.span.of(text).replace("\n", " ")
        if (not words.isupper(), len(words)) > (not fullest.get(key, "A").isupper(), len(fullest.get(key, ""))):
            fullest[key] = words
    return [
        Organisation(
            span=body.span,
            name=fullest[key],
            kind=body.kind,
            identity=numbers[key],
            confidence=CONFIDENCE[body.way],
        )
        for body, key in keyed
    ]
