"""Time that passes only when nothing else can happen, so that a minute’s back-off takes no time."""

import asyncio
from datetime import UTC, datetime, timedelta

START = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class JumpingTime:
    """``passes`` lets time go on although flights are under way (one of them hangs)."""

    def __init__(self) -> None:
        self.seconds = 1000.0
        self.courier = None
        self.passes = False

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds)

    async def until(self, event: asyncio.Event, seconds: float) -> None:
        if self.courier._lanes.flights and not self.passes:
            await event.wait()
            return
        for _ in range(3):
            await asyncio.sleep(0.001 if self.courier._lanes.flights else 0)
        if not event.is_set():
            self.seconds += seconds
