"""Pages of a portal: title line, date line, body, author at the end; whom the page is about and where it happened."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tiepthu.reader.finders.issuers import issuer_at
from tiepthu.reader.records import Metadata
from tiepthu.reader.vi.letters import UPPER
from tiepthu.reader.vi.provinces import PROVINCES

_HEAD = 1_600
_DATE_LINE = re.compile(
    r"^[ \t]*(?P<line>[^\n]{0,40}?(?<![\d/])(?P<d>\d{1,2})(?P<s>[/.-])(?P<m>\d{1,2})(?P=s)(?P<y>(?:19"
    r"|20)\d\d)(?!\d)[^\n]{0,60})$",
    re.MULTILINE,
)
_DATE_NOISE = re.compile(
    r"(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|ngày|đăng|cập nhật|lúc|gmt|utc|am|pm|lượt xem|lượt đọc|xem"
    r"|views?|ngày đăng|giờ|phút|h"
    r"|\d+|[\W_])+",
    re.IGNORECASE,
)
_VIEWS = re.compile(r"(?:\|[ ]*|[lL]ượt (?:xem|đọc|truy cập)[ ]?:?[ ]*|[vV]iews?[ ]?:?[ ]*)(\d{1,3}(?:[.,]\d{3})+|\d+)")
_NAME = rf"(?:[{UPPER}][^\W\d_]+[ ]){{1,3}}[{UPPER}][^\W\d_]+"
_INITIALS = rf"[{UPPER}](?:\.[{UPPER}]){{1,3}}\.?"
_LABEL = (
    r"(?:Bài và ảnh|Bài, ảnh|Tin và ảnh|Tin, ảnh|Tin, bài|Tin bài|Bài viết|Bài|Tin|Tác giả|Người viết"
    r"|Thực hiện|Theo|Nguồn)[ ]?:?[ ]"
)
_BYLINE = re.compile(
    rf"(?:{_LABEL})?(?P<names>(?:{_NAME}|{_INITIALS})(?:[ ]?(?:,|-|–|và|&)[ ]?(?:{_NAME}"
    rf"|{_INITIALS})){{0,3}})(?:[ ]?\([^)\n]{{2,30}}\))?[.]?$"
)
_LABELLED = re.compile(rf"{_LABEL}(?P<names>{_NAME}(?:[ ]?(?:,|-|–|và|&)[ ]?{_NAME}){{0,3}})[.]?$")
_INLINE_BYLINE = re.compile(rf"[.!?…”\"/][ ](?:{_LABEL})?(?P<names>{_NAME}(?:[ ]?(?:,|-|–|và)[ ]?{_NAME}){{0,2}})[.]?$")
_RELATED = re.compile(
    r"^[ •*-]*(?:Các (?:bài|tin) (?:viết )?(?:khác|liên quan)|Tin (?:liên quan|khác)|Bài liên quan"
    r"|Tin cùng chuyên mục|Các tin (?:đã|mới))",
    re.MULTILINE,
)
_AGO = re.compile(r"(?:\(|^)\d+ (?:giờ|ngày|tuần|tháng|năm) trước\)?$")
_CAPTION = re.compile(r"[ẢảAa]nh:|\(Ảnh|phát biểu tại|Quang cảnh|Toàn cảnh")
_TELEPHONE = re.compile(r"(?:Điện thoại|ĐT|Hotline|Email|Đường dây nóng)", re.IGNORECASE)

_PROSE = 100  # characters of a line that can be a paragraph
_HEADS = (
    r"(?:Đảng bộ|Đảng ủy|Đảng uỷ|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Huyện ủy|Quận ủy|Ban Cán sự|Ban Thường vụ"
    r"|Ủy ban|Uỷ ban|UBND|HĐND|Hội đồng nhân dân"
    r"|Hội đồng|Bộ|Sở|Cục|Tổng cục|Chi cục|Tập đoàn|tập đoàn|Tổng công ty|Công ty|Ngân hàng|Ban|Đoàn đại biểu|Đoàn"
    r"|Mặt trận|Trường|Học viện|Viện|Liên đoàn|Hội"
    r"|Kiểm toán|Thanh tra|Văn phòng|Quốc hội|Chính phủ|Bệnh viện|Tòa án|Toà án|Bảo hiểm|Kho bạc|Báo)"
)
_SURVEYED = re.compile(
    rf"(?:[kK]hảo sát|[lL]àm việc|[kK]iểm tra|[gG]iám sát|[tT]hăm|[tT]hanh tra)[^\n.;]{{0,260}}?[ ](?:tại"
    rf"|với)[ ](?={_HEADS}[ ])"
)
_BODY = re.compile(rf"(?<!\w)(?={_HEADS}(?!\w))")
_ACTS = re.compile(
    r"[ ](?:\([^)\n]{2,30}\)[ ])?(?:và (?=[A-ZỦ])[^.;\n]{3,60}?[ ])?(?:đã |vừa |tiếp tục "
    r"|phối hợp [^.\n]{0,60}?)*(?:tổ chức|công bố|cho ý kiến|cho biết|ban hành|báo cáo|báo lãi|họp|khai mạc|bế mạc"
    r"|xem xét"
    r"|thông qua|tiếp xúc|triển khai|làm việc|phát động|kiểm tra|khánh thành|ký kết|diễn ra|đã có)(?!\w)"
)
_NOT_BODY = re.compile(
    rf"(?:Ban [{UPPER}]\w* ?$|Bộ tiêu chí|Bộ chỉ số|Bộ luật|Đoàn kiểm tra|Đoàn công tác|Báo cáo|Ban đầu"
    rf"|Hội nghị|Hội thảo|Đoàn kết|Công tác)"
)
_PLACE = "|".join(sorted((re.escape(name) for name in PROVINCES), key=len, reverse=True))
_AT = re.compile(
    rf"(?:,[ ]|[ ])?(?:[tT]ại|[ởỞ])[ ](?:(?:thành phố|TP\.?|tỉnh)[ ])?(?P<p>{_PLACE})(?!\w)|^(?P<line>{_PLACE}"
    rf"|{_PLACE.upper()})[ ]?(?:\(|[-–,:])",
    re.MULTILINE,
)
_DATELINE = 450  # the place of an event stands in the first sentences
_TITLE_PLACE = re.compile(rf"(?:{_PLACE})(?!\w)")
_LOCAL = re.compile(
    rf"(?<!\w)(?:tỉnh|thành phố|huyện|quận|thị xã)[ ](?P<p>[{UPPER}][^\W\d_]+(?:[ ][{UPPER}][^\W\d_]+){{0,4}})"
)


def read_page(text: str) -> Metadata:
    """Return what a page of a portal says of itself; a text that is no page gives what can be told of it."""
    head = text[:_HEAD]
    title = next((line.strip() for line in head.split("\n") if line.strip()), "")
    if not title:
        return Metadata()
    day, views = _date_line(head)
    body = _body_end(text)
    authors = _authors(text[len(title) : body])
    day = day or _relative_day(head)
    title = title.rstrip(" .") if len(title) < 400 else ""
    return Metadata(
        title=title,
        kind="news" if day or authors else _kind(head, title),
        date=day,
        place=_place(head, title),
        organisation=_organisation(head, title),
        authors=authors,
        views=views,
    )


def _kind(head: str, title: str) -> str:
    """The kind of a text without date line and byline: prose under a title is news, a table or form is not."""
    if title.startswith(("Kính gửi", "Thư ", "Thưa ")):
        return "letter"
    if title.startswith(("Phụ lục", "Mẫu ", "Biểu ", "Danh sách", "Danh mục")):
        return "other"
    is_prose = any(len(line) > _PROSE for line in head.split("\n"))
    return "news" if is_prose and title and not title.isupper() else "other"


def _date_line(head: str) -> tuple[date | None, int | None]:
    """The day and the view counter of a line that holds little else (`19/09/2016 | 3991`)."""
    for found in _DATE_LINE.finditer(head):
        rest = _DATE_NOISE.sub("", found["line"])
        if len(rest) > 12 or _RELATIVE_DAY.search(found["line"]):
            continue
        views = _VIEWS.search(found["line"])
        try:
            day = date(int(found["y"]), int(found["m"]), int(found["d"]))
        except ValueError:
            continue
        return day, int(re.sub(r"\D", "", views[1])) if views else None
    views = _VIEWS.search(head) if "ượt" in head else None
    return None, int(re.sub(r"\D", "", views[1])) if views else None


_RELATIVE_DAY = re.compile(
    r"(?:[hH]ôm (?P<a>nay|qua)|[nN]gày hôm (?P<b>nay|qua)|(?:[sS]áng|[tT]rưa|[cC]hiều|[tT]ối|[đĐ]êm) (?P<c>nay|qua))"
    r",?[ ](?:\(|ngày )?(?:ngày )?(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})(?:[/.-](?P<y>20\d\d))?(?![\d/])"
)
_SENTENCE_START = re.compile(r"[.!?…\n][ \n]?")
_YEAR_NAMED = re.compile(r"năm (20\d\d)(?!\d)")


def _relative_day(head: str) -> date | None:
    """The day of publication behind `hôm qua (12/1/2019)`; a missing year only where the sentence settles it."""
    found = _RELATIVE_DAY.search(head)
    if not found:
        return None
    year = found["y"] or _year_of(head, found)
    try:
        day = date(int(year), int(found["m"]), int(found["d"])) if year else None
    except ValueError:
        return None
    is_past = "qua" in (found["a"], found["b"], found["c"])
    return day + timedelta(days=1) if day and is_past else day


def _year_of(head: str, found: re.Match[str]) -> str:
    """The latest year that the words before name, in the first half of it; later months leave the year open."""
    start = max((mark.end() for mark in _SENTENCE_START.finditer(head, 0, found.start())), default=0)
    years = _YEAR_NAMED.findall(head, start, found.start())
    return max(years) if years and (int(found["m"]) <= 6 or len(set(years)) == 1) else ""


def _body_end(text: str) -> int:
    """Where the list of further articles begins, or the end of the text."""
    found = _RELATED.search(text)
    return found.start() if found and found.start() > 300 else len(text)


def _authors(body: str) -> tuple[str, ...]:
    """The names at the end of the body: a line of their own, or behind the last full stop."""
    lines = [line.strip() for line in body[-1_200:].split("\n") if line.strip()][-5:]
    for index, line in enumerate(reversed(lines)):
        if _TELEPHONE.match(line) or _AGO.search(line) or line.isupper():
            continue
        found = _LABELLED.search(line) if len(line) > 80 else _BYLINE.fullmatch(line)
        if not found and index == 0:
            found = _INLINE_BYLINE.search(line[-90:])
        if found:
            return tuple(
                name.strip() for name in re.split(r"[ ]?(?:,|&|–| - | và )[ ]?", found["names"]) if name.strip()
            )
        if not _CAPTION.search(line) and len(line) > 120:
            break
    return ()


def surveyed_body(text: str) -> str:
    """Return the body that `text` says was visited, worked with or inspected, an empty string where it names none.

    >>> surveyed_body("buổi làm việc của Tổ Biên tập với Đảng ủy Sở Y tế")
    'Đảng ủy Sở Y tế'
    """
    surveyed = _SURVEYED.search(text)
    return text[surveyed.end() : issuer_at(text, surveyed.end(), several=False)] if surveyed else ""


def _organisation(head: str, title: str) -> str:
    """The body surveyed (in the title), else the one that acts in the lead, else the first that is named."""
    lead = head[: _HEAD // 2]
    surveyed = surveyed_body(title) or surveyed_body(lead)
    if surveyed:
        return surveyed
    first = ""
    for found in _BODY.finditer(lead):
        end = issuer_at(lead, found.start(), several=False)
        name = lead[found.start() : end]
        if not _is_own_name(name) or lead[: found.start()].endswith(("đại biểu ", "Nhà ", "Báo ", "báo ")):
            continue
        first = first or name
        if _ACTS.match(lead, end):
            return name
    return first


def _is_own_name(name: str) -> bool:
    """Whether the name tells one body from others (`Sở Nội vụ`, not `Tổng công ty` or `Ban`)."""
    capitals = sum(word[:1].isupper() for word in name.split())
    return (capitals > 1 or name in ("Quốc hội", "Chính phủ")) and not _NOT_BODY.match(name)


_TODAY = re.compile(rf"[hH]ôm nay[^.\n]{{0,200}}?[, ]({_PLACE})(?!\w)")


def minuted_place(text: str) -> str:
    """Return where minutes say that they were taken (`Hôm nay, … tại …, Hà Nội`), an empty string if nowhere."""
    found = _TODAY.search(text[:_HEAD])
    return found[1] if found else ""


def _place(head: str, title: str) -> str:
    found = _AT.search(head, len(title), len(title) + _DATELINE)
    if found:
        return found["p"] or found["line"].title()
    at_start = _TITLE_PLACE.match(title)
    if at_start:
        return at_start.group()
    local = _LOCAL.search(head[: len(title) + _DATELINE])
    return local["p"] if local else ""
