"""One item is carried out: what Telegram is asked to do, and what is remembered of it.

The living card. A press on the newest card edits that message; in every other case a new message is
sent and then the keyboard of the card before it is taken away. In this order, so that there is never a
moment without a way on. What comes after the message (taking the old keyboard, pinning) is done once the
message is recorded, and its failure is no failure of the message.
"""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from telegram import Bot, Message
from telegram.constants import ChatAction
from telegram.error import BadRequest, TelegramError

from bot.app.outgoing import Card, Contact, Delete, Edit, File, Keys, Unpin
from bot.log import logger
from bot.store.outbox import SentMessage
from bot.store.store import Store
from bot.takeaway import fits_as_photo
from bot.telegram import screens
from bot.telegram.lanes import Letter
from bot.telegram.needs import Heart
from bot.telegram.outcome import Outcome, judge

log = logger("telegram")

DELETED_AT_ONCE = 100  # messages a call, Telegram’s limit
Afterwards = Callable[[], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Carried:
    """What is now on the screen, and what is still to be done about it."""

    sent: tuple[SentMessage, ...] = ()
    afterwards: tuple[Afterwards, ...] = ()


class Delivery:
    """Carries letters out, one call after the other; raises the library’s errors as they come."""

    def __init__(self, bot: Bot, store: Store | None, heart: Heart) -> None:
        self._bot, self._store, self._heart = bot, store, heart

    async def carry(self, letter: Letter) -> Carried:
        match letter.item:
            case Card() as card:
                carried = await self._card(letter, card)
            case Keys() as keys:
                carried = _shown(await self._bot.send_message(letter.chat, **screens.keys(keys)))
            case Contact() as contact:
                sent = await self._bot.send_contact(letter.chat, **screens.contact(contact))
                carried = _shown(sent, names=True)
            case File() as file:
                carried = await self._file(letter, file)
            case Edit() as edit:
                carried = await self._edit(letter, edit)
            case Delete() as delete:
                carried = await self._delete(letter, delete)
            case Unpin():
                await self._bot.unpin_all_chat_messages(letter.chat)
                carried = Carried()
        return carried

    async def emergency(self, letter: Letter) -> Carried:
        """In the place of what could not be shown: the way to help, without its buttons if need be."""
        card = replace(self._heart.emergency(letter.language), replaces=0, living=False)
        try:
            return _shown(await self._bot.send_message(letter.chat, **screens.sent(card)))
        except BadRequest as error:
            if judge(error).outcome is not Outcome.REFUSED:
                raise
            return _shown(await self._bot.send_message(letter.chat, **screens.sent(replace(card, rows=()))))

    # ------------------------------------------------------------------------------------ the card
    async def _card(self, letter: Letter, card: Card) -> Carried:
        newest = await self._newest(letter) if card.living else None
        if newest and card.replaces == newest:
            edited = await self._edited(letter.chat, newest, card)
            if edited is not None:
                return Carried((_record(edited, card),), tuple(self._pin(letter, card, newest)))
        message = await self._bot.send_message(letter.chat, **screens.sent(card))
        record = _record(message, card)
        afterwards = list(self._pin(letter, card, message.message_id))
        if newest:
            afterwards.append(lambda: self._bot.edit_message_reply_markup(letter.chat, newest))
        return Carried((record,), tuple(afterwards))

    async def _newest(self, letter: Letter) -> int | None:
        return await self._store.card(letter.tag) if self._store and letter.id else None

    async def _edited(self, chat: int, message_id: int, card: Card | Edit) -> Message | int | None:
        """The message after the edit, its number where nothing changed, None where it is gone."""
        try:
            result = await self._bot.edit_message_text(
                chat_id=chat, message_id=message_id, **screens.changed(card)
            )
        except BadRequest as error:
            match judge(error).outcome:
                case Outcome.UNCHANGED:
                    return message_id
                case Outcome.GONE:
                    return None
                case _:
                    raise
        return result if isinstance(result, Message) else message_id

    def _pin(self, letter: Letter, card: Card, message_id: int) -> Iterator[Afterwards]:
        if card.pin:
            yield lambda: self._bot.pin_chat_message(letter.chat, message_id, disable_notification=True)
            yield lambda: self._heart.pinned(letter.tag, message_id)

    # ---------------------------------------------------------------------------------- the others
    async def _edit(self, letter: Letter, edit: Edit) -> Carried:
        """A list that the person has deleted is not sent again unasked."""
        await self._edited(letter.chat, edit.message_id, edit)
        return Carried()

    async def _file(self, letter: Letter, file: File) -> Carried:
        action = ChatAction.UPLOAD_PHOTO if file.photo else ChatAction.UPLOAD_DOCUMENT
        await quietly(lambda: self._bot.send_chat_action(letter.chat, action))
        content = await self._heart.make(letter.tag, file)
        file = replace(file, photo=file.photo and fits_as_photo(content))
        send = self._bot.send_photo if file.photo else self._bot.send_document
        return _shown(await send(letter.chat, **screens.file(file, content)), names=True)

    async def _delete(self, letter: Letter, delete: Delete) -> Carried:
        wanted = set(delete.message_ids)
        if self._store and letter.id and (delete.all_names or delete.everything):
            wanted |= {
                one.message_id for one in await self._store.sent(letter.tag) if delete.everything or one.names
            } - {delete.keep}
        refused = [await self._delete_some(letter.chat, some) for some in _at_once(sorted(wanted))]
        if self._store and letter.id and wanted:
            await self._store.unsent(letter.tag, sorted(wanted))
        if delete.all_names and any(refused):
            return Carried(afterwards=(lambda: self._heart.left_over(letter.tag),))
        return Carried()

    async def _delete_some(self, chat: int, message_ids: Sequence[int]) -> int:
        """How many were refused. One that is too old fails the whole call: then each is tried on its own."""
        try:
            await self._bot.delete_messages(chat, message_ids)
        except BadRequest as error:
            if judge(error).outcome is Outcome.ENDED:
                raise
            return sum([not await self._delete_one(chat, message_id) for message_id in message_ids])
        return 0

    async def _delete_one(self, chat: int, message_id: int) -> bool:
        """Whether it is gone; one that the person deleted before is."""
        try:
            await self._bot.delete_message(chat, message_id)
        except BadRequest as error:
            outcome = judge(error).outcome
            if outcome is Outcome.ENDED:
                raise
            return outcome is Outcome.GONE
        return True


async def quietly(action: Afterwards) -> None:
    """For what is nice to have: its failure is told in the log and changes nothing."""
    try:
        await action()
    except TelegramError as error:
        log.info("a small thing could not be done", error=type(error).__name__)


def _record(message: Message | int, card: Card) -> SentMessage:
    if isinstance(message, int):
        return SentMessage(message, 0, card=card.living, names=card.names)
    return SentMessage(message.message_id, _at(message), card=card.living, names=card.names)


def _shown(message: Message, *, names: bool = False) -> Carried:
    return Carried((SentMessage(message.message_id, _at(message), card=False, names=names),))


def _at(message: Message) -> int:
    return int(message.date.timestamp())


def _at_once(message_ids: list[int]) -> Iterator[list[int]]:
    numbers = iter(message_ids)
    while some := list(islice(numbers, DELETED_AT_ONCE)):
        yield some
