"""Party documents dated 27/5/2026 or later: Quy định 399-QĐ/TW with Hướng dẫn 05-HD/VPTW [S1][S3][S4].

Only what differs from `dang_2018` stands here. The guidance was read at second hand; its sample forms were not seen.
From 09/01 to 26/5/2026 the authority to issue follows 399-QĐ/TW and the layout still 36-HD/VPTW [M].
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from tiepthu.exports.layouts import dang_2018
from tiepthu.exports.layouts.model import Level, Recipients, between

COMPONENTS = MappingProxyType(
    {
        **dang_2018.COMPONENTS,
        "letter_subject": replace(dang_2018.COMPONENTS["letter_subject"], form="về việc {subject}"),  # P-17 [S4]
    }
)

LAYOUT = replace(
    dang_2018.LAYOUT,
    id="dang-2026",
    basis="Quy định 399-QĐ/TW ngày 09/01/2026; Hướng dẫn 05-HD/VPTW ngày 27/5/2026",
    valid_from=date(2026, 5, 27),
    valid_to=None,
    body=replace(dang_2018.BODY, line=between(18, 22)),  # P-07 [S3]
    components=COMPONENTS,
    levels=(
        Level("roman", "{n}.", "caps"),  # marks of 399-QĐ/TW itself [S1]
        Level("arabic", "{n}."),
        Level("letter", "{n})", bold=False, italic=True),
    ),
    recipients=Recipients("Nơi nhận:", "- {name}", ";", ".", "Lưu {office}"),  # P-26 [S3][S4]
    addressing=MappingProxyType(
        {"công văn": "Kính gửi:", "tờ trình": "Kính trình:", "first": "- Như trên"}
    ),  # [S3][S4]
    codes=MappingProxyType({**dang_2018.CODES, "quy định": "QĐ"}),  # [S3][S4] and every Quy định seen
)
