"""A person's phone: on the project's own stand-in of Telegram, or on the strict reference server."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
from patience import PATIENCE

SAM, ROBIN = 700100201, 700100202
Json = dict[str, Any]


@dataclass
class Phone(ABC):
    """Each step waits until the newest message of the bot holds the words that are expected."""

    session: aiohttp.ClientSession
    url: str
    id: int = SAM

    async def says(self, text: str, *, expects: str) -> Json:
        """Write something, and see an answer below it."""
        before = newest(await self.messages())
        await self.types(text)
        return await self._answer(expects, before)

    async def gives(self, name: str, number: str, *, expects: str) -> Json:
        """Share a contact, and see an answer below it."""
        before = newest(await self.messages())
        await self.shares(name, number)
        return await self._answer(expects, before)

    async def presses(self, label: str, *, expects: str) -> Json:
        found = await self.messages()
        card = next(one for one in reversed(found) if label in labels(one))
        await self.taps(card["message_id"], label)
        return await self._answer(expects, 0)

    async def _answer(self, expects: str, before: int) -> Json:
        def there(found: list[Json]) -> bool:
            last = bots(found)[-1:]
            return any(one["message_id"] > before and expects in one.get("text", "") for one in last)

        return bots(await self.until(there))[-1]

    @abstractmethod
    async def messages(self) -> list[Json]: ...

    @abstractmethod
    async def until(self, true: Callable[[list[Json]], bool]) -> list[Json]:
        """The messages as soon as they are so; looks again whenever something changes."""

    @abstractmethod
    async def types(self, text: str) -> None: ...

    @abstractmethod
    async def taps(self, message_id: int, label: str) -> None: ...

    @abstractmethod
    async def shares(self, name: str, number: str) -> None: ...

    async def _posts(self, path: str, body: Json) -> None:
        async with self.session.post(f"{self.url}{path}", json=body) as answer:
            assert answer.status == 200, (path, await answer.text())


class PagePhone(Phone):
    """On the chat page's own interface."""

    async def messages(self) -> list[Json]:
        async with self.session.ws_connect(f"{self.url}/page/socket") as socket:
            return self._mine(await socket.receive_json())

    def _mine(self, world: Json) -> list[Json]:
        chat = next(chat for chat in world["chats"] if chat["state"]["user"]["id"] == self.id)
        return list(chat["messages"])

    async def until(self, true: Callable[[list[Json]], bool]) -> list[Json]:
        async with asyncio.timeout(PATIENCE), self.session.ws_connect(f"{self.url}/page/socket") as socket:
            found = self._mine(await socket.receive_json())
            while not true(found):
                await socket.receive_json()
                found = await self.messages()
            return found

    async def types(self, text: str) -> None:
        await self._does("say", text=text)

    async def taps(self, message_id: int, label: str) -> None:
        await self._does("press", message_id=message_id, text=label)

    async def shares(self, name: str, number: str) -> None:
        await self._does("contact", first_name=name, phone_number=number)

    async def _does(self, act: str, **body: Any) -> None:
        await self._posts(f"/page/people/{self.id}/{act}", body)


class StrictPhone(Phone):
    """On the people's side of the reference server."""

    async def joins(self) -> None:
        await self._posts("/_ctl/users", {"id": self.id, "first_name": "Sam", "language_code": "en"})

    async def messages(self) -> list[Json]:
        return list((await self._screen())["messages"])

    async def until(self, true: Callable[[list[Json]], bool]) -> list[Json]:
        async with asyncio.timeout(PATIENCE):
            while not true((screen := await self._screen())["messages"]):
                await self._change_after(screen["events"][-1]["seq"])
            return list(screen["messages"])

    async def _change_after(self, seq: int) -> None:
        await self._looks(f"/_ctl/chats/{self.id}/wait?after={seq}&timeout={PATIENCE}&quiet=0")

    async def _screen(self) -> Json:
        return await self._looks(f"/_ctl/chats/{self.id}")

    async def _looks(self, path: str) -> Json:
        async with self.session.get(f"{self.url}{path}") as answer:
            assert answer.status == 200, (path, await answer.text())
            return dict(await answer.json())

    async def types(self, text: str) -> None:
        await self._does("send", text=text)

    async def taps(self, message_id: int, label: str) -> None:
        await self._does("press", message_id=message_id, text=label)

    async def shares(self, name: str, number: str) -> None:
        await self._does("send", contact={"first_name": name, "phone_number": number})

    async def _does(self, act: str, **body: Any) -> None:
        await self._posts(f"/_ctl/users/{self.id}/{act}", body)


def bots(found: list[Json]) -> list[Json]:
    return [one for one in found if one["from"]["is_bot"]]


def newest(found: list[Json]) -> int:
    return max((one["message_id"] for one in found), default=0)


def labels(message: Json) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["text"] for row in rows for button in row]
