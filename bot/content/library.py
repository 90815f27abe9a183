"""Everything that is content, read once at the start: flows, words, help lines, places, words of crisis."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from bot.content.findings import Finding
from bot.content.flows import Scripts, read_flows
from bot.content.fluent_text import parse
from bot.content.helplines import read_helplines
from bot.content.places import Places, read_places
from bot.content.roles import read_roles
from bot.content.support_kinds import read_support
from bot.content.words import Words, languages, read_words
from bot.content.woven_file import Kept, woven_rules
from bot.memory import all_kept
from bot.people.roles import Roles
from bot.people.support import Support
from bot.safety.lines import HelpLines
from bot.safety.recognise import Recogniser

FOLDER = Path(__file__).parents[2] / "flows"
SOURCE_LANGUAGE = "en"
NO_SUPPORT = Support()
NO_ROLES = Roles()


@dataclass(frozen=True, slots=True)
class Library:
    scripts: Scripts
    words: Mapping[str, Words]
    lines: HelpLines
    places: Places
    recogniser: Recogniser
    support: Support = NO_SUPPORT
    roles: Roles = NO_ROLES

    def language(self, code: str) -> Words:
        """The words for a language code as Telegram gives it; English where there are none."""
        code = code.lower()
        for candidate in (code, code.split("-")[0]):
            if candidate in self.words:
                return self.words[candidate]
        return self.words[SOURCE_LANGUAGE]

    def offering(self, codes: Collection[str]) -> "Library":
        """The same with these languages alone; English stays as the last resort."""
        offered = {code: words for code, words in self.words.items() if code in {*codes, SOURCE_LANGUAGE}}
        return replace(self, words=offered)


def read_library(
    folder: Path = FOLDER, *, whole: bool = False, kept: Kept | None = None
) -> tuple[Library, list[Finding]]:
    """All content, and everything that is wrong with it; with findings nothing may be started.

    ``whole``: exactly this content was checked before; it is only read.
    ``kept``: where rules of crisis lie woven; if it is these, their files are not even read.
    """
    with all_kept():
        return _read_library(folder, whole=whole, kept=kept)


def _read_library(folder: Path, *, whole: bool, kept: Kept | None) -> tuple[Library, list[Finding]]:
    scripts, findings = read_flows(folder)
    lines, found = read_helplines(folder, tables=not whole)
    findings += found
    places, found = read_places(folder)
    findings += found
    support, found = read_support(folder)
    findings += found
    roles, found = read_roles(folder)
    findings += found
    woven, found = woven_rules(folder / "crisis", kept)
    findings += found
    words: dict[str, Words] = {}
    for code in languages(folder / "words"):
        words[code], found = read_words(folder / "words", code, whole=whole)
        findings += found
    findings += [] if whole else _check(folder, scripts)
    parse.cache_clear()
    return Library(scripts, words, lines, places, Recogniser(woven), support, roles), findings


def _check(folder: Path, scripts: Scripts) -> list[Finding]:
    from bot.content.check import check  # noqa: PLC0415 - most starts need no checks, nor their tables

    return check(folder, scripts)
