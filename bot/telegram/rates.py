"""Thirty messages a second in all, one a second in a chat, and a place always kept free for help."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.app.outgoing import Lane

Monotonic = Callable[[], float]

OVERALL = 30.0  # messages a second, Telegram’s limit for all chats together
BURST = 20.0  # below the limit of one second, for the clocks at both ends differ
CHAT = 1.0  # messages a second in one chat, sustained
CHAT_BURST = 3.0
KEPT_FREE = 1.0  # of the overall burst; only help may use it
HELP_CREDIT = 3.0  # how far help may overdraw its chat: it is never held back by what went before


@dataclass(slots=True)
class Bucket:
    """Tokens that come back at ``rate`` a second, up to ``burst``."""

    rate: float
    burst: float
    level: float
    at: float

    def refill(self, now: float) -> None:
        self.level = min(self.burst, self.level + (now - self.at) * self.rate)
        self.at = now

    def lacks(self, now: float, floor: float = 1.0) -> float:
        """Seconds until ``floor`` tokens are there; 0 when they are."""
        self.refill(now)
        short = floor - self.level
        return short / self.rate if short > 1e-9 else 0.0


class Rates:
    """The overall rate and one small bucket for each chat that was written to lately."""

    def __init__(
        self,
        monotonic: Monotonic,
        *,
        overall: float = OVERALL,
        burst: float = BURST,
        chat: float = CHAT,
        chat_burst: float = CHAT_BURST,
    ) -> None:
        self._now = monotonic
        self._chat, self._chat_burst = chat, chat_burst
        self._overall = Bucket(overall, burst, burst, monotonic())
        self._chats: dict[int, Bucket] = {}

    def wait_overall(self, lane: Lane) -> float:
        """Seconds until a message of this lane may go, whoever it is for."""
        floor = 1.0 if lane is Lane.HELP else 1.0 + KEPT_FREE
        return self._overall.lacks(self._now(), floor)

    def wait_chat(self, chat: int, lane: Lane) -> float:
        """Seconds until this chat may get a message of this lane."""
        bucket = self._chats.get(chat)
        if bucket is None:
            return 0.0
        return bucket.lacks(self._now(), 1.0 - HELP_CREDIT if lane is Lane.HELP else 1.0)

    def spend(self, chat: int) -> None:
        """A message leaves for this chat."""
        now = self._now()
        self._overall.refill(now)
        self._overall.level -= 1
        bucket = self._chats.setdefault(chat, Bucket(self._chat, self._chat_burst, self._chat_burst, now))
        bucket.refill(now)
        bucket.level -= 1
        if len(self._chats) > 4 * self._overall.rate * self._chat_burst / self._chat:
            self._forget_idle(now)

    def _forget_idle(self, now: float) -> None:
        """A chat whose bucket is full again needs none: memory follows the rate, not the number of people."""
        for chat, bucket in list(self._chats.items()):
            bucket.refill(now)
            if bucket.level >= bucket.burst:
                del self._chats[chat]

    def remembered(self) -> int:
        """For how many chats there is a bucket."""
        return len(self._chats)
