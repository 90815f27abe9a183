"""The bot's side: one HTTP call, one method, answered as Telegram's own server would."""

import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web

from bot.preview.chats import Chats
from bot.preview.delivery import Delivery
from bot.preview.editing import Editing
from bot.preview.failures import ApiError, Json
from bot.preview.files import file_answer
from bot.preview.parameters import Parameters, read_parameters
from bot.preview.profile import Profile
from bot.preview.sending import Sending
from bot.preview.webhook import Webhook

Method = Callable[[Parameters], Awaitable[Any]]


class BotApi:
    """`/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, chats: Chats, delivery: Delivery, profile: Profile) -> None:
        self._chats = chats
        self.webhook = Webhook(chats, delivery, self.execute)
        self._methods = _methods(chats, delivery, profile, self.webhook)

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.route("*", "/bot{token}/{method}", self._call),
            web.get("/file/bot{token}/files/{file_id}", self._file),
        ]

    async def execute(self, name: str, parameters: Parameters) -> object:
        """Raises ApiError. Method names are not case-sensitive."""
        method = self._methods.get(name.lower())
        if method is None:
            raise ApiError(404, "Not Found: method not found")
        return await method(parameters)

    async def _call(self, request: web.Request) -> web.Response:
        try:
            self._check_token(request)
            result = await self.execute(request.match_info["method"], await read_parameters(request))
        except ApiError as error:
            return _answer(error.body, error.code)
        return _answer({"ok": True, "result": result})

    async def _file(self, request: web.Request) -> web.Response:
        upload = self._chats.files.get(request.match_info["file_id"])
        if request.match_info["token"] != self._chats.token or upload is None:
            raise web.HTTPNotFound
        return web.Response(body=upload.data, content_type="application/octet-stream")

    def _check_token(self, request: web.Request) -> None:
        token = request.match_info["token"]
        if token != self._chats.token:
            raise ApiError(401, "Unauthorized") if token.partition(":")[2] else ApiError(404, "Not Found")


def _answer(body: Json, status: int = 200) -> web.Response:
    return web.json_response(body, status=status, dumps=lambda value: json.dumps(value, ensure_ascii=False))


async def _done(_parameters: Parameters) -> bool:
    return True


def _methods(chats: Chats, delivery: Delivery, profile: Profile, webhook: Webhook) -> dict[str, Method]:
    sending, editing = Sending(chats), Editing(chats)

    async def get_file(parameters: Parameters) -> Json:
        return file_answer(chats, parameters)

    methods: dict[str, Method] = {
        "getUpdates": delivery.get_updates,
        "setWebhook": webhook.set,
        "deleteWebhook": webhook.delete,
        "getWebhookInfo": webhook.info,
        "sendMessage": sending.message,
        "sendContact": sending.contact,
        "sendPhoto": sending.photo,
        "sendDocument": sending.document,
        "sendChatAction": sending.chat_action,
        "editMessageText": editing.text,
        "editMessageCaption": editing.caption,
        "editMessageReplyMarkup": editing.keyboard,
        "deleteMessage": editing.delete,
        "deleteMessages": editing.delete_several,
        "pinChatMessage": editing.pin,
        "unpinChatMessage": editing.unpin,
        "unpinAllChatMessages": editing.unpin_all,
        "answerCallbackQuery": editing.answer_press,
        "getMe": profile.me,
        "setMyCommands": profile.set_commands,
        "getMyCommands": profile.get_commands,
        "deleteMyCommands": profile.delete_commands,
        "setMyName": profile.set_name,
        "getMyName": profile.get_name,
        "setMyDescription": profile.set_description,
        "getMyDescription": profile.get_description,
        "setMyShortDescription": profile.set_short_description,
        "getMyShortDescription": profile.get_short_description,
        "setChatMenuButton": profile.set_menu_button,
        "getChatMenuButton": profile.get_menu_button,
        "getFile": get_file,
        "close": _done,
        "logOut": _done,
    }
    return {name.lower(): method for name, method in methods.items()}
