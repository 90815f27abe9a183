"""What the bot puts into a chat."""

import re

from bot.preview.chats import Chat, Chats
from bot.preview.failures import ApiError, Json
from bot.preview.files import document_content, photo_content
from bot.preview.keyboards import checked_markup
from bot.preview.message_text import message_caption, message_text
from bot.preview.parameters import Parameters


class Sending:
    """The methods whose names begin with “send”."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats

    async def message(self, parameters: Parameters) -> Json:
        chat = self._chats.reachable(parameters)
        return self._post(chat, parameters, message_text(parameters))

    async def contact(self, parameters: Parameters) -> Json:
        chat = self._chats.reachable(parameters)
        if not parameters.text("first_name").strip():
            raise ApiError(400, "FIRSTNAME_INVALID")
        if not re.search(r"\d", parameters.text("phone_number")):
            raise ApiError(400, "wrong phone number specified")
        names = ("phone_number", "first_name", "last_name", "vcard")
        contact = {name: parameters.text(name) for name in names if parameters.text(name)}
        return self._post(chat, parameters, {"contact": contact})

    async def photo(self, parameters: Parameters) -> Json:
        chat = self._chats.reachable(parameters)
        content = photo_content(self._chats, parameters.file("photo"))
        spoiler = {"has_media_spoiler": True} if parameters.flag("has_spoiler") else {}
        return self._post(chat, parameters, content | message_caption(parameters) | spoiler)

    async def document(self, parameters: Parameters) -> Json:
        chat = self._chats.reachable(parameters)
        content = document_content(self._chats, parameters.file("document"))
        return self._post(chat, parameters, content | message_caption(parameters))

    async def chat_action(self, parameters: Parameters) -> bool:
        chat = self._chats.reachable(parameters)
        self._chats.tell("action", chat=chat.id, action=parameters.text("action"))
        return True

    def _post(self, chat: Chat, parameters: Parameters, content: Json) -> Json:
        markup = checked_markup(parameters)
        reply_to = self._reply_to(chat, parameters)
        if markup and markup.get("inline_keyboard"):
            content = {**content, "reply_markup": {"inline_keyboard": markup["inline_keyboard"]}}
        if parameters.flag("protect_content"):
            content = {**content, "has_protected_content": True}
        message = self._chats.add(chat, self._chats.public_me(), content, reply_to)
        if markup and "inline_keyboard" not in markup:
            self._change_keyboard(chat, message["message_id"], markup)
        return message

    @staticmethod
    def _reply_to(chat: Chat, parameters: Parameters) -> int | None:
        reply = parameters.structure("reply_parameters", dict) or {}
        wanted = reply.get("message_id") or parameters.integer("reply_to_message_id") or None
        if wanted and wanted not in chat.messages and not reply.get("allow_sending_without_reply"):
            raise ApiError(400, "message to be replied not found")
        return wanted

    def _change_keyboard(self, chat: Chat, message_id: int, markup: Json) -> None:
        chat.not_editable.add(message_id)
        chat.reply_to = message_id if markup.get("force_reply") else None
        chat.placeholder = markup.get("input_field_placeholder", "")
        if "keyboard" in markup:
            chat.keyboard = markup
        elif markup.get("remove_keyboard"):
            chat.keyboard = None
        self._chats.show(chat)
