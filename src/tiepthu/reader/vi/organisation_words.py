"""Words that tell where capitals stand in the names of bodies. Data only, small letters as keys."""

from __future__ import annotations

UNITS_OF_LAND: frozenset[str] = frozenset({
    "tỉnh", "thành phố", "huyện", "quận", "xã", "phường", "thị xã", "thị trấn", "thôn", "đặc khu", "tp",
})  # fmt: skip

# the committees of the Party by the land they are of
COMMITTEES: frozenset[str] = frozenset({
    "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "huyện ủy", "huyện uỷ", "quận ủy", "quận uỷ", "thị ủy", "thị uỷ",
})  # fmt: skip

# all behind these is the own name of a firm
NAMERS: frozenset[str] = frozenset({"cổ phần", "tnhh", "hữu hạn", "thành viên", "mtv"})

# the syllable behind these is capital: Sở Y tế, Tổng cục Hải quan
NAME_OPENERS: frozenset[str] = frozenset({
    "bộ", "sở", "ban", "cục", "chi cục", "tổng cục", "công ty", "tổng công ty", "trung tâm", "trường", "văn phòng",
    "phòng", "vụ", "viện", "thanh tra", "ngân hàng", "tập đoàn", "học viện", "đại học", "hội", "liên đoàn",
    "bệnh viện", "đảng bộ", "đảng ủy", "tổ", "đoàn", "ủy ban",
})  # fmt: skip

PROPER_PHRASES: dict[str, str] = {
    "ủy ban nhân dân": "Ủy ban nhân dân",
    "uỷ ban nhân dân": "Uỷ ban nhân dân",
    "hội đồng nhân dân": "Hội đồng nhân dân",
    "tòa án nhân dân": "Tòa án nhân dân",
    "viện kiểm sát nhân dân": "Viện kiểm sát nhân dân",
    "ban thường trực": "Ban Thường trực",
    "ban thường vụ": "Ban Thường vụ",
    "ban chấp hành": "Ban Chấp hành",
    "đoàn đại biểu quốc hội": "Đoàn đại biểu Quốc hội",
    "ủy ban thường vụ quốc hội": "Ủy ban Thường vụ Quốc hội",
    "ủy ban mặt trận tổ quốc việt nam": "Ủy ban Mặt trận Tổ quốc Việt Nam",
    "ủy ban mttq việt nam": "Ủy ban MTTQ Việt Nam",
    "uỷ ban mttq việt nam": "Uỷ ban MTTQ Việt Nam",
    "hội đồng bầu cử quốc gia": "Hội đồng bầu cử quốc gia",
    "ngân hàng nhà nước": "Ngân hàng Nhà nước",
    "thủ tướng chính phủ": "Thủ tướng Chính phủ",
    "bảo hiểm xã hội": "Bảo hiểm xã hội",
    "kiểm toán nhà nước": "Kiểm toán nhà nước",
    "chính phủ": "Chính phủ",
    "quốc hội": "Quốc hội",
    "trung ương": "Trung ương",
    "việt nam": "Việt Nam",
    "tổ quốc": "Tổ quốc",
    "mặt trận": "Mặt trận",
    "mttq": "MTTQ",
    "ubnd": "UBND",
    "hđnd": "HĐND",
    "tnhh": "TNHH",
    "cntt": "CNTT",
    "luật": "Luật",
}
