"""The rules of all languages are woven into rows of numbers: words become numbers, phrases share beginnings.

It is done once for a content; what comes of it can be kept and read back (`woven_bytes`).
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from bot.safety.phrases import AnyWord, Element, Gap, Named, Number, OneOf, Optional, Sequence, Word
from bot.safety.pictograms import NAMES
from bot.safety.rules import Cue, Excuse, LanguageRules, Phrase
from bot.safety.slips import Slips, squeezed
from bot.safety.unfolding import Unfolding
from bot.safety.vocabulary import (
    EDGE_MARK,
    END_MARK,
    HALT_MARK,
    MARKS,
    NUMBER_MARK,
    START_MARK,
    skeleton,
)
from bot.safety.ways import WaysOn
from bot.safety.woven import (
    ANY,
    BRANCH,
    CHARACTERS_OF_A_WORD,
    END,
    ONE_OF,
    OPTIONAL,
    RECORD,
    Beginnings,
    Listed,
    Phrases,
    Rows,
    Ruling,
    WordList,
    Woven,
)

# What must stand before and after a phrase that is to stand alone.
_AROUND = {
    "": ((), ()),
    "end": ((), (Word(HALT_MARK),)),
    "sentence": ((Word(EDGE_MARK),), (Word(EDGE_MARK),)),
    "message": ((Word(START_MARK),), (Word(END_MARK),)),
}
_MAYBE_A_WORD = Optional((AnyWord(),))
_NOTHING = Beginnings(array("i"), array("i"), array("q"), array("i"), Rows.of({}), Rows.of({}))


def weave(languages: Mapping[str, LanguageRules]) -> Woven:
    """Weave the rules of these languages; every set that they ask for must be there."""
    words, phrases = _Words(), _Phrases()
    code, starts = array("i"), array("i")
    roots: list[int] = []
    records: set[int] = set()
    for bit, rules in enumerate(languages.values()):
        starts.append(len(code))
        loom = _Loom(rules, words, code)
        roots.append(loom.woven(phrases))
        records |= loom.records
        words.spoken(rules, 1 << bit)
    return Woven(
        languages=tuple(languages),
        phrases=phrases.done(),
        words=words.done(languages.values()),
        fillers=words.fillers,
        code=code,
        starts=starts,
        beginnings=Unfolding(code, _NOTHING, Rows.of({})).beginnings(roots),
        openings=_openings(records, WaysOn(code)),
    )


def _openings(records: Iterable[int], ways_on: WaysOn) -> Rows:
    """Of each word all records that it can begin."""
    openings: dict[int, set[int]] = {}  # by word or record
    for record in records:
        for element, _ in ways_on.firsts(RECORD - record):
            openings.setdefault(element, set()).add(record)
    words = [element for element in openings if element >= ANY]
    outer = cache(lambda record: _all_outer(record, openings))
    return Rows.of({word: {one for record in openings[word] for one in outer(record)} for word in words})


def _all_outer(record: int, openings: Mapping[int, set[int]]) -> frozenset[int]:
    """A record, and those that it can begin, through however many."""
    found, left = {record}, [record]
    while left:
        outer = openings.get(left.pop(), set()) - found
        found |= outer
        left += outer
    return frozenset(found)


# Words


class _Words:
    """The words that phrases ask for, numbered as they are met; “*” after a word stands for any ending."""

    def __init__(self) -> None:
        self.fillers: dict[int, int] = {}
        self._numbers = {mark: number for number, mark in enumerate(MARKS)}
        self._tongues = [0] * len(MARKS)
        self._of_language: dict[str, int] = {}
        for name in sorted(NAMES):
            self.number(Word(f"<{name}>"))
        self._of_language.clear()

    def number(self, element: Word | Number) -> int:
        if isinstance(element, Number):
            return self._numbers[NUMBER_MARK]
        return self.whole(f"{element.spelling}*" if element.open_end else element.spelling)

    def whole(self, word: str) -> int:
        if (number := self._of_language.get(word)) is None:
            number = self._of_language[word] = self._numbers.setdefault(word, len(self._numbers))
            if number == len(self._tongues):
                self._tongues.append(0)
        return number

    def spoken(self, rules: LanguageRules, bit: int) -> None:
        """All that were met since the last language are spoken in this one, and what it lists by itself."""
        for word in rules.fillers:
            number = self.whole(word)
            self.fillers[number] = self.fillers.get(number, 0) | bit
        for number in (*map(self.whole, rules.no_slips), *self._of_language.values()):
            self._tongues[number] |= bit
        self._of_language.clear()

    def done(self, languages: Collection[LanguageRules]) -> WordList:
        whole = sorted((word, number) for word, number in self._numbers.items() if word[-1] != "*")
        opened = [(word[:-1], number) for word, number in self._numbers.items() if word[-1] == "*"]
        shorter = [(short, n) for word, n in whole if word.isalpha() and (short := squeezed(word)) != word]
        bare = ((skeleton(word), place) for place, (word, _) in enumerate(whole))
        return WordList(
            whole=Listed.of(whole),
            opened=Listed.of(opened),
            squeezed=Listed.of(shorter),
            squeezed_opened=Listed.of([(squeezed(word), number) for word, number in opened]),
            skeletons=Listed.of(sorted(one for one in bare if one[0])),
            tongues=array("q", self._tongues),
            slips=Slips.of([word for word, _ in whole]),
            spellings=_spellings(languages),
            together=_together(languages),
            no_slips=frozenset(word for rules in languages for word in rules.no_slips),
            stuck_prefixes=frozenset(one for rules in languages for one in rules.stuck_prefixes),
        )


def _spellings(languages: Iterable[LanguageRules]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for rules in languages:
        for spelling, words in rules.spellings.items():
            if len(words) == 1:
                found[spelling] = (*found.get(spelling, ()), *words)
    return found


def _together(languages: Iterable[LanguageRules]) -> dict[str, tuple[str, ...]]:
    spellings = (one for rules in languages for one in rules.spellings.items())
    return {spelling: words for spelling, words in spellings if len(words) > 1}


# Phrases


@dataclass(slots=True)
class _Phrases:
    """The phrases of all languages, as they are numbered."""

    rules: list[Ruling] = field(default_factory=list)
    rule: "array[int]" = field(default_factory=lambda: array("i"))
    line: "array[int]" = field(default_factory=lambda: array("i"))
    partner: bytearray = field(default_factory=bytearray)
    brief: bytearray = field(default_factory=bytearray)
    texts: bytearray = field(default_factory=bytearray)
    text_ends: "array[int]" = field(default_factory=lambda: array("i"))

    def add(self, phrase: Phrase, *, partner: bool, brief: bool) -> int:
        """Number a phrase of the last rule."""
        self.rule.append(len(self.rules) - 1)
        self.line.append(phrase.line)
        self.partner.append(partner)
        self.brief.append(brief)
        self.texts += phrase.text.encode()
        self.text_ends.append(len(self.texts))
        return len(self.rule) - 1

    def done(self) -> Phrases:
        return Phrases(
            tuple(self.rules), self.rule, self.line, bytes(self.partner), bytes(self.brief),
            bytes(self.texts), self.text_ends,
        )  # fmt: skip


class _Branch:
    """A place in the tree of phrases: what may come next, and which phrases end here."""

    __slots__ = ("accepts", "next")

    def __init__(self) -> None:
        self.next: dict[int, _Branch] = {}
        self.accepts: list[int] = []


class _Loom:
    """Weaves one language."""

    def __init__(self, rules: LanguageRules, words: _Words, code: "array[int]") -> None:
        self._rules = rules
        self._words = words
        self._code = code
        self._place_of: dict[tuple[int, ...], int] = {}  # equal records are one
        self._record_of: dict[object, int] = {}  # of what was woven before
        self._least: dict[int, int] = {}  # of a record: how many words of its own it has at least
        self._one_word = CHARACTERS_OF_A_WORD.get(rules.language, 1)

    @property
    def records(self) -> set[int]:
        return set(self._record_of.values())

    def woven(self, phrases: _Phrases) -> int:
        """Weave all phrases; the place of the branch from which they grow."""
        root = _Branch()
        for rule, own in _by_rule(self._rules):
            phrases.rules.append(_ruling(rule, self._rules.language))
            before, after = _AROUND[rule.alone]
            for phrase, partner in own:
                elements = self._elements(_without_loose_ends(phrase.elements))
                brief = self._fewest(elements) <= self._one_word
                number = phrases.add(phrase, partner=partner, brief=brief)
                _grow(root, (*self._elements(before), *elements, *self._elements(after)), number)
        return self._branch(root)

    def _branch(self, branch: _Branch) -> int:
        ways = [number for element, below in branch.next.items() for number in (element, self._branch(below))]
        place = len(self._code)
        self._code.extend((BRANCH, len(branch.accepts), len(branch.next), *branch.accepts, *ways))
        return place

    def _elements(self, elements: Sequence) -> tuple[int, ...]:
        return tuple(map(self._element, elements))

    def _element(self, element: Element) -> int:
        match element:
            case Word() | Number():
                return self._words.number(element)
            case AnyWord():
                return ANY
        # Those made of many are costly to compare, and mostly the same object when they are the same.
        key: object = id(element) if isinstance(element, OneOf | Optional) else element
        if key not in self._record_of:
            self._record_of[key] = RECORD - self._record(element)
        return self._record_of[key]

    def _record(self, element: Element) -> int:
        match element:
            case OneOf(choices):
                return self._one_of(choices)
            case Named(name):
                return self._one_of([member.elements for member in self._rules.sets[name]])
            case Optional(inner):
                return self._put((OPTIONAL, *self._elements(inner), END), least=0)
            case _:
                return self._one_of([(_MAYBE_A_WORD,) * self._rules.gap])

    def _one_of(self, choices: Collection[Sequence]) -> int:
        row, fewest = [ONE_OF, len(choices)], []
        for choice in choices:
            if len(choice) == 1 and isinstance(word := choice[0], Word):
                row.append(self._words.number(word))
                fewest.append(1)
            else:
                elements = self._elements(choice)
                row.append(-1 - self._put((*elements, END), least=0))
                fewest.append(self._fewest(elements))
        return self._put(tuple(row), least=min(fewest, default=0))

    def _put(self, row: tuple[int, ...], least: int) -> int:
        place = self._place_of.setdefault(row, len(self._code))
        if place == len(self._code):
            self._code.extend(row)
            self._least[place] = least
        return place

    def _fewest(self, elements: Iterable[int]) -> int:
        """How many words of its own a phrase has at least."""
        return sum(1 if one >= 0 else 0 if one == ANY else self._least[RECORD - one] for one in elements)


def _grow(branch: _Branch, elements: Iterable[int], number: int) -> None:
    for element in elements:
        if (following := branch.next.get(element)) is None:
            following = branch.next[element] = _Branch()
        branch = following
    branch.accepts.append(number)


def _by_rule(rules: LanguageRules) -> Iterator[tuple[Cue | Excuse, list[tuple[Phrase, bool]]]]:
    """Each rule with its phrases, and of each whether it is only a partner."""
    for cue in rules.cues:
        partners = [(phrase, True) for phrase in cue.partners]
        yield cue, [*((phrase, False) for phrase in cue.phrases), *partners]
    for excuse in rules.excuses:
        partners = [(phrase, True) for phrase in excuse.unless]
        yield excuse, [*((phrase, False) for phrase in excuse.phrases), *partners]


def _ruling(rule: Cue | Excuse, language: str) -> Ruling:
    if isinstance(rule, Excuse):
        return Ruling(
            language,
            rule.name,
            rule.softly,
            soft=True,
            is_excuse=True,
            fails_with_partner=bool(rule.unless),
        )
    return Ruling(
        language,
        rule.name,
        rule.kind,
        rule.soft,
        about_other=rule.about_other,
        needs_partner=bool(rule.partners),
    )


def _without_loose_ends(elements: Sequence) -> Sequence:
    """What may stand there or not, and is any word, says nothing at the end of a phrase."""
    while elements and (elements[-1] == Gap() or elements[-1] == _MAYBE_A_WORD):
        elements = elements[:-1]
    return elements
