"""The note that was asked for: its first words may be seen on a locked screen, so they tell nothing."""

from bot.app.outgoing import Button, Card
from bot.app.presses import LINK, Press
from bot.app.screens import help_row, in_rows
from bot.app.turn import Turn
from bot.checkins.plan import Claim

FLOW = "check_in"
ANSWERS = ("okay", "so_so", "hard", "people", "later", "stop")


def note(turn: Turn, claim: Claim) -> Card:
    """The card of a check-in that is due; with the offer to stop after three silences."""
    words = turn.words.html(FLOW, "note", {"words": claim.wording or "none"})
    if claim.offers_to_stop:
        words += "\n\n" + turn.words.html(FLOW, "offer-to-stop")
    buttons = [_button(turn, answer) for answer in ANSWERS]
    return Card(text=words, rows=(*in_rows(buttons), help_row(turn)))


def _button(turn: Turn, answer: str) -> Button:
    target = "my_people" if answer == "people" else f"{FLOW}/{answer}"
    return Button(turn.words.label(FLOW, "note", attribute=answer), press=Press(LINK, target).data)
