"""The states in which a walk over words can be, and where a word leads from each of them.

A state is a place in the woven code, and the state to go on with once all that stands at that place was said.
States are numbered as texts come to them, after those with which every text begins.
"""

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache

from bot.safety.ways import Needed, Trail, WaysOn
from bot.safety.woven import ANY, BRANCH, END, ROOT, Beginnings, Rows

# By an element that states wait for: all that they need before phrases part, and the states.
Waiting = Mapping[int, Sequence[tuple[frozenset[int], Sequence[int]]]]

# What is remembered only saves time. Arrays and single numbers, where tuples and sets would do as well, take
# a quarter of the room, and Python's garbage collector need not look into them.
_MOST_STATES = 40_000
_MOST_MOVES = 60_000
_MOST_OPENINGS = 200_000
_NOWHERE = array("i")


class Openings:
    """For each word what it can begin: the word itself, and records; remembered for words that were met."""

    def __init__(self, records: Rows) -> None:
        self._records = records
        self._met: dict[int, frozenset[int]] = {}
        self._remembered = 0

    def rest(self) -> None:
        if self._remembered > _MOST_OPENINGS:
            self._met.clear()
            self._remembered = 0

    def by(self, word: int) -> frozenset[int]:
        if (openings := self._met.get(word)) is None:
            openings = self._met[word] = frozenset((word, *self._records.row(word)))
            self._remembered += len(openings)
        return openings


class Unfolding:
    """Unfolds the code only where somebody’s words lead."""

    def __init__(self, code: "array[int]", beginnings: Beginnings, openings: Rows) -> None:
        self.openings = Openings(openings)
        self.ways_on = WaysOn(code)
        self.code = code
        self._beginnings = beginnings
        # By state: what comes next, and the state after that. The root stands for all languages.
        self.places = array("i", [0]) + beginnings.place
        self.thens = array("i", [0]) + beginnings.then
        self._begun = len(self.places)
        self._state_of: dict[int, int] = {}  # of those that the beginnings do not hold
        self._first: dict[int, Waiting] = {}
        self._moves: dict[int, tuple[int, ...]] = {}  # by state and word in one number
        self._elements: dict[int, frozenset[int]] = {}
        self._needed: dict[int, Needed] = {}
        self._sets: dict[frozenset[int], frozenset[int]] = {}
        self._ends: dict[int, set[int]] = {}
        self._before: dict[int, array[int]] = {}  # from which state with which word, one after the other

    def rest(self) -> bool:
        """Between two texts: odd ones must not fill the memory. Whether the states were numbered anew."""
        self.ways_on.rest()
        self.openings.rest()
        if len(self._moves) <= _MOST_MOVES and len(self.places) <= self._begun + _MOST_STATES:
            return False
        for remembered in (
            self._state_of,
            self._moves,
            self._elements,
            self._needed,
            self._ends,
            self._before,
        ):
            remembered.clear()
        del self.places[self._begun :], self.thens[self._begun :]
        return True

    # Going on

    def begun(self, over: int) -> Waiting:
        """The states after a first word, by what each waits for; ANY if it waits for nothing."""
        if (states := self._first.get(over)) is None:
            waiting: dict[int, dict[frozenset[int], list[int]]] = {}
            for state in self._beginnings.states.row(over):
                needed = self._same(self._find_needed(state).elements)
                for element in self._beginnings.awaited.row(state):
                    waiting.setdefault(element, {}).setdefault(needed, []).append(state)
            states = self._first[over] = {
                element: tuple((needed, tuple(some)) for needed, some in by_need.items())
                for element, by_need in waiting.items()
            }
        return states

    def move(self, state: int, over: int) -> Sequence[int]:
        """Where one word leads from a state."""
        key = state << 32 | over - ANY
        if (targets := self._moves.get(key)) is None:
            found = {end for target in self._targets(state, over) for end in self._closed(target)}
            targets = self._moves[key] = tuple(found)
            for target in targets:
                self._before.setdefault(target, array("i")).extend((state, over))
        return targets

    def needed(self, state: int) -> Needed:
        """What must be said from here on."""
        if (needed := self._needed.get(state)) is None:
            needed = self._needed[state] = self._find_needed(state)
        return needed

    def _find_needed(self, state: int) -> Needed:
        elements: list[int] = []
        while self.code[self.places[state]] != BRANCH:
            elements += self.ways_on.needed(self.places[state])
            state = self.thens[state]
        return self.ways_on.needed_in_a_row(elements, self.places[state])

    def _same(self, some: frozenset[int]) -> frozenset[int]:
        """One for all that are equal: there are many."""
        return self._sets.setdefault(some, some)

    def elements(self, state: int) -> frozenset[int]:
        """What can come next, records as a whole."""
        if (elements := self._elements.get(state)) is None:
            elements = self._elements[state] = self._same(self.ways_on.elements(self.places[state]))
        return elements

    def accepted(self, state: int) -> Sequence[int]:
        """The phrases that end here."""
        if self.code[self.places[state]] != BRANCH:
            return ()
        accepted = self.ways_on.accepted(self.places[state])
        for number in accepted:
            self._ends.setdefault(number, set()).add(state)
        return accepted

    def _targets(self, state: int, over: int) -> Iterator[int]:
        place, then = self.places[state], self.thens[state]
        element = self.code[place]
        if element < ANY:
            for trail in self.ways_on.trails(self.ways_on.after(place), over):
                yield self._entered(trail, then)
        elif element == over:  # this one word, and no other
            yield then if self.code[place + 1] == END else self._state(place + 1, then)

    def _closed(self, state: int) -> list[int]:
        """The state, and that after its record where all that is left of the record may be left out."""
        closed = [state]
        while self.ways_on.may_be_left_out(self.places[state]):
            state = self.thens[state]
            closed.append(state)
        return closed

    def _entered(self, trail: Trail, then: int) -> int:
        for place in reversed(trail):
            then = self._state(place, then)
        return then

    def _state(self, place: int, then: int) -> int:
        key = place << 32 | then
        if (state := self._state_of.get(key)) is None:
            state = self._begun_state(key) or self._new(key, place, then)
        return state

    def _begun_state(self, key: int) -> int:
        keys = self._beginnings.keys
        at = bisect_left(keys, key)
        return self._beginnings.key_states[at] if at < len(keys) and keys[at] == key else ROOT

    def _new(self, key: int, place: int, then: int) -> int:
        self._state_of[key] = state = len(self.places)
        self.places.append(place)
        self.thens.append(then)
        return state

    # Looking back

    def ends(self, number: int) -> Iterable[int]:
        """The states in which a phrase was found to end."""
        return self._ends.get(number, ())

    def sources(self, state: int, numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
        """The states from which one word leads to this one, with that word; of the root only with these."""
        before = self._before.get(state, _NOWHERE)
        yield from zip(before[::2], before[1::2], strict=True)
        if state < self._begun:
            for over in (*numbers, ANY):
                if self._beginnings.states.holds(over, state):
                    yield ROOT, over

    # Weaving

    def beginnings(self, roots: Iterable[int]) -> Beginnings:
        """Unfold what all texts begin with: where each first word leads, in the languages of these roots."""
        closed = cache(self._closed)
        reached: dict[int, set[int]] = {}
        for root in roots:
            self._state(root, ROOT)
            for over, trail in self.ways_on.unfolded(root):
                reached.setdefault(over, set()).update(closed(self._entered(trail, ROOT)))
        keys = sorted(self._state_of)
        return Beginnings(
            place=self.places[1:],
            then=self.thens[1:],
            keys=array("q", keys),
            key_states=array("i", map(self._state_of.__getitem__, keys)),
            states=Rows.of(reached),
            awaited=Rows.of({state: self._awaited(state) for state in range(1, len(self.places))}),
        )

    def _awaited(self, state: int) -> Sequence[int]:
        """The elements of which one must be said for a phrase to end; ANY if there are none."""
        needed, how_many = self.needed(state), self.ways_on.how_many
        branching = (*self.ways_on.needed_of(needed.branch),) if needed.branch else ()
        ways: list[tuple[int, ...]] = [(element,) for element in needed.elements]
        ways += [branching] if branching else []
        return min(ways, key=lambda elements: sum(map(how_many, elements)), default=(ANY,))
