import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checkins import FOREVER, LookBack, Nudge, Schedule, months_on, next_at

dates = st.dates(date(2025, 1, 1), date(2030, 12, 31))
walls = st.datetimes(datetime.fromisoformat("2025-01-01"), datetime.fromisoformat("2031-01-01"))
instants = walls.map(lambda wall: wall.replace(tzinfo=UTC))
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
shared = {
    "times": st.lists(minutes, max_size=3).map(tuple),
    "zone": st.sampled_from(["UTC", "Europe/Berlin", "Asia/Kathmandu"]),
    "quiet": st.none() | st.tuples(minutes, minutes),
    "wording": st.text(max_size=20),
    "paused_until": st.none() | instants | st.just(FOREVER),
    "snoozed_until": st.none() | instants,
    "unanswered": st.integers(0, 4),
    "offered_to_stop": st.booleans(),
    "stopped": st.booleans(),
    "last_sent": st.none() | instants,
    "had": st.none() | walls,
    "done_until": st.none() | instants,
    "missed": st.booleans(),
}
schedules = st.builds(Schedule, days=st.frozensets(st.integers(0, 6)), **shared)
nudges = st.builds(Nudge, who=st.text(max_size=5), every=st.integers(1, 60), first=dates, **shared)
look_backs = st.builds(LookBack, months=st.integers(1, 12), first=dates, **shared)


@given(schedules | nudges | look_backs)
def test_every_series_survives_being_written_and_read(series):
    written = json.loads(json.dumps(series.to_json()))

    assert type(series).from_json(written) == series


def test_only_what_departs_from_the_default_is_written():
    assert Schedule().to_json() == {}
    assert Schedule(days=frozenset({0, 4}), times=(time(9),)).to_json() == {
        "days": [0, 4],
        "times": ["09:00"],
    }


def test_what_was_never_written_is_refused():
    with pytest.raises(TypeError):
        Schedule.from_json({"colour": "blue"})
    with pytest.raises(ValueError, match="Invalid isoformat"):
        Schedule.from_json({"times": ["soon"]})


@given(dates, st.integers(1, 60), dates)
def test_a_nudge_comes_every_so_many_days_from_the_first(first, every, day):
    nudge = Nudge(who="p1", every=every, first=first)

    days = list(islice(nudge.days_from(day), 4))

    assert first <= days[0]
    assert max(day, first) <= days[0] < max(day, first) + timedelta(days=every)
    assert (days[0] - first).days % every == 0
    assert {later - earlier for earlier, later in pairwise(days)} == {timedelta(days=every)}


@given(dates, st.integers(1, 12), dates)
def test_a_look_back_comes_every_so_many_months_on_the_same_day(first, months, day):
    days = list(islice(LookBack(months=months, first=first).days_from(day), 4))

    every = [months_on(first, count * months) for count in range(200)]
    assert days == [one for one in every if one >= day][:4]


@pytest.mark.parametrize(
    ("months", "on"), [(0, "2027-01-31"), (1, "2027-02-28"), (3, "2027-04-30"), (12, "2028-01-31")]
)
def test_a_month_without_such_a_day_gives_its_last(months, on):
    assert months_on(date(2027, 1, 31), months) == date.fromisoformat(on)


def test_a_look_back_finds_its_own_day_again_after_a_short_month():
    days = LookBack(months=1, first=date(2027, 1, 31)).days_from(date(2027, 2, 1))

    assert [day.day for day in islice(days, 3)] == [28, 31, 30]


def test_the_same_clock_drives_all_three():
    first = date(2026, 3, 29)  # London’s clocks go forward at 01:00
    common = {"times": (time(1, 30),), "zone": "Europe/London"}
    kinds = [
        Schedule(days=frozenset({6}), **common),
        Nudge(who="p1", first=first, **common),
        LookBack(first=first, **common),
    ]

    moments = {next_at(kind, datetime(2026, 3, 28, tzinfo=UTC)) for kind in kinds}

    assert moments == {datetime(2026, 3, 29, 1, tzinfo=UTC)}


@pytest.mark.parametrize("every", [0, -3])
def test_a_nudge_never_comes_more_than_once_a_day(every):
    days = Nudge(who="p1", every=every, first=date(2026, 1, 1)).days_from(date(2026, 1, 1))

    assert list(islice(days, 2)) == [date(2026, 1, 1), date(2026, 1, 2)]


def test_the_end_of_the_calendar_is_the_end_of_a_series():
    late = datetime(9998, 12, 30, tzinfo=UTC)
    common = {"times": (time(9),)}

    assert next_at(Schedule(days=frozenset(range(7)), **common), late) is None
    assert next_at(Nudge(who="p1", first=date(2026, 1, 1), **common), late) is None
    assert next_at(replace(LookBack(first=date(2026, 1, 1)), **common), late) is None
