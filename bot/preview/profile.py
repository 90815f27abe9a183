"""What the bot says of itself: name, descriptions, commands and menu button, for each language and scope."""

import json
import re
from typing import Any

from bot.preview.chats import Chats
from bot.preview.failures import ApiError, Json
from bot.preview.parameters import Parameters

_Slot = tuple[str, str, str]
_DEFAULT = json.dumps({"type": "default"})
_TEXT_LIMITS = {"name": 64, "description": 512, "short_description": 120}


class Profile:
    """Kept as the bot set it; read as a person of some language sees it."""

    def __init__(self, chats: Chats) -> None:
        self._chats = chats
        self._kept: dict[_Slot, Any] = {}

    async def me(self, _parameters: Parameters) -> Json:
        return {**self._chats.me, "first_name": self.text("name", "") or self._chats.me["first_name"]}

    async def set_commands(self, parameters: Parameters) -> bool:
        commands = parameters.structure("commands", list) or []
        if len(commands) > 100:
            raise ApiError(400, "BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            _check_command(command)
        return self._keep(_slot("commands", parameters), commands)

    async def get_commands(self, parameters: Parameters) -> list[Json]:
        found: list[Json] = self._kept.get(_slot("commands", parameters), [])
        return found

    async def delete_commands(self, parameters: Parameters) -> bool:
        return self._keep(_slot("commands", parameters), None)

    async def set_name(self, parameters: Parameters) -> bool:
        return self._set_text("name", parameters)

    async def set_description(self, parameters: Parameters) -> bool:
        return self._set_text("description", parameters)

    async def set_short_description(self, parameters: Parameters) -> bool:
        return self._set_text("short_description", parameters)

    async def get_name(self, parameters: Parameters) -> Json:
        return {"name": self.text("name", parameters.text("language_code")) or self._chats.me["first_name"]}

    async def get_description(self, parameters: Parameters) -> Json:
        return {"description": self.text("description", parameters.text("language_code"))}

    async def get_short_description(self, parameters: Parameters) -> Json:
        return {"short_description": self.text("short_description", parameters.text("language_code"))}

    async def set_menu_button(self, parameters: Parameters) -> bool:
        button = parameters.structure("menu_button", dict) or {"type": "default"}
        return self._keep(("menu_button", "", parameters.text("chat_id")), button)

    async def get_menu_button(self, parameters: Parameters) -> Json:
        found: Json = self._kept.get(("menu_button", "", parameters.text("chat_id")), {"type": "commands"})
        return found

    def _set_text(self, kind: str, parameters: Parameters) -> bool:
        text = parameters.text(kind)
        if len(text) > _TEXT_LIMITS[kind]:
            raise ApiError(400, f"bot {kind.replace('_', ' ')} is too long")
        return self._keep(_slot(kind, parameters), text)

    def _keep(self, slot: _Slot, value: object) -> bool:
        if value is None:
            self._kept.pop(slot, None)
        else:
            self._kept[slot] = value
        self._chats.tell("profile")
        return True

    def text(self, kind: str, language: str) -> str:
        """In the person's language, else the one for all."""
        found = self._kept.get((kind, language, _DEFAULT)) or self._kept.get((kind, "", _DEFAULT), "")
        return str(found)

    def commands(self, user_id: int, language: str) -> list[Json]:
        """The narrowest scope wins, and within it the person's language."""
        scopes = ({"chat_id": user_id, "type": "chat"}, {"type": "all_private_chats"}, {"type": "default"})
        for scope in scopes:
            for code in (language, ""):
                slot = ("commands", code, json.dumps(scope, sort_keys=True))
                if slot in self._kept:
                    return list(self._kept[slot])
        return []


def _slot(kind: str, parameters: Parameters) -> _Slot:
    language = parameters.text("language_code")
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise ApiError(400, "LANG_CODE_INVALID")
    scope = dict(parameters.structure("scope", dict) or {"type": "default"})
    if "chat_id" in scope:
        scope["chat_id"] = int(scope["chat_id"])
    return kind, language, json.dumps(scope, sort_keys=True)


def _check_command(command: Json) -> None:
    if not re.fullmatch(r"[a-z0-9_]{1,32}", str(command.get("command", ""))):
        raise ApiError(400, "BOT_COMMAND_INVALID")
    if not 1 <= len(str(command.get("description", ""))) <= 256:
        raise ApiError(400, "BOT_COMMAND_DESCRIPTION_INVALID")
