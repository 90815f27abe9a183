"""Names of every kind, 1 to 60 characters, go through every screen of the network."""

import asyncio

import pytest
from amount import tries
from chat import open_chat
from hypothesis import given, settings
from hypothesis import strategies as st
from networks import UNSEEN, all_sound, begin, people_of

from bot.content.library import Library
from bot.people.entry import CIRCLES, KNOWS, Entry, Reach
from bot.people.typed import one_line

KEPT: dict[str, Library] = {}  # not an argument: Hypothesis would write it out


@pytest.fixture(autouse=True)
def _keep(library):
    KEPT["library"] = library


FLOWS_ABOUT_SOMEBODY = ("card", "change_person", "what_changed", "order", "ask_them", "about_group")
FLOWS = (
    "my_people", "circles", "things_change", "archive", "quiet_people", "no_one", "readiness", "add_person",
)  # fmt: skip
LETTERS = st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Co", "Cn"))
NAMES = st.one_of(
    st.text(LETTERS, min_size=1, max_size=60),
    st.sampled_from(
        [
            "א" * 60, "محمد", "👩\u200d👩\u200d👧\u200d👦", "अना", "安娜", "<b>Ana</b>", "</b><i>", "&lt;",
            "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", "{ $name }", "none",
            "a&b", "other", "p1", "me", "A\0na", "x" * 60, "👍" * 60, "\u202eanA", "\ue0000\ue001",
            "Ana\nMo", "\u200dAna",
            "Z\u0338\u0321\u031ba\u0337l\u0334g\u0335o\u0336", "@ana_x", "https://example.org", "1", ".",
            "\u200fשלום\u200e", "[Save]", "%s{}",
        ]
    ),
)  # fmt: skip


@settings(max_examples=tries(5, 15), deadline=None)
@given(name=NAMES, circle=st.sampled_from(CIRCLES), knows=st.sampled_from(["", *KNOWS]))
def test_a_name_of_any_kind_goes_through_every_screen(name, circle, knows):
    asyncio.run(through_every_screen(KEPT["library"], name, circle, knows))


async def through_every_screen(library, name, circle, knows):
    name = one_line(name) or "Ana"  # as it is kept
    reaches = (Reach("phone", "+447700900123", "work"), Reach("other", name))
    async with open_chat(library) as chat:
        await begin(
            chat,
            Entry("", name, circle=circle, knows=knows, role=name, reaches=reaches, why=name),
            Entry("", name, circle="groups", details=(("moderated", "by_nobody"), ("opens", name))),
            Entry("", "Mo", circle="friends"),
            name=name,
        )
        for flow in FLOWS:
            await chat.press_data(f"l::{flow}")
        for flow in FLOWS_ABOUT_SOMEBODY:
            for about in ("p1", "p2"):
                await chat.press_data(f"l::{flow}/{about}")
        for one in CIRCLES:
            await chat.press_data(f"l::circle/{one}")
        await chat.press_data("l::what_changed/p1")
        await chat.press("They are too close to it")
        await chat.say("thank you")
        await chat.press_data("l::archive")
        await chat.press_data("l::remove_person/p2")
        await chat.say("/undo")
        all_sound(chat)


@settings(max_examples=tries(8, 25), deadline=None)
@given(name=NAMES)
def test_a_name_of_any_kind_can_be_typed_and_is_kept_as_it_looks(name):
    asyncio.run(typed_and_kept(KEPT["library"], name))


async def typed_and_kept(library, name):
    async with open_chat(library) as chat:
        await begin(chat)
        await chat.say("/add")
        await chat.say(f" {name}\u200b ")
        if "Where does" in chat.screen():
            await chat.press("Friends")
            await chat.say(name)
            await chat.press("Stop here")
        all_sound(chat)
        for one in await people_of(chat):
            assert not UNSEEN.search(one.name + one.role)
            assert 1 <= len(one.name) <= 60
            assert "\n" not in one.name


async def test_nothing_but_what_nobody_can_see_is_no_name(chat):
    await begin(chat)
    await chat.say("/add")
    await chat.say("\u200b\u3164\x00")

    assert "Please write a short name" in chat.screen()
    assert await people_of(chat) == ()


async def test_a_name_that_is_too_long_is_asked_for_again_and_nothing_is_lost(chat):
    await begin(chat)
    await chat.say("/add")
    await chat.say("x" * 61)

    assert "up to 60 letters" in chat.screen()
