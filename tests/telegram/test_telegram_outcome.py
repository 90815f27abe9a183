"""Each error of Telegram’s has one meaning."""

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TimedOut,
)

from bot.telegram.outcome import Outcome, judge
from bot.telegram.transport import CutError, NotSentError


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (BadRequest("Message is not modified: specified new message content"), Outcome.UNCHANGED),
        (BadRequest("Message to edit not found"), Outcome.GONE),
        (BadRequest("Message can't be edited"), Outcome.GONE),
        (BadRequest("There is no text in the message to edit"), Outcome.GONE),
        (BadRequest("Chat not found"), Outcome.ENDED),
        (BadRequest("PEER_ID_INVALID"), Outcome.ENDED),
        (BadRequest("Can't parse entities"), Outcome.REFUSED),
        (BadRequest("BUTTON_DATA_INVALID"), Outcome.REFUSED),
        (Forbidden("bot was blocked by the user"), Outcome.ENDED),
        (ChatMigrated(5), Outcome.ENDED),
        (InvalidToken("Unauthorized"), Outcome.REVOKED),
        (TimedOut(), Outcome.UNKNOWN),
        (CutError("cut"), Outcome.UNKNOWN),
        (NotSentError("no way"), Outcome.UNSENT),
        (NetworkError("Bad Gateway"), Outcome.UNSENT),
        (Conflict("terminated"), Outcome.UNSENT),
    ],
)
def test_what_an_error_means(error, outcome):
    assert judge(error).outcome is outcome


def test_a_flood_says_how_long():
    assert judge(RetryAfter(7)).outcome is Outcome.FLOODED
    assert judge(RetryAfter(7)).seconds == 7.0
