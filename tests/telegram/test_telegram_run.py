"""The whole way: what a person does at the phone, what is stored, what they see, and how it ends."""

import asyncio
import logging
import time

import aiohttp
import pytest
from patience import PATIENCE
from quick_stopwatch import QuickStopwatch
from reference_server import TOKEN, ReferenceServer, free_port
from scripted_heart import NEXT, Presentation, ScriptedHeart, enqueue, said

from bot import log as logs
from bot.app.outgoing import Button, Card, Contact, Delete, Edit, File, Keys, Lane, Unpin
from bot.store.store import Store
from bot.telegram import intake
from bot.telegram.clock import WallClock
from bot.telegram.intake import ALLOWED
from bot.telegram.rates import Rates
from bot.telegram.run import Connection, run


async def person(server, number=1001, **fields):
    return await server.do(server.people.user, number, **fields)


async def seen(server, somebody):
    """The bot’s messages on the person’s screen."""
    return [m for m in (await server.do(somebody.screen))["messages"] if m["from"]["is_bot"]]


async def test_a_word_is_remembered_and_answered(running, server, store):
    ana = await person(server)
    async with running():
        await server.do(ana.send, "hello")
        message = (await server.do(ana.wait))[-1]

    assert message["text"] == "echo: hello"
    assert await said(store, 1001) == ["hello"]
    assert await server.do(server.people.violations) == []


async def test_a_press_edits_the_newest_card_and_is_answered(running, server, heart):
    ana = await person(server)
    heart.notice = "Saved"
    async with running():
        await server.do(ana.send, "hello")
        await server.do(ana.wait)
        await server.do(ana.press, "Next")
        events = await server.do(ana.events, count=2)

    assert {event["kind"] for event in events} == {"edited", "answered"}
    assert [e["text"] for e in events if e["kind"] == "answered"] == ["Saved"]
    assert (await server.do(ana.last))["text"] == "pressed n"


async def test_a_new_card_takes_the_keyboard_off_the_one_before(running, server):
    ana = await person(server)
    async with running():
        await server.do(ana.send, "one")
        await server.do(ana.wait)
        await server.do(ana.send, "two")
        await server.do(ana.wait, count=2)

    assert [("reply_markup" in card) for card in await seen(server, ana)] == [False, True]


async def test_everything_the_heart_can_send_is_taken_without_a_violation(running, server, heart, store):
    ana = await person(server, language_code="de")
    await person(server, 1002, first_name="Ben", username="ben")
    rows = ((Button("Help now", press="h::", style="danger"), Button("112", copy="112")), *NEXT)
    items = [
        Keys("hello", (("Help now", "My people"),), "Type here", pick_people="Pick people"),
        Card("<b>list</b> https://example.org", rows, names=True, pin=True, silent=True),
        Contact("Helpline", "+4930123456", "BEGIN:VCARD\nVERSION:3.0\nFN:Helpline\nEND:VCARD"),
        File("circles", name="circles.png", photo=True, caption="<b>for the wall</b>"),
        File("sheet", name="sheet.pdf"),
        Edit(3, "<b>list</b>, changed", NEXT),
    ]
    heart.script = lambda incoming: [(Lane.REPLY, item) for item in items] if incoming.text == "all" else []
    rates = Rates(time.monotonic, overall=1e3, burst=1e3, chat=1e3, chat_burst=1e3)
    async with running(rates=rates):
        await server.do(ana.send, "all")
        await server.until(lambda: len([e for e in ana.screen()["events"] if e["kind"] == "sent"]) == 5)
        await server.until(lambda: [e for e in ana.screen()["events"] if e["kind"] == "edited"])
        screen = await server.do(ana.screen)
        await server.do(ana.tap, "Pick people", users=[1002])
        await server.until(lambda: [one for one in heart.received if one.shared])
        heart.script = lambda _: [(Lane.REPLY, Unpin()), (Lane.REPLY, Delete(everything=True))]
        await server.do(ana.send, "go")
        await server.until(lambda: not [m for m in ana.screen()["messages"] if m["from"]["is_bot"]])

    assert [key["text"] for key in screen["keyboard"]["keyboard"][0]] == ["Help now", "My people"]
    assert screen["pinned"] == [3]
    assert [event["action"] for event in screen["events"] if event["kind"] == "action"] == [
        "upload_photo",
        "upload_document",
    ]
    assert heart.received[1].shared[0].username == "ben"
    assert (await server.do(ana.screen))["pinned"] == []
    assert await server.do(server.people.violations) == []
    assert await store.sent(store.tag(1001)) == []


async def test_an_update_that_cannot_be_read_stops_nobody(running, server, store):
    ana, ben = await person(server), await person(server, 1002)
    await server.do(ana.send, "before")
    bad = {"message_id": 1, "date": "?", "chat": {"id": 1002, "type": "private"}, "from": {"id": 1002}}
    await server.do(ben.send, "hello")
    await server.do(server.people.call, "POST", "/inject", {"kind": "message", "body": bad, "user_id": 1002})
    await server.do(ana.send, "after")
    async with running():
        await server.until(lambda: not server.people.updates()["pending"])
        await server.until(lambda: [m for m in ben.screen()["messages"] if "Help now" in m.get("text", "")])

    assert await said(store, 1001) == ["before", "after"]
    assert (await store.counts())["set_aside"] == 1


@pytest.mark.parametrize("fault", [{"drop": True}, {"drop": True, "after": True}, {"status": 502}])
async def test_updates_whose_delivery_broke_come_again_and_count_once(running, server, store, fault):
    ana = await person(server)
    for number in range(5):
        await server.do(ana.send, f"{number}")
    await server.do(server.people.fault, method="getUpdates", **fault)
    async with running():
        await server.until(lambda: not server.people.updates()["pending"])

    assert await said(store, 1001) == [f"{number}" for number in range(5)]


@pytest.mark.parametrize(
    ("fault", "copies"),
    [
        ({"drop": True}, 1),
        ({"drop": True, "after": True}, 2),
        ({"status": 500}, 1),
        ({"status": 429, "parameters": {"retry_after": 1}}, 1),
    ],
)
async def test_a_reply_whose_sending_broke_comes_all_the_same(running, server, fault, copies):
    ana = await person(server)
    await server.do(server.people.fault, method="sendMessage", **fault)
    async with running(stopwatch=QuickStopwatch(10)):
        await server.do(ana.send, "hello")
        await server.until(lambda: len(server.people.calls("sendMessage")) == 2)
        await server.until(lambda: [m for m in ana.screen()["messages"] if m["from"]["is_bot"]])

    assert [message["text"] for message in await seen(server, ana)] == ["echo: hello"] * copies


async def test_who_blocked_the_bot_gets_no_check_in_and_others_do(running, server, heart, store):
    ana, ben = await person(server), await person(server, 1002, started=True)
    async with running():
        await server.do(ana.send, "hello")
        await server.do(ana.wait)
        await server.do(ana.block)
        await server.until(lambda: heart.received[-1].what == "blocked")
        await enqueue(store, 1001, Lane.CHECK_IN, Card("how are you?"))
        await enqueue(store, 1002, Lane.CHECK_IN, Card("how are you?"))
        await server.until(lambda: ben.screen()["messages"])

    assert set(heart.ended) == {store.tag(1001)}
    assert [message["text"] for message in await seen(server, ben)] == ["how are you?"]


# ------------------------------------------------------------------------------------ how it ends
async def ending(server, heart, store, **how):
    options = {name: how.pop(name) for name in ("stopwatch",) if name in how}
    connection = Connection(**{"token": TOKEN, "root": server.root, **how})
    async with asyncio.timeout(PATIENCE):
        return await run(connection, heart, store, asyncio.Event(), **options)


@pytest.mark.parametrize("token", ["123456:WRONG", "nonsense"])
async def test_a_wrong_token_ends_it_with_a_clear_word(server, heart, store, caplog, token):
    assert await ending(server, heart, store, token=token) == 78
    assert "Telegram refuses the token" in caplog.text


@pytest.mark.parametrize("method", ["getUpdates", "sendMessage"])
async def test_a_token_that_is_revoked_while_it_runs_ends_it(server, heart, store, caplog, method):
    ana = await person(server)
    await server.do(ana.send, "hello")
    await server.do(server.people.fault, method=method, status=401, times=99, description="Unauthorized")

    assert await ending(server, heart, store) == 78
    assert "Telegram refuses the token" in caplog.text


async def test_a_second_poller_ends_it_with_a_clear_word(server, heart, store, caplog, monkeypatch):
    monkeypatch.setattr(intake, "RIVAL_SECONDS", 0.5)  # the library asks again after one second
    await server.do(
        server.people.fault, method="getUpdates", status=409, times=99, description="Conflict: terminated"
    )

    assert await ending(server, heart, store) == 1
    assert "another process is receiving" in caplog.text


async def test_of_two_that_poll_at_least_one_ends(server, heart, store, tmp_path, monkeypatch):
    monkeypatch.setattr(intake, "RIVAL_SECONDS", 0.5)
    stop = asyncio.Event()
    async with await Store.open(tmp_path / "other.db", bytes(32), clock=WallClock().now) as other:
        connection = Connection(TOKEN, server.root)
        both = [
            asyncio.create_task(run(connection, one, one.store, stop))
            for one in (heart, ScriptedHeart(other))
        ]
        async with asyncio.timeout(PATIENCE):
            done, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        stop.set()
        await asyncio.gather(*both)

    assert {task.result() for task in done} == {1}


async def test_a_poll_that_stalls_ends_it_with_a_clear_word(server, heart, store, caplog):
    await server.do(server.people.fault, method="getUpdates", delay=600, times=99)

    assert await ending(server, heart, store, stopwatch=QuickStopwatch(100)) == 1
    assert "nothing was heard from Telegram" in caplog.text


async def test_a_port_that_is_taken_ends_it_with_a_clear_word(server, heart, store, caplog):
    port = int(server.root.rsplit(":", 1)[1])

    assert await ending(server, heart, store, health_port=port) == 78
    assert "the port is taken" in caplog.text


async def test_asked_to_stop_it_ends_in_under_five_seconds_whatever_hangs(server, heart, store):
    ana = await person(server)
    await server.do(server.people.fault, method="sendMessage", delay=600)
    await server.do(server.people.fault, method="getUpdates", skip=1, delay=600, times=99)
    stop = asyncio.Event()
    task = asyncio.create_task(run(Connection(TOKEN, server.root), heart, store, stop))
    await server.do(ana.send, "hello")
    await server.until(lambda: server.people.calls("sendMessage"))
    stop.set()

    assert await asyncio.wait_for(task, 5) == 0
    assert await said(store, 1001) == ["hello"]
    assert await store.next_waiting([Lane.REPLY]) == 0


async def test_it_waits_for_telegram_at_the_start_with_a_growing_pause(heart, store, _server):
    port = free_port()
    stop = asyncio.Event()
    task = asyncio.create_task(run(Connection(TOKEN, f"http://127.0.0.1:{port}"), heart, store, stop))
    await asyncio.sleep(0.2)
    late = await asyncio.to_thread(ReferenceServer, port=port)
    try:
        ana = await late.do(late.people.user, 1001)
        await late.do(ana.send, "hello")
        await late.do(ana.wait, timeout=PATIENCE)
        assert not task.done()
    finally:
        stop.set()
        await task
        await asyncio.to_thread(late.close)


# ------------------------------------------------------------------------------------ other parts
async def test_with_a_webhook_the_same_way_works(running, server, store):
    ana = await person(server)
    port = free_port()
    how = {
        "mode": "webhook",
        "webhook_url": f"http://127.0.0.1:{port}/in",
        "webhook_secret": "s" * 40,
        "webhook_port": port,
    }
    async with running(**how):
        await server.until(lambda: server.people.updates()["webhook"])
        await server.do(ana.send, "hello")
        await server.do(ana.wait)
        await server.do(ana.press, "Next")
        await server.do(ana.wait)
        hook = (await server.do(server.people.updates))["webhook"]

    assert hook["allowed_updates"] == list(ALLOWED)
    assert await said(store, 1001) == ["hello", "n"]
    assert await server.do(server.people.violations) == []


async def test_health_and_counts_are_shown_and_say_nothing_about_anybody(running, server):
    ana = await person(server, 1001001001, first_name="Ana Canary")
    port = free_port()
    async with running(health_port=port), aiohttp.ClientSession() as session:
        await server.do(ana.send, "a secret word")
        await server.do(ana.wait)
        async with session.get(f"http://127.0.0.1:{port}/healthz") as reply:
            good = reply.status
        async with session.get(f"http://127.0.0.1:{port}/metrics") as reply:
            metrics = await reply.text()

    assert good == 200
    assert "corner_updates_processed_total 1.0" in metrics
    assert "corner_messages_sent_reply_total 1.0" in metrics
    assert not [canary for canary in ("1001001001", "Ana", "secret", TOKEN) if canary in metrics]


async def test_the_profile_is_set_once_and_then_left_alone(running, server, heart):
    heart.presentations = (
        Presentation("", (("helpnow", "Ways to get help"),), "What this is", "In short"),
        Presentation("de", (("helpnow", "Hilfe"),), "Was das ist", "In Kürze"),
    )
    for looked in (2, 4):
        async with running():
            await server.until(lambda: len(server.people.calls("getMyShortDescription")) == looked)  # noqa: B023
            await server.until(lambda: len(server.people.profile()) == 6)
    calls = [call["method"] for call in await server.do(server.people.calls, "setMy*")]

    assert sorted(calls) == sorted(["setMyCommands", "setMyDescription", "setMyShortDescription"] * 2)
    assert await server.do(server.people.violations) == []


async def test_the_tick_comes_with_the_clock_and_what_is_due_goes_out(running, server, heart, store):
    ana = await person(server, started=True)
    tick = heart.tick

    async def due(now):
        await tick(now)
        if len(heart.ticks) == 1:
            await enqueue(store, 1001, Lane.CHECK_IN, Card("how are you?"))
            raise ValueError  # and the next tick comes all the same

    heart.tick = due
    async with running(clock=BusyClock()):
        await server.do(ana.wait)
        await server.until(lambda: len(heart.ticks) > 2)

    assert [message["text"] for message in await seen(server, ana)] == ["how are you?"]


class BusyClock(WallClock):
    """Returns early, as a clock does that is moved all the time."""

    async def wait(self, seconds):
        await asyncio.sleep(0.01)


async def test_no_canary_in_the_logs_at_debug(running, server, heart, caplog):
    """Token, names, texts and ids, while everything goes wrong that can."""
    factory = logging.getLogRecordFactory()
    caplog.set_level(logging.DEBUG)
    logs.seal()
    for name in logs.QUIET:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        ana = await person(server, 1001001001, first_name="Anacanary", username="canaryname")
        heart.fails = lambda incoming: incoming.text == "poisoncanary"
        for fault in ({"status": 502}, {"drop": True}, {"status": 400, "description": "canarytext"}):
            await server.do(server.people.fault, method="sendMessage", **fault)
        await server.do(server.people.fault, method="getUpdates", drop=True, times=2)
        async with running(stopwatch=QuickStopwatch(10)):
            for text in ("textcanary", "poisoncanary", "textcanary"):
                await server.do(ana.send, text)
            await server.until(lambda: len(server.people.calls("sendMessage")) >= 5)
            await server.do(ana.block)
            await server.until(lambda: heart.received[-1].what == "blocked")
    finally:
        logging.setLogRecordFactory(factory)
        logging.captureWarnings(capture=False)
        for name in logs.QUIET:
            logging.getLogger(name).setLevel(logging.WARNING)

    assert len(caplog.text.splitlines()) > 20
    assert not [canary for canary in ("canary", "1001001001", TOKEN, "/bot123456") if canary in caplog.text]
