"""A plan is all that is to come for one person; the earliest of it is the one thing the index needs to know.

    due_at = next_due_minute(plan, now)      kept in the clear beside the sealed document, minutes only
    claimed, plan = claims(plan, now)        at a tick: what is to be said now, and the plan without it

Both go into one transaction: what was claimed is never claimed again, and what was due while something else
was committed is still due afterwards. A plan that has nothing to say costs a claim and changes nothing else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol, Self

from bot.checkins.kinds import LookBack, Nudge, Schedule
from bot.checkins.series import (
    AnySeries,
    Due,
    Series,
    Standing,
    due,
    latest,
    next_at,
    passed,
    sent,
    standing,
    steady,
    stop,
)

_MINUTE = 60  # seconds


class Kind(StrEnum):
    """What a plan may hold."""

    CHECK_IN = "check_in"
    SMALL_STEPS = "small_steps"
    NUDGE = "nudge"
    LOOK_BACK = "look_back"
    TIDY = "tidy"


@dataclass(frozen=True, slots=True)
class What:
    """One of the things in a plan; `who` is the entry's id of a nudge, "" for the others."""

    kind: Kind
    who: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """Something to say now."""

    what: What
    at: datetime  # the moment that it was due
    wording: str = ""  # the person's own words, "" for those of the program
    offers_to_stop: bool = False
    missed: bool = False  # the one before did not come because the program was away


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What one person asked for. Nothing is in it unless they did."""

    check_in: Schedule | None = None
    small_steps: Schedule | None = None
    nudges: tuple[Nudge, ...] = ()
    look_back: LookBack | None = None
    tidy_at: datetime | None = None  # when the messages that show names are to be deleted

    def to_json(self) -> dict[str, Any]:
        """The plan as a plain dictionary; empty if nothing was asked for."""
        single = {"check_in": self.check_in, "small_steps": self.small_steps, "look_back": self.look_back}
        plain: dict[str, Any] = {name: series.to_json() for name, series in single.items() if series}
        if self.nudges:
            plain["nudges"] = [nudge.to_json() for nudge in self.nudges]
        if self.tidy_at:
            plain["tidy_at"] = self.tidy_at.isoformat()
        return plain

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Self:
        """Read what `to_json` wrote; ValueError or TypeError for anything else."""
        check_in, steps, look_back = (plain.get(name) for name in ("check_in", "small_steps", "look_back"))
        tidy_at = plain.get("tidy_at")
        return cls(
            check_in=Schedule.from_json(check_in) if check_in else None,
            small_steps=Schedule.from_json(steps) if steps else None,
            nudges=tuple(Nudge.from_json(nudge) for nudge in plain.get("nudges", ())),
            look_back=LookBack.from_json(look_back) if look_back else None,
            tidy_at=datetime.fromisoformat(tidy_at) if tidy_at else None,
        )


def next_due(plan: Plan, after: datetime) -> tuple[datetime, What] | None:
    """What comes next, strictly after the given instant, and when (UTC)."""
    coming = [(moment, what) for what, series in held(plan) if (moment := next_at(series, after))]
    if plan.tidy_at and plan.tidy_at > after:
        coming.append((plan.tidy_at, What(Kind.TIDY)))
    return min(coming, key=lambda one: one[0], default=None)


def next_due_minute(plan: Plan, now: datetime) -> int | None:
    """When `claims` is to be called next, in unix seconds rounded up to the minute; None for never.

    It lies in the past if something is due and not claimed yet.
    """
    moments = [_first_open(steady(series, now), now) for _, series in held(plan)]
    first = min((moment for moment in (*moments, plan.tidy_at) if moment), default=None)
    return None if first is None else -int(-first.timestamp() // _MINUTE) * _MINUTE


def claims(plan: Plan, now: datetime) -> tuple[tuple[Claim, ...], Plan]:
    """What is to be said now, and the plan in which that is done. Of one series at most the latest moment."""
    found: list[Claim] = []
    if plan.tidy_at and plan.tidy_at <= now:
        found.append(Claim(What(Kind.TIDY), plan.tidy_at))
        plan = replace(plan, tidy_at=None)

    def claim(what: What, series: AnySeries) -> AnySeries:
        series = steady(series, now)
        at = latest(series, now)
        if at is None:
            return series
        match due(series, at, now):
            case Due.SEND if standing(series, now) is Standing.OFFERED:
                return stop(series)
            case Due.SEND:
                found.append(_claim(what, series, at, now))
                return sent(series, now)
            case _:
                return passed(series, now)

    plan = each(plan, claim)
    return tuple(found), plan


def held(plan: Plan) -> Iterator[tuple[What, Series]]:
    """Each series of the plan with what it is."""
    if plan.check_in:
        yield What(Kind.CHECK_IN), plan.check_in
    if plan.small_steps:
        yield What(Kind.SMALL_STEPS), plan.small_steps
    for nudge in plan.nudges:
        yield What(Kind.NUDGE, nudge.who), nudge
    if plan.look_back:
        yield What(Kind.LOOK_BACK), plan.look_back


class Change(Protocol):
    """Gives back a series of the same kind."""

    def __call__(self, what: What, series: AnySeries, /) -> AnySeries: ...


def each(plan: Plan, change: Change) -> Plan:
    """The plan with the change made to each of its series."""
    check_in, steps, look_back = plan.check_in, plan.small_steps, plan.look_back
    return replace(
        plan,
        check_in=change(What(Kind.CHECK_IN), check_in) if check_in else None,
        small_steps=change(What(Kind.SMALL_STEPS), steps) if steps else None,
        nudges=tuple(change(What(Kind.NUDGE, nudge.who), nudge) for nudge in plan.nudges),
        look_back=change(What(Kind.LOOK_BACK), look_back) if look_back else None,
    )


def moved(plan: Plan, zone: str, now: datetime) -> Plan:
    """The plan in another time zone. What the new clock shows as past today is not caught up on."""

    def move(_what: What, series: AnySeries) -> AnySeries:
        return replace(series, zone=zone, done_until=now, snoozed_until=None)

    return each(plan, move)


def _claim(what: What, series: Series, at: datetime, now: datetime) -> Claim:
    offers = standing(series, now) is Standing.OFFERING
    return Claim(what, at, series.wording, offers, series.missed)


def _first_open(series: Series, now: datetime) -> datetime | None:
    return next_at(series, series.done_until or now)
