"""Words of crisis bring help in every situation of every flow, and leave nothing behind."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from itertools import cycle, islice
from pathlib import Path
from random import Random

import pytest
from amount import tries
from asking import labels, lines, plain
from chat import open_chat
from walks import walk

from bot import log
from bot.app import document as documents
from bot.app import reception
from bot.app.document import Document
from bot.app.events import Incoming, Shared
from bot.app.help_now import OPENINGS, help_card
from bot.app.outgoing import Card, Keys, Lane
from bot.app.turn import Operator, Turn
from bot.cli.chat import SOMEBODY
from bot.content.library import FOLDER
from bot.content.words import languages
from bot.core.flow import WAITS
from bot.core.session import Session, current
from bot.people.entry import Entry
from bot.people.person import Person

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
TESTS = Path(__file__).parent
OWN = sorted((TESTS / "crisis").glob("*/*.jsonl"))
SAMPLE = TESTS.parents[1] / "shared" / "data" / "crisis_examples.jsonl"
SOFTLY = "If that was about you and it is hard right now"
INTENT = "I want to end my life."
LINES_AT_MOST = tries(500, 1_000_000)  # from all over the languages
SITUATIONS_EACH = tries(1, 4)  # of all flows, for each line that is heard
LINES_EACH = tries(1, 3)  # for each situation of each flow
LANGUAGES = cycle(languages(FOLDER / "words"))
WAYS_TO_ASK = ["help", "sos", "HELP!", "/helpnow", "/sos", "Help now"]
WAYS_EACH = tries(1, len(WAYS_TO_ASK))  # for each situation, in turn
SITUATIONS_STEP = tries(3, 1)  # each so many of all situations


@dataclass(frozen=True)
class Line:
    """A written line; a failing test names its place, not its words."""

    place: str
    text: str
    kind: str
    soft: bool

    def __repr__(self) -> str:
        return self.place


@lru_cache
def positives() -> tuple[tuple[str, str], ...]:
    """Cries among the lines, from all over the files; those that are not tried are not even read."""
    files = [*OWN, *([SAMPLE] if SAMPLE.exists() else [])]
    rows = [
        (f"{path.parent.name}/{path.name}:{number}", row)
        for path in files
        for number, row in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
        if row.strip()
    ]
    tried = [(place, json.loads(row)) for place, row in rows[:: max(1, len(rows) // LINES_AT_MOST)]]
    return tuple((place, row["text"]) for place, row in tried if row["expect"])


@pytest.fixture(scope="session")
def heard(library) -> list[Line]:
    """The positive lines that are heard; how many those are is measured elsewhere."""
    found = [(place, text, library.recogniser.recognise(text)) for place, text in positives()]
    return [Line(place, text, one.kind, one.soft) for place, text, one in found if one]


@pytest.fixture(scope="session")
def situations(library) -> list[tuple[str, Session]]:
    """Every situation of every flow in which something is asked; of each flow at least the first."""
    return [
        (flow.name, session)
        for flow in library.scripts.flows.values()
        for session in asking(flow)[::SITUATIONS_STEP]
    ]


def asking(flow) -> list[Session]:
    found = [(session, current(flow, session)) for session in walk(flow.name).situations]
    return [session for session, step in found if step is not None and step.verb in WAITS]


def somebody(*stack: Session, language: str = "en") -> Document:
    people = tuple(Entry(id=one, name=name, circle="friends") for one, name in (("p1", "Ana"), ("p2", "Mo")))
    person = Person(
        SOMEBODY, name="Sam", language=language, country="GB", consent="yes", people=people, last_id=2
    )
    return replace(documents.new(SOMEBODY), person=person, stack=stack, screen=7, met=True)


def turn_of(library, document: Document) -> Turn:
    return Turn(library, Operator(), document, NOON)


def say(library, document: Document, text: str) -> tuple[Turn, Lane, list]:
    turn = turn_of(library, document)
    lane, shown = reception.receive(turn, Incoming(1, SOMEBODY, "text", text=text))
    return turn, lane, shown


HELP_CARDS: dict[tuple[str, str], Card] = {}


def expected(library, kind: str, language: str) -> Card:
    """Wherever this person is, it is the same screen; so each is made once."""
    if (kind, language) not in HELP_CARDS:
        turn = turn_of(library, somebody(language=language))
        HELP_CARDS[kind, language] = help_card(reception.asker(turn), kind)
    return HELP_CARDS[kind, language]


def check(library, line: Line, session: Session) -> None:
    """The right screen, in one language after the other, and the person where they were."""
    language = next(LANGUAGES)
    place, words = (line, language), library.words[language]
    before = somebody(session, language=language)
    turn, lane, shown = say(library, before, line.text)
    if line.soft:
        assert shown[-1].text.startswith(words.html("help_now", "soft")), place
        assert words.label("common", "help") in labels(shown[-1]), place
    else:
        assert (lane, shown) == (Lane.HELP, [expected(library, line.kind, language)]), place
        assert "999" in plain(shown[0]), place
    assert turn.document == before, place


def test_there_are_lines_to_try_and_most_are_heard(heard):
    assert len(positives()) >= 250
    assert len(heard) >= 0.5 * len(positives())


@pytest.mark.sampled
def test_every_line_brings_its_screen_in_many_situations(library, heard, situations):
    chance = Random(1)
    for line in heard:
        for _, session in chance.sample(situations, SITUATIONS_EACH):
            check(library, line, session)


@pytest.mark.sampled
def test_every_situation_of_every_flow_gives_way_to_help(library, heard, situations):
    chance = Random(2)
    for _, session in situations:
        for line in chance.sample(heard, LINES_EACH):
            check(library, line, session)


def test_every_kind_that_can_be_heard_has_its_screen(heard):
    assert {line.kind for line in heard} <= set(OPENINGS)


def test_no_typed_word_for_help_stands_before_a_more_urgent_screen(library):
    """What is typed instead of pressing Help now is looked for first."""
    for language, words in library.words.items():
        for said in words.label("help_now", "typed").split(","):
            heard = library.recogniser.recognise(said.strip())
            assert heard is None or OPENINGS[heard.kind] == "general", (language, said)


@pytest.mark.sampled
def test_typed_words_and_commands_do_the_same_in_every_situation(library, situations):
    ways = cycle(WAYS_TO_ASK)
    for _, session in situations:
        for said in islice(ways, WAYS_EACH):
            before = somebody(session)
            turn, lane, shown = say(library, before, said)

            assert lane is Lane.HELP, said
            assert plain(shown[0]).startswith("If your life may be in danger, call 999 now."), said
            assert turn.document == before, said


@pytest.mark.sampled
def test_every_card_of_every_situation_has_the_way_to_help_as_its_last_row(library, situations):
    for flow, session in situations:
        _, _, shown = say(library, somebody(session), "(")

        assert shown[-1].rows[-1][-1].label == "Help now", (flow, session.answers)


# What is left behind.


async def test_carry_on_leads_back_to_the_very_question_with_what_was_answered(chat):
    for said in ("/start", "Sam"):
        await chat.say(said)
    await chat.press("United Kingdom")
    await chat.say("/add")
    await chat.say("Zoe")
    question, before = plain(chat.card), (await chat.document())
    await chat.say(INTENT)
    help_shown = chat.card
    await chat.press("I’m OK, carry on")

    assert plain(chat.card) == question
    assert chat.card.replaces == 0  # a new card: the numbers above it stay
    assert not help_shown.living
    assert (await chat.document()) == before


@pytest.mark.parametrize("typed", ["I'm OK, carry on", "I’m OK, carry on"])
async def test_carry_on_can_be_typed(chat, typed):
    for said in ("/start", INTENT, typed):
        await chat.say(said)

    assert "What shall I call you" in plain(chat.card)


async def test_what_was_typed_is_in_no_document_no_outbox_and_no_log(library, tmp_path, capfd):
    log.configure("DEBUG")
    async with open_chat(library, folder=tmp_path) as chat:
        await chat.say("/start")
        before = await chat.document()
        await chat.say(f"{INTENT} Zephyrine Quillfeather")
        await chat.other("photo", caption=f"{INTENT} Zephyrine")
        await chat.edit(f"{INTENT} Zephyrine")
        await chat.share(f"{INTENT} Zephyrine")
        after, kept = await chat.document(), "".join(str(item) for item in chat.shown)

    said = "".join(capfd.readouterr())
    for canary in ("Zephyrine", "Quillfeather", "end my life"):
        assert canary not in kept
        assert canary not in json.dumps(documents.to_json(after))
        assert canary not in said
    assert after == before


async def test_a_stranger_in_a_crisis_gets_help_and_no_record(chat):
    await chat.say(INTENT)

    assert "112" in plain(chat.card)[:120]
    assert await chat.document() is None


async def test_a_stranger_who_carries_on_is_welcomed(chat):
    await chat.say(INTENT)
    await chat.press("I’m OK, carry on")

    assert [type(item) for item in chat.shown[-2:]] == [Keys, Card]
    assert "What shall I call you" in plain(chat.card)


async def test_the_answers_of_the_help_screen_are_kept_nowhere(chat):
    await chat.say("/start")
    before = await chat.document()
    await chat.say(INTENT)
    for label in ("I’m hurt", "What stops me", "Will they send police?", "Under 18?", "More lines"):
        await chat.press(label)

    assert await chat.document() == before


# Wherever words may stand.


@pytest.mark.parametrize("what", ["text", "edit", "other", "shared"])
def test_captions_edits_and_names_of_contacts_are_heard(library, what):
    shared = (Shared("I want to", "", last_name="end my life"),) if what == "shared" else ()
    given = {"shared": shared} if shared else {"text": INTENT, "medium": "photo" if what == "other" else ""}
    turn = turn_of(library, somebody())
    lane, shown = reception.receive(turn, Incoming(1, SOMEBODY, what, **given))

    assert lane is Lane.HELP
    assert plain(shown[0]).startswith("If you might act on this now, call 999")


def test_a_forwarded_message_is_heard_and_else_is_no_answer(library):
    flow = library.scripts.flows["name"]
    asked = next(one for one in walk(flow.name).situations if current(flow, one))
    for text, starts in ((INTENT, "If you might act"), ("Sam", "That came from another chat.")):
        turn = turn_of(library, somebody(asked))
        _, shown = reception.receive(turn, Incoming(1, SOMEBODY, "text", text=text, forwarded=True))

        assert plain(shown[0]).startswith(starts)
        assert turn.document == somebody(asked)


@pytest.mark.parametrize(
    "medium", ["voice", "photo", "sticker", "location", "video", "document", "poll", "dice", "unknown"]
)
async def test_what_cannot_be_read_gets_a_kind_answer_the_question_again_and_help(chat, medium):
    await chat.say("/start")
    await chat.other(medium)

    assert "What shall I call you" in plain(chat.card)
    assert labels(chat.card)[-1] == "Help now"


async def test_a_stranger_who_begins_with_a_voice_message_is_answered_and_welcomed(chat):
    shown = await chat.other("voice")

    assert plain(shown[0]).startswith("I can’t hear voice messages.")
    assert "What shall I call you" in plain(shown[-1])


@pytest.mark.parametrize(
    "text",
    [
        "quiero morir", "quero morrer", "je veux mourir", "ich will sterben", "voglio morire", "хочу умереть",
        "chcę umrzeć", "хочу померти", "ölmek istiyorum", "أريد أن أموت", "मैं मरना चाहता हूँ", "aku ingin mati",
        "我想死", "死にたい",
    ],
)  # fmt: skip
async def test_a_second_language_is_heard_while_the_chat_is_english(chat, text):
    await chat.say("/start")
    await chat.say(text)

    assert "This is a bot. No one is reading this chat." in plain(chat.card)


async def test_the_key_under_the_text_field_helps_whatever_language_it_was_made_in(library, chat):
    await chat.say("/start")
    for words in library.words.values():
        await chat.say(words.label("common", "help"))
        assert "112" in plain(chat.card)[:120]


# Again and again.


async def test_a_repeat_shows_the_same_numbers_people_and_buttons_and_asks_no_second_time(chat):
    await chat.keep(somebody())
    await chat.say(INTENT)
    first = chat.card
    for _ in range(5):
        await chat.say(INTENT)
        assert chat.card.rows == first.rows
        assert lines(chat.card)[1:] == lines(first)[1:-1]
        assert "as I said" not in plain(chat.card)
    assert lines(first)[-1] == "Are you safe right now?"


async def test_after_something_else_it_is_asked_again(chat):
    await chat.keep(somebody())
    await chat.say(INTENT)
    await chat.say("/home")
    await chat.say(INTENT)

    assert plain(chat.card).endswith("Are you safe right now?")


async def test_an_hour_later_it_is_asked_again(chat):
    await chat.keep(somebody())
    await chat.say(INTENT)
    await chat.wait(timedelta(hours=1))
    await chat.say(INTENT)

    assert plain(chat.card).endswith("Are you safe right now?")


# The softer offer.


@pytest.fixture(scope="session")
def soft_line(library) -> str:
    return next(text for _, text in candidates() if (one := library.recogniser.recognise(text)) and one.soft)


def candidates() -> Iterator[tuple[str, str]]:
    for path in OWN:
        for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            yield f"{path.name}:{number}", json.loads(row)["text"]


async def test_ambiguous_words_get_an_offer_and_the_question_again_but_no_wall_of_numbers(chat, soft_line):
    await chat.say("/start")
    before = await chat.document()
    await chat.say(soft_line)

    assert plain(chat.card).startswith(SOFTLY)
    assert "What shall I call you" in plain(chat.card)
    assert labels(chat.card)[-1] == "Help now"
    assert "112" not in plain(chat.card)
    assert await chat.document() == before


# The country.


async def test_the_country_is_chosen_in_two_taps_and_its_numbers_follow(chat):
    for said in ("/start", "Sam"):
        await chat.say(said)
    await chat.press("Skip")
    await chat.say(INTENT)
    await chat.press("Choose my country")
    await chat.press("Ireland")

    assert "116 123" in plain(chat.card)
    assert (await chat.document()).person.country == "IE"


async def test_the_operators_country_stands_in_until_the_person_chose_one(library, tmp_path):
    async with open_chat(library, operator=Operator(default_country="GB"), folder=tmp_path) as chat:
        await chat.say(INTENT)

        assert "call 999" in plain(chat.card)
        assert "Not in United Kingdom?" in labels(chat.card)


# Ten thousand others.


async def test_help_is_the_first_to_be_sent_while_ten_thousand_check_ins_wait(chat):
    note = {"chat": 1, "kind": "card", "text": "a note"}
    async with chat.store.transaction() as transaction:
        for number in range(10_000):
            await transaction.enqueue(chat.store.tag(10_000 + number), Lane.CHECK_IN, note)
    await chat.heart.receive(Incoming(1, SOMEBODY, "text", text=INTENT))
    first, *_ = await chat.store.waiting(int(NOON.timestamp()), tuple(Lane), 5)

    assert first.lane == Lane.HELP
    assert first.payload["text"].startswith("If you might act on this now")


# What it says of itself.


async def test_it_says_what_it_is_at_the_start_in_help_and_in_help_now(chat):
    await chat.say("/start")
    start = plain(chat.card)
    await chat.say("/help")
    about = plain(chat.card)
    await chat.say("/helpnow")
    helping = plain(chat.card)

    assert "I am a program, not a person." in start
    assert "No one reads this chat." in start
    assert "No one reads what you write here" in about
    assert "If you say nothing, no one is told." in about
    assert "This is a bot. No one is reading this chat." in helping


async def test_what_is_not_understood_is_a_moment_to_show_help(chat):
    for said in ("/start", "Sam"):
        await chat.say(said)
    await chat.press("Skip")
    await chat.say("qwertz uiop")

    assert labels(chat.card)[-1] == "Help now"
    assert "can’t help" not in plain(chat.card)
