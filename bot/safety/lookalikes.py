"""A word has one alphabet: letters borrowed from another because they look alike are given back."""

import re

_TO_LATIN = str.maketrans(
    "аеорсухіјѕһԁԛԝкмтвнґгԍ" + "οαεικνρτυχηωβ",
    "aeopcyxijshdqwkmtbhrrg" + "oaeikvptuxnwb",
)
_TO_CYRILLIC = str.maketrans("aeopcyxijskmtbh", "аеорсухіјѕкмтвн")
_LATIN = re.compile(r"[a-z]")
_OTHER = re.compile(r"[\u0370-\u052f]")
_SURELY_LATIN = re.compile(r"[dfglnqruvwz]")
_SURELY_OTHER = re.compile(r"[бджзийлпфцчшщъыьэюяєγδθλμξπσφψζ]")


def one_alphabet(words: list[str]) -> list[str]:
    """Each mixed word in the alphabet of its unmistakable letters; a doubtful one in the message's.

    Most words of other alphabets have such letters and none of Latin: they are as they should be.
    """
    doubtful = {word for word in words if _OTHER.search(word) and not _is_plain(word)}
    if not doubtful:
        return words
    text = " ".join(words)
    latin_message = (_leans_latin(text) or len(_LATIN.findall(text)) - len(_OTHER.findall(text))) > 0
    given_back = {word: _in_one_alphabet(word, latin_message=latin_message) for word in doubtful}
    return [given_back.get(word, word) for word in words]


def _is_plain(word: str) -> bool:
    return _SURELY_OTHER.search(word) is not None and not _LATIN.search(word)


def _leans_latin(text: str) -> int:
    """By the letters that cannot be mistaken: more than nothing for Latin, less for another alphabet."""
    return len(_SURELY_LATIN.findall(text)) - len(_SURELY_OTHER.findall(text))


def _in_one_alphabet(word: str, *, latin_message: bool) -> str:
    if not _LATIN.search(word):
        return word.translate(_TO_LATIN) if latin_message else word
    leaning = _leans_latin(word)
    latin = leaning > 0 or (leaning == 0 and latin_message)
    return word.translate(_TO_LATIN if latin else _TO_CYRILLIC)
