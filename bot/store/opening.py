"""A database is opened only with its own key, whole, and alone; a refusal changes nothing."""

import contextlib
import secrets
import sqlite3
from collections.abc import Sequence
from pathlib import Path

from bot.store import schema, seal
from bot.store.files import place, private_folder, write_private
from bot.store.line import Line
from bot.store.problems import AlreadyThere, Damaged, StoreProblem, Unusable, WrongKey, as_problem
from bot.store.upgrades import STEPS, Step, current, refuse_newer

OLDEST_SQLITE = (3, 37, 0)  # STRICT tables


def make_if_missing(path: Path, key: bytes, steps: Sequence[Step]) -> None:
    """Make an empty database beside its place and put it there in one step, never over what exists."""
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        raise Unusable(f"SQLite 3.37 or newer is needed; this Python has {sqlite3.sqlite_version}.")
    if path.exists():
        return
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        private_folder(path.parent)
        write_private(unfinished, b"")
        with contextlib.closing(sqlite3.connect(unfinished, isolation_level=None)) as connection:
            schema.create(connection, _first_facts(key, steps))
        with contextlib.suppress(AlreadyThere):  # another first start was faster
            place(unfinished, path)
    except sqlite3.Error as error:
        raise as_problem(error) from None
    except OSError as error:
        raise Unusable(
            f"No database can be made at {path} ({error.strerror}). "
            "Make that folder writable, or name another with CORNER_DATA_DIR."
        ) from None
    finally:
        for rest in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                unfinished.with_name(unfinished.name + rest).unlink()


def refuse_cut_short(path: Path) -> None:
    """
    A file that ends within a page was cut; SQLite notices missing pages, not a missing half.

    While there is a journal the end of the file may be half written, and is whole again once it is read.
    """
    journal = path.with_name(f"{path.name}-wal")
    if journal.exists() and journal.stat().st_size:
        return
    if path.stat().st_size == 0 or path.stat().st_size % schema.PAGE_BYTES:
        raise Damaged(
            "The database file was cut short. It was left as it is: bring back a backup (“corner restore”)."
        )


async def connect(line: Line) -> None:
    """Open the file; raises Unusable where the operating system refuses."""
    try:
        await line
    except sqlite3.Error as error:
        raise as_problem(error) from None


def check(connection: sqlite3.Connection, key: bytes, steps: Sequence[Step] = STEPS) -> tuple[bytes, int]:
    """Take the lock, refuse what must be refused; the tag key, and the first free number in the outbox."""
    _check_tables(connection)
    facts = schema.meta(connection)
    tag_key = _tag_key(facts, key)
    version = facts.get("document_version")
    if not isinstance(version, int):
        raise Damaged("The version of the documents is missing. Bring back a backup with “corner restore”.")
    refuse_newer(version, steps)
    if version < current(steps):
        connection.execute("UPDATE meta SET value = ? WHERE name = 'document_version'", (current(steps),))
    number = connection.execute("SELECT coalesce(max(id), 0) + 1 FROM outbox").fetchone()[0]
    return tag_key, number


def _check_tables(connection: sqlite3.Connection) -> None:
    """Damage in SQLite’s own tables shows in many ways; the operator needs only one."""
    try:
        schema.set_up(connection)
        schema.check(connection)
    except (sqlite3.Error, UnicodeDecodeError) as error:
        problem = as_problem(error) if isinstance(error, sqlite3.Error) else error
        if isinstance(problem, StoreProblem):
            raise problem from None
        raise Damaged(
            "The database is damaged. It was left as it is; bring back a backup with “corner restore”."
        ) from None


def _first_facts(key: bytes, steps: Sequence[Step]) -> dict[str, int | bytes]:
    return {
        "document_version": current(steps),
        "key_fingerprint": seal.fingerprint(key),
        "ring": seal.new_ring(key),
    }


def _tag_key(facts: dict[str, int | bytes], key: bytes) -> bytes:
    """Two witnesses tell a wrong key from a damaged file: only a wrong key fails both."""
    ring = facts.get("ring")
    tag_key = seal.open_ring(key, ring) if isinstance(ring, bytes) else None
    known = facts.get("key_fingerprint") == seal.fingerprint(key)
    if tag_key is not None and known:
        return tag_key
    if tag_key is None and not known:
        raise WrongKey(
            "The master key is not the one this database was sealed with. Put the right key back, "
            "or bring back a backup (it holds its key) with “corner restore”. If “corner rotate-key” was "
            "interrupted, run it again. Nothing was changed."
        )
    raise Damaged("The database’s own key ring is damaged. Bring back a backup with “corner restore”.")
