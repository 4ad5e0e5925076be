"""Runs of blanks taken as one, and the way back."""

import pytest

from tiepthu.reader.finders.blanks import squeeze
from tiepthu.reader.records import Span

# label, text as written, text squeezed
CASES = [
    ("nothing_to_do", "chi 5 tỷ đồng", "chi 5 tỷ đồng"),
    ("number_and_scale", "chi 5  tỷ   đồng", "chi 5 tỷ đồng"),
    ("tab_behind_number", "45\ttấn", "45 tấn"),
    ("date", "ngày\t5/3,  năm  2018", "ngày 5/3,  năm 2018"),
    ("columns_stay", "chi      5      tỷ", "chi      5      tỷ"),
    ("numbers_stay_apart", "12  345 km", "12  345 km"),
    ("line_starts_stay", "a\n  5  kg", "a\n  5 kg"),
]


@pytest.mark.parametrize(("_case", "text", "squeezed"), CASES, ids=[c[0] for c in CASES])
def test_squeezes(_case, text, squeezed):
    assert squeeze(text).text == squeezed


@pytest.mark.parametrize(("_case", "text", "squeezed"), CASES, ids=[c[0] for c in CASES])
def test_words_lead_back_and_forth(_case, text, squeezed):
    made = squeeze(text)
    for word in squeezed.split():
        at = squeezed.index(word)
        there = Span(at, at + len(word))
        back = made.back(there)
        assert back.of(text) == word
        assert made.forth([back]) == [there]
