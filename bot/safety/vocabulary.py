"""A word that was typed is given the words that rules ask for, however it was mangled.

Only words that no rule asks for as they stand are looked at twice: spellings of chats, doubled letters, one
slip, vowels left out, i or l for 1, letters hidden behind stars, words written together, a space inside one,
Cyrillic words in Latin letters. What people write is never kept: a word is remembered only when it is itself
a word of the rules.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from bot.safety.normalise import Normalised
from bot.safety.slips import squeezed
from bot.safety.transliterated import key_of_typed
from bot.safety.woven import WordList

EDGE_MARK, START_MARK, END_MARK, HALT_MARK, NUMBER_MARK = "<edge>", "<start>", "<end>", "<halt>", "<number>"
MARKS = (EDGE_MARK, START_MARK, END_MARK, HALT_MARK, NUMBER_MARK)
_LONGEST = 40
# Words with stars or ones cost many guesses; nobody writes more of them than this.
_GUESSED_AT_MOST = 48
_ONE_LETTER_WORDS = frozenset("aiuy")
_VOWELS = re.compile("[aeiouyаеёиоуыэюяіїє]+")
_FIRST_ARABIC = "\u0600"
_PART_COSTS = 1_000  # more than the square of the longest part
_SPLIT_AT_LEAST = 6  # letters; shorter words would come of too many neighbours
_CONSONANTS_AT_LEAST = 3  # fewer of them are left of too many words
_INITIALS = re.compile(r"[b-df-hj-np-tv-xz]{2,4}")


class _Way(NamedTuple):
    """A way to part the beginning of a word: the languages of all its parts, what it costs, the last part."""

    tongues: int
    cost: int
    before: "_Way | None"
    part: str


class Vocabulary:
    """All words that the rules of all languages ask for, by number."""

    def __init__(self, words: WordList) -> None:
        self._alphabet = words.whole.words
        self._exact = dict(words.whole)
        self._tongues = words.tongues
        self._heads = _by_head(words.opened)
        self._squeezed_heads = _by_head(words.squeezed_opened)
        self._doubled = _by_form(words.squeezed)
        self._slips = words.slips
        self._spellings = words.spellings
        self._together = words.together
        self._skeletons = words.skeletons
        self._transliterated = words.transliterated
        self._no_slips = words.no_slips
        self._prefixes = tuple(sorted(words.stuck_prefixes, key=lambda prefix: (-len(prefix), prefix)))
        self._starred: dict[tuple[str, str], list[str]] = {}
        self._known: dict[str, frozenset[int]] = {}

    def readings(self, text: Normalised) -> Iterator[tuple[str, frozenset[int]]]:
        """Each word with the numbers it may be read as; a word written together comes in its parts."""
        met: dict[str, list[tuple[str, frozenset[int]]]] = {}  # of this text alone
        guesses_left = _GUESSED_AT_MOST
        words, place = (*text.words, ""), 0
        while place < len(text.words):
            word, following = words[place], words[place + 1]
            if self._is_split(word, following):
                yield word + following, self._of_split(word, following)
                place += 1
            elif (numbers := self._known.get(word)) is not None:
                yield word, numbers
            else:
                if word not in met:
                    guesses_left -= "1" in word or "*" in word
                    joined = place in text.joined
                    met[word] = list(self._met(word, joined=joined, may_guess=guesses_left >= 0))
                yield from met[word]
            place += 1

    def _met(self, word: str, *, joined: bool, may_guess: bool) -> Iterator[tuple[str, frozenset[int]]]:
        if parts := self._surely_parts(word, joined=joined):
            for part in parts:
                yield part, self._numbers(part)
            return
        begun = self._numbers(word)  # as it stands, or because any ending fits
        if self._is_surely_known(word) or len(word) == 1 or word[0].isdigit() or not may_guess:
            yield word, begun
        elif "*" in word:
            yield word, begun | self._behind_stars(word)
        elif "1" in word:
            yield from self._with_ones(word, begun)
        elif numbers := begun | self._mangled(word):
            yield word, numbers
        elif parts := self._parts(word, shortest=8):
            for part in parts:
                yield part, self._numbers(part)
        else:
            yield word, frozenset()

    def _is_split(self, word: str, following: str) -> bool:
        """“sui cide”, “verge waltigt”: two pieces that make a word, and one of them is nothing by itself."""
        return (
            len(word) > 1 < len(following)
            and len(word) + len(following) >= _SPLIT_AT_LEAST
            and self._is_known(word + following)
            and not (self._is_known(word) and self._is_known(following))
        )

    def _of_split(self, word: str, following: str) -> frozenset[int]:
        """Either piece may be a word by itself all the same."""
        return self._numbers(word + following) | self._numbers(word) | self._numbers(following)

    def _surely_parts(self, word: str, *, joined: bool) -> Sequence[str]:
        """Of a word that stands for several, or that was spelt out letter by letter."""
        if word in self._exact:
            return ()
        return self._together.get(word) or (self._parts(word, shortest=4, spelt=True) if joined else ())

    def _numbers(self, word: str) -> frozenset[int]:
        """The numbers of a word as it stands; remembered when it is a word of the rules."""
        if (numbers := self._known.get(word)) is None:
            meant = self._spellings.get(word, ())
            numbers = frozenset().union(*map(self._as_it_stands, (word, *meant)))
            if self._is_surely_known(word):
                self._known[word] = numbers
        return numbers

    def _is_surely_known(self, word: str) -> bool:
        """A disguise is guessed at even where a rule lists it: “su1cide” in one phrase is it in all."""
        return self._is_known(word) and "1" not in word and "*" not in word

    def _is_known(self, word: str) -> bool:
        return word in self._exact or word in self._spellings

    def _as_it_stands(self, word: str) -> set[int]:
        numbers = set(_with_heads(word, self._heads))
        if word[0].isdigit() and word.replace(".", "").replace(",", "").replace(":", "").isdigit():
            numbers.add(self._exact[NUMBER_MARK])
        if (exact := self._exact.get(word)) is not None:
            numbers.add(exact)
            numbers.update(self._once_each(word))
            if word[0] >= _FIRST_ARABIC:  # where whole words are what is written onto others
                numbers.update(self._behind_prefix(word))
        return numbers

    def _once_each(self, word: str) -> Iterator[int]:
        """“tooo” has become “too”, and may have been “to”."""
        short = squeezed(word)
        if short != word and (number := self._exact.get(short)) is not None:
            yield number

    def _squeezed(self, short: str) -> Iterable[int]:
        """The words of which nothing else is left when each doubled letter stands once."""
        if (number := self._exact.get(short)) is not None and short.isalpha() and len(short) > 1:
            yield number
        yield from self._doubled.get(short, ())

    def _mangled(self, word: str) -> frozenset[int]:
        short = squeezed(word)
        begun = set(_with_heads(short, self._squeezed_heads))
        numbers = {*self._squeezed(short), *self._behind_prefix(word)}
        if not numbers:
            numbers.update(self._guessed(word, begun))
        return frozenset(numbers | begun)

    def _guessed(self, word: str, begun: Iterable[int]) -> Iterator[int]:
        """What a word may be in languages that know none that begins so (“myslef”, and Polish “myśl…”)."""
        guesses = [*self._without_vowels(word), *self._in_latin_letters(word)]
        if not guesses and word not in self._no_slips:
            guesses += self._slipped(word)
        tongues = 0
        for number in begun:
            tongues |= self._tongues[number]
        return (number for number in guesses if self._tongues[number] & ~tongues)

    def _behind_prefix(self, word: str) -> Iterator[int]:
        """“lenvie”, “dall’acqua”: of what is written onto a word, whatever else it may be."""
        if word.startswith(self._prefixes):
            for prefix in self._prefixes:
                if word.startswith(prefix) and len(word) > len(prefix) + 1:
                    yield from self._numbers(word[len(prefix) :])

    def _slipped(self, word: str) -> Iterator[int]:
        return (self._exact[self._alphabet[place]] for place in self._slips.near(word, self._alphabet))

    def _without_vowels(self, word: str) -> Iterator[int]:
        """“wnt t kll myslf”: whoever is in a hurry or drunk leaves out vowels, and never puts in others."""
        left = consonants(word)
        vowels = len("".join(_VOWELS.findall(word)))
        if word in self._exact or 3 * vowels > len(word) or len(left) < _CONSONANTS_AT_LEAST + (vowels > 0):
            return
        for known in map(self._alphabet.__getitem__, self._skeletons.under(left)):
            if len(known) > len(word) and _holds(known, word):
                yield self._exact[known]

    def _in_latin_letters(self, word: str) -> Iterator[int]:
        """“proschaite”: a word of Russian or Ukrainian on a keyboard without its letters."""
        if key := key_of_typed(word):
            for place in self._transliterated.under(key):
                yield self._exact[self._alphabet[place]]

    def _with_ones(self, word: str, begun: frozenset[int]) -> Iterator[tuple[str, frozenset[int]]]:
        """“1” may be an i or an l; and where neither makes a word, it parted two (“die!please”)."""
        pieces = word.split("1")
        guesses = [_filled(pieces, letters) for letters in product("il", repeat=min(len(pieces) - 1, 4))]
        guesses.sort(key=self._is_known, reverse=True)  # “ki11” is kill, and not how “Kilimanjaro” begins
        for meant in (self._numbers, self._mangled):
            for guess in guesses:
                if numbers := meant(guess):
                    yield guess, numbers | begun
                    return
        for piece in filter(None, pieces):
            yield piece, self._numbers(piece) or self._mangled(piece)

    def _behind_stars(self, word: str) -> frozenset[int]:
        shape = re.compile(re.sub(r"\\\*", ".", re.escape(word)))
        loose = re.compile(re.sub(r"(\\\*)+", ".{1,4}", re.escape(word)))
        candidates = self._with_ends(word[0], word[-1])
        fitting = [known for known in candidates if shape.fullmatch(known)]
        fitting = fitting or [known for known in candidates if loose.fullmatch(known)]
        return frozenset().union(*(self._numbers(known) for known in fitting))

    def _with_ends(self, first: str, last: str) -> list[str]:
        """The words that begin and end so; remembered when there are any."""
        if remembered := self._starred.get((first, last)):
            return remembered
        begin = bisect_left(self._alphabet, first)
        end = bisect_left(self._alphabet, chr(ord(first) + 1), begin)
        words = (word for word in self._alphabet[begin:end] if word[-1] == last)
        if found := [word for word in words if len(word) > 2 and word.isalpha()]:
            self._starred[first, last] = found
        return found

    def _parts(self, word: str, shortest: int, *, spelt: bool = False) -> list[str]:
        """The fewest known words that make up an unknown one (“iwanttodie”), if possible of one language.

        Of as many, those with the longest among them: “i wanna die”, and not “i wann adie”.

        ``spelt``: it was s p e l t  o u t, and may have taken a neighbour of one letter for its own.
        """
        if not shortest <= len(word) <= _LONGEST:
            return []
        ways: list[list[_Way]] = [[_Way(-1, 0, None, "")], *([] for _ in word)]
        for start, before in enumerate(ways[:-1]):
            for end in range(start + 1, min(start + 13, len(word) + 1)) if before else ():
                part = word[start:end]
                if self._is_part(part, spelt=spelt):
                    tongues = self._tongues[self._exact[part]]
                    cost = _PART_COSTS - len(part) ** 2
                    for way in before:
                        _add_way(ways[end], _Way(way.tongues & tongues, way.cost + cost, way, part))
        of_one_tongue = [way for way in ways[-1] if way.tongues] or ways[-1]
        return _spelt_out(min(of_one_tongue, key=lambda way: way.cost, default=None))

    def _is_part(self, part: str, *, spelt: bool) -> bool:
        """“ts” and “khs” are words when they stand alone; inside Kazakhstan they are chance."""
        if len(part) == 1:
            return (spelt or part in _ONE_LETTER_WORDS) and part in self._exact
        return part in self._exact and not _INITIALS.fullmatch(part)


def _filled(pieces: Sequence[str], letters: Sequence[str]) -> str:
    """Pieces with letters between them; with an i where there are no more."""
    between = zip((*letters, *"i" * len(pieces)), pieces[1:], strict=False)
    return pieces[0] + "".join(letter + piece for letter, piece in between)


def _add_way(ways: list[_Way], new: _Way) -> None:
    """Keeps a way of parting a word unless another costs no more and holds for the same languages."""
    if any(way.cost <= new.cost and not new.tongues & ~way.tongues for way in ways):
        return
    ways[:] = [way for way in ways if way.cost < new.cost or way.tongues & ~new.tongues]
    ways.append(new)


def _spelt_out(way: _Way | None) -> list[str]:
    parts: list[str] = []
    while way and way.before:
        parts.append(way.part)
        way = way.before
    return parts[::-1]


def consonants(word: str) -> str:
    """What is left of a word without its vowels; one of each doubled letter."""
    return squeezed(_VOWELS.sub("", word))


def skeleton(word: str) -> str:
    """The consonants by which a word of the rules is known; "" if there are too few, or nothing else."""
    left = consonants(word)
    return left if word.isalpha() and len(left) >= _CONSONANTS_AT_LEAST and left != word else ""


def _holds(whole: str, letters: str) -> bool:
    """Whether letters stand in a word in this order, with others between them."""
    following = iter(whole)
    return all(letter in following for letter in letters)


def _by_head(words: Iterable[tuple[str, int]]) -> dict[str, list[tuple[str, int]]]:
    heads: dict[str, list[tuple[str, int]]] = {}
    for word, number in words:
        heads.setdefault(word[:3], []).append((word, number))
    return heads


def _with_heads(word: str, heads: Mapping[str, list[tuple[str, int]]]) -> Iterator[int]:
    return (number for head, number in heads.get(word[:3], ()) if word.startswith(head))


def _by_form(words: Iterable[tuple[str, int]]) -> dict[str, list[int]]:
    forms: dict[str, list[int]] = {}
    for form, number in words:
        forms.setdefault(form, []).append(number)
    return forms
