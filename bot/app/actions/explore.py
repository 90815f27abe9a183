"""Actions of “What support is there”: look for what fits, and send a sheet to be forwarded."""

from collections.abc import Mapping

from bot.app import exploring
from bot.app.outgoing import Card
from bot.app.people_sheets import sheet
from bot.app.turn import Action, Turn, text
from bot.core.session import Session


def _look_for_support(turn: Turn, session: Session) -> str:
    if not exploring.wishes(session):
        return "anything"
    return "close" if any(one.unmet for one in exploring.fits(turn, session)) else "fits"


def _send_people_sheet(turn: Turn, session: Session) -> None:
    """A message of its own, without a button: whoever gets it forwarded can do nothing in this chat."""
    turn.extra.append(Card(text=sheet(turn, text(session, "whom")), living=False))


ACTIONS: Mapping[str, Action] = {
    "look_for_support": _look_for_support,
    "send_people_sheet": _send_people_sheet,
}
