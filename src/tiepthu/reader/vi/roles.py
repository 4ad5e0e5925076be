"""Words that cut sentences and betray the role of one: data only.

Phrases are lower case and parted by commas, their syllables by single spaces; a numeral is written `0`, a year `0y`.
Where several start at one place the longest wins.
"""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    (
        *(
            "BS",
            "CN",
            "Dr",
            "GS",
            "H",
            "KS",
            "LS",
            "Mr",
            "Mrs",
            "NSND",
            "NSƯT",
            "No",
            "P",
            "PGS",
            "Q",
            "St",
            "TP",
            "TS",
        ),
        *("TT", "TX", "Th", "ThS", "Tp", "Tr", "VD", "tr", "v", "vd", "Đ/c", "đ/c"),
    )
)

# Family of words -> its phrases. The families are clues, not roles: the trained weights say what each is worth where.
CLUES: dict[str, str] = {
    "limit": (
        "hạn chế, còn hạn chế, còn nhiều hạn chế, một số hạn chế, tồn tại, vẫn còn, còn tồn tại, khó khăn, "
        "gặp khó khăn, gặp nhiều khó khăn, còn khó khăn, còn gặp, vướng mắc, khó khăn vướng mắc, bất cập, yếu kém, "
        "khuyết điểm, thiếu sót, lúng túng, còn lúng túng, chồng chéo, hình thức, còn hình thức, bức xúc, "
        "gây bức xúc, lo lắng, lo ngại, băn khoăn, phàn nàn, than phiền, nợ đọng, thua lỗ, ô nhiễm, vi phạm, "
        "sai phạm, tình trạng, né tránh, đùn đẩy, xuống cấp, quá tải, kém hiệu quả, hiệu quả chưa cao, "
        "hiệu quả thấp, nhũng nhiễu, tiêu cực, phức tạp, diễn biến phức tạp, ở một số nơi, một số nơi, "
        "một số đơn vị, có nơi có lúc, không ít, bộc lộ, thách thức, lãng phí, mất an toàn, không phù hợp, "
        "còn thiếu, còn yếu, còn thấp, còn chậm, còn ít, còn nhiều, chậm tiến độ, chậm được, chậm, thiếu, kéo dài, "
        "buông lỏng, thất thoát, bỏ trống, xử lý chưa nghiêm, ùn tắc, ngập úng, không đủ, không có, quá ít, "
        "chỉ đạt, mới đạt, mới chỉ, mới đáp ứng, chỉ mới, không đạt, không đảm bảo, không bảo đảm, không hiệu quả, "
        "không kịp"
    ),
    "notyet": (
        "chưa, chưa được, chưa có, chưa đáp ứng, chưa thực sự, chưa thật sự, chưa cao, chưa đồng bộ, "
        "chưa kịp thời, chưa nghiêm, chưa thường xuyên, chưa quan tâm, chưa đạt, chưa tốt, chưa đúng, chưa đầy đủ, "
        "chưa chặt chẽ, chưa sâu, chưa đều, chưa rõ, chưa tương xứng, chưa phù hợp, chưa nhiều, chưa hiệu quả, "
        "chưa quyết liệt, chưa chủ động"
    ),
    "cause": (
        "nguyên nhân, nguyên nhân chủ yếu, nguyên nhân là do, nguyên nhân là, nguyên nhân chủ quan, "
        "nguyên nhân khách quan, nguyên nhân của, là do, chủ yếu do, chủ yếu là do, một phần do, một phần là do, "
        "phần lớn do, bởi vì, lý do, lý do là, xuất phát từ, bắt nguồn từ, nhờ, nhờ đó, là nhờ, trước hết là nhờ, "
        "có được kết quả, đạt được kết quả trên, có được kết quả này, có được kết quả đó là, được sự quan tâm, "
        "được sự chỉ đạo, sở dĩ, ảnh hưởng của, do ảnh hưởng, tác động của, do tác động, do, bởi, do chưa, "
        "do thiếu, mặt khác do, khách quan, chủ quan"
    ),
    "effect": "dẫn đến, khiến, làm cho, vì vậy, do đó, do vậy, vì thế, nên, tạo điều kiện, gây",
    "lesson": (
        "bài học, bài học kinh nghiệm, bài học rút ra, rút ra bài học, rút ra một số, kinh nghiệm cho thấy, "
        "thực tiễn cho thấy, thực tế cho thấy, từ thực tiễn, từ kinh nghiệm, kinh nghiệm rút ra, kinh nghiệm, "
        "một là, hai là, ba là, bốn là, năm là, là yếu tố quyết định, yếu tố then chốt, có ý nghĩa quyết định, "
        "ở đâu, nơi nào, muốn, phải coi, mới có thể, càng, điều rút ra"
    ),
    "must": (
        "cần, cần phải, cần tiếp tục, cần sớm, cần có, phải, không được, có trách nhiệm, chịu trách nhiệm, "
        "có nhiệm vụ, yêu cầu, giao, giao cho, phân công, khẩn trương, nghiêm túc thực hiện, hoàn thành trước, "
        "trước ngày, chậm nhất, đôn đốc, chủ trì phối hợp, chủ trì phối hợp với, nhiệm vụ, giải pháp, "
        "nhiệm vụ trọng tâm, kiên quyết, nhấn mạnh yêu cầu, lưu ý, không để, nhất thiết, bắt buộc, đồng ý, chấp thuận"
    ),
    "norm": (
        "thi hành, có hiệu lực, ban hành kèm theo, áp dụng, quy định, được quy định, theo quy định, trường hợp, "
        "thực hiện theo, định kỳ, hồ sơ, thủ tục, cơ quan có thẩm quyền, tổ chức cá nhân, bao gồm, gồm, là, "
        "trong thời hạn, kể từ ngày, không quá, mức, được hưởng, theo mẫu, có quyền, thẩm quyền, trách nhiệm, "
        "bãi bỏ, thay thế"
    ),
    "will": (
        "sẽ, phấn đấu, mục tiêu, chỉ tiêu, dự kiến, trong thời gian tới, thời gian tới, tới đây, sắp tới, năm tới, "
        "phương hướng, đến năm 0y, trong năm tới, cam kết, hứa, khẳng định sẽ, sẽ tiếp tục, quyết tâm, trước mắt, "
        "đặt mục tiêu, đặt ra, sẵn sàng, hướng tới, trong quý, tầm nhìn, lâu dài"
    ),
    "act": (
        "tiếp tục, đẩy mạnh, tăng cường, nâng cao, tập trung, chú trọng, quán triệt, rà soát, hoàn thiện, "
        "xây dựng, triển khai, đổi mới, phát huy, chủ động, bảo đảm, đảm bảo, không ngừng, tổ chức thực hiện, "
        "tổ chức, chỉ đạo, phối hợp, ban hành, tuyên truyền, kiểm tra, giám sát, hướng dẫn, bố trí, hỗ trợ, "
        "bổ sung, sửa đổi, nghiên cứu, tham mưu, đề ra, thực hiện, thành lập, xem xét, vận động, khắc phục, xử lý"
    ),
    "done": (
        "đã, đã được, đã tổ chức, đã ban hành, đã hoàn thành, đã triển khai, đã chỉ đạo, đã có, đã đạt, "
        "đã góp phần, vừa được, đã cơ bản, được nâng lên, được cải thiện, được quan tâm, được triển khai, "
        "được tổ chức, được thực hiện, được giải quyết, được duy trì, được chú trọng, được đẩy mạnh, "
        "được tăng cường, đạt được, tổ chức được, làm được, xây dựng được, vận động được, tổng hợp được, thu được, "
        "đều được, luôn được, đã và đang, hoàn thành"
    ),
    "count": (
        "đạt, tăng, giảm, tăng 0, giảm 0, đạt 0, đạt 0%, tăng 0%, giảm 0%, so với, so với cùng kỳ, ước đạt, "
        "ước tính, chiếm, tổng số, bình quân, bằng 0%, gấp, xếp thứ, đứng đầu, dẫn đầu, đứng thứ, thu hút, "
        "giải ngân, doanh thu, lợi nhuận, trong đó có, có 0, với 0, được 0, cho 0, toàn tỉnh có, lượt, cuộc, "
        "tỷ lệ, kim ngạch, sản lượng, vượt, cao hơn"
    ),
    "past": (
        "đến nay, tính đến, thời gian qua, trong thời gian qua, những năm qua, năm qua, vừa qua, hơn 0 năm qua, "
        "qua 0 năm, trong 0 năm, từ năm 0y, kể từ, từ đầu năm, trong tháng, hết tháng 0, giai đoạn 0y, "
        "nhiệm kỳ qua, trước đây, 0 tháng đầu năm, trong năm 0y, từ ngày 0, năm 0y, những năm gần đây"
    ),
    "good": (
        "kết quả, kết quả là, kết quả đạt được, thành tích, thành công, thành tựu, chuyển biến tích cực, "
        "chuyển biến rõ nét, chuyển biến, hiệu quả, có hiệu quả, hiệu quả rõ rệt, tích cực, nghiêm túc, "
        "thường xuyên, cơ bản, từng bước, góp phần, qua đó, đi vào nề nếp, đánh giá cao, ghi nhận, biểu dương, "
        "hoan nghênh, khen thưởng, tiêu biểu, ổn định, thuận lợi, đồng thuận, ủng hộ, giúp đỡ, luôn, kịp thời, "
        "quan tâm, nỗ lực, cố gắng"
    ),
    "now": "đang, đang được, hiện, hiện nay, hiện có, hiện đang, đang triển khai",
    "event": (
        "hội nghị, cuộc họp, buổi làm việc, phiên họp, hội thảo, tọa đàm, buổi lễ, kỳ họp, chủ trì, "
        "chủ trì buổi làm việc, chủ trì hội nghị, chủ trì cuộc họp, chủ trì phiên họp, đồng chủ trì, điều hành, "
        "tham dự, cùng dự, dự, dự và chỉ đạo, đến dự, tới dự, cùng tham dự, tham gia đoàn, thành phần tham dự, "
        "có sự tham dự, có mặt, khai mạc, bế mạc, diễn ra, đã diễn ra, tổ chức hội nghị, đã tổ chức hội nghị, "
        "tổ chức cuộc họp, tổ chức hội thảo, có buổi làm việc, đã có buổi làm việc, làm việc với, đã làm việc với, "
        "đến làm việc, tiến hành khảo sát, đã tiến hành khảo sát, đoàn công tác, đoàn giám sát, đoàn khảo sát, "
        "nghe báo cáo, nghe, đã nghe, đã nghe báo cáo, sau khi nghe, trình bày, trình bày báo cáo, thảo luận, "
        "đã thảo luận, tham luận, cho ý kiến, cho ý kiến về, phát biểu, phát biểu tại, phát biểu tại hội nghị, "
        "phát biểu tại buổi làm việc, phát biểu kết luận, phát biểu khai mạc, phát biểu chỉ đạo, thay mặt, "
        "tiếp xúc cử tri, thăm, đến thăm, kiểm tra thực tế, đại diện lãnh đạo, đại diện, kết luận hội nghị, "
        "kết luận buổi làm việc, tiếp tục chương trình, tiếp tục phiên họp, cùng đi, tiếp thu ý kiến, báo cáo tại"
    ),
    "when": "sáng, chiều, hôm nay, sáng nay, chiều nay, sáng ngày, chiều ngày, ngày 0, tại hà nội, tại trụ sở, tối",
    "caption": (
        "ảnh, quang cảnh, toàn cảnh, quang cảnh hội nghị, quang cảnh buổi làm việc, toàn cảnh hội nghị, "
        "ảnh minh họa, ttxvn, các đại biểu tham dự, chụp ảnh lưu niệm, nguồn, clip, video, nguồn ảnh, "
        "quang cảnh phiên họp"
    ),
    "basis": (
        "căn cứ, căn cứ luật, căn cứ nghị định, căn cứ nghị quyết, căn cứ quyết định, theo đề nghị của, "
        "xét đề nghị của, xét tờ trình, xét đề nghị, nơi nhận, kính gửi, lưu, như trên, như điều 0, "
        "độc lập tự do hạnh phúc, cộng hòa xã hội chủ nghĩa việt nam, cộng hoà xã hội chủ nghĩa việt nam, "
        "đảng cộng sản việt nam, số, tm, kt, phụ lục, mẫu số, thay mặt ban, ký tên, đóng dấu, các bài viết khác, "
        "tin liên quan, bài viết liên quan, xem thêm, ngày trước, tháng trước, năm trước, lượt xem, trang chủ, "
        "tác giả, bài và ảnh, tin ảnh, tổng hợp"
    ),
    "scope": (
        "phạm vi điều chỉnh, đối tượng áp dụng, giải thích từ ngữ, hiệu lực thi hành, điều khoản thi hành, "
        "mục đích yêu cầu, trách nhiệm thi hành, nghị quyết này, nghị định này, thông tư này, quyết định này, "
        "quy định này, luật này, điều này, quy chế này, kế hoạch này, chỉ thị này, có hiệu lực kể từ ngày, "
        "có hiệu lực thi hành"
    ),
    "say": (
        "nhấn mạnh, cho biết, cho rằng, cho hay, khẳng định, nêu rõ, nêu, chỉ rõ, chia sẻ, bày tỏ, thông tin, "
        "kết luận, đánh giá, nhận định, phản ánh, theo ông, theo bà, theo đồng chí, theo báo cáo, "
        "báo cáo cho thấy, cho thấy, nói, phân tích, thống nhất, đồng tình, nhất trí, trả lời, giải trình, "
        "trao đổi, thừa nhận, lý giải, bộc bạch, kể, ông nói, bà nói, theo đánh giá"
    ),
    "frame": "như sau, sau đây, kết luận như sau, có ý kiến như sau, yêu cầu như sau, đó là, nội dung sau",
    "turn": (
        "tuy nhiên, tuy vậy, song, nhưng, mặc dù, mặc dù vậy, bên cạnh những kết quả, bên cạnh kết quả, "
        "bên cạnh những thành tích, ngược lại, trong khi, trong khi đó, dù, vẫn, tuy"
    ),
    "more": (
        "ngoài ra, đồng thời, bên cạnh đó, bên cạnh, cùng với đó, cùng với, đặc biệt, trong đó, mặt khác, hơn nữa, "
        "cùng đó, theo đó, cụ thể, nhất là, riêng, cũng, từ đó"
    ),
    "ground": (
        "là một trong những, có ý nghĩa, ý nghĩa quan trọng, có vai trò, vai trò quan trọng, có vị trí, "
        "vị trí quan trọng, xác định, được xác định là, chủ trương của đảng, quan điểm, nguyên tắc, nhằm, "
        "là cơ sở, làm cơ sở, đây là, chủ tịch hồ chí minh, bác hồ, bối cảnh, trong bối cảnh, "
        "theo quy định của pháp luật, tính chất, truyền thống, lịch sử, đề cập, liên quan đến, được thành lập, "
        "với mục tiêu"
    ),
}

# The families whose order tells what a sentence does: the first of them, and the first behind a verb of saying.
CORE = frozenset(
    {"done", "count", "will", "must", "limit", "notyet", "ask", "now", "cause", "lesson", "event", "norm", "act"}
)

# Words of headings -> the theme of what stands under them, in the order in which they are tried.
THEMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("cause", ("nguyên nhân",)),
    ("lesson", ("bài học", "kinh nghiệm")),
    ("limitation", ("hạn chế", "tồn tại", "khó khăn", "vướng mắc", "yếu kém", "bất cập", "khuyết điểm", "thiếu sót")),
    ("recommendation", ("kiến nghị", "đề xuất", "đề nghị")),
    ("task", ("nhiệm vụ", "giải pháp", "phương hướng", "mục tiêu", "chỉ tiêu", "tổ chức thực hiện", "phân công")),
    ("task", ("yêu cầu", "kế hoạch", "trách nhiệm", "nội dung")),
    (
        "result",
        (
            "kết quả",
            "thành tựu",
            "ưu điểm",
            "đạt được",
            "tình hình",
            "đánh giá",
            "thực trạng",
            "thực hiện nhiệm vụ",
            "công tác",
        ),
    ),
)

# Words that make a heading with `nhiệm vụ`, `kế hoạch` one of results.
RESULT_OF_TASKS = (
    "thực hiện nhiệm vụ",
    "tình hình thực hiện",
    "kết quả thực hiện",
    "tình hình",
    "thực hiện kế hoạch",
    "kết quả",
)

# Kinds of document by the words its first lines open with.
GENRES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("conclusion", ("thông báo kết luận", "thông báo ý kiến", "kết luận")),
    ("directive", ("chỉ thị", "công điện")),
    ("report", ("báo cáo",)),
    ("plan", ("kế hoạch", "chương trình", "đề án", "hướng dẫn", "phương án")),
    ("norm", ("nghị định", "luật", "thông tư", "quy chế", "quy định", "pháp lệnh")),
    ("decision", ("quyết định",)),
    ("resolution", ("nghị quyết",)),
    ("letter", ("công văn", "kính gửi", "tờ trình")),
    ("minutes", ("biên bản",)),
)

# Lines with which a portal's list of further articles begins.
RELATED_HEADS = (
    "các bài viết khác",
    "các tin khác",
    "tin khác",
    "bài viết khác",
    "tin liên quan",
    "bài viết liên quan",
    "các tin liên quan",
    "các bài liên quan",
    "tin cùng chuyên mục",
    "cùng chuyên mục",
    "tin bài liên quan",
    "các tin đã đưa",
    "tin mới hơn",
    "tin cũ hơn",
    "các bài đã đăng",
    "xem thêm",
    "có thể bạn quan tâm",
)
