"""What the courier tells the heart about a message, and how a picture too tall for a photo is sent."""

import struct
from datetime import UTC, datetime

import pytest
from scripted_heart import PIXEL, ScriptedHeart, enqueue
from scripted_telegram import ScriptedTelegram

from bot.app.outgoing import Card, Delete, File, Lane
from bot.store.outbox import SentMessage
from bot.store.store import Store
from bot.telegram.delivery import Delivery
from bot.telegram.lanes import Letter

ME = 7
TALL = PIXEL[:16] + struct.pack(">II", 1080, 2340) + PIXEL[24:]


@pytest.fixture
async def world(tmp_path):
    async with await Store.open(tmp_path / "data.db", bytes(range(32)), clock=_now, ballast_bytes=0) as store:
        heart, telegram = ScriptedHeart(store), ScriptedTelegram(lambda: 0.0)
        yield store, heart, telegram, Delivery(telegram.bot(), store, heart)


def _now():
    return datetime(2026, 3, 10, tzinfo=UTC)


def letter(store, item):
    return Letter(1, store.tag(ME), ME, Lane.REPLY, item, "en")


async def carried(world, item):
    """Carry it out, and do what comes after it was noted."""
    store, _, _, delivery = world
    found = await delivery.carry(letter(store, item))
    for action in found.afterwards:
        await action()
    return found


async def test_the_number_of_a_pinned_message_reaches_the_heart(world):
    store, heart, telegram, _ = world
    found = await carried(world, Card("my list", living=False, pin=True))

    assert heart.pins == [(store.tag(ME), found.sent[0].message_id)]
    assert [call.method for call in telegram.sent("sendMessage", "pinChatMessage")] == [
        "sendMessage",
        "pinChatMessage",
    ]


async def test_a_picture_too_tall_for_a_photo_goes_as_a_document(world, monkeypatch):
    _, heart, telegram, _ = world
    await carried(world, File("circles", name="my-people.png", photo=True))

    async def tall(_tag, _file):
        return TALL

    monkeypatch.setattr(heart, "make", tall)
    await carried(world, File("circles", name="my-people.png", photo=True))

    assert [call.method for call in telegram.sent("sendPhoto", "sendDocument")] == [
        "sendPhoto",
        "sendDocument",
    ]


async def test_the_pinned_message_is_kept_when_the_chat_is_tidied(world):
    store, heart, _, _ = world
    await noted(store, 11, 12, 13)
    await carried(world, Delete(all_names=True, keep=12))
    left = [one.message_id for one in await store.sent(store.tag(ME))]

    assert left == [12]
    assert heart.leftovers == []


@pytest.mark.parametrize(
    ("description", "told"),
    [("message can't be deleted for everyone", True), ("message to delete not found", False)],
)
async def test_what_telegram_refused_to_delete_is_told_once(description, told, world):
    store, heart, telegram, _ = world
    await noted(store, 11, 12)
    refusal = (400, f"Bad Request: {description}", {})
    telegram.fault = lambda call: refusal if call.method.startswith("deleteMessage") else None
    await carried(world, Delete(all_names=True))

    assert heart.leftovers == [store.tag(ME)] * told


async def noted(store, *numbers):
    """These messages show names."""
    await enqueue(store, ME, Lane.REPLY, Card("names"))
    [row] = await store.waiting(2**31, [Lane.REPLY], 1)
    messages = [SentMessage(number, int(_now().timestamp()), names=True) for number in numbers]
    await store.delivered(row.id, tag=store.tag(ME), messages=messages)
