"""Actions about going on: small steps, keeping in touch, looking back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, time, timedelta

from bot.app.actions import corner
from bot.app.actions.check_ins import QUIET, WEEKDAYS
from bot.app.hours import local, zone_name
from bot.app.turn import Action, Turn, text
from bot.checkins import series
from bot.checkins.kinds import LookBack, Nudge, Schedule, months_on
from bot.core.session import Session
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.reaches import read_reaches

EVERY = {"one_week": 7, "two_weeks": 14, "four_weeks": 28}
MONTHS = {"in_one_month": 1, "in_three_months": 3, "in_six_months": 6}
STEPS = (
    "step_name",
    "step_hello",
    "step_quiet",
    "step_first",
    "step_professional",
    "step_letter",
    "step_at_hand",
)
STEPS_DONE = "steps_done"  # in the person's settings: names of flows, so that the next one can be offered
NIGHT = QUIET["q2207"]
NOON = time(12)
UTC = "Etc/UTC"


def done_steps(turn: Turn) -> tuple[str, ...]:
    return tuple(turn.person.settings.get(STEPS_DONE, "").split())


def _end_small_step(turn: Turn, session: Session) -> None:
    done = dict.fromkeys((*done_steps(turn), session.flow))
    turn.change(settings={**turn.person.settings, STEPS_DONE: " ".join(done)})


def _leave_for_later(turn: Turn, session: Session) -> None:
    """Keep the step as it is; opening it again takes it up at the same question."""
    others = tuple(one for one in turn.document.parked if one.flow != session.flow)
    turn.document = replace(turn.document, parked=(*others, session))


def _save_first_name(turn: Turn, session: Session) -> None:
    entry = Entry("", text(session, "name"), text(session, "circle"), why=text(session, "why_them"))
    turn.become(persons.add(turn.person, entry))


def _add_way(turn: Turn, session: Session) -> None:
    reaches = read_reaches(text(session, "way"), turn.country.iso2)
    turn.become(
        persons.change(
            turn.person, text(session, "person"), lambda one: replace(one, reaches=(*one.reaches, *reaches))
        )
    )


def _put_first(turn: Turn, session: Session) -> None:
    who, knows = text(session, "person"), text(session, "knows")
    moved = persons.move(turn.person, who, "first")
    turn.become(persons.change(moved, who, lambda one: replace(one, knows=knows or one.knows)))


def _keep_letter(turn: Turn, session: Session) -> None:
    if text(session, "letter"):
        corner.ACTIONS["save_letter"](turn, session)


def _save_weekly_steps(turn: Turn, session: Session) -> None:
    schedule = Schedule(
        days=frozenset({WEEKDAYS.index(text(session, "day"))}),
        times=(_time(session),),
        zone=(zone_name(turn) or UTC),
        quiet=NIGHT,
    )
    _plan(turn, small_steps=series.begin(schedule, turn.now))


def _stop_weekly_steps(turn: Turn, _: Session) -> None:
    _plan(turn, small_steps=None)


def _save_nudge(turn: Turn, session: Session) -> None:
    """One nudge a person; asking for none takes the old one away."""
    who, every = text(session, "person"), EVERY.get(text(session, "every"))
    others = tuple(one for one in turn.document.plan.nudges if one.who != who)
    if every is None or turn.person.find(who) is None:
        _plan(turn, nudges=others)
        return
    first = _today(turn) + timedelta(days=every)
    nudge = Nudge(
        who=who, every=every, first=first, times=(_time(session),), zone=(zone_name(turn) or UTC), quiet=NIGHT
    )
    _plan(turn, nudges=(*others, series.begin(nudge, turn.now)))


def _stop_nudge(turn: Turn, session: Session) -> None:
    who = text(session, "person")
    _plan(turn, nudges=tuple(one for one in turn.document.plan.nudges if one.who != who))


def _put_off_nudge(turn: Turn, session: Session) -> None:
    who = text(session, "person")
    _plan(
        turn,
        nudges=tuple(
            series.snooze(one, turn.now, series.LONGEST_SNOOZE) if one.who == who else one
            for one in turn.document.plan.nudges
        ),
    )


def _put_off_note(turn: Turn, session: Session) -> None:
    which = text(session, "which")
    kept = getattr(turn.document.plan, which, None) if which in ("small_steps", "look_back") else None
    if kept is not None:
        _plan(turn, **{which: series.snooze(kept, turn.now, series.LONGEST_SNOOZE)})


def _save_look_back(turn: Turn, session: Session) -> None:
    months = MONTHS.get(text(session, "again"))
    if months is None:
        _plan(turn, look_back=None)
        return
    first = months_on(_today(turn), months)
    look = LookBack(months=months, first=first, times=(NOON,), zone=(zone_name(turn) or UTC), quiet=NIGHT)
    _plan(turn, look_back=series.begin(look, turn.now))


def _stop_look_back(turn: Turn, _: Session) -> None:
    _plan(turn, look_back=None)


def _today(turn: Turn) -> date:
    """The day on the person's own calendar."""
    return (local(turn) or turn.now).date()


def _time(session: Session) -> time:
    """The time on a button such as t0800."""
    at = text(session, "at")
    return time(int(at[1:3]), int(at[3:5])) if at[1:].isdigit() else NOON


def _plan(turn: Turn, **fields: object) -> None:
    turn.document = replace(turn.document, plan=replace(turn.document.plan, **fields))  # type: ignore[arg-type]


ACTIONS: Mapping[str, Action] = {
    "end_small_step": _end_small_step,
    "leave_for_later": _leave_for_later,
    "save_first_name": _save_first_name,
    "add_way": _add_way,
    "put_first": _put_first,
    "keep_letter": _keep_letter,
    "save_weekly_steps": _save_weekly_steps,
    "stop_weekly_steps": _stop_weekly_steps,
    "save_nudge": _save_nudge,
    "stop_nudge": _stop_nudge,
    "put_off_nudge": _put_off_nudge,
    "put_off_note": _put_off_note,
    "save_look_back": _save_look_back,
    "stop_look_back": _stop_look_back,
}
