"""Bodies named in a text: where each name ends, of what kind it is, and which mentions are of one body.

Precision comes first: a name must begin with a word for a body and go on with a known field, a place or a capitalised word.
`Bộ` or `Ủy ban` alone, `các Sở` and `Ủy ban nhân dân các cấp` name no single body and are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tiepthu.reader.finders import names, posts
from tiepthu.reader.records import Organisation, Person, Span
from tiepthu.reader.text import one_tone_placement
from tiepthu.reader.vi import names as vi_names
from tiepthu.reader.vi import organisations as vi

# The share of mentions a reader confirms per way of ending the name, judged on a sample of 100 each.
CONFIDENCE = {"fixed": 0.97, "field": 0.96, "local": 0.94, "free": 0.85, "alias": 0.92}


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    kind: str
    way: str


def find_organisations(text: str, *, people: Sequence[Person] = ()) -> list[Organisation]:
    """Find every body named in text, in reading order.

    Args:
        text: the reading view of a document or of one sentence.
        people: the people found in the same text; a body's name ends before a person's.

    Returns:
        Organisations whose spans do not overlap; `name` is the fullest form used for the body in this text, and mentions of
        one body share `identity`.

    >>> text = "Bộ Giao thông vận tải giao Cục Đường bộ Việt Nam; Bộ GTVT báo cáo Chính phủ, các Sở phối hợp."
    >>> [(o.span.of(text), o.kind, o.identity) for o in find_organisations(text)]
    [('Bộ Giao thông vận tải', 'ministry', 1), ('Cục Đường bộ Việt Nam', 'department', 2), ('Bộ GTVT', 'ministry', 1), ('Chính phủ', 'government', 3)]
    """
    starts = [person.span.start for person in people]
    ends = [person.span.end for person in people]
    found: list[_Found] = []
    at = 0
    for word in _CAPITAL.finditer(text):
        start = word.start()
        if start < at or (start and (text[start - 1].isalnum() or text[start - 1] in "-/_")):
            continue
        head = _head_at(text, start, word.group())
        if not head:
            continue
        if head[0].islower():
            start -= len(head) + 1
        index = bisect_right(starts, start)
        if index and ends[index - 1] > start:
            continue
        limit = starts[index] if index < len(starts) else len(text)
        body = _body_at(text, start, head, limit)
        if body is not None:
            found.append(body)
            at = body.span.end
    return _records(text, _with_aliases(text, found))


# -- one name --------------------------------------------------------------------------------------------------------

_UPPER = "A-ZÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ"


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=len, reverse=True))


_HEADS = {*vi.FIXED, *vi.LOCAL, *(head for head in vi.GENERIC if not head[0].islower())}
_LOWER_HEADS = tuple(f"{head} " for head in vi.GENERIC if head[0].islower())
_CAPITAL = re.compile(
    rf"[{''.join(sorted({head[0] for head in _HEADS} | set(_UPPER.replace('A-Z', 'ABCDEFGHIKLMNOPQRSTUVXYZ'))))}]\w*"
)
_BY_WORD = {
    word: re.compile(rf"(?:{_either(head for head in _HEADS if head.split(' ')[0] == word)})(?!\w)")
    for word in {head.split(" ")[0] for head in _HEADS}
}
_GOES_ON = re.compile(rf" (?:[{_UPPER}]|các khu|dự án)")
_FIELDS = _either(vi.FIELDS).replace(r" \- ", r" ?[-–] ?").replace(", ", ", ?")
_PLACE = _either(vi_names.PLACES)
_UNIT = r"(?:tỉnh|Tỉnh|thành phố|Thành phố|TP\.?|Tp\.?|huyện|Huyện|quận|Quận|thị xã|xã|phường|thị trấn|đặc khu)"
_WHERE = re.compile(
    rf" (?:{_UNIT}(?: ?(?:{_PLACE})(?!\w)| ?HCM(?!\w)| [{_UPPER}]\w*(?: [{_UPPER}]\w*){{0,2}}| (?:\d{{1,2}})(?!\w))?|(?:{_PLACE})(?!\w)|Trung ương|TW)(?!\w)"
)
_PARTY_BODY = re.compile(
    rf" (?:Khối(?: [{_UPPER}]\w*(?: [a-zà-ỹđ]+){{0,2}}| các [a-zà-ỹđ ]{{5,40}}(?= Trung)){{0,2}}(?: Trung ương)?|Bộ (?:{_either(vi.FIELDS)})|Quân sự Trung ương|Công an Trung ương)(?!\w)"
)
_FIELD = re.compile(rf" (?:{_FIELDS})(?!\w)")
_FIELD_HEADS = frozenset(("Bộ", "bộ", "Sở", "sở", "Vụ", "Phòng", "phòng", "Ban", "Cục"))
_TOKEN = re.compile(rf" (?:[{_UPPER}][\w&.-]*(?<!\.)|({'|'.join(vi.UNITS)}|[a-zà-ỹđ]+)(?!\w)|[-–] (?=[{_UPPER}]))")
_GENERAL = re.compile(r" (?:các|cấp|những|mỗi|hai|ba|nơi|cùng)(?!\w)")
_OFFICE = re.compile(
    r"(?:Thủ tướng|Chủ tịch|[Đđ]ại biểu|Chủ nhiệm|thủ tướng|chủ tịch|ĐB|Luật|Luật Tổ chức|Luật Hoạt động giám sát của) $"
)
_DEPUTY = re.compile(r"(?:[Đđ]ại biểu|ĐB|Luật|Luật Tổ chức) $")
_COMPOUND = _either(vi.COMPOUNDS)
_LINKED = re.compile(rf" (?:(?:{_COMPOUND})(?!\w)|[{_UPPER}]\w*(?!\w| [a-zà-ỹđ]))")
_EMBEDDED = re.compile(rf" (?:{_either({*vi.LOCAL, *vi.FIXED} - {'Công an', 'Thanh tra'})})(?!\w)")
_ANY_HEAD = re.compile(rf"(?<!\w)(?:{_either(_HEADS | {'Các'})})(?!\w)")
_NUMBER = re.compile(
    r"(?: số)? \d{1,3}(?![\w/%]|[.,]\d)(?! (?:tháng|năm|ngày|đơn|phòng|người|dự|vụ|lần|cuộc|tỷ|triệu|\w+ ))"
)
_MORE = re.compile(
    rf",((?: ?[{_UPPER}]\w*(?: [a-zà-ỹđ]+){{0,2}},){{0,2}}) ?([{_UPPER}]\w*)(?: [a-zà-ỹđ]+){{0,2}} và [{_UPPER}]\w*(?: [a-zà-ỹđ]+)?(?!\w)"
)
_MORE_HEADS = frozenset(("Ủy ban", "Uỷ ban", "Ban", "Hội đồng", "Cục", "Vụ", "Trung tâm"))
_LINKS = frozenset(("và", "của"))


def _head_at(text: str, start: int, word: str) -> str:
    """Return the first words of a body that begin at `start`, or the lower-case ones before it; empty when there are none."""
    heads = _BY_WORD.get(word)
    found = heads.match(text, start) if heads else None
    if found and (found.group() not in vi.GENERIC or found.group() in vi.LOCAL or _GOES_ON.match(text, found.end())):
        return found.group()
    if text.endswith(_LOWER_HEADS, 0, start):
        head = next(head for head in _LOWER_HEADS if text.endswith(head, 0, start)).strip()
        before = text[max(0, start - len(head) - 12) : start - len(head) - 1]
        if (
            before
            and before[-1] not in ' \n(“"'
            or before.split(" ")[-2:][:1]
            and before[:-1].rpartition(" ")[2].casefold() in vi.NOT_BEFORE
        ):
            return ""
        return head if head not in ("bộ", "sở") or _FIELD.match(text, start - 1) else ""
    return ""


def _body_at(text: str, start: int, head: str, limit: int) -> _Found | None:
    before = text[max(0, start - 10) : start].rsplit(None, 1)
    if before and before[-1].casefold() in vi.PLURALS and text[start - 1] == " ":
        return None
    if head in vi.FIXED and not (head in vi.LOCAL and _WHERE.match(text, start + len(head))):
        office = _OFFICE if head in ("Chính phủ", "Quốc hội") else _DEPUTY
        return (
            None
            if office.search(text, max(0, start - 26), start)
            else _Found(Span(start, start + len(head)), vi.FIXED[head], "fixed")
        )
    if head in vi.LOCAL:
        return None if _DEPUTY.search(text, max(0, start - 16), start) else _local(text, start, head, limit)
    field = _with_field(text, start, head, limit)
    return field if field or head in ("Bộ", "bộ") else _free(text, start, head, limit)


def _local(text: str, start: int, head: str, limit: int) -> _Found | None:
    end = start + len(head)
    if _GENERAL.match(text, end):
        return None
    where = _WHERE.match(text, end) or _PARTY_BODY.match(text, end)
    if where and where.start() < limit:
        return _Found(Span(start, _trimmed(text, start, min(where.end(), limit))), vi.LOCAL[head], "local")
    if head in ("Thanh tra", "Công an", "Cục Thuế", "Kho bạc Nhà nước", "Hội Phụ nữ"):
        return _free(text, start, head, limit) if head in vi.GENERIC else None
    return _Found(Span(start, end), vi.LOCAL[head], "local")


def _with_field(text: str, start: int, head: str, limit: int) -> _Found | None:
    if head not in _FIELD_HEADS:
        return None
    field = _FIELD.match(text, start + len(head))
    if not field or field.end() > limit:
        return None
    end = field.end()
    where = _WHERE.match(text, end)
    if where and head not in ("Bộ", "bộ", "Vụ") and where.start() < limit:
        end = _trimmed(text, start, min(where.end(), limit))
    return _Found(Span(start, end), vi.GENERIC[head], "field")


def _free(text: str, start: int, head: str, limit: int) -> _Found | None:
    """Follow a freely built name: capitalised words, known lower-case syllables behind them, links between capitals."""
    first = start + len(head)
    end = sure = first
    capital, fresh = "", True  # fresh: the capital begins a word, so that a syllable may complete it
    for _ in range(16):
        if embedded := _EMBEDDED.match(text, end):
            sure = _end_of_embedded(text, embedded.end())
            break
        token = _TOKEN.match(text, end)
        if not token or token.end() > limit:
            break
        word, shown = token.group(1), token.group().strip()
        if shown in ("-", "–"):
            if posts.is_post(text, token.end()):
                break
            end = token.end() - 1
        elif word is None:
            if shown in vi_names.NEVER_LAST and shown not in ("Người", "Nhà", "Đảng", "Báo", "Bộ", "Sở", "Hội"):
                break
            fresh = not capital
            sure, end, capital = token.end(), token.end(), shown
        elif _completes(capital, word, fresh=fresh) or (
            _may_follow(text, word, token.end()) and (sure > first or head == "Ban Quản lý")
        ):
            sure, end, capital = token.end(), token.end(), ""
        elif word in _LINKS and sure == end > first and _LINKED.match(text, token.end()):
            end, capital = token.end(), ""
        else:
            break
    sure = _with_more(text, head, sure)
    if number := _NUMBER.match(text, sure):
        sure = number.end()
    if sure <= first or (text[start:sure] in vi.PARTS and not _WHERE.match(text, sure)):
        return None
    where = _WHERE.match(text, sure)
    if where and where.start() < limit:
        sure = _trimmed(text, start, min(where.end(), limit))
    return _Found(Span(start, sure), vi.GENERIC[head], "free")


def _end_of_embedded(text: str, end: int) -> int:
    """Return where a body inside another's name ends: `Văn phòng ⟨Đoàn đại biểu Quốc hội và HĐND tỉnh⟩`."""
    if (also := text.startswith(" và", end)) and (other := _EMBEDDED.match(text, end + 3)):
        end = other.end() if also else end
    party = _PARTY_BODY.match(text, end)
    return party.end() if party else end


def _completes(capital: str, word: str, *, fresh: bool) -> bool:
    """Say whether a lower-case syllable completes the word that `capital` begins (`Dữ liệu`)."""
    if f"{capital} {word}" in vi.COMPOUNDS:
        return True
    return (
        bool(capital)
        and fresh
        and capital.istitle()
        and capital not in ("Thuế", "Y", "Đảng", "Dược", "Bộ", "Sở")
        and word not in vi.BEHIND_NAMES
    )


def _may_follow(text: str, word: str, end: int) -> bool:
    """Say whether a lower-case syllable may stand in a name, judged with the syllable behind it where it is ambiguous."""
    if word in vi.UNITS:
        return True
    if word not in vi.LOWER:
        return False
    pairs = vi.LOWER_PAIRS.get(word)
    if pairs is None:
        return True
    following = _TOKEN.match(text, end)
    return bool(following and following.group(1) in pairs)


def _with_more(text: str, head: str, end: int) -> int:
    """`Ủy ban Văn hóa, Giáo dục, Thanh niên và Nhi đồng`: commas inside a name that ends with `và`."""
    if head not in _MORE_HEADS or text[end : end + 1] != ",":
        return end
    more = _MORE.match(text, end)
    if not more or _ANY_HEAD.search(more.group()):
        return end
    return more.end()


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" ,-–"))


# -- mentions of one body ----------------------------------------------------------------------------------------------

_ALIAS = re.compile(
    rf" ?\((?:(?:sau đây )?(?:gọi (?:tắt )?|viết tắt )?là:? )?[\"“]?([{_UPPER}][\w&.-]{{1,14}}(?: [{_UPPER}]\w*)?)[\"”]?\)"
)
_SPLIT = re.compile(r"[\s,–]+|(?<=\w)-(?=\w)|-")


def _with_aliases(text: str, found: list[_Found]) -> list[tuple[_Found, str]]:
    """Add the mentions of short names given in brackets; each mention comes with the key that identifies its body."""
    keyed: list[tuple[_Found, str]] = []
    aliases: dict[str, tuple[str, str]] = {}
    for body in found:
        words = body.span.of(text)
        key = _key(words)
        alias = _ALIAS.match(text, body.span.end)
        if alias and " " in words and alias.group(1) not in aliases and _is_short_name(alias.group(1)):
            aliases[alias.group(1)] = (key, body.kind)
        keyed.append((body, key))
    if not aliases:
        return keyed
    known = {_key(alias): key for alias, (key, _) in aliases.items()}
    keyed = [(body, known.get(key, key)) for body, key in keyed]
    taken = sorted(body.span for body, _ in keyed)
    for match in re.compile(rf"(?<!\w)(?:{_either(aliases)})(?!\w)").finditer(text):
        span = Span(*match.span())
        index = bisect_right(taken, span)
        if any(other.overlaps(span) for other in taken[max(0, index - 1) : index + 1]):
            continue
        key, kind = aliases[match.group()]
        keyed.append((_Found(span, kind, "alias"), key))
    keyed.sort(key=lambda pair: pair[0].span)
    return keyed


def _is_short_name(words: str) -> bool:
    """Say whether the words in brackets are a short name: letters in capitals, or a made-up word (`Vinachem`)."""
    if words.casefold() in vi.ABBREVIATIONS:
        return False
    return (
        words.isupper()
        and len(words) > 2
        and not words.isdigit()
        or not any(map(names.is_vietnamese, words.split(" ")))
    )


def _key(name: str) -> str:
    """Return what two spellings of one body's name share: abbreviations written out, no commas, hyphens or level words.

    >>> _key("Bộ GTVT") == _key("Bộ Giao thông vận tải"), _key("UBND TP Hà Nội") == _key("Uỷ ban nhân dân thành phố Hà Nội")
    (True, True)
    """
    found = _KEYS.get(name)
    if found is None:
        words = one_tone_placement(name).casefold()
        parts = [vi.ABBREVIATIONS.get(part, part) for chunk in words.split() for part in _expanded(chunk)]
        found = " ".join(part for part in parts if part)
        if len(_KEYS) < 20_000:
            _KEYS[name] = found
    return found


_KEYS: dict[str, str] = {}  # a name recurs thousands of times in one run


def _expanded(chunk: str) -> list[str]:
    return [chunk] if chunk in vi.ABBREVIATIONS else _SPLIT.split(chunk.replace("&", " và ").strip())


def _records(text: str, keyed: list[tuple[_Found, str]]) -> list[Organisation]:
    numbers: dict[str, int] = {}
    fullest: dict[str, str] = {}
    for body, key in keyed:
        numbers.setdefault(key, len(numbers) + 1)
        words = body.span.of(text)
        if len(words) > len(fullest.get(key, "")):
            fullest[key] = words
    return [
        Organisation(
            span=body.span, name=fullest[key], kind=body.kind, identity=numbers[key], confidence=CONFIDENCE[body.way]
        )
        for body, key in keyed
    ]
