"""Vietnamese numerals: digits in words, scale words, vague amounts. Data only (`standards-vn.md` F-05 to F-08)."""

from decimal import Decimal

DIGITS = {
    "không": 0,
    "một": 1,
    "mốt": 1,
    "hai": 2,
    "ba": 3,
    "bốn": 4,
    "tư": 4,
    "năm": 5,
    "lăm": 5,
    "nhăm": 5,
    "sáu": 6,
    "bảy": 7,
    "bẩy": 7,
    "tám": 8,
    "chín": 9,
}
# Words that can open a number written in words; `tư`, `lăm`, `mốt` only stand after tens.
OPENERS = (
    "một",
    "hai",
    "ba",
    "bốn",
    "năm",
    "sáu",
    "bảy",
    "bẩy",
    "tám",
    "chín",
    "mười",
    "trăm",
    "nghìn",
    "ngàn",
    "triệu",
    "tỷ",
)
TENS = ("mươi", "mười", "chục")
ZERO_TENS = ("linh", "lẻ")
HALVES = ("rưỡi", "rưởi")
SCALES = {
    "chục": Decimal(10),
    "trăm": Decimal(100),
    "nghìn": Decimal(1000),
    "ngàn": Decimal(1000),
    "vạn": Decimal(10_000),
    "triệu": Decimal(10**6),
    "tỷ": Decimal(10**9),
    "tỉ": Decimal(10**9),
}
# Abbreviated scales of money in tables; the rest of the word is the currency.
SHORT_SCALES = {"tr.đồng": 10**6, "tr.đ": 10**6, "trđồng": 10**6, "trđ": 10**6, "tr": 10**6}
VAGUE = ("hàng", "vài", "mấy", "dăm", "nhiều")
