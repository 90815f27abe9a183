"""The one sealed document of a person: who they are, where they are in a form, what is due."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.checkins.plan import Plan
from bot.core import session as sessions
from bot.core.session import Session
from bot.people import person as persons
from bot.people.person import Person


@dataclass(frozen=True, slots=True)
class Document:
    """``stack``: the flows under way, the newest last. ``screen`` counts the screens, for stale buttons."""

    person: Person
    stack: tuple[Session, ...] = ()
    screen: int = 0
    page: int = 0  # of a long list on the screen
    plan: Plan = field(default_factory=Plan)
    parked: tuple[Session, ...] = ()  # flows that were left to be taken up at the same question
    met: bool = False  # the keys under the text field were shown
    last_seen: str = ""  # the day of the last sign of life
    announced: bool = False  # that all of this will be erased for want of use


def new(telegram_id: int) -> Document:
    return Document(Person(telegram_id))


def to_json(document: Document) -> dict[str, Any]:
    return {
        "person": persons.to_json(document.person),
        "stack": [sessions.to_json(one) for one in document.stack],
        "screen": document.screen,
        "page": document.page,
        "plan": document.plan.to_json(),
        "parked": [sessions.to_json(one) for one in document.parked],
        "met": document.met,
        "last_seen": document.last_seen,
        "announced": document.announced,
    }


def from_json(data: Mapping[str, Any]) -> Document:
    return Document(
        person=persons.from_json(data["person"]),
        stack=tuple(sessions.from_json(one) for one in data.get("stack", ())),
        screen=data.get("screen", 0),
        page=data.get("page", 0),
        plan=Plan.from_json(data.get("plan", {})),
        parked=tuple(sessions.from_json(one) for one in data.get("parked", ())),
        met=data.get("met", False),
        last_seen=data.get("last_seen", ""),
        announced=data.get("announced", False),
    )
