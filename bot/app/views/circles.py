"""Views of the network as a whole: the circles in words, the order around somebody, words to ask with."""

from collections.abc import Mapping

from bot.app.actions.circles import quiet_names
from bot.app.actions.network import namesakes
from bot.app.lines import escaped
from bot.app.network_choices import circle_label
from bot.app.turn import NONE, Turn, View, several, text
from bot.app.views.network import card_of
from bot.app.views.pieces import after, isolated, quoted
from bot.content.words import Block
from bot.core.session import Session
from bot.people import coverage
from bot.people.entry import CIRCLES, MEANWHILE, THANKS, WAITING, Entry
from bot.people.person import newest

NAMED = 6  # people of one circle by name; a screen has room for no more
AROUND = 3  # people shown before and behind the one who is moved

# What the words to ask with may say, by what somebody knows. Nothing ever goes further than the level.
ASK_BY_LEVEL: Mapping[str, str] = {
    "": "words-nothing",
    "nothing": "words-nothing",
    "hard_time": "words-hard_time",
    "self_harm": "words-self_harm",
    "everything": "words-everything",
}


def _circles_list(turn: Turn, _: Session) -> Block:
    lines = [_circle_line(turn, circle) for circle in CIRCLES]
    if apart := coverage.unplaced(turn.person):
        lines.append(_line(turn.words.label("circles", "name-none"), _names(turn, apart)))
    return Block("\n".join(lines))


def _circle_line(turn: Turn, circle: str) -> str:
    standing = coverage.standing(turn.person, circle)
    if standing == coverage.PEOPLED:
        return _line(circle_label(turn, circle), _names(turn, coverage.within(turn.person, circle)))
    return _line(circle_label(turn, circle), escaped(turn.words.label("circles", f"standing-{standing}")))


def _line(label: str, rest: str) -> str:
    return f"<b>{escaped(label)}</b>: {rest}"


def _names(turn: Turn, people: tuple[Entry, ...]) -> str:
    """By name, as many as fit; those who are waited for say so."""
    named = [isolated(one.name) + _waiting(turn, one) for one in people[:NAMED]]
    return turn.words.joined([*named, *("…" for _ in people[NAMED : NAMED + 1])])


def _waiting(turn: Turn, entry: Entry) -> str:
    return f" ({escaped(turn.words.label('circles', 'waiting'))})" if entry.state == WAITING else ""


def _circle_name(turn: Turn, session: Session) -> str:
    return circle_label(turn, text(session, "circle"))


def _circle_people(turn: Turn, session: Session) -> Block:
    return Block(_names(turn, coverage.within(turn.person, text(session, "circle"))))


def _namesakes(turn: Turn, session: Session) -> Block:
    same = namesakes(turn, session)[:NAMED]
    return Block("\n".join(f"<b>{isolated(one.name)}</b>{after(turn, one.role)}" for one in same))


def _saved_card(turn: Turn, _: Session) -> Block:
    entry = newest(turn.person)
    return Block(card_of(turn, entry) if entry else "")


def _added_names(turn: Turn, session: Session) -> Block:
    found = [turn.person.find(one) for one in several(session, "added")]
    return Block("\n".join(f"<b>{isolated(one.name)}</b>" for one in found if one))


def _order_around(turn: Turn, session: Session) -> Block:
    """The neighbours in the list, with the one who is moved in bold."""
    people, about = turn.person.here, text(session, "person")
    at = next((place for place, one in enumerate(people) if one.id == about), 0)
    first = max(at - AROUND, 0)
    lines = [
        f"{number}  {_bold(one.name) if one.id == about else isolated(one.name)}"
        for number, one in enumerate(people[first : at + AROUND + 1], first + 1)
    ]
    return Block("\n".join(lines))


def _bold(name: str) -> str:
    return f"<b>{isolated(name)}</b>"


def ask_words(turn: Turn, entry: Entry) -> str:
    """Words to ask somebody with, no further than what they know."""
    return turn.words.label("ask_them", ASK_BY_LEVEL[entry.knows])


def _ask_words(turn: Turn, session: Session) -> Block:
    entry = turn.person.find(text(session, "person"))
    return Block(quoted(turn, ask_words(turn, entry)) if entry else "")


def _meanwhile_name(turn: Turn, session: Session) -> str:
    """Who is there in the meantime: just chosen, or kept with the one who is waited for."""
    about = turn.person.find(text(session, "person"))
    chosen = turn.person.find(text(session, "meanwhile") or (about.detail(MEANWHILE) if about else ""))
    return chosen.name if chosen else NONE


def _thanks_kept(turn: Turn, session: Session) -> Block:
    entry = turn.person.find(text(session, "person"))
    thanks = entry.detail(THANKS) if entry else ""
    return Block(quoted(turn, thanks) if thanks else "")


def _quiet_names(turn: Turn, session: Session) -> Block:
    return Block("\n".join(_bold(name) for name in quiet_names(turn, session)))


VIEWS: Mapping[str, View] = {
    "circles_list": _circles_list,
    "circle_name": _circle_name,
    "circle_people": _circle_people,
    "namesakes": _namesakes,
    "saved_card": _saved_card,
    "added_names": _added_names,
    "order_around": _order_around,
    "ask_words": _ask_words,
    "meanwhile_name": _meanwhile_name,
    "thanks_kept": _thanks_kept,
    "quiet_names": _quiet_names,
}
