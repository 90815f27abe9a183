"""Actions about the people on the list."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.app.turn import Action, Turn, several, text, value
from bot.core.session import Session
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.reaches import read_reaches, unsure


def _read_contact(turn: Turn, session: Session) -> str:
    reaches = read_reaches(text(session, "contact"), turn.country.iso2)
    return "unsure" if any(unsure(one, turn.country.iso2) for one in reaches) else "fine"


def _save_person(turn: Turn, session: Session) -> None:
    if not text(session, "name"):
        return
    entry = Entry(
        id="",
        name=text(session, "name"),
        circle=text(session, "circle"),
        role=text(session, "role"),
        reaches=read_reaches(text(session, "contact"), turn.country.iso2),
        knows=text(session, "knows"),
        good_for=several(session, "good_for"),
        when=several(session, "reachable"),
        why=text(session, "why"),
    )
    turn.become(persons.add(turn.person, entry))


def _change_person(turn: Turn, session: Session) -> None:
    """Set the one thing that was changed; a person taken off meanwhile is left alone."""
    what = text(session, "what")
    field = {"contact": "reaches", "reachable": "when"}.get(what, what)
    if field not in Entry.__dataclass_fields__ or what not in session.answers:
        return
    new: Any = value(session, what) or ()
    if what == "contact":
        new = read_reaches(text(session, "contact"), turn.country.iso2)
    elif what not in ("good_for", "reachable"):
        new = text(session, what)
    changes: dict[str, Any] = {field: new}
    turn.become(persons.change(turn.person, text(session, "person"), lambda one: replace(one, **changes)))


def _move_person(turn: Turn, session: Session) -> None:
    turn.become(persons.move(turn.person, text(session, "person"), "first"))


def _remove_person(turn: Turn, session: Session) -> None:
    turn.become(persons.remove(turn.person, text(session, "person")))


def _undo_removal(turn: Turn, _: Session) -> None:
    turn.become(persons.undo(turn.person))


ACTIONS: Mapping[str, Action] = {
    "read_contact": _read_contact,
    "save_person": _save_person,
    "change_person": _change_person,
    "move_person": _move_person,
    "remove_person": _remove_person,
    "undo_removal": _undo_removal,
}
