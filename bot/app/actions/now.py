"""Actions of “I need someone now”."""

from collections.abc import Mapping

from bot.app import finding
from bot.app.turn import Action, Turn
from bot.core.session import Session


def _find_fitting(turn: Turn, session: Session) -> str:
    if finding.first(turn, session):
        return "someone"
    return "soon" if finding.soon(turn, session) else "nobody"


def _find_others(turn: Turn, session: Session) -> str:
    return "someone" if finding.others(turn, session) else "nobody"


ACTIONS: Mapping[str, Action] = {"find_fitting": _find_fitting, "find_others": _find_others}
