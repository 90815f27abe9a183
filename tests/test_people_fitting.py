"""Who fits now, against an oracle that looks each hour up in a table written out by hand."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from bot.people.entry import CIRCLES, GOOD_FOR, KNOWS, WAITING, WHEN, Entry, Reach
from bot.people.fitting import HELPS, Hour, Wish, fitting, later, minutes_until, reachable, suits

# One letter an hour of the day, 0 to 23: x where they can be reached.
TABLE = {
    "mornings": "......xxxxxx............",
    "daytime": ".........xxxxxxxxx......",
    "evenings": ".................xxxxxx.",
    "nights": "xxxxxxx...............xx",
    "awake": "........xxxxxxxxxxxxxx..",
    "office": "........xxxxxxxxxx......",
}
MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6

people = st.builds(
    Entry,
    id=st.integers(1, 9).map(lambda n: f"p{n}"),
    name=st.just("Ana"),
    circle=st.sampled_from(CIRCLES),
    reaches=st.lists(
        st.sampled_from(["phone", "telegram", "email", "link", "other"]).map(lambda kind: Reach(kind, "x")),
        max_size=2,
    ).map(tuple),
    knows=st.sampled_from(("", *KNOWS)),
    good_for=st.lists(st.sampled_from(GOOD_FOR), max_size=3, unique=True).map(tuple),
    when=st.lists(st.sampled_from(WHEN), max_size=3, unique=True).map(tuple),
    state=st.sampled_from(["here", WAITING]),
)
hours = st.builds(Hour, st.integers(0, 6), st.integers(0, 1439))
wishes = st.builds(Wish, st.sampled_from(("", *HELPS)), st.sampled_from(("", "talk", "write")))


def oracle_reachable(one, hour):
    if "anytime" in one.when:
        return True
    if not one.when:
        if one.knows == "everything":
            return True
        if one.circle == "professionals":
            return hour.weekday < 5 and TABLE["office"][hour.minute // 60] == "x"
        return TABLE["awake"][hour.minute // 60] == "x"
    parts = [part for part in one.when if part in TABLE]
    parts = parts or ["office" if one.circle == "professionals" else "awake"]
    for part in parts:
        if TABLE[part][hour.minute // 60] != "x":
            continue
        nights = {hour.weekday}
        if part == "nights" and hour.minute < 7 * 60:
            nights.add((hour.weekday + 6) % 7)
        weekdays, weekends = "weekdays" in one.when, "weekends" in one.when
        if weekdays == weekends:
            return True
        if any((day < 5) == weekdays for day in nights):
            return True
    return False


def oracle_suits(one, wish):
    if one.circle == "me" or one.state == WAITING:
        return False
    kinds = [reach.kind for reach in one.reaches]
    if wish.how == "write" and not [kind for kind in kinds if kind != "other"]:
        return False
    if (
        wish.how == "talk"
        and kinds
        and not [kind for kind in kinds if kind in ("phone", "telegram", "other")]
    ):
        return False
    if wish.need == "":
        return True
    if wish.need == "professional":
        return one.circle == "professionals" or "professional" in one.good_for
    if not one.good_for:
        return True
    wanted = {"listening": "listening quiet", "company": "company quiet"}.get(wish.need, wish.need).split()
    return any(one_thing in wanted for one_thing in one.good_for)


@given(people, hours)
def test_an_hour_is_one_that_was_offered_or_a_decent_one(one, hour):
    assert reachable(one, hour) == oracle_reachable(one, hour)


@given(people, wishes)
def test_who_suits_is_who_said_so_or_never_said_otherwise(one, wish):
    assert suits(one, wish) == oracle_suits(one, wish)


@given(st.lists(people, max_size=8), wishes, hours)
def test_all_who_fit_are_found_and_nobody_else(everybody, wish, hour):
    found = fitting(everybody, wish, hour)
    expected = [one for one in everybody if oracle_suits(one, wish) and oracle_reachable(one, hour)]

    assert sorted(found, key=repr) == sorted(expected, key=repr)


@given(st.lists(people, max_size=8), wishes, hours)
def test_within_the_sure_and_within_the_maybes_the_own_order_stays(everybody, wish, hour):
    unique = [Entry(**{**_fields(one), "id": f"p{at}"}) for at, one in enumerate(everybody)]
    found = [int(one.id[1:]) for one in fitting(unique, wish, hour)]

    assert sum(before > after for before, after in pairwise(found)) <= 1


@given(people, hours)
def test_the_next_time_is_the_first_minute_they_can_be_reached(one, hour):
    wait = minutes_until(one, hour)
    minutes = [n for n in range(24 * 60 + 1) if oracle_reachable(one, hour.later(n))]
    expected = minutes[0] if minutes else 0

    assert wait == expected


@given(st.lists(people, max_size=5), wishes, hours)
def test_nobody_is_named_for_later_who_can_be_reached_now(everybody, wish, hour):
    assert not {id(one) for one, _ in later(everybody, wish, hour)} & {
        id(one) for one in fitting(everybody, wish, hour)
    }


def _fields(one):
    return {name: getattr(one, name) for name in Entry.__dataclass_fields__}


def test_nobody_who_never_offered_it_is_woken_at_night():
    stranger = Entry("p1", "Mo", circle="friends", reaches=(Reach("phone", "+447700900123"),))

    assert not reachable(stranger, Hour(MONDAY, 2 * 60 + 10))
    assert minutes_until(stranger, Hour(MONDAY, 2 * 60 + 10)) == 5 * 60 + 50


def test_who_knows_everything_may_be_asked_at_any_hour():
    assert reachable(Entry("p1", "Ana", circle="family", knows="everything"), Hour(SUNDAY, 3 * 60))


def test_a_friday_night_lasts_into_saturday():
    weekdays = Entry("p1", "Ana", when=("nights", "weekdays"))

    assert reachable(weekdays, Hour(SATURDAY, 60))
    assert not reachable(weekdays, Hour(SUNDAY, 60))
    assert reachable(weekdays, Hour(FRIDAY, 23 * 60))


def test_without_a_clock_everybody_who_suits_may_be_asked():
    everybody = [Entry("p1", "Ana", when=("mornings",)), Entry("p2", "Mo", state=WAITING)]

    assert [one.id for one in fitting(everybody, Wish(), None)] == ["p1"]
    assert later(everybody, Wish(), None) == ()
