"""Actions about the people on the list: adding, changing, order, taking off."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from bot.app.role_words import role_in_words
from bot.app.turn import Action, Turn, several, text
from bot.core.session import Session
from bot.people import person as persons
from bot.people.entry import ARCHIVED, GROUP_DETAILS, WAITING, Entry, Reach
from bot.people.reaches import read_reaches, unsure
from bot.people.typed import LONGEST_NAME, one_line, same_name

MOST_REACHES = 9  # ways to reach one person; more do not fit on a card


def reaches_of(turn: Turn, session: Session) -> tuple[Reach, ...]:
    return read_reaches(text(session, "contact"), turn.country.iso2)[:MOST_REACHES]


def namesakes(turn: Turn, session: Session) -> tuple[Entry, ...]:
    """Who is on the list under this name, or with this way to reach them."""
    name, reaches = text(session, "name"), set(reaches_of(turn, session))
    return tuple(
        one for one in turn.person.people if same_name(one.name, name) or reaches.intersection(one.reaches)
    )


def _look_for_name(turn: Turn, session: Session) -> str:
    return "known" if namesakes(turn, session) else "new"


def _read_contact(turn: Turn, session: Session) -> str:
    return "unsure" if any(unsure(one, turn.country.iso2) for one in reaches_of(turn, session)) else "fine"


def _save_person(turn: Turn, session: Session) -> None:
    """Also when somebody stops half-way; a name alone that is on the list already is no second person."""
    name = one_line(text(session, "name"))[:LONGEST_NAME]
    if not name or ("save_person" not in session.answers and _only_a_known_name(turn, session)):
        return
    entry = Entry(
        id="",
        name=name,
        circle=text(session, "circle"),
        role=_role(turn, session),
        reaches=reaches_of(turn, session),
        knows=text(session, "knows"),
        good_for=several(session, "good_for"),
        when=several(session, "reachable"),
        why=text(session, "why"),
    )
    turn.become(persons.add(turn.person, entry.detailed(**_group_details(session))))


def _only_a_known_name(turn: Turn, session: Session) -> bool:
    given = {name for name, value in session.answers.items() if value}
    return given <= {"name", "look_for_name"} and bool(namesakes(turn, session))


def _role(turn: Turn, session: Session) -> str:
    chosen = text(session, "role")
    if chosen == "something_else":
        return one_line(text(session, "own_role"))
    return role_in_words(turn, chosen)


def _group_details(session: Session) -> dict[str, str]:
    return {name: text(session, name) for name in GROUP_DETAILS if text(session, name)}


def _save_group(turn: Turn, session: Session) -> None:
    """What was skipped stays as it was."""
    _change(turn, session, lambda one: one.detailed(**_group_details(session)))


def _look_at_state(turn: Turn, session: Session) -> str:
    entry = turn.person.find(text(session, "person"))
    if entry is None:
        return "gone"
    return {ARCHIVED: "archived", WAITING: "waiting"}.get(entry.state, "here")


def _look_at_ways(turn: Turn, session: Session) -> str:
    entry = turn.person.find(text(session, "person"))
    return "some" if entry and entry.reaches else "none"


def _change_person(turn: Turn, session: Session) -> None:
    """Set the one thing that was changed; a person taken off meanwhile is left alone."""
    how = _CHANGES.get(text(session, "what"))
    if how is not None:
        _change(turn, session, lambda one: how(turn, session, one))


def _change(turn: Turn, session: Session, how: Callable[[Entry], Entry]) -> None:
    turn.become(persons.change(turn.person, text(session, "person"), how))


def _renamed(_: Turn, session: Session, entry: Entry) -> Entry:
    return replace(entry, name=one_line(text(session, "name"))[:LONGEST_NAME] or entry.name)


def _reached_otherwise(turn: Turn, session: Session, entry: Entry) -> Entry:
    match text(session, "ways"):
        case "take_one_off":
            way = text(session, "way")
            kept = [one for at, one in enumerate(entry.reaches) if f"w{at}" != way]
        case "add_way":
            kept = [*entry.reaches, *reaches_of(turn, session)]
        case _:
            kept = list(reaches_of(turn, session))
    return replace(entry, reaches=_once_each(kept)[:MOST_REACHES])


def _once_each(reaches: Iterable[Reach]) -> tuple[Reach, ...]:
    return tuple(dict.fromkeys(reaches))


_CHANGES: Mapping[str, Callable[[Turn, Session, Entry], Entry]] = {
    "name": _renamed,
    "circle": lambda _, session, entry: replace(entry, circle=text(session, "circle")),
    "role": lambda turn, session, entry: replace(entry, role=_role(turn, session)),
    "contact": _reached_otherwise,
    "knows": lambda _, session, entry: replace(entry, knows=text(session, "knows")),
    "good_for": lambda _, session, entry: replace(entry, good_for=several(session, "good_for")),
    "reachable": lambda _, session, entry: replace(entry, when=several(session, "reachable")),
    "why": lambda _, session, entry: replace(entry, why=text(session, "why")),
}


def _place_person(turn: Turn, session: Session) -> None:
    where = text(session, "where")
    if where in ("up", "down", "first"):
        turn.become(persons.move(turn.person, text(session, "person"), where))


def _remove_person(turn: Turn, session: Session) -> None:
    turn.become(persons.remove(turn.person, text(session, "person")))


def _undo_removal(turn: Turn, _: Session) -> None:
    turn.become(persons.undo(turn.person))


ACTIONS: Mapping[str, Action] = {
    "look_for_name": _look_for_name,
    "read_contact": _read_contact,
    "save_person": _save_person,
    "save_group": _save_group,
    "look_at_state": _look_at_state,
    "look_at_ways": _look_at_ways,
    "change_person": _change_person,
    "place_person": _place_person,
    "remove_person": _remove_person,
    "undo_removal": _undo_removal,
}
