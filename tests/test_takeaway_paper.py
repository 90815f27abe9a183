import dataclasses

import pytest
from amount import tries
from hypothesis import given, settings
from hypothesis import strategies as st
from takeaway.render import holds, keep_pages, pages, seen_from_the_left, squeezed, text
from takeaway.samples import LINES, NAMES, crowd, sheet, sheet_in

from bot.takeaway import Card, Line, sheet_pdf, wallet_pdf

A4, LETTER = (595, 842), (612, 792)
LINK = "https://t.me/example_bot"


@pytest.mark.sampled
@pytest.mark.parametrize("script", list(NAMES)[:: tries(3, 1)])
def test_sheet_and_wallet_card_are_made_for_names_of_every_script(script):
    made = sheet_in(script)
    on_sheet, on_card = sheet_pdf(made), wallet_pdf(made, link=LINK)
    keep_pages(f"{script}-sheet", on_sheet)
    keep_pages(f"{script}-wallet", on_card)

    assert len(pages(on_sheet)) == len(pages(on_card)) == 1


@pytest.mark.parametrize("script", [script for script in NAMES if script != "emoji"])
def test_names_can_be_read_out_of_the_files(script):
    made = sheet_in(script)
    on_sheet, on_card = text(sheet_pdf(made)), text(wallet_pdf(made))

    assert [card.name for card in made.cards if not holds(on_sheet, card.name)] == []
    assert [card.name for card in made.cards[:3] if not holds(on_card, card.name)] == []


@pytest.mark.parametrize(("paper", "points"), [("a4", A4), ("letter", LETTER)])
def test_both_files_fit_the_paper_that_was_asked_for(paper, points):
    for made in (sheet_pdf(sheet(), paper), wallet_pdf(sheet(), paper)):
        assert [(round(width), round(height)) for width, height in pages(made)] == [points]


def test_the_sheet_shows_emergency_number_lines_people_contacts_notes_and_own_words():
    seen = text(sheet_pdf(sheet()))

    expected = (
        *("999", "116 123", "85258", "text SHOUT", "Ana", "+44 7700 900123", "@mo_runs"),
        *("https://example.org/climb", "“Ring me, even at three.”", "easier with somebody"),
        "Printed 21 November 2026",
    )
    for words in expected:
        assert squeezed(words) in seen
    assert seen.index("999") < seen.index("Ana")


def test_people_stand_in_the_order_of_a_bad_moment():
    last_first = tuple(reversed(sheet().cards))

    seen = text(sheet_pdf(sheet(last_first)))

    assert seen.index("Ana") < seen.index("Mo") < seen.index("DrLee")


def test_two_hundred_people_take_more_pages_and_all_are_on_them():
    made = sheet_pdf(sheet(crowd(200)))
    keep_pages("crowd-200-sheet", made)
    seen = text(made)

    assert len(pages(made)) > 2
    assert seen.count("+447700900123") == 200


def test_the_wallet_card_holds_three_people_a_line_by_voice_and_one_by_text_and_the_emergency_number():
    more = (Line("Another", "111 222"), *LINES)
    seen = text(wallet_pdf(sheet(lines=(more[1], more[0], more[2]))))

    for words in (
        "Ana",
        "Mo",
        "Dr Lee",
        "+44 20 7946 0018",
        "999",
        "116 123",
        "85258",
        "easier with somebody",
    ):
        assert squeezed(words) in seen
    for words in ("Józefa", "Thursday", "111 222"):
        assert squeezed(words) not in seen


def test_a_country_without_a_text_line_gets_two_by_voice():
    seen = text(wallet_pdf(sheet(lines=(Line("One", "111 222"), Line("Two", "333 444")))))

    assert "111222" in seen
    assert "333444" in seen


def test_a_number_goes_on_the_card_before_a_long_address():
    ana = Card("Ana", contacts=("https://example.org/" + "x" * 90, "+44 7700 900123", "ana@example.org"))

    seen = text(wallet_pdf(sheet((ana,))))

    assert "+447700900123" in seen
    assert "xxxx" not in seen


def test_the_longest_words_still_fit_on_one_page():
    long = tuple(Card("W" * 60, "role " * 12, "friends", ("+44 7700 900123",), rank=n) for n in range(3))
    made = wallet_pdf(sheet(long, own_words="word " * 120, owner="Ö" * 60), "letter", LINK)
    keep_pages("long-wallet", made)
    keep_pages("long-sheet", sheet_pdf(sheet(long, own_words="word " * 120, owner="Ö" * 60)))

    assert len(pages(made)) == 1
    assert text(made).count("W") == 180
    assert text(made).count("word") >= 120


def test_a_square_code_is_drawn_only_for_a_link():
    assert "Opensmylist" in text(wallet_pdf(sheet(), link=LINK))
    assert "Opensmylist" not in text(wallet_pdf(sheet()))


def test_numbers_keep_their_order_on_a_right_to_left_page():
    for script in ("arabic", "hebrew", "latin"):
        for made in both(sheet_in(script)):
            assert any("+442079460018" in line for line in seen_from_the_left(made))


def test_the_same_sheet_gives_the_same_bytes_and_carries_no_date():
    for made, again in zip(both(sheet()), both(sheet()), strict=True):
        assert made == again
        assert b"CreationDate" not in made
        assert b"CreateDate" not in made


def test_an_empty_list_still_makes_both_files():
    empty = sheet((), lines=(), emergency="", own_words="", date="", owner="")

    assert [len(pages(made)) for made in both(empty)] == [1, 1]


@settings(max_examples=tries(6, 25), deadline=None)
@given(words=st.lists(st.text(max_size=60), min_size=6, max_size=6), rtl=st.booleans())
def test_whatever_is_typed_both_files_come_out(words, rtl):
    name, role, contact, note, own, owner = words
    typed = sheet((Card(name, role, "friends", (contact,), note),), own_words=own, owner=owner, rtl=rtl)

    assert [len(pages(made)) for made in both(dataclasses.replace(typed, date=""))] == [1, 1]


def both(of_sheet):
    return sheet_pdf(of_sheet), wallet_pdf(of_sheet, link=LINK)
