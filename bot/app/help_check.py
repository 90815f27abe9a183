"""Every crisis screen is made for every country before the start: the number early, few words, few lines."""

import html
import re
from collections.abc import Iterator

from bot.app.help_now import OPENINGS, Asker, help_card
from bot.content.checks.codes import finding
from bot.content.findings import Finding
from bot.content.library import Library
from bot.content.program_words import CRISIS_SCREENS, LINES_FIRST
from bot.safety.lines import Country, emergency_of

SEEN_AT_ONCE = 120  # letters within which the emergency number stands
MOST_LETTERS = 700
MOST_LINES = 8
LISTS = frozenset({"lines"})  # a second screen that lists lines may have more of them
_TAG = re.compile(r"<[^>]+>")


def check_help(library: Library) -> list[Finding]:
    """What is wrong with crisis screens: each mistake once, with the first country where it shows."""
    screens = {opening: kind for kind, opening in OPENINGS.items() if opening in CRISIS_SCREENS}
    found: dict[tuple[str, str, str], Finding] = {}
    for code, words in library.words.items():
        for country in (library.lines.anywhere, *library.lines.countries.values()):
            for opening, kind in screens.items():
                text = help_card(Asker(library, words, country), kind).text
                for one in _wrong(
                    opening, html.unescape(_TAG.sub("", text)), country, f"words/{code}/help_now.ftl"
                ):
                    found.setdefault((code, opening, one.code), one)
    return list(found.values())


def _wrong(opening: str, text: str, country: Country, file: str) -> Iterator[Finding]:
    name = country.name or "no country"
    number = emergency_of(country)[0].number
    if opening not in LINES_FIRST and number not in text[:SEEN_AT_ONCE]:
        yield finding("S51", file, 1, message=opening, country=name)
    lines = sum(bool(line.strip()) for line in text.splitlines())
    if len(text) > MOST_LETTERS or (lines > MOST_LINES and opening not in LISTS):
        yield finding("S54", file, 1, message=opening, letters=len(text), lines=lines, country=name)
