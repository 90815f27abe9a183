"""No digits leave the bot that no help line has: not on a screen, not on a button, not to be copied."""

import re
from dataclasses import replace
from datetime import UTC, datetime

import pseudo
import pytest
from asking import asker, everywhere, loose_groups, stray_numbers, texts_of
from walks import walk

from bot.app import conversation, reception
from bot.app import document as documents
from bot.app.events import Incoming
from bot.app.help_now import Asker, help_card
from bot.app.outgoing import Card, Contact
from bot.app.screens import card
from bot.app.turn import Operator, Turn
from bot.content.checks.reading import read_texts
from bot.content.library import FOLDER, SOURCE_LANGUAGE
from bot.content.words import languages
from bot.core.engine import Lost
from bot.core.flow import WAITS, Flow
from bot.core.session import Session, current
from bot.people.entry import Entry
from bot.people.person import Person

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def test_help_now_shows_numbers_that_may_be_shown_alone(library, help_cards):
    for place, shown in help_cards.items():
        assert stray_numbers(library, *texts_of(shown)) == set(), place
    for country in everywhere(library):
        for page in ("lines.1", "lines.2", "lines.3"):
            shown = help_card(asker(library, country), page)
            assert stray_numbers(library, *texts_of(shown)) == set(), (country.name, page)


def test_the_lines_of_every_country_show_numbers_that_may_be_shown_alone(library):
    for country in everywhere(library):
        turn = turn_of(library, country.iso2)
        conversation.open_flow(turn, "lines")
        for listed in [button for row in card(turn).rows for button in row if button.press.startswith("o:")]:
            again = turn_of(library, country.iso2)
            conversation.open_flow(again, "lines")
            _, shown = reception.receive(again, Incoming(1, 1, "press", data=listed.press))
            assert stray_numbers(library, *all_texts(shown)) == set(), country.name
        assert stray_numbers(library, *texts_of(card(turn))) == set(), country.name


def turn_of(library, country="GB", stack=()) -> Turn:
    """Somebody whose people have no numbers, so that each number on a screen is the bot's."""
    people = tuple(Entry(id=one, name=name, circle="friends") for one, name in (("p1", "Ana"), ("p2", "Mo")))
    person = Person(1, name="Sam", country=country, consent="yes", people=people, last_id=2)
    document = replace(documents.new(1), person=person, stack=stack, met=True)
    return Turn(library, Operator(), document, NOON)


def all_texts(items) -> list[str]:
    cards = [text for item in items if isinstance(item, Card) for text in texts_of(item)]
    return [*cards, *(item.number for item in items if isinstance(item, Contact))]


def test_no_screen_of_any_flow_shows_any_other_number(library):
    found = {}
    for flow in library.scripts.flows.values():
        for session in screens_of(flow):
            turn = turn_of(library, stack=(session,))
            conversation.happen(turn, Lost(""))
            stray = stray_numbers(library, *own_left_out(texts_of(card(turn))))
            found.update({(flow.name, number): session.answers for number in stray})

    assert found == {}


def screens_of(flow: Flow) -> list[Session]:
    """The situations in which something is asked."""
    situations = [(one, current(flow, one)) for one in walk(flow.name).situations]
    return [one for one, step in situations if step is not None and step.verb in WAITS]


def own_left_out(texts: list[str]) -> list[str]:
    """Without the numbering of a list of one's own people, and what one chose oneself."""
    return [
        "\n".join(line for line in text.splitlines() if not line[:3].rstrip().isdigit()) for text in texts
    ]


@pytest.mark.parametrize("language", languages(FOLDER / "words"))
def test_no_word_of_any_language_is_a_number_to_call_and_translations_have_the_figures_of_english(language):
    """Numbers come from the data of help lines alone; “under 18” and times stay what they are."""
    translated, source = figures(language), figures(SOURCE_LANGUAGE)
    wrong = {place: found for place, found in translated.items() if found != source[place]}

    assert wrong == {}
    assert [place for place, found in translated.items() if any(len(one) > 2 for one in found)] == []


def figures(language: str) -> dict[str, set[str]]:
    texts = [text for file in read_texts(FOLDER / "words" / language).values() for text in file]
    return {f"{one.file} {one.name}": set(re.findall(r"\d+", " ".join(one.literals()))) for one in texts}


def test_between_words_from_right_to_left_no_number_changes_the_order_of_its_groups(library):
    """A mark before it holds them together; without it “116 123” is read as “123 116”."""
    hebrew = pseudo.library_of_nobody(library).words[pseudo.RIGHT_TO_LEFT]
    for country in everywhere(library):
        for screen in ("intent", "u18", "lines"):
            shown = help_card(Asker(library, hebrew, country), screen)
            assert loose_groups(shown) == [], (country.name, screen)


def test_the_guard_sees_a_number_that_nobody_has(library):
    assert stray_numbers(library, "Call 0800 123 999 now") == {"0800123999"}
    assert stray_numbers(library, "Open 17:00–24:00, call 116 123") == set()


@pytest.mark.parametrize("said", ["hello", "/lines", "/help", "/nothing", "/settings"])
def test_what_comes_back_for_a_word_has_no_other_number(library, said):
    _, shown = reception.receive(turn_of(library), Incoming(1, 1, "text", text=said))

    assert stray_numbers(library, *own_left_out(all_texts(shown))) == set()
