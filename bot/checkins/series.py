"""A series is notes that come again and again, at wall-clock times, until the person has had enough.

Time is data here: every function takes the instant it needs, in UTC. What a series must remember is little:
how far its moments have been dealt with (`done_until`), and which one was sent last (`had`). So a restart, a
late tick and a changed zone are the same thing, and the answer to “what is next?” is always computed.

Where a series stands, and what leads on:

    ASKING    a note goes out at each moment           sent, three unanswered      → OFFERING
    OFFERING  the next note is the offer to stop       sent                        → OFFERED
    OFFERED   the offer is out, no note follows it     the next moment, in time    → STOPPED
    PAUSED    nothing goes out until the date, if any  the date, or resume         → ASKING
    STOPPED   nothing goes out                         resume                      → ASKING

Any answer, at any point before the stop, leads back to ASKING. A silence is told to nobody, not to the person
either: a stop after silence is itself silent.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, Self, TypeVar

from bot.checkins.record import from_plain, to_plain
from bot.checkins.wallclock import Quiet, hushed, instant, zone

LATE = timedelta(hours=2)  # a note that is later than this is not sent: nobody waits for it any more
SILENCES = 3  # so many notes without an answer, then the offer to stop
LONGEST_SNOOZE = 24 * 60  # minutes
FOREVER = datetime.max.replace(tzinfo=UTC)  # a pause without a date

# A mark of what was done lies in the past, unless the clock was wrong when it was made. Up to this far ahead
# it is believed, so that a clock set back by a day repeats nothing; beyond, it would keep a person waiting.
_BELIEVED = timedelta(days=2)
_TICK = timedelta(microseconds=1)
_ONE_DAY = timedelta(days=1)


class Standing(StrEnum):
    """Where a series stands; see the table at the top."""

    ASKING = "asking"
    OFFERING = "offering"
    OFFERED = "offered"
    PAUSED = "paused"
    STOPPED = "stopped"


class Due(StrEnum):
    """What becomes of a moment that has come."""

    SEND = "send"
    LATE_NOTE = "late_note"  # too late to send; the next note may say that one did not come
    SKIP = "skip"  # dealt with already, paused or stopped: nothing is said
    WAIT = "wait"  # it has not come yet


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """What all kinds share. A kind says on which days (`days_from`) and at which `times`."""

    times: tuple[time, ...] = ()
    zone: str = "UTC"
    quiet: Quiet | None = None
    wording: str = ""  # the person's own discreet words; "" for those of the program
    paused_until: datetime | None = None
    snoozed_until: datetime | None = None
    unanswered: int = 0
    offered_to_stop: bool = False
    stopped: bool = False
    last_sent: datetime | None = None
    had: datetime | None = None  # day and time, on the wall clock, of the last moment that was sent
    done_until: datetime | None = None  # moments up to here are dealt with
    missed: bool = False  # a note did not come because the program was away

    def __post_init__(self) -> None:
        """Bring the times into normal form: whole minutes, in order, each once."""
        whole = {at.replace(second=0, microsecond=0, tzinfo=None, fold=0) for at in self.times}
        object.__setattr__(self, "times", tuple(sorted(whole)))

    def days_from(self, day: date) -> Iterator[date]:
        """The days of this series in order, the given one included."""
        raise NotImplementedError

    def to_json(self) -> dict[str, Any]:
        """The series as a plain dictionary that says only what departs from the default."""
        return to_plain(self)

    @classmethod
    def from_json(cls, plain: dict[str, Any]) -> Self:
        """Read what `to_json` wrote; ValueError or TypeError for anything else."""
        return cls(**from_plain(plain))


AnySeries = TypeVar("AnySeries", bound=Series)


# ---- when


def next_at(series: Series, after: datetime) -> datetime | None:
    """The next moment (UTC) strictly after the given one; None if there is none, as in a stopped series."""
    if series.stopped or series.paused_until == FOREVER:
        return None
    after = max(after, series.done_until or after, _pause_end(series) or after)
    moment = _next_regular(series, after)
    snoozed = series.snoozed_until
    if snoozed and snoozed > after:
        return min(moment, snoozed) if moment else snoozed
    return moment


def due(series: Series, at: datetime, now: datetime) -> Due:
    """What becomes of the moment `at`: sent if under two hours late, else never."""
    if at > now:
        return Due.WAIT
    resting = _pause_end(series)
    if series.stopped or (resting and at <= resting) or (series.done_until and at <= series.done_until):
        return Due.SKIP
    return Due.SEND if now - at < LATE else Due.LATE_NOTE


def latest(series: Series, now: datetime) -> datetime | None:
    """The moment to deal with now: the last one of the past two hours, else one that is too late by now."""
    moment = next_at(series, series.done_until or now)
    if moment is None or moment > now:
        return None
    after = now - LATE
    while (later := next_at(series, after)) and later <= now:
        moment = after = later
    return moment


def standing(series: Series, now: datetime) -> Standing:
    """Where the series stands; see the table at the top."""
    if series.stopped:
        return Standing.STOPPED
    if series.paused_until and series.paused_until > now:
        return Standing.PAUSED
    if series.offered_to_stop:
        return Standing.OFFERED
    return Standing.OFFERING if series.unanswered >= SILENCES else Standing.ASKING


def _pause_end(series: Series) -> datetime | None:
    # A moment that falls on the very end of the pause counts, hence just before it.
    return series.paused_until - _TICK if series.paused_until else None


def _next_regular(series: Series, after: datetime) -> datetime | None:
    return next((moment for moment, _ in _moments(series, after) if moment > after), None)


def _moments(series: Series, after: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Moments with their day and time on the wall clock, in order, from just before `after`."""
    where = zone(series.zone)
    shown = after.astimezone(where).replace(tzinfo=None)
    # A moment that is still to come has a time that is still to be shown, unless quiet hours hold it back:
    # they may carry yesterday's into today.
    past = datetime.combine(shown.date() - _ONE_DAY, time()) if series.quiet else shown
    for day in series.days_from(past.date()) if series.times else ():
        for at in series.times:
            wall = datetime.combine(day, at)
            if wall >= past and not _had(series, wall):
                yield instant(day, at, where, series.quiet), wall


def _had(series: Series, wall: datetime) -> bool:
    """Whether that day's note has been sent, in this zone or, the same day, in the one before it.

    Somebody with one note a day gets one a day, whatever else they change.
    """
    had = series.had
    if had is None or had.date() != wall.date():
        return False
    return len(series.times) == 1 or wall <= had


# ---- what happened: each gives the series as it is afterwards


def begin(series: AnySeries, now: datetime) -> AnySeries:
    """Start, or start afresh after a change: no moment before now counts, no silence either.

    A series that is kept must have begun. A change is `begin(replace(series, times=…), now)`: so a time that
    has just been set to an hour ago waits for the next day.
    """
    return replace(heard(series), snoozed_until=None, paused_until=None, stopped=False, done_until=now)


def sent(series: AnySeries, now: datetime) -> AnySeries:
    """A note went out; if it was the offer to stop, the offer is out."""
    offer = series.unanswered >= SILENCES
    return replace(
        _done(series, now),
        last_sent=now,
        had=_wall_of_last(series, now) or series.had,
        unanswered=series.unanswered + 1,
        offered_to_stop=offer,
        missed=False,
    )


def passed(series: AnySeries, now: datetime) -> AnySeries:
    """A moment went by unsent because the program was away: that silence was ours."""
    return replace(_done(series, now), missed=True)


def answered(series: AnySeries, now: datetime) -> AnySeries:
    """Somebody pressed something on the note, be it Help now or Snooze. What it was is not kept."""
    del now  # part of the form all of these have; an answer changes no moment
    return heard(series)


def snooze(series: AnySeries, now: datetime, minutes: int) -> AnySeries:
    """The same note again in so many minutes, after quiet hours, at most a day ahead.

    If it came within two hours of the next regular one or later, that one takes its place.
    """
    rest = timedelta(minutes=min(max(minutes, 1), LONGEST_SNOOZE))
    moment = hushed(_whole_minute(now + rest), zone(series.zone), series.quiet)
    regular = _next_regular(series, max(now, series.done_until or now))
    crowded = regular is not None and moment + LATE > regular
    return replace(heard(series), snoozed_until=None if crowded else moment)


def pause(series: AnySeries, until: datetime | None) -> AnySeries:
    """Nothing before that date; None for a pause without one."""
    return replace(heard(series), paused_until=until or FOREVER, snoozed_until=None)


def resume(series: AnySeries, now: datetime) -> AnySeries:
    """Go on after a pause or a stop, with the next moment to come."""
    return begin(series, now)


def stop(series: AnySeries) -> AnySeries:
    """No more notes."""
    return replace(series, stopped=True, snoozed_until=None, paused_until=None)


def steady(series: AnySeries, now: datetime) -> AnySeries:
    """The same series begun, and without marks that a clock far ahead left behind."""
    horizon = now + _BELIEVED
    if series.done_until is None:
        return replace(series, done_until=now)
    if series.done_until > horizon:
        series = replace(series, done_until=now, last_sent=None)
    if series.snoozed_until and series.snoozed_until > horizon:
        series = replace(series, snoozed_until=None)
    return series


def heard(series: AnySeries) -> AnySeries:
    """The same series with no silence to count."""
    return replace(series, unanswered=0, offered_to_stop=False)


def _done(series: AnySeries, now: datetime) -> AnySeries:
    until = max(now, series.done_until or now)
    return replace(series, done_until=until, snoozed_until=None)


def _wall_of_last(series: Series, now: datetime) -> datetime | None:
    """Day and time on the wall clock of the last regular moment up to now that is not done yet."""
    start = max(now - LATE, series.done_until or now - LATE)
    last = None
    for moment, wall in _moments(series, start):
        if moment > now:
            break
        if moment > start:
            last = wall
    return last


def _whole_minute(moment: datetime) -> datetime:
    whole = moment.replace(second=0, microsecond=0)
    return whole if whole == moment else whole + timedelta(minutes=1)
