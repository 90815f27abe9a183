"""Which phrases a stretch of text still has the words for: no others need to be followed.

Most beginnings of a phrase come to nothing: of “I want to …” none leads anywhere in a text that speaks of no
death. So whatever asks for a word that does not come is given up at once, before it is looked for word by
word. It changes nothing of what is found, only how long it takes.
"""

from collections.abc import Iterable, Sequence

from bot.safety.unfolding import Unfolding
from bot.safety.woven import ANY, BRANCH, ROOT


class Prospects:
    """Of one stretch of text, by the numbers of all its words."""

    def __init__(self, unfolding: Unfolding, words: Iterable[int]) -> None:
        self._unfolding = unfolding
        # Not a frozenset: only with a set Python goes through the smaller of two.
        self._there = {ANY}.union(*map(unfolding.opened.by, (*words, ANY)))
        self._begun: dict[int, Sequence[int]] = {}
        self._at: dict[int, bool] = {}  # by place
        self._in: dict[int, bool] = {}  # by state

    def begun(self, over: int) -> Sequence[int]:
        """The states after a first word."""
        if (states := self._begun.get(over)) is None:
            waiting = self._unfolding.begun(over)
            found = {state for element in waiting.keys() & self._there for state in waiting[element]}
            states = self._begun[over] = [*filter(self.are_there, found)]
        return states

    def are_there(self, state: int) -> bool:
        """Whether a phrase can be said to its end from this state on."""
        if (known := self._in.get(state)) is None:
            unfolding = self._unfolding
            then = unfolding.thens[state]
            known = self._can_pass(unfolding.places[state]) and (then == ROOT or self.are_there(then))
            self._in[state] = known
        return known

    def _can_pass(self, place: int) -> bool:
        if (known := self._at.get(place)) is None:
            known = self._at[place] = self._has_words_from(place)
        return known

    def _has_words_from(self, place: int) -> bool:
        ways_on, there = self._unfolding.ways_on, self._there
        if self._unfolding.code[place] != BRANCH:
            return there.issuperset(ways_on.needed(place))
        needed = ways_on.needed_of(place)
        return not needed or any(
            self._can_pass(branch) for element in needed.keys() & there for branch in needed[element]
        )
