"""Which phrases a stretch of text still has the words for: no others need to be followed.

Most beginnings of a phrase come to nothing: of “I want to …” none leads anywhere in a text that speaks of no
death. So whatever asks for a word that does not come is given up at once, before it is looked for word by
word. It changes nothing of what is found, only how long it takes.
"""

from collections.abc import Iterable, Sequence

from bot.safety.unfolding import Unfolding
from bot.safety.ways import Needed
from bot.safety.woven import ANY


class Prospects:
    """Of one stretch of text, by the numbers of all its words."""

    def __init__(self, unfolding: Unfolding, words: Iterable[int]) -> None:
        self._unfolding = unfolding
        # Not a frozenset: only with a set Python goes through the smaller of two.
        self._there = set().union(*map(unfolding.openings.by, (*words, ANY)))
        self._begun: dict[int, Sequence[int]] = {}
        self._on: dict[int, bool] = {}  # by branch
        self._in: dict[int, bool] = {}  # by state
        self._ends: dict[int, Sequence[int]] = {}  # by state in which phrases end

    def begun(self, over: int) -> Sequence[int]:
        """The states after a first word."""
        if (states := self._begun.get(over)) is None:
            waiting = self._unfolding.begun(over)
            has = self._there.issuperset
            met = (some for element in waiting.keys() & self._there for some in waiting[element])
            found = {state for needed, states in met if has(needed) for state in states}
            states = self._begun[over] = [*filter(self.are_there, found)]
        return states

    def are_there(self, state: int) -> bool:
        """Whether a phrase can be said to its end from this state on."""
        if (known := self._in.get(state)) is None:
            known = self._in[state] = self._has(self._unfolding.needed(state))
            if known and (accepted := self._unfolding.accepted(state)):
                self._ends[state] = accepted
        return known

    def ended(self, states: set[int]) -> tuple[int, ...]:
        """The phrases that end in states that were found to be there."""
        ends = self._ends.keys() & states
        return tuple(sorted({number for state in ends for number in self._ends[state]})) if ends else ()

    def _has(self, needed: Needed) -> bool:
        return self._there.issuperset(needed.elements) and (
            not needed.branch or self._leads_on(needed.branch)
        )

    def _leads_on(self, branch: int) -> bool:
        if (known := self._on.get(branch)) is None:
            needed = self._unfolding.ways_on.needed_of(branch)
            met = needed.keys() & self._there
            known = not needed or any(self._has(one) for element in met for one in needed[element])
            self._on[branch] = known
        return known
