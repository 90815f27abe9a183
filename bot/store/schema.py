"""The tables, and what must hold before the database may be used."""

import sqlite3

from bot.store.problems import Damaged, NewerVersion

SCHEMA_VERSION = 1
APPLICATION_ID = 0x436F726E  # “Corn”
PAGE_BYTES = 4096

# Times in the clear are coarse on purpose: due_at and sent.at to the minute, seen.at and set_aside.at to the
# hour, the rest to the day.
_STATEMENTS = (
    "CREATE TABLE meta (name TEXT NOT NULL PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE person (
        tag BLOB NOT NULL PRIMARY KEY,
        wrapped_key BLOB NOT NULL,
        version INTEGER NOT NULL,
        due_at INTEGER,
        sealed BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX person_due ON person (due_at, tag)",
    "CREATE TABLE seen (update_id INTEGER NOT NULL PRIMARY KEY, at INTEGER NOT NULL) STRICT",
    "CREATE INDEX seen_at ON seen (at, update_id)",
    """CREATE TABLE outbox (
        id INTEGER NOT NULL PRIMARY KEY,
        tag BLOB NOT NULL,
        lane INTEGER NOT NULL,
        not_before INTEGER NOT NULL,
        attempts INTEGER NOT NULL DEFAULT 0,
        sealed BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX outbox_next ON outbox (lane, not_before, id, tag)",
    "CREATE INDEX outbox_first ON outbox (tag, lane, id)",
    """CREATE TABLE sent (
        tag BLOB NOT NULL,
        message_id INTEGER NOT NULL,
        at INTEGER NOT NULL,
        card INTEGER NOT NULL,
        names INTEGER NOT NULL,
        PRIMARY KEY (tag, message_id)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX sent_at ON sent (at)",
    """CREATE TABLE tombstone (
        id INTEGER NOT NULL PRIMARY KEY,
        tag BLOB NOT NULL,
        day INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE set_aside (
        update_id INTEGER NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL,
        reason TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE daily_count (
        day INTEGER NOT NULL,
        kind TEXT NOT NULL,
        n INTEGER NOT NULL,
        PRIMARY KEY (day, kind)
    ) STRICT, WITHOUT ROWID""",
)

# Reading a whole file takes time; below this size damage anywhere is found at every start, above it by
# “corner check” and by the seal of each row when it is read.
CHECKED_WHOLE_AT_START = 64 * 1024 * 1024


def create(connection: sqlite3.Connection, meta: dict[str, int | bytes]) -> None:
    """Make every table in an empty database, in one transaction."""
    connection.execute(f"PRAGMA page_size = {PAGE_BYTES}")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for statement in _STATEMENTS:
        connection.execute(statement)
    connection.executemany(
        "INSERT INTO meta (name, value) VALUES (?, ?)", [("schema", SCHEMA_VERSION), *meta.items()]
    )
    connection.execute("COMMIT")


def set_up(connection: sqlite3.Connection) -> None:
    """Make this connection the only one, and careful; the lock is taken by the first read that follows."""
    for pragma in (
        "locking_mode = EXCLUSIVE",
        "synchronous = FULL",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "trusted_schema = OFF",
        "cell_size_check = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def check(connection: sqlite3.Connection) -> None:
    """Refuse what is not ours, newer than us or visibly damaged; changes nothing."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise Damaged(
            "This file is not a database of In Your Corner. It was left as it is; name another place."
        )
    version = connection.execute("SELECT value FROM meta WHERE name = 'schema'").fetchone()
    if version is not None and isinstance(version[0], int) and version[0] > SCHEMA_VERSION:
        raise NewerVersion(
            f"The database was written by a newer version of the program (tables {version[0]}; this program "
            f"knows {SCHEMA_VERSION}). Install that version again, or a later one."
        )
    if version != (SCHEMA_VERSION,) or _tables(connection) != set(_STATEMENTS):
        raise Damaged(
            "The tables are not the ones that were made. Bring back a backup with “corner restore”."
        )
    if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        raise Damaged("The database cannot keep its journal here. Is the folder on a network disk?")
    if connection.execute("PRAGMA page_count").fetchone()[0] * PAGE_BYTES <= CHECKED_WHOLE_AT_START:
        check_whole(connection)


def check_whole(connection: sqlite3.Connection) -> None:
    """Read every page; raises Damaged."""
    if connection.execute("PRAGMA integrity_check(1)").fetchone()[0] != "ok":
        raise Damaged(
            "The database is damaged. It was left as it is; bring back a backup with “corner restore”."
        )


def meta(connection: sqlite3.Connection) -> dict[str, int | bytes]:
    """The facts about the whole: schema, document version, key fingerprint, ring."""
    return dict(connection.execute("SELECT name, value FROM meta"))


def _tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute(
        "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
    )
    return {row[0] for row in rows}
