"""
Time and memory of /mypeople and of the picture at 10, 50 and 200 people.

Run ``python -m bench.my_people`` from the root of the repository. One row is one process. ``screen`` is the
turn from the typed command to the card, ``update`` the same with its transaction on disk; the peer in the
same run is the least that any bot would do: read the document, put its names under each other, write it back.
"""

import asyncio
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from bot.app import document as documents
from bot.app import reception
from bot.app.events import Incoming
from bot.app.exports import export
from bot.app.heart import Heart
from bot.app.outgoing import File
from bot.app.turn import Operator, Turn
from bot.content.library import read_library
from bot.people import person as persons
from bot.people.entry import Entry, Reach
from bot.people.person import Person
from bot.store.store import Store

COUNTS = (10, 50, 200)
ROUNDS = {"screen": 300, "update": 300, "peer": 300, "picture": 8}
NAMES = ("Ana", "Grandma Józefa", "Dr Lee", "محمد الأمين", "王小明", "Mo 🏃")
NOW = datetime(2026, 3, 10, 2, 10, tzinfo=UTC)
ME = 1001


def document(count):
    """Sam and as many people as asked, each with a number and kept words."""
    person = Person(ME, name="Sam", country="GB", consent="2026-03-01 1", language="en")
    circles = ("family", "friends", "professionals", "peers", "groups", "others")
    for n in range(count):
        reaches = (Reach("phone", "+447700900123"), Reach("telegram", "mo_runs"))
        kept = "You can ring me, even at three in the night."
        entry = Entry("", f"{NAMES[n % 6]} {n}", circles[n % 6], "friend", reaches, "everything", why=kept)
        person = persons.add(person, entry)
    return documents.Document(person, met=True)


def typed(number):
    return Incoming(number, ME, "text", text="/mypeople")


def screen(library, kept, number):
    turn = Turn(library, Operator(), kept, NOW)
    return reception.receive(turn, typed(number))


def picture(library, kept, _):
    return export(Turn(library, Operator(), kept, NOW), File(make="circles"))


async def update(library, kept, rounds):
    """The whole way over a store on disk, commit included."""
    async with opened() as store:
        heart = Heart(library, store, Operator(), lambda: NOW)
        tag = await begin(store, kept)
        return [await timed(heart.receive(typed(n))) for n in range(1, rounds)], tag


async def peer(kept, rounds):
    """Read, list the names, write: no numbers, no words, no buttons."""

    async def one(store, tag, number):
        async with store.transaction() as transaction:
            _, data = await transaction.begin_update(number, tag)
            text = "\n".join(entry["name"] for entry in data["person"]["people"])
            await transaction.save(tag, data, None)
            await transaction.enqueue(tag, 1, {"chat": ME, "text": text})

    async with opened() as store:
        tag = await begin(store, kept)
        return [await timed(one(store, tag, n)) for n in range(1, rounds)], tag


class opened:  # noqa: N801 - reads like a call
    """A store in a folder that is gone afterwards."""

    async def __aenter__(self):
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "bench.db"
        self.store = await Store.open(path, bytes(range(32)), clock=lambda: NOW, ballast_bytes=0)
        return self.store

    async def __aexit__(self, *_):
        await self.store.close()
        self.folder.cleanup()


async def begin(store, kept):
    tag = store.tag(ME)
    async with store.transaction() as transaction:
        await transaction.save(tag, documents.to_json(kept), None)
    return tag


async def timed(work):
    start = time.perf_counter()
    await work
    return 1000 * (time.perf_counter() - start)


def repeated(work, library, kept, rounds):
    times = []
    for number in range(rounds):
        start = time.perf_counter()
        work(library, kept, number)
        times.append(1000 * (time.perf_counter() - start))
    return times


def measure(what, count):
    """Median and the slowest of a hundred (ms), and peak memory of the process (MB)."""
    library, kept = read_library()[0], document(count)
    before = peak()
    if what in ("screen", "picture"):
        times = repeated({"screen": screen, "picture": picture}[what], library, kept, ROUNDS[what])
    elif what == "update":
        times, _ = asyncio.run(update(library, kept, ROUNDS[what]))
    else:
        times, _ = asyncio.run(peer(kept, ROUNDS[what]))
    times.sort()
    slow = times[min(len(times) - 1, int(len(times) * 0.99))]
    return {"median": statistics.median(times), "p99": slow, "peak": peak(), "more": peak() - before}


def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main():
    """Print a table."""
    print(f"{'what':<10}{'people':>8}{'median ms':>11}{'p99 ms':>9}{'peak MB':>9}{'of it for this':>16}")
    for what in ROUNDS:
        for count in COUNTS:
            ran = subprocess.run(
                [sys.executable, "-m", "bench.my_people", what, str(count)],
                capture_output=True,
                check=True,
                cwd=Path(__file__).parents[1],
            )
            row = json.loads(ran.stdout)
            cells = f"{row['median']:>11.2f}{row['p99']:>9.2f}{row['peak']:>9.0f}{row['more']:>16.1f}"
            print(f"{what:<10}{count:>8}{cells}")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
    else:
        main()
