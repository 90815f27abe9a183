"""Ears: what was typed becomes words, and phrases are searched for among them."""

from collections.abc import Iterator

from bot.safety.normalise import PAUSE, STOP, Normalised
from bot.safety.search import Search
from bot.safety.text import Reading, Text
from bot.safety.vocabulary import EDGE_MARK, END_MARK, HALT_MARK, MARKS, START_MARK, Vocabulary
from bot.safety.woven import Woven

_ALL_LANGUAGES = -1  # every bit set


class Ears:
    def __init__(self, woven: Woven) -> None:
        self._woven = woven
        self._vocabulary = Vocabulary(woven.words)

    def search(self, text: Normalised) -> Search:
        """For all phrases in the words of a text, with marks for the breaks."""
        readings = [_START, *self._readings(text), _END]
        return Search(self._woven, Text.of(_without_idle_pauses(readings)))

    def _readings(self, text: Normalised) -> Iterator[Reading]:
        for word, numbers in self._vocabulary.readings(text):
            if word == STOP:
                yield _STOP
            elif word == PAUSE:
                yield _PAUSE
            else:
                yield Reading(numbers, _ALL_LANGUAGES if word[0] == "<" else self._filler_in(numbers))

    def _filler_in(self, numbers: frozenset[int]) -> int:
        fillers = 0
        for number in numbers & self._woven.fillers.keys():
            fillers |= self._woven.fillers[number]
        return fillers


def _mark(*marks: str, is_word: bool = False) -> Reading:
    return Reading(frozenset(map(MARKS.index, marks)), is_word=is_word)


_START = _mark(START_MARK, EDGE_MARK)
_END = _mark(END_MARK, EDGE_MARK, HALT_MARK)
_STOP = _mark(EDGE_MARK, HALT_MARK)
_PAUSE = _mark(HALT_MARK, is_word=True)


def _without_idle_pauses(readings: list[Reading]) -> list[Reading]:
    """“i, like, want to die”: a pause beside a filler parts nothing."""
    return [
        reading
        for place, reading in enumerate(readings)
        if reading is not _PAUSE or not (readings[place - 1].fillers or readings[place + 1].fillers)
    ]
