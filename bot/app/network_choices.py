"""Choices about the network: circles, roles, who is there in the meantime, which way to take off."""

from collections.abc import Callable, Mapping

from bot.app.role_words import suggestions
from bot.app.turn import Turn, text
from bot.core.session import Session
from bot.people import coverage
from bot.people.entry import CIRCLES
from bot.people.reaches import described

Choice = tuple[str, str]  # id, label
SMALL_STEPS = ("professionals", "groups", "me")  # where somebody can be found who is not there yet
LONGEST = 40  # letters on a button


def circle_label(turn: Turn, circle: str) -> str:
    return turn.words.label("circles", f"name-{circle}")


def _circles(turn: Turn, _: Session | None) -> list[Choice]:
    return [(one, circle_label(turn, one)) for one in CIRCLES]


def _small_steps(turn: Turn, _: Session | None) -> list[Choice]:
    """Circles that were closed are never brought up again."""
    offered = [one for one in SMALL_STEPS if one not in turn.person.closed]
    return [(one, turn.words.label("no_one", f"step-{one}")) for one in offered]


def _roles(turn: Turn, session: Session | None) -> list[Choice]:
    """By the circle that was just chosen, or by that of the person who is changed."""
    if session is None:
        return []
    entry = turn.person.find(text(session, "person"))
    return suggestions(turn, text(session, "circle") or (entry.circle if entry else ""))


def _meanwhile(turn: Turn, session: Session | None) -> list[Choice]:
    about = text(session, "person") if session else ""
    return [(one.id, one.name) for one in coverage.in_the_meantime(turn.person, about)]


def _ways(turn: Turn, session: Session | None) -> list[Choice]:
    entry = turn.person.find(text(session, "person")) if session else None
    reaches = entry.reaches if entry else ()
    return [(f"w{at}", turn.words.in_order(described(one)[:LONGEST])) for at, one in enumerate(reaches)]


SOURCES: Mapping[str, Callable[[Turn, Session | None], list[Choice]]] = {
    "circles": _circles,
    "small_steps": _small_steps,
    "roles": _roles,
    "meanwhile": _meanwhile,
    "ways": _ways,
}
