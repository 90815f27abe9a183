"""The rules of all languages as they are listened with: woven once from what people read and write.

Everything is a row of numbers or words, so it is kept and read back at once, and takes little memory. `code`
holds all phrases and what they are made of:

- a sequence: how many elements, and these. An element is a word's number, ANY, or a record, which stands
  at RECORD minus its place.
- a record, for one of several choices: whether it may be left out, how many words it can be, how many keys,
  how many sequences without a key; then these words, the keys (words that tell of a sequence, in order),
  the sequence of each key, the sequences without a key.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.safety.slips import Slips

ANY = -1  # exactly one word, whichever
RECORD = -2
HEAD = 4  # numbers at the beginning of a record


@dataclass(frozen=True, slots=True)
class Written:
    """One line of a rule, as it was written."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule decides, once one of its phrases was said."""

    language: str
    name: str
    kind: str  # what is heard; of an excuse "", unless a softer offer is right all the same
    soft: bool
    is_excuse: bool = False
    about_other: bool = False
    needs_partner: bool = False
    fails_with_partner: bool = False  # an excuse that does not hold next to some words

    @property
    def full_name(self) -> str:
        return f"{self.language}: {self.name}"

    @property
    def takes_away(self) -> bool:
        return self.is_excuse or self.about_other


@dataclass(frozen=True, slots=True)
class Phrases:
    """Of each phrase, by its number: whose it is, and where it is written."""

    rules: tuple[Ruling, ...]
    rule: "array[int]"  # the place of its rule among all rules
    sequence: "array[int]"  # its place in `code`
    line: "array[int]"
    partner: bytes  # 1 for the second half of a rule with partners
    texts: (
        bytes  # one after the other; only reviewers read them, and nothing of them is kept for a next start
    )
    text_ends: "array[int]"

    def __len__(self) -> int:
        return len(self.rule)

    def ruling(self, number: int) -> Ruling:
        return self.rules[self.rule[number]]

    def written(self, number: int) -> Written:
        if not self.texts:
            return Written("", self.line[number])
        begin = self.text_ends[number - 1] if number else 0
        return Written(self.texts[begin : self.text_ends[number]].decode(), self.line[number])


@dataclass(frozen=True, slots=True)
class Listed:
    """Words, and the number of each."""

    words: tuple[str, ...]
    numbers: "array[int]"

    @classmethod
    def of(cls, numbered: Iterable[tuple[str, int]]) -> "Listed":
        words, numbers = tuple(zip(*numbered, strict=True)) or ((), ())
        return cls(words, array("i", numbers))

    def __iter__(self) -> Iterator[tuple[str, int]]:
        return zip(self.words, self.numbers, strict=True)

    def under(self, word: str) -> Iterator[int]:
        """The numbers of a word, of which there may be several; only where words are in order."""
        for at in range(bisect_left(self.words, word), len(self.words)):
            if self.words[at] != word:
                return
            yield self.numbers[at]


@dataclass(frozen=True, slots=True)
class WordList:
    """All words that rules ask for, and what they are recognised by when they are mangled."""

    whole: Listed  # in the order of the alphabet
    opened: Listed  # any ending fits
    squeezed: Listed  # of those with a doubled letter: the same with one of each
    squeezed_opened: Listed
    skeletons: Listed  # consonants, in order; with the place of their word in `whole`
    transliterated: Listed  # coarse spellings of Cyrillic words in Latin letters; as above
    slips: Slips  # found with one letter wrong
    tongues: "array[int]"  # by number: the languages that ask for it, a bit for each
    spellings: dict[str, tuple[str, ...]]  # how a word is typed in chats, and the words that it may be
    together: dict[str, tuple[str, ...]]  # typed as one word, and the words that it stands for
    no_slips: frozenset[str]
    stuck_prefixes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rows:
    """Some numbers, in order, for each of others."""

    begins: "array[int]"  # where those of each begin in `numbers`
    numbers: "array[int]"

    @classmethod
    def of(cls, found: Mapping[int, Iterable[int]]) -> "Rows":
        begins, numbers = array("i", [0]), array("i")
        for key in range(max(found, default=-1) + 1):
            numbers.extend(sorted(found.get(key, ())))
            begins.append(len(numbers))
        return cls(begins, numbers)

    def row(self, key: int) -> "array[int]":
        if not 0 <= key < len(self.begins) - 1:
            return _NOTHING
        return self.numbers[self.begins[key] : self.begins[key + 1]]


_NOTHING = array("i")


@dataclass(frozen=True, slots=True)
class Telling:
    """Which words tell of which phrases: of those of an anchor, one is in every way to say the phrase."""

    phrases: Rows  # by word: those of which it may be the seldomest
    anchors: Rows  # by word: the anchors that it is one of
    needs: Rows  # by phrase: all its anchors


@dataclass(frozen=True, slots=True)
class Woven:
    languages: tuple[str, ...]
    phrases: Phrases
    words: WordList
    fillers: dict[int, int]  # of each word that is a filler the languages, a bit for each
    code: "array[int]"
    telling: Telling
