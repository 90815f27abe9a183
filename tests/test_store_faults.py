"""Whatever fails, and whenever: what is kept is the state before an update or after it, never between."""

import asyncio
import contextlib
import signal
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from bot.store.outbox import SentMessage
from bot.store.problems import NoSpace
from bot.store.store import Store

KEY = bytes(range(32))
NOON = int(datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp())
ANNA, BEN = 1, 2


def clock() -> datetime:
    return datetime.fromtimestamp(NOON, UTC)


async def opened(path: Path, **more: object) -> Store:
    return await Store.open(path / "data.db", KEY, clock=clock, **{"ballast_bytes": 4096, **more})


class Failing(sqlite3.Connection):
    """A real connection that fails at one statement, before it takes effect or after."""

    left = None
    after = False

    def execute(self, *arguments):
        return self._counted(super().execute, *arguments)

    def executemany(self, *arguments):
        return self._counted(super().executemany, *arguments)

    def _counted(self, run, *arguments):
        if Failing.left is None:
            return run(*arguments)
        Failing.left -= 1
        if Failing.left == 0 and not Failing.after:
            raise sqlite3.OperationalError("made to fail")
        result = run(*arguments)
        if Failing.left == 0:
            result.close()
            raise sqlite3.OperationalError("made to fail")
        return result


async def an_update(store: Store) -> None:
    tag = store.tag(ANNA)
    async with store.transaction() as transaction:
        await transaction.begin_update(7, tag)
        await transaction.save(tag, {"n": 2}, NOON)
        await transaction.enqueue(tag, 1, {"text": "one"})
        await transaction.load(tag)
        await transaction.enqueue(tag, 1, {"text": "two"})
        await transaction.note_received(tag, 9, NOON)
        await transaction.count("seen_help")


async def a_delivery(store: Store) -> None:
    (first,) = await store.waiting(NOON, [1], 1)
    await store.delivered(first.id, tag=first.tag, messages=[SentMessage(4, NOON), SentMessage(5, NOON)])


async def a_forgetting(store: Store) -> None:
    await store.forget(ANNA)


async def state(store: Store) -> tuple:
    async with store.transaction() as transaction:
        document = await transaction.load(store.tag(ANNA))
    counts = await store.counts()
    return str(document), tuple(sorted(counts.items())), tuple(await store.sent(store.tag(ANNA)))


async def prepared(folder: Path, **more: object) -> Store:
    store = await opened(folder, **more)
    async with store.transaction() as transaction:
        await transaction.save(store.tag(ANNA), {"n": 1}, None)
        await transaction.enqueue(store.tag(ANNA), 1, {"text": "zero"})
    return store


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("action", [an_update, a_delivery, a_forgetting])
async def test_a_failure_at_any_statement_leaves_before_or_after(tmp_path, monkeypatch, action, after):
    monkeypatch.setattr(Failing, "after", after)
    seen = set()
    for statement in range(1, 100):
        monkeypatch.setattr(Failing, "left", None)
        folder = tmp_path / str(statement)
        async with await prepared(folder, factory=Failing) as store:
            before = await state(store)
            Failing.left = statement
            with contextlib.suppress(sqlite3.OperationalError):
                await action(store)
            finished = Failing.left > 0
            Failing.left = None
            seen.add(await state(store))
            if finished:
                break
        async with await opened(folder) as store:
            assert await state(store) in seen

    assert finished
    assert statement > 4
    assert seen == {before, await state_after(tmp_path / "whole", action)}


async def state_after(folder: Path, action) -> tuple:
    async with await prepared(folder) as store:
        await action(store)
        return await state(store)


# A child process that dies at a statement, or writes until it is killed.
CHILD = """
import asyncio, os, sqlite3, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.store.store import Store

folder, dies_at, first = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
left = None

class Dying(sqlite3.Connection):
    def execute(self, *arguments):
        global left
        if left is not None:
            left -= 1
            if left == 0:
                os._exit(9)
        return super().execute(*arguments)

async def main():
    global left
    path, key, clock = folder / "data.db", bytes(range(32)), lambda: datetime.now(UTC)
    async with await Store.open(path, key, clock=clock, ballast_bytes=4096, factory=Dying) as store:
        left = dies_at or None
        for number in range(first, first + (1 if dies_at else 1_000_000)):
            tag = store.tag(number % 5)
            async with store.transaction() as transaction:
                new, document = await transaction.begin_update(number, tag)
                document = document or {"updates": []}
                document["updates"].append(number)
                await transaction.save(tag, document, number * 60)
                await transaction.enqueue(tag, 1, {"update": number, "part": 1})
                await transaction.enqueue(tag, 1, {"update": number, "part": 2})
            os.write(1, b"%d\\n" % number)
            if number % 7 == 0:
                waiting = await store.waiting(0, [1], 3)
                for row in waiting:
                    await store.discard(row.id)

asyncio.run(main())
"""


def child(folder: Path, dies_at: int, first: int) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, "-c", CHILD, str(folder), str(dies_at), str(first)], stdout=subprocess.PIPE
    )


async def whole_updates(folder: Path) -> set[int]:
    """The updates that took effect; fails where one took effect in part or twice."""
    async with await opened(folder) as store:
        seen = {
            n for (n,) in await store._line.run(lambda c: c.execute("SELECT update_id FROM seen").fetchall())
        }
        documents = []
        for person in range(5):
            async with store.transaction() as transaction:
                documents.append(await transaction.load(store.tag(person)) or {"updates": []})
        kept = [number for document in documents for number in document["updates"]]

        assert sorted(kept) == sorted(seen)
    return seen


async def test_a_process_that_dies_at_any_statement_leaves_whole_updates(tmp_path):
    dead = 0
    for statement in range(1, 30):
        process = await asyncio.to_thread(child, tmp_path, statement, 1000 * statement)
        said, _ = await asyncio.to_thread(process.communicate)
        updates = await whole_updates(tmp_path)

        assert (1000 * statement in updates) >= bool(said)
        dead += process.returncode == 9
        if process.returncode == 0:
            break

    assert process.returncode == 0
    assert dead >= 7


async def killed_at_random(folder: Path, kills: int, seed: int) -> None:
    chance = Random(seed)
    promised: set[int] = set()
    first = 0
    for _ in range(kills):
        process = await asyncio.to_thread(child, folder, 0, first)
        for _ in range(chance.randrange(1, 60)):
            promised.add(int(await asyncio.to_thread(process.stdout.readline)))
        process.send_signal(signal.SIGKILL)
        said, _ = await asyncio.to_thread(process.communicate)
        promised |= {int(line) for line in said.split(b"\n")[:-1]}
        updates = await whole_updates(folder)

        assert promised <= updates
        assert len(updates - promised) <= 1 + first
        first = max(updates) + 1


async def test_killed_at_random_moments_nothing_promised_is_lost(tmp_path):
    await killed_at_random(tmp_path, kills=5, seed=1)


@pytest.mark.long
async def test_killed_hundreds_of_times_nothing_promised_is_lost(tmp_path):
    await killed_at_random(tmp_path, kills=300, seed=2)


async def test_when_the_database_may_not_grow_reading_and_forgetting_work(tmp_path):
    async with await prepared(tmp_path) as store:
        await store._line.run(
            lambda c: c.execute(f"PRAGMA max_page_count = {c.execute('PRAGMA page_count').fetchone()[0]}")
        )
        with pytest.raises(NoSpace):
            async with store.transaction() as transaction:
                await transaction.save(store.tag(BEN), {"note": "a" * 50_000}, None)

        async with store.transaction() as transaction:
            assert await transaction.load(store.tag(ANNA)) == {"n": 1}
        await store.forget(ANNA)
        async with store.transaction() as transaction:
            assert await transaction.load(store.tag(ANNA)) is None


# Runs on a file system of 2 MiB of its own, where that is allowed.
ON_A_FULL_DISK = """
import asyncio, os, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.store.problems import NoSpace
from bot.store.store import Store

folder = Path(sys.argv[1])

def fill():
    with open(folder / "other", "ab", buffering=0) as file:
        try:
            while True:
                file.write(bytes(4096))
        except OSError:
            pass

async def load(store, person):
    async with store.transaction() as transaction:
        return await transaction.load(store.tag(person))

async def main():
    clock = lambda: datetime.now(UTC)
    key, size = bytes(range(32)), 512 * 1024
    open_store = lambda: Store.open(folder / "data.db", key, clock=clock, ballast_bytes=size)
    async with await open_store() as store:
        async with store.transaction() as transaction:
            for person in range(40):
                await transaction.save(store.tag(person), {"person": person, "note": "a" * 3000}, None)
        await store.checkpoint()
        fill()
        refused = 0
        try:
            async with store.transaction() as transaction:
                await transaction.save(store.tag(99), {"note": "a" * 9000}, None)
        except NoSpace:
            refused = 1
        assert refused, "a full disk took a write"
        assert (await load(store, 7))["person"] == 7
        assert await load(store, 99) is None
        await store.forget(7)
        assert await load(store, 7) is None
        assert not (folder / "data.db-ballast").exists()
        assert (folder / "data.db-wal").stat().st_size == 0
        fill()
    async with await open_store() as store:
        assert (await load(store, 8))["person"] == 8
        assert not (folder / "data.db-ballast").exists()
        (folder / "other").unlink()
        await store.prune(0)
        assert (folder / "data.db-ballast").stat().st_size == 512 * 1024
        assert await load(store, 7) is None
    print("forgotten on a full disk")

asyncio.run(main())
"""


async def test_on_a_full_disk_reading_works_and_forgetting_works_thanks_to_the_ballast(tmp_path):
    small = 'mount -t tmpfs -o size=2m none "$1" && exec "$2" -c "$3" "$1"'
    command = ["sh", "-c", small, "sh", str(tmp_path), sys.executable, ON_A_FULL_DISK]
    allowed = ["unshare", "-rm", "sh", "-c", f"mount -t tmpfs -o size=1m none {tmp_path}"]
    if (await asyncio.to_thread(subprocess.run, allowed, capture_output=True)).returncode:
        pytest.skip("no small file system can be mounted here")
    done = await asyncio.to_thread(
        subprocess.run, ["unshare", "-rm", *command], capture_output=True, text=True
    )

    assert (done.stdout, done.stderr) == ("forgotten on a full disk\n", "")


# A limit on the size of every file stands for a disk that takes no more, where nothing can be mounted.
UNDER_A_LIMIT = """
import asyncio, resource, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.store.problems import StoreProblem
from bot.store.store import Store

path = Path(sys.argv[1]) / "data.db"

async def main():
    clock = lambda: datetime.now(UTC)
    async with await Store.open(path, bytes(range(32)), clock=clock, ballast_bytes=4096) as store:
        async with store.transaction() as transaction:
            await transaction.save(store.tag(1), {"n": 1}, None)
        limit = path.with_name("data.db-wal").stat().st_size
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            async with store.transaction() as transaction:
                await transaction.save(store.tag(2), {"note": "a" * 200_000}, None)
            print("not refused")
        except StoreProblem as problem:
            print(type(problem).__name__)
        async with store.transaction() as transaction:
            print(await transaction.load(store.tag(1)), await transaction.load(store.tag(2)))
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        async with store.transaction() as transaction:
            await transaction.save(store.tag(2), {"n": 2}, None)
            print(await transaction.load(store.tag(2)))

asyncio.run(main())
"""


async def test_a_write_that_the_system_refuses_undoes_the_update_and_the_next_one_works(tmp_path):
    done = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", UNDER_A_LIMIT, str(tmp_path)], capture_output=True, text=True
    )

    assert done.stdout == "Unusable\n{'n': 1} None\n{'n': 2}\n", done.stderr


async def test_a_database_that_cannot_be_made_leaves_nothing_behind(tmp_path):
    code = """
import asyncio, resource, sys
from pathlib import Path
from bot.store.problems import StoreProblem
from bot.store.store import Store
resource.setrlimit(resource.RLIMIT_FSIZE, (8192, 8192))
try:
    asyncio.run(Store.open(Path(sys.argv[1]) / "data.db", bytes(32), clock=None))
except StoreProblem as problem:
    print(type(problem).__name__)
"""
    done = await asyncio.to_thread(
        subprocess.run, [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True
    )

    assert done.stdout == "Unusable\n", done.stderr
    assert list(tmp_path.iterdir()) == []
