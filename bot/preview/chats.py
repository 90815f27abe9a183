"""Everything both sides of a chat can see lives here, in memory, and every change is told to who watches."""

import copy
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.preview.clock import MovableClock
from bot.preview.failures import ApiError, Json
from bot.preview.parameters import Parameters, Upload

_PUBLIC_USER = ("id", "first_name", "last_name", "username")
_PUBLIC_ME = ("id", "is_bot", "first_name", "username")


@dataclass(slots=True)
class Chat:
    """One person and their private chat with the bot."""

    user: Json
    phone: str
    started: bool = False
    blocked: bool = False
    messages: dict[int, Json] = field(default_factory=dict)
    not_editable: set[int] = field(default_factory=set)
    """Messages that carry a reply keyboard: Telegram edits none of these."""
    keyboard: Json | None = None
    reply_to: int | None = None
    """The message that asked for a reply (ForceReply), until the person answers."""
    placeholder: str = ""
    pinned: list[int] = field(default_factory=list)
    fetched: int = 0
    """The newest message of the person's that the bot has confirmed."""

    @property
    def id(self) -> int:
        return int(self.user["id"])

    def as_chat(self) -> Json:
        return {"type": "private", **{key: self.user[key] for key in _PUBLIC_USER if key in self.user}}


@dataclass(slots=True)
class Query:
    """A press on an inline button, until the bot answers it."""

    user_id: int
    message_id: int
    at: int
    answered: bool = False


class Chats:
    """All chats with one bot."""

    def __init__(self, clock: MovableClock, token: str, people: list[Chat], first_message_id: int) -> None:
        self.clock = clock
        self.token = token
        self.me: Json = {
            "id": int(token.partition(":")[0]),
            "is_bot": True,
            "first_name": "In Your Corner",
            "username": "corner_preview_bot",
            "can_join_groups": True,
            "can_read_all_group_messages": False,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }
        self.by_id = {chat.id: chat for chat in people}
        self.files: dict[str, Upload] = {}
        self.queries: dict[str, Query] = {}
        self._message_ids = itertools.count(first_message_id)
        self._watchers: set[Callable[[Json], None]] = set()

    def watch(self, watcher: Callable[[Json], None]) -> Callable[[], None]:
        """`watcher` gets every change from now on; call what is returned to end that."""
        self._watchers.add(watcher)
        return lambda: self._watchers.discard(watcher)

    def tell(self, kind: str, **details: Any) -> None:
        for watcher in list(self._watchers):
            watcher({"kind": kind, **details})

    def now(self) -> int:
        """Seconds since 1970, as Telegram dates its messages."""
        return int(self.clock.now().timestamp())

    def public_me(self) -> Json:
        return {key: self.me[key] for key in _PUBLIC_ME}

    def reachable(self, parameters: Parameters) -> Chat:
        """The chat that a call is meant for. Raises ApiError where the bot may not write."""
        if not parameters.text("chat_id"):
            raise ApiError(400, "chat_id is empty")
        chat = self.by_id.get(parameters.integer("chat_id"))
        if chat is None:
            raise ApiError(400, "chat not found")
        if not chat.started:
            raise ApiError(403, "bot can't initiate conversation with a user")
        if chat.blocked:
            raise ApiError(403, "bot was blocked by the user")
        return chat

    def message(self, parameters: Parameters, what: str) -> tuple[Chat, Json]:
        """`what` names the message in the error, as in “message to edit”."""
        chat = self.reachable(parameters)
        if "message_id" not in parameters:
            raise ApiError(400, "message identifier is not specified")
        message = chat.messages.get(parameters.integer("message_id"))
        if message is None:
            raise ApiError(400, f"{what} not found")
        return chat, message

    def add(self, chat: Chat, sender: Json, content: Json, reply_to: int | None = None) -> Json:
        """Put a new message into the chat, whoever sent it."""
        message = {
            "message_id": next(self._message_ids),
            "from": sender,
            "chat": chat.as_chat(),
            "date": self.now(),
            **content,
        }
        if reply_to in chat.messages:
            answered = chat.messages[reply_to]
            message["reply_to_message"] = {k: v for k, v in answered.items() if k != "reply_to_message"}
        self.put(chat, message)
        return message

    def put(self, chat: Chat, message: Json) -> None:
        """Keep a new or changed message."""
        chat.messages[message["message_id"]] = message
        self.tell("message", chat=chat.id, message=copy.deepcopy(message))

    def remove(self, chat: Chat, message_ids: list[int]) -> None:
        for message_id in message_ids:
            chat.messages.pop(message_id, None)
        chat.pinned = [pinned for pinned in chat.pinned if pinned in chat.messages]
        self.tell("gone", chat=chat.id, message_ids=message_ids)
        self.show(chat)

    def show(self, chat: Chat) -> None:
        """Tell everything about the chat but its messages."""
        self.tell("chat", chat=chat.id, state=self.state(chat))

    @staticmethod
    def state(chat: Chat) -> Json:
        return {
            "user": chat.user,
            "started": chat.started,
            "blocked": chat.blocked,
            "keyboard": chat.keyboard,
            "replyTo": chat.reply_to,
            "placeholder": chat.placeholder,
            "pinned": chat.pinned,
            "fetched": chat.fetched,
        }

    def keep_file(self, upload: Upload) -> str:
        """The identifier under which the file can be sent again and fetched."""
        file_id = f"file{len(self.files) + 1:04d}"
        self.files[file_id] = upload
        return file_id
