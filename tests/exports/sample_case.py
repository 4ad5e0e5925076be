"""An invented case in memory: four units, six topics of which two are empty, odd characters and absent values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from tiepthu.exports.case import (
    DiscrepancyRow,
    DocumentRow,
    FigureRow,
    Ledger,
    MatrixCell,
    PersonRow,
    ProblemRow,
    Quote,
    RecommendationRow,
    SourcePage,
    StatementRow,
    TopicRow,
    WorkRow,
)

LONG = "Công tác phối hợp giữa các cơ quan có chuyển biến, " * 900 + "hết."
UNITS = ("Đảng ủy Bộ Sông Hồ", "Đảng ủy Cục Mẫu", "Đảng ủy Trường Thử <A&B>", "Đảng ủy Viện Ví Dụ")
TOPICS = (
    "Công tác tuyên truyền, vận động",
    "Thực hiện quy chế dân chủ ở cơ sở",
    "Cải cách thủ tục hành chính & tiếp công dân",
    "Phối hợp với đoàn thể",
    "Nội dung chưa đơn vị nào nêu",
    "Tổ chức bộ máy",
)


@dataclass
class SampleCase:
    """A `Case` whose rows are lists that tests change."""

    title: str = "Khảo sát về công tác dân vận của các cơ quan mẫu"
    made_on: date = date(2026, 11, 23)
    reader: str = "tiepthu 0.1.0"
    ledger: Ledger = field(default_factory=lambda: Ledger(0, 0, 0, 0, 0, 0, 0))
    document_rows: list[DocumentRow] = field(default_factory=list)
    topic_rows: list[TopicRow] = field(default_factory=list)
    figure_rows: list[FigureRow] = field(default_factory=list)
    statement_rows: list[StatementRow] = field(default_factory=list)
    recommendation_rows: list[RecommendationRow] = field(default_factory=list)
    work_rows: list[WorkRow] = field(default_factory=list)
    person_rows: list[PersonRow] = field(default_factory=list)
    discrepancy_rows: list[DiscrepancyRow] = field(default_factory=list)

    def documents(self) -> Iterator[DocumentRow]:
        return iter(self.document_rows)

    def topics(self) -> list[TopicRow]:
        return self.topic_rows

    def units(self) -> list[str]:
        return sorted({d.unit for d in self.document_rows if d.state == "read" and d.unit})

    def figures(self) -> Iterator[FigureRow]:
        return iter(self.figure_rows)

    def statements(self, *, topic: int | None = None, role: str | None = None) -> Iterator[StatementRow]:
        return (r for r in self.statement_rows if topic in (None, r.topic) and role in (None, r.role))

    def recommendations(self) -> Iterator[RecommendationRow]:
        return iter(sorted(self.recommendation_rows, key=lambda r: (not r.to, r.to)))

    def works(self) -> Iterator[WorkRow]:
        return iter(self.work_rows)

    def people(self) -> Iterator[PersonRow]:
        return iter(self.person_rows)

    def discrepancies(self) -> Iterator[DiscrepancyRow]:
        return iter(self.discrepancy_rows)

    def matrix(self) -> Iterator[MatrixCell]:
        units = {d.id: d.unit for d in self.document_rows}
        cells: dict[tuple[str, int], Counter[str]] = {}
        for row in self.statement_rows:
            if row.topic:
                cells.setdefault((units[row.quote.document], row.topic), Counter())[row.role] += 1
        for (unit, topic), counts in sorted(cells.items()):
            yield MatrixCell(topic, unit, tuple(sorted(counts.items())))

    def source(self, document: int) -> SourcePage:
        return SourcePage(document, "", (), ())


def empty_case() -> SampleCase:
    """Nothing was received."""
    return SampleCase(title="Khảo sát chưa có tài liệu")


def sample_case() -> SampleCase:
    """A small full case."""
    case = SampleCase(ledger=Ledger(9, 5, 1, 1, 1, 1, 1), document_rows=_documents())
    case.topic_rows = [TopicRow(number, title) for number, title in enumerate(TOPICS, start=1)]
    case.statement_rows = _statements()
    case.figure_rows = _figures()
    case.recommendation_rows = _recommendations()
    case.work_rows = _works()
    case.person_rows = [
        PersonRow("Nguyễn Văn Thử", ("Bí thư Đảng ủy", "Cục trưởng"), UNITS[1], (_quote(2, 10, "đồng chí Thử"),)),
        PersonRow("Trần Thị =Mẫu", (), "", (_quote(1, 5, "bà Mẫu"), _quote(4, 8, "bà Mẫu"))),
    ]
    case.discrepancy_rows = _discrepancies()
    return case


def _quote(document: int, start: int, text: str, place: str = "") -> Quote:
    return Quote(document, start, start + len(text), text, place)


def _documents() -> list[DocumentRow]:
    problem = ProblemRow(
        "file.encrypted",
        "unreadable",
        "",
        "Tệp được bảo vệ bằng mật khẩu.",
        "The file is protected by a password.",
        "Hãy gỡ mật khẩu rồi gửi lại.",
        "Remove the password and send the file again.",
    )
    partly = ProblemRow(
        "pdf.pages_damaged",
        "partly",
        "tr. 4",
        "2 trang bị hỏng, không đọc được.",
        "2 pages are damaged and were not read.",
        "Đề nghị nơi gửi cung cấp lại tệp.",
        "Ask the sender for the file again.",
    )
    made = [
        DocumentRow(
            i, f"đơn vị {i}/báo-cáo <{i}> & phụ lục.docx", f"{i:064x}", "application/docx", 1000 * i, "read", unit
        )
        for i, unit in enumerate(UNITS, start=1)
    ]
    made[0] = DocumentRow(
        1,
        "bo-song-ho/bao-cao.pdf",
        "ab" * 32,
        "application/pdf",
        2_345_678,
        "read",
        UNITS[0],
        "Báo cáo kết quả công tác dân vận",
        "report",
        "15-BC/ĐU",
        date(2016, 9, 19),
        UNITS[0],
        syllables=4321,
        findings=42,
        partly=True,
        problems=(partly,),
    )
    return [
        *made,
        DocumentRow(5, "không đơn vị.txt", "e" * 64, "text/plain", 12, "read", title="=1+1", date=date(1890, 5, 2)),
        DocumentRow(6, "bản sao/bao-cao.pdf", "ab" * 32, "application/pdf", 2_345_678, "exact_duplicate", same_as=1),
        DocumentRow(7, "bản gần giống.docx", "c" * 64, "application/docx", 900, "near_duplicate", UNITS[1], same_as=2),
        DocumentRow(8, "có mật khẩu.docx", "d" * 64, "application/docx", 900, "unreadable", problems=(problem,)),
        DocumentRow(9, "mật.docx", "", "", 0, "refused", problems=(problem,)),
    ]


def _statements() -> list[StatementRow]:
    made = []
    roles = ("result", "limitation", "cause", "task", "event", "lesson", "recommendation")
    for document in range(1, 5):
        for at in range(14):
            topic = (1, 2, 3, 1, 4, 0, 6)[(at + document) % 7]
            text = (
                f"Câu thứ {at} của đơn vị {document}: đã tổ chức {at + 3} hội nghị, {70 + at},5% cán bộ & <khách> dự."
            )
            made.append(
                StatementRow(
                    _quote(document, 100 * at + 50, text, f"tr. {at + 1}"), roles[at % 5], topic, 0.5 + at / 40
                )
            )
        repeated = [f"Kết quả lặp lại số {n} về tuyên truyền, vận động ở cơ sở." for n in range(6)]
        made += [
            StatementRow(_quote(document, 2000 + 100 * n, text), "result", 1, 0.9 - n / 100)
            for n, text in enumerate(repeated)
        ]
    made.append(StatementRow(_quote(5, 3, "=SUM(A1:A9) là câu trông như công thức."), "limitation", 1, 0.4))
    made.append(StatementRow(_quote(5, 100, LONG), "limitation", 2, 0.99))
    made.append(StatementRow(_quote(5, 90_000, "Điều khiển\x0b\x00\ud800 lẫn vào câu."), "lesson", 2, 0.7))
    return made


def _figures() -> list[FigureRow]:
    made = []
    for document in range(1, 5):
        for at in range(14):
            share = Decimal(70 + at) + Decimal("0.5")
            made.append(
                FigureRow(
                    _quote(document, 100 * at + 90, f"{70 + at},5%", f"tr. {at + 1}"),
                    f"Câu thứ {at}: {70 + at},5% cán bộ dự.",
                    share,
                    None,
                    None,
                    "%",
                    "cán bộ dự hội nghị",
                    ("", "gt", "about")[at % 3],
                    ("2016", "2011/2016", "")[at % 3],
                    "result",
                    1,
                    0.9,
                    ("decimal_dot",) if at == 2 else (),
                )
            )
    money = Decimal("85000000000")
    made.append(
        FigureRow(
            _quote(5, 4, "85 tỷ đồng"),
            "Chi 85 tỷ đồng.",
            money,
            money * 2,
            Decimal(3),
            "VND",
            "",
            "",
            "",
            "",
            0,
            0.5,
            (),
        )
    )
    return made


def _recommendations() -> list[RecommendationRow]:
    made = [
        RecommendationRow(
            _quote(1 + at % 4, 3000 + at, f"Đề nghị sửa đổi quy định về kinh phí, lần {at}.", "tr. 9"),
            UNITS[at % 4] if at % 2 else "",
            ("Ban Bí thư", "Bộ Nội vụ", "")[at % 3],
            at % 4,
            0.6 + at / 100,
        )
        for at in range(20)
    ]
    return [*made, RecommendationRow(_quote(3, 4000, "@nhắc: +1 đề nghị"), "", "-Ban Mẫu", 2, 0.8)]


def _works() -> list[WorkRow]:
    mentions = tuple(_quote(d, 700 + d, "Nghị quyết số 12-NQ/TM", f"tr. {d}") for d in range(1, 5))
    return [
        WorkRow(
            "12-NQ/TM@2013-06-03",
            "Nghị quyết",
            "12-NQ/TM",
            date(2013, 6, 3),
            "Ban Mẫu",
            "về công tác mẫu",
            "resolved",
            ("Nghị quyết số 12-NQ/TM", "NQ 12"),
            ("spaces",),
            mentions,
        ),
        WorkRow("?", "Quyết định", "7-QĐ/TM", None, "", "", "ambiguous", (), ("ambiguous",), (_quote(2, 800, "QĐ 7"),)),
    ]


def _discrepancies() -> list[DiscrepancyRow]:
    return [
        DiscrepancyRow(
            "count_and_share",
            "certain",
            (_quote(1, 60, "77 người (14,8%)", "tr. 2"), _quote(1, 160, "228 người (42,8%)", "tr. 2")),
            "77 người là 14,8% thì tổng từ 519 đến 522; 228 người là 42,8% thì tổng là 533.",
            "77 at 14.8 % needs a base of 519 to 522, 228 at 42.8 % needs 533: the two have no base in common.",
            "Đề nghị đơn vị cho biết tổng số người được khảo sát.",
            "Please state the number of people surveyed.",
        ),
        DiscrepancyRow("unheard_of", "note", (), "Một loại chưa có tên.", "A kind without a name.", "", ""),
    ]
