"""The posts named next to a person: before the name, behind it, or above it in a signature block.

A post begins with a word of `vi.posts.POST_HEADS` and runs through the name of its body to a comma, another separator,
a verb or the name of the person.
"""

from __future__ import annotations

import re

from tiepthu.reader.records import Span
from tiepthu.reader.vi import names as vi_names
from tiepthu.reader.vi import posts as vi
from tiepthu.reader.vi.letters import LOWER, UPPER

_I = re.IGNORECASE
_STRONG = "|".join(sorted(vi_names.STRONG_SURNAMES))
_HEAD_TEXT = rf"(?:{vi.POST_PREFIXES})?(?:Phó )?(?:{vi.POST_HEADS})(?!\w)"
_HEAD = re.compile(rf"(?<!\w)(?<!\w-){_HEAD_TEXT}", _I)
_LATER_HEAD = re.compile(rf"(?:{_HEAD_TEXT}|(?:{vi.LATER_HEADS})(?!\w))", _I)
_HEAD_AND = re.compile(rf" (?:và|cùng|với) (?={_HEAD_TEXT})", _I)
_ENDS = re.compile(
    rf" (?:{vi.POST_ENDS})(?!\w)|{vi.BEHIND_WHOLE}|[;\n()“”\"!?…\[\]:]|"
    r"\.(?=\s|$)(?<!TP\.)(?<!Tp\.)|,(?=\s|$)| [–—-] ?(?=\S)|"
    rf" và (?=\d|(?:{_STRONG}) [{UPPER}])|(?<=\w)[-–](?={_HEAD_TEXT})"
)
_WINDOW = 320
_JOINT = re.compile(rf"(?:(?<=\w)[-–]| [-–—] )(?={_HEAD_TEXT})")
_AND_JOINT = re.compile(rf" và (?=[{UPPER}])(?={_HEAD_TEXT})")
_DASHES = ("–", "—", "-")

# Commas that belong to a body's name: `Sở Văn hóa, Thể thao và Du lịch`, `phòng, chống`.
_PART = rf"[{UPPER}]\w+(?: (?!và )[{LOWER}]+){{0,3}}"
_COMMA_NAME = re.compile(
    rf", (?!(?:{_STRONG}) )(?!{_HEAD_TEXT})(?:{_PART}, ){{0,3}}(?!(?:{_STRONG}) ){_PART}"
    rf"(?: - [{UPPER}]\w+(?: [{LOWER}]+){{0,2}})? và (?!(?:{_STRONG}) )[{UPPER}]"
)
_COMMA_BODY = re.compile(
    r"(?:Bộ|bộ|Sở|sở|Ủy ban|Uỷ ban|Ban|ban|Phòng|phòng|Cục|Vụ|Hội đồng|Viện|Trường|Tổng cục|Trung tâm|Hội|Liên hiệp|"
    r"Ban Chỉ đạo|Đại học)(?: \w+){1,4}$"
)
_BODY_ON = re.compile(vi.BODIES_ON)
_ON_SUBJECT = re.compile(rf"(?:{vi.BODIES_ON})[^,;\n]{{0,50}}? về$")
_SUBJECT_WORD = re.compile(rf" {vi.SUBJECT_WORDS}")
_UNPARTED = re.compile(rf" {vi.UNPARTED_POSTS}(?!\w)")
_OF_SEVERAL = re.compile(r"(?:Bộ|Thứ|Cục|Vụ) trưởng các \w+:")
_COMMA_SUBJECT = re.compile(rf", [{LOWER}]+(?: (?!và )[{LOWER}]+){{0,4}}(?:,| và )")
_COMMA_WORD = re.compile(rf", (?:{vi.COMMA_WORDS})(?!\w)")
_COMMA_TAIL = re.compile(rf"(?:{vi.COMMA_WORDS}|{vi.COMMA_FIELDS})\b", _I)

# A form of address or title directly before a name.
_ADDRESS = re.compile(
    rf"(?P<address>(?:(?<!\w)(?:(?:{vi.HONORIFICS})(?::|,(?= (?:{vi.TITLES})))?|(?P<title>{vi.TITLES})[.,:]?) ?)+)$", _I
)
_NEAR, _LONGEST_ADDRESS = 36, 22
_ADDRESS_ENDS = frozenset(
    word.replace("\\.?", "").strip("()?:").rpartition(" ")[2].rpartition(".")[2].casefold()
    for word in f"{vi.HONORIFICS}|{vi.TITLES}".split("|")
)
_SIGNED = re.compile(r"\(?(?:đã ký|Đã ký|ĐÃ KÝ|ký tên|Ký tên)[^)\n]{0,20}\)?\s*$")
_ABBREVIATED = "".join(rf"(?<!{word}\.)" for word in ("TP", "Tp", "GS", "TS", "KT", "TL", "TM", "ThS", "BS", "Q", "P"))
_BOUNDARY = re.compile(rf"[;:\n()“”\"!?…\[\]*]|\.(?=\s|\d){_ABBREVIATED}| [–—-] ")
_SIGN_PREFIX = re.compile(r"^(?:KT|TL|TM|T/M|TUQ|Q|K/T|T/L)\.? ?", _I)
_AFTER = re.compile(
    r"(?: ?,\n?| ?[–—-]| ?\(| ?:)? ?(?:\( ?)?"
    r"(?:(?:\d+ tuổi|(?:sinh năm|SN) \d+|quê [^,;\n]{2,40}|(?:trú|ngụ)(?: tại)? [^,;\n]{2,40}), ?)?"
    r"(?:(?:hiện nay |hiện )?(?:là|làm|giữ chức vụ|giữ chức|đang là) )?"
)
_NEXT_LINE = re.compile(rf"[ \t]*\n[ \t]*(?:[-–+*][ \t]*)?(?=({_HEAD_TEXT})[^\n]{{0,90}}(?:\n|$))", _I)
_PREFIX_WORDS = re.compile(rf"(?:^|.*\s)(?:{vi.BEFORE_POSTS})\s?$", _I)
_GOVERNMENT = re.compile(rf"(?:{vi.HEADS_OF_GOVERNMENT})$", _I)
_PLURAL = re.compile(r"(?:^|\s)(?:các|hai|ba|bốn|những|0?[2-9])(?: đồng chí| ông| bà)? $", _I)
_OPEN_END = re.compile(r" (?:của|và|mỗi|các|tại|thuộc|những|một|từng|hoặc|hay|bởi) $", _I)
_BRACKET = re.compile(r" ?\([^()\n]{2,50}\)$")
_ROW = re.compile(r" \d{1,3}\.? $")
_LINE_MARK = re.compile(r"(?:^|[\n;])[ \t]*(?:[-–+*•][ \t]*)?(?:\(?\w{1,3}[.)/][ \t]*)?$")


def head_of(post: str) -> str:
    """Return the words that a post begins with, empty when it begins with none known.

    >>> head_of("Phó Trưởng Ban Dân vận")
    'Phó Trưởng Ban'
    """
    found = _HEAD.match(post)
    return found.group() if found else ""


def is_post(text: str, at: int) -> bool:
    """Say whether a post begins at `at`.

    >>> is_post("đồng chí Phó Chủ tịch", 9), is_post("đồng chí Nguyễn Văn An", 9)
    (True, False)
    """
    return _HEAD.match(text, at) is not None


def is_bare_post(text: str, at: int) -> bool:
    """Say whether a post without a body ends right before `at` (`Thứ trưởng Vượng`).

    >>> is_bare_post("Thứ trưởng Vượng", 11), is_bare_post("Thứ trưởng Bộ Y tế An", 19)
    (True, False)
    """
    spans, _ = posts_before(text, at)
    return bool(spans) and spans[-1].end == at - 1 and _HEAD.fullmatch(text, spans[-1].start, spans[-1].end) is not None


def address_before(text: str, at: int) -> tuple[str, int, bool]:
    """Return the form of address that ends at `at`, where it begins, and whether it holds an academic title.

    >>> address_before("Thứ trưởng, GS.TS Nguyễn Văn An", 18)
    ('GS.TS', 12, True)
    """
    word = text[max(0, at - 14) : at].rstrip(" .,:").rpartition(" ")[2].rpartition("\n")[2].rpartition(".")[2]
    if word.strip('(“"').casefold() not in _ADDRESS_ENDS:
        return "", at, False
    found = _ADDRESS.search(text, max(0, at - _NEAR), at)
    if found and found.start() < at - _NEAR + _LONGEST_ADDRESS:  # another form may stand before it
        found = _ADDRESS.search(text, max(0, at - 60), at)
    if not found:
        return "", at, False
    start = found.start("address")
    if word.casefold() == "tri" and not _is_voter(text, start, at):
        return "", at, False
    return found.group("address").strip(" ,:"), start, bool(found.group("title"))


_SURNAMES = vi_names.SURNAMES | vi_names.STRONG_SURNAMES | vi_names.MINORITY_SURNAMES
_CAPITALISED = re.compile(rf"[{UPPER}]\w*(?: [{UPPER}]\w*)*")
_OF_VOTER = re.compile(rf",? {vi.SUBJECT_VERBS}(?!\w)| ở | ?\(|, (?![{UPPER}])")


def _is_voter(text: str, start: int, at: int) -> bool:
    """Say whether `cử tri` at `start` addresses the name at `at`; mostly a constituency follows (`cử tri Tân Yên`)."""
    found = _CAPITALISED.match(text, at)
    if not found or text[:start].endswith(("iếp xúc ", "IẾP XÚC ")):
        return False
    words = found.group().split(" ")
    if words[0] not in _SURNAMES and len(words[0]) > 1 and "'" not in words[0] and "Thị" not in words[1:2]:
        return False
    return len(words) > 2 or _OF_VOTER.match(text, found.end()) is not None


def posts_before(text: str, at: int, *, left: int = 0) -> tuple[list[Span], bool]:
    """Return the posts that lead up to the name at `at`, and whether they are said of several (`các Thứ trưởng`).

    Args:
        text: the document.
        at: where the name begins.
        left: nothing before this offset belongs to the name (the end of the person named before).

    >>> text = "Phát biểu, Ủy viên Bộ Chính trị, Bí thư Thành ủy Hà Nội Trần Văn An nói"
    >>> [s.of(text) for s in posts_before(text, 56)[0]]
    ['Ủy viên Bộ Chính trị', 'Bí thư Thành ủy Hà Nội']
    """
    left = max(left, at - _WINDOW)
    _, end, titled = address_before(text, at)
    end = _without_signed(text, left, end)
    if end <= left:
        return [], False
    if text[:end].endswith((", ", ",")) or (text[end - 1] in " \n" and text[end - 2 : end - 1] == ","):
        if not titled:
            return [], False
        end -= 1 if text[end - 1] == "," else 2
    end = left + len(text[left:end].rstrip(" –—-"))
    if bracket := _BRACKET.search(text, max(left, end - 60), end):  # `Hiệp hội … (VINASME) Trần Văn An`
        end = bracket.start()
    announced = text[end - 1 : end] == ":"
    end -= announced
    if end <= left or text[end - 1] in "\n:;(":
        return [], False
    spans, plural = _pieces_before(text, _boundary(text, left, end), end)
    return (spans, plural) if plural or not announced or _opens_line(text, spans) else ([], False)


def _opens_line(text: str, spans: list[Span]) -> bool:
    """`1. Trưởng đoàn: Ông Trần Văn An`: the post is the heading of the name."""
    return bool(spans and _LINE_MARK.search(text, max(0, spans[0].start - 12), spans[0].start))


def _without_signed(text: str, left: int, end: int) -> int:
    found = _SIGNED.search(text, max(left, end - 40), end)
    return found.start() if found and "\n" not in found.group() else end


def _boundary(text: str, left: int, end: int) -> int:
    for found in _BOUNDARY.finditer(text, left, end):
        after = found.end()
        if (
            found.group().strip() in _DASHES
            and _HEAD.search(text, left, found.start())
            and (not _HEAD.match(text, after) or _is_post_between(text, left, found.start()))
        ):
            continue  # a dash in a body's name (`Sở Lao động - Thương binh và Xã hội`) or between posts of one person
        left = after
    return left


def _is_post_between(text: str, left: int, end: int) -> bool:
    """Say whether a post runs up to `end`, behind the last comma."""
    return _head_reaching(text, max(left, text.rfind(", ", left, end)), end) is not None


def _pieces_before(text: str, left: int, end: int) -> tuple[list[Span], bool]:
    spans: list[Span] = []
    plural = False
    while text[left : left + 1] == " ":
        left += 1
    while end > left:
        comma = text.rfind(", ", left, end)
        begin = comma + 2 if comma >= 0 else left
        head = _head_reaching(text, begin, end)
        joins = 0
        while head is None and comma >= 0 and joins < 4 and _COMMA_TAIL.match(text, comma + 2):
            comma, joins = text.rfind(", ", left, comma), joins + 1
            begin = comma + 2 if comma >= 0 else left
            head = _head_reaching(text, begin, end)
        if spans and text[spans[0].start : spans[0].end].isupper() and spans[0].end - spans[0].start < 6:
            break  # abbreviations in a list of recipients: `CVP, PCVP Trần Văn An`
        if head is None or (spans and not _may_precede(text, begin, head, end)):
            break
        spans.insert(0, Span(head, end))
        lead = text[max(begin - 1, 0) : head] if head > begin else text[max(left - 1, 0) : head]
        plural = bool(_PLURAL.search(lead))
        if head > begin:
            break
        end = comma
    return [piece for span in spans for piece in _split(text, span, _JOINT)], plural


def _split(text: str, span: Span, between: re.Pattern[str]) -> list[Span]:
    """Part posts that a dash or `và` joins (`Bí thư Đảng ủy-Chủ tịch HĐQT`)."""
    pieces, start = [], span.start
    for joint in between.finditer(text, span.start, span.end):
        pieces.append(Span(start, joint.start()))
        start = joint.end()
    return [*pieces, Span(start, span.end)]


def _head_reaching(text: str, begin: int, end: int) -> int | None:
    """Return where the first post starts whose words run without a verb to `end`."""
    for found in _HEAD.finditer(text, begin, end):
        rest = text[found.end() : end] + " "
        stop = _ENDS.search(rest)
        while stop and (stop.group().startswith((",", " –", " -", " —")) or stop.group().strip() in _DASHES):
            stop = _ENDS.search(rest, stop.end())
        if stop is None and not _another(text, found.end(), end) and not _OPEN_END.search(rest):
            return _upper_last(text, found.start(), end)
    return None


def _another(text: str, begin: int, end: int) -> bool:
    """Say whether a second post follows that cannot be a part of the first one (`giữa Thủ tướng và Chủ tịch nước`)."""
    return _HEAD_AND.search(text, begin, end) is not None


def _upper_last(text: str, start: int, end: int) -> int:
    """In capitals (`KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC`) the last post is the signer's."""
    if text[start:end].isupper():
        for found in _HEAD.finditer(text, start + 1, end):
            if found.group().upper().startswith("PHÓ"):
                return found.start()
    return start


def _may_precede(text: str, begin: int, head: int, end: int) -> bool:
    """Say whether the post before a comma can be held by the person named behind it."""
    if head == begin:
        return True
    if _GOVERNMENT.match(text[head:end]):
        return False
    return bool(_PREFIX_WORDS.match(text[begin:head]))


def posts_after(text: str, at: int, *, limit: int) -> tuple[list[Span], int]:
    """Return the posts behind the name that ends at `at`, in order, and where they end.

    Args:
        text: the document.
        at: where the name ends.
        limit: where the next person's name begins; a post that runs into it is that person's.

    >>> text = "1. Ông Trần Văn An - Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch, Trưởng đoàn;"
    >>> [s.of(text) for s in posts_after(text, 18, limit=999)[0]]
    ['Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch', 'Trưởng đoàn']
    """
    spans: list[Span] = []
    end = at
    limit = min(limit, at + 2 * _WINDOW, len(text))
    while len(spans) < 8:
        start = _next_post(text, end, first=not spans)
        if start is None or start >= limit:
            break
        stop = _end_of_post(text, start, limit)
        if stop is None:
            break
        spans += _split(text, Span(start, stop), _AND_JOINT)
        end = stop
    return spans, end


def _next_post(text: str, end: int, *, first: bool) -> int | None:
    found = _AFTER.match(text, end)
    if found and found.end() > end and _LATER_HEAD.match(text, found.end()):
        if _OF_SEVERAL.match(text, found.end()):  # `Bộ trưởng các Bộ: …` opens a list of others
            return None
        if found.group().strip(" ") or text[found.end()].isupper():  # a flattened table has no comma
            return found.end()
        return found.end() if first and _UNPARTED.match(text, end) else None
    line = _NEXT_LINE.match(text, end)
    if line and not text[line.end() : line.end() + 12].isupper():
        return line.end()
    return None


def _end_of_post(text: str, start: int, limit: int) -> int | None:
    """Return where the post at `start` ends, None when it runs into the next person's name."""
    head = _LATER_HEAD.match(text, start)
    at = head.end() if head else start
    while found := _ENDS.search(text, at, min(limit + 2, start + _WINDOW)):
        if not _runs_on(text, start, found):
            return None if found.start() >= limit else start + len(text[start : found.start()].rstrip())
        at = found.end()
    if limit < start + _WINDOW and limit < len(text):
        row = _ROW.search(text, at, limit)  # the number of the next row of a flattened table
        return row.start() if row else None
    return min(limit, len(text))


def _runs_on(text: str, start: int, sign: re.Match[str]) -> bool:
    """Say whether the comma, dash or colon is a part of the body's name."""
    if sign.group() == ",":
        return _comma_inside(text, start, sign.start())
    if sign.group().strip() in _DASHES:
        return not _HEAD.match(text, sign.end()) and _dash_inside(text, sign.start(), sign.end())
    if sign.group() == " về":
        return _BODY_ON.search(text, start, sign.start()) is not None
    if _SUBJECT_WORD.fullmatch(sign.group()):
        return _ON_SUBJECT.search(text, start, sign.start()) is not None
    return sign.group() == ":" and text[sign.end() : sign.end() + 1] not in (" ", "\n", "")


def _comma_inside(text: str, start: int, comma: int) -> bool:
    if _COMMA_WORD.match(text, comma):
        return True
    if " về " in text[start:comma] and _BODY_ON.search(text, start, comma):
        return _COMMA_SUBJECT.match(text, comma) is not None
    return bool(_COMMA_BODY.search(text, start, comma) and _COMMA_NAME.match(text, comma))


def _dash_inside(text: str, start: int, end: int) -> bool:
    """A dash with a capitalised word on its right: `Kinh tế - Ngân sách`, `Vụ Pháp chế - Bộ Công Thương`."""
    right = text[end : end + 1]
    return text[start] == " " and (
        right.isupper()
        or text.startswith(("xã hội", "ngân sách", "kỹ thuật", "thương binh", "khen thưởng", "du lịch"), end)
    )


def posts_above(text: str, at: int) -> list[Span]:
    """Return the post in capitals above the name of a signature block; `at` is where the name (or its rank) begins.

    >>> text = "TM. CHÍNH PHỦ\\nKT. THỦ TƯỚNG\\nPHÓ THỦ TƯỚNG\\n(Đã ký)\\nTrần Văn An"
    >>> [s.of(text) for s in posts_above(text, 48)]
    ['PHÓ THỦ TƯỚNG']
    """
    end = text.rfind("\n", 0, at)
    for _ in range(8):
        if end < 0:
            break
        start = text.rfind("\n", 0, end) + 1
        line = text[start:end].strip()
        if line and not _SIGNED.match(line) and not line.startswith(("(", "[", "*", "-", ".", "…")):
            return _capital_post(text, start, end)
        end = start - 1
    return []


def _capital_post(text: str, start: int, end: int) -> list[Span]:
    line = text[start:end]
    if not line.isupper() or (_SIGN_PREFIX.match(line.strip()) and not _HEAD.search(line, 4)):
        return []
    found = [head for head in _HEAD.finditer(text, start, end) if head.group().isupper()]
    if not found or len(line) > 90:
        return []
    head = next((h for h in reversed(found) if h.group().startswith("PHÓ")), found[0])
    if _SIGN_PREFIX.match(text[start : head.start()].lstrip()) and not head.group().startswith("PHÓ"):
        return []
    return [Span(head.start(), start + len(line.rstrip()))]


def opens_line(text: str, line_start: int, at: int) -> bool:
    """Say whether the posts before the name at `at` begin its line, a signer's mark (`KT.`) apart."""
    spans, _ = posts_before(text, at)
    return bool(spans) and not _SIGN_PREFIX.sub("", text[line_start : spans[0].start].strip())
