"""The search for phrases in one text: all places at once, one element of a phrase after the other.

A phrase is tried only where a word stands that tells of it (`telling`). A named set is looked for once in a
text, whichever phrases ask for it. What a search does follows from its text and the rules alone, nothing is
remembered beyond it, and it never goes back to try again: no text can make it slow.

One bit for each place: Baeza-Yates and Gonnet, “A new approach to text searching”, 1992. Over fillers by one
addition: Cameron and others, “Bitwise data parallelism in regular expression matching”, 2014.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from bot.safety.text import Text, places_of
from bot.safety.woven import ANY, HEAD, RECORD, Woven

Hit = tuple[int, int]  # the number of a phrase, the place of its last word
_Spans = dict[int, int]  # by length in words: the places where something of that length begins


class _Found(NamedTuple):
    """Where one of several choices stands in a text."""

    spans: Mapping[int, int]
    named: int  # the places of single words that the rules name: not of “any word”


class Search:
    def __init__(self, woven: Woven, text: Text) -> None:
        self._woven = woven
        self._code = woven.code
        self._text = text
        self._numbers = frozenset(text.places)
        self._everywhere = (1 << text.length) - 1
        self._found: dict[int, _Found] = {}  # by record
        self._fillers: dict[str, int] = {}  # by language

    def without(self, taken: int) -> "Search":
        """The search in the same text where some words are no longer said."""
        return Search(self._woven, self._text.without(taken))

    def candidates(self) -> list[int]:
        """The phrases that may be said: all words that they need are there."""
        telling = self._woven.telling
        told = set().union(*map(telling.phrases.row, self._numbers))
        anchors = set().union(*map(telling.anchors.row, self._numbers))
        return [number for number in told if anchors.issuperset(telling.needs.row(number))]

    def find(self, candidates: Iterable[int]) -> list[Hit]:
        """Those of some phrases that are said, by the places of their last words."""
        hits = [(number, place) for number in candidates for place in places_of(self._ends(number))]
        return sorted(hits, key=lambda hit: (hit[1], hit[0]))

    def own_words(self, hit: Hit) -> int:
        """The places of the words that a phrase itself asks for: not those in gaps, not fillers."""
        number, end = hit
        sequence, fillers = self._woven.phrases.sequence[number], self._fillers_of(number)
        return self._own(sequence, self._everywhere, 2 << end, fillers) & self._text.places[ANY]

    def _ends(self, number: int) -> int:
        sequence, fillers = self._woven.phrases.sequence[number], self._fillers_of(number)
        return self._passed(self._elements(sequence), self._everywhere, fillers)[-1] >> 1

    def _fillers_of(self, number: int) -> int:
        language = self._woven.phrases.ruling(number).language
        if (fillers := self._fillers.get(language)) is None:
            place = self._woven.languages.index(language)
            fillers = self._fillers[language] = self._text.fillers_in(place)
        return fillers

    def _elements(self, sequence: int) -> "array[int]":
        return self._code[sequence + 1 : sequence + 1 + self._code[sequence]]

    def _may_be_left_out(self, element: int) -> bool:
        return element < ANY and bool(self._code[RECORD - element])

    # Of one sequence, where it goes

    def _passed(self, elements: Iterable[int], begins: int, fillers: int) -> list[int]:
        """The places before each element and behind the last; [.., 0] as soon as there are none."""
        passed = [begins]
        for element in elements:
            here = _over(passed[-1], fillers)
            if element >= ANY:
                behind = (here & self._text.places.get(element, 0)) << 1
            else:
                behind = passed[-1] if self._may_be_left_out(element) else 0
                for length, places in self._find(RECORD - element, fillers).spans.items():
                    behind |= (here & places) << length
            passed.append(behind)
            if not behind:
                break
        return passed

    def _own(self, sequence: int, begins: int, ends: int, fillers: int) -> int:
        """The words that a sequence takes on its ways from some places to others."""
        elements = self._elements(sequence)
        passed = self._passed(elements, begins, fillers)
        own, targets = 0, ends & passed.pop()
        if not targets:
            return 0
        for element, arrived in zip(reversed(elements), reversed(passed), strict=True):
            here = _over(arrived, fillers)
            left_out = targets if self._may_be_left_out(element) else 0
            before, words = self._before(element, here, targets, fillers)
            targets = (_back_over(before, fillers) | left_out) & arrived
            own |= words
        return own

    def _before(self, element: int, here: int, targets: int, fillers: int) -> tuple[int, int]:
        """Where one element stands that leads to some places, and its own words there."""
        if element >= ANY:
            before = here & targets >> 1 & self._text.places.get(element, 0)
            return before, before if element != ANY else 0
        found = self._find(RECORD - element, fillers)
        before = 0
        for length, places in found.spans.items():
            before |= here & places & targets >> length
        own = before & targets >> 1 & found.named
        for sequence in self._sequences(RECORD - element):
            own |= self._own(sequence, before, targets, fillers)
        return before, own

    # Of several choices, where they are

    def _find(self, record: int, fillers: int) -> _Found:
        """Where one of the choices stands, and how long it is; looked for once in a text."""
        if (found := self._found.get(record)) is None:
            single, named = 0, 0
            begin = record + HEAD
            for number in self._numbers.intersection(self._code[begin : begin + self._code[record + 1]]):
                single |= self._text.places[number]
                named |= self._text.places[number] if number != ANY else 0
            spans = {1: single} if single else {}
            for sequence in self._sequences(record):
                for length, places in self._spans(sequence, fillers).items():
                    spans[length] = spans.get(length, 0) | places
            found = self._found[record] = _Found(spans, named)
        return found

    def _sequences(self, record: int) -> Iterator[int]:
        """Of the choices of several words those of which a key was said, and those without keys."""
        _, words, keys, bare = self._code[record : record + HEAD]
        begin = record + HEAD + words
        end = begin + keys
        yield from self._code[end + keys : end + keys + bare]
        said = self._numbers.intersection(self._code[begin:end]) if keys else ()
        met: set[int] = set()
        for number in said:
            first = bisect_left(self._code, number, begin, end)
            met.update(self._code[first + keys : bisect_right(self._code, number, first, end) + keys])
        yield from met

    def _spans(self, sequence: int, fillers: int) -> _Spans:
        """Where a sequence stands, and how long it is there."""
        spans = {0: self._everywhere}
        for element in self._elements(sequence):
            before = _spans_over(spans, fillers) if fillers else spans
            if element >= ANY:
                places = self._text.places.get(element, 0)
                spans = {n + 1: both for n, begins in before.items() if (both := begins & places >> n)}
            else:
                spans = dict(spans) if self._may_be_left_out(element) else {}
                for length, places in self._find(RECORD - element, fillers).spans.items():
                    for n, begins in before.items():
                        if both := begins & places >> n:
                            spans[n + length] = spans.get(n + length, 0) | both
            if not spans:
                break
        spans.pop(0, None)
        return spans


def _over(places: int, fillers: int) -> int:
    """These places, and those behind fillers that stand there: the addition carries over each run of them."""
    at_filler = places & fillers
    return ((at_filler + fillers) ^ fillers) | places if at_filler else places


def _back_over(places: int, fillers: int) -> int:
    """These places, and those of fillers that stand before them."""
    while new := (places >> 1) & fillers & ~places:
        places |= new
    return places


def _spans_over(spans: _Spans, fillers: int) -> _Spans:
    """The same with the fillers that follow; none stand before the first word."""
    over = dict(spans)
    for first in spans:
        length = first
        while length and (follow := over[length] & fillers >> length & ~over.get(length + 1, 0)):
            length += 1
            over[length] = over.get(length, 0) | follow
    return over
