"""Periods: dates and years joined (`từ … đến …`), bounded (`đến năm 2030`), given a year where the text settles it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Literal

from tiepthu.reader.finders.blanks import squeeze
from tiepthu.reader.finders.dates import Piece, find_pieces
from tiepthu.reader.finders.years import WorkYear
from tiepthu.reader.records import Period, Span
from tiepthu.reader.vi import calendar as words

_TERM = "|".join(words.TERMS)
_BEFORE = re.compile(
    rf"(?:(?P<term>{_TERM}) )?(?:(?P<since>(?:(?:kể|tính|bắt đầu) )?từ(?P<later> sau)?)"
    r"|(?P<by>(?:(?:tính|cho|từ nay|từ đó|trước|(?P<ytd>(?:tính )?từ đầu năm)) )?"
    r"(?:đến|tới)(?: hết| trước| cuối| đầu| giữa)*|hết|trước)"
    r"|(?P<after>sau)|(?P<only>(?:đầu|giữa|cuối|trong|vào) ?)?)(?P<space> ?)"
    r"(?:(?:lúc )?[0-9]{1,2}(?:h|g| giờ)[0-9]{0,2}(?: phút)?,? )?$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r" (?:cho )?(?:đến|tới)(?: hết| trước| cuối| đầu)? $|(?: ?[-–] ?)$", re.IGNORECASE)
_ONWARD = re.compile(
    r" (?:(?:cho )?(?:đến|tới) (?:nay|giờ|hiện nay)|(?:trở )?(?:đi|lại đây)|trở về sau|trở lại đây)(?![^\W_])"
)
_SAME_TIME_LAST_YEAR = re.compile(r"cùng kỳ (?:năm )?$")
_REVIEW = re.compile(
    r"(?:tổng kết|kết quả)[^.\n]{0,60}? năm (?P<last>20[0-9]{2})[^.\n]{0,80}?"
    r"(?:nhiệm vụ|kế hoạch|công tác|phương hướng)[^.\n]{0,40}? năm (?P<next>20[0-9]{2})",
    re.IGNORECASE,
)
_ANOTHER = r"(?:ngày |tháng |quý )*[0-9IVX]{1,4}(?:/[0-9]{1,2}| tháng [0-9]{1,2})?"
_RECURS = re.compile(
    rf"(?:(?:,|,? và|,? hoặc| hay| đến| ?-| ?–) ?{_ANOTHER}){{0,6}},? \(?"
    rf"(?:{'|'.join(words.RECURRING)}|(?:{'|'.join(words.RECURRING_YEARS)})(?! nay| ?[0-9]))"
)
_EVERY_YEAR = re.compile(
    rf"(?:{'|'.join(words.EVERY_YEAR)}),? (?:[^\W\d_]+ ){{0,4}}"
    rf"(?:{_ANOTHER}(?:,|,? và|,? hoặc| đến) ?(?:ngày |tháng )*)*$",
    re.IGNORECASE,
)
_TURN = 10  # months between a date without a year and the document's that show it lies over the turn of the year
_NEAR = 90  # characters between a date without a year and the one that settles it

# Share of the periods of each kind that annotated documents confirm (369 of 369 stated, 45 of 45 inferred); inferred
# ones stay below, for the text does not say the year in so many words.
_CONFIDENCE = {"stated": 0.99, "inferred": 0.9}


def find_periods(text: str, *, taken: Sequence[Span] = (), document_date: date | None = None) -> list[Period]:
    """Find every explicit date, year and period in `text`, in reading order.

    A missing year is filled where the text settles it: by the date it is joined to, the document's own date, a
    date before it in the paragraph, or the one year nearly all full dates of the document share. Otherwise there is
    no period.

    Args:
        text: a reading view, one sentence or a whole document.
        taken: spans of citations and names, in which no period lies.
        document_date: the document's own date, for `đến nay` and missing years.

    >>> text = "Từ năm 2010 đến nay; trước 30/6; giai đoạn 2011-2015"
    >>> [(p.edtf, p.relation) for p in find_periods(text, document_date=date(2016, 9, 19))]
    [('2010/..@2016-09-19', 'since'), ('2016-06-30?', 'by'), ('2011/2015', 'between')]
    """
    squeezed = squeeze(text)
    pieces = find_pieces(squeezed.text, squeezed.forth(taken))
    found = _Joiner(squeezed.text, pieces, document_date).join()
    return [replace(p, span=squeezed.back(p.span)) for p in found] if squeezed.cuts else found


def parse_period(text: str, *, document_date: date | None = None) -> Period:
    """Return the period that `text` as a whole states; a bare `2/9` is a day and month.

    Raises:
        ValueError: the text states no period, or more than one.

    >>> parse_period("2/9", document_date=date(2016, 9, 19)).edtf
    '2016-09-02?'
    """
    stripped = text.strip()
    found = find_periods(stripped, document_date=document_date)
    if not found and stripped[:1].isdigit():
        found = [
            replace(p, span=Span(0, len(stripped)))
            for p in find_periods(f"ngày {stripped}", document_date=document_date)
            if p.span.end == len(stripped) + 5
        ]
    if len(found) != 1:
        raise ValueError(f"not one period: {text!r}")
    return found[0]


class _Joiner:
    """Goes through the pieces in order and makes periods of them."""

    __slots__ = ("_anchor", "_review", "_work", "date", "pieces", "text")

    def __init__(self, text: str, pieces: list[Piece], document_date: date | None) -> None:
        self.text, self.pieces, self.date = text, pieces, document_date
        self._anchor: int | bool | None = False
        self._review: re.Match[str] | Literal[False] | None = False
        self._work: WorkYear | None = None

    def join(self) -> list[Period]:
        found: list[Period] = []
        index = 0
        while index < len(self.pieces):
            piece = self.pieces[index]
            before = self._before(piece)
            second = self._until(index) if before["since"] or piece.level != "span" else None
            if second and (before["since"] or self._dashed(piece, second)):
                made = self._between(piece, second, before)
                if made:
                    found.append(made)
                    index += 2
                    continue
            made = self._single(index, before)
            if made:
                found.append(made)
            index += 1
        return found

    def _before(self, piece: Piece) -> re.Match[str]:
        start = max(0, piece.span.start - 36)
        left = self.text[start : piece.span.start]
        left = left[left.rfind("\n") + 1 :]
        found = _BEFORE.search(left)
        while found and found.group() and found.start() and left[found.start() - 1].isalnum():
            found = _BEFORE.search(left, found.start() + 1)
        return found or _BEFORE.fullmatch("", 0, 0)  # type: ignore[return-value]

    def _until(self, index: int) -> Piece | None:
        if index + 1 >= len(self.pieces):
            return None
        piece, second = self.pieces[index], self.pieces[index + 1]
        gap = self.text[piece.span.end : second.span.start]
        return second if len(gap) < 24 and _UNTIL.fullmatch(gap) else None

    def _dashed(self, piece: Piece, second: Piece) -> bool:
        """Say whether two pieces without `từ` are the ends of one stretch (`năm 2011 đến năm 2015`)."""
        if piece.level != "year":
            return piece.level == second.level
        spelt = self.text[piece.span.end : second.span.start].strip().startswith(("đến", "tới"))
        return second.level == "year" and spelt and (piece.year or 0) < (second.year or 0)

    # -- the three shapes --------------------------------------------------------------------------------------------

    def _between(self, first: Piece, second: Piece, before: re.Match[str]) -> Period | None:
        year2 = second.year or self._settle(self.pieces.index(second))
        if year2 is None:
            return None
        if not first.month_known:
            month = second.first[0]
            first = replace(first, first=(month, first.first[1]), last=(month, first.last[1]), month_known=True)
        inferred = second.year is None
        year1 = first.year or (year2 if first.first <= second.last else year2 - 1)
        start, end = first.limits(year1), second.limits(year2)
        if not start or not end or start[0] > end[1]:
            return None
        edtf = f"{_edtf(first, year1)}/{_edtf(second, year2)}{'?' if inferred else ''}"
        span = Span(self._start(first, before), second.span.end)
        return self._period(span, (start[0], end[1]), edtf, "between", inferred)

    def _single(self, index: int, before: re.Match[str]) -> Period | None:
        piece = self.pieces[index]
        year = piece.year
        if not piece.month_known:
            piece, year = self._with_month(index)
        year = year or (self._settle(index) if piece.month_known else None)
        limits = piece.limits(year) if year and piece.month_known else None
        if not year or not limits:
            return None
        inferred = self.pieces[index].year is None
        edtf = _edtf(piece, year) + ("?" if inferred else "")
        span = Span(self._start(piece, before), piece.span.end)
        if before["since"] or before["after"] or (before["term"] and _ONWARD.match(self.text, piece.span.end)):
            return self._opened(piece, before, span, limits, edtf)
        if before["by"]:
            return self._closed(piece, before, span, limits, edtf)
        return self._period(span, limits, edtf, "between" if piece.level == "span" else "in", inferred)

    def _opened(self, piece: Piece, before: re.Match[str], span: Span, limits: tuple[date, date], edtf: str) -> Period:
        """A period with a start and no end: `sau năm 2020` from 2021, `sau ngày 30/6` from that day, like `trước`."""
        inferred = edtf.endswith("?")
        if before["since"] and _is_stretch(piece):
            return self._period(span, limits, edtf, "between", inferred)
        if before["after"] and piece.level in ("year", "span"):
            return self._since(span, date(limits[1].year + 1, 1, 1), f"{limits[1].year + 1}", inferred)
        start = limits[1] + timedelta(days=1) if before["later"] else limits[0]
        return self._since(span, start, edtf, inferred)

    def _closed(self, piece: Piece, before: re.Match[str], span: Span, limits: tuple[date, date], edtf: str) -> Period:
        """A period with an end and, but for `từ đầu năm đến`, no start."""
        start, end, inferred = limits[0], limits[1], edtf.endswith("?")
        if before["ytd"]:
            first = date(end.year, 1, 1)
            return self._period(span, (first, end), f"{first.isoformat()}/{edtf}", "between", inferred)
        if before["by"].lower() == "trước" and piece.level in ("year", "span"):
            end = start - timedelta(days=1)
        return self._period(span, (None, end), edtf, "by", inferred)

    def _since(self, span: Span, start: date, edtf: str, inferred: bool) -> Period:
        onward = _ONWARD.match(self.text, span.end)
        now = onward and onward.group().endswith(("nay", "giờ"))
        until = f"..@{self.date.isoformat()}" if now and self.date else ".."
        end = onward.end() if onward else span.end
        return self._period(Span(span.start, end), (start, None), f"{edtf}/{until}", "since", inferred)

    def _start(self, piece: Piece, before: re.Match[str]) -> int:
        """Where the period starts: with its bounding word and term, but not with `trong` or `vào`."""
        bounds = before["since"] or before["by"] or before["after"] or before["term"]
        if not bounds and (before["only"] or "").strip().lower() in ("", "trong", "vào"):
            return piece.span.start
        return piece.span.start - len(before.group())

    def _period(
        self, span: Span, limits: tuple[date | None, date | None], edtf: str, relation: str, inferred: bool
    ) -> Period:
        return Period(
            span=span,
            confidence=_CONFIDENCE["inferred" if inferred else "stated"],
            warnings=("year_inferred",) if inferred else (),
            start=limits[0],
            end=limits[1],
            edtf=edtf,
            relation=relation,
        )

    # -- missing years -----------------------------------------------------------------------------------------------

    def _with_month(self, index: int) -> tuple[Piece, int | None]:
        """A day alone takes month and year from the date it is listed with (`ngày 15, 16/5/2016`)."""
        piece = self.pieces[index]
        for second in self.pieces[index + 1 : index + 5]:
            gap = self.text[piece.span.end : second.span.start]
            if len(gap) > 40 or "\n" in gap or not re.fullmatch(r"(?:[ ,]|và|[0-9]|ngày|-|–)*", gap):
                break
            if second.level == "day" and second.month_known:
                month = second.first[0]
                year = second.year or self._settle(self.pieces.index(second))
                return replace(
                    piece, first=(month, piece.first[1]), last=(month, piece.last[1]), month_known=True
                ), year
        return piece, None

    def _settle(self, index: int) -> int | None:
        """Return the year that the text around gives the piece, or None."""
        piece = self.pieces[index]
        if self._recurs(piece.span):
            return None
        line_end = self.text.find("\n", piece.span.end, piece.span.end + _NEAR)
        line_end = piece.span.end + _NEAR if line_end < 0 else line_end
        for later in self.pieces[index + 1 : index + 3]:
            if (
                later.year
                and (later.level in ("day", "month", "quarter") or piece.level == later.level == "half")
                and later.span.start < line_end
            ):
                return later.year
        if self.date:
            return self._nearest(piece, self.date)
        line_start = self.text.rfind("\n", 0, piece.span.start) + 1
        for earlier in reversed(self.pieces[max(0, index - 4) : index]):
            if earlier.span.start < line_start:
                break
            if earlier.year and earlier.level in ("day", "month", "quarter"):
                return earlier.year
        return self._shared_year() or self._turn_of_year(piece) or self._work_year(piece)

    def _work_year(self, piece: Piece) -> int | None:
        if self._work is None:
            self._work = WorkYear(self.text, self.pieces)
        return self._work.of(piece)

    def _recurs(self, span: Span) -> bool:
        """Say whether the day or month comes round every year (`trước 15/6 và 15/12 hằng năm`)."""
        if _RECURS.match(self.text, span.end):
            return True
        left = self.text[max(0, span.start - 60) : span.start]
        return "năm" in left and bool(_EVERY_YEAR.search(left))

    def _turn_of_year(self, piece: Piece) -> int | None:
        """The year of a meeting that reviews one year and opens the next: it is held about the turn of the year."""
        if self._review is False:
            self._review = _REVIEW.search(self.text)
        found = self._review
        if not found or int(found["next"]) != int(found["last"]) + 1:
            return None
        month = piece.first[0]
        if piece.level != "day" or not (month <= 4 or month >= 11):
            return None
        return int(found["next"]) if month <= 4 else int(found["last"])

    def _nearest(self, piece: Piece, document_date: date) -> int:
        """The document's own year; a January text speaks of last December, a December text of next January."""
        ahead = piece.first[0] - document_date.month if piece.level == "day" else 0
        return document_date.year - (ahead >= _TURN) + (ahead <= -_TURN)

    def _shared_year(self) -> int | None:
        """The year of all, or nearly all, full dates of the document; or the one after `cùng kỳ năm …`."""
        if self._anchor is False:
            years = Counter(p.year for p in self.pieces if p.year and p.level in ("day", "month"))
            common = years.most_common(1)
            self._anchor = None
            if common and common[0][1] >= 0.7 * sum(years.values()):
                self._anchor = common[0][0]
            else:
                self._anchor = self._after_last_year()
        return self._anchor or None

    def _after_last_year(self) -> int | None:
        found = {
            p.year + 1
            for p in self.pieces
            if p.year
            and p.level == "year"
            and _SAME_TIME_LAST_YEAR.search(self.text[max(0, p.span.start - 12) : p.span.start])
        }
        return found.pop() if len(found) == 1 else None


def _is_stretch(piece: Piece) -> bool:
    """Say whether the piece itself has two ends (`1-15/10/2023`, `2016-2020`)."""
    return piece.level == "span" or (piece.level == "day" and piece.first != piece.last)


def _edtf(piece: Piece, year: int) -> str:
    """Return the piece in EDTF: 2016, 2016-09, 2016-35 (third quarter), 2016-40 (first half), a range otherwise."""
    (month1, day1), (month2, day2) = piece.first, piece.last
    if piece.level == "day":
        one = f"{year:04}-{month1:02}-{day1:02}"
        if day2 != day1:
            return f"{one}/{year:04}-{month2:02}-{day2:02}"
        return f"{one}T{piece.time}+07:00" if piece.time else one
    if piece.level in ("year", "span"):
        return f"{year:04}/{piece.year2:04}" if piece.year2 else f"{year:04}"
    if piece.level == "quarter":
        part = f"{32 + (month1 + 2) // 3}"
    elif piece.level == "half" and (month1, month2) in ((1, 6), (7, 12)):
        part = "40" if month1 == 1 else "41"
    elif month1 == month2:
        part = f"{month1:02}"
    else:
        part = f"{month1:02}/{year:04}-{month2:02}"
    return f"{year:04}-{part}"
