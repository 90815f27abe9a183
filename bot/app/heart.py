"""One update is one transaction: what it changes and what it says are committed together, then sent.

Nothing here raises for what a person does, and nothing here waits for the network. Where the store is out of
order, the way to help is answered directly.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from bot.app import document as documents
from bot.app import reception, retention, tidying
from bot.app.afterwards import afterwards
from bot.app.conversation import HOME
from bot.app.document import Document
from bot.app.events import Incoming
from bot.app.exports import export
from bot.app.help.alone import help_alone, stranger
from bot.app.help.recent import Recent
from bot.app.help_now import help_card
from bot.app.notes import note
from bot.app.outgoing import Card, Delete, File, Lane, Outgoing, Wake, to_json
from bot.app.own_messages import gives_names
from bot.app.screens import plain_card
from bot.app.turn import Operator, Turn
from bot.checkins import plan as plans
from bot.checkins.plan import Kind
from bot.content.library import SOURCE_LANGUAGE, Library
from bot.store.problems import Damaged, StoreProblem
from bot.store.store import Store
from bot.store.transaction import Transaction

PRUNE_EVERY = timedelta(minutes=5)
AT_ONCE = 50  # people whose check-ins are claimed in one transaction
HELP_COMMAND = "helpnow"
FORGET = "/forget"


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of an update. ``direct`` is sent at once, past the store that is out of order."""

    notice: str = ""
    direct: tuple[Outgoing, ...] = ()


@dataclass(frozen=True, slots=True)
class Profile:
    """How the bot presents itself in one language."""

    language: str
    commands: tuple[tuple[str, str], ...]
    description: str
    short_description: str


def _nobody_waits() -> None:
    """Until the courier is there, nobody is to be woken."""


async def _nothing_to_keep_up(_now: datetime) -> None:
    """Where no backups are wanted."""


@dataclass(slots=True)
class Heart:
    """``store`` is None where it could not be opened: then everything is answered with help alone."""

    library: Library
    store: Store | None
    operator: Operator
    clock: Callable[[], datetime]
    upkeep: Callable[[datetime], Awaitable[None]] = _nothing_to_keep_up
    wake: Wake = field(default_factory=lambda: _nobody_waits)
    _recent: Recent = field(default_factory=Recent)
    _pruned: datetime = field(default=datetime.min.replace(tzinfo=UTC))

    async def receive(self, incoming: Incoming) -> Answered:
        """Process and commit; whatever goes wrong, the person gets the way to help."""
        if self.store is None:
            return self._without_store(incoming)
        try:
            await self._commit(self.store, incoming)
        except Damaged:
            return await self._unreadable(self.store, incoming)
        except StoreProblem:
            return self._without_store(incoming)
        self.wake()
        return Answered()

    async def _commit(self, store: Store, incoming: Incoming) -> None:
        tag = store.tag(incoming.telegram_id)
        async with store.transaction() as transaction:
            first, kept = await transaction.begin_update(incoming.update_id, tag)
            if not first:
                return
            document = documents.from_json(kept) if kept else documents.new(incoming.telegram_id)
            turn = self._turn(document, incoming.language)
            turn.helped = self._recent.helped(incoming.telegram_id, turn.now)
            begun = turn.document
            gave_names = gives_names(turn, incoming)
            lane, outgoing = reception.receive(turn, incoming)
            gave_names = gave_names and lane is not Lane.HELP
            self._recent.note(incoming.telegram_id, turn.now, helped=lane is Lane.HELP)
            if lane is not Lane.HELP:
                reception.sign_of_life(turn)
                outgoing += afterwards(turn, begun.person, outgoing, gave_names=gave_names)
            if turn.forgotten:
                outgoing = await _forget(transaction, tag, outgoing)
            elif turn.document != begun or (lane is not Lane.HELP and (begun != document or kept is None)):
                await self._save(transaction, tag, retention.used(turn.document, turn.now))
            if gave_names and incoming.message_id and not turn.forgotten:
                written = incoming.at or int(turn.now.timestamp())
                await transaction.note_received(tag, incoming.message_id, written)
            await _enqueue(transaction, tag, incoming.telegram_id, lane, outgoing)

    def _turn(self, document: Document, language: str) -> Turn:
        if language and not document.person.language:
            known = self.library.language(language).language
            document = replace(document, person=replace(document.person, language=known))
        return Turn(self.library, self.operator, document, self.clock())

    async def _save(self, transaction: Transaction, tag: bytes, document: Document) -> None:
        now = self.clock()
        looks = (
            plans.next_due_minute(document.plan, now),
            retention.next_look(document, self.operator.retention_days, now),
        )
        due = min((look for look in looks if look is not None), default=None)
        await transaction.save(tag, documents.to_json(document), due)

    async def _unreadable(self, store: Store, incoming: Incoming) -> Answered:
        """A damaged record is left as it is, but /forget erases it without reading it."""
        asked = incoming.what == "text" and incoming.text.strip().casefold() == FORGET
        if asked:
            await store.forget(incoming.telegram_id)
        asker = stranger(self.library, incoming.language, self.operator.default_country)
        trouble = "erased-unread" if asked else "unreadable"
        return Answered(direct=help_alone(asker, incoming, reception.said(incoming), self.clock(), trouble))

    def _without_store(self, incoming: Incoming) -> Answered:
        """Nothing can be kept or read; the numbers are in memory."""
        now = self.clock()
        asker = stranger(self.library, incoming.language, self.operator.default_country, now)
        return Answered(direct=help_alone(asker, incoming, reception.said(incoming), now))

    def emergency(self, language: str) -> Card:
        """The help screen that needs nothing but the content."""
        return help_card(stranger(self.library, language, self.operator.default_country), "help")

    async def tick(self, now: datetime) -> None:
        """Claim what is due, longest due first, into the outbox behind everybody who waits; then upkeep."""
        if self.store is None:
            return
        if now - self._pruned >= PRUNE_EVERY:
            self._pruned = now
            await self.store.prune(int(now.timestamp()))
        while tags := await self.store.due(int(now.timestamp()), AT_ONCE):
            async with self.store.transaction() as transaction:
                for tag in tags:
                    await self._claim(transaction, tag, now)
            self.wake()
        await self.upkeep(now)

    async def _claim(self, transaction: Transaction, tag: bytes, now: datetime) -> None:
        try:
            kept = await transaction.load(tag)
        except Damaged:  # one record that cannot be read must not keep everybody's notes from coming
            await transaction.clear_due(tag)
            return
        if kept is None:
            return
        document = documents.from_json(kept)
        days = self.operator.retention_days
        unused = retention.turn_for(document, days, now)
        if unused is retention.Turns.ERASE:
            await transaction.forget(tag)
            return
        claimed, plan = plans.claims(document.plan, now)
        turn = self._turn(replace(document, plan=plan), "")
        outgoing: list[Outgoing] = []
        for one in claimed:
            outgoing += tidying.tidied(turn) if one.what.kind is Kind.TIDY else [note(turn, one)]
        document = turn.document
        if unused is retention.Turns.ANNOUNCE:
            outgoing.append(plain_card(turn, turn.words.html("common", "unused"), (HOME,)))
            document = retention.announced(document, days, now)
        await self._save(transaction, tag, document)
        await _enqueue(transaction, tag, document.person.telegram_id, Lane.CHECK_IN, outgoing)

    async def make(self, tag: bytes, file: File) -> bytes:
        """The bytes of a picture or document, from what is kept now."""
        assert self.store is not None
        async with self.store.transaction() as transaction:
            kept = await transaction.load(tag)
        document = documents.from_json(kept) if kept else documents.new(0)
        return await asyncio.to_thread(export, self._turn(document, ""), file)

    async def pinned(self, tag: bytes, message_id: int) -> None:
        """The list is on top of the chat: its number is kept, to bring it up to date."""
        await self._amend(tag, lambda turn: turn.change(pinned=message_id))

    async def left_over(self, tag: bytes) -> None:
        """Telegram did not let everything be deleted: the person is told how to do so by hand."""
        await self._amend(tag, reception.tell_what_is_left)

    async def chat_ended(self, tag: bytes) -> None:
        """The bot was blocked: check-ins end; what is kept goes after the retention time."""
        await self._amend(tag, reception.silence)

    async def _amend(self, tag: bytes, change: Callable[[Turn], None]) -> None:
        """Change a record because of what became of a message; somebody forgotten meanwhile stays so."""
        if self.store is None:
            return
        async with self.store.transaction() as transaction:
            kept = await transaction.load(tag)
            if kept is None:
                return
            turn = self._turn(documents.from_json(kept), "")
            change(turn)
            await self._save(transaction, tag, turn.document)
            await _enqueue(transaction, tag, turn.person.telegram_id, Lane.REPLY, turn.extra)
        self.wake()

    def group_notice(self, language: str) -> str:
        return self.library.language(language).html("common", "group")

    def profiles(self) -> Sequence[Profile]:
        """Commands and descriptions in every language, and once more for everybody else."""
        named = [(code, words.language) for code, words in self.library.words.items()]
        return [self._profile(code, language) for code, language in [("", SOURCE_LANGUAGE), *named]]

    def _profile(self, code: str, language: str) -> Profile:
        words = self.library.words[language]
        flows = {HELP_COMMAND: "help_now", **self.library.scripts.commands}
        commands = tuple(
            (name, words.label(flow, "open", attribute="command")) for name, flow in flows.items()
        )
        about = words.label("common", "description"), words.label("common", "short-description")
        return Profile(code, commands, *about)


async def _forget(transaction: Transaction, tag: bytes, outgoing: list[Outgoing]) -> list[Outgoing]:
    """Erase, and keep only long enough which messages are to be deleted from the chat."""
    sent = tuple(one.message_id for one in await transaction.sent(tag))
    await transaction.forget(tag)
    return [replace(one, message_ids=sent) if isinstance(one, Delete) else one for one in outgoing]


async def _enqueue(
    transaction: Transaction, tag: bytes, chat: int, lane: Lane, outgoing: Sequence[Outgoing]
) -> None:
    for item in outgoing:
        await transaction.enqueue(tag, lane, {"chat": chat, **to_json(item)})
