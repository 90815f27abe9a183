"""Telegram calls us: with the secret, in small readable bodies, and 200 only after the commit."""

import asyncio
import io
import json

import pytest
from aiohttp.test_utils import TestClient, TestServer
from scripted_heart import said
from scripted_telegram import ScriptedTelegram

from bot.telegram.queue import CommittingQueue
from bot.telegram.webhook import LARGEST_BODY, SECRET_HEADER, Webhook

SECRET = "a-secret-of-the-operator"
HEADERS = {SECRET_HEADER: SECRET}


def update(number=1, **message):
    chat = {"id": 1001, "type": "private"}
    person = {"id": 1001, "is_bot": False, "first_name": "Ana"}
    body = {"message_id": number, "date": 0, "chat": chat, "from": person, "text": "hello", **message}
    return {"update_id": number, "message": body}


class Door:
    def __init__(self):
        self.sent = []

    def direct(self, chat, item, *, language=""):
        self.sent.append(chat)


@pytest.fixture
def door():
    return Door()


@pytest.fixture
async def client(heart, store, door):
    queue = CommittingQueue(ScriptedTelegram().bot(), heart, store, door)
    server = TestServer(Webhook(queue, SECRET).application("/telegram"))
    async with TestClient(server) as made:
        yield made


async def test_an_update_is_committed_when_it_is_answered(client, store):
    reply = await client.post("/telegram", json=update(), headers=HEADERS)

    assert reply.status == 200
    assert await reply.read() == b""
    assert await said(store, 1001) == ["hello"]


async def test_it_is_not_answered_before_the_commit(client, heart, store):
    entered, gate, receive = asyncio.Event(), asyncio.Event(), heart.receive

    async def later(incoming):
        entered.set()
        await gate.wait()
        return await receive(incoming)

    heart.receive = later
    posting = asyncio.create_task(client.post("/telegram", json=update(), headers=HEADERS))
    await entered.wait()

    assert not posting.done()
    gate.set()
    assert (await posting).status == 200
    assert await said(store, 1001) == ["hello"]


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {SECRET_HEADER: ""},
        {SECRET_HEADER: SECRET + "x"},
        {SECRET_HEADER: "ä"},
        {SECRET_HEADER: SECRET[:-1]},
    ],
)
async def test_a_forged_call_is_refused_and_has_no_effect(client, store, headers):
    reply = await client.post("/telegram", json=update(), headers=headers)

    assert reply.status == 403
    assert (await store.counts())["seen"] == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"hello",
        b"[]",
        b"{}",
        b'{"update_id": "1"}',
        b'{"update_id": true}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"update_id": 1.5}',
    ],
)
async def test_junk_is_refused(client, store, body):
    reply = await client.post("/telegram", data=body, headers=HEADERS)

    assert reply.status == 400
    assert (await store.counts())["seen"] == 0


async def test_a_body_that_is_too_large_is_refused(client, store):
    body = json.dumps(update(text="x" * LARGEST_BODY)).encode()
    reply = await client.post("/telegram", data=io.BytesIO(body), headers=HEADERS)

    assert reply.status == 413
    assert (await store.counts())["seen"] == 0


async def test_a_replay_is_answered_and_has_no_second_effect(client, store):
    for _ in range(3):
        assert (await client.post("/telegram", json=update(), headers=HEADERS)).status == 200

    assert await said(store, 1001) == ["hello"]


async def test_an_update_that_cannot_be_read_is_acknowledged_and_brings_the_way_to_help(client, store, door):
    reply = await client.post("/telegram", json=update(date="yesterday"), headers=HEADERS)

    assert reply.status == 200
    assert door.sent == [1001]
    assert (await store.counts())["set_aside"] == 1


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/telegram", 405), ("POST", "/", 404)])
async def test_nothing_else_is_served(client, method, path, status):
    assert (await client.request(method, path, headers=HEADERS)).status == status


def test_there_is_no_webhook_without_a_secret():
    with pytest.raises(ValueError, match="secret"):
        Webhook(None, "")
