"""Where the name of a body begins and ends.

A name begins with a word for a body and is one of four kinds: fixed (`Quốc hội`), of a place (`UBND tỉnh Sơn La`), of a
field (`Sở Y tế`), or built freely (`Công ty Cổ phần …`), which goes on through capitalised words and the syllables that
complete them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tiepthu.reader.finders import posts
from tiepthu.reader.records import Span
from tiepthu.reader.vi import names as vi_names
from tiepthu.reader.vi import organisations as vi
from tiepthu.reader.vi.letters import LOWER, UPPER


@dataclass(frozen=True, slots=True)
class BodyName:
    """The name of a body in a text; `way` is how its end was found: fixed, local, field or free."""

    span: Span
    kind: str
    way: str


def body_name_at(text: str, word: re.Match[str], limit: int) -> BodyName | None:
    """Return the name of a body that begins at, or right before, a capitalised word; None where none does.

    Args:
        text: the reading view of a document.
        word: a match of `CAPITALISED`.
        limit: the name ends before this offset (a person's name, the end of the text).

    >>> text = "báo cáo Sở Giáo dục và Đào tạo tỉnh Sơn La"
    >>> body_name_at(text, CAPITALISED.search(text), len(text)).span.of(text)
    'Sở Giáo dục và Đào tạo tỉnh Sơn La'
    """
    start = word.start()
    if start and (text[start - 1].isalnum() or text[start - 1] in "-/_"):
        return None
    head = _head_at(text, start, word.group())
    if not head:
        return None
    start -= len(head) + 1 if head[0].islower() else 0
    if _PLURAL.search(text, max(0, start - 8), start):
        return None
    body = _of_head(text, start, head, limit)
    if body is None or body.span.end <= limit:
        return body
    end = _trimmed(text, start, limit)
    return BodyName(Span(start, end), body.kind, body.way) if end > start + len(head) else None


def _of_head(text: str, start: int, head: str, limit: int) -> BodyName | None:
    if head in vi.FIXED and not (head in vi.LOCAL and _WHERE.match(text, start + len(head))):
        office = _OFFICE if head in ("Chính phủ", "Quốc hội") else _DEPUTY
        fixed = BodyName(Span(start, start + len(head)), vi.FIXED[head], "fixed")
        return None if office.search(text, max(0, start - 26), start) else fixed
    if head in vi.LOCAL:
        return None if _DEPUTY.search(text, max(0, start - 16), start) else _local(text, start, head, limit)
    field = _with_field(text, start, head, limit)
    return field if field or head in ("Bộ", "bộ") else _free(text, start, head, limit)


# -- where a name begins -----------------------------------------------------------------------------------------------

CAPITALISED = re.compile(rf"[{UPPER}]\w*")


def either(words: Iterable[str]) -> str:
    """Return a regular expression for any of the words, the longest first.

    >>> either(["Sở", "Sở Y tế"])
    'Sở Y tế|Sở'
    """
    return "|".join(re.escape(word).replace(r"\ ", " ") for word in sorted(words, key=lambda w: (-len(w), w)))


_HEADS = frozenset((*vi.FIXED, *vi.LOCAL, *(head for head in vi.GENERIC if not head[0].islower())))
_LOWER_HEADS = tuple(f"{head} " for head in vi.GENERIC if head[0].islower())
_BY_WORD = {
    word: re.compile(rf"(?:{either(head for head in _HEADS if head.split(' ')[0] == word)})(?!\w)")
    for word in {head.split(" ")[0] for head in _HEADS}
}
_LOWERED = {field[0] + field[1:].lower() for field in vi.FIELDS if not re.search(rf"[{UPPER}]{{2}}", field)}
_FIELDS = either({*vi.FIELDS, *_LOWERED}).replace(r" \- ", r" ?[-–] ?").replace(", ", ", ?")
_FIELD = re.compile(rf" (?:{_FIELDS})(?!\w)")
_GOES_ON = re.compile(rf" (?:[{UPPER}]|các khu|dự án|{vi.OPENINGS} [{UPPER}])")
_PLURAL = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(vi.PLURALS))}) $", re.IGNORECASE)
_SCHOOL = re.compile(rf" (?:{vi.SCHOOLS})(?!\w)")
_OFFICE = re.compile(
    r"(?:Thủ tướng|Chủ tịch|[Đđ]ại biểu|Chủ nhiệm|thủ tướng|chủ tịch|ĐB|Luật|Luật Tổ chức|"
    r"Luật Hoạt động giám sát của|Nhà|nhà|Trụ sở|trụ sở) $"
)
_DEPUTY = re.compile(r"(?:[Đđ]ại biểu|ĐB|Luật|Luật Tổ chức) $")


def _head_at(text: str, start: int, word: str) -> str:
    """Return the first words of a body that begin at `start`, or the lower-case ones before it; empty when none do."""
    heads = _BY_WORD.get(word)
    found = heads.match(text, start) if heads else None
    if found:
        head = found.group()
        goes_on = _SCHOOL if head == "Trường" else _GOES_ON
        if head not in vi.GENERIC or head in vi.LOCAL or goes_on.match(text, found.end()):
            return head
    return _lower_head(text, start) if text.endswith(_LOWER_HEADS, 0, start) else ""


def _lower_head(text: str, start: int) -> str:
    head = next(head for head in _LOWER_HEADS if text.endswith(head, 0, start)).strip()
    before = text[max(0, start - len(head) - 12) : start - len(head) - 1]
    if before and before[-1] not in ' \n(“"':
        return ""
    if before[-1:] == " " and before[:-1].rpartition(" ")[2].casefold() in vi.NOT_BEFORE:
        return ""
    return head if head not in ("bộ", "sở") or _FIELD.match(text, start - 1) else ""


# -- names of a place or field -----------------------------------------------------------------------------------------

_PLACE = either(vi_names.PLACES)
_NAME = rf"[{UPPER}]\w*(?: [{UPPER}]\w*){{0,2}}"
_UNIT = (
    r"(?:tỉnh|Tỉnh|thành phố|Thành phố|TP\.?|Tp\.?|huyện|Huyện|quận|Quận|thị xã|xã|phường|thị trấn|đặc khu)"
    r"(?! (?:ủy|uỷ|đoàn))"
)
_WHERE = re.compile(
    rf" (?:{_UNIT}(?: ?(?:{_PLACE})(?!\w)| ?HCM(?!\w)| {_NAME}| \d{{1,2}}(?!\w))?|(?:{_PLACE})(?!\w)|"
    r"Trung ương|TW)(?!\w)"
)
_PARTY_BODY = re.compile(
    r" (?:Khối(?: (?:[Cc]ác cơ quan(?: và [Dd]oanh nghiệp)?|[Dd]oanh nghiệp|[Cc]ơ quan|Dân chính đảng))?"
    r"(?: (?:Trung ương|TW|tỉnh|thành phố))?|"
    rf"Bộ (?:{_FIELDS})|Quân sự Trung ương|Công an Trung ương)(?!\w)"
)
_DISTRICT_HEADS = ("Huyện ", "Quận ", "Thị ")
_DISTRICT = re.compile(rf" [{UPPER}]\w+ [{UPPER}]\w+(?!\w)")
_GENERAL = re.compile(r" (?:các|cấp|những|mỗi|hai|ba|nơi|cùng)(?!\w)")
_FIELD_HEADS = frozenset(("Bộ", "bộ", "Sở", "sở", "Vụ", "Phòng", "phòng", "Ban", "Cục"))
_NOT_ALONE = frozenset(("Thanh tra", "Công an", "Cục Thuế", "Kho bạc Nhà nước", "Hội Phụ nữ", "Đoàn luật sư"))


def _local(text: str, start: int, head: str, limit: int) -> BodyName | None:
    end = start + len(head)
    if _GENERAL.match(text, end):
        return None
    where = _WHERE.match(text, end) or _PARTY_BODY.match(text, end)
    if not where and head.startswith(_DISTRICT_HEADS):
        where = _DISTRICT.match(text, end)
    if where and where.start() < limit:
        return BodyName(Span(start, _trimmed(text, start, min(where.end(), limit))), vi.LOCAL[head], "local")
    if head in vi.INSIDE and (inner := _inner(text, end, limit)):
        return BodyName(Span(start, inner), vi.LOCAL[head], "local")
    if head in _NOT_ALONE:
        return _free(text, start, head, limit) if head in vi.GENERIC else None
    return BodyName(Span(start, end), vi.LOCAL[head], "local")


def _inner(text: str, end: int, limit: int) -> int:
    """Return where the body ends that a party committee belongs to and that is named right behind it, 0 if none."""
    word = CAPITALISED.match(text, end + 1) if text[end : end + 1] == " " else None
    head = _head_at(text, end + 1, word.group()) if word else ""
    if not head or head not in vi.GENERIC:
        return 0
    body = _of_head(text, end + 1, head, limit)
    return min(body.span.end, limit) if body else 0


def _with_field(text: str, start: int, head: str, limit: int) -> BodyName | None:
    if head not in _FIELD_HEADS:
        return None
    field = _FIELD.match(text, start + len(head))
    if not field or field.end() > limit:
        return None
    end = field.end()
    if embedded := _EMBEDDED.match(text, end) if head == "Ban" else None:
        end = min(_end_of_embedded(text, embedded.end()), limit)
    if head not in ("Bộ", "bộ", "Vụ"):
        end = _with_place(text, start, end, limit)
    return BodyName(Span(start, end), vi.GENERIC[head], "field")


def _with_place(text: str, start: int, end: int, limit: int) -> int:
    where = _WHERE.match(text, end)
    return _trimmed(text, start, min(where.end(), limit)) if where and where.start() < limit else end


def _trimmed(text: str, start: int, end: int) -> int:
    return start + len(text[start:end].rstrip(" ,-–"))


# -- names built freely ------------------------------------------------------------------------------------------------

_BEHIND_DASH = r"(?:tài chính|kỹ thuật|kiến trúc|xã hội|ngân sách|tổng hợp|thông tin)(?!\w)"
_UNITS = either({*vi.UNITS, *vi.CLOSING})
_TOKEN = re.compile(rf" (?:[{UPPER}][\w&.-]*(?<!\.)|({_UNITS}|[{LOWER}]+)(?!\w)|[-–] (?=[{UPPER}]|{_BEHIND_DASH}))")
_COMPOUND = re.compile(rf" (?:{either(vi.COMPOUNDS)})(?!\w)")
_OPENED = re.compile(rf" {vi.OPENINGS}(?= [{UPPER}])")
_CLOSES = re.compile(rf"(?! [{LOWER}])|(?= và [{UPPER}]| (?:tỉnh|thành phố|huyện) [{UPPER}])")
_VERB = re.compile(rf" {vi.VERBS}(?!\w)")
_OTHER_HEAD = re.compile(rf" {vi.OTHER_HEADS}(?!\w)")
_LINKED = re.compile(rf" (?:(?:{either(vi.COMPOUNDS)})(?!\w)|[{UPPER}]\w*(?!\w| [{LOWER}]))")
_EMBEDDED = re.compile(rf" (?:{either({*vi.LOCAL, *vi.FIXED} - {'Công an', 'Thanh tra'})})(?!\w)")
_ANY_HEAD = re.compile(rf"(?<!\w)(?:{either(_HEADS | {'Các'})})(?!\w)")
_NUMBER = re.compile(r"(?: số)? \d{1,3}(?![\w/%]|[.,]\d)(?! \w)")
_MORE = re.compile(
    rf",(?: ?[{UPPER}]\w*(?: [{LOWER}]+){{0,2}},){{0,2}} ?[{UPPER}]\w*(?: [{LOWER}]+){{0,2}} và [{UPPER}]\w*"
    rf"(?: [{LOWER}]+)?(?!\w)"
)
_MORE_HEADS = frozenset(("Ủy ban", "Uỷ ban", "Ban", "Hội đồng", "Cục", "Vụ", "Trung tâm"))
_LINKS = frozenset(("và", "của"))
_OPENING = vi_names.NEVER_LAST - {"Người", "Nhà", "Đảng", "Báo", "Bộ", "Sở", "Hội"}
_WHOLE_WORDS = frozenset(("Thuế", "Y", "Đảng", "Dược", "Bộ", "Sở"))


def _free(text: str, start: int, head: str, limit: int) -> BodyName | None:
    end = _with_more(text, head, _end_of_words(text, start + len(head), head, limit))
    if number := _NUMBER.match(text, end):
        end = number.end()
    if end <= start + len(head) or (text[start:end] in vi.PARTS and not _WHERE.match(text, end)):
        return None
    return BodyName(Span(start, _with_place(text, start, end, limit)), vi.GENERIC[head], "free")


def _end_of_words(text: str, first: int, head: str, limit: int) -> int:
    """Follow capitalised words, the syllables that complete them, and links between capitals; return the sure end."""
    opened = _OPENED.match(text, first)
    end = sure = first = opened.end() if opened else first
    capital, fresh = "", True  # fresh: the capital begins a word, so that a syllable may complete it
    for _ in range(16):
        if embedded := _EMBEDDED.match(text, end):
            return _end_of_embedded(text, embedded.end())
        token = _TOKEN.match(text, end)
        if not token or token.end() > limit:
            break
        word, shown = token.group(1), token.group().strip()
        if word is None and shown not in ("-", "–"):
            if shown in _OPENING and not _COMPOUND.match(text, end):
                break
            fresh, sure, end, capital = not capital, token.end(), token.end(), shown
        elif word and _belongs(text, token, capital, fresh=fresh, begun=sure > first or head == "Ban Quản lý"):
            sure, end, capital = token.end(), token.end(), ""
        elif sure == end > first and _links(text, token):
            end, capital = token.end() - (word is None), ""
        else:
            break
    return sure


def _links(text: str, token: re.Match[str]) -> bool:
    """Say whether `và`, `của` or a dash leads on to another capitalised part of the name."""
    if token.group(1) is None:
        return not posts.is_post(text, token.end()) and not _OTHER_HEAD.match(text, token.end() - 1)
    if token.group(1) == "và" and _ANY_HEAD.match(text, token.end() + 1):
        another = _OTHER_HEAD.match(text, token.end()) or not _COMPOUND.match(text, token.end())
        if another:
            return False
    return token.group(1) in _LINKS and _LINKED.match(text, token.end()) is not None


def _end_of_embedded(text: str, end: int) -> int:
    """Return where a body inside another's name ends: `Văn phòng ⟨Đoàn đại biểu Quốc hội và HĐND tỉnh⟩`."""
    other = _EMBEDDED.match(text, end + 3) if text.startswith(" và", end) else None
    end = other.end() if other else end
    party = _PARTY_BODY.match(text, end)
    return party.end() if party else end


def _belongs(text: str, token: re.Match[str], capital: str, *, fresh: bool, begun: bool) -> bool:
    """Say whether a lower-case syllable completes the word before it (`Dữ liệu`) or goes on with the name."""
    word = token.group(1)
    if f"{capital} {word}" in vi.COMPOUNDS:
        return True
    if capital in vi.WHOLE or (capital and not fresh and _VERB.match(text, token.start())):
        return False
    if capital and fresh and capital.istitle() and capital not in _WHOLE_WORDS and word not in vi.BEHIND_NAMES:
        return True
    return begun and _may_follow(text, word, token.end())


def _may_follow(text: str, word: str, end: int) -> bool:
    """Say whether a lower-case syllable may stand in a name, judged with the one behind it where it is ambiguous."""
    if word in vi.CLOSING:
        return _CLOSES.match(text, end) is not None
    if word in vi.UNITS or (word in vi.LOWER and word not in vi.LOWER_PAIRS):
        return True
    following = _TOKEN.match(text, end) if word in vi.LOWER else None
    return bool(following and following.group(1) in vi.LOWER_PAIRS[word])


def _with_more(text: str, head: str, end: int) -> int:
    """`Ủy ban Văn hóa, Giáo dục, Thanh niên và Nhi đồng`: commas inside a name that ends with `và`."""
    more = _MORE.match(text, end) if head in _MORE_HEADS else None
    return more.end() if more and not _ANY_HEAD.search(more.group()) else end
