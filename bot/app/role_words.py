"""Roles in words: what stands behind a name, and on a button that suggests it."""

from bot.app.turn import Turn

FILE = "roles"


def role_in_words(turn: Turn, role: str) -> str:
    """A suggested role in the person's language; what somebody typed stays as it is."""
    return turn.words.label(FILE, role) if role in turn.library.roles.names else role


def suggestions(turn: Turn, circle: str) -> list[tuple[str, str]]:
    """The roles to choose from, with the words on their buttons."""
    roles = turn.library.roles.suggested(circle, turn.country.iso2)
    return [(role, _capital(role_in_words(turn, role))) for role in roles]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
