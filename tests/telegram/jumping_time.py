"""Time that passes only when nothing else can happen, so that a minute’s back-off takes no time."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class JumpingTime:
    """``passes`` lets time go on although flights are under way (one of them hangs)."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.courier = None
        self.passes = False
        self._later: list[tuple[float, Callable[[], None]]] = []
        self._rests = asyncio.Event()

    def at(self, moment: float, action: Callable[[], None]) -> None:
        """Something that happens by itself at this moment."""
        self._later.append((moment, action))
        self._later.sort(key=lambda one: one[0])

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    async def rest(self) -> None:
        """Until the courier has done what there was to do, and waits."""
        self._rests.clear()
        await self._rests.wait()

    async def until(self, event: asyncio.Event, seconds: float) -> None:
        self._rests.set()
        if self.courier._lanes.flights and not self.passes:
            await event.wait()
            return
        for _ in range(3):
            await asyncio.sleep(0.001 if self.courier._lanes.flights else 0)
        if not event.is_set():
            self._pass(seconds)

    def _pass(self, seconds: float) -> None:
        """Up to so many seconds, but not past the next thing that happens by itself."""
        wanted = self.seconds + seconds
        if self._later and self._later[0][0] <= wanted:
            self.seconds, action = self._later.pop(0)
            action()
        else:
            self.seconds = wanted
