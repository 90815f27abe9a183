"""Buttons that the program makes for a screen: write to somebody, copy a number, first people."""

from collections.abc import Callable, Mapping
from urllib.parse import quote

from bot.app.outgoing import Button
from bot.app.presses import LINK, Press
from bot.app.turn import Turn, text
from bot.core.session import Session
from bot.people.entry import Entry
from bot.people.reaches import shown

FIRST = 3
LONGEST_COPY = 256  # characters, Telegram's limit for a copy button
LONGEST_URL = 1_000

# What a draft may say at most, by what somebody knows. Nothing ever goes further than the level.
WORDS_BY_LEVEL: Mapping[str, str] = {
    "": "words_nothing",
    "nothing": "words_nothing",
    "hard_time": "words_hard_time",
    "self_harm": "words_hard_time",
    "everything": "words_everything",
}


def person_link(label: str, entry_id: str) -> Button:
    return Button(label, press=Press(LINK, f"card/{entry_id}").data)


def _people(turn: Turn, _: Session) -> list[Button]:
    return [person_link(one.name, one.id) for one in turn.person.others[:FIRST]]


def draft(turn: Turn, entry: Entry) -> str:
    """Words to write, no further than what this person knows."""
    return turn.words.label("card", "what", attribute=WORDS_BY_LEVEL[entry.knows])


def chat_address(entry: Entry, words: str) -> str:
    """An address that opens their chat with the words filled in; it sends nothing by itself."""
    name, number = entry.reach("telegram"), entry.reach("phone")
    target = name or (number if number.startswith("+") else "")
    return f"https://t.me/{target}?text={quote(words)}" if target else ""


def _reach(turn: Turn, session: Session) -> list[Button]:
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return []
    words = draft(turn, entry)
    label = turn.words.label
    buttons = []
    if address := chat_address(entry, words):
        buttons.append(Button(label("card", "what", {"person_name": entry.name}, "write"), url=address))
    if link := entry.reach("link"):
        buttons.append(Button(label("card", "what", attribute="open_link"), url=link[:LONGEST_URL]))
    if number := entry.reach("phone"):
        buttons.append(Button(label("card", "what", attribute="copy_number"), copy=number[:LONGEST_COPY]))
    elif others := [shown(reach) for reach in entry.reaches]:
        buttons.append(Button(label("card", "what", attribute="copy_number"), copy=others[0][:LONGEST_COPY]))
    buttons.append(Button(label("card", "what", attribute="copy_words"), copy=words[:LONGEST_COPY]))
    return buttons


BUTTONS: Mapping[str, Callable[[Turn, Session], list[Button]]] = {"people": _people, "reach": _reach}
