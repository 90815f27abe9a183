"""Views of the people: the list, one person, the first few."""

from collections.abc import Mapping

from bot.app.lines import escaped
from bot.app.summary import option_label
from bot.app.turn import PAGE, Turn, View, text
from bot.app.views.pieces import after, isolated, listed, quoted
from bot.content.words import Block
from bot.core.session import Session
from bot.people.entry import Entry
from bot.people.reaches import shown

FIRST = 3  # people who are named where there is little room


def _people_list(turn: Turn, _: Session) -> Block:
    """One page of the people, numbered in the person's own order."""
    first = turn.document.page * PAGE
    page = turn.person.here[first : first + PAGE]
    return Block("\n".join(in_list(turn, one, first + at) for at, one in enumerate(page, 1)))


def in_list(turn: Turn, entry: Entry, number: int) -> str:
    """Name and role, how to reach them, the words that were kept: each on its own line."""
    lines = [f"{number}  <b>{isolated(entry.name)}</b>{after(turn, entry.role)}"]
    lines += [escaped(shown(reach)) for reach in entry.reaches[:2]]
    if entry.why:
        lines.append(quoted(turn, entry.why))
    return "\n".join(lines)


def _first_people(turn: Turn, _: Session) -> Block:
    people = turn.person.others[:FIRST]
    return Block("\n".join(in_list(turn, one, at) for at, one in enumerate(people, 1)))


def _person(turn: Turn, session: Session) -> Entry | None:
    return turn.person.find(text(session, "person"))


def _person_name(turn: Turn, session: Session) -> str:
    entry = _person(turn, session)
    return entry.name if entry else turn.words.label("views", "gone")


def _person_card(turn: Turn, session: Session) -> Block:
    entry = _person(turn, session)
    if entry is None:
        return Block(turn.words.html("views", "gone"))
    lines = [f"<b>{isolated(entry.name)}</b>{after(turn, entry.role)}"]
    for step, ids in (("good_for", entry.good_for), ("reachable", entry.when)):
        if ids:
            lines.append(listed(turn, [option_label(turn, "add_person", step, one) for one in ids]))
    if entry.knows:
        lines.append(turn.words.html("views", f"knows-{entry.knows}"))
    if entry.why:
        lines.append(quoted(turn, entry.why))
    lines += ["", *(escaped(shown(reach)) for reach in entry.reaches)]
    return Block("\n".join(lines).strip())


VIEWS: Mapping[str, View] = {
    "people_list": _people_list,
    "first_people": _first_people,
    "person_name": _person_name,
    "person_card": _person_card,
}
