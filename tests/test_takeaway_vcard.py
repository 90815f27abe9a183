import re

import vobject
from hypothesis import given
from hypothesis import strategies as st
from takeaway.samples import LATIN, NAMES, crowd, sheet_in

from bot.takeaway import Card, vcards
from bot.takeaway.lettering import one_line

EVERYBODY = tuple(card for script in NAMES for card in sheet_in(script).cards)


def read(made):
    """As an independent reader of vCards sees them."""
    return list(vobject.readComponents(made.decode()))


def test_names_of_every_script_are_read_back_in_order():
    assert [card.fn.value for card in read(vcards(sheet_in("thai").cards))] == list(NAMES["thai"][1])
    assert {card.fn.value for card in read(vcards(EVERYBODY))} == {card.name for card in EVERYBODY}


def test_each_way_to_reach_somebody_gets_the_field_that_phones_know():
    ways = (
        "+44 7700 900123",
        "116 123",
        "@mo_runs",
        "mo@example.org",
        "https://example.org/a,b;c",
        "At the library, on Mondays; ask",
    )

    (card,) = read(vcards((Card("Mo", "friend", contacts=ways),), "My people"))

    assert [tel.value for tel in card.tel_list] == ["+44 7700 900123", "116 123"]
    assert [url.value for url in card.url_list] == ["https://t.me/mo_runs", "https://example.org/a%2Cb%3Bc"]
    assert card.email.value == "mo@example.org"
    assert card.note.value == "At the library, on Mondays; ask"
    assert card.title.value == "friend"
    assert card.categories.value == ["My people"]


def test_who_comes_first_in_a_bad_moment_comes_first_in_the_file():
    assert [card.fn.value for card in read(vcards(reversed(LATIN)))] == [card.name for card in LATIN]


def test_what_somebody_said_stays_out_of_the_address_book():
    assert b"three" not in vcards(LATIN)


def test_lines_are_at_most_75_octets_and_end_as_the_standard_says():
    made = vcards((*EVERYBODY, *crowd(30), Card("名" * 60, "роль" * 15)))

    assert made.endswith(b"\r\n")
    assert max(map(len, made.split(b"\r\n"))) <= 75
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", made)
    for line in made.split(b"\r\n"):
        line.decode()


def test_nobody_makes_an_empty_file():
    assert vcards(()) == b""


@given(
    names=st.lists(st.text(st.characters(), min_size=1, max_size=60), max_size=5),
    role=st.text(max_size=40),
    contact=st.text(max_size=60),
)
def test_no_name_role_or_contact_breaks_the_file(names, role, contact):
    cards = [Card(name, role, contacts=(contact,)) for name in names]

    found = read(vcards(cards, role))

    assert [card.fn.value for card in found] == [one_line(name) for name in names]
    assert [card.n.value.given for card in found] == [one_line(name) for name in names]
    assert {card.title.value for card in found if one_line(role)} == (
        {one_line(role)} if names and one_line(role) else set()
    )
