"""A person's side of the chat without Telegram: what is typed and pressed goes in, what is shown comes out.

The heart and the store are the real ones; only the courier is played here, and sends at once. So a transcript
shows what a person would see, and ``corner talk`` is the bot itself.
"""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from bot.app import document as documents
from bot.app.document import Document
from bot.app.events import Incoming, Shared
from bot.app.heart import Heart
from bot.app.outgoing import (
    Button,
    Card,
    Contact,
    Delete,
    Edit,
    File,
    Lane,
    Outgoing,
    Unpin,
    from_json,
)
from bot.app.turn import Operator
from bot.content.library import Library
from bot.store.outbox import SentMessage, Waiting
from bot.store.store import Store

KEY = bytes(range(32))  # the store is gone when the chat is over
SOMEBODY = 1001
AT_ONCE = 100
NOBODY_NAMED = Operator()
EVENING = datetime(2026, 3, 10, 18, tzinfo=UTC)  # a Tuesday


class NoSuchButtonError(LookupError):
    """There is no such button; says which there are."""


@dataclass(slots=True)
class Chat:
    """One person and the bot. ``shown`` is all that was ever sent, the newest last."""

    heart: Heart
    store: Store
    clock: "SetClock"
    language: str = "en"
    telegram_id: int = SOMEBODY
    shown: list[Outgoing] = field(default_factory=list)
    number: int = 0  # of the last update
    messages: int = 0  # how many there were in the chat, of both sides
    gone: list[int] = field(default_factory=list)  # messages that were deleted

    async def say(self, text: str) -> list[Outgoing]:
        """Type something: an answer, a command, anything."""
        self.messages += 1
        return await self._happens("text", text=text, message_id=self.messages)

    async def press(self, label: str, *, earlier: bool = False) -> list[Outgoing]:
        """Press a button of the newest card by its words, or with ``earlier`` one of a card before it."""
        button = self._button(label, earlier=earlier)
        if not button.press:
            return []  # opens a chat or copies; nothing reaches the bot
        return await self._happens("press", data=button.press, message_id=self.messages)

    async def press_data(self, data: str) -> list[Outgoing]:
        """Send what a button might carry."""
        return await self._happens("press", data=data, message_id=self.messages)

    async def share(
        self, name: str, number: str = "", username: str = "", ways: tuple[str, ...] = ()
    ) -> list[Outgoing]:
        """Share a contact; ``ways`` are what else its card says."""
        self.messages += 1
        one = Shared(name, number, username, ways=ways)
        return await self._happens("shared", shared=(one,), message_id=self.messages)

    async def pick(self, picked: str) -> list[Outgoing]:
        """Pick people with Telegram's list: “Ana, Mo @mo_runs”."""
        named = [one.strip().partition(" @") for one in picked.split(",")]
        self.messages += 1
        return await self._happens(
            "shared",
            shared=tuple(Shared(name, username=username) for name, _, username in named),
            message_id=self.messages,
        )

    async def other(self, medium: str, caption: str = "") -> list[Outgoing]:
        """Send a voice message, a photo, a sticker ..."""
        return await self._happens("other", medium=medium, text=caption)

    async def edit(self, text: str) -> list[Outgoing]:
        """Change an earlier message of one's own."""
        return await self._happens("edit", text=text)

    async def wait(self, by: timedelta) -> list[Outgoing]:
        """Let time pass; what falls due is sent, each at its time."""
        end, sent = self.clock.now() + by, []
        while (due := await self.store.next_due()) is not None and due <= end.timestamp():
            self.clock.set(max(self.clock.now(), datetime.fromtimestamp(due, UTC)))
            await self.heart.tick(self.clock.now())
            sent += await self._delivered()
        self.clock.set(end)
        return sent

    async def document(self) -> Document | None:
        """What is kept about this person."""
        async with self.store.transaction() as transaction:
            kept = await transaction.load(self.store.tag(self.telegram_id))
        return documents.from_json(kept) if kept else None

    async def keep(self, document: Document) -> None:
        """Begin with somebody who was here before."""
        async with self.store.transaction() as transaction:
            await transaction.save(self.store.tag(self.telegram_id), documents.to_json(document), None)

    @property
    def card(self) -> Card:
        """The newest card."""
        return self._cards()[-1]

    def _cards(self) -> list[Card]:
        return [item for item in self.shown if isinstance(item, Card)]

    def _button(self, label: str, *, earlier: bool) -> Button:
        cards = self._cards()
        for card in reversed(cards[:-1] if earlier else cards[-1:]):
            for button in _buttons(card):
                if button.label == label:
                    return button
        there = ", ".join(f"[{button.label}]" for button in _buttons(cards[-1])) if cards else "none"
        raise NoSuchButtonError(f"There is no button [{label}]; there are: {there}")

    async def _happens(self, what: str, **fields: object) -> list[Outgoing]:
        self.number += 1
        incoming = Incoming(self.number, self.telegram_id, what, language=self.language, **fields)  # type: ignore[arg-type]
        answered = await self.heart.receive(incoming)
        self.shown += answered.direct
        return [*answered.direct, *await self._delivered()]

    async def _delivered(self) -> list[Outgoing]:
        """Send all that waits, as the courier would, help first."""
        sent: list[Outgoing] = []
        now = int(self.clock.now().timestamp())
        while waiting := await self.store.waiting(now, tuple(Lane), AT_ONCE):
            sent += [await self._deliver(one, now) for one in waiting]
        self.shown += sent
        return sent

    async def _deliver(self, one: Waiting, now: int) -> Outgoing:
        item = from_json(one.payload)
        if isinstance(item, Delete | Edit | Unpin):
            await self.store.delivered(one.id, tag=one.tag, messages=[])
            await self._deleted(one.tag, item)
            return item
        self.messages += 1
        names = isinstance(item, Contact | File) or (isinstance(item, Card) and item.names)
        message = SentMessage(self.messages, now, card=isinstance(item, Card) and item.living, names=names)
        await self.store.delivered(one.id, tag=one.tag, messages=[message])
        if isinstance(item, Card) and item.pin:
            await self.heart.pinned(one.tag, self.messages)
        return item

    async def _deleted(self, tag: bytes, item: Outgoing) -> None:
        """What the courier would delete is noted in ``gone``."""
        if not isinstance(item, Delete):
            return
        sent = await self.store.sent(tag)
        named = {one.message_id for one in sent if item.everything or (item.all_names and one.names)}
        gone = sorted({*item.message_ids, *(named - {item.keep})})
        await self.store.unsent(tag, gone)
        self.gone += gone


C = TypeVar("C", bound=Chat)


def _buttons(card: Card) -> Sequence[Button]:
    return [button for row in card.rows for button in row]


class SetClock:
    """Time that stands still until it is set."""

    def __init__(self, start: datetime = EVENING) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def set(self, now: datetime) -> None:
        self._now = now


@asynccontextmanager
async def open_chat(
    library: Library,
    *,
    kind: type[C],
    operator: Operator = NOBODY_NAMED,
    language: str = "en",
    folder: Path | None = None,
    clock: SetClock | None = None,
) -> AsyncIterator[C]:
    """A chat with the real heart over a store that is gone afterwards."""
    clock = clock or SetClock()
    with TemporaryDirectory(dir=folder) as place:
        async with await _opened(Path(place), clock.now) as store:
            yield kind(Heart(library, store, operator, clock.now), store, clock, language)


async def _opened(place: Path, now: Callable[[], datetime]) -> Store:
    return await Store.open(place / "chat.db", KEY, clock=now, ballast_bytes=0)
