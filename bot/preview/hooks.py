"""What the page may ask about the bot behind it: never a text, only how much and when."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime


async def _nothing_stored(_user_id: int) -> int:
    return 0


async def _nothing_due() -> datetime | None:
    return None


@dataclass(frozen=True, slots=True)
class Hooks:
    """`stored(user_id)` is in bytes as they lie sealed on disk; `next_due()` is aware and in UTC."""

    stored: Callable[[int], Awaitable[int]] = _nothing_stored
    next_due: Callable[[], Awaitable[datetime | None]] = _nothing_due
