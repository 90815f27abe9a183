"""
Forgotten stays forgotten, whatever copy of the database comes back.

A tombstone says that somebody was forgotten after the copies made until then. A tombstone that is known
but not in a database shows that the database is such a copy: what it holds under that tag goes again.
A tombstone that is in it says nothing: the person may have come back since, and is welcome.
"""

import contextlib
import secrets
import sqlite3
from collections.abc import Iterable

from bot.store.ledger import Ledger, Tombstone
from bot.store.line import whole
from bot.store.problems import StoreProblem

KEPT_TOMBSTONE_DAYS = 180  # Far longer than any backup is kept.

EVERYTHING_OF_A_PERSON = (
    "DELETE FROM person WHERE tag = ?",
    "DELETE FROM outbox WHERE tag = ?",
    "DELETE FROM sent WHERE tag = ?",
)
NEW_TOMBSTONE = "INSERT INTO tombstone (id, tag, day) VALUES (?, ?, ?)"


def new_tombstone(tag: bytes, day: int) -> Tombstone:
    """A tombstone for somebody who is forgotten now."""
    return Tombstone(secrets.randbits(62), tag, day)


def tombstones(connection: sqlite3.Connection) -> set[Tombstone]:
    """All that are in the database."""
    return {Tombstone(*row) for row in connection.execute("SELECT id, tag, day FROM tombstone")}


def replay(connection: sqlite3.Connection, known: Iterable[Tombstone], today: int) -> int:
    """Forget again, in one transaction, whom this copy has not forgotten yet; how many there were."""
    oldest = today - KEPT_TOMBSTONE_DAYS
    missing = {tombstone for tombstone in set(known) - tombstones(connection) if tombstone.day >= oldest}
    if missing:
        with whole(connection):
            for tombstone in sorted(missing):
                for statement in EVERYTHING_OF_A_PERSON:
                    connection.execute(statement, (tombstone.tag,))
                connection.execute(NEW_TOMBSTONE, tombstone)
        empty_journal(connection)
    return len(missing)


def settle(connection: sqlite3.Connection, ledger: Ledger, today: int) -> None:
    """Bring database and ledger to the same tombstones; a ledger that cannot be written now waits."""
    replay(connection, ledger.read(), today)
    with contextlib.suppress(OSError):
        ledger.write(tombstones(connection))


def empty_journal(connection: sqlite3.Connection) -> None:
    """Bring everything into the database and cut the journal to nothing: old pages lie there until then."""
    busy, _, _ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    if busy:
        raise StoreProblem("The journal could not be emptied.")
