"""A tidy chat: messages that show names go, on a tap or some hours after names were shown last.

Telegram lets a bot delete for two days. So the hours begin anew each time names are shown, but never past
the moment at which the first of these messages could not be deleted any more.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from bot.app.outgoing import Card, Contact, Delete, Edit, File, Outgoing
from bot.app.pinned import DISCREET, up_to_date
from bot.app.set_by_person import PINNED_FORM, TIDY_HOURS, TIDY_SINCE
from bot.app.turn import Turn

LATEST = timedelta(hours=47)  # after the first of them


def arm(turn: Turn, outgoing: Iterable[Outgoing], *, received: bool = False) -> None:
    """Set the moment of the next tidying, where the person wants that and names are in the chat."""
    hours = turn.person.settings.get(TIDY_HOURS, "")
    if not hours.isdigit() or not (received or any(_shows_names(one) for one in outgoing)):
        return
    since = datetime.fromisoformat(turn.person.settings.get(TIDY_SINCE) or turn.now.isoformat())
    at = min(turn.now + timedelta(hours=int(hours)), since + LATEST)
    turn.change(settings={**turn.person.settings, TIDY_SINCE: since.isoformat()})
    _plan(turn, max(at, turn.now))


def _shows_names(item: Outgoing) -> bool:
    return isinstance(item, Contact | File) or (
        isinstance(item, Card | Edit) and getattr(item, "names", False)
    )


def _plan(turn: Turn, at: datetime | None) -> None:
    turn.document = replace(turn.document, plan=replace(turn.document.plan, tidy_at=at))


def tidied(turn: Turn) -> list[Outgoing]:
    """Everything that shows names goes; the pinned list stays, without them."""
    _plan(turn, None)
    before = turn.person
    settings = {name: value for name, value in before.settings.items() if name != TIDY_SINCE}
    if before.pinned:
        settings[PINNED_FORM] = DISCREET
    turn.change(settings=settings)
    return [Delete(all_names=True, keep=before.pinned), *up_to_date(turn, before)]


def set_hours(turn: Turn, hours: str) -> None:
    """``""``: only on a tap."""
    settings = {
        name: value for name, value in turn.person.settings.items() if name not in (TIDY_HOURS, TIDY_SINCE)
    }
    if hours:
        settings[TIDY_HOURS] = hours
    else:
        _plan(turn, None)
    turn.change(settings=settings)
