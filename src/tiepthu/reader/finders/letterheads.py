"""Heads of official documents: who issues what, with which number, where and when, under which title.

Party and State heads of `standards-vn.md` 1.3 and 2.2, also with their two columns flattened into one line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from tiepthu.reader.finders.citation_context import own_signs
from tiepthu.reader.finders.issuers import folded_window, issuer_at
from tiepthu.reader.finders.organisation_names import WITHOUT_MARKS, calm, named_in, sentence_case
from tiepthu.reader.finders.signs import parse_sign
from tiepthu.reader.vi.document_types import DOCUMENT_KINDS, NORMATIVE_TYPES, SUBJECT_STARTS, TITLE_TYPES
from tiepthu.reader.vi.issuers import ISSUERS_OF_CODE


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What the head of an official document says."""

    kind: str
    title: str = ""
    number: str = ""
    date: date | None = None
    place: str = ""
    issuer: str = ""
    organisation: str = ""


HEAD_REACH = 2_600
_LINES = 34
_STATE = re.compile(
    r"C[ỘO]NG H(?:ÒA|OÀ|OA) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM"
    r"|Độ?q?c lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc"
)
_TYPES = "|".join(sorted((name.upper() for name in TITLE_TYPES), key=len, reverse=True))
_TYPE_LINE = re.compile(rf"(?P<type>{_TYPES})(?P<more>(?:,?[ ][^\n]{{3,300}}?)?)[ ]*[:*]?[ ]*[-–—_]*$")
TITLE_LINE = re.compile(
    rf"(?P<type>{'|'.join(sorted((n.capitalize() for n in TITLE_TYPES), key=len, reverse=True))})"
    r"(?P<sign>[ ](?:số:?[ ])?\d[^\s]*)?[ ](?P<subject>\S.*)$"
)
_NUMBER = re.compile(r"(?:Số|SỐ|số)[ ]?:?[ ]{0,3}(?P<sign>[0-9.]{0,7}[a-z]?[ ]?[/-][ ]?[0-9A-ZĐƯ][^\s,;]*)")
_DAY = re.compile(r"(?:,[ ]?|^|\s)[nN]gày ?(\d{1,2}) ?(?:tháng|/|-) ?(\d{1,2}) ?(?:năm|/|-) ?((?:19|20)\d\d)(?!\d)")
_NO_DAY = re.compile(r"[,\s][ ]?ngày[ .…]{0,8}tháng")
ENDS_SUBJECT = re.compile(
    r"(?:[-–—_*=]{3,}|\(|Căn cứ|- Căn cứ|Kính gửi|Kính trình|[IVX]{1,4}[.-]|1[.-] |Điều 1|Chương I|CHƯƠNG I|Phần "
    r"|PHẦN |Thực hiện |Xét |Nhằm |Theo |Trong |Ngày |Hôm nay"
    r"|Để |Hồi |Thi hành |Quán triệt |Khoá |Khóa |Số:|Số |V/v|Nơi nhận|Thời gian|A[.] )"
)
# the first line below the type may begin with a verb (Thực hiện …), never with these
_ENDS_EVEN_FIRST = re.compile(
    r"[-–—_*=]{3,}|\(|(?:- )?Căn cứ|Kính (?:gửi|trình)|[IVX]{1,4}[.-]|1[.-] |Điều 1|Số:"
    r"|Nơi nhận|Khoá |Khóa "
)
_PARAGRAPH = 160  # characters; a longer line is text, not a title
_ABOUT = re.compile(r"(?:V/v|V/V|Về việc|về việc):?[ ]")
_NUMBER_LABEL = re.compile(r"(?:Số|SỐ|số)(?:[ ]?:|[ ]\d)")
_OPEN_ENDS = ("THƯỜNG VỤ", "THỦ TƯỚNG", "CHẤP HÀNH", "ỦY BAN NHÂN", " VÀ", " -", "BỘ TRƯỞNG")
_UNIT_LINE = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|XÃ|PHƯỜNG|THỊ XÃ|THỊ TRẤN|ĐẶC KHU)[ ]")
_SUB_BODY = re.compile(
    r"(?:BAN THƯỜNG TRỰC|BAN THƯỜNG VỤ|BAN CHẤP HÀNH|ĐOÀN GIÁM SÁT|VĂN PHÒNG|THƯỜNG TRỰC|BAN CHỈ ĐẠO|TỔ BIÊN TẬP"
    r"|BAN TỔ CHỨC)$"
)
_ADVISES = re.compile(r"(?:BAN|ỦY BAN KIỂM TRA|UỶ BAN KIỂM TRA|VĂN PHÒNG)(?!\w)")
_COMMITTEE = re.compile(r"(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG) (?:ỦY|UỶ)(?!\w)")
_NEEDS_PLACE = re.compile(r"(?:SỞ|CHI CỤC|BAN QUẢN LÝ|PHÒNG|THANH TRA|BAN DÂN TỘC)[ ]")
_PLACE_IN = re.compile(r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ)[ ].+$")


def head_lines(head: str) -> list[str]:
    """Return the first lines that hold anything, without the blanks around them."""
    lines = [line.strip() for line in head.split("\n")]
    return [line for line in lines if line][:_LINES]


def read_letterhead(text: str) -> Letterhead | None:
    """Return what the letterhead of an official document says, or None when `text` has none.

    >>> read_letterhead("SỞ Y TẾ\\nSố: 5/BC-SYT\\nBÁO CÁO\\nKết quả quý I").number
    '5/BC-SYT'
    """
    head = text[:HEAD_REACH]
    lines = head_lines(head)
    if not lines:
        return None
    at = _type_line(lines)
    if at is None:
        lines = _raised(lines)
        at = _type_line(lines)
    has_state = any(_STATE.search(line) for line in lines[:8])
    numbered = any(_NUMBER.match(line) for line in lines[:8])
    if at is not None and (has_state or numbered or (at <= 4 and len(lines[at]) < 30)):
        return _with_letterhead(text, head, lines, at)
    if (has_state or numbered) and any(line.startswith(("Kính gửi", "V/v", "V/V")) for line in lines):
        return _letter(text, head, lines)
    return None


_NUMBER_LINE = re.compile(r"(?:Số|SỐ|số)[ ]?:?[ ]{0,3}[0-9.…]{0,7}[a-z]?[ ]?[/-]")
_BARE_TYPES = {name.upper().translate(WITHOUT_MARKS): name.upper() for name in TITLE_TYPES}
_BARE_STATE = {
    "CONG HOA XA HOI CHU NGHIA VIET NAM": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    "DANG CONG SAN VIET NAM": "ĐẢNG CỘNG SẢN VIỆT NAM",
}


def _raised(lines: list[str]) -> list[str]:
    """The lines with the letterhead in the capitals and marks that belong there, or as they are where there is none.

    Fonts of old encodings and re-typed copies lose the capitals, OCR the marks (`Báo cáo`, `QUYÉT ĐỊNH`).
    """
    number = next((index for index, line in enumerate(lines[:10]) if _NUMBER_LINE.match(line)), None)
    if number is None:
        return lines
    bare = [line[:60].upper().translate(WITHOUT_MARKS).strip(" *_-:") for line in lines[:16]]
    at = next((index for index, line in enumerate(bare) if line in _BARE_TYPES and len(lines[index]) < 40), None)
    state = next((index for index, line in enumerate(bare[:10]) if line in _BARE_STATE), None)
    is_letter = any(line.startswith(("Kính gửi", "V/v", "V/V")) for line in lines)
    is_dated = any(_DAY.search(line) or _NO_DAY.search(line) for line in lines[:12])
    if (at is None and not is_letter) or (state is None and not is_dated):
        return lines
    if at is not None and at < number:
        return lines
    end = number if at is None else at
    out = list(lines)
    for index in range(max(end, (state if state is not None else -1) + 1)):
        if bare[index] in _BARE_STATE:
            out[index] = _BARE_STATE[bare[index]]
        elif _is_head_of_body(lines[index]):
            out[index] = lines[index].upper()
    if at is not None:
        out[at] = _BARE_TYPES[bare[at]]
    return out


def _is_head_of_body(line: str) -> bool:
    """Whether a line that is not in capitals may name a body of the letterhead."""
    is_other = _NUMBER_LINE.match(line) or _DAY.search(line) or _NO_DAY.search(line)
    return len(line) < 90 and not is_other and not line.startswith(_NO_HEAD)


def _raised_body(line: str) -> str:
    """The line in capitals where it is the name of a body as a whole, otherwise as it is."""
    return line.upper() if _is_head_of_body(line) and issuer_at(line, 0) >= len(line) - 1 else line


_NO_HEAD = ("V/v", "V/V", "Kính", "Độc lập", "Về việc", "(")


def _type_line(lines: list[str]) -> int | None:
    """The line that holds the type of the document in capitals, alone."""
    for index, line in enumerate(lines[:14]):
        found = _TYPE_LINE.match(line) if line.isupper() else None
        if found and (index or not found["more"]):
            return index
    return None


# -- with a letterhead ---------------------------------------------------------------------------------------------


def _with_letterhead(text: str, head: str, lines: list[str], at: int) -> Letterhead:
    found = _TYPE_LINE.match(lines[at])
    type_word = found["type"].lower() if found else ""
    number = _number(text, lines)
    issuer = _issuer(text, lines[:at]) or _issuer(text, [_raised_body(line) for line in lines[:at]])
    issuer = issuer or _issuer_of(number)
    when, place = _day_and_place(lines)
    subject = _subject(text, lines, at, issuer)
    return Letterhead(
        kind=DOCUMENT_KINDS.get(folded_window(type_word), "other"),
        title=_full_title(lines, subject) or _title(type_word, number, subject),
        number=number,
        date=when or _day_in_text(type_word, head),
        place=place or _place_of(issuer, type_word),
        issuer=issuer,
        organisation=body_of(issuer),
    )


def _letter(text: str, head: str, lines: list[str]) -> Letterhead:
    """An official letter (công văn): no type line, its subject behind `V/v`."""
    number = _number(text, lines)
    about = next((index for index, line in enumerate(lines) if _ABOUT.match(line)), None)
    subject = ""
    if about is not None:
        subject = "về việc " + _ABOUT.sub("", lines[about], count=1).rstrip(".")
    stop = next((index for index, line in enumerate(lines) if line.startswith(("Kính gửi", "V/v", "V/V"))), len(lines))
    issuer = _issuer(text, lines[:stop])
    when, place = _day_and_place(lines)
    title = f"Công văn {subject}".strip() if subject else ""
    return Letterhead("letter", title, number, when, place, issuer, issuer)


def _full_title(lines: list[str], subject: str) -> str:
    """A title line that a database puts before the letterhead (`Nghị định số 5/2020/NĐ-CP Quy định …`).

    Where it breaks off, the rest is taken from the subject below the letterhead.
    """
    found = TITLE_LINE.match(lines[0])
    if not found or not found["sign"] or lines[0].isupper():
        return ""
    title = lines[0].rstrip(".,; ")
    told = title[found.start("subject") :]
    goes_on = len(subject) > len(told) and folded_window(subject).startswith(folded_window(told))
    return title + subject[len(told) :] if goes_on else title


def _title(type_word: str, number: str, subject: str) -> str:
    name = type_word.capitalize()
    if folded_window(type_word) in NORMATIVE_TYPES and number and re.search(r"/(?:19|20)\d\d/", number):
        name = f"{name} số {number}"
    if subject[:1].isupper() and not subject[:2].isupper():
        first = subject.partition(" ")[0]
        subject = subject[0].lower() + subject[1:] if folded_window(first) in SUBJECT_STARTS else subject
    return f"{name} {subject}".strip()


def _subject(text: str, lines: list[str], at: int, issuer: str) -> str:
    """The lines below the type, up to the bases, the first section or the name of the issuer."""
    found = _TYPE_LINE.match(lines[at])
    more = found["more"].strip(" ,") if found else ""
    shouted = [more] if more else []
    calm_lines: list[str] = []
    folded = folded_window(issuer)
    for line in lines[at + 1 : at + 7]:
        if (calm_lines and ENDS_SUBJECT.match(line)) or _ENDS_EVEN_FIRST.match(line):
            break
        if line.isupper() and (calm_lines or _is_body(line) or (folded and folded_window(line) in folded)):
            break
        if len(line) > _PARAGRAPH and (calm_lines or ENDS_SUBJECT.match(line)):
            break
        if calm_lines and _is_sentence(line, folded):
            break
        (shouted if line.isupper() else calm_lines).append(line)
        if line.endswith((".", ":")):
            break
    subject = " ".join([calm(text, " ".join(shouted)), *calm_lines])
    return " ".join(subject.split()).rstrip(".:-– ")


def _is_sentence(line: str, issuer: str) -> bool:
    """Whether a line below the title is the first of the text: it ends as one, or the issuer speaks in it."""
    if line.endswith(":") or (line[0].isupper() and line.endswith((".", ";")) and len(line) > _SHORT):
        return True
    return bool(issuer) and folded_window(line).startswith(issuer) and len(line) > len(issuer) + _SHORT


_SHORT = 40


def _is_body(line: str) -> bool:
    """Whether a line in capitals names who decides (`ỦY BAN NHÂN DÂN …`, `THỦ TƯỚNG CHÍNH PHỦ`, `GIÁM ĐỐC SỞ …`)."""
    end = issuer_at(line, 0)
    return end >= len(line.rstrip(" ,-")) - 1


def _number(text: str, lines: list[str]) -> str:
    for start, sign in own_signs(text[:HEAD_REACH]).items():
        if start < HEAD_REACH:
            return "".join(sign.split())
    for line in lines[:14]:
        found = _NUMBER.search(line)
        if found and line[: found.start()].strip() in ("", "Luật", "Nghị quyết", "Bộ luật", "Pháp lệnh"):
            return "".join(found["sign"].split()).strip(".*") if found["sign"][0].isdigit() else ""
    return ""


def _day_and_place(lines: list[str]) -> tuple[date | None, str]:
    """The day and place of the head: `Hà Nội, ngày 05 tháng 01 năm 2020`, alone or behind the motto and the number."""
    for line in lines[:16]:
        if line.startswith(("Căn cứ", "- Căn cứ", "(", "Kèm", "Theo", "Xét", "Thực hiện")):
            continue
        found = _DAY.search(line)
        stamp = found or _NO_DAY.search(line)
        if not stamp or len(line) > 200:
            continue
        place = _place_before(line[: stamp.start()])
        if not found:
            if place:
                return None, place
        elif (place or not line[: stamp.start()].strip()) and len(line) - stamp.end() < 40:
            return _to_date(found), place
    return None, ""


def _place_before(line: str) -> str:
    """The capitalised words that end `line`: the place before `, ngày`."""
    words: list[str] = []
    for word in reversed(line.rstrip(" ,").split()):
        is_short = len(words) < 5 and "/" not in word
        is_name = word[0].isupper() and (not word.isupper() or word.rstrip(".") in ("TP", "TX", "TT"))
        if not is_short or not (is_name or (word == "-" and words and words[0] in ("Vũng", "Huế"))):
            break
        words.insert(0, word)
    place = " ".join(words)
    return "" if place in ("Hạnh", "Tự", "Độc") else place


def _to_date(found: re.Match[str]) -> date | None:
    try:
        return date(int(found[3]), int(found[2]), int(found[1]))
    except ValueError:
        return None


def _day_in_text(type_word: str, head: str) -> date | None:
    """Minutes state their day in the first sentence."""
    found = (
        re.search(r"ngày ?(\d{1,2}) ?(?:tháng|/) ?(\d{1,2}) ?(?:năm|/) ?((?:19|20)\d\d)", head)
        if type_word == "biên bản"
        else None
    )
    return _to_date(found) if found else None


def _place_of(issuer: str, type_word: str) -> str:
    if type_word != "biên bản":
        return ""
    found = re.search(r"(?:tỉnh|thành phố|huyện|quận|thị xã) (\S.*)$", issuer)
    return found[1] if found else ""


_NO_BODY = re.compile(r"SỐ[ :]|KHẨN|MẬT|HỎA TỐC|DỰ THẢO")


def _bodies(lines: list[str]) -> list[str]:
    """The bodies named in capitals by the lines of a letterhead, what runs over two lines joined."""
    bodies: list[str] = []
    for line in lines:
        cleaned = _DAY.split(_STATE.sub(" ", line))[0]
        cleaned = _NUMBER_LABEL.split(cleaned)[0].strip(" -–—_*/¯.,")
        cleaned = re.split(r"[ ]{2,}|[-–—_]{3,}", cleaned)[0].strip()
        if len(cleaned) < 4 or not cleaned.isupper() or _NO_BODY.match(cleaned):
            continue
        goes_on = _UNIT_LINE.match(cleaned) or cleaned.startswith(("VÀ ", "VIỆT NAM"))
        if bodies and (goes_on or bodies[-1].endswith(_OPEN_ENDS)):
            bodies[-1] += " " + cleaned
        else:
            bodies.append(cleaned)
    return bodies


def _issuer(text: str, lines: list[str]) -> str:
    """The issuing body of the letterhead's lines in capitals, in ordinary case."""
    bodies = _bodies(lines)
    if not bodies:
        return ""
    name = bodies[-1]
    if len(bodies) > 1:
        above = bodies[-2]
        place = _PLACE_IN.search(above)
        if _SUB_BODY.match(name) or (_ADVISES.match(name) and _COMMITTEE.match(above)):
            name = f"{name} {above}"
        elif _NEEDS_PLACE.match(name) and place and not _PLACE_IN.search(name):
            name = f"{name} {place.group()}"
    spelt = named_in(text, name) or sentence_case(name)
    return spelt[:1].upper() + spelt[1:]


def _issuer_of(number: str) -> str:
    """The body that a number's code stands for, where one body alone uses it."""
    sign = parse_sign(number) if number else None
    names = ISSUERS_OF_CODE.get(sign.issuer.rstrip("0123456789"), ()) if sign else ()
    return names[0] if len(names) == 1 else ""


_POSTS = re.compile(
    r"(?:Bộ trưởng(?= Bộ)|Chủ tịch(?= (?:Ủy|Uỷ|UBND|HĐND|Hội))|Giám đốc(?= (?:Sở|Công|Ban|Trung))|Thống đốc"
    r"|Cục trưởng(?= Cục)) ",
    re.I,
)


def body_of(issuer: str) -> str:
    """The body of which the issuer is the head (`Bộ trưởng Bộ Nội vụ`: Bộ Nội vụ)."""
    body = _POSTS.sub("", issuer, count=1)
    return body[:1].upper() + body[1:]
