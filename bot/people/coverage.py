"""Which circles have somebody in them. Nothing is counted and nothing is rated: one is plenty."""

from bot.people.entry import CIRCLES, WAITING, Entry
from bot.people.person import Person

PEOPLED, OPEN = "peopled", "open"


def standing(person: Person, circle: str) -> str:
    """``peopled``, ``open``, or why it was closed: ``not_for_me``, ``not_safe``. People come before that."""
    if within(person, circle):
        return PEOPLED
    return person.closed.get(circle, OPEN)


def within(person: Person, circle: str) -> tuple[Entry, ...]:
    return tuple(one for one in person.here if one.circle == circle)


def unplaced(person: Person) -> tuple[Entry, ...]:
    """Who was added half-way, before a circle was chosen."""
    return tuple(one for one in person.here if one.circle not in CIRCLES)


def in_the_meantime(person: Person, entry_id: str) -> tuple[Entry, ...]:
    """Who could be there while somebody is waited for."""
    return tuple(one for one in person.others if one.state != WAITING and one.id != entry_id)
