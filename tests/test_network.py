"""Building the network, through the front door: adding, contacts from Telegram, circles, and what changes."""

import re
from dataclasses import replace

import pytest
from networks import begin, people_of

from bot.app.outgoing import File, Keys
from bot.people.entry import KNOWS, Entry, Reach
from bot.people.person import MOST_ENTRIES

# Adding.


@pytest.mark.parametrize(
    ("country", "circle", "there"),
    [
        ("GB", "Professional", ["GP", "School nurse"]),
        ("US", "Professional", ["Doctor", "School counselor"]),
        ("AU", "Professional", ["GP", "School counsellor"]),
        ("", "Professional", ["Doctor", "School nurse"]),
        ("GB", "Family", ["Mum"]),
        ("US", "Family", ["Mom"]),
        ("FR", "Family", ["Mother"]),
    ],
)
async def test_roles_are_suggested_by_circle_and_country(chat, country, circle, there):
    await begin(chat, country=country)
    await chat.say("/add")
    await chat.say("Ana")
    await chat.press(circle)

    assert set(there) <= set(chat.labels())


@pytest.mark.parametrize("typed", ["school nurse", "School Nurse", "the nurse at my school"])
async def test_a_role_can_be_typed_instead_of_pressed(chat, typed):
    await begin(chat)
    await chat.say("/add")
    await chat.say("Ms Bell")
    await chat.press("Professional")
    await chat.say(typed)
    await chat.press("Stop here")

    (kept,) = await people_of(chat)
    assert kept.role == typed.lower()


@pytest.mark.parametrize("leave", ["Stop here", "/home", "/start"])
async def test_stopping_half_way_keeps_what_was_given_and_says_so(chat, leave):
    await begin(chat)
    await chat.say("/add")
    await chat.say("Ana")
    await chat.press("Family")
    await (chat.say(leave) if leave.startswith("/") else chat.press(leave))

    (kept,) = await people_of(chat)
    assert (kept.name, kept.circle) == ("Ana", "family")
    assert "Ana is on your list." in chat.screen()


async def test_the_same_name_half_way_is_no_second_person(chat):
    await begin(chat, Entry("", "Ana"))
    await chat.say("/add")
    await chat.say(" ana ")
    await chat.press("Stop here")

    assert len(await people_of(chat)) == 1


async def test_two_people_may_have_one_name(chat):
    await begin(chat, Entry("", "Ana", role="sister"))
    await chat.say("/add")
    await chat.say("Ana")

    assert "On your list already:\nAna, sister" in chat.screen()
    assert "Show Ana" in chat.labels()

    await chat.press("Friends")
    await chat.press("Stop here")

    assert len(await people_of(chat)) == 2


async def test_a_full_list_says_so_kindly_and_keeps_everybody(chat):
    await begin(chat, *(Entry("", f"P{at}") for at in range(MOST_ENTRIES)))
    for way_in in ("/add", "l::quiet_people", "l::pick_people"):
        await (chat.say(way_in) if way_in.startswith("/") else chat.press_data(way_in))

        assert "as full as it can be" in chat.screen()

    await chat.share("Mo", "+447700900123")
    await chat.pick("Lee, Kim")

    assert len(await people_of(chat)) == MOST_ENTRIES


async def test_the_circle_that_was_chosen_first_is_not_asked_for_again(chat):
    await begin(chat)
    await chat.say("/circles")
    await chat.press("Friends")
    await chat.press("Add someone")
    await chat.say("Mo")

    assert "Who is Mo to you?" in chat.screen()
    await chat.press("Stop here")
    assert (await people_of(chat))[0].circle == "friends"


# Contacts from Telegram.


async def test_a_shared_contact_gives_name_and_number_at_once(chat):
    await begin(chat)
    await chat.share("Mo", "447700900123")
    await chat.press("Friends")
    await chat.press("Stop here")

    (kept,) = await people_of(chat)
    assert (kept.name, kept.reaches) == ("Mo", (Reach("phone", "+447700900123"),))


async def test_what_else_the_card_in_their_phone_says_is_kept_once(chat):
    await begin(chat, country="GB")
    await chat.share("Mo", "447700900123", ways=("+44 7700 900123", "020 7946 0018", "mo@example.org"))
    await chat.press("Friends")
    await chat.press("Stop here")

    (kept,) = await people_of(chat)
    assert kept.reaches == (
        Reach("phone", "+447700900123"),
        Reach("phone", "+442079460018"),
        Reach("email", "mo@example.org"),
    )


async def test_picked_people_come_with_what_telegram_hands_over(chat):
    await begin(chat)
    await chat.say("/add")
    await chat.press("Pick from Telegram")
    keys = [item for item in chat.shown if isinstance(item, Keys)]

    assert keys[-1].pick_people == "Pick people"
    assert keys[-1].labels == (("Help now", "My people"),)
    assert "It hands me no number." in keys[-1].text

    await chat.pick("Ana @ana_example, Lee")

    assert [(one.name, one.reaches) for one in await people_of(chat)] == [
        ("Ana", (Reach("telegram", "ana_example"),)),
        ("Lee", ()),
    ]
    keys = [item for item in chat.shown if isinstance(item, Keys)]
    assert keys[-1].pick_people == ""


async def test_one_picked_person_is_asked_about_like_anybody(chat):
    await begin(chat)
    await chat.say("/add")
    await chat.press("Pick from Telegram")
    await chat.pick("Ana @ana_example")

    assert "Where does Ana belong?" in chat.screen()


async def test_picking_the_same_people_again_adds_nobody(chat):
    await begin(chat)
    await chat.pick("Ana @ana_example, Lee")
    await chat.pick("Ana @ana_example, Lee")

    assert len(await people_of(chat)) == 2
    assert "No one new" in chat.screen()


async def test_the_key_for_picking_goes_wherever_one_goes_next(chat):
    await begin(chat)
    await chat.press_data("l::pick_people")
    await chat.say("/mypeople")
    keys = [item for item in chat.shown if isinstance(item, Keys)]

    assert [one.pick_people for one in keys] == ["Pick people", ""]


async def test_people_are_kept_only_from_those_who_were_told_what_is_kept(chat):
    await chat.share("Ana", "+447700900123")

    assert await people_of(chat) == ()
    assert "Hello. I am a program" in chat.screen()


async def test_a_contact_without_a_number_is_no_way_to_reach_anybody(chat):
    await begin(chat, Entry("", "Ana"))
    await chat.press_data("l::change_person/p1")
    await chat.press("How to reach")
    await chat.share("Ana")

    assert (await people_of(chat))[0].reaches == ()
    assert "How can you reach Ana?" in chat.screen()


async def test_a_contact_shared_in_the_middle_of_another_form_loses_neither(chat):
    await begin(chat)
    await chat.say("/add")
    await chat.say("Ana")
    await chat.press("Family")
    await chat.press("Sister")
    await chat.press("Skip")
    await chat.share("Mo", "+447700900456")
    await chat.press("Friends")
    await chat.press("Stop here")

    assert [one.name for one in await people_of(chat)] == ["Ana", "Mo"]


# Circles.


@pytest.mark.parametrize(
    ("pressed", "shown"), [("Not for me", "not for me"), ("Not safe for me", "not safe for me")]
)
async def test_a_closed_circle_is_never_brought_up_again_until_it_is_opened_there(chat, pressed, shown):
    await begin(chat)
    for circle in ("Professionals", "Groups", "You"):
        await chat.say("/circles")
        await chat.press(circle)
        await chat.press(pressed)

    await chat.press_data("l::no_one")
    assert [
        one for one in chat.labels() if one in ("A GP or school nurse", "A group or a helpline", "Myself")
    ] == []
    await chat.say("/circles")
    assert f"Professionals: {shown}" in chat.screen()
    await chat.press("Professionals")
    await chat.press("Open it again")
    await chat.press_data("l::no_one")
    assert "A GP or school nurse" in chat.labels()


async def test_the_circles_are_neither_counted_nor_rated(chat):
    await begin(chat, *(Entry("", "Ana", circle="friends") for _ in range(9)))
    await chat.say("/circles")

    assert not re.search(r"\d|%|score|streak|level", chat.screen())


async def test_the_picture_of_the_circles_is_made_when_it_is_sent(chat, library):
    await begin(chat, Entry("", "Ana <b>", circle="friends"))
    await chat.say("/circles")
    await chat.press("As a picture")
    (file,) = [item for item in chat.shown if isinstance(item, File)]
    made = await chat.heart.make(chat.store.tag(chat.telegram_id), file)

    assert made.startswith(b"\x89PNG")
    assert file.photo


# When things change.


@pytest.mark.parametrize(
    "what", ["We lost touch", "Their help has ended", "We broke up", "They are too close to it"]
)
async def test_who_left_is_put_away_with_thanks_and_can_come_back(chat, what):
    await begin(chat, Entry("", "Mo", circle="friends"))
    await chat.press_data("l::what_changed/p1")
    await chat.press(what)
    await chat.say("Thank you for the walks.")

    (away,) = await people_of(chat)
    assert (away.state, away.detail("thanks")) == ("archived", "Thank you for the walks.")
    assert "Friends" in chat.labels()

    await chat.press_data("l::archive")
    await chat.press("Mo")
    assert "Thank you for the walks." in chat.screen()
    await chat.press("Back on my list")
    assert (await people_of(chat))[0].state == "here"


async def test_a_closed_circle_is_not_offered_when_somebody_leaves_it(chat):
    await begin(chat, Entry("", "Mo", circle="friends"), closed={"friends": "not_safe"})
    await chat.press_data("l::what_changed/p1")
    await chat.press("We lost touch")
    await chat.press("Skip")

    assert "Friends" not in chat.labels()


async def test_waiting_names_who_is_there_in_the_meantime(chat):
    await begin(chat, Entry("", "Ana"), Entry("", "Clinic", circle="professionals"))
    await chat.press_data("l::what_changed/p2")
    await chat.press("I am on a waiting list")
    await chat.press("Ana")

    assert "In the meantime: Ana." in chat.screen()
    await chat.press_data("l::remove_person/p1")
    await chat.press_data("l::what_changed/p2")
    await chat.press("Still waiting")
    assert "116 123" in chat.screen()


@pytest.mark.parametrize("flow", ["remove_person", "what_changed"])
@pytest.mark.parametrize("between", ["/mypeople", "/circles", "/helpnow", "/home"])
async def test_undo_survives_looking_around(chat, flow, between):
    person = await begin(chat, Entry("", "Ana"), Entry("", "Mo"), Entry("", "Lee"))
    await chat.press_data(f"l::{flow}/p2")
    if flow == "what_changed":
        await chat.press("We lost touch")
        await chat.press("Skip")
    await chat.say(between)
    await chat.say("/undo")

    assert await people_of(chat) == person.people


async def test_undo_is_over_after_the_next_change(chat):
    await begin(chat, Entry("", "Ana"), Entry("", "Mo"))
    await chat.press_data("l::remove_person/p2")
    await chat.press_data("l::order/p1")
    await chat.press_data("l::change_person/p1")
    await chat.press("Name")
    await chat.say("Anna")
    await chat.say("/undo")

    assert [one.name for one in await people_of(chat)] == ["Anna"]
    assert "There is nothing to undo." in chat.screen()


CHANGES = [
    ("Name", "Anna", "name", "Anna"),
    ("Who they are", "cousin", "role", "cousin"),
    ("Kept words", "Ring me", "why", "Ring me"),
    ("How to reach", "@ana_x", "reaches", (Reach("telegram", "ana_x"),)),
    ("What they know", "[Everything]", "knows", "everything"),
    ("Circle", "[Friends]", "circle", "friends"),
]


@pytest.mark.parametrize(("what", "answer", "field", "kept"), CHANGES)
async def test_each_thing_about_somebody_can_be_changed(chat, what, answer, field, kept):
    await begin(chat, Entry("", "Ana", circle="family"))
    await chat.press_data("l::change_person/p1")
    await chat.press(what)
    await (chat.press(answer[1:-1]) if answer.startswith("[") else chat.say(answer))

    assert getattr((await people_of(chat))[0], field) == kept


@pytest.mark.parametrize("knows", ["", *KNOWS])
async def test_words_to_ask_with_never_say_more_than_they_know(chat, knows):
    told = {"": 0, "nothing": 0, "hard_time": 1, "self_harm": 2, "everything": 3}[knows]
    await begin(chat, Entry("", "Ana", knows=knows, reaches=(Reach("telegram", "ana_x"),)))
    await chat.press_data("l::ask_them/p1")
    words = chat.screen().lower()

    assert ("hard" in words) <= (told >= 1)
    assert ("going on with me" in words) <= (told >= 2)
    assert ("bad moment" in words) <= (told >= 3)
    assert "self-harm" not in words
    assert "fine to say no" in words


async def test_nothing_of_the_questions_before_telling_is_kept_when_they_are_over(chat):
    before = await begin(chat)
    await chat.press_data("l::readiness")
    for label in (
        "My partner",
        "Yes",
        "They were kind",
        "That they listen",
        "Done",
        "Yes",
        "That I self-harm",
        "Not now",
    ):
        await chat.press(label)
    document = await chat.document()

    assert replace(document.person, language="") == before
    assert document.stack == ()
