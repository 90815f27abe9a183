"""All phrases of all languages are looked for at once, in one walk over the words.

The phrases form a nondeterministic automaton: phrases that begin alike share their beginning, and a named
set is entered in place, not copied. It is unfolded only where somebody’s words lead, and of the many ways on
from a state only those which a word really takes. The sets of its states that really occur are remembered as
a deterministic automaton, as they are met. So a text costs one dictionary look-up a word, however many
phrases there are, and no text can make the walk go back and try again.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from bot.safety.ways import Trail, WaysOn
from bot.safety.woven import ANY, BRANCH, END, ROOT, Beginnings

# What is remembered only saves time; with the ways on (see there) it comes to some 130 MB. Arrays and single
# numbers, where tuples and sets would do as well, take a quarter of the room, and Python's garbage collector
# need not look into them.
_MOST_NODES = 12_000
_MOST_STATES = 200_000
_NOWHERE = array("i")


class Reading:
    """A word as the automaton sees it; whoever makes readings makes one for all equal words."""

    __slots__ = ("fillers", "is_word", "numbers")

    def __init__(self, numbers: frozenset[int], fillers: int = 0, *, is_word: bool = True) -> None:
        self.numbers = numbers
        self.fillers = fillers  # one bit for each language of which it is a filler
        self.is_word = is_word


class Node:
    """A set of states that the walk can be in after some words."""

    __slots__ = ("accepts", "next", "states")

    def __init__(self, states: "array[int]", accepts: tuple[int, ...]) -> None:
        self.states = states
        self.accepts = accepts
        self.next: dict[Reading, Node] = {}


class Automaton:
    def __init__(self, code: "array[int]", starts: "array[int]", beginnings: Beginnings) -> None:
        self._code = code
        self._starts = starts  # where each language begins
        self._beginnings = beginnings
        # By state: what comes next, and the state after that. The root stands for all languages.
        self._places = array("i", [0]) + beginnings.place
        self._thens = array("i", [0]) + beginnings.then
        self._begun = len(self._places)
        self._state_of: dict[int, int] = {}  # of those that the beginnings do not hold
        self._first: dict[int, tuple[int, ...]] = {}
        self._ways_on = WaysOn(code)
        self._moves: dict[int, dict[int, tuple[int, ...]]] = {}  # by state, then by word
        self._ends: dict[int, set[int]] = {}
        self._before: dict[int, array[int]] = {}  # from which state with which word, one after the other
        self._nodes: dict[tuple[bytes, tuple[int, ...]], Node] = {}
        self._start = Node(array("i"), ())

    def rest(self) -> None:
        """Between two texts, never between walk and own_words: odd texts must not fill the memory."""
        self._ways_on.rest()
        if len(self._nodes) <= _MOST_NODES and len(self._places) <= self._begun + _MOST_STATES:
            return
        for node in self._nodes.values():
            node.next.clear()  # they hold each other
        self._start.next.clear()
        for remembered in (self._nodes, self._state_of, self._moves, self._ends, self._before):
            remembered.clear()
        del self._places[self._begun :], self._thens[self._begun :]

    # Walking

    def walk(self, words: Sequence[Reading]) -> list[tuple[int, int]]:
        """Find all phrases: (number, place of its last word)."""
        found: list[tuple[int, int]] = []
        node = self._start
        for place, word in enumerate(words):
            following = node.next.get(word)
            if following is None:
                following = self._follow(node, word)
            node = following
            if node.accepts:
                found += [(number, place) for number in node.accepts]
        return found

    def _follow(self, node: Node, word: Reading) -> Node:
        arrived: set[int] = set()
        overs = (*word.numbers, ANY) if word.is_word else (*word.numbers,)
        for over in overs:
            arrived.update(self._begin(over))
        for state in node.states:
            element = self._code[self._places[state]]
            if element >= ANY:  # this one word, and no other
                if element in overs:
                    arrived.update(self._move(state, element))
                continue
            ways = self._ways_on.after(self._places[state])
            for over in overs:
                if self._ways_on.leads(ways, over):
                    arrived.update(self._move(state, over))
        stayed = [state for state in node.states if self._is_filler(word, state)] if word.fillers else ()
        following = self._node(arrived.union(stayed), arrived)
        node.next[word] = following
        return following

    def _begin(self, over: int) -> tuple[int, ...]:
        if (states := self._first.get(over)) is None:
            states = self._first[over] = tuple(self._beginnings.after(over))
        return states

    def _is_filler(self, word: Reading, state: int) -> bool:
        language = bisect_right(self._starts, self._places[state]) - 1
        return bool(word.fillers >> language & 1)

    def _node(self, states: set[int], arrived: set[int]) -> Node:
        """The node of these states; a phrase ends where its last word is, not at a filler after it."""
        if not states:
            return self._start
        code, places = self._code, self._places
        branches = [state for state in arrived if code[places[state]] == BRANCH]
        accepts = tuple(sorted({number for state in branches for number in self._accepted(state)}))
        ordered = array("i", sorted(states))
        key = (ordered.tobytes(), accepts)
        if (node := self._nodes.get(key)) is None:
            node = self._nodes[key] = Node(ordered, accepts)
        return node

    def _accepted(self, state: int) -> Sequence[int]:
        accepted = self._ways_on.accepted(self._places[state])
        for number in accepted:
            self._ends.setdefault(number, set()).add(state)
        return accepted

    # Unfolding

    def _move(self, state: int, over: int) -> tuple[int, ...]:
        """Where one word leads from a state."""
        moves = self._moves.setdefault(state, {})
        if (targets := moves.get(over)) is None:
            found = {end for target in self._targets(state, over) for end in self._closed(target)}
            targets = moves[over] = tuple(found)
            for target in targets:
                self._before.setdefault(target, array("i")).extend((state, over))
        return targets

    def _targets(self, state: int, over: int) -> Iterator[int]:
        place, then = self._places[state], self._thens[state]
        if self._code[place] >= ANY:
            yield then if self._code[place + 1] == END else self._state(place + 1, then)
            return
        for trail in self._ways_on.trails(self._ways_on.after(place), over):
            yield self._entered(trail, then)

    def _closed(self, state: int) -> list[int]:
        """The state, and that after its record where all that is left of the record may be left out."""
        closed = [state]
        while self._ways_on.may_be_left_out(self._places[state]):
            state = self._thens[state]
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
        self._state_of[key] = state = len(self._places)
        self._places.append(place)
        self._thens.append(then)
        return state

    def begin(self, roots: Iterable[int]) -> Beginnings:
        """Unfold what all texts begin with: where each first word leads, in the languages of these roots."""
        closed = cache(self._closed)
        reached: dict[int, set[int]] = {}
        for root in roots:
            self._state(root, ROOT)
            for over, trail in self._ways_on.unfolded(root):
                reached.setdefault(over, set()).update(closed(self._entered(trail, ROOT)))
        first, states = array("i", [0]), array("i")
        for over in range(ANY, max(reached, default=ANY) + 1):
            states.extend(sorted(reached.get(over, ())))
            first.append(len(states))
        keys = sorted(self._state_of)
        return Beginnings(
            place=self._places[1:],
            then=self._thens[1:],
            keys=array("q", keys),
            key_states=array("i", map(self._state_of.__getitem__, keys)),
            first=first,
            states=states,
        )

    # Looking back

    def own_words(self, number: int, end: int, words: Sequence[Reading], longest: int = 40) -> set[int]:
        """The places of the words that a phrase itself asks for: not those in gaps, not fillers."""
        own: set[int] = set()
        ends = self._ends.get(number, set())
        left: list[tuple[int, int, tuple[int, ...]]] = [(state, end, ()) for state in ends]
        seen: set[tuple[int, int]] = set()
        while left:
            state, place, path = left.pop()
            if state == ROOT:
                own.update(path)
            elif (state, place) not in seen and place >= 0 and end - place <= longest:
                seen.add((state, place))
                left += self._steps_back(state, place, path, words)
        return own

    def _steps_back(
        self, state: int, place: int, path: tuple[int, ...], words: Sequence[Reading]
    ) -> Iterable[tuple[int, int, tuple[int, ...]]]:
        word = words[place]
        if self._is_filler(word, state):
            yield state, place - 1, path
        for source, over in self._sources(state, word):
            if over in word.numbers:
                yield source, place - 1, (*path, place) if word.is_word else path
            elif over == ANY and word.is_word:
                yield source, place - 1, path

    def _sources(self, state: int, word: Reading) -> Iterator[tuple[int, int]]:
        """The states from which one word led to this one, with that word."""
        before = self._before.get(state, _NOWHERE)
        yield from zip(before[::2], before[1::2], strict=True)
        if state < self._begun:
            for over in (*word.numbers, ANY):
                if self._beginnings.leads(over, state):
                    yield ROOT, over
