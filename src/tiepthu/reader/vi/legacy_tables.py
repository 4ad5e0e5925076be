"""The Vietnamese 8-bit character sets from before Unicode: which byte stands for which letter.

Each row is letters and, in the same order, their bytes in hexadecimal. Letters that stand at their place of Latin-1 are
left out. TCVN3 is TCVN 5712:1993 as the `.Vn…` fonts draw it (no capitals with tone marks: the `.Vn…H` fonts draw small
letters as capitals); its bytes 80 to 9F are left alone, since Word keeps quotes and dashes there.
"""

TCVN3 = (
    ("ĂÂÊÔƠƯĐ", "A1 A2 A3 A4 A5 A6 A7"),
    ("ăâêôơưđ", "A8 A9 AA AB AC AD AE"),
    ("àảãáạ", "B5 B6 B7 B8 B9"),
    ("ằẳẵắặ", "BB BC BD BE C6"),
    ("ầẩẫấậ", "C7 C8 C9 CA CB"),
    ("èẻẽéẹ", "CC CE CF D0 D1"),
    ("ềểễếệ", "D2 D3 D4 D5 D6"),
    ("ìỉĩíị", "D7 D8 DC DD DE"),
    ("òỏõóọ", "DF E1 E2 E3 E4"),
    ("ồổỗốộ", "E5 E6 E7 E8 E9"),
    ("ờởỡớợ", "EA EB EC ED EE"),
    ("ùủũúụ", "EF F1 F2 F3 F4"),
    ("ừửữứự", "F5 F6 F7 F8 F9"),
    ("ỳỷỹýỵ", "FA FB FC FD FE"),
)

VISCII = (  # RFC 1456
    ("ẲẴẪỶỸỴ", "02 05 06 14 19 1E"),
    ("ẠẮẰẶẤẦẨẬ", "80 81 82 83 84 85 86 87"),
    ("ẼẸẾỀỂỄỆ", "88 89 8A 8B 8C 8D 8E"),
    ("ỐỒỔỖỘỢỚỜỞ", "8F 90 91 92 93 94 95 96 97"),
    ("ỊỎỌỈỦŨỤỲÕ", "98 99 9A 9B 9C 9D 9E 9F A0"),
    ("ắằặấầẩậẽẹ", "A1 A2 A3 A4 A5 A6 A7 A8 A9"),
    ("ếềểễệốồổỗ", "AA AB AC AD AE AF B0 B1 B2"),
    ("ỠƠộờởịỰỨỪỬ", "B3 B4 B5 B6 B7 B8 B9 BA BB BC"),
    ("ơớƯẢĂẳẵẺĨỳ", "BD BE BF C4 C5 C6 C7 CB CE CF"),
    ("Đứạỷừửỹỵỡư", "D0 D1 D5 D6 D7 D8 DB DC DE DF"),
    ("ảăữẫẻĩỉđự", "E4 E5 E6 E7 EB EE EF F0 F1"),
    ("ỏọụũủợỮ", "F6 F7 F8 FB FC FE FF"),
)

VPS = (  # capitals that VPS drops share the byte of their small letter
    ("ảạầấẩẫậ", "E4 E5 C0 C3 C4 C5 C6"),
    ("ăằắẳẵặđ", "E6 A2 A1 A3 A4 A5 C7"),
    ("ẻẽẹềếểễệ", "C8 EB CB 8A 89 8B CD 8C"),
    ("ỉĩị", "CC EF CE"),
    ("ỏọồốổỗộ", "D5 86 D2 D3 B0 87 B6"),
    ("ơờớởỡợ", "D6 A9 A7 AA AB AE"),
    ("ủũụưừứửữự", "FB DB F8 DC D8 D9 BA BB BF"),
    ("ỳýỷỹỵ", "FF 9A 9B CF 9C"),
    ("ÀẢÃẦẤẨ", "80 81 82 84 83 85"),
    ("ĂẰẮẲẴĐ", "88 8E 8D 8F F0 F1"),
    ("ÈẺẼỀẾỂỄ", "D7 DE FE 93 90 94 95"),
    ("ÌÍỈĨ", "B5 B4 B7 B8"),
    ("ÒÓỎÕỒỐỔỖ", "BC B9 BD BE 97 96 98 99"),
    ("ƠỜỚỞỠ", "F7 9E 9D 9F A6"),
    ("ÙỦŨƯỪỨỬ", "A8 D1 AC D0 AF AD B1"),
    ("ỲỶỸ", "B2 FD B3"),
)

# -- VNI for Windows: a letter, then a second one that carries the marks -------------------------------------------

VNI_SINGLE = {"æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ", "ô": "ơ", "ö": "ư", "ñ": "đ"}

# second letter: combining marks; which bases take which group
VNI_TONES = {"ø": "\u0300", "ù": "\u0301", "û": "\u0309", "õ": "\u0303", "ï": "\u0323"}
VNI_CIRCUMFLEX = {
    "â": "\u0302",
    "à": "\u0302\u0300",
    "á": "\u0302\u0301",
    "å": "\u0302\u0309",
    "ã": "\u0302\u0303",
    "ä": "\u0302\u0323",
}
VNI_BREVE = {
    "ê": "\u0306",
    "è": "\u0306\u0300",
    "é": "\u0306\u0301",
    "ú": "\u0306\u0309",
    "ü": "\u0306\u0303",
    "ë": "\u0306\u0323",
}
VNI_BASES = (
    ("a", VNI_TONES),
    ("a", VNI_CIRCUMFLEX),
    ("a", VNI_BREVE),
    ("e", VNI_TONES),
    ("e", VNI_CIRCUMFLEX),
    ("o", VNI_TONES),
    ("o", VNI_CIRCUMFLEX),
    ("ô", VNI_TONES),
    ("u", VNI_TONES),
    ("ö", VNI_TONES),
    ("y", VNI_TONES),
)
