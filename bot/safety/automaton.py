"""All phrases of all languages are looked for at once, in one walk over the words.

The phrases become a nondeterministic automaton (phrases that begin alike share their beginning); the sets of
its states that really occur are remembered as a deterministic one, as they are met. So a text costs one
dictionary look-up a word, however many phrases there are, and no text can make it go back and try again.
"""

from collections.abc import Iterable, Sequence

_MOST_NODES = 20_000
ROOT = 0
ANY = -1
STEP = -2  # a move that takes no word


class Reading:
    """A word as the automaton sees it; whoever makes readings makes one for all equal words."""

    __slots__ = ("fillers", "is_word", "numbers")

    def __init__(self, numbers: frozenset[int], fillers: int = 0, *, is_word: bool = True) -> None:
        self.numbers = numbers
        self.fillers = fillers  # one bit for each group of which it is a filler
        self.is_word = is_word


class Node:
    """A set of states that the walk can be in after some words."""

    __slots__ = ("accepts", "next", "states")

    def __init__(self, states: frozenset[int], accepts: tuple[int, ...]) -> None:
        self.states = states
        self.accepts = accepts
        self.next: dict[Reading, Node] = {}


class Automaton:
    def __init__(self) -> None:
        self._moves: list[dict[int, list[int]]] = [{}]
        self._back: list[list[tuple[int, int]]] = [[]]
        self._group: list[int] = [0]
        self._accepts: dict[int, list[int]] = {}
        self._ends: dict[int, list[int]] = {}
        self._merged: dict[int, dict[int, tuple[int, ...]]] = {}
        self._accepted_at: dict[int, tuple[int, ...]] = {}
        self._nodes: dict[frozenset[int], Node] = {}
        self._start = self._node(frozenset())

    # Building

    def state(self, group: int) -> int:
        """Add a state; the fillers of its group may stand before what comes next."""
        self._moves.append({})
        self._back.append([])
        self._group.append(group)
        return len(self._moves) - 1

    def move(self, source: int, over: int, target: int) -> None:
        self._moves[source].setdefault(over, []).append(target)
        self._back[target].append((source, over))

    def accept(self, state: int, number: int) -> None:
        self._accepts.setdefault(state, []).append(number)
        self._ends.setdefault(number, []).append(state)

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
        states: set[int] = set()
        for state in (ROOT, *node.states):
            moves = self._all_moves(state)
            for number in word.numbers:
                states.update(moves.get(number, ()))
            if word.is_word:
                states.update(moves.get(ANY, ()))
            if word.fillers >> self._group[state] & 1 and state != ROOT and moves:
                states.add(state)
        following = self._node(frozenset(states))
        node.next[word] = following
        return following

    def _node(self, states: frozenset[int]) -> Node:
        if (node := self._nodes.get(states)) is not None:
            return node
        if len(self._nodes) > _MOST_NODES:
            self._forget()
        numbers = {number for state in states for number in self._accepted(state)}
        node = self._nodes[states] = Node(states, tuple(sorted(numbers)))
        return node

    def _forget(self) -> None:
        """What was remembered only saves time; a flood of odd texts must not fill the memory."""
        for node in self._nodes.values():
            node.next.clear()
        self._nodes = {self._start.states: self._start}

    def _all_moves(self, state: int) -> dict[int, tuple[int, ...]]:
        if (merged := self._merged.get(state)) is None:
            gathered: dict[int, set[int]] = {}
            for at in self._reached(state):
                for over, targets in self._moves[at].items():
                    if over != STEP:
                        gathered.setdefault(over, set()).update(targets)
            merged = {over: tuple(sorted(targets)) for over, targets in gathered.items()}
            self._merged[state] = merged
        return merged

    def _accepted(self, state: int) -> tuple[int, ...]:
        if (accepted := self._accepted_at.get(state)) is None:
            reached = self._reached(state)
            accepted = tuple(number for at in reached for number in self._accepts.get(at, ()))
            self._accepted_at[state] = accepted
        return accepted

    def _reached(self, state: int) -> set[int]:
        """The state and all that follow without a word."""
        reached, left = {state}, [state]
        while left:
            for target in self._moves[left.pop()].get(STEP, ()):
                if target not in reached:
                    reached.add(target)
                    left.append(target)
        return reached

    # Looking back

    def own_words(self, number: int, end: int, words: Sequence[Reading], longest: int = 40) -> set[int]:
        """The places of the words that a phrase itself asks for: not those in gaps, not fillers."""
        own: set[int] = set()
        left: list[tuple[int, int, tuple[int, ...]]] = [(state, end, ()) for state in self._ends[number]]
        seen: set[tuple[int, int]] = set()
        while left:
            state, place, path = left.pop()
            if state == ROOT:
                own.update(path)
                continue
            if (state, place) in seen or place < -1 or end - place > longest:
                continue
            seen.add((state, place))
            left += self._before(state, place, path, words)
        return own

    def _before(
        self, state: int, place: int, path: tuple[int, ...], words: Sequence[Reading]
    ) -> Iterable[tuple[int, int, tuple[int, ...]]]:
        if place >= 0 and words[place].fillers >> self._group[state] & 1:
            yield state, place - 1, path
        for source, over in self._back[state]:
            if over == STEP:
                yield source, place, path
            elif place >= 0 and over == ANY and words[place].is_word:
                yield source, place - 1, path
            elif place >= 0 and over in words[place].numbers:
                yield source, place - 1, (*path, place) if words[place].is_word else path
