"""Telegram without a network: it keeps the chats, and fails as the test says."""

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from telegram import Bot
from telegram.request import BaseRequest

TOKEN = "123456:TEST"


@dataclass
class Call:
    method: str
    parameters: dict[str, Any]
    at: float

    @property
    def chat(self) -> int:
        return self.parameters.get("chat_id", 0)


Fault = Callable[
    [Call], Any
]  # None: no fault; (status, description, parameters): an answer; an exception: raised


@dataclass
class ScriptedTelegram:
    """``fault`` is asked before each call; ``after`` once the call has had its effect."""

    monotonic: Callable[[], float] = lambda: 0.0
    fault: Fault = lambda _: None
    after: Fault = lambda _: None
    calls: list[Call] = field(default_factory=list)
    chats: dict[int, dict[int, dict[str, Any]]] = field(default_factory=dict)
    last_id: int = 0
    hang: Callable[[Call], asyncio.Event | None] = lambda _: None

    def bot(self) -> Bot:
        return Bot(TOKEN, request=_Request(self), get_updates_request=_Request(self))

    def sent(self, *methods: str) -> list[Call]:
        wanted = methods or ("sendMessage", "sendContact", "sendDocument", "sendPhoto", "editMessageText")
        return [call for call in self.calls if call.method in wanted]

    def texts(self, chat: int) -> list[str]:
        """What the person sees, in order."""
        return [message.get("text", "") for message in self.chats.get(chat, {}).values()]

    async def answer(self, method: str, parameters: dict[str, Any]) -> tuple[int, bytes]:
        call = Call(method, parameters, self.monotonic())
        self.calls.append(call)
        if (gate := self.hang(call)) is not None:
            await gate.wait()
        if (wrong := self.fault(call)) is not None:
            return _failure(wrong)
        status, result = self._carry_out(call)
        if (wrong := self.after(call)) is not None:
            return _failure(wrong)
        return status, json.dumps(result).encode()

    def _carry_out(self, call: Call) -> tuple[int, dict[str, Any]]:
        chat = self.chats.setdefault(call.chat, {})
        if call.method.startswith("send") and call.method != "sendChatAction":
            self.last_id += 1
            chat[self.last_id] = {
                "message_id": self.last_id,
                "date": int(datetime.now(UTC).timestamp()),
                "chat": {"id": call.chat, "type": "private"},
                **{
                    name: value for name, value in call.parameters.items() if name in ("text", "reply_markup")
                },
            }
            return 200, {"ok": True, "result": chat[self.last_id]}
        if call.method == "editMessageText":
            if call.parameters["message_id"] not in chat:
                return 400, _bad("Bad Request: message to edit not found")
            message = chat[call.parameters["message_id"]]
            if message.get("text") == call.parameters["text"]:
                return 400, _bad("Bad Request: message is not modified: the same as a current content")
            message["text"] = call.parameters["text"]
            return 200, {"ok": True, "result": message}
        if call.method == "editMessageReplyMarkup":
            chat[call.parameters["message_id"]].pop("reply_markup", None)
            return 200, {"ok": True, "result": chat[call.parameters["message_id"]]}
        return 200, {"ok": True, "result": True}


def _bad(description: str) -> dict[str, Any]:
    return {"ok": False, "error_code": 400, "description": description}


def _failure(wrong: Any) -> tuple[int, bytes]:
    if isinstance(wrong, Exception):
        raise wrong
    status, description, parameters = wrong
    body = {"ok": False, "error_code": status, "description": description, "parameters": parameters}
    return status, json.dumps(body).encode()


class _Request(BaseRequest):
    def __init__(self, telegram: ScriptedTelegram) -> None:
        self._telegram = telegram

    @property
    def read_timeout(self) -> float:
        return 1.0

    async def initialize(self) -> None: ...

    async def shutdown(self) -> None: ...

    async def do_request(self, url, method, request_data=None, **_how) -> tuple[int, bytes]:
        return await self._telegram.answer(url.rsplit("/", 1)[1], dict(request_data.parameters))
