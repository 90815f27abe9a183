"""Blocks that the program writes into screens: variables in Fluent that no step asks for.

Each is made only where the words of a screen use it. What people typed is escaped here, once.
"""

from collections.abc import Callable, Mapping

from bot.app.lines import escaped, way_in_words
from bot.app.summary import answers_in_words, option_label
from bot.app.turn import Turn, text
from bot.content.words import Block
from bot.core.session import Session
from bot.people.entry import Entry
from bot.people.reaches import shown
from bot.safety.lines import emergency_of, first_text, first_voice

FIRST = 3  # people who are named where there is little room
PAGE = 8  # people on one page of the list
NONE = "none"  # selectors in the words ask for this where there is nothing

WEEKDAY_IDS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def variables(turn: Turn, session: Session, names: frozenset[str]) -> dict[str, object]:
    """What the words of a screen need: answers by the step's name, and views."""
    found: dict[str, object] = {}
    for name in names:
        if name in VIEWS:
            found[name] = VIEWS[name](turn, session)
        else:
            found[name] = text(session, name) or NONE
    return found


def _me(turn: Turn, _: Session) -> str:
    return turn.person.name or NONE


def _operator(turn: Turn, _: Session) -> str:
    return turn.operator.name or turn.words.label("common", "operator-unnamed")


def _operator_contact(turn: Turn, _: Session) -> str:
    return turn.operator.contact or NONE


def _country_known(turn: Turn, _: Session) -> str:
    return "yes" if turn.person.country else "no"


def _country_name(turn: Turn, _: Session) -> str:
    names: Mapping[str, str] = turn.library.places.names(turn.words.language)
    return names.get(turn.person.country, turn.person.country)


def _emergency(turn: Turn, _: Session) -> Block:
    return Block(emergency_of(turn.country)[0].number)


def _line_voice(turn: Turn, _: Session) -> Block:
    return way_in_words(turn.words, first_voice(turn.country, language=turn.words.language))


def _line_text(turn: Turn, _: Session) -> Block:
    return way_in_words(turn.words, first_text(turn.country, language=turn.words.language))


def _people_list(turn: Turn, _: Session) -> Block:
    """One page of the people, numbered in the person's own order."""
    first = turn.document.page * PAGE
    page = turn.person.here[first : first + PAGE]
    return Block("\n".join(in_list(turn, one, first + at) for at, one in enumerate(page, 1)))


def in_list(turn: Turn, entry: Entry, number: int) -> str:
    """Name and role, how to reach them, the words that were kept: each on its own line."""
    lines = [f"{number}  <b>{_isolated(entry.name)}</b>{_after(turn, entry.role)}"]
    lines += [escaped(shown(reach)) for reach in entry.reaches[:2]]
    if entry.why:
        lines.append(quoted(turn, entry.why))
    return "\n".join(lines)


def _isolated(typed: str) -> str:
    """A name may run right-to-left in a line that does not."""
    return f"\u2068{escaped(typed)}\u2069"


def _after(turn: Turn, typed: str) -> str:
    separator = turn.words.label("views", "list-separator")
    return f"{separator} {_isolated(typed)}" if typed else ""


def quoted(turn: Turn, typed: str) -> str:
    return turn.words.html("views", "quote", {"words": typed})


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
    lines = [f"<b>{_isolated(entry.name)}</b>{_after(turn, entry.role)}"]
    for step, ids in (("good_for", entry.good_for), ("reachable", entry.when)):
        if ids:
            lines.append(listed(turn, [option_label(turn, "add_person", step, one) for one in ids]))
    if entry.knows:
        lines.append(turn.words.html("views", f"knows-{entry.knows}"))
    if entry.why:
        lines.append(quoted(turn, entry.why))
    lines += ["", *(escaped(shown(reach)) for reach in entry.reaches)]
    return Block("\n".join(lines).strip())


def listed(turn: Turn, parts: list[str]) -> str:
    separator = turn.words.label("views", "list-separator")
    return f"{separator} ".join(escaped(part) for part in parts)


def _check_in_times(turn: Turn, _: Session) -> Block:
    schedule = turn.document.plan.check_in
    if schedule is None:
        return Block("")
    given = {
        "days": Block(_days(turn, schedule.days)),
        "time": Block(" ".join(at.strftime("%H:%M") for at in schedule.times)),
        "zone": turn.library.places.city(schedule.zone, turn.words.language),
    }
    return Block(turn.words.html("views", "times", given))


def _days(turn: Turn, days: frozenset[int]) -> str:
    if len(days) == 7:
        return turn.words.html("views", "every-day")
    names = [option_label(turn, "set_check_ins", "some_days", WEEKDAY_IDS[day]) for day in sorted(days)]
    return listed(turn, names)


def _own_letter(turn: Turn, _: Session) -> Block:
    return Block(quoted(turn, turn.person.corner.letter) if turn.person.corner.letter else "")


def _summary(turn: Turn, session: Session) -> Block:
    lines = [
        turn.words.html("views", "summary-line", {"label": label, "value": answer})
        for label, answer in answers_in_words(turn, session)
    ]
    return Block("\n".join(lines))


VIEWS: Mapping[str, Callable[[Turn, Session], object]] = {
    "me": _me,
    "operator": _operator,
    "operator_contact": _operator_contact,
    "country_known": _country_known,
    "country_name": _country_name,
    "emergency": _emergency,
    "line_voice": _line_voice,
    "line_text": _line_text,
    "people_list": _people_list,
    "first_people": _first_people,
    "person_name": _person_name,
    "person_card": _person_card,
    "check_in_times": _check_in_times,
    "own_letter": _own_letter,
    "summary": _summary,
}
