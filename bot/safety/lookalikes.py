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
    """Each mixed word in the alphabet of its unmistakable letters; a doubtful one in that of its neighbours.

    Most words of other alphabets have such letters and none of Latin: they are as they should be.
    """
    if not any(map(_is_doubtful, words)):
        return words
    text = " ".join(words)
    latin_message = (_leans_latin(text) or len(_LATIN.findall(text)) - len(_OTHER.findall(text))) > 0
    unmixed = [_unmixed(word, latin_message=latin_message) if _is_mixed(word) else word for word in words]
    neighbours = _nearest_that_are_sure(unmixed)
    return [
        word.translate(_TO_LATIN) if beside_latin and _is_doubtful(word) else word
        for word, beside_latin in zip(unmixed, neighbours, strict=True)
    ]


def _nearest_that_are_sure(words: list[str]) -> list[bool]:
    """For each word whether the nearest one of a sure alphabet is Latin; people mix languages."""
    sure = [
        (place, not other)
        for place, word in enumerate(words)
        if (other := _is_plain(word)) or _is_latin(word)
    ]
    found: list[bool] = []
    following = 0
    for place in range(len(words)):
        while following < len(sure) and sure[following][0] < place:
            following += 1
        near = sure[max(following - 1, 0) : following + 1]
        found.append(min(((abs(at - place), latin) for at, latin in near), default=(0, False))[1])
    return found


def _is_mixed(word: str) -> bool:
    return _LATIN.search(word) is not None and _OTHER.search(word) is not None


def _is_doubtful(word: str) -> bool:
    return _OTHER.search(word) is not None and not _is_plain(word)


def _is_latin(word: str) -> bool:
    return _LATIN.search(word) is not None and not _OTHER.search(word)


def _is_plain(word: str) -> bool:
    return _SURELY_OTHER.search(word) is not None and not _LATIN.search(word)


def _leans_latin(text: str) -> int:
    """By the letters that cannot be mistaken: more than nothing for Latin, less for another alphabet."""
    return len(_SURELY_LATIN.findall(text)) - len(_SURELY_OTHER.findall(text))


def _unmixed(word: str, *, latin_message: bool) -> str:
    leaning = _leans_latin(word)
    latin = leaning > 0 or (leaning == 0 and latin_message)
    return word.translate(_TO_LATIN if latin else _TO_CYRILLIC)
