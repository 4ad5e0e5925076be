"""Official texts without a letterhead: databases keep a title line and perhaps the issuer below it.

`Quyết định về việc …` / `Thủ tướng chính phủ` / `Căn cứ …`. Where no issuer stands below the title, the body that
speaks in the text is taken.
"""

from __future__ import annotations

import re

from tiepthu.reader.finders.issuers import folded_window, issuer_at
from tiepthu.reader.finders.letterheads import ENDS_SUBJECT, HEAD_REACH, TITLE_LINE, Letterhead, body_of, head_lines
from tiepthu.reader.finders.organisation_names import named_in, sentence_case
from tiepthu.reader.vi.document_types import DOCUMENT_KINDS, SUBJECT_STARTS
from tiepthu.reader.vi.letters import UPPER
from tiepthu.reader.vi.provinces import PROVINCES

_BODY_MARK = re.compile(
    r"\n(?:- )?Căn cứ |\nĐiều 1[.:]|\nNơi nhận|\n(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|Quyết định|Quyết nghị)[ ]?:|\nXét "
    r"|\n[IVX]{1,4}[.-]|\n[1A][.]"
)

_NEWS_MARK = re.compile(
    r"Ảnh:|\(Ảnh|ảnh:|PV\b|TTXVN|[bB]áo (?!cáo)[A-ZĐ]|phóng viên|lượt xem|\d{1,2}[/.-]\d{1,2}[/.-]\d{4} ?\|"
)


def read_titled_text(text: str) -> Letterhead | None:
    """Return what the title line of an official text says, or None when it names no type of document.

    >>> read_titled_text("Quyết định về việc lập đoàn kiểm tra\\nThủ tướng chính phủ\\nCăn cứ Luật Thanh tra;").kind
    'decision'
    """
    head = text[:HEAD_REACH]
    lines = head_lines(head)
    if not lines:
        return None
    if _TELEGRAM.match(lines[0]):
        sender = _speaking(text, "", "công điện")
        return Letterhead("other", organisation=body_of(named_in(text, sender) or sender))
    found = TITLE_LINE.match(lines[0])
    if not found or found["subject"].split(" ")[0].lower() not in SUBJECT_STARTS:
        return None
    if not _BODY_MARK.search(head) and (_NEWS_MARK.search(text, 0, 20_000) or found["sign"]):
        return None
    title, issuer, _ = _title_lines(lines)
    type_word = folded_window(found["type"])
    organisation = issuer or _speaking(text, title, type_word)
    organisation = body_of(named_in(text, organisation) or organisation)
    if organisation[1:].islower():  # a title in small letters tells no capitals
        organisation = sentence_case(organisation)
    place = _province(organisation) or _meeting_place(head)
    return Letterhead(
        DOCUMENT_KINDS.get(type_word, "other"), title, "", None, place, issuer and organisation, organisation
    )


def _title_lines(lines: list[str]) -> tuple[str, str, int]:
    """The title, which may run on over a second line, the issuer below it, and how many lines both take."""
    title = lines[0]
    for index, line in enumerate(lines[1:4], 1):
        if ENDS_SUBJECT.match(line):
            break
        if len(line) < 90 and issuer_at(line, 0) > len(line) * 0.6 and not line.endswith((".", ";", ":")):
            return title.rstrip("."), line, index + 1
        if (
            len(line) < 110
            and not line.endswith((".", ";", ":"))
            and not title.endswith((".", "]"))
            and index == 1
            and len(title) > 60
        ):
            title = f"{title} {line}"
        else:
            break
    return title.rstrip("."), "", 1


_SPEAKS = re.compile(
    r"(?:yêu cầu|chỉ thị|đề nghị|thông báo|quyết định|giao|kết luận|đã có|báo cáo|đã tổ chức|tổ chức|ban hành"
    r"|đã ban hành|xin)(?!\w)"
)
_HEADS = re.compile(
    r"(?:Bộ(?! trưởng)|Sở|UBND|Ủy ban|Uỷ ban|Ban|Tổng cục(?! trưởng)|Ngân hàng|Hội đồng|HĐND|Thanh tra|Kho bạc|Cục"
    r"(?! trưởng)|Tỉnh ủy|Tỉnh uỷ|Thành ủy|Thành uỷ|Đảng ủy|Văn phòng|Thủ tướng|Chính phủ|Tòa án|Viện(?! trưởng))(?!\w)"
)
_ASKING = re.compile(
    r"(?:đề nghị của|Xét|tại tờ trình của)[ \n]+(?:(?:Bộ trưởng|Chủ tịch|Giám đốc|Thống đốc|Tổng cục trưởng|Thứ trưởng)"
    r"[ \n])?$"
)
_LOCAL_BODY = re.compile(r"(?:Ủy ban|Uỷ ban|Hội đồng) nhân dân (?:tỉnh|thành phố)$")
_SEVERAL = re.compile(r"(?<!\w)(?:các|liên quan|Ngành)(?!\w)")
_ORDERS = re.compile(
    r"[ \n](?:yêu cầu|chỉ thị|quyết định|quyết nghị)(?: như sau| các [^.;:\n]{3,80})?[ ]?:[ ]?(?:\n|$)"
)
_TELEGRAM = re.compile(r"Điện:[ ]")
_ABOVE = ("Thủ tướng", "Chính phủ", "Quốc hội", "Văn phòng Chính phủ", "Chủ tịch nước")  # cited by all, speak seldom
_SPEAKINGHEAD_REACH = 8_000


def _speaking(text: str, title: str, type_word: str) -> str:
    """The body that speaks in the text: the subject of the first verb of ordering, else the one named most."""
    lowered = folded_window(title)
    if type_word == "thông báo" and "thủ tướng" in lowered:
        return "Văn phòng Chính phủ"
    counts: dict[str, int] = {}
    for found in _HEADS.finditer(text, 0, _SPEAKINGHEAD_REACH):
        start = found.start()
        if start and text[start - 1].isalnum():
            continue
        end = issuer_at(text, start, several=False)
        name = " ".join(text[start:end].split())
        is_own = sum(word[0].isupper() for word in name.split()) > 1 or _LOCAL_BODY.match(name)
        if not is_own or _SEVERAL.search(name):
            continue
        follows = _SPEAKS.match(text, end + 1) is not None
        if follows and _ORDERS.match(text, end):
            return _with_land(title, name, text)
        if _ASKING.search(text, max(0, start - 45), start):
            continue
        counts[name] = counts.get(name, 0) + (4 if follows else 1) + (3 if name.lower() in lowered else 0)
        if name.startswith(_ABOVE) or any(word.isupper() and len(word) > 2 for word in name.split()[1:]):
            counts[name] = min(counts[name], 1)
    name = max(counts, key=lambda name: (counts[name], len(name))) if counts else ""
    return _with_land(title, name, text)


_LAND = re.compile(rf"(?:tỉnh|thành phố|TP\.?) ({'|'.join(map(re.escape, PROVINCES))})(?!\w)", re.IGNORECASE)


def _with_land(title: str, name: str, text: str) -> str:
    """The name of a province's or city's body with the land, where the title or else the text names one alone."""
    if not _LOCAL_BODY.match(name):
        return name
    lands = {found[1].lower() for found in _LAND.finditer(title)}
    lands = lands or {found[1].lower() for found in _LAND.finditer(text, 0, _SPEAKINGHEAD_REACH)}
    land = next((one for one in PROVINCES if one.lower() in lands), "")
    return f"{name} {land}" if len(lands) == 1 and land else name


def _province(organisation: str) -> str:
    """The province or city that ends the name of a body below a ministry."""
    name = next((name for name in PROVINCES if organisation.endswith(f" {name}")), "")
    return name if name and not organisation.startswith(("Bộ ", "Tổng cục")) else ""


_TOOK_PLACE = re.compile(
    rf"[nN]gày [^.\n]{{6,30}}?,? tại (Hà Nội|(?:thành phố|TP\.?) ?(?:[{UPPER}]\w+ ?){{1,4}})(?=,| )"
)


def _meeting_place(head: str) -> str:
    found = _TOOK_PLACE.search(head)
    return found[1].strip() if found else ""
