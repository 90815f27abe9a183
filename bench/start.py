"""From the start of the process to the first reply, with few and with many people on disk, notes on.

    python -m bench.start [people ...]        default: 10 100000

The peer in the same run is the same program with ten people: what counts is that a hundred thousand cost no
more. Every figure is of a whole process: imports, content, key, database, first poll, answer.
"""

import asyncio
import os
import resource
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from pathlib import Path

import aiohttp

from bot.app import document as documents
from bot.checkins import series
from bot.checkins.kinds import EVERY_DAY, Schedule
from bot.checkins.plan import Plan, next_due_minute
from bot.people import person as persons
from bot.people.entry import Entry
from bot.preview.standin import Standin
from bot.store.key import keep_key, new_key
from bot.store.store import Store

SAM = 700100201
RUNS = 5
AT_ONCE = 500


def somebody(number: int, now: datetime) -> documents.Document:
    """A person with three people and a note every day."""
    person = persons.Person(number, name="Sam", country="GB", consent="2026-01-01 1")
    for name in ("Ana", "Mo", "Dr Lee"):
        person = persons.add(person, Entry("", name, "friends", why="Ring me, even at three."))
    notes = Schedule(days=EVERY_DAY, times=(clock_time(20),), zone="Europe/London")
    return replace(documents.new(number), person=person, plan=Plan(check_in=series.begin(notes, now)))


async def fill(path: Path, key: bytes, people: int) -> None:
    now = datetime.now(UTC)
    async with await Store.open(path, key, clock=lambda: datetime.now(UTC)) as store:
        for first in range(0, people, AT_ONCE):
            async with store.transaction() as transaction:
                for number in range(first + 1, min(first + AT_ONCE, people) + 1):
                    document = somebody(number, now)
                    due = next_due_minute(document.plan, now + timedelta(minutes=5))
                    await transaction.save(store.tag(number), documents.to_json(document), due)


async def first_reply(standin: Standin, folder: Path) -> tuple[float, float, int]:
    """From the start of the process to the first message: seconds, those of work, memory in MB."""
    environment = {
        **os.environ,
        "CORNER_TOKEN": standin.token,
        "CORNER_API_BASE_URL": standin.url,
        "CORNER_DATA_DIR": str(folder / "data"),
        "CORNER_KEY_FILE": str(folder / "key"),
        "CORNER_LOG_LEVEL": "ERROR",
    }
    async with (
        aiohttp.ClientSession() as session,
        session.ws_connect(f"{standin.url}/page/socket") as socket,
    ):
        await socket.receive_json()
        act = f"{standin.url}/page/people/{SAM}/say"
        async with session.post(act, json={"text": "/helpnow"}) as answer:
            assert answer.status == 200
        begun = time.perf_counter()
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", env=environment, stderr=asyncio.subprocess.DEVNULL
        )
        while not await from_the_bot(socket):
            pass
        took = time.perf_counter() - begun
        worked, memory = processor(process.pid), resident(process.pid)
        process.terminate()
        await process.wait()
    return took, worked, memory


def processor(pid: int) -> float:
    """The seconds that processors worked for a process: on a busy machine they say more than a clock."""
    told = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(told[11]) + int(told[12])) / os.sysconf("SC_CLK_TCK")


def resident(pid: int) -> int:
    """The memory of a process in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * resource.getpagesize() // 2**20


async def from_the_bot(socket: aiohttp.ClientWebSocketResponse) -> bool:
    change = await socket.receive_json()
    message = change.get("message") or {}
    return bool(message.get("from", {}).get("is_bot"))


async def measure(people: int) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, key = Path(name), new_key()
        (folder / "data").mkdir()
        keep_key(folder / "key", key)
        await fill(folder / "data" / "corner.db", key, people)
        standin = await Standin().start()
        runs = [await first_reply(standin, folder) for _ in range(RUNS + 1)]
        await standin.stop()
    first, later = runs[0], sorted(runs[1:])
    print(
        f"{people:>9,} people: first start {first[0]:.2f} s (content checked), "
        f"later {later[0][0]:.2f} / {later[RUNS // 2][0]:.2f} / {later[-1][0]:.2f} s "
        f"(least, median, most), of it {min(run[1] for run in later):.2f} s of work at least, "
        f"{later[RUNS // 2][2]} MB"
    )


if __name__ == "__main__":
    for count in [int(one) for one in sys.argv[1:]] or [10, 100_000]:
        asyncio.run(measure(count))
