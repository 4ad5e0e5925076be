"""Words around people: posts, ranks, forms of address, titles, credits, and the words at which a post ends.

Data only. Every entry is a regular expression without groups of its own; matching ignores case unless said otherwise.
"""

# ruff: noqa: SIM905 - word lists are read and edited as text

from __future__ import annotations

# What may stand before a post and belongs to it as written.
POST_PREFIXES = r"(?:nguyên|cựu|quyền|Q\.|tân)\s"

# Posts, ranks and memberships as they begin; a body's name may follow.
POST_HEADS = (
    # Party
    r"Tổng Bí thư|Bí thư(?: thứ nhất)?|Thường trực Ban Bí thư|(?:Ủy|Uỷ) viên|(?:Đảng|Tỉnh|Thành|Huyện|Quận|"
    r"Thị) (?:ủy|uỷ) viên|"
    r"Trung (?:ủy|uỷ) viên|Thường trực (?=Tỉnh|Thành|Huyện|Quận|HĐND|Hội đồng|Đảng)|"
    # State, government, assemblies
    r"Chủ tịch|Thủ tướng|Bộ trưởng|Thứ trưởng|Chủ nhiệm|(?<!đoàn )(?:đại biểu|ĐB) (?:Quốc hội|QH|HĐND|"
    r"Hội đồng nhân dân)|ĐBQH|(?<!đoàn )đại biểu|ĐB|Tổng Thư ký|"
    r"Thư ký|Thống đốc|Tổng Kiểm toán|Kiểm toán trưởng|Tổng Thanh tra|Chánh (?:văn phòng|VP|thanh tra|"
    r"tranh tra|án|tòa|toà)|Chánh|"
    # offices and units
    r"(?:Tổng |Chi )?cục trưởng|(?:Chi )?cục phó|Vụ trưởng|Vụ phó|Viện trưởng|Viện phó|Hiệu trưởng|Hiệu phó|"
    r"Tổ trưởng|Tổ phó|Đội trưởng|"
    r"Đội phó|Trạm trưởng|Hạt trưởng|Kho trưởng|Khoa trưởng|Đồn trưởng|Xưởng trưởng|Nhóm trưởng|"
    r"Tổng Giám đốc|Giám đốc|TGĐ|PTGĐ|PGĐ|Tổng GĐ|GĐ|CTHĐQT|CT HĐQT|CT UBND|CEO|Kế toán trưởng|Tổng biên tập|"
    r"Trưởng (?:tiểu ban|ban|phòng|đoàn|khoa|bộ môn|bộ phận|văn phòng|công an|đại diện|cơ quan|trạm|nhóm|thôn|"
    r"bản|ấp|khu phố|khóm|ngành|VP)|"
    r"Trưởng|(?<=Phó )(?:Phòng|Ban|đoàn)|Người phát ngôn|Trợ lý|Cố vấn|Hội trưởng|Hội phó|Điều phối viên|"
    r"Tổng điều phối|"
    # army and police
    r"Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đô đốc|Chuẩn đô đốc|Đại tá|Thượng tá|Trung tá|Thiếu tá|"
    r"(?:Đại|Thượng|Trung|Thiếu) (?:úy|uý)|"
    r"Tư lệnh|Chính (?:ủy|uỷ)|Tổng Tham mưu trưởng|Tham mưu trưởng|Chỉ huy trưởng|Chỉ huy phó|Chính trị viên|"
    # courts, inspection, members of a party sent out
    r"Thẩm phán|Hội thẩm(?: nhân dân)?|Kiểm sát viên|Thanh tra viên|Kiểm tra viên|Kiểm soát viên|"
    r"Chấp hành viên|Chuyên viên|Thành viên|Tổ viên|"
    r"Kiểm lâm viên|Giảng viên|Điều tra viên|Kiểm toán viên|Biên tập viên|Nghiên cứu viên|Công tố viên|Xã đội trưởng|"
    # abroad
    r"Tổng thống|Thị trưởng|Ngoại trưởng|Quốc vụ khanh|Đại sứ|Tổng Lãnh sự|Tham tán|Nhà vua|Quốc vương|Tổng Bí thư|"
    # abbreviations
    r"UVBCT|UVTW|UVBTV|TBT|PCTTT|PCT|CVP|PCVP|BTCN|PCN|BTTU|PBT|CTN|PTTg"
)

# Occupations that count as posts behind a name; before one they are common nouns (`cán bộ`).
LATER_HEADS = r"Phóng viên|Giáo viên|Kế toán|Nhân viên|Cán bộ|Công chức|Thủ quỹ|Văn thư|Hội viên|Đảng viên"

# A post that stands in small letters right behind a name (`Bà A đại biểu Quốc hội`).
UNPARTED_POSTS = r"đại biểu (?:Quốc hội|QH|HĐND|Hội đồng nhân dân)"

# Posts that several people hold at once, as they begin.
SHARED_POSTS = r"Phó |Thứ trưởng|(?:Ủy|Uỷ) viên|Thành viên|[đĐ]ại biểu|ĐBQH|Chuyên viên|Tổ viên|Trợ lý|Thẩm phán"

# Words that a body set up for one subject has in its name although elsewhere a clause begins with them.
SUBJECT_WORDS = r"(?:thực hiện|triển khai|phối hợp)"

# Posts whose holder has no other that governs a country: a different post behind a comma belongs to someone else.
HEADS_OF_GOVERNMENT = r"Thủ tướng(?: Chính phủ)?|Chủ tịch nước"

MEMBERSHIPS = (
    r"(?:Ủy|Uỷ|ủy|uỷ) viên|Thành viên|Tổ viên|đại biểu|ĐBQH|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng|Đại tá|"
    r"Thượng tá|Trung tá|Thiếu tá"
)

# What stands between a post and the name of its body.
MODIFIERS = (
    r"thường trực|chuyên trách|phụ trách|dự khuyết|thứ nhất|danh dự|của|tại|thuộc|cao cấp|TT|chính(?! (?:phủ|ủy|uỷ))"
)

RANKS = r"(?:Đại|Thượng|Trung|Thiếu|Chuẩn) (?:tướng|tá|úy|uý)|(?:Phó |Chuẩn )?Đô đốc"

# Forms of address that stand directly before a name, in lower case; `Đồng chí` and `Ông` begin sentences.
HONORIFICS = (
    r"ông|bà|đồng chí|đồng chi|đ/c|đc|anh|chị|cô|chú|cụ|thầy|Mr\.?|Ms\.?|Mrs\.?|ngài|nữ sĩ|"
    r"luật sư|LS\.?|bác sĩ|bác sỹ|BS\.?|kỹ sư|kiến trúc sư|KTS\.?|nhà báo|nhà văn|nhà thơ|nhà khoa học|"
    r"nhà sử học|nhạc sĩ|nhạc sỹ|họa sĩ|"
    r"ca sĩ|nghệ sĩ|nghệ sỹ|nghệ nhân|NSND|NSƯT|diễn viên|đạo diễn|doanh nhân|chuyên gia|chuyên gia kinh tế|"
    r"cử tri|tác giả|phóng viên|PV|"
    r"bị cáo|bị can|nạn nhân|liệt sĩ|liệt sỹ|anh hùng|AHLĐ|AHLLVTND|Mẹ VNAH|nhà giáo|NGND|NGƯT|"
    r"hòa thượng|thượng tọa|đại đức|ni sư|linh mục|giám mục|mục sư|tên|"
    r"thầy giáo|cô giáo|huấn luyện viên|HLV|vận động viên|VĐV|cầu thủ|tiền đạo|tiền vệ|hậu vệ|trung vệ|thủ môn|võ sĩ|"
    r"võ sỹ|kỳ thủ|tay vợt|hoa hậu|á hậu|người mẫu|nghệ sĩ ưu tú|nghệ sĩ nhân dân|nghệ nhân ưu tú|nghệ nhân nhân dân|"
    r"nhà thiết kế|nhà nghiên cứu|nhà sử|nhà giáo ưu tú|nhà giáo nhân dân|tỷ phú|điều dưỡng|phu nhân"
)

# The last words of forms of address and titles, for a first look; they are tried with a capital too.
ADDRESS_ENDS = (
    "ông bà anh chị cô chú cụ chí đ/c Đ/C ÔNG BÀ CHÍ thầy Mr. Ms. ngài sư sĩ sỹ báo văn thơ gia biểu cáo tên giả viên "
    "tri nhân diễn giáo liệt hùng thượng tọa đức mục NSND NSƯT GS GS. TS TS. ThS ThS. Th.S BS BS. LS LS. KTS HLV "
    "VĐV thủ đạo vệ môn vợt hậu mẫu tú dân kế cứu phú dưỡng"
).split()

# Academic titles, stacked as in `GS.TS. `.
TITLES = (
    r"(?:GS|PGS|TSKH|TS|ThS|Th\.S|BSCKII|BSCKI|CKII|CKI|BS|DS|CN|KS|Giáo sư|Phó Giáo sư|Tiến sĩ|Tiến sỹ|Thạc sĩ|"
    r"Thạc sỹ|Viện sĩ|Viện sỹ)"
)

# Forms of address that take one given name alone (`ông Hùng`).
SHORT_HONORIFICS = frozenset(
    (
        "ông",
        "bà",
        "Ông",
        "Bà",
        "anh",
        "chị",
        "đồng chí",
        "Đồng chí",
        "đ/c",
        "Đ/c",
        "cụ",
        "luật sư",
        "bác sĩ",
        "đại biểu",
        "thầy",
        "Luật sư",
        "Bác sĩ",
        "Đại biểu",
        "TS",
        "TS.",
        "GS",
        "GS.",
        "LS",
        "LS.",
        "BS",
        "BS.",
    )
)

# Posts behind which a foreign name may follow, mostly with a country between.
FOREIGN_POSTS = (
    r"(?:Phó )?Tổng thống|Thủ tướng|Chủ tịch|Tổng Bí thư|Đại sứ|Ngoại trưởng|Bộ trưởng[\w ]{0,40}|Nhà vua|Quốc vương|"
    r"(?:Tổng )?Giám đốc[\w ]{0,60}|Tổng Thư ký(?: Liên [Hh]ợp [Qq]uốc| LHQ| ASEAN| NATO)?"
)

# Capitalised words that follow a form of address without being a name.
NO_NAMES = frozenset(
    """
    Rịa Trưng Triệu Đen Nà Mẹ Hồ Phó Bí Chủ Thứ Trưởng Giám Tổng Ủy Uỷ Bộ Chánh Vụ Cục Thủ Đại Thường Tỉnh Thành
    Thư Viện Hiệu Ngoại Nội
    Quốc Trung Đảng Tổ Đội Hội Đoàn Ban Sở Chính Chi Cục Kế Người Các Và Cũng Tổng Tư Chuyên Việt Nguyên Quyền TP
    UBND HĐND MTTQ
    """.split()
)

# What stands before the name of a photographer or author.
CREDITS = (
    r"(?:ảnh và bài|bài và ảnh|bài, ảnh|tin, ảnh|tin và ảnh|tin, bài|bài|ảnh|tin|tác giả|người viết|thực hiện|"
    r"biên tập|đồ họa|đồ hoạ|nguồn|theo|phóng viên|PV|photo)"
)

# Agencies named beside the photographer.
AGENCIES = (
    r"(?:TTXVN|\w{2,20}\.vn|VGP|VOV|VNA|VTV|TTO|PLO|NLĐO|TTXVN/Vietnam\+|Vietnam\+|Vietnamplus|Chinhphu\.vn|Báo|báo|"
    r"Dân trí|TPO|SGGP|tổng hợp|t/h|TH\)|ghi\)|thực hiện)"
)

# Words (lower case) before a capitalised sequence that make it the name of a place, a thing or a body.
THING_WORDS = frozenset(
    "xã|phường|huyện|quận|tỉnh|thành phố|thị xã|thị trấn|tp|tx|tt|p|q|đặc khu|đường|phố|ngõ|ngách|hẻm|thôn|bản|buôn|"
    "ấp|làng|khu phố|tổ dân phố|sông|suối|núi|đèo|hồ|đập|cầu|chợ|đảo|vịnh|ga|cảng|cửa khẩu|sân bay|hầm|kênh|"
    "khu đô thị|kđt|khu công nghiệp|kcn|cụm công nghiệp|quảng trường|công viên|tượng đài|lăng|bảo tàng|đền|chùa|đình|"
    "miếu|di tích|nhà thờ|nhà tù|nhà hát|nhà máy|trường|thpt|thcs|th|tiểu học|trung học|mầm non|chuyên|đại học|đh|"
    "học viện|bệnh viện|viện|trung tâm|giải thưởng|giải|huân chương|huy hiệu|huy chương|danh hiệu|quỹ|công ty|"
    "tập đoàn|khách sạn|tnhh|cổ phần|cp|mtv|dntn|htx|hợp tác xã|ngân hàng|nxb|nhà xuất bản|siêu thị|nhà hàng|"
    "tư tưởng|đạo đức|phong cách|tấm gương|mang tên|chiến dịch|đường mòn|cộng sản|tiền phong|tncs|tntp|thời|triều|"
    "nhà|vua|tòa nhà|toà nhà|chi nhánh|phòng giao dịch|giáp|dân tộc|người|tiếng|tháng|cung|ngã tư|ngã ba|ngã năm|"
    "đại lộ|quốc lộ|tuyến|vành đai|bến|mỏ|thuỷ điện|thủy điện|thương hiệu|báo|tạp chí|hãng|hội trường|kỷ nguyên|"
    "ngành".split("|")
)

# Houses of parliament abroad, whose last word alone would make a thing (`Chủ tịch Hạ viện Ấn Độ …`).
HOUSES = frozenset(("hạ viện", "thượng viện", "nghị viện"))

# Units and bodies that a post may leave unnamed, so that a person follows (`Chủ tịch UBND xã Trần Văn An`).
UNITS = (
    r"tỉnh|thành phố|TP|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu|thôn|bản|buôn|ấp|làng|khu phố|tổ dân phố|"
    r"công ty|"
    r"tập đoàn|ngân hàng|hợp tác xã|viện|trung tâm|báo|tạp chí|chi nhánh"
)

# Bodies whose subject follows with `về` and may hold commas.
BODIES_ON = r"[Bb]an [Cc]hỉ đạo|Ủy ban Quốc gia|Uỷ ban Quốc gia|Hội đồng|Tiểu ban|[Tt]ổ công tác"

# Lower-case words at which a post can no longer run on. Some stop only before certain words.
POST_ENDS = (
    r"(?:cho|(?<!iếng )nói|nêu|kêu|hỏi|đáp|kể|(?<!ăng )(?<!hữ )(?<!hư )ký|đến|tới|dự(?! (?:án|báo|trữ|bị|"
    r"phòng|toán|khuyết|thảo))|thăm|trao|tặng|"
    r"(?<!iền )gửi|chúc|mong|tin (?:rằng|tưởng)|lo (?:ngại|lắng)|là|thì|mà|vì|do|nên|nếu|khi|sau(?! đại học)|"
    r"trước|đã|đang|sẽ|(?<!và )vừa|cũng|"
    r"cùng|(?<!rang )(?<!hiết )(?<!huẩn )bị|được|phải|cần|muốn|(?<!àng )không|chưa|rất|luôn|"
    r"(?<!ổi )(?<!hôn )mới|còn|vẫn|đều|chỉ ra|chỉ rõ|để|nhằm|bằng|"
    r"(?<!iện )từ|theo|với|như|này|nào|vào|lúc|ngày|"
    r"năm|tháng|sáng(?! (?:tạo|chế|kiến))|trưa|chiều|tối(?! cao)|hôm|(?<!hứng )(?<!iếp )(?<!ông )nhận|đón|"
    r"(?<!iao )(?<!rực )tiếp(?! (?:công dân|thị|cận))|gặp|ra|(?<!gười )có|gồm|"
    r"sinh (?:năm|ngày|ra)|nghe|thấy|biết|coi|xem|đi|về(?! (?:hưu|các vấn đề|người|quyền|phòng))|"
    r"tại(?! (?:doanh nghiệp|Việt Nam|Hà Nội|TP|Thành phố|nước|châu|khu vực|tỉnh))|"
    r"khẳng định|nhấn mạnh|phát biểu|phát động|chủ trì|đồng chủ trì|chủ tọa|chủ toạ|trình bày|"
    r"(?<!ương )(?<!ông )(?<!uy )(?<!uá )(?<!iáo )trình|báo cáo|đề nghị|đề xuất|kiến nghị|yêu cầu|"
    r"(?<!ban )(?<!Ban )chỉ đạo|kết luận|tham dự|tham gia|tham luận|thay mặt|đại diện (?:cho|lãnh đạo)|"
    r"chia sẻ|trả lời|giải trình|"
    r"(?<!và )đánh giá(?! chất lượng)|biểu dương|lưu ý|gợi ý|góp ý|thông tin (?:tại|thêm|về|rằng)|thông báo|"
    r"công bố|khai mạc|bế mạc|dẫn đầu|"
    r"làm (?:trưởng|việc|chủ|tổ|rõ|phó|thư|Trưởng|Chủ|Tổ|Phó|Thư)|điều hành (?:hội|phiên|thảo)|"
    r"quyết định|thống nhất|nhất trí|cam kết|chất vấn|hy vọng|hi vọng|tin tưởng|phân tích|giới thiệu|trao đổi|"
    r"thảo luận|bày tỏ|cảm ơn|nhận định|"
    r"nhắc|lý giải|giải thích|thừa nhận|thẳng thắn|cảnh báo (?:rằng|về)|phản ánh|phàn nàn|bức xúc|tuyên bố|"
    r"tiết lộ|hoan nghênh|tán thành|đồng tình|dặn|"
    r"trăn trở|băn khoăn|tâm sự|xin|tổng kết|thị sát|ủy quyền|uỷ quyền|"
    r"(?<!goại )(?<!huyển )(?<!bàn )giao(?! (?:thông|dịch|nhận))|phân công|bổ nhiệm|miễn nhiệm|"
    r"giữ chức|giữ(?! gìn)|điểm lại|tiếp thu|bên lề|quán triệt|triển khai|thực hiện|phối hợp|chịu trách nhiệm|"
    r"căn cứ|xét(?! (?:nghiệm|xử))|ban hành|"
    r"thông qua|truyền đạt|(?<!vấn )khảo sát(?! thiết kế)|đồng thời|trực tiếp|trở lại|bước|rời|trúng|đắc|"
    r"qua đời|từ trần|"
    r"hướng dẫn(?! viên)|đọc|viết|trên (?:cơ|báo|trang|tinh)|trong (?:buổi|cuộc|khi|đó|phiên|lễ|hội|bài|chuyến|thời)|"
    r"và (?:đồng chí|đ/c|ông|bà|anh|chị|cô|thầy|các|đại diện|lãnh đạo|toàn|một|nhiều|những|hai|ba)|kính|"
    r"số điện thoại|điện thoại|ĐT|\d+ tuổi|quê|khoá|nhiệm kỳ|ủng hộ|chứng kiến|tiếp nhận|đặt|mở|cắt|thắp|dâng|"
    r"động viên|(?<!ốc )(?<!ịch )(?<!ưởng )(?<!viên )phụ trách|"
    r"rút kinh nghiệm|khởi xướng|phê bình|kêu gọi|đốc thúc|đôn đốc|ghi nhận|hứa|khuyến cáo|giải đáp|bác bỏ|"
    r"từ chối|chấp thuận|đồng ý|phản đối|lên tiếng|lên án|lên đường|xác nhận|bắt tay|bắt đầu|khen ngợi|khen(?! thưởng)|"
    r"gợi mở|mời(?! gọi)|cổ vũ|khích lệ|an ủi|chia buồn|chia tay|tiễn|hoàn thành|lắng nghe|chứng tỏ|thể hiện|"
    r"khai nhận|khai báo|thú nhận|nhận tội|hy sinh|hi sinh|nghỉ (?:hưu|việc|công)|bàn bạc|bàn với|trở thành|"
    r"trở về|giúp|bảo (?:rằng|với)|tự hào|xúc động|ngạc nhiên|tâm đắc|quan tâm|lo lắng|chú trọng|chú ý|coi trọng|"
    r"mong muốn|đòi(?! nợ)|kết thúc|thường xuyên|hoàn toàn|chính thức|nghiêm túc|cho thấy|dẫn (?:chứng|lời|ra)|"
    r"nhìn nhận|đồng hành|hiến(?! pháp)|quyên góp|tài trợ|phê duyệt|rà soát|đính chính|thanh minh|biện minh|"
    r"phân trần|than (?:thở|phiền)|trần tình|bộc bạch|tâm tình|thổ lộ|giãi bày|nghẹn ngào|vạch rõ|đúc (?:rút|kết)|"
    r"tóm tắt|lập luận|suy nghĩ|cân nhắc|lựa chọn|đề cử|tiến cử|ứng cử|tái đắc cử|triệu tập|lãnh đạo (?:việc|công)|"
    r"chủ động|tích cực|tập trung|tăng cường|đẩy mạnh|bảo đảm|đảm bảo|góp phần|tổ chức (?:hội|lễ|buổi|cuộc|họp|thực))"
)

# What may follow, in lower case, a word that names a whole body by itself; anything else is no more of the post.
BEHIND_WHOLE = (
    r"(?:(?<= Bộ) (?!và |thuộc |trưởng|của |đội|môn|phận|chỉ |tham |tư |tổng |ngành|kiêm|khóa|khoá|,)|"
    r"(?<= Khối) (?!các |cơ quan|doanh |dân |thi đua|nội |thuộc |và |kiêm|\w+ (?:TW|Trung ương|tỉnh|thành))|"
    r"(?<=[gnh] ủy) (?!bộ|khối|xã|phường|cơ |công |tập |học |trường|thị |viên|kiêm|tỉnh|thành|quận|huyện|các |ngành|"
    r"sở|quân|viện|tổng |trung |khóa|khoá|và |đặc |bệnh |nhà |ngân |doanh |hải |biên |ban |thuộc |tại |của |phụ |"
    r"nhiệm |chuyên |bộ đội|trực ))(?=[a-zđ])"
)

# What follows a comma inside the name of a body, in lower case.
COMMA_WORDS = (
    r"chống|chữa cháy|cứu hộ|cứu nạn|khen thưởng|lưu trữ|giám sát|tố cáo|công chức|viên chức|thể thao|du lịch|"
    r"thương binh|tìm kiếm|bồi dưỡng|kỹ thuật|"
    r"văn nghệ|dịch vụ|người lao động|thanh niên|thiếu niên|nhi đồng|phản biện|tiêu cực|lãng phí"
)

# First words of a part behind a comma in the name of a body (`Văn hóa, Thể thao và Du lịch`).
COMMA_FIELDS = (
    r"Thể thao|Thương binh|Công nghệ|Thông tin|Thanh niên|Thiếu niên|Giáo dục|An ninh|Ngân sách|Hạ tầng|Xã hội|"
    r"Kỹ thuật|Môi trường"
)

# Words before the first of several posts that leave the posts to the person named behind them.
BEFORE_POSTS = (
    r"do|của|bởi|với|và|có|là|gồm|cùng|theo|đồng chí|ông|bà|đ/c|các|hai|ba|những|gặp|tiếp|mời|nghe|giữa|cho|"
    r"thay mặt|chiều|"
    r"sáng|nay|qua|dự|đón|chủ trì|dưới sự chủ trì của|tháp tùng|kiêm|đạo|gửi|báo cáo|lời|nhờ|khi|sau đó|"
    r"trước đó|tại đây|thăm|"
    r"đọc|trình"
)

# Verbs and the like that follow a person as the subject.
SUBJECT_VERBS = (
    r"(?:cho biết|cho hay|cho rằng|nói|nêu|khẳng định|nhấn mạnh|phát biểu|chủ trì|trình bày|báo cáo|đề nghị|"
    r"đề xuất|kiến nghị|yêu cầu|chỉ đạo|"
    r"kết luận|chia sẻ|trả lời|giải trình|đánh giá|lưu ý|gợi ý|thông tin|thông báo|khai mạc|bế mạc|đã|sẽ|đang|"
    r"cũng|vừa|là|có ý kiến|nhận định|"
    r"bày tỏ|cảm ơn|phân tích|trao đổi|thảo luận|phản ánh|tham gia|tham dự|dự|đến|trao|tặng|thăm|ký|làm|"
    r"ghi nhận|biểu dương|hỏi|chất vấn|tranh luận|"
    r"phối hợp|phụ trách|giải thích|lý giải|thừa nhận|đồng tình|băn khoăn|tâm sự|kể|thay mặt|giữ chức|"
    r"trúng cử|sinh năm|nghẹn ngào|bộc bạch)"
)

# Words of a list of further articles at the end of a portal's page.
RELATED = (
    r"(?:Các bài|Các tin|Tin liên|Tin khác|Bài viết|Bài liên|Tags?|Từ khóa|Từ khoá|Xem thêm|Bình luận|Chia sẻ|"
    r"In bài|Nguồn|Theo|Ý kiến|Về trang|\d+ lượt|Lượt xem)"
)
