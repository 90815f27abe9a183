"""What support is there: every kind in every country, what fits, sheets to forward, a supporter's way."""

import re
import textwrap
from itertools import combinations
from urllib.parse import parse_qs, urlsplit

import pytest

from bot.app import exploring
from bot.app.buttons import LONGEST_COPY, LONGEST_URL
from bot.app.document import new
from bot.app.explore_buttons import STEPS
from bot.app.outgoing import Card
from bot.app.people_sheets import share_address, sheet
from bot.app.turn import Operator, Turn
from bot.app.views.explore import VIEWS
from bot.cli.chat import EVENING
from bot.cli.transcript import plain
from bot.content.program_words import SHEETS
from bot.core.session import Session
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.support import KINDS, LINES, WISHES
from bot.safety.lines import digit_strings, emergency_of, every_displayable_number
from bot.safety.services import UNDER_18

MOST_OF_A_SHEET = 32  # rows of a phone, of which each holds
A_ROW = 40  # letters
MOST_OF_A_SCREEN = 900


@pytest.fixture(scope="session")
def countries(library):
    return ["", *library.lines.countries]


def turn_in(library, iso2):
    document = new(1)
    turn = Turn(library, Operator(), document, EVENING)
    turn.change(country=iso2, name="Zebedee")
    turn.become(persons.add(turn.person, Entry("", "Quillon", circle="family")))
    return turn


def screen(turn, flow, step, **given):
    """The words of a step as they come out for this person."""
    session = Session(flow, given=given)
    used = turn.words.uses(flow, step)
    values = {name: VIEWS[name](turn, session) if name in VIEWS else given.get(name, "none") for name in used}
    return plain(turn.words.html(flow, step, values))


def rows(words):
    """How many rows of a phone a text takes up."""
    return sum(max(1, len(textwrap.wrap(line, A_ROW))) for line in plain(words).split("\n"))


# Kinds of support.


def test_every_kind_has_its_pages_in_every_country(library, countries):
    for iso2 in countries:
        turn = turn_in(library, iso2)
        for kind in KINDS:
            for step in ("about", "way"):
                words = screen(turn, "kind", step, kind=kind)
                assert 80 < len(words) <= MOST_OF_A_SCREEN
                assert "none" not in words.split()


def test_where_nothing_is_known_of_a_country_it_says_so_and_shows_the_usual_way(library):
    words = screen(turn_in(library, "AU"), "kind", "way", kind="young_people")

    assert "Australia: nothing more is known here." in words
    assert "“Please refer me.”" in words


def test_where_the_country_is_not_known_it_says_how_to_choose_it(library):
    assert "/settings" in screen(turn_in(library, ""), "kind", "way", kind="gp")


def test_who_can_refer_to_young_peoples_services_is_said_where_it_is_known(library):
    words = screen(turn_in(library, "GB"), "kind", "way", kind="young_people")

    for who in ("CAMHS", "GP", "school nurse", "teacher", "learning mentor", "family worker"):
        assert who in words


def test_no_number_comes_from_words(library, countries):
    allowed = every_displayable_number(library.lines)
    for iso2 in countries:
        turn = turn_in(library, iso2)
        shown = [screen(turn, "kind", step, kind=kind) for kind in KINDS for step in ("about", "way")]
        shown += [sheet(turn, whom) for whom in SHEETS]
        shown.append(screen(turn, "supporter", "lines"))
        for words in shown:
            digits = digit_strings(_without_hours(words)) - {"18"}  # “Under 18?”
            assert digits <= allowed


def _without_hours(words):
    return re.sub(r"\d\d:\d\d–\d\d:\d\d|https://\S+", "", plain(words))


@pytest.mark.parametrize("kind", KINDS)
async def test_every_kind_leads_on_and_what_it_adds_goes_to_its_circle(chat, library, kind):
    await chat.say("/start")
    await chat.press("Skip")
    await chat.press("Skip")
    await chat.press_data(f"l::kind/{kind}")
    await chat.press("How to get there, and cost")
    labels = chat.labels()

    assert "Other kinds of support" in labels
    if kind in (*LINES, "public_private"):
        assert "Put one on my list" not in labels
        return
    await chat.press("Put one on my list")
    await chat.say("Robin")
    stack = (await chat.document()).stack
    assert stack[-1].answers["circle"] == library.support.kind(kind).circle


def test_every_way_on_from_a_kind_is_there(library):
    for values in STEPS.values():
        for value in values:
            assert value.partition("/")[0] in library.scripts.flows


# What fits.


@pytest.mark.parametrize("iso2", ["GB", "US", "DE", "JP", ""])
def test_what_is_found_is_like_what_was_wished_for(library, iso2):
    turn = turn_in(library, iso2)
    for size in range(1, len(WISHES) + 1):
        for wishes in combinations(WISHES, size):
            session = Session("finder", answers={"wishes": wishes})
            found = exploring.fits(turn, session)
            assert 0 < len(found) <= exploring.MOST_KINDS
            assert len({bool(one.unmet) for one in found}) == 1  # all fit, or all come close
            for line in exploring.lines_that_fit(turn, session):
                assert "at_night" not in wishes or line.hours.open_at_night()
                assert "free" not in wishes or line.cost == "free"
                assert "writing" not in wishes or line.texts or line.chat or line.whatsapp
                assert "under_18" in wishes or line.audience.who != UNDER_18


def test_a_country_without_a_line_at_night_offers_none_for_the_night(library):
    without = [
        iso2 for iso2, country in library.lines.countries.items()
        if not any(one.hours.open_at_night() for one in country.services)
    ]  # fmt: skip
    assert without
    for iso2 in without:
        session = Session("finder", answers={"wishes": ("at_night",)})
        found = exploring.fits(turn_in(library, iso2), session)
        assert not {one.kind.name for one in found} & set(LINES)


def test_the_reasons_stand_in_words(library):
    session = Session("finder", answers={"wishes": ("writing", "unnamed")})
    words = plain(VIEWS["support_fitting"](turn_in(library, "GB"), session))

    assert "Online communities: no real name needed, in writing" in words
    assert "Lines to write to: some ask for no name, in writing" in words


async def test_nothing_that_was_wished_for_is_kept(chat):
    await chat.say("/start")
    await chat.press("Skip")
    await chat.press("Skip")
    before = (await chat.document()).person
    await chat.say("/explore")
    await chat.press("Find what fits me")
    await chat.press("For under 18s")
    await chat.press("At night")
    await chat.press("Done")
    await chat.say("/mypeople")
    after = await chat.document()

    assert after.person == before
    assert [one.flow for one in after.stack if one.flow == "finder"] == []


def test_nobody_is_asked_how_old_they_are(library):
    for flow in ("explore", "finder", "kind", "supporter", "for_people_around"):
        asked = " ".join(
            text for step in library.scripts.flows[flow].steps for text in (step.name, *step.options)
        )
        assert not re.search(r"\b(age|birth|years)\b", asked)


# Registers.


def test_every_country_has_a_register_or_the_guide_and_says_which(library, countries):
    for iso2 in countries:
        turn = turn_in(library, iso2)
        words = screen(turn, "check_therapist", "look_up")
        own = any(one.iso2 for one in library.lines.registers_of(turn.country.iso2))
        assert ("No register is known here" in words) is not own
        assert all(one.name in words for one in library.lines.registers_of(turn.country.iso2))


def test_questions_to_copy_fit_a_copy_button(library):
    for words in library.words.values():
        for flow in ("check_therapist", "waiting"):
            assert len(words.label(flow, "ask", attribute="copy")) <= LONGEST_COPY


# Sheets.


@pytest.mark.parametrize("whom", SHEETS)
def test_a_sheet_is_one_message_that_names_nobody(library, countries, whom):
    for iso2 in countries:
        turn = turn_in(library, iso2)
        words = sheet(turn, whom)
        assert rows(words) <= MOST_OF_A_SHEET
        assert "Zebedee" not in words
        assert "Quillon" not in words
        assert emergency_of(turn.country)[0].number in words


@pytest.mark.parametrize("whom", SHEETS)
def test_a_sheet_says_what_helps_what_does_not_and_that_they_matter_too(library, whom):
    words = plain(sheet(turn_in(library, "GB"), whom))

    parts = ("What helps", "What does not help", "You matter, too", "Help:")
    found = [words.index(part) for part in parts]
    assert found == sorted(found)
    assert words.index("“What would help right now?”") < words.index("What does not help")


def test_young_people_get_the_line_for_young_people(library):
    turn = turn_in(library, "GB")

    assert "Childline" in sheet(turn, "friend")
    assert "Childline" in sheet(turn, "sibling")
    assert "Childline" not in sheet(turn, "teacher")


@pytest.mark.parametrize("whom", SHEETS)
def test_share_opens_a_list_of_chats_with_words_that_name_nobody(library, countries, whom):
    for iso2 in countries:
        turn = turn_in(library, iso2)
        address = share_address(turn, whom)
        query = parse_qs(urlsplit(address).query)
        assert len(address) <= LONGEST_URL
        assert address.startswith("https://t.me/share/url?")
        assert query["url"] == ["https://findahelpline.com"]
        assert emergency_of(turn.country)[0].number in query["text"][0]
        assert "Zebedee" not in query["text"][0]


async def test_a_sheet_has_no_button_that_acts_on_this_chat(chat):
    await chat.say("/start")
    await chat.press("Skip")
    await chat.press("Skip")
    await chat.say("/explore")
    await chat.press("How others can help")
    sent = await chat.press("A friend")
    cards = [item for item in sent if isinstance(item, Card)]

    assert cards[0].rows == ()
    assert not cards[0].living
    assert not cards[0].names
    assert cards[1].rows[-1][0].label == "Help now"


# A supporter's own way.


async def test_a_supporter_finds_their_way_from_the_first_screen_and_loses_nothing(chat):
    await chat.say("/start")
    await chat.press("I’m here for someone else")
    await chat.press("They are in danger now")
    assert "112" in plain(chat.card.text)[:120]
    await chat.press("I’m OK, carry on")
    await chat.press("Back")

    assert "What shall I call you?" in chat.card.text


async def test_home_tells_a_supporter_where_to_go(chat):
    await chat.say("/start")
    await chat.press("Skip")
    await chat.press("Skip")
    await chat.say("/home")
    assert "/supporter" in chat.card.text
    await chat.say("/supporter")
    await chat.press("Looking after me")

    assert "Add someone" in chat.labels()


def test_a_supporter_is_shown_a_line_wherever_there_is_one(library, countries):
    for iso2 in countries:
        turn = turn_in(library, iso2)
        has_line = any(one.phones for one in turn.country.services if one.show and one.sure)
        assert bool(VIEWS["supporter_lines"](turn, Session("supporter"))) >= (has_line and turn.country.known)


async def test_lines_for_young_people_stand_next_to_a_list_of_lines_and_nowhere_else(chat):
    await chat.say("/start")
    await chat.press("Skip")
    await chat.press("United Kingdom")
    for wish, offered in (("At night", True), ("Others who’ve been there", False), ("For under 18s", False)):
        await chat.say("/explore")
        await chat.press("Find what fits me")
        await chat.press(wish)
        await chat.press("Done")
        assert ("Under 18?" in chat.labels()) is offered
