"""Restores Vietnamese typed with the fonts from before Unicode: TCVN3 (ABC), VNI, VISCII, VPS.

Such text reads as Western letters (`Uû ban nh©n d©n`); the font says what the letters mean. Where no font is named, the
share of valid Vietnamese syllables among the words with marks tells (`standards-vn.md` E-01 to E-07).
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from itertools import groupby

from tiepthu.reader.vi import legacy_tables as tables
from tiepthu.reader.vi.syllables import ONSETS, RHYMES, STOPPED_RHYMES


class Charset(StrEnum):
    """A Vietnamese character set from before Unicode; the value is its name for people."""

    TCVN3 = "TCVN3 (ABC)"
    VNI = "VNI"
    VISCII = "VISCII"
    VPS = "VPS"


# -- decoding ------------------------------------------------------------------------------------------------------


def western(data: bytes) -> str:
    """Return bytes as cp1252 draws them, one character each; its five holes stay control characters.

    >>> western(b"nh\\xa9n \\x81")
    'nh©n \\x81'
    """
    return data.decode("latin-1").translate(_WINDOWS)


def unwestern(text: str) -> bytes:
    """Return the bytes that `western` drew as `text`.

    Raises:
        UnicodeEncodeError: a character is none of cp1252.
    """
    return text.translate(_BYTES).encode("latin-1")


_WINDOWS = {byte: char for byte in range(0x80, 0xA0) if (char := bytes([byte]).decode("cp1252", "ignore"))}
_BYTES = {ord(char): byte for byte, char in _WINDOWS.items()}


def restore(text: str, charset: Charset, *, capitals: bool = False) -> str:
    """Return `text`, which shows the bytes of `charset` as Western letters, in Unicode.

    The longest match wins (`öô` never splits `öôø`). Characters the set does not have stay as they are.

    Args:
        text: what a program shows that does not know the font.
        charset: the set the text was typed in.
        capitals: the font draws small letters as capitals (`.VnTimeH`).

    >>> restore("ngöôøi daân höôûng öùng", Charset.VNI)
    'người dân hưởng ứng'
    >>> restore("§¶ng", Charset.TCVN3, capitals=True)
    'ĐẢNG'
    """
    if not text.isascii():
        if charset is Charset.VNI:
            pattern, pairs = _vni()
            text = pattern.sub(lambda found: pairs[found.group()], text)
        else:
            text = text.translate(_single(charset))
    return text.upper() if capitals else text


@cache
def _single(charset: Charset) -> Mapping[int, str]:
    """Return the table of a set with one byte a letter, keyed by the Western character."""
    rows = {Charset.TCVN3: tables.TCVN3, Charset.VISCII: tables.VISCII, Charset.VPS: tables.VPS}[charset]
    return {
        ord(western(bytes([byte]))): letter
        for letters, codes in rows
        for letter, byte in zip(letters, bytes.fromhex(codes), strict=True)
    }


@cache
def _vni() -> tuple[re.Pattern[str], Mapping[str, str]]:
    pairs: dict[str, str] = {}
    for base, marks in tables.VNI_BASES:
        letter = tables.VNI_SINGLE.get(base, base)
        for second, combining in marks.items():
            small = unicodedata.normalize("NFC", letter + combining)
            for form in (second, second.upper()):
                pairs[base + form] = small
                pairs[base.upper() + form] = small.upper()
    for single, letter in tables.VNI_SINGLE.items():
        pairs[single] = letter
        pairs[single.upper()] = letter.upper()
    longest_first = sorted(pairs, key=len, reverse=True)
    return re.compile("|".join(longest_first)), pairs


# -- by font -------------------------------------------------------------------------------------------------------

_FONTS = (
    (re.compile(r"\.vn", re.IGNORECASE), Charset.TCVN3),
    (re.compile(r"vni[\s-]", re.IGNORECASE), Charset.VNI),
    (re.compile(r"vps(?![a-z]*unicode)", re.IGNORECASE), Charset.VPS),
)


@lru_cache(maxsize=1024)
def charset_of_font(font: str) -> Charset | None:
    """Return the character set that a font's name promises, None for a Unicode font.

    >>> charset_of_font(".VnTimeH"), charset_of_font("VNI-Times"), charset_of_font("Times New Roman")
    (<Charset.TCVN3: 'TCVN3 (ABC)'>, <Charset.VNI: 'VNI'>, None)
    """
    bare = font.strip().strip("\"'")
    return next((charset for pattern, charset in _FONTS if pattern.match(bare)), None)


def draws_capitals(font: str) -> bool:
    """Say whether the font draws small letters as capitals (`.VnTimeH`, `.VnArial NarrowH`).

    >>> draws_capitals(".VnTimeH"), draws_capitals(".VnTime"), draws_capitals("VNI-Times")
    (True, False, False)
    """
    bare = font.strip().strip("\"'")
    return bare.lower().startswith(".vn") and bare.endswith("H")


# -- by likelihood -------------------------------------------------------------------------------------------------

_TONE = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_STOP_TONES = ("\u0301", "\u0323")


@lru_cache(maxsize=50_000)
def is_syllable(word: str) -> bool:
    """Say whether `word` (NFC, any case) could be a Vietnamese syllable: onset, rhyme and tone fit together.

    >>> [is_syllable(word) for word in ("Nghị", "quyết", "ngươøi", "quyêt", "café")]
    [True, True, False, False, False]
    """
    apart = unicodedata.normalize("NFD", word.lower())
    tones = _TONE.findall(apart)
    if len(tones) > 1:
        return False
    bare = unicodedata.normalize("NFC", _TONE.sub("", apart))
    for onset in ONSETS:
        if bare.startswith(onset):
            rhyme = bare[len(onset) :]
            if rhyme in RHYMES or (rhyme in STOPPED_RHYMES and bool(tones) and tones[0] in _STOP_TONES):
                return True
    return False


@dataclass(frozen=True, slots=True)
class Likelihood:
    """How Vietnamese a text looks: `valid` of `seen` marked words are syllables; odd signs in words count as seen."""

    valid: int
    seen: int

    @property
    def share(self) -> float:
        """The share of valid words, 0 where no word has marks."""
        return self.valid / self.seen if self.seen else 0.0


_WORD = re.compile(r"[^\W\d_]+")
_LETTER = r"[^\W\d_]"
_ODD = r"[\x80-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb-\xbf\u02c6\u02dc\u2020\u2021\u2030\u20ac\u2122\ufffd]"
_ODD_IN_WORD = re.compile(rf"(?<={_LETTER}){_ODD}|{_ODD}(?={_LETTER})")
_SAMPLE = 20_000
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_SURE = re.compile("[ăđơưĂĐƠƯ\u1ea0-\u1ef9]")


def sample_of(text: str) -> str:
    """Return 20,000 characters of `text` from just before the first that is not ASCII (pages begin with code)."""
    found = _NOT_ASCII.search(text)
    start = max(0, found.start() - 100) if found else 0
    return text[start : start + _SAMPLE]


def likelihood(text: str) -> Likelihood:
    """Measure how Vietnamese a sample of `text` looks.

    >>> likelihood("Uû ban nh©n d©n"), likelihood("Uỷ ban nhân dân")
    (Likelihood(valid=0, seen=3), Likelihood(valid=3, seen=3))
    """
    sample = unicodedata.normalize("NFC", sample_of(text))
    words = [word for word in _WORD.findall(sample) if not word.isascii()]
    odd = len(_ODD_IN_WORD.findall(sample))
    return Likelihood(sum(map(is_syllable, words)), len(words) + odd)


@dataclass(frozen=True, slots=True)
class Guess:
    """A character set that a text was most likely typed in, with how Vietnamese it reads once restored."""

    charset: Charset
    likelihood: Likelihood


def guess_charset(text: str, *, at_least: int = 3) -> Guess | None:
    """Return the legacy set that `text` was clearly typed in, None for Unicode text or where it is not clear.

    Clear means: at least `at_least` marked words, of which nine in ten are syllables once restored and fewer than half
    are as they stand. Measured on the 131 official texts of the corpus: none is taken for legacy, each is recognised
    once written in TCVN3 or VNI.
    """
    sample = sample_of(text)
    if sample.isascii() or _SURE.search(sample):
        return None
    now = likelihood(sample)
    best = max((Guess(charset, likelihood(restore(sample, charset))) for charset in _GUESSED), key=_share)
    if now.share >= 0.5 or best.likelihood.share < 0.9 or best.likelihood.valid < at_least:
        return None
    return best


_GUESSED = (Charset.TCVN3, Charset.VNI, Charset.VISCII, Charset.VPS)


def _share(guess: Guess) -> float:
    return guess.likelihood.share


def believe_fonts(texts: Iterable[tuple[Charset, str]]) -> frozenset[Charset]:
    """Return the character sets whose fonts mean what they say in one document.

    A document retyped in Unicode often keeps `.VnTime` as its font; then its text reads better as it stands.

    Args:
        texts: the character set that the font promises, and the text in it, for each run.
    """
    joined: dict[Charset, list[str]] = {}
    for charset, text in texts:
        if not text.isascii() and not _SURE.search(text):
            joined.setdefault(charset, []).append(text)
    believed = set()
    for charset, parts in joined.items():
        text = " ".join(parts)
        if likelihood(restore(text, charset)).share > likelihood(text).share:
            believed.add(charset)
    return frozenset(believed)


def is_unicode(text: str) -> bool:
    """Say whether `text` holds a letter that only Unicode Vietnamese has; then no legacy font can have meant it."""
    return _SURE.search(text) is not None


def restore_runs(parts: Sequence[tuple[str, Charset | None, bool]], counts: Counter[str]) -> Iterator[str]:
    """Yield the text of runs (text, legacy set or None, drawn as capitals), legacy ones restored and counted.

    Neighbouring runs of one set are restored together: VNI writes one letter as two.
    """
    for (charset, capitals), group in groupby(parts, key=lambda part: part[1:]):
        texts = [part[0] for part in group]
        text = "".join(texts)
        if charset is not None and not is_unicode(text):
            counts[f"legacy {charset.value}"] += len(texts) if not text.isascii() else 0
            text = restore(text, charset, capitals=capitals)
        yield text
