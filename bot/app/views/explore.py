"""Views about kinds of support: what fits and why, how it is in a country, registers, lines of supporters."""

from collections.abc import Iterator, Mapping

from bot.app import exploring
from bot.app.help.asker import line_time
from bot.app.help.choice import first_way, ways_of
from bot.app.lines import escaped, way_in_words
from bot.app.turn import NONE, Turn, View, text
from bot.content.words import Block
from bot.core.session import Session
from bot.people.support import Fit, Route
from bot.safety.lines import Register, Service, Way, first_text, first_voice, supporter_line

ANYWHERE = ("communities",)  # kinds that are the same whatever the country
WRITTEN = ("text", "chat", "whatsapp")


# What fits.


def _support_fitting(turn: Turn, session: Session) -> Block:
    return Block("\n".join(_fit(turn, one) for one in exploring.fits(turn, session)))


def _fit(turn: Turn, one: Fit) -> str:
    """The name of a kind and the reasons in words."""
    label = turn.words.label
    reasons = turn.words.joined([label("support", f"why-{wish}-{how}") for wish, how in one.met.items()])
    kind = exploring.kind_name(turn, one.kind.name)
    if one.unmet:
        lacks = turn.words.joined([label("support", f"not-{wish}") for wish in one.unmet])
        given = {"kind": Block(kind), "reasons": Block(reasons), "not": Block(lacks)}
        return turn.words.html("support", "comes-close", given)
    if not reasons:
        return turn.words.html("support", "fits-all", {"kind": Block(kind)})
    return turn.words.html("support", "fits", {"kind": Block(kind), "reasons": Block(reasons)})


def _support_lines(turn: Turn, session: Session) -> Block:
    """By the way that was wished for."""
    writing = "writing" in exploring.wishes(session)
    ways = (_way(one, writing=writing) for one in exploring.lines_that_fit(turn, session))
    return Block("\n".join(way_in_words(turn.words, way) for way in ways if way))


def _way(service: Service, *, writing: bool) -> Way | None:
    if not writing:
        return first_way(service)
    return next((way for way in ways_of(service) if way.by in WRITTEN), None)


# One kind in one country.


def _kind_country(turn: Turn, session: Session) -> Block:
    """What a source says about the country; where none does, that nothing is known."""
    kind, name = text(session, "kind"), exploring.country_name(turn)
    if kind in ANYWHERE:
        return _country(turn, "anywhere")
    if not name:
        return _country(turn, "not-chosen")
    if way := _line_of_kind(turn, kind):
        return _country(turn, "line", country=name, line=way_in_words(turn.words, way))
    routes = turn.library.support.routes_of(turn.country.iso2, kind)
    known = " ".join(part for route in routes for part in _route(turn, route))
    if not known:
        return _country(turn, "not-known", country=name)
    return _country(turn, "known", country=name, known=Block(known))


def _country(turn: Turn, message: str, **given: str) -> Block:
    return Block(turn.words.html("support", f"country-{message}", given))


def _line_of_kind(turn: Turn, kind: str) -> Way | None:
    at = line_time(turn.library.places, turn.country.iso2, turn.now)
    first = {"lines_voice": first_voice, "lines_text": first_text}.get(kind)
    return first(turn.country, language=turn.words.language, at=at) if first else None


def _route(turn: Turn, route: Route) -> Iterator[str]:
    html = turn.words.html
    name, written_out = Block(escaped(route.name)), Block(escaped(route.stands_for))
    if route.name and route.stands_for:
        yield html("support", "route-name-written-out", {"name": name, "stands_for": written_out})
    elif route.name:
        yield html("support", "route-name", {"name": name})
    if route.through:
        named = turn.words.joined([turn.words.label("support", f"through-{one}") for one in route.through])
        yield html("support", "route-through", {"through": Block(named)})
    yield from (html("support", f"route-{one}") for one in route.known)


# Registers.


def _registers_country(turn: Turn, _: Session) -> str:
    """The country, where it has registers of its own."""
    near = any(register.iso2 for register in turn.library.lines.registers_of(turn.country.iso2))
    return (exploring.country_name(turn) or NONE) if near else NONE


def _registers(turn: Turn, _: Session) -> Block:
    return Block("\n".join(_register(one) for one in turn.library.lines.registers_of(turn.country.iso2)))


def _register(one: Register) -> str:
    name = f"<b>{escaped(one.name)}</b>"
    return f"{name}: {escaped(one.about)}" if one.about else name


# Lines for somebody who supports.


def _supporter_lines(turn: Turn, _: Session) -> Block:
    """Lines that say they are there for people who worry; then the one line for everybody."""
    at = line_time(turn.library.places, turn.country.iso2, turn.now)
    first = supporter_line(turn.country, language=turn.words.language, at=at)
    own = (first_way(one) for one in turn.country.shown if one.audience.supporters)
    ways = list(dict.fromkeys(way for way in (first, *own) if way is not None))
    return Block("\n".join(way_in_words(turn.words, way) for way in ways[: exploring.MOST_LINES]))


VIEWS: Mapping[str, View] = {
    "support_fitting": _support_fitting,
    "support_lines": _support_lines,
    "kind_country": _kind_country,
    "registers_country": _registers_country,
    "registers": _registers,
    "supporter_lines": _supporter_lines,
}
