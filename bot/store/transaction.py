"""
Everything that one update does is committed together, or none of it is.

Writes are gathered and go down the line together, with the next read or with the commit: an update that
loads, saves and enqueues costs two trips and one sync of the disk. Because they are gathered, they can be
made a second time when a full disk refused them and the ballast has been let go.
"""

import contextlib
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from bot.store import outbox
from bot.store.ballast import Ballast
from bot.store.forgetting import EVERYTHING_OF_A_PERSON, NEW_TOMBSTONE, empty_journal, new_tombstone
from bot.store.ledger import Ledger, Tombstone
from bot.store.line import Line, undo
from bot.store.outbox import SentMessage
from bot.store.problems import as_problem, out_of_room
from bot.store.seal import Sealed, Sealer
from bot.store.upgrades import Step, current, refuse_newer, upgrade

T = TypeVar("T")

_REASON = re.compile(r"[a-z][a-z0-9_ -]{0,39}")

_SEEN = "INSERT INTO seen (update_id, at) VALUES (?, ?) ON CONFLICT DO NOTHING"
_SAVE = """INSERT INTO person (tag, wrapped_key, version, due_at, sealed) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (tag) DO UPDATE SET wrapped_key = excluded.wrapped_key, version = excluded.version,
        due_at = excluded.due_at, sealed = excluded.sealed"""
_LOAD = "SELECT version, wrapped_key, sealed FROM person WHERE tag = ?"
_ENQUEUE = "INSERT INTO outbox (id, tag, lane, not_before, sealed) VALUES (?, ?, ?, ?, ?)"
_SET_ASIDE = "INSERT INTO set_aside (update_id, at, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"


@dataclass(frozen=True)
class Means:
    """What a transaction works with; one for all transactions of a store."""

    line: Line
    sealer: Sealer
    clock: Callable[[], datetime]
    numbers: Iterator[int]
    ballast: Ballast
    ledger: Ledger
    steps: Sequence[Step]


class Transaction:
    """One update’s reads and writes. Made by `Store.transaction()`, of no use after it."""

    def __init__(self, means: Means) -> None:
        self._means = means
        self._writes: list[tuple[str, tuple[Any, ...]]] = []
        self._made = 0
        self._tombstones: list[Tombstone] = []
        self._failed: Exception | None = None

    async def first_time(self, update_id: int) -> bool:
        """Record an update; False where it was recorded before and has had its effect."""
        self._see(update_id)
        return await self._trip(lambda _connection, changed: changed == 1)

    async def load(self, tag: bytes) -> dict[str, Any] | None:
        """A person’s document in the current version, None for a stranger; raises Damaged or NewerVersion."""
        row = await self._trip(lambda connection, _: connection.execute(_LOAD, (tag,)).fetchone())
        return self._opened(tag, row)

    async def begin_update(self, update_id: int, tag: bytes) -> tuple[bool, dict[str, Any] | None]:
        """`first_time` and `load` in one trip."""
        self._see(update_id)
        first, row = await self._trip(
            lambda connection, changed: (changed == 1, connection.execute(_LOAD, (tag,)).fetchone())
        )
        return first, self._opened(tag, row)

    async def save(self, tag: bytes, document: dict[str, Any], due_at: int | None) -> None:
        """Keep a document; `due_at` (unix seconds) goes to the next full minute, so that nothing is early."""
        version = current(self._means.steps)
        sealed = self._means.sealer.seal(tag, version, document)
        minute = None if due_at is None else -(-due_at // 60) * 60
        self._write(_SAVE, tag, sealed.wrapped_key, version, minute, sealed.body)

    async def enqueue(self, tag: bytes, lane: int, payload: dict[str, Any], not_before: int = 0) -> int:
        """Have something sent after the commit, not before this unix second; the number of its row."""
        number = next(self._means.numbers)
        sealed = self._means.sealer.seal_payload(tag, number, payload)
        self._write(_ENQUEUE, number, tag, lane, not_before, sealed)
        return number

    async def set_aside(self, update_id: int, reason: str) -> None:
        """Note an update that could not be processed; only a reason of a plain word or two is kept."""
        self._write(_SET_ASIDE, update_id, self._hour(), reason if _REASON.fullmatch(reason) else "other")

    async def sent(self, tag: bytes) -> list[SentMessage]:
        """What `Store.sent` tells, as it is before this transaction forgets it."""
        return await self._trip(lambda connection, _: outbox.sent(connection, tag))

    async def clear_due(self, tag: bytes) -> None:
        """Have nobody look at this person again until the next save: for a document that cannot be read."""
        self._write("UPDATE person SET due_at = NULL WHERE tag = ?", tag)

    async def note_received(self, tag: bytes, message_id: int, at: int) -> None:
        """Note a message of the person’s own that gave names, for tidying the chat."""
        self._write(outbox.NOTE, *outbox.note_row(tag, SentMessage(message_id, at, names=True)))

    async def count(self, kind: str, n: int = 1) -> None:
        """Add to today’s count of a kind of event; counts are of events, never of a person."""
        self._write(outbox.COUNT, self._now() // 86400, kind, n)

    async def forget(self, tag: bytes) -> None:
        """Remove all that is kept under a tag and leave a tombstone; the commit empties the journal."""
        for statement in EVERYTHING_OF_A_PERSON:
            self._write(statement, tag)
        tombstone = new_tombstone(tag, self._now() // 86400)
        self._write(NEW_TOMBSTONE, *tombstone)
        self._tombstones.append(tombstone)

    async def commit(self) -> None:
        """For `Store.transaction()` alone."""
        if self._failed:
            raise self._failed
        if self._writes:
            await self._means.line.run(self._commit)
        else:
            await self.roll_back()

    async def roll_back(self) -> None:
        """For `Store.transaction()` alone."""
        await self._means.line.run(undo)

    def _commit(self, connection: sqlite3.Connection) -> None:
        self._with_room(connection, self._attempt)
        if self._tombstones:
            self._with_room(connection, empty_journal)
            with contextlib.suppress(OSError):  # it is in the database; the ledger follows when there is room
                self._means.ledger.add(self._tombstones)

    def _with_room(self, connection: sqlite3.Connection, work: Callable[[sqlite3.Connection], None]) -> None:
        """For forgetting alone, a full disk gets the ballast back and the work a second try."""
        try:
            work(connection)
        except sqlite3.Error as error:
            if not (self._tombstones and out_of_room(error) and self._means.ballast.drop()):
                raise
            self._made = 0
            work(connection)

    def _attempt(self, connection: sqlite3.Connection) -> None:
        try:
            self._catch_up(connection)
            connection.execute("COMMIT")
        except BaseException:
            undo(connection)
            raise

    def _catch_up(self, connection: sqlite3.Connection) -> int:
        """Make the writes that have not been made; how many rows the last of them changed."""
        if not connection.in_transaction:
            connection.execute("BEGIN IMMEDIATE")
        changed = 0
        while self._made < len(self._writes):
            changed = connection.execute(*self._writes[self._made]).rowcount
            self._made += 1
        return changed

    async def _trip(self, read: Callable[[sqlite3.Connection, int], T]) -> T:
        """
        Catch up and read, in one trip.

        After a failure nothing more is done and nothing is committed: SQLite may already have rolled back
        what came before, and half an update must never be committed.
        """
        if self._failed:
            raise self._failed

        def work(connection: sqlite3.Connection) -> T:
            try:
                return read(connection, self._catch_up(connection))
            except sqlite3.Error as error:
                undo(connection)
                self._failed = as_problem(error)
                raise

        return await self._means.line.run(work)

    def _opened(self, tag: bytes, row: tuple[int, bytes, bytes] | None) -> dict[str, Any] | None:
        if row is None:
            return None
        version, wrapped_key, body = row
        refuse_newer(version, self._means.steps)
        document = self._means.sealer.unseal(tag, version, Sealed(wrapped_key, body))
        return upgrade(document, version, self._means.steps)

    def _see(self, update_id: int) -> None:
        self._write(_SEEN, update_id, self._hour())

    def _write(self, sql: str, *values: Any) -> None:
        self._writes.append((sql, values))

    def _hour(self) -> int:
        return self._now() // 3600 * 3600

    def _now(self) -> int:
        return int(self._means.clock().timestamp())
