"""What stands around the text of an official report: the block at its head, and the one of signature and recipients."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tiepthu.exports import report_words as words
from tiepthu.exports.docx_styles import component_style
from tiepthu.exports.docx_writer import DocxWriter
from tiepthu.exports.layouts import Component, Layout
from tiepthu.exports.report_selection import ReportLimits

_LEFT = 73.0  # millimetres of the left column at the head; the right one takes the rest, for the longest fixed line
_LEFT_AT_END = 80.0
_LETTER = 0.7  # ems that a capital takes on average, for rules that need not be as long as the text
_BLANK_LINES = 4  # between post and name (P-24)


@dataclass(frozen=True, slots=True)
class ReportDetails:
    """What no source says and the drafting team fills in; the defaults show in square brackets what is missing."""

    superior: str = "[CƠ QUAN CẤP TRÊN]"
    issuer: str = "[CƠ QUAN BAN HÀNH]"
    issuer_code: str = "…"
    number: int | None = None
    place: str = "…"
    issued: date | None = None  # None: the day on which the case was made
    subject: str = ""
    on_behalf_of: str = "[TẬP THỂ LÃNH ĐẠO]"  # empty where the head signs alone
    post: str = "[CHỨC VỤ]"
    signer: str = "[Họ và tên]"
    recipients: tuple[str, ...] = ("[Nơi nhận báo cáo]", "[Các đơn vị được khảo sát]")
    office: str = "[Văn phòng]"  # keeps the file copy
    workbook: str = "tong-hop.xlsx"
    page: str = "index.html"  # where sources can be opened, relative to the report; empty for no links
    limits: ReportLimits = field(default_factory=ReportLimits)

    def subject_line(self, title: str) -> str:
        """The subject as given, else made from the title of the case; it begins with a small letter.

        >>> ReportDetails().subject_line("Khảo sát về công tác dân vận")
        'tổng hợp kết quả khảo sát về công tác dân vận'
        """
        if self.subject:
            return self.subject
        if title.lower().startswith(words.SURVEY):
            return words.SUBJECT_OF_SURVEY % {"title": title[:1].lower() + title[1:]}
        return words.SUBJECT % {"title": title}


def count_words(number: int) -> str:
    """Return a count with a dot between groups of three digits.

    >>> count_words(47436)
    '47.436'
    """
    return f"{number:,}".replace(",", ".")


def write_head(writer: DocxWriter, layout: Layout, details: ReportDetails, *, title: str, issued: date) -> None:
    """Write the two columns at the head, then type and subject in the middle."""
    right = layout.page.text_width - _LEFT
    said = {"superior": details.superior.upper(), "issuer": details.issuer.upper(), "separator": layout.separator}
    number = layout.number_line(number=details.number, code=layout.codes[words.TYPE], issuer=details.issuer_code)
    writer.columns(
        (_LEFT, right),
        [
            (_lines(writer, layout, layout.left, said, _LEFT), _lines(writer, layout, layout.right, said, right)),
            (
                [writer.block(component_style("number"), number)],
                [writer.block(component_style("place_date"), layout.place_and_date(details.place, issued))],
            ),
        ],
    )
    for _ in range(2):
        writer.gap()
    writer.paragraph(component_style("type"), words.TYPE.upper())
    subject = details.subject_line(title)
    writer.paragraph(component_style("subject"), subject)
    if layout.subject_rule:
        writer.paragraph(component_style("subject"), layout.subject_rule)
    else:
        writer.draw_rule(_rule_length(layout.components["subject"], subject, layout.page.text_width) or 0)
    writer.gap()


def _lines(writer: DocxWriter, layout: Layout, keys: tuple[str, ...], said: dict[str, str], width: float) -> list[Any]:
    made: list[Any] = []
    for key in keys:
        component = layout.components[key]
        text = said.get(key, component.form)
        if not text:
            continue
        made.append(writer.block(component_style(key), text))
        length = _rule_length(component, text, width)
        if length:
            made.append(writer.rule(length, width))
    return made


def _rule_length(component: Component, text: str, width: float) -> float | None:
    """The length in points of the rule under a component, if it has one."""
    if component.rule_ems is not None:
        return component.rule_ems * component.size.use
    if component.rule_share is not None:
        whole = min(len(text) * _LETTER * component.size.use, width / 25.4 * 72)
        return whole * component.rule_share
    return None


def write_signing(writer: DocxWriter, layout: Layout, details: ReportDetails) -> None:
    """Write the recipients on the left and the signature on the right."""
    form = layout.recipients
    left = [writer.block(component_style("recipients"), form.heading)]
    left += [
        writer.block(component_style("recipient"), line) for line in form.lines(details.recipients, details.office)
    ]
    right = []
    if details.on_behalf_of:
        authority = layout.signing["on_behalf"].format(body=details.on_behalf_of.upper())
        right.append(writer.block(component_style("authority"), authority))
    if details.post:
        right.append(writer.block(component_style("post"), details.post.upper()))
    right += [writer.block(component_style("post")) for _ in range(_BLANK_LINES)]
    right.append(writer.block(component_style("signer"), details.signer))
    writer.gap()
    writer.columns((_LEFT_AT_END, layout.page.text_width - _LEFT_AT_END), [(left, right)])


def write_source_head(writer: DocxWriter, layout: Layout, details: ReportDetails, day: str) -> None:
    """Write the line that says to which report an appendix belongs."""
    number = layout.number_line(number=details.number, code=layout.codes[words.TYPE], issuer=details.issuer_code)
    said = words.APPENDIX_OF % {"number": number[:1].lower() + number[1:], "day": day}
    writer.paragraph(component_style("appendix_of"), said)
    writer.gap()
