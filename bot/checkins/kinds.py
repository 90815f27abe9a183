"""Check-ins come on days of the week, a nudge every so many days, a look back every few months."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.checkins.series import Series

# Check-ins that are offered for one day. They should never feel like being watched, so setting them up asks
# for one time; whoever wants more adds them on their own account, which is why a schedule holds several.
MAX_A_DAY = 1

EVERY_DAY = frozenset(range(7))
LONGEST_EVERY = 366  # days between two nudges

_LAST_DAY = date.max - timedelta(days=400)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule(Series):
    """Check-ins on chosen days of the week (0 is Monday), at one time or several; also for small steps."""

    days: frozenset[int] = frozenset()

    def days_from(self, day: date) -> Iterator[date]:
        """The chosen days in order; none if no day is chosen."""
        chosen = self.days & EVERY_DAY
        while chosen and day < _LAST_DAY:
            if day.weekday() in chosen:
                yield day
            day += timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge(Series):
    """A reminder to keep in touch with one chosen person, every so many days, weeks being seven."""

    who: str  # the entry's id
    every: int = 7
    first: date  # the day of the first one, on the person's calendar; the others are counted from it

    def days_from(self, day: date) -> Iterator[date]:
        """Every so many days from the first."""
        every = min(max(self.every, 1), LONGEST_EVERY)
        day = max(day, self.first)
        day += timedelta(days=-(day - self.first).days % every)
        while day < _LAST_DAY:
            yield day
            day += timedelta(days=every)


@dataclass(frozen=True, slots=True, kw_only=True)
class LookBack(Series):
    """A look at who is still right and what has changed, every few months."""

    months: int = 3
    first: date  # the day of the first one: `months_on` from the day it is set up

    def days_from(self, day: date) -> Iterator[date]:
        """The same day every few months; the last of a month that has no such day."""
        months = max(self.months, 1)
        apart = (day.year - self.first.year) * 12 + day.month - self.first.month
        count = max(apart // months, 0)
        while (turn := months_on(self.first, count * months)) < _LAST_DAY:
            if turn >= day:
                yield turn
            count += 1


def months_on(first: date, months: int) -> date:
    """The same day so many months on, or the last day of a month that has no such day."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, monthrange(year, month + 1)[1]))
