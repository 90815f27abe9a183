"""A store in a folder of its own, a scripted heart, and the reference server where it is present."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import pytest
import reference_server
from reference_server import TOKEN, ReferenceServer
from scripted_heart import ScriptedHeart

from bot.store.store import Store
from bot.telegram.run import Connection, run

KEY = bytes(range(32))


def now() -> datetime:
    return datetime.now(UTC)


@pytest.fixture
async def store(tmp_path) -> AsyncIterator[Store]:
    async with await Store.open(tmp_path / "data.db", KEY, clock=now, ballast_bytes=0) as opened:
        yield opened


@pytest.fixture
def heart(store) -> ScriptedHeart:
    return ScriptedHeart(store)


@pytest.fixture(scope="session")
def _server() -> Iterator[ReferenceServer]:
    if not reference_server.is_there():
        pytest.skip("the reference server of the Bot API is not here")
    server = ReferenceServer("--retry-scale", "0.01")
    yield server
    server.close()


@pytest.fixture
def server(_server) -> ReferenceServer:
    _server.people.reset()
    return _server


@pytest.fixture
def running(server, heart, store):
    """``async with running(): ...`` – the program against the reference server; yields a future exit code."""

    @asynccontextmanager
    async def start(**how) -> AsyncIterator[asyncio.Task[int]]:
        stop = asyncio.Event()
        options = {name: how.pop(name) for name in ("clock", "stopwatch", "rates") if name in how}
        connection = Connection(**{"token": TOKEN, "root": server.root, **how})
        task = asyncio.create_task(run(connection, heart, store, stop, **options))
        try:
            yield task
        finally:
            stop.set()
            await asyncio.wait({task})

    return start
