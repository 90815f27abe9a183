"""Both sides of a chat with a stand-in: the bot's, by the raw protocol, and a person's."""

import json
from dataclasses import dataclass
from typing import Any

import aiohttp

SAM = 700100201
ROBIN = 700100202
Json = dict[str, Any]


@dataclass(frozen=True)
class Api:
    """The bot's side, by hand: what `call` returns is the whole answer, refused or not."""

    session: aiohttp.ClientSession
    url: str
    token: str

    async def call(self, method: str, **parameters: Any) -> Json:
        fields = {k: v if isinstance(v, str) else json.dumps(v) for k, v in parameters.items()}
        async with self.session.post(f"{self.url}/bot{self.token}/{method}", data=fields) as answer:
            return await answer.json()

    async def result(self, method: str, **parameters: Any) -> Any:
        answer = await self.call(method, **parameters)
        assert answer["ok"], answer
        return answer["result"]

    async def refusal(self, method: str, **parameters: Any) -> tuple[int, str]:
        answer = await self.call(method, **parameters)
        assert not answer["ok"], answer
        return answer["error_code"], answer["description"]

    async def updates(self, offset: int = 0) -> list[Json]:
        return await self.result("getUpdates", offset=offset)


@dataclass(frozen=True)
class Phone:
    """A person's side, as the page speaks for them."""

    session: aiohttp.ClientSession
    url: str
    id: int

    async def does(self, act: str, **body: Any) -> Json:
        async with self.session.post(f"{self.url}/page/people/{self.id}/{act}", json=body) as answer:
            found = await answer.json()
            assert answer.status == 200, found
            return found

    async def cannot(self, act: str, **body: Any) -> str:
        async with self.session.post(f"{self.url}/page/people/{self.id}/{act}", json=body) as answer:
            assert answer.status in {400, 409}
            return (await answer.json())["error"]

    async def says(self, text: str) -> None:
        await self.does("say", text=text)

    async def world(self) -> Json:
        """The whole as a newly opened page gets it."""
        async with self.session.ws_connect(f"{self.url}/page/socket") as socket:
            return await socket.receive_json()

    async def screen(self) -> Json:
        found = await self.world()
        return next(chat for chat in found["chats"] if chat["state"]["user"]["id"] == self.id)

    async def last(self) -> Json:
        return (await self.screen())["messages"][-1]
