"""The woven rules of all languages, ready to read texts: words become readings, readings find phrases."""

from bot.safety.automaton import Automaton, Reading, Walk
from bot.safety.normalise import PAUSE, STOP, Normalised
from bot.safety.vocabulary import EDGE_MARK, END_MARK, HALT_MARK, MARKS, START_MARK, Vocabulary
from bot.safety.woven import CHARACTERS_OF_A_WORD, Woven

_ALL_LANGUAGES = -1  # every bit set
_MOST_READINGS = 50_000


class Network:
    def __init__(self, woven: Woven) -> None:
        self.phrases = woven.phrases
        self._vocabulary = Vocabulary(woven.words)
        self._automaton = Automaton(woven.code, woven.starts, woven.beginnings, woven.openings)
        self._fillers = woven.fillers
        self._readings: dict[tuple[frozenset[int], int], Reading] = {}
        self._start = _mark(START_MARK, EDGE_MARK)
        self._end = _mark(END_MARK, EDGE_MARK, HALT_MARK)
        self._stop = _mark(EDGE_MARK, HALT_MARK)
        self._pause = _mark(HALT_MARK, is_word=True)
        self._unknown = Reading(frozenset())
        self.blank = Reading(frozenset())

    def may_be_one_word(self, number: int) -> bool:
        return bool(self.phrases.brief[number])

    def one_word(self, number: int) -> int:
        """How many words, as the automaton counts them, a single word of the phrase's language may be."""
        return CHARACTERS_OF_A_WORD.get(self.phrases.ruling(number).language, 1)

    def read(self, text: Normalised) -> list[Reading]:
        """The words as the automaton sees them, with marks for the breaks."""
        self._automaton.rest()
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
        fillers = _ALL_LANGUAGES if word[0] == "<" else self._filler_in(numbers)
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

    def walk_through(self, readings: list[Reading]) -> Walk:
        return Walk(self._automaton, readings)

    def own_words(self, hit: tuple[int, int], readings: list[Reading]) -> set[int]:
        return self._automaton.own_words(hit[0], hit[1], readings)


def _mark(*marks: str, is_word: bool = False) -> Reading:
    return Reading(frozenset(map(MARKS.index, marks)), is_word=is_word)


def _without_idle_pauses(readings: list[Reading], pause: Reading) -> list[Reading]:
    """“i, like, want to die”: a pause beside a filler parts nothing."""
    return [
        reading
        for place, reading in enumerate(readings)
        if reading is not pause or not (readings[place - 1].fillers or readings[place + 1].fillers)
    ]
