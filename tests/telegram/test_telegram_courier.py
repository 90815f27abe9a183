"""Who goes first, who waits, what is tried again; time passes only where the test lets it."""

import asyncio
from collections import Counter

import pytest
from jumping_time import JumpingTime
from patience import PATIENCE
from scripted_heart import NEXT, ScriptedHeart, enqueue
from scripted_telegram import ScriptedTelegram
from telegram.error import TimedOut

from bot.app.outgoing import Card, Delete, Edit, File, Lane
from bot.store.problems import NoSpace
from bot.store.store import Store
from bot.telegram.courier import Courier
from bot.telegram.transport import CutError, NotSentError

KEY = bytes(range(32))
FLOOD = (429, "Too Many Requests: retry after 5", {"retry_after": 5})
BLOCKED = (403, "Forbidden: bot was blocked by the user", {})
BROKEN = (502, "Bad Gateway", {})
REFUSED = (400, "Bad Request: can't parse entities", {})


class World:
    """A store, a heart, a courier and Telegram, in one time."""

    def __init__(self, store: Store, time: JumpingTime) -> None:
        self.time, self.store = time, store
        self.telegram = ScriptedTelegram(time.monotonic)
        self.heart = ScriptedHeart(store)
        self.courier = Courier(self.telegram.bot(), store, self.heart, now=time.now, stopwatch=time)
        time.courier = self.courier

    async def run_until(self, condition) -> None:
        """Let the courier work until this holds."""
        task = asyncio.create_task(self.courier.run())
        try:
            async with asyncio.timeout(PATIENCE):
                while not condition():
                    await asyncio.sleep(0)
                    if task.done():
                        task.result()
        finally:
            await self.courier.drain(5)
            await task

    async def run_until_empty(self) -> None:
        """Until nothing waits in the outbox."""
        task = asyncio.create_task(self.courier.run())
        async with asyncio.timeout(PATIENCE):
            while await self.store.next_waiting(list(Lane)) is not None:
                await self.time.rest()
        await self.courier.drain(5)
        await task


@pytest.fixture
async def world(tmp_path):
    time = JumpingTime()
    async with await Store.open(tmp_path / "data.db", KEY, clock=time.now, ballast_bytes=0) as store:
        yield World(store, time)


async def test_help_overtakes_ten_thousand_waiting_check_ins(world):
    async with world.store.transaction() as transaction:
        for chat in range(1, 10_001):
            payload = {"chat": chat, "kind": "card", "text": "how are you?"}
            await transaction.enqueue(world.store.tag(chat), Lane.CHECK_IN, payload)
    telegram = world.telegram
    await world.run_until(lambda: len(telegram.sent()) >= 50)
    before = len(telegram.sent())
    await enqueue(world.store, 77_777, Lane.HELP, Card("the way to help", living=False))
    await enqueue(world.store, 88_888, Lane.REPLY, Card("a reply"))
    world.courier._stopped = False
    world.courier.wake_all()
    await world.run_until(lambda: len(telegram.sent()) >= before + 10)
    order = [call.chat for call in telegram.sent()[before:]]

    assert order[:2] == [77_777, 88_888]
    assert max(world.courier.waiting().values()) <= 100


async def test_help_finds_a_place_kept_free_when_the_rate_is_used_up(world):
    for chat in range(1, 60):
        await enqueue(world.store, chat, Lane.CHECK_IN, Card("how are you?"))
    telegram, moments = world.telegram, []

    def and_then_help(call):
        if call.chat == 40:
            world.courier.direct(999, Card("the way to help", living=False))
            moments.append(call.at)

    telegram.fault = and_then_help
    await world.run_until(lambda: any(call.chat == 999 for call in telegram.calls))
    help_at = next(call.at for call in telegram.calls if call.chat == 999)

    assert help_at == moments[0]


async def test_one_chat_is_served_strictly_in_order_whatever_fails(world):
    texts = [f"message {number}" for number in range(12)]
    await enqueue(world.store, 1, Lane.REPLY, *[Card(text) for text in texts])
    fails = iter([None, BROKEN, None, FLOOD, BROKEN, BROKEN, None, NotSentError("x")])
    world.telegram.fault = lambda call: next(fails, None) if call.method == "sendMessage" else None
    await world.run_until_empty()

    assert world.telegram.texts(1) == texts


async def test_a_flooded_chat_holds_up_nobody_else(world):
    for chat in (1, 2, 3, 4):
        await enqueue(world.store, chat, Lane.REPLY, Card("one"), Card("two"))
    first = [True]

    def flood(call):
        if call.chat == 1 and first:
            first.clear()
            return FLOOD
        return None

    world.telegram.fault = flood
    await world.run_until_empty()
    done = {
        chat: max(call.at for call in world.telegram.sent() if call.chat == chat) for chat in (1, 2, 3, 4)
    }

    assert [world.telegram.texts(chat) for chat in (1, 2, 3, 4)] == [["one", "two"]] * 4
    assert max(done[2], done[3], done[4]) < 1000 + 5 <= done[1]


async def test_when_everybody_is_flooded_check_ins_wait_and_replies_do_not(world):
    for chat in (1, 2, 3):
        await enqueue(world.store, chat, Lane.CHECK_IN, Card("how are you?"))
    flooded = {1, 2, 3}

    def flood(call):
        if call.chat in flooded:
            flooded.discard(call.chat)
            return (429, "Too Many Requests", {"retry_after": 30})
        return None

    world.telegram.fault = flood
    await world.run_until(lambda: not flooded)
    await enqueue(world.store, 4, Lane.CHECK_IN, Card("how are you?"))
    await enqueue(world.store, 5, Lane.REPLY, Card("a reply"))
    world.courier._stopped = False
    world.courier.wake_all()
    await world.run_until_empty()
    at = {call.chat: call.at for call in world.telegram.sent()}

    assert at[5] < 1030 <= at[4]


async def test_a_closed_chat_ends_its_check_ins_and_nothing_of_it_stays(world):
    await enqueue(world.store, 1, Lane.CHECK_IN, Card("one"), Card("two"))
    await enqueue(world.store, 2, Lane.REPLY, Card("hello"))
    world.telegram.fault = lambda call: BLOCKED if call.chat == 1 else None
    await world.run_until_empty()

    assert set(world.heart.ended) == {world.store.tag(1)}
    assert world.telegram.texts(2) == ["hello"]


@pytest.mark.parametrize("lane", list(Lane))
async def test_a_broken_gateway_loses_nothing_and_doubles_nothing(world, lane):
    await enqueue(world.store, 1, lane, Card("hello"))
    fails = iter([BROKEN] * 9)
    world.telegram.fault = lambda _: next(fails, None)
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["hello"]


@pytest.mark.parametrize("failure", [TimedOut(), CutError("cut")])
async def test_a_reply_of_unknown_outcome_is_repeated_at_most_once(world, failure):
    await enqueue(world.store, 1, Lane.REPLY, Card("hello"), Card("next"))
    world.telegram.after = lambda call: failure if call.parameters.get("text") == "hello" else None
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["hello", "hello", "next"]


@pytest.mark.parametrize("lane", [Lane.HELP, Lane.CHECK_IN])
async def test_help_and_check_ins_of_unknown_outcome_are_tried_until_they_arrive(world, lane):
    await enqueue(world.store, 1, lane, Card("hello"))
    fails = iter([TimedOut()] * 7)
    world.telegram.fault = lambda _: next(fails, None)
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["hello"]


async def test_a_check_in_that_cannot_be_sent_for_two_hours_is_given_up(world):
    await enqueue(world.store, 1, Lane.CHECK_IN, Card("how are you?"))
    world.telegram.fault = lambda _: BROKEN
    await world.run_until_empty()

    assert 7200 <= world.time.seconds - 1000 <= 9000


async def test_what_telegram_refuses_is_replaced_by_the_way_to_help(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("<broken", NEXT), Card("next"))
    world.telegram.fault = lambda call: REFUSED if call.parameters.get("text") == "<broken" else None
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["<b>Help now</b> ", "next"]


async def test_the_way_to_help_is_shown_without_buttons_if_these_are_refused(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("<broken", NEXT))
    world.telegram.fault = lambda call: REFUSED if "reply_markup" in call.parameters else None
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["<b>Help now</b> "]


async def test_a_file_that_cannot_be_made_is_replaced_by_the_way_to_help(world):
    async def broken(tag, file):
        raise ValueError("no picture today")

    world.heart.make = broken
    await enqueue(world.store, 1, Lane.REPLY, File("circles"))
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["<b>Help now</b> "]


async def test_an_edit_that_changes_nothing_is_done(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("hello"))
    await enqueue(world.store, 1, Lane.REPLY, Card("hello", replaces=1))
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["hello"]
    assert world.courier.failures == 0


async def test_a_card_that_the_person_deleted_is_sent_anew(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("hello"))
    await world.run_until_empty()
    del world.telegram.chats[1][1]
    await enqueue(world.store, 1, Lane.REPLY, Card("changed", replaces=1))
    world.courier._stopped = False
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["changed"]


async def test_a_press_on_an_older_card_gets_a_new_one(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("one", NEXT), Card("two", NEXT), Card("three", replaces=1))
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["one", "two", "three"]
    assert [("reply_markup" in message) for message in world.telegram.chats[1].values()] == [False] * 3


async def test_a_help_screen_stays_as_it_is(world):
    await enqueue(world.store, 1, Lane.HELP, Card("help", NEXT, living=False))
    await world.run_until_empty()
    await enqueue(world.store, 1, Lane.REPLY, Card("go on", replaces=1))
    world.courier._stopped = False
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["help", "go on"]
    assert "reply_markup" in world.telegram.chats[1][1]


async def test_a_list_that_the_person_deleted_is_not_sent_again_unasked(world):
    await enqueue(world.store, 1, Lane.REPLY, Edit(4711, "the list"))
    await world.run_until_empty()

    assert world.telegram.texts(1) == []


async def test_a_call_that_hangs_holds_up_nobody_else_not_even_help_for_the_same_person(world):
    gate = asyncio.Event()
    world.time.passes = True
    world.telegram.hang = lambda call: gate if call.parameters.get("text") == "stuck" else None
    await enqueue(world.store, 1, Lane.REPLY, Card("stuck"), Card("after it"))
    for chat in range(2, 40):
        await enqueue(world.store, chat, Lane.REPLY, Card("hello"))
    await enqueue(world.store, 1, Lane.HELP, Card("help", living=False))
    telegram = world.telegram

    def all_others_are_served():
        served = Counter(call.chat for call in telegram.sent())
        return len(served) == 39 and telegram.texts(1) == ["help"] and all(map(telegram.texts, range(2, 40)))

    task = asyncio.create_task(world.run_until_empty())
    while not all_others_are_served():  # noqa: ASYNC110 - a state of the scripted Telegram, no event
        await asyncio.sleep(0)
    gate.set()
    await task

    assert telegram.texts(1) == ["help", "stuck", "after it"]


@pytest.mark.parametrize(("seconds", "at_once"), [(0.005, {1}), (0.2, {4, 5, 6, 7})])
async def test_quick_calls_go_one_by_one_and_slow_ones_side_by_side(world, seconds, at_once):
    """So that a crash repeats one message at most, where that costs nothing."""
    time, telegram, flying, most = world.time, world.telegram, set(), []

    def lasts(call):
        flying.add(call.chat)
        most.append(len(flying))
        gate = asyncio.Event()
        time.at(time.seconds + seconds, gate.set)
        return gate

    def lands(call):
        flying.discard(call.chat)

    telegram.hang, telegram.after = lasts, lands
    time.passes = True
    for chat in range(1, 60):
        await enqueue(world.store, chat, Lane.REPLY, Card("hello", living=False))
    await world.run_until_empty()

    assert max(most[20:]) in at_once


async def test_no_more_than_telegram_allows_in_any_second(world):
    for chat in range(1, 150):
        await enqueue(world.store, chat, Lane.REPLY, Card("hello"))
    await enqueue(world.store, 500, Lane.REPLY, *[Card(f"{number}") for number in range(9)])
    await world.run_until_empty()
    moments = [call.at for call in world.telegram.calls]
    of_one = [call.at for call in world.telegram.sent() if call.chat == 500]

    assert max(_most_in(moments, seconds) - 30 * seconds for seconds in (1, 2, 4)) <= 20
    assert max(_most_in(of_one, seconds) - seconds for seconds in (1, 2, 4)) <= 3


def _most_in(moments, seconds):
    return max(sum(start <= at < start + seconds for at in moments) for start in moments)


async def test_what_was_sent_is_not_sent_again_because_the_disk_is_full(world, monkeypatch):
    await enqueue(world.store, 1, Lane.REPLY, Card("hello"), Card("next"))
    full = iter([True] * 5)
    noted = world.store.delivered

    async def delivered(number, *, tag, messages):
        if next(full, False):
            raise NoSpace("The disk is full.")
        await noted(number, tag=tag, messages=messages)

    monkeypatch.setattr(world.store, "delivered", delivered)
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["hello", "next"]


async def test_names_are_tidied_and_one_message_that_is_too_old_spoils_nothing(world):
    tag, now = world.store.tag(1), int(world.time.now().timestamp())
    await enqueue(world.store, 1, Lane.REPLY, Card("list", names=True), Card("plain"), Delete(all_names=True))
    for number in range(1000, 1150):
        await world.store.note_received(tag, number, now)
    world.telegram.fault = lambda call: (
        (400, "Bad Request: message can't be deleted for everyone", {})
        if 1149 in (call.parameters.get("message_ids") or [call.parameters.get("message_id")])
        else None
    )
    await world.run_until_empty()
    at_once = [call.parameters["message_ids"] for call in world.telegram.sent("deleteMessages")]
    singly = [call.parameters["message_id"] for call in world.telegram.sent("deleteMessage")]

    assert [len(some) for some in at_once] == [100, 51]
    assert at_once[0][0] == 1  # the list; not the plain card
    assert singly == at_once[1]
    assert [one.message_id for one in await world.store.sent(tag)] == [2]


async def test_a_row_that_nobody_understands_is_given_up(world):
    async with world.store.transaction() as transaction:
        await transaction.enqueue(world.store.tag(1), Lane.REPLY, {"chat": 1, "kind": "hologram"})
    await enqueue(world.store, 1, Lane.REPLY, Card("hello"))
    await world.run_until_empty()

    assert world.telegram.texts(1) == ["hello"]


async def test_without_a_store_the_way_to_help_still_goes_out(world):
    courier = Courier(world.telegram.bot(), None, world.heart, now=world.time.now, stopwatch=world.time)
    world.courier = world.time.courier = courier
    courier.direct(1, world.heart.emergency("en"))
    fails = iter([BROKEN, TimedOut()])
    world.telegram.fault = lambda _: next(fails, None)
    await world.run_until(lambda: world.telegram.texts(1))

    assert world.telegram.texts(1) == ["<b>Help now</b> en"]


async def test_a_refused_token_is_told(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("hello"))
    world.telegram.fault = lambda _: (401, "Unauthorized", {})
    await world.run_until(world.courier.revoked.is_set)

    assert await world.store.next_waiting([Lane.REPLY]) is not None


async def test_what_is_sent_is_remembered_with_what_it_shows(world):
    await enqueue(world.store, 1, Lane.REPLY, Card("list", names=True), Card("help", living=False))
    await world.run_until_empty()
    kept = [(one.message_id, one.card, one.names) for one in await world.store.sent(world.store.tag(1))]

    assert kept == [(2, False, False), (1, True, True)]
