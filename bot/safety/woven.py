"""The rules of all languages as they are listened with: woven once from what people read and write.

Everything is a row of numbers or words, so it is kept and read back at once, and takes little memory. `code`
holds all phrases. A number in it that is not negative is a word; what else there can be stands below.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.safety.slips import Slips

# In a sequence: a word's number, one of these two, or a record, which stands at RECORD minus its place.
ANY = -1  # exactly one word, whichever
END = -2
RECORD = -16
# A record begins with what it is:
BRANCH = -3  # how many phrases end here, how many ways lead on, those phrases; of each way element and branch
ONE_OF = -4  # how many choices; each a word's number, or a sequence, which stands at -1 minus its place
OPTIONAL = -5  # a sequence follows

# Where each character counts as a word; these two languages share many words (自杀).
CHARACTERS_OF_A_WORD = {"zh": 4, "ja": 4}

ROOT = 0  # the state in which nothing of any phrase has been said


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
    line: "array[int]"
    partner: bytes  # 1 for the second half of a rule with partners
    brief: bytes  # 1 if a single word of its language may be all of it
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


@dataclass(frozen=True, slots=True)
class WordList:
    """All words that rules ask for, and what they are recognised by when they are mangled."""

    whole: Listed  # in the order of the alphabet
    opened: Listed  # any ending fits
    squeezed: Listed  # of those with a doubled letter: the same with one of each
    squeezed_opened: Listed
    skeletons: Listed  # consonants, in order; with the place of their word in `whole`
    slips: Slips  # found with one letter wrong
    tongues: "array[int]"  # by number: the languages that ask for it, a bit for each
    spellings: dict[str, tuple[str, ...]]  # how a word is typed in chats, and the words that it may be
    together: dict[str, tuple[str, ...]]  # typed as one word, and the words that it stands for
    no_slips: frozenset[str]
    stuck_prefixes: frozenset[str]


@dataclass(frozen=True, slots=True)
class Rows:
    """Some numbers, in order, for each word or state."""

    begins: "array[int]"  # where those of each begin in `numbers`; ANY is the first
    numbers: "array[int]"

    @classmethod
    def of(cls, found: Mapping[int, Iterable[int]]) -> "Rows":
        begins, numbers = array("i", [0]), array("i")
        for key in range(ANY, max(found, default=ANY) + 1):
            numbers.extend(sorted(found.get(key, ())))
            begins.append(len(numbers))
        return cls(begins, numbers)

    def row(self, key: int) -> "array[int]":
        begin, end = self._range(key)
        return self.numbers[begin:end]

    def holds(self, key: int, number: int) -> bool:
        begin, end = self._range(key)
        place = bisect_left(self.numbers, number, begin, end)
        return place < end and self.numbers[place] == number

    def _range(self, key: int) -> tuple[int, int]:
        at = key - ANY
        return (self.begins[at], self.begins[at + 1]) if at + 1 < len(self.begins) else (0, 0)


@dataclass(frozen=True, slots=True)
class Beginnings:
    """Where a first word leads to: the one state that every text begins in, unfolded beforehand."""

    place: "array[int]"  # of each state but ROOT: its place in `code`
    then: "array[int]"  # and the state after it
    keys: "array[int]"  # both in one number, in order: to find a state by them
    key_states: "array[int]"
    states: Rows  # by first word: the states after it
    awaited: Rows  # by state: elements of which one must be said for a phrase to end; ANY if there are none


@dataclass(frozen=True, slots=True)
class Woven:
    languages: tuple[str, ...]
    phrases: Phrases
    words: WordList
    fillers: dict[int, int]  # of each word that is a filler the languages, a bit for each
    code: "array[int]"
    starts: "array[int]"  # where the phrases of each language begin in `code`
    beginnings: Beginnings
    openings: Rows  # by word: the records that it can begin, as they stand in a sequence
