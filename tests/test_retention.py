"""What nobody uses is announced, then erased; any sign of life keeps it."""

from datetime import UTC, datetime, timedelta

from chat import SetClock, open_chat

START = datetime(2026, 1, 10, 9, tzinfo=UTC)


async def on_list(chat) -> bool:
    return await chat.document() is not None


async def test_an_unused_record_is_announced_and_then_erased(library, tmp_path):
    clock = SetClock(START)
    async with open_chat(library, folder=tmp_path, clock=clock) as chat:
        await chat.say("/start")
        await chat.say("Sam")
        await chat.wait(timedelta(days=336))

        assert "erase your list in a month" in chat.screen()

        await chat.wait(timedelta(days=31))

        assert not await on_list(chat)


async def test_a_press_on_the_announcement_keeps_everything(library, tmp_path):
    clock = SetClock(START)
    async with open_chat(library, folder=tmp_path, clock=clock) as chat:
        await chat.say("/start")
        await chat.say("Sam")
        await chat.wait(timedelta(days=336))
        await chat.press("Home")
        await chat.wait(timedelta(days=60))

        assert await on_list(chat)
