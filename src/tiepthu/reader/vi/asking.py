"""Words of asking: the verbs, who asks, who is asked: data only."""

from __future__ import annotations

# Families of clue phrases, written as in `vi.roles.CLUES`.
ASKING: dict[str, str] = {
    # Verbs that ask a body for something.
    "ask": (
        "kiến nghị, đề nghị, đề xuất, đề đạt, mong muốn, mong, mong rằng, xin đề nghị, xin kiến nghị, xin đề xuất, "
        "xin được, xin, trân trọng đề nghị, trân trọng kiến nghị, kính đề nghị, kính mong, rất mong, cũng mong, "
        "tha thiết mong, góp ý, tha thiết đề nghị, gợi ý, kêu gọi, khuyến nghị, bày tỏ mong muốn, có kiến nghị, "
        "cũng đề nghị, cũng kiến nghị, thiết tha mong"
    ),
    # Requests that are only talked about.
    "asknoun": (
        "theo đề nghị của, theo đề nghị, xét đề nghị, theo đề xuất, các kiến nghị, những kiến nghị, "
        "nhiều kiến nghị, kiến nghị của cử tri, kiến nghị của, kiến nghị cử tri, giải quyết kiến nghị, "
        "giải quyết các kiến nghị, trả lời kiến nghị, trả lời các kiến nghị, tổng hợp kiến nghị, "
        "tổng hợp các kiến nghị, tiếp thu các kiến nghị, ý kiến kiến nghị, các ý kiến kiến nghị, "
        "phản ánh kiến nghị, khiếu nại tố cáo kiến nghị, kiến nghị phản ánh, phiếu đề nghị, hồ sơ đề nghị, "
        "văn bản đề nghị, công văn đề nghị, tờ trình đề nghị, đơn đề nghị, giấy đề nghị, người đề nghị, "
        "các đề xuất, những đề xuất, các đề nghị, tham mưu đề xuất, nghiên cứu đề xuất, rà soát đề xuất, "
        "báo cáo đề xuất, phát hiện kiến nghị, giám sát kiến nghị, 0 kiến nghị, số kiến nghị, số lượng kiến nghị, "
        "nội dung kiến nghị, việc giải quyết kiến nghị, kiến nghị nào, kiến nghị này, kiến nghị trên, "
        "kiến nghị được, chưa kiến nghị, chưa đề xuất, đề nghị của, đề xuất của, đề nghị giải quyết, "
        "danh mục kiến nghị, 0 ý kiến kiến nghị, kiến nghị sau giám sát, sau giám sát, 0 lượt kiến nghị, "
        "kiến nghị còn, kiến nghị thuộc, kiến nghị liên quan, kiến nghị gửi, kiến nghị đã, kiến nghị chưa, "
        "kiến nghị tồn đọng, kiến nghị sau, việc kiến nghị, việc đề xuất, một số kiến nghị, kết luận kiến nghị, "
        "kiến nghị tại, kiến nghị với đoàn, kiến nghị kiểm toán, kiến nghị giữ nguyên, kiến nghị bãi bỏ, "
        "kiến nghị cụ thể, giải quyết ý kiến kiến nghị, tiếp nhận kiến nghị, đề xuất giải pháp, "
        "kiến nghị giải pháp, đã đề xuất, đã kiến nghị, đã đề nghị, đối với kiến nghị"
    ),
    # Verbs that nobody uses to those below.
    "plead": (
        "kiến nghị, đề xuất, đề đạt, mong, mong muốn, mong rằng, rất mong, cũng mong, xin, xin được, xin đề nghị, "
        "xin kiến nghị, kính đề nghị, kính mong, khuyến nghị, góp ý, trân trọng đề nghị, tha thiết đề nghị, "
        "có kiến nghị, cũng kiến nghị, bày tỏ mong muốn"
    ),
    # Words of wish and duty, with which opinions and requests go on.
    "modal": (
        "cần, cần phải, cần sớm, cần có, cần tiếp tục, phải, phải có, nên, cũng nên, không nên, chỉ nên, "
        "cho phép, sớm, sớm có, sớm ban hành, xin, xin được, mong, mong muốn, cũng cần, rất cần, phải được, "
        "cần được, thay vì, có nên, có thể, để, nếu, đừng, thì, cũng phải"
    ),
    # Directing from above, and answering those who asked.
    "direct": (
        "yêu cầu, giao, giao cho, chỉ đạo, lưu ý, phân công, kết luận, phát biểu kết luận, phát biểu chỉ đạo, "
        "nhấn mạnh yêu cầu, quán triệt, kết luận như sau, yêu cầu như sau, thống nhất kết luận"
    ),
    "reply": (
        "trả lời, giải trình, tiếp thu, tiếp thu ý kiến, tiếp thu các ý kiến, ghi nhận, ghi nhận các ý kiến, hứa, "
        "cam kết, làm rõ, lý giải, thừa nhận, đánh giá cao, biểu dương, báo cáo"
    ),
    # The text under discussion, to which comments are made.
    "draft": (
        "dự thảo, dự thảo nghị quyết, dự thảo luật, dự thảo báo cáo, trong nghị quyết, nghị quyết cần, nghị quyết nên, "
        "báo cáo cần, dự thảo cần, đề án cần, dự luật, tờ trình cần, luật cần, quy định tại dự thảo"
    ),
    # Speakers that stand above those they ask: what they ask is a task.
    "leader": (
        "bí thư, phó bí thư, tổng bí thư, chủ tịch, phó chủ tịch, chủ tịch nước, chủ tịch quốc hội, "
        "phó chủ tịch quốc hội, chủ nhiệm, phó chủ nhiệm, thủ tướng, phó thủ tướng, thủ tướng chính phủ, "
        "bộ trưởng, thứ trưởng, trưởng ban, phó trưởng ban, trưởng đoàn, cục trưởng, vụ trưởng, tổng cục trưởng, "
        "giám đốc, tổng giám đốc, phó tổng giám đốc, phó giám đốc, chánh văn phòng, đồng chí, thường trực, "
        "lãnh đạo"
    ),
    # Speakers from below or beside: units, voters, experts, firms. What they ask is a recommendation.
    "petitioner": (
        "cử tri, nhiều cử tri, đại biểu, đại biểu quốc hội, các đại biểu, nhiều đại biểu, một số đại biểu, "
        "có ý kiến, ý kiến, nhiều ý kiến, các ý kiến, một số ý kiến, ý kiến khác, người dân, bà con, nhân dân, "
        "doanh nghiệp, các doanh nghiệp, hiệp hội, chuyên gia, hộ dân, nông dân, công nhân, hợp tác xã, đơn vị, "
        "địa phương, đảng ủy, đảng uỷ, chi bộ, công đoàn, hội viên, ubnd tỉnh, ubnd huyện, ubnd thành phố, "
        "ubnd xã, sở, tập đoàn, tổng công ty, công ty, luật sư, giáo viên, trường, bệnh viện, huyện, xã, tỉnh, "
        "hội, kiểm toán nhà nước, đoàn giám sát, đoàn thanh tra"
    ),
    # Bodies that are asked from below.
    "upper": (
        "quốc hội, chính phủ, thủ tướng chính phủ, trung ương, ban bí thư, bộ chính trị, ban chấp hành trung ương, "
        "ubtvqh, ủy ban thường vụ quốc hội, uỷ ban thường vụ quốc hội, nhà nước, đảng nhà nước, các bộ ngành, "
        "bộ ngành, bộ, bộ ngành trung ương, cơ quan có thẩm quyền, các cơ quan có thẩm quyền, cấp có thẩm quyền, "
        "cấp trên, cơ quan chức năng, các cơ quan chức năng, ngành chức năng, bộ tài chính, bộ nội vụ, "
        "bộ kế hoạch và đầu tư, bộ y tế, bộ giáo dục và đào tạo, bộ công thương, bộ tư pháp, "
        "bộ giao thông vận tải, bộ tài nguyên và môi trường, bộ xây dựng, bộ nông nghiệp, bộ công an, "
        "bộ quốc phòng, ngân hàng nhà nước, đảng ủy khối, đảng uỷ khối, tổ biên tập, ban soạn thảo, "
        "cơ quan soạn thảo, ban biên tập, ban dân nguyện, tỉnh ủy, thành ủy, ubnd tỉnh, "
        "ubnd thành phố, hđnd tỉnh, ủy ban nhân dân tỉnh, uỷ ban nhân dân tỉnh, hội đồng nhân dân tỉnh"
    ),
    # Bodies that are directed from above.
    "lower": (
        "các đơn vị, các cơ quan đơn vị, cơ quan đơn vị, các cơ quan, các cấp, cấp ủy, cấp uỷ, các cấp ủy, "
        "các cấp uỷ, cấp ủy các cấp, các địa phương, các sở, các sở ngành, sở ngành, các ban ngành, các huyện, "
        "các xã, các quận huyện, các phòng ban, các phòng, ubnd các huyện, ubnd các quận huyện, ubnd cấp xã, "
        "ủy ban nhân dân các, uỷ ban nhân dân các, toàn thể, cán bộ, cán bộ đảng viên, thủ trưởng, các đồng chí, "
        "các chi bộ, các vụ, các cục, vụ, cục, đảng bộ, đảng ủy bộ, mặt trận, các đoàn thể"
    ),
}

# -- for cutting out single recommendations -------------------------------------------------------------------------

# Verbs after which the words of a request begin, and frames of speech after which it may stand without such a verb.
REQUEST_OPENERS = (
    "kiến nghị",
    "đề nghị",
    "đề xuất",
    "đề đạt",
    "khuyến nghị",
    "kêu gọi",
    "mong muốn",
    "mong rằng",
    "mong",
    "góp ý",
    "xin được",
    "xin",
)
SPEECH_OPENERS = (
    "cho rằng",
    "cho biết",
    "cho hay",
    "nêu ý kiến",
    "nhấn mạnh",
    "bày tỏ",
    "chia sẻ",
    "lưu ý",
    "gợi ý",
    "phản ánh",
)

# Words before such a verb that make a noun of it (`các kiến nghị`), words behind it that do (`kiến nghị của cử tri`).
NOUN_MAKERS = (
    "các",
    "những",
    "nhiều",
    "mọi",
    "một số",
    "ý kiến,",
    "phản ánh,",
    "theo",
    "xét",
    "trước",
    "giải quyết",
    "trả lời",
    "tiếp thu",
    "tổng hợp",
    "hồ sơ",
    "văn bản",
    "công văn",
    "tờ trình",
    "đơn",
    "phiếu",
    "giấy",
    "nội dung",
    "danh mục",
    "lượt",
)
NOUN_TAILS = ("của", "này", "trên", "nêu trên", "tương tự", "cử tri gửi", "sau giám sát", "chính đáng", "còn tồn đọng")

# Words between the verb and what is asked, and words that only announce a list of requests.
REQUEST_LINKS = ("rằng", "là", "với", "tới", "đến", "lên", "như sau", "cụ thể như sau", "cụ thể", "sau")
REQUEST_FRAMES = (
    "một số",
    "các",
    "những",
    "nội dung",
    "vấn đề",
    "giải pháp",
    "kiến nghị",
    "đề xuất",
    "như",
    "sau",
    "cụ",
    "thể",
)

# Words between who asks and the verb, and words that stand for someone named before.
ASKER_ADVERBS = frozenset(
    {
        "cũng",
        "đã",
        "đang",
        "còn",
        "tiếp",
        "tục",
        "thống",
        "nhất",
        "tha",
        "thiết",
        "kính",
        "xin",
        "rất",
        "có",
        "văn",
        "bản",
        "trân",
        "trọng",
        "thì",
        "đều",
        "mạnh",
        "dạn",
        "chỉ",
        "vẫn",
        "sẽ",
        "và",
        "đồng",
        "thời",
        "nêu",
        "chính",
        "thức",
    }
)
ASKER_OPENERS = frozenset({"riêng", "ngoài", "theo", "cũng", "còn", "hiện", "nay", "qua", "thay", "mặt"})
ASKER_PRONOUNS = frozenset({"ông", "bà", "thầy", "cô", "anh", "chị", "đồng chí", "ông này", "bà này", "vị này"})
ASKER_SAME = frozenset({"", "đơn vị", "tập thể"})
ASKER_NOBODY = ("ý kiến", "có ý kiến", "nhiều ý kiến", "các ý kiến", "một số ý kiến", "có người")
ASKER_HEADS = (
    "cử tri",
    "đại biểu",
    "người dân",
    "nhân dân",
    "bà con",
    "doanh nghiệp",
    "chuyên gia",
    "hội viên",
    "công nhân",
    "nông dân",
    "hộ dân",
    "hộ",
    "lãnh đạo",
    "ý kiến",
    "đơn vị",
    "tập đoàn",
    "đại diện",
    "các",
    "nhiều",
    "một số",
    "có ý kiến",
)

# How the name of a body that can be asked begins; the longest wins.
BODY_HEADS = (
    "Quốc hội",
    "Ủy ban",
    "Uỷ ban",
    "UBTVQH",
    "Chính phủ",
    "Thủ tướng Chính phủ",
    "Thủ tướng",
    "Chủ tịch nước",
    "Chủ tịch",
    "Bộ trưởng",
    "Trung ương",
    "trung ương",
    "Nhà nước",
    "nhà nước",
    "Đảng",
    "Ban",
    "Tổ",
    "Tỉnh",
    "Thành",
    "Huyện",
    "Quận",
    "Bộ",
    "bộ",
    "Sở",
    "sở",
    "Phòng",
    "Cục",
    "Vụ",
    "Chi cục",
    "Tổng cục",
    "Viện",
    "Ngân hàng",
    "ngân hàng",
    "Kiểm toán",
    "Thanh tra",
    "Tòa án",
    "Toà án",
    "Viện kiểm sát",
    "Mặt trận",
    "MTTQ",
    "Liên đoàn",
    "Tổng Liên đoàn",
    "Hội",
    "Hiệp hội",
    "Bảo hiểm xã hội",
    "Điện lực",
    "HĐND",
    "UBND",
    "Văn phòng",
    "Tập đoàn",
    "tập đoàn",
    "Tổng công ty",
    "tổng công ty",
    "Công ty",
    "công ty",
    "Đoàn",
    "TP",
    "thành phố",
    "tỉnh",
    "huyện",
    "quận",
    "phường",
    "xã",
    "các bộ",
    "các Bộ",
    "các cơ quan",
    "các cấp",
    "các ngành",
    "các địa phương",
    "các sở",
    "các đơn vị",
    "các ngân hàng",
    "các doanh nghiệp",
    "các Đoàn",
    "các đoàn",
    "cơ quan",
    "cấp có thẩm quyền",
    "cấp trên",
    "cấp ủy",
    "cấp uỷ",
    "ngành",
    "địa phương",
    "chính quyền",
    "đại biểu Quốc hội",
    "lãnh đạo",
    "ban soạn thảo",
    "ban tổ chức",
)

# Verbs, auxiliaries and small words with which the request goes on behind the name of the body asked.
BODY_STOPS = frozenset(
    {
        "ban hành",
        *("thanh toán", "hạ", "tăng", "chấp", "tiếp thu"),
        *(
            "báo",
            "biên",
            "bố",
            "bổ",
            "bãi",
            "bảo",
            "bỏ",
            "bồi",
            "bàn",
            "chỉ",
            "chủ",
            "cho",
            "chấn",
            "chấp",
            "chú",
            "chuyển",
        ),
        *(
            "cân",
            "cắt",
            "cần",
            "cấp",
            "cập",
            "cử",
            "có",
            "công",
            "di",
            "duy",
            "dành",
            "giao",
            "giúp",
            "giảm",
            "giải",
            "giám",
        ),
        *(
            "giữ",
            "giãn",
            "hoàn",
            "hướng",
            "hỗ",
            "khai",
            "khảo",
            "khẩn",
            "khắc",
            "không",
            "kiểm",
            "kiến",
            "kéo",
            "kịp",
            "luật",
        ),
        *(
            "làm",
            "lấy",
            "lập",
            "lùi",
            "miễn",
            "mở",
            "nghiên",
            "nâng",
            "nên",
            "nới",
            "nêu",
            "phê",
            "phải",
            "phát",
            "phối",
        ),
        *(
            "phổ",
            "quan",
            "quy",
            "quyết",
            "quán",
            "rà",
            "rút",
            "sớm",
            "sửa",
            "sắp",
            "sử",
            "tham",
            "thay",
            "theo",
            "thiết",
        ),
        *(
            "thu",
            "tháo",
            "thúc",
            "thường",
            "thẩm",
            "thực",
            "tiếp",
            "tiến",
            "tuyên",
            "tách",
            "tích",
            "tính",
            "tăng",
            "tạo",
        ),
        *(
            "tập",
            "từng",
            "tự",
            "triển",
            "trình",
            "trang",
            "tránh",
            "trả",
            "ưu",
            "xem",
            "xác",
            "xây",
            "xóa",
            "xử",
            "yêu",
        ),
        *(
            "điều",
            "đánh",
            "đào",
            "đôn",
            "đưa",
            "đảm",
            "đẩy",
            "đặt",
            "để",
            "đổi",
            "ứng",
            "áp",
            "luôn",
            "thí",
            "nhằm",
            "khi",
        ),
        *(
            "trong",
            "về",
            "cũng",
            "nhưng",
            "mà",
            "đề",
            "được",
            "sẽ",
            "phân",
            "thoái",
            "chốt",
            "kết",
            "đối",
            "tổ",
            "cung",
            "gia",
        ),
    }
)
# Two-syllable beginnings that only look like the name going on or stopping.
BODY_PARTS = frozenset(
    {
        "cơ quan",
        "ban nhân",
        "ban thường",
        "ban soạn",
        "ban tổ",
        "ban chấp",
        "ban chỉ",
        "ban dân",
        "ban mặt",
        "có thẩm",
        "thẩm quyền",
        "công ty",
        "công an",
        "công đoàn",
        "công nghệ",
        "công nghiệp",
        "công thương",
        "quan chức",
        "quan có",
        "quan soạn",
        "quan đơn",
        "quan liên",
        "quan quản",
        "quan nhà",
        "quan trình",
        "quan thuế",
        "đầu tư",
        "phát triển",
        "tổ chức",
        "kiểm toán",
        "kiểm sát",
        "bảo hiểm",
        "giám đốc",
        "giám hiệu",
        "quản lý",
        "quyền",
        "soạn thảo",
        "đảng ủy",
        "tổ biên",
        "giao thông",
        "giáo dục",
        "đối ngoại",
        "tập đoàn",
        "chủ quản",
        "chủ trì",
    }
)
