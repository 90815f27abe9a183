"""All phrases of all languages are looked for at once, in one walk over the words.

The phrases form a nondeterministic automaton: phrases that begin alike share their beginning, and a named
set is entered in place, not copied. It is unfolded only where somebody's words lead. The sets of its states
that really occur are remembered as a deterministic automaton, as they are met. So a text costs one dictionary
look-up a word, however many phrases there are, and no text can make the walk go back and try again.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence

from bot.safety.phrases import AnyWord, Element, Gap, Named, Number, OneOf, Optional, Word
from bot.safety.phrases import Sequence as Elements

_MOST_NODES = 20_000
ROOT = 0
ANY = -1


class Reading:
    """A word as the automaton sees it; whoever makes readings makes one for all equal words."""

    __slots__ = ("fillers", "is_word", "numbers")

    def __init__(self, numbers: frozenset[int], fillers: int = 0, *, is_word: bool = True) -> None:
        self.numbers = numbers
        self.fillers = fillers  # one bit for each group of which it is a filler
        self.is_word = is_word


class Group:
    """What the phrases of one language have in common."""

    __slots__ = ("bit", "gap", "number", "sets")

    def __init__(
        self, bit: int, gap: int, sets: dict[str, tuple[Elements, ...]], number: Callable[[Element], int]
    ) -> None:
        self.bit = bit
        self.gap: Elements = (Optional((AnyWord(),)),) * gap
        self.sets = sets
        self.number = number


class _Branch:
    """A place in the tree of phrases: what may come next, and which phrases end here."""

    __slots__ = ("accepts", "group", "next")

    def __init__(self, group: Group) -> None:
        self.group = group
        self.next: dict[object, tuple[Element, _Branch]] = {}
        self.accepts: list[int] = []


class _Inside:
    """A place within an element that is itself made of elements; afterwards the walk goes on at `then`."""

    __slots__ = ("at", "elements", "group", "then")

    def __init__(self, elements: Elements, at: int, then: int, group: Group) -> None:
        self.elements = elements
        self.at = at
        self.then = then
        self.group = group


class Node:
    """A set of states that the walk can be in after some words."""

    __slots__ = ("accepts", "next", "states")

    def __init__(self, states: frozenset[int], accepts: tuple[int, ...]) -> None:
        self.states = states
        self.accepts = accepts
        self.next: dict[Reading, Node] = {}


class Automaton:
    def __init__(self) -> None:
        self._roots: list[_Branch] = []
        self._places: list[_Branch | _Inside | None] = [None]  # by state; the root stands for all languages
        self._state_of: dict[object, int] = {}
        self._moves: dict[int, dict[int, tuple[int, ...]]] = {}
        self._accepted: dict[int, tuple[int, ...]] = {}
        self._ends: dict[int, list[int]] = {}
        self._before: dict[int, list[tuple[int, int]]] = {}
        self._nodes: dict[tuple[frozenset[int], tuple[int, ...]], Node] = {}
        self._start = Node(frozenset(), ())

    # Building

    def add(self, group: Group) -> _Branch:
        """Begin a language; its phrases grow from the branch that is given back."""
        self._roots.append(_Branch(group))
        return self._roots[-1]

    @staticmethod
    def grow(root: _Branch, elements: Elements, number: int) -> None:
        """Add a phrase."""
        branch = root
        for element in elements:
            # Those made of many are hardly ever the same twice, and costly to compare.
            key: object = id(element) if isinstance(element, OneOf | Optional) else element
            if key not in branch.next:
                branch.next[key] = (element, _Branch(root.group))
            branch = branch.next[key][1]
        branch.accepts.append(number)

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
        for state in (ROOT, *node.states):
            moves = self._moves.get(state)
            if moves is None:
                moves = self._unfold(state)
            for number in word.numbers:
                if targets := moves.get(number):
                    arrived.update(targets)
            if word.is_word and (targets := moves.get(ANY)):
                arrived.update(targets)
            if word.fillers and moves and state != ROOT and self._is_filler(word, state):
                stayed.add(state)
        following = self._node(frozenset(arrived | stayed), arrived)
        node.next[word] = following
        return following

    def _is_filler(self, word: Reading, state: int) -> bool:
        place = self._places[state]
        return place is not None and bool(word.fillers >> place.group.bit & 1)

    def _node(self, states: frozenset[int], arrived: set[int]) -> Node:
        """The node of these states; a phrase ends where its last word is, not at a filler after it."""
        if not states:
            return self._start
        for state in states:
            if state not in self._moves:
                self._unfold(state)
        accepts = tuple(sorted({number for state in arrived for number in self._accepted[state]}))
        if (node := self._nodes.get((states, accepts))) is not None:
            return node
        if len(self._nodes) > _MOST_NODES:
            self._forget()
        node = self._nodes[states, accepts] = Node(states, accepts)
        return node

    def _forget(self) -> None:
        """What was remembered only saves time; a flood of odd texts must not fill the memory."""
        for node in self._nodes.values():
            node.next.clear()
        self._nodes.clear()
        self._start.next.clear()

    # Unfolding

    def _unfold(self, state: int) -> dict[int, tuple[int, ...]]:
        """Work out where one word leads from a state, and which phrases have ended there."""
        gathered: dict[int, set[int]] = {}
        accepted: list[int] = []
        seen = {state}
        left = [state]
        while left:
            for over, target in self._edges(left.pop(), accepted):
                if over is not None:
                    gathered.setdefault(over, set()).add(target)
                elif target not in seen:
                    seen.add(target)
                    left.append(target)
        moves = {over: tuple(sorted(targets)) for over, targets in gathered.items()}
        for over, targets in moves.items():
            for target in targets:
                self._before.setdefault(target, []).append((state, over))
        for number in accepted:
            self._ends.setdefault(number, []).append(state)
        self._moves[state], self._accepted[state] = moves, tuple(accepted)
        return moves

    def _edges(self, state: int, accepted: list[int]) -> Iterator[tuple[int | None, int]]:
        """(number of a word, state after it); None for a step that takes no word."""
        place = self._places[state]
        if place is None:
            yield from ((None, self._state(root)) for root in self._roots)
        elif isinstance(place, _Branch):
            accepted.extend(place.accepts)
            for element, branch in place.next.values():
                yield from self._through(element, self._state(branch), place.group)
        else:
            then = self._inside(place.elements, place.at + 1, place.then, place.group)
            yield from self._through(place.elements[place.at], then, place.group)

    def _through(self, element: Element, then: int, group: Group) -> Iterator[tuple[int | None, int]]:
        match element:
            case Word() | Number():
                yield group.number(element), then
            case AnyWord():
                yield ANY, then
            case Optional(inner):
                yield None, then
                yield None, self._inside(inner, 0, then, group)
            case OneOf(choices):
                for choice in choices:
                    yield from self._into(choice, then, group)
            case Named(name):
                for member in group.sets[name]:
                    yield from self._into(member, then, group)
            case Gap():
                yield None, self._inside(group.gap, 0, then, group)

    def _into(self, elements: Elements, then: int, group: Group) -> Iterator[tuple[int | None, int]]:
        """As far as the first word at once: most choices begin with one, and need no state of their own."""
        if elements and isinstance(elements[0], Word):
            yield group.number(elements[0]), self._inside(elements, 1, then, group)
        else:
            yield None, self._inside(elements, 0, then, group)

    def _inside(self, elements: Elements, at: int, then: int, group: Group) -> int:
        if at == len(elements):
            return then
        key = (id(elements), at, then)
        if (state := self._state_of.get(key)) is None:
            state = self._new(key, _Inside(elements, at, then, group))
        return state

    def _state(self, branch: _Branch) -> int:
        if (state := self._state_of.get(branch)) is None:
            state = self._new(branch, branch)
        return state

    def _new(self, key: object, place: _Branch | _Inside) -> int:
        self._places.append(place)
        self._state_of[key] = len(self._places) - 1
        return len(self._places) - 1

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
        for source, over in self._before.get(state, ()):
            if over in word.numbers:
                yield source, place - 1, (*path, place) if word.is_word else path
            elif over == ANY and word.is_word:
                yield source, place - 1, path
