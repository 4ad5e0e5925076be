"""Citations: mentions of other official documents that can be identified.

By sign (`25-NQ/TW`, `30/2020/NĐ-CP`, `Chỉ thị 05`), as a named law, code, ordinance or constitution, or as the
resolution of a congress or plenum. What counts and where a span ends is settled in the gold guidelines; the grammar
is that of `standards-vn.md` 3.4. A document's own number in its head, forms, drafts and programmes are no citations.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from tiepthu.reader.finders.catalogue import canonical_key, key_type
from tiepthu.reader.finders.citation_context import (
    COORDINATION,
    day_outside,
    extend,
    frame_before,
    goes_on,
    issuer_outside,
    own_signs,
    title_after,
    type_before,
)
from tiepthu.reader.finders.congresses import Meeting, meeting_at, next_meeting
from tiepthu.reader.finders.laws import NamedLaw, find_laws
from tiepthu.reader.finders.pinpoints import parse_pinpoint, pinpoint_after, pinpoint_before
from tiepthu.reader.finders.signs import SIGN_PATTERN, Sign, implied_type, is_certain, sign_of
from tiepthu.reader.records import Citation, Span
from tiepthu.reader.vi.document_types import (
    AFTER_NUMBER,
    AMBIGUOUS_TYPES,
    COUNTED,
    FORM_WORDS,
    NUMBERED_TYPES,
    SELDOM_NUMBERED,
    SIGN_CODES,
    TYPE_ABBREVIATIONS,
)
from tiepthu.reader.vi.issuers import COMMITTEE_CODES


@dataclass(slots=True)
class _Draft:
    """A citation while it is being put together."""

    start: int
    end: int
    rule: str
    type: str = ""
    sign: Sign | None = None
    written: str = ""
    name: str = ""
    day: date | None = None
    year: str = ""  # where it stands for the day
    issuer: str = ""
    term: str = ""
    warnings: list[str] = field(default_factory=list)


# (confirmed + 1) / (found + 2) on the development gold, the official gold and the invented corpus (247 citations, all
# confirmed); rules that never fired there stand below those that did
_CONFIDENCE = {
    "sign": 0.99,
    "sign_untyped": 0.8,
    "sign_loose": 0.94,
    "number": 0.8,
    "number_coordinated": 0.75,
    "law": 0.98,
    "law_unknown": 0.7,
    "meeting": 0.91,
    "number_missing": 0.4,
}

_BARE = r"(?P<bare>[0-9]{1,5}[a-z]?(?:/(?:19|20)[0-9]{2})?)(?![\w/%]|[.,][0-9]|[ ]?[-\u2013][ ]?[0-9])"
_TOKEN = re.compile(rf"(?<![\w/.,\u2010\u2011\u2013-])(?:{SIGN_PATTERN}|{_BARE})")
# what stands before a number that may be a document's: "số", the last syllable of a type, a list's comma or "và"
_TAIL_WORDS = (
    "số", "số:", "Số", "SỐ", "quyết", "định", "thị", "luận", "tư", "tri", "dẫn", "báo", "văn", "điện", "bản", "lệnh",
    "tịch", "trình", "hoạch", "cáo", "Quyết", "Định", "Thị", "NQ", "NĐ", "QĐ", "CT", ",", "và",
)  # fmt: skip
_SHORT_FORMS = tuple(f"({short})" for short in TYPE_ABBREVIATIONS)
_BARE_TAILS = tuple(f"{word}{blank}" for word in (*_TAIL_WORDS, *_SHORT_FORMS) for blank in " \n")
_LAW_SIGN = re.compile(rf"[ \n]\(?(?:(?:[lL]uật )?(?:[sS]ố|SỐ)[ \n]?:?[ \n]?)?{SIGN_PATTERN}")
_AHEAD = r"(?=(?:của )?(?:[đĐ]ại hội|[hH]ội nghị|[tT]rung ương|TW|TƯ|T\.Ư|tw)(?:[ \n]|(?<=[WƯ])[0-9]))"
_MEETING_TYPES = (
    *tuple(re.compile(rf"{syllable}[ \n]{_AHEAD}") for syllable in ("quyết", "Quyết", "QUYẾT", "luận")),
    re.compile(r"NQ[ ]?(?=T\.?[WƯ] ?[0-9])"),
)
_NO_NUMBER = re.compile(r"/(?:TW|TU|TƯ|HU|ĐUK|ĐU)(?!\w)")
_NEXT_WORD = re.compile(r"[ \n]([^\W\d_]+)")


def find_citations(text: str) -> list[Citation]:
    """Return the citations of `text` (the reading view of a document or a sentence) in reading order.

    >>> [found.sign for found in find_citations("Quyết định 217-QĐ/TW và 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị")]
    ['217-QĐ/TW', '218-QĐ/TW']
    """
    drafts = _laws(text)
    drafts += _meetings(text)
    drafts = _merged(drafts, _signed(text, drafts))
    drafts = _merged(drafts, _without_number(text))
    limits = [draft.start for draft in drafts[1:]] + [len(text)] * bool(drafts)
    for draft, limit in zip(drafts, limits, strict=True):
        if draft.rule != "number_missing":
            extend(text, draft, limit)
    _inherit(text, drafts)
    _distribute(text, drafts)
    return [_citation(text, draft, limit) for draft, limit in zip(drafts, limits, strict=True)]


def _merged(first: list[_Draft], second: Iterable[_Draft]) -> list[_Draft]:
    """Both lists in reading order; of two that overlap the one from `first` stays."""
    out: list[_Draft] = []
    ranked = [(draft, 0) for draft in first] + [(draft, 1) for draft in second]
    for draft, rank in sorted(ranked, key=lambda pair: (pair[0].start, pair[1])):
        if out and draft.start < out[-1].end:
            if rank == 0 and out[-1] not in first:
                out[-1] = draft
            continue
        out.append(draft)
    return out


# -- named laws ----------------------------------------------------------------------------------------------------


def _laws(text: str) -> list[_Draft]:
    out: list[_Draft] = []
    for law in find_laws(text):
        if out and law.start < out[-1].end:
            continue
        out.append(_law(text, law))
    return out


def _law(text: str, law: NamedLaw) -> _Draft:
    draft = _Draft(law.start, law.end, "law" if law.is_known else "law_unknown", law.type, name=law.name)
    found = _LAW_SIGN.match(text, law.end)
    if found:
        sign = sign_of(found, law.type)
        if is_certain(sign) or sign.code == "L" or sign.issuer.startswith("QH"):
            draft.sign, draft.end, draft.written = sign, found.end(), sign.written
    return draft


# -- congresses and plenums ----------------------------------------------------------------------------------------


def _meetings(text: str) -> list[_Draft]:
    out: list[_Draft] = []
    for pattern in _MEETING_TYPES:
        for found in pattern.finditer(text):
            out += _meeting(text, found)
    return out


def _meeting(text: str, found: re.Match[str]) -> Iterable[_Draft]:
    word = found.group().strip()
    start = found.start() - {"NQ": 0, "luận": len("kết ")}.get(word, len("nghị "))
    type_word = "nghị quyết" if word == "NQ" else text[max(0, start) : found.end()].strip().lower()
    meeting = meeting_at(text, found.end()) if type_word in ("nghị quyết", "kết luận") else None
    if not meeting or not _is_identified(text, start, meeting):
        return
    yield _Draft(start, meeting.end, "meeting", type_word, issuer=meeting.issuer, term=meeting.term)
    issuer = "" if "ại hội" in meeting.issuer else meeting.issuer
    while meeting := next_meeting(text, meeting.end):
        yield _Draft(meeting.start, meeting.end, "meeting", type_word, issuer=issuer, term=meeting.term)


_CENTRAL = re.compile(r"[tT]rung ương|TW|TƯ|tw")


def _is_identified(text: str, start: int, meeting: Meeting) -> bool:
    """Whether the words name a document of a meeting, and do not tell that it was concluded (`kết luận hội nghị …`)."""
    words = text[meeting.start : meeting.end]
    if "ội nghị" not in words[:12] or _CENTRAL.search(words):
        return text[start] not in "k" or not text[:start].endswith(("biểu ", "và "))
    return text[start] in "nN" and (text[start] == "N" or bool(meeting.term))


# -- signs and numbers ---------------------------------------------------------------------------------------------


def _signed(text: str, laws: list[_Draft]) -> list[_Draft]:
    """Documents named by sign or number; each knows the one before it, whose type a coordination hands on."""
    out: list[_Draft] = []
    own = own_signs(text)
    taken = iter(laws)
    law = next(taken, None)
    for token in _TOKEN.finditer(text):
        while law and law.end <= token.start():
            law = next(taken, None)
        if law and law.start <= token.start():
            continue
        if token.lastgroup == "bare":
            start = token.start()
            draft = _numbered(text, token, out) if text.endswith(_BARE_TAILS, max(0, start - 8), start) else None
        else:
            draft = _sign(text, token, out, own)
        if draft:
            out.append(draft)
    return out


def _sign(text: str, token: re.Match[str], earlier: list[_Draft], own: dict[int, str]) -> _Draft | None:
    if token.start() in own:
        return None
    before = type_before(text, token.start())
    if before.word in FORM_WORDS:
        return None
    sign = sign_of(token, before.type)
    handed_on = not before.type and bool(earlier) and COORDINATION.fullmatch(text, earlier[-1].end, before.start)
    if not _accepted(sign, is_typed=bool(before.type or handed_on), is_numbered=before.has_so):
        return _half_sign(text, token, earlier)
    draft = _Draft(before.start, token.end(), "sign" if before.type else "sign_untyped", before.type)
    if not is_certain(sign):
        draft.rule = "sign_loose"
    draft.sign, draft.written = sign, sign.written
    draft.warnings += sign.warnings
    return draft


def _half_sign(text: str, token: re.Match[str], earlier: list[_Draft]) -> _Draft | None:
    """A number whose supposed rest is no sign (`Nghị quyết số 18 - Ban`) may still be a bare number."""
    bare = _TOKEN.match(text[: token.end("number")], token.start())
    if not bare or not bare["bare"] or text[bare.end() : bare.end() + 1] in "/%":
        return None
    return _numbered(text, bare, earlier)


def _accepted(sign: Sign, *, is_typed: bool, is_numbered: bool) -> bool:
    parts = sign.canonical.replace("/", "-").split("-")
    is_upper = any(character.isupper() for character in sign.written)
    if is_certain(sign):
        return is_upper or is_typed or sign.code in SIGN_CODES
    if "spaces" in sign.warnings and not (sign.year or is_typed):
        return False
    if sign.year:
        return (is_upper and bool(sign.issuer)) or is_typed
    if "/" in sign.canonical and sign.issuer:
        return is_typed or (is_numbered and is_upper)
    if "/" in sign.canonical:
        return is_typed or (sign.code in COMMITTEE_CODES) or (is_numbered and is_upper and len(sign.code) > 1)
    return is_typed and is_upper and len(parts[-1]) > 1 and parts[-1].isupper() and " " not in sign.written


def _numbered(text: str, token: re.Match[str], earlier: list[_Draft]) -> _Draft | None:
    """A document named by its number alone (`Chỉ thị 05`, `Quyết định số 217, số 218`)."""
    start, end = token.span()
    before = type_before(text, start)
    following = _NEXT_WORD.match(text, end)
    word = following[1] if following else ""
    if not before.type and "/" in token["bare"]:
        return None
    if not before.type:
        return _coordinated(text, token, earlier, before.start if before.has_so else start, word)
    if not before.has_so and not _is_document_number(text, before.start, before.type, end, word):
        return None
    if before.has_so and word in ("phiếu", "lượng", "người"):
        return None
    draft = _Draft(before.start, end, "number", before.type, written=token.group())
    return draft


def _is_document_number(text: str, start: int, type_word: str, end: int, word: str) -> bool:
    if type_word in NUMBERED_TYPES or text[start : start + 2].isupper():
        if text[start].islower():
            return word in AFTER_NUMBER or (not word and text[end : end + 1] in ",.;) \n")
        return word not in COUNTED
    if text[start].islower():
        return False
    if type_word in SELDOM_NUMBERED:
        return word == "của" or (word == "ngày" and text[end + len(" ngày ") : end + len(" ngày 1")].isdigit())
    if type_word not in AMBIGUOUS_TYPES:
        return False
    return word in AFTER_NUMBER or (not word and text[end : end + 1] in ",;)")


def _coordinated(text: str, token: re.Match[str], earlier: list[_Draft], start: int, word: str) -> _Draft | None:
    if not earlier or earlier[-1].rule not in ("number", "number_coordinated"):
        return None
    last = earlier[-1]
    if not COORDINATION.fullmatch(text, last.end, start):
        return None
    if start == token.start() and word not in AFTER_NUMBER and text[token.end() : token.end() + 1] not in ",;)":
        return None
    return _Draft(start, token.end(), "number_coordinated", last.type, written=token.group())


def _without_number(text: str) -> Iterable[_Draft]:
    """`QĐ/TW` alone: a sign whose number was left out."""
    for found in _NO_NUMBER.finditer(text):
        start = found.start()
        while start and text[start - 1].isalpha() and found.start() - start < 5:
            start -= 1
        code = text[start : found.start()]
        if (
            code.upper() not in SIGN_CODES
            or (start and text[start - 1] not in " \n(")
            or text[max(0, start - 2) : start] == "- "
        ):
            continue
        if text[:start].rstrip(" .…_").endswith(("ố", "Ố", ":")):  # "Số … QĐ/TW": a blank to be filled in
            continue
        before = type_before(text, start)
        sign = Sign(text[start : found.end()], f"?-{code}{found.group()}", "", "", code.upper(), found.group()[1:])
        draft = _Draft(before.start, found.end(), "number_missing", before.type, sign, sign.written)
        draft.warnings.append("number_missing")
        yield draft


# -- what citations share, and the record --------------------------------------------------------------------------


def _inherit(text: str, drafts: list[_Draft]) -> None:
    """Give a sign without type word the type of the document that it is coordinated with."""
    for last, this in pairwise(drafts):
        if this.type or not this.sign:
            continue
        if not goes_on(text, last, this):
            continue
        if last.sign is None or last.sign.code == this.sign.code:
            this.type, this.rule = last.type, "sign"


def _distribute(text: str, drafts: list[_Draft]) -> None:
    """Give the date and issuer behind a coordination to all its documents."""
    for index in range(len(drafts) - 2, -1, -1):
        this, following = drafts[index], drafts[index + 1]
        if this.issuer or this.name or following.name or this.type != following.type:
            continue
        if not COORDINATION.fullmatch(text, this.end, following.start) or not _share_issuer(this, following):
            continue
        if following.day and not this.day:
            this.day = following.day
            this.warnings.append("date_distributed")
        this.issuer, this.term = following.issuer, this.term or following.term


def _share_issuer(this: _Draft, following: _Draft) -> bool:
    if this.sign is None or following.sign is None:
        return True
    return this.sign.issuer == following.sign.issuer


def _citation(text: str, draft: _Draft, limit: int) -> Citation:
    issuer = draft.issuer
    if not draft.name and draft.rule != "meeting":
        issuer = issuer or _named_elsewhere(text, draft, limit)
        draft.day = draft.day or day_outside(text, draft.start)
    pinpoint = pinpoint_before(text, draft.start) or pinpoint_after(text, draft.end)
    is_vague = draft.sign.is_party if draft.sign else draft.rule in ("number", "number_coordinated", "meeting")
    if is_vague and not (draft.day or draft.term or draft.rule == "number_missing"):
        draft.warnings.append("needs_date_or_term")
    return Citation(
        span=Span(draft.start, draft.end),
        confidence=_CONFIDENCE[draft.rule],
        warnings=tuple(dict.fromkeys(draft.warnings)),
        type=draft.type,
        sign=draft.written,
        date=draft.day,
        issuer=issuer,
        term=draft.term,
        title=title_after(text, draft.end, limit) or draft.name,
        pinpoint=pinpoint,
        pinpoint_eid=parse_pinpoint(pinpoint) if pinpoint else "",
        key=_key(text, draft, issuer),
    )


def _named_elsewhere(text: str, draft: _Draft, limit: int) -> str:
    """The issuer that the sentence names outside the span, or that introduces the list in which the document stands."""
    code = draft.sign.issuer if draft.sign else ""
    issuer = issuer_outside(text, draft.start, draft.end, limit, code)
    if issuer:
        return issuer
    type_word, issuer = frame_before(text, draft.start)
    if not issuer or (draft.type and draft.type != type_word):
        return ""
    draft.type = draft.type or type_word
    return issuer


_YEAR = re.compile(r"(?:19|20)\d\d(?!\d)")


def _key(text: str, draft: _Draft, issuer: str) -> str:
    if draft.name or draft.type == "hiến pháp":
        year = _YEAR.findall(text, draft.start, draft.end) if not draft.sign else []
        name = draft.sign.canonical if draft.sign else draft.name
        return canonical_key(draft.type, name, "", draft.day or (year[-1] if year else ""))
    sign = draft.sign.canonical if draft.sign else draft.written
    type_word = key_type(draft.type, implied_type(draft.sign) if draft.sign else "")
    return canonical_key(type_word, sign, issuer, draft.day or draft.year, term=draft.term)
