from datetime import UTC, date, datetime, time
from zoneinfo import available_timezones

import pytest

from bot.checkins import is_zone
from bot.checkins.wallclock import hushed, instant, quiet_end, zone

NIGHT = (time(22), time(8))
DAY = date(2026, 5, 4)


@pytest.mark.parametrize(
    ("at", "end"),
    [
        (time(21, 59), None),
        (time(22), datetime.fromisoformat("2026-05-05T08:00")),
        (time(0), datetime.fromisoformat("2026-05-04T08:00")),
        (time(7, 59), datetime.fromisoformat("2026-05-04T08:00")),
        (time(8), None),
    ],
)
def test_quiet_hours_may_run_over_midnight(at, end):
    assert quiet_end(datetime.combine(DAY, at), NIGHT) == end


def test_equal_ends_mean_no_quiet_hours():
    assert quiet_end(datetime.combine(DAY, time(9)), (time(9), time(9))) is None


def test_a_time_that_a_gap_moves_into_quiet_hours_waits_for_their_end():
    # London, 29 March 2026: 01:30 does not exist, the clock shows 02:00, which is quiet until 02:45.
    moment = instant(date(2026, 3, 29), time(1, 30), zone("Europe/London"), (time(2), time(2, 45)))

    assert moment == datetime(2026, 3, 29, 1, 45, tzinfo=UTC)


def test_a_day_that_a_zone_left_out_gives_its_note_at_the_end_of_the_gap():
    # Samoa had no 30 December 2011.
    moment = instant(date(2011, 12, 30), time(9), zone("Pacific/Apia"))

    assert moment == datetime(2011, 12, 30, 10, tzinfo=UTC)


def test_a_moment_outside_quiet_hours_stays():
    moment = datetime(2026, 5, 4, 12, tzinfo=UTC)

    assert hushed(moment, UTC, NIGHT) == moment
    assert hushed(moment, UTC, None) == moment


def test_every_zone_of_the_database_is_known():
    assert [name for name in available_timezones() if not is_zone(name)] == []


@pytest.mark.parametrize("name", ["", "Europe", "Mars/Olympus", "/etc/passwd", "zone.tab"])
def test_what_is_no_zone_is_not_known_and_read_as_utc(name):
    assert not is_zone(name)
    assert zone(name) is UTC
