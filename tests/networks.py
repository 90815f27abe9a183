"""What the tests of the network share: somebody who has people, and what Telegram asks of every card."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from chat import Chat

from bot.app import document as documents
from bot.app.outgoing import Card
from bot.cli.transcript import plain
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.person import Person

TAGS = {"b", "i", "u", "s", "code", "pre", "blockquote", "a", "tg-spoiler"}
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\ue000-\uf8ff]")


class Tags(HTMLParser):
    """Telegram refuses a card with a tag that it does not know, or that is left open."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag, attrs):
        self.open.append(tag)
        if tag not in TAGS:
            self.wrong.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def sound(card: Card) -> None:
    """What Telegram asks of every card."""
    tags = Tags()
    tags.feed(card.text)
    assert (tags.wrong, tags.open) == ([], [])
    assert 1 <= len(plain(card.text).encode("utf-16-le")) // 2 <= 4_096
    assert not UNSEEN.search(card.text)
    for row in card.rows:
        for button in row:
            assert button.label.strip()
            assert len(button.press.encode()) <= 64
            assert len(button.copy) <= 256
            assert sum(map(bool, (button.press, button.url, button.copy))) == 1
    assert any(button.press.startswith("h:") for button in card.rows[-1])  # the way to help, or back from it


def all_sound(chat: Chat) -> None:
    for item in chat.shown:
        if isinstance(item, Card):
            sound(item)


async def begin(chat: Chat, *people: Entry, country: str = "GB", **fields) -> Person:
    """Somebody who has been here before, with these people."""
    person = Person(chat.telegram_id, country=country, consent="2026-03-01 1", **fields)
    for one in people:
        person = persons.add(person, one)
    await chat.keep(replace(documents.new(chat.telegram_id), person=person, met=True))
    return person


async def people_of(chat: Chat) -> tuple[Entry, ...]:
    document = await chat.document()
    return document.person.people if document else ()
