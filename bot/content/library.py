"""Everything that is content, read once at the start: flows, words, help lines, places, words of crisis."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.content.crisis import read_crisis
from bot.content.findings import Finding
from bot.content.flows import Scripts, read_flows
from bot.content.helplines import read_helplines
from bot.content.places import Places, read_places
from bot.content.words import Words, languages, read_words
from bot.safety.lines import HelpLines
from bot.safety.recognise import Recogniser

FOLDER = Path(__file__).parents[2] / "flows"
SOURCE_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Library:
    scripts: Scripts
    words: Mapping[str, Words]
    lines: HelpLines
    places: Places
    recogniser: Recogniser

    def language(self, code: str) -> Words:
        """The words for a language code as Telegram gives it; English where there are none."""
        code = code.lower()
        for candidate in (code, code.split("-")[0]):
            if candidate in self.words:
                return self.words[candidate]
        return self.words[SOURCE_LANGUAGE]
