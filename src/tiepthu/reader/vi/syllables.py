"""What a Vietnamese syllable is made of: onsets, rhymes without tone, and the rhymes that take two tones only.

Any onset is allowed before any rhyme; the few pairs that never occur (`k` before `a`) are not told apart, since this
list serves to tell Vietnamese from misread bytes, not to check spelling.
"""

ONSETS = (
    *("ngh", "ng", "nh", "n", "gh", "gi", "g", "kh", "k", "ch", "c", "th", "tr", "t", "ph", "p", "qu"),
    *("b", "d", "đ", "h", "l", "m", "r", "s", "v", "x", ""),
)

_OPEN = (
    "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây "
    "e em en eng eo ê êm ên êng ênh êu "
    "i ia im in inh iu iêm iên iêng iêu "
    "o oa oai oam oan oang oanh oao oay oăm oăn oăng oe oen oeo oi om on ong oong "
    "ô ôi ôm ôn ông ơ ơi ơm ơn "
    "u ua uân uâng uây uê uênh ui um un ung uơ uy uya uynh uyên uyu uôi uôm uôn uông "
    "ư ưa ưi ưm ưn ưng ưu ươi ươm ươn ương ươu "
    "y yêm yên yêng yêu yn ynh"
)
RHYMES = frozenset(_OPEN.split())

# rhymes that end in a stop: only sắc and nặng stand on them
_STOPPED = (
    "ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt "
    "oac oach oap oat oăc oăt oc oet ooc op ot ôc ôp ôt ơp ơt "
    "uât uc uêch up ut uych uyêt uyt uôc uôt ưc ưt ươc ươp ươt ych yêt yt"
)
STOPPED_RHYMES = frozenset(_STOPPED.split())
