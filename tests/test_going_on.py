"""Check-ins, small steps, keeping in touch, looking back: asked for, never chasing, stopped with one tap."""

from datetime import timedelta

import pytest

from bot.app.outgoing import Card

NOTE = "Hi, the note you asked for. No need to answer."


async def with_notes(chat) -> None:
    """Somebody in the UK with a note every evening."""
    await chat.say("/start")
    await chat.say("Sam")
    await chat.press("United Kingdom")
    await chat.say("/checkins")
    for label in ("Yes, please", "Every day", "20:00", "Done", "No quiet time", "Skip"):
        await chat.press(label)


def notes(shown) -> list[Card]:
    return [item for item in shown if isinstance(item, Card) and item.text.startswith("Hi, the note")]


async def test_nothing_comes_that_was_not_asked_for(chat):
    await chat.say("/start")
    await chat.say("Sam")

    assert await chat.wait(timedelta(days=200)) == []


@pytest.mark.parametrize(
    "label", ["OK today", "So-so", "Hard", "My people", "Later", "Pause", "Change", "Stop these"]
)
async def test_everything_about_a_note_is_one_tap_on_it(chat, label):
    await with_notes(chat)
    await chat.wait(timedelta(days=1))

    assert label in chat.labels()


async def test_no_answer_to_a_note_is_kept(chat):
    await with_notes(chat)
    await chat.wait(timedelta(days=1))
    before = await chat.document()
    await chat.press("Hard")
    after = await chat.document()

    assert after.person == before.person
    assert after.plan.check_in.unanswered == 0


async def test_a_hard_answer_brings_people_and_lines(chat):
    await with_notes(chat)
    await chat.share("Ana", "+447700900123")
    await chat.say("/home")
    await chat.wait(timedelta(days=1))
    await chat.press("Hard")

    assert "Ana" in chat.screen()
    assert "116 123" in chat.screen()
    assert "Ana" in chat.labels()


async def test_silence_is_never_chased_and_ends_the_notes(chat):
    await with_notes(chat)
    shown = await chat.wait(timedelta(days=20))

    assert len(notes(shown)) == 4
    assert [("I stop after this one" in one.text) for one in notes(shown)] == [False, False, False, True]
    assert all("missed" not in one.text for one in notes(shown))


async def test_a_paused_note_stays_away_until_it_is_wanted(chat):
    await with_notes(chat)
    await chat.wait(timedelta(days=1))
    await chat.press("Pause")

    assert notes(await chat.wait(timedelta(days=30))) == []

    await chat.say("/checkins")
    await chat.press("Start again")

    assert len(notes(await chat.wait(timedelta(days=1)))) == 1


async def test_a_note_put_off_comes_once_more(chat):
    await with_notes(chat)
    await chat.wait(timedelta(days=1))
    await chat.press("Later")

    assert len(notes(await chat.wait(timedelta(hours=3)))) == 1


async def test_the_first_words_of_every_note_tell_nothing(chat):
    await with_notes(chat)
    await chat.share("Ana", "+447700900123")
    await chat.say("/home")
    await chat.say("/mypeople")
    await chat.press("1 Ana")
    for label in ("More", "Keep in touch", "Every week", "18:00"):
        await chat.press(label)
    shown = await chat.wait(timedelta(days=8))
    firsts = [item.text[:60] for item in shown if isinstance(item, Card)]

    assert firsts
    assert all("Ana" not in first and "corner" not in first.lower() for first in firsts)


async def test_a_note_leaves_a_form_where_it_is(chat):
    await with_notes(chat)
    await chat.say("/add")
    await chat.say("Mo")
    await chat.wait(timedelta(days=1))
    await chat.press("OK today")

    assert "Where does" in chat.screen()


async def test_a_small_step_is_taken_up_at_the_same_question(chat):
    await chat.say("/start")
    await chat.say("Sam")
    await chat.say("/steps")
    await chat.press("One name")
    await chat.press("Yes")
    await chat.say("Ana")
    question = chat.screen()
    await chat.say("/home")
    await chat.wait(timedelta(days=1))
    await chat.say("/steps")
    await chat.press("One name")

    assert chat.screen() == question


async def test_a_nudge_about_somebody_who_left_is_kind(chat):
    await with_notes(chat)
    await chat.share("Ana", "+447700900123")
    await chat.say("/home")
    await chat.say("/mypeople")
    await chat.press("1 Ana")
    for label in ("More", "Keep in touch", "Every week", "18:00"):
        await chat.press(label)
    document = await chat.document()
    await chat.press_data(f"l::remove_person/{document.person.people[0].id}")
    await chat.wait(timedelta(days=8))
    await chat.press("Show")

    assert "Ana" not in chat.screen()
