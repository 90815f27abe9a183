"""A clock that runs on its own and can be pushed ahead, so that what is due tomorrow happens now."""

import asyncio
import contextlib
from datetime import UTC, datetime, timedelta
from typing import Any
from weakref import WeakKeyDictionary


class MovableClock:
    """Real time plus whatever it was advanced by. It never goes back."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - datetime.now(UTC) if start else timedelta()
        self._moves = 0
        self._moved = asyncio.Event()
        self._noticed: WeakKeyDictionary[asyncio.Task[Any], int] = WeakKeyDictionary()

    def now(self) -> datetime:
        return datetime.now(UTC) + self._ahead

    def advance(self, by: timedelta) -> None:
        if by < timedelta():
            raise ValueError(f"A clock cannot be advanced by {by}")
        self._ahead += by
        self._moves += 1
        self._moved.set()
        self._moved = asyncio.Event()

    async def wait(self, seconds: float) -> None:
        """Sleep, but return at once when the clock is moved, or was moved since this task last waited.

        The second half matters: a tick that is busy while the clock moves must not sleep through it.
        """
        task = asyncio.current_task()
        assert task is not None  # a coroutine that runs has a task
        if self._noticed.get(task, 0) == self._moves:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._moved.wait(), seconds)
        self._noticed[task] = self._moves
