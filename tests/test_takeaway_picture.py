import dataclasses

import pytest
from amount import tries
from hypothesis import given, settings
from hypothesis import strategies as st
from takeaway.render import holds, keep, size, squeezed, text
from takeaway.samples import CIRCLES, LATIN, NAMES, crowd, sheet, sheet_in

from bot.takeaway import Card, Circle, circles_png, coverage_png, fits_as_photo, press


def words_of(made, monkeypatch, of_sheet, **options):
    """The words in the picture: the very same template and data, set as PDF instead of PNG."""
    with monkeypatch.context() as patched:
        patched.setattr(press, "png", lambda template, data, scale: press.pdf(template, data))
        return text(made(of_sheet, **options))


@pytest.mark.sampled
@pytest.mark.parametrize("script", list(NAMES)[:: tries(4, 1)])
def test_a_picture_is_made_for_names_of_every_script(script):
    made = sheet_in(script)
    pictures = {
        "circles": circles_png(made),
        "circles-dark": circles_png(made, dark=True),
        "lock-screen": circles_png(made, plain=True),
        "lock-screen-dark": circles_png(made, plain=True, dark=True),
        "coverage": coverage_png(made),
        "coverage-dark": coverage_png(made, dark=True),
    }
    for name, png in pictures.items():
        keep(f"{script}-{name}.png", png)

    assert {size(png)[0] for png in pictures.values()} == {1080}
    assert len(set(pictures.values())) == len(pictures)


@pytest.mark.parametrize("script", [script for script in NAMES if script != "emoji"])
def test_owner_names_roles_circles_and_numbers_of_lines_are_in_the_picture(script, monkeypatch):
    made = sheet_in(script)

    seen = words_of(circles_png, monkeypatch, made)

    for word in (
        made.owner,
        *(card.name for card in made.cards),
        "from the choir",
        "Family",
        "999",
        "116 123",
        "85258",
    ):
        assert holds(seen, word)


def test_the_lock_screen_shows_names_and_neither_numbers_roles_nor_circles(monkeypatch):
    seen = words_of(circles_png, monkeypatch, sheet(), plain=True)

    assert squeezed("Dr Lee") in seen
    for word in ("GP", "sister", "999", "116", "Family", "Professionals", "7700", "Others"):
        assert word not in seen


@pytest.mark.sampled
@pytest.mark.parametrize("count", [0, 1, 24, 200][:: tries(3, 1)])
def test_the_lock_screen_has_the_shape_of_a_phone_however_many_people(count):
    made = circles_png(sheet(crowd(count)), plain=True)
    keep(f"crowd-{count}-lock-screen.png", made)

    assert size(made) == (1080, 2340)


@pytest.mark.parametrize("plain", [True, False])
def test_of_a_hundred_people_nobody_is_left_out(plain, monkeypatch):
    people = tuple(
        dataclasses.replace(card, name=f"{card.name[:50]}{n:03}x") for n, card in enumerate(crowd(100))
    )

    seen = words_of(circles_png, monkeypatch, sheet(people), plain=plain)

    assert [card.name for card in people if squeezed(card.name) not in seen] == []


@pytest.mark.sampled
@pytest.mark.parametrize("count", [10, 50, 100, 200][:: tries(2, 1)])
def test_the_picture_grows_downwards_and_keeps_the_width_of_a_phone(count):
    made = circles_png(sheet(crowd(count)))
    keep(f"crowd-{count}.png", made)
    width, height = size(made)

    assert width in {720, 1080}
    assert height > 2 * count


def test_a_picture_too_tall_for_a_photo_says_so():
    assert fits_as_photo(circles_png(sheet()))
    assert not fits_as_photo(circles_png(sheet(crowd(100))))


def test_a_closed_circle_is_not_drawn_and_an_open_one_is(monkeypatch):
    seen = words_of(coverage_png, monkeypatch, sheet())

    assert "Partner" not in seen
    assert "Others" in seen
    assert squeezed("room for a name") in seen


def test_a_person_in_a_circle_that_is_closed_or_not_listed_is_still_drawn(monkeypatch):
    people = (Card("Kim", circle="partner"), Card("Jo", circle="choir"), Card("Lu"))

    seen = words_of(circles_png, monkeypatch, sheet(people))

    for name in ("Kim", "Jo", "Lu"):
        assert name in seen


def test_coverage_counts_and_judges_nothing(monkeypatch):
    seen = words_of(coverage_png, monkeypatch, sheet())

    assert not any(char.isdigit() or char == "%" for char in seen)


def test_the_edge_of_a_quiet_supporter_differs_from_the_others():
    loud = sheet(tuple(dataclasses.replace(card, quiet=False) for card in LATIN))

    assert coverage_png(sheet()) != coverage_png(loud)


@pytest.mark.sampled
@pytest.mark.parametrize("circles", [(), CIRCLES[:1], CIRCLES[:2], CIRCLES[:3], CIRCLES][:: tries(2, 1)])
@pytest.mark.parametrize("cards", [(), LATIN[:1], LATIN[:3]])
def test_any_number_of_circles_makes_a_picture(circles, cards):
    assert size(circles_png(sheet(cards, circles=circles)))[0] == 1080


def test_every_kind_of_circle_has_a_shape_and_colour_of_its_own():
    kinds = (
        "family",
        "friends",
        "partner",
        "professionals",
        "peers",
        "groups",
        "others",
        "me",
        "something new",
    )

    drawn = {
        coverage_png(sheet((Card("Kim", circle=kind),), circles=(Circle(kind, "", "has_people"),)))
        for kind in kinds
    }

    assert len(drawn) == len(kinds)


def test_the_same_people_give_the_same_bytes():
    assert circles_png(sheet(crowd(20))) == circles_png(sheet(crowd(20)))


@settings(max_examples=tries(6, 40), deadline=None)
@given(
    names=st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=8),
    owner=st.text(max_size=60),
    rtl=st.booleans(),
    plain=st.booleans(),
)
def test_whatever_is_typed_as_a_name_a_picture_comes_out(names, owner, rtl, plain):
    people = tuple(Card(name, name, CIRCLES[n].id) for n, name in enumerate(names))

    assert size(circles_png(sheet(people, owner=owner, rtl=rtl), plain=plain))[0] == 1080
