"""People who come from Telegram itself: a shared contact, or some that were picked from its list.

Telegram has its picker only as a key under the text field, so the key comes and goes with the question.
"""

from collections.abc import Iterable

from bot.app.events import Shared
from bot.app.outgoing import Keys
from bot.app.turn import Turn
from bot.people import person as persons
from bot.people.entry import Entry, Reach
from bot.people.reaches import read_reaches, read_shared_number, shown
from bot.people.typed import LONGEST_NAME, one_line, same_name

PICKING = "pick_people"  # the flow, and the setting that says that the key is there


def home_keys(turn: Turn, *, picker: bool = False) -> Keys:
    """The keys that are always there; with ``picker`` one more, that opens Telegram's list of people."""
    label = turn.words.label
    return Keys(
        text=turn.words.html(PICKING if picker else "common", "keys"),
        labels=((label("common", "help"), label("common", "people-key")),),
        placeholder=label("common", "type-here"),
        pick_people=label(PICKING, "key") if picker else "",
    )


def open_picker(turn: Turn) -> None:
    turn.extra.append(home_keys(turn, picker=True))
    turn.change(settings={**turn.person.settings, PICKING: "open"})


def close_picker(turn: Turn) -> None:
    """Take the key away again, once the person is anywhere else."""
    stack = turn.document.stack
    if PICKING not in turn.person.settings or (stack and stack[-1].flow == PICKING):
        return
    turn.change(settings={name: value for name, value in turn.person.settings.items() if name != PICKING})
    turn.extra.insert(0, home_keys(turn))


def name_of(one: Shared) -> str:
    """What to call somebody who was shared; their number where nothing else is known."""
    whole = one_line(f"{one.name} {one.last_name}") or one_line(one.username) or one_line(one.number)
    return whole[:LONGEST_NAME].strip()


def contact_of(turn: Turn, one: Shared) -> str:
    """How to reach them, as it would be typed."""
    country = turn.country.iso2
    parts = []
    if number := one_line(one.number):
        parts.append(shown(Reach("phone", read_shared_number(number, country))))
    if one.username:
        parts.append(f"@{one.username}")
    further = (reach for way in map(one_line, one.ways) for reach in read_reaches(way, country))
    return ", ".join(dict.fromkeys([*parts, *map(shown, further)]))


def add_all(turn: Turn, people: Iterable[Shared], circle: str = "") -> tuple[str, ...]:
    """Everybody who is new, straight on the list; their ids. A list that is full takes nobody more."""
    added = []
    for one in people:
        name, reaches = name_of(one), read_reaches(contact_of(turn, one), turn.country.iso2)
        if not name or _known(turn, name, reaches) or turn.person.full:
            continue
        turn.become(persons.add(turn.person, Entry("", name, circle=circle, reaches=reaches)))
        added.append(f"p{turn.person.last_id}")
    return tuple(added)


def _known(turn: Turn, name: str, reaches: tuple[Reach, ...]) -> bool:
    """Picked twice is still one person; two people of one name have different ways to reach them."""
    return any(same_name(one.name, name) and set(reaches) <= set(one.reaches) for one in turn.person.people)
