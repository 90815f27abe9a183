"""What there is for somebody in their country: kinds of support and lines that fit what they wish for."""

from collections.abc import Collection
from dataclasses import replace

from bot.app.help.asker import line_time
from bot.app.turn import Turn, several, text
from bot.core.session import Session
from bot.people.support import LINES, NO, YES, Fit, Kind, fit, in_order
from bot.safety.lines import Filters, Service, for_listing
from bot.safety.services import UNDER_18

MOST_KINDS = 4  # on one screen, each with its reasons
MOST_LINES = 2
KNOWN_OF_LINES = ("at_night", "free", "under_18")  # wishes that the lines of a country say more exactly


def kind_name(turn: Turn, kind: str) -> str:
    return turn.words.label("explore", f"kind-{kind}")


def kinds_under(turn: Turn, session: Session) -> tuple[Kind, ...]:
    return turn.library.support.under(text(session, "what"))


def wishes(session: Session) -> tuple[str, ...]:
    return several(session, "wishes")


def fits(turn: Turn, session: Session) -> tuple[Fit, ...]:
    """The kinds to show: those that meet every wish, else those that come closest."""
    return in_order(_all_fits(turn, session))[:MOST_KINDS]


def lines_that_fit(turn: Turn, session: Session) -> tuple[Service, ...]:
    """A few lines of the country, where lines are like what was wished for."""
    whole = {one.kind.name for one in _all_fits(turn, session) if not one.unmet}
    wanted = wishes(session)
    found = [line for kind in LINES if kind in whole for line in _lines(turn, kind, wanted)]
    return tuple(dict.fromkeys(found))[:MOST_LINES]


def _all_fits(turn: Turn, session: Session) -> list[Fit]:
    wanted = wishes(session)
    return [fit(_as_here(turn, kind, wanted), wanted) for kind in turn.library.support.kinds]


def _as_here(turn: Turn, kind: Kind, wanted: Collection[str]) -> Kind:
    """What is said of lines in general gives way to the lines that there are in the country."""
    told = [wish for wish in KNOWN_OF_LINES if wish in wanted]
    if kind.name not in LINES or not turn.country.known or not told:
        return kind
    there = YES if _lines(turn, kind.name, told) else NO
    return replace(kind, traits={**kind.traits, **dict.fromkeys(told, there)})


def _lines(turn: Turn, kind: str, wanted: Collection[str]) -> tuple[Service, ...]:
    """The lines to call, or to write to, that are known to be like that."""
    country, writing = turn.country, kind == "lines_text"
    if not country.known:
        return ()
    asked = Filters(writing=writing, under_18="under_18" in wanted, at_night="at_night" in wanted)
    at = line_time(turn.library.places, country.iso2, turn.now)
    found = tuple(one for one in for_listing(country, asked, at=at) if _is_for(one, wanted))
    if "free" in wanted:
        found = tuple(one for one in found if one.cost == "free")
    return found if writing else tuple(one for one in found if one.phones)


def _is_for(service: Service, wanted: Collection[str]) -> bool:
    """A line made for young people is for those who asked for one."""
    return "under_18" in wanted or service.audience.who != UNDER_18


def country_name(turn: Turn) -> str:
    """The name of the country whose support is shown; nothing where it is not known."""
    names = turn.library.places.names(turn.words.language)
    return str(names.get(turn.country.iso2, ""))
