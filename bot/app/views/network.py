"""Views of the people: the list, one person, the first few."""

from collections.abc import Mapping

from bot.app.lines import escaped
from bot.app.summary import option_label
from bot.app.turn import PAGE, Turn, View, page_of, text
from bot.app.typed import letters, shortened
from bot.app.views.groups import group_lines
from bot.app.views.pieces import after, isolated, listed, quoted
from bot.content.words import Block
from bot.core.session import Session
from bot.people.entry import ARCHIVED, Entry
from bot.people.reaches import described

FIRST = 3  # people who are named where there is little room
ROOM = 2_800  # letters of the list on one screen; the rest is for what stands around it
WHOLE = 1_000  # letters of kept words: all of them

# How much of each entry is shown, most first: letters of the kept words, ways to reach, letters of each way.
MEASURES = ((WHOLE, 9, 200), (120, 9, 200), (60, 3, 80), (0, 2, 40), (0, 1, 30))


def _people_list(turn: Turn, _: Session) -> Block:
    """One page of the people, numbered in the person's own order. Every name is there, however much it is."""
    first = page_of(turn, len(turn.person.here)) * PAGE
    return Block(listing(turn, list(enumerate(turn.person.here[first : first + PAGE], first + 1))))


def listing(turn: Turn, page: list[tuple[int, Entry]]) -> str:
    """As much of each as there is room for; of the names, all."""
    for measure in MEASURES:
        whole = "\n".join(in_list(turn, one, number, measure) for number, one in page)
        if letters(whole) <= ROOM:
            break
    return whole


def in_list(turn: Turn, entry: Entry, number: int, measure: tuple[int, int, int] = MEASURES[0]) -> str:
    """Name and role, how to reach them, the words that were kept: each on its own line."""
    kept, ways, width = measure
    lines = [f"{number}  <b>{isolated(entry.name)}</b>{after(turn, entry.role)}{_when(turn, entry)}"]
    lines += [escaped(shortened(described(reach), width)) for reach in entry.reaches[:ways]]
    if entry.why and kept:
        lines.append(quoted(turn, shortened(entry.why, kept)))
    return "\n".join(lines)


def _when(turn: Turn, entry: Entry) -> str:
    labels = [option_label(turn, "add_person", "reachable", one) for one in entry.when]
    return f" · {listed(turn, labels)}" if labels else ""


def _first_people(turn: Turn, _: Session) -> Block:
    people = turn.person.others[:FIRST]
    return Block("\n".join(in_list(turn, one, at, (120, 2, 80)) for at, one in enumerate(people, 1)))


def _person(turn: Turn, session: Session) -> Entry | None:
    return turn.person.find(text(session, "person"))


def _person_name(turn: Turn, session: Session) -> str:
    entry = _person(turn, session)
    return entry.name if entry else turn.words.label("views", "gone")


def _person_card(turn: Turn, session: Session) -> Block:
    entry = _person(turn, session)
    if entry is None:
        return Block(turn.words.html("views", "gone"))
    return Block(card_of(turn, entry))


def card_of(turn: Turn, entry: Entry) -> str:
    """All that is kept about somebody; the ways to reach them at the end, each on its own line."""
    lines = [f"<b>{isolated(entry.name)}</b>{after(turn, entry.role)}", *_about(turn, entry)]
    if entry.why:
        lines.append(quoted(turn, entry.why))
    lines += ["", *(escaped(described(reach)) for reach in entry.reaches)]
    return "\n".join(lines).strip()


def _about(turn: Turn, entry: Entry) -> list[str]:
    """What they are good for, when, what they know; and where they are not simply on the list."""
    lines = []
    for step, ids in (("good_for", entry.good_for), ("reachable", entry.when)):
        if ids:
            lines.append(listed(turn, [option_label(turn, "add_person", step, one) for one in ids]))
    if entry.knows:
        lines.append(turn.words.html("views", f"knows-{entry.knows}"))
    lines += group_lines(turn, entry)
    if entry.private:
        lines.append(turn.words.html("views", "private"))
    if entry.state == ARCHIVED:
        lines.append(turn.words.html("views", "archived"))
    return lines


VIEWS: Mapping[str, View] = {
    "people_list": _people_list,
    "first_people": _first_people,
    "person_name": _person_name,
    "person_card": _person_card,
}
