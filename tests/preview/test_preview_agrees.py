"""Where another strict stand-in is at hand, both give the same answers to the same bot."""

import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass

import aiohttp
import pytest
import reference_server
from reference_server import ReferenceServer
from two_sides import SAM, Api, Phone

from bot.preview.clock import MovableClock
from bot.preview.standin import Standin

pytestmark = pytest.mark.skipif(not reference_server.is_there(), reason="no other stand-in at hand")


@dataclass(frozen=True)
class ReferencePhone:
    session: aiohttp.ClientSession
    url: str
    id: int

    async def _post(self, path: str, body: dict) -> None:
        async with self.session.post(f"{self.url}/_ctl{path}", json=body) as answer:
            assert answer.status == 200, await answer.text()

    async def joins(self) -> None:
        user = {"id": self.id, "first_name": "Sam", "username": "sam_here", "language_code": "en"}
        await self._post("/users", user)

    async def says(self, text: str) -> None:
        await self._post(f"/users/{self.id}/send", {"text": text})

    async def presses(self, text: str, message_id: int) -> None:
        await self._post(f"/users/{self.id}/press", {"text": text, "message_id": message_id})

    async def edits(self, message_id: int, text: str) -> None:
        await self._post(f"/users/{self.id}/edit", {"message_id": message_id, "text": text})

    async def blocks(self, *, blocked: bool) -> None:
        await self._post(f"/users/{self.id}/{'block' if blocked else 'unblock'}", {})


class OwnPhone(Phone):
    async def presses(self, text: str, message_id: int) -> None:
        await self.does("press", text=text, message_id=message_id)

    async def edits(self, message_id: int, text: str) -> None:
        await self.does("edit", message_id=message_id, text=text)

    async def blocks(self, *, blocked: bool) -> None:
        await self.does("block", blocked=blocked)


@pytest.fixture(scope="module")
def reference_url() -> Iterator[str]:
    server = ReferenceServer("--lenient")
    yield server.root
    server.close()


@pytest.fixture
async def both(
    clock: MovableClock, session: aiohttp.ClientSession, reference_url: str
) -> AsyncIterator[list[tuple[Api, OwnPhone | ReferencePhone]]]:
    theirs = ReferencePhone(session, reference_url, SAM)
    await theirs._post("/reset", {})
    await theirs.joins()
    standin = await Standin(clock=clock, first_id=1).start()
    yield [
        (Api(session, standin.url, standin.token), OwnPhone(session, standin.url, SAM)),
        (Api(session, reference_url, reference_server.TOKEN), theirs),
    ]
    await standin.stop()


def _comparable(value):
    """Without what no two servers share: times, ids of bots, files and queries, names of the bot."""
    text = re.sub(
        r'"(date|edit_date|until_date|update_id)": \d+', r'"\1": 0', json.dumps(value, sort_keys=True)
    )
    text = re.sub(r'"(file_id|file_unique_id|id|chat_instance)": "[^"]*"', r'"\1": ""', text)
    text = re.sub(r'\{"first_name": "[^"]*", "id": \d+, "is_bot": true[^}]*\}', '"the bot"', text)
    return json.loads(text)


async def _tell_apart(both, conversation) -> None:
    ours, theirs = [_comparable(await conversation(api, phone)) for api, phone in both]

    assert ours == theirs


KEYS = {
    "inline_keyboard": [[{"text": "Yes", "callback_data": "y"}, {"text": "Copy", "copy_text": {"text": "1"}}]]
}


async def test_a_conversation_gives_the_same_updates_and_answers(both):
    async def conversation(api, phone):
        await phone.says("/start now")
        sent = await api.call(
            "sendMessage", chat_id=SAM, text=" <b>Hi</b> Sam ", parse_mode="HTML", reply_markup=KEYS
        )
        await phone.presses("Yes", sent["result"]["message_id"])
        edited = await api.call("editMessageText", chat_id=SAM, message_id=2, text="Two +44 7700 900123")
        await phone.edits(1, "changed @mo_runs")
        await phone.blocks(blocked=True)
        refused = await api.call("sendMessage", chat_id=SAM, text="x")
        await phone.blocks(blocked=False)
        return [sent, edited, refused, await api.updates()]

    await _tell_apart(both, conversation)


REFUSALS = [
    ("sendMessage", {"text": ""}),
    ("sendMessage", {"text": "x" * 4097}),
    ("sendMessage", {"text": "<b>x", "parse_mode": "HTML"}),
    ("sendMessage", {"text": "<x>x</x>", "parse_mode": "HTML"}),
    ("sendMessage", {"text": "x</b>", "parse_mode": "HTML"}),
    ("sendMessage", {"text": "<i>x</b>", "parse_mode": "HTML"}),
    ("sendMessage", {"chat_id": 1, "text": "x"}),
    ("sendMessage", {"text": "x", "reply_parameters": {"message_id": 99}}),
    ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x"}]]}}),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "y" * 65}]]}},
    ),
    ("sendMessage", {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "tel:112"}]]}}),
    (
        "sendMessage",
        {"text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "url": "ftp://a.org"}]]}},
    ),
    ("sendMessage", {"text": "x", "reply_markup": {"keyboard": [[" "]]}}),
    ("sendContact", {"phone_number": "none", "first_name": "Ana"}),
    ("sendContact", {"phone_number": "112", "first_name": " "}),
    ("editMessageText", {"message_id": 99, "text": "x"}),
    ("editMessageText", {"message_id": 1, "text": "x"}),
    ("editMessageText", {"message_id": 2, "text": "One", "reply_markup": KEYS}),
    ("editMessageText", {"message_id": 3, "text": "x"}),
    ("editMessageCaption", {"message_id": 2, "caption": "x"}),
    ("editMessageReplyMarkup", {"message_id": 2, "reply_markup": KEYS}),
    ("deleteMessage", {"message_id": 99}),
    ("deleteMessages", {"message_ids": []}),
    ("deleteMessages", {"message_ids": list(range(101))}),
    ("pinChatMessage", {"message_id": 99}),
    ("unpinChatMessage", {}),
    ("answerCallbackQuery", {"callback_query_id": "1"}),
    ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]}),
    ("setMyCommands", {"commands": [], "language_code": "english"}),
    ("getFile", {"file_id": "nothing"}),
    ("setWebhook", {"url": "http://example.org"}),
    ("noSuchMethod", {}),
]


@pytest.mark.parametrize(("method", "parameters"), REFUSALS)
async def test_refusals_have_the_same_words(both, method, parameters):
    async def conversation(api, phone):
        await phone.says("/start")
        await api.result("sendMessage", chat_id=SAM, text="One", reply_markup=KEYS)
        await api.result(
            "sendMessage", chat_id=SAM, text="Keys", reply_markup={"keyboard": [[{"text": "Help now"}]]}
        )
        return await api.call(method, **{"chat_id": SAM, **parameters})

    await _tell_apart(both, conversation)


async def test_confirmation_works_the_same(both):
    async def conversation(api, phone):
        for text in ("one", "two", "three"):
            await phone.says(text)
        first = (await api.updates())[0]["update_id"]
        return [await api.updates(), await api.updates(first + 1), await api.updates(), await api.updates(-1)]

    await _tell_apart(both, conversation)
