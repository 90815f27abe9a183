"""Below the words of help now: routes, own people, numbers to copy, more lines, and last the way back."""

from collections.abc import Iterator

from bot.app.help.asker import Asker
from bot.app.help.choice import more_lines_after, shown_on
from bot.app.help.wanted import CARRY_ON, CONTACT, COUNTRIES, HERE, LINES, Wanted
from bot.app.outgoing import Button
from bot.app.presses import HELP, LINK, Press
from bot.app.screens import Rows, in_rows
from bot.people.entry import Entry
from bot.safety.lines import Way

FIRST = 3  # people on the buttons
LONGEST_NAME = 30  # letters of a name on a button
SHARES_A_ROW = 16  # letters beside the way back
ROUTES = ("hurt", "struggling", "act")  # also the names of their labels
WORRIES = ("police", "bill", "words", "time", "private", "end")
MENU = "what_stops"
PEOPLE_WORRIES = "people_worries"  # the flow about telling people

_MORE = (
    ("more-lines", LINES, "lines"),
    ("under-18-button", "u18", "under_18"),
    ("what-stops-button", "stops", MENU),
)


def rows(asker: Asker, opening: str, wanted: Wanted, *, routes: bool) -> Rows:
    """A row of buttons at a time; the same for the same screen, however often it is shown."""
    made: list[tuple[Button, ...]] = []
    if routes:
        made += in_rows([_route(asker, one, one) for one in ROUTES])
    if opening == MENU:
        made += in_rows([_route(asker, f"{one}-button", one) for one in WORRIES])
        if not asker.alone:
            made.append((_label(asker, "people-worries", Press(LINK, PEOPLE_WORRIES)),))
    elif opening == "countries":
        made += in_rows(list(_countries(asker)))
    else:
        made += in_rows([_person(one) for one in asker.people[:FIRST]])
        made += in_rows(_numbers(asker, shown_on(asker, opening, wanted.detail)))
    return (*made, *_last_rows(asker, list(_on(asker, opening, wanted))))


def _last_rows(asker: Asker, on: list[Button]) -> Rows:
    """The way back is always the last button; it shares its row, so that the number above stays in sight."""
    made = list(in_rows(on))
    if asker.alone:
        return tuple(made)
    back = _label(asker, "carry-on", Press(HELP, CARRY_ON))
    if made and len(made[-1]) == 1 and len(made[-1][0].label) <= SHARES_A_ROW:
        made[-1] = (*made[-1], back)
    else:
        made.append((back,))
    return tuple(made)


def _label(asker: Asker, label: str, press: Press) -> Button:
    return Button(asker.words.label("help_now", label), press=press.data)


def _route(asker: Asker, label: str, screen: str, detail: str = "") -> Button:
    return _label(asker, label, Press(HELP, Wanted(screen, detail, asker.pinned).value))


def _person(entry: Entry) -> Button:
    name = entry.name if len(entry.name) <= LONGEST_NAME else f"{entry.name[: LONGEST_NAME - 1]}…"
    return Button(name, press=Press(LINK, f"card/{entry.id}").data)


def _numbers(asker: Asker, ways: list[Way]) -> list[Button]:
    """Copy each number; a contact card, which calls on a tap, where just one has a country code."""
    made = [_copy(asker, way) for way in ways if way.number is not None]
    called = [way.number for way in ways if way.number is not None and way.by == "voice"]
    international = [number for number in called if number.dialable.startswith("+")]
    if len(international) == 1 and asker.country.known:
        wanted = Wanted(CONTACT, international[0].dialable, asker.country.iso2)
        made.append(_label(asker, "contact-card", Press(HELP, wanted.value)))
    chat = next((way.address for way in ways if way.by == "chat"), "")
    if chat:
        made.append(Button(asker.words.label("help_now", "open-chat"), url=chat))
    return list({button.label: button for button in made}.values())  # one number may serve two ways


def _copy(asker: Asker, way: Way) -> Button:
    assert way.number is not None
    label = asker.words.label("help_now", "copy", {"number": way.number.shown})
    return Button(label, copy=way.number.dialable)


def _on(asker: Asker, opening: str, wanted: Wanted) -> Iterator[Button]:
    """The other screens of help now."""
    following = more_lines_after(asker, wanted.detail) if opening == "lines" else 0
    if following:
        yield _route(asker, "later-lines", LINES, str(following))
    for label, screen, message in _MORE:
        if message != opening:
            yield _route(asker, label, screen)
    if opening == "lines" and not asker.alone:
        yield _label(asker, "all-lines", Press(LINK, "lines"))
    if (asker.pinned or not asker.chosen) and opening != "countries":
        yield _ask_country(asker)


def _ask_country(asker: Asker) -> Button:
    """Says which country the numbers are for, where that is no more than a guess of the operator's."""
    press = Press(HELP, COUNTRIES).data
    if not asker.country.known:
        return Button(asker.words.label("help_now", "choose-country"), press=press)
    name = asker.library.places.names(asker.words.language)[asker.country.iso2]
    return Button(asker.words.label("help_now", "not-in", {"country": name}), press=press)


def _countries(asker: Asker) -> Iterator[Button]:
    """The countries most people of this language live in; the others are found by typing their name."""
    places = asker.library.places
    names = places.names(asker.words.language)
    for iso2 in places.offered_first(asker.words.language):
        yield Button(names[iso2], press=Press(HELP, Wanted(HERE, iso2=iso2).value).data)
    if not asker.alone:
        yield _label(asker, "other-country", Press(LINK, "country"))
