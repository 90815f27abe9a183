"""The words of one text, as phrases are looked for: of each word of the rules the places where it stands.

Places are the bits of a number, so one operation goes over all of them at once, however long the text is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot.safety.woven import ANY


class Reading(NamedTuple):
    """What one typed word may be."""

    numbers: frozenset[int] = frozenset()  # of words of the rules
    fillers: int = 0  # one bit for each language of which it is a filler
    is_word: bool = True  # and no mark: it may be “any word”


@dataclass(frozen=True, slots=True)
class Text:
    length: int
    places: Mapping[int, int]  # by number of a word; ANY is everywhere but at marks
    fillers: Mapping[int, int]  # by languages, one bit for each

    @classmethod
    def of(cls, readings: Iterable[Reading]) -> "Text":
        places, fillers = {ANY: 0}, dict[int, int]()
        place = 1
        for reading in readings:
            for number in (*reading.numbers, ANY) if reading.is_word else reading.numbers:
                places[number] = places.get(number, 0) | place
            if reading.fillers:
                fillers[reading.fillers] = fillers.get(reading.fillers, 0) | place
            place <<= 1
        return cls(place.bit_length() - 1, places, fillers)

    def without(self, taken: int) -> "Text":
        """The same text where some words are no longer said: any word stands there."""
        left = {number: places & ~taken for number, places in self.places.items()}
        fillers = {languages: places & ~taken for languages, places in self.fillers.items()}
        return replace(self, places={**left, ANY: self.places[ANY]}, fillers=fillers)

    def fillers_in(self, language: int) -> int:
        """The places of what may stand anywhere inside the phrases of a language."""
        fillers = 0
        for languages, places in self.fillers.items():
            fillers |= places if languages >> language & 1 else 0
        return fillers


def places_of(bits: int) -> Iterator[int]:
    """The first one first."""
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1
