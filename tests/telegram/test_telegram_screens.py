"""What the heart wants shown, as the calls carry it."""

from bot.app.outgoing import Button, Card, Contact, File, Keys
from bot.telegram import screens


def test_no_screen_ever_loads_a_preview_and_none_is_protected_against_forwarding():
    for call in (screens.sent(Card("hello")), screens.changed(Card("hello")), screens.keys(Keys("hello"))):
        assert call["link_preview_options"].is_disabled
        assert "protect_content" not in call


def test_a_button_presses_opens_or_copies():
    rows = (
        (Button("Yes", press="o:1:yes", style="danger"),),
        (Button("Page", url="https://example.org/"), Button("112", copy="112")),
    )
    keyboard = screens.keyboard(rows).to_dict()["inline_keyboard"]

    assert keyboard == [
        [{"text": "Yes", "callback_data": "o:1:yes", "style": "danger"}],
        [
            {"text": "Page", "url": "https://example.org/"},
            {"text": "112", "copy_text": {"text": "112"}},
        ],
    ]


def test_the_keys_stay_under_the_text_field():
    call = screens.keys(Keys("hello", (("Help now", "My people"),), "Type here", pick_people="Pick"))
    markup = call["reply_markup"].to_dict()

    assert markup["is_persistent"]
    assert markup["resize_keyboard"]
    assert markup["input_field_placeholder"] == "Type here"
    assert [[key["text"] for key in row] for row in markup["keyboard"]] == [
        ["Help now", "My people"],
        ["Pick"],
    ]
    assert markup["keyboard"][1][0]["request_users"]["max_quantity"] == 10


def test_keys_without_labels_take_the_keys_away():
    assert screens.keys(Keys("bye"))["reply_markup"].to_dict() == {"remove_keyboard": True}


def test_a_quiet_card_makes_no_sound():
    assert screens.sent(Card("hello", silent=True))["disable_notification"]
    assert screens.sent(Card("hello"))["disable_notification"] is None


def test_a_file_is_a_picture_or_a_document():
    assert screens.file(File("circles", name="circles.png", photo=True), b"x")["photo"] == b"x"
    assert screens.file(File("sheet", name="sheet.pdf"), b"x")["filename"] == "sheet.pdf"
    assert screens.contact(Contact("Line", "+49"))["vcard"] is None
