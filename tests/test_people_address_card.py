"""Of the card that a phone hands over beside a contact, only ways to reach somebody are read."""

import vobject
from hypothesis import given
from hypothesis import strategies as st

from bot.people.address_card import MOST, ways_on

IPHONE = """\
BEGIN:VCARD\r
VERSION:3.0\r
N:Berg;Oma;;;\r
FN:Oma Berg\r
TEL;type=CELL;type=VOICE;type=pref:+49 170 0000000\r
TEL;type=HOME:030 123\r
item1.EMAIL;type=INTERNET:oma\\,berg@example.org\r
item2.URL;type=pref:https://example.org/a-very-long-address-that-the-phone-has-fold\r
 ed\r
ADR;type=HOME:;;Some Street 1;Berlin;;;Germany\r
BDAY:1940-01-01\r
NOTE:key under the mat\r
PHOTO;ENCODING=b;TYPE=JPEG:AAAA\r
END:VCARD\r
"""


def test_numbers_addresses_and_links_are_read_and_nothing_else():
    assert ways_on(IPHONE) == (
        "+49 170 0000000",
        "030 123",
        "oma,berg@example.org",
        "https://example.org/a-very-long-address-that-the-phone-has-folded",
    )


def test_the_newer_form_with_schemes_is_read():
    assert ways_on("TEL;VALUE=uri;TYPE=cell:tel:+49-170-1\nEMAIL:mailto:a@example.org") == (
        "+49-170-1",
        "a@example.org",
    )


def test_what_is_written_twice_or_in_letters_of_another_kind_is_left_out():
    assert ways_on("TEL:1234\nTEL:1234\nEMAIL;ENCODING=QUOTED-PRINTABLE:=41\nTEL:") == ("1234",)


def test_no_card_has_too_many():
    assert len(ways_on("\n".join(f"TEL:{number}" for number in range(100, 200)))) == MOST


@given(st.text(max_size=400))
def test_no_card_is_an_error(card):
    assert all(way.strip() for way in ways_on(card))


@given(st.lists(st.from_regex(r"\+[1-9][0-9]{6,12}", fullmatch=True), unique=True, max_size=MOST))
def test_what_another_program_writes_is_read(numbers):
    card = vobject.vCard()
    card.add("fn").value = "Oma"
    for number in numbers:
        card.add("tel").value = number

    assert ways_on(card.serialize()) == tuple(numbers)
