"""Figures in tables: value, unit, label and time come from the row and the column; names in digits are no figures."""

import random
import time

import pytest

from tiepthu.reader.finders.table_grids import read_grids
from tiepthu.reader.finders.tables import cells_apart, find_table_figures, read_tables
from tiepthu.reader.reading import read_source_text
from tiepthu.reader.records import Origin, Passage, PassageKind, Source, SourceText, Span

SOURCE = Source("a.docx", "", "", 0)


def made(table, *, caption="", header=0, rows_only=False, table_number=1):
    """The text and passages of a table written as lines with bars; empty cells have no passage."""
    text, passages = "", []
    if caption:
        text, passages = caption, [Passage(Span(0, len(caption)))]
    for number, line in enumerate(table, start=1):
        text += "\n" if text else ""
        kind = PassageKind.TABLE_HEADER if number <= header else PassageKind.TABLE_CELL
        if rows_only:
            line = " | ".join(cell.strip() for cell in line.split("|"))
            passages.append(Passage(Span(len(text), len(text) + len(line)), kind, Origin(table=1, row=number)))
            text += line
            continue
        first = True
        for column, cell in enumerate(line.split("|"), start=1):
            words = cell.strip()
            if words:
                text += "" if first else " | "
                origin = Origin(table=table_number, row=number, column=column)
                passages.append(Passage(Span(len(text), len(text) + len(words)), kind, origin))
                text, first = text + words, False
    return text, tuple(passages)


def said(table, **more):
    text, passages = made(table, **more)
    return [
        (f.span.of(text), f"{f.value:f}", f.unit, f.of, f.period.edtf if f.period else "")
        for f in find_table_figures(text, passages)
    ]


FORM = ["TT | Chỉ tiêu | Đơn vị tính | 2013 | 2014", "1 | Số tổ hòa giải | tổ | 164 | 166"]

FOUND = [
    (
        "form_with_years",
        FORM,
        [("164", "164", "", "Số tổ hòa giải", "2013"), ("166", "166", "", "Số tổ hòa giải", "2014")],
    ),
    (
        "unit_of_the_row",
        ["TT | Chỉ tiêu | ĐVT | Năm 2015", "1 | Kinh phí | triệu đồng | 3.420", "2 | Hài lòng | % | 78,4"],
        [("3.420", "3420000000", "VND", "Kinh phí", "2015"), ("78,4", "78.4", "%", "Hài lòng", "2015")],
    ),
    (
        "short_units",
        ["Chỉ tiêu | ĐVT | 2015", "Thu | tr.đ | 1,5", "Chi | Tỷ đ | 2", "Dân số | Nghìn người | 90,5"],
        [
            ("1,5", "1500000", "VND", "Thu", "2015"),
            ("2", "2000000000", "VND", "Chi", "2015"),
            ("90,5", "90500", "", "Dân số", "2015"),
        ],
    ),
    (
        "repeated_unit",
        ["Chỉ tiêu | ĐVT | 2015", "Thu | tỷ đồng | 5", 'Chi | " | 4', "- Chi thường xuyên | | 3"],
        [
            ("5", "5000000000", "VND", "Thu", "2015"),
            ("4", "4000000000", "VND", "Chi", "2015"),
            ("3", "3000000000", "VND", "Chi thường xuyên", "2015"),
        ],
    ),
    (
        "unit_of_the_header",
        ["Xã | Số hộ | Tỷ lệ (%) | Kinh phí (triệu đồng)", "Xã A | 1.250 | 12,5 | 300"],
        [
            ("1.250", "1250", "", "Xã A – Số hộ", ""),
            ("12,5", "12.5", "%", "Xã A – Tỷ lệ", ""),
            ("300", "300000000", "VND", "Xã A – Kinh phí", ""),
        ],
    ),
    (
        "unit_of_the_label",
        ["Chỉ tiêu | 2014 | 2015", "Tỷ lệ hộ nghèo (%) | 5,2 | 4,8", "Số xã | 7 | 9"],
        [
            ("5,2", "5.2", "%", "Tỷ lệ hộ nghèo", "2014"),
            ("4,8", "4.8", "%", "Tỷ lệ hộ nghèo", "2015"),
            ("7", "7", "", "Số xã", "2014"),
            ("9", "9", "", "Số xã", "2015"),
        ],
    ),
    (
        "header_over_several_columns",
        ["TT | Đơn vị | Số lớp | | Ghi chú", " | | KH | TH |", "1 | Huyện A | 12 | 14 | bù năm trước"],
        [("12", "12", "", "Huyện A – KH", ""), ("14", "14", "", "Huyện A", "")],
    ),
    (
        "years_under_a_common_header",
        ["Chỉ tiêu | Thực hiện | | Kế hoạch", " | 2014 | 2015 | 2016", "Số hội viên | 9 | 10 | 12"],
        [
            ("9", "9", "", "Số hội viên", "2014"),
            ("10", "10", "", "Số hội viên", "2015"),
            ("12", "12", "", "Số hội viên – Kế hoạch", "2016"),
        ],
    ),
    (
        "estimates_and_parts_of_years",
        ["Chỉ tiêu | 6 tháng đầu năm 2016 | Ước TH 2016 | 31/12/2015", "Số vụ | 3 | 8 | 9"],
        [
            ("3", "3", "", "Số vụ", "2016-40"),
            ("8", "8", "", "Số vụ – Ước TH", "2016"),
            ("9", "9", "", "Số vụ", "2015-12-31"),
        ],
    ),
    (
        "quarters_of_the_year_in_the_title",
        ["Chỉ tiêu | Quý I | Quý II", "Số vụ | 3 | 8"],
        [("3", "3", "", "Số vụ", "2016-33"), ("8", "8", "", "Số vụ", "2016-34")],
    ),
    (
        "a_comparison_has_no_time",
        ["Chỉ tiêu | 2015 | So với năm 2014 (%)", "Số vụ | 30 | 108,5"],
        [("30", "30", "", "Số vụ", "2015"), ("108,5", "108.5", "%", "Số vụ – So với năm 2014", "")],
    ),
    (
        "years_down_the_rows",
        ["Năm | Số lớp | Học viên (người)", "2014 | 12 | 480", "2015 | 15 | 600"],
        [
            ("12", "12", "", "Số lớp", "2014"),
            ("480", "480", "", "Học viên", "2014"),
            ("15", "15", "", "Số lớp", "2015"),
            ("600", "600", "", "Học viên", "2015"),
        ],
    ),
    (
        "columns_numbered",
        ["TT | Đơn vị | Nam | Nữ | Cộng", "(1) | (2) | (3) | (4) | (5)=(3)+(4)", "1 | Xã A | 3 | 4 | 7"],
        [("3", "3", "", "Xã A – Nam", ""), ("4", "4", "", "Xã A – Nữ", ""), ("7", "7", "", "Xã A – Cộng", "")],
    ),
    (
        "columns_lettered",
        ["TT | Đơn vị | Nam | Nữ", "A | B | 1 | 2", "I | Khối xã | 3 | 4"],
        [("3", "3", "", "Khối xã – Nam", ""), ("4", "4", "", "Khối xã – Nữ", "")],
    ),
    (
        "running_numbers_without_header",
        [" | Xã | Số hộ", "1 | Xã A | 20", "2 | Xã B | 30", "3 | Xã C | 40"],
        [
            ("20", "20", "", "Xã A – Số hộ", ""),
            ("30", "30", "", "Xã B – Số hộ", ""),
            ("40", "40", "", "Xã C – Số hộ", ""),
        ],
    ),
    (
        "names_in_digits",
        [
            "STT | Mã xã | Tên xã | Điện thoại | Năm thành lập | Số quyết định | Ngày ban hành | Số dân",
            "1 | 26734 | Xã A | 0912345678 | 1998 | 1234 | 05/9/2015 | 4.521",
        ],
        [("4.521", "4521", "", "Xã A – Số dân", "")],
    ),
    (
        "names_in_a_column_of_values",
        [
            "Nội dung | Kết quả",
            "Số hộ | 25",
            "Điện thoại | 0240.385.441",
            "Năm thành lập | 1998",
            "Ký ngày | 05/9/2015",
        ],
        [("25", "25", "", "Số hộ", "")],
    ),
    (
        "two_in_a_cell",
        ["Xã | Số hộ nghèo, tỷ lệ", "Xã A | 77 (14,8%)", "Xã B | 228 (42,8%)"],
        [
            ("77", "77", "", "Xã A – Số hộ nghèo, tỷ lệ", ""),
            ("14,8%", "14.8", "%", "Xã A – Số hộ nghèo, tỷ lệ", ""),
            ("228", "228", "", "Xã B – Số hộ nghèo, tỷ lệ", ""),
            ("42,8%", "42.8", "%", "Xã B – Số hộ nghèo, tỷ lệ", ""),
        ],
    ),
    (
        "thousands_by_spaces_signs_below_zero",
        ["Chỉ tiêu | 2015", "Số dân | 1 234 567", "Tăng thêm | -5,2", "Bù | +12"],
        [
            ("1 234 567", "1234567", "", "Số dân", "2015"),
            ("-5,2", "-5.2", "", "Tăng thêm", "2015"),
            ("12", "12", "", "Bù", "2015"),
        ],
    ),
    (
        "english_separators",
        ["Chỉ tiêu | 2015", "Thu | 1,234,567.5", "Chi | 1,250", "Bù | 12.75"],
        [
            ("1,234,567.5", "1234567.5", "", "Thu", "2015"),
            ("1,250", "1250", "", "Chi", "2015"),
            ("12.75", "12.75", "", "Bù", "2015"),
        ],
    ),
    (
        "time_and_bound_in_the_cell",
        ["Nội dung | 2014 | 2015", "Cấp phép | 15 ngày | dưới 10 ngày", "Dân số (1.000 người) | 1,5 | 2"],
        [
            ("15 ngày", "15", "ngày", "Cấp phép", "2014"),
            ("10 ngày", "10", "ngày", "Cấp phép", "2015"),
            ("1,5", "1500", "", "Dân số", "2014"),
            ("2", "2000", "", "Dân số", "2015"),
        ],
    ),
    (
        "phrases_keep_the_label",
        ["Chỉ tiêu | Mục tiêu năm 2015 | Kết quả", "1. Kết nạp đảng viên | 500 đồng chí | từ 610 - 615 đồng chí"],
        [
            ("500", "500", "", "Kết nạp đảng viên – Mục tiêu", "2015"),
            ("610 - 615", "610", "", "Kết nạp đảng viên", ""),
        ],
    ),
    (
        "part_columns",
        ["Xã | Tổng số | Trong đó: Nữ | Trẻ", "Xã A | 9 | 4 | 3"],
        [("9", "9", "", "Xã A – Tổng số", ""), ("4", "4", "", "Xã A – Nữ", ""), ("3", "3", "", "Xã A – Trẻ", "")],
    ),
    ("prose_is_left", ["Nội dung | Kết quả", "Tập huấn | Đã mở 16 lớp tập huấn cho 1.200 lượt cán bộ ở cơ sở"], []),
    ("nothing_known_of_a_number", ["12 | 13", "14 | 15"], []),
]


@pytest.mark.parametrize(("case", "table", "expected"), FOUND)
def test_figures_know_their_row_and_column(case, table, expected):
    caption = "BIỂU SỐ LIỆU NĂM 2016 (Kèm theo Báo cáo ngày 05/9/2017)" if case.startswith("quarters") else ""
    assert said(table, caption=caption) == expected


CAPTIONS = [
    ("stated", "Đơn vị tính: triệu đồng", ("VND", "3000000")),
    ("stated_short", "ĐVT: Tỷ đồng", ("VND", "3000000000")),
    ("in_brackets", "Bảng 2. Kinh phí huy động (tỷ đồng)", ("VND", "3000000000")),
    ("area", "Đơn vị: 1.000 ha", ("ha", "3000")),
    ("no_unit", "Bảng 2. Kết quả (theo báo cáo của các xã)", ("", "3")),
]


@pytest.mark.parametrize(("_case", "caption", "expected"), CAPTIONS)
def test_the_caption_gives_the_unit(_case, caption, expected):
    found = said(["Khối | Năm 2015", "Trường học | 3"], caption=caption)
    assert [(unit, value) for _, value, unit, _, _ in found] == [expected]


def test_money_of_the_caption_is_not_that_of_counts_and_shares():
    table = ["Khối | Trường | | Kinh phí", " | Số trường | Tỷ lệ | ", "Công lập | 7 | 35,5 | 120"]
    found = said(table, caption="Đơn vị tính: triệu đồng")
    assert [unit for _, _, unit, _, _ in found] == ["", "%", "VND"]


def test_a_unit_in_brackets_is_no_figure():
    reading = read(["Chỉ tiêu | 2015", "Dân số (1.000 người) | 1,5"])
    assert [f.span.of(reading.text) for f in reading.figures] == ["1,5"]


MARKS = [
    ("dash", "- Số hộ nghèo", "Số hộ nghèo"),
    ("within", "Trong đó: số hộ nghèo", "số hộ nghèo"),
    ("within_dash", "Trong đó: - Nữ", "Nữ"),
    ("number", "1.2. Số hộ nghèo", "Số hộ nghèo"),
    ("letter", "a) Số hộ nghèo", "Số hộ nghèo"),
    ("roman", "II. Số hộ nghèo:", "Số hộ nghèo"),
    ("none", "Vùng I", "Vùng I"),
]


@pytest.mark.parametrize(("_case", "label", "expected"), MARKS)
def test_labels_lose_their_marks(_case, label, expected):
    assert [of for *_, of, _ in said(["Chỉ tiêu | 2015", f"{label} | 7"])] == [expected]


def test_rows_of_a_huge_sheet_read_like_cells():
    table = ["TT | Xã | | 2015", "1 | Xã A | | 20", " | | | 7", "2 | Xã B | | 30"]
    assert [s[:4] for s in said(table, rows_only=True)] == [
        ("20", "20", "", "Xã A"),
        ("7", "7", "", ""),
        ("30", "30", "", "Xã B"),
    ]


def test_tables_without_a_number_are_told_apart():
    text, passages = made(["A | 2015", "Xã A | 1"], table_number=None)
    more, others = made(["B | 2014", "Xã B | 2"], table_number=None)
    moved = [Passage(p.span.shifted(len(text) + 1), p.kind, p.origin) for p in others]
    grids = read_grids(f"{text}\n{more}", [*passages, *moved])
    assert [[len(row) for row in grid.rows] for grid in grids] == [[2, 2], [2, 2]]


# -- in the whole reading ------------------------------------------------------------------------------------------


def read(table, **more):
    text, passages = made(table, **more)
    return read_source_text(SourceText(text, passages, "text/csv"), SOURCE)


def test_cells_and_prose_are_read_once_each_in_order():
    table = [
        "TT | Nội dung | 2015 | Kết quả",
        "1 | Tập huấn 5 huyện | 7 | Đã chi 16 tỷ đồng cho 1.200 lượt cán bộ cơ sở",
    ]
    reading = read(table)
    assert [f.span.of(reading.text) for f in reading.figures] == ["5", "7", "16 tỷ đồng", "1.200"]
    assert [p.span.of(reading.text) for p in reading.periods] == ["2015"]


def test_offsets_survive_what_the_view_leaves_out():
    text, passages = made(["Chỉ tiêu\u200b | Năm\u200b 2015", "Số\u200b hộ | 1\u200b64"])
    reading = read_source_text(SourceText(text, passages, "text/csv"), SOURCE)
    assert [(f.span.of(text), str(f.value), f.of) for f in reading.figures] == [("1\u200b64", "164", "Số hộ")]
    assert [p.span.of(text) for p in reading.periods] == ["Năm\u200b 2015"]


def test_text_without_tables_stays_as_it_is():
    assert cells_apart("a | b", ()) == "a | b"
    assert read_tables("1 | 2", (Passage(Span(0, 5)),)) == ([], [])


def test_the_text_apart_is_as_long():
    text, passages = made(["a | b | c", "d | e | f"], rows_only=True)
    assert cells_apart(text, passages) == "a\n \nb\n \nc\nd\n \ne\n \nf"
    text, passages = made(["a | b", "c | d"])
    assert cells_apart(text, passages) == "a\n \nb\nc\n \nd"


PARTS = [
    "TT",
    "Năm",
    "2015",
    "(1)",
    "1.234",
    "ĐVT",
    "%",
    "- Trong đó",
    "1,5",
    "x",
    '"',
    "tỷ đồng",
    "0912345678",
    "9" * 40,
]
PARTS += [
    "31/12/2015",
    "77 (14,8%)",
    "Quý I",
    "So với năm 2014",
    "(",
    "...",
    "–",
    "một trăm",
    "12/QĐ-UBND",
    "A",
    "٣",
    "²",
]


def test_never_raises():
    chance = random.Random(7)
    for _ in range(400):
        table = [" | ".join(chance.choice(["", *PARTS]) for _ in range(chance.randint(1, 6))) for _ in range(6)]
        text, passages = made(table, header=chance.randint(0, 3), rows_only=chance.random() < 0.3)
        shuffled = list(passages)
        if chance.random() < 0.2:
            chance.shuffle(shuffled)
        figures = find_table_figures(text, shuffled)
        assert all(f.span.start < f.span.end <= len(text) for f in figures)


@pytest.mark.parametrize(
    "cell", ["9" * 3000, "1." * 2000, "1 000" * 800, "(" * 4000, "1,1" * 900, " năm" * 800, "A" * 4000]
)
def test_long_cells_take_linear_time(cell):
    text, passages = made([f"{cell} | 2015", f"{cell} | {cell}", f"a | {cell}"])
    started = time.process_time()
    find_table_figures(text, passages)
    assert time.process_time() - started < 0.5


def test_many_cells_take_little_time():
    table = ["TT | Xã | ĐVT | 2013 | 2014 | 2015"] + [
        f"{n} | Xã {n} | hộ | {n} | 2.{n % 900 + 100} | 1,5" for n in range(3000)
    ]
    text, passages = made(table)
    started = time.process_time()
    assert len(find_table_figures(text, passages)) == 9000
    assert time.process_time() - started < 3
