"""Russian and Ukrainian in Latin letters: everybody writes “щ” differently, and all come to the same.

A word of the rules and a typed one are brought into one coarse spelling: what different tables write
differently (ya, ia, ja; kh, h, x; y, i, j) is no difference in it. It is for comparing, not for reading.
"""

import re

from bot.safety.slips import squeezed

_SHORTEST = 4  # shorter ones are like too many words of other languages; `spellings` name those
_AS_LATIN = str.maketrans("абвгґдеєжзиіїйклмнопрстуфхцчшщыэюяё", "abvhhdeezziiiiklmnoprstufhccssieuae", "ъь")
_CYRILLIC = re.compile(r"[\u0430-\u045f\u0491]+")
_LATIN = re.compile(r"[a-z]{4,}")
_COARSER = (
    (re.compile("shch|sch|shh?"), "s"),
    (re.compile("zh"), "z"),
    (re.compile("kh|gh|[gx]"), "h"),
    (re.compile("t?ch"), "c"),
    (re.compile("[yij]([aeou])"), r"\1"),
    (re.compile("[yj]"), "i"),
    (re.compile("w"), "v"),
    (re.compile("t[sz]"), "c"),
)


def key_of_known(word: str) -> str:
    """The coarse spelling of a Cyrillic word; "" if it is none, or too short to be told by it."""
    if not _CYRILLIC.fullmatch(word):
        return ""
    return _long_enough(_coarse(word.translate(_AS_LATIN)))


def key_of_typed(word: str) -> str:
    """The coarse spelling of a word in plain Latin letters; "" if it can be none of the kind."""
    return _long_enough(_coarse(word)) if _LATIN.fullmatch(word) else ""


def _coarse(word: str) -> str:
    for letters, one in _COARSER:
        word = letters.sub(one, word)
    return squeezed(word)


def _long_enough(key: str) -> str:
    return key if len(key) >= _SHORTEST else ""
