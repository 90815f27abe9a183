"""Help now: the emergency number first, a person to talk to second, everything else after.

It needs no document, no country and no luck: with nothing but the library it still says where people are.
What is typed in a crisis is stored nowhere; the answers of the buttons only choose the next screen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bot.app.lines import escaped, way_in_words
from bot.app.outgoing import Button, Card
from bot.app.presses import HELP, LINK, Press
from bot.app.screens import in_rows
from bot.content.library import Library
from bot.content.words import Block, Words
from bot.people.entry import Entry
from bot.safety.lines import (
    Country,
    LocalTime,
    Way,
    child_line,
    emergency_of,
    first_text,
    first_voice,
    for_listing,
    supporter_line,
)

FIRST = 3  # people on the buttons
LISTED = 5  # lines on one screen
CARRY_ON = "ok"

# What was recognised, or which button was pressed -> the message of help_now.ftl that opens the screen.
OPENINGS = {
    "help": "general",
    "intent": "intent",
    "goodbye": "intent",
    "imminent": "intent",
    "ideation": "intent",
    "overdose": "overdose",
    "injured": "injured",
    "passive": "passive",
    "urge": "urge",
    "abuse": "abuse",
    "third_party": "supporter",
    "asking_for_help": "general",
    "soft": "soft",
    "hurt": "injured",
    "act": "intent",
    "struggling": "passive",
    "u18": "under_18",
    "lines": "lines",
    "stops": "what_stops",
}
ROUTES = ("hurt", "act", "struggling")
ASKS = frozenset({"general", "intent", "passive", "urge"})  # end in “Are you safe right now?”


@dataclass(frozen=True, slots=True)
class Asker:
    """All that a help screen may know; everything but the library has a stand-in."""

    library: Library
    words: Words
    country: Country
    people: tuple[Entry, ...] = ()
    at: LocalTime | None = None


def help_card(asker: Asker, kind: str, *, replaces: int = 0, after: str = "") -> Card:
    """The screen for what was recognised or pressed; an unknown kind gets the general one."""
    opening = OPENINGS.get(kind, "general")
    asks = opening in ASKS and kind not in ROUTES
    text = asker.words.html("help_now", opening, _variables(asker, opening))
    if asks:
        text += "\n\n" + asker.words.html("help_now", "safe")
    return Card(
        text=f"{text}\n\n{after}" if after else text,
        rows=_rows(asker, opening, asks=asks),
        replaces=replaces,
        names=bool(asker.people),
    )


def _variables(asker: Asker, opening: str) -> dict[str, object]:
    makers: Mapping[str, Callable[[], object]] = {
        "emergency": lambda: Block(emergency_of(asker.country)[0].number),
        "known": lambda: "yes" if asker.country.known else "no",
        "line_voice": lambda: way_in_words(asker.words, _voice(asker)),
        "line_text": lambda: way_in_words(asker.words, _text(asker)),
        "child_line": lambda: way_in_words(asker.words, _child(asker)),
        "supporter_line": lambda: way_in_words(asker.words, _supporter(asker)),
        "finders": lambda: _finders(asker),
        "all_lines": lambda: _all_lines(asker),
    }
    return {name: makers[name]() for name in asker.words.uses("help_now", opening)}


def _voice(asker: Asker) -> Way | None:
    return first_voice(asker.country, language=asker.words.language, at=asker.at)


def _text(asker: Asker) -> Way | None:
    return first_text(asker.country, language=asker.words.language, at=asker.at)


def _child(asker: Asker) -> Way | None:
    return child_line(asker.country, language=asker.words.language, at=asker.at)


def _supporter(asker: Asker) -> Way | None:
    return supporter_line(asker.country, language=asker.words.language, at=asker.at)


def _all_lines(asker: Asker) -> Block:
    """The lines of the country, as many as fit on a small screen, then the directories."""
    ways = [
        Way(service, "voice", service.phones[0]) for service in for_listing(asker.country) if service.phones
    ]
    listed = [way_in_words(asker.words, way) for way in ways[:LISTED]]
    return Block("\n".join(listed) or _finders(asker))


def _finders(asker: Asker) -> Block:
    """Directories of lines in every country, where the country is not known."""
    if asker.country.known:
        return Block("")
    return Block("\n".join(escaped(finder.url) for finder in asker.library.lines.finders))


def _rows(asker: Asker, opening: str, *, asks: bool) -> tuple[tuple[Button, ...], ...]:
    """Routes, own people, a number to copy, more lines, and last the way back to where one was."""

    def route(label: str, value: str) -> Button:
        return Button(asker.words.label("help_now", label), press=Press(HELP, value).data)

    rows = list(in_rows([route(one, one) for one in ROUTES])) if asks else []
    rows += in_rows([_person(one) for one in asker.people[:FIRST]])
    more = [route(label, value) for label, value in _MORE if OPENINGS[value] != opening]
    rows += in_rows([*_copy(asker), *more])
    if not asker.country.known:
        choose = asker.words.label("help_now", "choose-country")
        rows.append((Button(choose, press=Press(LINK, "country").data),))
    rows.append((route("carry-on", CARRY_ON),))
    return tuple(rows)


_MORE = (("more-lines", "lines"), ("under-18-button", "u18"), ("what-stops-button", "stops"))


def _person(entry: Entry) -> Button:
    return Button(entry.name, press=Press(LINK, f"card/{entry.id}").data)


def _copy(asker: Asker) -> list[Button]:
    voice = _voice(asker)
    if voice is None or voice.number is None:
        return []
    label = asker.words.label("help_now", "copy", {"number": voice.number.shown})
    return [Button(label, copy=voice.number.dialable)]
