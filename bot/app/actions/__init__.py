"""What ``do`` can do: each changes the person's document and may say how it went.

Nothing here talks or waits; what is to be sent is put beside the turn. One file for each part of the
product; the names stand in bot/content/vocabulary.py.
"""

from collections.abc import Mapping

from bot.app.actions import (
    cards,
    changes,
    check_ins,
    circles,
    corner,
    drafts,
    explore,
    going_on,
    me,
    network,
    now,
    pins,
    take_along,
    tidying,
)
from bot.app.turn import Action

ACTIONS: Mapping[str, Action] = {
    **me.ACTIONS,
    **network.ACTIONS,
    **circles.ACTIONS,
    **changes.ACTIONS,
    **cards.ACTIONS,
    **check_ins.ACTIONS,
    **now.ACTIONS,
    **corner.ACTIONS,
    **drafts.ACTIONS,
    **explore.ACTIONS,
    **going_on.ACTIONS,
    **take_along.ACTIONS,
    **pins.ACTIONS,
    **tidying.ACTIONS,
}
