import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import pytest
from aiohttp import web
from patience import PATIENCE


@dataclass
class Receiver:
    """A bot's web server: answers what it is told to, and keeps what came."""

    url: str = ""
    answers: list[web.Response] = field(default_factory=list)
    came: asyncio.Queue = field(default_factory=asyncio.Queue)

    async def take(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        await self.came.put((secret, await request.json()))
        return self.answers.pop(0) if self.answers else web.Response()

    async def next(self):
        async with asyncio.timeout(PATIENCE):
            return await self.came.get()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    found = Receiver()
    app = web.Application()
    app.router.add_post("/hook", found.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    found.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield found
    await runner.cleanup()


async def test_updates_are_pushed_with_the_secret_token(api, sam, receiver):
    await sam.says("before")
    await api.result("setWebhook", url=receiver.url, secret_token="s3cret")
    await sam.says("after")

    assert [(s, u["message"]["text"]) for s, u in (await receiver.next(), await receiver.next())] == [
        ("s3cret", "before"),
        ("s3cret", "after"),
    ]


async def test_what_is_not_taken_comes_again_and_the_rest_of_that_chat_waits(api, sam, receiver):
    receiver.answers = [web.Response(status=500)]
    await api.result("setWebhook", url=receiver.url)
    await sam.says("one")
    await sam.says("two")

    texts = [(await receiver.next())[1]["message"]["text"] for _ in range(3)]

    assert texts == ["one", "one", "two"]


async def test_one_persons_trouble_does_not_hold_up_another(api, sam, robin, receiver):
    receiver.answers = [web.Response(status=503, headers={"Retry-After": "60"})]
    await api.result("setWebhook", url=receiver.url)
    await sam.says("stuck")
    await receiver.next()
    await robin.says("hello")

    assert (await receiver.next())[1]["message"]["text"] == "hello"
    info = await api.result("getWebhookInfo")
    assert "503" in info["last_error_message"]
    assert info["pending_update_count"] >= 1


async def test_pending_updates_can_be_dropped(api, sam, receiver):
    await sam.says("old")
    await api.result("setWebhook", url=receiver.url, drop_pending_updates=True)
    await sam.says("new")

    assert (await receiver.next())[1]["message"]["text"] == "new"


async def test_a_method_in_the_answer_is_executed(api, sam, receiver):
    reply = {"method": "sendMessage", "chat_id": sam.id, "text": "by return of post"}
    receiver.answers = [web.json_response(reply)]
    await api.result("setWebhook", url=receiver.url)
    async with sam.session.ws_connect(f"{sam.url}/page/socket") as socket:
        await sam.says("hello")
        async with asyncio.timeout(PATIENCE):
            async for frame in socket:
                change = frame.json()
                if change["kind"] == "message" and change["message"]["from"]["is_bot"]:
                    break

    assert change["message"]["text"] == "by return of post"


async def test_only_https_and_this_machine_may_be_webhooks(api):
    code, reason = await api.refusal("setWebhook", url="http://example.org/hook")

    assert (code, reason) == (400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")


async def test_a_secret_with_odd_characters_is_refused(api, receiver):
    assert (await api.refusal("setWebhook", url=receiver.url, secret_token="a b"))[0] == 400
