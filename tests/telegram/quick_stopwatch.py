"""Time that runs faster, so that ninety seconds of silence take one."""

import asyncio
import contextlib
import time


class QuickStopwatch:
    def __init__(self, times: float) -> None:
        self.times = times

    def monotonic(self) -> float:
        return time.monotonic() * self.times

    async def until(self, event: asyncio.Event, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(event.wait(), seconds / self.times)
