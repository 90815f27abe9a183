"""All phrases of all languages are looked for at once, in one walk over the words.

The phrases form a nondeterministic automaton: phrases that begin alike share their beginning, and a named
set is entered in place, not copied. It is unfolded only where somebody’s words lead (`unfolding`), and of
that only what the words of the same stretch of text can still complete (`prospects`). What was met in a
stretch is remembered to its end: there, the same words again cost one dictionary look-up each. No text can
make the walk go back and try again.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from bot.safety.prospects import Prospects
from bot.safety.unfolding import Unfolding
from bot.safety.woven import ANY, ROOT, Beginnings, Rows

# How many different words a stretch has, fillers aside; no phrase needs as many.
_STRETCH = 64
_RECENT = 48  # stretches: the longest message has about as many
_MOST_NODES = 2_000  # of a stretch: the same words in ever another order must not fill the memory


class Reading:
    """A word as the automaton sees it; whoever makes readings makes one for all equal words."""

    __slots__ = ("fillers", "is_word", "numbers", "overs")

    def __init__(self, numbers: frozenset[int], fillers: int = 0, *, is_word: bool = True) -> None:
        self.numbers = numbers
        self.overs = (*numbers, ANY) if is_word else (*numbers,)  # what can be passed with it
        self.fillers = fillers  # one bit for each language of which it is a filler
        self.is_word = is_word


class Node:
    """A set of states that the walk can be in after some words."""

    __slots__ = ("accepts", "next", "states")

    def __init__(self, states: frozenset[int], accepts: tuple[int, ...]) -> None:
        self.states = states
        self.accepts = accepts
        self.next: dict[Reading, Node] = {}


class Automaton:
    def __init__(
        self, code: "array[int]", starts: "array[int]", beginnings: Beginnings, openings: Rows
    ) -> None:
        self._starts = starts  # where each language begins
        self.unfolding = Unfolding(code, beginnings, openings)
        self._recent: dict[frozenset[int], _Stretch] = {}  # by the numbers of its words, the latest last

    def rest(self) -> None:
        """Between two texts, never between walk and own_words: odd texts must not fill the memory."""
        if self.unfolding.rest():
            self._recent.clear()

    def stretch(self, numbers: frozenset[int]) -> "_Stretch":
        """A new one, or that of a moment ago: whoever sends a long text again and again holds up nobody."""
        stretch = self._recent.pop(numbers, None)
        if stretch is None or stretch.is_full:
            stretch = _Stretch(self, Prospects(self.unfolding, numbers))
        self._recent[numbers] = stretch
        if len(self._recent) > _RECENT:
            del self._recent[next(iter(self._recent))]
        return stretch

    def is_filler(self, word: Reading, state: int) -> bool:
        language = bisect_right(self._starts, self.unfolding.places[state]) - 1
        return bool(word.fillers >> language & 1)

    # Looking back

    def own_words(self, number: int, end: int, words: Sequence[Reading], longest: int = 40) -> set[int]:
        """The places of the words that a phrase itself asks for: not those in gaps, not fillers."""
        own: set[int] = set()
        left: list[tuple[int, int, tuple[int, ...]]]
        left = [(state, end, ()) for state in self.unfolding.ends(number)]
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
        if self.is_filler(word, state):
            yield state, place - 1, path
        for source, over in self.unfolding.sources(state, word.numbers):
            if over in word.numbers:
                yield source, place - 1, (*path, place) if word.is_word else path
            elif over == ANY and word.is_word:
                yield source, place - 1, path


class Walk:
    """Through one text, perhaps more than once: with some words blanked, little of it is new."""

    def __init__(self, automaton: Automaton, words: Sequence[Reading]) -> None:
        self._stretches = [
            (begin, end, automaton.stretch(_numbers(words[begin:ahead])))
            for begin, end, ahead in _stretches(words)
        ]

    def find(self, words: Sequence[Reading]) -> list[tuple[int, int]]:
        """Find all phrases: (number, place of its last word)."""
        found: list[tuple[int, int]] = []
        states: frozenset[int] = frozenset()
        for begin, end, stretch in self._stretches:
            node = stretch.first(states)
            for place in range(begin, end):
                node = node.next.get(words[place]) or stretch.follow(node, words[place])
                found += [(number, place) for number in node.accepts]
            states = node.states
        return found


class _Stretch:
    """The walk through one stretch of text."""

    def __init__(self, automaton: Automaton, prospects: Prospects) -> None:
        self._automaton = automaton
        self._unfolding = automaton.unfolding
        self._prospects = prospects
        self._nodes: dict[tuple[frozenset[int], tuple[int, ...]], Node] = {}

    @property
    def is_full(self) -> bool:
        return len(self._nodes) > _MOST_NODES

    def first(self, states: Iterable[int]) -> Node:
        """Where the last stretch ended."""
        return self._node(filter(self._prospects.are_there, states), ())

    def follow(self, node: Node, word: Reading) -> Node:
        """The node after one more word; a phrase ends where its last word is, not at a filler after it."""
        prospects, unfolding = self._prospects, self._unfolding
        arrived: set[int] = set()
        for over in word.overs:
            arrived.update(prospects.begun(over))
            begins = unfolding.openings.by(over)
            for state in node.states:
                if not begins.isdisjoint(unfolding.elements(state)):
                    arrived.update(filter(prospects.are_there, unfolding.move(state, over)))
        accepts = prospects.ended(arrived)
        if word.fillers:
            arrived.update(state for state in node.states if self._automaton.is_filler(word, state))
        following = node.next[word] = self._node(arrived, accepts)
        return following

    def _node(self, states: Iterable[int], accepts: tuple[int, ...]) -> Node:
        key = (frozenset(states), accepts)
        if (node := self._nodes.get(key)) is None:
            node = self._nodes[key] = Node(*key)
        return node


def _numbers(words: Iterable[Reading]) -> frozenset[int]:
    return frozenset(number for word in words for number in word.numbers)


def _stretches(words: Sequence[Reading]) -> Iterator[tuple[int, int, int]]:
    """Where each begins and ends, and where the next one ends: a phrase may reach that far."""
    cuts = [0]
    met: set[Reading] = set()
    for place, word in enumerate(words):
        if not word.fillers:
            met.add(word)
        if len(met) > _STRETCH:
            cuts.append(place)
            met = {word}
    cuts.append(len(words))
    for (begin, end), ahead in zip(pairwise(cuts), (*cuts[2:], len(words)), strict=True):
        yield begin, end, ahead
