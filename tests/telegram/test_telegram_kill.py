"""kill -9 at random moments while messages come in: none lost, none doubled in effect, few repeated."""

import asyncio
import random
import subprocess
import sys
from collections import defaultdict
from datetime import UTC, datetime
from pathlib import Path

import pytest
from patience import PATIENCE
from scripted_heart import said

from bot.store.store import Store

KEY = bytes(range(32))
HERE = Path(__file__).parent
PEOPLE = range(1, 9)


class Killing:
    """One program after the other on the same database, each ended without a warning."""

    def __init__(self, server, path, seed):
        self.server, self.path = server, path
        self.chance = random.Random(seed)
        self.users = [server.people.user(number) for number in PEOPLE]
        self.written: dict[int, list[str]] = {number: [] for number in PEOPLE}

    def start(self):
        arguments = [sys.executable, str(HERE / "kill_child.py"), self.server.root, str(self.path)]
        return subprocess.Popen(arguments, cwd=HERE.parents[1], stderr=subprocess.DEVNULL)

    def write(self, count):
        for _ in range(count):
            user = self.chance.choice(self.users)
            text = f"{user.id}-{len(self.written[user.id])}"
            user.send(text)
            self.written[user.id].append(text)

    def kills(self, count):
        """Each process is seen at work before it is killed, at a random number of its calls."""
        for _ in range(count):
            before = len(self.server.people.calls())
            process = self.start()
            self.write(self.chance.randint(5, 25))
            wanted = before + self.chance.randint(1, 40)
            self.wait(lambda: len(self.server.people.calls()) >= wanted or self.is_idle())  # noqa: B023
            process.kill()
            process.wait()

    def last(self):
        """And one that is left to finish."""
        process = self.start()
        self.wait(
            lambda: self.is_idle() and self.answered() >= {t for own in self.written.values() for t in own}
        )
        process.terminate()
        process.wait()

    def is_idle(self):
        return not self.server.people.updates()["pending"]

    def wait(self, condition):
        self.server.people.wait_until(condition, timeout=PATIENCE)

    def answers(self):
        """When each text was answered, by new messages."""
        sent = defaultdict(list)
        for user in self.users:
            for event in user.tg.call("GET", f"/chats/{user.id}")["events"]:
                if event["kind"] == "sent":
                    sent[event["message"]["text"].removeprefix("echo: ")].append(event["at"])
        return sent

    def answered(self):
        return set(self.answers())

    def repeats(self):
        """How many messages came more than once, and how often more."""
        return sum(len(moments) - 1 for moments in self.answers().values())


async def _kill(server, path, kills, seed):
    killing = await asyncio.to_thread(Killing, server, path, seed)
    await asyncio.to_thread(killing.kills, kills)
    await asyncio.to_thread(killing.last)
    repeats = await asyncio.to_thread(killing.repeats)
    print(f"{kills} kills, {repeats} messages repeated")
    async with await Store.open(path, KEY, clock=lambda: datetime.now(UTC), ballast_bytes=0) as store:
        kept = {number: await said(store, number) for number in PEOPLE}

    assert kept == killing.written
    assert repeats <= kills


async def test_nothing_is_lost_or_doubled_when_it_is_killed(server, tmp_path):
    await _kill(server, tmp_path / "data.db", kills=2, seed=1)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(10))
async def test_nothing_is_lost_or_doubled_when_it_is_killed_hundreds_of_times(server, tmp_path, seed):
    await _kill(server, tmp_path / "data.db", kills=30, seed=seed)
