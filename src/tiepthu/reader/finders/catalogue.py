"""The catalogue of works: which citations mean the same document, and which only might.

A work is known by (type, sign, issuer, date); the canonical key spells these out. Variants of writing resolve to one
work (`Nghị quyết số 25/TW`, `25-NQ/TW`, `Nghị quyết 25-NQ/TW ngày 03/6/2013`). Between works that share a sign the
catalogue refuses to guess: what decides is a date or term, a dated mention in the same document, the day of the citing
document (nobody cites the future) or the subject in the title; where nothing does, it returns the candidates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from tiepthu.reader.finders.signs import parse_sign
from tiepthu.reader.records import Citation
from tiepthu.reader.text import fold, one_tone_placement
from tiepthu.reader.vi.document_types import TYPE_CODES
from tiepthu.reader.vi.issuers import ISSUER_ALIASES, KEY_OF_CODE
from tiepthu.reader.vi.works import PARTY_TERMS, SHARED_SIGNS

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_TERM_IN_NAME = re.compile(r"\W*\(?\bkhoa [ivxlc0-9]+\)?$")
_LAW_TYPES = frozenset({"luật", "bộ luật", "pháp lệnh", "hiến pháp"})
_YEAR = re.compile(r"(?:19|20)\d\d")


@lru_cache(maxsize=4096)
def _slug(text: str) -> str:
    return _NOT_WORD.sub("-", fold(text)).strip("-")


@lru_cache(maxsize=4096)
def canonical_issuer(issuer: str, code: str = "") -> str:
    """Return the short name of an issuer for keys; `code` is the sign's issuer code and helps where no name is given.

    >>> canonical_issuer("Ban Chấp hành Trung ương Đảng (khóa XI)"), canonical_issuer("", "CP")
    ('bch-trung-uong', 'chinh-phu')
    """
    name = _TERM_IN_NAME.sub("", fold(one_tone_placement(issuer)))
    for beginning, short in ISSUER_ALIASES:
        if name.startswith(beginning):
            return short
    if name:
        return _slug(
            name.replace("uy ban nhan dan", "ubnd").replace("hoi dong nhan dan", "hdnd").replace("thanh pho", "tp")
        )
    return KEY_OF_CODE.get(code.partition("-")[0], "")


def canonical_key(type_word: str, sign: str, issuer: str, day: date | str | None, *, term: str = "") -> str:
    """Return the key of a work: type, issuer, date (or term) and sign, joined by `/`; `-` where a part is not known.

    `sign` is a canonical sign or the name of a law; `day` a date, an ISO date or a year.

    >>> canonical_key("nghị quyết", "25-NQ/TW", "Ban Chấp hành Trung ương", date(2013, 6, 3))
    'nghi-quyet/bch-trung-uong/2013-06-03/25-nq-tw'
    """
    parsed = parse_sign(sign, type_word)
    code = parsed.issuer if parsed else ""
    when = day.isoformat() if isinstance(day, date) else day or (f"khoa-{term.lower()}" if term else "")
    number = _slug(parsed.canonical if parsed else sign)
    return "/".join(part or "-" for part in (_slug(type_word), canonical_issuer(issuer, code), when, number))


def key_type(type_word: str, implied: str) -> str:
    """Return the type that the key of a document names: that of its code, else the written one without its addition.

    >>> key_type("nghị quyết chuyên đề", ""), key_type("thông báo kết luận", "thông báo"), key_type("văn bản", "")
    ('nghị quyết', 'thông báo', 'công văn')
    """
    if implied:
        return implied
    words = type_word.split()
    lengths = range(len(words), 0, -1)
    bare = next((name for length in lengths if (name := " ".join(words[:length])) in TYPE_CODES), type_word)
    return "công văn" if bare == "văn bản" else bare


def term_of(day: date) -> str:
    """Return the term (khóa) of the Party's central committee in which `day` lies, empty before the first known."""
    found = ""
    for term, start, _ in PARTY_TERMS:
        if day.isoformat() >= start:
            found = term
    return found


# -- works ---------------------------------------------------------------------------------------------------------


@dataclass(slots=True)
class Work:
    """A document that is cited. `cited_by` counts mentions per citing document, `writings` per way of writing.

    `candidates` are keys of the works that an undecided sign may mean; such a work is a question, not a document.
    """

    key: str
    type: str
    sign: str
    issuer: str = ""
    date: date | None = None
    term: str = ""
    title: str = ""
    cited_by: Counter[str] = field(default_factory=Counter)
    writings: Counter[str] = field(default_factory=Counter)
    warnings: tuple[str, ...] = ()
    candidates: tuple[str, ...] = ()
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a citation means: one work, or none and the candidates between which nothing decides."""

    work: Work | None
    candidates: tuple[Work, ...] = ()


@dataclass(frozen=True, slots=True)
class _Mention:
    """What a citation says, canonical: equal mentions are kept once."""

    type: str
    base: str  # canonical sign, slug of a law's name or of a meeting
    issuer: str
    day: date | None
    year: str
    term: str
    sign: str
    shown_issuer: str


class WorkCatalogue:
    """Collects citations one at a time and tells which works they mean; works known to share a sign are built in.

    >>> from tiepthu.reader.records import Span
    >>> catalogue = WorkCatalogue()
    >>> len(catalogue.resolve(Citation(span=Span(0, 8), type="nghị quyết", sign="25-NQ/TW")).candidates)
    3
    """

    def __init__(self) -> None:
        self._mentions: dict[tuple[_Mention, str], _Record] = {}
        self._works: dict[str, list[Work]] = {}
        self._dated: dict[tuple[str, str], set[str]] = {}  # (document, base) -> keys of the works it dates
        for row in SHARED_SIGNS:
            _known(self._works, row)

    def add(self, citation: Citation, *, document: str, quote: str = "", on: date | None = None) -> None:
        """Take in one citation of `document`, which is of the day `on`; `quote` is its text, a way of writing."""
        mention = _mention(citation)
        record = self._mentions.setdefault((mention, document), _Record(on))
        record.count += 1
        record.writings[quote or f"{citation.type} {citation.sign}".strip()] += 1
        record.warnings.update(citation.warnings)
        record.title = record.title or citation.title
        if not _is_dated(mention):
            return
        fitting = _fitting(self._works.get(mention.base, []), mention)
        if not fitting:
            fitting = [_work(mention, record.title)]
            self._works.setdefault(mention.base, []).extend(fitting)
        if len(fitting) == 1:
            self._dated.setdefault((document, mention.base), set()).add(fitting[0].key)

    def resolve(self, citation: Citation, *, document: str = "", on: date | None = None) -> Resolution:
        """Return the work that `citation` means among those known and added so far, or the candidates."""
        fitting = self._decided(_mention(citation), document, on, citation.title)
        if len(fitting) == 1:
            return Resolution(fitting[0])
        return Resolution(None, tuple(fitting))

    def works(self) -> list[Work]:
        """Return the works cited so far, most cited first; undecided signs come as works with candidates."""
        out: dict[str, Work] = {}
        for (mention, document), record in self._mentions.items():
            fitting = self._decided(mention, document, record.on, record.title)
            work = fitting[0] if len(fitting) == 1 else _work(mention, record.title)
            kept = out.setdefault(work.key, _blank(work))
            kept.cited_by[document] += record.count
            kept.writings.update(record.writings)
            kept.warnings = tuple(sorted({*kept.warnings, *record.warnings}))
            kept.title = kept.title or record.title
            if len(fitting) > 1:
                kept.candidates = tuple(sorted({*kept.candidates, *(found.key for found in fitting)}))
        return sorted(out.values(), key=lambda work: (-work.cited_by.total(), work.key))

    def _decided(self, mention: _Mention, document: str, on: date | None, title: str) -> list[Work]:
        """The works that `mention` may mean, narrowed as long as something narrows without leaving none."""
        fitting = _fitting(_candidates(self._works, mention), mention)
        here = set().union(*(self._dated.get((document, _base_of(work)), ()) for work in fitting))
        subject = fold(title)
        for narrowed in (
            [work for work in fitting if work.key in here],
            [work for work in fitting if not (on and work.date and work.date > on)],
            [work for work in fitting if subject and work.title and fold(work.title) in subject],
        ):
            if len(fitting) > 1 and narrowed:
                fitting = [work for work in fitting if work in narrowed] or fitting
        return fitting


@dataclass(slots=True)
class _Record:
    """How often and how one document makes one mention."""

    on: date | None
    count: int = 0
    writings: Counter[str] = field(default_factory=Counter)
    warnings: set[str] = field(default_factory=set)
    title: str = ""


def _base_of(work: Work) -> str:
    return work.sign or f"{_slug(work.type)} {work.key.rpartition('/')[2]}"


def group_works(citations: Iterable[tuple[str, Citation]]) -> list[Work]:
    """Return the works that the citations mean; each citation comes with the name of the document that cites."""
    catalogue = WorkCatalogue()
    for document, citation in citations:
        catalogue.add(citation, document=document)
    return catalogue.works()


# -- mentions ------------------------------------------------------------------------------------------------------


def _mention(citation: Citation) -> _Mention:
    sign = parse_sign(citation.sign, citation.type) if citation.sign else None
    year, base, code = "", "", ""
    if sign:
        base, code, year = sign.canonical, sign.issuer, sign.year
    elif citation.sign:
        base = f"{_slug(citation.type)} {citation.sign.lower()}"
    if citation.type in _LAW_TYPES:
        year = year or (str(citation.date.year) if citation.date else _year_in(citation.key))
        if not citation.sign:
            base = citation.key.rpartition("/")[2]
            base = f"{_slug(citation.type)} {base}"
    elif not citation.sign:
        base = f"{_slug(citation.type)} {_slug(citation.issuer)}"
    term = citation.term or (term_of(citation.date) if citation.date and sign and sign.is_party else "")
    issuer = canonical_issuer(citation.issuer, code)
    shown = sign.canonical if sign else citation.sign
    return _Mention(citation.type, base, issuer, citation.date, year, term, shown, citation.issuer)


def _year_in(key: str) -> str:
    when = key.split("/")[2] if key.count("/") >= 2 else ""
    found = _YEAR.match(when)
    return found.group() if found else ""


def _is_dated(mention: _Mention) -> bool:
    return bool(mention.day or mention.year or mention.term)


def _work(mention: _Mention, title: str) -> Work:
    name = mention.sign or mention.base.partition(" ")[2]
    when = mention.day or (mention.year if not mention.sign else None)
    key = canonical_key(mention.type, name, mention.shown_issuer, when, term=mention.term)
    return Work(key, mention.type, mention.sign, mention.shown_issuer, mention.day, mention.term, title)


def _blank(work: Work) -> Work:
    return Work(
        work.key,
        work.type,
        work.sign,
        work.issuer,
        work.date,
        work.term,
        work.title,
        candidates=work.candidates,
        doubt=work.doubt,
    )


def _known(works: dict[str, list[Work]], row: tuple[str, str, str, str, str, str, str]) -> None:
    type_word, sign, issuer, day, term, title, doubt = row
    when = date.fromisoformat(day) if day else None
    key = canonical_key(type_word, sign, issuer, when, term=term)
    works.setdefault(sign, []).append(Work(key, type_word, sign, issuer, when, term, title, doubt=doubt))


# -- which works a mention may mean ----------------------------------------------------------------------------------


def _candidates(works: dict[str, list[Work]], mention: _Mention) -> list[Work]:
    found = works.get(mention.base, [])
    if found or "/" in mention.sign or not mention.sign:
        return found
    number = mention.sign.lower()  # a bare number: every work of the type whose sign begins with it
    return [
        work
        for base, same in works.items()
        if base.lower().startswith((f"{number}-", f"{number}/"))
        for work in same
        if work.type == mention.type
    ]


def _fitting(works: list[Work], mention: _Mention) -> list[Work]:
    """The works that nothing in the mention speaks against."""
    return [work for work in works if _fits(work, mention)]


def _fits(work: Work, mention: _Mention) -> bool:
    if work.type and mention.type and work.type != mention.type:
        return False
    if work.date and mention.day and work.date != mention.day:
        return False
    if mention.day and not work.date and mention.type in _LAW_TYPES and _year_in(work.key) != str(mention.day.year):
        return False
    if mention.year and not mention.sign and mention.year != _year_in(work.key):
        return False
    if work.term and mention.term and work.term != mention.term:
        return False
    issuer = work.key.split("/")[1]
    return not mention.issuer or issuer in ("-", mention.issuer)
