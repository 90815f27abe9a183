"""
The one writer: a single connection, a single transaction at a time, nothing readable on disk.

    async with store.transaction() as transaction:
        first, document = await transaction.begin_update(update_id, store.tag(telegram_id))
        ...
        await transaction.save(tag, document, due_at)
        await transaction.enqueue(tag, lane, payload)

The transaction is committed when the block is left, and rolled back when it is left by an exception,
a cancellation included. Who is cancelled while the commit is on its way has committed.
"""

import asyncio
import itertools
import sqlite3
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Self

from bot.store import backup, forgetting, opening, outbox, pruning
from bot.store.ballast import BALLAST_BYTES, Ballast
from bot.store.ledger import Ledger
from bot.store.line import Line, T, Work, whole
from bot.store.outbox import SentMessage, Waiting
from bot.store.seal import Sealer
from bot.store.transaction import Means, Transaction
from bot.store.upgrades import STEPS, Step

DUE = "SELECT tag FROM person WHERE due_at <= ? ORDER BY due_at, tag LIMIT ?"
COUNTS = {
    "people": "SELECT count(*) FROM person",
    "outbox": "SELECT count(*) FROM outbox",
    "sent": "SELECT count(*) FROM sent",
    "seen": "SELECT count(*) FROM seen",
    "set_aside": "SELECT count(*) FROM set_aside",
    "tombstones": "SELECT count(*) FROM tombstone",
}
EPOCH = date(1970, 1, 1)


class Store:
    """All that is remembered. Open it with `Store.open`, close it with `close` or `async with`."""

    def __init__(self, means: Means, key: bytes) -> None:
        self._means = means
        self._line = means.line
        self._key = key
        self._turn = asyncio.Lock()

    @classmethod
    async def open(
        cls,
        path: Path,
        key: bytes,
        *,
        clock: Callable[[], datetime],
        steps: Sequence[Step] = STEPS,
        ballast_bytes: int = BALLAST_BYTES,
        factory: type[sqlite3.Connection] = sqlite3.Connection,
    ) -> Self:
        """
        Open the database, or make a new one where there is none.

        Raises WrongKey, NewerVersion, Damaged, InUse, NoSpace or Unusable; each leaves the data as it was.
        `factory` is SQLite’s own seam for connections that fail on purpose.
        """
        await asyncio.to_thread(opening.make_if_missing, path, key, steps)
        opening.refuse_cut_short(path)
        line = Line(path, factory)
        await opening.connect(line)
        ledger = Ledger(path.with_name(f"{path.name}-forgotten"))
        try:
            tag_key, first_number = await line.run(lambda connection: opening.check(connection, key, steps))
            await line.run(lambda connection: forgetting.settle(connection, ledger, _day(clock())))
        except BaseException:
            await line.close()
            raise
        ballast = Ballast(path.with_name(f"{path.name}-ballast"), ballast_bytes)
        await asyncio.to_thread(ballast.keep)
        numbers = itertools.count(first_number)
        return cls(Means(line, Sealer(key, tag_key), clock, numbers, ballast, ledger, steps), key)

    async def close(self) -> None:
        """Finish what is under way and let go of the file."""
        async with self._turn:
            await self._line.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()

    def tag(self, telegram_id: int) -> bytes:
        """What a person’s rows are known by: nobody without the key can tell whose they are."""
        return self._means.sealer.tag(telegram_id)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Transaction]:
        """One update’s worth of reads and writes, committed together."""
        async with self._turn:
            transaction = Transaction(self._means)
            try:
                yield transaction
            except BaseException:
                await transaction.roll_back()
                raise
            await transaction.commit()

    async def due(self, now: int, limit: int) -> list[bytes]:
        """Tags whose minute has come (unix seconds), the longest due first."""
        return await self._read(lambda connection: [tag for (tag,) in connection.execute(DUE, (now, limit))])

    async def next_due(self) -> int | None:
        """The earliest minute that somebody is due at, in unix seconds."""
        return await self._read(lambda c: _one(c, "SELECT min(due_at) FROM person"))

    async def stored_bytes(self, tag: bytes) -> int:
        """How much is kept for one person, sealed, waiting messages included."""
        sizes = """SELECT
            coalesce((SELECT length(sealed) + length(wrapped_key) FROM person WHERE tag = ?1), 0)
            + coalesce((SELECT sum(length(sealed)) FROM outbox WHERE tag = ?1), 0)"""
        return await self._read(lambda c: _one(c, sizes, tag) or 0)

    async def counts(self) -> dict[str, int]:
        """How many rows there are of each kind; there is no way to ask about one person."""
        return await self._read(lambda c: {kind: _one(c, query) or 0 for kind, query in COUNTS.items()})

    async def daily_counts(self) -> dict[tuple[date, str], int]:
        """How often each kind of event happened on each day (UTC); see `Transaction.count`."""
        rows = await self._read(lambda c: c.execute("SELECT day, kind, n FROM daily_count").fetchall())
        return {(EPOCH + timedelta(days=day), kind): n for day, kind, n in rows}

    async def waiting(
        self, now: int, lanes: Sequence[int], limit: int, skip_tags: Collection[bytes] = ()
    ) -> list[Waiting]:
        """The next things to send, at most one for each person and lane; see `outbox`."""
        return await self._read(
            lambda c: outbox.waiting(
                c, self._means.sealer, now=now, lanes=lanes, limit=limit, skip_tags=skip_tags
            )
        )

    async def next_waiting(self, lanes: Sequence[int]) -> int | None:
        """When the next row of these lanes may go (unix seconds, 0 for at once); None where none waits."""
        return await self._read(lambda c: outbox.next_not_before(c, lanes))

    async def delivered(self, outbox_id: int, *, tag: bytes, messages: Sequence[SentMessage]) -> None:
        """Something was sent: its row goes, and what was sent is noted, together."""
        await self._write(lambda c: outbox.delivered(c, outbox_id, tag, messages))

    async def postpone(self, outbox_id: int, not_before: int) -> None:
        """Do not offer this row, or what follows it, before this unix second."""
        await self._write(
            lambda c: c.execute("UPDATE outbox SET not_before = ? WHERE id = ?", (not_before, outbox_id))
        )

    async def discard(self, outbox_id: int) -> None:
        """Give up on a row."""
        await self._write(lambda c: c.execute("DELETE FROM outbox WHERE id = ?", (outbox_id,)))

    async def attempt(self, outbox_id: int) -> int:
        """Mark an attempt whose outcome is not known; how many there have been. 0 where the row is gone."""
        mark = "UPDATE outbox SET attempts = attempts + 1 WHERE id = ? RETURNING attempts"
        return await self._write(lambda c: _one(c, mark, outbox_id) or 0)

    async def sent(self, tag: bytes) -> list[SentMessage]:
        """The messages of a chat in the last 48 hours that are known, newest first."""
        return await self._read(lambda c: outbox.sent(c, tag))

    async def card(self, tag: bytes) -> int | None:
        """The message id of the newest card of a chat."""
        return await self._read(lambda c: outbox.card(c, tag))

    async def note_received(self, tag: bytes, message_id: int, at: int) -> None:
        """Note a message of the person’s own that gave names; `Transaction.note_received` on its own."""
        async with self.transaction() as transaction:
            await transaction.note_received(tag, message_id, at)

    async def unsent(self, tag: bytes, message_ids: Sequence[int]) -> None:
        """These messages are gone from the chat."""
        rows = [(tag, message_id) for message_id in message_ids]
        await self._write(lambda c: c.executemany("DELETE FROM sent WHERE tag = ? AND message_id = ?", rows))

    async def prune(self, now: int) -> None:
        """Let go of what has had its time, and have the ballast again; to be called every few minutes."""
        while await self._write(lambda c: pruning.prune(c, now)):
            pass
        await asyncio.to_thread(self._means.ballast.keep)
        await self._read(lambda c: forgetting.settle(c, self._means.ledger, now // 86400))

    async def checkpoint(self) -> None:
        """Bring everything into the database file and empty the journal."""
        await self._read(forgetting.empty_journal)

    async def forget(self, telegram_id: int) -> None:
        """Remove everything about a person at once, on a full disk as well; see `Transaction.forget`."""
        async with self.transaction() as transaction:
            await transaction.forget(self.tag(telegram_id))

    async def backup(self, to: Path, recipient: str) -> int:
        """Write an encrypted backup to a new file while all goes on; its size in bytes. See `backup`."""
        image = await self._read(lambda connection: connection.serialize())
        return await asyncio.to_thread(backup.write, to, image, self._key, recipient, self._means.clock())

    async def _read(self, work: Work[T]) -> T:
        # Readers wait their turn too: on one connection they would see what is not committed yet.
        async with self._turn:
            return await self._line.run(work)

    async def _write(self, work: Work[T]) -> T:
        def committed(connection: sqlite3.Connection) -> T:
            with whole(connection):
                return work(connection)

        return await self._read(committed)


def _day(moment: datetime) -> int:
    return int(moment.timestamp()) // 86400


def _one(connection: sqlite3.Connection, sql: str, *values: object) -> int | None:
    row = connection.execute(sql, values).fetchone()
    value: int | None = row[0] if row else None
    return value
