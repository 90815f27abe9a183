"""The content as it is, read once in a process however many tests ask for it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from bot.cli.opening import CHECKED, WOVEN, at_the_desk
from bot.content.crisis import read_rules
from bot.content.findings import Finding
from bot.content.fingerprint import fingerprint, keep
from bot.content.library import FOLDER, Library, read_library
from bot.content.woven_file import woven_rules
from bot.safety import LanguageRules

RULES = FOLDER / "crisis"


@cache
def library() -> Library:
    """All content; whether anything is wrong with it is for `whole_content`."""
    return read_library(whole=True, kept=at_the_desk())[0]


@cache
def whole_content() -> tuple[Library, list[Finding]]:
    """All content, and what is wrong with it."""
    return read_library(kept=at_the_desk())


def leave_found_whole(data: Path) -> None:
    """As after an earlier start from this data folder: the content is only read, its rules are at hand."""
    keep(data / CHECKED, fingerprint(FOLDER))
    (data / WOVEN).write_bytes(_kept_rules())


@cache
def _kept_rules() -> bytes:
    """The rules as a start keeps them; the desk has them, or has them from now on."""
    woven_rules(RULES, at_the_desk())
    return at_the_desk().path.read_bytes()


@cache
def rules_of(language: str) -> LanguageRules:
    """The words of crisis of one language, as they are written."""
    rules, findings = read_rules(RULES / f"{language}.yaml")
    assert rules, findings
    return rules


def read_lines(path: Path) -> list[dict[str, Any]]:
    """Written lines for the words of crisis; some hold characters that would end a line elsewhere."""
    return [json.loads(row) for row in path.read_text(encoding="utf-8").split("\n") if row.strip()]
