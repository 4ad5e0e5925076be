"""DOCX: what Word shows with all changes accepted, in reading order, each passage with its place."""

import io
import zipfile

import pytest

from tiepthu.reader.formats import read_bytes
from tiepthu.reader.formats.docx_styles import number_as
from tiepthu.reader.records import PassageKind

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MORE = (
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)


def docx(body: str, **parts: str) -> bytes:
    """A DOCX with the given body; further parts (`styles`, `numbering`, `footnotes`, `header1`) as inner XML."""
    roots = {
        "styles": "styles",
        "numbering": "numbering",
        "footnotes": "footnotes",
        "endnotes": "endnotes",
        "header1": "hdr",
    }
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as container:
        container.writestr("[Content_Types].xml", "<Types/>")
        container.writestr("word/document.xml", f"<w:document {W} {MORE}><w:body>{body}</w:body></w:document>")
        for name, inner in parts.items():
            container.writestr(f"word/{name}.xml", f"<w:{roots[name]} {W} {MORE}>{inner}</w:{roots[name]}>")
    return made.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(*runs: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{''.join(runs)}</w:p>"


def cell(*paragraphs: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{''.join(paragraphs)}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(rows)}</w:tbl>"


def font(name: str) -> str:
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}"/>'


def read(data: bytes):
    return read_bytes(data, name="bao-cao.docx")


def said(source) -> dict[str, str]:
    return {problem.code: dict(problem.values).get("count", "") for problem in source.problems}


INLINE = [
    ("plain", run("Kết quả") + run(" đạt được"), "Kết quả đạt được", {}),
    ("tab", run("Số:") + "<w:r><w:tab/></w:r>" + run("12/BC"), "Số: 12/BC", {}),
    (
        "break_in_a_sentence",
        run("theo quy định của") + "<w:r><w:br/></w:r>" + run("pháp luật"),
        "theo quy định của pháp luật",
        {},
    ),
    ("break_between_lines", run("NGHỊ QUYẾT") + "<w:r><w:br/></w:r>" + run("Về văn thư"), "NGHỊ QUYẾT\nVề văn thư", {}),
    ("no_break_hyphen", run("25") + "<w:r><w:noBreakHyphen/></w:r>" + run("NQ/TW"), "25-NQ/TW", {}),
    ("soft_hyphen", run("dân") + "<w:r><w:softHyphen/></w:r>" + run(" vận"), "dân vận", {}),
    ("no_break_space", run("85\u00a0tỷ đồng"), "85 tỷ đồng", {"text.spaces": "1"}),
    ("zero_width", run("dân\u200b vận"), "dân vận", {"text.invisible": "1"}),
    ("lookalike", run("Ðảng bộ, ðảng viên"), "Đảng bộ, đảng viên", {"text.lookalike": "2"}),
    ("decomposed", run("Nghi\u0323 quye\u0302\u0301t"), "Nghị quyết", {"text.composed": "3"}),
    ("inserted", run("đạt ") + f"<w:ins>{run('95')}</w:ins>" + run("%"), "đạt 95%", {"text.tracked_insertions": "1"}),
    (
        "deleted",
        run("đạt ") + "<w:del><w:r><w:delText>90</w:delText></w:r></w:del>" + f"<w:ins>{run('95')}</w:ins>" + run("%"),
        "đạt 95%",
        {"text.tracked_deletions": "1", "text.tracked_insertions": "1"},
    ),
    (
        "moved",
        f"<w:moveFrom>{run('cũ ')}</w:moveFrom>" + run("chữ ") + f"<w:moveTo>{run('mới')}</w:moveTo>",
        "chữ mới",
        {"text.tracked_moves": "1"},
    ),
    ("hidden", run("thấy") + run(" ẩn", "<w:vanish/>"), "thấy", {"text.hidden": "1"}),
    ("not_hidden", run("thấy", '<w:vanish w:val="0"/>'), "thấy", {}),
    ("comment", "<w:commentRangeStart/>" + run("Số liệu") + "<w:commentRangeEnd/>", "Số liệu", {"text.comments": "1"}),
    ("superscript", run("25 m") + run("2", '<w:vertAlign w:val="superscript"/>'), "25 m²", {}),
    ("caps", run("Báo cáo", "<w:caps/>"), "BÁO CÁO", {}),
    (
        "field",
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        + run("x")
        + '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("7")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        + run(" trang"),
        "7 trang",
        {},
    ),
    ("simple_field", f'<w:fldSimple w:instr="DATE">{run("19/9/2016")}</w:fldSimple>', "19/9/2016", {}),
    ("link", f"<w:hyperlink>{run('Luật Đất đai')}</w:hyperlink>", "Luật Đất đai", {}),
    ("symbol_font", run("25") + '<w:r><w:sym w:font="Symbol" w:char="F0B0"/></w:r>' + run("C"), "25°C", {}),
    ("wingdings", '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>' + run(" đồng ý"), "✓ đồng ý", {}),
    ("content_control", f"<w:sdt><w:sdtContent>{run('Hà Nội')}</w:sdtContent></w:sdt>", "Hà Nội", {}),
    ("formula", "<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>", "a+b", {}),
    ("tcvn3_font", run("QuyÕt ®Þnh sè 12", font(".VnTime")), "Quyết định số 12", {"text.legacy_font": "1"}),
    ("tcvn3_capitals", run("§¶ng bé", font(".VnTimeH")), "ĐẢNG BỘ", {"text.legacy_font": "1"}),
    (
        "vni_font_split_in_a_letter",
        run("Nghò quye", font("VNI-Times")) + run("át", font("VNI-Times")),
        "Nghị quyết",
        {"text.legacy_font": "2"},
    ),
    ("soft_hyphen_is_a_letter", run("n\u00adíc ta", font(".VnTime")), "nước ta", {"text.legacy_font": "1"}),
    ("unicode_kept_its_old_font", run("Quyết định có hiệu lực", font(".VnTime")), "Quyết định có hiệu lực", {}),
    (
        "legacy_without_its_font",
        run("Uû ban nh©n d©n tØnh ban hµnh quyÕt ®Þnh"),
        "Uỷ ban nhân dân tỉnh ban hành quyết định",
        None,
    ),
]


@pytest.mark.parametrize(("_case", "runs", "text", "problems"), INLINE, ids=[case[0] for case in INLINE])
def test_runs_become_text(_case, runs, text, problems):
    source = read(docx(paragraph(runs)))
    assert source.text == text
    if problems is not None:
        assert said(source) == problems


def test_a_deleted_paragraph_mark_joins_two_paragraphs():
    first = paragraph(run("Các đơn vị đã "), properties="<w:rPr><w:del/></w:rPr>")
    assert read(docx(first + paragraph(run("báo cáo.")))).text == "Các đơn vị đã báo cáo."


def test_a_font_named_by_the_style_is_believed():
    styles = f'<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:rPr>{font(".VnTime")}</w:rPr></w:style>'
    assert read(docx(paragraph(run("®Þa ph­¬ng")), styles=styles)).text == "địa phương"


NUMBERING = """
<w:abstractNum w:abstractNumId="0">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>
 <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/>
  <w:suff w:val="space"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="1">
 <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1."/></w:lvl>
 <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
</w:abstractNum>
<w:abstractNum w:abstractNumId="2">
 <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="1"/>
 <w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>
"""


def item(text: str, number: int, level: int = 0) -> str:
    return paragraph(run(text), properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def test_list_numbers_stand_in_the_text():
    body = "".join(
        [
            *(item("Kết quả", 1), item("Tổ chức", 1, 1), item("xã", 1, 2), item("phường", 1, 2), item("Cán bộ", 1, 1)),
            *(
                item("Kiến nghị", 1),
                item("Với tỉnh", 1, 1),
                item("Phạm vi", 2),
                item("Đối tượng", 2),
                item("nhỏ", 2, 1),
            ),
            *(item("gạch đầu dòng", 3), item("Bắt đầu lại", 4), item("không đánh số", 0)),
        ]
    )
    assert read(docx(body, numbering=NUMBERING)).text.split("\n") == [
        *("I. Kết quả", "1. Tổ chức", "a) xã", "b) phường", "2. Cán bộ", "II. Kiến nghị", "1. Với tỉnh"),
        *("Điều 1. Phạm vi", "Điều 2. Đối tượng", "2.1 nhỏ", "- gạch đầu dòng", "Điều 7. Bắt đầu lại", "không đánh số"),
    ]


def test_list_items_and_headings_know_their_level():
    styles = (
        '<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr>'
        "</w:style>"
        '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>'
    )
    body = (
        paragraph(run("BÁO CÁO"), properties='<w:pStyle w:val="T"/>')
        + paragraph(run("Hạn chế"), properties='<w:pStyle w:val="H2"/>')
        + item("một", 1, 1)
    )
    source = read(docx(body, numbering=NUMBERING, styles=styles))
    assert [(passage.kind, passage.level, passage.origin.paragraph) for passage in source.passages] == [
        (PassageKind.TITLE, 0, 1),
        (PassageKind.HEADING, 2, 2),
        (PassageKind.LIST_ITEM, 2, 3),
    ]


def test_number_forms():
    assert [number_as(29, form) for form in ("lowerLetter", "upperRoman", "decimal")] == ["cc", "XXIX", "29"]


LETTERHEAD = table(
    row(
        cell(paragraph(run("SỞ GIAO THÔNG")), paragraph(run("___"))),
        cell(paragraph(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))),
    ),
    row(cell(paragraph(run("Số: 12/BC-SGT"))), cell(paragraph(run("Hạ Long, ngày 13 tháng 5 năm 2019")))),
)


def test_the_letterhead_is_read_by_columns():
    source = read(docx(LETTERHEAD + paragraph(run("BÁO CÁO"))))
    assert [(passage.kind, passage.span.of(source.text)) for passage in source.passages] == [
        (PassageKind.LETTERHEAD, "SỞ GIAO THÔNG"),
        (PassageKind.LETTERHEAD, "Số: 12/BC-SGT"),
        (PassageKind.LETTERHEAD, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        (PassageKind.LETTERHEAD, "Hạ Long, ngày 13 tháng 5 năm 2019"),
        (PassageKind.PARAGRAPH, "BÁO CÁO"),
    ]


def test_a_letterhead_and_a_signature_set_with_tabs_are_taken_apart():
    def sides(left, right):
        return paragraph(run(left) + "<w:r><w:tab/></w:r>" + run(right))

    body = (
        sides("TỈNH ỦY QUẢNG NINH", "ĐẢNG CỘNG SẢN VIỆT NAM")
        + sides("Số 15-BC/TU", "Hạ Long, ngày 03 tháng 02 năm 2019")
        + paragraph(run("BÁO CÁO"))
        + paragraph(run("Một năm qua, các cấp ủy đã làm nhiều việc."))
        + sides("Nơi nhận:", "T/M BAN THƯỜNG VỤ")
        + sides("- Bộ Chính trị;", "PHÓ BÍ THƯ")
        + paragraph(run("- Lưu Văn phòng."))
        + sides("", "Trần Văn Bình")
    )
    source = read(docx(body))
    assert source.text.split("\n") == [
        *("TỈNH ỦY QUẢNG NINH", "Số 15-BC/TU", "ĐẢNG CỘNG SẢN VIỆT NAM", "Hạ Long, ngày 03 tháng 02 năm 2019"),
        *("BÁO CÁO", "Một năm qua, các cấp ủy đã làm nhiều việc.", "Nơi nhận:", "- Bộ Chính trị;", "- Lưu Văn phòng."),
        *("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Trần Văn Bình"),
    ]
    assert source.passages[-1].kind is PassageKind.SIGNATURE


def test_table_cells_know_their_place():
    body = table(
        row(
            cell(paragraph(run("TT"))),
            cell(paragraph(run("Nội dung"))),
            cell(paragraph(run("Kết quả")), properties='<w:gridSpan w:val="2"/>'),
        ),
        row(
            cell(item("", 1, 1)),
            cell(paragraph(run("Thủ tục")), paragraph(run("bãi bỏ"))),
            cell(paragraph(run("31"))),
            cell(paragraph(run("14,5%"))),
        ),
    )
    source = read(docx(body, numbering=NUMBERING))
    places = [
        (p.span.of(source.text), p.kind.value, p.origin.table, p.origin.row, p.origin.column) for p in source.passages
    ]
    assert places == [
        ("TT", "table_header", 1, 1, 1),
        ("Nội dung", "table_header", 1, 1, 2),
        ("Kết quả", "table_header", 1, 1, 3),
        ("1.", "table_cell", 1, 2, 1),
        ("Thủ tục", "table_cell", 1, 2, 2),
        ("bãi bỏ", "table_cell", 1, 2, 2),
        ("31", "table_cell", 1, 2, 3),
        ("14,5%", "table_cell", 1, 2, 4),
    ]


def test_merged_and_nested_cells():
    merged = '<w:vMerge w:val="restart"/>'
    body = table(
        row(cell(paragraph(run("Xã A")), properties=merged), cell(paragraph(run("10")))),
        row(cell(paragraph(), properties="<w:vMerge/>"), cell(table(row(cell(paragraph(run("trong"))))) + paragraph())),
        row(cell(paragraph(run("bỏ"))), properties="<w:del/>"),
    )
    source = read(docx(body))
    assert [(p.span.of(source.text), p.origin.table, p.origin.row, p.origin.column) for p in source.passages] == [
        ("Xã A", 1, 1, 1),
        ("10", 1, 1, 2),
        ("trong", 2, 1, 1),
    ]


def test_header_rows_marked_by_the_file():
    body = table(
        row(cell(paragraph(run("Đơn vị"))), cell(paragraph(run("Số hồ sơ"))), properties="<w:tblHeader/>"),
        row(cell(paragraph(run("Xã A"))), cell(paragraph(run("10")))),
    )
    assert [p.kind.value for p in read(docx(body)).passages] == ["table_header"] * 2 + ["table_cell"] * 2


def test_notes_follow_the_body_with_their_marks():
    body = paragraph(
        run("Theo báo cáo"), '<w:r><w:footnoteReference w:id="2"/></w:r>', run(", tỷ lệ tăng")
    ) + paragraph(run("Hết."))
    separator = '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    notes = f'{separator}<w:footnote w:id="2">{paragraph(run(" Báo cáo số 7."))}</w:footnote>'
    source = read(docx(body, footnotes=notes))
    assert source.text == "Theo báo cáo¹, tỷ lệ tăng\nHết.\n¹ Báo cáo số 7."
    assert source.passages[-1].kind is PassageKind.FOOTNOTE


def test_a_text_box_is_read_once_after_its_paragraph():
    box = f"<w:txbxContent>{paragraph(run('trong hộp'))}</w:txbxContent>"
    drawing = (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert read(docx(paragraph(run("trước"), drawing) + paragraph(run("sau")))).text == "trước\ntrong hộp\nsau"


def test_page_headers_are_left_out():
    assert read(docx(paragraph(run("thân")), header1=paragraph(run("đầu trang")))).text == "thân"


def test_what_is_not_read_is_told():
    image = "<w:r><w:pict><v:shape><v:imagedata/></v:shape></w:pict></w:r>"
    source = read(docx(paragraph(run("một"), image) + "<w:altChunk/>"))
    assert said(source) == {"text.pictures": "1", "text.embedded": "1"}


def test_spans_quote_the_text():
    source = read(docx(LETTERHEAD + paragraph(run("một")) + paragraph(run("hai"))))
    assert "\n".join(passage.span.of(source.text) for passage in source.passages) == source.text
