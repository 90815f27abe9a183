"""The content as it is, read once in a process however many tests ask for it."""

from functools import cache

from bot.content.crisis import RuleBook, read_rule_book
from bot.content.findings import Finding
from bot.content.library import FOLDER, Library, read_library


@cache
def whole_content() -> tuple[Library, list[Finding]]:
    """All content, and what is wrong with it."""
    return read_library()


@cache
def rule_book() -> RuleBook:
    """The words of crisis of all languages."""
    return read_rule_book(FOLDER / "crisis")
