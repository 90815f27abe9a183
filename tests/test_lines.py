"""A line is shown only when its sources are sure enough; the one most likely to answer now comes first."""

from dataclasses import replace
from datetime import date, timedelta

import content
import pytest
from laws import of_each

from bot.safety.lines import (
    ANYWHERE,
    Audience,
    Check,
    Country,
    Emergency,
    Filters,
    HelpLines,
    Hours,
    LocalTime,
    Number,
    Opening,
    Service,
    child_line,
    digit_strings,
    emergency_of,
    every_displayable_number,
    first_text,
    first_voice,
    for_listing,
    state,
    supporter_line,
)

NOON = LocalTime(weekday=2, minute=12 * 60)
NIGHT = LocalTime(weekday=2, minute=2 * 60)


def lines():
    return content.library().lines


def countries():
    return {**lines().countries, "anywhere": lines().anywhere}


def number(shown_as, confidence="high", **more):
    return Number(shown_as, confidence, ("S",), **more)


def service(name, *, phone="116 123", confidence="high", **more):
    phones = (number(phone, confidence),) if phone else ()
    more.setdefault("phones", phones)
    more = {"show": True, "kind": "crisis", "confidence": confidence, "sources": ("S",), **more}
    return Service(name, **more)


def country(*services):
    return Country("GB", "Test", (Emergency("999", ("ambulance",), "high", ("S",)),), services)


ALWAYS = Hours(always=True)
EVENINGS = Hours(openings=(Opening(tuple(range(7)), 17 * 60, 24 * 60),))


# The gates.


@pytest.mark.parametrize("under_18", [False, True])
@pytest.mark.parametrize("at", [None, NOON, NIGHT])
def test_whatever_is_chosen_is_shown_and_sure(under_18, at):
    @of_each(countries)
    def law(where):
        is_shown_and_sure(where, under_18=under_18, at=at)

    law()


def is_shown_and_sure(where, *, under_18, at):
    ways = [
        first_voice(where, under_18=under_18, at=at),
        first_text(where, under_18=under_18, at=at),
        child_line(where, at=at),
        supporter_line(where, at=at),
    ]
    offered = {original.name: original for original in where.services}

    for way in filter(None, ways):
        assert offered[way.service.name].show
        assert way.service.confidence in ("high", "medium")
        assert way.number is None or way.number.confidence in ("high", "medium")
        assert (way.by == "chat") == (way.number is None)
        assert way.by != "chat" or way.address.startswith("https://")
    for listed in for_listing(where, Filters(under_18=under_18), at=at):
        assert offered[listed.name].show
        assert all(each.confidence in ("high", "medium") for each in listed.numbers)


def test_what_is_held_back_or_low_is_never_chosen():
    held = country(
        service("held", show=False),
        service("low", confidence="low"),
        service("low number", phones=(number("1234", "low"),), chat=""),
        service("unknown number", phones=(), whatsapp=(number("+44 7700 900123", "unknown"),)),
    )

    assert held.shown == ()
    assert (first_voice(held), first_text(held), child_line(held)) == (None, None, None)
    assert every_displayable_number(HelpLines({"GB": held})) == {"999", "112"}


def test_a_shown_service_loses_its_unsure_numbers_alone():
    mixed = country(service("mixed", phones=(number("1234", "low"), number("116 123"))))

    assert [each.shown for each in mixed.shown[0].phones] == ["116 123"]


# C1: the emergency number.


@of_each(countries)
def test_every_country_has_an_emergency_number_in_digits_and_the_first_reaches_the_ambulance(where):
    first, *others = emergency_of(where)

    assert first.number.isdigit()
    assert {"ambulance", "mobiles"} & set(first.purposes)
    assert len({each.number for each in (first, *others)}) == 1 + len(others)


@pytest.mark.parametrize("unknown", [None, "", "ZZ", "AQ"])
def test_an_unknown_country_gets_112_and_the_finders(unknown):
    where = lines().country(unknown)

    assert [each.number for each in emergency_of(where)] == ["112"]
    assert emergency_of(where)[0].purposes == ("mobiles",)
    assert [each.url for each in for_listing(where)] == [
        "https://findahelpline.com",
        "https://befrienders.org",
    ]
    assert not where.known


def test_without_any_file_112_and_the_finders_are_there():
    bare = HelpLines()

    assert emergency_of(bare.country("GB")) == ANYWHERE.emergency
    assert [each.url for each in bare.finders] == ["https://findahelpline.com", "https://befrienders.org"]


def test_an_emergency_number_that_is_not_sure_gives_way_to_112():
    unsure = Country("ZZ", "Test", (Emergency("998", ("ambulance",), "low", ("S",)),), ())

    assert [each.number for each in emergency_of(unsure)] == ["112"]


def test_a_country_is_found_in_small_letters_too():
    assert lines().country("gb") is lines().country("GB")


# C2: one line to call and one to write to.


@of_each(lambda: lines().countries)
def test_a_country_with_lines_has_one_to_call_and_where_it_can_one_to_write_to(where):
    offered = where.shown

    assert (first_voice(where) is not None) == any(each.phones for each in offered)
    assert (first_text(where) is not None) == any(
        each.texts or each.chat or each.whatsapp for each in offered
    )


@pytest.mark.parametrize(
    ("iso2", "voice", "text"),
    [
        ("GB", "116 123", "85258"),
        ("US", "988", "988"),
        ("IE", "116 123", "50808"),
        ("CA", "988", "988"),
        ("NZ", "1737", "1737"),
        ("FR", "3114", ""),
        ("ES", "024", ""),
    ],
)
def test_the_first_lines_of_some_countries(iso2, voice, text):
    where = lines().country(iso2)
    by_voice, in_writing = first_voice(where, at=NIGHT), first_text(where, at=NIGHT)

    assert (by_voice.number.shown, in_writing.number.shown if in_writing.number else "") == (voice, text)


def test_the_keyword_goes_with_the_number():
    assert first_text(lines().country("GB")).number.keyword == "SHOUT"


def test_free_and_always_open_comes_first():
    where = country(
        service("evenings", hours=EVENINGS, cost="free"),
        service("charged", hours=ALWAYS, cost="charged"),
        service("best", hours=ALWAYS, cost="free"),
    )

    assert first_voice(where).service.name == "best"


def test_a_closed_line_comes_last_and_an_unknown_one_before_it():
    where = country(
        service("evenings", hours=EVENINGS, languages=("en",)), service("who knows", languages=("de",))
    )

    assert first_voice(where, language="en", at=NIGHT).service.name == "who knows"
    assert first_voice(where, language="en", at=LocalTime(0, 18 * 60)).service.name == "evenings"


def test_a_closed_line_is_still_better_than_none():
    assert first_voice(country(service("evenings", hours=EVENINGS)), at=NIGHT).service.name == "evenings"


def test_the_language_of_the_person_comes_before_opening_all_day():
    at_five = LocalTime(0, 17 * 60)

    assert first_voice(lines().country("FR"), language="en", at=at_five).service.name == "SOS Help"
    assert first_voice(lines().country("FR"), language="en", at=NIGHT).number.shown == "3114"
    assert first_voice(lines().country("BE"), language="nl-BE").service.name == "Zelfmoordlijn 1813"


@pytest.mark.parametrize(
    ("person", "line"), [("nb", "no"), ("zh-TW", "zh"), ("pt-BR", "pt"), ("EN_gb", "en")]
)
def test_language_codes_that_mean_the_same_are_the_same(person, line):
    assert service("x", languages=(line,)).speaks(person)


def test_a_line_for_the_whole_country_comes_before_a_region():
    where = country(service("north", region="North", phone="111"), service("all"))

    assert first_voice(where).service.name == "all"


def test_a_line_for_others_is_offered_only_when_there_is_no_other():
    veterans = service("veterans", audience=Audience("veterans"), phone="988")

    assert first_voice(country(veterans, service("all"))).service.name == "all"
    assert first_voice(country(veterans)).service.name == "veterans"


# Under 18, and people who worry.


def test_under_18_the_child_line_comes_first():
    assert first_voice(lines().country("GB"), under_18=True).service.name == "Childline"
    assert child_line(lines().country("GB")).number.shown == "+44 800 1111"


def test_under_18_a_line_for_adults_comes_last():
    where = country(service("adults", audience=Audience("adults")), service("all", phone="111"))

    assert first_voice(where, under_18=True).service.name == "all"
    assert first_voice(where).service.name == "adults"


def test_a_country_without_a_child_line_has_none():
    assert child_line(country(service("all"))) is None


def test_a_child_line_in_writing_alone_is_found():
    where = country(service("young", phone="", audience=Audience("under_18"), chat="https://example.org"))

    assert child_line(where).by == "chat"


def test_who_worries_about_somebody_gets_the_line_for_that_else_the_line_for_all():
    assert supporter_line(lines().country("GB")).service.name == "PAPYRUS HOPELINE247"
    assert supporter_line(lines().country("FR")) == first_voice(lines().country("FR"))


# Listing.


def test_filters_leave_only_what_fits():
    everything = for_listing(lines().country("GB"))
    writing = for_listing(lines().country("GB"), Filters(writing=True))
    night = for_listing(lines().country("GB"), Filters(at_night=True))

    assert {"Shout", "Childline"} <= {each.name for each in writing} < {each.name for each in everything}
    assert all(each.texts or each.chat or each.whatsapp for each in writing)
    assert "Samaritans" in {each.name for each in night}
    assert all(each.hours.open_at_night() for each in night)
    assert not {each.name for each in night} & {"SOS Silence of Suicide"}


def test_the_list_for_under_18_begins_with_the_child_line_and_leaves_out_lines_for_adults():
    where = country(
        service("adults", audience=Audience("adults")),
        service("all"),
        service("young", audience=Audience("under_18")),
    )

    assert [each.name for each in for_listing(where, Filters(under_18=True))] == ["young", "all"]


def test_the_language_filter_leaves_only_lines_that_speak_it():
    listed = for_listing(lines().country("BE"), Filters(language="fr"))

    assert listed
    assert all("fr" in each.languages for each in listed)


def test_the_list_shows_everything_that_is_shown_once():
    for where in lines().countries.values():
        assert sorted(each.name for each in for_listing(where)) == sorted(each.name for each in where.shown)


# Numbers.


def test_a_short_code_is_never_dialled_with_a_country_code():
    assert number("116 123").dialable == "116123"
    assert number("*4141").dialable == "*4141"
    assert number("+44 800 068 4141").dialable == "+448000684141"


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("call 999 or 112 now", {"999", "112"}),
        ("+44 800 068 4141\n116 123", {"448000684141", "116123"}),
        ("(246) 429-9999", {"2464299999"}),
        ("24/7, 8–18", {"24", "7", "8", "18"}),
        ("no digits", set()),
        ("text SHOUT to 85258.", {"85258"}),
    ],
)
def test_digits_are_read_as_a_person_reads_them(text, runs):
    assert digit_strings(text) == runs


def test_every_number_that_can_be_chosen_may_leave_and_no_other():
    allowed = every_displayable_number(lines())

    for where in countries().values():
        for each in where.shown:
            assert all(digit_strings(one.shown) <= allowed for one in each.numbers)
    assert not allowed & digit_strings("+44 808 164 0123\n+1 800-852-8336\n+65 9151 1767")


# Hours.


@pytest.mark.parametrize(
    ("opening", "day", "time", "is_open"),
    [
        (Opening((0,), 15 * 60, 3 * 60), 0, 16 * 60, True),
        (Opening((0,), 15 * 60, 3 * 60), 1, 2 * 60, True),  # Monday's stretch, on Tuesday morning
        (Opening((0,), 15 * 60, 3 * 60), 0, 2 * 60, False),
        (Opening((6,), 22 * 60, 6 * 60), 0, 5 * 60, True),  # Sunday's stretch, on Monday morning
        (Opening((0,), 17 * 60, 1440), 0, 1439, True),
        (Opening((0,), 17 * 60, 1440), 1, 0, False),
        (Opening((0,), 9 * 60, 17 * 60), 0, 17 * 60, False),
        (Opening((0,), 9 * 60, 17 * 60), 0, 9 * 60, True),
        (Opening((0,), 0, 1440), 0, 0, True),
    ],
)
def test_a_stretch_may_run_past_midnight_and_past_sunday(opening, day, time, is_open):
    assert opening.covers(LocalTime(day, time)) is is_open


def test_hours_that_nobody_wrote_down_are_neither_open_nor_closed():
    assert Hours().open_at(NOON) is None
    assert not Hours().open_at_night()
    assert ALWAYS.open_at(NIGHT) is True


# Age.


def test_a_check_is_fresh_for_180_days():
    day = date(2026, 1, 1)
    checked = replace(service("x"), checked=Check(day, "Ada"))

    assert state(service("x"), day) == "unchecked"
    assert state(checked, day + timedelta(days=180)) == "fresh"
    assert state(checked, day + timedelta(days=181)) == "stale"


# Registers.


def test_a_register_is_near_or_the_guide_to_many_countries_and_never_one_held_back():
    assert "HCPC" in {each.name for each in lines().registers_of("GB")}
    assert [each.iso2 for each in lines().registers_of(None)] == [""]
    assert lines().registers_of("DE") == lines().registers_of(None)
    assert all(each.show and each.sure for each in lines().registers_of("gb"))
