"""The same program against the preview’s stand-in: nothing in it is made for one server."""

import asyncio
from datetime import timedelta

import aiohttp
import pytest
from patience import PATIENCE
from scripted_heart import ScriptedHeart, enqueue, said

from bot.app.outgoing import Card, Lane
from bot.preview.standin import Standin
from bot.telegram.run import Connection, run


class Phone:
    """The first person’s chat page, by the requests that the page makes."""

    def __init__(self, standin: Standin, session: aiohttp.ClientSession) -> None:
        self.url, self.session, self.number = standin.url, session, 0

    async def look(self) -> list[dict]:
        """The messages on the screen."""
        async with self.session.ws_connect(f"{self.url}/page/socket") as socket:
            world = await socket.receive_json()
        chat = world["chats"][0]
        self.number = chat["state"].get("id") or chat["state"]["user"]["id"]
        return chat["messages"]

    async def act(self, act: str, **body) -> None:
        async with self.session.post(f"{self.url}/page/people/{self.number}/{act}", json=body) as reply:
            assert reply.status == 200, await reply.text()

    async def until(self, text: str) -> dict:
        """The message with this text, once it is there."""
        async with asyncio.timeout(PATIENCE):
            while not (found := [one for one in await self.look() if one.get("text") == text]):  # noqa: ASYNC110
                await asyncio.sleep(0.02)
        return found[0]


@pytest.fixture
async def standin():
    made = await Standin().start()
    yield made
    await made.stop()


@pytest.fixture
async def phone(standin):
    async with aiohttp.ClientSession() as session:
        made = Phone(standin, session)
        await made.look()
        yield made


@pytest.fixture
async def program(standin, heart, store):
    stop = asyncio.Event()
    task = asyncio.create_task(
        run(Connection(standin.token, standin.url), heart, store, stop, clock=standin.clock)
    )
    yield task
    stop.set()
    assert await task == 0


async def test_words_presses_and_the_living_card(program, phone, store):
    await phone.act("say", text="hello")
    card = await phone.until("echo: hello")
    await phone.act("press", message_id=card["message_id"], text="Next")
    edited = await phone.until("pressed n")

    assert edited["message_id"] == card["message_id"]
    assert await said(store, phone.number) == ["hello", "n"]


async def test_blocking_is_heard_and_ends_check_ins(program, phone, heart: ScriptedHeart, store):
    await phone.act("say", text="hello")
    await phone.until("echo: hello")
    heart.script = lambda _: []
    await phone.act("block", blocked=True)
    await enqueue(store, phone.number, Lane.CHECK_IN, Card("how are you?"))
    heart.wake()
    async with asyncio.timeout(PATIENCE):
        while not heart.ended:  # noqa: ASYNC110 - the heart tells nobody
            await asyncio.sleep(0.01)

    assert heart.ended == [store.tag(phone.number)]


async def test_moving_the_clock_brings_a_tick_at_once(program, phone, standin, heart):
    async with asyncio.timeout(PATIENCE):
        while not heart.ticks:  # noqa: ASYNC110 - the heart tells nobody
            await asyncio.sleep(0.01)
        standin.clock.advance(timedelta(days=1))
        while len(heart.ticks) < 2:  # noqa: ASYNC110 - the heart tells nobody
            await asyncio.sleep(0.01)

    assert heart.ticks[1] - heart.ticks[0] >= timedelta(days=1)
