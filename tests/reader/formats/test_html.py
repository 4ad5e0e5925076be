"""Web pages: the article, what goes with it, and what is left out."""

import pytest

from tiepthu.reader.formats import read_bytes
from tiepthu.reader.records import PassageKind

PROSE_A = (
    "Sáng 12/5/2019, tại thành phố Hạ Long, Đoàn khảo sát của Ban Dân vận đã làm việc với Đảng ủy Sở Giao thông về kết quả "
    "thực hiện công tác dân vận của chính quyền trong 3 năm qua."
)
PROSE_B = (
    "Báo cáo tại buổi làm việc, đồng chí Trần Văn Bình, Bí thư Đảng ủy Sở cho biết đơn vị đã rà soát 214 thủ tục hành chính, "
    "kiến nghị bãi bỏ 31 thủ tục, rút ngắn thời gian giải quyết của 96 thủ tục khác."
)
PROSE_C = (
    "Kết luận buổi làm việc, Trưởng đoàn đề nghị Đảng ủy Sở tiếp tục đối thoại với doanh nghiệp vận tải mỗi quý một lần, "
    "công khai kết quả trả lời trên trang thông tin điện tử."
)

DIV_PORTAL = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Đoàn khảo sát làm việc với Đảng ủy Sở Giao thông - Cổng thông tin</title>
<script>var x = "<p>không phải văn bản</p>";</script><style>p {{ color: red }}</style></head><body>
<header><div class="logo"><a href="/">Trang chủ</a></div>
<nav><ul><li><a href="/1">Giới thiệu</a></li><li><a href="/2">Tin tức</a></li><li><a href="/3">Văn bản</a></li></ul></nav></header>
<div class="container"><div class="breadcrumb"><a href="/">Trang chủ</a> » <a href="/2">Tin tức</a></div>
<div class="left"><div class="detail">
<h1 class="title">Đoàn khảo sát làm việc với Đảng ủy Sở Giao thông</h1>
<div class="info"><span>13/05/2019</span> | <span>1.204</span></div>
<div class="tools"><a href="#">In bài viết</a></div>
<div class="body"><p><strong>{PROSE_A}</strong></p>
<figure><img src="a.jpg" alt=""><figcaption>Đồng chí Lê Thị Cúc, Trưởng đoàn, phát biểu</figcaption></figure>
<p>{PROSE_B}</p>
<table align="center"><tbody><tr><td><img src="b.jpg"></td></tr><tr><td class="caption">Quang cảnh buổi làm việc</td></tr></tbody></table>
<p>{PROSE_C}</p>
<p style="text-align:right"><strong>Nguyễn Thu Hà</strong></p></div></div>
<div class="related-box"><h3>Các tin khác</h3><ul>
<li><a href="/a">Hội nghị sơ kết công tác dân vận 6 tháng đầu năm</a> (12/05/2019)</li>
<li><a href="/b">Tập huấn nghiệp vụ cho cán bộ dân vận cơ sở</a> (10/05/2019)</li></ul></div></div>
<div class="right"><div class="widget"><h3>Thông báo</h3><ul><li><a href="/t">Lịch tiếp công dân tháng 6 của lãnh đạo Sở</a></li></ul></div></div></div>
<footer><p>Cơ quan chủ quản: Sở Giao thông. Địa chỉ: số 1, đường Hoàng Quốc Việt. Điện thoại: 0203 000 000. Giấy phép số 12/GP-STTTT.</p></footer>
</body></html>"""

TABLE_PORTAL = f"""<HTML><HEAD><META http-equiv="Content-Type" content="text/html; charset=utf-8"><TITLE>Trang tin</TITLE></HEAD><BODY>
<TABLE width=1000><TR><TD colspan=2><A href="/">Trang chủ</A> <A href="/gt">Giới thiệu</A> <A href="/tt">Tin tức</A></TD></TR>
<TR><TD width=200 valign=top><TABLE><TR><TD><A href="/m1">Lãnh đạo tỉnh</A></TD></TR><TR><TD><A href="/m2">Thủ tục hành chính</A></TD></TR>
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

NEWS_PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><meta property="og:title" content="Rà soát hơn hai trăm thủ tục hành chính">
<meta property="article:published_time" content="2019-05-13T08:00:00+07:00"></head><body><script></script>
<div class="menu"><a href="/1">Thời sự</a><a href="/2">Kinh tế</a></div>
<div class="page"><h1>Rà soát hơn hai trăm thủ tục hành chính</h1><span class="date">Thứ hai, 13/5/2019, 08:00 (GMT+7)</span>
<p class="sapo">Sở Giao thông tỉnh vừa báo cáo kết quả rà soát thủ tục hành chính với Đoàn khảo sát của Ban Dân vận.</p>
<article class="fck_detail"><p>{PROSE_A}</p><p>{PROSE_B}</p><div class="PhotoCMS_Caption"><p>Người dân làm thủ tục tại bộ phận một cửa</p></div>
<p>{PROSE_C}</p><p class="author"><b>Minh Anh</b></p></article>
<div class="social-share"><a>Facebook</a></div>
<div class="box-tinlienquan"><div class="title">Tin liên quan</div><a href="/x">Bốn sở công khai kết quả đối thoại với doanh nghiệp</a></div>
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
