"""Words of indicators: what names a whole, what states a value, what states a change. Data only."""

import re

# The whole of something is meant from here on.
AGGREGATE = re.compile(
    r"(?<![^\W_])(?:tổng(?! (?:kết|hợp|công ty|cục|thể|quát|thống|bí thư|giám đốc|đài|hội|liên đoàn|biên tập|dự toán))"
    r"|dân số|diện tích tự nhiên|thu ngân sách|chi ngân sách|kim ngạch|tỷ lệ hộ nghèo|tỷ lệ che phủ rừng"
    r"|thu nhập bình quân|GRDP|GDP|cả nước (?:có|hiện có)"
    r"|toàn (?:tỉnh|thành phố|ngành|quốc|huyện|xã|tập đoàn|đảng bộ) (?:có|hiện có))(?![^\W_])",
    re.IGNORECASE,
)
# Words of a label that only state: they do not tell indicators apart.
STATING = frozenset({
    "là", "có", "đạt", "ước", "được", "khoảng", "hơn", "trên", "gần", "dưới", "bằng", "lên", "còn", "tới", "đến",
    "hiện", "nay", "với", "gồm", "số", "đã", "trong", "năm", "tháng", "quý", "cả", "từ", "vào", "và", "của",
})  # fmt: skip
# Capitals that say what kind of body is meant and not which one (của Bộ, toàn Ngành).
BODY_KINDS = frozenset({
    "bộ", "ngành", "sở", "tỉnh", "thành", "phố", "huyện", "quận", "xã", "phường", "đảng", "ủy", "uỷ", "ban", "khối",
    "cơ", "quan", "đơn", "vị", "công", "ty", "tổng", "cục", "vụ", "viện", "trường", "tập", "đoàn", "ngân", "hàng",
    "hội", "đồng", "trung", "tâm", "chi", "nhà", "nước", "tw", "liên", "hiệp",
})  # fmt: skip
# A body's Party committee speaks for the body.
COMMITTEES = ("đảng bộ", "đảng ủy", "đảng uỷ", "ban cán sự đảng", "đảng đoàn", "ban thường vụ", "ban chấp hành")
# A change or an aim is stated, not a level.
CHANGE = re.compile(
    r"tăng|giảm|thêm|so với|chênh|vượt|gấp|bình quân mỗi|mục tiêu|phấn đấu|dự kiến|kế hoạch|trong đó|còn lại|nếu",
    re.IGNORECASE,
)
SHORTEST = 2  # words a label has at least
LONG_NOUN = 4  # words of a counted noun that names an indicator by itself
SMALLEST = 20  # smaller counts of things worded alike are mostly of different things
MOST_HELD = 50  # statements of one key compared with each other
