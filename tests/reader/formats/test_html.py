"""Web pages: the article, what goes with it, and what is left out."""

# ruff: noqa: E501 - lines of sample pages are as long as their markup

import pytest

from tiepthu.reader.formats import read_bytes
from tiepthu.reader.records import PassageKind

PROSE_A = (
    "Sáng 12/5/2019, tại thành phố Hạ Long, Đoàn khảo sát của Ban Dân vận đã làm việc với Đảng ủy Sở Giao thông về "
    "kết quả thực hiện công tác dân vận của chính quyền trong 3 năm qua."
)
PROSE_B = (
    "Báo cáo tại buổi làm việc, đồng chí Trần Văn Bình, Bí thư Đảng ủy Sở cho biết đơn vị đã rà soát 214 thủ tục hành "
    "chính, kiến nghị bãi bỏ 31 thủ tục, rút ngắn thời gian giải quyết của 96 thủ tục khác."
)
PROSE_C = (
    "Kết luận buổi làm việc, Trưởng đoàn đề nghị Đảng ủy Sở tiếp tục đối thoại với doanh nghiệp vận tải mỗi quý một "
    "lần, công khai kết quả trả lời trên trang thông tin điện tử."
)

DIV_PORTAL = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Đoàn khảo sát làm việc với Đảng ủy Sở Giao thông - Cổng thông tin</title>
<script>var x = "<p>không phải văn bản</p>";</script><style>p {{ color: red }}</style></head><body>
<header><div class="logo"><a href="/">Trang chủ</a></div>
<nav>
<ul><li><a href="/1">Giới thiệu</a></li><li><a href="/2">Tin tức</a></li>
<li><a href="/3">Văn bản</a></li></ul></nav></header>
<div class="container"><div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/2">Tin tức</a></div>
<div class="left"><div class="detail">
<h1 class="title">Đoàn khảo sát làm việc với Đảng ủy Sở Giao thông</h1>
<div class="info"><span>13/05/2019</span> | <span>1.204</span></div>
<div class="tools"><a href="#">In bài viết</a></div>
<div class="body"><p><strong>{PROSE_A}</strong></p>
<figure><img src="a.jpg" alt=""><figcaption>Đồng chí Lê Thị Cúc, Trưởng đoàn, phát biểu</figcaption></figure>
<p>{PROSE_B}</p>
<table align="center"><tbody><tr><td><img src="b.jpg"></td></tr><tr>
<td class="caption">Quang cảnh buổi làm việc</td></tr></tbody></table>
<p>{PROSE_C}</p>
<p style="text-align:right"><strong>Nguyễn Thu Hà</strong></p></div></div>
<div class="related-box"><h3>Các tin khác</h3><ul>
<li><a href="/a">Hội nghị sơ kết công tác dân vận 6 tháng đầu năm</a> (12/05/2019)</li>
<li><a href="/b">Tập huấn nghiệp vụ cho cán bộ dân vận cơ sở</a> (10/05/2019)</li></ul></div></div>
<div class="right"><div class="widget"><h3>Thông báo</h3><ul>
<li><a href="/t">Lịch tiếp công dân tháng 6 của lãnh đạo Sở</a></li></ul></div></div></div>

<footer><p>Cơ quan chủ quản: Sở Giao thông.
Địa chỉ: số 1, đường Hoàng Quốc Việt. Điện thoại: 0203 000 000. Giấy phép số 12/GP-STTTT.</p></footer>
</body></html>"""

TABLE_PORTAL = f"""<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8">
<TITLE>Trang tin</TITLE></HEAD><BODY>
<TABLE width=1000><TR><TD colspan=2><A href="/">Trang chủ</A>
<A href="/gt">Giới thiệu</A> <A href="/tt">Tin tức</A></TD></TR>
<TR><TD width=200 valign=top><TABLE><TR><TD><A href="/m1">Lãnh đạo tỉnh</A></TD></TR><TR>
<TD><A href="/m2">Thủ tục hành chính</A></TD></TR>
<TR><TD><A href="/m3">Hỏi đáp pháp luật trực tuyến</A></TD></TR></TABLE></TD><TD valign=top>
<DIV class="tieude"><B>Giám sát việc thực hiện quy chế dân chủ ở cơ sở</B></DIV>
<DIV class="ngay">Cập nhật lúc 08:15, Thứ Hai, 13/05/2019 (GMT+7)</DIV>
<DIV><FONT face="Arial">{PROSE_A}<BR><BR>{PROSE_B}<BR><BR>{PROSE_C}</FONT></DIV>
<DIV align=right><B>Theo Báo Quảng Ninh</B></DIV>
<DIV>Lượt xem: 3.015</DIV>
<DIV><B>Các tin đã đưa</B></DIV>
<TABLE><TR><TD><A href="/n1">Khai mạc kỳ họp thứ mười Hội đồng nhân dân tỉnh</A></TD></TR>
<TR><TD><A href="/n2">Gặp mặt các cơ quan báo chí nhân ngày 21/6</A></TD></TR></TABLE>
</TD></TR></TABLE></BODY></HTML>"""

NEWS_PAGE = f"""<!doctype html><html><head><meta charset="utf-8">
<meta property="og:title"
content="Rà soát hơn hai trăm thủ tục hành chính">
<meta property="article:published_time" content="2019-05-13T08:00:00+07:00"></head><body><script></script>
<div class="menu"><a href="/1">Thời sự</a><a href="/2">Kinh tế</a></div>
<div class="page"><h1>Rà soát hơn hai trăm thủ tục hành chính</h1>
<span class="date">Thứ hai, 13/5/2019, 08:00 (GMT+7)</span>
<p class="sapo">Sở Giao thông tỉnh vừa báo cáo kết quả rà soát thủ tục hành chính với Đoàn khảo sát của Ban Dân vận.</p>
<article class="fck_detail"><p>{PROSE_A}</p>
<p>{PROSE_B}</p>
<div class="PhotoCMS_Caption"><p>Người dân làm thủ tục tại bộ phận một cửa</p></div>
<p>{PROSE_C}</p><p class="author"><b>Minh Anh</b></p></article>
<div class="social-share"><a>Facebook</a></div>
<div class="box-tinlienquan"><div class="title">Tin liên quan</div>
<a href="/x">Bốn sở công khai kết quả đối thoại với doanh nghiệp</a></div>
<div class="comment"><p>Ý kiến bạn đọc (0)</p></div></div></body></html>"""


def kinds(source):
    return [(passage.kind, passage.span.of(source.text)) for passage in source.passages]


def test_a_portal_page_is_told_apart():
    source = read_bytes(DIV_PORTAL.encode(), name="a.html")
    assert kinds(source) == [
        (PassageKind.TITLE, "Đoàn khảo sát làm việc với Đảng ủy Sở Giao thông"),
        (PassageKind.DATE_LINE, "13/05/2019 | 1.204"),
        (PassageKind.PARAGRAPH, PROSE_A),
        (PassageKind.CAPTION, "Đồng chí Lê Thị Cúc, Trưởng đoàn, phát biểu"),
        (PassageKind.PARAGRAPH, PROSE_B),
        (PassageKind.CAPTION, "Quang cảnh buổi làm việc"),
        (PassageKind.PARAGRAPH, PROSE_C),
        (PassageKind.AUTHOR, "Nguyễn Thu Hà"),
        (PassageKind.RELATED, "Các tin khác"),
        (PassageKind.RELATED, "Hội nghị sơ kết công tác dân vận 6 tháng đầu năm (12/05/2019)"),
        (PassageKind.RELATED, "Tập huấn nghiệp vụ cho cán bộ dân vận cơ sở (10/05/2019)"),
    ]
    assert dict(source.hints) == {
        "title": "Đoàn khảo sát làm việc với Đảng ủy Sở Giao thông",
        "date": "2019-05-13",
        "authors": "Nguyễn Thu Hà",
        "views": "1204",
    }


def test_a_page_laid_out_with_tables_is_told_apart():
    source = read_bytes(TABLE_PORTAL.encode(), name="a.html")
    assert kinds(source) == [
        (PassageKind.TITLE, "Giám sát việc thực hiện quy chế dân chủ ở cơ sở"),
        (PassageKind.DATE_LINE, "Cập nhật lúc 08:15, Thứ Hai, 13/05/2019 (GMT+7)"),
        (PassageKind.PARAGRAPH, PROSE_A),
        (PassageKind.PARAGRAPH, PROSE_B),
        (PassageKind.PARAGRAPH, PROSE_C),
        (PassageKind.AUTHOR, "Theo Báo Quảng Ninh"),
        (PassageKind.VIEW_COUNTER, "Lượt xem: 3.015"),
        (PassageKind.RELATED, "Các tin đã đưa"),
        (PassageKind.RELATED, "Khai mạc kỳ họp thứ mười Hội đồng nhân dân tỉnh"),
        (PassageKind.RELATED, "Gặp mặt các cơ quan báo chí nhân ngày 21/6"),
    ]


def test_a_news_page_keeps_its_summary():
    source = read_bytes(NEWS_PAGE.encode(), name="a.html")
    assert kinds(source) == [
        (PassageKind.TITLE, "Rà soát hơn hai trăm thủ tục hành chính"),
        (PassageKind.DATE_LINE, "Thứ hai, 13/5/2019, 08:00 (GMT+7)"),
        (
            PassageKind.PARAGRAPH,
            "Sở Giao thông tỉnh vừa báo cáo kết quả rà soát thủ tục hành chính với Đoàn khảo sát của Ban Dân vận.",
        ),
        (PassageKind.PARAGRAPH, PROSE_A),
        (PassageKind.PARAGRAPH, PROSE_B),
        (PassageKind.CAPTION, "Người dân làm thủ tục tại bộ phận một cửa"),
        (PassageKind.PARAGRAPH, PROSE_C),
        (PassageKind.AUTHOR, "Minh Anh"),
        (PassageKind.RELATED, "Tin liên quan"),
        (PassageKind.RELATED, "Bốn sở công khai kết quả đối thoại với doanh nghiệp"),
    ]


TEASERS = "".join(
    f'<div class="item"><a href="/{n}">Tin vắn thứ {n} của các huyện, thị xã trong tỉnh hôm nay</a><p>Ngày {n}/5/2019, huyện ủy đã tổ chức '
    "hội nghị quán triệt các văn bản mới, hơn hai trăm cán bộ cốt cán dự.</p></div>"
    for n in range(1, 7)
)
FORM_PORTAL = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Cổng thông tin - Chi tiết tin</title></head><body>
<form method="post" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div id="top-menu"><a href="/">Trang chủ</a></div>
<div class="sidebar">{TEASERS}</div>
<div id="printArea"><span class="news-title">Nhân rộng mô hình dân vận khéo trong trường học</span><br>
<span>Thu Hà - 12/05/2019 08:00</span><div>{PROSE_A}<br>{PROSE_B}<br/>{PROSE_C}</div>
<a href="javascript:history.back()">Quay lại</a> <a href="#">Lên đầu trang</a></div></form>
<div id="footer">Bản quyền thuộc về Ban Dân vận. Ghi rõ nguồn khi phát lại thông tin từ trang này.</div></body></html>"""


def test_a_page_inside_a_form_with_summaries_beside_it():
    source = read_bytes(FORM_PORTAL.encode(), name="a.aspx")
    assert dict(source.hints)["authors"] == "Thu Hà"
    assert kinds(source) == [
        (PassageKind.TITLE, "Nhân rộng mô hình dân vận khéo trong trường học"),
        (PassageKind.DATE_LINE, "Thu Hà - 12/05/2019 08:00"),
        (PassageKind.PARAGRAPH, PROSE_A),
        (PassageKind.PARAGRAPH, PROSE_B),
        (PassageKind.PARAGRAPH, PROSE_C),
    ]


WORD_PAGE = """<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=windows-1252"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
<style>p.MsoNormal {font-family:"Times New Roman"}</style></head><body lang=EN-US><div class=WordSection1>
<table class=MsoNormalTable><tr><td><p class=MsoNormal>T&#7880;NH &#7910;Y A<o:p></o:p></p></td>
<td><p class=MsoNormal>&#272;&#7842;NG C&#7896;NG S&#7842;N VI&#7878;T NAM<o:p></o:p></p></td></tr></table>
<p class=MsoNormal>K\xdd K\xceT<br>
thi \xf0ua\xa0n\xe2ng cao</p>
<p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>
m&#7897;t <span style='display:none'>\xe2n</span> vi&#7879;c</p>
<p class=MsoNormal><del>c\xf9 </del><ins>m&#7899;i</ins></p>
<table border=1><tr><td>TT</td><td>N&#259;m</td></tr><tr><td>1</td><td>2016</td></tr></table>
<div style='mso-element:footer'><p class=MsoFooter>Trang 7</p></div></div></body></html>"""


def test_a_page_exported_by_word():
    source = read_bytes(WORD_PAGE.encode("cp1252"), name="a.htm")
    assert source.text.split("\n") == [
        *(
            "TỈNH ỦY A",
            "ĐẢNG CỘNG SẢN VIỆT NAM",
            "KÝ KÎT thi đua nâng cao",
            "1. một việc",
            "mới",
            "TT",
            "Năm",
            "1",
            "2016",
        ),
    ]
    assert [passage.kind for passage in source.passages[:2]] == [PassageKind.LETTERHEAD] * 2
    assert [passage.origin.cell for passage in source.passages[-4:]] == ["A1", "B1", "A2", "B2"]
    assert {problem.code for problem in source.problems} == {
        *("text.lookalike", "text.spaces", "text.tracked_deletions", "text.tracked_insertions"),
    }


LAW_PAGE = """<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Luật Mẫu</title></head><body>
<header><nav><a href="/">Trang chủ</a></nav></header><div class="page"><div class="head"><h1>Luật Mẫu về đường làng ngõ xóm</h1></div>
<div class="toc"><div>Điều 1. Phạm vi</div><div>Điều 2. Đối tượng</div></div><div class="law">
<div class="art"><p><b>Điều 1. Phạm vi</b></p><p>Luật này quy định việc làm, sửa và giữ gìn đường làng, ngõ xóm trong cả nước.</p></div>
<div class="art"><p><b>Điều 2. Đối tượng</b></p><p>Luật này áp dụng đối với thôn, bản, tổ dân phố, cơ quan và người dân có liên quan.</p>
<ol><li>Thôn, bản;</li><li>Tổ dân phố.</li></ol></div></div></div><script></script></body></html>"""


def test_a_table_of_articles_does_not_double_the_law():
    source = read_bytes(LAW_PAGE.encode(), name="a.html")
    assert source.text.split("\n") == [
        "Luật Mẫu về đường làng ngõ xóm",
        "Điều 1. Phạm vi",
        "Luật này quy định việc làm, sửa và giữ gìn đường làng, ngõ xóm trong cả nước.",
        "Điều 2. Đối tượng",
        "Luật này áp dụng đối với thôn, bản, tổ dân phố, cơ quan và người dân có liên quan.",
        "1. Thôn, bản;",
        "2. Tổ dân phố.",
    ]


def page(body: str, head: str = '<meta charset="utf-8">') -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


@pytest.mark.parametrize(
    ("_case", "data", "text"),
    [
        ("bare", page("<p>Số liệu</p>năm <b>2016</b>").encode(), "Số liệu\nnăm 2016"),
        ("utf16", page("<p>Số liệu</p>").encode("utf-16"), "Số liệu"),
        ("utf8_declared_western", page("<p>Số liệu</p>", '<meta charset="iso-8859-1">').encode(), "Số liệu"),
        ("tcvn3_by_font", page('<p><font face=".VnTime">§¶ng ñy</font></p>').encode(), "Đảng ủy"),
        ("tcvn3_capitals", page("<p style=\"font-family:'.VnTimeH'\">®¶ng bé</p>").encode(), "ĐẢNG BỘ"),
        ("vni_by_style", page("<p style='font-family:VNI-Times'>Nghò quye<b>át</b></p>").encode(), "Nghị quyết"),
        ("tcvn3_bytes", page("<p>Uû ban nh©n d©n tØnh</p>", "").encode("cp1252"), "Uỷ ban nhân dân tỉnh"),
        (
            "script_style_form",
            page("<script>x</script><style>y</style><p>một</p><select><option>z</select>").encode(),
            "một",
        ),
        ("breaks", page("<p>một;<br>hai<br>ba</p>").encode(), "một;\nhai ba"),
        (
            "nested_list",
            page("<ol type='a'><li>một</li><li>hai<ul><li>ba</li></ul></li></ol>").encode(),
            "a. một\nb. hai\nba",
        ),
        (
            "mhtml",
            b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\nContent-Type: text/html\r\n"
            b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<html><body><p>S=E1=BB=91 li=E1=BB=87u</p></body></html>\r\n--x--",
            "Số liệu",
        ),
    ],
)
def test_small_pages(_case, data, text):
    assert read_bytes(data, name="a.html").text == text


def test_spanned_cells_keep_their_columns():
    rows = "<tr><th rowspan=2>Xã</th><th colspan=2>Hồ sơ</th></tr><tr><th>Nhận</th><th>Trả</th></tr><tr><td>A</td><td>5</td><td>4</td></tr>"
    source = read_bytes(page(f"<table>{rows}</table>").encode(), name="a.html")
    assert [(p.span.of(source.text), p.kind.value, p.origin.cell) for p in source.passages] == [
        ("Xã", "table_header", "A1"),
        ("Hồ sơ", "table_header", "B1"),
        ("Nhận", "table_header", "B2"),
        ("Trả", "table_header", "C2"),
        ("A", "table_cell", "A3"),
        ("5", "table_cell", "B3"),
        ("4", "table_cell", "C3"),
    ]
