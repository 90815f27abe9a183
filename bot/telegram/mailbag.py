"""A handful of the outbox in memory: rows are read as they are needed, and taken out when they arrived.

What was sent is never sent again because the disk is full: it is noted as soon as there is room.
Without a store (it could not be opened) the bag is empty, and only what goes directly is sent.
"""

from collections.abc import Callable
from datetime import datetime

from bot.app.outgoing import Lane, from_json
from bot.log import logger
from bot.store.outbox import Waiting
from bot.store.store import Store
from bot.telegram.delivery import Carried
from bot.telegram.lanes import Lanes, Letter

log = logger("telegram")

AT_HAND = 64  # letters of one lane in memory
SHORT_WAIT = 5.0  # seconds that a letter waits at hand
LOW = 24  # replies and check-ins are read on when fewer are at hand; help at once


class Mailbag:
    """Between the outbox and the lanes."""

    def __init__(self, store: Store | None, lanes: Lanes, now: Callable[[], datetime]) -> None:
        self._store, self._lanes, self._now = store, lanes, now
        self._look = dict.fromkeys(Lane, True)
        self._unrecorded: dict[int, tuple[Letter, Carried]] = {}
        self._tries: dict[int, int] = {}

    def look(self, *lanes: Lane) -> None:
        """There may be more in these lanes (in all, when none is named)."""
        for lane in lanes or Lane:
            self._look[lane] = True

    async def refill(self) -> None:
        """Read what may be sent; a store that fails is told in the log and asked again later."""
        try:
            await self._record_late()
            for lane in Lane:
                await self._read(lane)
        except Exception:
            log.exception("the outbox cannot be read")

    async def _read(self, lane: Lane) -> None:
        enough = AT_HAND if lane is Lane.HELP else LOW
        if self._store is None or not self._look[lane] or self._lanes.count(lane) >= enough:
            return
        self._look[lane] = False  # before reading: what is committed meanwhile sets it again
        now, known = int(self._now().timestamp()), self._lanes.known(lane)
        rows = await self._store.waiting(now, [lane], AT_HAND, skip_tags=known)
        if len(rows) == AT_HAND:
            self._look[lane] = True
        for row in rows:
            await self._take(self._store, row, lane)

    async def _take(self, store: Store, row: Waiting, lane: Lane) -> None:
        """A row that nobody can read is given up: it must not hold back what follows it."""
        if row.id in self._unrecorded:
            return
        try:
            chat, language = int(row.payload["chat"]), str(row.payload.get("language", ""))
            item = from_json({name: value for name, value in row.payload.items() if name != "chat"})
        except (KeyError, TypeError, ValueError):
            log.exception("a row of the outbox is not understood")
            await store.discard(row.id)
        else:
            tries = self._tries.get(row.id, 0)
            self._lanes.add(Letter(row.id, row.tag, chat, lane, item, language, row.attempts, tries))

    # -------------------------------------------------------------------------------- what became of it
    async def arrived(self, letter: Letter, carried: Carried) -> None:
        """It is on the person’s screen."""
        self._tries.pop(letter.id, None)
        if self._store is None or not letter.id:
            return
        try:
            await self._store.delivered(letter.id, tag=letter.tag, messages=carried.sent)
        except Exception:
            log.exception("a delivery could not be noted")
            self._unrecorded[letter.id] = letter, carried

    async def _record_late(self) -> None:
        for number, (letter, carried) in list(self._unrecorded.items()):
            assert self._store is not None
            await self._store.delivered(number, tag=letter.tag, messages=carried.sent)
            del self._unrecorded[number]

    @property
    def behind(self) -> bool:
        """Deliveries wait to be noted: nothing more should be sent than must be."""
        return bool(self._unrecorded)

    async def discard(self, letter: Letter) -> None:
        """It is given up."""
        self._tries.pop(letter.id, None)
        if self._store is not None and letter.id:
            await self._store.discard(letter.id)

    async def later(self, letter: Letter, seconds: float) -> None:
        """It stays the first of its chat. A long wait is noted in the outbox and takes no place in memory."""
        if self._store is None or not letter.id:
            self._lanes.put_back(letter)
            return
        self._tries[letter.id] = letter.tries
        if letter.lane is not Lane.HELP and seconds > SHORT_WAIT:
            await self._store.postpone(letter.id, int(self._now().timestamp() + seconds) + 1)

    async def repeats(self, letter: Letter) -> int:
        """Note that nobody knows whether it arrived; how often that was so, over restarts too."""
        if self._store is None or not letter.id:
            return 0
        return await self._store.attempt(letter.id)
