"""Tells text from the noise of wrongly mapped fonts and of OCR on seals."""

from __future__ import annotations

import re

from tiepthu.reader.formats.legacy import is_syllable

_LETTERS = re.compile(r"[^\W\d_]+")
_PLAIN_WORD = re.compile(r"^(?=.*[aeiouy])[a-z]{2,15}$", re.IGNORECASE)
_GHA = str.maketrans("ƣƢ", "ưƯ")
_SAMPLE = 4000


def readable_share(text: str) -> float:
    """Return the share of words in a sample of `text` that could be Vietnamese or another language's, 1 where none is.

    >>> readable_share("Nghị quyết số 25"), readable_share("the whole plan"), readable_share("Ξζ ϑ\\ufffd\\ue001 ѣѣ кж")
    (1.0, 1.0, 0.0)
    """
    words = _LETTERS.findall(text[:_SAMPLE].translate(_GHA))
    strange = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" for char in text[:_SAMPLE])
    total = sum(map(len, words)) + strange
    if not total:
        return 1.0
    good = sum(
        len(word)
        for word in words
        if is_syllable(word) or _PLAIN_WORD.match(word) or (word.isupper() and word.isascii())
    )
    return good / total


_VIETNAMESE = re.compile("[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]+", re.IGNORECASE)


def foreign_share(text: str) -> float:
    """Return the share of words in a sample of `text` with letters that Vietnamese does not have.

    Fonts of some PDF printers give one wrong letter for each marked one: words stay pronounceable, but `Ộ` is `Þ`.

    >>> foreign_share("Cộng hòa xã hội"), foreign_share("Cþng hòa xã hßi")
    (0.0, 0.5)
    """
    words = _LETTERS.findall(text[:_SAMPLE].translate(_GHA))
    return sum(_VIETNAMESE.fullmatch(word) is None for word in words) / len(words) if words else 0.0
