"""What may be sent next: lane by lane, in order within a chat, and never more in memory than asked for."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.app.outgoing import Lane, Outgoing


@dataclass(slots=True)
class Letter:
    """One item on its way to one chat; ``id`` is its row in the outbox, 0 for what goes out without one."""

    id: int
    tag: bytes
    chat: int
    lane: Lane
    item: Outgoing
    language: str = ""
    attempts: int = 0  # of unknown outcome, also before a restart
    tries: int = 0  # since the start


class Lanes:
    """The letters at hand, each chat’s in order; a chat with a letter in flight waits (help does not)."""

    def __init__(self) -> None:
        self._waiting: dict[Lane, dict[int, deque[Letter]]] = {lane: {} for lane in Lane}
        self._known: dict[Lane, set[bytes]] = {lane: set() for lane in Lane}
        self._flying: dict[Lane, set[int]] = {lane: set() for lane in Lane}
        self.flights = 0

    def add(self, letter: Letter) -> None:
        if letter.id:
            self._known[letter.lane].add(letter.tag)
        self._waiting[letter.lane].setdefault(letter.chat, deque()).append(letter)

    def candidates(self, lane: Lane) -> Iterator[Letter]:
        """The first letter of each chat that has none in flight; those that came first, first."""
        for chat, letters in self._waiting[lane].items():
            if not self._is_flying(chat, lane):
                yield letters[0]

    def _is_flying(self, chat: int, lane: Lane) -> bool:
        if lane is Lane.HELP:
            return chat in self._flying[Lane.HELP]
        return any(chat in chats for chats in self._flying.values())

    def start(self, letter: Letter) -> None:
        """The letter leaves the waiting ones and is in flight; others of its chat stay where they are."""
        self._remove_first(letter)
        self._flying[letter.lane].add(letter.chat)
        self.flights += 1

    def finish(self, letter: Letter) -> None:
        """It is no longer in flight; the outbox may hand out the next."""
        self._flying[letter.lane].discard(letter.chat)
        self._known[letter.lane].discard(letter.tag)
        self.flights -= 1

    def put_back(self, letter: Letter) -> None:
        """It comes first again in its chat (a letter that has no row to be read from once more)."""
        self._waiting[letter.lane].setdefault(letter.chat, deque()).appendleft(letter)

    def _remove_first(self, letter: Letter) -> None:
        letters = self._waiting[letter.lane][letter.chat]
        letters.popleft()
        if not letters:
            del self._waiting[letter.lane][letter.chat]

    def count(self, lane: Lane) -> int:
        return sum(len(letters) for letters in self._waiting[lane].values())

    def known(self, lane: Lane) -> set[bytes]:
        """Whose letters of this lane are at hand or in flight; the outbox need not offer those again."""
        return self._known[lane]


@dataclass(slots=True)
class Pauses:
    """Until when a chat, or a whole lane, is left alone; times of the stopwatch."""

    now: Callable[[], float]
    chats: dict[int, float] = field(default_factory=dict)
    lanes: dict[Lane, float] = field(default_factory=dict)
    closed: float = 0.0

    def chat(self, chat: int, seconds: float) -> None:
        self.chats[chat] = max(self.chats.get(chat, 0.0), self.now() + seconds)

    def lane(self, lane: Lane, seconds: float) -> None:
        self.lanes[lane] = max(self.lanes.get(lane, 0.0), self.now() + seconds)

    def close(self, seconds: float) -> None:
        """Telegram cannot be reached: everything but help waits."""
        self.closed = max(self.closed, self.now() + seconds)

    def open(self) -> None:
        """Telegram answered."""
        self.closed = 0.0

    def left(self, letter: Letter) -> float:
        """Seconds for which this letter still has to wait."""
        return max(self._left(self.chats, letter.chat), self.lane_left(letter.lane))

    def lane_left(self, lane: Lane) -> float:
        closed = 0.0 if lane is Lane.HELP else self.closed
        return max(0.0, max(self.lanes.get(lane, 0.0), closed) - self.now())

    def paused_chats(self) -> int:
        """How many chats are paused now; drops those that no longer are."""
        now = self.now()
        self.chats = {chat: until for chat, until in self.chats.items() if until > now}
        return len(self.chats)

    def _left(self, table: dict[int, float], key: int) -> float:
        until = table.get(key)
        if until is None:
            return 0.0
        left = until - self.now()
        if left <= 0:
            del table[key]
        return max(0.0, left)
