"""What is taken along: what was chosen goes with the file, and the file is made when it is sent."""

from collections.abc import Mapping

from bot.app.lines import escaped
from bot.app.outgoing import Card, File
from bot.app.sheets import Choices, sheet
from bot.app.turn import Action, Turn, several, text
from bot.app.typed import letters
from bot.core.session import Session
from bot.takeaway import plain_text

MESSAGE = 4_000  # letters of a message; a longer text is sent as a file

# What was asked for -> how it is made, its file name (says what it is, never whose), whether it is a photo.
FILES = {
    "picture": ("circles", "my-people.png", True),
    "lock_screen": ("lock_screen", "lock-screen.png", False),
    "sheet": ("sheet", "my-people.pdf", False),
    "wallet": ("wallet", "wallet-card.pdf", False),
    "contacts": ("contacts", "my-people.vcf", False),
    "text": ("text", "my-people.txt", False),
}


def _make_take_along(turn: Turn, session: Session) -> None:
    form = text(session, "form")
    if form == "text" and (message := _message(turn, session)):
        turn.extra.append(message)
    elif form in FILES:
        make, name, photo = FILES[form]
        turn.extra.append(File(make=make, choices=_choices(session), name=name, photo=photo))


def _choices(session: Session) -> tuple[tuple[str, str], ...]:
    left_out = (*several(session, "without"), *several(session, "without_on_picture"))
    named = ((name, text(session, name)) for name in ("private", "look", "paper", "sentence"))
    return (*(("without", one) for one in left_out), *((name, value) for name, value in named if value))


def _message(turn: Turn, session: Session) -> Card | None:
    """The text as a message, which is easier to copy than a file; None where it is too long for one."""
    choices = Choices(frozenset(several(session, "without")), text(session, "private") == "with")
    words = escaped(plain_text(sheet(turn, choices)))
    return Card(text=words, living=False, names=True) if letters(words) <= MESSAGE else None


ACTIONS: Mapping[str, Action] = {"make_take_along": _make_take_along}
