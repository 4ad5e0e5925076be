"""The letters of Vietnamese in the two cases, to stand inside the brackets of a regular expression.

Data only. Unicode orders these letters in pairs of a capital and a small one, so that a range such as `à-ỹ` holds both
cases: every letter with a mark is named by itself here.
"""

from __future__ import annotations

LOWER = "a-zàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"
UPPER = "A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"
LETTER = LOWER + UPPER
