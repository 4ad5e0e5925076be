"""Names of bodies: their kinds, the fields of ministries and departments, fixed names, and abbreviations.

Data only. Order of kinds: the first word (or words) of a name tells the kind.
"""

# ruff: noqa: SIM905 - word lists are read and edited as text

from __future__ import annotations

# The field of a ministry, department, division or office, as written behind `Bộ`, `Sở`, `Vụ`, `Cục`, `Phòng`, `Ban`.
FIELDS = (
    "Giao thông vận tải|Giao thông Vận tải|Giao thông - Vận tải|GTVT|Xây dựng|Kế hoạch và Đầu tư|"
    "Kế hoạch & Đầu tư|KH&ĐT|KHĐT|Tài chính|Công Thương|Công thương|"
    "Nông nghiệp và Phát triển nông thôn|Nông nghiệp và PTNT|Nông nghiệp & PTNT|NN&PTNT|NNPTNT|"
    "Nông nghiệp và Môi trường|NN&MT|Nông nghiệp|"
    "Tài nguyên và Môi trường|Tài nguyên & Môi trường|TN&MT|TNMT|Khoa học và Công nghệ|"
    "Khoa học, Công nghệ và Môi trường|Khoa học - Công nghệ|KH&CN|KHCN|Thông tin và Truyền thông|TT&TT|TTTT|"
    "Văn hóa, Thể thao và Du lịch|Văn hoá, Thể thao và Du lịch|VH,TT&DL|VHTTDL|VH-TT&DL|VHTT&DL|"
    "Văn hóa và Thể thao|Văn hoá và Thể thao|Văn hóa - Thông tin|Văn hoá - Thông tin|Văn hóa Thông tin|"
    "Văn hóa, Thông tin|Văn hóa|Du lịch|Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội|"
    "Lao động Thương binh và Xã hội|Lao động - Thương binh & Xã hội|LĐ-TB&XH|LĐTB&XH|LĐTBXH|LĐ,TB&XH|"
    "Giáo dục và Đào tạo|Giáo dục & Đào tạo|GD&ĐT|GDĐT|GD-ĐT|Y tế|Tư pháp|Nội vụ|Ngoại giao|Ngoại vụ|"
    "Quốc phòng|Công an|Thương mại|Công nghiệp|"
    "Thủy sản|Thuỷ sản|Bưu chính, Viễn thông|Bưu chính Viễn thông|Dân tộc và Tôn giáo|Dân tộc|"
    "Quy hoạch - Kiến trúc|Quy hoạch và Kiến trúc|An toàn thực phẩm|"
    "Kinh tế|Kinh tế - Hạ tầng|Kinh tế và Hạ tầng|Kinh tế, Hạ tầng và Đô thị|Văn hóa - Xã hội|Quản lý đô thị|"
    "Tài chính - Kế hoạch|Tài chính – Kế hoạch|"
    "Pháp chế|Tổ chức cán bộ|Tổ chức Cán bộ|Tổ chức|Kế hoạch - Tài chính|Kế hoạch Tài chính|Kế hoạch Đầu tư|"
    "Kế hoạch - Đầu tư|Kế hoạch đầu tư|Hợp tác quốc tế|Thi đua - Khen thưởng|"
    "Tuyên giáo và Dân vận|Tuyên giáo|Dân vận|Nội chính|Kinh tế Trung ương|Đối ngoại|Dân nguyện|"
    "Kinh tế - Ngân sách|Kinh tế và Ngân sách|Kinh tế, Ngân sách"
).split("|")

# Bodies named in full, longest first where one begins another; each with its kind.
FIXED = {
    "Ủy ban Thường vụ Quốc hội": "assembly",
    "Uỷ ban Thường vụ Quốc hội": "assembly",
    "Ủy ban thường vụ Quốc hội": "assembly",
    "Uỷ ban thường vụ Quốc hội": "assembly",
    "UBTVQH": "assembly",
    "Hội đồng Bầu cử quốc gia": "assembly",
    "Hội đồng bầu cử quốc gia": "assembly",
    "Hội đồng Dân tộc": "assembly",
    "Quốc hội": "assembly",
    "Thường vụ Quốc hội": "assembly",
    "Văn phòng Quốc hội": "assembly",
    "Chính phủ": "government",
    "Văn phòng Chính phủ": "government",
    "VPCP": "government",
    "Thanh tra Chính phủ": "government",
    "Ban Chấp hành Trung ương Đảng": "party",
    "Ban Chấp hành Trung ương": "party",
    "Bộ Chính trị": "party",
    "Ban Bí thư": "party",
    "Trung ương Đảng": "party",
    "Đảng Cộng sản Việt Nam": "party",
    "Văn phòng Trung ương Đảng": "party",
    "Ban Tổ chức Trung ương": "party",
    "Ban Tuyên giáo Trung ương": "party",
    "Ban Dân vận Trung ương": "party",
    "Ban Nội chính Trung ương": "party",
    "Ban Kinh tế Trung ương": "party",
    "Ban Đối ngoại Trung ương": "party",
    "Ủy ban Kiểm tra Trung ương": "party",
    "Uỷ ban Kiểm tra Trung ương": "party",
    "Quân ủy Trung ương": "party",
    "Hội đồng Lý luận Trung ương": "party",
    "Học viện Chính trị quốc gia Hồ Chí Minh": "school",
    "Ngân hàng Nhà nước Việt Nam": "ministry",
    "Ngân hàng Nhà nước": "ministry",
    "Ngân hàng nhà nước": "ministry",
    "NHNN": "ministry",
    "Kiểm toán Nhà nước": "government",
    "Kiểm toán nhà nước": "government",
    "Tòa án nhân dân tối cao": "court",
    "Toà án nhân dân tối cao": "court",
    "Viện kiểm sát nhân dân tối cao": "court",
    "Viện Kiểm sát nhân dân tối cao": "court",
    "Mặt trận Tổ quốc Việt Nam": "association",
    "Mặt trận Tổ quốc": "association",
    "MTTQ Việt Nam": "association",
    "MTTQVN": "association",
    "Tổng Liên đoàn Lao động Việt Nam": "association",
    "Hội Liên hiệp Phụ nữ Việt Nam": "association",
    "Hội Nông dân Việt Nam": "association",
    "Hội Cựu chiến binh Việt Nam": "association",
    "Đoàn Thanh niên Cộng sản Hồ Chí Minh": "association",
    "Đoàn TNCS Hồ Chí Minh": "association",
    "Trung ương Đoàn": "association",
    "Phòng Thương mại và Công nghiệp Việt Nam": "association",
    "VCCI": "association",
    "Bảo hiểm xã hội Việt Nam": "government",
    "Bảo hiểm Xã hội Việt Nam": "government",
    "BHXH Việt Nam": "government",
    "Thông tấn xã Việt Nam": "other",
    "TTXVN": "other",
    "Đài Truyền hình Việt Nam": "other",
    "Đài Tiếng nói Việt Nam": "other",
    "Kho bạc Nhà nước": "government",
    "Liên hợp quốc": "other",
    "Ngân hàng Thế giới": "other",
}

# First words of a body of a place or level; a place may follow.
LOCAL = {
    "Ủy ban nhân dân": "committee",
    "Uỷ ban nhân dân": "committee",
    "Ủy ban Nhân dân": "committee",
    "UBND": "committee",
    "Hội đồng nhân dân": "assembly",
    "Hội đồng Nhân dân": "assembly",
    "HĐND": "assembly",
    "Đoàn đại biểu Quốc hội": "assembly",
    "Đoàn ĐBQH": "assembly",
    "Tỉnh ủy": "party",
    "Tỉnh uỷ": "party",
    "Thành ủy": "party",
    "Thành uỷ": "party",
    "Huyện ủy": "party",
    "Huyện uỷ": "party",
    "Quận ủy": "party",
    "Quận uỷ": "party",
    "Thị ủy": "party",
    "Đảng ủy": "party",
    "Đảng uỷ": "party",
    "Đảng bộ": "party",
    "Ủy ban Mặt trận Tổ quốc Việt Nam": "association",
    "Ủy ban Mặt trận Tổ quốc": "association",
    "Uỷ ban Mặt trận Tổ quốc Việt Nam": "association",
    "Ủy ban MTTQ Việt Nam": "association",
    "Ủy ban MTTQ": "association",
    "Ủy ban TƯ MTTQ Việt Nam": "association",
    "UBTƯ MTTQ Việt Nam": "association",
    "UBMTTQVN": "association",
    "UBMTTQ": "association",
    "Ủy ban bầu cử": "committee",
    "Tòa án nhân dân": "court",
    "Toà án nhân dân": "court",
    "TAND": "court",
    "Viện kiểm sát nhân dân": "court",
    "Viện Kiểm sát nhân dân": "court",
    "VKSND": "court",
    "Công an": "department",
    "Bảo hiểm xã hội": "government",
    "BHXH": "government",
    "Liên đoàn Lao động": "association",
    "Hội Liên hiệp Phụ nữ": "association",
    "Hội Liên hiệp phụ nữ": "association",
    "Hội Nông dân": "association",
    "Hội Cựu chiến binh": "association",
    "Hội Phụ nữ": "association",
    "Đoàn Luật sư": "association",
    "Đoàn luật sư": "association",
    "Tỉnh đoàn": "association",
    "Thành đoàn": "association",
    "Huyện đoàn": "association",
    "Bộ Chỉ huy quân sự": "department",
    "Bộ Chỉ huy Quân sự": "department",
    "Bộ Chỉ huy Bộ đội Biên phòng": "department",
    "Cục Thuế": "department",
    "Cục Thống kê": "department",
    "Kho bạc Nhà nước": "department",
    "Thanh tra": "department",
}

# First words of a body whose name is built freely behind them.
GENERIC = {
    "Bộ Tư lệnh": "department",
    "Bộ": "ministry",
    "bộ": "ministry",
    "Sở": "department",
    "sở": "department",
    "Tổng cục": "department",
    "Tổng Cục": "department",
    "Chi cục": "department",
    "Cục": "department",
    "Vụ": "department",
    "Phòng": "department",
    "phòng": "department",
    "Ủy ban": "committee",
    "Uỷ ban": "committee",
    "Hội đồng": "committee",
    "Ban Chỉ đạo": "committee",
    "ban Chỉ đạo": "committee",
    "Ban Quản lý": "other",
    "Ban": "committee",
    "Văn phòng": "department",
    "Viện": "school",
    "Trường": "school",
    "Đại học": "school",
    "Học viện": "school",
    "Trung tâm": "other",
    "Bệnh viện": "other",
    "Tập đoàn": "enterprise",
    "tập đoàn": "enterprise",
    "Tổng công ty": "enterprise",
    "Tổng Công ty": "enterprise",
    "Công ty": "enterprise",
    "công ty": "enterprise",
    "Ngân hàng": "enterprise",
    "ngân hàng": "enterprise",
    "Hợp tác xã": "enterprise",
    "Liên đoàn": "association",
    "Liên hiệp": "association",
    "Hiệp hội": "association",
    "Hội": "association",
    "Công đoàn": "association",
    "Quỹ": "other",
    "Báo": "other",
    "báo": "other",
    "Tạp chí": "other",
    "Đài": "other",
    "Nhà xuất bản": "enterprise",
    "Quân khu": "department",
    "Thanh tra": "department",
    "Trạm": "other",
    "Hạt": "department",
}

# Lower-case syllables that may stand inside a freely built name, behind a capitalised one.
LOWER = frozenset(
    """
    thông vận tải dựng hoạch tư chính thương nghiệp nông thôn nguyên trường học nghệ tin truyền hóa hoá thao lịch
    động binh xã hội dục tạo tế
    pháp vụ giao phòng an mại sản viễn tộc giáo chức cán bộ quốc gia kế cứu quản lý dự án đầu phát triển bảo vệ
    kiểm lâm thực vật chăn nuôi thú y
    thủy thuỷ lợi khí tượng văn môi bưu điện lực than khoáng dầu hải quan thuế kho bạc nhà nước thống toán tra sát
    biên cứu nạn hộ
    chữa cháy cháy đường sắt thủy nội địa phần trách nhiệm hữu hạn viên thành một mtv tnhh cp dân vận tuyên kinh
    doanh nghiệp hành công
    trị chuyên môn kỹ thuật dạy nghề giới thiệu phụ nữ cựu chiến đồng niên liên hiệp trợ khuyến hợp tác đất đai
    giải phóng mặt bằng
    cảnh sát quân sự thanh lao tài phục bồi thường hỗ định cư dịch sự ích thoát cấp cây xanh đô thị chiếu sáng xuất
    bản in đoàn
    mở rộng sư phạm ngoại ngữ bách khoa cao đẳng trung tiểu phổ thông mầm non đa khoa nhi đới y dược cổ điều dưỡng
    tâm thần phổi mắt da liễu sản
    vì trẻ em người tuổi mù khuyết tật chữ thập đỏ luật gia báo vận chuyển tạp chí đài hình tiếng nói nam tối khu
    vực ương kỳ
    lượng tiêu chuẩn đo sở hữu trí tuệ lưu cải cách thủ tục khen thưởng đua đối nguyện thường trực đại biểu cảng
    tôn giáo cơ yếu bí thư
    biển vốn rừng tốc bệnh tật khẩu giá trận bầu cử vô tuyến sạch phương
    năng vấn xử lại phát tử lũ thiên tai bão hiểm đảng mặt người công dân
    khuyết
    nhân sách nghề cụm số hội đồng đạo vùng liền kinh phép nghiệm dược thuốc máu giống nuôi trồng chế biến
    """.split()
)

# Words of two syllables, the first capitalised, that stand inside names.
COMPOUNDS = frozenset(
    """
    Ủy ban|Uỷ ban|Mặt trận|Hội đồng|Hội thẩm|Hội viên|Điện tử|Điện lực|Chính sách|Chính phủ|Chính trị|Chủ tịch|
    Công chứng|Công an|Công nghiệp|
    Công thương|Công nghệ|Công tác|Công dân|Công đoàn|Bầu cử|Nếp sống|Chỉ đạo|Chỉ huy|Chấp hành|Tư lệnh|Tư pháp|
    Tư vấn|Đảng ủy|Đảng uỷ|Đảng bộ|Tỉnh ủy|
    Thành ủy|Huyện ủy|Quận ủy|Bí thư|Thường trực|Thường vụ|Thủ đô|Thủ tướng|Thành phố|Nhà nước|Nhân dân|Quốc hội|
    Quốc gia|Quốc phòng|Quốc tế|
    Dân tộc|Dân vận|Dân nguyện|Dân cư|Phát triển|Phát thanh|Phục vụ|Phục hồi|Pháp luật|Pháp chế|Khoa học|Kiểm tra|
    Kiểm định|Kiểm soát|Kiểm nghiệm|
    Kiểm toán|Kiểm lâm|Kinh tế|Kinh doanh|Kế hoạch|Kế toán|Kiến trúc|Khuyến nông|Khuyến công|Khuyến ngư|Khuyến học|
    Quản lý|Quản trị|Quy hoạch|Quan hệ|Giám định|
    Giám sát|Giáo dục|Giao thông|Giao dịch|Giải phóng|Giống cây|Hành chính|Hành động|Hàng hải|Hàng không|Hải quan|
    Hạ tầng|Hậu cần|Hòa bình|Hòa giải|Hỗ trợ|Hợp tác|
    Hướng nghiệp|Nghiên cứu|Nghệ thuật|Ngoại giao|Ngoại ngữ|Ngoại thương|Ngân sách|Ngân hàng|Ngành nghề|Nội chính|
    Nội vụ|Nội tiết|Nông nghiệp|Nông dân|Nông thôn|Nông lâm|
    Nước sạch|Người cao|Người có công|Người mù|Người khuyết|
    Bảo vệ|Bảo hiểm|Bảo trợ|Bảo tồn|Bảo tàng|Bảo đảm|Bảo hộ|Biên phòng|
    Bưu chính|Bưu điện|Báo chí|Bồi dưỡng|Bệnh viện|Cải cách|
    Cảnh sát|Cấp nước|Chăn nuôi|Chăm sóc|Chất lượng|Chế biến|Chuyển đổi|Chứng nhận|Chữ thập|Chiến lược|Cựu chiến|
    Di sản|Di tích|Doanh nghiệp|Doanh nhân|Dịch vụ|Du lịch|Dược liệu|Dạy nghề|
    Đào tạo|Đầu tư|Đấu giá|Đấu thầu|Đất đai|Đăng kiểm|Đăng ký|Đô thị|Đối ngoại|Đường bộ|Đường sắt|Đường thủy|
    Đường thuỷ|Đại biểu|Đại học|Đổi mới|Đánh giá|Đo lường|
    Địa chất|Điều tra|Điều dưỡng|Điều phối|An toàn|An ninh|An sinh|Lao động|Lâm nghiệp|Lưu trữ|Luật sư|Luật gia|
    Liên hiệp|Liên minh|Liên đoàn|Lương thực|Môi trường|Mầm non|Mỹ thuật|Nhi đồng|Năng lượng|
    Phòng chống|Phòng cháy|Phòng khám|Phụ nữ|Phụ sản|Phương tiện|Sản xuất|Sáng kiến|Sáng tác|Sở hữu|Sinh viên|
    Sự nghiệp|Sức khỏe|Tài chính|Tài nguyên|Tín dụng|Tiếp công|Tiêu chuẩn|
    Tin học|Thanh tra|Thanh niên|Thanh toán|Thi đua|Thi hành|Thiếu niên|Thiết kế|Thú y|Thông tin|Thông tấn|Thống kê|
    Thương mại|Thương binh|Thẩm định|Thể thao|Thể dục|Thư viện|Thủy lợi|Thuỷ lợi|
    Thủy sản|Thuỷ sản|Thủy điện|Thuỷ điện|Thực phẩm|Thực vật|Tổ chức|Tổng hợp|Tổng công|Tôn giáo|Truyền thông|
    Truyền hình|Trồng trọt|Trung ương|Trung tâm|Tuyên giáo|Tuyên truyền|Tác chiến|Tham mưu|
    Tiền lương|Tiền tệ|Trợ giúp|Tuổi trẻ|Vận tải|Vận hành|Văn hóa|Văn hoá|Văn phòng|Văn học|Văn thư|Văn nghệ|
    Viễn thông|Việc làm|Vật tư|Vật liệu|Vật giá|Vệ sinh|Vườn quốc|Xây dựng|
    Xây lắp|Xã hội|Xúc tiến|Xuất nhập|Xuất bản|Xét duyệt|Y tế|Y học|Y dược|Ứng dụng|Ứng cứu|Ứng phó|Cơ khí|Cơ yếu|
    Cơ điện|Cổ phần|Trách nhiệm|Hữu hạn|Hữu nghị|Khí tượng|Khoáng sản|Khám bệnh|
    Tim mạch|Tâm thần|Cao đẳng|Trung học|Trung cấp|Tiểu học|Phổ thông|Sư phạm|Bách khoa|Cấp cứu|Cứu nạn|Cứu trợ|
    Dự báo|Dự trữ|Tìm kiếm|Chính quy|Học viện|Cây xanh|Chiếu sáng|Chống thất|Nhập khẩu|
    Thuốc lá|Dầu khí|Dệt may|Hóa chất|Hoá chất|Than khoáng|Cao su|Cà phê|Rượu bia|Giấy bảo|Sách giáo|Tái định|
    Thanh quyết|Trọng tài|Tố tụng|Dân sự|Hình sự|Gia đình|Trẻ em|Bình đẳng|
    Chuyên viên|Cán sự|Thừa phát|Tần số|Bộ trưởng|Khen thưởng|Thi đua|
    Khẩn cấp|Giảm nghèo|Chương trình|Thử nghiệm
    """.replace("\n", "")
    .replace("|    ", "|")
    .strip()
    .split("|")
)

# Words of two lower-case syllables that stand in names while the syllables alone do not.
UNITS = (
    "tại doanh nghiệp|việc làm|hàng không|không gian|tổ chức cán bộ|liệu|hành nghề|bền vững|đổi số|nước ngoài|"
    "địa phương|đấu thầu|đấu giá|công sản|nước sạch|vi phạm|cấp phép|hàng hóa|hàng hoá|nhân tạo|"
    "bán dẫn|nguồn nhân lực|giảm nghèo|thương mại|phòng cháy|bệnh tật|tâm lý|có công"
).split("|")

# Words that belong to a name only where it ends behind them or goes on with a capital: elsewhere they are verbs.
CLOSING = frozenset(("xây dựng", "xây lắp"))

# Words that open a freely built name in lower case (`Công ty cổ phần …`).
OPENINGS = r"(?:cổ phần|trách nhiệm hữu hạn|hợp danh|liên doanh|một thành viên|đa khoa|trung ương|tỉnh|huyện)"

# Verbs that are spelt as parts of names; behind a proper name they begin the predicate.
VERBS = (
    r"(?:đầu tư|xây dựng|quản lý|phát triển|tổ chức|bảo vệ|hỗ trợ|chế biến|thông tin|báo(?! chí)|hợp tác|vận chuyển|"
    r"sản xuất|kiểm tra|đại diện|công bố|thống nhất|công nhận|tài trợ|tiêu thụ|xuất khẩu|nhập khẩu|thực hiện|"
    r"nghiên cứu|tham mưu|cung cấp|kinh doanh|giới thiệu|tư vấn|tiếp|trực thuộc|phục vụ|xử lý|giám sát|giao|khen|"
    r"phát động|phát hành|kỷ niệm|chuyển|thành lập|đối thoại|bồi thường|vận động)"
)

# Words that are whole names of bodies by themselves, so that no lower-case syllable completes them.
WHOLE = frozenset(("Bộ", "Sở", "Khối"))

# Party and mass organisations that stand in another body and are named by it (`Đảng ủy Học viện …`).
INSIDE = frozenset(("Đảng ủy", "Đảng uỷ", "Đảng bộ", "Liên đoàn Lao động"))

# Heads of bodies that an official letterhead prints in capitals on a line of their own.
LETTERHEADS = frozenset(
    "Bộ|Sở|Tổng cục|Cục|Chi cục|Phòng|Ủy ban|Uỷ ban|Hội đồng|Ban Chỉ đạo|Ban Quản lý|Ban|Văn phòng|Viện|Trường|"
    "Đại học|Học viện|Trung tâm|Bệnh viện|Tập đoàn|Tổng công ty|Công ty|Ngân hàng|Liên đoàn|Hiệp hội|Hội".split("|")
)

# Words that make a line in capitals no body though it begins like one (`BỘ TRƯỞNG`, `HỘI NGHỊ`, `BAN HÀNH`).
NOT_IN_LETTERHEADS = (
    "Bộ trưởng|Bộ luật|Bộ phận|Bộ tiêu chí|Bộ đội|Hội nghị|Hội thảo|Hội thi|Ban hành|Viện trưởng|Cục trưởng|Trường hợp|"
    "Phòng chống|Phòng,|Phòng ngừa|Cục bộ|Hội viên|Hội nhập|Đảng Cộng sản Việt Nam"
).split("|")

# Heads of bodies that follow `và` or a dash as a body of their own.
OTHER_HEADS = (
    r"(?:Văn phòng|Trung tâm|Hội đồng|Ủy ban|Uỷ ban|Học viện|Bệnh viện|Ngân hàng|Chính phủ|Quốc hội|Đảng ủy|Đảng uỷ|"
    r"Tỉnh ủy|Thành ủy|Liên đoàn|Mặt trận|UBND|HĐND|Tổng cục|Tổng công ty|Tổng Công ty|Công ty|Tập đoàn|Hiệp hội|"
    r"(?:Bộ|Sở|Cục|Vụ|Ban|Viện|Trường)(?= [A-ZĐ]))"
)

# Lower-case syllables that never complete a word begun by a capital inside a name.
BEHIND_NAMES = frozenset(
    """
    chủ phối có là và của đã thực trình tổ chỉ ban quyết tại về theo để cho với trong khi do tiếp báo xem căn được
    quy hướng giao phải ra thuộc
    cấp cùng nhằm từ đến sẽ đang trên hoặc gồm làm kiểm rà nghiên các những này nêu ký đề kiến yêu cần không bị vào
    nếu nhưng mà thì cũng vừa
    còn tham phát biểu khẳng nhấn cho công đánh giá xây tăng triển hỗ bảo gửi nhận xét thống nhất lấy hoàn khẩn đảm
    chịu căn cứ hàng năm xã trước sau
    """.split()
)

# Lower-case syllables of names that also begin common words: the syllables that may follow them inside a name.
LOWER_PAIRS = {
    "thực": frozenset(("vật", "phẩm")),
    "báo": frozenset(("chí",)),
    "kiểm": frozenset("lâm toán định soát sát dịch nghiệm".split()),
    "thành": frozenset(("viên",)),
    "công": frozenset("nghiệp nghệ an ty ích cộng dân chứng đoàn lập".split()),
    "phát": frozenset("triển thanh lại hành".split()),
    "xử": frozenset(("lý",)),
    "đại": frozenset(("học", "biểu")),
    "người": frozenset("có cao lao khuyết mù tiêu nghèo".split()),
    "số": frozenset(),
    "phương": frozenset(("tiện",)),
}

# What follows `Trường` where a school is meant (`Trường Sơn` is none).
SCHOOLS = (
    r"Đại học|ĐH|Cao đẳng|CĐ|Trung (?:học|cấp)|THPT|THCS|PTDT|TH|Tiểu học|Mầm non|Mẫu giáo|Phổ thông|Chính trị|Cán bộ|"
    r"Đào tạo|Dạy nghề|Sĩ quan|Bồi dưỡng|Nghiệp vụ|Dân tộc|Quốc tế|Giáo dưỡng|Trung ương"
)

# Parts of a body that name it only together with the body.
PARTS = frozenset(
    "Ban Thường vụ|Ban Thường trực|Ban Chấp hành|Ban Giám đốc|Ban Tổng Giám đốc|Ban Chủ nhiệm|Ban Chỉ đạo|"
    "ban Chỉ đạo|Ban Quản lý|Ban Kiểm phiếu|"
    "Ban Tổ chức|Ban Giám hiệu|Ban Lãnh đạo|Ban Giám khảo|Ban Soạn thảo|Hội đồng|Văn phòng".split("|")
)

# Words before `bộ`, `sở`, `báo` and the like that make them the second half of another word.
NOT_BEFORE = frozenset(
    "đảng cán trụ cơ thông tờ quảng cảnh dự toàn nội cục đồng quốc văn hải xóm án chống căn quảng phi phiên hồ "
    "trang tiến loan nghiên".split()
)

# Words that make a body plural or general (`các Sở`, `Ủy ban nhân dân các cấp`): no single body is named.
PLURALS = frozenset("các những mỗi từng mọi nhiều hai ba bốn số".split())

# Abbreviations inside names, written out to compare them.
ABBREVIATIONS = {
    "ubnd": "ủy ban nhân dân",
    "hđnd": "hội đồng nhân dân",
    "mttq": "mặt trận tổ quốc",
    "mttqvn": "mặt trận tổ quốc việt nam",
    "ubmttqvn": "ủy ban mặt trận tổ quốc việt nam",
    "ubmttq": "ủy ban mặt trận tổ quốc",
    "ubtư": "ủy ban trung ương",
    "ubtvqh": "ủy ban thường vụ quốc hội",
    "đbqh": "đại biểu quốc hội",
    "gtvt": "giao thông vận tải",
    "kh&đt": "kế hoạch và đầu tư",
    "khđt": "kế hoạch và đầu tư",
    "nn&ptnt": "nông nghiệp và phát triển nông thôn",
    "nnptnt": "nông nghiệp và phát triển nông thôn",
    "ptnt": "phát triển nông thôn",
    "nn&mt": "nông nghiệp và môi trường",
    "tn&mt": "tài nguyên và môi trường",
    "tnmt": "tài nguyên và môi trường",
    "kh&cn": "khoa học và công nghệ",
    "khcn": "khoa học và công nghệ",
    "tt&tt": "thông tin và truyền thông",
    "tttt": "thông tin và truyền thông",
    "vh,tt&dl": "văn hóa thể thao và du lịch",
    "vhttdl": "văn hóa thể thao và du lịch",
    "vh-tt&dl": "văn hóa thể thao và du lịch",
    "vhtt&dl": "văn hóa thể thao và du lịch",
    "lđ-tb&xh": "lao động thương binh và xã hội",
    "lđtb&xh": "lao động thương binh và xã hội",
    "lđtbxh": "lao động thương binh và xã hội",
    "lđ,tb&xh": "lao động thương binh và xã hội",
    "gd&đt": "giáo dục và đào tạo",
    "gdđt": "giáo dục và đào tạo",
    "gd-đt": "giáo dục và đào tạo",
    "nhnn": "ngân hàng nhà nước",
    "vpcp": "văn phòng chính phủ",
    "ttxvn": "thông tấn xã việt nam",
    "bhxh": "bảo hiểm xã hội",
    "tand": "tòa án nhân dân",
    "vksnd": "viện kiểm sát nhân dân",
    "tncs": "thanh niên cộng sản",
    "tp": "thành phố",
    "tp.": "thành phố",
    "tphcm": "thành phố hồ chí minh",
    "tp.hcm": "thành phố hồ chí minh",
    "hcm": "hồ chí minh",
    "tư": "trung ương",
    "tw": "trung ương",
    "vcci": "phòng thương mại và công nghiệp việt nam",
}
