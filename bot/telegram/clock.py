"""Two kinds of time: the wall’s, by which check-ins are due, and a stopwatch’s, by which messages are paced.

They are apart on purpose. The wall clock jumps (daylight saving, a suspended machine, the preview’s
movable clock); how many messages a second Telegram takes does not.
"""

import asyncio
import contextlib
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """The wall clock; ``wait`` may return early when it was moved."""

    def now(self) -> datetime: ...

    async def wait(self, seconds: float) -> None: ...


class Stopwatch(Protocol):
    """Time that only runs forward; ``until`` returns when the event is set, or after so many seconds."""

    def monotonic(self) -> float: ...

    async def until(self, event: asyncio.Event, seconds: float | None) -> None: ...


class WallClock:
    """The real one, in UTC."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    async def wait(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


class RealStopwatch:
    def monotonic(self) -> float:
        return time.monotonic()

    async def until(self, event: asyncio.Event, seconds: float | None) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await event.wait()
