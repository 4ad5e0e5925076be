"""Words of tables: headers that name no quantity, headers that say nothing of what is counted, short units. Data only.

Headers are compared folded (lower case, no marks) and without punctuation at their ends.
"""

from decimal import Decimal

# Columns of running numbers.
ORDINALS = frozenset({"tt", "stt", "s tt", "so tt", "so thu tu", "thu tu", "#", "so t t", "t t", "s t t"})
# Columns of names in digits: what a header begins with.
NAMES = (
    "ma", "so hieu", "ky hieu", "so ky hieu", "so van ban", "so quyet dinh", "so qd", "so cong van", "so giay",
    "so gcn", "so nha", "so to", "so thua", "so dien thoai", "so dt", "dien thoai", "sdt", "so fax", "fax",
    "so cmnd", "cmnd", "cmt", "so cmt", "cccd", "so cccd", "can cuoc", "ho chieu", "so ho chieu", "tai khoan",
    "so tai khoan", "so tk", "mst", "id", "so the", "so so", "so hop dong", "so dang ky", "so bao danh", "bien so",
    "ngay sinh", "ngay thang", "ngay ban hanh", "ngay cap", "ngay ky", "ngay",
    "dieu", "khoan", "trang", "nhom", "phan nhom",
    "loai", "phan loai", "hang", "xep hang", "thu hang", "vi thu", "xep thu", "cap", "bac", "ngach", "khoa", "lop",
    "cum", "to", "thon", "khu pho", "ap", "muc do", "phien ban", "toa do", "mau so", "bieu so", "o so",
    "vi tri",
)  # fmt: skip
# Of those, the ones that count something when more words follow (`Số thẻ đã cấp`, `Lớp bồi dưỡng`): taken alone only.
NAMES_ALONE = frozenset({
    "so the", "so so", "so giay", "so hop dong", "so nha", "so thua", "so to", "so van ban", "so quyet dinh",
    "so cong van", "so qd", "dieu", "khoan", "trang", "nhom", "loai", "hang", "cap", "bac", "khoa", "lop", "cum",
    "to", "thon", "khu pho", "ap", "ngay", "muc do", "vi tri", "ma", "phan loai", "dien thoai", "tai khoan",
})  # fmt: skip
# Columns whose cells say when the row is; with their marks (năm is no nam).
TIMES = frozenset({
    "năm", "quý", "tháng", "thời gian", "thời điểm", "giai đoạn", "thời kỳ", "nhiệm kỳ", "kỳ", "kỳ báo cáo", "niên độ",
    "năm học", "năm báo cáo", "mốc thời gian",
})  # fmt: skip
# Rows and columns of totals.
TOTALS = frozenset({
    "tong", "tong so", "tong cong", "cong", "cong chung", "tong chung", "toan tinh", "toan huyen", "toan thanh pho",
    "toan nganh", "toan xa", "toan dang bo", "ca nuoc", "cong tong", "tong so chung",
})  # fmt: skip
# Columns of units.
UNITS = frozenset({
    "dvt", "don vi tinh", "dv tinh", "don vi do", "don vi do luong", "d v t", "dv", "don vi", "don vi tinh (dvt)",
})  # fmt: skip
# Header words that say nothing of what is counted.
GENERIC = frozenset({
    "", "so luong", "sl", "gia tri", "ket qua", "ket qua thuc hien", "thuc hien", "th", "so lieu", "chi tieu",
    "noi dung", "dien giai", "ten chi tieu", "danh muc", "don vi", "cac nam",
    "chia theo nam", "ket qua dat duoc", "ket qua cac nam", "ket qua qua cac nam", "qua cac nam",
    "ket qua thuc hien qua cac nam", "tong so luong", "trong do", "chia ra", "bao gom", "gom",
})  # fmt: skip
# A header with one of these compares two times, and belongs to neither.
COMPARED = ("so voi", "so sanh", "/", "toc do", "tang, giam", "tang giam", "tang (+)", "chenh lech", "cung ky")
# Units as tables shorten them, in lower case without spaces: unit of the record and multiplier.
SHORT_UNITS = {
    **dict.fromkeys(("trđ", "tr.đ", "trđồng", "tr.đồng", "triệuđ", "triệu", "tr"), ("VND", Decimal(10**6))),
    **dict.fromkeys(("tỷđ", "tỷ", "tỉđ", "tỉ", "tỷvnđ", "tỷvnd"), ("VND", Decimal(10**9))),
    **dict.fromkeys(("nghìnđ", "ngànđ", "ngđ", "ng.đ", "ng.đồng", "1000đ", "1.000đ", "1000đồng", "1.000đồng", "nđ"),
                    ("VND", Decimal(1000))),
    **dict.fromkeys(("đ", "đồng", "vnđ", "vnd"), ("VND", Decimal(1))),
    **dict.fromkeys(("trusd", "tr.usd", "triệuusd", "triệuđôla", "triệuđô"), ("USD", Decimal(10**6))),
    **dict.fromkeys(("1000tấn", "1.000tấn"), ("tấn", Decimal(1000))),
    **dict.fromkeys(("1000ha", "1.000ha"), ("ha", Decimal(1000))),
    **dict.fromkeys(("1000người", "1.000người"), ("", Decimal(1000))),
    **dict.fromkeys(("tỷlệ%", "tỷlệ(%)", "phầntrăm"), ("%", Decimal(1))),
}  # fmt: skip
# Signs that repeat the cell above.
DITTO = frozenset({'"', "''", "-nt-", "nt", "//", "”", "“", "- nt -"})
# Headers of a count: a caption's money does not hold in such a column.
COUNT = (
    r"(?i)(?:tổng )?số (?!tiền|vốn|thu|chi\b(?! bộ)|kinh phí|dư|nợ|phí|thuế|liệu|lượng|quyết|dự|nộp|giải)"
    r"|(?:hộ|người|lượt|lao động|học sinh|học viên|đảng viên|hội viên|đoàn viên|cán bộ|công chức|xã|thôn)(?![^\W_])"
)
SHARE = r"(?i)(?:tỷ|tỉ) (?:lệ|trọng)|tốc độ|cơ cấu|phần trăm|hệ số|chỉ số"
