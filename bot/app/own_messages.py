"""Which messages of the person's own tell who somebody is, so that tidying can delete them too."""

from bot.app import conversation
from bot.app.events import Incoming
from bot.app.turn import Turn
from bot.core.flow import ASK
from bot.core.session import current


def gives_names(turn: Turn, incoming: Incoming) -> bool:
    """Whether this is a contact, or answers a question that was waiting."""
    if incoming.what == "shared":
        return True
    place = conversation.here(turn)
    step = current(*place) if place else None
    typed = incoming.what == "text" and not incoming.text.lstrip().startswith("/")
    return typed and step is not None and step.verb == ASK
