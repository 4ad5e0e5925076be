"""Checks never raise, whatever was read, and their time stays in step with the text."""

import random
import time

import pytest

from tiepthu.analysis.checks import check_reading, indicator_statements

PIECES = [
    "77 thủ tục (đạt 14,8%), ",
    "228 thủ tục (chiếm 42,8%); ",
    "tổng số 0 hộ, ",
    "gồm 5 hộ và 7 hộ. ",
    "\n- Loại 1: 20 chợ",
    "\na) Tổng: 401 chợ",
    "0/0 hộ (0%) ",
    "năm 2012 có 300 ha; ",
    "giai đoạn 2020-2015 ",
    "Nghị định số 15/2018/NĐ-CP ngày 02/02/2017 ",
    "trong đó 54 hộ ",
    "(",
    ")",
    "chiếm 120% ",
    "toàn tỉnh có 5-7% ",
    "12345678901234567890123456789012345 hộ, ",
    "999.999.999.999.999.999.999 hộ (12%) ",
    "tổng số 99999999999999999999 triệu tỷ đồng (gồm 1 đồng, 2 đồng) ",
]


@pytest.mark.parametrize("seed", range(40))
def test_never_raises(seed, read):
    pick = random.Random(seed)
    reading = read("".join(pick.choice(PIECES) for _ in range(60)))
    for found in check_reading(reading):
        assert found.explanation
        assert found.explanation_en
        assert found.question
        assert found.question_en
        assert all(s.span.of(reading.text) == s.quote for s in found.statements)
    list(indicator_statements(reading))


@pytest.mark.parametrize("piece", PIECES)
def test_time_stays_linear(piece, read):
    reading = read((piece * 50_000)[:50_000])
    started = time.process_time()
    check_reading(reading)
    list(indicator_statements(reading))
    assert time.process_time() - started < 5
