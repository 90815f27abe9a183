"""
The master key can be changed: everything it wraps is wrapped anew, in one transaction, and no tag changes.

The bot is stopped meanwhile. The new key is safe on disk before the database needs it, and the old one goes
only after: interrupted anywhere, running it again finishes it.
"""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from bot.store import opening, seal
from bot.store.files import swap_in
from bot.store.forgetting import empty_journal
from bot.store.key import keep_key, new_key, read_key
from bot.store.line import whole
from bot.store.problems import WrongKey, as_problem
from bot.store.seal import Sealer

_AT_A_TIME = 1000


def rotate_key_file(data: Path, key_file: Path) -> int:
    """Change the master key in a file of ours; how many people’s keys were wrapped anew."""
    pending = key_file.with_name(f"{key_file.name}.new")
    if not pending.exists():
        keep_key(pending, new_key())
    try:
        people = rotate(data, read_key(key_file), read_key(pending))
    except WrongKey:
        # The last time ended between the two steps: the database has the new key already.
        people = rotate(data, read_key(pending), read_key(pending))
    swap_in(pending, key_file)
    return people


def rotate(data: Path, old: bytes, new: bytes) -> int:
    """Wrap everything with another master key; raises WrongKey, InUse and the rest as opening does."""
    with alone(data) as connection:
        tag_key, _ = opening.check(connection, old)
        people = rewrap(connection, tag_key, old, new)
        empty_journal(connection)
    return people


@contextlib.contextmanager
def alone(path: Path) -> Iterator[sqlite3.Connection]:
    """The one connection to a database while the bot is stopped."""
    try:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise as_problem(error) from None


def rewrap(connection: sqlite3.Connection, tag_key: bytes, old: bytes, new: bytes) -> int:
    """All keys, what waits in the outbox, the ring and the fingerprint, or nothing."""
    before, after = Sealer(old, tag_key), Sealer(new, tag_key)
    with whole(connection):
        people = _people(connection, before, after)
        _outbox(connection, before, after)
        for name, value in (
            ("ring", seal.seal_ring(new, tag_key)),
            ("key_fingerprint", seal.fingerprint(new)),
        ):
            connection.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))
    return people


def _people(connection: sqlite3.Connection, before: Sealer, after: Sealer) -> int:
    page = "SELECT rowid, tag, wrapped_key FROM person WHERE rowid > ? ORDER BY rowid LIMIT ?"
    people = last = 0
    while rows := connection.execute(page, (last, _AT_A_TIME)).fetchall():
        wrapped = [(after.wrap(tag, before.unwrap(tag, key)), row) for row, tag, key in rows]
        connection.executemany("UPDATE person SET wrapped_key = ? WHERE rowid = ?", wrapped)
        people, last = people + len(rows), rows[-1][0]
    return people


def _outbox(connection: sqlite3.Connection, before: Sealer, after: Sealer) -> None:
    page = "SELECT id, tag, sealed FROM outbox WHERE id > ? ORDER BY id LIMIT ?"
    last = 0
    while rows := connection.execute(page, (last, _AT_A_TIME)).fetchall():
        sealed = [
            (after.seal_payload(tag, number, before.unseal_payload(tag, number, payload)), number)
            for number, tag, payload in rows
        ]
        connection.executemany("UPDATE outbox SET sealed = ? WHERE id = ?", sealed)
        last = rows[-1][0]
