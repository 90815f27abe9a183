"""Which words tell of a phrase: of these one is in every way to say it, and they are as seldom as can be.

“i” and “my” stand in thousands of phrases, “blade” in a few: who looks for a phrase about a blade only where
somebody says one hardly ever looks in vain.
"""

from collections import Counter
from collections.abc import Iterable

from bot.safety.phrases import Element, Number, Word, words_in
from bot.safety.rules import LanguageRules

_AT_EVERY_END = 1_000_000  # how often a mark is met
Words = frozenset[int]
NONE: Words = frozenset()


class Frequencies:
    """How often words stand in the rules, which is about as often as people say them."""

    def __init__(self, languages: Iterable[LanguageRules]) -> None:
        phrases = (phrase for rules in languages for phrase in rules.every_phrase())
        met: dict[int, Element] = {}
        self._found = Counter(word for phrase in phrases for word in words_in(phrase.elements, met))
        self._of: list[int] = []  # by number
        self._of_all: dict[Words, int] = {}

    def add(self, element: Word | Number | None) -> None:
        """The next number is that of this word, or of a mark."""
        self._of.append(self._found[element] if isinstance(element, Word) else _AT_EVERY_END)

    def seldomest(self, told: Iterable[Words]) -> Words:
        """Of the words that tell of each element of something, those that are said the least."""
        return min(filter(None, told), key=self._how_often, default=NONE)

    def _how_often(self, words: Words) -> int:
        if (how_often := self._of_all.get(words)) is None:
            how_often = self._of_all[words] = sum(map(self._of.__getitem__, words))
        return how_often


def any_of(choices: Iterable[Words]) -> Words:
    """Of several ways to say something; none if one of them can be said without such words."""
    found: set[int] = set()
    for words in choices:
        if not words:
            return NONE
        found |= words
    return frozenset(found)
