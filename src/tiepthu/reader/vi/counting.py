"""Words that say what a bare number is: a count, a name, a reference, a bound. Data only.

The lists were written from the annotation rules and read against official prose; all are lower case.
"""

# A number right after one of these names or addresses something (Điều 5, Quận 1, Tổ 5, biểu 3); it counts nothing.
REFERENCES = frozenset({
    "điều", "khoản", "điểm", "mục", "chương", "phần", "tiết", "số", "thứ", "khóa", "khoá", "kỳ", "kì", "đợt",
    "lần", "tập", "quyển", "trang", "tr", "bài", "hình", "bảng", "biểu", "mẫu", "lục", "tổ", "nhóm", "lớp", "khối",
    "cấp", "độ", "loại", "hạng", "bậc", "quận", "phường", "phố", "khu", "vực", "ấp", "thôn", "xóm", "tầng",
    "phòng", "ngõ", "ngách", "hẻm", "kiệt", "đường", "lộ", "án", "trình", "quyết", "định", "thị", "tư", "luật",
    "luận", "cáo", "hoạch", "dẫn", "văn", "quý", "đai", "đoạn", "hệ", "bản", "đội", "cụm", "trạm", "câu", "bước",
    "khung", "dạng", "kiểu", "ca", "vòng", "bàn", "ô", "lô", "tuyến", "nhánh", "km", "ql", "tl", "đt", "top",
    "covid", "index", "version", "kênh", "vùng", "miền", "đoàn", "chi", "buồng", "giường", "thửa", "tờ", "cột",
    "dòng", "hàng", "đề", "cổng", "hiệp", "sảnh", "quầy",
    "chốt", "trục", "hành", "chuẩn", "mốc", "chí", "vụ", "tượng", "mức", "mũi", "liều",
})  # fmt: skip
# Of those, the ones that also are verbs or counted heads: a number with a counted noun behind it is a count after all.
WEAK_REFERENCES = frozenset({
    "cấp", "loại", "hạng", "tổ", "nhóm", "lớp", "khối", "đội", "cụm", "khu", "vực", "vùng", "đoàn", "chi", "bàn",
    "tuyến", "kênh", "quyết", "định", "lần", "trạm", "phòng", "hàng", "dạng", "luận", "cáo", "hoạch", "dẫn", "văn",
    "kiểu", "ca", "bậc", "hệ", "chuẩn", "tư", "độ", "đường", "hành", "chí", "chốt", "trục", "dòng", "bản", "luật",
    "mẫu", "mốc", "vụ", "tượng", "mức", "mũi", "liều",
})  # fmt: skip
# Bodies of two syllables that are counted behind `khối` (khối 5 tập đoàn): no `khối` has a number for a name there.
BODIES_COUNTED = frozenset({("tập", "đoàn"), ("tổng", "công"), ("tổng", "cục"), ("ngân", "hàng")})
# Types of documents and the like: a number with any noun behind it counts (quy hoạch 03 loại rừng, báo cáo 5 nội dung).
DOCUMENT_WORDS = frozenset(["quyết", "định", "luận", "cáo", "hoạch", "dẫn", "văn", "tư", "luật"])
# Names unless a certain counted noun follows that opens no name itself (chương trình 32 tàu, Đề án 30 tỉnh Lâm Đồng).
NAMED = frozenset(["án", "trình"])
# Their numbers are small: a hundred and more of something counts (khối phường 145 buổi).
SMALL_REFERENCES = frozenset({
    "điểm", "khoản", "mục", "chương", "phần", "tiết", "khóa", "khoá", "kỳ", "kì", "đợt", "lần", "tập", "quý", "tổ",
    "nhóm", "lớp", "khối", "cấp", "loại", "hạng", "bậc", "quận", "phường", "thôn", "xóm", "ấp", "tầng", "đoạn", "cụm",
    "vòng", "bước", "mức", "ca", "liều", "buồng", "vùng", "miền", "độ", "hệ", "dạng", "kiểu", "khung",
})  # fmt: skip
# Kinds of places: in small letters and before a counted noun they are no name (khối phường 23 lớp) …
PLACES = frozenset(["phường", "quận", "thôn", "ấp", "xóm"])
# … unless the noun is the next part of an address (phường 5 quận 3).
ADDRESSED = frozenset(["xã", "phường", "huyện", "tỉnh", "thành", "quận", "thị", "khu", "thôn", "ấp", "tổ", "đô", "nhà"])
# Two words that name together where the last one alone does not, and the other way round.
REFERENCE_PAIRS = frozenset({
    ("đường", "tỉnh"), ("tỉnh", "lộ"), ("công", "nghiệp"), ("trung", "ương"), ("chỉ", "đạo"), ("bệnh", "viện"),
    ("công", "ty"), ("nhà", "máy"), ("quân", "khu"), ("khách", "sạn"), ("thế", "kỷ"), ("thập", "niên"),
    ("thập", "kỷ"), ("vị", "trí"),
})  # fmt: skip
NO_REFERENCE_PAIRS = frozenset({
    ("danh", "mục"), ("trực", "tuyến"), ("doanh", "nghiệp"), ("xí", "nghiệp"), ("sự", "nghiệp"), ("trọng", "điểm"),
    ("thời", "điểm"), ("địa", "điểm"), ("đặc", "điểm"), ("quan", "điểm"), ("thí", "điểm"), ("số", "điểm"),
    ("tổng", "điểm"), ("chấm", "điểm"), ("dứt", "điểm"), ("kiểm", "điểm"), ("ưu", "điểm"), ("nhược", "điểm"),
    ("khuyết", "điểm"), ("cao", "điểm"), ("tiêu", "điểm"), ("giải", "quyết"), ("biểu", "quyết"),
    ("đồng", "chí"), ("báo", "chí"), ("tiến", "độ"), ("chế", "độ"),
    ("tốc", "độ"), ("trình", "độ"), ("hành", "trình"), ("quá", "trình"), ("công", "trình"), ("phê", "chuẩn"),
    ("tiêu", "chuẩn"), ("hợp", "khối"), ("con", "đường"), ("thư", "mục"), ("hạng", "mục"), ("kỷ", "lục"),
    ("lâu", "đai"), ("đất", "đai"), ("công", "trường"), ("số", "lần"), ("tổng", "hàng"), ("ngân", "hàng"),
    ("khách", "hàng"), ("cửa", "hàng"), ("mặt", "hàng"), ("đơn", "hàng"), ("đồng", "bản"), ("văn", "bản"),
    ("cơ", "bản"), ("phiên", "bản"), ("xuất", "bản"), ("thành", "phố"), ("phân", "loại"), ("kim", "loại"),
    ("chủng", "loại"), ("cùng", "loại"), ("kỳ", "thị"), ("đô", "thị"), ("siêu", "thị"), ("đầu", "tư"),
    ("vật", "tư"), ("thứ", "tư"), ("giao", "dịch"), ("sổ", "hộ"), ("dự", "kiến"), ("hội", "nghị"), ("đề", "nghị"),
    ("kiến", "nghị"), ("nâng", "cấp"), ("cung", "cấp"), ("trợ", "cấp"), ("phụ", "cấp"), ("đã", "cấp"),
    ("được", "cấp"), ("các", "cấp"), ("tiêm", "phòng"), ("văn", "phòng"), ("quốc", "phòng"), ("dự", "phòng"),
    ("giải", "phóng"), ("ở", "mức"), ("tăng", "mức"), ("định", "kỳ"), ("nhiệm", "kỳ"), ("thời", "kỳ"),
    ("chu", "kỳ"),
})  # fmt: skip
# Of the pairs above, kinds of bodies: in small letters and before a counted noun they are no name (bệnh viện 812 buổi).
BODY_PAIRS = frozenset({("bệnh", "viện"), ("công", "ty"), ("nhà", "máy"), ("khách", "sạn"), ("trung", "ương")})
# The word before `số`, `hàng`, `mức` that makes what follows a quantity (tổng số 45 hộ).
QUANTITY_BEFORE_SO = frozenset(["tổng", "trong", "con", "dân", "doanh", "hệ", "đa", "tỷ", "tỉ", "sĩ", "quân", "nhân"])
# Before `năm`, `tháng`, `ngày`, `tuần`, `quý`: a number behind counts (mỗi năm 500 cuộc).
EACH = frozenset(["mỗi", "hàng", "hằng", "một", "cả", "từng", "bình", "1", "01"])
CALENDAR = frozenset(["năm", "tháng", "ngày", "quý", "tuần", "mùng", "mồng", "rằm"])
# Before day/month: certainly a date.
DAY_CUES = frozenset({
    "ngày", "sáng", "trưa", "chiều", "tối", "đêm", "hôm", "qua", "nay", "dịp", "lễ", "khánh", "mùng", "mồng",
    "rằm", "đường", "phố", "tháng", "tết", "hai", "ba", "tư", "năm", "sáu", "bảy", "nhật",
})  # fmt: skip
# Before day/month: a date unless a counted noun follows.
WEAK_DAY_CUES = frozenset({
    "từ", "đến", "trước", "sau", "vào", "tới", "hết", "kể", "(", "-", "–", "và", ",", "khoảng", "cuối", "đầu",
})  # fmt: skip
# Behind the number of a motto (“3 không”, “4 tại chỗ”, “5 cùng”).
MOTTO = frozenset({
    "không", "có", "tại", "trong", "cùng", "sẵn", "tốt", "xin", "tăng", "giảm", "nhất", "sạch", "rõ", "dám", "biết",
    "luôn",    "trước", "trọng", "xây", "chống", "thực", "được", "chủ", "hơn", "ít", "tự", "gần", "thật", "đúng",
})  # fmt: skip
# Before a whole number of `giờ` up to 24: the time of day …
CLOCK_CUES = frozenset(["lúc", "hồi", "vào", "từ", "trước", "đến", "khoảng"])
# … unless a change of a duration is told before it or behind it (giảm từ 8 giờ xuống 3 giờ).
CHANGES = frozenset({
    "giảm", "tăng", "rút", "kéo", "nâng", "hạ", "cắt", "tiết", "ngắn", "xuống", "lên", "còn", "mất", "bình", "trung",
})  # fmt: skip
CHANGED_TO = frozenset(["xuống", "lên", "còn"])
DOLLARS = frozenset(["usd", "us$"])  # before an amount: USD 5 triệu
RATIO_CUES = frozenset({
    "đạt", "có", "được", "với", "bằng", "chiếm", "là", "thành", "gồm", "còn", "số", "hoàn", "ý", "tán", "hơn",
    "gần", "trên", "dưới", "khoảng", "cả", ":",
})  # fmt: skip

# Certain counted nouns: a plain four-digit number that could be a year is a count before one of these.
COUNTED = frozenset({
    "người", "hộ", "lượt", "đồng", "đại", "cán", "đảng", "đoàn", "hội", "công", "lao", "học", "sinh", "giáo",
    "bệnh", "cháu", "em", "trẻ", "vụ", "việc", "đơn", "thư", "ý", "kiến", "cuộc", "buổi", "lớp", "trường", "doanh",
    "hợp", "cơ", "thủ", "hồ", "văn", "dự", "cầu", "nhà", "căn", "xã", "phường", "huyện", "tỉnh", "thôn",
    "ấp", "bản", "tổ", "chi", "chiếc", "tàu", "xe", "con", "cây", "bộ", "sổ", "suất", "phần", "giấy", "bài", "tin",
    "chương", "mô", "chợ", "điểm", "khâu", "trang", "quyển", "cuốn", "đợt", "đội", "quyết", "nghị", "thông",
    "thành", "tỷ", "triệu", "nghìn", "cử", "thẻ", "mẫu", "sản", "mặt", "tiêu", "địa", "sở", "ban", "ngành", "đập",
    "kênh", "trạm", "bác", "y", "nước", "quốc", "liều", "phụ", "thanh", "nạn", "trụ", "khu", "đô", "thửa", "gia",
    "nhóm", "nhân", "cụm", "nhiệm", "bước", "tác",
})  # fmt: skip
# Words that cannot open a counted noun: after a bare number they show that the number stands alone.
FUNCTION = frozenset({
    "và", "hoặc", "hay", "của", "cho", "đến", "tới", "từ", "trong", "ngoài", "trên", "dưới", "tại", "ở", "với",
    "về", "theo", "để", "do", "bởi", "vì", "nên", "thì", "là", "mà", "như", "nếu", "khi", "sau", "trước", "đã",
    "đang", "sẽ", "được", "bị", "có", "không", "chưa", "chỉ", "cũng", "còn", "lại", "thêm", "nữa", "này", "đó",
    "kia", "nêu", "tăng", "giảm", "so", "cùng", "cả", "hằng", "hàng", "nhưng", "song", "tuy", "trở", "lên",
    "xuống", "vào", "ra", "qua", "đạt", "chiếm", "gồm", "phải", "cần", "nhằm", "bằng", "hơn", "thấp", "cao",
    "nhất", "đồng_thời", "ban", "quy", "căn", "kèm",
})  # fmt: skip

# Nouns whose first or second syllable is one of the words above: they count all the same (50 cử tri, 3 vấn đề).
NOUN_PAIRS = frozenset({
    ("vị", "trí"), ("cửa", "hàng"), ("mặt", "hàng"), ("ngân", "hàng"), ("khách", "hàng"), ("đơn", "hàng"),
    ("gian", "hàng"), ("chỉ", "tiêu"), ("chỉ", "số"), ("chỉ", "thị"), ("ban", "quản"), ("ban", "chỉ"),
    ("ban", "ngành"), ("ban", "đảng"), ("quy", "trình"), ("quy", "hoạch"), ("quy", "chế"), ("căn", "hộ"),
    ("căn", "nhà"), ("cử", "tri"), ("cử", "nhân"), ("vấn", "đề"), ("chuyên", "đề"), ("chủ", "đề"), ("đề", "án"),
    ("đề", "tài"), ("đề", "xuất"), ("đề", "nghị"), ("giải", "pháp"), ("giải", "thưởng"), ("giải", "nhất"),
    ("giải", "nhì"), ("giải", "ba"), ("đối", "tượng"), ("đối", "tác"), ("bị", "can"), ("bị", "cáo"),
    ("tham", "luận"), ("thực", "phẩm"), ("bảo", "tàng"), ("phát", "minh"), ("bảo", "hiểm"), ("giao", "dịch"),
    ("phát", "sóng"), ("liên", "kết"), ("liên", "đoàn"), ("liên", "hiệp"), ("trực", "tuyến"), ("trực", "thăng"),
    ("thường", "trực"), ("năm", "tuổi"), ("ngày", "công"), ("ngày", "lễ"), ("đá", "quý"),
    ("trưởng", "ban"), ("chứng", "nhận"), ("bao", "thuốc"), ("bao", "gạo"), ("bao", "xi"), ("bao", "bì"),
    ("Trưởng", "ban"), ("Trưởng", "Ban"), ("thành", "viên"),
    ("hiện", "vật"), ("hiện", "đại"), ("hiện", "trường"), ("biểu", "hiện"), ("vi", "rút"), ("chọn", "lọc"),
    ("suất", "vay"), ("tháng", "Tám"), ("đầu", "tư"),
    ("đầu", "mối"), ("đầu", "việc"), ("đầu", "sách"), ("đầu", "máy"), ("đầu", "xe"), ("đầu", "báo"), ("người", "đứng"),
    ("đứng", "đầu"), ("quá", "trình"), ("tương", "lai"), ("tương", "trợ"), ("tương", "tác"), ("địa", "bàn"),
    ("bàn", "ghế"), ("bàn", "học"), ("bàn", "thắng"), ("hướng", "dẫn"), ("vốn", "vay"), ("tiền", "vay"),
    ("khoản", "vay"), ("dự", "án"), ("dự", "thảo"), ("dự", "toán"), ("dự", "phòng"), ("dự", "báo"), ("biểu", "diễn"),
    ("diễn", "viên"), ("diễn", "đàn"), ("diễn", "tập"), ("tiêu", "dùng"), ("đồ", "dùng"), ("chuyên", "dùng"),
    ("người", "dùng"), ("ký", "túc"), ("đăng", "ký"), ("thư", "ký"), ("chữ", "ký"), ("tạm", "trú"), ("tuần", "tra"),
    ("tuần", "lễ"), ("mất", "tích"), ("sống", "chung"), ("tin", "nhắn"), ("trước", "mắt"), ("phục", "vụ"),
})  # fmt: skip
# Money is meant where one of these stands shortly before a bare `triệu`.
MONEY_CUES = frozenset(
    [
        "vay",
        "lương",
        "thưởng",
        "phạt",
        "nộp",
        "chi",
        "thu",
        "vốn",
        "tiền",
        "giá",
        "nợ",
        "phí",
        "lãi",
        "lỗ",
        "nhập",
        "tặng",
        "ủng",
        "đóng",
        "góp",
        "kinh",
        "đầu",
        "lợi",
        "doanh",
        "bán",
        "mua",
    ]
)
# Operators, by the words that stand right before the number (F-08).
OPERATORS = {
    "hơn": "gt", "trên": "gt", "quá": "gt", "vượt": "gt", "vượt trên": "gt", "từ trên": "gt", "lên trên": "gt",
    ">": "gt", "dưới": "lt", "chưa đến": "lt", "chưa đầy": "lt", "chưa tới": "lt", "không đến": "lt",
    "chưa quá": "le", "<": "lt", "ít nhất": "ge", "ít nhất là": "ge", "tối thiểu": "ge", "tối thiểu là": "ge",
    "tối thiểu có": "ge", "không dưới": "ge", "không ít hơn": "ge", "không thấp hơn": "ge", "từ đủ": "ge",
    "đủ": "ge", "≥": "ge", "thấp nhất là": "ge", "ít nhất có": "ge", "không nhỏ hơn": "ge", "tối thiểu từ": "ge",
    "ít nhất từ": "ge", "không quá": "le", "không vượt quá": "le", "không hơn": "le", "không lớn hơn": "le",
    "không cao hơn": "le", "tối đa": "le", "tối đa là": "le", "nhiều nhất": "le", "nhiều nhất là": "le",
    "tối đa không quá": "le", "≤": "le", "cao nhất là": "le", "không được quá": "le", "không vượt": "le",
    "không quá tối đa": "le", "khoảng": "about", "chừng": "about", "xấp xỉ": "about", "ước": "about",
    "ước đạt": "about", "ước tính": "about", "ước khoảng": "about", "trên dưới": "about", "độ chừng": "about",
    "ước chừng": "about", "vào khoảng": "about", "cỡ": "about", "dự kiến": "about", "ước tính khoảng": "about",
    "≈": "about", "~": "about", "gần": "just_under", "ngót": "just_under", "gần đạt": "just_under",
    "suýt soát": "just_under",
}  # fmt: skip
OPERATOR_WORDS = frozenset(word for phrase in OPERATORS for word in phrase.split())
# With `hơn` or `vượt` and `so với` they tell a difference and no bound (cao hơn 0,7% so với năm trước).
COMPARATIVES = frozenset({
    "cao", "thấp", "nhiều", "ít", "lớn", "nhỏ", "nhanh", "chậm", "sớm", "muộn", "dài", "ngắn", "kém",
})  # fmt: skip
AFTER_OPERATORS = {"trở lên": "ge", "trở xuống": "le"}

# A number before a surname that opens a name is a house in a street (18 Nguyễn Du).
SURNAMES = frozenset({
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô",
    "Dương", "Lý", "Đinh", "Trịnh", "Lương", "Hà", "Mai", "Tô", "Cao", "Đào", "Hai", "Quang", "Hùng", "Lạc",
    "Tràng", "Bà", "Hàng", "Điện", "Chu", "Phùng", "Tôn", "Trương", "Thái", "Giảng", "Láng", "Kim", "Cầu", "Giải",
})  # fmt: skip
# Where the counted noun ends.
OF_STOPS = FUNCTION | frozenset({
    "tổ_chức", "thực", "triển", "đánh", "giữ", "sửa", "bãi", "đề", "kiến_nghị", "tham", "hỗ", "được", "xây", "cải",
    "nâng", "mở", "phát", "góp", "giúp", "vẫn", "đều", "vừa", "nhiều", "các", "những", "mọi", "mỗi", "bao", "đối",
    "liên", "thuộc", "làm", "đưa", "giao", "cử", "bố", "trí", "ban_hành", "hoàn", "giải", "trả", "gửi", "nhận",
    "tiếp", "xem", "chuyển", "cắt", "đăng", "bảo", "dành", "sử",
})  # fmt: skip
# Behind its first word the counted noun also ends before these times, adverbs and verbs …
OF_ENDS = frozenset({
    "năm", "tháng", "ngày", "quý", "tuần", "hôm", "hiện", "đầu", "cuối", "chậm", "sớm", "nhanh", "đúng", "quá", "trực",
    "hết", "xong", "ngay", "luôn", "từng", "rất", "khá", "tương", "gần", "bàn", "nộp", "dẫn", "gây", "khiến", "lấy",
    "chọn", "vay", "thoát", "ký", "nghe", "bỏ", "mất", "chết", "gặp", "xin", "muốn", "dự", "nằm", "đứng", "diễn", "rút",
    "kéo", "chạy", "ngồi", "trúng", "vượt", "ngừng", "dừng", "tạm", "kịp", "dùng", "mang", "đem", "kể", "đạt", "vắng",
    "nghỉ", "nêu", "hưởng", "gắn", "tụ", "khởi",
})  # fmt: skip
# … and before these verbs of two syllables.
OF_END_PAIRS = frozenset({
    ("tổ", "chức"), ("tập", "trung"), ("thu", "hút"), ("thu", "hồi"), ("chấp", "hành"), ("khắc", "phục"),
    ("kết", "thúc"), ("kết", "nạp"), ("đảm", "bảo"), ("bảo", "đảm"), ("đáp", "ứng"), ("thành", "lập"),
    ("ban", "hành"), ("yêu", "cầu"), ("chứng", "minh"), ("trình", "bày"), ("phản", "ánh"),
    ("tăng", "cường"), ("trao", "đổi"), ("trao", "tặng"), ("phục", "vụ"), ("hoạt", "động"), ("thảo", "luận"),
    ("đi", "vào"), ("bước", "vào"), ("trở", "thành"), ("vận", "hành"), ("phối", "hợp"), ("kiểm", "tra"),
    ("xử", "lý"), ("chuẩn", "bị"), ("ủng", "hộ"), ("tiến", "hành"), ("chỉ", "đạo"), ("tốt", "nghiệp"),
})  # fmt: skip
# Heads that take such a verb as a part of their name (45 đoàn kiểm tra, 3 nội dung yêu cầu).
OF_VERBAL_HEADS = frozenset({
    "dung", "nghiệm", "đoàn", "cuộc", "buổi", "phiên", "tổ", "ban", "bộ", "sở", "cơ", "đội", "giấy", "báo", "phương",
    "kế", "đợt", "lần", "lượt", "ngày", "chương", "hội", "công", "định", "văn", "mức", "quy", "phí", "kết", "thiết",
    "dịch", "số", "tiền", "đơn", "nguyên", "quyết",
})  # fmt: skip
# With a capital and before a number and a colon, or a full stop where they open the line: a labelled item.
LABELS = (
    "Nội dung", "Vấn đề", "Câu", "Câu hỏi", "Bước", "Nhóm", "Nhóm vấn đề", "Nhóm ý kiến", "Nhiệm vụ", "Giải pháp",
    "Kiến nghị", "Đề nghị", "Đề xuất", "Ý kiến", "Phương án", "Trường hợp", "Tiêu chí", "Mục tiêu", "Chỉ tiêu",
    "Chuyên đề", "Chủ đề", "Hoạt động", "Yêu cầu", "Ví dụ", "Lưu ý", "Dự án", "Tiểu dự án", "Đột phá", "Hạng mục",
    "Tình huống", "Phiên", "Đoàn", "Tổ", "Bài", "Tiết", "Khâu",
)  # fmt: skip
# Types of documents that a short form in brackets may follow before the number.
SHORTENED_TYPES = (
    "nghị quyết", "quyết định", "chỉ thị", "kết luận", "quy định", "thông tư", "nghị định", "kế hoạch", "hướng dẫn",
    "công văn", "pháp lệnh", "chương trình", "đề án", "thông báo", "thông tri", "báo cáo", "luật",
)  # fmt: skip
