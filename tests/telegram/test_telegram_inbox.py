"""Every kind of update becomes one thing that a person did, or nothing; no field is overlooked."""

import inspect
from datetime import UTC, datetime

import pytest
from telegram import Message, Update

from bot.app.events import Shared
from bot.telegram import inbox
from bot.telegram.inbox import AROUND, MEDIA, PEOPLE, SILENT, UNKNOWN, WORDS, Elsewhere

FIELDS = set(inspect.signature(Message.__init__).parameters) - {"self"}
PERSON = {"id": 1001, "is_bot": False, "first_name": "Ana", "language_code": "de"}
CHAT = {"id": 1001, "type": "private", "first_name": "Ana"}
NOON = int(datetime(2026, 3, 2, 12, tzinfo=UTC).timestamp())

FILE = {"file_id": "f", "file_unique_id": "u"}
CONTENT = {
    "animation": {**FILE, "width": 1, "height": 1, "duration": 1},
    "audio": {**FILE, "duration": 1},
    "chat_shared": {"request_id": 1, "chat_id": 5},
    "checklist": {"title": "Sunday", "tasks": [{"id": 1, "text": "call Oma"}]},
    "dice": {"emoji": "🎲", "value": 3},
    "document": FILE,
    "game": {"title": "t", "description": "d", "photo": []},
    "gift": {
        "gift": {
            "id": "g",
            "star_count": 1,
            "sticker": {
                **FILE,
                "type": "regular",
                "width": 1,
                "height": 1,
                "is_animated": False,
                "is_video": False,
            },
        }
    },
    "giveaway": {"chats": [], "winners_selection_date": NOON, "winner_count": 1},
    "giveaway_winners": {
        "chat": CHAT,
        "giveaway_message_id": 1,
        "winners_selection_date": NOON,
        "winner_count": 1,
        "winners": [],
    },
    "invoice": {
        "title": "t",
        "description": "d",
        "start_parameter": "s",
        "currency": "EUR",
        "total_amount": 1,
    },
    "live_photo": {**FILE, "width": 1, "height": 1, "duration": 1},
    "location": {"latitude": 52.5, "longitude": 13.4},
    "paid_media": {"star_count": 1, "paid_media": []},
    "photo": [{**FILE, "width": 1, "height": 1}],
    "poll": {
        "id": "1",
        "question": "Who calls Oma?",
        "options": [{"text": "me", "voter_count": 0, "persistent_id": "a"}],
        "total_voter_count": 0,
        "is_closed": False,
        "is_anonymous": True,
        "type": "regular",
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    },
    "sticker": {**FILE, "type": "regular", "width": 1, "height": 1, "is_animated": False, "is_video": False},
    "story": {"chat": CHAT, "id": 1},
    "venue": {"location": {"latitude": 52.5, "longitude": 13.4}, "title": "Home", "address": "Street 1"},
    "video": {**FILE, "width": 1, "height": 1, "duration": 1},
    "video_note": {**FILE, "length": 1, "duration": 1},
    "voice": {**FILE, "duration": 1},
    "web_app_data": {"data": "d", "button_text": "b"},
}


def message(**content):
    return {"message_id": 7, "date": NOON, "chat": CHAT, "from": PERSON, **content}


def read(**update):
    return inbox.read(Update.de_json({"update_id": 3, **update}, None))


def test_every_field_of_a_message_stands_in_exactly_one_list():
    lists = [*WORDS, *PEOPLE, *MEDIA, *SILENT, *AROUND]

    assert sorted(lists) == sorted(FIELDS)


def test_words_are_heard():
    heard = read(message=message(text="hello"))

    assert (heard.what, heard.text, heard.telegram_id, heard.message_id) == ("text", "hello", 1001, 7)
    assert (heard.language, heard.first_name, heard.at, heard.update_id) == ("de", "Ana", NOON, 3)


@pytest.mark.parametrize("medium", sorted(set(MEDIA) - {"unique_gift"}))
def test_every_medium_is_answered_by_its_name(medium):
    heard = read(message=message(**{medium: CONTENT[medium]}))

    assert (heard.what, heard.medium) == ("other", medium)


@pytest.mark.parametrize("medium", ["photo", "voice", "document", "video", "animation", "audio"])
def test_the_caption_of_every_medium_is_heard(medium):
    heard = read(message=message(**{medium: CONTENT[medium]}, caption="I cannot go on"))

    assert (heard.what, heard.medium, heard.text) == ("other", medium, "I cannot go on")


@pytest.mark.parametrize(
    ("medium", "words"), [("poll", "Who calls Oma?\nme"), ("checklist", "Sunday\ncall Oma")]
)
def test_words_inside_other_things_are_heard(medium, words):
    assert read(message=message(**{medium: CONTENT[medium]})).text == words


@pytest.mark.parametrize("medium", ["location", "venue"])
def test_of_a_place_nothing_is_read_but_that_it_came(medium):
    assert not any(
        part in repr(read(message=message(**{medium: CONTENT[medium]}))) for part in ("52.5", "13.4", "Home")
    )


@pytest.mark.parametrize("field", SILENT)
def test_notes_about_the_chat_are_not_answered(field):
    said = Message.de_json(message(text="x"), None)
    with said._unfrozen():
        setattr(said, field, object())

    assert inbox.read(Update(3, message=said)) is None


def test_content_of_a_later_day_is_answered_too():
    heard = read(message=message(hologram={"depth": 3}))

    assert (heard.what, heard.medium) == ("other", UNKNOWN)


def test_a_contact_comes_with_name_and_number():
    contact = {"phone_number": "+4930123", "first_name": "Oma", "last_name": "Berg", "vcard": "BEGIN:VCARD"}
    heard = read(message=message(contact=contact))

    assert (heard.what, heard.shared) == ("shared", (Shared("Oma", "+4930123", last_name="Berg"),))


def test_the_card_in_their_phone_gives_further_ways_to_reach_them():
    card = "BEGIN:VCARD\nFN:Oma\nTEL:+49 30 123\nEMAIL:oma@example.org\nNOTE:key under the mat\nEND:VCARD"
    contact = {"phone_number": "+4930123", "first_name": "Oma", "vcard": card}
    (oma,) = read(message=message(contact=contact)).shared

    assert oma.ways == ("+49 30 123", "oma@example.org")


def test_several_people_picked_at_once_come_together():
    users = [{"user_id": 5, "first_name": "Oma", "username": "oma"}, {"user_id": 6, "last_name": "Berg"}]
    heard = read(message=message(users_shared={"request_id": 1, "users": users}))

    assert heard.shared == (Shared("Oma", username="oma"), Shared("", last_name="Berg"))


@pytest.mark.parametrize(
    "content", [{"text": "hello"}, {"contact": {"phone_number": "1", "first_name": "Oma"}}]
)
def test_what_is_forwarded_says_so(content):
    origin = {"type": "hidden_user", "date": NOON, "sender_user_name": "Somebody"}

    assert read(message=message(**content, forward_origin=origin)).forwarded
    assert not read(message=message(**content)).forwarded


@pytest.mark.parametrize("content", [{"text": "changed"}, {"photo": CONTENT["photo"], "caption": "changed"}])
def test_changed_words_are_an_edit_and_never_anything_else(content):
    heard = read(edited_message=message(**content, edit_date=NOON + 60))

    assert (heard.what, heard.text, heard.at) == ("edit", "changed", NOON + 60)


def test_a_live_location_that_moves_is_nothing():
    assert read(edited_message=message(location=CONTENT["location"])) is None


def press(chat=CHAT, **more):
    card = {"message_id": 9, "date": NOON, "chat": chat}
    return {"id": "77", "from": PERSON, "chat_instance": "1", "message": card, "data": "o:1:yes", **more}


def test_a_press_says_which_button_of_which_card():
    heard = read(callback_query=press())

    assert (heard.what, heard.data, heard.message_id) == ("press", "o:1:yes", 9)
    assert (heard.callback_id, heard.telegram_id) == ("77", 1001)


def test_a_press_on_a_card_that_telegram_no_longer_shows_is_a_press():
    heard = read(callback_query=press(message={"message_id": 9, "date": 0, "chat": CHAT}))

    assert (heard.what, heard.message_id) == ("press", 9)


@pytest.mark.parametrize("without", [{"message": None, "inline_message_id": "i"}, {"data": None}])
def test_a_press_from_elsewhere_is_nothing(without):
    given = {name: value for name, value in press(**without).items() if value is not None}

    assert read(callback_query=given) is None


def membership(status, chat=CHAT):
    bot = {"id": 5, "is_bot": True, "first_name": "Bot"}
    states = [{"user": bot, "status": "member"}, {"user": bot, "status": status, "until_date": 0}]
    full = {
        "administrator": dict.fromkeys(
            [
                "can_be_edited",
                "is_anonymous",
                "can_manage_chat",
                "can_delete_messages",
                "can_manage_video_chats",
                "can_restrict_members",
                "can_promote_members",
                "can_change_info",
                "can_invite_users",
                "can_post_stories",
                "can_edit_stories",
                "can_delete_stories",
            ],
            False,
        )
    }
    states[1] |= full.get(status, {})
    return {
        "chat": chat,
        "from": PERSON,
        "date": NOON,
        "old_chat_member": states[0],
        "new_chat_member": states[1],
    }


@pytest.mark.parametrize(("status", "what"), [("kicked", "blocked"), ("member", "unblocked")])
def test_blocking_and_coming_back_are_heard(status, what):
    assert read(my_chat_member=membership(status)).what == what


@pytest.mark.parametrize("kind", ["group", "supergroup"])
def test_in_a_group_it_says_why_and_leaves(kind):
    place = {"id": -100, "type": kind, "title": "Family"}
    expected = Elsewhere(3, -100, group=True, language="de")

    assert read(my_chat_member=membership("member", place)) == expected
    assert read(message={**message(text="hello"), "chat": place}) == expected


def test_a_channel_is_left_in_silence():
    place = {"id": -100, "type": "channel", "title": "News"}

    assert read(my_chat_member=membership("administrator", place)) == Elsewhere(3, -100, False, "de")


def test_being_removed_from_a_group_is_nothing():
    place = {"id": -100, "type": "group", "title": "Family"}

    assert read(my_chat_member=membership("left", place)) is None
    assert read(callback_query=press(chat=place)) is None
    assert read(edited_message={**message(text="x"), "chat": place}) is None


def test_an_update_of_another_kind_is_nothing():
    assert read() is None
