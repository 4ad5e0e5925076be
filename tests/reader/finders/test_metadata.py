"""Metadata: letterheads of Party and State, texts of databases, pages of portals."""

from __future__ import annotations

import random
import time
from dataclasses import asdict
from datetime import date

import pytest

from tiepthu.reader.finders.metadata import read_metadata
from tiepthu.reader.finders.organisation_names import calm, named_in, sentence_case

STATE = """ỦY BAN NHÂN DÂN TỈNH KHE SÂU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 268/QĐ-UBND
Khe Sâu, ngày 06 tháng 02 năm 2024
QUYẾT ĐỊNH
Về việc thành lập Tổ rà soát thủ tục hành chính
ỦY BAN NHÂN DÂN TỈNH KHE SÂU
Căn cứ Luật Tổ chức chính quyền địa phương;"""

FLAT = """ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
THÀNH PHỐ NÚI XANH Độc lập - Tự do - Hạnh phúc Số: 35 /2024/QĐ-UBND Núi Xanh, ngày 28 tháng 5 năm 2024
QUYẾT ĐỊNH
Ban hành Quy chế quản lý
chợ trên địa bàn thành phố
Căn cứ Luật Giá;"""

PARTY = """ĐẢNG BỘ TỈNH KHE SÂU
ĐẢNG ỦY SỞ Y TẾ
*
Số 15-BC/ĐU
ĐẢNG CỘNG SẢN VIỆT NAM
Khe Sâu, ngày 03 tháng 02 năm 2018
BÁO CÁO
kết quả 5 năm thực hiện công tác dân vận
-----
I- TÌNH HÌNH"""

DEPARTMENT = """ỦY BAN NHÂN DÂN TỈNH KHE SÂU
SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG
Số: 12/KH-SNNMT
CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
Khe Sâu, ngày tháng 8 năm 2025
KẾ HOẠCH
Triển khai khảo sát năm 2025"""

SELF = """ĐẢNG BỘ KHỐI CƠ QUAN ĐẢNG CỘNG SẢN VIỆT NAM
ĐẢNG ỦY BỘ XÂY DỰNG
* Hà Nội, ngày 10 tháng 9 năm 2016
Số 55-BC/ĐU
BÁO CÁO TỰ ĐÁNH GIÁ
Công tác dân vận năm 2016
I- TÌNH HÌNH"""

DECREE = """CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 63/2017/NĐ-CP
Hà Nội, ngày 19 tháng 5 năm 2017
NGHỊ ĐỊNH
Quy định về Quỹ hỗ trợ
Căn cứ Luật Tổ chức Chính phủ;"""

LETTER = """UBND TỈNH KHE SÂU
Số: 31/UBND-KT
V/v góp ý dự thảo Nghị định
Khe Sâu, ngày 12 tháng 7 năm 2024
Kính gửi: Bộ Công Thương
Ủy ban nhân dân tỉnh có ý kiến như sau:"""

DATABASE = """Quyết định về việc lập quỹ nhà ở công vụ tỉnh khe sâu
Ủy ban nhân dân tỉnh khe sâu
Căn cứ Luật Nhà ở;"""

NOTICE = """Thông báo kết luận của bộ trưởng trần văn a tại hội nghị tổng kết của bộ giao thông vận tải.
Ngày 11/01/2010 tại Hà Nội, Bộ Giao thông vận tải đã tổ chức Hội nghị tổng kết.
1.
Về quy hoạch
Giao Vụ Kế hoạch rà soát."""

PORTAL = """Khảo sát xây dựng Nghị quyết về công tác thanh niên tại Đảng bộ Sở Y tế
19/09/2016 | 3991
Ngày 19/9/2016, tại Hà Nội, Tổ Biên tập đã khảo sát tại Đảng bộ Sở Y tế.
Buổi làm việc thành công tốt đẹp, các ý kiến đã được ghi nhận đầy đủ.
Phạm Thị Khuê

Các bài viết khác
Hội nghị tổng kết (1 năm trước)"""

NEWS = """Vượt khó sau bão
Thứ Ba, 12/04/2022, 16:20
Chiều 12/4, tại Hải Phòng, Sở Nội vụ tổ chức hội nghị giao ban. Nhiều ý kiến hay được nêu ra.
Tin, ảnh: Lê Văn Sỹ"""

# title, kind, number, date, place, organisation
CALM = """Đảng bộ tỉnh Khe Sâu
Đảng ủy Sở Hạ tầng và Vận tải
Số 15-BC/ĐU
Đảng Cộng sản Việt Nam
Khe Sâu, ngày 03 tháng 02 năm 2018
Báo cáo
kết quả công tác dân vận năm 2017
Thực hiện công văn của Tỉnh ủy, Đảng ủy Sở báo cáo như sau:
I. Kết quả"""

MOTTO_FIRST = """Cộng hòa xã hội chủ nghĩa Việt Nam
Độc lập - Tự do - Hạnh phúc
Ủy ban nhân dân tỉnh Khe Sâu
Sở Nông lâm và Thủy lợi
Số: 12/SNLTL-VP
V/v góp ý dự thảo Nghị quyết
Khe Sâu, ngày 5 tháng 6 năm 2019
Kính gửi: Tổ Biên tập"""

SCANNED = """HỘI ĐÒNG NHÂN DÂN
TỈNH KHE SÂU
Số: 23/NQ-HĐND
CỘNG HÒA XÃ HỌI CHỦ NGHĨA VIỆT NAM
Khe Sâu, ngày … tháng 9 năm 2016
NGHỊ QUYÉT
Về phí thăm quan
Căn cứ Luật Phí và lệ phí;
Theo đề nghị của Thường trực Hội đồng nhân dân tỉnh Khe Sâu;"""

TELEGRAM = """Điện: Uỷ ban nhân dân tỉnh Khe Sâu Do mưa lớn kéo dài, nhiều hồ chứa đã đầy.
Để bảo đảm an toàn hồ chứa, Thủ tướng Chính phủ yêu cầu:
1. Kiểm tra các hồ chứa."""

YESTERDAY = """Vượt khó sau bão
Tại hội nghị tổng kết năm 2020 và triển khai nhiệm vụ năm 2021 diễn ra chiều qua (12/1), Sở Nội vụ cho biết, tỉnh đã \
khắc phục xong hậu quả của bão."""

MINUTES = """BIÊN BẢN
buổi làm việc của Tổ Biên tập với Đảng ủy Sở Đo đạc và Khoáng sản
Hôm nay, ngày 27/9/2016, tại trụ sở Sở, Hà Nội, Tổ Biên tập làm việc với Đảng ủy Sở.
I. THÀNH PHẦN"""

BROKEN_TITLE = """Quyết định số 30/2025/QĐ-TTg Ban hành Quy chế phối hợp,
THỦ TƯỚNG CHÍNH PHỦ
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Số: 30/2025/QĐ-TTg
Hà Nội, ngày 30 tháng 8 năm 2025
QUYẾT ĐỊNH
Ban hành Quy chế phối hợp, quản lý kho lưu trữ
Căn cứ Luật Lưu trữ;"""

CASES = [
    ("not_in_capitals", CALM, ("Báo cáo kết quả công tác dân vận năm 2017", "report", "15-BC/ĐU", date(2018, 2, 3),
                               "Khe Sâu", "Đảng ủy Sở Hạ tầng và Vận tải")),
    ("motto_first", MOTTO_FIRST, ("Công văn về việc góp ý dự thảo Nghị quyết", "letter", "12/SNLTL-VP",
                                  date(2019, 6, 5), "Khe Sâu", "Sở Nông lâm và Thủy lợi tỉnh Khe Sâu")),
    ("scanned", SCANNED, ("Nghị quyết về phí thăm quan", "resolution", "23/NQ-HĐND", None, "Khe Sâu",
                          "Hội đồng nhân dân tỉnh Khe Sâu")),
    ("telegram", TELEGRAM, ("", "other", "", None, "", "Thủ tướng Chính phủ")),
    ("minutes", MINUTES, ("Biên bản buổi làm việc của Tổ Biên tập với Đảng ủy Sở Đo đạc và Khoáng sản", "minutes", "",
                          date(2016, 9, 27), "Hà Nội", "Đảng ủy Sở Đo đạc và Khoáng sản")),
    ("yesterday", YESTERDAY, ("Vượt khó sau bão", "news", "", date(2021, 1, 13), "", "Sở Nội vụ")),
    ("title_broken_off", BROKEN_TITLE, ("Quyết định số 30/2025/QĐ-TTg Ban hành Quy chế phối hợp, quản lý kho lưu trữ",
                                        "decision", "30/2025/QĐ-TTg", date(2025, 8, 30), "Hà Nội",
                                        "Thủ tướng Chính phủ")),
    ("state", STATE, ("Quyết định về việc thành lập Tổ rà soát thủ tục hành chính", "decision", "268/QĐ-UBND",
                      date(2024, 2, 6), "Khe Sâu", "Ủy ban nhân dân tỉnh Khe Sâu")),
    ("flattened", FLAT, ("Quyết định ban hành Quy chế quản lý chợ trên địa bàn thành phố", "decision",
                         "35/2024/QĐ-UBND", date(2024, 5, 28), "Núi Xanh", "Ủy ban nhân dân thành phố Núi Xanh")),
    ("party", PARTY, ("Báo cáo kết quả 5 năm thực hiện công tác dân vận", "report", "15-BC/ĐU", date(2018, 2, 3),
                      "Khe Sâu", "Đảng ủy Sở Y tế")),
    ("department_without_a_day", DEPARTMENT, ("Kế hoạch triển khai khảo sát năm 2025", "plan", "12/KH-SNNMT", None,
                                              "Khe Sâu", "Sở Nông nghiệp và Môi trường tỉnh Khe Sâu")),
    ("self_assessment", SELF, ("Báo cáo tự đánh giá Công tác dân vận năm 2016", "report", "55-BC/ĐU", date(2016, 9, 10),
                               "Hà Nội", "Đảng ủy Bộ Xây dựng")),
    ("decree", DECREE, ("Nghị định số 63/2017/NĐ-CP quy định về Quỹ hỗ trợ", "law", "63/2017/NĐ-CP",
                        date(2017, 5, 19), "Hà Nội", "Chính phủ")),
    ("letter", LETTER, ("Công văn về việc góp ý dự thảo Nghị định", "letter", "31/UBND-KT", date(2024, 7, 12),
                        "Khe Sâu", "UBND tỉnh Khe Sâu")),
    ("database", DATABASE, ("Quyết định về việc lập quỹ nhà ở công vụ tỉnh khe sâu", "decision", "", None, "",
                            "Ủy ban nhân dân tỉnh Khe Sâu")),
    ("notice", NOTICE, ("Thông báo kết luận của bộ trưởng trần văn a tại hội nghị tổng kết của bộ giao thông vận tải",
                        "other", "", None, "Hà Nội", "Bộ Giao thông vận tải")),
    ("portal", PORTAL, ("Khảo sát xây dựng Nghị quyết về công tác thanh niên tại Đảng bộ Sở Y tế", "news", "",
                        date(2016, 9, 19), "Hà Nội", "Đảng bộ Sở Y tế")),
    ("news", NEWS, ("Vượt khó sau bão", "news", "", date(2022, 4, 12), "Hải Phòng", "Sở Nội vụ")),
]  # fmt: skip


@pytest.mark.parametrize(("_case", "text", "expected"), CASES)
def test_reads_the_head(_case: str, text: str, expected: tuple[str, str, str, date | None, str, str]) -> None:
    found = read_metadata(text)
    assert (found.title, found.kind, found.number, found.date, found.place, found.organisation) == expected


AUTHORS = [
    ("own_line_before_related", PORTAL, ("Phạm Thị Khuê",), 3991),
    ("labelled", NEWS, ("Lê Văn Sỹ",), None),
    (
        "behind_the_last_stop",
        "Tin vắn\n01/02/2020\nHội nghị đã bế mạc vào chiều nay. Hà Văn Sơn",
        ("Hà Văn Sơn",),
        None,
    ),
    ("initials", "Tin vắn\n01/02/2020\nHội nghị đã bế mạc vào chiều nay.\nH.Y (tổng hợp)", ("H.Y",), None),
    ("two", "Tin vắn\n01/02/2020\nHội nghị đã bế mạc.\nLê An - Vũ Bình", ("Lê An", "Vũ Bình"), None),
    ("signature_is_none", STATE, (), None),
    ("views_in_words", "Tin vắn\n01/02/2020 - Lượt xem: 1.234\nHội nghị đã bế mạc.", (), 1234),
]


@pytest.mark.parametrize(("_case", "text", "authors", "views"), AUTHORS)
def test_reads_authors_and_views(_case: str, text: str, authors: tuple[str, ...], views: int | None) -> None:
    found = read_metadata(text)
    assert (found.authors, found.views) == (authors, views)


def test_hints_fill_what_the_text_leaves_open() -> None:
    hints = {"title": "Tin khác", "date": "2020-03-02", "authors": "Lê An; Vũ Bình", "views": "12", "place": "Huế"}
    found = read_metadata("Hội nghị đã bế mạc.", hints=hints)
    assert (found.title, found.date, found.authors, found.views, found.place) == (
        "Tin khác", date(2020, 3, 2), ("Lê An", "Vũ Bình"), 12, "Huế",
    )  # fmt: skip
    official = read_metadata(STATE, hints=hints)
    assert (official.title[:10], official.date, official.place) == ("Quyết định", date(2024, 2, 6), "Khe Sâu")


def test_bad_hints_do_no_harm() -> None:
    found = read_metadata("Tin", hints={"date": "2020-13-45", "views": "nhiều", "authors": " ; "})
    assert (found.date, found.views, found.authors) == (None, None, ())


NAMES = [
    ("place", "HỘI ĐỒNG NHÂN DÂN HUYỆN ĐỒI CAO", "Hội đồng nhân dân huyện Đồi Cao"),
    ("department", "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH", "Sở Văn hóa, Thể thao và Du lịch"),
    ("firm", "NGÂN HÀNG THƯƠNG MẠI CỔ PHẦN SÔNG XANH", "Ngân hàng Thương mại cổ phần Sông Xanh"),
    ("front", "ỦY BAN MTTQ VIỆT NAM XÃ ĐỒI CAO", "Ủy ban MTTQ Việt Nam xã Đồi Cao"),
    ("party_committee", "BAN DÂN VẬN TỈNH ỦY KHE SÂU", "Ban Dân vận Tỉnh ủy Khe Sâu"),
    ("small_letters", "hội đồng nhân dân tỉnh khe sâu", "Hội đồng nhân dân tỉnh Khe Sâu"),
]


@pytest.mark.parametrize(("_case", "name", "expected"), NAMES)
def test_brings_names_back_to_ordinary_case(_case: str, name: str, expected: str) -> None:
    assert sentence_case(name) == expected


def test_takes_the_spelling_of_the_text() -> None:
    text = "UỶ BAN DÂN TỘC\nBáo cáo của Ủy ban Dân tộc và ủy ban dân tộc"
    assert named_in(text, "UỶ BAN DÂN TỘC") == "Ủy ban Dân tộc"
    assert calm("QUY ĐỊNH MỨC THU", "QUY ĐỊNH MỨC THU CỦA QUỐC HỘI") == "quy định mức thu của Quốc hội"


PIECES = [
    "ỦY BAN NHÂN DÂN", "TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số:", "12/QĐ-UBND", "QUYẾT ĐỊNH", "\n", "\n",
    "Về việc", "Căn cứ",
    "Hà Nội, ngày 31 tháng 02 năm 2020", "19/09/2016 | 3991", "Kính gửi", "V/v", "Báo cáo", "tại", "Sở Y tế",
    "Lê Văn A", ", ", "İ", "\u00a0",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(80))
def test_never_raises(seed: int) -> None:
    chance = random.Random(seed)
    text = "".join(chance.choice(PIECES) + chance.choice(["", " "]) for _ in range(chance.randrange(80)))
    text += bytes(chance.randrange(256) for _ in range(40)).decode("cp1258", "replace")
    assert asdict(read_metadata(text)) == asdict(read_metadata(text))


ADVERSARIAL = [
    ("digits", "1" * 50_000),
    ("capitals", "A" * 50_000),
    ("blanks", " " * 50_000),
    ("lines", "A\n" * 25_000),
    ("bodies", "Sở Y tế " * 6_000),
    ("survey", "khảo sát tại Sở " * 3_000),
    ("names", "Lê Văn An - " * 4_000),
    ("dates", "ngày 1 tháng 1 năm 2020, " * 2_000),
]


@pytest.mark.parametrize(("_case", "text"), ADVERSARIAL)
def test_stays_linear(_case: str, text: str) -> None:
    start = time.process_time()
    read_metadata(text)
    assert time.process_time() - start < 2.5
