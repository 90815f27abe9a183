"""What a button of help now asks for, and what was typed in its place.

``lines.2/DE`` is the third page of the lines of Germany; ``contact.+498001110111/DE`` a contact card of
one of its numbers; ``general/DE`` its numbers. It stands in the button, so that it needs no memory.
"""

import re
from dataclasses import dataclass

from bot.app.presses import CARRY_ON
from bot.content.library import Library

__all__ = ["CARRY_ON", "CONTACT", "COUNTRIES", "GENERAL", "HERE", "LINES", "TYPED", "Wanted", "read", "typed"]

GENERAL, LINES, COUNTRIES, CONTACT = "help", "lines", "countries", "contact"
HERE = "here"  # the general screen of a country that was chosen just now

# Labels of help now that count when they are typed, at any time; typing one of them is the same press.
TYPED = {
    "hurt": "hurt",
    "struggling": "struggling",
    "act": "act",
    "more-lines": LINES,
    "under-18-button": "u18",
    "what-stops-button": "stops",
    "carry-on": CARRY_ON,
}
_APOSTROPHES = str.maketrans("‘’ʼ`´", "'''''")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A screen of help now; ``detail`` is a page or a number, ``iso2`` a country that is not one's own."""

    screen: str = GENERAL
    detail: str = ""
    iso2: str = ""

    @property
    def value(self) -> str:
        screen = f"{self.screen}.{self.detail}" if self.detail else self.screen
        return f"{screen}/{self.iso2}" if self.iso2 else screen


def read(value: str) -> Wanted:
    """What a button carried. Anything unknown is the general screen later on."""
    rest, _, iso2 = value.partition("/")
    screen, _, detail = rest.partition(".")
    return Wanted(screen or GENERAL, detail, iso2 if re.fullmatch("[A-Z]{2}", iso2, re.ASCII) else "")


def typed(library: Library, text: str) -> Wanted | None:
    """What typed words ask for: a word for help, or the label of a button, in any language there is."""
    said = "" if text.startswith("/") else _plain(text)
    if not said or len(said) > 60:
        return None
    for words in library.words.values():
        helps = [words.label("common", "help"), *words.label("help_now", "typed").split(",")]
        if said in map(_plain, helps):
            return Wanted()
        for label, screen in TYPED.items():
            if said == _plain(words.label("help_now", label)):
                return Wanted(screen)
    return None


def _plain(text: str) -> str:
    """As it is compared: without capitals, signs around it, and ways of writing an apostrophe."""
    return _EDGES.sub("", " ".join(text.translate(_APOSTROPHES).casefold().split()))
