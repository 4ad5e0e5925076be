"""Signs of official documents: where one stands in a text, and its canonical form.

Grammar of `standards-vn.md` 3.4: Party signs are `25-NQ/TW` (number-type/issuer), State ones `30/2020/NĐ-CP`,
`2071/QĐ-UBND`, `64/2025/QH15`, `1066/UBND-VXNV`. Real text swaps separators (`217/QĐ-TW`), drops the type (`25/TW`),
puts blanks in (`100 - KL/TW`), breaks lines behind a hyphen and writes portals' titles in lower case (`1956/qđ-ttg`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tiepthu.reader.vi.document_types import SIGN_CODES, TYPE_CODES, TYPE_OF_CODE
from tiepthu.reader.vi.issuers import COMMITTEE_CODES

_LETTERS = "A-Za-zĐđƠơƯưÂâÊêÔôĂăС"  # the last one is Cyrillic: it is typed for C in real signs
_HYPHEN = r"[-\u2010\u2011\u2013\u2014_]"
_WORD = rf"[{_LETTERS}][{_LETTERS}0-9]{{0,23}}(?![^\W\d_])"
_JOIN = rf"(?:{_HYPHEN}|[.&/+])"
# a further part of the issuer; a blank or a line break may stand at the hyphen when the part is all capitals
_PART = rf"(?:{_JOIN}{_WORD}|{_HYPHEN}[ \n](?=[A-ZĐ]{{2}})[A-ZĐƯ]{{2,12}}[0-9]{{0,2}}(?![^\W_]))"
# number, perhaps with a letter or a decimal (30c, 66.7), then year, type and issuer
NUMBER = r"[0-9]{1,5}(?:\.[0-9]{1,2})?[a-zđA-Z]?"
SIGN_PATTERN = (
    rf"(?P<number>{NUMBER})"
    rf"(?P<separator> ?/ ?(?P<year>(?:19|20)[0-9]{{2}})(?: ?[/-]{{1,2}} ?| (?=[A-ZĐ]{{2,4}}-[A-Z]))"
    rf"|{_HYPHEN}(?P<dashed>(?:19|20)[0-9]{{2}}) ?/ ?"
    rf"| ?{_HYPHEN} ?| ?/ ?| ?(?=(?:NQ|QĐ|QĐi|CT|KL|HD|TB|CTr|KH|BC|TT|QC|CV)/[A-ZĐ]))"
    rf"(?P<body>{_WORD}(?: ?{_HYPHEN} (?=[A-ZĐ]{{2}}|TTg|tw){_WORD})?{_PART}{{0,6}})"
)
_SIGN = re.compile(SIGN_PATTERN)
_BLANKS = re.compile(r"\s+")
_DASHES = re.compile(_HYPHEN)
_ASSEMBLY = re.compile(r"(?:UBTV)?QH[0-9]{1,2}")


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign taken apart. `canonical` is the form that its writings share; `code` and `issuer` are in capitals."""

    written: str
    canonical: str
    number: str
    year: str = ""
    code: str = ""
    issuer: str = ""
    warnings: tuple[str, ...] = ()

    @property
    def is_party(self) -> bool:
        """Whether the canonical sign is of the Party's kind (`25-NQ/TW`)."""
        return "-" in self.canonical.partition("/")[0]


def parse_sign(written: str, type_word: str = "") -> Sign | None:
    """Return the parts of `written`, or None when it is no sign. `type_word` completes half a sign.

    >>> parse_sign("217/QĐ-TW").canonical, parse_sign("25/TW", "nghị quyết").canonical
    ('217-QĐ/TW', '25-NQ/TW')
    """
    found = _SIGN.fullmatch(written)
    return sign_of(found, type_word) if found else None


def sign_of(found: re.Match[str], type_word: str = "") -> Sign:
    """Return the parts of a match of `SIGN_PATTERN`."""
    written = found["number"] + found["separator"] + found["body"]
    body = _DASHES.sub("-", _BLANKS.sub("", found["body"])).upper().replace("TƯ", "TW").replace("С", "C")
    warnings = ("spaces",) if " " in written or "\n" in written else ()
    year = found["year"] or found["dashed"] or ""
    number = found["number"]
    if year:
        return _with_year(written, number, year, body, warnings)
    if "/" not in found["separator"]:
        return _party(written, number, body, warnings)
    return _state(written, number, body, warnings, type_word)


def _with_year(written: str, number: str, year: str, body: str, warnings: tuple[str, ...]) -> Sign:
    code, _, issuer = body.replace("/", "-").partition("-")
    if not issuer and _ASSEMBLY.fullmatch(code):
        code, issuer = "", code
    tail = f"{code}-{issuer}" if code and issuer else code or issuer
    return Sign(written, f"{number}/{year}/{tail}", number, year, code, issuer, warnings)


def _party(written: str, number: str, body: str, warnings: tuple[str, ...]) -> Sign:
    code, slash, issuer = body.partition("/")
    if not slash:
        code, _, issuer = body.partition("-")
    return Sign(
        written, f"{number}-{code}/{issuer}" if issuer else f"{number}-{code}", number, "", code, issuer, warnings
    )


def _state(written: str, number: str, body: str, warnings: tuple[str, ...], type_word: str) -> Sign:
    code, _, issuer = body.replace("/", "-").partition("-")
    if not issuer and code in COMMITTEE_CODES:
        party_code = TYPE_CODES.get(type_word, ("", ""))[0].upper()
        return Sign(
            written, f"{number}-{party_code or '?'}/{code}", number, "", party_code, code, (*warnings, "type_missing")
        )
    if not issuer and _ASSEMBLY.fullmatch(code):
        return Sign(written, f"{number}/{code}", number, "", "", code, warnings)
    if issuer in COMMITTEE_CODES and code in SIGN_CODES:
        swapped = (*warnings, "separators_swapped")
        return Sign(written, f"{number}-{code}/{issuer}", number, "", code, issuer, swapped)
    return Sign(
        written, f"{number}/{code}-{issuer}" if issuer else f"{number}/{code}", number, "", code, issuer, warnings
    )


def is_certain(sign: Sign) -> bool:
    """Say whether the sign needs no type word beside it to be one (`25-NQ/TW`, `64/2025/QH15`; not `12/A`)."""
    if _ASSEMBLY.match(sign.issuer) and (sign.year or not sign.code):
        return True
    if sign.code in SIGN_CODES:
        return bool(sign.issuer)
    return sign.issuer in COMMITTEE_CODES


def implied_type(sign: Sign) -> str:
    """Return the type word that the sign's code stands for, an empty string where it leaves that open."""
    if sign.is_party and sign.code in ("QĐ", "TT"):
        return "thông tri" if sign.code == "TT" else ""
    return TYPE_OF_CODE.get(sign.code, "")
