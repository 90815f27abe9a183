"""Whoever asks for help in tests, and what a screen shows them."""

import html
import re
from collections.abc import Iterator
from urllib.parse import unquote

from bot.app.help_now import OPENINGS, Asker
from bot.app.outgoing import Card
from bot.content.library import Library
from bot.people.entry import Entry
from bot.safety.lines import Country, HelpLines, digit_strings, every_displayable_number

PEOPLE = tuple(Entry(id=f"p{at}", name=name) for at, name in enumerate(("Ana", "Mo", "Dr Lee", "Kit"), 1))
KINDS = ("help", "intent", "goodbye", "imminent", "ideation", "overdose", "injured", "passive", "urge",
         "abuse", "third_party", "asking_for_help")  # fmt: skip
SCREENS = tuple(OPENINGS)

_LOOSE = re.compile(r"(?<![\u200e\d +])\+?\d+(?: \d+)+")
_TAG = re.compile(r"<[^>]+>")
_NO_NUMBER = re.compile(r"\b\d{1,2}:\d{2}\b|\b[Uu]nder 18s?\b|For example: [^\n]*")  # times, ages, examples


def everywhere(library: Library) -> list[Country]:
    """Every country in the data, and the unknown one."""
    return [library.lines.anywhere, *library.lines.countries.values()]


def asker(library: Library, country: Country, **more) -> Asker:
    given = {"people": PEOPLE, "chosen": country.known, **more}
    return Asker(library, library.words["en"], country, **given)


def plain(card: Card) -> str:
    return html.unescape(_TAG.sub("", card.text))


def lines(card: Card) -> list[str]:
    return [line for line in plain(card).splitlines() if line.strip()]


def labels(card: Card) -> list[str]:
    return [button.label for row in card.rows for button in row]


def stray_numbers(library: Library, *texts: str) -> set[str]:
    """Digits that are neither a number that may be shown, nor in a line's address, nor a time or an age."""
    allowed, addresses = _known(library.lines)
    stray = set()
    for text in texts:
        rest = text
        for address in addresses:
            rest = rest.replace(address, "")
        stray |= digit_strings(_NO_NUMBER.sub("", rest)) - allowed
    return stray


_KNOWN: dict[int, tuple[HelpLines, set[str], list[str]]] = {}  # it takes a while, and is the same each time


def _known(all_lines: HelpLines) -> tuple[set[str], list[str]]:
    if id(all_lines) not in _KNOWN:
        with_digits = {one for one in _addresses(all_lines) if any(map(str.isdigit, one))}
        addresses = sorted(with_digits, key=len, reverse=True)
        _KNOWN[id(all_lines)] = all_lines, every_displayable_number(all_lines), addresses
    return _KNOWN[id(all_lines)][1:]


def _addresses(all_lines: HelpLines) -> Iterator[str]:
    for country in (all_lines.anywhere, *all_lines.countries.values()):
        for service in country.shown:
            yield from (address for address in (service.chat, service.url) if address)


def loose_groups(card: Card) -> list[str]:
    """Numbers in groups that would change places between words from right to left: no mark holds them."""
    return [found for text in (card.text, *labels(card)) for found in _LOOSE.findall(text)]


def texts_of(card: Card) -> list[str]:
    """All that leaves the bot with a card: words, labels, what is copied, where it leads."""
    buttons = [button for row in card.rows for button in row]
    return [
        plain(card),
        *(text for one in buttons for text in (one.label, one.copy, unquote(one.url)) if text),
    ]
