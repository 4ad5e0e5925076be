"""The proof gate and re-anchoring."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiepthu.reader.anchors import Drift, Refusal, admit, anchor_of, as_web_annotation, prove, reanchor
from tiepthu.reader.records import Span

TEXT = "Từ năm 2010, Bộ đã cắt giảm 77 thủ tục (đạt 14,8%), đơn giản hóa 228 thủ tục (đạt 42,8%)."


def anchor(quote, text=TEXT):
    at = text.index(quote)
    return anchor_of(text, Span(at, at + len(quote)), sha256="ab", version="tiepthu 0.1.0")


def test_an_anchor_keeps_its_quote_and_32_characters_on_each_side():
    made = anchor("228")
    assert made.quote == "228"
    assert made.prefix == TEXT[made.start - 32 : made.start]
    assert made.suffix == TEXT[made.end : made.end + 32]


def test_the_gate_admits_what_stands_there():
    assert prove(anchor("77"), TEXT, sha256="ab") is None


def test_the_gate_refuses_another_document():
    assert prove(anchor("77"), TEXT, sha256="cd") is Refusal.OTHER_SOURCE


def test_the_gate_refuses_offsets_outside_the_text():
    far = dataclasses.replace(anchor("77"), end=10_000)
    assert prove(far, TEXT, sha256="ab") is Refusal.OUTSIDE


@given(st.integers(min_value=0, max_value=len(TEXT) - 1), st.sampled_from("xế7 "))
def test_changing_one_character_of_quote_or_context_makes_the_gate_refuse(at, letter):
    made = anchor("228 thủ tục")
    changed = TEXT[:at] + letter + TEXT[at + 1 :]
    near = made.start - 32 <= at < made.end + 32
    assert (prove(made, changed, sha256="ab") is not None) == (near and changed != TEXT)


def test_admit_tells_the_two_apart():
    good, bad = anchor("77"), dataclasses.replace(anchor("228"), quote="229")
    assert admit([good, bad], TEXT, sha256="ab") == ([good], [(bad, Refusal.NOT_THERE)])


def test_no_anchor_is_made_of_nothing():
    with pytest.raises(ValueError, match="no words"):
        anchor_of(TEXT, Span(5, 5), sha256="ab", version="1")


REANCHOR_CASES = [
    ("moved_down", "Báo cáo.\n" + TEXT, Drift.NONE),
    ("context_changed", TEXT.replace("đơn giản hóa", "giảm bớt").replace("(đạt 42,8%)", "(42,8%)"), Drift.CONTEXT),
    ("spelled_otherwise", TEXT.replace("228 thủ tục", "228 THỦ  TUC"), Drift.SPELLING),
    ("gone", TEXT.replace("228 thủ tục", "nhiều thủ tục"), Drift.LOST),
    ("twice", TEXT + "\n" + TEXT, Drift.AMBIGUOUS),
    ("twice_with_other_words", "228 thủ tục mới; còn 228 thủ tục cũ", Drift.AMBIGUOUS),
]


@pytest.mark.parametrize(("_case", "newer", "drift"), REANCHOR_CASES)
def test_reanchoring_reports_drift_and_never_guesses(_case, newer, drift):
    made = reanchor(anchor("228 thủ tục"), newer, version="2")
    assert made.drift is drift
    assert (made.anchor is not None) == (drift in (Drift.NONE, Drift.CONTEXT))
    if made.anchor:
        assert made.anchor.span.of(newer) == "228 thủ tục"


def test_a_web_annotation_selects_by_position_and_by_quote():
    made = as_web_annotation(anchor("77"), body="figure", identifier="urn:x")
    position, quote = made["target"]["selector"]
    assert TEXT[position["start"] : position["end"]] == quote["exact"] == "77"
    assert made["target"]["source"] == "urn:sha256:ab"
