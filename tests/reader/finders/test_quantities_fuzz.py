"""Finders of figures, periods and ranks never raise, and their time stays in step with the text."""

import random
import re
import time
from itertools import pairwise

import pytest

from tiepthu.reader.finders.attachment import attach_periods
from tiepthu.reader.finders.figures import find_figures
from tiepthu.reader.finders.periods import find_periods
from tiepthu.reader.finders.ranks import find_ranks

SYLLABLES = re.split(
    " ",
    "tháng ngày quý từ đến trước hết giai đoạn 2010 2015 - – / . , ; ( ) % 5 12 31/12 2/9 14,8% 1.234 tỷ triệu đồng "
    "hai mươi trăm lăm rưỡi thứ nhất khóa XII lần tư xếp đứng số Điều khoản km ha \n 1. a) 0989.917.272 chiều nay trở "
    "lên không quá gần VND USD 00 000 1,234,567 12-13/5/2016 24/7 ≥ phần điểm học kỳ cùng với",
)


def read(text):
    periods = find_periods(text)
    figures = attach_periods(text, find_figures(text, taken=[p.span for p in periods]), periods)
    ranks = find_ranks(text, taken=[p.span for p in periods])
    spans = sorted([f.span for f in figures] + [p.span for p in periods])
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    return figures, periods, ranks


@pytest.mark.parametrize("seed", range(40))
def test_never_raises_on_words(seed):
    pick = random.Random(seed)
    read((" " if seed % 3 else "").join(pick.choice(SYLLABLES) for _ in range(400)))


@pytest.mark.parametrize("seed", range(20))
def test_never_raises_on_noise(seed):
    pick = random.Random(seed)
    read(
        "".join(
            chr(pick.choice([pick.randrange(32, 127), pick.randrange(192, 7930), 10, 48 + seed % 10]))
            for _ in range(600)
        )
    )


LONG = [
    "1",
    "1.",
    "1,",
    "1 ",
    "12/",
    "1.234.",
    "2010-",
    "năm ",
    "hai ",
    "một trăm ",
    "A",
    " ",
    "(",
    "(1) ",
    "ngày 1, ",
    "1-",
    "từ 1 đến ",
    "năm 2010, ",
    "1 tỷ ",
    "tháng ",
]


@pytest.mark.parametrize("piece", LONG)
def test_time_stays_linear(piece):
    text = (piece * 50_000)[:50_000]
    started = time.process_time()
    read(text)
    assert time.process_time() - started < 3
