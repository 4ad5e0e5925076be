"""Text typed with the fonts from before Unicode (`standards-vn.md` section 7, E-01 to E-14)."""

import unicodedata

import pytest

from tiepthu.reader.formats.legacy import (
    Charset,
    believe_fonts,
    charset_of_font,
    draws_capitals,
    guess_charset,
    is_syllable,
    likelihood,
    restore,
    unwestern,
    western,
)
from tiepthu.reader.text import fold, one_tone_placement, reading_view, to_nfc

TCVN3, VNI, VISCII, VPS = Charset.TCVN3, Charset.VNI, Charset.VISCII, Charset.VPS

RESTORED = [
    ("E-01_committee", TCVN3, "Uû ban nh©n d©n", "Uỷ ban nhân dân"),
    ("E-01_party", TCVN3, "§¶ng Céng s¶n ViÖt Nam", "Đảng Cộng sản Việt Nam"),
    ("E-01_decision", TCVN3, "quyÕt ®Þnh sè", "quyết định số"),
    ("E-01_programme", TCVN3, "ch\u00ad\u00acng tr×nh", "chương trình"),
    ("E-02_soft_hyphen", TCVN3, "n\u00adíc", "nước"),
    ("quotes_stay", TCVN3, "“§¶ng ñy” – ®¬n vÞ…", "“Đảng ủy” – đơn vị…"),
    ("E-04_country", VNI, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("E-04_party", VNI, "Ñaûng Coäng saûn", "Đảng Cộng sản"),
    ("E-04_resolution", VNI, "Nghò quyeát", "Nghị quyết"),
    ("E-04_people", VNI, "ngöôøi daân höôûng öùng", "người dân hưởng ứng"),
    ("E-04_committee", VNI, "Uûy ban", "Ủy ban"),
    ("vni_capitals", VNI, "ÑAÛNG BOÄ TÆNH, QUYEÁT ÑÒNH", "ĐẢNG BỘ TỈNH, QUYẾT ĐỊNH"),
    ("E-05_skill", VNI, "kyõ naêng", "kỹ năng"),
    ("E-05_dot_below", VNI, "Lyù luaän, tö lieäu, yù kieán, quyõ", "Lý luận, tư liệu, ý kiến, quỹ"),
    ("E-06_viscii", VISCII, western(bytes.fromhex("4E67 68B8 2071 7579 AA74")), "Nghị quyết"),
    ("E-06_vps", VPS, western(bytes.fromhex("4E67 68CE 2071 7579 8974")), "Nghị quyết"),
    ("ascii", VNI, "Nghi quyet 25", "Nghi quyet 25"),
]


@pytest.mark.parametrize(("_case", "charset", "typed", "meant"), RESTORED, ids=[case[0] for case in RESTORED])
def test_restores(_case, charset, typed, meant):
    assert restore(typed, charset) == meant


def test_a_soft_hyphen_that_was_stripped_cannot_come_back():  # E-02
    assert restore("níc", TCVN3) == "nớc"


def test_the_font_for_capitals_draws_capitals():  # E-03
    assert restore("§¶ng", TCVN3, capitals=True) == "ĐẢNG"
    assert restore("§¶ng bé", TCVN3, capitals=True) == "ĐẢNG BỘ"


def test_the_longest_match_wins():  # E-05, negative
    meant = restore("ngöôøi höôûng öùng Uûy kyõ", VNI)
    assert not {"ngươøi", "hươûng", "ưùng", "Uûy", "kì"} & set(meant.split())


@pytest.mark.parametrize("charset", Charset)
def test_letters_keep_their_number_of_words(charset):
    typed = western(bytes(range(32, 256)))
    assert len(restore(typed, charset).split()) <= len(typed.split()) + 1


def test_western_is_undone():
    data = bytes(range(256))
    assert unwestern(western(data)) == data


FONTS = [
    (".VnTime", TCVN3, False),
    (".VnTimeH", TCVN3, True),
    ('".VnArial NarrowH"', TCVN3, True),
    (".vnarial", TCVN3, False),
    ("VNI-Times", VNI, False),
    ("VNI Helve", VNI, False),
    ("VPS Times", VPS, False),
    ("Times New Roman", None, False),
    ("Vni", None, False),
    ("Arial H", None, False),
    ("", None, False),
]


@pytest.mark.parametrize(("font", "charset", "capitals"), FONTS)
def test_fonts(font, charset, capitals):  # E-07
    assert charset_of_font(font) is charset
    assert draws_capitals(font) is capitals


SYLLABLES = [
    *[
        (word, True)
        for word in ("nghị", "quyết", "giếng", "gì", "uỷ", "ủy", "khuỷu", "nghiêng", "Đảng", "ỈA", "quý", "yên")
    ],
    *[(word, True) for word in ("thuở", "xoong", "loắt", "ước", "hoà", "hòa", "kỹ", "kĩ")],
    *[(word, False) for word in ("ngươøi", "hươûng", "ưùng", "café", "quyêt", "bắ", "ớq", "häi", "nh©n")],
]


@pytest.mark.parametrize(("word", "valid"), SYLLABLES)
def test_syllables(word, valid):
    assert is_syllable(word) is valid


GUESSES = [
    ("tcvn3", "Uû ban nh©n d©n tØnh ban hµnh quyÕt ®Þnh vÒ viÖc thµnh lËp tæ c«ng t¸c", TCVN3),
    ("vni", "Uûy ban nhaân daân tænh ban haønh quyeát ñònh veà vieäc thaønh laäp toå coâng taùc", VNI),
    ("unicode", "Uỷ ban nhân dân tỉnh ban hành quyết định về việc thành lập tổ công tác", None),
    ("few_marks", "có là và cho các tài trí", None),
    ("french", "Les élèves français étudient à l'école près de la forêt, déjà fermée l'été", None),
    ("ascii", "Uy ban nhan dan tinh ban hanh quyet dinh", None),
    ("signs", "© 2019 – 25 °C ± 3 §12 «một» 5 µm", None),
]


@pytest.mark.parametrize(("_case", "text", "charset"), GUESSES, ids=[case[0] for case in GUESSES])
def test_guesses_from_the_text_alone(_case, text, charset):  # E-07
    guess = guess_charset(text)
    assert (guess.charset if guess else None) is charset


def test_a_document_retyped_in_unicode_is_not_restored():
    assert believe_fonts([(TCVN3, "Quyết định"), (TCVN3, "có là và các")]) == frozenset()
    assert believe_fonts([(TCVN3, "QuyÕt ®Þnh"), (VNI, "Nghò quyeát")]) == {TCVN3, VNI}


def test_likelihood_counts_signs_inside_words():
    assert likelihood("nh©n d©n").share == 0
    assert likelihood("nhân dân").share == 1
    assert likelihood("nhan dan").seen == 0


# -- E-08 to E-15: what the frozen text and the views do ----------------------------------------------------------


def test_composition_changes_length_and_keeps_offsets():  # E-08
    decomposed = unicodedata.normalize("NFD", "Nghị quyết")
    text, back = to_nfc(decomposed)
    assert (len(decomposed), len(text)) == (13, 10)
    assert [back.to_source(offset) for offset in (0, 3, 4, 6)] == [0, 3, 5, 7]


def test_order_of_marks_does_not_matter():  # E-09
    assert {to_nfc(form)[0] for form in ("e\u0323\u0302", "e\u0302\u0323", "ẹ\u0302", "ê\u0323")} == {"ệ"}
    assert to_nfc("a\u0340 a\u0341")[0] == "à á"


def test_look_alikes_and_tone_places_meet_in_the_key():  # E-10, E-12
    assert reading_view("ðảng Ðảng Ɖảng")[0] == "đảng Đảng Đảng"
    assert one_tone_placement("hoà uỷ thuý") == "hòa ủy thúy"
    assert fold("Uỷ") == fold("Ủy") == "uy"


@pytest.mark.parametrize("text", ["100 m²", "½", "№ 5", "…", "hoà", "uỷ"])
def test_the_frozen_text_is_nfc_and_no_more(text):  # E-11, E-13
    assert to_nfc(text)[0] == text


def test_hyphens_of_a_sign_are_one():  # E-15; dashes stay
    assert (
        reading_view("25\u2011NQ/TW 25\u2010NQ/TW 25\u2212NQ/TW 25–NQ/TW")[0] == "25-NQ/TW 25-NQ/TW 25-NQ/TW 25–NQ/TW"
    )
