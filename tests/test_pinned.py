"""The list on top of the chat follows every change of the people, and leaves no names behind."""

import pytest
from chat import open_chat
from test_names_on_screens import begin
from test_take_along import sams

from bot.app.outgoing import Card, Delete, Edit, Unpin


@pytest.fixture
async def pinned(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, sams())
        await chat.say("/pin")
        await chat.press("With names")
        yield chat


def edits(items):
    return [item for item in items if isinstance(item, Edit)]


async def test_the_message_is_silent_in_the_way_of_a_screen_and_its_number_is_kept(pinned):
    [card] = [item for item in pinned.shown if isinstance(item, Card) and item.pin]

    assert not card.living
    assert card.names
    assert (await pinned.document()).person.pinned == pinned.messages - 1


async def test_each_change_of_the_people_edits_that_message(pinned):
    number = (await pinned.document()).person.pinned
    for press in ("l::keep_private/p1", "l::remove_person/p2", "l::undo_removal"):
        [edit] = edits(await pinned.press_data(press))
        assert edit.message_id == number
        assert "Ana" in edit.text


async def test_what_is_no_change_of_the_people_edits_nothing(pinned):
    shown = await pinned.say("/mypeople")
    shown += await pinned.press("1 Ana")
    shown += await pinned.say("/corner")

    assert edits(shown) == []


async def test_without_names_no_change_brings_a_name_back(pinned):
    await pinned.say("/pin")
    await pinned.press("Show it without names")
    shown = await pinned.press_data("l::remove_person/p2")

    assert all("Ana" not in edit.text for edit in edits(shown))


async def test_taken_down_it_is_emptied_before_it_is_deleted(pinned):
    number = (await pinned.document()).person.pinned
    await pinned.say("/pin")
    shown = await pinned.press("Take it down")
    kinds = [type(item) for item in shown]

    assert kinds.index(Unpin) < kinds.index(Edit) < kinds.index(Delete)
    assert "Ana" not in edits(shown)[0].text
    assert number in pinned.gone
    assert not (await pinned.document()).person.pinned


async def test_forgetting_empties_it_however_old_it_is(pinned):
    number = (await pinned.document()).person.pinned
    await pinned.say("/forget")
    shown = await pinned.press("Yes, erase everything")

    assert [edit.message_id for edit in edits(shown)] == [number]
    assert "Ana" not in edits(shown)[0].text


async def test_a_list_that_was_forgotten_meanwhile_is_not_kept_by_a_late_pin(pinned):
    await pinned.say("/forget")
    await pinned.press("Yes, erase everything")
    await pinned.heart.pinned(pinned.store.tag(pinned.telegram_id), 77)

    assert await pinned.document() is None
