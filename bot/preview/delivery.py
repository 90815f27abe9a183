"""An update is handed out again and again until the bot confirms it, or until it is too old."""

import asyncio
import copy
import itertools
from collections.abc import Callable
from dataclasses import dataclass

from bot.preview.chats import Chats
from bot.preview.failures import ApiError, Json
from bot.preview.parameters import Parameters

_DAY = 86_400
_LIFETIME = {"callback_query": 150}
"""Seconds that Telegram keeps what nobody fetches; a day for all that is not named."""
_ONLY_WHEN_ASKED = {"chat_member", "message_reaction", "message_reaction_count"}
_MOST = 100
_LONGEST_POLL = 50
_OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
_HAS_WEBHOOK = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@dataclass(slots=True, eq=False)
class Waiting:
    """One update that the bot has not confirmed."""

    update: Json
    kind: str
    user_id: int
    expires: int

    @property
    def lane(self) -> tuple[bool, int]:
        """A person's messages keep their order, and so do their presses; the two may overtake each other."""
        return self.kind == "callback_query", self.user_id


class Delivery:
    """The queue between Telegram and the bot."""

    def __init__(self, chats: Chats, first_update_id: int) -> None:
        self._chats = chats
        self._update_ids = itertools.count(first_update_id)
        self._queue: list[Waiting] = []
        self._allowed: set[str] = set()
        self._arrived = asyncio.Event()
        self._poller: asyncio.Future[bool] | None = None
        self.on_push: Callable[[], None] = lambda: None
        self.pushes_to_webhook = False

    def push(self, kind: str, body: Json, user_id: int) -> int | None:
        """Queue an update; None when the bot did not ask for this kind."""
        if (kind not in self._allowed) if self._allowed else (kind in _ONLY_WHEN_ASKED):
            return None
        update_id = next(self._update_ids)
        update = {"update_id": update_id, kind: copy.deepcopy(body)}
        expires = self._chats.now() + _LIFETIME.get(kind, _DAY)
        self._queue.append(Waiting(update, kind, user_id, expires))
        self._arrived.set()
        self.on_push()
        return update_id

    def pending(self) -> list[Waiting]:
        now = self._chats.now()
        self._queue = [waiting for waiting in self._queue if waiting.expires > now]
        return self._queue

    def confirm(self, confirmed: list[Waiting]) -> None:
        """The bot has these for good; the person sees that their messages arrived."""
        for waiting in confirmed:
            if waiting in self._queue:
                self._queue.remove(waiting)
                self._mark_fetched(waiting)

    def forget(self) -> None:
        self._queue = []

    def allow(self, parameters: Parameters) -> None:
        """An empty list means the usual kinds; none given leaves what was set before."""
        allowed = parameters.structure("allowed_updates", list)
        if allowed is not None:
            self._allowed = set(allowed)

    def end_poll(self, *, conflict: bool) -> None:
        """Whoever waits gets an answer now: a conflict, or nothing new."""
        if self._poller and not self._poller.done():
            self._poller.set_result(conflict)

    async def get_updates(self, parameters: Parameters) -> list[Json]:
        if self.pushes_to_webhook:
            raise ApiError(409, _HAS_WEBHOOK)
        self.end_poll(conflict=True)
        self.allow(parameters)
        self._confirm_before(parameters.integer("offset"))
        limit = parameters.integer("limit", _MOST) or _MOST
        await self._something(min(parameters.integer("timeout"), _LONGEST_POLL))
        return [waiting.update for waiting in self.pending()[: min(limit, _MOST)]]

    async def _something(self, seconds: float) -> None:
        """Wait for an update, at most so many seconds. Raises ApiError when another poller takes over."""
        if self.pending() or seconds <= 0:
            return
        ended = self._poller = asyncio.get_running_loop().create_future()
        self._arrived.clear()
        arrived = asyncio.ensure_future(self._arrived.wait())
        try:
            await asyncio.wait({arrived, ended}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            arrived.cancel()
        if ended.done() and ended.result():
            raise ApiError(409, _OTHER_POLLER)
        ended.cancel()

    def _confirm_before(self, offset: int) -> None:
        """A positive offset confirms all before it; a negative one keeps only so many of the newest."""
        pending = self.pending()
        if offset > 0:
            self.confirm([waiting for waiting in pending if waiting.update["update_id"] < offset])
        elif offset < 0:
            self.confirm(pending[:offset])

    def _mark_fetched(self, waiting: Waiting) -> None:
        chat = self._chats.by_id.get(waiting.user_id)
        if chat and waiting.kind == "message":
            chat.fetched = max(chat.fetched, waiting.update["message"]["message_id"])
            self._chats.show(chat)
