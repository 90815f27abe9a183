"""
What waits goes out in order: lane by lane, and for one person in one lane strictly first in, first out.

These are pieces of work for the database’s thread. A row is offered only when it is the first of its person
in its lane, so a row that is put off holds back what follows it, and nothing else.
"""

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.store.line import whole
from bot.store.problems import Damaged
from bot.store.seal import Sealer

KEPT_SENT_SECONDS = (
    48 * 3600
)  # Telegram lets a bot delete a message for 48 hours; after that the row has no use.

_FIRST_OF_ITS_PERSON = """NOT EXISTS (
    SELECT 1 FROM outbox AS earlier
    WHERE earlier.tag = outbox.tag AND earlier.lane = outbox.lane AND earlier.id < outbox.id
)"""

# Rows that were put off and are due come first: they are older, and a long line of new rows must not
# starve them. Both walk the index outbox_next and stop at the limit.
PUT_OFF = f"""SELECT id, tag, lane, not_before, attempts, sealed FROM outbox
    WHERE lane = ? AND not_before > 0 AND not_before <= ? AND {_FIRST_OF_ITS_PERSON}
    ORDER BY not_before, id"""  # noqa: S608 - put together from this file alone
AT_ONCE = f"""SELECT id, tag, lane, not_before, attempts, sealed FROM outbox
    WHERE lane = ? AND not_before = 0 AND {_FIRST_OF_ITS_PERSON}
    ORDER BY id"""  # noqa: S608 - put together from this file alone

NOTE = """INSERT INTO sent (tag, message_id, at, card, names) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET card = max(card, excluded.card), names = max(names, excluded.names)"""
COUNT = """INSERT INTO daily_count (day, kind, n) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET n = n + excluded.n"""

Row = tuple[int, bytes, int, int, int, bytes]


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing to send; `not_before` is in unix seconds, 0 for at once."""

    id: int
    tag: bytes
    lane: int
    not_before: int
    payload: dict[str, Any] = field(repr=False)
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class SentMessage:
    """A message in a person’s chat that may have to be changed or deleted; `at` is in unix seconds."""

    message_id: int
    at: int
    card: bool = False
    names: bool = False


def waiting(
    connection: sqlite3.Connection,
    sealer: Sealer,
    *,
    now: int,
    lanes: Sequence[int],
    limit: int,
    skip_tags: Collection[bytes],
) -> list[Waiting]:
    """The next to send. A row that was tampered with is thrown out and counted: it must not stop the rest."""
    found: list[Waiting] = []
    unreadable: list[tuple[int]] = []
    for number, tag, lane, not_before, attempts, sealed in _rows(connection, now, lanes):
        if len(found) >= limit:
            break
        if tag in skip_tags:
            continue
        try:
            payload = sealer.unseal_payload(tag, number, sealed)
        except Damaged:
            unreadable.append((number,))
        else:
            found.append(Waiting(number, tag, lane, not_before, payload, attempts))
    _throw_out(connection, unreadable, now)
    return found


def next_not_before(connection: sqlite3.Connection, lanes: Sequence[int]) -> int | None:
    """When the next row of these lanes may go (unix seconds, 0 for at once); None where nothing waits."""
    moments = [
        moment
        for lane in lanes
        for (moment,) in connection.execute(
            "SELECT not_before FROM outbox WHERE lane = ? ORDER BY not_before LIMIT 1", (lane,)
        )
    ]
    return min(moments, default=None)


def delivered(
    connection: sqlite3.Connection, number: int, tag: bytes, messages: Sequence[SentMessage]
) -> None:
    """
    Take a row out and note what was sent for it.

    Where the row is gone, the person was forgotten while it was on its way, and nothing may be noted.
    """
    if connection.execute("DELETE FROM outbox WHERE id = ? AND tag = ?", (number, tag)).rowcount:
        note(connection, tag, messages)


def note(connection: sqlite3.Connection, tag: bytes, messages: Sequence[SentMessage]) -> None:
    """Remember messages of a chat; a message that is noted again (an edited card) keeps its first minute."""
    connection.executemany(NOTE, [note_row(tag, message) for message in messages])


def note_row(tag: bytes, message: SentMessage) -> tuple[bytes, int, int, bool, bool]:
    """What NOTE takes; moments are kept to the minute."""
    return tag, message.message_id, message.at - message.at % 60, message.card, message.names


def sent(connection: sqlite3.Connection, tag: bytes) -> list[SentMessage]:
    """What is known of a chat, newest first."""
    rows = connection.execute(
        "SELECT message_id, at, card, names FROM sent WHERE tag = ? ORDER BY message_id DESC", (tag,)
    )
    return [SentMessage(message_id, at, bool(card), bool(names)) for message_id, at, card, names in rows]


def card(connection: sqlite3.Connection, tag: bytes) -> int | None:
    """The newest message with buttons."""
    row = connection.execute("SELECT max(message_id) FROM sent WHERE tag = ? AND card = 1", (tag,)).fetchone()
    newest: int | None = row[0]
    return newest


def _rows(connection: sqlite3.Connection, now: int, lanes: Sequence[int]) -> Iterator[Row]:
    for lane in lanes:
        yield from connection.execute(PUT_OFF, (lane, now))
        yield from connection.execute(AT_ONCE, (lane,))


def _throw_out(connection: sqlite3.Connection, numbers: Sequence[tuple[int]], now: int) -> None:
    if not numbers:
        return
    with whole(connection):
        connection.executemany("DELETE FROM outbox WHERE id = ?", numbers)
        connection.execute(COUNT, (now // 86400, "outbox_unreadable", len(numbers)))
