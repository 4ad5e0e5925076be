"""What headings are made of: words of units, the alphabet of points, titles that name themselves. Data only.

Units and alphabet as in Nghị định 78/2025/NĐ-CP and Nghị định 30/2020/NĐ-CP (`standards-vn.md` 3.2).
"""

from __future__ import annotations

# word of a unit, lower case -> (name of the unit, level)
UNIT_WORDS: dict[str, tuple[str, int]] = {
    "phụ lục": ("appendix", 1),
    "phần": ("part", 1),
    "chương": ("chapter", 2),
    "mục": ("section", 3),
    "tiểu mục": ("subsection", 4),
    "điều": ("article", 5),
}

LEVELS: dict[str, int] = {
    "capital": 2,
    "roman": 3,
    "title": 4,
    "arabic": 5,
    "clause": 6,
    "decimal": 6,
    "letter": 7,
    "point": 7,
    "indent": 8,
}

ALL_LETTERS = "abcdđefghijklmnopqrstuvwxyz"

ORDINAL_PARTS: dict[str, str] = {
    "thứ nhất": "I",
    "thứ hai": "II",
    "thứ ba": "III",
    "thứ tư": "IV",
    "thứ năm": "V",
    "thứ sáu": "VI",
    "mở đầu": "0",
}

# role -> beginnings or parts of titles that name it; the one that stands first in a title counts
THEMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "result",
        (
            "kết quả", "thành tựu", "thành tích", "ưu điểm", "mặt được", "mặt làm được", "những việc đã làm",
            "tình hình thực hiện", "tình hình triển khai", "việc đã làm được", "thực hiện nhiệm vụ",
            "thực hiện các nhiệm vụ", "đánh giá chung", "mặt mạnh", "công tác đã thực hiện", "chuyển biến tích cực",
            "điểm nổi bật", "đã đạt được", "làm được", "việc đã làm", "kết quả đạt được",
        ),
    ),
    (
        "limitation",
        (
            "hạn chế", "khó khăn", "vướng mắc", "tồn tại", "khuyết điểm", "yếu kém", "bất cập", "thách thức",
            "mặt chưa được", "chưa được", "chưa làm được", "thiếu sót", "rào cản",
        ),
    ),
    ("cause", ("nguyên nhân",)),
    ("lesson", ("bài học", "kinh nghiệm rút ra", "một số kinh nghiệm")),
    (
        "task",
        (
            "mục đích, yêu cầu", "mục đích yêu cầu", "nhiệm vụ", "giải pháp", "phương hướng", "tổ chức thực hiện",
            "mục tiêu", "yêu cầu", "quan điểm", "chỉ tiêu", "kế hoạch", "chương trình công tác", "trọng tâm",
            "phân công", "tiến độ", "định hướng", "lộ trình", "biện pháp",
        ),
    ),
    ("recommendation", ("kiến nghị", "đề xuất", "đề nghị", "khuyến nghị")),
)  # fmt: skip

# words that may stand before the word that names a section
TITLE_FILLERS: tuple[str, ...] = (
    "về", "những", "một số", "một vài", "các", "đánh giá", "phần", "tình hình", "tình hình và", "công tác", "và",
    "mặt", "nội dung", "tóm tắt", "báo cáo", "kết luận", "nhóm", "vấn đề", "điểm", "cụ thể", "nhận xét", "thuận lợi",
    "thuận lợi và", "ý kiến", "phân tích", "bên cạnh", "ngoài ra", "còn", "tổng hợp", "mục đích", "đặc điểm",
    "khái quát", "sơ kết", "tổng kết", "xác định", "phụ lục",
)  # fmt: skip

# titles in capitals that open a document attached to the one before
ATTACHED_TITLES: tuple[str, ...] = (
    "QUY CHẾ", "QUY ĐỊNH", "NỘI QUY", "ĐIỀU LỆ", "DANH MỤC", "PHIẾU ", "BẢNG ", "BIỂU ", "DANH SÁCH", "ĐỀ CƯƠNG",
    "MẪU ",
)  # fmt: skip

# lines in capitals that stand in heads and at ends, never titles of a section
NOT_TITLES: tuple[str, ...] = (
    "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐỘC LẬP", "ỦY BAN", "UỶ BAN", "HỘI ĐỒNG",
    "QUỐC HỘI", "CHÍNH PHỦ", "THỦ TƯỚNG", "BỘ TRƯỞNG", "KT.", "TM.", "T/M", "K/T", "TL.", "T/L", "TUQ.", "Q.",
    "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "GIÁM ĐỐC", "TỔNG GIÁM ĐỐC", "CHÁNH", "BÍ THƯ", "PHÓ BÍ THƯ", "TRƯỞNG", "PHÓ",
    "NGHỊ QUYẾT", "QUYẾT ĐỊNH", "QUYẾT NGHỊ", "NGHỊ ĐỊNH", "THÔNG TƯ", "CHỈ THỊ", "KẾ HOẠCH", "BÁO CÁO", "THÔNG BÁO",
    "HƯỚNG DẪN", "KẾT LUẬN", "TỜ TRÌNH", "CÔNG VĂN", "BIÊN BẢN", "LUẬT", "SỐ", "TỈNH", "THÀNH PHỐ", "XÃ ", "BAN ",
    "SỞ ", "BỘ ", "NƠI NHẬN", "TT", "STT", "THỨ TRƯỞNG", "ĐẢNG BỘ", "ĐẢNG ỦY", "TỈNH ỦY", "THÀNH ỦY", "VĂN PHÒNG",
    "ĐOÀN ", "MẪU", "PHỤ LỤC", "NGƯỜI", "VIỆT NAM", "HÀ NỘI",
)  # fmt: skip
