"""What is done when a call failed: who waits, what is tried again, and what takes the place of the rest."""

import asyncio

from telegram.error import TelegramError

from bot.app.outgoing import Lane
from bot.log import logger
from bot.telegram.lanes import Letter, Pauses
from bot.telegram.mailbag import Mailbag
from bot.telegram.needs import Heart
from bot.telegram.outcome import Outcome, Verdict, judge

log = logger("telegram")

REPLY_REPEATS = 1  # a reply whose outcome is unknown is sent once more, never twice
LONGEST_BACK_OFF = 60.0  # seconds
LONGEST_FOR_HELP = 8.0
GIVE_UP = 130  # tries; with the back-off above, two hours
EVERYBODY = 3  # chats that are flooded at once mean that the limit for all was met
STREAK = 3  # failures in a row that mean that the way itself is closed


class Setbacks:
    """Decides about one letter at a time; ``revoked`` is set when Telegram refuses the token."""

    def __init__(self, heart: Heart, mailbag: Mailbag, pauses: Pauses) -> None:
        self._heart, self._mailbag, self._pauses = heart, mailbag, pauses
        self._streak = 0
        self.count = 0
        self.revoked = asyncio.Event()

    def over(self) -> None:
        """A call went through."""
        self._streak = 0
        self._pauses.open()

    async def meet(self, letter: Letter, error: TelegramError) -> bool:
        """True where the person should get the way to help in the place of this letter."""
        verdict = judge(error)
        self._tell(letter, error, verdict)
        match verdict.outcome:
            case Outcome.FLOODED:
                await self._flooded(letter, verdict)
            case Outcome.ENDED:
                await self._ended(letter)
            case Outcome.REVOKED:
                self.revoked.set()
                await self._again(letter, LONGEST_BACK_OFF)
            case Outcome.UNSENT | Outcome.UNKNOWN:
                await self._later(letter, unknown=verdict.outcome is Outcome.UNKNOWN)
            case Outcome.REFUSED | Outcome.GONE | Outcome.UNCHANGED:
                return True
        return False

    def _tell(self, letter: Letter, error: TelegramError, verdict: Verdict) -> None:
        self.count += 1
        log.warning(
            "a call failed",
            error=type(error).__name__,
            kind=letter.item.kind,
            lane=letter.lane.name.lower(),
            step=verdict.outcome.name.lower(),
            attempt=letter.tries + 1,
        )

    async def _flooded(self, letter: Letter, verdict: Verdict) -> None:
        """Only this chat waits; where several are flooded at once, check-ins wait as well."""
        self._pauses.chat(letter.chat, verdict.seconds)
        if self._pauses.paused_chats() >= EVERYBODY:
            self._pauses.lane(Lane.CHECK_IN, verdict.seconds)
        await self._again(letter, verdict.seconds)

    async def _ended(self, letter: Letter) -> None:
        """Each letter of a closed chat meets its own refusal: who comes back misses nothing new."""
        await self._mailbag.discard(letter)
        if letter.id:
            await self._heart.chat_ended(letter.tag)

    async def _later(self, letter: Letter, *, unknown: bool) -> None:
        """The way is closed, or nobody knows what became of it."""
        self._streak += 1
        letter.tries += 1
        wait = self._back_off(letter)
        if self._streak >= STREAK:
            self._pauses.close(wait)
        if await self._is_hopeless(letter, unknown=unknown):
            log.warning("a message was given up", lane=letter.lane.name.lower(), attempt=letter.tries)
            await self._mailbag.discard(letter)
        else:
            await self._again(letter, wait)

    async def _is_hopeless(self, letter: Letter, *, unknown: bool) -> bool:
        """Help is tried for ever; a reply of unknown outcome once more, even over a restart."""
        if letter.lane is Lane.HELP:
            return False
        if unknown and letter.lane is Lane.REPLY:
            return await self._mailbag.repeats(letter) > REPLY_REPEATS
        return letter.tries > GIVE_UP

    def _back_off(self, letter: Letter) -> float:
        """Seconds: 1, 2, 4 … up to a minute; help is tried at least every eight seconds."""
        longest = LONGEST_FOR_HELP if letter.lane is Lane.HELP else LONGEST_BACK_OFF
        return min(2.0 ** min(max(letter.tries, self._streak) - 1, 10), longest)

    async def _again(self, letter: Letter, seconds: float) -> None:
        self._pauses.chat(letter.chat, seconds)
        await self._mailbag.later(letter, seconds)
