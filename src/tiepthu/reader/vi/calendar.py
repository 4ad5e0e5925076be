"""Words of dates and periods: months in words, parts of the year, what stands before and after. Data only."""

MONTHS = {
    "một": 1, "giêng": 1, "hai": 2, "ba": 3, "tư": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
    "mười": 10, "mười một": 11, "mười hai": 12, "chạp": 12,
}  # fmt: skip
LUNAR = frozenset({"giêng", "chạp"})
QUARTERS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4, "một": 1, "hai": 2, "ba": 3, "tư": 4}
COUNTS = {"ba": 3, "sáu": 6, "chín": 9, "hai": 2, "bốn": 4, "năm": 5, "bảy": 7, "tám": 8, "mười": 10, "mười một": 11}
DAY_PARTS = ("rạng sáng", "sáng", "trưa", "chiều", "tối", "đêm")
DAY_PART_TAILS = ("qua", "nay", "mai")
WEEKDAYS = (
    "thứ hai",
    "thứ ba",
    "thứ tư",
    "thứ năm",
    "thứ sáu",
    "thứ bảy",
    "thứ 2",
    "thứ 3",
    "thứ 4",
    "thứ 5",
    "thứ 6",
    "thứ 7",
    "chủ nhật",
)
TERMS = (
    "giai đoạn",
    "thời kỳ",
    "thời kì",
    "nhiệm kỳ",
    "nhiệm kì",
    "niên khóa",
    "niên khoá",
    "niên độ",
    "năm học",
    "khóa",
    "khoá",
    "kế hoạch",
)
# Before a bare four-digit year: it is one (so với 2017, cuối 2018, kế hoạch 2019).
BARE_YEAR_CUES = frozenset({
    "với", "từ", "đến", "tới", "trước", "sau", "hết", "cuối", "đầu", "giữa", "mùa", "vụ", "học", "khóa", "khoá",
    "kỳ", "kì", "hoạch", "nhìn", "toán", "sách", "suốt", "tết", "đoạn",
})  # fmt: skip
# Within three words before a bare year.
FESTIVE = frozenset(["tết", "xuân", "vụ", "mùa", "lịch", "đán"])
# Before `12/2016`: the number of a document, not a month.
SIGN_CUES = frozenset(["số", "số:", "tư", "định", "thị", "lệnh", "luật", "quyết", "thư", "văn", "báo", "trình"])
# After a day and month: it comes round every year and is no period; so too before `trong năm` without a number.
RECURRING = (
    "hằng năm", "hàng năm", "hằng tháng", "hàng tháng", "hằng quý", "hàng quý", "mỗi năm", "mỗi tháng", "âm lịch",
)  # fmt: skip
RECURRING_YEARS = ("của năm", "trong năm")
# Right before days and months that come round every year.
EVERY_YEAR = ("hằng năm", "hàng năm", "mỗi năm", "lần trong năm", "lần một năm", "lần/năm")
# Right before a year: another is compared with it, so it is not the year the text tells of.
COMPARED_TO = ("so với", "so", "với", "cùng kỳ", "cùng kì", "cùng thời điểm", "hơn", "bằng", "như")
# Right before a year: something began or ends in it.
BOUNDED_BY = (
    "từ", "đến", "tới", "trước", "sau", "hết", "thành lập", "ban hành", "sinh", "ra đời", "khánh thành", "xây dựng",
    "khởi công", "đưa vào sử dụng", "những", "các", "vào", "trong", "ngay trong", "xảy ra", "tốt nghiệp", "đạt chuẩn",
    "công nhận", "hoàn thành",
)  # fmt: skip
# Shortly before a year: it is measured or rated, which is told a year later.
MEASURED = ("chỉ số", "index", "xếp hạng", "báo cáo tài chính", "kiểm toán", "quyết toán", "kết quả đánh giá")
# Shortly before a year: its work is ahead, or behind.
AHEAD = ("phương hướng", "nhiệm vụ", "kế hoạch", "dự toán", "chương trình", "mục tiêu")
REVIEWED = ("tổng kết", "kết quả")
# Behind `6 tháng` where the text tells of `6 tháng đầu năm`: the half-year is meant and no duration.
AFTER_PART = ("là", "đạt", "tăng", "giảm", "ước", "thu")
# Right before it the months are a duration after all.
BEFORE_MONTHS = ("sau", "hơn", "gần", "trên", "khoảng", "mỗi", "vòng", "hạn", "thêm", "từ", "đến", "quá")
# Two words right before a bare year: it is their object (mục tiêu tăng trưởng 2017).
BARE_YEAR_PAIRS = frozenset({
    ("tăng", "trưởng"), ("mục", "tiêu"), ("chỉ", "tiêu"), ("chỉ", "số"), ("nhiệm", "vụ"), ("đông", "xuân"),
    ("hè", "thu"), ("tài", "khóa"),
})  # fmt: skip
