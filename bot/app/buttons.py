"""Buttons that the program makes for a screen: write to somebody, copy a number, first people."""

import re
from collections.abc import Callable, Mapping

from bot.app import draft_buttons, explore_buttons, network_buttons
from bot.app.chat_links import chat_address
from bot.app.line_buttons import line_buttons, list_buttons
from bot.app.outgoing import Button
from bot.app.presses import LINK, Press
from bot.app.turn import Turn, text
from bot.app.typed import shortened
from bot.core.session import Session
from bot.people.entry import Entry
from bot.people.reaches import shown

FIRST = 3
LONGEST_COPY = 256  # characters, Telegram's limit for a copy button
LONGEST_URL = 1_000
NEVER_TOLD = ("professionals", "groups", "me")  # what these know is no question of telling

_ADDRESS = re.compile(
    r"https?://[a-z0-9\-]+(\.[a-z0-9\-]+)*\.[a-z]{2,}(:\d{1,5})?([/?#][!-~]*)?", re.IGNORECASE
)

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
    return [person_link(shortened(one.name), one.id) for one in turn.person.others[:FIRST]]


def draft(turn: Turn, entry: Entry) -> str:
    """Words to write, no further than what this person knows."""
    return turn.words.label("card", "what", attribute=WORDS_BY_LEVEL[entry.knows])


def _reach(turn: Turn, session: Session) -> list[Button]:
    """Write first, then what can be called or copied, then what they know and who is next."""
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return []
    words = draft(turn, entry)
    buttons = []
    if address := chat_address(entry, words):
        buttons.append(Button(_label(turn, "write", entry.name), url=address))
    if opens(link := entry.reach("link")):
        buttons.append(Button(_label(turn, "open_link"), url=link))
    if entry.reach("phone"):
        buttons.append(_visit(turn, "contact_card", entry))
    buttons += _copies(turn, entry, words)
    if entry.circle not in NEVER_TOLD:
        buttons.append(_visit(turn, "what_they_know", entry))
    if entry.circle != "me":
        buttons.append(_visit(turn, "words_for", entry))
    return [*buttons, *_neighbours(turn, entry)]


def _label(turn: Turn, attribute: str, name: str = "") -> str:
    """A label that fits a button; a name that is too long for it is shortened."""
    return turn.words.label("card", "what", {"person_name": shortened(name)}, attribute)


def _visit(turn: Turn, flow: str, entry: Entry) -> Button:
    return Button(turn.words.label(flow, "open"), press=Press(LINK, f"{flow}/{entry.id}").data)


def _copies(turn: Turn, entry: Entry, words: str) -> list[Button]:
    """The number where there is one, else an address; “in person” cannot be copied to anywhere."""
    copied = [Button(_label(turn, "copy_words"), copy=words[:LONGEST_COPY])]
    if number := entry.reach("phone"):
        return [Button(_label(turn, "copy_number"), copy=number[:LONGEST_COPY]), *copied]
    addresses = [shown(one) for one in entry.reaches if one.kind in ("telegram", "email", "link")]
    return [
        *(Button(_label(turn, "copy_address"), copy=one[:LONGEST_COPY]) for one in addresses[:1]),
        *copied,
    ]


def _neighbours(turn: Turn, entry: Entry) -> list[Button]:
    """Who comes next, for when there is no answer; and who came before."""
    order = [one.id for one in turn.person.here]
    at = order.index(entry.id) if entry.id in order else 0
    found = []
    if at > 0:
        found.append(("previous", turn.person.here[at - 1]))
    if entry.id in order and at + 1 < len(order):
        found.append(("next", turn.person.here[at + 1]))
    return [person_link(_label(turn, attribute, one.name), one.id) for attribute, one in found]


def opens(link: str) -> bool:
    """Whether Telegram would take this address; one that it refuses would take the whole screen with it."""
    return len(link) <= LONGEST_URL and _ADDRESS.fullmatch(link) is not None


def _mark(turn: Turn, session: Session) -> list[Button]:
    """The private mark, or its undoing."""
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return []
    label = turn.words.label("keep_private", "undo" if entry.private else "open")
    return [Button(label, press=Press(LINK, f"keep_private/{entry.id}").data)]


BUTTONS: Mapping[str, Callable[[Turn, Session], list[Button]]] = {
    **network_buttons.BUTTONS,
    **draft_buttons.BUTTONS,
    **explore_buttons.BUTTONS,
    "people": _people,
    "reach": _reach,
    "mark": _mark,
    "lines": list_buttons,
    "line": line_buttons,
}
