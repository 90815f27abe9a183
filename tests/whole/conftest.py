"""The stand-in of Telegram in this process, the program in another one."""

from collections.abc import AsyncIterator

import aiohttp
import pytest
from phone import ROBIN, PagePhone, Phone
from program import Program

from bot.preview.standin import Standin


@pytest.fixture
async def standin() -> AsyncIterator[Standin]:
    server = await Standin().start()
    yield server
    await server.stop()


@pytest.fixture
async def program(standin, tmp_path) -> AsyncIterator[Program]:
    made = Program(tmp_path, standin.url, standin.token, {})
    yield made
    if made.process is not None:
        await made.kill()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def sam(standin, session) -> Phone:
    return PagePhone(session, standin.url)


@pytest.fixture
def robin(standin, session) -> Phone:
    return PagePhone(session, standin.url, ROBIN)
