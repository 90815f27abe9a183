"""A small heart with a real store: it remembers what was said, and answers as its script tells."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from bot.app.events import Incoming
from bot.app.outgoing import Button, Card, Lane, to_json
from bot.store.store import Store

Script = Callable[[Incoming], Iterable[tuple[Lane, Any]]]


@dataclass
class Answered:
    notice: str = ""
    direct: tuple[Any, ...] = ()


@dataclass
class Presentation:
    language: str
    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


def echo(incoming: Incoming) -> list[tuple[Lane, Any]]:
    """Every word comes back on a card with a button; a press edits the card."""
    if incoming.what == "press":
        return [(Lane.REPLY, Card(f"pressed {incoming.data}", NEXT, replaces=incoming.message_id))]
    if incoming.text == "help":
        return [(Lane.HELP, Card("the way to help", living=False))]
    return [(Lane.REPLY, Card(f"echo: {incoming.text or incoming.medium}", NEXT))]


NEXT = ((Button("Next", press="n"),),)


@dataclass
class ScriptedHeart:
    store: Store
    script: Script = echo
    wake: Callable[[], None] = lambda: None
    ended: list[bytes] = field(default_factory=list)
    pins: list[tuple[bytes, int]] = field(default_factory=list)
    leftovers: list[bytes] = field(default_factory=list)
    ticks: list[Any] = field(default_factory=list)
    received: list[Incoming] = field(default_factory=list)
    notice: str = ""
    fails: Callable[[Incoming], bool] = lambda _: False
    presentations: tuple[Presentation, ...] = ()

    async def receive(self, incoming: Incoming) -> Answered:
        if self.fails(incoming):
            raise RuntimeError(f"canary {incoming.text}")
        self.received.append(incoming)
        tag = self.store.tag(incoming.telegram_id)
        async with self.store.transaction() as transaction:
            first, document = await transaction.begin_update(incoming.update_id, tag)
            if not first:
                return Answered(self.notice)
            document = document or {"said": []}
            document["said"].append(incoming.text or incoming.data or incoming.medium)
            await transaction.save(tag, document, None)
            for lane, item in self.script(incoming):
                await transaction.enqueue(tag, lane, {"chat": incoming.telegram_id, **to_json(item)})
        self.wake()
        return Answered(self.notice)

    async def tick(self, now) -> None:
        self.ticks.append(now)

    async def make(self, tag, file) -> bytes:
        return PIXEL if file.photo else b"%PDF-1.7 made at the moment of sending"

    async def chat_ended(self, tag) -> None:
        self.ended.append(tag)

    async def pinned(self, tag, message_id) -> None:
        self.pins.append((tag, message_id))

    async def left_over(self, tag) -> None:
        self.leftovers.append(tag)

    def emergency(self, language: str) -> Card:
        return Card(f"<b>Help now</b> {language}", ((Button("112", copy="112"),),), living=False)

    def group_notice(self, language: str) -> str:
        return f"I only talk with one person at a time {language}"

    def profiles(self):
        return self.presentations


PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360f8cfc000000301010018dd8db00000000049454e44ae426082"
)


async def enqueue(store: Store, telegram_id: int, lane: Lane, *items: Any, not_before: int = 0) -> None:
    """Put items into the outbox as the heart does."""
    async with store.transaction() as transaction:
        for item in items:
            await transaction.enqueue(
                store.tag(telegram_id), lane, {"chat": telegram_id, **to_json(item)}, not_before
            )


async def said(store: Store, telegram_id: int) -> list[str]:
    async with store.transaction() as transaction:
        document = await transaction.load(store.tag(telegram_id))
    return document["said"] if document else []
