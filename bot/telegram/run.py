"""The running program: updates in, messages out, the tick between; it ends with a clear word.

Exit codes: 0 asked to stop; 78 only the operator can put it right (the token is refused, the webhook or a
port cannot work); 1 another process polls, or Telegram was silent for 90 seconds.
"""

import asyncio
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from aiohttp import web
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from bot.log import logger
from bot.store.store import Store
from bot.telegram import health as healths
from bot.telegram import profile
from bot.telegram.clock import Clock, RealStopwatch, Stopwatch, WallClock
from bot.telegram.courier import Courier
from bot.telegram.health import RED_AFTER, Health
from bot.telegram.intake import (
    NO_PORT,
    REVOKED,
    STALLED,
    Address,
    Calling,
    Ending,
    Intake,
    Listener,
    Polling,
)
from bot.telegram.needs import Heart
from bot.telegram.queue import CommittingQueue
from bot.telegram.rates import Rates
from bot.telegram.transport import AiohttpRequest, PollRequest, Raw

log = logger("telegram")

TICK = 20.0  # seconds at most between two looks at what is due
WATCH = 5.0  # seconds between two looks at the health
DRAIN = 2.0  # seconds for what is in flight when asked to stop
FIRST_BACK_OFF, LONGEST_BACK_OFF = 1.0, 30.0  # seconds, while Telegram cannot be reached at the start


@dataclass(frozen=True, slots=True)
class Connection:
    """How Telegram is reached. ``root`` is the server’s root; the program adds /bot… and /file/bot…"""

    token: str = field(repr=False)
    root: str = "https://api.telegram.org"
    mode: Literal["polling", "webhook"] = "polling"
    webhook_url: str = field(default="", repr=False)
    webhook_secret: str = field(default="", repr=False)
    webhook_host: str = "127.0.0.1"
    webhook_port: int = 8443
    webhook_path: str = ""  # as in the address, unless something in between changes it
    health_host: str = "127.0.0.1"
    health_port: int = 0  # 0: no health page


async def run(
    connection: Connection,
    heart: Heart,
    store: Store | None,
    stop: asyncio.Event,
    *,
    clock: Clock | None = None,
    stopwatch: Stopwatch | None = None,
    rates: Rates | None = None,
) -> int:
    """Run until ``stop`` is set or something ends it; the exit code."""
    program = Program(
        connection,
        heart,
        store,
        clock=clock or WallClock(),
        stopwatch=stopwatch or RealStopwatch(),
        rates=rates,
    )
    return await program.run(stop)


class Program:
    """All parts of one run, wired."""

    def __init__(
        self,
        connection: Connection,
        heart: Heart,
        store: Store | None,
        *,
        clock: Clock,
        stopwatch: Stopwatch,
        rates: Rates | None,
    ) -> None:
        self._connection, self._heart, self._clock, self._stopwatch = connection, heart, clock, stopwatch
        self._ending: Ending | None = None
        self._ended = asyncio.Event()
        self.health = Health(stopwatch.monotonic)
        self._listener = Listener(self.health, stopwatch, self._end)
        self._requests = (
            AiohttpRequest(),
            PollRequest(set_aside=self._unreadable, heard=self._listener.heard, pool=4),
        )
        self._bot = self._make_bot()
        self.courier = Courier(self._bot, store, heart, now=clock.now, stopwatch=stopwatch, rates=rates)
        self.queue = CommittingQueue(self._bot, heart, store, self.courier)
        self._intake = self._make_intake()
        self._page: web.AppRunner | None = None
        heart.wake = self.courier.wake

    def _make_bot(self) -> Bot:
        root = self._connection.root.rstrip("/")
        return Bot(
            self._connection.token,
            base_url=f"{root}/bot",
            base_file_url=f"{root}/file/bot",
            request=self._requests[0],
            get_updates_request=self._requests[1],
        )

    def _unreadable(self, raw: Raw) -> None:
        self.queue.unreadable(raw)

    def _make_intake(self) -> Intake:
        it = self._connection
        if it.mode == "polling":
            return Polling(self._bot, self.queue)
        path = it.webhook_path or urlsplit(it.webhook_url).path or "/"
        address = Address(it.webhook_url, it.webhook_secret, it.webhook_host, it.webhook_port, path)
        return Calling(self._bot, self.queue, address, self.health, self._end)

    def _end(self, ending: Ending) -> None:
        self._ending = self._ending or ending
        self._ended.set()

    # ----------------------------------------------------------------------------------- from end to end
    async def run(self, stop: asyncio.Event) -> int:
        """Until asked to stop, ended by one of the parts, or broken (then the error is raised)."""
        stopping: asyncio.Task[object] = asyncio.create_task(stop.wait())
        working: asyncio.Task[object] = asyncio.create_task(self._work())
        ending: asyncio.Task[object] = asyncio.create_task(self._ended.wait())
        try:
            await asyncio.wait({stopping, working, ending}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            await self._stop(stopping, working, ending)
        if not working.cancelled() and (error := working.exception()):
            raise error
        return self._farewell()

    def _farewell(self) -> int:
        if self._ending is None:
            log.info("stopped as asked")
            return 0
        log.critical(self._ending.words, code=self._ending.code)
        return self._ending.code

    async def _work(self) -> None:
        await self._show_health()
        await self._reach_telegram()
        async with asyncio.TaskGroup() as together:
            together.create_task(self.courier.run())
            together.create_task(self._tick())
            together.create_task(self._watch())
            together.create_task(profile.present(self._bot, self._heart.profiles()))
            together.create_task(self._begin_intake())

    async def _begin_intake(self) -> None:
        try:
            await self._intake.start()
        except InvalidToken:
            self._end(REVOKED)
        else:
            log.info("running", mode=self._connection.mode)

    async def _stop(self, *tasks: asyncio.Task[object]) -> None:
        """No new updates, what was begun is committed, what is in flight arrives: in under five seconds."""
        await asyncio.gather(self._intake.stop(), self.courier.drain(DRAIN))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._page:
            await self._page.cleanup()
        for request in self._requests:  # the bot itself would skip them when it was stopped while starting
            await request.shutdown()

    # -------------------------------------------------------------------------------------- the parts
    async def _reach_telegram(self) -> None:
        """While the network is down, try again, with growing pauses."""
        pause = FIRST_BACK_OFF
        while True:
            try:
                await self._bot.initialize()
            except InvalidToken:
                self._end(REVOKED)
                return
            except TelegramError as error:
                log.warning("Telegram cannot be reached yet", error=type(error).__name__, seconds=pause)
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_BACK_OFF)
            else:
                self.health.polled()
                return

    async def _tick(self) -> None:
        """What is due becomes events; a failure is told and the next tick comes all the same."""
        while True:
            try:
                await self._heart.tick(self._clock.now())
            except Exception:
                log.exception("a tick failed")
            self.courier.wake_all()
            await self._clock.wait(TICK)

    async def _watch(self) -> None:
        """A stalled poll looks like silence from inside; ending is what helps."""
        while True:
            if self.health.stall >= RED_AFTER:
                return self._end(STALLED)
            if self.courier.revoked.is_set():
                return self._end(REVOKED)
            await self._stopwatch.until(self.courier.revoked, WATCH)

    async def _show_health(self) -> None:
        if not self._connection.health_port:
            return
        app = healths.application(self.health, self._counters, self._gauges)
        try:
            self._page = await healths.serve(app, self._connection.health_host, self._connection.health_port)
        except OSError:
            self._end(NO_PORT)

    def _counters(self) -> dict[str, float]:
        sent = {f"messages_sent_{lane.name.lower()}": float(n) for lane, n in self.courier.sent.items()}
        return {
            **sent,
            "calls_failed": float(self.courier.failures),
            "updates_processed": float(self.queue.processed),
            "updates_set_aside": float(self.queue.set_aside_count),
        }

    def _gauges(self) -> dict[str, float]:
        return {
            f"letters_at_hand_{lane.name.lower()}": float(n) for lane, n in self.courier.waiting().items()
        }
