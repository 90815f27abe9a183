"""Kinds of support beside what somebody wishes for."""

from itertools import combinations
from pathlib import Path

from laws import of_each

from bot.content.support_kinds import read_support
from bot.people.support import BY, KINDS, NO, SOME, WISHES, YES, Kind, fit, in_order

SUPPORT, _ = read_support(Path(__file__).parents[1] / "flows")
EVERY_WISH = [set(some) for size in range(len(WISHES) + 1) for some in combinations(WISHES, size)]


def kind(name="gp", *, found=True, **traits):
    return Kind(name, ("professionals",), "professionals", found, {**dict.fromkeys(WISHES, NO), **traits})


def test_each_wish_is_either_met_or_named_as_unmet():
    for wishes in EVERY_WISH:
        asked = wishes - set(BY) if set(BY) <= wishes else wishes
        for one in SUPPORT.kinds:
            found = fit(one, wishes)
            assert set(found.met) | set(found.unmet) == asked
            assert not set(found.met) & set(found.unmet)


def test_professional_and_been_there_together_ask_for_neither():
    assert fit(kind(professional=YES), set(BY)).unmet == ()
    assert fit(kind(been_there=YES), set(BY)).unmet == ()


def test_only_what_meets_every_wish_is_offered_where_something_does():
    night, day = kind(at_night=SOME, free=YES), kind("therapist", free=YES)

    assert [one.kind for one in in_order([fit(one, {"at_night", "free"}) for one in (day, night)])] == [night]


def test_the_surest_comes_first():
    some, sure = kind(free=SOME), kind("therapist", free=YES)

    assert [one.kind for one in in_order([fit(one, {"free"}) for one in (some, sure)])] == [sure, some]


def test_where_nothing_meets_everything_the_closest_come_first():
    one, two = kind(free=YES), kind("therapist", free=YES, writing=YES)
    found = in_order([fit(each, {"free", "writing", "at_night"}) for each in (one, two)])

    assert [each.kind for each in found] == [two, one]
    assert found[0].unmet == ("at_night",)


def test_a_page_of_words_alone_is_never_a_find():
    assert in_order([fit(kind("public_private", found=False), set())]) == ()


@of_each(lambda: {"+".join(sorted(wishes)): wishes for wishes in EVERY_WISH})
def test_whatever_is_wished_for_something_is_found(wishes):
    assert in_order([fit(one, wishes) for one in SUPPORT.kinds])


def test_every_kind_stands_under_a_heading():
    assert {one.name for one in SUPPORT.kinds if one.among} == set(KINDS)
