"""What the heart wants shown becomes the parameters of a call; nothing here decides anything.

No previews of links, ever: they would load somebody else’s page into a private chat. Help is never
protected against forwarding, for it must be easy to pass on.
"""

from typing import Any

from telegram import (
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    KeyboardButtonRequestUsers,
    LinkPreviewOptions,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
)
from telegram.constants import ParseMode

from bot.app.outgoing import Button, Card, Contact, Edit, File, Keys, Rows

Parameters = dict[str, Any]

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
PICKED_AT_ONCE = 10  # people, Telegram’s limit


def sent(card: Card) -> Parameters:
    """SendMessage for a card."""
    return {**changed(card), "disable_notification": card.silent or None}


def changed(card: Card | Edit) -> Parameters:
    """EditMessageText for a card."""
    return {
        "text": card.text,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": NO_PREVIEW,
        "reply_markup": keyboard(card.rows),
    }


def keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([[button(one) for one in row] for row in rows]) if rows else None


def button(one: Button) -> InlineKeyboardButton:
    return InlineKeyboardButton(
        one.label,
        callback_data=one.press or None,
        url=one.url or None,
        copy_text=CopyTextButton(one.copy) if one.copy else None,
        style=one.style or None,
    )


def keys(item: Keys) -> Parameters:
    """SendMessage that brings the keys under the text field, or takes them away where there are none."""
    return {
        "text": item.text,
        "parse_mode": ParseMode.HTML,
        "link_preview_options": NO_PREVIEW,
        "reply_markup": _keys(item),
    }


def _keys(item: Keys) -> ReplyKeyboardMarkup | ReplyKeyboardRemove:
    rows = [[KeyboardButton(label) for label in row] for row in item.labels]
    if item.pick_people:
        rows.append([_picker(item.pick_people)])
    if not rows:
        return ReplyKeyboardRemove()
    return ReplyKeyboardMarkup(
        rows, is_persistent=True, resize_keyboard=True, input_field_placeholder=item.placeholder or None
    )


def _picker(label: str) -> KeyboardButton:
    wanted = KeyboardButtonRequestUsers(
        request_id=1,
        user_is_bot=False,
        max_quantity=PICKED_AT_ONCE,
        request_name=True,
        request_username=True,
    )
    return KeyboardButton(label, request_users=wanted)


def contact(item: Contact) -> Parameters:
    """SendContact."""
    return {"phone_number": item.number, "first_name": item.name, "vcard": item.vcard or None}


def file(item: File, content: bytes) -> Parameters:
    """SendPhoto or sendDocument."""
    return {
        "photo" if item.photo else "document": content,
        "filename": item.name,
        "caption": item.caption or None,
        "parse_mode": ParseMode.HTML if item.caption else None,
    }
