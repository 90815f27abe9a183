"""What follows from a turn without being asked: the pinned list is brought up to date, a tidying set."""

from collections.abc import Sequence

from bot.app import pinned, tidying
from bot.app.outgoing import Edit, Outgoing
from bot.app.turn import Turn
from bot.people.person import Person


def afterwards(
    turn: Turn, before: Person, outgoing: Sequence[Outgoing], *, gave_names: bool
) -> list[Outgoing]:
    """Nothing for somebody who has just been forgotten, and no edit beside one that is on its way."""
    if turn.forgotten:
        return []
    tidying.arm(turn, outgoing, received=gave_names)
    edited = any(isinstance(item, Edit) for item in outgoing)
    return [] if edited else pinned.up_to_date(turn, before)
