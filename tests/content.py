"""The content as it is, read once in a process however many tests ask for it."""

from functools import cache
from pathlib import Path

from bot.cli.opening import CHECKED, WOVEN
from bot.content.crisis import RuleBook, read_rule_book
from bot.content.findings import Finding
from bot.content.fingerprint import fingerprint, keep
from bot.content.library import FOLDER, Library, read_library
from bot.content.woven_file import keep_woven


@cache
def whole_content() -> tuple[Library, list[Finding]]:
    """All content, and what is wrong with it."""
    return read_library()


def leave_found_whole(data: Path) -> None:
    """As after an earlier start from this data folder: the content is only read, its rules are at hand."""
    now = fingerprint(FOLDER)
    keep(data / CHECKED, now)
    keep_woven(data / WOVEN, now, whole_content()[0].recogniser.woven)


@cache
def rule_book() -> RuleBook:
    """The words of crisis of all languages."""
    return read_rule_book(FOLDER / "crisis")
