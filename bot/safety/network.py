"""The rules of all languages are woven into one automaton; a phrase’s number leads back to its rule."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.safety.automaton import Automaton, Group, Reading
from bot.safety.normalise import PAUSE, STOP, Normalised
from bot.safety.phrases import AnyWord, Element, Gap, Named, Number, OneOf, Optional, Sequence, Word
from bot.safety.pictograms import NAMES
from bot.safety.rules import Cue, Excuse, LanguageRules, Phrase
from bot.safety.vocabulary import EDGE_MARK, END_MARK, HALT_MARK, NUMBER_MARK, START_MARK, Vocabulary

# What must stand before and after a phrase that is to stand alone.
_AROUND = {
    "": ((), ()),
    "end": ((), (Word(HALT_MARK),)),
    "sentence": ((Word(EDGE_MARK),), (Word(EDGE_MARK),)),
    "message": ((Word(START_MARK),), (Word(END_MARK),)),
}
_ALL_GROUPS = -1  # every bit set
_MOST_READINGS = 50_000
# Where each character counts as a word; these two languages share many words (自杀).
_CHARACTERS_OF_A_WORD = {"zh": 4, "ja": 4}


@dataclass(frozen=True, slots=True)
class Target:
    """What a phrase belongs to."""

    language: str
    rule: Cue | Excuse
    phrase: Phrase
    partner: bool = False


class Network:
    def __init__(self, languages: Mapping[str, LanguageRules]) -> None:
        self.targets: list[Target] = []
        self._sets = {language: rules.sets for language, rules in languages.items()}
        self._one_word: dict[int, bool] = {}
        self._vocabulary = _vocabulary(languages.values())
        self._automaton = Automaton()
        self._fillers = _fillers(languages.values(), self._vocabulary)
        self._readings: dict[tuple[frozenset[int], int], Reading] = {}
        for bit, rules in enumerate(languages.values()):
            self._weave(bit, rules)
        self._start = self._mark(START_MARK, EDGE_MARK)
        self._end = self._mark(END_MARK, EDGE_MARK, HALT_MARK)
        self._stop = self._mark(EDGE_MARK, HALT_MARK)
        self._pause = self._mark(HALT_MARK, is_word=True)
        self._unknown = Reading(frozenset())
        self.blank = Reading(frozenset())
        self.walk([self._start, self.blank])  # so that the first message need not wait for the beginnings

    def may_be_one_word(self, number: int) -> bool:
        if number not in self._one_word:
            target = self.targets[number]
            least = shortest(target.phrase.elements, self._sets[target.language])
            self._one_word[number] = least <= self.one_word(number)
        return self._one_word[number]

    def one_word(self, number: int) -> int:
        """How many words, as the automaton counts them, a single word of the phrase's language may be."""
        return _CHARACTERS_OF_A_WORD.get(self.targets[number].language, 1)

    def _weave(self, bit: int, rules: LanguageRules) -> None:
        sets = {name: tuple(member.elements for member in members) for name, members in rules.sets.items()}
        root = self._automaton.add(Group(bit, rules.gap, sets, self._number))
        for rule, phrase, partner in _phrases(rules):
            self._automaton.grow(root, _around(rule, phrase), len(self.targets))
            self.targets.append(Target(rules.language, rule, phrase, partner))

    def _number(self, element: Element) -> int:
        if isinstance(element, Word):
            return self._vocabulary.number(element.spelling, open_end=element.open_end)
        return self._vocabulary.number(NUMBER_MARK)

    def _mark(self, *marks: str, is_word: bool = False) -> Reading:
        return Reading(frozenset(map(self._vocabulary.number, marks)), is_word=is_word)

    def read(self, text: Normalised) -> list[Reading]:
        """The words as the automaton sees them, with marks for the breaks."""
        readings = [self._start]
        for word, numbers in self._vocabulary.readings(text):
            readings.append(self._reading(word, numbers))
        readings.append(self._end)
        return _without_idle_pauses(readings, self._pause)

    def _reading(self, word: str, numbers: frozenset[int]) -> Reading:
        if word == STOP:
            return self._stop
        if word == PAUSE:
            return self._pause
        fillers = _ALL_GROUPS if word[0] == "<" else self._filler_in(numbers)
        if not numbers and not fillers:
            return self._unknown
        key = (numbers, fillers)
        if (reading := self._readings.get(key)) is None:
            if len(self._readings) > _MOST_READINGS:
                self._readings.clear()
            reading = self._readings[key] = Reading(numbers, fillers)
        return reading

    def _filler_in(self, numbers: frozenset[int]) -> int:
        fillers = 0
        for number in numbers & self._fillers.keys():
            fillers |= self._fillers[number]
        return fillers

    def walk(self, readings: list[Reading]) -> list[tuple[int, int]]:
        return self._automaton.walk(readings)

    def own_words(self, hit: tuple[int, int], readings: list[Reading]) -> set[int]:
        return self._automaton.own_words(hit[0], hit[1], readings)


def _phrases(rules: LanguageRules) -> Iterator[tuple[Cue | Excuse, Phrase, bool]]:
    """Each phrase with its rule, and whether it is only a partner."""
    for cue in rules.cues:
        yield from ((cue, phrase, False) for phrase in cue.phrases)
        yield from ((cue, phrase, True) for phrase in cue.partners)
    for excuse in rules.excuses:
        yield from ((excuse, phrase, False) for phrase in excuse.phrases)


def _around(rule: Cue | Excuse, phrase: Phrase) -> Sequence:
    before, after = _AROUND[rule.alone]
    return (*before, *_without_loose_ends(phrase.elements), *after)


def _without_loose_ends(elements: Sequence) -> Sequence:
    """What may stand there or not, and is any word, says nothing at the end of a phrase."""
    while elements and (elements[-1] == Gap() or elements[-1] == Optional((AnyWord(),))):
        elements = elements[:-1]
    return elements


def shortest(elements: Sequence, sets: Mapping[str, tuple[Phrase, ...]]) -> int:
    """How many words of its own a phrase has at least."""
    return sum(_shortest(element, sets) for element in elements)


def _shortest(element: Element, sets: Mapping[str, tuple[Phrase, ...]]) -> int:
    match element:
        case Word() | Number():
            return 1
        case OneOf(choices):
            return min(shortest(choice, sets) for choice in choices)
        case Named(name):
            return min((shortest(member.elements, sets) for member in sets[name]), default=0)
    return 0


def _without_idle_pauses(readings: list[Reading], pause: Reading) -> list[Reading]:
    """“i, like, want to die”: a pause beside a filler parts nothing."""
    return [
        reading
        for place, reading in enumerate(readings)
        if reading is not pause or not (readings[place - 1].fillers or readings[place + 1].fillers)
    ]


def _vocabulary(languages: Iterable[LanguageRules]) -> Vocabulary:
    tongues: dict[str, int] = {f"<{name}>": 0 for name in NAMES}
    open_words: set[str] = set()
    slips: set[str] = set()
    no_slips: set[str] = set()
    prefixes: set[str] = set()
    for bit, rules in enumerate(languages):
        members = [phrase for phrases in rules.sets.values() for phrase in phrases]
        words = {*rules.fillers, *rules.no_slips}
        for phrase in (*rules.all_phrases(), *members):
            for word in words_in(phrase.elements):
                (open_words if word.open_end else words).add(word.spelling)
        for known in words:
            tongues[known] = tongues.get(known, 0) | 1 << bit
        slips.update(rules.slips)
        no_slips.update(rules.no_slips)
        prefixes.update(rules.stuck_prefixes)
    return Vocabulary(
        words=sorted(tongues),
        tongues=tongues,
        open_words=open_words,
        slips=slips,
        no_slips=no_slips,
        stuck_prefixes=prefixes,
    )


def words_in(elements: Sequence) -> Iterator[Word]:
    for element in elements:
        match element:
            case Word():
                yield element
            case Optional(inner):
                yield from words_in(inner)
            case OneOf(choices):
                for choice in choices:
                    yield from words_in(choice)


def _fillers(languages: Iterable[LanguageRules], vocabulary: Vocabulary) -> dict[int, int]:
    """For each word that is a filler, a bit for each language where it is one."""
    fillers: dict[int, int] = {}
    for bit, rules in enumerate(languages):
        for word in rules.fillers:
            number = vocabulary.number(word)
            fillers[number] = fillers.get(number, 0) | 1 << bit
    return fillers
