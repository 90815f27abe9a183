"""Putting an update into this queue is processing and committing it: nothing is acknowledged before.

The library’s ``Updater`` awaits ``put`` before it moves the offset, and the webhook answers after it. So
``put`` must never raise (that would end polling without a word), and must finish what it began even when
its task is cancelled. Whatever goes wrong in between, the person gets the way to help.
"""

import asyncio
from collections import OrderedDict
from typing import Any, Protocol

from telegram import Bot, Update
from telegram.error import TelegramError

from bot.app.events import Incoming
from bot.app.outgoing import Outgoing
from bot.log import logger
from bot.store.problems import StoreProblem
from bot.store.store import Store
from bot.telegram import inbox
from bot.telegram.inbox import Elsewhere
from bot.telegram.needs import Answered, Heart

log = logger("telegram")

ALBUMS = 256  # albums remembered, so that one is answered once and not for each picture
UNREADABLE = 1000  # updates that could not be read, kept until their turn comes
SIDE_CALLS = 64  # answers to presses and farewells to groups under way at once
SIDE_CALL_SECONDS = 1.0  # for those under way when asked to stop

Raw = dict[str, Any]


class Direct(Protocol):
    """The courier’s side door."""

    def direct(self, chat: int, item: Outgoing, *, language: str = "") -> None: ...


class CommittingQueue(asyncio.Queue[object]):
    """A queue that is always empty: what is put into it has been dealt with."""

    def __init__(self, bot: Bot, heart: Heart, store: Store | None, courier: Direct) -> None:
        super().__init__()
        self._bot, self._heart, self._store, self._courier = bot, heart, store, courier
        self._turn = asyncio.Lock()
        self._unreadable: OrderedDict[int, Raw] = OrderedDict()
        self._albums: OrderedDict[str, None] = OrderedDict()
        self._under_way: set[asyncio.Task[None]] = set()
        self._side_calls: set[asyncio.Task[None]] = set()
        self.processed = 0
        self.set_aside_count = 0

    async def put(self, item: object) -> None:
        """Process one update; returns after the commit. One at a time, in the order of coming."""
        task = asyncio.create_task(self._process(item))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        await asyncio.shield(task)

    def unreadable(self, raw: Raw) -> None:
        """The transport met an update that the library cannot read; its empty shell comes by ``put``."""
        self._unreadable[raw["update_id"]] = raw
        if len(self._unreadable) > UNREADABLE:
            self._unreadable.popitem(last=False)

    async def finish(self) -> None:
        """Let what was begun be committed; answers to presses get a second more, they matter less."""
        await asyncio.gather(*self._under_way, return_exceptions=True)
        if self._side_calls:
            _, late = await asyncio.wait(self._side_calls, timeout=SIDE_CALL_SECONDS)
            for call in late:
                call.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _process(self, item: object) -> None:
        async with self._turn:
            if not isinstance(item, Update):
                return
            try:
                await self._take(item)
            except Exception:
                log.exception("an update could not be processed")
                await self._give_help(item.update_id, _chat(item), _language(item), "failed")
            self.processed += 1

    async def _take(self, update: Update) -> None:
        raw = self._unreadable.pop(update.update_id, None)
        if raw is not None:
            log.error("an update could not be read")
            await self._give_help(update.update_id, raw_chat(raw), raw_language(raw), "unreadable")
            return
        happened = inbox.read(update)
        if isinstance(happened, Incoming) and not self._is_rest_of_album(update, happened):
            self._after(happened, await self._heart.receive(happened))
        elif isinstance(happened, Elsewhere):
            self._aside(self._leave(happened))

    def _is_rest_of_album(self, update: Update, incoming: Incoming) -> bool:
        """The second picture of an album and those after it, unless words came with them."""
        album = update.message.media_group_id if update.message else None
        if album is None or incoming.text:
            return False
        known = album in self._albums
        self._albums[album] = None
        if len(self._albums) > ALBUMS:
            self._albums.popitem(last=False)
        return known

    def _after(self, incoming: Incoming, answered: Answered) -> None:
        if incoming.callback_id:
            self._aside(self._answer(incoming.callback_id, answered.notice))
        for item in answered.direct:
            self._courier.direct(incoming.telegram_id, item, language=incoming.language)

    # -------------------------------------------------------------------------------- when it goes wrong
    async def _give_help(self, update_id: int, chat: int | None, language: str, reason: str) -> None:
        """Set the update aside; the person gets the way to help, once where the store can tell."""
        if await self._set_aside(update_id, reason) and chat is not None:
            try:
                self._courier.direct(chat, self._heart.emergency(language), language=language)
            except Exception:
                log.exception("the way to help could not be shown")

    async def _set_aside(self, update_id: int, reason: str) -> bool:
        """Whether this is the first time, as far as anybody can know."""
        self.set_aside_count += 1
        if self._store is None:
            return True
        try:
            async with self._store.transaction() as transaction:
                first = await transaction.first_time(update_id)
                await transaction.set_aside(update_id, reason)
        except StoreProblem:
            log.exception("an update could not be set aside")
            return True
        return first

    # ------------------------------------------------------------------------------------- side calls
    def _aside(self, call: Any) -> None:
        """Beside the line: bounded, and what does not fit is left out (a spinner stops by itself)."""
        if len(self._side_calls) >= SIDE_CALLS:
            call.close()
            return
        task = asyncio.create_task(call)
        self._side_calls.add(task)
        task.add_done_callback(self._side_calls.discard)

    async def _answer(self, callback_id: str, notice: str) -> None:
        try:
            await self._bot.answer_callback_query(callback_id, text=notice or None)
        except TelegramError as error:  # too old to be answered, most often: no harm
            log.debug("a press could not be answered", error=type(error).__name__)

    async def _leave(self, place: Elsewhere) -> None:
        """Groups are told why in one sentence; channels are left in silence."""
        try:
            if place.group:
                await self._bot.send_message(place.chat_id, self._heart.group_notice(place.language))
        except TelegramError as error:
            log.debug("a group could not be told", error=type(error).__name__)
        try:
            await self._bot.leave_chat(place.chat_id)
        except TelegramError as error:
            log.debug("a group could not be left", error=type(error).__name__)


def _chat(update: Update) -> int | None:
    chat = update.effective_chat
    return chat.id if chat is not None and chat.type == chat.PRIVATE else None


def _language(update: Update) -> str:
    user = update.effective_user
    return (user.language_code or "") if user else ""


def raw_chat(raw: Raw) -> int | None:
    """The private chat that an unreadable update came from, if it can be found."""
    chat = _dig(raw, "chat")
    if chat.get("type") == "private" and isinstance(chat.get("id"), int):
        return int(chat["id"])
    return None


def raw_language(raw: Raw) -> str:
    language = _dig(raw, "from").get("language_code", "")
    return language if isinstance(language, str) else ""


def _dig(raw: Raw, name: str) -> Raw:
    """The chat or the person of a message, a changed message, a press or a membership."""
    for kind in ("message", "edited_message", "callback_query", "my_chat_member"):
        body = raw.get(kind)
        if not isinstance(body, dict):
            continue
        for place in (body, body.get("message")):
            if isinstance(place, dict) and isinstance(place.get(name), dict):
                return dict(place[name])
    return {}
