"""Choices that come from the person's own document or from the data: ids, and what stands on the buttons."""

from collections.abc import Callable, Mapping

from bot.app import exploring, finding, found_lines, network_choices
from bot.app.own_corner import items
from bot.app.turn import Turn, text
from bot.app.typed import shortened
from bot.core.engine import Choices
from bot.core.flow import Flow
from bot.core.session import Session

Choice = tuple[str, str]  # id, label


def _people(turn: Turn, _: Session | None) -> list[Choice]:
    return [(one.id, one.name) for one in turn.person.here]


def _others(turn: Turn, _: Session | None) -> list[Choice]:
    return [(one.id, shortened(one.name)) for one in turn.person.others]


def _numbered(turn: Turn, _: Session | None) -> list[Choice]:
    """With the numbers that stand before them on the screen; a name too long for a button is shortened."""
    return [(one.id, f"{at} {shortened(one.name)}".strip()) for at, one in enumerate(turn.person.here, 1)]


def _fitting(turn: Turn, session: Session | None) -> list[Choice]:
    return [(one.id, shortened(one.name)) for one in finding.first(turn, session)]


def _others_fitting(turn: Turn, session: Session | None) -> list[Choice]:
    return [(one.id, shortened(one.name)) for one, _ in finding.others(turn, session)]


def _corner_items(turn: Turn, session: Session | None) -> list[Choice]:
    kept = items(turn.person.corner, text(session, "part")) if session else ()
    return [(f"i{at}", shortened(one)) for at, one in enumerate(kept)]


def _archived(turn: Turn, _: Session | None) -> list[Choice]:
    return [(one.id, one.name) for one in turn.person.archived]


def _countries(turn: Turn, _: Session | None) -> list[Choice]:
    """The countries that most people of this language live in."""
    places = turn.library.places
    names = places.names(turn.words.language)
    return [(iso2, names[iso2]) for iso2 in places.offered_first(turn.words.language)]


def _countries_found(turn: Turn, session: Session | None) -> list[Choice]:
    places = turn.library.places
    names = places.names(turn.words.language)
    found = places.find(text(session, "typed"), turn.words.language) if session else ()
    return [(iso2, names[iso2]) for iso2 in found]


def _languages(turn: Turn, _: Session | None) -> list[Choice]:
    """Each by the name that it has for those who speak it."""
    return [(code, words.own_name) for code, words in turn.library.words.items()]


def _zones(turn: Turn, _: Session | None) -> list[Choice]:
    """The clocks of the person's country by the name of a city, the most likely one first."""
    places = turn.library.places
    country = turn.country.iso2
    zones = places.zones_to_choose(country) or ("Etc/UTC",)
    return [(zone, places.city(zone, turn.words.language)) for zone in zones]


def _kinds_under(turn: Turn, session: Session | None) -> list[Choice]:
    kinds = exploring.kinds_under(turn, session) if session else ()
    return [(one.name, exploring.kind_name(turn, one.name)) for one in kinds]


def _kinds_fitting(turn: Turn, session: Session | None) -> list[Choice]:
    kinds = [one.kind.name for one in exploring.fits(turn, session)] if session else []
    return [(one, exploring.kind_name(turn, one)) for one in kinds]


SOURCES: Mapping[str, Callable[[Turn, Session | None], list[Choice]]] = {
    "people": _people,
    "others": _others,
    "numbered": _numbered,
    "archived": _archived,
    **network_choices.SOURCES,
    "fitting": _fitting,
    "others_fitting": _others_fitting,
    "corner_items": _corner_items,
    "countries": _countries,
    "countries_found": _countries_found,
    "languages": _languages,
    "zones": _zones,
    "lines": found_lines.ids,
    "kinds_under": _kinds_under,
    "kinds_fitting": _kinds_fitting,
}


def offered(turn: Turn, source: str, session: Session | None) -> list[Choice]:
    return SOURCES[source](turn, session)


def choices(turn: Turn, flow: Flow) -> Choices:
    """The ids that can be chosen now, for the engine."""
    session = turn.document.stack[-1] if turn.document.stack else None
    return {
        step.source: tuple(one for one, _ in offered(turn, step.source, session))
        for step in flow.steps
        if step.source
    }
