"""Below help lines: under 18, another country, numbers to copy, contact cards that call on a tap."""

from bot.app.found_lines import country_of, one_line
from bot.app.help.choice import ways_of
from bot.app.help.wanted import CONTACT, Wanted
from bot.app.outgoing import Button
from bot.app.presses import HELP, LINK, Press
from bot.app.turn import Turn
from bot.core.session import Session
from bot.safety.lines import Number, Way

OTHER_COUNTRY = "lines/other"


def list_buttons(turn: Turn, session: Session) -> list[Button]:
    """Next to every list of lines: for young people, and another country."""
    label = turn.words.label
    return [
        Button(label("help_now", "under-18-button"), press=_help(turn, session, "u18")),
        Button(label("help_now", "other-country"), press=Press(LINK, OTHER_COUNTRY).data),
    ]


def line_buttons(turn: Turn, session: Session) -> list[Button]:
    """Of one line: every number to copy, each number with a country code as a contact card, the chat."""
    service = one_line(turn, session)
    if service is None:
        return []
    made = [button for way in ways_of(service) for button in _of_way(turn, session, way)]
    return list(dict.fromkeys(made))


def _of_way(turn: Turn, session: Session, way: Way) -> list[Button]:
    if way.number is None:
        return [Button(turn.words.label("help_now", "open-chat"), url=way.address)]
    label = turn.words.label("help_now", "copy", {"number": way.number.shown})
    made = [Button(label, copy=way.number.dialable)]
    if way.by == "voice" and way.number.dialable.startswith("+"):
        made.append(_contact(turn, session, way.number))
    return made


def _contact(turn: Turn, session: Session, number: Number) -> Button:
    label = turn.words.label("help_now", "contact-card")
    return Button(label, press=_help(turn, session, CONTACT, number.dialable))


def _help(turn: Turn, session: Session, screen: str, detail: str = "") -> str:
    """A screen of help now for the country that is looked at."""
    iso2 = country_of(turn, session).iso2
    return Press(HELP, Wanted(screen, detail, iso2).value).data
