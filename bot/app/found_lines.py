"""Which lines the person is looking at: of which country, and what they asked for."""

from bot.app.help.asker import line_time
from bot.app.turn import Turn, several, text
from bot.app.typed import shortened
from bot.core.session import Session
from bot.safety.lines import Country, Filters, Service, for_listing

LONGEST_LABEL = 40  # letters of a name on a button


def country_of(turn: Turn, session: Session | None) -> Country:
    """The country that was chosen or typed, else the person's own; none where it could not be found."""
    if session is None or text(session, "lines_of") != "other":
        return turn.country
    chosen = text(session, "which") or _typed(turn, session) or text(session, "place")
    return turn.library.lines.country(chosen)  # “another” and “neither” are no countries


def _typed(turn: Turn, session: Session) -> str:
    if text(session, "look_up_country") != "found":
        return ""
    return next(iter(turn.library.places.find(text(session, "typed"), turn.words.language)), "")


def fitting(turn: Turn, session: Session | None) -> tuple[Service, ...]:
    """The lines in the order in which they should be tried, only those that fit what was ticked."""
    country = country_of(turn, session)
    if not country.known:
        return ()
    return for_listing(
        country, _filters(turn, session), at=line_time(turn.library.places, country.iso2, turn.now)
    )


def writes(session: Session | None) -> bool:
    """Whether somebody would rather write than talk."""
    return session is not None and "writing" in several(session, "wanted")


def _filters(turn: Turn, session: Session | None) -> Filters:
    wanted = several(session, "wanted") if session else ()
    return Filters(
        writing=writes(session),
        under_18="under_18" in wanted,
        at_night="at_night" in wanted,
        language=turn.words.language if "language" in wanted else "",
    )


def ids(turn: Turn, session: Session | None) -> list[tuple[str, str]]:
    """An id for each line, and its name for the button."""
    every = country_of(turn, session).shown
    return [(_id(every, one), shortened(one.name, LONGEST_LABEL)) for one in fitting(turn, session)]


def _id(every: tuple[Service, ...], service: Service) -> str:
    """By its place in the file: it holds for the screen that is shown now."""
    return f"line{every.index(service)}"


def one_line(turn: Turn, session: Session) -> Service | None:
    """The line that was chosen; None where the file has changed meanwhile."""
    chosen = text(session, "fitting") or text(session, "listed")
    every = country_of(turn, session).shown
    return next((service for service in every if _id(every, service) == chosen), None)
