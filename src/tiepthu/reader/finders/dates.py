"""Dates, months, quarters and years as they are written: the pieces that `periods` joins into periods.

A piece is anchored on its digits; the words before it on the line say how much of the calendar it covers.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from tiepthu.reader.records import Span
from tiepthu.reader.vi import calendar as words
from tiepthu.reader.vi import counting, numerals, units


def _any(items: object) -> str:
    return "|".join(re.escape(w) for w in sorted(items, key=lambda w: (-len(w), w)))  # type: ignore[call-overload]


_Y = r"(?:19|20)[0-9]{2}"
_END = r"(?![0-9]|[.,/\-–][0-9]|[/\-–][A-ZĐ]{2}|[^\W\d_])"
_DASH = r" ?[-–—] ?"
_FORM = re.compile(
    rf"(?P<y1>{_Y})(?:{_DASH}|/)(?:năm )?(?P<y2>{_Y}){_END}"
    rf"|(?P<y>{_Y}){_END}"
    rf"|(?:(?P<d1>[0-9]{{1,2}}){_DASH})?(?P<d>[0-9]{{1,2}}) ?(?P<s>[/.\-]) ?(?P<m>[0-9]{{1,2}})"
    rf" ?(?P=s) ?(?P<dy>{_Y}){_END}"
    rf"|(?:(?P<m1>[0-9]{{1,2}}){_DASH})?(?P<mm>[0-9]{{1,2}})(?: ?[/\-] ?|\.)(?P<my>{_Y}){_END}"
    rf"|(?:(?P<sd1>[0-9]{{1,2}}){_DASH})?(?P<sd>[0-9]{{1,2}})[/\-](?P<sm>[0-9]{{1,2}})(?!%){_END}"
    rf"|(?P<pd>[0-9]{{1,2}})\.(?P<pm>[0-9]{{1,2}})(?! ?[%‰]){_END}"
    rf"|(?P<n>[0-9]{{1,2}})(?!%){_END}"
)
_DIGIT = re.compile("[0-9]")
_TOKEN = re.compile(r"[0-9./\-]*")
_MONTH = rf"(?P<mw>[0-9]{{1,2}}|{_any(words.MONTHS)})"
_MORE = r"(?:(?:[0-9]{1,2}|iv|i{1,3})(?:, ?|,? và )){0,11}"  # the others of a list (tháng 3, 4 và 5/2016)
_LEFT_YEAR = re.compile(
    rf"(?:(?:(?P<d1>[0-9]{{1,2}}) ?[-–] ?)?(?P<d>[0-9]{{1,2}}) ?tháng {_MONTH}(?:,? ?năm | ?/ ?| ?- ?))$"
    rf"|(?:tháng (?P<mm>{_MORE})(?:(?P<m1>[0-9]{{1,2}}) ?[-–] ?)?{_MONTH.replace('mw', 'mo')}(?:,? ?năm | ?/ ?| ?- ?))$"
    rf"|(?:qu[ýí] (?P<mq>{_MORE})(?P<q>iv|i{{1,3}}|[1-4]|một|hai|ba|tư)(?: năm | ?/ ?| ?- ?))$"
    r"|(?:nửa (?P<nh>đầu|cuối) năm )$"
    rf"|(?:(?P<n>[0-9]{{1,2}}|{_any(words.COUNTS)}) tháng (?P<h>đầu |cuối )?(?:của )?năm )$"
    rf"|(?:(?P<k>(?:[0-9]{{1,2}}|{_any(words.COUNTS)}|kế hoạch|đầu|giữa|cuối|cả) )?"
    r"(?P<w>những năm|các năm|năm học|năm tài (?:chính|khóa|khoá)|năm ngân sách|năm) )$",
    re.IGNORECASE,
)
_LEFT_DAY = re.compile(
    rf"(?P<clock>(?P<hh>[0-9]{{1,2}}) ?(?:h|g|giờ|:) ?(?P<mi>[0-9]{{2}})?(?: ?phút)?,? )?"
    rf"(?:(?:{_any(words.DAY_PARTS)})(?: (?:{_any(words.DAY_PART_TAILS)}))?,? (?:ngày |\()?)?"
    rf"(?:hôm (?:qua|nay|kia),? \(?)?(?:(?:ngày )?(?:{_any(words.WEEKDAYS)}),? (?:ngày |\()?)?"
    r"(?:(?:ngày|mùng|mồng|dịp|lễ|hôm) )?$",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"(?:[Tt]háng (?:(?P<m>[0-9]{1,2})|(?P<h>đầu|cuối) năm(?: nay)?)|[Qq]u[ýí] (?P<q>IV|I{1,3}|[1-4]))"
    r"(?![\w%]|[.,/][0-9]| ?/ ?[0-9])"
)
_LOOSE_WORDS = ("tháng ", "Tháng ", "quý ", "Quý ", "quí ", "Quí ")
_PART_AGAIN = re.compile(rf"(?<![\w.,/\-])([0-9]{{1,2}}) tháng(?= (?:{_any(words.AFTER_PART)})(?![^\W_]))")
_COUNT_BEFORE = re.compile(rf"(?<![^\W_])(?P<n>[0-9]{{1,2}}|{_any(words.COUNTS)}) $", re.IGNORECASE)
_DAYS_COUNTED = re.compile(rf"(?<!giờ )(?<!thứ )(?<![^\W_])(?:[1-9]|{_any(words.COUNTS)}) ngày $", re.IGNORECASE)
_QUARTERS_BEFORE = re.compile(rf"qu[ýí] ({_MORE})$")
_LISTED = re.compile(r"(?:, ?|,? và )([0-9]{1,2}|IV|I{1,3})(?=[,;.)](?![0-9])|\n| và [0-9IV]| năm [12]| ?/ ?[12]|$)")
_YEAR_OF_LIST = re.compile(r"(?:19|20)[0-9]{2}: [^:\n]*[;,] $")
_MEASURED = {*numerals.SCALES, *units.UNITS} - {*units.DURATIONS, "đồng", "điểm"}  # not `Sáng 14.7 đồng chí …`
_YEAR_JOINTS = (
    "năm ",
    "Năm ",
    "NĂM ",
    "năm",
    "/",
    "/ ",
    "-",
    "- ",
    "tài chính ",
    "tài khóa ",
    "tài khoá ",
    "ngân sách ",
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the calendar as written. `year` is None while the text around has to settle it.

    `first` and `last` are (month, day) inside the year; a day alone waits for its month (`month_known` false).
    """

    span: Span
    year: int | None
    first: tuple[int, int]
    last: tuple[int, int]
    level: str  # day, month, quarter, half, year, span
    year2: int | None = None
    month_known: bool = True
    time: str = ""
    warnings: tuple[str, ...] = ()

    def limits(self, year: int) -> tuple[date, date] | None:
        """Return the first and last day when the year is `year`; None where there is no such day."""
        last_year = self.year2 or year
        month, day = self.last
        try:
            top = monthrange(last_year, month)[1]
            if day > top and self.level == "day":
                return None
            return date(year, *self.first), date(last_year, month, min(day, top))
        except ValueError:
            return None


def find_pieces(text: str, taken: Sequence[Span] = ()) -> list[Piece]:
    """Find every written date, month, quarter and year outside `taken`, in reading order."""
    closed = sorted(taken)
    pieces: list[Piece] = []
    for piece in _anchored(text):
        last = pieces[-1] if pieces else None
        if last and piece.span.start < last.span.end:
            continue
        pieces.append(piece)
    loose = [p for p in _loose(text) if not any(p.span.overlaps(o.span) for o in _near(pieces, p.span))]
    if loose:
        pieces = sorted([*pieces, *loose], key=lambda p: p.span)
    parts = list(_parts_again(text, pieces))
    if parts:
        pieces = sorted([*pieces, *parts], key=lambda p: p.span)
    return _outside(pieces, closed)


def _near(pieces: Sequence[Piece], span: Span) -> Sequence[Piece]:
    at = bisect_left(pieces, span.start, key=lambda p: p.span.start)
    return pieces[max(0, at - 1) : at + 2]


def _outside(pieces: list[Piece], closed: Sequence[Span]) -> list[Piece]:
    kept, index = [], 0
    for piece in pieces:
        while index < len(closed) and closed[index].end <= piece.span.start:
            index += 1
        if index == len(closed) or closed[index].start >= piece.span.end:
            kept.append(piece)
    return kept


# -- pieces anchored on digits --------------------------------------------------------------------------------------


def _anchored(text: str) -> Iterator[Piece]:
    at, last = 0, None
    while found := _DIGIT.search(text, at):
        start = found.start()
        form = _FORM.match(text, start)
        piece = None
        if form and not _glued(text, start):
            piece = _piece(text, start, form, last)
        if piece:
            yield piece
            last, at = piece, piece.span.end
        else:
            token = _TOKEN.match(text, start)
            at = max(start + 1, token.end() if token else 0)


def _glued(text: str, at: int) -> bool:
    if not at:
        return False
    before = text[at - 1]
    if before.isalnum() or before == "_":
        return True
    if before in "/-–":
        return (before == "/" or (at > 1 and text[at - 2].isalnum())) and not _LEFT_YEAR.search(
            text[max(0, at - 24) : at]
        )
    return before == "." and at > 1 and text[at - 2].isalnum()


def _left(text: str, at: int) -> str:
    start = max(0, at - 44)
    left = text[start:at]
    return left[left.rfind("\n") + 1 :]


def _piece(text: str, at: int, form: re.Match[str], last: Piece | None) -> Piece | None:
    if form["y1"]:
        return _years(text, at, form)
    if form["y"]:
        return _year(text, at, form, last)
    if form["dy"]:
        return _day(text, at, form, (form["d1"], form["d"], form["m"]), int(form["dy"]))
    if form["my"]:
        return _month_year(text, at, form)
    if form["sd"] or form["pd"]:
        return _day_month(text, at, form, last) if form["sd"] else _dotted_day(text, at, form)
    return _day_alone(text, at, form) or _day_listed(text, at, form, last)


def _years(text: str, at: int, form: re.Match[str]) -> Piece | None:
    first, second = int(form["y1"]), int(form["y2"])
    if not first < second <= first + 60:
        return None
    left = _LEFT_YEAR.search(_left(text, at))
    start = at - len(left.group()) if left and left["w"] else at
    return Piece(Span(start, form.end()), first, (1, 1), (12, 31), "span", second)


def _year(text: str, at: int, form: re.Match[str], last: Piece | None) -> Piece | None:
    before, year = _left(text, at), int(form["y"])
    left = _LEFT_YEAR.search(before[-30:]) if before.endswith(_YEAR_JOINTS) else None
    if not left:
        return _bare_year(text, at, form, last)
    start = at - len(left.group())
    if left["d"]:
        return _day(text, start, form, (left["d1"], left["d"], str(_month_number(left["mw"]))), year)
    if left["mo"]:
        start = at - len(left.group()) + left.end("mm") - left.start() if left["mm"] else start
        return _named_month(Span(start, form.end()), year, left)
    if left["q"]:
        start = at - len(left.group()) + left.end("mq") - left.start() if left["mq"] else start
        return _quarter(Span(start, form.end()), year, words.QUARTERS[left["q"].lower()])
    if left["nh"]:
        return _part(Span(start, form.end()), year, 6, left["nh"].lower())
    return _counted_year(text, at, form, left)


def _named_month(span: Span, year: int, left: re.Match[str]) -> Piece | None:
    month = _month_number(left["mo"])
    lunar = ("lunar",) if left["mo"].lower() in words.LUNAR else ()
    return _months(span, year, int(left["m1"]) if left["m1"] else month, month, lunar)


def _counted_year(text: str, at: int, form: re.Match[str], left: re.Match[str]) -> Piece | None:
    start, year = at - len(left.group()), int(form["y"])
    if left["n"]:
        count = words.COUNTS.get(left["n"].lower()) or int(left["n"])
        return _part(Span(start, form.end()), year, count, (left["h"] or "").strip().lower())
    before_year = (left["k"] or "").strip().lower()
    kept = start if before_year in ("", "cuối", "đầu", "giữa", "cả") else start + len(left["k"])
    if before_year[:1].isdigit() or before_year in words.COUNTS:
        kept = at  # 3 năm 2012, 2013 và 2014: `3 năm` is a figure
    if left["w"].lower() == "những năm" and year % 10 == 0:
        return Piece(Span(start, form.end()), year, (1, 1), (12, 31), "span", year + 9)
    return Piece(Span(kept, form.end()), year, (1, 1), (12, 31), "year")


def _month_number(word: str) -> int:
    return words.MONTHS.get(word.lower()) or int(word) if not word.isdigit() else int(word)


def _bare_year(text: str, at: int, form: re.Match[str], last: Piece | None) -> Piece | None:
    tail = text[form.end() : form.end() + 14].split()
    if tail and tail[0] in ("người", "đồng", "tỷ", "triệu", "hộ", "lượt", "km", "ha", "tấn", "m2"):
        return None
    piece = Piece(Span(at, form.end()), int(form["y"]), (1, 1), (12, 31), "year")
    if (
        last
        and last.level in ("year", "span")
        and 0 < at - last.span.end <= 6
        and text[last.span.end : at].strip() in (",", "và", ", và", ";", "hoặc", "đến", "tới", "so với")
    ):
        return piece
    if last and last.level == "year" and text.startswith(":", form.end()) and _YEAR_OF_LIST.search(_left(text, at)):
        return piece  # năm 2015: 45 cuộc; 2014: 32 cuộc
    before = _left(text, at).lower().split()
    pair = tuple(before[-2:])
    told = pair in words.BARE_YEAR_PAIRS or (pair == ("thực", "hiện") and before[-3:-2] in (["với"], ["so"]))
    if told and not (tail and tail[0] in counting.COUNTED):
        return piece
    if before and (before[-1].lstrip("(") in words.BARE_YEAR_CUES or words.FESTIVE.intersection(before[-4:])):
        return piece
    return None


def _day(text: str, at: int, form: re.Match[str], parts: tuple[str | None, str, str], year: int) -> Piece | None:
    first, day, month = int(parts[0] or parts[1]), int(parts[1]), int(parts[2])
    if not (1 <= month <= 12 and 1 <= first <= day <= 31):
        return None
    start, time = _day_start(text, at)
    end = form.end() + (
        text[start:at].count("(") > text[start:at].count(")") and text[form.end() : form.end() + 1] == ")"
    )
    if first < day:
        start = _behind_count(text, at, start)
    piece = Piece(Span(start, end), year, (month, first), (month, day), "day", time=time)
    return piece if piece.limits(year) else None


def _day_start(text: str, at: int) -> tuple[int, str]:
    left = _LEFT_DAY.search(_left(text, at))
    if not left:
        return at, ""
    hour = left["hh"]
    time = (
        f"{int(hour):02}:{left['mi'] or '00'}"
        if hour and int(hour) < 24 and left["mi"] and int(left["mi"]) < 60
        else ""
    )
    start = at - (len(left.group()) - len(left["clock"] or ""))
    return start, time


def _month_year(text: str, at: int, form: re.Match[str]) -> Piece | None:
    first, month, year = int(form["m1"] or form["mm"]), int(form["mm"]), int(form["my"])
    before = _left(text, at).lower()
    quarters = _QUARTERS_BEFORE.search(before)
    if quarters and 1 <= month <= 4 and not form["m1"]:
        return _quarter(Span(at if quarters[1] else at - 4, form.end()), year, month)
    if text[form.start("my") - 1] == "." and not before.endswith("tháng "):
        return None
    tail = before.split()[-1:] or [""]
    if tail[0] in words.SIGN_CUES:
        return None
    start = at - 6 if before.endswith("tháng ") else at
    return _months(Span(start, form.end()), year, first, month)


def _months(span: Span, year: int | None, first: int, last: int, warnings: tuple[str, ...] = ()) -> Piece | None:
    if not 1 <= first <= last <= 12:
        return None
    return Piece(span, year, (first, 1), (last, 31), "month", warnings=warnings)


def _quarter(span: Span, year: int | None, quarter: int) -> Piece:
    return Piece(span, year, (3 * quarter - 2, 1), (3 * quarter, 31), "quarter")


def _part(span: Span, year: int | None, count: int, half: str) -> Piece | None:
    if not 1 <= count <= 12:
        return None
    if half == "cuối":
        return Piece(span, year, (13 - count, 1), (12, 31), "half")
    return Piece(span, year, (1, 1), (count, 31), "half")


# -- pieces that wait for their year --------------------------------------------------------------------------------


def _day_month(text: str, at: int, form: re.Match[str], last: Piece | None) -> Piece | None:
    first, day, month = int(form["sd1"] or form["sd"]), int(form["sd"]), int(form["sm"])
    if not (1 <= month <= 12 and 1 <= first <= day <= 31):
        return None
    start, _ = _day_start(text, at)
    before = _left(text, at).lower().split()
    follows = (
        last
        and last.level == "day"
        and 0 < at - last.span.end <= 12
        and text[last.span.end : at].strip() in ("đến", "và", ",", "đến hết", "tới", "-", "–")
    )
    opens = before and before[-1] in ("từ", "đến", "trước", "sau", "hết", "chiều", "sáng", "tối", "qua", "nay")
    if start == at and not follows and not (opens and not _counts(text, form.end())):
        return None
    end = form.end() + (
        text[start:at].count("(") > text[start:at].count(")") and text[form.end() : form.end() + 1] == ")"
    )
    return Piece(Span(_behind_count(text, at, start), end), None, (month, first), (month, day), "day")


def _dotted_day(text: str, at: int, form: re.Match[str]) -> Piece | None:
    """A day and month joined by a dot, which only a word for a day before it tells from a decimal (`Sáng 14.7`)."""
    day, month = int(form["pd"]), int(form["pm"])
    start, _ = _day_start(text, at)
    if start == at or not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    before, tail = text[max(0, start - 12) : start].lower().split(), text[form.end() : form.end() + 14].split()
    if (before and before[-1] in counting.EACH) or (tail and tail[0].rstrip(".,;:)") in _MEASURED):
        return None
    end = form.end() + (text[start:at].count("(") and text.startswith(")", form.end()))
    return Piece(Span(start, end), None, (month, day), (month, day), "day")


def _behind_count(text: str, at: int, start: int) -> int:
    """Return the start of a day behind counted days: `2 ngày 15 và 16/10` holds the figure `2 ngày`."""
    return at if _DAYS_COUNTED.search(_left(text, at)) else start


def _counts(text: str, at: int) -> bool:
    tail = text[at : at + 20].split()
    return (
        bool(tail)
        and text[at] == " "
        and tail[0] in ("số", "tổng", "diện", "dân", "thành", "đại", "trên", "hộ", "người", "cơ", "đơn")
    )


def _day_alone(text: str, at: int, form: re.Match[str]) -> Piece | None:
    """A day before its month: `ngày 5 tháng 3`, or the first of `từ ngày 10 đến ngày 15/5/2016`."""
    day = int(form["n"])
    if not 1 <= day <= 31:
        return None
    if text[max(0, at - 5) : at].lower() not in ("ngày ", "mùng ", "mồng "):
        return None
    start, _ = _day_start(text, at)
    month = re.compile(r" tháng ([0-9]{1,2})(?![0-9/]| ?năm [12]|[.,][0-9])").match(text, form.end())
    if month and 1 <= int(month[1]) <= 12:
        return Piece(Span(start, month.end()), None, (int(month[1]), day), (int(month[1]), day), "day")
    if text.startswith(" tháng", form.end()):
        return None
    return Piece(Span(_behind_count(text, at, start), form.end()), None, (1, day), (1, day), "day", month_known=False)


def _day_listed(text: str, at: int, form: re.Match[str], last: Piece | None) -> Piece | None:
    """A day behind another that waits for its month too (`ngày 12, 13 và 14/6/2022`)."""
    if (
        not last
        or last.month_known
        or text.startswith(" tháng", form.end())
        or text[last.span.end : at].strip() not in (",", "và", ", và")
    ):
        return None
    day = int(form["n"])
    return Piece(Span(at, form.end()), None, (1, day), (1, day), "day", month_known=False) if 1 <= day <= 31 else None


def _loose(text: str) -> Iterator[Piece]:
    for at in _places_of(text, _LOOSE_WORDS):
        found = _LOOSE.match(text, at)
        if not found or (at and text[at - 1].isalnum()):
            continue
        this_year = text.startswith(" năm nay", found.end())
        if text.startswith(" năm ", found.end()) and not this_year:
            continue
        piece = _loose_piece(text, found)
        if piece and this_year:
            piece = replace(piece, span=Span(piece.span.start, found.end() + len(" năm nay")))
        if piece:
            yield piece
            if piece.level in ("month", "quarter"):
                yield from _more_listed(text, piece)


def _more_listed(text: str, first: Piece) -> Iterator[Piece]:
    """The months or quarters behind the first of a list, but for a last one that has its year."""
    found = _LISTED.match(text, first.span.end)
    while found:
        span, number = Span(*found.span(1)), found[1].lower()
        piece = None
        if first.level == "quarter" and number in words.QUARTERS:
            piece = _quarter(span, None, words.QUARTERS[number])
        elif first.level == "month" and number.isdigit():
            piece = _months(span, None, int(number), int(number))
        if piece is None:
            return
        yield piece
        found = _LISTED.match(text, span.end)


def _places_of(text: str, written: Sequence[str]) -> list[int]:
    """Where any of the words stands; plain finds are several times faster here than one pattern."""
    places = []
    for word in written:
        at = text.find(word)
        while at >= 0:
            places.append(at)
            at = text.find(word, at + 1)
    places.sort()
    return places


def _parts_again(text: str, pieces: Sequence[Piece]) -> Iterator[Piece]:
    """`6 tháng` alone where the text has told of `6 tháng đầu năm`: the same part of the year."""
    counts = {p.last[0] for p in pieces if p.level == "half" and p.first == (1, 1)}
    if not counts:
        return
    for found in _PART_AGAIN.finditer(text):
        count = int(found[1])
        before = text[max(0, found.start() - 12) : found.start()].lower().split()
        if count in counts and not (before and before[-1] in words.BEFORE_MONTHS):
            part = _part(Span(found.start(), found.end()), None, count, "đầu")
            if part:
                yield part


def _loose_piece(text: str, found: re.Match[str]) -> Piece | None:
    span = Span(*found.span())
    if found["m"]:
        month = int(found["m"])
        return (
            None if text[max(0, span.start - 3) : span.start].strip().isdigit() else _months(span, None, month, month)
        )
    if found["q"]:
        return _quarter(span, None, words.QUARTERS[found["q"].lower()])
    counted = _COUNT_BEFORE.search(text[max(0, span.start - 10) : span.start])
    if not counted:
        return None
    count = words.COUNTS.get(counted["n"].lower()) or int(counted["n"])
    return _part(Span(span.start - len(counted.group()), span.end), None, count, found["h"])
