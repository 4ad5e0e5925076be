"""What stands beside a sign: the type word before it, date, issuer and term behind it, the body the sentence names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from tiepthu.reader.finders.congresses import meeting_at
from tiepthu.reader.finders.issuers import issuer_at, term_at
from tiepthu.reader.finders.signs import SIGN_PATTERN, Sign
from tiepthu.reader.vi.document_types import CLAUSE_STARTS, TYPE_ABBREVIATIONS, TYPE_CODES, TYPE_MODIFIERS
from tiepthu.reader.vi.issuers import ISSUERS_OF_CODE
from tiepthu.reader.vi.letters import UPPER

# what joins the documents of a list; the type word, "số" or the number follows
COORDINATION = re.compile(r"[ \n]?(?:,|và|, và|hoặc|hay|cùng với|&)(?:[ \n]các)?[ \n]")

_WORDS = re.compile(r"[^\s]+")
_SO = frozenset({"số", "số:", "sô", "số.", ":"})
_SHORT_FORM = re.compile(rf"\((?:{'|'.join(TYPE_ABBREVIATIONS)})\)")  # `Nghị quyết (NQ) 28`
_STOPS = '.,;:()"“”!?'
_REACH = 72


@dataclass(frozen=True, slots=True)
class TypeBefore:
    """The type word before a number: where it starts (the number or "số" where there is none)."""

    start: int
    type: str
    has_so: bool
    word: str = ""  # the word directly before the number or "số", lower case


def type_before(text: str, start: int) -> TypeBefore:
    """Return the type word that stands before the number at `start`, as `TypeBefore`."""
    words, lowered = _words_before(text, start)
    has_so = False
    first = start
    while words and lowered[-1].lstrip("(") in _SO:
        has_so = has_so or lowered[-1] != ":"
        first = words[-1][0] + _leading(words[-1][1])
        words.pop()
        lowered.pop()
    if len(words) > 1 and _SHORT_FORM.fullmatch(words[-1][1]):
        words.pop()
        lowered.pop()
    if not words:
        return TypeBefore(first if has_so else start, "", has_so)
    if has_so or lowered[-1].endswith(":"):
        lowered[-1] = lowered[-1].rstrip(":")
    for dropped in range(6 if has_so else 1):
        last = len(words) - dropped
        position = _type_at(words, lowered, last)
        if position is not None:
            name = " ".join(lowered[position:])
            return TypeBefore(
                words[position][0] + _leading(words[position][1]), name.lstrip('(“"['), has_so, lowered[-1]
            )
        if last < 1 or lowered[last - 1] not in TYPE_MODIFIERS:
            break
    written = words[-1][1].lstrip('(“"[')
    if written in TYPE_ABBREVIATIONS:
        return TypeBefore(words[-1][0] + _leading(words[-1][1]), TYPE_ABBREVIATIONS[written], has_so, lowered[-1])
    return TypeBefore(first if has_so else start, "", has_so, lowered[-1].lstrip("("))


def _words_before(text: str, start: int) -> tuple[list[tuple[int, str]], list[str]]:
    """The words before `start` with their offsets, and the same words in small letters."""
    offset = max(0, start - _REACH)
    piece = text[offset:start]
    words = [(found.start() + offset, found.group()) for found in _WORDS.finditer(piece)]
    lowered = piece.lower().split()
    if len(lowered) != len(words):
        lowered = [word.lower() for _, word in words]
    return words, lowered


def _type_at(words: list[tuple[int, str]], lowered: list[str], last: int) -> int | None:
    for length in (4, 3, 2, 1):
        first = last - length
        if first < 0:
            continue
        head = lowered[first].lstrip('(“"[')
        phrase = " ".join((head, *lowered[first + 1 : last]))
        if phrase in TYPE_CODES and not (phrase == "luật" and first and lowered[first - 1] in ("pháp", "kỷ")):
            if phrase == "điện" or any(word[-1] in _STOPS for word in lowered[first : last - 1]):
                continue
            return first
    return None


def _leading(word: str) -> int:
    return len(word) - len(word.lstrip('(“"['))


# -- lists ---------------------------------------------------------------------------------------------------------

_LISTED = re.compile(rf"{COORDINATION.pattern}|;[ \n](?:và[ \n])?")
_BEFORE_ITEM = ("; ", ", ", "và ")


def goes_on(text: str, last: Extendable, this: Extendable) -> bool:
    """Say whether `this`, a sign without type word, goes on with the list in which `last` stands.

    Behind a title too, when the codes agree: `Quyết định: số 1/QĐ-BTC về …; số 2/QĐ-BTC`.
    """
    if _LISTED.fullmatch(text, last.end, this.start):
        return True
    if last.sign is None or this.sign is None or last.sign.code != this.sign.code or not last.type:
        return False
    between = text[last.end : this.start]
    return between.endswith(_BEFORE_ITEM) and "\n" not in between and ". " not in between


# -- behind the sign -----------------------------------------------------------------------------------------------


class Extendable(Protocol):
    """The parts of a citation in the making that stand behind its sign."""

    end: int
    start: int
    type: str
    sign: Sign | None
    name: str
    rule: str
    day: date | None
    year: str
    issuer: str
    term: str


_DATE = (
    r"(?:(?P<d>[0-9]{1,2})[ ]?[/.-][ ]?(?P<m>[0-9]{1,2})[ ]?[/.-][ ]?(?P<y>(?:19|20)[0-9]{2})(?!\d)"
    r"|(?P<d2>[0-9]{1,2})[ \n]?(?:tháng|THÁNG)[ \n]?(?P<m2>[0-9]{1,2})[ \n]?(?:năm|NĂM)[ \n]?(?P<y2>(?:19|20)[0-9]{2}))"
)
_PASSED = (
    r"(?:(?:đã )?(?:được )?(?:Quốc hội )?(?:khóa [IVX]+ )?(?:thông qua|ban hành|ký|ký ban hành|ra)(?: vào)?[ \n])?"
)
_DATED = re.compile(
    rf"(?:,|;)?[ \n](?:\(sửa đổi[^)\n]{{0,20}}\)[ \n])?\(?{_PASSED}(?:ngày|NGÀY)[ \n]{_DATE}"
    rf"|,?[ \n]\(?{_DATE.replace('P<', 'P<b')}"
)
_YEARED = re.compile(
    r"[ \n]\(?(?:(?:được )?(?:ban hành|sửa đổi(?:, bổ sung)?|sửa đổi bổ sung|\(sửa đổi\))[ \n])?"
    r"(?:năm[ \n])?(?:19|20)\d\d(?![\d/])\)?"
    r"(?:[ \n]\((?:được )?sửa đổi(?:, bổ sung| bổ sung)?(?: một số điều)?,? năm (?:19|20)\d\d\))?"
)
_OF_YEAR = re.compile(r",?[ \n](?:năm|NĂM)[ \n](?P<year>(?:19|20)\d\d)(?=[ \n](?:của|CỦA)[ \n])")
_BY = re.compile(
    r",?[ \n](?:của|CỦA)[ \n]|,[ ](?=(?:Bộ Chính trị|Ban Bí thư|BCH Trung ương|Ban Chấp hành Trung ương)(?!\w))"
)


def extend(text: str, draft: Extendable, limit: int) -> None:
    """Take date, issuer and term behind the citation into its span, as long as one follows the other before `limit`."""
    before = -1
    while draft.end != before:
        before = draft.end
        if not draft.day:
            _take_date(text, draft, limit)
        if draft.end == before and draft.rule.startswith("law"):
            _take_year(text, draft, limit)
            break
        if draft.end == before and draft.rule.startswith("number") and not (draft.day or draft.issuer):
            _take_year_and_issuer(text, draft, limit)
        if not draft.issuer:
            _take_issuer(text, draft, limit)
        _take_term(text, draft, limit)
    if (
        text.count("(", draft.start, draft.end) > text.count(")", draft.start, draft.end)
        and text[draft.end : draft.end + 1] == ")"
    ):
        draft.end += 1


def _take_date(text: str, draft: Extendable, limit: int) -> None:
    found = _DATED.match(text, draft.end)
    if not found or found.end() > limit:
        return
    draft.day = _day(found)
    draft.end = found.end()


def _day(found: re.Match[str]) -> date | None:
    for d, m, y in (("d", "m", "y"), ("d2", "m2", "y2"), ("bd", "bm", "by"), ("bd2", "bm2", "by2")):
        if found[d]:
            try:
                return date(int(found[y]), int(found[m]), int(found[d]))
            except ValueError:
                return None
    return None


def _take_year(text: str, draft: Extendable, limit: int) -> None:
    found = _YEARED.match(text, draft.end)
    if found and found.end() <= limit:
        draft.end = found.end()


def _take_year_and_issuer(text: str, draft: Extendable, limit: int) -> None:
    """Take the year that stands for the date before an issuer (`số 9 năm 2016 của Bộ X`); else it tells a period."""
    found, end = _OF_YEAR.match(text, draft.end), draft.end
    if not found or "/" in text[draft.start : end]:
        return
    draft.end = found.end()
    _take_issuer(text, draft, limit)
    if draft.issuer:
        draft.year = found["year"]
    else:
        draft.end = end


def _take_issuer(text: str, draft: Extendable, limit: int) -> None:
    by = _BY.match(text, draft.end)
    if not by:
        return
    meeting = meeting_at(text, by.end())
    end = meeting.end if meeting else issuer_at(text, by.end(), several=_is_joint(draft))
    if by.end() < end <= limit:
        draft.issuer, draft.end = text[by.end() : end], end
        draft.term = draft.term or (meeting.term if meeting else "")


def _is_joint(draft: Extendable) -> bool:
    """Whether several bodies issued it: its type says so, or its sign joins their codes with hyphens."""
    return "liên tịch" in draft.type or (draft.sign is not None and "-" in draft.sign.issuer)


def _take_term(text: str, draft: Extendable, limit: int) -> None:
    if draft.term:
        return
    end, term = term_at(text, draft.end)
    if not term or end > limit:
        return
    if draft.issuer and text[: draft.end].endswith(draft.issuer):
        draft.issuer += text[draft.end : end]
    draft.term, draft.end = term, end


# -- the rest of the sentence --------------------------------------------------------------------------------------

_VERBS = re.compile(
    r"[ \n](?:cũng )?(?:đã |vừa |mới |tiếp tục ){0,3}(?:ban hành|có|ra|ký ban hành|ký|gửi|tại|trình|phê duyệt"
    r"|chỉ đạo tại|nêu tại|yêu cầu tại)[ \n]"
    r"(?:các )?$"
)
_OF = re.compile(rf"(?<!\w)(?=[{UPPER}]|thủ tướng|chính phủ|bộ )")
_TITLE = re.compile(
    r"[ \n](?:về(?: việc)?[ \n])?[“\"]([^”\"\n]{3,300})[”\"]"
    r"|[ \n](về (?:[^.;:()\n“”\"]|[“\"][^“”\"\n]{3,200}[”\"]){8,300})"
)
# behind a comma these go on with the sentence, not with the title (`…, các bộ đã …`, `…, trong đó …`)
_TITLE_ENDS = re.compile(
    rf",[ ](?:{'|'.join(CLAUSE_STARTS)})(?!\w)|,[ ][^,]{{2,60}}?[ ](?:đã|đang|sẽ)[ ]"
    r"|[ ](?:đã được|đã có|được ban hành|có hiệu lực|còn hiệu lực|nêu rõ)(?!\w)"
)


def issuer_outside(text: str, start: int, end: int, limit: int, code: str) -> str:
    """Return the body that the sentence names as the issuer outside the citation's span, or an empty string."""
    verb = _VERBS.search(text[max(0, start - 40) : start])
    if verb:
        stop = max(0, start - 40) + verb.start()
        issuer = _subject_ending(text, stop)
        if issuer:
            return issuer
    names = ISSUERS_OF_CODE.get(code.partition("-")[0])
    if not names:
        return ""
    sentence_end = min(
        position for position in (text.find("\n", end), text.find(". ", end), end + 240, limit) if position >= end
    )
    for name in names:
        at = text.find(f" của {name}", end, sentence_end)
        if at >= 0:
            stop = issuer_at(text, at + len(" của "))
            after, term = term_at(text, stop)
            return text[at + len(" của ") : after if term else stop]
    return ""


def _subject_ending(text: str, stop: int) -> str:
    """The issuer whose name ends at `stop`: the longest that starts in the 90 characters before."""
    lowest = max(0, stop - 90)
    lowest = max(lowest, *(text.rfind(mark, lowest, stop) + 1 for mark in "\n;:("))
    for found in _OF.finditer(text, lowest, stop):
        if issuer_at(text, found.start()) == stop:
            return text[found.start() : stop]
    return ""


def title_after(text: str, end: int, limit: int) -> str:
    """Return the title that follows the citation, quoted or with `về …`, without the quotes; empty when none does.

    A title without quotes ends before `limit`, where the next citation begins, and where the sentence goes on.

    >>> title_after("Nghị định 5/2020/NĐ-CP về kiểm toán nội bộ, các bộ đã ban hành quy chế", 22, 70)
    'về kiểm toán nội bộ'
    """
    found = _TITLE.match(text, end)
    if not found:
        return ""
    if found[1]:
        return found[1].strip(" ,")
    title = found[2]
    if limit < found.end(2) and text[found.start(2) : limit].rstrip(" \n").endswith(_BEFORE_NEXT):
        title = text[found.start(2) : limit]
    stop = _TITLE_ENDS.search(title, len("về việc "))
    title = (title[: stop.start()] if stop else title).rstrip(" ,")
    return title.removesuffix(" và").removesuffix(" theo").rstrip(" ,")


_BEFORE_NEXT = (",", " và", " hoặc", "với", " theo", " cùng", " của")  # otherwise the next one stands in the title
_ISSUED_ON = re.compile(
    rf"(?:ngày|Ngày)[ \n]{_DATE},?[ \n][^.;:\n\d]{{2,90}}?[ \n](?:đã |vừa |mới )?(?:ban hành|ra|ký ban hành"
    r"|ký|phê duyệt|thông qua)[ \n](?:các )?$"
)


def day_outside(text: str, start: int) -> date | None:
    """Return the day on which the sentence says that the document was issued (`Ngày …, Bộ X ban hành `), or None."""
    if not text.startswith(_ISSUING, max(0, start - 4)) and not _VERBS.search(text[max(0, start - 40) : start]):
        return None
    found = _ISSUED_ON.search(text[max(0, start - 160) : start])
    return _day(found) if found else None


_ISSUING = ("ành ", "ành\n", " ra ", " ký ", "yệt ", "qua ")
_FRAME_END = re.compile(r"[ \n]?(?:sau|sau đây|gồm|bao gồm)?[ \n]?")
_FRAME_REACH = 1_200
_ITEM_ENDS = (":", ";", ",", "và")


def frame_before(text: str, start: int) -> tuple[str, str]:
    """Return type and issuer of the words that introduce the list in which the citation at `start` stands.

    >>> frame_before("các Thông tư của Bộ Tài chính: số 1/2015/TT-BTC", 31)
    ('thông tư', 'Bộ Tài chính')
    """
    if not text[max(0, start - 4) : start].rstrip(" \n").endswith(_ITEM_ENDS):
        return "", ""
    lowest = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start), start - _FRAME_REACH)
    colon = text.rfind(":", lowest + 1, start)
    if colon < 0:
        return "", ""
    of = text.rfind(" của ", max(lowest, colon - 90, 0), colon)
    if of < 0:
        return "", ""
    end = issuer_at(text, of + len(" của "))
    if end <= of + len(" của ") or not _FRAME_END.fullmatch(text, end, colon):
        return "", ""
    kind = type_before(text, of + 1).type
    return (kind, text[of + len(" của ") : end]) if kind else ("", "")


# -- the document's own number -------------------------------------------------------------------------------------

_OWN_SIGN = SIGN_PATTERN.replace("P<", "P<own_")
_OWN_END = r"[ ]*(?:\n|$|\*|[A-ZĐ][^\n]{1,40},?[ \n]ngày)"
_OWN_LINE = re.compile(rf"S(?:ố|Ố)[ ]?:?[ ]?(?={_OWN_SIGN}{_OWN_END})")
_OWN_TYPED = re.compile(
    r"(?m)^(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|LUẬT|NGHỊ QUYẾT)[ ](?:Số|SỐ|số)[ ]?:?[ ]?"
    rf"(?={_OWN_SIGN}{_OWN_END})"
)
_HEAD = re.compile(
    rf"CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|\n(?:- )?Căn cứ |\n[{UPPER} ]{{7,24}}\n"
    rf"|\n(?:ỦY BAN|UỶ BAN|HỘI ĐỒNG|BAN CHẤP HÀNH)[{UPPER}, ]{{4,50}}\n"
)
_FIRST_LINE = re.compile(
    r"\s*(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư(?: liên tịch)?|Quyết định|Chỉ thị|Kế hoạch|Thông báo"
    r"|Báo cáo|Tờ trình"
    r"|Công văn|Hướng dẫn|Quy định|Kết luận|Công điện"
    r"|LUẬT|BỘ LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ(?: LIÊN TỊCH)?|QUYẾT ĐỊNH|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO"
    r"|BÁO CÁO|TỜ TRÌNH|CÔNG VĂN|HƯỚNG DẪN|QUY ĐỊNH|KẾT LUẬN|CÔNG ĐIỆN)"
    rf"[ ](?:(?:số|Số|SỐ):?[ ])?(?={SIGN_PATTERN.replace('P<', 'P<own_')})"
)
_HEAD_REACH = 1500


def own_signs(text: str) -> dict[int, str]:
    """Return where the document's own number stands in its head: offset of the sign -> the sign as written."""
    out: dict[int, str] = {}
    for found in _OWN_LINE.finditer(text):
        if not type_before(text, found.end()).type:
            out[found.end()] = text[found.end() : found.end("own_body")]
    if not _HEAD.search(text, 0, _HEAD_REACH):
        return out
    for found in _OWN_TYPED.finditer(text, 0, _HEAD_REACH):
        out[found.end()] = text[found.end() : found.end("own_body")]
    first = _FIRST_LINE.match(text)
    if first:
        out[first.end()] = text[first.end() : first.end("own_body")]
    return out
