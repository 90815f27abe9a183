"""Views of the help lines of a country: a page of them, and one with everything that is known of it."""

from collections.abc import Mapping

from bot.app.found_lines import country_of, fitting, one_line, writes
from bot.app.help.choice import first_way, ways_of
from bot.app.lines import about, emergency_in_words, escaped, facts_in_words, way_in_words
from bot.app.turn import NONE, Turn, View, page_of
from bot.app.turn import PAGE as PAGE_SIZE
from bot.content.words import Block
from bot.core.session import Session
from bot.safety.lines import Service


def _country(turn: Turn, session: Session) -> str:
    names: Mapping[str, str] = turn.library.places.names(turn.words.language)
    return names.get(country_of(turn, session).iso2, NONE)


def _emergency(turn: Turn, session: Session) -> Block:
    return emergency_in_words(turn.words, country_of(turn, session), ("ambulance", "police"))


def _page(turn: Turn, session: Session) -> Block:
    """The lines of one page, the one to try first on top."""
    services = fitting(turn, session)
    first = page_of(turn, len(services)) * PAGE_SIZE
    listed = services[first : first + PAGE_SIZE]
    return Block("\n".join(_in_list(turn, one, writing=writes(session)) for one in listed))


def _in_list(turn: Turn, service: Service, *, writing: bool = False) -> str:
    way = first_way(service, writing=writing)
    if way is not None:
        return way_in_words(turn.words, way)
    return f"{about(turn.words, service)}\n{escaped(service.url)}"


def _page_or_finders(turn: Turn, session: Session) -> Block:
    return _page(turn, session) or Block("\n".join(_in_list(turn, one) for one in turn.library.lines.finders))


def _card(turn: Turn, session: Session) -> Block:
    """The name, what is known of it, then every way in."""
    service = one_line(turn, session)
    if service is None:
        return Block(turn.words.html("views", "line-gone"))
    ways = [way_in_words(turn.words, way, brief=True) for way in ways_of(service)]
    known = facts_in_words(turn.words, service)
    page = "" if service.chat else escaped(service.url)
    parts = [f"<b>{escaped(service.name)}</b>", known, "", *ways, page]
    return Block("\n".join(parts).strip())


VIEWS: Mapping[str, View] = {
    "lines_country": _country,
    "lines_emergency": _emergency,
    "lines_of_country": _page_or_finders,
    "lines_fitting": _page,
    "line_card": _card,
}
