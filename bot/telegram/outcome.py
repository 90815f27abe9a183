"""What an error of Telegram’s means for the message that met it: one judgement, in one place.

The dangerous case is the unknown outcome: after a time-out or a cut connection the message may be on
the person’s screen already. An answer with an error, or a connection that never came about, is not
unknown: nothing was sent.
"""

from dataclasses import dataclass
from enum import Enum, auto

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.telegram.transport import CutError


class Outcome(Enum):
    UNCHANGED = auto()  # the message already looks like this: as good as done
    GONE = auto()  # the message to edit is not there, or cannot be edited any more
    FLOODED = auto()  # wait, this chat or everybody
    ENDED = auto()  # the chat is closed to us: blocked, deleted, never opened
    REVOKED = auto()  # the token is no longer valid
    REFUSED = auto()  # Telegram will never take this text or keyboard
    UNSENT = auto()  # nothing happened; try again later
    UNKNOWN = auto()  # it may or may not have been sent


@dataclass(frozen=True, slots=True)
class Verdict:
    outcome: Outcome
    seconds: float = 0.0  # how long Telegram asks to wait


_UNCHANGED = ("message is not modified",)
_GONE = (
    "message to edit not found",
    "message to delete not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)
_ENDED = ("chat not found", "user is deactivated", "peer_id_invalid", "user not found")


def judge(error: TelegramError) -> Verdict:
    match error:
        case RetryAfter():
            return Verdict(Outcome.FLOODED, _seconds(error))
        case Forbidden() | ChatMigrated():
            return Verdict(Outcome.ENDED)
        case InvalidToken():
            return Verdict(Outcome.REVOKED)
        case BadRequest():
            return Verdict(_bad_request(error.message.lower()))
        case TimedOut() | CutError():
            return Verdict(Outcome.UNKNOWN)
        case _:
            return Verdict(Outcome.UNSENT)


def _bad_request(words: str) -> Outcome:
    for outcome, phrases in (
        (Outcome.UNCHANGED, _UNCHANGED),
        (Outcome.GONE, _GONE),
        (Outcome.ENDED, _ENDED),
    ):
        if any(phrase in words for phrase in phrases):
            return outcome
    return Outcome.REFUSED


def _seconds(error: RetryAfter) -> float:
    asked = error.retry_after
    return float(asked) if isinstance(asked, int) else asked.total_seconds()
