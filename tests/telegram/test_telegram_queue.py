"""Putting an update into the queue is committing it; it never raises, and nobody is left with nothing."""

import asyncio

import pytest
from scripted_heart import said
from scripted_telegram import ScriptedTelegram
from telegram import Update

from bot.app.outgoing import Card
from bot.store.problems import NoSpace
from bot.telegram.queue import SIDE_CALLS, CommittingQueue

PERSON = {"id": 1001, "is_bot": False, "first_name": "Ana", "language_code": "de"}
CHAT = {"id": 1001, "type": "private"}


def message(update_id, **content):
    body = {"message_id": update_id, "date": 0, "chat": CHAT, "from": PERSON, **content}
    return Update.de_json({"update_id": update_id, "message": body}, None)


def press(update_id):
    card = {"message_id": 9, "date": 1, "chat": CHAT}
    query = {"id": f"q{update_id}", "from": PERSON, "chat_instance": "1", "message": card, "data": "n"}
    return Update.de_json({"update_id": update_id, "callback_query": query}, None)


class SideDoor:
    """What was sent past the outbox."""

    def __init__(self):
        self.sent = []

    def direct(self, chat, item, *, language=""):
        self.sent.append((chat, item.text, language))


@pytest.fixture
def telegram():
    return ScriptedTelegram()


@pytest.fixture
def door():
    return SideDoor()


@pytest.fixture
def queue(telegram, heart, store, door):
    return CommittingQueue(telegram.bot(), heart, store, door)


async def set_aside(store):
    return (await store.counts())["set_aside"]


async def test_it_is_committed_when_put_returns(queue, store):
    await queue.put(message(1, text="hello"))

    assert await said(store, 1001) == ["hello"]
    assert queue.empty()


async def test_an_update_that_comes_again_has_no_second_effect(queue, store):
    for _ in range(3):
        await queue.put(message(1, text="hello"))

    assert await said(store, 1001) == ["hello"]
    assert (await store.counts())["outbox"] == 1


async def test_updates_are_processed_in_the_order_of_coming(queue, store):
    await asyncio.gather(*(queue.put(message(number, text=f"{number}")) for number in range(20)))

    assert await said(store, 1001) == [f"{number}" for number in range(20)]


async def test_what_was_begun_is_finished_although_the_poll_is_cancelled(queue, heart, store):
    entered, receive = asyncio.Event(), heart.receive

    async def slowly(incoming):
        entered.set()
        await asyncio.sleep(0)
        return await receive(incoming)

    heart.receive = slowly
    putting = asyncio.create_task(queue.put(message(1, text="hello")))
    await entered.wait()
    putting.cancel()
    await queue.finish()

    assert putting.cancelled() or putting.cancelling()
    assert await said(store, 1001) == ["hello"]


async def test_an_update_that_breaks_the_heart_is_set_aside_and_the_person_gets_help(
    queue, heart, store, door
):
    heart.fails = lambda incoming: incoming.text == "poison"
    await queue.put(message(1, text="poison"))
    await queue.put(message(2, text="hello"))
    await queue.put(message(1, text="poison"))

    assert door.sent == [(1001, "<b>Help now</b> de", "de")]
    assert await set_aside(store) == 1
    assert await said(store, 1001) == ["hello"]


async def test_with_a_full_disk_the_person_gets_help_all_the_same(queue, heart, store, door, monkeypatch):
    def full():
        raise NoSpace("The disk is full.")

    heart.fails = lambda _: True
    monkeypatch.setattr(store, "transaction", full)
    await queue.put(message(1, text="hello"))

    assert door.sent == [(1001, "<b>Help now</b> de", "de")]


async def test_even_a_broken_way_to_help_does_not_stop_the_line(queue, heart, store):
    def broken(_language):
        raise ValueError

    heart.fails = lambda incoming: incoming.text == "poison"
    heart.emergency = broken
    await queue.put(message(1, text="poison"))
    await queue.put(message(2, text="hello"))

    assert await said(store, 1001) == ["hello"]


@pytest.mark.parametrize(
    "body",
    [
        {"message": {"message_id": 1, "date": "?", "chat": CHAT, "from": PERSON}},
        {"edited_message": {"message_id": 1, "date": "?", "chat": CHAT, "from": PERSON}},
        {"callback_query": {"id": 5, "from": PERSON, "message": {"date": "?", "chat": CHAT}}},
        {"my_chat_member": {"chat": CHAT, "from": PERSON, "date": "?"}},
    ],
)
async def test_an_update_that_cannot_be_read_still_brings_the_way_to_help(queue, store, door, body):
    queue.unreadable({"update_id": 1, **body})
    await queue.put(Update(1))

    assert door.sent == [(1001, "<b>Help now</b> de", "de")]
    assert await set_aside(store) == 1


@pytest.mark.parametrize(
    "body", [{}, {"message": 5}, {"message": {"chat": {"id": -5, "type": "group"}}}, {"poll": {"id": 1}}]
)
async def test_an_unreadable_update_of_nobody_is_only_set_aside(queue, store, door, body):
    queue.unreadable({"update_id": 1, **body})
    await queue.put(Update(1))

    assert door.sent == []
    assert await set_aside(store) == 1


async def test_a_press_is_answered_after_the_commit(queue, heart, telegram, store):
    heart.notice = "Saved"
    await queue.put(press(1))
    await queue.finish()

    assert await said(store, 1001) == ["n"]
    assert [call.parameters for call in telegram.sent("answerCallbackQuery")] == [
        {"callback_query_id": "q1", "text": "Saved"}
    ]


async def test_a_press_too_old_to_be_answered_is_no_error(queue, telegram, store):
    telegram.fault = lambda _: (400, "Bad Request: query is too old", {})
    await queue.put(press(1))
    await queue.finish()

    assert await said(store, 1001) == ["n"]


async def test_answers_that_hang_are_bounded_and_hold_up_nobody(queue, telegram, store):
    gate = asyncio.Event()
    telegram.hang = lambda _: gate
    for number in range(SIDE_CALLS + 20):
        await queue.put(press(number))
    await asyncio.sleep(0)

    assert len(await said(store, 1001)) == SIDE_CALLS + 20
    assert len(telegram.calls) == SIDE_CALLS
    gate.set()
    await queue.finish()


async def test_what_the_heart_sends_past_its_store_goes_out_at_once(queue, heart, door):
    async def receive(_incoming):
        answered = type("Answered", (), {})()
        answered.notice, answered.direct = "", (Card("numbers"),)
        return answered

    heart.receive = receive
    await queue.put(message(1, text="hello"))

    assert door.sent == [(1001, "numbers", "de")]


async def test_an_album_is_answered_once_and_every_caption_is_heard(queue, store):
    photo = [{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]
    for number, caption in enumerate([None, None, "I cannot go on", None]):
        words = {"caption": caption} if caption else {}
        await queue.put(message(number, photo=photo, media_group_id="album", **words))

    assert await said(store, 1001) == ["photo", "I cannot go on"]


@pytest.mark.parametrize(
    ("kind", "methods"), [("group", ["sendMessage", "leaveChat"]), ("channel", ["leaveChat"])]
)
async def test_a_group_is_told_why_and_left_a_channel_only_left(queue, telegram, store, kind, methods):
    place = {"id": -100, "type": kind, "title": "Family"}
    body = {"message_id": 1, "date": 0, "chat": place, "from": PERSON, "text": "hello"}
    await queue.put(Update.de_json({"update_id": 1, "message": body}, None))
    await queue.finish()

    assert [call.method for call in telegram.calls] == methods
    assert (await store.counts())["seen"] == 0


async def test_a_group_that_cannot_be_told_is_left_all_the_same(queue, telegram):
    telegram.fault = lambda call: (403, "Forbidden", {}) if call.method == "sendMessage" else None
    place = {"id": -100, "type": "group", "title": "Family"}
    body = {"message_id": 1, "date": 0, "chat": place, "from": PERSON, "text": "hello"}
    await queue.put(Update.de_json({"update_id": 1, "message": body}, None))
    await queue.finish()

    assert [call.method for call in telegram.calls] == ["sendMessage", "leaveChat"]


async def test_what_is_no_update_is_let_pass(queue):
    await queue.put(object())

    assert queue.processed == 0


async def test_without_a_store_an_unreadable_update_still_brings_the_way_to_help(telegram, heart, door):
    queue = CommittingQueue(telegram.bot(), heart, None, door)
    queue.unreadable({"update_id": 1, "message": {"chat": CHAT, "from": PERSON}})
    await queue.put(Update(1))

    assert door.sent == [(1001, "<b>Help now</b> de", "de")]
