"""Every situation of every flow has a screen in every language: it fits Telegram, and help comes last."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time

import pseudo
import pytest
from asking import labels, loose_groups, plain
from walks import FLOWS, walk

from bot.app import conversation, document
from bot.app.presses import HELP, LONGEST, Press, parse
from bot.app.screens import card
from bot.app.turn import Operator, Turn
from bot.checkins.kinds import EVERY_DAY, Schedule
from bot.checkins.plan import Plan
from bot.checkins.series import begin
from bot.content.checks.telegram import TAGS
from bot.content.library import FOLDER
from bot.content.words import languages
from bot.core.engine import Lost
from bot.core.explore import EXAMPLE_TEXT
from bot.core.flow import WAITS
from bot.core.session import current
from bot.people import person as persons
from bot.people.entry import Entry, Reach

NOW = datetime(2026, 3, 10, 18, tzinfo=UTC)
LANGUAGES = languages(FOLDER / "words")
LONG = "W" * 60
LATIN = re.compile(r"[^\W\d_א-ת]{2,}")
AS_IT_IS = re.compile(r"/\w+|https?://\S+|W{9,}")  # commands, addresses, and how this person is called
TEXT, LABEL, ROWS = 4_096, 64, 100  # the most that Telegram takes


def somebody(number: int) -> Entry:
    """As much as can be said about one person, with signs that HTML would stumble over."""
    return Entry(
        id=f"p{number}",
        name=f"{LONG[:50]} <&>{number}",
        circle="family",
        role=LONG,
        reaches=(Reach("phone", "+447700900123"), Reach("other", LONG * 3)),
        knows="everything",
        good_for=("listening", "company", "distraction", "practical"),
        when=("mornings", "evenings", "nights"),
        why="<b>" + "W " * 148,
    )


@pytest.fixture(scope="session")
def full() -> document.Document:
    people = tuple(somebody(number) for number in range(1, 13))
    person = persons.Person(
        1, name="<&>" + LONG[:30], country="GB", people=people, last_id=12, consent="2026-03-01 1"
    )
    notes = Schedule(days=EVERY_DAY, times=(time(20),), zone="Europe/London")
    return replace(document.new(1), person=person, plan=Plan(check_in=begin(notes, NOW)), met=True)


def waiting(flow):
    """Every situation in which a question waits."""
    for session in walk(flow.name).situations:
        step = current(flow, session)
        if step is not None and step.verb in WAITS:
            yield session


@pytest.fixture(scope="session")
def library_of_nobody(library):
    return pseudo.library_of_nobody(library)


def screens(library, full, flow, language):
    """Every screen of a flow, each once: with the situation in which it is shown."""
    seen = set()
    for session in waiting(flow):
        turn = Turn(library, Operator(), replace(full, stack=(session,)), NOW, language=language)
        conversation.happen(turn, Lost(""))
        shown = card(turn)
        if (shown.text, shown.rows) not in seen:
            seen.add((shown.text, shown.rows))
            yield session, shown


@pytest.mark.parametrize("language", [*LANGUAGES, pseudo.LONGER, pseudo.RIGHT_TO_LEFT])
def test_every_screen_can_be_said_fits_telegram_and_ends_in_help(language, library_of_nobody, full):
    from_the_right = library_of_nobody.words[language].rtl
    for flow in FLOWS.values():
        for session, shown in screens(library_of_nobody, full, flow, language):
            place = flow.name, session.answers
            assert shown.text.strip(), place
            assert len(re.sub(r"<[^>]+>", "", shown.text)) <= TEXT, place
            assert balanced(shown.text), shown.text
            assert not re.search(r"\{|\}|\ue000", shown.text), place
            assert shown.rows[-1][0].press == Press(HELP).data, place
            assert not (from_the_right and loose_groups(shown)), place
            assert len([button for row in shown.rows for button in row]) <= ROWS, place
            for button in (button for row in shown.rows for button in row):
                assert 0 < len(button.label) <= LABEL, button.label
                assert [bool(button.press), bool(button.url), bool(button.copy)].count(True) == 1
                assert not button.press or (parse(button.press) and len(button.press.encode()) <= LONGEST)


def test_every_word_of_every_screen_comes_from_the_words(library_of_nobody, full):
    """In Hebrew letters, whatever can still be read as English could not be translated."""
    known = {*LATIN.findall(" ".join(every_name(library_of_nobody)))}
    english = {
        (flow.name, word)
        for flow in FLOWS.values()
        for _, shown in screens(library_of_nobody, full, flow, pseudo.RIGHT_TO_LEFT)
        for text in (plain(shown), *labels(shown))
        for word in LATIN.findall(AS_IT_IS.sub("", text))
        if word not in known
    }

    assert english == set()


def every_name(library):
    """What stands on screens as it is in the data: services, languages, the example of an answer."""
    for country in (library.lines.anywhere, *library.lines.countries.values()):
        for service in country.shown:
            yield from (service.name, service.region, service.chat, service.url)
            yield from (number.keyword for number in (*service.texts, *service.whatsapp))
    yield from (words.own_name for words in library.words.values())
    yield EXAMPLE_TEXT


def balanced(text: str) -> bool:
    """Whether each tag is one that Telegram knows, and closed."""
    opened = []
    for closing, tag in re.findall(r"<(/?)([a-z-]+)[^>]*>", text):
        if tag not in TAGS or (closing and (not opened or opened.pop() != tag)):
            return False
        if not closing:
            opened.append(tag)
    return not opened and not re.search(r"<(?![/a-z])", text)


async def test_any_flow_can_be_left_and_help_is_shown_from_its_first_screen(chat):
    """By the way every button of another flow opens it."""
    await chat.say("/start")
    for name, flow in FLOWS.items():
        about = "/p1" if "person" in flow.given else ""
        await chat.press_data(Press("l", f"{name}{about}").data)
        before = await chat.document()
        await chat.press_data(Press(HELP).data)

        assert "No one is reading this chat." in chat.screen(), name
        assert await chat.document() == before, name
