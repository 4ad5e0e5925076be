"""Works that share a sign, and the terms of the Party's central committee. Data only; each row states its doubt.

Party numbers begin again with every term, so a sign alone does not name a work (`standards-vn.md` 0, fact 2).
"""

from __future__ import annotations

# term, first day after the congress that opened it (ISO), doubt
PARTY_TERMS: tuple[tuple[str, str, str], ...] = (
    ("VI", "1986-12-18", "closing day from memory"),
    ("VII", "1991-06-27", "closing day from memory"),
    ("VIII", "1996-07-01", "closing day from memory"),
    ("IX", "2001-04-22", "closing day from memory"),
    ("X", "2006-04-25", "closing day from memory"),
    ("XI", "2011-01-19", "closing day from memory"),
    ("XII", "2016-01-28", "closing day from memory"),
    ("XIII", "2021-02-01", "closing day from memory"),
    ("XIV", "2026-01-23", "closing day from memory"),
)

# type, canonical sign, issuer, date (ISO or empty), term, subject, doubt
SHARED_SIGNS: tuple[tuple[str, str, str, str, str, str, str], ...] = (
    (
        "nghị quyết",
        "25-NQ/TW",
        "Ban Chấp hành Trung ương",
        "2008-07-25",
        "X",
        "thanh niên",
        "one secondary source (standards-vn.md S60)",
    ),
    (
        "nghị quyết",
        "25-NQ/TW",
        "Ban Chấp hành Trung ương",
        "2013-06-03",
        "XI",
        "công tác dân vận",
        "the date is from memory",
    ),
    ("nghị quyết", "25-NQ/TW", "Bộ Chính trị", "2026-08-22", "XIV", "", "a single weak source (standards-vn.md S61)"),
    ("nghị quyết", "13-NQ/TW", "Ban Chấp hành Trung ương", "", "XI", "kết cấu hạ tầng đồng bộ", "the day is not known"),
    (
        "nghị quyết",
        "13-NQ/TW",
        "Bộ Chính trị",
        "2022-04-02",
        "XIII",
        "vùng đồng bằng sông Cửu Long",
        "one secondary source (standards-vn.md S62)",
    ),
)
