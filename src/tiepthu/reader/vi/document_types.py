"""Types of official documents, their codes in signs, and the names of laws. Data only.

Codes: Party types and codes as in Hướng dẫn 36-HD/VPTW and 05-HD/VPTW, State ones as in Nghị định 30/2020/NĐ-CP,
Phụ lục III (`standards-vn.md` 1.4 and 2.3); laws by the titles under which the National Assembly passed them.
Everything is lower case with one tone placement (`hòa`, `ủy`).
"""

# type word -> code in Party signs, code in State signs ("" where the system has no such code)
TYPE_CODES: dict[str, tuple[str, str]] = {
    "nghị quyết liên tịch": ("NQLT", "NQLT"),
    "nghị quyết": ("NQ", "NQ"),
    "quyết định": ("QĐ", "QĐ"),
    "quy định": ("QĐ", "QyĐ"),
    "quy chế": ("QC", "QC"),
    "chỉ thị": ("CT", "CT"),
    "kết luận": ("KL", "KL"),
    "thông tri": ("TT", ""),
    "thông tư liên tịch": ("", "TTLT"),
    "thông tư": ("", "TT"),
    "hướng dẫn": ("HD", "HD"),
    "thông báo": ("TB", "TB"),
    "báo cáo": ("BC", "BC"),
    "kế hoạch": ("KH", "KH"),
    "chương trình": ("CTr", "CTr"),
    "đề án": ("ĐA", "ĐA"),
    "phương án": ("PA", "PA"),
    "tờ trình": ("TTr", "TTr"),
    "công văn": ("CV", ""),
    "biên bản": ("BB", "BB"),
    "nghị định": ("", "NĐ"),
    "pháp lệnh": ("", "PL"),
    "bộ luật": ("", "L"),
    "luật": ("", "L"),
    "công điện": ("", "CĐ"),
    "lệnh": ("", "L"),
    "sắc lệnh": ("", "SL"),
    "văn bản hợp nhất": ("", "VBHN"),
    "văn bản": ("CV", ""),
    "thông cáo": ("TC", "TC"),
    "giấy mời": ("GM", "GM"),
    "hiến pháp": ("", ""),
    "bản án": ("", ""),
    "kết luận thanh tra": ("", "KLTT"),
    "điện": ("", "CĐ"),
    "thông báo kết luận": ("TB", "TB"),
    "bản ghi nhớ": ("", "BGN"),
    "hợp đồng": ("", "HĐ"),
    "giấy phép": ("", "GP"),
    "dự án": ("DA", "DA"),
    "phiếu chuyển": ("PC", "PC"),
}

# type word -> kind of document in the metadata; others are "other"
DOCUMENT_KINDS: dict[str, str] = {
    "nghị quyết": "resolution",
    "nghị quyết liên tịch": "resolution",
    "quyết định": "decision",
    "báo cáo": "report",
    "kế hoạch": "plan",
    "kế hoạch liên tịch": "plan",
    "chương trình": "plan",
    "chương trình hành động": "plan",
    "biên bản": "minutes",
    "công văn": "letter",
    "luật": "law",
    "bộ luật": "law",
    "pháp lệnh": "law",
    "nghị định": "law",
    "thông tư": "law",
    "thông tư liên tịch": "law",
    "hiến pháp": "law",
}

# types whose titles carry the number
NORMATIVE_TYPES: frozenset[str] = frozenset({
    "nghị định", "thông tư", "thông tư liên tịch", "luật", "bộ luật", "pháp lệnh",
})  # fmt: skip

# types that a line of their own in capitals, or the beginning of a title, names
TITLE_TYPES: tuple[str, ...] = (
    *DOCUMENT_KINDS,
    "chỉ thị",
    "thông báo",
    "kết luận",
    "hướng dẫn",
    "quy định",
    "quy chế",
    "thông tri",
    "tờ trình",
    "công điện",
    "đề án",
    "phương án",
    "đề cương",
    "thông cáo",
    "lệnh",
)

# first words of the subject behind the type in a title (Quyết định về …, Báo cáo tình hình …)
SUBJECT_STARTS: frozenset[str] = frozenset({
    "về", "của", "phê", "ban", "quy", "qui", "thông", "tình", "kết", "thành", "sửa", "kiện", "giao", "công", "việc",
    "tổ", "triển", "tăng", "đẩy", "điều", "cho", "bãi", "hướng", "ý", "thực", "tổng", "sơ", "phát", "ủy", "quyết",
    "đơn", "hủy", "bổ", "hỗ", "xử", "cơ", "cử", "tuyển", "một", "giải", "xây", "quản", "liên", "giữa", "năm", "tháng",
    "quý", "tuần", "chi", "miễn", "nhiệm", "khảo", "rà", "kiểm", "giám", "các", "phân", "phối", "tiếp", "nâng", "đào",
    "chuyển", "sắp", "cuộc", "định", "lập", "hợp", "áp", "đính", "danh", "gia", "thu", "cấp", "đặt", "mức", "chương",
    "bảo",
})  # fmt: skip

# written before a number as an abbreviation of the type, in capitals
TYPE_ABBREVIATIONS: dict[str, str] = {
    "NQ": "nghị quyết",
    "NĐ": "nghị định",
    "QĐ": "quyết định",
    "CT": "chỉ thị",
    "TT": "thông tư",
    "TTLT": "thông tư liên tịch",
    "KL": "kết luận",
    "HD": "hướng dẫn",
    "TB": "thông báo",
    "KH": "kế hoạch",
    "CV": "công văn",
    "TTr": "tờ trình",
    "BC": "báo cáo",
}

# the type that the code in a sign stands for where no type word does; QĐ in a Party sign is left open (quy định too)
TYPE_OF_CODE: dict[str, str] = {
    "NQ": "nghị quyết",
    "NĐ": "nghị định",
    "QĐ": "quyết định",
    "CT": "chỉ thị",
    "TT": "thông tư",
    "TTLT": "thông tư liên tịch",
    "NQLT": "nghị quyết liên tịch",
    "KL": "kết luận",
    "HD": "hướng dẫn",
    "TB": "thông báo",
    "KH": "kế hoạch",
    "CV": "công văn",
    "TTR": "tờ trình",
    "BC": "báo cáo",
    "CTR": "chương trình",
    "PL": "pháp lệnh",
    "VBHN": "văn bản hợp nhất",
}

# every code that marks a token as the sign of a document, compared in capitals
SIGN_CODES: frozenset[str] = frozenset({
    "NQLT", "TTLT", "VBHN", "QYĐ", "QĐI", "QĐNS", "QĐBH", "QĐKT", "CTR", "TTR", "CTHĐ", "CTPH", "TRS", "PL", "NQ", "QĐ",
    "QD", "ND", "QC", "CT", "KL", "KLTT", "HD", "TB", "BC", "KH", "ĐA", "PA", "CV", "BB", "BS", "NĐ", "CĐ", "TT", "TC",
    "DA", "GM", "LCT", "L", "SL", "QCPH", "TTLB", "HDLT", "KHLT", "KHPH", "CTRPH", "BCTT", "TTKL", "TBKL", "KHLN", "GP",
    "HĐBT", "NQTW", "QĐLT", "QT", "LN", "TTLN", "CTLT", "BCTĐ", "QLVB",
})  # fmt: skip

# a bare number behind one of these is a document even without "số" (Nghị định 67, Chỉ thị 05)
NUMBERED_TYPES: frozenset[str] = frozenset(
    {"nghị quyết", "nghị định", "chỉ thị", "thông tư", "pháp lệnh", "thông tư liên tịch", "công văn"}
)

# these are also verbs or common nouns: a bare number behind them needs a word after it that cannot be counted
AMBIGUOUS_TYPES: frozenset[str] = frozenset(
    {"quyết định", "quy định", "kết luận", "hướng dẫn", "thông báo", "thông tri", "công điện", "văn bản"}
)

# words that may stand between the type word and "số"
TYPE_MODIFIERS: frozenset[str] = frozenset({
    "liên", "tịch", "hành", "động", "thẩm", "tra", "định", "kết", "luận", "thanh", "kiểm", "phối", "hợp", "chung",
    "riêng", "chuyên", "đề", "cá", "biệt", "giám", "sát", "hỏa", "hoả", "tốc", "khẩn", "mật", "chính", "trị",
    "sơ", "tổng",
    "xét", "xử", "ban", "chỉ", "đạo", "ngành", "bộ", "sở", "tw", "tư", "trung", "ương", "tháng",
})  # fmt: skip

# words behind a bare document number that show that nothing is being counted
AFTER_NUMBER: frozenset[str] = frozenset({
    "của", "về", "và", "đã", "được", "có", "là", "ra", "hết", "cho", "đến", "thì", "còn", "sẽ", "cũng", "trên", "này",
    "nêu", "ban", "yêu", "với", "theo", "do", "tại", "ngày", "khóa", "khoá", "để", "đi", "vào", "trong", "từ", "sau",
    "khi", "nhưng", "hay", "hoặc", "mà", "không", "chưa", "mới", "vừa", "sửa", "bổ", "thay", "chỉ", "cần", "như", "so",
    "phải", "nhằm", "nay", "trước", "bằng", "tới", "gồm",
})  # fmt: skip

# words behind a number that show that it counts something
COUNTED: frozenset[str] = frozenset({
    "năm", "tháng", "ngày", "giờ", "phút", "quý", "tuần", "nội", "điểm", "đồng", "người", "vụ", "trường", "nhóm",
    "điều", "khoản", "triệu", "tỷ", "tỉ", "nghìn", "ngàn", "trăm", "lần", "cơ", "đơn", "dự", "văn", "bộ", "sở", "ngành",
    "xã", "phường", "huyện", "tỉnh", "hộ", "cán", "công", "doanh", "tổ", "ban", "phần", "mục", "cấp", "lĩnh", "loại",
    "trang", "bản", "việc", "nhiệm", "giải", "chỉ", "tiêu", "hồ", "thủ", "đối", "dân", "kỳ", "đợt", "phiên", "bước",
    "nước", "đại", "ý", "tập", "cá", "chương", "lao", "học", "nhà", "hành", "mức", "vấn", "cuộc", "chuyên", "bài", "vị",
    "mặt", "tiểu",
})  # fmt: skip

# what is no citation though it is numbered: forms, appendices, tables
FORM_WORDS: frozenset[str] = frozenset({
    "mẫu", "biểu", "phụ", "lục", "bảng", "hình", "form", "quyển", "tờ", "thửa", "lô",
})  # fmt: skip

# behind the number of these only the issuer or the day shows a document (Tờ trình 45 của …)
SELDOM_NUMBERED: frozenset[str] = frozenset({"tờ trình", "kế hoạch", "báo cáo"})

# behind a comma these begin a clause: the title of a document has ended
CLAUSE_STARTS: tuple[str, ...] = (
    "các", "nhiều", "đến nay", "trong đó", "theo đó", "đồng thời", "tuy nhiên", "qua đó", "từ đó", "góp phần",
    "nhất là", "trên cơ sở", "ngay sau", "sau khi", "sau", "trong thời gian", "thời gian qua", "hiện", "nhưng",
    "song", "để", "tại", "toàn tỉnh", "toàn ngành", "cả nước", "mỗi", "hầu hết", "đa số", "năm", "thủ tướng",
    "chính phủ", "tôi", "chúng tôi", "ông", "bà", "Bộ", "Sở", "UBND", "HĐND", "Ủy ban", "Uỷ ban", "Ban", "Đảng ủy",
    "Tỉnh ủy", "Thành ủy", "Thủ tướng", "Chính phủ", "Quốc hội", "Hội đồng", "đề nghị", "yêu cầu", "căn cứ", "ngày",
    "có", "là", "thay thế", "do",
)  # fmt: skip

DRAFT_WORDS: tuple[str, ...] = (
    "dự án", "dự thảo", "dự kiến", "xây dựng", "soạn thảo", "sớm ban hành", "nghiên cứu ban hành", "đề nghị xây dựng",
    "nghiên cứu, ban hành", "dự án luật", "dự thảo luật",
)  # fmt: skip

# "luật" behind these is no law: pháp luật, kỷ luật, khoa Luật, Công ty Luật, Đại học Luật
BEFORE_LAW_BLOCK: frozenset[str] = frozenset({
    "pháp", "kỷ", "kỉ", "giới", "nghiêm", "đại", "hội", "khoa", "ngành", "đh", "ty", "phòng", "hãng", "viện",
    "học", "cử",
    "sĩ", "sỹ", "trường", "môn", "quân",
})  # fmt: skip

# in lower case alone: quy luật, định luật, thi luật, vi phạm luật
BEFORE_LOWER_LAW_BLOCK: frozenset[str] = frozenset(
    {"quy", "qui", "định", "dự", "âm", "niêm", "thi", "vận", "tạp", "báo"}
)

# what stands behind a capital "Luật" that names no law: Luật gia, Luật sư, Luật này
AFTER_LAW_BLOCK: frozenset[str] = frozenset({
    "sư", "gia", "học", "pháp", "lệ", "tục", "chơi", "định", "hóa", "tnhh", "này", "đó", "mới", "trên", "nêu", "hiện",
    "thay", "về", "của", "và", "có", "đã", "được", "là", "số", "thành", "hoa", "mỹ", "anh", "việt",
})  # fmt: skip

# where the name of a law that is not in the list below ends at the latest
AFTER_NAME_STOP: frozenset[str] = frozenset({
    "của", "và", "về", "để", "có", "được", "đã", "là", "do", "trong", "tại", "từ", "khi", "sẽ", "cho", "với", "nhằm",
    "theo", "quy", "qui", "năm", "số", "ngày", "này", "mới", "đó", "hiện", "cũng", "như", "thì", "mà", "thay", "đi",
    "hoặc", "hay", "đến", "nêu", "trên", "vào", "ra", "bởi", "chưa", "không", "còn", "cần", "phải", "nên", "gồm", "bao",
    "ban", "nhưng", "cùng", "rất", "chỉ", "đang", "vẫn", "lần", "khóa", "khoá", "trước", "sau",
})  # fmt: skip

CODE_NAMES: tuple[str, ...] = (
    "hình sự", "dân sự", "lao động", "hàng hải việt nam", "hàng hải", "tố tụng hình sự", "tố tụng dân sự",
    "tố tụng hành chính",
)  # fmt: skip

LAW_NAMES: tuple[str, ...] = (
    "an ninh mạng", "an ninh quốc gia", "an ninh dữ liệu", "an toàn thông tin mạng", "an toàn thực phẩm",
    "an toàn, vệ sinh lao động", "an toàn vệ sinh lao động", "ban hành quyết định hành chính",
    "ban hành văn bản quy phạm pháp luật",
    "ban hành văn bản quy phạm pháp luật của hội đồng nhân dân, ủy ban nhân dân",
    "ban hành văn bản quy phạm pháp luật của hội đồng nhân dân và ủy ban nhân dân", "ban hành văn bản qppl",
    "ban hành văn bản quy phạm pháp luật của hđnd, ubnd",
    "ban hành văn bản quy phạm pháp luật của hđnd - ubnd",
    "ban hành văn bản quy phạm pháp luật của hđnd và ubnd",
    "biên giới quốc gia", "biên phòng việt nam", "biển việt nam", "bình đẳng giới", "bảo hiểm tiền gửi",
    "bảo hiểm xã hội", "bảo hiểm y tế", "bhxh", "bhyt", "bảo vệ bí mật nhà nước", "bảo vệ dữ liệu cá nhân",
    "bảo vệ môi trường", "bảo vệ quyền lợi người tiêu dùng", "bảo vệ sức khỏe nhân dân", "bảo vệ và chăm sóc trẻ em",
    "bảo vệ, chăm sóc và giáo dục trẻ em", "bảo vệ và kiểm dịch thực vật", "bảo vệ và phát triển rừng",
    "bầu cử đại biểu hội đồng nhân dân", "bầu cử đại biểu quốc hội",
    "bầu cử đại biểu quốc hội và đại biểu hội đồng nhân dân", "bầu cử đại biểu quốc hội và hội đồng nhân dân",
    "bầu cử", "báo chí", "bưu chính", "bưu chính, viễn thông", "chăn nuôi", "chất lượng sản phẩm, hàng hóa",
    "chất lượng sản phẩm hàng hóa", "chính quyền địa phương", "chuyển giao công nghệ", "chuyển đổi số",
    "chuyển đổi giới tính", "chứng khoán", "các công cụ chuyển nhượng", "các tổ chức tín dụng", "cạnh tranh",
    "căn cước", "căn cước công dân", "cán bộ, công chức", "cán bộ công chức", "công an nhân dân", "công chứng",
    "công nghiệp công nghệ số", "công nghiệp quốc phòng, an ninh và động viên công nghiệp", "công nghệ cao",
    "công nghệ thông tin", "công đoàn", "cơ yếu", "cư trú", "cảnh sát biển việt nam", "cảnh vệ", "cấp, thoát nước",
    "cấp thoát nước", "di sản văn hóa", "du lịch", "dân quân tự vệ", "dân số", "dầu khí", "doanh nghiệp",
    "doanh nghiệp nhà nước", "dược", "dữ liệu", "dẫn độ", "dự trữ quốc gia", "giao dịch điện tử",
    "giao thông đường bộ", "giao thông đường thủy nội địa", "giá", "giám định tư pháp", "giáo dục",
    "giáo dục nghề nghiệp", "giáo dục quốc phòng và an ninh", "giáo dục đại học", "giáo dục quốc phòng - an ninh",
    "hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác", "hàng không dân dụng việt nam",
    "hàng không dân dụng", "hải quan", "hòa giải ở cơ sở", "hòa giải, đối thoại tại tòa án", "hóa chất",
    "hôn nhân và gia đình", "hỗ trợ doanh nghiệp nhỏ và vừa", "hỗ trợ tư pháp", "hộ tịch", "hợp tác xã", "htx",
    "thủ tục ban hành quyết định hành chính", "thi đua - khen thưởng", "thi đua,khen thưởng", "tổ chức tín dụng",
    "cảnh sát cơ động", "hoạt động chữ thập đỏ", "hoạt động giám sát của quốc hội và hội đồng nhân dân",
    "hoạt động giám sát của quốc hội", "hoạt động giám sát", "khoa học và công nghệ",
    "khoa học, công nghệ và đổi mới sáng tạo", "khiếu nại", "khiếu nại, tố cáo", "khiếu nại và tố cáo",
    "khuyến khích đầu tư trong nước", "khoáng sản", "khám bệnh, chữa bệnh", "khám chữa bệnh", "khí tượng thủy văn",
    "kinh doanh bảo hiểm", "kinh doanh bất động sản", "kinh tế tập thể", "kiến trúc", "kiểm toán nhà nước",
    "kiểm toán độc lập", "kế toán", "lâm nghiệp", "luật sư", "lý lịch tư pháp", "lưu trữ",
    "lực lượng dự bị động viên", "lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở", "mặt trận tổ quốc việt nam",
    "mttq việt nam", "mttqvn", "nghĩa vụ quân sự", "ngân hàng nhà nước việt nam", "ngân hàng nhà nước",
    "ngân sách nhà nước", "ngân sách", "người cao tuổi", "người khuyết tật",
    "người lao động việt nam đi làm việc ở nước ngoài theo hợp đồng", "nhà giáo", "nhà ở",
    "nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại việt nam", "nuôi con nuôi",
    "năng lượng nguyên tử", "phá sản", "phá sản doanh nghiệp", "phát triển công nghiệp công nghệ số", "phòng bệnh",
    "phòng cháy, chữa cháy", "phòng cháy và chữa cháy", "phòng cháy chữa cháy",
    "phòng cháy, chữa cháy và cứu nạn, cứu hộ", "phòng không nhân dân", "phòng thủ dân sự",
    "phòng, chống bạo lực gia đình", "phòng chống bạo lực gia đình", "phòng, chống bệnh truyền nhiễm",
    "phòng chống bệnh truyền nhiễm", "phòng, chống khủng bố", "phòng, chống ma túy", "phòng chống ma túy",
    "phòng, chống mua bán người",
    "phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (hiv/aids)",
    "phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người", "phòng, chống hiv/aids",
    "phòng, chống phổ biến vũ khí hủy diệt hàng loạt", "phòng, chống rửa tiền", "phòng, chống tham nhũng",
    "phòng chống tham nhũng", "phòng, chống tham nhũng, tiêu cực", "phòng, chống thiên tai", "phòng chống thiên tai",
    "phòng, chống tác hại của rượu, bia", "phòng chống tác hại của rượu, bia", "phòng chống tác hại rượu bia",
    "phòng, chống tác hại của thuốc lá", "phòng chống tác hại thuốc lá", "phòng chống tác hại của thuốc lá",
    "phục hồi, phá sản", "phổ biến, giáo dục pháp luật", "phổ biến giáo dục pháp luật", "quy hoạch",
    "quy hoạch đô thị", "quy hoạch đô thị và nông thôn", "quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng",
    "quảng cáo", "quản lý nợ công", "quản lý ngoại thương", "quản lý thuế", "quản lý, sử dụng tài sản công",
    "quản lý sử dụng tài sản công", "quản lý, sử dụng tài sản nhà nước",
    "quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "quản lý và đầu tư vốn nhà nước tại doanh nghiệp",
    "quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp",
    "quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất kinh doanh tại doanh nghiệp", "quốc phòng",
    "quốc tịch việt nam", "quốc tịch", "sĩ quan quân đội nhân dân việt nam",
    "sử dụng năng lượng tiết kiệm và hiệu quả", "sở hữu trí tuệ", "thanh niên", "thanh tra",
    "thi hành tạm giữ, tạm giam", "thi hành tạm giữ, tạm giam và cấm đi khỏi nơi cư trú", "thi hành án dân sự",
    "thi hành án hình sự", "thi đua, khen thưởng", "thi đua khen thưởng", "thiết kế", "thuế bảo vệ môi trường",
    "thuế giá trị gia tăng", "thuế sử dụng đất nông nghiệp", "thuế sử dụng đất phi nông nghiệp",
    "thuế thu nhập cá nhân", "thuế thu nhập doanh nghiệp", "thuế tiêu thụ đặc biệt", "thuế tài nguyên",
    "thuế xuất khẩu, thuế nhập khẩu", "thuế", "thú y", "thư viện", "thương mại", "thương mại điện tử", "thủ đô",
    "thủy lợi", "thủy sản", "thể dục, thể thao", "thể dục thể thao", "thống kê", "thỏa thuận quốc tế",
    "thực hiện dân chủ ở cơ sở", "thực hành tiết kiệm, chống lãng phí", "thực hành tiết kiệm chống lãng phí",
    "tiết kiệm, chống lãng phí", "tiêu chuẩn và quy chuẩn kỹ thuật", "tiếp công dân", "tiếp cận thông tin",
    "trách nhiệm bồi thường của nhà nước", "trách nhiệm bồi thường nhà nước", "trí tuệ nhân tạo", "trưng cầu ý dân",
    "trưng mua, trưng dụng tài sản", "trật tự, an toàn giao thông đường bộ", "trật tự an toàn giao thông đường bộ",
    "trẻ em", "trồng trọt", "trọng tài thương mại", "trợ giúp pháp lý", "tư pháp người chưa thành niên",
    "tương trợ tư pháp", "tương trợ tư pháp về dân sự", "tương trợ tư pháp về hình sự", "tài nguyên nước",
    "tài nguyên, môi trường biển và hải đảo", "tín ngưỡng, tôn giáo", "tình trạng khẩn cấp", "tình trạng chiến tranh",
    "tố cáo", "tố tụng hành chính", "tố tụng dân sự", "tổ chức chính phủ", "tổ chức chính quyền địa phương",
    "tổ chức cơ quan điều tra hình sự", "tổ chức hội đồng nhân dân và ủy ban nhân dân", "tổ chức hđnd và ubnd",
    "tổ chức quốc hội", "tổ chức tòa án nhân dân", "tổ chức viện kiểm sát nhân dân", "viên chức", "việc làm",
    "viễn thông", "vệ sinh an toàn thực phẩm", "xuất bản", "xuất cảnh, nhập cảnh của công dân việt nam", "xây dựng",
    "xử lý vi phạm hành chính", "ký kết, gia nhập và thực hiện điều ước quốc tế", "điều ước quốc tế", "điện lực",
    "điện ảnh", "đa dạng sinh học", "đo đạc và bản đồ", "đo lường", "đê điều", "đường bộ", "đường sắt",
    "đường thủy nội địa", "đất đai", "đấu giá tài sản", "đấu thầu", "đầu tư", "đầu tư công",
    "đầu tư nước ngoài tại việt nam", "đầu tư theo phương thức đối tác công tư", "đặc xá", "địa chất và khoáng sản",
    "đơn vị hành chính - kinh tế đặc biệt", "hộ tịch việt nam", "phòng, chống dịch bệnh", "các khu công nghiệp",
    "về hội", "biểu tình", "đầu tư kinh doanh vốn nhà nước", "dạy nghề", "an toàn giao thông đường bộ",
    "giao thông vận tải đường thủy nội địa", "cơ quan đại diện nước cộng hòa xã hội chủ nghĩa việt nam ở nước ngoài",
    "hải quan việt nam", "tổ chức hội đồng nhân dân", "nhân quyền", "học tập suốt đời", "phát triển đô thị",
    "tài nguyên nước và thủy lợi", "lao động", "phí và lệ phí", "tần số vô tuyến điện", "tín ngưỡng tôn giáo",
    "phòng chống rửa tiền", "phòng chống hiv/aids", "phòng chống mua bán người", "phòng chống khủng bố",
    "khám bệnh chữa bệnh", "hòa giải cơ sở", "dân chủ ở cơ sở", "thực hiện dân chủ cơ sở", "quản lý tài sản công",
    "quản lý sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "thuế gtgt", "thuế tndn", "thuế tncn", "ppp",
    "xuất nhập cảnh", "bảo vệ người tiêu dùng", "cảnh sát biển", "đầu tư nước ngoài", "phòng, chống ma tuý", "mttq",
    "mặt trận tổ quốc", "tổ chức ubnd và hđnd", "tổ chức hđnd, ubnd", "xử phạt vi phạm hành chính", "thi hành án",
    "tiết kiệm chống lãng phí", "phòng cháy chữa cháy và cứu nạn cứu hộ", "hỗ trợ dnnvv", "đấu giá", "thuế thu nhập",
    "ưu đãi người có công", "người có công", "trưng mua trưng dụng tài sản", "quy hoạch đô thị nông thôn",
    "an toàn lao động", "lực lượng tham gia bảo vệ an ninh trật tự ở cơ sở",
)  # fmt: skip

# abbreviations of titles in news and reports -> the title
LAW_ABBREVIATIONS: dict[str, str] = {
    "pctn": "phòng, chống tham nhũng",
    "bhxh": "bảo hiểm xã hội",
    "bhyt": "bảo hiểm y tế",
    "htx": "hợp tác xã",
    "nsnn": "ngân sách nhà nước",
    "pccc": "phòng cháy và chữa cháy",
    "atvstp": "an toàn thực phẩm",
    "attp": "an toàn thực phẩm",
    "bvmt": "bảo vệ môi trường",
    "xlvphc": "xử lý vi phạm hành chính",
    "gtđb": "giao thông đường bộ",
    "hngđ": "hôn nhân và gia đình",
    "mttq": "mặt trận tổ quốc việt nam",
    "mttq việt nam": "mặt trận tổ quốc việt nam",
    "shtt": "sở hữu trí tuệ",
    "khcn": "khoa học và công nghệ",
    "cntt": "công nghệ thông tin",
    "cbcc": "cán bộ, công chức",
    "thtk, clp": "thực hành tiết kiệm, chống lãng phí",
    "kdbđs": "kinh doanh bất động sản",
}

ORDINANCE_NAMES: tuple[str, ...] = (
    "thực hiện dân chủ ở cơ sở", "dân chủ ở cơ sở", "dân chủ cơ sở", "dân chủ", "thực hiện dân chủ", "người có công",
    "công chức, viên chức", "cán bộ công chức", "nghĩa vụ lao động công ích", "bưu chính viễn thông",
    "ưu đãi người có công với cách mạng", "ưu đãi người có công", "thực hiện dân chủ ở xã, phường, thị trấn",
    "dân số", "cán bộ, công chức", "dân quân tự vệ", "công an xã", "xử lý vi phạm hành chính", "giá", "phí và lệ phí",
    "tín ngưỡng, tôn giáo", "cựu chiến binh",
    "quy định danh hiệu vinh dự nhà nước \u201cbà mẹ việt nam anh hùng\u201d", "ngoại hối", "động viên công nghiệp",
    "lực lượng dự bị động viên", "bảo vệ công trình quan trọng liên quan đến an ninh quốc gia",
    "quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ", "cảnh sát cơ động", "cảnh sát môi trường", "cảnh vệ",
    "bảo vệ bí mật nhà nước", "thư viện", "giống cây trồng", "giống vật nuôi", "thú y", "vệ sinh an toàn thực phẩm",
    "phòng, chống mại dâm", "chi phí tố tụng", "án phí, lệ phí tòa án", "quảng cáo", "đê điều",
    "khai thác và bảo vệ công trình thủy lợi", "bảo vệ và kiểm dịch thực vật", "lưu trữ quốc gia", "người tàn tật",
    "người cao tuổi", "chống tham nhũng", "thực hành tiết kiệm, chống lãng phí", "bảo hộ lao động",
    "hợp đồng kinh tế", "thẩm phán và hội thẩm tòa án nhân dân", "tình trạng khẩn cấp",
    "hợp nhất văn bản quy phạm pháp luật", "pháp điển hệ thống quy phạm pháp luật", "quản lý thị trường",
    "xử lý hành vi cản trở hoạt động tố tụng", "bưu chính, viễn thông", "chất lượng hàng hóa", "đo lường",
    "trang phục", "trình tự, thủ tục xem xét, quyết định áp dụng các biện pháp xử lý hành chính tại tòa án nhân dân",
    "tổ chức điều tra hình sự", "bộ đội biên phòng", "sĩ quan", "giám định tư pháp", "luật sư",
    "trọng tài thương mại", "thi hành án dân sự",
)  # fmt: skip
