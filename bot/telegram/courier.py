"""The courier sends what is committed: help before replies before check-ins, and each chat in order.

It reads the outbox a handful of rows at a time, so that a hundred thousand waiting check-ins cost no more
memory than ten.

What is in flight at a crash may have arrived and is sent again. So messages go one after the other where
that is as fast as Telegram allows (flights of less than a thirtieth of a second), and a crash repeats one at
most. Where Telegram is slower, or a call hangs, the next one starts all the same. Help waits for nobody.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from telegram import Bot
from telegram.error import TelegramError

from bot.app.outgoing import Delete, Edit, Lane, Outgoing, Unpin
from bot.log import logger
from bot.store.problems import StoreProblem
from bot.store.store import Store
from bot.telegram.clock import Stopwatch
from bot.telegram.delivery import Carried, Delivery, quietly
from bot.telegram.lanes import Lanes, Letter, Pauses
from bot.telegram.mailbag import Mailbag
from bot.telegram.needs import Heart
from bot.telegram.outcome import Outcome, judge
from bot.telegram.rates import Rates
from bot.telegram.setbacks import Setbacks

log = logger("telegram")

DIRECT_AT_MOST = 1000  # letters without a row, in memory
SHOWS_NOTHING = (Delete, Edit, Unpin)  # where these fail, nobody waits for a screen
FREE = (Delete, Unpin)  # Telegram’s limits are on messages and their edits


@dataclass(frozen=True, slots=True)
class Limits:
    """How many calls at once and how close together; seconds."""

    flights: int = 16
    flights_for_help: int = 8  # and as many more that only help may use
    stagger: float = 1 / 30  # between the starts of two flights while one is under way
    patience: float = 0.5  # the same, while flights are usually shorter than that
    look_again: float = 5.0  # the outbox is looked at unasked: rows may have come due


class Courier:
    """Start it with ``run``; ``wake`` it when something was committed; ``drain`` it before the end."""

    def __init__(
        self,
        bot: Bot,
        store: Store | None,
        heart: Heart,
        *,
        now: Callable[[], datetime],
        stopwatch: Stopwatch,
        rates: Rates | None = None,
        limits: Limits | None = None,
    ) -> None:
        self._stopwatch, self._limits = stopwatch, limits or Limits()
        self._rates = Rates(stopwatch.monotonic) if rates is None else rates
        self._lanes = Lanes()
        self._pauses = Pauses(stopwatch.monotonic)
        self._mailbag = Mailbag(store, self._lanes, now)
        self._setbacks = Setbacks(heart, self._mailbag, self._pauses)
        self._delivery = Delivery(bot, store, heart)
        self._stir = asyncio.Event()
        self._flights: set[asyncio.Task[None]] = set()
        self._last_start = float("-inf")
        self._usual_flight = 0.0
        self._stopped = False
        self.sent = dict.fromkeys(Lane, 0)

    # --------------------------------------------------------------------------- from the outside
    def wake(self) -> None:
        """An update was committed: there may be help or a reply to send."""
        self._mailbag.look(Lane.HELP, Lane.REPLY)
        self._stir.set()

    def wake_all(self) -> None:
        """The tick was committed: there may be check-ins as well."""
        self._mailbag.look()
        self._stir.set()

    def direct(self, chat: int, item: Outgoing, *, language: str = "") -> None:
        """Send this now, without the outbox: for the day on which the store is out of order."""
        if self._lanes.count(Lane.HELP) < DIRECT_AT_MOST:
            self._lanes.add(Letter(0, b"", chat, Lane.HELP, item, language))
            self._stir.set()

    async def run(self) -> None:
        """Until ``drain``."""
        while not self._stopped:
            self._stir.clear()
            await self._mailbag.refill()
            await self._stopwatch.until(self._stir, self._launch())

    async def drain(self, seconds: float) -> None:
        """Start nothing more; what is in flight gets this many seconds."""
        self._stopped = True
        self._stir.set()
        if self._flights:
            _, late = await asyncio.wait(self._flights, timeout=seconds)
            for flight in late:
                flight.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    @property
    def revoked(self) -> asyncio.Event:
        """Telegram refused the token."""
        return self._setbacks.revoked

    @property
    def failures(self) -> int:
        """Calls that failed."""
        return self._setbacks.count

    def waiting(self) -> dict[Lane, int]:
        """Letters in memory; the outbox may hold more."""
        return {lane: self._lanes.count(lane) for lane in Lane}

    # ------------------------------------------------------------------------------ starting flights
    def _launch(self) -> float:
        """Start what may start; the seconds after which to look again."""
        wait = self._limits.look_again
        for lane in Lane:
            wait = min(wait, self._launch_lane(lane))
        if wait >= self._limits.look_again:
            self._mailbag.look()
        return wait

    def _launch_lane(self, lane: Lane) -> float:
        soonest = self._limits.look_again
        if self._stopped:
            return soonest
        if (shut := self._shut(lane)) > 0:
            return shut
        for letter in list(self._lanes.candidates(lane)):
            wait = max(self._pauses.left(letter), self._rate_wait(letter))
            if wait > 0:
                soonest = min(soonest, wait)
                continue
            self._start(letter)
            if (shut := self._shut(lane)) > 0:
                return min(soonest, shut)
        return soonest

    def _rate_wait(self, letter: Letter) -> float:
        return 0.0 if isinstance(letter.item, FREE) else self._rates.wait_chat(letter.chat, letter.lane)

    def _shut(self, lane: Lane) -> float:
        """Seconds for which no letter of this lane may start; a flight that ends stirs us before that."""
        helping = lane is Lane.HELP
        if self._lanes.flights >= self._limits.flights + (self._limits.flights_for_help if helping else 0):
            return self._limits.look_again
        if self._mailbag.behind and lane is Lane.CHECK_IN:
            return self._limits.look_again
        wait = max(self._rates.wait_overall(lane), self._pauses.lane_left(lane))
        if helping or not self._lanes.flights:
            return wait
        quick = self._usual_flight < self._limits.stagger
        gap = self._limits.patience if quick else self._limits.stagger
        return max(wait, self._last_start + gap - self._stopwatch.monotonic())

    def _start(self, letter: Letter) -> None:
        self._lanes.start(letter)
        if not isinstance(letter.item, FREE):
            self._rates.spend(letter.chat)
        self._last_start = self._stopwatch.monotonic()
        flight = asyncio.create_task(self._fly(letter))
        self._flights.add(flight)
        flight.add_done_callback(self._flights.discard)

    # ------------------------------------------------------------------------------------ one flight
    async def _fly(self, letter: Letter) -> None:
        """Must not raise: whatever happens to one letter, the others go on."""
        began = self._stopwatch.monotonic()
        try:
            await self._attempt(letter)
        except StoreProblem:
            log.exception("what became of a letter could not be noted")
            self._pauses.chat(letter.chat, self._limits.look_again)
        except Exception:
            log.exception("a flight failed", kind=letter.item.kind)
            self._pauses.chat(letter.chat, self._limits.look_again)
        finally:
            self._usual_flight += 0.1 * (self._stopwatch.monotonic() - began - self._usual_flight)
            self._lanes.finish(letter)
            self._mailbag.look(letter.lane)
            self._stir.set()

    async def _attempt(self, letter: Letter) -> None:
        try:
            carried = await self._delivery.carry(letter)
        except TelegramError as error:
            if await self._setbacks.meet(letter, error):
                await self._instead(letter)
        except StoreProblem:
            raise
        except Exception:
            log.exception("an item could not be made", kind=letter.item.kind)
            await self._instead(letter)
        else:
            await self._arrived(letter, carried)

    async def _instead(self, letter: Letter) -> None:
        """Nobody is left with nothing: what could not be shown is replaced by the way to help."""
        if isinstance(letter.item, SHOWS_NOTHING):
            await self._mailbag.discard(letter)
            return
        try:
            carried = await self._delivery.emergency(letter)
        except TelegramError as error:
            if judge(error).outcome in (Outcome.REFUSED, Outcome.GONE, Outcome.UNCHANGED):
                log.exception("the way to help was refused")
                await self._mailbag.discard(letter)
            else:
                await self._setbacks.meet(letter, error)
        else:
            await self._arrived(letter, carried)

    async def _arrived(self, letter: Letter, carried: Carried) -> None:
        self._setbacks.over()
        self.sent[letter.lane] += 1
        await self._mailbag.arrived(letter, carried)
        for action in carried.afterwards:
            self._rates.spend(letter.chat)
            await quietly(action)
