"""A wall-clock time becomes the first instant at which the clock on the person's wall shows it.

That one sentence covers both odd days of the year. Where the clocks go forward past the time, the first
instant that shows it *or later* is the end of the gap. Where they go back, the time is shown twice and the
first of the two counts. So a time is never skipped and never doubled.

The instant never falls as the wall-clock time rises, and quiet hours keep that: whoever walks days and times
in their order meets the instants in theirs.

The rules of the time zones are read from the tz database through zoneinfo; nothing here asks for the time.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

Quiet = tuple[time, time]

_ONE_DAY = timedelta(days=1)
_NONE = timedelta()


@lru_cache(maxsize=1024)
def zone(name: str) -> tzinfo:
    """The zone of that name; UTC where the name is unknown, was removed or is no name at all."""
    return _zone(name) or UTC


def is_zone(name: str) -> bool:
    """Whether the tz database has a zone of that name."""
    return _zone(name) is not None


def _zone(name: str) -> tzinfo | None:
    # A folder of the database (“Europe”) is an OSError, a path a ValueError, an unknown name a KeyError.
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


def instant(day: date, at: time, where: tzinfo, quiet: Quiet | None = None) -> datetime:
    """The instant (UTC) for a time, in whole minutes, on a day; within quiet hours, the end of those."""
    wall = datetime.combine(day, at)
    moment = _first(wall, where)
    if quiet is None:
        return moment
    end = quiet_end(_shown(moment, where), quiet)
    return moment if end is None else _first(end, where)


def hushed(moment: datetime, where: tzinfo, quiet: Quiet | None) -> datetime:
    """The moment itself (UTC) or, if the wall clock is then within quiet hours, their end."""
    end = quiet_end(_shown(moment, where), quiet) if quiet else None
    if end is None:
        return moment
    first = _first(end, where)
    # In the hour that the clocks repeat, the end may be shown a second time: the one ahead counts.
    return first if first > moment else end.replace(tzinfo=where, fold=1).astimezone(UTC)


def quiet_end(wall: datetime, quiet: Quiet) -> datetime | None:
    """Where quiet hours end on the wall clock, if they hold at that wall-clock time; else None.

    The first minute of quiet hours is quiet, the last is not. They may run over midnight.
    Equal ends mean no quiet hours: a whole day of quiet is what a pause is for.
    """
    start, end = quiet
    at = wall.time()
    if start <= end:
        return datetime.combine(wall.date(), end) if start <= at < end else None
    if at >= start:
        return datetime.combine(wall.date() + _ONE_DAY, end)
    return datetime.combine(wall.date(), end) if at < end else None


def _shown(moment: datetime, where: tzinfo) -> datetime:
    return moment.astimezone(where).replace(tzinfo=None)


def _first(wall: datetime, where: tzinfo) -> datetime:
    # PEP 495: of a time shown twice, fold=0 is the first. Only in a gap does fold=1 lie further ahead of UTC.
    moment = wall.replace(tzinfo=where)
    other = moment.replace(fold=1)
    if _offset(other) <= _offset(moment):
        return moment.astimezone(UTC)
    return _gap_end(other.astimezone(UTC), moment.astimezone(UTC), where)


def _offset(moment: datetime) -> timedelta:
    return moment.utcoffset() or _NONE


def _gap_end(early: datetime, late: datetime, where: tzinfo) -> datetime:
    """The instant between the two, a whole number of seconds apart, at which the clocks go forward."""
    offset = _offset(late.astimezone(where))
    low, high = 0, round((late - early).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if _offset((early + timedelta(seconds=middle)).astimezone(where)) == offset:
            high = middle
        else:
            low = middle
    return early + timedelta(seconds=high)
