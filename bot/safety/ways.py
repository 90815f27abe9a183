"""How a phrase can go on from a place in the woven code: with which words, and where each of them leads to.

All of it follows from the rules alone. It is worked out for the places that texts come to, and of a big set
only for the words that somebody wrote: to spell out every place for every word would fill the memory.
"""

from array import array
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot.safety.woven import ANY, BRANCH, END, ONE_OF, OPTIONAL, RECORD

Trail = tuple[int, ...]  # where to go on after a word: the innermost place first, then that after its record

# What is remembered only saves time.
_MOST_PLACES = 30_000
_MOST_TRAILS = 60_000
_FEW = 4  # words with which a record may begin: they are put among those of the place itself
_NO_TRAILS: tuple[Trail, ...] = ()
_RIGHT_BEHIND: tuple[Trail, ...] = ((),)  # one for all: sets hold little else


class Needed(NamedTuple):
    """What must be said for a phrase to end, or for one of those that part at a branch."""

    elements: frozenset[int]
    branch: int  # 0 if a phrase ends there


class Ways:
    """With words, and into records; behind each record the trail that goes on after it."""

    __slots__ = ("records", "remembered", "words")

    def __init__(self) -> None:
        self.words: dict[int, tuple[Trail, ...]] = {}
        self.records: list[tuple[Ways, Trail]] = []
        self.remembered: dict[int, tuple[Trail, ...]] | None = None  # by word, through both


class WaysOn:
    """Reads the code for the automaton, which knows where in it a text stands."""

    def __init__(self, code: "array[int]") -> None:
        self._code = code
        self._optional: dict[int, bool] = {}  # by record
        self._accepted: dict[int, Sequence[int]] = {}  # by branch
        self._needed: dict[int, Sequence[int]] = {}  # by place
        self._needed_of: dict[int, Mapping[int, Sequence[Needed]]] = {}  # by branch
        self._after: dict[int, Ways] = {}  # by place
        self._trails = 0  # how many are remembered

    def rest(self) -> None:
        """Between two texts: odd ones must not fill the memory."""
        if len(self._after) > _MOST_PLACES or self._trails > _MOST_TRAILS:
            self._after.clear()
            self._accepted.clear()
            self._needed.clear()
            self._needed_of.clear()
            self._trails = 0

    def after(self, place: int) -> Ways:
        """All ways on from a place, or into a record."""
        if (ways := self._after.get(place)) is None:
            ways = self._after[place] = Ways()
            for element, after in self.firsts(place):
                self._add(ways, element, after)
        return ways

    def trails(self, ways: Ways, over: int) -> tuple[Trail, ...]:
        """Where to go on after a word; in several places where several things can begin with it."""
        nested = [trail + after for inner, after in ways.records for trail in self._into(inner, over)]
        return (*ways.words.get(over, _NO_TRAILS), *nested)

    def unfolded(self, place: int) -> Iterator[tuple[int, Trail]]:
        """All words that can come next, however many."""
        words_of = cache(_words_of)
        for element, after in self.firsts(place):
            if element >= ANY:
                yield element, after
                continue
            inner = self.after(RECORD - element)
            for over in words_of(inner):
                for trail in self._into(inner, over):
                    yield over, trail + after

    def accepted(self, branch: int) -> Sequence[int]:
        """The phrases that end at this branch, or beyond what may be left out."""
        if (accepted := self._accepted.get(branch)) is None:
            numbers = [*self._code[branch + 3 : branch + 3 + self._code[branch + 1]]]
            for element, below in self.branches(branch):
                if self.is_optional(element):
                    numbers += self.accepted(below)
            accepted = self._accepted[branch] = tuple(numbers)
        return accepted

    def firsts(self, place: int) -> Iterator[tuple[int, Trail]]:
        """Each element that can come first, with where to go on after it."""
        if self._code[place] == BRANCH:
            for element, below in self.branches(place):
                yield element, (below,)
                if self.is_optional(element):
                    yield from self.firsts(below)
        elif self._code[place] == ONE_OF:
            for choice in self._choices(place):
                if choice >= 0:
                    yield choice, ()
                else:
                    yield from self._in_a_row(-1 - choice)
        else:
            yield from self._in_a_row(place + (self._code[place] == OPTIONAL))

    def branches(self, place: int) -> Iterator[tuple[int, int]]:
        """Each element that leads on from a branch, and the branch after it."""
        first = place + 3 + self._code[place + 1]
        for way in range(first, first + 2 * self._code[place + 2], 2):
            yield self._code[way], self._code[way + 1]

    def needed_in_a_row(self, elements: list[int], branch: int) -> Needed:
        """Some elements and those after them, as far as there is but one way."""
        while not self._code[branch + 1] and self._code[branch + 2] == 1:
            ((element, branch),) = self.branches(branch)
            if not self.is_optional(element):
                elements.append(element)
        return Needed(frozenset(elements), 0 if self._code[branch + 1] else branch)

    def needed_of(self, branch: int) -> Mapping[int, Sequence[Needed]]:
        """What must be said from a branch on: one of these, by its rarest element; none if a phrase ends."""
        if (needed := self._needed_of.get(branch)) is None:
            needed = self._needed_of[branch] = self._find_needed_of(branch)
        return needed

    def _find_needed_of(self, branch: int) -> Mapping[int, Sequence[Needed]]:
        found: dict[int, list[Needed]] = {}
        left = [branch]
        while left:
            branch = left.pop()
            if self._code[branch + 1]:
                return {}
            for element, below in self.branches(branch):
                if self.is_optional(element):
                    left.append(below)
                else:
                    needed = self.needed_in_a_row([element], below)
                    found.setdefault(min(needed.elements, key=self.how_many), []).append(needed)
        return {element: tuple(some) for element, some in found.items()}

    def is_optional(self, element: int) -> bool:
        """Whether nothing at all is one way to say it."""
        if element >= ANY:
            return False
        record = RECORD - element
        if (optional := self._optional.get(record)) is None:
            optional = self._optional[record] = self._code[record] == OPTIONAL or any(
                choice < 0 and self.may_be_left_out(-1 - choice) for choice in self._choices(record)
            )
        return optional

    def how_many(self, element: int) -> int:
        """Ways to say it, roughly: the fewer, the seldomer it is there."""
        if element >= ANY:
            return len(self._code) if element == ANY else 1
        return self._code[RECORD - element + 1]

    def elements(self, place: int) -> frozenset[int]:
        """What can come next, records as a whole."""
        return frozenset(element for element, _ in self.firsts(place))

    def needed(self, place: int) -> Sequence[int]:
        """What must be said of a sequence from a place on: all of these, in this order."""
        if (needed := self._needed.get(place)) is None:
            row = self._code[place : self._code.index(END, place)]
            needed = self._needed[place] = tuple(element for element in row if not self.is_optional(element))
        return needed

    def may_be_left_out(self, place: int) -> bool:
        """Whether a sequence may end here."""
        if self._code[place] == BRANCH:
            return False
        while self._code[place] != END:
            if not self.is_optional(self._code[place]):
                return False
            place += 1
        return True

    def _into(self, record: Ways, over: int) -> tuple[Trail, ...]:
        """The trails after the first word of a record."""
        if not record.records:
            return record.words.get(over, _NO_TRAILS)
        if record.remembered is None:
            record.remembered = {}
        if (trails := record.remembered.get(over)) is None:
            trails = record.remembered[over] = self.trails(record, over)
            self._trails += 1
        return trails

    def _add(self, ways: Ways, element: int, after: Trail) -> None:
        if element >= ANY:
            _add_word(ways, element, after)
            return
        inner = self.after(RECORD - element)
        if inner.records or len(inner.words) > _FEW:
            ways.records.append((inner, after))
            return
        for word, trails in inner.words.items():
            for trail in trails:
                _add_word(ways, word, trail + after)

    def _choices(self, record: int) -> Sequence[int]:
        return self._code[record + 2 : record + 2 + self._code[record + 1]]

    def _in_a_row(self, place: int) -> Iterator[tuple[int, Trail]]:
        """Of a sequence the first element, and as many more as all before them may be left out."""
        code = self._code
        while code[place] != END:
            yield code[place], (() if code[place + 1] == END else (place + 1,))
            if not self.is_optional(code[place]):
                return
            place += 1


def _add_word(ways: Ways, word: int, trail: Trail) -> None:
    there = ways.words.get(word)
    ways.words[word] = (*there, trail) if there else (trail,) if trail else _RIGHT_BEHIND


def _words_of(ways: Ways) -> set[int]:
    return set(ways.words).union(*map(_words_of, {inner for inner, _ in ways.records}))
