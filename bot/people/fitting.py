"""Who fits what would help now, and can be reached at this hour. Own order stays own order.

Hours overlap on purpose: a call at half past eight is a morning and, for some, still the end of a night. What
was never said counts as a maybe: it comes behind what was said, and it never wakes anybody who did not offer
it.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.people.entry import WAITING, Entry

DAY = 24 * 60  # minutes
WEEK = 7 * DAY

# Each part of the day: from, to (minutes since midnight; past midnight where it ends earlier than it begins).
PARTS = {
    "mornings": (6 * 60, 12 * 60),
    "daytime": (9 * 60, 18 * 60),
    "evenings": (17 * 60, 23 * 60),
    "nights": (22 * 60, 7 * 60),
}
AWAKE = (8 * 60, 22 * 60)  # for somebody whose hours are not known
OFFICE = (8 * 60, 18 * 60)  # for a professional who is there on weekdays
WEEKEND = (5, 6)

WRITTEN = frozenset({"phone", "telegram", "email", "link"})
SPOKEN = frozenset({"phone", "telegram", "other"})

# What would help -> what somebody may be good for.
HELPS = {
    "listening": frozenset({"listening", "quiet"}),
    "company": frozenset({"company", "quiet"}),
    "distraction": frozenset({"distraction"}),
    "practical": frozenset({"practical"}),
    "professional": frozenset({"professional"}),
}


@dataclass(frozen=True, slots=True)
class Hour:
    """A moment on the person's own clock; weekday 0 is Monday."""

    weekday: int
    minute: int

    def later(self, minutes: int) -> "Hour":
        at = (self.weekday * DAY + self.minute + minutes) % WEEK
        return Hour(at // DAY, at % DAY)


@dataclass(frozen=True, slots=True)
class Wish:
    """need: one of HELPS, or "" for “I can't say”. how: talk, write, or "" for either."""

    need: str = ""
    how: str = ""


def fitting(people: Iterable[Entry], wish: Wish, hour: Hour | None) -> tuple[Entry, ...]:
    """Who to ask now: first those who said so, then the maybes, each in the person's own order."""
    found = [one for one in people if suits(one, wish) and (hour is None or reachable(one, hour))]
    return tuple(sorted(found, key=lambda one: not certain(one, wish)))


def later(people: Iterable[Entry], wish: Wish, hour: Hour | None) -> tuple[tuple[Entry, int], ...]:
    """Who fits and can be reached within a day, soonest first, with the minutes until then."""
    if hour is None:
        return ()
    waits = [(one, minutes_until(one, hour)) for one in people if suits(one, wish) and has_hours(one)]
    soon = [(one, wait) for one, wait in waits if wait]
    return tuple(sorted(soon, key=lambda pair: pair[1]))


def has_hours(entry: Entry) -> bool:
    """Whether an hour can be said. A group has its own words for that; no others are made up."""
    return bool(entry.when) or entry.circle != "groups"


def suits(entry: Entry, wish: Wish) -> bool:
    """Whether this is somebody to ask for it, whatever the hour."""
    return (
        entry.circle != "me"
        and entry.state != WAITING
        and _can_help(entry, wish.need)
        and _can_be_reached(entry, wish.how)
    )


def certain(entry: Entry, wish: Wish) -> bool:
    """Whether it was said that they are good for it, and when."""
    said = not wish.need or _is_good_for(entry, wish.need)
    return said and (bool(entry.when) or entry.knows == "everything")


def _can_help(entry: Entry, need: str) -> bool:
    if not need or _is_good_for(entry, need):
        return True
    return need != "professional" and not entry.good_for  # never said: a maybe


def _is_good_for(entry: Entry, need: str) -> bool:
    if need == "professional" and entry.circle == "professionals":
        return True
    return not HELPS[need].isdisjoint(entry.good_for)


def _can_be_reached(entry: Entry, how: str) -> bool:
    """Somebody with a name alone is met in person: to talk to, not to write to."""
    kinds = {reach.kind for reach in entry.reaches}
    if how == "write":
        return not kinds.isdisjoint(WRITTEN)
    return how != "talk" or not kinds or not kinds.isdisjoint(SPOKEN)


def reachable(entry: Entry, hour: Hour) -> bool:
    """Whether they can be reached at this hour, as far as it was said."""
    if "anytime" in entry.when:
        return True
    if not entry.when and entry.knows == "everything":
        return True  # “everything” means: also in a bad moment
    parts = [PARTS[part] for part in entry.when if part in PARTS]
    return any(_within(entry, span, hour) for span in parts or [_assumed(entry)])


def _assumed(entry: Entry) -> tuple[int, int]:
    return OFFICE if entry.circle == "professionals" else AWAKE


def _within(entry: Entry, span: tuple[int, int], hour: Hour) -> bool:
    """A night belongs to the day it begins on, and to the day it ends on."""
    start, end = span
    if start < end:
        return start <= hour.minute < end and _on(entry, hour.weekday)
    if hour.minute >= start:
        return _on(entry, hour.weekday)
    return hour.minute < end and (_on(entry, hour.weekday) or _on(entry, (hour.weekday - 1) % 7))


def _on(entry: Entry, weekday: int) -> bool:
    days = {"weekends", "weekdays"}.intersection(entry.when)
    if not days or len(days) == 2:
        return entry.circle != "professionals" or bool(entry.when) or weekday not in WEEKEND
    return ("weekends" in days) == (weekday in WEEKEND)


def minutes_until(entry: Entry, hour: Hour) -> int:
    """Minutes until they can next be reached, within a day; 0 where that is now, or not before then."""
    if reachable(entry, hour):
        return 0
    edges = {start for start, _ in (*PARTS.values(), AWAKE, OFFICE)} | {0}
    waits = sorted((edge - hour.minute) % DAY or DAY for edge in edges)
    return next((wait for wait in waits if reachable(entry, hour.later(wait))), 0)
