"""A post taken apart: the office, the body it belongs to, and whether it is still held."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tiepthu.reader.finders.posts import head_of
from tiepthu.reader.vi import posts as vi

_I = re.IGNORECASE
_KIEM = re.compile(r" (?:kiêm|đồng thời là) ", _I)


@dataclass(frozen=True, slots=True)
class PostParts:
    """A post taken apart: the office in lower case (`phó giám đốc`), the body, and whether it is no longer held."""

    office: str
    body: str
    former: bool


def parts_of(post: str) -> list[PostParts]:
    """Take a post apart; two offices joined by `kiêm` give two parts.

    >>> [(p.office, p.body, p.former) for p in parts_of("nguyên Phó Trưởng Ban Dân vận Tỉnh ủy")]
    [('phó trưởng', 'Ban Dân vận Tỉnh ủy', True)]
    """
    parts: list[PostParts] = []
    for piece in _KIEM.split(post):
        head = head_of(piece)
        if not head:
            continue
        prefix = _PREFIX.match(head)
        office = head[prefix.end() if prefix else 0 :]
        lead = _BODY_WORD.match(office)
        former = prefix is not None and prefix.group().strip().casefold() in ("nguyên", "cựu")
        parts.append(PostParts((lead.group() if lead else office).strip().casefold(), _body(piece), former))
    return parts


def body_of(posts: list[str]) -> str:
    """Return the body named in the posts, empty when none is; a post counts before a mere membership.

    >>> body_of(["Ủy viên Ban Thường vụ", "Trưởng Ban Dân vận Đảng ủy Khối"])
    'Ban Dân vận Đảng ủy Khối'
    >>> body_of(["Bí thư Đảng ủy", "Thứ trưởng Bộ Y tế"]), body_of(["Bộ trưởng"])
    ('Bộ Y tế', '')
    """
    held = [part for post in posts for part in _KIEM.split(post)]
    found = [(not _MEMBER.match(post), len(body), at, body) for at, post in enumerate(held) if (body := _body(post))]
    return max(found)[-1] if found else ""


_PREFIX = re.compile(vi.POST_PREFIXES, _I)
_MEMBER = re.compile(rf"(?:{vi.POST_PREFIXES})?(?:{vi.MEMBERSHIPS})", _I)
_MODIFIER = re.compile(rf"^(?:\s?(?:{vi.MODIFIERS})(?!\w))+\s?", _I)
_BODY_WORD = re.compile(r"^(?:Phó )?(?:Trưởng |Chánh (?!án))(?=\w)", _I)
_LOWER_BODIES = ("tỉnh", "thành", "huyện", "xã", "phường", "tập đoàn", "bộ ")
_NO_BODY = frozenset(("trưởng đoàn", "phó trưởng đoàn", "trưởng ban", "phó trưởng ban", "tổ trưởng", "thư ký", "nước"))


def _body(post: str) -> str:
    head = head_of(post)
    if not head or post.casefold() in _NO_BODY:
        return ""
    rest = _MODIFIER.sub("", post[len(head) :].strip()).strip(" ,-")
    prefix = _PREFIX.match(head)
    title = head[prefix.end() if prefix else 0 :]
    lead = _BODY_WORD.match(title)
    kind = title[lead.end() :] if lead else ""
    if not rest or (not kind and rest[0].islower() and not rest.startswith(_LOWER_BODIES)):
        return ""
    if head.casefold().endswith(("bộ trưởng", "thứ trưởng")) and not rest.startswith("Bộ"):
        kind = "Bộ"
    return rest if rest.casefold().startswith(kind.casefold()) else f"{kind} {rest}"
