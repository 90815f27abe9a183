"""Actions about the list on top of the chat."""

from collections.abc import Mapping

from bot.app import pinned
from bot.app.set_by_person import PINNED_FORM
from bot.app.turn import Action, Turn, text
from bot.core.session import Session


def _pin_list(turn: Turn, session: Session) -> None:
    """Sent anew even where there is one: somebody may have deleted it. Its number comes when it is sent."""
    form = text(session, "form") or text(session, "change")
    turn.extra += pinned.taken_down(turn)
    turn.change(pinned=0, settings={**turn.person.settings, PINNED_FORM: form})
    turn.extra.append(pinned.pinned_list(turn))


def _unpin_list(turn: Turn, _: Session) -> None:
    turn.extra += pinned.taken_down(turn)
    kept = {name: value for name, value in turn.person.settings.items() if name != PINNED_FORM}
    turn.change(pinned=0, settings=kept)


ACTIONS: Mapping[str, Action] = {"pin_list": _pin_list, "unpin_list": _unpin_list}
