"""A tidy chat: what shows names goes, the person's own answers too, and the rest stays."""

from datetime import timedelta

import pytest
from chat import open_chat
from test_names_on_screens import begin
from test_take_along import sams

from bot.app.outgoing import Card, Delete, Edit
from bot.store.outbox import KEPT_SENT_SECONDS


@pytest.fixture
async def sam(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, sams())
        yield chat


async def named(chat):
    """The messages of the chat that tell names, by what is noted."""
    return {one.message_id for one in await chat.store.sent(chat.store.tag(chat.telegram_id)) if one.names}


async def test_on_a_tap_all_that_shows_names_goes_and_nothing_else(sam):
    await sam.say("/mypeople")
    await sam.press("1 Ana")
    await sam.press("Contact card")
    await sam.say("/settings")
    before, settings = await named(sam), sam.messages
    await sam.say("/tidy")
    await sam.press("Now")

    assert before
    assert set(sam.gone) == before
    assert settings not in sam.gone
    assert not await named(sam)


async def test_the_persons_own_answers_go_too(sam):
    await sam.say("/corner")
    await sam.press("Kind words")
    await sam.press("Add one")
    await sam.say("You are easy to be with, said Mo")
    answer = sam.messages - 1
    await sam.share("Noor", "+447700900999")
    contact = sam.messages - 1
    await sam.say("/tidy")
    command = sam.messages - 1
    await sam.press("Now")

    assert {answer, contact} <= set(sam.gone)
    assert command not in sam.gone


async def test_words_of_crisis_are_noted_nowhere(sam):
    await sam.say("/add")
    await sam.say("I want to end my life")

    assert sam.messages - 1 not in await named(sam)


@pytest.mark.parametrize(
    ("label", "hours"), [("After an hour", 1), ("After six hours", 6), ("After a day", 24)]
)
async def test_after_the_time_that_was_set_it_happens_by_itself(label, hours, sam):
    await sam.say("/tidy")
    await sam.press(label)
    await sam.say("/mypeople")
    shown = sam.messages
    early = await sam.wait(timedelta(hours=hours, minutes=-2))
    late = await sam.wait(timedelta(minutes=4))

    assert early == []
    assert [type(item) for item in late] == [Delete]
    assert shown in sam.gone


async def test_a_list_that_is_in_use_is_not_taken_away(sam):
    await sam.say("/tidy")
    await sam.press("After an hour")
    for _ in range(4):
        await sam.say("/mypeople")
        assert await sam.wait(timedelta(minutes=50)) == []
    assert len(await sam.wait(timedelta(minutes=20))) == 1


async def test_who_looks_every_day_is_tidied_while_telegram_still_allows_it(sam):
    await sam.say("/tidy")
    await sam.press("After a day")
    await sam.say("/mypeople")
    first, begun = sam.messages, sam.clock.now()
    while first not in sam.gone:
        await sam.wait(timedelta(hours=11))
        await sam.say("/mypeople")

        assert sam.clock.now() - begun < timedelta(seconds=KEPT_SENT_SECONDS + 11 * 3600)
    document = await sam.document()

    assert first in sam.gone
    assert document.plan.tidy_at is not None


async def test_nothing_is_set_where_nobody_asked(sam):
    await sam.say("/mypeople")

    assert (await sam.document()).plan.tidy_at is None
    assert await sam.wait(timedelta(days=2)) == []


async def test_only_on_a_tap_ends_what_was_set(sam):
    await sam.say("/tidy")
    await sam.press("After an hour")
    await sam.say("/mypeople")
    await sam.say("/tidy")
    await sam.press("Only on a tap")

    assert await sam.wait(timedelta(hours=3)) == []


async def test_the_pinned_list_stays_without_names(sam):
    await sam.say("/pin")
    await sam.press("With names")
    pinned = (await sam.document()).person.pinned
    await sam.say("/tidy")
    shown = await sam.press("Now")
    edits = [item for item in shown if isinstance(item, Edit)]

    assert pinned
    assert pinned not in sam.gone
    assert [edit.message_id for edit in edits] == [pinned]
    assert "Ana" not in edits[0].text


async def test_what_telegram_refused_is_said_with_the_way_by_hand(sam):
    await sam.heart.left_over(sam.store.tag(sam.telegram_id))
    [card] = [item for item in await sam.say("/settings") if isinstance(item, Card) and not item.living]

    assert "by hand" in card.text
