"""People across documents: posts as of a day, and posts that a later text gets wrong."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from tiepthu.analysis.people import check_posts, group_people, person_key, post_statements
from tiepthu.reader.finders.people import find_people
from tiepthu.reader.records import Metadata, Reading, Source


def read(text: str, day: date | None) -> Reading:
    digest = hashlib.sha256(f"{day}{text}".encode()).hexdigest()
    return Reading(
        source=Source(f"{day}.txt", digest, "text/plain", len(text)),
        reader="test",
        text=text,
        meta=Metadata(date=day),
        people=tuple(find_people(text)),
    )


def stated(*documents: tuple[str, date | None]):
    found = [said for text, day in documents for said in post_statements(read(text, day))]
    return sorted(found, key=lambda said: said.key)


DEPUTY = "Phó Giám đốc Sở Y tế tỉnh Sơn La Trần Văn An chủ trì."
HEAD = "Giám đốc Sở Y tế tỉnh Sơn La Trần Văn An kết luận."

CHECKS = [
    ("one_text_two_ranks", [(f"{DEPUTY} {HEAD}", date(2016, 3, 1))], ["post_conflict"]),
    ("one_week_two_ranks", [(DEPUTY, date(2016, 3, 1)), (HEAD, date(2016, 3, 4))], ["post_conflict"]),
    ("promoted", [(DEPUTY, date(2014, 3, 1)), (HEAD, date(2016, 3, 4))], []),
    ("back_again", [(DEPUTY, date(2014, 3, 1)), (HEAD, date(2016, 3, 4)), (DEPUTY, date(2017, 5, 1))],
     ["post_outdated"]),
    ("former_before",
     [("nguyên Giám đốc Sở Y tế tỉnh Sơn La Trần Văn An dự.", date(2016, 3, 1)), (HEAD, date(2017, 1, 1))],
     ["post_outdated"]),
    ("former_after",
     [(HEAD, date(2016, 1, 1)), ("nguyên Giám đốc Sở Y tế tỉnh Sơn La Trần Văn An dự.", date(2017, 3, 1))], []),
    ("appointed_there",
     [(f"{DEPUTY} Bổ nhiệm ông Trần Văn An giữ chức Giám đốc Sở Y tế tỉnh Sơn La.", date(2016, 3, 1))], []),
    ("two_bodies",
     [(DEPUTY, date(2016, 3, 1)), ("Giám đốc Sở Y tế tỉnh Hà Nam Trần Văn An nói.", date(2016, 3, 2))], []),
    ("unnamed_body",
     [("Phó Chủ tịch UBND tỉnh Trần Văn An nói.", date(2016, 3, 1)),
      ("Chủ tịch UBND tỉnh Trần Văn An nói.", date(2016, 3, 2))], []),
    ("party_and_state", [("Bí thư Đảng ủy, Thứ trưởng Bộ Y tế Trần Văn An nói.", date(2016, 3, 1))], []),
    ("spelling", [("Phó Giám đốc Sở GTVT tỉnh Sơn La Lê Văn Hoà nói.", date(2016, 3, 1)),
                  ("Giám đốc Sở Giao thông vận tải tỉnh Sơn La Lê Văn Hòa nói.", date(2016, 3, 2))], ["post_conflict"]),
    ("undated", [(DEPUTY, None), (HEAD, None)], []),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "documents", "kinds"), CHECKS)
def test_checks_posts(_case: str, documents: list[tuple[str, date | None]], kinds: list[str]) -> None:
    found = list(check_posts(stated(*documents)))
    assert [discrepancy.kind for discrepancy in found] == kinds
    assert all(len(discrepancy.statements) == 2 for discrepancy in found)


def test_posts_hold_until_the_next_of_the_ladder() -> None:
    person = next(group_people(stated((DEPUTY, date(2014, 3, 1)), (HEAD, date(2016, 3, 4)), (HEAD, date(2018, 1, 1)))))
    assert person.name == "Trần Văn An"
    assert [(post.post, post.first, post.last, post.times) for post in person.posts] == [
        ("Phó Giám đốc Sở Y tế tỉnh Sơn La", date(2014, 3, 1), date(2014, 3, 1), 1),
        ("Giám đốc Sở Y tế tỉnh Sơn La", date(2016, 3, 4), date(2018, 1, 1), 2),
    ]
    assert [post.office for post in person.posts_on(date(2015, 1, 1))] == ["phó giám đốc"]
    assert [post.office for post in person.posts_on(date(2017, 1, 1))] == ["giám đốc"]
    assert person.posts_on(date(2013, 1, 1)) == ()


def test_groups_each_name_once() -> None:
    people = list(
        group_people(stated((DEPUTY, date(2014, 3, 1)), ("Bộ trưởng Bộ Y tế Lê Thị Ba nói.", date(2015, 1, 1))))
    )
    assert [person.key for person in people] == sorted([person_key("Trần Văn An"), person_key("Lê Thị Ba")])


def test_short_forms_are_left_out() -> None:
    assert stated(("Ông Hùng, Giám đốc Sở Y tế tỉnh Sơn La, nói.", date(2016, 1, 1))) == []
