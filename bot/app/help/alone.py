"""Help without any store: nothing is kept, nobody is known, and the numbers of every country still come.

A country is chosen by its button or by typing its name; each button carries it on, so nothing is remembered.
"""

from dataclasses import replace
from datetime import datetime

from bot.app.events import Incoming
from bot.app.help.answers import answer
from bot.app.help.asker import Asker, line_time
from bot.app.help.wanted import CARRY_ON, Wanted, read, typed
from bot.app.help_now import OPENINGS, help_card
from bot.app.outgoing import Outgoing
from bot.app.presses import HELP, parse
from bot.content.library import Library
from bot.content.typed_names import plain
from bot.content.vocabulary import HELP_COMMANDS

SILENT = ("blocked", "unblocked")  # nobody is there to read an answer, or nobody asked for one


def stranger(library: Library, language: str, default_country: str, now: datetime | None = None) -> Asker:
    """Somebody of whom nothing is known but the language of their telephone."""
    country = library.lines.country(default_country)
    at = line_time(library.places, country.iso2, now) if now and country.known else None
    return Asker(library, library.language(language), country, at=at, alone=True)


def help_alone(
    asker: Asker, incoming: Incoming, said: str, now: datetime, trouble: str = "store-trouble"
) -> tuple[Outgoing, ...]:
    """What is answered directly, past the store that is out of order; ``trouble`` says that it is."""
    if incoming.what in SILENT:
        return ()
    wanted = _wanted(asker, incoming, said)
    if wanted is not None:
        return (answer(asker, wanted, now),)
    if iso2 := _country(asker, incoming):
        return (answer(asker, Wanted(iso2=iso2), now),)
    words = asker.words.html("common", trouble)
    return (help_card(replace(asker, again=True), "help", after=words),)


def _wanted(asker: Asker, incoming: Incoming, said: str) -> Wanted | None:
    """What was asked for; None where it was anything else than help."""
    if incoming.what == "press":
        press = parse(incoming.data)
        wanted = read(press.value) if press and press.verb == HELP else None
        return None if wanted is None or wanted.screen == CARRY_ON else wanted
    heard = asker.library.recogniser.recognise(said)
    if heard is not None and not heard.soft:
        return Wanted(heard.kind if heard.kind in OPENINGS else "help")
    if incoming.text.removeprefix("/").strip().lower() in HELP_COMMANDS:
        return Wanted()
    wanted = typed(asker.library, incoming.text)
    return None if wanted is None or wanted.screen == CARRY_ON else wanted


def _country(asker: Asker, incoming: Incoming) -> str:
    """The country that was typed, by its whole name: a near miss could bring another country's number."""
    if incoming.what != "text":
        return ""
    found = sorted(asker.library.places.index.get(plain(incoming.text[:60]), ()))
    return found[0] if len(found) == 1 and asker.library.lines.country(found[0]).known else ""
