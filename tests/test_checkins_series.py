from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.checkins import (
    FOREVER,
    LATE,
    LONGEST_SNOOZE,
    Due,
    Schedule,
    Standing,
    answered,
    begin,
    due,
    next_at,
    pause,
    resume,
    sent,
    snooze,
    standing,
    stop,
)

DAY, HOUR, MINUTE = timedelta(days=1), timedelta(hours=1), timedelta(minutes=1)
MONDAY = datetime(2026, 5, 4, tzinfo=UTC)
NINE = MONDAY + 9 * HOUR
DAILY = begin(Schedule(days=frozenset(range(7)), times=(time(9),)), MONDAY)


def sent_days(series, count):
    """The series after so many mornings on which nobody answered."""
    for day in range(count):
        series = sent(series, NINE + day * DAY)
    return series


def test_times_are_kept_in_order_and_in_whole_minutes():
    schedule = Schedule(times=(time(20), time(9, 0, 30), time(9)))

    assert schedule.times == (time(9), time(20))


@pytest.mark.parametrize(
    ("late", "expected"),
    [
        (-MINUTE, Due.WAIT),
        (timedelta(), Due.SEND),
        (LATE - MINUTE, Due.SEND),
        (LATE, Due.LATE_NOTE),
        (30 * DAY, Due.LATE_NOTE),
    ],
)
def test_a_note_is_sent_until_it_is_two_hours_late_and_never_after(late, expected):
    assert due(DAILY, NINE, NINE + late) is expected


def test_what_was_dealt_with_is_skipped():
    assert due(sent(DAILY, NINE), NINE, NINE + MINUTE) is Due.SKIP


@pytest.mark.parametrize("resting", [stop(DAILY), pause(DAILY, None), pause(DAILY, NINE + MINUTE)])
def test_nothing_is_due_while_stopped_or_paused(resting):
    assert due(resting, NINE, NINE) is Due.SKIP


def test_after_three_silences_the_offer_then_the_stop():
    series, stands = DAILY, []
    for day in range(5):
        now = NINE + day * DAY
        stands.append(standing(series, now))
        series = sent(series, now)

    assert stands == [*[Standing.ASKING] * 3, Standing.OFFERING, Standing.OFFERED]


@pytest.mark.parametrize("silences", range(5))
@pytest.mark.parametrize("press", [answered, lambda series, now: snooze(series, now, 60)])
def test_any_press_ends_the_silence(silences, press):
    series = press(sent_days(DAILY, silences), NINE + silences * DAY)

    assert standing(series, NINE + silences * DAY) is Standing.ASKING
    assert (series.unanswered, series.offered_to_stop) == (0, False)


def test_an_answer_changes_no_moment():
    before = sent(DAILY, NINE)

    after = answered(before, NINE + HOUR)

    assert next_at(after, NINE + HOUR) == next_at(before, NINE + HOUR) == NINE + DAY


def test_a_stopped_series_has_no_moment_until_it_is_resumed():
    stopped = stop(sent(DAILY, NINE))

    assert next_at(stopped, NINE) is None
    assert standing(stopped, NINE) is Standing.STOPPED
    assert next_at(resume(stopped, NINE + 30 * DAY), NINE) == NINE + 31 * DAY


def test_a_pause_without_a_date_lasts_until_resumed():
    paused = pause(DAILY, None)

    assert paused.paused_until == FOREVER
    assert next_at(paused, MONDAY) is None
    assert standing(paused, NINE + 365 * DAY) is Standing.PAUSED
    assert next_at(resume(paused, NINE + HOUR), MONDAY) == NINE + DAY


def test_a_pause_ends_by_itself_and_a_moment_at_its_end_counts():
    paused = pause(DAILY, NINE + 7 * DAY)

    assert next_at(paused, MONDAY) == NINE + 7 * DAY
    assert due(paused, NINE + 7 * DAY, NINE + 7 * DAY) is Due.SEND
    assert standing(paused, NINE + 7 * DAY) is Standing.ASKING


def test_resuming_does_not_catch_up():
    resumed = resume(pause(DAILY, None), NINE + 3 * DAY + MINUTE)

    assert next_at(resumed, MONDAY) == NINE + 4 * DAY


def test_a_change_does_not_catch_up_on_a_time_just_past():
    changed = begin(replace(DAILY, times=(time(9),)), NINE + 10 * MINUTE)

    assert next_at(changed, MONDAY) == NINE + DAY


def test_a_snooze_brings_the_same_note_again_in_whole_minutes():
    snoozed = snooze(sent(DAILY, NINE), NINE + timedelta(seconds=90), 60)

    assert next_at(snoozed, NINE) == NINE + HOUR + 2 * MINUTE
    assert next_at(sent(snoozed, NINE + HOUR + 2 * MINUTE), NINE) == NINE + DAY


@pytest.mark.parametrize("minutes", [22 * 60 + 1, LONGEST_SNOOZE, 10**9])
def test_a_snooze_that_comes_near_the_next_regular_note_gives_way_to_it(minutes):
    snoozed = snooze(sent(DAILY, NINE), NINE, minutes)

    assert snoozed.snoozed_until is None
    assert next_at(snoozed, NINE) == NINE + DAY


def test_a_snooze_into_quiet_hours_waits_for_their_end():
    schedule = replace(DAILY, times=(time(21),), quiet=(time(22), time(8)))
    evening = MONDAY + 21 * HOUR

    assert next_at(snooze(sent(schedule, evening), evening, 90), evening) == MONDAY + DAY + 8 * HOUR


def test_a_snooze_within_the_hour_shown_twice_lies_ahead():
    # London, 25 October 2026: 01:00 to 02:00 is shown twice. Quiet hours end at 01:30: the second of them.
    now = datetime(2026, 10, 25, 1, 5, tzinfo=UTC)
    schedule = replace(DAILY, zone="Europe/London", quiet=(time(1), time(1, 30)))

    assert snooze(schedule, now, 5).snoozed_until == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_a_pause_forgets_the_snooze():
    snoozed = snooze(sent(DAILY, NINE), NINE, 60)

    assert next_at(pause(snoozed, NINE + HOUR), NINE) == NINE + DAY


def test_one_note_a_day_stays_one_note_when_the_time_is_changed():
    later = begin(replace(sent(DAILY, NINE), times=(time(20),)), NINE + HOUR)

    assert next_at(later, NINE) == MONDAY + DAY + 20 * HOUR


def test_the_second_time_of_a_day_still_comes_after_the_first():
    twice = begin(replace(DAILY, times=(time(9), time(20))), MONDAY)

    assert next_at(sent(twice, NINE), NINE) == MONDAY + 20 * HOUR


def test_travelling_west_does_not_bring_the_same_morning_twice():
    had_in_berlin = sent(replace(DAILY, zone="Europe/Berlin"), datetime(2026, 5, 4, 7, tzinfo=UTC))
    in_new_york = replace(had_in_berlin, zone="America/New_York")

    assert next_at(in_new_york, NINE) == datetime(2026, 5, 5, 13, tzinfo=UTC)


def test_new_rules_for_a_zone_do_not_bring_the_same_morning_twice():
    # As if an update of the tz database had moved the zone by an hour after the note went out.
    had = sent(replace(DAILY, zone="Etc/GMT-2"), datetime(2026, 5, 4, 7, tzinfo=UTC))

    assert next_at(replace(had, zone="Etc/GMT-1"), NINE - 3 * HOUR) == datetime(2026, 5, 5, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    "name", ["", "Europe", "Europe/Atlantis", "../etc/passwd", "\x00", "\ud800", "x" * 9999]
)
def test_an_unknown_zone_is_read_as_utc(name):
    assert next_at(replace(DAILY, zone=name), MONDAY) == NINE
