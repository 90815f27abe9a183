"""No draft says more than the person it is for was marked to know: over all drafts, and through the chat.

What would say more is looked for by its words. Whatever a level adds stands in a list of its own, and the
lists are shown to bite on the drafts of the levels they belong to.
"""

import re
from dataclasses import replace
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from amount import tries
from chat import Chat
from draft_tells import TELLS, too_much

from bot.app import document as documents
from bot.app import drafting
from bot.app.draft_buttons import BUTTONS
from bot.app.outgoing import Card
from bot.app.screens import SHOWS_NAMES
from bot.cli.chat import SOMEBODY
from bot.cli.transcript import plain
from bot.content.library import FOLDER
from bot.content.words import languages
from bot.people import drafts
from bot.people import person as persons
from bot.people.entry import KNOWS, Entry, Reach

ALL = drafts.all_drafts()
NEEDS = {
    "listen": "To listen",
    "company": "To be with me",
    "distraction": "My mind off it",
    "practical": "A helping hand",
    "professional": "Get me to a professional",
    "call": "Call me now",
    "know": "Just know about today",
    "thanks": "Say thank you",
}
# A label that names a wish, for the person alone: it stands on no screen with a draft.
FORMS = {"message": "A message", "letter": "A letter", "aloud": "Say it aloud"}
LEVELS = {
    "hard_time": "That I have a hard time",
    "self_harm": "That I self-harm",
    "everything": "Also the bad moments",
}


@pytest.fixture(params=languages(FOLDER / "words"))
def language(request) -> str:
    return request.param


@pytest.fixture
def words(library, language):
    spoken = library.words[language]
    return lambda name: plain(spoken.html("drafts", name[0], {"role": "Ana"}, name[1]))


# All drafts.


def test_no_draft_says_more_than_the_level_in_its_name(words, language):
    found = {name: too_much(words(name), drafts.level_of(name), language) for name in ALL}

    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("level", ["hard_time", "self_harm", "everything"])
def test_the_lists_find_what_a_level_adds_in_the_drafts_of_that_level(level, words, language):
    """Else the test above could not fail."""
    own = [name for name in ALL if drafts.level_of(name) == level]
    found = [name for name in own if TELLS[language][level].search(words(name))]

    assert len(found) > len(own) / 2


def test_every_need_form_and_length_has_a_draft_at_every_level_and_none_from_above():
    for level in KNOWS:
        for need in drafts.NEEDS:
            for form in drafts.FORMS:
                for take in drafts.TAKES:
                    name = drafts.draft(level, need, form, take)

                    assert name in ALL
                    assert KNOWS.index(drafts.level_of(name)) <= KNOWS.index(level)


@pytest.mark.parametrize("level", ["", "none", "someone_else"])
def test_an_unknown_level_counts_as_nothing(level):
    assert drafts.level_of(drafts.draft(level, "call", "message", "short")) == "nothing"


def test_the_drafts_in_the_words_are_those_of_the_program(library, language):
    levelled = re.compile("|".join(f"{level}-" for level in KNOWS))
    messages = library.words[language].files["drafts"].messages
    written = {
        (name, one) for name, found in messages.items() if levelled.match(name) for one in found.attributes
    }

    assert written == set(ALL)


def test_no_two_drafts_are_the_same(words):
    said = [words(name) for name in ALL]

    assert [one for one in said if said.count(one) > 1] == []


def test_short_drafts_can_be_copied_with_a_button_and_long_ones_are_longer(words):
    for name in ALL:
        if name[1].endswith(("_short", "_other")) or name[0].startswith("nothing-book"):
            assert len(words(name)) <= 240, name
        if name[1].endswith("_long"):
            short = (name[0], name[1].replace("_long", "_short"))
            assert len(words(name)) > len(words(short)), name


# Through the front door.


def entry(knows: str = "", reaches: tuple[Reach, ...] = (), **fields) -> Entry:
    return Entry(
        **{"id": "", "name": "Ana", "circle": "friends", "knows": knows, "reaches": reaches, **fields}
    )


ON_TELEGRAM = (Reach("telegram", "ana_of_this_test"),)
BY_PHONE = (Reach("phone", "+447700900123"),)


async def begin(chat: Chat, *people: Entry, country: str = "GB", name: str = "Sam") -> None:
    person = persons.Person(SOMEBODY, name=name, country=country, consent="2026-03-01 1")
    for one in people:
        person = persons.add(person, one)
    await chat.keep(replace(documents.new(SOMEBODY), person=person, met=True))


def shown(items) -> str:
    """All that can be read, copied or sent from these messages."""
    parts = []
    for item in items:
        if isinstance(item, Card):
            parts.append(plain(item.text))
            for row in item.rows:
                parts += [part for one in row for part in (one.label, unquote(one.url), one.copy)]
    return "\n".join(parts)


async def press_all(chat: Chat, *labels: str) -> list:
    return [one for label in labels for one in await chat.press(label)]


async def every_take(chat: Chat) -> list:
    """All screens from the first draft on: longer, back, other words, longer, done."""
    return await press_all(chat, "Longer", "Back", "Other words", "Longer", "Done")


@pytest.mark.sampled
@pytest.mark.parametrize("knows", KNOWS)
@pytest.mark.parametrize("need", NEEDS)
async def test_no_screen_button_or_address_says_more_than_this_person_knows(need, knows, chat):
    await begin(chat, entry(knows, ON_TELEGRAM if need in ("call", "know") else ()))
    for form, label in some_forms(need):
        await chat.say("/words")
        await press_all(chat, "Ana", NEEDS[need])
        seen = [*await chat.press(label), *await every_take(chat)]
        words = shown(seen)

        assert too_much(words, knows) == []
        wanted = drafts.draft(knows, need, form, "short")
        assert drafting_words(chat, wanted) in words


def some_forms(need: str) -> list[tuple[str, str]]:
    """All with -m long, else one; each of them for some needs."""
    first = list(NEEDS).index(need) % len(FORMS)
    return [*FORMS.items(), *FORMS.items()][first : first + tries(1, len(FORMS))]


def drafting_words(chat: Chat, name: drafts.Name) -> str:
    return plain(chat.heart.library.words["en"].html("drafts", name[0], {}, name[1]))


async def test_somebody_without_a_mark_is_asked_about_and_the_answer_holds_for_this_draft_alone(chat):
    await begin(chat, entry())
    await chat.say("/words")
    await chat.press("Ana")
    assert "How far may these words go?" in chat.screen()
    await press_all(chat, "That I self-harm", "To listen", "A message")

    assert "self-harm" in chat.screen()
    kept = await chat.document()
    assert kept.person.people[0].knows == ""


async def test_a_mark_that_was_lowered_meanwhile_holds_at_once(chat):
    await begin(chat, entry("everything", ON_TELEGRAM))
    await chat.say("/words")
    await press_all(chat, "Ana", "Call me now", "A message")
    kept = await chat.document()
    lower = persons.change(kept.person, "p1", lambda one: replace(one, knows="nothing"))
    await chat.keep(replace(kept, person=lower))

    assert too_much(shown(await chat.press("Other words")), "nothing") == []


@pytest.mark.parametrize("level", LEVELS)
async def test_telling_for_the_first_time_goes_as_far_as_was_chosen_and_marks_nobody(level, chat):
    await begin(chat, entry("nothing", ON_TELEGRAM))
    for form in FORMS.values():
        await chat.say("/words")
        await press_all(chat, "The first time I tell", "Go on", "Ana", LEVELS[level], "Now the words")
        seen = [*await chat.press(form), *await every_take(chat)]

        assert too_much(shown(seen), level) == []
    kept = await chat.document()
    assert kept.person.people[0].knows == "nothing"


async def test_words_to_book_with_say_nothing_and_a_note_what_was_chosen(chat):
    await begin(chat)
    for who in ("GP", "School nurse", "Teacher"):
        await chat.say("/words")
        await chat.press(who)
        for way in ("By phone", "Online or by e-mail", "In person"):
            await press_all(chat, "Words to book with", way)
            copied = next(one.copy for row in chat.card.rows for one in row if one.copy)
            assert too_much(copied.replace("GP", "").replace("nurse", ""), "nothing") == []
            await chat.press("More about asking")
        for level, label in LEVELS.items():
            await press_all(chat, "A note to bring along", label, "Short")
            assert too_much(next(one.copy for row in chat.card.rows for one in row if one.copy), level) == []
            await chat.press("More about asking")


@pytest.mark.parametrize(("country", "name"), [("GB", "GP"), ("US", "Family doctor"), ("DE", "Doctor")])
async def test_roles_are_called_as_they_are_where_the_person_lives(country, name, chat):
    await begin(chat, country=country)
    await chat.say("/words")
    await press_all(chat, name, "Words to book with", "By phone")

    assert f"see a {name[0].lower() + name[1:] if name != 'GP' else name}" in chat.screen()


# Into their chat.


def urls(card: Card) -> list[str]:
    return [one.url for row in card.rows for one in row if one.url]


def copies(card: Card) -> list[str]:
    return [one.copy for row in card.rows for one in row if one.copy]


@pytest.mark.parametrize(
    ("reaches", "address"),
    [(ON_TELEGRAM, "https://t.me/ana_of_this_test"), (BY_PHONE, "https://t.me/+447700900123")],
)
async def test_their_chat_opens_with_the_words_filled_in(reaches, address, chat):
    await begin(chat, entry("hard_time", reaches))
    await chat.say("/words")
    await press_all(chat, "Ana", "To be with me", "A message")
    [url] = urls(chat.card)

    assert url.startswith(f"{address}?text=")
    assert parse_qs(urlsplit(url).query)["text"] == copies(chat.card)


async def test_without_a_name_or_number_a_chat_can_be_chosen(chat):
    await begin(chat, entry("hard_time"))
    await chat.say("/words")
    await press_all(chat, "Ana", "To be with me", "A message")
    [url] = urls(chat.card)

    assert url.startswith("https://t.me/share/url?url=")
    assert parse_qs(urlsplit(url).query)["url"] == copies(chat.card)


async def test_what_no_button_can_copy_comes_as_a_message_of_its_own(chat):
    await begin(chat, entry("everything", ON_TELEGRAM))
    await chat.say("/words")
    sent = await press_all(chat, "Ana", "To listen", "A letter", "Longer")
    alone = next(one for one in sent if isinstance(one, Card) and not one.living)

    assert alone.rows == ()
    assert alone.names
    assert plain(alone.text).startswith("Dear Ana,\n\nYou know that I self-harm.")
    assert plain(alone.text).endswith("\n\nSam")
    assert parse_qs(urlsplit(urls(chat.card)[0]).query)["text"] == [plain(alone.text)]
    assert copies(chat.card) == []


@pytest.mark.sampled
@pytest.mark.parametrize("knows", KNOWS)
async def test_everything_fits_also_with_the_longest_names(knows, chat):
    await begin(chat, entry(knows, name="Ł" * 60), name="ß" * 40)
    for need, wish in NEEDS.items():
        for _, label in some_forms(need):
            await chat.say("/words")
            whom = next(one for one in chat.labels() if one.startswith("Ł"))
            await press_all(chat, whom, wish, label, "Other words", "Longer")
    for card in (one for one in chat.shown if isinstance(one, Card)):
        assert all(len(url) <= drafting.LONGEST_URL for url in urls(card))
        assert all(0 < len(copy) <= drafting.LONGEST_COPY for copy in copies(card))
        assert len(plain(card.text)) < 1_200


async def test_names_are_as_they_were_typed_wherever_they_go(chat):
    await begin(chat, entry("nothing", name="A & <b>Bo</b>"), name="S & M")
    await chat.say("/words")
    await press_all(chat, "A & <b>Bo</b>", "Call me now", "A letter")

    assert copies(chat.card)[0].startswith("Dear A & <b>Bo</b>,\n\n")
    assert copies(chat.card)[0].endswith("\n\nS & M")
    assert "Dear A &amp; &lt;b&gt;Bo&lt;/b&gt;," in chat.card.text


async def test_what_is_said_aloud_offers_to_call(chat):
    await begin(chat, entry("nothing", BY_PHONE))
    await chat.say("/words")
    await press_all(chat, "Ana", "Call me now", "Say it aloud")

    assert "Contact card" in chat.labels()
    assert urls(chat.card) == []


# One's own version.


async def own_words(chat: Chat, typed: str) -> None:
    await chat.say("/words")
    await press_all(chat, "Ana", "To listen", "A message", "My own words")
    await chat.say(typed)


async def test_own_words_are_kept_until_done_and_no_longer(chat):
    await begin(chat, entry("nothing", ON_TELEGRAM))
    await own_words(chat, "moonlight on the pier")
    assert "moonlight" in str(documents.to_json(await chat.document()))
    assert copies(chat.card) == ["moonlight on the pier"]
    await chat.press("Done")

    assert "moonlight" not in str(documents.to_json(await chat.document()))


async def test_own_words_that_are_written_again_take_the_place_of_the_first(chat):
    await begin(chat, entry("nothing", ON_TELEGRAM))
    await own_words(chat, "moonlight on the pier")
    await chat.press("Write it again")
    await chat.say("rain")

    assert copies(chat.card) == ["rain"]
    assert "moonlight" not in str(documents.to_json(await chat.document()))


async def test_own_words_are_forgotten_on_the_way_home(chat):
    await begin(chat, entry("nothing", ON_TELEGRAM))
    await own_words(chat, "moonlight on the pier")
    await chat.say("/home")

    assert "moonlight" not in str(documents.to_json(await chat.document()))


async def test_words_of_crisis_in_own_words_bring_help_and_are_not_kept(chat):
    await begin(chat, entry("everything", ON_TELEGRAM))
    await own_words(chat, "I want to kill myself")

    assert "999" in plain(chat.card.text)[:120]
    assert "kill" not in str(documents.to_json(await chat.document()))
    await chat.press("I’m OK, carry on")
    assert "Write it here in your own words" in chat.screen()


async def test_long_own_words_of_any_script_break_no_button(chat):
    await begin(chat, entry("nothing", ON_TELEGRAM))
    await own_words(chat, "слова " * 160)

    assert urls(chat.card) == []
    assert copies(chat.card) == []
    assert "ready" in chat.screen()


async def test_own_words_that_begin_like_a_bots_name_are_not_shared_as_one(chat):
    await begin(chat, entry("nothing"))
    await own_words(chat, "@somebot hello")

    assert urls(chat.card) == []


# Odd ways here.


async def test_oneself_and_somebody_who_is_gone_get_no_draft(chat):
    await begin(chat, entry("", circle="me"))
    for about in ("p1", "p9", "nonsense"):
        await chat.press_data(f"l::words_for/{about}")
        assert "nobody here to write to" in chat.screen()


@pytest.mark.parametrize("about", ["", "/p1", "/nonsense"])
async def test_a_link_that_names_no_professional_still_leads_to_words(about, chat):
    await begin(chat)
    await chat.press_data(f"l::asking{about}")
    await press_all(chat, "Words to book with", "By phone")

    assert "I would like to see a GP" in chat.screen()


async def test_the_card_leads_to_other_words_for_this_very_person(chat):
    await begin(chat, entry("nothing", ON_TELEGRAM))
    await chat.press_data("l::card/p1")
    await chat.press("Other words")

    assert "What would you like from Ana?" in chat.screen()


@pytest.mark.parametrize(
    ("link", "words"),
    [("worries/lines", "call or write"), ("worries/people", "Which worry"), ("worries", "reach out")],
)
async def test_worries_open_where_a_link_says(link, words, chat):
    await begin(chat)
    await chat.press_data(f"l::{link}")

    assert words in chat.screen()


@pytest.mark.parametrize("flow", ["people_worries", "line_worries", "if_badly"])
def test_each_worry_has_one_next_step_besides_another_worry(flow, library):
    steps = [step for step in library.scripts.flows[flow].steps if step.verb == "say"]

    assert len(steps) >= 6
    for step in steps:
        assert len(step.links) == 2
        assert step.links[1] == flow


def test_screens_with_a_draft_are_among_those_that_a_tidy_chat_deletes():
    assert {"addressee", "draft_words", "draft_other_words", "draft_long_words", "note_words"} <= SHOWS_NAMES
    assert set(BUTTONS) == {"draft", "draft_other", "draft_long", "own_draft", "booking", "note"}
