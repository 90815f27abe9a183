"""What this room asks of the heart, and nothing more."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.app.events import Incoming
from bot.app.outgoing import Card, File, Outgoing, Wake


class Answered(Protocol):
    """What became of one update, after the commit."""

    @property
    def notice(self) -> str: ...  # shown over the chat for a moment after a press

    @property
    def direct(self) -> Sequence[Outgoing]: ...  # sent at once: the store is out of order


class Profile(Protocol):
    """How the program presents itself in one language ("" for all others); never names anybody."""

    @property
    def language(self) -> str: ...

    @property
    def commands(self) -> Sequence[tuple[str, str]]: ...  # name without the slash, description

    @property
    def description(self) -> str: ...  # up to 512 characters, shown in the empty chat

    @property
    def short_description(self) -> str: ...  # up to 120, shown when the program is shared


class Heart(Protocol):
    """One update in, one transaction; see bot/app."""

    wake: Wake  # set from here; the heart calls it when something waits in the outbox

    async def receive(self, incoming: Incoming) -> Answered: ...

    async def tick(self, now: datetime) -> None: ...

    async def make(self, tag: bytes, file: File) -> bytes: ...

    async def chat_ended(self, tag: bytes) -> None: ...

    async def pinned(self, tag: bytes, message_id: int) -> None: ...  # the list is on top of the chat

    async def left_over(self, tag: bytes) -> None: ...  # Telegram did not let all be deleted

    def emergency(self, language: str) -> Card: ...

    def group_notice(self, language: str) -> str: ...

    def profiles(self) -> Sequence[Profile]: ...
