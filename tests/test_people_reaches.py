"""Ways to reach somebody: read kindly from whatever was typed, and nothing typed is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.entry import Reach
from bot.people.reaches import described, read_reaches, read_shared_number, shown, unsure

READ = [
    ("07700 900123", "GB", ("phone", "+447700900123", "")),
    ("+44 7700 900123", "", ("phone", "+447700900123", "")),
    ("0044 7700 900123", "", ("phone", "+447700900123", "")),
    ("(202) 555-0123", "US", ("phone", "+12025550123", "")),
    ("٠٧٧٠٠٩٠٠١٢٣", "GB", ("phone", "+447700900123", "")),
    ("tel:+447700900123", "GB", ("phone", "+447700900123", "")),
    ("work 020 7946 0018", "GB", ("phone", "+442079460018", "work")),
    ("WhatsApp: +44 7700 900123", "", ("phone", "+447700900123", "WhatsApp")),
    ("116 123", "GB", ("phone", "116 123", "")),
    ("999", "GB", ("phone", "999", "")),
    ("988", "US", ("phone", "988", "")),
    ("12345", "GB", ("phone", "12345", "")),
    ("@mo_runs", "GB", ("telegram", "mo_runs", "")),
    ("https://t.me/mo_runs", "GB", ("telegram", "mo_runs", "")),
    ("ana@example.org", "GB", ("email", "ana@example.org", "")),
    ("ana@example.org (home)", "GB", ("email", "ana@example.org", "home")),
    ("https://example.org/a?b=c", "GB", ("link", "https://example.org/a?b=c", "")),
    ("www.example.org", "GB", ("link", "https://www.example.org", "")),
    ("discord.gg/abc", "GB", ("link", "https://discord.gg/abc", "")),
    ("in person", "GB", ("other", "in person", "")),
    ("in person, at the club", "GB", ("other", "in person, at the club", "")),
    ("Room 12, Tuesdays 18:30", "GB", ("other", "Room 12, Tuesdays 18:30", "")),
]


@pytest.mark.parametrize(("text", "country", "expected"), READ)
def test_one_way_is_read(text, country, expected):
    assert read_reaches(text, country) == (Reach(*expected),)


def test_several_ways_stand_on_lines_or_behind_commas():
    typed = "07700 900123, @ana_x\nana@example.org; in person"

    assert [one.kind for one in read_reaches(typed, "GB")] == ["phone", "telegram", "email", "other"]


def test_the_same_way_given_twice_is_kept_once():
    assert len(read_reaches("07700 900123\n+44 7700 900123", "GB")) == 1


def test_a_number_is_shown_in_international_form_with_what_stood_beside_it():
    (reach,) = read_reaches("work 020 7946 0018", "GB")

    assert shown(reach) == "+44 20 7946 0018"
    assert described(reach) == "+44 20 7946 0018 (work)"


@pytest.mark.parametrize(
    ("text", "country"), [("+4412", "GB"), ("07700 900123", ""), ("077009001234567", "GB")]
)
def test_a_number_that_looks_wrong_is_kept_as_typed_with_a_doubt(text, country):
    (reach,) = read_reaches(text, country)

    assert (reach.kind, reach.value) == ("phone", text)
    assert unsure(reach, country)


@pytest.mark.parametrize(("text", "country"), [("116 123", "GB"), ("999", "GB"), ("07700 900123", "GB")])
def test_short_codes_and_whole_numbers_raise_no_doubt(text, country):
    assert not unsure(read_reaches(text, country)[0], country)


@pytest.mark.parametrize(
    ("handed", "country", "expected"),
    [
        ("447700900123", "GB", "+447700900123"),
        ("447700900123", "US", "+447700900123"),
        ("447700900123", "", "+447700900123"),
        ("07700900123", "GB", "+447700900123"),
        ("07700900123", "", "07700900123"),
        ("+12025550123", "GB", "+12025550123"),
        ("12025550123", "GB", "+12025550123"),
        ("", "GB", ""),
    ],
)
def test_a_number_from_telegram_gets_its_plus_back(handed, country, expected):
    assert read_shared_number(handed, country) == expected


@given(st.text(max_size=200), st.sampled_from(["GB", "US", "IN", ""]))
def test_nothing_typed_is_refused_and_a_link_is_one_that_a_button_can_carry(text, country):
    for reach in read_reaches(text, country):
        assert reach.kind in ("phone", "telegram", "link", "email", "other")
        assert described(reach)
        if reach.kind == "link":
            assert "." in reach.value.split("/")[2]
            assert not set(reach.value) & set(' <>"\n')


@given(st.text(alphabet="abc äñ日א1", min_size=1, max_size=60).filter(str.strip))
def test_every_letter_typed_is_still_there(text):
    kept = "".join(described(reach) for reach in read_reaches(text, "GB"))

    assert sorted(filter(str.isalpha, text)) == sorted(filter(str.isalpha, kept))
