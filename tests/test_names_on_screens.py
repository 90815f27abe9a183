"""Names of every kind go through every screen that brings people back; Telegram would take each of them."""

from dataclasses import replace

import pytest
from amount import tries
from chat import open_chat
from names import NAMES, read

from bot.app import document as documents
from bot.app.outgoing import Card, Edit
from bot.cli.chat import SOMEBODY
from bot.people import person as persons
from bot.people.entry import Entry, Reach
from bot.people.person import Corner, Person
from bot.preview.html_text import parse_html, units

WALK = (
    "/mypeople", "[card/p1]", "[contact_card/p1]", "[what_they_know/p1]", "[keep_private/p1]", "[card/p2]",
    "/now", "[now]", "/corner", "[corner_items/helps]", "[corner_items/kind_words]", "[corner_letter]",
    "/takealong", "/pin", "[o:names]", "/mypeople", "/tidy",
)  # fmt: skip


def somebody(name, count=2):
    """A person whose every word is of this kind."""
    person = Person(SOMEBODY, name="Sam", country="GB", consent="2026-03-01 1", language="en")
    for _ in range(count):
        reaches = (Reach("phone", "+447700900123"), Reach("other", name))
        entry = Entry("", name, "family", name, reaches, "everything", ("listening",), ("anytime",), name)
        person = persons.add(person, entry)
    return replace(person, corner=Corner(name, (name,), (name,)))


async def begin(chat, person):
    await chat.keep(replace(documents.new(SOMEBODY), person=person, met=True))


def accepted(item):
    """What Telegram asks of a screen: tags closed, not too long, no empty button, at most 64 bytes in one."""
    text, _ = parse_html(item.text)
    assert 0 < units(text.strip()) <= 4_096
    for row in item.rows:
        for button in row:
            assert read(button.label), "a button with nothing on it"
            assert len(button.press.encode()) <= 64
            assert len(button.copy) <= 256
    return text


@pytest.mark.sampled
@pytest.mark.parametrize("name", list(NAMES.values())[:: tries(2, 1)], ids=list(NAMES)[:: tries(2, 1)])
async def test_each_screen_shows_the_name_and_telegram_takes_it(name, library, tmp_path):
    shown = []
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, somebody(name))
        for step in WALK:
            shown += await do(chat, step)
    texts = [accepted(item) for item in shown if isinstance(item, Card | Edit)]
    named = [text for text in texts if squeezed(name) in squeezed(text)]

    assert len(texts) >= len(WALK)
    assert len(named) >= 8


def squeezed(text):
    """Without spaces (Telegram puts one where it does not take a sign) and marks that words take out."""
    return read(text).translate(dict.fromkeys(map(ord, " \ue000\ue001")))


async def do(chat, step):
    if step.startswith("/"):
        return await chat.say(step)
    if step == "[o:names]":
        return await chat.press("With names")
    return await chat.press_data(f"l::{step[1:-1]}")


@pytest.mark.parametrize("count", [1, 8, 9, 50, 200])
async def test_everybody_is_on_some_page_with_a_button_of_their_own(count, library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        person = Person(SOMEBODY, name="Sam", country="GB", consent="x", language="en")
        for number in range(1, count + 1):
            person = persons.add(person, Entry("", f"Friend {number:03}", why="kind words " * 25))
        await begin(chat, person)
        await chat.say("/mypeople")
        seen, buttons = chat.screen(), chat.labels()
        while "More" in chat.labels():
            await chat.press("More")
            accepted(chat.card)
            seen += chat.screen()
            buttons += chat.labels()

    for number in range(1, count + 1):
        assert f"Friend {number:03}" in seen
        assert f"{number} Friend {number:03}" in buttons


async def test_eight_entries_with_all_they_can_hold_lose_no_name(library, tmp_path):
    person = Person(SOMEBODY, name="Sam", country="GB", consent="x", language="en")
    for number in range(8):
        reaches = tuple(Reach("other", "👵🏼" * 50) for _ in range(6))
        entry = Entry("", f"{number}" + "👵🏼" * 29, "family", "👵🏼" * 30, reaches, why="👵🏼" * 150)
        person = persons.add(person, entry)
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, person)
        await chat.say("/mypeople")
        text = accepted(chat.card)

    assert all(entry.name in text for entry in person.people)
    assert "Samaritans" in text


async def test_a_link_that_telegram_would_refuse_is_shown_and_not_made_a_button(library, tmp_path):
    person = Person(SOMEBODY, name="Sam", country="GB", consent="x", language="en")
    for link in ("https://x", "https://???", "https://exa mple.org", "https://example.org/climb"):
        person = persons.add(person, Entry("", "Climbing", "groups", reaches=(Reach("link", link),)))
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, person)
        opened = []
        for entry in person.people:
            await chat.press_data(f"l::card/{entry.id}")
            opened += [button.url for row in chat.card.rows for button in row if button.url]
            assert entry.reaches[0].value in accepted(chat.card)

    assert opened == ["https://example.org/climb"]


async def test_the_card_of_somebody_who_is_gone_says_so(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, somebody("Ana"))
        for flow in ("card", "contact_card", "what_they_know", "keep_private", "change_person"):
            for forged in ("p99", "-", "../p1", "0"):
                await chat.press_data(f"l::{flow}/{forged}")
                accepted(chat.card)
        document = await chat.document()

    assert [one.name for one in document.person.people] == ["Ana", "Ana"]
