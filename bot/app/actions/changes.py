"""Actions for when things change: putting somebody away with thanks, waiting, and picking people."""

from collections.abc import Mapping

from bot.app import sharing
from bot.app.turn import Action, Turn, text
from bot.core.session import Session
from bot.people import person as persons


def _put_away_with_thanks(turn: Turn, session: Session) -> None:
    turn.become(persons.archive(turn.person, text(session, "person"), text(session, "thanks")))


def _put_on_waiting_list(turn: Turn, session: Session) -> None:
    meanwhile = text(session, "meanwhile")
    known = meanwhile if turn.person.find(meanwhile) else ""
    turn.become(persons.wait_for(turn.person, text(session, "person"), known))


def _end_waiting(turn: Turn, session: Session) -> None:
    how = persons.bring_back if text(session, "waiting") == "started" else persons.archive
    turn.become(how(turn.person, text(session, "person")))


def _open_picker(turn: Turn, _: Session) -> str:
    sharing.open_picker(turn)
    return "opened"


ACTIONS: Mapping[str, Action] = {
    "put_away_with_thanks": _put_away_with_thanks,
    "put_on_waiting_list": _put_on_waiting_list,
    "end_waiting": _end_waiting,
    "open_picker": _open_picker,
}
