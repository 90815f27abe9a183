"""How long the next check-in takes to find, beside two others in the same run.

    python bench/schedule.py

`whenever`: the same search with the library that the tests use as an oracle, its own way with gaps.
`day by day`: the loop one writes first, datetime and zoneinfo, without a thought for gaps and quiet hours.
Neither peer does all that is done here; they show what the care costs.
"""

from datetime import UTC, datetime, time, timedelta
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

from whenever import Instant, PlainDateTime
from whenever import Time as WheneverTime

from bot.checkins import LookBack, Nudge, Plan, Schedule, begin, claims, next_at, next_due_minute

ZONES = ["Europe/London", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "America/Nuuk"]
START = datetime(2026, 1, 1, 12, tzinfo=UTC)
MOMENTS = [START + timedelta(hours=7 * count) for count in range(1200)]
ROUNDS = 7


def ours(schedule, after):
    return next_at(schedule, after)


def with_whenever(schedule, after):
    now = Instant.from_timestamp(after.timestamp())
    day = now.to_tz(schedule.zone).date()
    at = WheneverTime(schedule.times[0].hour, schedule.times[0].minute)
    while True:
        if day.day_of_week().value - 1 in schedule.days:
            plain = PlainDateTime(day.year, day.month, day.day, at.hour, at.minute)
            moment = plain.assume_tz(schedule.zone, disambiguation="compatible").to_instant()
            if moment > now:
                return moment
        day = day.add(days=1)


def day_by_day(schedule, after):
    where = ZoneInfo(schedule.zone)
    day = after.astimezone(where).date()
    while True:
        moment = datetime.combine(day, schedule.times[0], where)
        if day.weekday() in schedule.days and moment > after:
            return moment.astimezone(UTC)
        day += timedelta(days=1)


def microseconds(call):
    """The median over some rounds of what one call takes."""
    spent = []
    for _ in range(ROUNDS):
        start = perf_counter()
        for after in MOMENTS:
            call(after)
        spent.append((perf_counter() - start) / len(MOMENTS) * 1e6)
    return median(spent)


def over_zones(find, **more):
    schedules = [Schedule(days=frozenset(range(7)), times=(time(9),), zone=zone, **more) for zone in ZONES]
    return median(microseconds(lambda after, one=one: find(one, after)) for one in schedules)


def a_full_plan():
    common = {"zone": "Europe/London", "quiet": (time(22), time(8))}
    weekly = Schedule(days=frozenset({2}), times=(time(17),), **common)
    daily = Schedule(days=frozenset(range(7)), times=(time(9),), **common)
    nudge = Nudge(who="p1", every=14, first=START.date(), times=(time(11),), **common)
    look_back = LookBack(first=START.date(), times=(time(10),), **common)
    return Plan(
        check_in=begin(daily, START),
        small_steps=begin(weekly, START),
        nudges=(begin(nudge, START),),
        look_back=begin(look_back, START),
    )


def main():
    plan = a_full_plan()
    rows = {
        "next_at": over_zones(ours),
        "next_at, quiet hours": over_zones(ours, quiet=(time(22), time(8))),
        "peer: whenever": over_zones(with_whenever),
        "peer: day by day": over_zones(day_by_day),
        "next_due_minute, a plan of four": microseconds(lambda now: next_due_minute(plan, now)),
        "claims, a plan of four, anything due": microseconds(lambda now: claims(plan, now)),
    }
    for name, spent in rows.items():
        print(f"{name:40} {spent:8.1f} µs")


if __name__ == "__main__":
    main()
