"""What python-telegram-bot sends is understood, and it understands the answers."""

from datetime import timedelta

import pytest
import telegram
from telegram import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CopyTextButton,
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    MenuButtonCommands,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.error import BadRequest, Forbidden, InvalidToken

from bot.preview.samples import sample_picture
from bot.preview.standin import Standin


def inline(*labels: str) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=text)] for text in labels])


@pytest.fixture
async def started(sam):
    await sam.says("/start")
    return sam


async def test_the_bot_learns_who_it_is(ptb):
    me = await ptb.get_me()

    assert me.is_bot
    assert me.id == 700000001


async def test_another_token_is_not_let_in(standin: Standin):
    with pytest.raises(InvalidToken):
        async with telegram.Bot("1:other", base_url=f"{standin.url}/bot"):
            pytest.fail("a wrong token was taken")


async def test_what_a_person_says_arrives_as_python_telegram_bot_knows_it(ptb, started):
    (update,) = await ptb.get_updates()

    assert update.message.text == "/start"
    assert update.effective_user.first_name == "Sam"
    assert update.effective_chat.type == "private"
    assert update.message.entities[0].type == "bot_command"


async def test_a_press_arrives_with_its_message_and_is_answered_once(ptb, started):
    sent = await ptb.send_message(started.id, "Well?", reply_markup=inline("Yes", "No"))
    await started.does("press", message_id=sent.message_id, text="No")
    query = (await ptb.get_updates())[-1].callback_query

    assert query.data == "No"
    assert query.message.message_id == sent.message_id
    assert await query.answer("Fine")
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer()


async def test_a_press_cannot_be_answered_five_minutes_later(ptb, started, clock):
    sent = await ptb.send_message(started.id, "Well?", reply_markup=inline("Yes"))
    await started.does("press", message_id=sent.message_id, text="Yes")
    query = (await ptb.get_updates())[-1].callback_query
    clock.advance(timedelta(minutes=6))

    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await query.answer()


async def test_an_edit_changes_the_message_in_place(ptb, started):
    sent = await ptb.send_message(started.id, "One", reply_markup=inline("Yes"))
    edited = await sent.edit_text("<b>Two</b>", parse_mode="HTML")

    last = await started.last()
    assert last["message_id"] == sent.message_id
    assert last["text"] == edited.text == "Two"
    assert last["entities"] == [{"type": "bold", "offset": 0, "length": 3}]
    assert "reply_markup" not in last


async def test_an_edit_that_changes_nothing_is_refused(ptb, started):
    sent = await ptb.send_message(started.id, "One", reply_markup=inline("Yes"))

    with pytest.raises(BadRequest, match=r"(?i)message is not modified: specified new message content"):
        await sent.edit_text("One", reply_markup=inline("Yes"))
    with pytest.raises(BadRequest, match=r"(?i)message is not modified"):
        await sent.edit_reply_markup(inline("Yes"))


async def test_a_keyboard_can_be_changed_alone(ptb, started):
    sent = await ptb.send_message(started.id, "One", reply_markup=inline("Yes"))
    await sent.edit_reply_markup(inline("No"))

    assert (await started.last())["reply_markup"]["inline_keyboard"][0][0]["text"] == "No"


async def test_messages_with_a_reply_keyboard_or_of_the_person_cannot_be_edited(ptb, started):
    sent = await ptb.send_message(started.id, "One", reply_markup=ReplyKeyboardMarkup([["Help now"]]))
    theirs = (await started.screen())["messages"][0]["message_id"]

    for message_id in (sent.message_id, theirs):
        with pytest.raises(BadRequest, match=r"(?i)message can't be edited"):
            await ptb.edit_message_text("Two", started.id, message_id)


async def test_a_message_that_is_not_there_cannot_be_edited_or_deleted(ptb, started):
    with pytest.raises(BadRequest, match=r"(?i)message to edit not found"):
        await ptb.edit_message_text("Two", started.id, 999)
    with pytest.raises(BadRequest, match=r"(?i)message to delete not found"):
        await ptb.delete_message(started.id, 999)


async def test_an_edit_takes_inline_keyboards_only(ptb, started):
    sent = await ptb.send_message(started.id, "One")

    with pytest.raises(BadRequest, match=r"(?i)inline keyboard expected"):
        await sent.edit_text("Two", reply_markup=ReplyKeyboardMarkup([["x"]]))


async def test_one_message_older_than_48_hours_fails_the_whole_deletion(ptb, started, clock):
    old = await ptb.send_message(started.id, "old")
    clock.advance(timedelta(hours=49))
    new = await ptb.send_message(started.id, "new")

    with pytest.raises(BadRequest, match=r"(?i)message can't be deleted for everyone"):
        await ptb.delete_messages(started.id, [old.message_id, new.message_id])
    assert (await started.last())["text"] == "new"

    await ptb.delete_messages(started.id, [new.message_id, 999])
    assert (await started.last())["text"] == "old"


async def test_the_bot_may_delete_what_the_person_wrote(ptb, started):
    theirs = (await started.last())["message_id"]
    await ptb.delete_message(started.id, theirs)

    assert (await started.screen())["messages"] == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("x" * 4097, "message is too long"),
        ("  \n ", "message text is empty"),
        ("<b>", "can't parse entities"),
    ],
)
async def test_texts_that_telegram_refuses_are_refused(ptb, started, text, reason):
    with pytest.raises(BadRequest, match=f"(?i){reason}"):
        await ptb.send_message(started.id, text, parse_mode="HTML")


async def test_the_limit_counts_what_is_left_after_parsing(ptb, started):
    sent = await ptb.send_message(started.id, f"<b>{'&amp;' * 4096}</b>", parse_mode="HTML")

    assert sent.text == "&" * 4096


@pytest.mark.parametrize(
    ("button", "reason"),
    [
        ({"text": "x", "callback_data": "x" * 65}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "callback_data": "é" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": "x", "url": "tel:112"}, "inline keyboard button URL 'tel:112' is invalid: Wrong HTTP URL"),
        ({"text": "x", "url": "tel:+4930112233"}, "is invalid: Wrong port number"),
        ({"text": "x", "url": "sms:+4930112233"}, "is invalid"),
        ({"text": "x"}, "Text buttons are unallowed in the inline keyboard"),
        ({"text": " ", "callback_data": "x"}, "inline keyboard button text must be non-empty"),
        ({"text": "x", "callback_data": "x", "style": "loud"}, "invalid button style specified"),
        ({"text": "x", "copy_text": {"text": "x" * 257}}, "BUTTON_COPY_TEXT_INVALID"),
    ],
)
async def test_buttons_that_telegram_refuses_are_refused(api, started, button, reason):
    markup = {"inline_keyboard": [[button]]}

    code, description = await api.refusal("sendMessage", chat_id=started.id, text="x", reply_markup=markup)

    assert code == 400
    assert reason in description


async def test_every_kind_of_button_the_bot_uses_passes(ptb, started):
    rows = [
        [InlineKeyboardButton("Data", callback_data="x" * 64, api_kwargs={"style": "danger"})],
        [InlineKeyboardButton("Write", url="https://t.me/+447700900123?text=can%20you%20talk")],
        [InlineKeyboardButton("Copy", copy_text=CopyTextButton("116 123"))],
    ]
    sent = await ptb.send_message(started.id, "x", reply_markup=InlineKeyboardMarkup(rows))

    assert sent.reply_markup.inline_keyboard[2][0].copy_text.text == "116 123"
    assert sent.reply_markup.inline_keyboard[0][0].style == "danger"


async def test_a_reply_keyboard_stays_until_it_is_removed(ptb, started):
    keyboard = ReplyKeyboardMarkup([["Help now"]], is_persistent=True, input_field_placeholder="A name")
    await ptb.send_message(started.id, "x", reply_markup=keyboard)
    await ptb.send_message(started.id, "y")
    kept = (await started.screen())["state"]
    await started.does("tap", text="Help now")
    await ptb.send_message(started.id, "z", reply_markup=ReplyKeyboardRemove())
    gone = (await started.screen())["state"]

    assert kept["keyboard"]["keyboard"] == [[{"text": "Help now"}]]
    assert kept["keyboard"]["is_persistent"]
    assert kept["placeholder"] == "A name"
    assert (await ptb.get_updates())[-1].message.text == "Help now"
    assert gone["keyboard"] is None


async def test_a_forced_reply_is_answered_as_a_reply(ptb, started):
    asked = await ptb.send_message(started.id, "Who?", reply_markup=ForceReply())
    await started.says("Ana")
    await started.says("and more")
    answer, more = (update.message for update in (await ptb.get_updates())[-2:])

    assert answer.reply_to_message.message_id == asked.message_id
    assert more.reply_to_message is None


async def test_people_picked_from_telegram_arrive_with_what_was_asked_for(ptb, started):
    request = KeyboardButtonRequestUsers(7, max_quantity=2, request_name=True, request_username=True)
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("Pick", request_users=request)]])
    await ptb.send_message(started.id, "Who?", reply_markup=keyboard)
    await started.does("tap", text="Pick", users=[700100301, 700100302])
    shared = (await ptb.get_updates())[-1].message.users_shared

    assert shared.request_id == 7
    assert [(u.first_name, u.username) for u in shared.users] == [("Ana", "ana_okoro"), ("Mo", "mo_runs")]
    assert await started.cannot("tap", text="Pick", users=[700100301, 700100302, 700100303])


async def test_their_own_number_is_shared_by_a_key(ptb, started):
    keyboard = ReplyKeyboardMarkup([[KeyboardButton("My number", request_contact=True)]])
    await ptb.send_message(started.id, "May I?", reply_markup=keyboard)
    await started.does("tap", text="My number")
    contact = (await ptb.get_updates())[-1].message.contact

    assert (contact.phone_number, contact.user_id) == ("+447700900101", started.id)


async def test_contacts_photos_and_documents_go_out(ptb, started):
    await ptb.send_contact(started.id, "+447700900123", "Ana", vcard="BEGIN:VCARD\nEND:VCARD")
    photo = await ptb.send_photo(started.id, sample_picture(), caption="<b>Card</b>", parse_mode="HTML")
    sent = await ptb.send_document(started.id, b"%PDF-1.7", filename="people.pdf", caption="Take along")
    again = await ptb.send_document(started.id, sent.document.file_id)

    assert (photo.photo[0].width, photo.photo[0].height, photo.caption) == (320, 200, "Card")
    assert sent.document.file_name == again.document.file_name == "people.pdf"
    kinds = [set(m) & {"contact", "photo", "document"} for m in (await started.screen())["messages"][1:]]
    assert kinds == [{"contact"}, {"photo"}, {"document"}, {"document"}]


async def test_a_caption_can_be_edited_and_a_text_cannot_where_there_is_none(ptb, started):
    sent = await ptb.send_document(started.id, b"x", filename="x.txt", caption="One")
    await sent.edit_caption("Two")

    assert (await started.last())["caption"] == "Two"
    with pytest.raises(BadRequest, match=r"(?i)there is no text in the message to edit"):
        await sent.edit_text("Three")


async def test_bad_pictures_are_refused(ptb, started):
    with pytest.raises(BadRequest, match=r"(?i)IMAGE_PROCESS_FAILED"):
        await ptb.send_photo(started.id, b"not a picture")
    with pytest.raises(BadRequest, match=r"(?i)PHOTO_INVALID_DIMENSIONS"):
        await ptb.send_photo(started.id, sample_picture(3000, 10))


async def test_a_file_of_the_persons_can_be_fetched(ptb, started):
    await started.does("file", name="people.vcf", mime="text/vcard", base64="QkVHSU46VkNBUkQ=")
    document = (await ptb.get_updates())[-1].message.document
    file = await ptb.get_file(document.file_id)

    assert document.file_name == "people.vcf"
    assert await file.download_as_bytearray() == b"BEGIN:VCARD"


@pytest.mark.parametrize("kind", ["photo", "sticker", "voice", "video_note", "location"])
async def test_whatever_else_a_person_sends_arrives_as_its_kind(ptb, started, kind):
    await started.does("sample", kind=kind)
    message = (await ptb.get_updates())[-1].message

    assert getattr(message, kind)


async def test_a_shared_contact_arrives(ptb, started):
    await started.does("contact", first_name="Mum", phone_number="07700 900123")
    contact = (await ptb.get_updates())[-1].message.contact

    assert (contact.first_name, contact.phone_number) == ("Mum", "07700 900123")


async def test_an_edit_of_the_persons_arrives_as_an_edit(ptb, started):
    mine = (await started.last())["message_id"]
    await started.does("edit", message_id=mine, text="better")
    update = (await ptb.get_updates())[-1]

    assert update.edited_message.message_id == mine
    assert update.edited_message.text == "better"


async def test_a_blocked_bot_is_told_and_cannot_write(ptb, started):
    await started.does("block", blocked=True)

    with pytest.raises(Forbidden, match=r"(?i)bot was blocked by the user"):
        await ptb.send_message(started.id, "x")

    await started.does("block", blocked=False)
    await ptb.send_message(started.id, "x")
    changes = [u.my_chat_member for u in await ptb.get_updates() if u.my_chat_member]
    assert [change.new_chat_member.status for change in changes] == ["kicked", "member"]


async def test_the_bot_cannot_write_first(ptb, sam):
    with pytest.raises(Forbidden, match=r"(?i)bot can't initiate conversation with a user"):
        await ptb.send_message(sam.id, "x")
    with pytest.raises(BadRequest, match=r"(?i)Chat not found"):
        await ptb.send_message(1, "x")


async def test_pins_come_and_go(ptb, started):
    first = await ptb.send_message(started.id, "one")
    second = await ptb.send_message(started.id, "two")
    await ptb.pin_chat_message(started.id, first.message_id)
    await ptb.pin_chat_message(started.id, second.message_id)
    both = (await started.screen())["state"]["pinned"]
    await ptb.unpin_chat_message(started.id, first.message_id)
    one = (await started.screen())["state"]["pinned"]
    await ptb.unpin_all_chat_messages(started.id)

    assert both == [second.message_id, first.message_id]
    assert one == [second.message_id]
    assert (await started.screen())["state"]["pinned"] == []
    with pytest.raises(BadRequest, match=r"(?i)message to unpin not found"):
        await ptb.unpin_chat_message(started.id)


async def test_a_deleted_message_is_no_longer_pinned(ptb, started):
    sent = await ptb.send_message(started.id, "one")
    await ptb.pin_chat_message(started.id, sent.message_id)
    await ptb.delete_message(started.id, sent.message_id)

    assert (await started.screen())["state"]["pinned"] == []


async def test_each_person_sees_the_bot_in_their_language(ptb, started, robin):
    scope = BotCommandScopeAllPrivateChats()
    await ptb.set_my_commands([BotCommand("help", "Help now")], scope=scope)
    await ptb.set_my_commands([BotCommand("help", "Hilfe jetzt")], scope=scope, language_code="de")
    await ptb.set_my_name("In Your Corner")
    await ptb.set_my_description("People for you")
    await ptb.set_my_short_description("People")
    await ptb.set_chat_menu_button(menu_button=MenuButtonCommands())
    await robin.does("language", code="de")
    bot = (await robin.world())["bot"]

    assert bot[str(started.id)]["commands"] == [{"command": "help", "description": "Help now"}]
    assert bot[str(robin.id)]["commands"] == [{"command": "help", "description": "Hilfe jetzt"}]
    assert bot[str(robin.id)]["name"] == "In Your Corner"
    assert (await ptb.get_my_commands(scope=scope))[0].description == "Help now"
    assert (await ptb.get_my_description()).description == "People for you"
    await ptb.delete_my_commands(scope=scope, language_code="de")
    assert (await robin.world())["bot"][str(robin.id)]["commands"][0]["description"] == "Help now"


async def test_a_command_in_capitals_is_refused(ptb):
    with pytest.raises(BadRequest, match=r"(?i)BOT_COMMAND_INVALID"):
        await ptb.set_my_commands([("Help", "Help")])


async def test_unknown_parameters_pass_and_unknown_methods_do_not(api, started):
    sent = await api.call("sendMessage", chat_id=started.id, text="x", not_yet_invented=True)

    assert sent["ok"]
    assert (await api.call("sendHug", chat_id=started.id))["error_code"] == 404


async def test_json_bodies_and_any_case_of_the_method_are_taken(api, started):
    url = f"{api.url}/bot{api.token}/SENDMESSAGE"
    async with api.session.post(url, json={"chat_id": started.id, "text": "x"}) as answer:
        assert (await answer.json())["result"]["text"] == "x"


async def test_numbers_names_and_links_are_found_in_plain_text(ptb, started):
    sent = await ptb.send_message(
        started.id, "Ring +44 7700 900123, write @mo_runs, see https://example.org."
    )
    found = sent.parse_entities()

    assert {entity.type: text for entity, text in found.items()} == {
        "phone_number": "+44 7700 900123",
        "mention": "@mo_runs",
        "url": "https://example.org",
    }


async def test_the_other_person_sees_nothing_of_this_chat(ptb, started, robin):
    await ptb.send_message(started.id, "only for Sam")

    assert (await robin.screen())["messages"] == []
