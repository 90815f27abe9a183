"""A word that was typed is given the words that rules ask for, however it was mangled.

Only words that no rule knows are looked at twice: doubled letters, one slip in a long word, vowels left out,
i or l for 1, letters hidden behind stars, words written together. What people write is never kept: a word is
remembered only when it is itself a word of the rules.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from typing import NamedTuple

from bot.safety.normalise import Normalised

EDGE_MARK, START_MARK, END_MARK, HALT_MARK, NUMBER_MARK = "<edge>", "<start>", "<end>", "<halt>", "<number>"
MARKS = (EDGE_MARK, START_MARK, END_MARK, HALT_MARK, NUMBER_MARK)
_DOUBLED = re.compile(r"([^\W\d_])\1+")
_LONGEST = 40
# Words with stars or ones cost many guesses; nobody writes more of them than this.
_GUESSED_AT_MOST = 48
_ONE_LETTER_WORDS = frozenset("aiuy")
_VOWELS = re.compile("[aeiouyаеёиоуыэюяіїє]+")
_CONSONANTS_AT_LEAST = 3  # fewer of them are left of too many words
_INITIALS = re.compile(r"[b-df-hj-np-tv-xz]{2,4}")


class _Way(NamedTuple):
    """A way to part the beginning of a word: the languages of all its parts, how many parts, the last one."""

    tongues: int
    length: int
    before: "_Way | None"
    part: str


class Vocabulary:
    """All words that the rules of all languages ask for, by number."""

    def __init__(
        self,
        *,
        words: Iterable[str],
        tongues: Mapping[str, int],  # of each word the languages that ask for it, a bit for each
        open_words: Iterable[str],
        slips: Iterable[str] = (),
        no_slips: Iterable[str] = (),
        stuck_prefixes: Iterable[str] = (),
    ) -> None:
        self._exact: dict[str, int] = {}
        for mark in (*MARKS, *words):
            self._exact.setdefault(mark, len(self._exact))
        self._tongues = tongues
        self._open = {word: len(self._exact) + n for n, word in enumerate(sorted(set(open_words)))}
        self._heads = _by_head(self._open)
        self._squeezed = _by_squeezed(self._exact)
        self._squeezed_heads = _by_head({squeezed(word): number for word, number in self._open.items()})
        self._slips = _slips_of(slips, self._exact)
        self._consonants = _by_consonants(self._exact)
        self._no_slips = frozenset(no_slips)
        self._prefixes = tuple(sorted(set(stuck_prefixes), key=len, reverse=True))
        self._starred = _by_shape(self._exact)
        self._known: dict[str, frozenset[int]] = {}

    def number(self, word: str, *, open_end: bool = False) -> int:
        return (self._open if open_end else self._exact)[word]

    def readings(self, text: Normalised) -> Iterator[tuple[str, frozenset[int]]]:
        """Each word with the numbers it may be read as; a word written together comes in its parts."""
        met: dict[str, list[tuple[str, frozenset[int]]]] = {}  # of this text alone
        guesses_left = _GUESSED_AT_MOST
        for place, word in enumerate(text.words):
            if (numbers := self._known.get(word)) is not None:
                yield word, numbers
                continue
            if word not in met:
                guesses_left -= "1" in word or "*" in word
                joined = place in text.joined
                met[word] = list(self._met(word, joined=joined, may_guess=guesses_left >= 0))
            yield from met[word]

    def _met(self, word: str, *, joined: bool, may_guess: bool) -> Iterator[tuple[str, frozenset[int]]]:
        if joined and word not in self._exact and (parts := self._parts(word, shortest=4)):
            for part in parts:
                yield part, self._numbers(part)
        elif numbers := self._numbers(word):
            yield word, numbers.union(self._once_doubled(word), self._without_vowels(word))
        elif len(word) == 1 or not may_guess:
            yield word, frozenset()
        elif "*" in word:
            yield word, self._behind_stars(word)
        elif "1" in word:
            yield from self._with_ones(word)
        elif numbers := self._mangled(word):
            yield word, numbers
        elif parts := self._parts(word, shortest=8):
            for part in parts:
                yield part, self._numbers(part)
        else:
            yield word, frozenset()

    def _numbers(self, word: str) -> frozenset[int]:
        """The numbers of a word as it stands; remembered when it is a word of the rules."""
        numbers = set(_with_heads(word, self._heads))
        if word[0].isdigit() and word.replace(".", "").replace(",", "").replace(":", "").isdigit():
            numbers.add(self._exact[NUMBER_MARK])
        if (exact := self._exact.get(word)) is not None:
            numbers.add(exact)
            numbers.update(self._once_each(word))
            self._known[word] = frozenset(numbers)
        return frozenset(numbers)

    def _once_each(self, word: str) -> Iterator[int]:
        """“tooo” has become “too”, and may have been “to”."""
        short = squeezed(word)
        if short != word and (number := self._exact.get(short)) is not None:
            yield number

    def _once_doubled(self, word: str) -> Iterable[int]:
        """“vivirrr” begins as “viv…” of one language does, and may still have been “vivir” of another."""
        return () if word in self._exact else self._squeezed.get(squeezed(word), ())

    def _mangled(self, word: str) -> frozenset[int]:
        short = squeezed(word)
        numbers = set(self._squeezed.get(short, ()))
        numbers.update(_with_heads(short, self._squeezed_heads))
        if not numbers and len(word) > 5:
            numbers.update(self._slipped(short))
        if not numbers:
            numbers.update(self._without_vowels(word))
        if not numbers:
            for prefix in self._prefixes:
                if word.startswith(prefix) and len(word) > len(prefix) + 1:
                    numbers.update(self._numbers(word[len(prefix) :]))
        return frozenset(numbers)

    def _slipped(self, word: str) -> Iterable[int]:
        if word in self._no_slips or len(word) > 16:
            return ()
        return {number for form in (word, *_one_less(word)) for number in self._slips.get(form, ())}

    def _without_vowels(self, word: str) -> Iterator[int]:
        """“wnt t kll myslf”: whoever is in a hurry or drunk leaves out vowels, and never puts in others."""
        left = consonants(word)
        vowels = len("".join(_VOWELS.findall(word)))
        if word in self._exact or 3 * vowels > len(word) or len(left) < _CONSONANTS_AT_LEAST + (vowels > 0):
            return
        for known in self._consonants.get(left, ()):
            if len(known) > len(word) and _holds(known, word):
                yield self._exact[known]

    def _with_ones(self, word: str) -> Iterator[tuple[str, frozenset[int]]]:
        """“1” may be an i or an l; and where neither makes a word, it parted two (“die!please”)."""
        pieces = word.split("1")
        for letters in product("il", repeat=min(len(pieces) - 1, 4)):
            filled = zip((*letters, *"i" * len(pieces)), pieces[1:], strict=False)
            guess = pieces[0] + "".join(letter + piece for letter, piece in filled)
            if numbers := self._numbers(guess) or self._mangled(guess):
                yield guess, numbers
                return
        for piece in filter(None, pieces):
            yield piece, self._numbers(piece) or self._mangled(piece)

    def _behind_stars(self, word: str) -> frozenset[int]:
        shape = re.compile(re.sub(r"\\\*", ".", re.escape(word)))
        loose = re.compile(re.sub(r"(\\\*)+", ".{1,4}", re.escape(word)))
        candidates = self._starred.get((word[0], word[-1]), ())
        fitting = [known for known in candidates if shape.fullmatch(known)]
        fitting = fitting or [known for known in candidates if loose.fullmatch(known)]
        return frozenset().union(*(self._numbers(known) for known in fitting))

    def _parts(self, word: str, shortest: int) -> list[str]:
        """The fewest known words that make up an unknown one (“iwanttodie”), if possible of one language."""
        if not shortest <= len(word) <= _LONGEST:
            return []
        ways: list[list[_Way]] = [[_Way(-1, 0, None, "")], *([] for _ in word)]
        for start, before in enumerate(ways[:-1]):
            for end in range(start + 1, min(start + 13, len(word) + 1)) if before else ():
                part = word[start:end]
                if self._is_part(part):
                    tongues = self._tongues.get(part, 0)
                    for way in before:
                        _add_way(ways[end], _Way(way.tongues & tongues, way.length + 1, way, part))
        of_one_tongue = [way for way in ways[-1] if way.tongues] or ways[-1]
        return _spelt_out(min(of_one_tongue, key=lambda way: way.length, default=None))

    def _is_part(self, part: str) -> bool:
        """“ts” and “khs” are words when they stand alone; inside Kazakhstan they are chance."""
        if len(part) == 1:
            return part in _ONE_LETTER_WORDS and part in self._exact
        return part in self._exact and not _INITIALS.fullmatch(part)


def _add_way(ways: list[_Way], new: _Way) -> None:
    """Keeps a way of parting a word unless another is as short and holds for the same languages."""
    if any(way.length <= new.length and not new.tongues & ~way.tongues for way in ways):
        return
    ways[:] = [way for way in ways if way.length < new.length or way.tongues & ~new.tongues]
    ways.append(new)


def _spelt_out(way: _Way | None) -> list[str]:
    parts: list[str] = []
    while way and way.before:
        parts.append(way.part)
        way = way.before
    return parts[::-1]


def squeezed(word: str) -> str:
    """One of each doubled letter."""
    return _DOUBLED.sub(r"\1", word)


def consonants(word: str) -> str:
    """What is left of a word without its vowels; one of each doubled letter."""
    return squeezed(_VOWELS.sub("", word))


def _holds(whole: str, letters: str) -> bool:
    """Whether letters stand in a word in this order, with others between them."""
    following = iter(whole)
    return all(letter in following for letter in letters)


def _one_less(word: str) -> Iterator[str]:
    for place in range(1, len(word)):  # the first letter is hardly ever the wrong one
        yield word[:place] + word[place + 1 :]


def _by_head(words: Mapping[str, int]) -> dict[str, list[tuple[str, int]]]:
    heads: dict[str, list[tuple[str, int]]] = {}
    for word, number in words.items():
        heads.setdefault(word[:3], []).append((word, number))
    return heads


def _with_heads(word: str, heads: Mapping[str, list[tuple[str, int]]]) -> Iterator[int]:
    return (number for head, number in heads.get(word[:3], ()) if word.startswith(head))


def _by_consonants(words: Iterable[str]) -> dict[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for word in words:
        if word.isalpha() and len(form := consonants(word)) >= _CONSONANTS_AT_LEAST and form != word:
            forms.setdefault(form, []).append(word)
    return forms


def _by_squeezed(words: Mapping[str, int]) -> dict[str, list[int]]:
    forms: dict[str, list[int]] = {}
    for word, number in words.items():
        if word.isalpha() and len(word) > 1:
            forms.setdefault(squeezed(word), []).append(number)
    return forms


def _slips_of(slips: Iterable[str], words: Mapping[str, int]) -> dict[str, list[int]]:
    forms: dict[str, list[int]] = {}
    for slip in slips:
        if slip in words:
            for form in {squeezed(slip), *_one_less(squeezed(slip))}:
                forms.setdefault(form, []).append(words[slip])
    return forms


def _by_shape(words: Iterable[str]) -> dict[tuple[str, str], list[str]]:
    shapes: dict[tuple[str, str], list[str]] = {}
    for word in words:
        if len(word) > 2 and word.isalpha():
            shapes.setdefault((word[0], word[-1]), []).append(word)
    return shapes
