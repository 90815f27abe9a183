"""The rules of all languages are woven into rows of numbers: words become numbers, named sets are kept once.

It is done once for a content; what comes of it can be kept and read back (`woven_bytes`).
"""

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from bot.safety.phrases import AnyWord, Element, Gap, Named, Number, OneOf, Optional, Sequence, Word
from bot.safety.pictograms import NAMES
from bot.safety.rules import Cue, Excuse, LanguageRules, Phrase
from bot.safety.slips import Slips, squeezed
from bot.safety.telling import NONE, Frequencies, Words, any_of
from bot.safety.transliterated import key_of_known
from bot.safety.vocabulary import (
    EDGE_MARK,
    END_MARK,
    HALT_MARK,
    MARKS,
    NUMBER_MARK,
    START_MARK,
    skeleton,
)
from bot.safety.woven import (
    ANY,
    RECORD,
    Listed,
    Phrases,
    Rows,
    Ruling,
    Telling,
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
_TOLD_EVERYWHERE: Words = frozenset((MARKS.index(START_MARK),))


def weave(languages: Mapping[str, LanguageRules]) -> Woven:
    """Weave the rules of these languages; every set that they ask for must be there."""
    frequencies = Frequencies(languages.values())
    words, phrases, code = _Words(frequencies), _Phrases(), array("i")
    for place, rules in enumerate(languages.values()):
        _Loom(rules, words, frequencies, code).weave(phrases)
        words.spoken(rules, 1 << place)
    return Woven(
        languages=tuple(languages),
        phrases=phrases.done(),
        words=words.done(languages.values()),
        fillers=words.fillers,
        code=code,
        telling=_telling(phrases.told, frequencies),
    )


def _telling(told: Collection[list[Words]], frequencies: Frequencies) -> Telling:
    """By phrase the words that tell of each of its elements."""
    numbers: dict[Words, int] = {}
    phrases: dict[int, list[int]] = {}
    for phrase, each in enumerate(told):
        for word in frequencies.seldomest(each):
            phrases.setdefault(word, []).append(phrase)
    needs = [{numbers.setdefault(words, len(numbers)) for words in each} for each in told]
    anchors: dict[int, list[int]] = {}
    for words, anchor in numbers.items():
        for word in words:
            anchors.setdefault(word, []).append(anchor)
    return Telling(Rows.of(phrases), Rows.of(anchors), Rows.of(dict(enumerate(needs))))


# Words


class _Words:
    """The words that phrases ask for, numbered as they are met; “*” after a word stands for any ending."""

    def __init__(self, frequencies: Frequencies) -> None:
        self.fillers: dict[int, int] = {}
        self._frequencies = frequencies
        self._numbers = {mark: number for number, mark in enumerate(MARKS)}
        self._tongues = [0] * len(MARKS)
        for _ in MARKS:
            frequencies.add(None)
        self._of_language: dict[str, int] = {}
        for name in sorted(NAMES):
            self.number(Word(f"<{name}>"))
        self._of_language.clear()

    def number(self, element: Word | Number) -> int:
        if isinstance(element, Number):
            return self._numbers[NUMBER_MARK]
        return self._of_word(f"{element.spelling}*" if element.open_end else element.spelling, element)

    def whole(self, word: str) -> int:
        return self._of_word(word, Word(word))

    def _of_word(self, word: str, element: Word) -> int:
        if (number := self._of_language.get(word)) is None:
            number = self._of_language[word] = self._numbers.setdefault(word, len(self._numbers))
            if number == len(self._tongues):
                self._tongues.append(0)
                self._frequencies.add(element)
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
        latin = ((key_of_known(word), place) for place, (word, _) in enumerate(whole))
        return WordList(
            whole=Listed.of(whole),
            opened=Listed.of(opened),
            squeezed=Listed.of(shorter),
            squeezed_opened=Listed.of([(squeezed(word), number) for word, number in opened]),
            skeletons=Listed.of(sorted(one for one in bare if one[0])),
            transliterated=Listed.of(sorted(one for one in latin if one[0])),
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
    sequence: "array[int]" = field(default_factory=lambda: array("i"))
    told: list[list[Words]] = field(default_factory=list)
    line: "array[int]" = field(default_factory=lambda: array("i"))
    partner: bytearray = field(default_factory=bytearray)
    texts: bytearray = field(default_factory=bytearray)
    text_ends: "array[int]" = field(default_factory=lambda: array("i"))

    def add(self, phrase: Phrase, sequence: int, told: list[Words], *, partner: bool) -> None:
        """Number a phrase of the last rule."""
        self.rule.append(len(self.rules) - 1)
        self.sequence.append(sequence)
        self.told.append(told)
        self.line.append(phrase.line)
        self.partner.append(partner)
        self.texts += phrase.text.encode()
        self.text_ends.append(len(self.texts))

    def done(self) -> Phrases:
        return Phrases(
            tuple(self.rules), self.rule, self.sequence, self.line,
            bytes(self.partner), bytes(self.texts), self.text_ends,
        )  # fmt: skip


class _Loom:
    """Weaves one language."""

    def __init__(
        self, rules: LanguageRules, words: _Words, frequencies: Frequencies, code: "array[int]"
    ) -> None:
        self._rules = rules
        self._words = words
        self._frequencies = frequencies
        self._code = code
        self._place_of: dict[tuple[int, ...], int] = {}  # equal rows are one
        self._record_of: dict[object, int] = {}  # of what was woven before
        self._tell: dict[int, Words] = {}  # of a record

    def weave(self, phrases: _Phrases) -> None:
        for rule, partners in _rules_of(self._rules):
            phrases.rules.append(_ruling(rule, self._rules.language))
            before, after = map(self._elements, _AROUND[rule.alone])
            by_partner = []
            for phrase in partners:
                self._phrase(phrase, (), (), phrases, partner=True)  # nearby, and not alone itself
                by_partner.append(self._frequencies.seldomest(phrases.told[-1]))
            needed = any_of(by_partner) if isinstance(rule, Cue) else NONE
            for phrase in rule.phrases:
                self._phrase(phrase, before, after, phrases, partner=False)
                phrases.told[-1] += [needed] if needed else []

    def _phrase(
        self,
        phrase: Phrase,
        before: tuple[int, ...],
        after: tuple[int, ...],
        phrases: _Phrases,
        *,
        partner: bool,
    ) -> None:
        elements = self._elements(_without_loose_ends(phrase.elements))
        elements = (*before, *elements, *after)
        told = [words for words in self._told(elements) if words] or [_TOLD_EVERYWHERE]
        phrases.add(phrase, self._sequence(elements), told, partner=partner)

    def _elements(self, elements: Sequence) -> tuple[int, ...]:
        return tuple(one for element in elements for one in self._element(element))

    def _element(self, element: Element) -> tuple[int, ...]:
        match element:
            case Word() | Number():
                return (self._words.number(element),)
            case AnyWord():
                return (ANY,)
            case Gap():
                return self._elements((_MAYBE_A_WORD,) * self._rules.gap)
        # Those made of many are costly to compare, and mostly the same object when they are the same.
        key: object = id(element) if isinstance(element, OneOf | Optional) else element
        if key not in self._record_of:
            self._record_of[key] = RECORD - self._record(element)
        return (self._record_of[key],)

    def _record(self, element: Element) -> int:
        match element:
            case OneOf(choices):
                return self._one_of(choices)
            case Named(name):
                return self._one_of([member.elements for member in self._rules.sets[name]])
            case Optional(inner):
                return self._one_of([inner], may_be_left_out=True)
        raise TypeError(element)

    def _one_of(self, choices: Collection[Sequence], *, may_be_left_out: bool = False) -> int:
        rows = [self._elements(choice) for choice in choices]
        words = sorted({row[0] for row in rows if len(row) == 1 and row[0] >= ANY})
        longer = dict.fromkeys(row for row in rows if len(row) > 1 or row[0] < ANY)
        told = {row: self._telling(row) for row in longer}
        keyed = sorted((key, self._sequence(row)) for row in longer for key in told[row])
        without_key = [self._sequence(row) for row in longer if not told[row]]
        may_be_left_out |= any(all(map(self._may_be_left_out, row)) for row in longer)
        keys, sequences = tuple(key for key, _ in keyed), tuple(sequence for _, sequence in keyed)
        head = (int(may_be_left_out), len(words), len(keys), len(without_key))
        place = self._put((*head, *words, *keys, *sequences, *without_key))
        self._tell[place] = any_of((*map(self._telling, ([word] for word in words)), *told.values()))
        return place

    def _sequence(self, elements: Collection[int]) -> int:
        return self._put((len(elements), *elements))

    def _put(self, row: tuple[int, ...]) -> int:
        place = self._place_of.setdefault(row, len(self._code))
        if place == len(self._code):
            self._code.extend(row)
        return place

    def _may_be_left_out(self, element: int) -> bool:
        return element < ANY and bool(self._code[RECORD - element])

    def _telling(self, elements: Iterable[int]) -> Words:
        """The words of which one is in every way to say this; none if there are no such words."""
        return self._frequencies.seldomest(self._told(elements))

    def _told(self, elements: Iterable[int]) -> Iterator[Words]:
        for one in elements:
            if one >= 0:
                yield frozenset((one,))
            elif one != ANY and not self._may_be_left_out(one):
                yield self._tell[RECORD - one]


def _rules_of(rules: LanguageRules) -> Iterator[tuple[Cue | Excuse, tuple[Phrase, ...]]]:
    """Each rule with the partners of its phrases."""
    for cue in rules.cues:
        yield cue, cue.partners
    for excuse in rules.excuses:
        yield excuse, excuse.unless


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
