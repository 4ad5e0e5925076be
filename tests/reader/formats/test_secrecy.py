"""A stamp refuses the document; the words in prose do not."""

import pytest

from tiepthu.reader.formats import read_bytes
from tiepthu.reader.formats.secrecy import mark_of_line, secrecy_mark
from tiepthu.reader.problems import ReaderError, Severity
from tiepthu.reader.records import Origin, Passage, PassageKind, Span

LINES = [
    ("plain", "MẬT", "MẬT"),
    ("top", "TUYỆT MẬT", "TUYỆT MẬT"),
    ("high", "TỐI MẬT", "TỐI MẬT"),
    ("framed", "[ MẬT ]", "MẬT"),
    ("dotted", "* TỐI MẬT *", "TỐI MẬT"),
    ("spaced", "M Ậ T", "MẬT"),
    ("spaced_words", "T Ố I  M Ậ T", "TỐI MẬT"),
    ("stated", "Độ mật: TỐI MẬT", "TỐI MẬT"),
    ("stated_small", "Độ mật: Mật", "MẬT"),
    ("stated_long", "Dấu chỉ độ mật: Tuyệt mật", "TUYỆT MẬT"),
    ("decomposed", "MA\u0302\u0323T", "MẬT"),
    ("beside_the_motto", "TUYỆT MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TUYỆT MẬT"),
    ("behind_the_motto", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM MẬT", "MẬT"),
    ("behind_the_number", "Số: 05/BC-UBND TỐI MẬT", "TỐI MẬT"),
    ("with_urgency", "MẬT - KHẨN", "MẬT"),
    ("with_flash", "TỐI MẬT, HỎA TỐC", "TỐI MẬT"),
    ("a_paper", "TÀI LIỆU TUYỆT MẬT", "TUYỆT MẬT"),
    ("urgent_only", "HỎA TỐC", None),
    ("honey", "MẬT ONG RỪNG", None),
    ("title_case", "Mật", None),
    ("prose", "Hồ sơ được xếp loại tuyệt mật.", None),
    ("law", "Luật Bảo vệ bí mật nhà nước", None),
    ("law_in_capitals", "BẢO VỆ BÍ MẬT NHÀ NƯỚC", None),
    ("stated_none", "Độ mật: Không", None),
    ("stated_list", "Độ mật: Mật, Tối mật, Tuyệt mật", None),
    ("a_street", "ĐƯỜNG MẬT", None),
]


@pytest.mark.parametrize(("_case", "line", "expected"), LINES, ids=[case[0] for case in LINES])
def test_mark_of_line(_case, line, expected):
    assert mark_of_line(line) == expected


def test_a_mark_far_down_is_no_stamp():
    assert secrecy_mark("Một dòng của văn bản thường.\n" * 200 + "MẬT\n", ()) is None


def test_a_list_of_several_levels_is_no_stamp():
    assert secrecy_mark("Mẫu dấu chỉ độ mật\nTUYỆT MẬT\nTỐI MẬT\nMẬT\n", ()) is None


def test_a_cell_further_down_a_table_is_data():
    passage = Passage(Span(0, 3), PassageKind.TABLE_CELL, Origin(table=1, row=9, column=2))
    assert secrecy_mark("MẬT", (passage,)) is None


def test_words_read_by_ocr_may_have_lost_their_marks():
    passage = Passage(Span(0, 7), PassageKind.PARAGRAPH, Origin(page=1, confidence=0.7))
    assert secrecy_mark("TÔI MÂT", (passage,)) == "TỐI MẬT"
    assert secrecy_mark("TÔI MÂT", ()) is None


@pytest.mark.parametrize("name", ["bao-cao.txt", "bao-cao.html"])
def test_a_marked_document_is_refused_without_a_word_of_it(name):
    text = "TỈNH ỦY\nSố 07-BC/TU\nTỐI MẬT\n\nBÁO CÁO\nvề kế hoạch phòng thủ"
    if name.endswith("html"):
        text = "<html><body>" + "".join(f"<p>{line}</p>" for line in text.split("\n")) + "</body></html>"
    with pytest.raises(ReaderError) as caught:
        read_bytes(text.encode(), name=name)
    problem = caught.value.problem
    assert problem.code == "file.secret"
    assert problem.kind.severity is Severity.REFUSED
    assert problem.values == ()
    assert caught.value.__cause__ is None
    assert "phòng thủ" not in str(caught.value) + problem.cause + problem.next_step
