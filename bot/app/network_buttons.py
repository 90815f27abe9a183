"""Buttons about the network: who was just added, who has the same name, a circle, words to ask with."""

from collections.abc import Callable, Iterable, Mapping

from bot.app.actions.network import namesakes
from bot.app.chat_links import chat_address
from bot.app.network_choices import circle_label
from bot.app.outgoing import Button
from bot.app.presses import LINK, Press
from bot.app.turn import Turn, several, text
from bot.app.typed import shortened
from bot.app.views.circles import ask_words
from bot.core.session import Session
from bot.people import coverage
from bot.people.entry import Entry
from bot.people.person import newest

SHOWN = 8  # people on buttons; the rest is a tap away under “My people”
LONGEST_COPY = 256  # letters, Telegram's limit
READY = {"partner", "family"}  # before telling these, a few questions may help


def visit(label: str, flow: str, about: str) -> Button:
    return Button(label, press=Press(LINK, f"{flow}/{about}").data)


def _opening(turn: Turn, flow: str, about: str = "") -> Button:
    """A button with the flow's own words."""
    label = turn.words.label(flow, "open")
    return visit(label, flow, about) if about else Button(label, press=Press(LINK, flow).data)


def _cards(people: Iterable[Entry], flow: str = "card") -> list[Button]:
    return [visit(shortened(one.name), flow, one.id) for one in list(people)[:SHOWN]]


def _namesakes(turn: Turn, session: Session) -> list[Button]:
    label = turn.words.label
    return [
        visit(label("add_person", "known", {"name": shortened(one.name)}), "card", one.id)
        for one in namesakes(turn, session)[:SHOWN]
    ]


def _newest(turn: Turn, _: Session) -> list[Button]:
    entry = newest(turn.person)
    return [visit(turn.words.label("common", "change"), "change_person", entry.id)] if entry else []


def _added(turn: Turn, session: Session) -> list[Button]:
    found = (turn.person.find(one) for one in several(session, "added"))
    return _cards((one for one in found if one), "change_person")


def _this_person(turn: Turn, session: Session) -> list[Button]:
    entry = turn.person.find(text(session, "person"))
    return _cards([entry]) if entry else []


def _about_group(turn: Turn, session: Session) -> list[Button]:
    entry = turn.person.find(text(session, "person"))
    if entry is None or entry.circle != "groups":
        return []
    return [_opening(turn, "about_group", entry.id)]


def _in_circle(turn: Turn, session: Session) -> list[Button]:
    return _cards(coverage.within(turn.person, text(session, "circle")))


def _about_circle(turn: Turn, session: Session) -> list[Button]:
    if text(session, "circle") not in READY:
        return []
    return [_opening(turn, "readiness")]


def _this_circle(turn: Turn, session: Session) -> list[Button]:
    circle = text(session, "circle")
    return [visit(circle_label(turn, circle), "circle", circle)]


def _room_again(turn: Turn, session: Session) -> list[Button]:
    """The circle of somebody who left, where it is open and nobody is in it now."""
    entry = turn.person.find(text(session, "person"))
    circle = entry.circle if entry else ""
    if not circle or coverage.standing(turn.person, circle) != coverage.OPEN:
        return []
    return [visit(circle_label(turn, circle), "circle", circle)]


def _ask_them(turn: Turn, session: Session) -> list[Button]:
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return []
    words, label = ask_words(turn, entry), turn.words.label
    address = chat_address(entry, words)
    write = [Button(label("ask_them", "write"), url=address)] if address else []
    return [*write, Button(label("ask_them", "copy"), copy=words[:LONGEST_COPY])]


BUTTONS: Mapping[str, Callable[[Turn, Session], list[Button]]] = {
    "namesakes": _namesakes,
    "newest": _newest,
    "added": _added,
    "this_person": _this_person,
    "about_group": _about_group,
    "in_circle": _in_circle,
    "about_circle": _about_circle,
    "this_circle": _this_circle,
    "room_again": _room_again,
    "ask_them": _ask_them,
}
