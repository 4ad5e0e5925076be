"""Words and class names by which Vietnamese portals mark the parts of a page.

All Vietnamese here is folded as `text.fold` does it (no marks, small letters), so that one spelling serves all.
"""

# headings of the list of further articles
RELATED_HEADINGS = (
    *("tin lien quan", "cac tin lien quan", "bai viet lien quan", "bai lien quan", "tin bai lien quan", "lien quan"),
    *("tin khac", "cac tin khac", "tin tuc khac", "cac bai viet khac", "bai viet khac", "cac tin da dua", "tin da dua"),
    *("tin cung chuyen muc", "cung chuyen muc", "bai cung chuyen muc", "tin moi", "tin moi nhat", "tin moi hon"),
    *("tin cu hon", "cac tin cu hon", "cac tin moi hon", "cac tin da dang", "tin da dang", "tin bai khac"),
    *(
        "tin noi bat",
        "tin doc nhieu",
        "doc nhieu",
        "xem nhieu",
        "tin xem nhieu",
        "doc them",
        "xem them",
        "co the ban quan tam",
    ),
    *(
        "van ban lien quan",
        "cac tin bai khac",
        "tin tuc lien quan",
        "chu de lien quan",
        "cac bai lien quan",
        "bai moi nhat",
    ),
    *("cac tin tiep theo", "tin tiep theo", "cac tin truoc", "tin truoc", "cac thong tin khac", "thong tin khac"),
)

# whole lines that are buttons and paths of the page
NAVIGATION_LINES = frozenset(
    (
        *(
            "trang chu",
            "in bai viet",
            "in trang",
            "in bai",
            "in",
            "gui email",
            "gui bai viet",
            "gui cho ban be",
            "chia se",
        ),
        *(
            "facebook",
            "zalo",
            "twitter",
            "google plus",
            "copy link",
            "sao chep lien ket",
            "luu bai viet",
            "luu bai",
            "thich",
        ),
        *("quay lai", "ve dau trang", "len dau trang", "dau trang", "tro ve", "tro lai", "binh luan", "gui binh luan"),
        *("xem voi co chu", "co chu", "doc bai viet", "nghe doc bai", "nghe bai viet", "phan hoi", "y kien ban doc"),
        *("dang nhap", "dang ky", "tim kiem", "lien he", "so do trang", "so do site", "rss", "english", "tieng viet"),
        *(
            "tai ve",
            "tai xuong",
            "xem phong to",
            "phong to",
            "dong",
            "tu khoa",
            "tags",
            "a",
            "a+",
            "a-",
            "aa",
            "home",
            "menu",
        ),
        *("luu noi dung", "nhap noi dung", "gui", "huy", "share", "print", "email", "theo doi", "danh gia", "quan tam"),
    )
)

# what may stand before or between the parts of a date line
DATE_WORDS = (
    *("ngay dang", "ngay xuat ban", "ngay cap nhat", "cap nhat", "cap nhat luc", "dang ngay", "dang luc", "ngay gui"),
    *("thoi gian", "xuat ban", "cap nhat ngay", "ngay tao", "ngay", "luc", "gmt", "gmt+7", "am", "pm", "sa", "ch"),
    *("thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat", "thu 2", "thu 3", "thu 4", "thu 5"),
    *(
        "thu 6",
        "thu 7",
        "cn",
        "gio",
        "phut",
        "xem co chu",
        "ngay viet",
        "ngay cap nhat cuoi",
        "cap nhat lan cuoi",
        "vao luc",
    ),
)

VIEW_WORDS = (
    *("luot xem", "so luot xem", "luot doc", "so luot doc", "da xem", "so lan xem", "so lan doc", "lan xem", "lan doc"),
    *("views", "view", "luot truy cap", "xem", "doc", "luot xem tin", "so nguoi doc", "nguoi xem", "da doc"),
)

AUTHOR_WORDS = (
    *("tac gia", "nguoi viet", "nguoi dang", "bien tap", "nguoi bien tap", "tin", "tin, anh", "tin va anh", "bai, anh"),
    *("bai va anh", "tin bai", "thuc hien", "nguon", "theo", "anh", "tin - anh", "tin/anh", "bai", "bai viet"),
)

# parts of `class` and `id` names; the first group is left out, the second holds the article
CHROME_NAMES = (
    *("breadcrumb", "navbar", "menu", "footer", "social", "share", "comment", "binhluan", "pagination", "paging"),
    *("banner", "advert", "quangcao", "toolbar", "login", "popup", "modal", "cookie", "captcha", "skip-link", "print"),
    *("topbar", "searchbox", "search-form", "rating", "danhgia", "fontsize", "audio-player", "weblink", "lienket"),
)
CAPTION_NAMES = (
    *("caption", "chuthich", "chu-thich", "photocms", "image-desc", "img-desc", "desc-img", "imagenote", "photo-note"),
    *("anh-chuthich", "article-image-note", "pcaption", "imgcaption"),
)
AUTHOR_NAMES = ("author", "tacgia", "tac-gia", "byline", "article-source", "news-source")
RELATED_NAMES = (
    "related",
    "lienquan",
    "lien-quan",
    "tinkhac",
    "tin-khac",
    "other-news",
    "othernews",
    "cungchuyenmuc",
    "tin-cung",
)
