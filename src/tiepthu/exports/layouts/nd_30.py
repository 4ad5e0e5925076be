"""State administrative documents from 05/3/2020: Nghị định 30/2020/NĐ-CP, Phụ lục I to III [S11, full text read].

Legal normative documents follow other decrees and are not meant here. `N-…` are rules of the page, `box n` the places
of Phụ lục I, Phần I, Mục IV.
"""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from tiepthu.exports.layouts.model import Body, Component, Layout, Level, Page, Recipients, between, exactly

PAGE = Page(
    width=210,  # N-01
    height=297,
    top=between(20, 25),  # N-02
    bottom=between(20, 25),
    left=between(30, 35),
    right=between(15, 20),
    mirrored_back=False,
    number_size=between(13, 14, 14),  # N-04
    number_from_edge=None,
    number_on_first=False,
    appendix_numbered_apart=True,
)

BODY = Body(
    font="Times New Roman",  # N-03
    size=between(13, 14, 14),  # N-05
    first_line=between(10, 12.7),
    space_between=between(6, None),
    line=between(1, 1.5, 1.15),
    line_exact=False,
)

COMPONENTS = MappingProxyType(
    {
        "country": Component(
            "box 1",
            "Quốc hiệu",
            between(12, 13),
            "caps",
            bold=True,
            form="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        ),
        "motto": Component(
            "box 1",
            "Tiêu ngữ",
            between(13, 14),
            bold=True,
            form="Độc lập - Tự do - Hạnh phúc",
            rule_ems=12.241,
        ),
        "superior": Component("box 2", "Cơ quan chủ quản", between(12, 13, 13), "caps"),
        "issuer": Component("box 2", "Cơ quan ban hành", between(12, 13, 13), "caps", bold=True, rule_share=0.4),
        "number": Component("box 3", "Số và ký hiệu", exactly(13), form="Số: {number}/{code}-{issuer}"),
        "place_date": Component(
            "box 4",
            "Địa danh và thời gian",
            between(13, 14),
            italic=True,
            form="{place}, ngày {day} tháng {month} năm {year}",
        ),
        "type": Component("box 5a", "Tên loại", between(13, 14, 14), "caps", bold=True),
        "subject": Component("box 5a", "Trích yếu", between(13, 14, 14), bold=True, rule_share=0.4),
        "letter_subject": Component("box 5b", "Trích yếu công văn", between(12, 13), form="V/v {subject}"),
        "basis": Component("box 6", "Căn cứ", between(13, 14), italic=True, align="justify", form="{text};"),
        "part": Component("box 6", "Phần, chương, mục", between(13, 14, 14), bold=True),
        "part_title": Component("box 6", "Tên phần, chương, mục", between(13, 14, 14), "caps", bold=True),
        "article": Component(
            "box 6", "Điều", between(13, 14, 14), bold=True, align="justify", form="Điều {number}. {title}"
        ),
        "clause": Component("box 6", "Khoản", between(13, 14, 14), align="justify", form="{number}. {text}"),
        "point": Component("box 6", "Điểm", between(13, 14, 14), align="justify", form="{letter}) {text}"),
        "authority": Component("box 7a", "Quyền hạn ký", between(13, 14, 14), "caps", bold=True),
        "post": Component("box 7a", "Chức vụ người ký", between(13, 14, 14), "caps", bold=True),
        "signer": Component("box 7b", "Họ tên người ký", between(13, 14, 14), bold=True),
        "addressee": Component("box 9a", "Kính gửi", between(13, 14, 14)),
        "recipients": Component("box 9b", "Nơi nhận", exactly(12), bold=True, italic=True, align="left"),
        "recipient": Component("box 9b", "Danh sách nơi nhận", exactly(11), align="left"),
        "urgency": Component("box 10b", "Độ khẩn", between(13, 14), "caps", bold=True),
        "circulation": Component("box 11", "Phạm vi lưu hành", between(13, 14), "caps", bold=True),
        "typist": Component("box 12", "Ký hiệu người soạn thảo", exactly(11), align="left"),
        "contact": Component("box 13", "Thông tin liên hệ", between(11, 12)),
        "appendix": Component("Phụ lục", "Phụ lục", exactly(14), bold=True),
        "appendix_title": Component("Phụ lục", "Tên phụ lục", between(13, 14, 14), "caps", bold=True),
        "appendix_of": Component("Phụ lục", "Kèm theo", between(13, 14, 14), italic=True),
    }
)

SIGNING = MappingProxyType(
    {
        "on_behalf": "TM. {body}",
        "for_head": "KT. {post}",
        "by_order": "TL. {body}",
        "sub_delegated": "TUQ. {body}",
        "acting": "Q. {post}",
    }
)

CODES = MappingProxyType(
    {
        "nghị quyết": "NQ",
        "quyết định": "QĐ",
        "chỉ thị": "CT",
        "quy chế": "QC",
        "quy định": "QyĐ",
        "thông cáo": "TC",
        "thông báo": "TB",
        "hướng dẫn": "HD",
        "chương trình": "CTr",
        "kế hoạch": "KH",
        "phương án": "PA",
        "đề án": "ĐA",
        "dự án": "DA",
        "báo cáo": "BC",
        "biên bản": "BB",
        "tờ trình": "TTr",
        "hợp đồng": "HĐ",
        "công điện": "CĐ",
        "bản ghi nhớ": "BGN",
        "bản thỏa thuận": "BTT",
        "giấy uỷ quyền": "GUQ",
        "giấy mời": "GM",
        "giấy giới thiệu": "GGT",
        "giấy nghỉ phép": "GNP",
        "phiếu gửi": "PG",
        "phiếu chuyển": "PC",
        "phiếu báo": "PB",
        "công văn": "",
        "thư công": "",
    }
)

LAYOUT = Layout(
    id="nd-30",
    kind="state",
    basis="Nghị định 30/2020/NĐ-CP ngày 05/3/2020",
    valid_from=date(2020, 3, 5),
    valid_to=None,
    page=PAGE,
    body=BODY,
    components=COMPONENTS,
    left=("superior", "issuer"),
    right=("country", "motto"),
    separator="",
    subject_rule="",
    levels=(
        Level("roman", "{n}.", "caps"),
        Level("arabic", "{n}."),
        Level("letter", "{n})", bold=False),
    ),
    signing=SIGNING,
    recipients=Recipients("Nơi nhận:", "- {name}", ";", ".", "Lưu: {office}"),
    addressing=MappingProxyType({"công văn": "Kính gửi:", "tờ trình": "Kính gửi:", "first": "- Như trên"}),
    end_mark="./.",
    codes=CODES,
)
