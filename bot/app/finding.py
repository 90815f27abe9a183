"""Who to ask now, for the screens of “I need someone now”: the rules are in bot/people/fitting.py."""

from bot.app.hours import hour
from bot.app.turn import Turn, text
from bot.core.session import Session
from bot.people import fitting
from bot.people.entry import Entry
from bot.people.fitting import HELPS, Wish

FIRST = 3  # people on the first screen; “Someone else” has the others


def wish(session: Session) -> Wish:
    """What was asked for; “I can't say” and “either” ask for nothing in particular."""
    need, how = text(session, "need"), text(session, "how")
    return Wish(need if need in HELPS else "", how if how in ("talk", "write") else "")


def first(turn: Turn, session: Session | None) -> tuple[Entry, ...]:
    """The few to ask first."""
    if session is None:
        return ()
    return fitting.fitting(turn.person.others, wish(session), hour(turn))[:FIRST]


def soon(turn: Turn, session: Session) -> tuple[tuple[Entry, int], ...]:
    """Who fits a little later, with the minutes until then."""
    return fitting.later(turn.person.others, wish(session), hour(turn))


def others(turn: Turn, session: Session | None) -> tuple[tuple[Entry, int], ...]:
    """Everybody who was not among the first: who fits now, who fits soon, then the rest in their order."""
    if session is None:
        return ()
    now = fitting.fitting(turn.person.others, wish(session), hour(turn))
    found = [(one, 0) for one in now[FIRST:]] + list(soon(turn, session))
    known = {one.id for one in now} | {one.id for one, _ in found}
    rest = [one for one in turn.person.others if one.id not in known]
    return (*found, *((one, _wait(turn, one)) for one in rest))


def _wait(turn: Turn, entry: Entry) -> int:
    """Minutes until they can be reached; 0 where that is now, or nobody knows."""
    now = hour(turn)
    return fitting.minutes_until(entry, now) if now and fitting.has_hours(entry) else 0
