"""The letter classes hold every letter of their case and none of the other."""

import re
import unicodedata

import pytest

from tiepthu.reader.vi.letters import LETTER, LOWER, UPPER

_SHAPED = [
    unicodedata.normalize("NFC", base + tone)
    for base in "aăâeêioôơuưy"
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
]
_SMALL = "".join([*_SHAPED, "đbcghklmnpqrstvx"])
CASES = [("lower", LOWER, _SMALL, _SMALL.upper()), ("upper", UPPER, _SMALL.upper(), _SMALL)]


@pytest.mark.parametrize(("_case", "letters", "held", "left_out"), CASES)
def test_class_holds_one_case(_case: str, letters: str, held: str, left_out: str) -> None:
    assert re.fullmatch(f"[{letters}]+", held)
    assert not re.search(f"[{letters}]", left_out)


def test_both_cases_are_letters() -> None:
    assert re.fullmatch(f"[{LETTER}]+", _SMALL + _SMALL.upper())
    assert not re.search(f"[{LETTER}]", "0 _-–.,“”\n")
