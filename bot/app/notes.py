"""The notes that were asked for. Their first words may be seen on a locked screen, so they tell nothing."""

from bot.app.outgoing import Button, Card
from bot.app.presses import LINK, Press
from bot.app.screens import help_row, in_rows
from bot.app.turn import Turn
from bot.checkins.plan import Claim, Kind

CHECK_IN = "check_in"
ANSWERS = ("okay", "so_so", "hard", "people", "later", "pause", "change", "stop")
ELSEWHERE = {"people": "my_people", "change": "set_check_ins"}  # buttons that open another flow

# The other notes: which flow's words, and what each of their buttons opens.
OTHERS: dict[Kind, tuple[str, dict[str, str]]] = {
    Kind.SMALL_STEPS: (
        "small_steps",
        {"show": "small_steps", "later": "put_off/small_steps", "stop": "stop_weekly_steps"},
    ),
    Kind.NUDGE: ("touch", {"show": "touch/{who}", "stop": "keep_in_touch/{who}"}),
    Kind.LOOK_BACK: (
        "look_back",
        {"show": "look_back", "later": "put_off/look_back", "stop": "stop_look_back"},
    ),
}


def note(turn: Turn, claim: Claim) -> Card:
    """The card of what is due, with a word where the bot was away, or is about to stop."""
    kind = claim.what.kind
    if kind is Kind.CHECK_IN:
        flow, targets = CHECK_IN, {one: ELSEWHERE.get(one, f"{CHECK_IN}/{one}") for one in ANSWERS}
    else:
        flow, targets = OTHERS[kind]
    words = [turn.words.html(flow, "note", {"words": claim.wording or "none"})]
    if claim.missed:
        words.append(turn.words.html(CHECK_IN, "missed"))
    if claim.offers_to_stop:
        words.append(turn.words.html(CHECK_IN, "offer-to-stop"))
    buttons = [_button(turn, flow, label, to.format(who=claim.what.who)) for label, to in targets.items()]
    return Card(text="\n\n".join(words), rows=(*in_rows(buttons), help_row(turn)))


def _button(turn: Turn, flow: str, label: str, target: str) -> Button:
    return Button(turn.words.label(flow, "note", attribute=label), press=Press(LINK, target).data)
