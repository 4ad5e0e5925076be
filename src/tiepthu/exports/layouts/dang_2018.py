"""Party documents dated 03/4/2018 to 26/5/2026: Quy định 66-QĐ/TW with Hướng dẫn 36-HD/VPTW [S6][S7][S9].

Read at second hand. Where sources disagree the value written is the one most of them give, and a comment names both.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from tiepthu.exports.layouts.model import Body, Component, Layout, Level, Page, Recipients, between, exactly

PAGE = Page(
    width=210,  # P-01 [S6]
    height=297,
    top=exactly(20),  # P-02 [S6]
    bottom=exactly(20),
    left=exactly(30),
    right=exactly(15),
    mirrored_back=True,  # P-03 [S6]
    number_size=exactly(14),  # P-05 [S6]
    number_from_edge=10,
    number_on_first=False,
    appendix_numbered_apart=True,  # P-08 [M]: the State rule; the Party text was not seen
)

BODY = Body(
    font="Times New Roman",  # P-04 [S6][S7]
    size=between(14, 15),  # P-06 [S6]
    first_line=between(9.5, 12.7, 10),  # "about 10 mm" [S6]
    space_between=between(6, None),
    line=between(18, None),  # P-07 [S6]; 19 and 20 are given by [S4][S8]
    line_exact=True,
)

COMPONENTS = MappingProxyType(
    {
        "title": Component(
            "P-10",
            "Tiêu đề",
            exactly(15),  # 14 in [S8]
            "caps",
            bold=True,
            form="ĐẢNG CỘNG SẢN VIỆT NAM",
            rule_ems=13.776,
        ),
        "superior": Component("P-11", "Cơ quan cấp trên", exactly(14), "caps"),
        "issuer": Component("P-12", "Cơ quan ban hành", exactly(14), "caps", bold=True),
        "separator": Component("P-12", "Dấu sao", exactly(14), form="*"),
        "number": Component(
            "P-13",
            "Số và ký hiệu",
            exactly(14),  # 13 in [S8]
            form="Số {number}-{code}/{issuer}",
        ),
        "place_date": Component(
            "P-14",
            "Địa danh và ngày",
            exactly(14),
            "",
            italic=True,
            form="{place}, ngày {day} tháng {month} năm {year}",
        ),
        "type": Component("P-15", "Tên loại", between(15, 16), "caps", bold=True),
        "subject": Component("P-16", "Trích yếu", between(14, 15), "lower", bold=True),
        "letter_subject": Component("P-17", "Trích yếu công văn", exactly(12), "lower", italic=True),
        "basis": Component("P-18", "Căn cứ", between(14, 15), align="justify", form="- {text};"),
        "part": Component("P-19", "Phần, chương, mục", between(14, 15), bold=True),
        "part_title": Component("P-19", "Tên phần, chương, mục", between(14, 15), "caps", bold=True),
        "article": Component(
            "P-20", "Điều", between(14, 15), bold=True, align="justify", form="Điều {number}. {title}"
        ),
        "clause": Component("P-21", "Khoản", between(14, 15), align="justify", form="{number}. {text}"),
        "point": Component("P-21", "Điểm", between(14, 15), align="justify", form="{letter}) {text}"),
        "authority": Component("P-22", "Quyền hạn ký", exactly(14), "caps", bold=True),
        "post": Component("P-23", "Chức vụ người ký", exactly(14), "caps"),  # bold in [S8]
        "signer": Component("P-24", "Họ tên người ký", exactly(14), bold=True),
        "addressee": Component("P-25", "Kính gửi", exactly(14), italic=True),
        "recipients": Component("P-26", "Nơi nhận", exactly(14), underline=True, align="left"),
        "recipient": Component("P-26", "Danh sách nơi nhận", exactly(12), align="left"),
        "urgency": Component("P-27", "Độ khẩn", exactly(14), "caps", bold=True),
        "circulation": Component("P-28", "Phạm vi lưu hành", exactly(12), "caps", bold=True),
        "draft": Component("P-29", "Dự thảo", exactly(14), italic=True, form="Dự thảo lần {number}"),
        "typist": Component("P-30", "Ký hiệu người đánh máy", exactly(8), "caps", align="left"),
        "contact": Component("P-31", "Thông tin liên hệ", exactly(10)),
        "appendix": Component("P-08", "Phụ lục", exactly(14), bold=True),  # [M]: the form of the State rule
        "appendix_title": Component("P-08", "Tên phụ lục", exactly(14), "caps", bold=True),  # [M]
        "appendix_of": Component("P-08", "Kèm theo", exactly(14), italic=True),  # [M]
    }
)

SIGNING = MappingProxyType(
    {
        "on_behalf": "T/M {body}",  # P-22 [S6]
        "for_head": "K/T {post}",
        "by_order": "T/L {body}",
        "acting": "Q. {post}",
    }
)

CODES = MappingProxyType(
    {
        "nghị quyết": "NQ",
        "quyết định": "QĐ",
        "quy định": "QĐi",  # [S6]; QĐ in every document seen [S1][S3][S4]
        "chỉ thị": "CT",
        "kết luận": "KL",
        "quy chế": "QC",
        "thông tri": "TT",
        "hướng dẫn": "HD",
        "thông báo": "TB",
        "báo cáo": "BC",
        "kế hoạch": "KH",
        "chương trình": "CTr",
        "đề án": "ĐA",
        "phương án": "PA",
        "tờ trình": "TTr",
        "công văn": "CV",
        "biên bản": "BB",
        "bản sao": "BS",
        "quyết định nhân sự": "QĐNS",  # seen in practice [S5]
    }
)

LAYOUT = Layout(
    id="dang-2018",
    kind="party",
    basis="Quy định 66-QĐ/TW ngày 06/02/2017; Hướng dẫn 36-HD/VPTW ngày 03/4/2018",
    valid_from=date(2018, 4, 3),
    valid_to=date(2026, 5, 26),
    page=PAGE,
    body=BODY,
    components=COMPONENTS,
    left=("superior", "issuer", "separator"),
    right=("title",),
    separator="*",
    subject_rule="-----",  # P-16 [S6]
    levels=(
        Level("roman", "{n}-", "caps"),  # marks of 66-QĐ/TW itself [S9]
        Level("arabic", "{n}-"),
        Level("letter", "{n})", bold=False, italic=True),
    ),
    signing=SIGNING,
    recipients=Recipients("Nơi nhận:", "- {name}", ",", ".", "Lưu {office}"),  # P-26 [S6]
    addressing=MappingProxyType({"công văn": "Kính gửi:", "tờ trình": "Kính gửi:", "first": "- Như trên"}),  # P-25 [S6]
    end_mark=".",  # P-33 [S6]
    codes=CODES,
)
