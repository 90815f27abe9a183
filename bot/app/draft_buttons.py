"""Buttons below a draft: into their chat, into a chat of one's choice, to copy, to call."""

from collections.abc import Callable, Mapping

from bot.app import drafting
from bot.app.chat_links import chat_address
from bot.app.drafting import ALOUD, FILE, LONGEST_COPY
from bot.app.outgoing import Button
from bot.app.presses import LINK, Press
from bot.app.turn import Turn, text
from bot.app.typed import shortened
from bot.core.session import Session

CALL = "contact_card"  # the flow that sends a card which calls on a tap


def _take(take: str) -> Callable[[Turn, Session], list[Button]]:
    def buttons(turn: Turn, session: Session) -> list[Button]:
        if text(session, "form") == ALOUD:
            return _to_call(turn, session)
        return _to_send(turn, session, drafting.draft(turn, session, take))

    return buttons


def _to_send(turn: Turn, session: Session, words: str) -> list[Button]:
    entry, label = drafting.addressee(turn, session), turn.words.label
    buttons = []
    if url := drafting.address(entry, words):
        known = entry is not None and chat_address(entry, words)
        write = label(FILE, "write-to", {"name": shortened(entry.name)}) if entry and known else ""
        buttons.append(Button(write or label(FILE, "choose-chat"), url=url))
    return [*buttons, *_copy(turn, words)]


def _copy(turn: Turn, words: str) -> list[Button]:
    """Never a part of the words: what is too long for the button can be copied from the message."""
    if not 0 < len(words) <= LONGEST_COPY:
        return []
    return [Button(turn.words.label(FILE, "copy"), copy=words)]


def _to_call(turn: Turn, session: Session) -> list[Button]:
    entry = drafting.addressee(turn, session)
    if entry is None or not entry.reach("phone"):
        return []
    return [Button(turn.words.label(CALL, "open"), press=Press(LINK, f"{CALL}/{entry.id}").data)]


def _booking(turn: Turn, session: Session) -> list[Button]:
    return _copy(turn, drafting.booking(turn, session))


def _note(turn: Turn, session: Session) -> list[Button]:
    return _to_send(turn, session, drafting.note(turn, session))


def _own(turn: Turn, session: Session) -> list[Button]:
    return _to_send(turn, session, drafting.own(session))


BUTTONS: Mapping[str, Callable[[Turn, Session], list[Button]]] = {
    "draft": _take("short"),
    "draft_other": _take("other"),
    "draft_long": _take("long"),
    "own_draft": _own,
    "booking": _booking,
    "note": _note,
}
