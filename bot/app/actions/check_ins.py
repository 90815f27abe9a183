"""Actions about the notes that somebody asked for."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import time

from bot.app.turn import Action, Turn, several, text
from bot.checkins import series
from bot.checkins.kinds import EVERY_DAY, Schedule
from bot.checkins.typed_time import parse_time
from bot.core.session import Session

SNOOZE_MINUTES = 120
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS: Mapping[str, frozenset[int]] = {
    "every_day": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}


def _read_time(_: Turn, session: Session) -> str:
    return "fine" if parse_time(text(session, "typed_time")) else "unclear"


def _save_check_ins(turn: Turn, session: Session) -> None:
    chosen = text(session, "days")
    picked = frozenset(WEEKDAYS.index(day) for day in several(session, "some_days"))
    schedule = Schedule(
        days=DAYS.get(chosen) or picked or EVERY_DAY,
        times=(_chosen_time(session),),
        zone=text(session, "zone"),
        wording=text(session, "wording"),
    )
    _plan(turn, series.begin(schedule, turn.now))


def _chosen_time(session: Session) -> time:
    at = text(session, "clear_time") or text(session, "at")
    typed = parse_time(text(session, "typed_time")) if at == "other_time" else None
    return typed or (time(int(at[1:3]), int(at[3:5])) if at[1:].isdigit() else time(18))


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
    "save_check_ins": _save_check_ins,
    "pause_check_ins": _pause_check_ins,
    "resume_check_ins": _resume_check_ins,
    "stop_check_ins": _stop_check_ins,
    "snooze_check_in": _snooze_check_in,
}
