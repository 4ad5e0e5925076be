"""People across documents: the posts they hold, from when to when, and posts that a later text gets wrong.

A post is known only from what texts say of it, so it is held from the first to the last day it is stated. Namesakes
cannot be told apart by name alone: only offices of one ladder in one named body (`Phó Giám đốc` and `Giám đốc` of a
department) are ever set against each other, and never where a sentence speaks of an appointment.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import groupby

from tiepthu.analysis.phrasing import statement
from tiepthu.analysis.records import Discrepancy, Severity, Statement
from tiepthu.reader.finders.organisations import body_key
from tiepthu.reader.finders.post_parts import parts_of
from tiepthu.reader.records import Reading
from tiepthu.reader.text import one_tone_placement

_APPOINTED = re.compile(
    r"[Bb]ổ nhiệm|giữ chức|thôi giữ|thôi làm|[Mm]iễn nhiệm|được bầu|bầu (?:ông|bà|đồng chí)|trúng cử|[Đđ]iều động|"
    r"luân chuyển|phân công|nghỉ hưu|bàn giao|thay (?:ông|bà|đồng chí)|nhậm chức|phê chuẩn|khi còn|"
    r"từng|trước đây|lúc đó|khi đó"
)
_UNNAMED = re.compile(
    r"(?:^|\s)(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|chi bộ|"
    r"tập đoàn|công ty|sở)$"
)
_SAME_TIME = timedelta(days=7)
_MOST_HELD = 500  # statements of one name; a name stated more often is shared by many people


@dataclass(frozen=True, slots=True)
class PostStatement:
    """One post that one text states of one person, light enough to be sorted by the million.

    `key` is equal for spellings of one name, `body_key` for those of one body; `ladder` is the office without its rank.
    """

    key: str
    name: str
    post: str
    office: str
    ladder: str
    body: str
    body_key: str
    former: bool
    day: date | None
    statement: Statement


@dataclass(frozen=True, slots=True)
class HeldPost:
    """A post as texts state it: from the first to the last day, how often, and where first."""

    post: str
    office: str
    ladder: str
    body_key: str
    former: bool
    first: date | None
    last: date | None
    times: int
    statement: Statement


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A name with its posts in the order they are first stated; undated ones last."""

    key: str
    name: str
    posts: tuple[HeldPost, ...]

    def posts_on(self, day: date) -> tuple[HeldPost, ...]:
        """Return the posts that hold on `day`: stated by then, not followed by another of the same ladder and body."""
        known = [post for post in self.posts if not post.former and post.first and post.first <= day]
        return tuple(post for post in known if not any(_follows(other, post) for other in known))


def _follows(later: HeldPost, earlier: HeldPost) -> bool:
    if (later.ladder, later.body_key) != (earlier.ladder, earlier.body_key) or later.office == earlier.office:
        return False
    return bool(later.first and earlier.last and later.first > earlier.last)


# -- statements --------------------------------------------------------------------------------------------------------


def post_statements(reading: Reading) -> Iterator[PostStatement]:
    """Yield the posts that one document states of people named in full; mere forms of address are none."""
    for person in reading.people:
        if " " not in person.name:
            continue
        for post, span in zip(person.posts, person.post_spans, strict=True):
            said = statement(reading, span)
            for parts in parts_of(post):
                yield PostStatement(
                    key=person_key(person.name),
                    name=person.name,
                    post=post,
                    office=parts.office,
                    ladder=_ladder(parts.office),
                    body=parts.body,
                    body_key=body_key(parts.body) if parts.body else "",
                    former=parts.former,
                    day=reading.meta.date,
                    statement=said,
                )


def person_key(name: str) -> str:
    """Return what the spellings of one person's name share; marks are kept, for they part names.

    >>> person_key("NGUYỄN VĂN HOÀ") == person_key("Nguyễn Văn Hòa"), person_key("Lê Hoà") == person_key("Lê Hoa")
    (True, False)
    """
    return one_tone_placement(name.casefold())


def _ladder(office: str) -> str:
    return "bộ trưởng" if office == "thứ trưởng" else office.removeprefix("phó ")


# -- people ------------------------------------------------------------------------------------------------------------


def group_people(statements: Iterable[PostStatement]) -> Iterator[PersonRecord]:
    """Yield every person with the posts that texts state, and from when to when.

    Args:
        statements: of all documents, sorted by `key`; only the statements of one name are held at a time.
    """
    for key, group in groupby(statements, key=lambda s: s.key):
        held: dict[tuple[str, str, bool], HeldPost] = {}
        name = ""
        for said in group:
            name = said.name if not name or name.isupper() or name.islower() else name
            where = (said.office, said.body_key, said.former)
            held[where] = _merged(held[where], said.day) if where in held else _held(said)
        yield PersonRecord(key, name, tuple(sorted(held.values(), key=lambda post: post.first or date.max)))


def _held(said: PostStatement) -> HeldPost:
    return HeldPost(
        said.post, said.office, said.ladder, said.body_key, said.former, said.day, said.day, 1, said.statement
    )


def _merged(post: HeldPost, day: date | None) -> HeldPost:
    if day is None:
        return replace(post, times=post.times + 1)
    return replace(
        post,
        first=min(post.first or day, day),
        last=max(post.last or day, day),
        times=post.times + 1,
    )


# -- checks ------------------------------------------------------------------------------------------------------------


def check_posts(statements: Iterable[PostStatement]) -> Iterator[Discrepancy]:
    """Yield posts that texts of one time state differently, and posts that a later text still states though they ended.

    A promotion is no discrepancy; going back to the office held before it is, and so is a post held again that an
    earlier text calls a former one.

    Args:
        statements: of all documents, sorted by `key`; only the statements of one name are held at a time.
    """
    for _, group in groupby(statements, key=lambda s: s.key):
        comparable: dict[tuple[str, str], list[PostStatement]] = {}
        for count, said in enumerate(group):
            if count < _MOST_HELD and said.body_key and not _APPOINTED.search(said.statement.context):
                comparable.setdefault((said.ladder, said.body_key), []).append(said)
        for stated in comparable.values():
            yield from _check_ladder(stated)


def _check_ladder(stated: list[PostStatement]) -> Iterator[Discrepancy]:
    """Compare the statements of one ladder in one body; at most one discrepancy of each sort."""
    conflict = next(((a, b) for i, a in enumerate(stated) for b in stated[:i] if _conflicts(b, a)), None)
    if conflict:
        yield _conflict(conflict[1], conflict[0])
    dated = sorted((said for said in stated if said.day and _is_named(said)), key=lambda said: said.day or date.min)
    outdated = _outdated(dated)
    if outdated:
        yield _outdated_post(*outdated)


def _is_named(said: PostStatement) -> bool:
    """Say whether the body is the same one in every document (`UBND tỉnh` is not)."""
    return not _UNNAMED.search(said.body_key)


def _conflicts(first: PostStatement, second: PostStatement) -> bool:
    if first.office == second.office or first.former or second.former:
        return False
    if first.statement.sha256 == second.statement.sha256:
        return first.statement.context != second.statement.context
    if not (first.day and second.day and _is_named(first)):
        return False
    return abs(first.day - second.day) <= _SAME_TIME


def _outdated(dated: list[PostStatement]) -> tuple[PostStatement, PostStatement] | None:
    """Return a statement that ends a post, and a later one that still states it."""
    ended: dict[str, PostStatement] = {}
    current = ""
    for said in dated:
        earlier = ended.get(said.office)
        if said.former:
            ended.setdefault(said.office, said)
            continue
        if earlier and said.day and earlier.day and said.day - earlier.day > _SAME_TIME:
            return earlier, said
        if current and current != said.office:
            ended[current] = said
        current = said.office
    return None


def _conflict(first: PostStatement, second: PostStatement) -> Discrepancy:
    across = first.statement.sha256 != second.statement.sha256
    where = f" ({first.statement.path}; {second.statement.path})" if across else ""
    return Discrepancy(
        kind="post_conflict",
        severity=Severity.NOTE if across else Severity.LIKELY,
        statements=(first.statement, second.statement),
        explanation=f"{first.name} được ghi hai chức vụ khác nhau: “{first.post}” và “{second.post}”{where}.",
        explanation_en=f"{first.name} is given two posts that differ: “{first.post}” and “{second.post}”{where}.",
        question=f"Đề nghị đơn vị cho biết chức vụ đúng của {first.name}: {first.post} hay {second.post}?",
        question_en=f"Which post does {first.name} hold, {first.post} or {second.post}?",
        details={"person": first.name, "body": first.body},
    )


def _outdated_post(ended: PostStatement, said: PostStatement) -> Discrepancy:
    when = f"{ended.day:%d/%m/%Y}"
    return Discrepancy(
        kind="post_outdated",
        severity=Severity.NOTE,
        statements=(ended.statement, said.statement),
        explanation=f"{said.name} được ghi là “{said.post}”, trong khi văn bản ngày {when} đã ghi “{ended.post}”.",
        explanation_en=f"{said.name} is called “{said.post}”, though a text of {ended.day} says “{ended.post}”.",
        question=f"Đề nghị kiểm tra lại chức vụ hiện nay của {said.name}: {ended.post} hay {said.post}?",
        question_en=f"Which post does {said.name} hold now, {ended.post} or {said.post}?",
        details={"person": said.name, "body": said.body, "since": ended.day.isoformat() if ended.day else ""},
    )
