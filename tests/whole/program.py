"""The program as an operator starts it, in a process of its own, and a person's phone beside it."""

import asyncio
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
from content import leave_found_whole
from patience import PATIENCE

SAM, ROBIN = 700100201, 700100202
Json = dict[str, Any]


@dataclass
class Program:
    """``corner run`` with a folder of its own; ``kill`` is -9, ``stop`` asks politely."""

    folder: Path
    root: str
    token: str
    settings: dict[str, str]
    process: asyncio.subprocess.Process | None = None

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CORNER_")}
        return {
            **kept,
            "CORNER_TOKEN": self.token,
            "CORNER_API_BASE_URL": self.root,
            "CORNER_DATA_DIR": str(self.folder / "data"),
            "CORNER_KEY_FILE": str(self.folder / "key" / "master.key"),
            "CORNER_DEFAULT_COUNTRY": "GB",
            **self.settings,
        }

    def was_here_before(self) -> None:
        leave_found_whole(self.folder / "data")

    async def start(self) -> None:
        with (self.folder / "log.txt").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=self.environment(), stdout=log, stderr=log
            )

    async def kill(self) -> None:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    def log(self) -> str:
        return (self.folder / "log.txt").read_text(encoding="utf-8")


@dataclass
class Phone:
    """One person's phone on the chat page's own interface."""

    session: aiohttp.ClientSession
    url: str
    id: int = SAM

    async def does(self, act: str, **body: Any) -> None:
        async with self.session.post(f"{self.url}/page/people/{self.id}/{act}", json=body) as answer:
            found = await answer.json()
            assert answer.status == 200, (act, found)

    async def messages(self) -> list[Json]:
        async with self.session.ws_connect(f"{self.url}/page/socket") as socket:
            return self._mine(await socket.receive_json())

    def _mine(self, world: Json) -> list[Json]:
        chat = next(chat for chat in world["chats"] if chat["state"]["user"]["id"] == self.id)
        return list(chat["messages"])

    async def until(self, true: Callable[[list[Json]], bool]) -> list[Json]:
        """The messages as soon as they are so; looks again whenever something changes."""
        async with asyncio.timeout(PATIENCE), self.session.ws_connect(f"{self.url}/page/socket") as socket:
            found = self._mine(await socket.receive_json())
            while not true(found):
                await socket.receive_json()
                found = await self.messages()
            return found

    async def says(self, text: str, *, expects: str) -> Json:
        """Write something, and see an answer below it that holds these words."""
        before = len(await self.messages())
        await self.does("say", text=text)
        return await self._answer(expects, before)

    async def presses(self, label: str, *, expects: str) -> Json:
        found = await self.messages()
        card = next(one for one in reversed(found) if label in labels(one))
        await self.does("press", message_id=card["message_id"], text=label)
        return await self._answer(expects, 0)

    async def _answer(self, expects: str, before: int) -> Json:
        def there(found: list[Json]) -> bool:
            return any(expects in one.get("text", "") for one in bots(found[before:])[-1:])

        return bots(await self.until(there))[-1]


def bots(found: list[Json]) -> list[Json]:
    return [one for one in found if one["from"]["is_bot"]]


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
