"""Actions for a tidy chat."""

from collections.abc import Mapping

from bot.app import tidying
from bot.app.turn import Action, Turn, text
from bot.core.session import Session


def _tidy_now(turn: Turn, _: Session) -> None:
    turn.extra += tidying.tidied(turn)


def _set_tidy(turn: Turn, session: Session) -> None:
    chosen = text(session, "what").removeprefix("after_")
    tidying.set_hours(turn, chosen if chosen.isdigit() else "")


ACTIONS: Mapping[str, Action] = {"tidy_now": _tidy_now, "set_tidy": _set_tidy}
