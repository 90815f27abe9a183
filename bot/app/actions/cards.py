"""Actions on one person's card: call, private mark, what they know, put away and bring back."""

from collections.abc import Mapping
from dataclasses import replace

from bot.app.outgoing import Contact
from bot.app.turn import Action, Turn, text
from bot.core.session import Session
from bot.people import person as persons
from bot.people.entry import ARCHIVED, KNOWS
from bot.takeaway.lettering import one_line


def _look_up_person(turn: Turn, session: Session) -> str:
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return "gone"
    return "archived" if entry.state == ARCHIVED else "here"


def _send_contact_card(turn: Turn, session: Session) -> str:
    """Telegram makes the card callable; a short code is no number that it takes."""
    entry = turn.person.find(text(session, "person"))
    number = entry.reach("phone") if entry else ""
    if not entry or not number:
        return "no_number"
    turn.extra.append(Contact(name=one_line(entry.name) or number, number=number))
    return "sent"


def _set_what_they_know(turn: Turn, session: Session) -> None:
    knows = text(session, "knows")
    if knows in KNOWS:
        turn.become(
            persons.change(turn.person, text(session, "person"), lambda one: replace(one, knows=knows))
        )


def _mark_private(turn: Turn, session: Session) -> str:
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return "open"
    turn.become(persons.change(turn.person, entry.id, lambda one: replace(one, private=not one.private)))
    return "open" if entry.private else "private"


def _bring_back_person(turn: Turn, session: Session) -> None:
    turn.become(persons.bring_back(turn.person, text(session, "person")))


ACTIONS: Mapping[str, Action] = {
    "look_up_person": _look_up_person,
    "send_contact_card": _send_contact_card,
    "set_what_they_know": _set_what_they_know,
    "mark_private": _mark_private,
    "bring_back_person": _bring_back_person,
}
