"""A running stand-in, the raw protocol, and a person at their phone."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from telegram import Bot
from telegram.request import HTTPXRequest
from two_sides import ROBIN, SAM, Api, Phone

from bot.preview.clock import MovableClock
from bot.preview.hooks import Hooks
from bot.preview.standin import Standin


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
def hooks() -> Hooks:
    return Hooks()


@pytest.fixture
async def standin(clock: MovableClock, hooks: Hooks) -> AsyncIterator[Standin]:
    server = await Standin(hooks, clock).start()
    yield server
    await server.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def api(standin: Standin, session: aiohttp.ClientSession) -> Api:
    return Api(session, standin.url, standin.token)


@pytest.fixture
def sam(standin: Standin, session: aiohttp.ClientSession) -> Phone:
    return Phone(session, standin.url, SAM)


@pytest.fixture
def robin(standin: Standin, session: aiohttp.ClientSession) -> Phone:
    return Phone(session, standin.url, ROBIN)


@pytest.fixture
async def ptb(standin: Standin) -> AsyncIterator[Bot]:
    """python-telegram-bot as it comes."""
    roots = {"base_url": f"{standin.url}/bot", "base_file_url": f"{standin.url}/file/bot"}
    # Without TLS no certificates are looked at; to read those of all the world takes longer than a test.
    request, poll = (HTTPXRequest(httpx_kwargs={"verify": False}) for _ in range(2))
    bot = Bot(standin.token, **roots, request=request, get_updates_request=poll)
    async with bot:
        yield bot
