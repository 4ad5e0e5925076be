"""Bodies that issue documents: their codes in signs, their names, and the words their names are made of. Data only.

Codes as in Hướng dẫn 36-HD/VPTW and Nghị định 30/2020/NĐ-CP and in signs seen (`standards-vn.md` 1.4, 3.4). Names are
lower case with one tone placement.
"""

# code in a sign -> the bodies that use it, most usual first; more than one name: the sign alone does not tell
ISSUERS_OF_CODE: dict[str, tuple[str, ...]] = {
    "TW": ("Ban Chấp hành Trung ương", "Bộ Chính trị", "Ban Bí thư"),
    "CP": ("Chính phủ",),
    "TTG": ("Thủ tướng Chính phủ",),
    "VPCP": ("Văn phòng Chính phủ",),
    "CTN": ("Chủ tịch nước",),
    "QH": ("Quốc hội",),
    "UBTVQH": ("Ủy ban Thường vụ Quốc hội",),
    "VPQH": ("Văn phòng Quốc hội",),
    "VPTW": ("Văn phòng Trung ương Đảng",),
    "UBKTTW": ("Ủy ban Kiểm tra Trung ương",),
    "BTCTW": ("Ban Tổ chức Trung ương",),
    "BTGTW": ("Ban Tuyên giáo Trung ương",),
    "BDVTW": ("Ban Dân vận Trung ương",),
    "BNCTW": ("Ban Nội chính Trung ương",),
    "BKTTW": ("Ban Kinh tế Trung ương",),
    "TANDTC": ("Tòa án nhân dân tối cao",),
    "VKSNDTC": ("Viện kiểm sát nhân dân tối cao",),
    "KTNN": ("Kiểm toán nhà nước",),
    "TTCP": ("Thanh tra Chính phủ",),
    "NHNN": ("Ngân hàng Nhà nước Việt Nam",),
    "TLĐ": ("Tổng Liên đoàn Lao động Việt Nam",),
    "BNV": ("Bộ Nội vụ",),
    "BTP": ("Bộ Tư pháp",),
    "BTC": ("Bộ Tài chính",),
    "BCA": ("Bộ Công an",),
    "BQP": ("Bộ Quốc phòng",),
    "BNG": ("Bộ Ngoại giao",),
    "BGDĐT": ("Bộ Giáo dục và Đào tạo",),
    "BYT": ("Bộ Y tế",),
    "BXD": ("Bộ Xây dựng",),
    "BCT": ("Bộ Công Thương",),
    "BVHTTDL": ("Bộ Văn hóa, Thể thao và Du lịch",),
    "BKHCN": ("Bộ Khoa học và Công nghệ",),
    "BGTVT": ("Bộ Giao thông vận tải",),
    "BTNMT": ("Bộ Tài nguyên và Môi trường",),
    "BNNPTNT": ("Bộ Nông nghiệp và Phát triển nông thôn",),
    "BNNMT": ("Bộ Nông nghiệp và Môi trường",),
    "BTTTT": ("Bộ Thông tin và Truyền thông",),
    "BKHĐT": ("Bộ Kế hoạch và Đầu tư",),
    "BLĐTBXH": ("Bộ Lao động - Thương binh và Xã hội",),
    "BDTTG": ("Bộ Dân tộc và Tôn giáo",),
    "HĐBT": ("Hội đồng Bộ trưởng",),
}


# codes whose signs may be found with swapped separators (217/QĐ-TW) or halved (25/TW)
COMMITTEE_CODES: frozenset[str] = frozenset({"TW", "TƯ", "TU", "HU", "QU", "ĐU", "ĐUK"})

# whole names of issuers, longest first where one begins another
FIXED_ISSUERS: tuple[str, ...] = (
    "ban chấp hành trung ương đảng cộng sản việt nam", "ban chấp hành trung ương đảng",
    "ban chấp hành trung ương mặt trận tổ quốc việt nam", "ban chấp hành trung ương", "bch trung ương đảng",
    "bch trung ương", "bchtw đảng", "bchtw", "bch tw đảng", "bch tw", "bộ chính trị ban chấp hành trung ương đảng",
    "bộ chính trị", "ban bí thư trung ương đảng", "ban bí thư trung ương", "ban bí thư", "ban tổ chức trung ương",
    "ban tuyên giáo trung ương", "ban dân vận trung ương", "ban nội chính trung ương", "ban kinh tế trung ương",
    "ban tuyên giáo và dân vận trung ương", "ban chính sách, chiến lược trung ương", "ủy ban kiểm tra trung ương",
    "văn phòng trung ương đảng", "văn phòng trung ương", "trung ương đảng", "trung ương", "đảng cộng sản việt nam",
    "đảng", "phó thủ tướng chính phủ", "thủ tướng chính phủ", "thủ tướng cp", "thủ tướng", "chính phủ",
    "văn phòng chính phủ", "văn phòng quốc hội", "ủy ban thường vụ quốc hội", "ubtvqh", "quốc hội", "chủ tịch nước",
    "hội đồng bộ trưởng", "hội đồng chính phủ", "hội đồng bầu cử quốc gia", "tòa án nhân dân tối cao",
    "hội đồng thẩm phán tòa án nhân dân tối cao", "viện kiểm sát nhân dân tối cao", "kiểm toán nhà nước",
    "tổng kiểm toán nhà nước", "thanh tra chính phủ", "tổng thanh tra chính phủ",
    "thống đốc ngân hàng nhà nước việt nam", "thống đốc ngân hàng nhà nước", "ngân hàng nhà nước việt nam",
    "ngân hàng nhà nước", "bộ quốc phòng", "bộ công an", "liên bộ",
)  # fmt: skip

# a fixed name followed by one of these is only the beginning of another body's name
FIXED_BLOCKED: dict[str, frozenset[str]] = {
    "đảng": frozenset({"ủy", "bộ", "đoàn", "viên", "và"}),
    "trung ương": frozenset({"đoàn", "hội", "mặt", "mttq"}),
    "bộ công an": frozenset({"nhân"}),
}

# ministries, present and past; "Bộ trưởng" and "Thứ trưởng" of each are issuers too
MINISTRIES: tuple[str, ...] = (
    "nội vụ", "tư pháp", "tài chính", "công an", "quốc phòng", "ngoại giao", "giáo dục và đào tạo", "y tế",
    "xây dựng", "công thương", "công nghiệp", "thương mại", "văn hóa, thể thao và du lịch", "văn hóa - thông tin",
    "văn hóa thông tin", "khoa học và công nghệ", "khoa học, công nghệ và môi trường", "giao thông vận tải",
    "tài nguyên và môi trường", "nông nghiệp và phát triển nông thôn", "nông nghiệp và ptnt",
    "nông nghiệp và môi trường", "thông tin và truyền thông", "bưu chính, viễn thông", "bưu chính viễn thông",
    "kế hoạch và đầu tư", "lao động - thương binh và xã hội", "lao động, thương binh và xã hội",
    "lao động thương binh và xã hội", "lao động-thương binh và xã hội", "dân tộc và tôn giáo", "thủy sản", "lao động",
)  # fmt: skip

# words that open the name of an issuer behind "của"
ISSUER_HEADS: frozenset[str] = frozenset({
    "bộ", "ban", "ủy", "ubnd", "hđnd", "ubmttq", "ubmt", "hội", "tỉnh", "thành", "huyện", "quận", "thị", "đảng",
    "đoàn", "tổng", "cục", "sở", "kho", "ngân", "chủ", "giám", "thống", "chi", "liên", "mặt", "văn", "thanh", "kiểm",
    "viện", "trường", "công", "tập", "phòng", "trung", "bch", "btv", "bcs", "bcđ", "ttcp", "vpcp", "tòa", "tandtc",
    "vksndtc", "bhxh", "bảo", "đại", "nhà", "quân", "bí", "thường", "trưởng", "phó", "tổ", "thứ", "chánh", "hiệp",
    "vụ", "học", "chính", "quốc", "thủ", "ubkt", "vp",
})  # fmt: skip

# lower-case syllables that stand inside names of bodies and posts
ISSUER_SYLLABLES: frozenset[str] = frozenset({
    "nhân", "dân", "tỉnh", "thành", "phố", "huyện", "quận", "xã", "phường", "thị", "trấn", "ủy", "bộ", "trưởng",
    "vận", "tải", "nghiệp", "triển", "nông", "thôn", "trường", "hội", "tư", "chính", "hoạch", "đầu", "học", "công",
    "nghệ", "thông", "tin", "truyền", "thương", "binh", "tộc", "tế", "giáo", "dục", "đào", "tạo", "ngoại", "giao",
    "quốc", "phòng", "an", "ninh", "cán", "sự", "đảng", "đoàn", "đồng", "thường", "vụ", "trực", "chấp", "hành", "ban",
    "cục", "tổng", "giám", "đốc", "liên", "khối", "các", "cơ", "quan", "trung", "ương", "đại", "biểu", "tịch", "chủ",
    "viên", "kiểm", "tra", "tổ", "chức", "mặt", "trận", "lao", "động", "nước", "xây", "dựng", "nội", "y", "văn",
    "hóa", "thể", "thao", "du", "lịch", "khoa", "nguyên", "môi", "phát", "sở", "ngành", "kho", "bạc", "nhà", "thống",
    "kê", "hải", "thuế", "bảo", "hiểm", "mttq", "tối", "cao", "phủ", "đô", "cấp", "đạo", "chỉ", "quản", "lý", "khu",
    "kinh", "tuyên", "huấn", "phó", "thứ", "bí", "thư", "thanh", "niên", "phụ", "nữ", "cựu", "chiến", "tôn", "hợp",
    "tác", "địa", "phương", "tướng", "pháp", "ngân", "hàng", "phổ", "biến", "điều", "tiết", "hình", "dầu", "khí",
    "luật", "sách", "toàn", "lệnh", "cải", "cách", "hưu", "trí", "đội", "quân", "khám", "chữa", "bệnh", "trị", "mại",
    "hiệp", "cổ", "phần", "tâm", "viện", "ty",
})  # fmt: skip

# bodies whose names go on with a word of two syllables, the first with a capital: Bộ Hạ tầng, Cục Khoáng sản
NAMED_BY_FIELD: frozenset[str] = frozenset({"bộ", "sở", "cục", "ban", "vụ", "quan", "phòng", "viện", "khối", "ngành"})

# fields of one syllable: what follows in small letters is no part of the name (Cục Thuế công bố)
ONE_SYLLABLE_FIELDS: frozenset[str] = frozenset({"thuế", "giá", "đảng", "đoàn", "tòa", "luật", "mắt"})

# words of two syllables in the names of bodies whose syllables are too usual to stand in ISSUER_SYLLABLES
ISSUER_PAIRS: frozenset[str] = frozenset({
    "biên phòng", "biến đổi", "báo chí", "bản đồ", "cao tuổi", "chăn nuôi", "chất lượng", "chứng khoán",
    "chữa cháy", "dự án",
    "có công", "cảnh sát", "di sản", "dân số", "dân sự", "dược phẩm", "dữ liệu", "dự phòng", "dự trữ", "gia đình",
    "giá trị", "hàng hải", "hàng không", "hóa chất", "hạ tầng", "khoáng sản", "khuyến công", "khuyến nông", "khí hậu",
    "khí tượng", "kiến trúc", "lâm nghiệp", "nghệ thuật", "nguồn lực", "người cao", "người tiêu", "nhà nước",
    "nhân lực", "nhập cảnh", "nông lâm", "năng lượng", "nạn cứu", "pháp y", "quân sự", "sinh học", "sáng chế",
    "sở hữu", "sức khỏe", "thiên tai", "thú y", "thư viện", "thị trường", "thủy lợi", "thủy sản", "thủy văn",
    "thực phẩm", "thực vật", "tiêu chuẩn", "tiêu dùng", "trí tuệ", "trẻ em", "trồng trọt", "tín dụng", "tần số",
    "viễn thông", "việc làm", "văn thư", "vật liệu", "án dân", "đa dạng", "điện tử", "đo lường", "đo đạc", "đường bộ",
    "đường sắt", "địa chất",
})  # fmt: skip

# a capital behind "và" opens another thing than the second half of a body's name
NOT_SECOND_HALF: frozenset[str] = frozenset({
    "luật", "nghị", "quyết", "thông", "chỉ", "kết", "hiến", "pháp", "quy", "kế", "chương", "đề", "dự", "chiến", "điều",
    "cổng", "báo", "đài", "cơ", "các", "một", "đồng", "ông", "bà", "anh", "chị", "ngài", "nhóm", "doanh", "lãnh",
    "quản", "nhân", "cán",
})  # fmt: skip

# these end a body's name even with a capital
ISSUER_STOPS: frozenset[str] = frozenset({
    "quy", "về", "phê", "căn", "điều", "theo", "xét", "sửa", "số", "ngày",
})  # fmt: skip

# these end it in small letters
ISSUER_SMALL_STOPS: frozenset[str] = frozenset({
    "gửi", "trình", "giao", "với", "do", "tại", "đã", "sẽ", "là", "có", "cho", "khi", "nêu", "được", "và", "hoặc",
    "hay", "từ", "đến", "để", "ký", "thì", "mà", "trong", "ngoài", "cùng", "nhằm", "thay", "sau", "trước", "bãi",
    "gồm", "như", "bởi", "nên", "còn", "của", "ra", "vào", "đang", "vừa", "mời", "năm", "tháng", "khóa", "khoá",
    "bầu", "nhiệm", "thi",
})  # fmt: skip

# behind ",", "và" or "-" these go on with the name of a ministry or department
ISSUER_CONTINUATIONS: tuple[str, ...] = (
    "thể thao và du lịch", "thể thao, du lịch", "thể thao", "thương binh và xã hội", "du lịch", "xã hội", "đào tạo",
    "môi trường", "công nghệ", "truyền thông", "phát triển nông thôn", "đầu tư", "tôn giáo", "đoàn đại biểu quốc hội",
    "dân vận", "tư pháp", "tài chính", "ngân sách", "an ninh", "đối ngoại", "giáo dục", "gia đình", "trẻ em",
    "chiến lược", "cứu hộ", "dân chủ", "vận tải", "sức khỏe", "khoáng sản", "thủy lợi", "di sản", "dân số",
)  # fmt: skip

# folded beginnings of names -> the short name used in keys; the first that fits counts
ISSUER_ALIASES: tuple[tuple[str, str], ...] = (
    ("bo chinh tri", "bo-chinh-tri"),
    ("ban bi thu", "ban-bi-thu"),
    ("ban chap hanh trung uong", "bch-trung-uong"),
    ("bch trung uong", "bch-trung-uong"),
    ("bch tw", "bch-trung-uong"),
    ("bchtw", "bch-trung-uong"),
    ("trung uong", "bch-trung-uong"),
    ("thu tuong", "thu-tuong"),
    ("chinh phu", "chinh-phu"),
    ("uy ban thuong vu quoc hoi", "ubtvqh"),
    ("ubtvqh", "ubtvqh"),
    ("quoc hoi", "quoc-hoi"),
    ("van phong chinh phu", "vpcp"),
)

# the code that ends a sign -> the short name of the one body that uses it, as in ISSUER_ALIASES
KEY_OF_CODE: dict[str, str] = {
    "CP": "chinh-phu",
    "TTG": "thu-tuong",
    "VPCP": "vpcp",
    "CTN": "chu-tich-nuoc",
}
