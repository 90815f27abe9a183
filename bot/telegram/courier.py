"""The courier sends what is committed: help before replies before check-ins, and each chat in order.

It reads the outbox a handful of rows at a time, so that a hundred thousand waiting check-ins cost no more
memory than ten. New flights start when none is under way or the last one began a thirtieth of a second
ago: no slower than Telegram allows, and where Telegram answers at once there is never more than one
message that a crash could repeat. Help waits for nobody.
"""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from telegram import Bot
from telegram.error import TelegramError

from bot.app.outgoing import Lane, Outgoing, from_json
from bot.log import logger
from bot.store.outbox import Waiting
from bot.store.problems import StoreProblem
from bot.store.store import Store
from bot.telegram.clock import Stopwatch
from bot.telegram.delivery import Carried, Delivery, quietly
from bot.telegram.lanes import Lanes, Letter, Pauses
from bot.telegram.needs import Heart
from bot.telegram.outcome import Outcome, Verdict, judge
from bot.telegram.rates import Rates

log = logger("telegram")

FLIGHTS = 16  # calls under way at once
FLIGHTS_FOR_HELP = 8  # and as many more that only help may use
AT_HAND = 64  # letters of one lane in memory
LOW = 24  # read on when fewer are at hand
STAGGER = 1 / 30  # seconds between the starts of two flights while one is under way
LOOK_AGAIN = 5.0  # seconds after which the outbox is looked at unasked: rows may have come due
DIRECT_AT_MOST = 1000
REPLY_REPEATS = 1  # a reply whose outcome is unknown is sent once more, never twice
LONGEST_BACK_OFF = 60.0
GIVE_UP = 130  # tries; with the back-off above, two hours
EVERYBODY = 3  # chats that are flooded at once mean that the limit for all was met
STREAK = 3  # failures in a row that mean that the way itself is closed


@dataclass(frozen=True, slots=True)
class Limits:
    flights: int = FLIGHTS
    stagger: float = STAGGER
    look_again: float = LOOK_AGAIN


class Courier:
    """Start it with ``run``; ``wake`` it when something was committed; ``drain`` it before the end."""

    def __init__(
        self,
        bot: Bot,
        store: Store,
        heart: Heart,
        *,
        now: Callable[[], datetime],
        stopwatch: Stopwatch,
        rates: Rates | None = None,
        limits: Limits = Limits(),
    ) -> None:
        self._store, self._heart, self._now = store, heart, now
        self._delivery = Delivery(bot, store, heart)
        self._stopwatch, self._limits = stopwatch, limits
        self._rates = rates or Rates(stopwatch.monotonic)
        self._lanes = Lanes()
        self._pauses = Pauses(stopwatch.monotonic)
        self._look = dict.fromkeys(Lane, True)
        self._stir = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()
        self._unrecorded: list[tuple[Letter, Carried]] = []
        self._tries: dict[int, int] = {}
        self._last_start = -1e9
        self._streak = 0
        self._stopped = False
        self.revoked = asyncio.Event()
        self.sent = dict.fromkeys(Lane, 0)
        self.failures = 0

    # --------------------------------------------------------------------------- from the outside
    def wake(self) -> None:
        """Something was committed to the outbox."""
        self._look = dict.fromkeys(Lane, True)
        self._stir.set()

    def direct(self, chat: int, item: Outgoing, *, language: str = "") -> None:
        """Send this now, without the outbox: for the day on which the store is out of order."""
        if self._lanes.count(Lane.HELP) < DIRECT_AT_MOST:
            self._lanes.add(Letter(0, b"", chat, Lane.HELP, item, language=language))
            self._stir.set()

    async def run(self) -> None:
        """Until ``drain``."""
        while not self._stopped:
            self._stir.clear()
            await self._refill()
            await self._stopwatch.until(self._stir, self._launch())

    async def drain(self, seconds: float) -> None:
        """Start nothing more; what is in flight gets this many seconds."""
        self._stopped = True
        self._stir.set()
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    def waiting(self) -> dict[Lane, int]:
        """Letters in memory; the outbox may hold more."""
        return {lane: self._lanes.count(lane) for lane in Lane}

    # ------------------------------------------------------------------------------- the outbox
    async def _refill(self) -> None:
        try:
            await self._record_late()
            for lane in Lane:
                await self._read(lane)
        except StoreProblem:
            log.exception("the outbox cannot be read")

    async def _read(self, lane: Lane) -> None:
        if not self._look[lane] or self._lanes.count(lane) >= (LOW if lane is Lane.CHECK_IN else AT_HAND):
            return
        self._look[lane] = False
        rows = await self._store.waiting(
            int(self._now().timestamp()), [lane], AT_HAND, skip_tags=self._lanes.known(lane)
        )
        if len(rows) == AT_HAND:
            self._look[lane] = True
        for row in rows:
            await self._take(row, lane)

    async def _take(self, row: Waiting, lane: Lane) -> None:
        """A row that nobody can read is given up: it must not hold back what follows it."""
        try:
            chat, language = int(row.payload["chat"]), str(row.payload.get("language", ""))
            item = from_json({name: value for name, value in row.payload.items() if name != "chat"})
        except (KeyError, TypeError, ValueError):
            log.exception("a row of the outbox is not understood")
            await self._store.discard(row.id)
        else:
            tries = self._tries.get(row.id, 0)
            self._lanes.add(Letter(row.id, row.tag, chat, lane, item, language, row.attempts, tries))

    # ------------------------------------------------------------------------------ starting flights
    def _launch(self) -> float:
        """Start what may start; the seconds after which to look again."""
        wait = self._limits.look_again
        for lane in Lane:
            wait = min(wait, self._launch_lane(lane))
        if wait >= self._limits.look_again:
            self._look = dict.fromkeys(Lane, True)
        return wait

    def _launch_lane(self, lane: Lane) -> float:
        soonest = self._limits.look_again
        for letter in list(self._lanes.candidates(lane)):
            if (shut := self._shut(lane)) > 0:
                return min(soonest, shut)
            wait = max(self._pauses.left(letter), self._rates.wait_chat(letter.chat, lane))
            if wait > 0:
                soonest = min(soonest, wait)
            else:
                self._start(letter)
        return soonest

    def _shut(self, lane: Lane) -> float:
        """Seconds for which no letter of this lane may start; a flight that ends stirs us before that."""
        helping = lane is Lane.HELP
        if self._lanes.flights >= self._limits.flights + (FLIGHTS_FOR_HELP if helping else 0):
            return self._limits.look_again
        wait = max(self._rates.wait_overall(lane), self._pauses.lane_left(lane))
        if helping or not self._lanes.flights:
            return wait
        return max(wait, self._last_start + self._limits.stagger - self._stopwatch.monotonic())

    def _start(self, letter: Letter) -> None:
        self._lanes.start(letter)
        self._rates.spend(letter.chat)
        self._last_start = self._stopwatch.monotonic()
        task = asyncio.create_task(self._fly(letter))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # ------------------------------------------------------------------------------------ one flight
    async def _fly(self, letter: Letter) -> None:
        """Must not raise: whatever happens to one letter, the others go on."""
        try:
            await self._attempt(letter)
        except StoreProblem:
            log.exception("a delivery could not be noted")
        except Exception:
            log.exception("a delivery failed", kind=letter.item.kind)
        finally:
            self._lanes.finish(letter)
            self._look[letter.lane] = True
            self._stir.set()

    async def _attempt(self, letter: Letter) -> None:
        try:
            carried = await self._delivery.carry(letter)
        except TelegramError as error:
            await self._failed(letter, error)
        except StoreProblem:
            raise
        except Exception:
            log.exception("an item could not be made", kind=letter.item.kind)
            await self._instead(letter)
        else:
            await self._arrived(letter, carried)

    async def _arrived(self, letter: Letter, carried: Carried) -> None:
        self._streak = 0
        self._pauses.open()
        self.sent[letter.lane] += 1
        await self._record(letter, carried)
        for action in carried.afterwards:
            self._rates.spend(letter.chat)
            await quietly(action)

    async def _record(self, letter: Letter, carried: Carried) -> None:
        """What was sent is never sent again because the disk is full: it is noted when there is room."""
        if not letter.id:
            return
        self._tries.pop(letter.id, None)
        try:
            await self._store.delivered(letter.id, tag=letter.tag, messages=carried.sent)
        except StoreProblem:
            log.exception("a delivery could not be noted")
            self._unrecorded.append((letter, carried))

    async def _record_late(self) -> None:
        while self._unrecorded:
            letter, carried = self._unrecorded[0]
            await self._store.delivered(letter.id, tag=letter.tag, messages=carried.sent)
            self._unrecorded.pop(0)

    # -------------------------------------------------------------------------------------- failures
    async def _failed(self, letter: Letter, error: TelegramError) -> None:
        verdict = judge(error)
        self.failures += 1
        log.warning(
            "a call failed",
            error=type(error).__name__,
            kind=letter.item.kind,
            lane=letter.lane.name.lower(),
            step=verdict.outcome.name.lower(),
            attempt=letter.tries + 1,
        )
        match verdict.outcome:
            case Outcome.FLOODED:
                await self._flooded(letter, verdict)
            case Outcome.ENDED:
                await self._ended(letter)
            case Outcome.REVOKED:
                self.revoked.set()
                await self._again(letter, LONGEST_BACK_OFF)
            case Outcome.REFUSED | Outcome.GONE:
                await self._instead(letter)
            case Outcome.UNCHANGED:
                await self._arrived(letter, Carried())
            case Outcome.UNSENT | Outcome.UNKNOWN:
                await self._later(letter, unknown=verdict.outcome is Outcome.UNKNOWN)

    async def _flooded(self, letter: Letter, verdict: Verdict) -> None:
        """Only this chat waits; where several are flooded at once, check-ins wait as well."""
        self._pauses.chat(letter.chat, verdict.seconds)
        if self._pauses.paused_chats() >= EVERYBODY:
            self._pauses.lane(Lane.CHECK_IN, verdict.seconds)
        await self._again(letter, verdict.seconds)

    async def _ended(self, letter: Letter) -> None:
        await self._discard(letter)
        if letter.id:
            await self._heart.chat_ended(letter.tag)

    async def _instead(self, letter: Letter) -> None:
        """Nobody is left with nothing: what could not be shown is replaced by the way to help."""
        try:
            carried = await self._delivery.emergency(letter)
        except TelegramError as error:
            if judge(error).outcome is Outcome.REFUSED:
                log.exception("the way to help was refused")
                await self._discard(letter)
            else:
                await self._failed(letter, error)
        else:
            await self._arrived(letter, carried)

    async def _later(self, letter: Letter, *, unknown: bool) -> None:
        """The way is closed, or nobody knows what became of it."""
        self._streak += 1
        letter.tries += 1
        wait = self._back_off(letter)
        if self._streak >= STREAK:
            self._pauses.close(wait)
        if await self._is_hopeless(letter, unknown=unknown):
            log.warning("a message was given up", lane=letter.lane.name.lower(), attempt=letter.tries)
            await self._discard(letter)
        else:
            self._tries[letter.id] = letter.tries
            await self._again(letter, wait)

    async def _is_hopeless(self, letter: Letter, *, unknown: bool) -> bool:
        """Help is tried for ever; a reply of unknown outcome once more, even over a restart."""
        if letter.lane is Lane.HELP or not letter.id:
            return False
        if unknown and letter.lane is Lane.REPLY:
            return await self._store.attempt(letter.id) > REPLY_REPEATS
        return letter.tries > GIVE_UP

    def _back_off(self, letter: Letter) -> float:
        """Seconds: 1, 2, 4 … up to a minute; help is tried at least every eight seconds."""
        longest = 8.0 if letter.lane is Lane.HELP else LONGEST_BACK_OFF
        return min(2.0 ** min(max(letter.tries, self._streak) - 1, 10), longest)

    async def _discard(self, letter: Letter) -> None:
        self._tries.pop(letter.id, None)
        if letter.id:
            await self._store.discard(letter.id)

    async def _again(self, letter: Letter, seconds: float) -> None:
        """It stays first in its chat; without a row it waits in memory, and help always does."""
        self._pauses.chat(letter.chat, seconds)
        if letter.id and letter.lane is not Lane.HELP:
            await self._store.postpone(letter.id, int(self._now().timestamp() + seconds) + 1)
        elif not letter.id:
            self._lanes.put_back(letter)
