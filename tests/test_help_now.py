"""Help now keeps its order, its length and its words in every country and where the country is not known."""

import html
import unicodedata
from datetime import UTC, datetime

import pytest
from asking import KINDS, SCREENS, asker, everywhere, labels, lines, plain

from bot.app.help.answers import answer
from bot.app.help.asker import line_time
from bot.app.help.choice import first_way
from bot.app.help.wanted import Wanted, read, typed
from bot.app.help_now import help_card
from bot.app.lines import about
from bot.app.outgoing import Contact
from bot.app.presses import LONGEST, parse
from bot.safety.lines import LocalTime, emergency_of, first_text, first_voice, for_listing

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
NOBODY_READS = "This is a bot. No one is reading this chat."
QUESTION = "Are you safe right now?"


# The order and the length, everywhere.


def test_the_emergency_number_stands_within_the_first_120_letters(library, help_cards):
    for country in everywhere(library):
        for screen in (one for one in SCREENS if one not in ("passive", "struggling")):
            numbers = [one.number for one in emergency_of(country)]
            assert any(number in plain(help_cards[country.iso2, screen])[:120] for number in numbers), (
                country,
                screen,
            )


def test_the_passive_screen_has_the_lines_first_and_then_the_emergency_number(library, help_cards):
    for country in everywhere(library):
        text = plain(help_cards[country.iso2, "passive"])
        number = emergency_of(country)[0].number
        way = first_voice(country, language="en")
        first = way.number.shown if way else "https://findahelpline.com"

        assert text.index(first) < text.index(f"call {number}")


def test_where_ambulance_and_police_have_two_numbers_both_are_there(library, help_cards):
    switzerland = plain(help_cards["CH", "intent"])

    assert switzerland.startswith("If you might act on this now, call 144 (ambulance) or 117 (police)")
    assert "117" not in plain(help_cards["CH", "overdose"])
    assert plain(help_cards["CH", "abuse"]).startswith(
        "If you are in danger now, call 117 (police) or 144 (ambulance)"
    )


def test_one_line_to_call_and_one_to_write_to_stand_there_where_the_country_has_them(library, help_cards):
    for country in everywhere(library):
        for screen in ("help", "intent", "act", "overdose", "injured", "passive", "urge", "abuse"):
            text = plain(help_cards[country.iso2, screen])
            voice, written = first_voice(country, language="en"), first_text(country, language="en")
            if voice:
                assert f"\n{voice.number.shown}" in text
            else:
                assert "https://findahelpline.com\nhttps://befrienders.org" in text
            if written:
                assert f"\n{written.number.shown if written.number else written.address}" in text


def test_every_crisis_screen_is_short_and_says_that_nobody_reads(help_cards):
    for place, card in help_cards.items():
        assert len(plain(card)) <= 700, place
        assert len(lines(card)) <= 8, place
        assert NOBODY_READS in plain(card), place


def test_no_screen_and_no_button_has_a_picture_sign(help_cards):
    for place, card in help_cards.items():
        signs = {unicodedata.category(sign) for text in (plain(card), *labels(card)) for sign in text}
        assert "So" not in signs, place


def test_an_unknown_country_gets_112_then_the_directories_then_the_question_which_country(
    library, help_cards
):
    card = help_cards["", "intent"]
    text = plain(card)

    assert "112 (works on mobiles in many countries)" in text[:120]
    assert text.index("112") < text.index("findahelpline.com") < text.index("befrienders.org")
    assert "Choose my country" in labels(card)
    assert "Choose my country" not in labels(help_cards["GB", "intent"])


def test_a_country_that_is_only_the_operators_guess_is_named_on_a_button(library):
    card = help_card(asker(library, library.lines.country("GB"), chosen=False), "help")

    assert "call 999 now" in plain(card)
    assert "Not in United Kingdom?" in labels(card)


def test_the_buttons_are_routes_then_people_then_numbers_and_last_the_way_back(help_cards):
    assert labels(help_cards["GB", "intent"]) == [
        "I’m hurt", "I’m struggling", "I might act on this",
        "Ana", "Mo", "Dr Lee",
        "Copy 116 123", "Copy 85258",
        "More lines", "Under 18?", "What stops me",
        "I’m OK, carry on",
    ]  # fmt: skip


def test_every_screen_ends_with_the_way_back_and_every_list_of_lines_has_under_18(help_cards):
    for (iso2, screen), card in help_cards.items():
        assert labels(card)[-1] == "I’m OK, carry on"
        if screen != "u18":
            assert "Under 18?" in labels(card), (iso2, screen)


def test_every_press_fits_into_a_button_and_can_be_read_again(help_cards):
    for card in help_cards.values():
        for button in (one for row in card.rows for one in row if one.press):
            assert len(button.press.encode()) <= LONGEST
            assert parse(button.press) is not None


def test_no_screen_replaces_another_so_that_its_numbers_stay(help_cards):
    assert not any(card.living or card.replaces for card in help_cards.values())


# What is asked, and what is not.


def test_are_you_safe_is_asked_below_the_numbers_and_not_twice_in_a_row(library):
    first = help_card(asker(library, library.lines.country("GB")), "intent")
    second = help_card(asker(library, library.lines.country("GB"), again=True), "intent")

    assert plain(first).endswith(QUESTION)
    assert QUESTION not in plain(second)


def test_a_repeat_changes_the_opening_sentence_at_most(library, help_cards):
    for country in everywhere(library):
        for kind in KINDS:
            first = help_cards[country.iso2, kind]
            second = help_card(asker(library, country, again=True), kind)
            before, after = lines(first), lines(second)
            new = [line for line in after if line not in before]
            gone = [line for line in before if line not in after and line != QUESTION]

            assert first.rows == second.rows
            assert new in ([], after[:1])
            assert gone in ([], before[:1])
            assert len(plain(second)) <= len(plain(first))


def test_an_answer_to_the_question_is_not_asked_again(library):
    for route in ("hurt", "act", "struggling"):
        card = help_card(asker(library, library.lines.country("GB")), route)

        assert QUESTION not in plain(card)
        assert "I’m hurt" not in labels(card)


def test_means_are_spoken_of_on_the_second_screen_of_intent_only_and_as_a_choice(help_cards):
    speaking = {screen for (_, screen), card in help_cards.items() if "near you could" in plain(card)}

    assert speaking == {"act"}
    assert "you could go to another room" in plain(help_cards["GB", "act"])


def test_a_worry_about_lines_gets_an_answer_and_a_line_as_the_next_step(help_cards):
    menu = help_cards["GB", "stops"]
    worries = [
        "Will they send police?", "Is it on the bill?", "I don’t know what to say", "I’d waste their time",
        "Is it private?", "Can I end the call?",
    ]  # fmt: skip
    assert labels(menu)[:6] == worries

    answers = {plain(help_cards["GB", one]) for one in ("police", "bill", "words", "time", "private", "end")}
    assert len(answers) == len(worries)
    assert all("116 123" in text and "999" in text[:120] for text in answers)


def test_a_line_for_a_few_says_for_whom_it_is(library, help_cards):
    assert "Childline, for children and young people (under 19)" in plain(help_cards["GB", "u18"])
    assert "Crisis line, for children and young people, speaks Dutch, Papiamento:\n918" in plain(
        help_cards["CW", "help"]
    )
    assert "116 123" in plain(help_cards["PL", "help"])
    assert "for adults" in plain(help_cards["PL", "help"])


def test_a_key_to_press_a_keyword_a_region_and_opening_hours_are_said(library):
    pages = [help_card(asker(library, library.lines.country("GB")), f"lines.{page}") for page in range(4)]
    text = "\n".join(map(plain, pages))

    assert "111 (then press 2)" in text
    assert "Text SHOUT to:\n85258" in text
    assert "only Scotland" in text
    assert "every day 17:00–24:00" in text


def test_the_pages_of_lines_show_every_line_once(library):
    for country in (one for one in everywhere(library) if one.known):
        ways = [way for service in for_listing(country) if (way := first_way(service))]
        shown = "".join(plain(help_card(asker(library, country), f"lines.{page}")) for page in range(5))
        for way in ways:
            assert shown.count(html.unescape(about(library.words["en"], way.service))) == 1, way.service.name
        last = help_card(asker(library, country), f"lines.{max(len(ways) - 1, 0) // 3}")
        assert "Next lines" not in labels(last)


def test_the_time_where_a_line_is_is_known_for_a_country_with_one_clock_alone(library):
    assert line_time(library.places, "GB", NOON) == LocalTime(1, 12 * 60)
    assert line_time(library.places, "DE", NOON) == LocalTime(1, 13 * 60)
    assert line_time(library.places, "US", NOON) is None


# What buttons carry.


def test_what_a_button_carries_is_read_as_it_was_made():
    for wanted in (
        Wanted(),
        Wanted("lines", "2", "DE"),
        Wanted("contact", "+498001110111", "DE"),
        Wanted("u18"),
    ):
        assert read(wanted.value) == wanted


@pytest.mark.parametrize(
    "value", ["", "nonsense", "lines.x/DE", "lines.99", "help/??", "contact.+1/GB", "a.b.c/d/e"]
)
def test_a_button_that_nobody_made_brings_a_help_screen(library, value):
    shown = answer(asker(library, library.lines.country("GB")), read(value), NOON)

    assert "999" in plain(shown) or "112" in plain(shown)


def test_a_contact_card_is_made_of_numbers_that_may_be_shown_alone(library):
    british = asker(library, library.lines.country("GB"))
    made = answer(british, Wanted("contact", "+448001111", "GB"), NOON)
    foreign = answer(british, Wanted("contact", "+447700900123", "GB"), NOON)

    assert made == Contact("Childline", "+448001111")
    assert not isinstance(foreign, Contact)


def test_a_screen_of_another_country_carries_it_on(library):
    german = answer(asker(library, library.lines.country("GB"), chosen=True), Wanted("help", "", "DE"), NOON)

    assert "call 112 (ambulance) or 110 (police)" in plain(german)
    assert "Not in Germany?" in labels(german)
    presses = [parse(one.press) for row in german.rows for one in row if one.press]
    assert {press.value for press in presses if press.verb == "h"} >= {
        "lines/DE",
        "u18/DE",
        "stops/DE",
        "hurt/DE",
    }


@pytest.mark.parametrize(
    ("said", "screen"),
    [
        ("help", "help"), ("HELP!", "help"), ("sos", "help"), ("Help now", "help"), ("  help me ", "help"),
        ("I'm OK, carry on", "ok"), ("I’m OK, carry on", "ok"), ("i'm ok, carry on.", "ok"),
        ("I'm hurt", "hurt"), ("More lines", "lines"), ("under 18?", "u18"), ("what stops me", "stops"),
    ],
)  # fmt: skip
def test_typed_words_are_the_button_that_carries_them(library, said, screen):
    assert typed(library, said) == Wanted(screen)


@pytest.mark.parametrize("said", ["/help", "helpful people", "Ana", "", "?", "my sister helps me a lot"])
def test_other_words_are_not(library, said):
    assert typed(library, said) is None
