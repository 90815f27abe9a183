"""What the bot changes in a chat: edits, deletions, pins, answers to presses."""

from bot.preview.chats import Chat, Chats
from bot.preview.failures import ApiError, Json
from bot.preview.keyboards import checked_markup, inline_only
from bot.preview.message_text import message_caption, message_text
from bot.preview.parameters import Parameters

_DELETABLE = 48 * 3600
_ANSWERABLE = 300
"""Seconds that a press waits for its answer on the person's screen."""
_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_STALE = "query is too old and response timeout expired or query ID is invalid"
_TEXT_FIELDS = {"text", "entities"}
_CAPTION_FIELDS = {"caption", "caption_entities"}


class Editing:
    """The methods that touch what is already there."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats

    async def text(self, parameters: Parameters) -> Json:
        chat, message = self._editable(parameters)
        content = message_text(parameters)
        if "text" not in message:
            raise ApiError(400, "there is no text in the message to edit")
        return self._change(chat, message, parameters, _TEXT_FIELDS, content)

    async def caption(self, parameters: Parameters) -> Json:
        chat, message = self._editable(parameters)
        if not {"photo", "document"} & set(message):
            raise ApiError(400, "there is no caption in the message to edit")
        return self._change(chat, message, parameters, _CAPTION_FIELDS, message_caption(parameters))

    async def keyboard(self, parameters: Parameters) -> Json:
        chat, message = self._editable(parameters)
        return self._change(chat, message, parameters, set(), {})

    def _editable(self, parameters: Parameters) -> tuple[Chat, Json]:
        chat, message = self._chats.message(parameters, "message to edit")
        is_own = message["from"]["id"] == self._chats.me["id"]
        if not is_own or message["message_id"] in chat.not_editable:
            raise ApiError(400, "message can't be edited")
        return chat, message

    def _change(
        self, chat: Chat, message: Json, parameters: Parameters, gone: set[str], content: Json
    ) -> Json:
        """An edit without a keyboard takes the keyboard away: Telegram does that, too."""
        markup = inline_only(checked_markup(parameters))
        kept = {key: value for key, value in message.items() if key not in gone | {"reply_markup"}}
        changed = kept | content
        if markup and markup["inline_keyboard"]:
            changed["reply_markup"] = {"inline_keyboard": markup["inline_keyboard"]}
        if changed == message:
            raise ApiError(400, _NOT_MODIFIED)
        changed["edit_date"] = self._chats.now()
        self._chats.put(chat, changed)
        return changed

    async def delete(self, parameters: Parameters) -> bool:
        chat, message = self._chats.message(parameters, "message to delete")
        return self._remove(chat, [message["message_id"]])

    async def delete_several(self, parameters: Parameters) -> bool:
        chat = self._chats.reachable(parameters)
        message_ids = parameters.structure("message_ids", list) or []
        if not message_ids:
            raise ApiError(400, "message identifiers are not specified")
        if len(message_ids) > 100:
            raise ApiError(400, "too many message identifiers specified")
        return self._remove(chat, [i for i in message_ids if i in chat.messages])

    def _remove(self, chat: Chat, message_ids: list[int]) -> bool:
        """One message that is too old fails the whole call."""
        oldest = self._chats.now() - _DELETABLE
        if any(chat.messages[i]["date"] < oldest for i in message_ids):
            raise ApiError(400, "message can't be deleted for everyone")
        self._chats.remove(chat, message_ids)
        return True

    async def pin(self, parameters: Parameters) -> bool:
        chat, message = self._chats.message(parameters, "message to pin")
        pinned = message["message_id"]
        return self._pinned(chat, [pinned, *(i for i in chat.pinned if i != pinned)])

    async def unpin(self, parameters: Parameters) -> bool:
        chat = self._chats.reachable(parameters)
        newest = chat.pinned[0] if chat.pinned else 0
        unpinned = parameters.integer("message_id", newest)
        if unpinned not in chat.pinned:
            raise ApiError(400, "message to unpin not found")
        return self._pinned(chat, [i for i in chat.pinned if i != unpinned])

    async def unpin_all(self, parameters: Parameters) -> bool:
        return self._pinned(self._chats.reachable(parameters), [])

    def _pinned(self, chat: Chat, message_ids: list[int]) -> bool:
        chat.pinned = message_ids
        self._chats.show(chat)
        return True

    async def answer_press(self, parameters: Parameters) -> bool:
        query_id, text = parameters.text("callback_query_id"), parameters.text("text")
        query = self._chats.queries.get(query_id)
        if query is None or query.answered or self._chats.now() - query.at > _ANSWERABLE:
            raise ApiError(400, _STALE)
        if len(text) > 200:
            raise ApiError(400, "MESSAGE_TOO_LONG")
        query.answered = True
        self._chats.tell(
            "answered",
            chat=query.user_id,
            message_id=query.message_id,
            query=query_id,
            text=text,
            alert=parameters.flag("show_alert"),
        )
        return True
