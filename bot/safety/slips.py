"""Which words of the rules a typed word may be with one letter wrong, missing, added or swapped.

Each word of the rules is listed under all that is left of it without one of its letters; a typed word is
looked up the same way, so a thousand words cost no more than ten (deletion neighbourhoods: Mor and Fraenkel,
“A hash code method for detecting and correcting spelling errors”, 1982). Words are compared with one of
each doubled letter.
"""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from zlib import crc32

_DOUBLED = re.compile(r"([^\W\d_])\1+")
SHORTEST = 5  # shorter words have too many neighbours
_LONGEST = 16


def squeezed(word: str) -> str:
    """One of each doubled letter."""
    return _DOUBLED.sub(r"\1", word)


@dataclass(frozen=True, slots=True)
class Slips:
    """A print of each form, in order, and beside it the place of its word in the alphabet of all words."""

    prints: "array[int]"
    places: "array[int]"

    @classmethod
    def of(cls, alphabet: Sequence[str]) -> "Slips":
        listed = sorted({(_print(form), place) for place, form in _all_forms(alphabet)})
        return cls(array("I", (one for one, _ in listed)), array("i", (place for _, place in listed)))

    def near(self, word: str, alphabet: Sequence[str]) -> Iterator[int]:
        """The places of the words that a typed word may be."""
        short = squeezed(word)
        if not _may_slip(short):
            return
        for place in {place for form in _forms(short) for place in self._under(_print(form))}:
            if _are_one_letter_apart(short, squeezed(alphabet[place])):
                yield place

    def _under(self, one: int) -> Iterator[int]:
        for at in range(bisect_left(self.prints, one), len(self.prints)):
            if self.prints[at] != one:
                return
            yield self.places[at]


def _all_forms(alphabet: Sequence[str]) -> Iterator[tuple[int, str]]:
    for place, word in enumerate(alphabet):
        if _may_slip(short := squeezed(word)):
            yield from ((place, form) for form in _forms(short))


def _may_slip(short: str) -> bool:
    return SHORTEST <= len(short) <= _LONGEST and short.isalpha()


def _forms(short: str) -> Iterator[str]:
    yield short
    for place in range(1, len(short)):  # the first letter is hardly ever the wrong one
        yield short[:place] + short[place + 1 :]


def _print(form: str) -> int:
    return crc32(form.encode())


def _are_one_letter_apart(one: str, other: str) -> bool:
    """Whether one letter was taken for another, left out or put in, or two neighbours changed places."""
    most = min(len(one), len(other))
    begin = 0
    while begin < most and one[begin] == other[begin]:
        begin += 1
    end = 0
    while end < most - begin and one[-1 - end] == other[-1 - end]:
        end += 1
    rest, other_rest = one[begin : len(one) - end], other[begin : len(other) - end]
    return max(len(rest), len(other_rest)) <= 1 or (len(rest) == 2 and rest == other_rest[::-1])
