"""Actions about the notes that somebody asked for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from bot.app.hours import zone_name
from bot.app.turn import Action, Turn, several, text
from bot.checkins import series
from bot.checkins.kinds import EVERY_DAY, Schedule
from bot.checkins.typed_time import parse_time
from bot.core.session import Session

SNOOZE_MINUTES = 120
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
EVENING = time(18)
QUIET: Mapping[str, tuple[time, time]] = {
    "q2207": (time(22), time(7)),
    "q2308": (time(23), time(8)),
    "q0008": (time(0), time(8)),
}
DAYS: Mapping[str, frozenset[int]] = {
    "every_day": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}


def _read_time(_: Turn, session: Session) -> str:
    return "fine" if parse_time(text(session, "typed_time")) else "unclear"


def _look_up_zone(turn: Turn, session: Session) -> str:
    return "found" if _typed_zone(turn, session) else "none"


def _typed_zone(turn: Turn, session: Session) -> str:
    """The clock of the city that was typed, in one's own country first."""
    places = turn.library.places
    found = places.find_zone(text(session, "city"), turn.country.iso2, turn.words.language)
    return found[0] if found else ""


def _save_check_ins(turn: Turn, session: Session) -> None:
    chosen = text(session, "days")
    picked = frozenset(WEEKDAYS.index(day) for day in several(session, "some_days"))
    schedule = Schedule(
        days=DAYS.get(chosen) or picked or EVERY_DAY,
        times=_times(session),
        zone=_zone(turn, session),
        quiet=QUIET.get(text(session, "quiet")),
        wording=text(session, "wording"),
    )
    _plan(turn, series.begin(schedule, turn.now))


def _times(session: Session) -> tuple[time, ...]:
    """Every time that was ticked or typed; the evening where there is none."""
    ids = (*several(session, "at"), text(session, "clear_time"))
    found = {time(int(one[1:3]), int(one[3:5])) for one in ids if one[1:].isdigit()}
    typed = parse_time(text(session, "typed_time")) if "other_time" in ids else None
    return tuple(sorted(found | ({typed} if typed else set()))) or (EVENING,)


def _zone(turn: Turn, session: Session) -> str:
    chosen = text(session, "clear_zone") or text(session, "zone")
    if chosen in ("another_city", "none_of_these"):
        chosen = _typed_zone(turn, session)
    return chosen or zone_name(turn) or "Etc/UTC"


def _plan(turn: Turn, schedule: Schedule | None) -> None:
    turn.document = replace(turn.document, plan=replace(turn.document.plan, check_in=schedule))


def _pause_check_ins(turn: Turn, _: Session) -> None:
    if turn.document.plan.check_in:
        _plan(turn, series.pause(turn.document.plan.check_in, None))


def _resume_check_ins(turn: Turn, _: Session) -> None:
    if turn.document.plan.check_in:
        _plan(turn, series.resume(turn.document.plan.check_in, turn.now))


def _stop_check_ins(turn: Turn, _: Session) -> None:
    _plan(turn, None)


def _snooze_check_in(turn: Turn, _: Session) -> None:
    if turn.document.plan.check_in:
        _plan(turn, series.snooze(turn.document.plan.check_in, turn.now, SNOOZE_MINUTES))


ACTIONS: Mapping[str, Action] = {
    "read_time": _read_time,
    "look_up_zone": _look_up_zone,
    "save_check_ins": _save_check_ins,
    "pause_check_ins": _pause_check_ins,
    "resume_check_ins": _resume_check_ins,
    "stop_check_ins": _stop_check_ins,
    "snooze_check_in": _snooze_check_in,
}
