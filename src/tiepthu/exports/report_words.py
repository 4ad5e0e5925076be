"""The fixed words of the synthesis report: headings, count sentences and column heads in Vietnamese, data only.

The report is an official document of Vietnam and exists in Vietnamese only. Nothing here states a finding: findings are
quotes and numbers.
"""

from __future__ import annotations

TYPE = "báo cáo"
SUBJECT = "tổng hợp kết quả khảo sát “%(title)s”"
SUBJECT_OF_SURVEY = "tổng hợp kết quả %(title)s"  # where the title itself begins with the word Khảo sát
SURVEY = "khảo sát"

ASSEMBLED = (
    "Báo cáo này do phần mềm (%(reader)s) tập hợp từ câu trích nguyên văn trong tài liệu của các đơn vị; phần mềm "
    "không viết thêm nhận định. Mọi câu trích, con số và cách xếp theo nội dung đều phải được người có trách nhiệm "
    "đối chiếu với nguồn và xác nhận trước khi sử dụng."
)

SECTIONS = {
    "overview": "KHÁI QUÁT",
    "topics": "KẾT QUẢ THEO NỘI DUNG",
    "figures": "SỐ LIỆU CHỦ YẾU",
    "discrepancies": "CHÊNH LỆCH SỐ LIỆU CẦN LÀM RÕ",
    "recommendations": "KIẾN NGHỊ THEO NƠI NHẬN",
}

ROLES = {"result": "Kết quả", "limitation": "Hạn chế", "cause": "Nguyên nhân", "lesson": "Bài học kinh nghiệm"}
NOT_QUOTED = {"task": "nhiệm vụ", "event": "sự kiện"}

RECEIVED = "Đến ngày %(day)s, đã nhận %(received)s tệp tài liệu; đã đọc %(read)s tệp."
RECEIVED_OF_UNITS = "Đến ngày %(day)s, đã nhận %(received)s tệp tài liệu; đã đọc %(read)s tệp của %(units)s đơn vị."
OTHERWISE = {
    "partly": "%(count)s tệp chỉ đọc được một phần (nằm trong số đã đọc)",
    "exact_duplicate": "%(count)s tệp trùng hoàn toàn với tệp khác",
    "near_duplicate": "%(count)s tệp gần trùng với tệp khác",
    "unreadable": "%(count)s tệp không đọc được",
    "refused": "%(count)s tệp bị từ chối",
}
OTHERWISE_LEAD = "Trong số tệp đã nhận có: %(parts)s."
BALANCED = (
    "Sổ nhận khớp: %(received)s đã nhận = %(read)s đã đọc + %(exact)s trùng hoàn toàn + %(near)s gần trùng + "
    "%(unreadable)s không đọc được + %(refused)s từ chối. Trạng thái từng tệp nêu tại Phụ lục."
)
UNBALANCED = (
    "Sổ nhận KHÔNG khớp: %(received)s đã nhận, nhưng %(read)s đã đọc + %(exact)s trùng hoàn toàn + %(near)s gần trùng "
    "+ %(unreadable)s không đọc được + %(refused)s từ chối; cần kiểm tra lại trước khi sử dụng báo cáo."
)
UNITS = "Các đơn vị: %(names)s."
UNITS_MORE = "Các đơn vị: %(names)s và %(rest)s đơn vị khác."
FOUND = (
    "Từ các tài liệu đã đọc, tập hợp được %(statements)s câu có vai trò, %(figures)s số liệu, "
    "%(recommendations)s kiến nghị và %(discrepancies)s chênh lệch cần làm rõ, xếp theo %(topics)s nội dung."
)
NOTHING_READ = "Chưa đọc được tài liệu nào, nên các mục dưới đây chưa có nội dung."

NO_TOPICS = "Cuộc khảo sát chưa có danh mục nội dung thảo luận; các câu trích dưới đây xếp theo vai trò của câu."
NO_STATEMENTS = "Chưa trích được câu nào từ các tài liệu đã đọc."
NOTHING_ON_TOPIC = "Chưa có câu nào trong các tài liệu đã đọc được xếp vào nội dung này."
COUNTED = "Có %(count)s câu của %(units)s đơn vị, dẫn %(shown)s câu:"
MISSING_ROLES = "Chưa trích được câu nào về: %(roles)s."
MORE_QUOTES = "và %(count)s câu khác, xem %(workbook)s."
MORE_UNITS = "và %(count)s câu của %(units)s đơn vị khác, xem %(workbook)s."
WITHOUT_TOPIC = "Ngoài ra có %(count)s câu chưa xếp được vào nội dung nào, xem %(workbook)s."
OTHER_ROLES = "Các câu nêu %(roles)s không dẫn tại đây, xem %(workbook)s."
NO_UNIT = "Chưa rõ đơn vị"

NO_FIGURES = "Chưa trích được số liệu nào từ các tài liệu đã đọc."
FIGURES = "Có %(count)s số liệu, dẫn %(shown)s; toàn bộ có tại %(workbook)s."
FIGURE_COLUMNS = ("TT", "Đơn vị", "Đối tượng", "Số liệu (nguyên văn)", "Thời gian", "Nguồn")

NO_DISCREPANCIES = "Không thấy số liệu nào mâu thuẫn trong các tài liệu đã đọc."
DISCREPANCIES = "Có %(count)s chênh lệch; đây là phát hiện của phần mềm, cần đơn vị xác nhận."
MORE_DISCREPANCIES = "và %(count)s chênh lệch khác, xem %(workbook)s."
QUESTION = "Câu hỏi gửi đơn vị: %(question)s"

NO_RECOMMENDATIONS = "Chưa trích được kiến nghị nào từ các tài liệu đã đọc."
RECOMMENDATIONS = "Có %(count)s kiến nghị, gửi %(addressees)s nơi nhận."
RECOMMENDATIONS_UNADDRESSED = (
    "Có %(count)s kiến nghị, gửi %(addressees)s nơi nhận; %(rest)s kiến nghị chưa nêu nơi nhận."
)
OF_ADDRESSEE = "Có %(count)s kiến nghị của %(units)s đơn vị:"
MORE_RECOMMENDATIONS = "và %(count)s kiến nghị khác, xem %(workbook)s."
MORE_ADDRESSEES = "và %(count)s kiến nghị gửi %(addressees)s nơi nhận khác, xem %(workbook)s."
UNADDRESSED = "Chưa nêu nơi nhận"

CLOSING = "Trên đây là báo cáo tổng hợp kết quả khảo sát"

APPENDIX = "Phụ lục"
APPENDIX_TITLE = "DANH MỤC TÀI LIỆU NGUỒN"
APPENDIX_OF = "(kèm theo Báo cáo %(number)s, ngày %(day)s)"
SOURCE_COLUMNS = ("TT", "Tệp", "Đơn vị", "SHA-256", "Trạng thái")
NO_SOURCES = "Chưa nhận được tài liệu nào."
SOURCES_MORE = "Còn %(count)s tệp đã đọc trọn vẹn và không được dẫn trong báo cáo, xem %(workbook)s."
SAME_AS = "%(state)s với số %(number)s"
CUT = " […]"
