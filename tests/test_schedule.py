"""Check-ins against an independent oracle: every zone, the clock changes of 2025–2030, and any span between.

The oracle knows nothing of offsets. With another library (whenever) it reads the wall clock minute by minute
and takes the first minute at which that shows the time or a later one.
"""

from bisect import bisect_left
from datetime import UTC, date, datetime, time, timedelta
from itertools import takewhile
from zoneinfo import available_timezones

import pytest
from amount import tries
from hypothesis import example, given, settings
from hypothesis import strategies as st
from laws import of_each
from whenever import Instant

from bot.checkins import Schedule, next_at

ZONES = sorted(available_timezones())
EVERY_DAY = frozenset(range(7))
START, END = datetime(2025, 1, 1, tzinfo=UTC), datetime(2031, 1, 1, tzinfo=UTC)
DAY = timedelta(days=1)

# Gaps of half an hour, at midnight, over midnight and in Ramadan; offsets of 45 minutes; no change at all.
TELLING = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Asuncion",
    "America/Havana",
    "America/New_York",
    "America/Nuuk",
    "America/Santiago",
    "America/Scoresbysund",
    "Asia/Beirut",
    "Asia/Gaza",
    "Asia/Kathmandu",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Chatham",
]
EDGES = (
    *(time(0), time(0, 30), time(1), time(1, 15), time(1, 59), time(2), time(2, 30), time(3)),
    *(time(9), time(23), time(23, 30), time(23, 59)),
)
QUIET = [None, (time(22), time(8)), (time(1, 15), time(2, 45)), (time(0), time(2))]


class Wall:
    """The wall clock of a zone, read minute by minute from `start` to `end`."""

    def __init__(self, zone, start, end):
        first, last = (int(moment.timestamp()) // 60 * 60 for moment in (start, end))
        self.seconds = range(first, last, 60)
        self.shown = [Instant.from_timestamp(at).to_tz(zone).to_plain().to_stdlib() for at in self.seconds]
        self.latest = []
        for shown in self.shown:
            self.latest.append(max(shown, self.latest[-1]) if self.latest else shown)

    def first(self, wall):
        return bisect_left(self.latest, wall)

    def moment(self, wall, quiet):
        at = self.first(wall)
        shown = self.shown[at]
        if quiet and is_quiet(shown.time(), *quiet):
            over_midnight = shown.time() >= quiet[1]
            at = self.first(datetime.combine(shown.date() + over_midnight * DAY, quiet[1]))
        return datetime.fromtimestamp(self.seconds[at], UTC)


def is_quiet(at, start, end):
    minutes = [(at.hour * 60 + at.minute - start.hour * 60 - start.minute) % 1440]
    length = (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % 1440
    return minutes[0] < length


def expected(schedule, start, end):
    """Every moment in (start, end], by the oracle."""
    wall = Wall(schedule.zone, start - 3 * DAY, end + 4 * DAY)
    days = [start.date() + count * DAY for count in range(-2, (end - start).days + 3)]
    moments = {
        wall.moment(datetime.combine(day, at), schedule.quiet)
        for day in days
        if day.weekday() in schedule.days
        for at in schedule.times
    }
    return sorted(moment for moment in moments if start < moment <= end)


def given_out(schedule, start, end):
    """Every moment in (start, end], asked for one after the other."""

    def one_by_one():
        after = start
        while moment := next_at(schedule, after):
            assert moment > after
            yield moment
            after = moment

    return list(takewhile(lambda moment: moment <= end, one_by_one()))


def wall_of(moment, zone):
    return Instant.from_timestamp(int(moment.timestamp())).to_tz(zone).to_plain().to_stdlib()


def transitions(zone):
    at = Instant.from_timestamp(int(START.timestamp())).to_tz(zone)
    while (at := at.next_transition()) and at.timestamp() < END.timestamp():
        yield datetime.fromtimestamp(at.timestamp(), UTC)


def check_each_change_of(zone):
    for change in list(transitions(zone)) or [datetime(2027, 6, 1, tzinfo=UTC)]:
        for quiet in QUIET:
            schedule = Schedule(days=EVERY_DAY, times=EDGES, zone=zone, quiet=quiet)
            start, end = change - DAY, change + DAY

            assert given_out(schedule, start, end) == expected(schedule, start, end), (zone, change, quiet)


@pytest.mark.sampled
@pytest.mark.parametrize("zone", TELLING[:: tries(2, 1)])
def test_the_moments_around_a_clock_change_are_those_of_the_oracle(zone):
    change = next(transitions(zone), datetime(2027, 6, 1, tzinfo=UTC))
    for quiet in QUIET:
        schedule = Schedule(days=EVERY_DAY, times=EDGES, zone=zone, quiet=quiet)
        start, end = change - DAY, change + DAY

        assert given_out(schedule, start, end) == expected(schedule, start, end)


@pytest.mark.long
@of_each(lambda: dict(zip(ZONES, ZONES, strict=True)))
def test_every_clock_change_of_every_zone_from_2025_to_2030_is_that_of_the_oracle(zone):
    check_each_change_of(zone)


minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
schedules = st.builds(
    Schedule,
    days=st.frozensets(st.integers(0, 6), min_size=1),
    times=st.lists(minutes, min_size=1, max_size=3).map(tuple),
    zone=st.sampled_from(ZONES) | st.sampled_from(TELLING),
    quiet=st.none() | st.tuples(minutes, minutes),
)
instants = st.integers(0, int((END - START).total_seconds())).map(
    lambda after: START + timedelta(seconds=after)
)


@settings(max_examples=tries(8, 40), deadline=None)
@given(schedules, instants)
@example(
    Schedule(days=frozenset({5}), times=(time(23, 30),), zone="America/Nuuk", quiet=(time(23), time(0, 30))),
    datetime(2026, 3, 28, 12, tzinfo=UTC),
)
def test_any_schedule_over_any_days_gives_the_moments_of_the_oracle(schedule, start):
    end = start + 4 * DAY

    assert given_out(schedule, start, end) == expected(schedule, start, end)


@settings(max_examples=tries(40, 200), deadline=None)
@given(schedules, instants)
def test_each_chosen_day_and_time_comes_exactly_once_in_a_whole_year(schedule, start):
    # By day and in the evening no clocks go forward: the wall clock shows exactly what was chosen.
    times = tuple(at.replace(hour=4 + at.hour % 17) for at in schedule.times)
    plain = Schedule(days=schedule.days, times=times, zone=schedule.zone)
    end = start + 366 * DAY
    first, last = (wall_of(moment, plain.zone) for moment in (start, end))
    chosen = [
        datetime.combine(first.date() + count * DAY, at)
        for count in range(368)
        if (first + count * DAY).weekday() in plain.days
        for at in plain.times
    ]

    walls = [wall_of(moment, plain.zone) for moment in given_out(plain, start, end)]

    assert walls == [wall for wall in chosen if first < wall <= last]


@settings(max_examples=tries(40, 200), deadline=None)
@given(schedules, instants)
def test_no_moment_lies_in_quiet_hours(schedule, start):
    wall = Instant.from_timestamp(int(next_at(schedule, start).timestamp())).to_tz(schedule.zone)
    quiet = schedule.quiet

    # The hour that is shown twice is the exception: quiet hours that ended in it do not start again.
    assert quiet is None or wall.is_repeated() or not is_quiet(wall.time().to_stdlib(), *quiet)


@settings(max_examples=tries(40, 200), deadline=None)
@given(schedules, instants, st.timedeltas(timedelta(), 9 * DAY))
def test_a_later_question_never_gets_an_earlier_moment(schedule, start, on):
    assert next_at(schedule, start) <= next_at(schedule, start + on)


@settings(max_examples=tries(20, 100), deadline=None)
@given(schedules, instants)
def test_what_was_given_out_is_not_given_out_again(schedule, start):
    moment = next_at(schedule, start)

    assert next_at(schedule, moment) > moment
    assert next_at(schedule, moment - timedelta(microseconds=1)) == moment


@pytest.mark.parametrize(
    ("zone", "day", "at", "moment"),
    [
        (
            "Europe/London",
            date(2026, 3, 29),
            time(1, 30),
            "2026-03-29T01:00Z",
        ),  # swallowed: the end of the gap
        ("Europe/London", date(2026, 10, 25), time(1, 30), "2026-10-25T00:30Z"),  # shown twice: the first
        ("America/Havana", date(2026, 3, 8), time(0, 15), "2026-03-08T05:00Z"),  # a gap at midnight
        ("America/Nuuk", date(2026, 3, 28), time(23, 30), "2026-03-29T01:00Z"),  # a gap up to midnight
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:30Z"),  # half an hour
        ("Asia/Kathmandu", date(2026, 1, 5), time(9), "2026-01-05T03:15Z"),
    ],
)
def test_known_moments(zone, day, at, moment):
    schedule = Schedule(days=frozenset({day.weekday()}), times=(at,), zone=zone)
    before = datetime.combine(day, time(), UTC) - DAY

    assert next_at(schedule, before) == datetime.fromisoformat(moment)


def test_two_times_within_the_same_quiet_hours_become_one_note():
    schedule = Schedule(days=EVERY_DAY, times=(time(6), time(23)), zone="UTC", quiet=(time(22), time(8)))
    start = datetime(2026, 5, 4, tzinfo=UTC)

    moments = given_out(schedule, start, start + 3 * DAY)

    assert moments == [start + timedelta(hours=8) + count * DAY for count in range(3)]


def test_without_a_day_or_a_time_there_is_no_moment():
    assert next_at(Schedule(times=(time(9),)), START) is None
    assert next_at(Schedule(days=EVERY_DAY), START) is None
