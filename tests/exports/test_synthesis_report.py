"""The synthesis report, read back: components of the layout, order, quotes with sources, empty states, same bytes."""

import io
import re
import zipfile
from collections import Counter
from dataclasses import replace
from datetime import date
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from tests.exports.sample_case import TOPICS, SampleCase, empty_case, sample_case
from tiepthu.exports.case import Ledger, Quote, RecommendationRow, StatementRow
from tiepthu.exports.layouts import LAYOUTS, Layout, layout_for
from tiepthu.exports.synthesis_report import ReportDetails, ReportLimits, write_synthesis_report

PARTY_2018, PARTY_2026, STATE = LAYOUTS
DETAILS = ReportDetails(
    superior="Đảng bộ mẫu",
    issuer="Ban Thử",
    issuer_code="BTĐU",
    number=7,
    place="Hà Nội",
    on_behalf_of="Ban Thường vụ",
    post="Phó Bí thư",
    signer="Nguyễn Văn Thử",
    recipients=("Ban Mẫu", "Các đơn vị được khảo sát"),
    office="Đảng ủy",
)
W = {"w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main"}


def written(case: SampleCase, layout: Layout = PARTY_2026, details: ReportDetails = DETAILS) -> bytes:
    held = io.BytesIO()
    write_synthesis_report(case, held, layout=layout, details=details)
    return held.getvalue()


def xml(data: bytes, name: str) -> Any:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def lines(data: bytes) -> list[str]:
    """Every paragraph in reading order, those of tables too."""
    paragraphs = xml(data, "word/document.xml").iterfind(".//w:p", W)
    return ["".join(p.itertext(qn("w:t"))) for p in paragraphs]


def styles_of(data: bytes) -> list[tuple[str, str]]:
    document = docx.Document(io.BytesIO(data))
    found = []
    for p in document.element.body.iter(qn("w:p")):
        style = p.find("w:pPr/w:pStyle", W)
        found.append((style.get(qn("w:val")) if style is not None else "", "".join(p.itertext(qn("w:t")))))
    return found


@pytest.fixture(scope="module")
def report() -> bytes:
    return written(sample_case())


# -- page ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layout", (PARTY_2018, PARTY_2026), ids=lambda layout: layout.id)
def test_page_has_the_paper_and_margins_of_the_rule(layout: Layout) -> None:
    for section in xml(written(sample_case(), layout), "word/document.xml").iterfind(".//w:sectPr", W):
        size, margins = section.find("w:pgSz", W), section.find("w:pgMar", W)
        assert [size.get(qn(f"w:{a}")) for a in ("w", "h")] == ["11906", "16838"]
        wanted = {"top": "1134", "bottom": "1134", "left": "1701", "right": "850", "header": "567"}
        assert {a: margins.get(qn(f"w:{a}")) for a in wanted} == wanted
        assert section.find("w:titlePg", W) is not None


def test_page_number_is_a_field_in_the_middle_of_the_head_in_size_14(report: bytes) -> None:
    head = xml(report, "word/header1.xml")
    assert [t.text.strip() for t in head.iter(qn("w:instrText"))] == ["PAGE"]
    style = docx.Document(io.BytesIO(report)).styles["header"]
    assert (style.font.size.pt, style.paragraph_format.alignment) == (14, 1)
    references = xml(report, "word/document.xml").findall(".//w:headerReference", W)
    assert [r.get(qn("w:type")) for r in references] == ["default"]  # none on page one, nor of a second section


def test_appendix_has_page_numbers_of_its_own(report: bytes) -> None:
    first, last = xml(report, "word/document.xml").findall(".//w:sectPr", W)
    assert first.find("w:pgNumType", W) is None
    assert last.find("w:pgNumType", W).get(qn("w:start")) == "1"


def test_running_text_keeps_the_rule(report: bytes) -> None:
    style = docx.Document(io.BytesIO(report)).styles["Body Text"]
    properties = style.element.find("w:pPr", W)
    spacing = {a: properties.find("w:spacing", W).get(qn(f"w:{a}")) for a in ("after", "line", "lineRule")}
    assert spacing == {"after": "120", "line": "360", "lineRule": "exact"}
    assert properties.find("w:ind", W).get(qn("w:firstLine")) == "567"
    assert properties.find("w:jc", W).get(qn("w:val")) == "both"
    assert style.font.size.pt == 14


def test_fonts_and_language(report: bytes) -> None:
    defaults = xml(report, "word/styles.xml").find("w:docDefaults/w:rPrDefault/w:rPr", W)
    assert defaults.find("w:rFonts", W).get(qn("w:ascii")) == "Times New Roman"
    assert defaults.find("w:lang", W).get(qn("w:val")) == "vi-VN"
    assert not xml(report, "word/document.xml").findall(".//w:rFonts", W)  # only styles name faces


# -- components ----------------------------------------------------------------------------------------------------

HEAD = [
    ("superior", "TpSuperior", "ĐẢNG BỘ MẪU", 14, False, False),
    ("issuer", "TpIssuer", "BAN THỬ", 14, True, False),
    ("star", "TpSeparator", "*", 14, False, False),
    ("title", "TpTitle", "ĐẢNG CỘNG SẢN VIỆT NAM", 15, True, False),
    ("number_without_colon", "TpNumber", "Số 07-BC/BTĐU", 14, False, False),
    ("place_and_date", "TpPlaceDate", "Hà Nội, ngày 23 tháng 11 năm 2026", 14, False, True),
    ("type", "TpType", "BÁO CÁO", 15, True, False),
    (
        "subject_begins_small",
        "TpSubject",
        "tổng hợp kết quả khảo sát về công tác dân vận của các cơ quan mẫu",
        14,
        True,
        False,
    ),
    ("five_hyphens", "TpSubject", "-----", 14, True, False),
    ("authority_with_slash", "TpAuthority", "T/M BAN THƯỜNG VỤ", 14, True, False),
    ("post_not_bold", "TpPost", "PHÓ BÍ THƯ", 14, False, False),
    ("signer", "TpSigner", "Nguyễn Văn Thử", 14, True, False),
    ("recipients", "TpRecipients", "Nơi nhận:", 14, False, False),
    ("first_recipient", "TpRecipient", "- Ban Mẫu;", 12, False, False),
    ("file_copy", "TpRecipient", "- Lưu Đảng ủy.", 12, False, False),
]


@pytest.mark.parametrize(("_case", "style", "text", "size", "bold", "italic"), HEAD)
def test_component(report: bytes, _case: str, style: str, text: str, size: float, bold: bool, italic: bool) -> None:
    assert (style, text) in styles_of(report)
    made = next(s for s in docx.Document(io.BytesIO(report)).styles if s.style_id == style)
    assert (made.font.size.pt, bool(made.font.bold), bool(made.font.italic)) == (size, bold, italic)


def test_components_stand_in_the_order_of_the_rule(report: bytes) -> None:
    order = [style for style, text in styles_of(report) if style.startswith("Tp") and text]
    head = [style for style in order if style in {row[1] for row in HEAD}]
    assert head == [
        *("TpSuperior", "TpIssuer", "TpSeparator", "TpTitle", "TpNumber", "TpPlaceDate", "TpType", "TpSubject"),
        *(
            "TpSubject",
            "TpRecipients",
            "TpRecipient",
            "TpRecipient",
            "TpRecipient",
            "TpAuthority",
            "TpPost",
            "TpSigner",
        ),
    ]


def test_four_blank_lines_stand_between_post_and_name(report: bytes) -> None:
    made = styles_of(report)
    at = made.index(("TpPost", "PHÓ BÍ THƯ"))
    assert made[at + 1 : at + 6] == [("TpPost", "")] * 4 + [("TpSigner", "Nguyễn Văn Thử")]


def test_rule_under_the_title_is_as_long_as_the_text(report: bytes) -> None:
    title = next(
        p for p in xml(report, "word/document.xml").iter(qn("w:p")) if "ĐẢNG CỘNG SẢN" in "".join(p.itertext())
    )
    rule = title.getnext()
    indent = rule.find("w:pPr/w:ind", W)
    column = int(title.getparent().find("w:tcPr/w:tcW", W).get(qn("w:w")))
    length = (column - int(indent.get(qn("w:left"))) - int(indent.get(qn("w:right")))) / 20
    assert rule.find("w:pPr/w:pBdr/w:top", W).get(qn("w:val")) == "single"
    assert length == pytest.approx(13.776 * 15, abs=1)  # points: the width of the words in Times New Roman bold


@pytest.mark.parametrize("layout", (PARTY_2018, PARTY_2026), ids=lambda layout: layout.id)
def test_text_ends_with_a_full_stop_alone(layout: Layout) -> None:
    made = lines(written(sample_case(), layout))
    assert "Trên đây là báo cáo tổng hợp kết quả khảo sát." in made
    assert not any("./." in line for line in made)


MARKS = [
    ("2018", PARTY_2018, ["%1-", "%2-", "%3)"], "- Ban Mẫu,"),
    ("2026", PARTY_2026, ["%1.", "%2.", "%3)"], "- Ban Mẫu;"),
]


@pytest.mark.parametrize(("_case", "layout", "marks", "recipient"), MARKS)
def test_marks_of_the_outline_are_those_of_the_day(
    _case: str, layout: Layout, marks: list[str], recipient: str
) -> None:
    data = written(sample_case(), layout)
    levels = xml(data, "word/numbering.xml").find("w:abstractNum", W).findall("w:lvl", W)
    assert [level.find("w:lvlText", W).get(qn("w:val")) for level in levels] == marks
    assert [level.find("w:numFmt", W).get(qn("w:val")) for level in levels] == ["upperRoman", "decimal", "lowerLetter"]
    assert recipient in lines(data)


def test_state_layout_has_its_own_head_and_end() -> None:
    made = lines(written(sample_case(), STATE))
    assert {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 07/BC-BTĐU"} <= set(made)
    assert {"TM. BAN THƯỜNG VỤ", "Trên đây là báo cáo tổng hợp kết quả khảo sát./."} <= set(made)
    assert not {"*", "-----", "ĐẢNG CỘNG SẢN VIỆT NAM"} & set(made)


def test_what_is_missing_shows_in_brackets() -> None:
    made = lines(written(sample_case(), details=ReportDetails()))
    wanted = {
        "[CƠ QUAN BAN HÀNH]",
        "Số …-BC/…",
        "…, ngày 23 tháng 11 năm 2026",
        "T/M [TẬP THỂ LÃNH ĐẠO]",
        "[Họ và tên]",
    }
    assert wanted <= set(made)


def test_a_head_who_signs_alone_has_no_line_of_authority() -> None:
    made = styles_of(written(sample_case(), details=replace(DETAILS, on_behalf_of="")))
    assert "TpAuthority" not in {style for style, _ in made}


# -- content -------------------------------------------------------------------------------------------------------


def test_sections_are_headings_in_order(report: bytes) -> None:
    made = [p.text for p in docx.Document(io.BytesIO(report)).paragraphs if p.style.style_id == "Heading1"]
    assert made == [
        "KHÁI QUÁT",
        "KẾT QUẢ THEO NỘI DUNG",
        "SỐ LIỆU CHỦ YẾU",
        "CHÊNH LỆCH SỐ LIỆU CẦN LÀM RÕ",
        "KIẾN NGHỊ THEO NƠI NHẬN",
    ]
    levels = [docx.Document(io.BytesIO(report)).styles[f"Heading {n}"].element for n in (1, 2, 3)]
    assert [style.find("w:pPr/w:outlineLvl", W).get(qn("w:val")) for style in levels] == ["0", "1", "2"]


def test_every_topic_has_its_heading_and_an_empty_one_says_so(report: bytes) -> None:
    made = styles_of(report)
    headings = [text for style, text in made if style == "Heading2"]
    assert headings[: len(TOPICS)] == list(TOPICS)
    at = made.index(("Heading2", TOPICS[4]))
    assert made[at + 1] == ("BodyText", "Chưa có câu nào trong các tài liệu đã đọc được xếp vào nội dung này.")


def test_every_quote_stands_in_the_sources_and_has_a_footnote(report: bytes) -> None:
    case = sample_case()
    rows = [*case.statement_rows, *case.recommendation_rows]
    known = {r.quote.text for r in rows} | {q.text for d in case.discrepancy_rows for q in d.quotes}
    folded = {" ".join(re.sub("[\x00-\x1f\ud800]", "\ufffd", text).split()) for text in known}
    quotes = [p for p in docx.Document(io.BytesIO(report)).paragraphs if p.style.style_id == "TpQuote"]
    assert len(quotes) > 60
    for p in quotes:
        words = re.search("“(.*)”$", p.text)
        assert words and p._p.findall(".//w:footnoteReference", W)
        said = words.group(1)
        assert said in folded or (said.endswith(" […]") and any(f.startswith(said[:-4]) for f in folded))


def test_footnotes_name_unit_file_and_place_and_lead_to_the_words(report: bytes) -> None:
    notes = xml(report, "word/footnotes.xml").findall("w:footnote", W)
    assert [n.get(qn("w:id")) for n in notes] == [str(number) for number in range(-1, len(notes) - 1)]
    said = ["".join(n.itertext(qn("w:t"))).strip() for n in notes[2:]]
    assert "Đảng ủy Cục Mẫu: đơn vị 2/báo-cáo <2> & phụ lục.docx, tr. 2." in said
    anchors = [link.get(qn("w:anchor")) for link in xml(report, "word/footnotes.xml").iter(qn("w:hyperlink"))]
    assert len(anchors) == len(said) and all(re.fullmatch(r"s=\d+\.\d+\.\d+", anchor) for anchor in anchors)
    relations = xml(report, "word/_rels/footnotes.xml.rels")
    assert [(r.get("Target"), r.get("TargetMode")) for r in relations] == [("index.html", "External")]
    references = xml(report, "word/document.xml").findall(".//w:footnoteReference", W)
    assert [r.get(qn("w:id")) for r in references] == [str(number) for number in range(1, len(said) + 1)]


def test_no_links_without_a_page() -> None:
    data = written(sample_case(), details=replace(DETAILS, page=""))
    assert not xml(data, "word/document.xml").findall(".//w:hyperlink", W)


def test_all_other_sentences_are_counted_not_written(report: bytes) -> None:
    made = lines(report)
    assert "Đến ngày 23/11/2026, đã nhận 9 tệp tài liệu; đã đọc 5 tệp của 4 đơn vị." in made
    assert any(line.startswith("Sổ nhận khớp: 9 đã nhận = 5 đã đọc + 1 trùng hoàn toàn") for line in made)
    assert "Có 27 câu của 4 đơn vị, dẫn 12 câu:" in made
    assert "Có 21 kiến nghị, gửi 3 nơi nhận; 6 kiến nghị chưa nêu nơi nhận." in made
    assert any("phần mềm không viết thêm nhận định" in line for line in made)


def test_a_ledger_that_does_not_balance_is_said_so() -> None:
    case = sample_case()
    case.ledger = Ledger(12, 5, 1, 1, 1, 1, 0)
    assert any("KHÔNG khớp" in line for line in lines(written(case)))


LIMITS = [
    ("one_quote", ReportLimits(quotes=1), "và 5 câu khác, xem tong-hop.xlsx."),
    ("units", ReportLimits(units=2), "và 13 câu của 2 đơn vị khác, xem tong-hop.xlsx."),
    ("recommendations", ReportLimits(recommendations=2), "và 5 kiến nghị khác, xem tong-hop.xlsx."),
    ("addressees", ReportLimits(addressees=1), "và 14 kiến nghị gửi 3 nơi nhận khác, xem tong-hop.xlsx."),
    ("discrepancies", ReportLimits(discrepancies=1), "và 1 chênh lệch khác, xem tong-hop.xlsx."),
    ("figures", ReportLimits(figures=5), "Có 57 số liệu, dẫn 5; toàn bộ có tại tong-hop.xlsx."),
    ("sources", ReportLimits(sources=3), "Còn 1 tệp"),
]


@pytest.mark.parametrize(("_case", "limits", "expected"), LIMITS)
def test_the_rest_is_counted_and_pointed_to(_case: str, limits: ReportLimits, expected: str) -> None:
    case = sample_case()
    case.document_rows.append(replace(case.document_rows[1], id=10, path="không ai dẫn.docx"))
    made = lines(written(case, details=replace(DETAILS, limits=limits)))
    assert any(line.startswith(expected) for line in made)


def test_quotes_are_chosen_by_confidence_and_by_carrying_figures() -> None:
    case = sample_case()
    case.figure_rows = [replace(case.figure_rows[0], quote=Quote(1, 215, 220, "12 hội"))]
    texts = ("không số liệu, khá chắc", "không số liệu, ít chắc", "có số liệu", "không số liệu, chắc nhất")
    sure = (0.7, 0.3, 0.6, 0.95)
    case.statement_rows = [
        StatementRow(Quote(1, 100 * at, 100 * at + 50, text), "result", 1, confidence)
        for at, (text, confidence) in enumerate(zip(texts, sure, strict=True))
    ]
    made = lines(written(case, details=replace(DETAILS, limits=ReportLimits(quotes=2))))
    assert [line.strip("“”") for line in made if line.strip("“”") in texts] == [texts[2], texts[3]]


def test_one_text_is_quoted_once_of_a_unit() -> None:
    case = sample_case()
    case.statement_rows = [
        StatementRow(Quote(1, at * 50, at * 50 + 9, "Nói lại."), "result", 1, 0.9) for at in range(5)
    ]
    made = lines(written(case))
    assert Counter(made)["“Nói lại.”"] == 1 and "và 4 câu khác, xem tong-hop.xlsx." in made


def test_discrepancies_give_explanation_quotes_and_question(report: bytes) -> None:
    made = lines(report)
    at = made.index("Số lượng và tỷ lệ")
    assert made[at + 1].startswith("77 người là 14,8%")
    assert made[at + 2 : at + 4] == ["“77 người (14,8%)”", "“228 người (42,8%)”"]
    assert made[at + 4] == "Câu hỏi gửi đơn vị: Đề nghị đơn vị cho biết tổng số người được khảo sát."


def test_recommendations_stand_under_their_addressee_with_those_who_ask() -> None:
    case = sample_case()
    quote = Quote(2, 5, 20, "Sớm ban hành hướng dẫn.")
    case.recommendation_rows = [
        RecommendationRow(quote, "Đảng ủy Cục Mẫu", "Ban Mẫu", 1, 0.9),
        RecommendationRow(replace(quote, start=50), "", "", 1, 0.9),
    ]
    made = styles_of(written(case))
    at = made.index(("Heading2", "Ban Mẫu"))
    assert made[at + 1 : at + 5] == [
        ("TpLead", "Có 1 kiến nghị của 1 đơn vị:"),
        ("TpQuote", "Đảng ủy Cục Mẫu: “Sớm ban hành hướng dẫn.”"),
        ("Heading2", "Chưa nêu nơi nhận"),
        ("TpLead", "Có 1 kiến nghị của 1 đơn vị:"),
    ]


def test_tables_repeat_their_head_and_fill_the_width(report: bytes) -> None:
    figures, sources = (t for t in docx.Document(io.BytesIO(report)).tables if t.style.name == "Table Grid")
    assert [cell.text for cell in figures.rows[0].cells][3] == "Số liệu (nguyên văn)"
    for found in (figures, sources):
        assert found.rows[0]._tr.find("w:trPr/w:tblHeader", W) is not None
        widths = [int(c.get(qn("w:w"))) for c in found._tbl.find("w:tblGrid", W)]
        assert sum(widths) == pytest.approx(11906 - 1701 - 850, abs=6)


def test_sources_list_every_file_with_unit_hash_and_state(report: bytes) -> None:
    rows = [[c.text for c in row.cells] for row in docx.Document(io.BytesIO(report)).tables[-1].rows][1:]
    assert [row[0] for row in rows] == [str(number) for number in range(1, 10)]
    assert rows[0][3:] == ["abababababab", "Đọc được một phần. 2 trang bị hỏng, không đọc được."]
    assert rows[5][4] == "Trùng hoàn toàn với số 1"
    assert rows[7][4] == "Không đọc được. Tệp được bảo vệ bằng mật khẩu."


def test_an_empty_case_says_so_plainly() -> None:
    made = lines(written(empty_case()))
    for wanted in (
        "Đến ngày 23/11/2026, đã nhận 0 tệp tài liệu; đã đọc 0 tệp.",
        "Chưa đọc được tài liệu nào, nên các mục dưới đây chưa có nội dung.",
        "Chưa trích được câu nào từ các tài liệu đã đọc.",
        "Chưa trích được số liệu nào từ các tài liệu đã đọc.",
        "Không thấy số liệu nào mâu thuẫn trong các tài liệu đã đọc.",
        "Chưa trích được kiến nghị nào từ các tài liệu đã đọc.",
        "Chưa nhận được tài liệu nào.",
    ):
        assert wanted in made


def test_without_topics_sentences_stand_by_role() -> None:
    case = sample_case()
    case.topic_rows = []
    case.statement_rows = [replace(row, topic=0) for row in case.statement_rows]
    made = styles_of(written(case))
    assert (
        "BodyText",
        "Cuộc khảo sát chưa có danh mục nội dung thảo luận; các câu trích dưới đây xếp theo vai trò của câu.",
    ) in made
    headings = [text for style, text in made if style == "Heading2"]
    assert headings[:4] == ["Kết quả", "Hạn chế", "Nguyên nhân", "Bài học kinh nghiệm"]


# -- the file ------------------------------------------------------------------------------------------------------


def test_the_same_case_gives_the_same_bytes(report: bytes) -> None:
    assert report == written(sample_case())
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_properties_bear_title_and_the_day_given() -> None:
    data = written(sample_case(), details=replace(DETAILS, issued=date(2026, 12, 2)))
    properties = docx.Document(io.BytesIO(data)).core_properties
    assert properties.title == "tổng hợp kết quả khảo sát về công tác dân vận của các cơ quan mẫu"
    assert (properties.created.date(), properties.modified.date()) == (date(2026, 12, 2), date(2026, 12, 2))
    assert (properties.language, properties.author) == ("vi-VN", "Tiếp Thu")
    assert "Hà Nội, ngày 02 tháng 12 năm 2026" in lines(data)


SUBJECTS = [
    ("of_a_survey", "Khảo sát về dân vận", "", "tổng hợp kết quả khảo sát về dân vận"),
    ("of_another_title", "Dân vận 2026", "", "tổng hợp kết quả khảo sát “Dân vận 2026”"),
    ("given", "Dân vận 2026", "kết quả khảo sát", "kết quả khảo sát"),
    ("of_odd_marks", "A & <B> \x00", "", "tổng hợp kết quả khảo sát “A & <B> \ufffd”"),
]


@pytest.mark.parametrize(("_case", "title", "given", "expected"), SUBJECTS)
def test_subject(_case: str, title: str, given: str, expected: str) -> None:
    case = empty_case()
    case.title = title
    assert expected in lines(written(case, details=replace(DETAILS, subject=given)))


def test_every_part_is_well_formed_and_styles_exist(report: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(report)) as archive:
        for name in archive.namelist():
            etree.fromstring(archive.read(name))
    defined = {s.get(qn("w:styleId")) for s in xml(report, "word/styles.xml").iterfind("w:style", W)}
    parts = ("word/document.xml", "word/footnotes.xml", "word/header1.xml", "word/numbering.xml")
    kinds = (qn("w:pStyle"), qn("w:rStyle"), qn("w:tblStyle"))
    used = {e.get(qn("w:val")) for part in parts for e in xml(report, part).iter(*kinds)}
    assert used <= defined


def test_layout_of_the_day_is_chosen_for_the_report() -> None:
    assert layout_for("party", sample_case().made_on) is PARTY_2026
