"""Words for the codes that stand in the tables, in Vietnamese and English: data only.

The Vietnamese terms are those of `docs/glossary.md`; a code without a word here shows as itself.
"""

from __future__ import annotations

from typing import NamedTuple


class Label(NamedTuple):
    """One term in both languages."""

    vi: str
    en: str


ROLES = {
    "result": Label("Kết quả", "Result"),
    "limitation": Label("Hạn chế", "Limitation"),
    "cause": Label("Nguyên nhân", "Cause"),
    "lesson": Label("Bài học", "Lesson"),
    "task": Label("Nhiệm vụ", "Task"),
    "recommendation": Label("Kiến nghị", "Recommendation"),
    "event": Label("Sự kiện", "Event"),
    "other": Label("Khác", "Other"),
}

KINDS = {
    "figure": Label("Số liệu", "Figures"),
    "citation": Label("Văn bản dẫn", "Citations"),
    "period": Label("Thời gian", "Periods"),
    "person": Label("Người", "People"),
    "organisation": Label("Cơ quan, tổ chức", "Organisations"),
    "recommendation": Label("Kiến nghị", "Recommendations"),
}

STATES = {
    "read": Label("Đã đọc", "Read"),
    "exact_duplicate": Label("Trùng hoàn toàn", "Exact duplicate"),
    "near_duplicate": Label("Gần trùng", "Near duplicate"),
    "unreadable": Label("Không đọc được", "Unreadable"),
    "refused": Label("Từ chối", "Refused"),
    "partly": Label("Đọc được một phần", "Read in part"),
}

WORK_STATES = {
    "resolved": Label("Đã xác định", "Resolved"),
    "ambiguous": Label("Chưa rõ văn bản nào", "Ambiguous"),
    "incomplete": Label("Thiếu yếu tố", "Incomplete"),
}

DISCREPANCIES = {
    "count_and_share": Label("Số lượng và tỷ lệ", "Count and share"),
    "sum_of_parts": Label("Tổng và các phần", "Sum and parts"),
    "part_exceeds_whole": Label("Phần lớn hơn tổng", "Part larger than whole"),
    "share_over_100": Label("Tỷ lệ vượt 100%", "Share over 100 %"),
    "series_jump": Label("Chuỗi số liệu nhảy vọt", "Series that jumps"),
    "backward_years": Label("Năm bị ngược", "Years run backwards"),
    "indicator_conflict": Label("Một chỉ tiêu, hai số liệu", "One indicator, two values"),
    "citation_conflict": Label("Viện dẫn không khớp", "Citations disagree"),
    "post_conflict": Label("Chức vụ không khớp", "Posts disagree"),
    "post_outdated": Label("Chức vụ đã cũ", "Post out of date"),
}

OPERATORS = {
    "": Label("", ""),
    "gt": Label("trên", "over"),
    "lt": Label("dưới", "under"),
    "ge": Label("từ … trở lên", "at least"),
    "le": Label("không quá", "at most"),
    "about": Label("khoảng", "about"),
    "just_under": Label("gần", "nearly"),
    "order": Label("hàng", "of the order of"),
}

WARNINGS = {
    "ambiguous": Label("nhiều văn bản cùng số", "several works share the sign"),
    "date_distributed": Label("ngày dùng chung cho danh sách", "date shared over the list"),
    "decimal_dot": Label("dấu chấm thập phân", "dot as decimal mark"),
    "needs_date_or_term": Label("thiếu ngày hoặc khoá", "needs a date or term"),
    "number_missing": Label("thiếu số", "number missing"),
    "ocr_uncertain": Label("nhận dạng chưa chắc", "uncertain recognition"),
    "separators_swapped": Label("dấu gạch và dấu chéo đảo chỗ", "separators swapped"),
    "spaces": Label("có khoảng trắng trong ký hiệu", "spaces inside the sign"),
    "thousands_comma": Label("dấu phẩy hàng nghìn?", "comma as thousands mark?"),
    "type_missing": Label("thiếu loại văn bản trong ký hiệu", "type missing from the sign"),
    "unit_inferred": Label("đơn vị suy ra từ ngữ cảnh", "unit inferred"),
}

PASSAGES = {
    "title": Label("Tiêu đề", "Title"),
    "heading": Label("Đề mục", "Heading"),
    "caption": Label("Chú thích ảnh", "Caption"),
    "footnote": Label("Chú thích cuối trang", "Footnote"),
    "letterhead": Label("Phần đầu văn bản", "Letterhead"),
    "related": Label("Bài viết khác", "Further articles"),
}

# The words of the page itself.
PAGE = {
    "overview": Label("Tổng quan", "Overview"),
    "matrix": Label("Nội dung × đơn vị", "Topic × unit"),
    "figures": Label("Số liệu", "Figures"),
    "discrepancies": Label("Chênh lệch", "Discrepancies"),
    "works": Label("Văn bản được dẫn", "Documents cited"),
    "people": Label("Người", "People"),
    "recommendations": Label("Kiến nghị", "Recommendations"),
    "statements": Label("Câu theo vai trò", "Sentences by role"),
    "documents": Label("Tài liệu nguồn", "Source documents"),
    "search": Label("Tìm (có dấu hoặc không dấu)", "Search (with or without marks)"),
    "all": Label("Tất cả", "All"),
    "unit": Label("Đơn vị", "Unit"),
    "topic": Label("Nội dung", "Topic"),
    "no_topic": Label("Chưa xếp nội dung", "No topic"),
    "role": Label("Vai trò", "Role"),
    "value": Label("Giá trị", "Value"),
    "measure": Label("Đơn vị tính", "Measure"),
    "counted": Label("Đối tượng", "What is counted"),
    "period": Label("Thời gian", "Period"),
    "words": Label("Nguyên văn", "In the source"),
    "sentence": Label("Câu", "Sentence"),
    "confidence": Label("Độ tin cậy", "Confidence"),
    "warnings": Label("Lưu ý", "Notes"),
    "type": Label("Loại", "Type"),
    "sign": Label("Số, ký hiệu", "Number and sign"),
    "date": Label("Ngày", "Date"),
    "issuer": Label("Cơ quan ban hành", "Issuer"),
    "state": Label("Trạng thái", "State"),
    "cited_by": Label("Nơi dẫn", "Cited by"),
    "forms": Label("Cách viết", "Ways of writing"),
    "name": Label("Họ và tên", "Name"),
    "posts": Label("Chức vụ", "Posts"),
    "organisation": Label("Cơ quan", "Organisation"),
    "mentions": Label("Lần nhắc", "Mentions"),
    "by": Label("Người kiến nghị", "Who asks"),
    "to": Label("Nơi nhận", "Addressee"),
    "to_unknown": Label("Chưa nêu nơi nhận", "No addressee named"),
    "recommendation": Label("Nội dung kiến nghị", "Recommendation"),
    "path": Label("Tệp", "File"),
    "title": Label("Trích yếu", "Title"),
    "findings": Label("Kết quả đọc", "Findings"),
    "problems": Label("Vấn đề", "Problems"),
    "size": Label("Dung lượng", "Size"),
    "more": Label("Hiện thêm", "Show more"),
    "rows": Label("dòng", "rows"),
    "of_rows": Label("trên", "of"),
    "nothing": Label("Không có dòng nào khớp. Hãy bớt điều kiện lọc.", "No row matches. Use fewer filters."),
    "none_found": Label("Chưa tìm thấy mục nào trong các tài liệu đã đọc.", "Nothing of this kind was found."),
    "close": Label("Đóng", "Close"),
    "source": Label("Văn bản nguồn", "Source text"),
    "previous": Label("Trước", "Previous"),
    "next": Label("Sau", "Next"),
    "highlight": Label("Tô màu", "Highlight"),
    "ask": Label("Câu hỏi gửi đơn vị", "Question to the unit"),
    "skip": Label("Tới nội dung", "Skip to content"),
    "language": Label("Ngôn ngữ", "Language"),
    "received": Label("Đã nhận", "Received"),
    "no_script": Label(
        "Bảng lọc và văn bản nguồn cần JavaScript. Mọi bảng cũng có trong tong-hop.xlsx.",
        "Filtered tables and source texts need JavaScript. Every table is also in tong-hop.xlsx.",
    ),
    "too_old": Label(
        "Trình duyệt này quá cũ để mở văn bản nguồn. Hãy cập nhật trình duyệt hoặc xem tong-hop.xlsx.",
        "This browser is too old to open the source texts. Update it, or use tong-hop.xlsx.",
    ),
    "keys": Label(
        "Phím tắt: / tìm, J và K mục sau và trước trong văn bản nguồn, Esc đóng.",
        "Keys: / search, J and K next and previous in the source text, Esc closes.",
    ),
    "no_topics": Label(
        "Chưa có nội dung thảo luận. Hãy nêu chúng trong topics.yaml và chạy lại với --topics.",
        "There are no topics yet. Name them in topics.yaml and run again with --topics.",
    ),
    "more_discrepancies": Label(
        "Trên đây là những chênh lệch nặng nhất; toàn bộ nằm trong tong-hop.xlsx.",
        "These are the most serious; all of them are in tong-hop.xlsx.",
    ),
    "no_discrepancy": Label(
        "Không thấy số liệu nào mâu thuẫn trong các tài liệu đã đọc.",
        "No figures that contradict each other were found.",
    ),
    "proposed": Label(
        "Kết quả do máy đề xuất, chưa được người xác nhận. Mỗi dòng dẫn tới nguyên văn để kiểm tra.",
        "Proposed by the machine, not yet confirmed by a person. Every row leads to the words to check.",
    ),
    "balance": Label(
        "Đã nhận = đã đọc + trùng hoàn toàn + gần trùng + không đọc được + từ chối",
        "Received = read + exact duplicates + near duplicates + unreadable + refused",
    ),
    "made": Label("Lập ngày", "Made on"),
    "not_read": Label("Tệp cần xem lại", "Files that need attention"),
}

SEVERITIES = {
    "certain": Label("Chắc chắn", "Certain"),
    "likely": Label("Nhiều khả năng", "Likely"),
    "note": Label("Lưu ý", "Note"),
    "partly": Label("Đọc được một phần", "Read in part"),
    "unreadable": Label("Không đọc được", "Unreadable"),
    "refused": Label("Từ chối", "Refused"),
}

DOCUMENT_KINDS = {
    "news": Label("Tin bài", "News"),
    "report": Label("Báo cáo", "Report"),
    "resolution": Label("Nghị quyết", "Resolution"),
    "decision": Label("Quyết định", "Decision"),
    "plan": Label("Kế hoạch", "Plan"),
    "minutes": Label("Biên bản", "Minutes"),
    "article": Label("Bài viết", "Article"),
    "letter": Label("Công văn", "Letter"),
    "law": Label("Luật", "Law"),
    "other": Label("Khác", "Other"),
}

# The words of the workbook that the page does not have; `about_…` says what a sheet holds.
WORKBOOK = {
    "overview": Label("Tổng quan", "Overview"),
    "matrix": Label("Nội dung × đơn vị", "Topic × unit"),
    "figures": Label("Số liệu", "Figures"),
    "discrepancies": Label("Chênh lệch", "Discrepancies"),
    "works": Label("Văn bản được dẫn", "Documents cited"),
    "mentions": Label("Lần dẫn", "Citations"),
    "people": Label("Người", "People"),
    "recommendations": Label("Kiến nghị", "Recommendations"),
    "statements": Label("Câu theo vai trò", "Sentences by role"),
    "documents": Label("Tài liệu", "Documents"),
    "about_matrix": Label(
        "Số câu của từng đơn vị theo từng nội dung; lọc cột Vai trò để xem một vai trò, dòng Tất cả là tổng.",
        "Sentences of each unit by topic; filter the column Role to see one role, the rows All hold the sum.",
    ),
    "about_figures": Label(
        "Mọi số liệu, giá trị theo đơn vị gốc (85 tỷ đồng là 85.000.000.000 VND; 14,8% là 14,8 với đơn vị %).",
        "Every figure, in its base unit (85 tỷ đồng is 85,000,000,000 VND; 14.8 % is 14.8 with the unit %).",
    ),
    "about_discrepancies": Label(
        "Số liệu, viện dẫn không thể cùng đúng: mỗi dòng là một câu của chênh lệch mang số ở cột đầu.",
        "What cannot all hold: each row is one of the passages of the discrepancy numbered in the first column.",
    ),
    "about_works": Label("Mỗi dòng là một văn bản được dẫn.", "One row for each document that is cited."),
    "about_mentions": Label("Mỗi dòng là một lần dẫn văn bản.", "One row for each time a document is cited."),
    "about_people": Label(
        "Người được nêu tên, chức vụ như trong tài liệu; liên kết tới lần nhắc đầu tiên.",
        "People named, with posts as stated; the link leads to the first mention.",
    ),
    "about_recommendations": Label(
        "Mỗi dòng là một kiến nghị, xếp theo nơi nhận.", "One row for each recommendation, by addressee."
    ),
    "about_statements": Label(
        "Mỗi dòng là một câu có vai trò (kết quả, hạn chế, nguyên nhân…).",
        "One row for each sentence that has a role (result, limitation, cause…).",
    ),
    "about_documents": Label(
        "Mọi tệp đã nhận: trạng thái, nguyên nhân nếu không đọc được và việc cần làm.",
        "Every file received: its state, why it was not read and what to do.",
    ),
    "sheet": Label("Trang tính", "Sheet"),
    "row_count": Label("Số dòng", "Rows"),
    "holds": Label("Nội dung trang", "What it holds"),
    "ledger": Label("Sổ nhận tài liệu", "Ledger of files"),
    "files": Label("Số tệp", "Files"),
    "balance": Label("Cân đối", "Balance"),
    "balanced": Label("Khớp", "Balanced"),
    "unbalanced": Label("KHÔNG KHỚP", "NOT BALANCED"),
    "survey": Label("Cuộc khảo sát", "Survey"),
    "reader": Label("Phiên bản đọc", "Reader version"),
    "legend": Label("Chú giải", "Legend"),
    "about_confidence": Label(
        "Từ 0 đến 1: mức chắc chắn của phần mềm khi đọc, không phải mức đúng của nội dung.",
        "0 to 1: how sure the reading is, not how true the content is.",
    ),
    "about_link": Label(
        "Mở nguyên văn được tô màu trong index.html. Trang quá dài chỉ có liên kết ở các dòng đầu, sau đó ghi địa chỉ.",
        "Opens the words in index.html. On a very long sheet the first rows are links, later rows give the address.",
    ),
    "about_file": Label("Mở tệp nguồn như đã nhận.", "Opens the source file as it was received."),
    "about_cut": Label(
        "Ô kết thúc bằng dấu này là văn bản quá dài đối với một ô; xem nguyên văn trong nguồn.",
        "A cell that ends in this mark held more text than a cell can; see the source.",
    ),
    "mark": Label("Dấu […]", "The mark […]"),
    "order": Label("STT", "No."),
    "file": Label("Tệp", "File"),
    "place": Label("Vị trí", "Place"),
    "link": Label("Xem nguồn", "Open source"),
    "value2": Label("Đến giá trị", "Up to value"),
    "of_total": Label("Trên tổng số", "Out of"),
    "operator": Label("Mức", "Bound"),
    "topic_number": Label("Số nội dung", "Topic no."),
    "kind": Label("Loại", "Kind"),
    "severity": Label("Mức độ", "Severity"),
    "explanation": Label("Giải thích", "Explanation"),
    "number": Label("Số, ký hiệu", "Number"),
    "document_kind": Label("Loại tài liệu", "Document kind"),
    "partly": Label("Đọc một phần", "Read in part"),
    "same_as": Label("Trùng với STT", "Same as no."),
    "syllables": Label("Âm tiết", "Syllables"),
    "bytes": Label("Dung lượng (byte)", "Size (bytes)"),
    "media_type": Label("Định dạng", "Format"),
    "sha256": Label("SHA-256", "SHA-256"),
    "cause": Label("Nguyên nhân", "Cause"),
    "next_step": Label("Việc cần làm", "Next step"),
    "work": Label("Văn bản", "Document"),
    "key": Label("Khoá", "Key"),
    "yes": Label("có", "yes"),
    "total": Label("Tổng", "Total"),
    "no_unit": Label("Chưa rõ đơn vị", "Unit unknown"),
    "all_units": Label("Tất cả đơn vị", "All units"),
    "all_roles": Label("Tất cả", "All"),
}
