"""Pieces that several views are made of. What people typed is escaped and isolated here."""

from bot.app.lines import escaped
from bot.app.turn import Turn
from bot.app.typed import isolated

QUOTES = ("“", "„", "«", "‹", "「", "『", "‘", '"', "”", "»")
__all__ = ["after", "isolated", "listed", "quoted"]


def after(turn: Turn, typed: str) -> str:
    return turn.words.joined(("", isolated(typed))) if typed else ""


def quoted(turn: Turn, typed: str) -> str:
    """In quotation marks, unless the words brought their own."""
    if typed.startswith(QUOTES):
        return isolated(typed)
    return turn.words.html("views", "quote", {"words": typed})


def listed(turn: Turn, parts: list[str]) -> str:
    return turn.words.joined(escaped(part) for part in parts)
