"""The list that stays on top of the chat: brought up to date in place, and taken down without a trace.

A bot may change its message for ever but delete it for two days only. So what is taken down is emptied first.
"""

from bot.app.outgoing import Button, Card, Delete, Edit, Outgoing, Rows, Unpin
from bot.app.presses import HELP, LINK, Press
from bot.app.set_by_person import PINNED_FORM
from bot.app.turn import PAGE, Turn
from bot.app.views.network import listing
from bot.content.words import Block
from bot.people.person import Person

NAMES, DISCREET = "names", "discreet"
LINKS = ("my_people", "now")


def pinned_list(turn: Turn) -> Card:
    """The list as it is to stand on top; the first words are seen in the bar above the chat."""
    return Card(text=_words(turn), rows=_rows(turn), living=False, names=_form(turn) == NAMES, pin=True)


def _form(turn: Turn) -> str:
    return turn.person.settings.get(PINNED_FORM, DISCREET)


def _words(turn: Turn) -> str:
    if _form(turn) != NAMES:
        return turn.words.html("pin", "discreet-list")
    numbered = list(enumerate(turn.person.here[:PAGE], 1))
    given = {
        "pinned_people": Block(listing(turn, numbered)),
        "others": "yes" if len(turn.person.here) > PAGE else "no",
    }
    return turn.words.html("pin", "list", given)


def _rows(turn: Turn) -> Rows:
    links = tuple(Button(turn.words.label(flow, "open"), press=Press(LINK, flow).data) for flow in LINKS)
    return links, (Button(turn.words.label("common", "help"), press=Press(HELP).data, style="danger"),)


def up_to_date(turn: Turn, before: Person) -> list[Outgoing]:
    """The same message with what changed; nothing where nothing did."""
    if not turn.person.pinned or _depends_on(before) == _depends_on(turn.person):
        return []
    return [Edit(turn.person.pinned, _words(turn), _rows(turn))]


def _depends_on(person: Person) -> object:
    return person.people, person.language, person.settings.get(PINNED_FORM)


def taken_down(turn: Turn) -> list[Outgoing]:
    """Unpinned, emptied and, where Telegram still allows it, deleted."""
    if not turn.person.pinned:
        return []
    empty = turn.words.html("pin", "emptied")
    return [Unpin(), Edit(turn.person.pinned, empty), Delete(message_ids=(turn.person.pinned,))]
