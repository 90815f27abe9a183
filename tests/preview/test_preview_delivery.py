import asyncio
from datetime import timedelta

from patience import PATIENCE
from two_sides import Api, Phone

from bot.preview.clock import MovableClock


async def _texts(api: Api, offset: int = 0) -> list[str]:
    return [update["message"]["text"] for update in await api.updates(offset)]


async def test_updates_are_handed_out_again_until_a_higher_offset_confirms_them(api, sam):
    for text in ("one", "two", "three"):
        await sam.says(text)
    first = (await api.updates())[0]["update_id"]

    assert await _texts(api) == ["one", "two", "three"]
    assert await _texts(api, first) == ["one", "two", "three"]
    assert await _texts(api, first + 1) == ["two", "three"]
    assert await _texts(api) == ["two", "three"]
    assert await _texts(api, first + 3) == []


async def test_a_negative_offset_keeps_only_the_newest(api, sam):
    for text in ("one", "two", "three"):
        await sam.says(text)

    assert await _texts(api, -1) == ["three"]
    assert await _texts(api) == ["three"]


async def test_a_limit_is_kept(api, sam):
    for text in ("one", "two"):
        await sam.says(text)

    assert len(await api.result("getUpdates", limit=1)) == 1


async def test_a_long_poll_answers_as_soon_as_something_is_said(api, sam):
    poll = asyncio.ensure_future(api.result("getUpdates", timeout=50))
    await asyncio.sleep(0)
    await sam.says("hello")

    async with asyncio.timeout(PATIENCE):
        found = await poll

    assert found[0]["message"]["text"] == "hello"


async def test_a_second_poller_ends_the_first_with_a_conflict(api, sam):
    first = asyncio.ensure_future(api.call("getUpdates", timeout=50))
    await sam.world()
    second = asyncio.ensure_future(api.call("getUpdates", timeout=50))

    async with asyncio.timeout(PATIENCE):
        done, _ = await asyncio.wait({first, second}, return_when=asyncio.FIRST_COMPLETED)
        refused = done.pop().result()
        await sam.says("for the one that is left")
        others = [task for task in (first, second) if not task.done()]
        served = await others[0]

    assert refused["error_code"] == 409
    assert refused["description"].startswith("Conflict: terminated by other getUpdates request")
    assert served["result"][0]["message"]["text"] == "for the one that is left"


async def test_a_poll_whose_bot_went_away_is_no_competitor(api, sam):
    gone = asyncio.ensure_future(api.call("getUpdates", timeout=50))
    await sam.world()
    gone.cancel()
    await asyncio.gather(gone, return_exceptions=True)
    await sam.says("still here")

    assert await _texts(api) == ["still here"]


async def test_a_press_that_nobody_fetches_is_dropped_after_150_seconds(
    api: Api, sam: Phone, clock: MovableClock
):
    await sam.says("/start")
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
    sent = await api.result("sendMessage", chat_id=sam.id, text="Well?", reply_markup=keyboard)
    await sam.does("press", message_id=sent["message_id"], text="Yes")

    clock.advance(timedelta(seconds=145))
    kinds_before = [set(update) - {"update_id"} for update in await api.updates()]
    clock.advance(timedelta(seconds=10))
    kinds_after = [set(update) - {"update_id"} for update in await api.updates()]

    assert kinds_before == [{"message"}, {"callback_query"}]
    assert kinds_after == [{"message"}]


async def test_a_message_that_nobody_fetches_is_dropped_after_a_day(api, sam, clock):
    await sam.says("hello")
    clock.advance(timedelta(hours=25))

    assert await api.updates() == []


async def test_only_the_kinds_that_were_asked_for_arrive(api, sam):
    await api.result("getUpdates", allowed_updates=["callback_query"])
    await sam.says("unwanted")
    await api.result("getUpdates", allowed_updates=[])
    await sam.says("wanted")

    assert await _texts(api) == ["wanted"]


async def test_the_person_sees_what_the_bot_has_confirmed(api, sam):
    await sam.says("one")
    await sam.says("two")
    first, second = (update["update_id"] for update in await api.updates())
    one, two = (message["message_id"] for message in (await sam.screen())["messages"])

    await api.updates(first + 1)
    assert (await sam.screen())["state"]["fetched"] == one

    await api.updates(second + 1)
    assert (await sam.screen())["state"]["fetched"] == two


async def test_polling_is_refused_while_a_webhook_is_set(api):
    await api.result("setWebhook", url="http://127.0.0.1:9/hook")

    assert (await api.refusal("getUpdates"))[0] == 409

    await api.result("deleteWebhook")

    assert await api.updates() == []
