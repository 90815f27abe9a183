"""Pieces that several views are made of. What people typed is escaped and isolated here."""

from bot.app.lines import escaped
from bot.app.turn import Turn


def isolated(typed: str) -> str:
    """A name may run right-to-left in a line that does not."""
    return f"\u2068{escaped(typed)}\u2069"


def after(turn: Turn, typed: str) -> str:
    separator = turn.words.label("views", "list-separator")
    return f"{separator} {isolated(typed)}" if typed else ""


def quoted(turn: Turn, typed: str) -> str:
    return turn.words.html("views", "quote", {"words": typed})


def listed(turn: Turn, parts: list[str]) -> str:
    separator = turn.words.label("views", "list-separator")
    return f"{separator} ".join(escaped(part) for part in parts)
