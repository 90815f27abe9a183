"""Blocks that the program writes into screens: variables in Fluent that no step asks for.

Each is made only where the words of a screen use it. One file for each part of the product; the names stand
in bot/content/vocabulary.py.
"""

from collections.abc import Mapping

from bot.app.turn import NONE, Turn, View, text
from bot.app.views import check_ins, circles, corner, drafts, explore, going_on, lines, me, network, now
from bot.core.session import Session

VIEWS: Mapping[str, View] = {
    **me.VIEWS,
    **network.VIEWS,
    **circles.VIEWS,
    **check_ins.VIEWS,
    **now.VIEWS,
    **corner.VIEWS,
    **drafts.VIEWS,
    **explore.VIEWS,
    **going_on.VIEWS,
    **lines.VIEWS,
}


def variables(turn: Turn, session: Session, names: frozenset[str]) -> dict[str, object]:
    """What the words of a screen need: answers by the step's name, and views."""
    found: dict[str, object] = {}
    for name in names:
        if name in VIEWS:
            found[name] = VIEWS[name](turn, session)
        else:
            found[name] = text(session, name) or NONE
    return found
