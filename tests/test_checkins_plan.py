import json
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

from amount import tries
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.checkins import (
    LATE,
    Claim,
    Kind,
    LookBack,
    Nudge,
    Plan,
    Schedule,
    What,
    answered,
    begin,
    claims,
    each,
    held,
    moved,
    next_at,
    next_due,
    next_due_minute,
    pause,
    snooze,
)

DAY, HOUR, MINUTE, SECOND = (timedelta(**{unit: 1}) for unit in ("days", "hours", "minutes", "seconds"))
MONDAY = datetime(2026, 5, 4, tzinfo=UTC)
NINE = MONDAY + 9 * HOUR
CHECK_IN = What(Kind.CHECK_IN)
DAILY = begin(Schedule(days=frozenset(range(7)), times=(time(9),)), MONDAY)
JUST_CHECK_INS = Plan(check_in=DAILY)
EVERYTHING = Plan(
    check_in=DAILY,
    small_steps=begin(Schedule(days=frozenset({2}), times=(time(17),)), MONDAY),
    nudges=(
        begin(Nudge(who="p1", every=14, first=date(2026, 5, 9), times=(time(11),)), MONDAY),
        begin(Nudge(who="p2", every=3, first=date(2026, 5, 5), times=(time(18),)), MONDAY),
    ),
    look_back=begin(LookBack(first=date(2026, 8, 4), times=(time(10),)), MONDAY),
    tidy_at=NINE + 30 * HOUR,
)


def live(plan, start, ticks, *, hears=True):
    """Tick through the given instants; the claims with the instants at which they were made."""
    said = []
    for now in ticks:
        found, plan = claims(plan, now)
        said += [(now, claim) for claim in found]
        if found and hears:
            plan = heard_all(plan, now)
    return said, plan


def heard_all(plan, now):
    return each(plan, lambda _what, series: answered(series, now))


def by_the_half_minute(start, end):
    count = int((end - start) / (30 * SECOND))
    return [start + step * 30 * SECOND for step in range(1, count + 1)]


def at_its_minutes(plan, start, end):
    """Tick only when the index says so, as a bot does that has many people to look after."""
    said, now = [], start
    while (minute := next_due_minute(plan, now)) and minute <= end.timestamp():
        now = max(now, datetime.fromtimestamp(minute, UTC))
        found, plan = claims(plan, now)
        said += found
        plan = heard_all(plan, now)
    return said


def test_what_comes_first_is_what_comes_next():
    assert next_due(EVERYTHING, MONDAY) == (NINE, CHECK_IN)
    assert next_due(EVERYTHING, NINE + DAY) == (MONDAY + DAY + 15 * HOUR, What(Kind.TIDY))
    assert next_due(EVERYTHING, NINE + DAY + 8 * HOUR) == (MONDAY + DAY + 18 * HOUR, What(Kind.NUDGE, "p2"))


def test_an_empty_plan_has_nothing_to_come():
    assert next_due(Plan(), MONDAY) is None
    assert next_due_minute(Plan(), MONDAY) is None
    assert claims(Plan(), MONDAY) == ((), Plan())


def test_a_year_claimed_at_the_minutes_of_the_index_holds_every_moment_of_every_series():
    end = MONDAY + 365 * DAY
    expected = [(EVERYTHING.tidy_at, What(Kind.TIDY))]
    for what, series in held(EVERYTHING):
        after = MONDAY
        while (after := next_at(series, after)) <= end:
            expected.append((after, what))

    said = [(claim.at, claim.what) for claim in at_its_minutes(EVERYTHING, MONDAY, end)]

    assert sorted(said, key=str) == sorted(expected, key=str)
    assert [at for at, _ in said] == sorted(at for at, _ in said)


def test_a_moment_is_claimed_once():
    found, plan = claims(JUST_CHECK_INS, NINE)

    assert found == (Claim(CHECK_IN, NINE),)
    assert claims(plan, NINE) == ((), plan)
    assert claims(plan, NINE + 23 * HOUR) == ((), plan)


def test_a_claim_before_the_moment_changes_nothing():
    assert claims(EVERYTHING, MONDAY + SECOND) == ((), EVERYTHING)


def test_what_is_due_while_something_else_is_committed_stays_due():
    now = NINE + 5 * SECOND

    assert next_due_minute(heard_all(JUST_CHECK_INS, now), now) == NINE.timestamp()


def test_the_minute_of_the_index_is_never_before_the_moment():
    tidy_at = NINE + 20 * SECOND

    assert next_due_minute(Plan(tidy_at=tidy_at), MONDAY) == (NINE + MINUTE).timestamp()
    assert next_due_minute(Plan(tidy_at=NINE), MONDAY) == NINE.timestamp()


def test_the_persons_own_words_go_with_the_claim():
    plan = Plan(check_in=replace(DAILY, wording="Water the plants?"))

    found, _ = claims(plan, NINE)

    assert found[0].wording == "Water the plants?"


def test_three_silences_bring_the_offer_to_stop_and_then_nothing():
    said, plan = live(JUST_CHECK_INS, MONDAY, by_the_half_minute(MONDAY, MONDAY + 10 * DAY), hears=False)

    assert [claim.offers_to_stop for _, claim in said] == [False, False, False, True]
    assert plan.check_in.stopped
    assert next_due_minute(plan, MONDAY + 10 * DAY) is None


def test_an_answer_to_the_offer_keeps_the_notes_coming():
    said, plan = live(JUST_CHECK_INS, MONDAY, by_the_half_minute(MONDAY, NINE + 3 * DAY), hears=False)
    assert said[-1][1].offers_to_stop

    found, plan = claims(heard_all(plan, NINE + 3 * DAY + HOUR), NINE + 4 * DAY)

    assert found == (Claim(CHECK_IN, NINE + 4 * DAY),)
    assert not plan.check_in.stopped


def test_an_offer_whose_answer_may_still_be_on_its_way_is_not_held_against_anybody():
    # The program was away when the next moment came: so was every answer.
    _, plan = live(JUST_CHECK_INS, MONDAY, by_the_half_minute(MONDAY, NINE + 3 * DAY), hears=False)

    found, plan = claims(plan, NINE + 4 * DAY + 3 * HOUR)

    assert found == ()
    assert not plan.check_in.stopped


def test_after_a_day_away_only_a_note_under_two_hours_late_is_sent():
    in_time, _ = claims(JUST_CHECK_INS, NINE + DAY + LATE - SECOND)
    too_late, _ = claims(JUST_CHECK_INS, NINE + DAY + LATE)

    assert in_time == (Claim(CHECK_IN, NINE + DAY),)
    assert too_late == ()


def test_the_note_after_one_that_did_not_come_knows_of_it_and_the_one_after_does_not():
    _, plan = claims(JUST_CHECK_INS, NINE + 5 * HOUR)
    found, plan = claims(plan, NINE + DAY)
    later, _ = claims(plan, NINE + 2 * DAY)

    assert [claim.missed for claim in (*found, *later)] == [True, False]


def test_of_two_late_notes_the_last_is_sent():
    plan = Plan(check_in=replace(DAILY, times=(time(9), time(9, 30))))

    found, plan = claims(plan, NINE + HOUR)

    assert found == (Claim(CHECK_IN, NINE + 30 * MINUTE),)
    assert claims(plan, NINE + HOUR + SECOND)[0] == ()


def test_a_year_away_is_dealt_with_at_once_and_brings_one_note_at_most():
    found, plan = claims(EVERYTHING, NINE + 365 * DAY + MINUTE)

    assert [claim.what.kind for claim in found] == [Kind.TIDY, Kind.CHECK_IN]
    assert next_due_minute(plan, NINE + 365 * DAY) > (NINE + 365 * DAY).timestamp()


def test_tidying_is_done_however_late():
    found, plan = claims(Plan(tidy_at=NINE), NINE + 40 * DAY)

    assert found == (Claim(What(Kind.TIDY), NINE),)
    assert plan == Plan()


def test_a_clock_that_is_set_back_a_day_repeats_nothing():
    ticks = by_the_half_minute(MONDAY, NINE + DAY) + by_the_half_minute(NINE, NINE + 3 * DAY)

    said, _ = live(JUST_CHECK_INS, MONDAY, ticks)

    assert [claim.at for _, claim in said] == [NINE + count * DAY for count in range(4)]


def test_a_clock_that_was_a_year_ahead_keeps_nobody_waiting_for_a_year():
    _, plan = claims(JUST_CHECK_INS, NINE + 365 * DAY)

    assert next_due_minute(plan, MONDAY) == NINE.timestamp()
    assert claims(plan, NINE - MINUTE)[0] == ()
    assert claims(claims(plan, NINE - MINUTE)[1], NINE)[0] == (Claim(CHECK_IN, NINE),)


@st.composite
def clocks(draw):
    """Readings of a clock that mostly runs, is set on or back a day, or stands still with the program.

    It never falls two days behind what it showed before: marks that far ahead are believed no more.
    """
    now, readings = MONDAY, [MONDAY]
    for _ in range(draw(st.integers(1, 60))):
        step = draw(st.sampled_from([MINUTE, 40 * MINUTE, 5 * HOUR, DAY - HOUR, DAY, -DAY, 3 * DAY]))
        now = max(now + step + draw(st.integers(-30, 30)) * SECOND, max(readings) - 2 * DAY + HOUR)
        readings.append(now)
    return readings[1:]


@settings(max_examples=tries(40, 200), deadline=None)
@given(clocks(), st.booleans())
def test_whatever_the_clock_does_no_moment_is_claimed_twice_nor_two_hours_late(readings, hears):
    said, _ = live(EVERYTHING, MONDAY, readings, hears=hears)
    series = [(now, claim) for now, claim in said if claim.what.kind is not Kind.TIDY]
    moments = [(claim.what, claim.at) for _, claim in said]

    assert len(moments) == len(set(moments))
    assert all(timedelta() <= now - claim.at < LATE for now, claim in series)


ZONES = ["UTC", "Europe/London", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "Pacific/Honolulu"]


@settings(max_examples=tries(12, 100), deadline=None)
@given(st.lists(st.tuples(st.sampled_from(ZONES), st.integers(1, 72)), min_size=1, max_size=12))
def test_wherever_somebody_travels_one_note_a_day_stays_one_note_a_day(journey):
    plan, now, days = JUST_CHECK_INS, MONDAY, []
    for zone, hours in journey:
        plan, end = moved(plan, zone, now), now + hours * HOUR
        for tick in range(1, 4 * hours + 1):
            found, plan = claims(plan, now + tick * 15 * MINUTE)
            days += [plan.check_in.had.date() for _ in found]
            plan = heard_all(plan, now)
        now = end

    assert all(earlier != later for earlier, later in pairwise(days))


def test_moving_does_not_catch_up_on_what_the_new_clock_shows_as_past():
    # New York, 08:00: the note of 09:00 is to come. In London it is 13:00.
    in_new_york = moved(JUST_CHECK_INS, "America/New_York", MONDAY)
    in_london = moved(in_new_york, "Europe/London", MONDAY + 12 * HOUR)

    assert next_due(in_london, MONDAY)[0] == MONDAY + DAY + 8 * HOUR


def test_a_snoozed_note_is_claimed_when_it_comes_and_the_next_day_is_as_ever():
    _, plan = claims(JUST_CHECK_INS, NINE)
    plan = Plan(check_in=snooze(plan.check_in, NINE + MINUTE, 59))

    said = at_its_minutes(plan, NINE + MINUTE, NINE + DAY)

    assert [claim.at for claim in said] == [NINE + HOUR, NINE + DAY]


def test_a_pause_of_one_series_leaves_the_others():
    plan = replace(EVERYTHING, check_in=pause(DAILY, None))

    said = at_its_minutes(plan, MONDAY, MONDAY + 30 * DAY)

    assert {claim.what.kind for claim in said} == {Kind.SMALL_STEPS, Kind.NUDGE, Kind.TIDY}


def test_a_series_that_was_never_begun_begins_with_its_first_tick():
    fresh = Plan(check_in=Schedule(days=frozenset(range(7)), times=(time(9),)))

    found, plan = claims(fresh, NINE + MINUTE)

    assert found == ()
    assert next_due(plan, MONDAY) == (NINE + DAY, CHECK_IN)


def test_a_plan_survives_being_written_and_read():
    _, plan = live(EVERYTHING, MONDAY, by_the_half_minute(MONDAY, NINE + 2 * DAY), hears=False)

    for one in (Plan(), EVERYTHING, plan):
        assert Plan.from_json(json.loads(json.dumps(one.to_json()))) == one


def test_a_plan_without_anything_in_it_is_written_as_nothing():
    assert Plan().to_json() == {}
