"""The frozen text, the map back to the source, the reading view and the search key."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiepthu.reader.records import Span
from tiepthu.reader.text import fold, one_tone_placement, reading_view, to_nfc

NFC_CASES = [
    ("plain", "Nghị quyết", "Nghị quyết"),
    ("decomposed", unicodedata.normalize("NFD", "Nghị quyết số 25"), "Nghị quyết số 25"),
    ("marks_in_another_order", "e\u0323\u0302", "ệ"),
    ("old_tone_marks", "a\u0340e\u0341", "àé"),
    ("windows_lines", "một\r\nhai\rba\n", "một\nhai\nba\n"),
    ("hangul_jamo", "\u1112\u1161\u11ab năm\nhai", "한 năm\nhai"),
    ("empty", "", ""),
]


@pytest.mark.parametrize(("_case", "raw", "expected"), NFC_CASES)
def test_nfc(_case, raw, expected):
    assert to_nfc(raw)[0] == expected


def test_a_span_of_composed_text_leads_back_to_the_decomposed_words():
    raw = unicodedata.normalize("NFD", "Bộ đã cắt giảm 77 thủ tục")
    text, back = to_nfc(raw)
    start = text.index("giảm")
    source = back.span_to_source(Span(start, start + 4))
    assert unicodedata.normalize("NFC", source.of(raw)) == "giảm"


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=60))
def test_every_offset_of_any_text_leads_back(raw):
    text, back = to_nfc(raw)
    assert text == unicodedata.normalize("NFC", raw.replace("\r\n", "\n").replace("\r", "\n"))
    ends = [back.end_to_source(i) for i in range(len(text) + 1)]
    starts = [back.to_source(i) for i in range(len(text))]
    assert starts == sorted(starts)
    assert ends == sorted(ends)
    assert all(0 <= s <= e <= len(raw) for s, e in zip(starts, ends[1:], strict=True))
    if text:
        assert ends[-1] == len(raw)


VIEW_CASES = [
    ("no_break_space", "85\u00a0tỷ", "85 tỷ"),
    ("no_break_hyphen", "25\u2011NQ/TW", "25-NQ/TW"),
    ("eth_is_dyet", "\u00d0ảng \u00f0ã", "Đảng đã"),
    ("zero_width_goes", "dân\u200b vận\ufeff", "dân vận"),
    ("soft_hyphen_goes", "nghị\u00ad quyết", "nghị quyết"),
    ("dashes_stay", "2010–2015 — x", "2010–2015 — x"),
]


@pytest.mark.parametrize(("_case", "text", "expected"), VIEW_CASES)
def test_reading_view(_case, text, expected):
    assert reading_view(text)[0] == expected


def test_a_span_of_the_view_leads_back_past_what_was_left_out():
    text = "\ufeffcắt \u200bgiảm\u00ad 77 thủ tục"
    view, back = reading_view(text)
    at = view.index("77")
    assert back.span_to_source(Span(at, at + 2)).of(text) == "77"


TONE_CASES = [
    ("hoà", "hòa"),
    ("uỷ ban", "ủy ban"),
    ("Thuý", "Thúy"),
    ("HOÁ", "HÓA"),
    ("quý", "quý"),
    ("khoẻ", "khỏe"),
    ("hoàn", "hoàn"),
]


@pytest.mark.parametrize(("old", "new"), TONE_CASES)
def test_one_tone_placement(old, new):
    assert one_tone_placement(old) == new


def test_fold_knows_neither_marks_nor_case_nor_tone_placement():
    assert fold("Đảng Uỷ  KHỐI") == fold("đảng ủy khối") == "dang uy khoi"
