"""The people's side: what somebody does at their phone becomes a message and an update."""

import secrets
from itertools import chain

from bot.preview.chats import Chat, Chats, Query
from bot.preview.delivery import Delivery
from bot.preview.failures import Json
from bot.preview.files import document_content
from bot.preview.message_text import TEXT_LIMIT, text_content
from bot.preview.parameters import Upload
from bot.preview.samples import KINDS, sample_content

CONTACTS = (
    {"id": 700100301, "first_name": "Ana", "last_name": "Okoro", "username": "ana_okoro"},
    {"id": 700100302, "first_name": "Mo", "username": "mo_runs"},
    {"id": 700100303, "first_name": "Lee", "last_name": "Hart"},
    {"id": 700100304, "first_name": "נועה", "username": "noa_l"},
)
"""Made-up people whom everybody here has in their Telegram."""


class NotPossibleError(Exception):
    """The person cannot do that on this screen; the message is for them."""


def two_people() -> list[Chat]:
    english = {"is_bot": False, "language_code": "en"}
    sam = {"id": 700100201, "first_name": "Sam", "username": "sam_here", **english}
    robin = {"id": 700100202, "first_name": "Robin", **english}
    return [Chat(sam, "+447700900101"), Chat(robin, "+447700900102")]


class Person:
    """One of the people in this preview."""

    def __init__(self, chats: Chats, delivery: Delivery, chat: Chat) -> None:
        self._chats = chats
        self._delivery = delivery
        self._chat = chat

    def say(self, text: str, reply_to: int | None = None) -> None:
        if not text.strip():
            raise NotPossibleError("There is nothing to send yet")
        for start in range(0, len(text), TEXT_LIMIT):
            self._send(text_content(text[start : start + TEXT_LIMIT].strip()), reply_to)

    def edit(self, message_id: int, text: str) -> None:
        message = self._chat.messages.get(message_id)
        if message is None or message["from"]["is_bot"] or "text" not in message or not text.strip():
            raise NotPossibleError("That message cannot be edited")
        kept = {key: value for key, value in message.items() if key != "entities"}
        changed = kept | text_content(text.strip()) | {"edit_date": self._chats.now()}
        self._chats.put(self._chat, changed)
        self._push("edited_message", changed)

    def press(self, message_id: int, text: str) -> str:
        """Press an inline button with this label; the identifier of the query comes back."""
        message = self._chat.messages.get(message_id, {})
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        pressed = next((b for b in chain(*rows) if b["text"] == text and "callback_data" in b), None)
        if pressed is None or self._chat.blocked:
            raise NotPossibleError("That button is gone")
        query_id = str(secrets.randbits(62))
        self._chats.queries[query_id] = Query(self._chat.id, message_id, self._chats.now())
        query = {"id": query_id, "from": self._chat.user, "message": message}
        about = {"data": pressed["callback_data"], "chat_instance": str(self._chat.id)}
        self._push("callback_query", query | about)
        return query_id

    def tap(self, text: str, users: list[int]) -> None:
        """Tap a key of the reply keyboard."""
        keyboard = self._chat.keyboard or {"keyboard": []}
        key = next((k for k in chain(*keyboard["keyboard"]) if k["text"] == text), None)
        if key is None:
            raise NotPossibleError("That key is gone")
        if keyboard.get("one_time_keyboard"):
            self._chat.keyboard = None
        if key.get("request_contact"):
            self._send({"contact": self._own_contact()})
        elif asked := key.get("request_users"):
            self._send({"users_shared": _shared(asked, users)})
        else:
            self._send(text_content(text))

    def share_contact(self, first_name: str, phone_number: str, last_name: str = "") -> None:
        if not first_name.strip() or not any(char.isdigit() for char in phone_number):
            raise NotPossibleError("A contact needs a name and a number")
        contact = {"phone_number": phone_number.strip(), "first_name": first_name.strip()}
        self._send({"contact": contact | ({"last_name": last_name.strip()} if last_name.strip() else {})})

    def send_sample(self, kind: str) -> None:
        if kind not in KINDS:
            raise NotPossibleError("That cannot be sent from here")
        self._send(sample_content(self._chats, kind))

    def send_file(self, upload: Upload) -> None:
        if not upload.data:
            raise NotPossibleError("That file is empty")
        self._send(document_content(self._chats, upload))

    def block(self, *, blocked: bool) -> None:
        """Block the bot or let it write again; the bot is told either way."""
        if blocked == self._chat.blocked:
            return
        self._chat.blocked = blocked
        member = {"user": self._chats.public_me(), "status": "member"}
        kicked = {"user": self._chats.public_me(), "status": "kicked", "until_date": 0}
        before, after = (member, kicked) if blocked else (kicked, member)
        change = {"chat": self._chat.as_chat(), "from": self._chat.user, "date": self._chats.now()}
        self._push("my_chat_member", change | {"old_chat_member": before, "new_chat_member": after})
        self._chats.show(self._chat)

    def use_language(self, code: str) -> None:
        self._chat.user = {**self._chat.user, "language_code": code}
        self._chats.show(self._chat)
        self._chats.tell("profile")

    def _own_contact(self) -> Json:
        user = self._chat.user
        return {"phone_number": self._chat.phone, "first_name": user["first_name"], "user_id": user["id"]}

    def _send(self, content: Json, reply_to: int | None = None) -> None:
        if self._chat.blocked:
            raise NotPossibleError("The bot is blocked. Unblock it to write")
        self._chat.started = True
        reply_to, self._chat.reply_to = reply_to or self._chat.reply_to, None
        message = self._chats.add(self._chat, self._chat.user, content, reply_to)
        self._push("message", message)
        self._chats.show(self._chat)

    def _push(self, kind: str, body: Json) -> None:
        self._delivery.push(kind, body, self._chat.id)


def _shared(asked: Json, user_ids: list[int]) -> Json:
    picked = [contact for contact in CONTACTS if contact["id"] in user_ids]
    most = asked.get("max_quantity", 1)
    if not 1 <= len(picked) <= most:
        raise NotPossibleError(f"Choose between one and {most}" if most > 1 else "Choose one person")
    names = ("first_name", "last_name") if asked.get("request_name") else ()
    shown = names + (("username",) if asked.get("request_username") else ())
    users = [{"user_id": user["id"], **{key: user[key] for key in shown if key in user}} for user in picked]
    return {"request_id": asked["request_id"], "users": users}
