"""
What one update costs the store, beside plain sqlite3 making the same writes unsealed on the same disk.

    python bench/store.py [UPDATES]

One update: recognised as new, one document of about 2 kB loaded and saved, two messages put in the outbox,
committed and synced. The two take turns in rounds, so that a busy machine disturbs both alike.
"""

import asyncio
import json
import os
import sqlite3
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.store.store import Store

PEOPLE = 500
ROUNDS = 10
DOCUMENT = {
    "people": [
        {"name": f"Person {n}", "reaches": ["+447700900123"], "why": "kind words " * 9} for n in range(14)
    ]
}
PAYLOAD = {"chat": 5550001111, "text": "I’m here. " * 30, "buttons": [["Back", "Help now"]]}


def plain_database(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "CREATE TABLE person (tag BLOB PRIMARY KEY, document TEXT, due_at INTEGER) STRICT",
        "CREATE TABLE seen (update_id INTEGER PRIMARY KEY) STRICT",
        "CREATE TABLE outbox (id INTEGER PRIMARY KEY, tag BLOB, payload TEXT) STRICT",
    ):
        connection.execute(statement)
    return connection


def plain_update(connection: sqlite3.Connection, number: int) -> None:
    tag = (number % PEOPLE).to_bytes(16, "big")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO seen VALUES (?)", (number,))
    row = connection.execute("SELECT document FROM person WHERE tag = ?", (tag,)).fetchone()
    document = json.loads(row[0]) if row else DOCUMENT
    connection.execute(
        "INSERT OR REPLACE INTO person VALUES (?, ?, ?)", (tag, json.dumps(document), number * 60)
    )
    for _ in range(2):
        connection.execute("INSERT INTO outbox (tag, payload) VALUES (?, ?)", (tag, json.dumps(PAYLOAD)))
    connection.execute("COMMIT")


async def sealed_update(store: Store, number: int) -> None:
    tag = store.tag(number % PEOPLE)
    async with store.transaction() as transaction:
        _, document = await transaction.begin_update(number, tag)
        await transaction.save(tag, document or DOCUMENT, number * 60)
        for _ in range(2):
            await transaction.enqueue(tag, 1, PAYLOAD)


def sync_alone(path: Path, times: int) -> list[float]:
    """What the disk asks for one small synced write: the floor under everything here."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT)
    took = []
    for _ in range(times):
        began = time.perf_counter()
        os.write(descriptor, bytes(4096))
        os.fdatasync(descriptor)
        took.append(time.perf_counter() - began)
    os.close(descriptor)
    return took


def line(name: str, took: list[float]) -> str:
    cuts = statistics.quantiles(took, n=100)
    return (
        f"{name:28} p50 {1e6 * cuts[49]:7.0f} µs   p99 {1e6 * cuts[98]:7.0f} µs   "
        f"{len(took) / sum(took):7.0f} a second"
    )


async def main(updates: int) -> None:
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as name:
        folder = Path(name)
        plain = plain_database(folder / "plain.db")
        sealed_took: list[float] = []
        plain_took: list[float] = []
        clock = lambda: datetime.now(UTC)  # noqa: E731
        async with await Store.open(folder / "data.db", bytes(32), clock=clock) as store:
            for number in range(updates):
                turn = number * ROUNDS // updates % 2
                began = time.perf_counter()
                if turn:
                    plain_update(plain, number)
                    plain_took.append(time.perf_counter() - began)
                else:
                    await sealed_update(store, number)
                    sealed_took.append(time.perf_counter() - began)
            waiting_began = time.perf_counter()
            await store.waiting(0, [0, 1, 2], 30)
            waiting_took = time.perf_counter() - waiting_began
            rows = (await store.counts())["outbox"]
        plain.close()
        print(line("synced write of 4 KiB", sync_alone(folder / "sync", updates // 2)))
        print(line("plain sqlite3, unsealed", plain_took))
        print(line("store, sealed", sealed_took))
        print(f"next 30 of {rows} waiting       {1e6 * waiting_took:7.0f} µs")


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
