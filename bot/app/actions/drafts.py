"""Actions about drafts: how far the words may go, and what is too long for a button."""

from collections.abc import Mapping

from bot.app import drafting
from bot.app.lines import escaped
from bot.app.outgoing import Card
from bot.app.turn import Action, Turn, text
from bot.app.views.drafts import KINDS
from bot.core.session import Session


def _look_at_level(turn: Turn, session: Session) -> str:
    """Somebody without a mark is asked about, so that the person decides; oneself needs no draft."""
    entry = drafting.addressee(turn, session)
    if entry is None:
        return "unsaid" if text(session, "person") in KINDS else "nobody"
    if entry.circle == "me":
        return "nobody"
    return "known" if entry.knows else "unsaid"


def _send_long(turn: Turn, session: Session) -> str:
    if text(session, "form") == drafting.ALOUD:
        return "here"
    return _laid_out(turn, drafting.draft(turn, session, "long"))


def _send_note(turn: Turn, session: Session) -> str:
    return _laid_out(turn, drafting.note(turn, session))


def _laid_out(turn: Turn, words: str) -> str:
    """What no button can copy is sent as it is, for the message to be copied as a whole."""
    if len(words) <= drafting.LONGEST_COPY:
        return "here"
    turn.extra.append(Card(text=escaped(words), living=False, names=True))
    return "above"


ACTIONS: Mapping[str, Action] = {
    "look_at_level": _look_at_level,
    "send_long": _send_long,
    "send_note": _send_note,
}
