"""Actions about the circles: a picture of them, closing and opening one; and quiet supporters."""

import re
from collections.abc import Mapping

from bot.app.outgoing import File
from bot.app.turn import Action, Turn, text
from bot.core.session import Session
from bot.people import coverage
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.typed import LONGEST_NAME, one_line, same_name

PROMPTS = ("beside", "smile", "asks", "everyday", "kind_once")
AS_PHOTO = 12  # people; a picture of more is so tall that Telegram would blur the names of a photo
_APART = re.compile(r"[\n,;،、，]+")


def _send_circles_picture(turn: Turn, _: Session) -> None:
    photo = len(turn.person.here) <= AS_PHOTO
    turn.extra.append(File(make="coverage", name="circles.png", photo=photo))


def _look_at_circle(turn: Turn, session: Session) -> str:
    match coverage.standing(turn.person, text(session, "circle")):
        case coverage.PEOPLED:
            return "peopled"
        case coverage.OPEN:
            return "empty"
        case _:
            return "closed"


def _close_circle(turn: Turn, session: Session) -> None:
    turn.become(persons.close(turn.person, text(session, "circle"), text(session, "empty")))


def _reopen_circle(turn: Turn, session: Session) -> None:
    turn.become(persons.reopen(turn.person, text(session, "circle")))


def quiet_names(turn: Turn, session: Session) -> tuple[str, ...]:
    """Everybody who was named, once each; who is on the list already is left as they are."""
    known = [one.name for one in turn.person.people]
    found: list[str] = []
    for prompt in PROMPTS:
        for part in _APART.split(text(session, prompt)):
            name = one_line(part)[:LONGEST_NAME].strip()
            if name and not any(same_name(name, one) for one in (*known, *found)):
                found.append(name)
    return tuple(found)


def _look_for_quiet(turn: Turn, session: Session) -> str:
    return "some" if quiet_names(turn, session) else "nobody"


def _save_quiet_people(turn: Turn, session: Session) -> None:
    for name in quiet_names(turn, session):
        turn.become(persons.add(turn.person, Entry("", name, knows="nothing")))


ACTIONS: Mapping[str, Action] = {
    "send_circles_picture": _send_circles_picture,
    "look_at_circle": _look_at_circle,
    "close_circle": _close_circle,
    "reopen_circle": _reopen_circle,
    "look_for_quiet": _look_for_quiet,
    "save_quiet_people": _save_quiet_people,
}
