"""Vietnamese personal names: surnames, the syllables of given names, and proper names that are no people.

Data only. Spelling is plain (`hoà` and `hòa` are both listed where both occur); case is that of a name in running
text.
"""

# ruff: noqa: SIM905 - word lists are read and edited as text

from __future__ import annotations

# Surnames that alone make a capitalised sequence likely a name; in order of frequency.
SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đào Đoàn Trương Mai Trịnh Tô Lương
    Tạ Châu
    Hà Lâm Lưu Phùng Quách Thái Tống Triệu Từ Vương Văn Cao Kiều La Lại Mạc Nghiêm Thạch Thân Tăng Trình Uông Chu
    Hứa Khổng
    Doãn Đàm Đậu Giáp Hàn Khúc Lục Lã Mã Nông Phí Sầm Thiều Tôn Viên Bạch Bế Cấn Cù Diệp Giang Hầu Hoa Kim Lò Lường Lù
    Ninh Ong Ông Quàng Tòng Vi Vàng Giàng Sùng Thào Mùa Cầm Cà Hờ Lầu Vừ Ly Cứ Hạng Chảo Tẩn Phàn Bàn Đèo Điểu Danh
    Sơn Kiên
    Tiêu Khương Viết Vòng Chế Trà Ứng Âu Ấu Bành Bá Chử Cung Đái Đới Đăng Đồng Đổng Đường Hán Hùng Khuất Khuông Kha
    Lỗ Liêu Lều Lai Mẫn Mẫu Ma Mông Nghê Ngụy Nhan Nhữ Nhâm Ngọ Lộ Lữ  Sái Sử Sơ Tào Tất Tề Thẩm
    Thi Thang Thôi Tiết Trác Trang Tưởng Ty Xa Yên Vạn Vân Vầy Chẩu Chíu Chìu Dềnh Chìn Dì Đinh Sìn
    Phạn Phúng Kông Nhạc Vưu Mạch Lạc Lạp Liễu Lăng Nhiếp Tập Ôn Cồ Phù Ung Hơ Lâu Sằn Voòng Lỷ Tằng Sần Sín Vù Thò
    Xồng Lỳ Pờ Chang Sừng Khoàng Lừu Tráng Cháng Củng
    Lèng Nùng Hủng Xìn Thèn Bríu
    """.split()
)

# Surnames that hardly ever begin anything but a name: enough together with known given syllables.
STRONG_SURNAMES = frozenset(
    """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Ngô Dương Đinh Đào Trương Trịnh Lương Tạ Phùng Lưu Tô Quách
    Vương Tống Nghiêm Lại Lý Hồ Đoàn Doãn Đàm Đậu Khổng Giàng Sùng Thào Lò Quàng Tòng Vàng Uông Triệu Kiều Mạc Thân
    Hứa Trình
    Lường Nông Giáp Khuất Bạch Chu Mai Đồng
    """.split()
)

# Surnames and name particles of ethnic minorities written with letters or sounds of their own.
MINORITY_SURNAMES = frozenset(
    """
    Niê Êban Ayun Mlô Ksor Kpă Kpa Rmah Rcom Rơ Rơchăm Rah Siu Nay Ksơr Kbuôr Bkrông Byă Kđoh Kmăn Adrơng Hmok Ktla
    Buôn
    Cil Cill Kră Lơ Liêng Dơng Blúp Bnướch Bríu Bhling Coor Pơloong Arất Zơrâm Alăng Clâu Avô Tơ Ađiêng Krajan
    Rơ-chăm Jơ Kră-jăn Đinh-Gia Bloong Đêl Briu Pơ Hoih Ating Riah Kring
    """.split()
)

# Syllables of given and middle names.
NAME_SYLLABLES = frozenset(
    """
    Hai Cận Bổi A Ái An Anh Ánh Ân Ẩn Âu Ba Bá Bách Bạch Bài Bàn Bảo Bạo Bắc Bằng Bân Bây Bảy Băng Bền Bé Bích Biên
    Biền Biện Bình Bính
    Bồi Bội Bổn Bốn Bổng Bông Bộ Bưởi Bửu Bường Ca Cả Cảm Can Cang Cành Cảnh Canh Cao Cát Căn Cầm Cẩm Cân Cần Cẩn Cậy
    Chanh Chánh Chất Châm Chấn Chân Chấp Châu Chi Chí Chiêm Chiến Chiểu Chiêu Chinh Chính Chỉnh Choang Chu Chúc
    Chung Chúng
    Chước Chuyên Chuyền Chuyển Chuyện Chuyết Chư Chức Chương Chưởng Cong Coóng Cổn Công Cộng Cốc Cơ Cúc Cung Cư Cử
    Cừ Cự Cương Cường Cưởng
    Cửu Dạ Danh Dao Dã Dân Dần Dậu Di Dĩ Dinh Dịu Diễm Diễn Diện Diên Diệp Diệm Diệu Do Doan Doanh Doãn Du Dục Dung
    Dũng Dụng Duy
    Duyên Duyệt Dư Dự Dưỡng Dương Dưa Dực Đa Đài Đại Đàm Đảm Đan Đàn Đán Đang Đáng Đàng Đảng Đáp Đào Đáo Đạo Đạt
    Đăng Đằng Đặng
    Đắc Đậu Đây Đấu Đẩu Đễ Đệ Đề Điềm Điển Điền Điện Điệp Điều Điểu Định Đinh Đình Đính Đoan Đoàn Đỏ Độ Đoài Đô Đồ
    Đỗ Đôn Đông Đồng Đổng Đởm Đức
    Được Đường Đượng Đương Ê Êm Em Gái Gấm Gắng Gia Giá Giác Giàu Giang Giảng Giao Giáo Giáp Giới Giỏi Giáng Giản
    Giau Gương Ha Hà Hạ Hách Hải Hái Hàm
    Hàn Hán Hãn Hạnh Hành Hàng Hảo Hào Hạo Háo Hạp Hậu Hân Hằng Hăng Hát Hẹ Hên Hi Hì Hỉ Hiên Hiến Hiền Hiển Hiện
    Hiếu Hiểu Hiệp Hiệu
    Hinh Hoa Hòa Hoà Hỏa Hóa Hoá Hoài Hoàn Hoãn Hoán Hoan Hoàng Hoạt Hoạch Hoành Học Hòe Hòe Hoè Hỏi Hon Hổ Hộ Hồ
    Hoằng Hội Hợi
    Hồi Hối Hồng Hợp Hới Huấn Huân Huy Huê Huế Huệ Huyến Hùng Hưng Hứng Hương Hường Hưởng Hướng Hữu Huyên Huyền
    Huỳnh Huynh Húy
    Hựu Kha Khả Khá Khai Khái Khải Khang Khanh Khánh Khảm Khánh Khâm Khẩn Khắc Khang Khê Khiêm Khiết Khiêu Khiên
    Khoa Khoái Khoan Khoát Khôi Khôn
    Khởi Khuê Khuyên Khuyến Khương Khu Khuy Khước Khơi Kỉ Kỷ Kỳ Kha Kiên Kiều Kiệm Kiến Kiện Kiếm Kiểm Kiệt Kiêm
    Kiểu Kim Kinh Kính Kế Kệ Kỹ Khuất Ký Lạc Lai Lài Lam Lãm Lan Làn
    Lanh Lành Lãnh Lang Lãng Lạng Láng Lào Lão Lâm Lân Lăng Lập Lặng Lê Lễ Lệ Lên Lên Len Lịch Liên Liễn Liêm Liệm
    Liệt Liễu Liệu Liêu Linh Lĩnh Lịnh Loan Loạn Long Lộc Lợi Lời Lô
    Lộ Luân Luận Luật Luyến Luyện Lũy Luỹ Lục Lực Lương Lượng Lướng Lưu Lựu Ly Lý Lữ Lựu Ma Mã Mạc Mai Mãi Mạnh Màu
    Mão Mão Mạo Mậu Mẫn Mận Măng Mẫu Mây Mến
    Mễ Mẹo Mên Miên Miễn Miến Minh Mịnh Mi Mùi Mỹ Mừng Mười Một Mơ Mộc Mộng Môn Mộ Muôn Muội Mưu Mừng Na Nam Nại
    Nên Ngà Ngạc Ngãi Nga Ngân Ngạn Ngần Nghi Nghị Nghĩa Nghiêm
    Nghiệp Nghiệm Nghinh Nghĩ Ngoan Ngoạn Ngọc Ngọ Ngoãn Ngôn Ngợi Ngời Ngơi Ngũ Ngữ Ngự Nguyên Nguyễn Nguyện
    Nguyệt Nguyêt Ngư Nha Nhã Nhạ Nhạc Nhàn Nhạn Nhan Nhâm Nhân Nhẫn Nhanh Nhật Nhất
    Nhậm Nhẹ Nhi Nhị Nhì Nhiên Nhiệm Nhiêu Nhiễu Nhiệt Nho Nhỏ Nhơn Nhu Nhung Nhủ Nhuần Nhuận Nhuệ Nhượng Nhường
    Như Nhứt Nhự Niên Niệm Niềm Ninh Nở Nông Nụ Nương Núi
    Nữ Oai Oanh Oánh Ổn Ơn Pha Phả Phách Phái Phan Phán Phẩm Phấn Phận Phi Phì Phiên Phiếm Phiệt Phó Phòng Phong
    Phóng Phố Phổ Phú Phủ Phúc Phụng Phùng Phụ
    Phước Phương Phượng Phưởng Phường Pho Quả Quân Quản Quán Quan Quang Quảng Quát Quây Quận Quế Quê Quốc Quới Quý
    Quí Quỳ Quỳnh Quyên Quyến
    Quyền Quyết Quynh Quyển Quyện Rạng Rin Sa Sang Sáng Sánh Sanh Sành San Sảnh Sao Sắc Sâm Sâm Sân Sầm Sen Sĩ Sỹ
    Siêng Sinh Sính Soạn Soái Song Sóng Sỏi Sơn Sở Sơ Sùng Sung Sử
    Sự Sửu Sương Sướng Sửa Sách Sáu Tá Tạc Tài Tải Tạo Tảo Tám Tam Tân Tấn Tần Tâm Tầm Tần Tất Tăng Tặng Tây Tế Tề
    Thạc Thạch Thái Thám Thảm Thàn Thản Thanh Thành Thạnh Thánh Thân Thận Thẩm
    Thao Thào Thảo Thạo Thắm Thăng Thắng Thắng Thặng Thất Thật Thể Thế Thêm Thi Thí Thị Thì Thích Thìn Thiêm Thiên
    Thiện Thiềng Thiệu Thiết Thiệp Thiều Thiểu Thiếu Thinh Thịnh
    Thính Tho Thọ Thoa Thoả Thoại Thoan Thoáng Thơ Thơm Thời Thới Thông Thôn Thống Thu Thú Thụ Thủ Thuần Thuấn
    Thuận Thuật Thuần Thục Thúc Thùy Thuỳ Thủy Thuỷ
    Thúy Thuý Thụy Thuỵ Thuyên Thuyết Thuyền Thư Thứ Thừa Thức Thực Thược Thưởng Thương Thường Thượng Thướng Thước
    Thể Tích Tịch Tiên Tiến Tiền Tiễn Tiếp Tiệp Tiêu Tiếu Tiểu Tin Tín
    Tình Tính Tính Tĩnh Tịnh Tỉnh Tình Tinh Tĩnh Tịnh To Tòa Toại Toan Toán Toàn Toản Toát Tôn Tốn Tố Tốt Tồn Tới
    Tộ Tống Tông Tổng Tường Trà Trác Trạc Trai Trái Tráng Trang Trạch Trâm Trân Trấn Trản Trần Trần Trầm Trác
    Trí Trì Trị Tri Triển Triết Triều Triệu Trinh Trình Trinh Trịnh Trò Trọng Trợ Trong Trông Trúc Trung Trùng Trữ
    Trực Trưng Trừ Trước Trương Trường Trưởng Truật Truân
    Truyền Truyện Tu Tú Tuấn Tuân Tuần Tuất Tuệ Tuế Tung Tùng Tụng Túc Túy Tụy Tùy Tuỳ Tuy Tuyên Tuyến Tuyền Tuyển
    Tuyết Tuynh Tư Tứ Tự Từ Tửu Tựu Tước Tương Tường Tưởng
    Tượng Tý Tỵ Tỷ Ty Tỉnh Ước Út Ứng Ưng Uẩn Uyên Uyển Uy Úy Ủy Vạn Văn Vàng Vang Vãng Vãn Vân Vấn Vận Vầy Vẹn Vệ
    Vi Vĩ Vị Viêm Viên Viễn Viện Việt Viết Vinh Vĩnh Vịnh
    Vỉnh Vọng Võ Vỹ Vũ Vụ Vui Vượng Vương Vường Vững Vy Vỵ Xá Xa Xanh Xâm Xa Xê Xoa Xoan Xuân Xuất Xuyên Xuyến Xô
    Xứng Xương Xướng Ý Y Yên Yến Yêm Yêu Kham Dần Bường Khuyến Hoát Mẫn Bôi Ngưng Ngừng Sâm Lỷ
    Chai Chiêng Chình Cò Dén Dế Dia Dình Dua Hà Hừ Kang Khén Khua Lử Mềnh Nhè Nhìa Páo Pao Pó Sính Súa Sử Thánh Tủa
    Vảng Xía Xúa Chống Chư Giống Chứ Lồng Lềnh Màng Mang Nếnh Nủ Phìn Páng
    """.split()
)

# Capital words that begin a new sentence or phrase right behind a name where a full stop is missing.
NEVER_LAST = frozenset(
    """
    Tại Theo Trong Qua Các Những Ngày Sau Trước Để Với Về Đây Ảnh Thay Tham Khi Từ Đến Nếu Vì Bên Cùng Tuy Nhưng Và
    Đã Sẽ Đang Có Là
    Trên Dưới Ngoài Mặc Tiếp Đánh Nói Chủ Bộ Sở Ban Ủy Uỷ Phó Bí Giám Vụ Cục Nhà Tin Xem Người Mỗi Mọi Cũng Vừa
    Trao Kết Làm Chúng Tôi
    Ông Bà Nơi Số Điều Mục Phần Phụ Độc Xin Cần Không Hội Tổ Đảng Ngay Hôm Sáng Chiều Tối Việc Bài Báo Đối
    """.split()
)

# Words of two syllables of which the first may look like the last syllable of a name (`Trần Sỹ Thanh Công nghệ`).
SPLIT_WORDS = {
    "Công": frozenset("ty nghệ an tác đoàn văn chức dân nghiệp thương báo nhân cụ trình bố".split()),
    "Trung": frozenset("tâm ương học tướng tá quốc".split()),
    "Thành": frozenset("phố viên ủy uỷ lập phần tích đoàn".split()),
    "Tổng": frozenset("cục công giám bí thống kết số thư".split()),
    "Trưởng": frozenset("ban phòng đoàn khoa bộ".split()),
    "Thường": frozenset("trực vụ xuyên".split()),
    "Thông": frozenset("tin tấn báo qua tư".split()),
    "Giáo": frozenset("dục viên sư".split()),
    "Văn": frozenset("phòng hóa hoá bản kiện thư nghệ".split()),
    "Quốc": frozenset("hội gia phòng lộ".split()),
    "Chính": frozenset("phủ trị quyền sách".split()),
    "Đại": frozenset("biểu hội học diện tá tướng".split()),
    "Nghị": frozenset("quyết định".split()),
    "Thanh": frozenset("tra niên toán".split()),
    "Kinh": frozenset("tế phí".split()),
    "Tài": frozenset("chính liệu nguyên".split()),
    "Thương": frozenset("mại binh".split()),
    "Nhân": frozenset("dân dịp".split()),
    "Hiện": frozenset("nay tại".split()),
    "Phúc": frozenset("lợi đáp".split()),
    "Quyết": frozenset("định".split()),
    "Thuận": frozenset("lợi".split()),
    "Thực": frozenset("hiện tế trạng".split()),
    "Phương": frozenset("án tiện hướng pháp".split()),
    "Hướng": frozenset("dẫn tới".split()),
    "Tuyên": frozenset("giáo truyền bố".split()),
    "Phong": frozenset("trào cách".split()),
    "Thủ": frozenset("tướng trưởng tục đô".split()),
    "Sơ": frozenset("kết đồ".split()),
    "Tư": frozenset("pháp tưởng vấn".split()),
    "Đoàn": frozenset("kiểm giám công đại viên thanh khảo".split()),
    "Toàn": frozenset("cảnh tỉnh quốc thể bộ".split()),
    "Quang": frozenset("cảnh".split()),
    "Khoa": frozenset("học".split()),
    "Hành": frozenset("chính trình động".split()),
    "Xuất": frozenset("khẩu phát".split()),
    "Mai": frozenset("táng".split()),
    "Bình": frozenset("luận quân đẳng".split()),
    "Long": frozenset("trọng".split()),
    "Kiên": frozenset("quyết trì".split()),
    "Khánh": frozenset("thành tiết".split()),
    "Tích": frozenset("cực".split()),
    "Phát": frozenset("biểu triển huy hiện động hành ngôn".split()),
    "Chi": frozenset("bộ cục tiết hội nhánh phí".split()),
    "Tân": frozenset("cảng".split()),
    "Luật": frozenset("sư gia pháp".split()),
}

# Proper names that begin or end like personal names, and the countries that stand before foreign names.
PLACES = (
    "Hồ Chí Minh|Hà Nội|Hải Phòng|Đà Nẵng|Cần Thơ|An Giang|Bà Rịa - Vũng Tàu|Bà Rịa-Vũng Tàu|"
    "Bà Rịa – Vũng Tàu|Vũng Tàu|Bà Rịa|Bạc Liêu|Bắc Giang|Bắc Kạn|"
    "Bắc Ninh|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắc Lắc|Đăk Lăk|"
    "Đắk Nông|Đắc Nông|Đăk Nông|"
    "Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hoà Bình|"
    "Hưng Yên|Khánh Hòa|Khánh Hoà|"
    "Kiên Giang|Kon Tum|Lai Châu|Lạng Sơn|Lào Cai|Lâm Đồng|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|"
    "Phú Thọ|Phú Yên|Quảng Bình|"
    "Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|"
    "Thanh Hoá|Thừa Thiên Huế|"
    "Thừa Thiên - Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|Yên Bái|Hà Tây|Hà Đông|Hà Tiên|"
    "Hà Bắc|Đông Anh|Sài Gòn|"
    "Lạng Giang|Tây Hồ|Hồ Tây|Hồ Gươm|Hai Bà Trưng|Bà Trưng|Hoàng Mai|Hoàng Sa|Trường Sa|Hoàng Liên|"
    "Hoàng Liên Sơn|Từ Liêm|Cao Lãnh|"
    "Kim Sơn|Kim Bảng|Kim Động|Kim Bôi|Kim Thành|Mai Châu|Mai Sơn|Lục Nam|Lục Ngạn|Lục Yên|Vân Đồn|Vân Hồ|"
    "Văn Lâm|Văn Giang|Văn Quan|"
    "Văn Lãng|Văn Bàn|Văn Yên|Văn Chấn|Thạch Thất|Thạch Thành|Thạch Hà|Thạch An|Trà Bồng|Tô Lịch|Đồng Hới|"
    "Đồng Xoài|Đông Nam Á|Đông Á|"
    "Việt Nam|Việt Bắc|Trung Bộ|Nam Bộ|Bắc Bộ|Tây Bắc|Đông Bắc|Tây Nguyên|Tây Nam Bộ|Đông Nam Bộ|Mê Linh|"
    "Châu Đốc|Châu Thành|Châu Phú|"
    "Châu Đức|Châu Á|Châu Âu|Châu Mỹ|Châu Phi|Châu Giang|La Hủ|Lưu Xá|Kiến An|Ba Đình|Ninh Kiều|Ninh Giang|"
    "Ninh Hòa|Ninh Phước|"
    "Ninh Sơn|Ninh Hải|Thái Thụy|Thái Lan|Hà Lan|Hàn Quốc|Trung Quốc|Nhật Bản|Hoa Kỳ|Liên bang Nga|Hồng Kông|"
    "Đài Loan|Triều Tiên|Vương quốc|"
    "Từ Sơn|Triệu Sơn|Triệu Phong|Yên Thành|Yên Dũng|Yên Thế|Yên Phong|Yên Mô|Yên Khánh|Yên Định|Yên Sơn|"
    "Yên Bình|Sơn Tây|Sơn Động|"
    "Sơn Dương|Sơn Trà|Sơn Hòa|Đoan Hùng|Đan Phượng|Hoa Lư|Hùng Vương|Quốc Oai|Quan Sơn|Quan Hóa|Quảng Xương|"
    "Quảng Yên|Hoàn Kiếm"
).split("|")

COUNTRIES = (
    "Mỹ|Hoa Kỳ|Anh|Pháp|Đức|Nga|Nhật Bản|Nhật|Hàn Quốc|Trung Quốc|Lào|Campuchia|Cam-pu-chia|Thái Lan|"
    "Singapore|Xin-ga-po|Malaysia|Ma-lai-xi-a|Indonesia|Philippines|"
    "Phi-líp-pin|Myanmar|Mi-an-ma|Brunei|Ấn Độ|Australia|Ô-xtrây-li-a|Úc|New Zealand|Canada|Ca-na-đa|Cuba|"
    "Cu Ba|Cu-ba|Italia|Italy|"
    "I-ta-li-a|Tây Ban Nha|Bồ Đào Nha|Hà Lan|Bỉ|Thụy Sĩ|Thụy Điển|Thuỵ Điển|Thuỵ Sĩ|Đan Mạch|Na Uy|Phần Lan|"
    "Ba Lan|Séc|Hungary|Hung-ga-ri|Ukraine|Belarus|Bê-la-rút|Israel|I-xra-en|"
    "Iran|Iraq|Thổ Nhĩ Kỳ|Ai Cập|Nam Phi|Brazil|Bra-xin|Argentina|Mexico|Triều Tiên|Mông Cổ|Kazakhstan|EU|"
    "Liên minh châu Âu|WB|"
    "Ngân hàng Thế giới|ADB|IMF|UNDP|UNICEF|JICA|KOICA|Liên hợp quốc|Liên Hợp Quốc|Việt Nam|Quốc gia"
).split("|")

# People of history: named in text mostly as the name of a thing (street, award, school, body of thought).
HISTORICAL = frozenset(
    """
    Hồ Chí Minh|Nguyễn Ái Quốc|Nguyễn Tất Thành|Lê Lợi|Lý Thái Tổ|Lý Thường Kiệt|Lê Thánh Tông|Lê Đại Hành|Lê Lai|
    Trần Hưng Đạo|
    Trần Quốc Tuấn|Trần Nhân Tông|Nguyễn Trãi|Nguyễn Du|Nguyễn Huệ|Nguyễn Đình Chiểu|Nguyễn Công Trứ|Nguyễn Khuyến|
    Nguyễn Bỉnh Khiêm|
    Nguyễn Trung Trực|Nguyễn Văn Trỗi|Nguyễn Thị Minh Khai|Nguyễn Văn Cừ|Nguyễn Lương Bằng|Nguyễn Chí Thanh|
    Nguyễn Văn Linh|
    Nguyễn Thị Định|Nguyễn Viết Xuân|Võ Thị Sáu|Võ Nguyên Giáp|Võ Chí Công|Võ Văn Kiệt|Võ Văn Tần|Trần Phú|
    Lê Hồng Phong|Lê Duẩn|
    Lê Văn Tám|Lê Quý Đôn|Hoàng Hoa Thám|Hoàng Diệu|Hoàng Văn Thụ|Hoàng Quốc Việt|Hà Huy Tập|Phan Bội Châu|
    Phan Chu Trinh|
    Phan Châu Trinh|Phan Đình Phùng|Phan Đình Giót|Phạm Văn Đồng|Phạm Hùng|Phạm Ngũ Lão|Phạm Ngọc Thạch|
    Tôn Đức Thắng|Trường Chinh|
    Chu Văn An|Ngô Quyền|Đinh Tiên Hoàng|Đinh Bộ Lĩnh|Bùi Thị Xuân|Tô Hiến Thành|Tô Hiệu|Tôn Thất Tùng|Kim Đồng|
    Lý Tự Trọng|Mạc Đĩnh Chi|
    Mạc Thị Bưởi|Hai Bà Trưng|Bà Triệu|Đặng Thùy Trâm|Đặng Thai Mai|Đặng Xuân Khu|Huỳnh Thúc Kháng|Trần Đại Nghĩa|
    Trần Duy Hưng|
    Dương Đình Nghệ|Nguyễn Đức Cảnh|Nguyễn Phong Sắc|Nguyễn Khánh Toàn|Lương Thế Vinh|Lương Văn Can|Hùng Vương|
    Hoàng Cầu|Lê Trọng Tấn|Văn Tiến Dũng
    """.replace("\n", "")
    .replace("|    ", "|")
    .strip()
    .split("|")
)
