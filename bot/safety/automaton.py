"""All phrases of all languages are looked for at once, in one walk over the words.

The phrases form a nondeterministic automaton: phrases that begin alike share their beginning, and a named
set is entered in place, not copied. It is unfolded only where somebody's words lead. The sets of its states
that really occur are remembered as a deterministic automaton, as they are met. So a text costs one dictionary
look-up a word, however many phrases there are, and no text can make the walk go back and try again.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from bot.safety.woven import ANY, BRANCH, END, ONE_OF, RECORD, ROOT, Beginnings

# What is remembered only saves time; so much of it is some 60 MB. Arrays and single numbers, where tuples and
# sets would do as well, take a quarter of the room, and Python's garbage collector need not look into them.
_MOST_NODES = 12_000
_MOST_STATES = 80_000
_NOWHERE = array("i")
_NO_BRANCH = 0  # a branch is a state whatever comes after it


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
        self._moves: dict[int, dict[int, int | tuple[int, ...]]] = {}
        self._accepted: dict[int, tuple[int, ...]] = {}
        self._ends: dict[int, list[int]] = {}
        self._before: dict[int, array[int]] = {}  # from which state with which word, one after the other
        self._nodes: dict[tuple[bytes, tuple[int, ...]], Node] = {}
        self._start = Node(array("i"), ())

    def rest(self) -> None:
        """Between two texts, never between walk and own_words: odd texts must not fill the memory."""
        if len(self._nodes) <= _MOST_NODES and len(self._moves) <= _MOST_STATES:
            return
        for node in self._nodes.values():
            node.next.clear()  # they hold each other
        self._start.next.clear()
        for remembered in (
            self._nodes, self._state_of, self._moves, self._accepted, self._ends, self._before,
        ):  # fmt: skip
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
        stayed: set[int] = set()
        overs = (*word.numbers, ANY) if word.is_word else (*word.numbers,)
        for over in overs:
            arrived.update(self._begin(over))
        for state in node.states:
            moves = self._moves.get(state)
            if moves is None:
                moves = self._unfold(state)
            for over in overs:
                if targets := moves.get(over):
                    if isinstance(targets, int):
                        arrived.add(targets)
                    else:
                        arrived.update(targets)
            if word.fillers and moves and self._is_filler(word, state):
                stayed.add(state)
        following = self._node(arrived | stayed, arrived)
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
        for state in states:
            if state not in self._moves:
                self._unfold(state)
        accepts = tuple(sorted({number for state in arrived for number in self._accepted[state]}))
        ordered = array("i", sorted(states))
        key = (ordered.tobytes(), accepts)
        if (node := self._nodes.get(key)) is None:
            node = self._nodes[key] = Node(ordered, accepts)
        return node

    # Unfolding

    def begin(self, roots: Iterable[int]) -> Beginnings:
        """Unfold what all texts begin with: where each first word leads, in the languages of these roots."""
        gathered, _ = self._gathered([self._state(root, ROOT) for root in roots])
        ways = {over: sorted(states) for over, states in gathered.items()}
        first, states = array("i", [0]), array("i")
        for over in range(ANY, max(ways, default=ANY) + 1):
            states.extend(ways.get(over, ()))
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

    def _unfold(self, state: int) -> dict[int, int | tuple[int, ...]]:
        """Work out where one word leads from a state, and which phrases have ended there."""
        gathered, accepted = self._gathered([state])
        moves = {
            over: next(iter(targets)) if len(targets) == 1 else tuple(targets)
            for over, targets in gathered.items()
        }
        for over, targets in gathered.items():
            for target in targets:
                self._before.setdefault(target, array("i")).extend((state, over))
        for number in accepted:
            self._ends.setdefault(number, []).append(state)
        self._moves[state], self._accepted[state] = moves, tuple(accepted)
        return moves

    def _gathered(self, left: list[int]) -> tuple[dict[int, set[int]], list[int]]:
        gathered: dict[int, set[int]] = {}
        accepted: list[int] = []
        seen = set(left)
        while left:
            for over, target in self._edges(left.pop(), accepted):
                if over is not None:
                    gathered.setdefault(over, set()).add(target)
                elif target not in seen:
                    seen.add(target)
                    left.append(target)
        return gathered, accepted

    def _edges(self, state: int, accepted: list[int]) -> Iterator[tuple[int | None, int]]:
        """(number of a word, state after it); None for a step that takes no word."""
        code, place = self._code, self._places[state]
        if code[place] != BRANCH:
            yield from self._through(code[place], self._inside(place + 1, self._thens[state]))
            return
        ways = place + 3 + code[place + 1]
        accepted.extend(code[place + 3 : ways])
        for way in range(ways, ways + 2 * code[place + 2], 2):
            yield from self._through(code[way], self._state(code[way + 1], ROOT))

    def _through(self, element: int, then: int) -> Iterator[tuple[int | None, int]]:
        if element >= ANY:
            yield element, then
            return
        record = RECORD - element
        if self._code[record] == ONE_OF:
            for choice in self._code[record + 2 : record + 2 + self._code[record + 1]]:
                yield from self._into(choice, then)
        else:
            yield None, then
            yield None, self._inside(record + 1, then)

    def _into(self, choice: int, then: int) -> Iterator[tuple[int | None, int]]:
        """As far as the first word at once: most choices begin with one, and need no state of their own."""
        if choice >= 0:
            yield choice, then
            return
        place = -1 - choice
        first = self._code[place]
        if first >= 0:
            yield first, self._inside(place + 1, then)
        else:
            yield None, self._inside(place, then)

    def _inside(self, place: int, then: int) -> int:
        return then if self._code[place] == END else self._state(place, then)

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

    # Looking back

    def own_words(self, number: int, end: int, words: Sequence[Reading], longest: int = 40) -> set[int]:
        """The places of the words that a phrase itself asks for: not those in gaps, not fillers."""
        own: set[int] = set()
        ends = self._ends.get(number, [])
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
