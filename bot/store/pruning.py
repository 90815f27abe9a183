"""What has had its time is let go, a little at a time, so that nobody waits for it."""

import sqlite3

from bot.store.forgetting import KEPT_TOMBSTONE_DAYS
from bot.store.outbox import KEPT_SENT_SECONDS

KEPT_SEEN_SECONDS = 49 * 3600  # Telegram repeats an update for a day at most; hours are kept, not moments.
KEPT_SEEN_ROWS = 10_000
KEPT_SET_ASIDE_SECONDS = 90 * 86400
AT_A_TIME = 5_000

_NEWEST_SEEN = "SELECT at, update_id FROM seen ORDER BY at DESC, update_id DESC LIMIT 1 OFFSET ?"
_SEEN = """DELETE FROM seen WHERE update_id IN (
    SELECT update_id FROM seen WHERE at < ? AND (at, update_id) < (?, ?) ORDER BY at, update_id LIMIT ?)"""
_SENT = """DELETE FROM sent WHERE (tag, message_id) IN (
    SELECT tag, message_id FROM sent WHERE at < ? ORDER BY at LIMIT ?)"""


def prune(connection: sqlite3.Connection, now: int) -> bool:
    """Let go of some rows; whether there may be more."""
    sent = connection.execute(_SENT, (now - KEPT_SENT_SECONDS, AT_A_TIME)).rowcount
    connection.execute("DELETE FROM tombstone WHERE day < ?", (now // 86400 - KEPT_TOMBSTONE_DAYS,))
    connection.execute("DELETE FROM set_aside WHERE at < ?", (now - KEPT_SET_ASIDE_SECONDS,))
    return max(sent, _prune_seen(connection, now)) == AT_A_TIME


def _prune_seen(connection: sqlite3.Connection, now: int) -> int:
    """Never the newest 10,000, however old: after a quiet week a late repeat must still be recognised."""
    last_kept = connection.execute(_NEWEST_SEEN, (KEPT_SEEN_ROWS - 1,)).fetchone()
    if last_kept is None:
        return 0
    return connection.execute(_SEEN, (now - KEPT_SEEN_SECONDS, *last_kept, AT_A_TIME)).rowcount
