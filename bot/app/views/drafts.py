"""Views of a draft: who it is for, and its words."""

from collections.abc import Mapping

from bot.app import drafting
from bot.app.lines import escaped
from bot.app.turn import NONE, Turn, View, text
from bot.content.words import Block
from bot.core.session import Session

KINDS = ("friend", "relative", "partner", "online", "someone_else")


def _addressee(turn: Turn, session: Session) -> str:
    """The name, or “your friend”."""
    entry = drafting.addressee(turn, session)
    if entry is not None:
        return entry.name
    kind = text(session, "person")
    return turn.words.label(drafting.FILE, f"to-{kind if kind in KINDS else KINDS[-1]}")


def _take(take: str) -> View:
    return lambda turn, session: Block(escaped(drafting.draft(turn, session, take)))


def _booking(turn: Turn, session: Session) -> Block:
    return Block(escaped(drafting.booking(turn, session)))


def _note(turn: Turn, session: Session) -> Block:
    return Block(escaped(drafting.note(turn, session)))


def _role(turn: Turn, session: Session) -> str:
    return drafting.role(turn, session)


def _country_code(turn: Turn, _: Session) -> str:
    """Two letters, for words that are others in other countries."""
    return turn.country.iso2 or NONE


VIEWS: Mapping[str, View] = {
    "addressee": _addressee,
    "draft_words": _take("short"),
    "draft_other_words": _take("other"),
    "draft_long_words": _take("long"),
    "booking_words": _booking,
    "note_words": _note,
    "role_name": _role,
    "country_code": _country_code,
}
