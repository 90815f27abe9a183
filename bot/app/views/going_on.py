"""Views of going on: the next small step, when the weekly note comes, the names on the list."""

from collections.abc import Mapping

from bot.app.actions.going_on import STEPS, done_steps
from bot.app.summary import option_label
from bot.app.turn import NONE, Turn, View
from bot.app.views.check_ins import WEEKDAY_IDS
from bot.app.views.pieces import isolated
from bot.content.words import Block
from bot.core.session import Session

MOST_NAMES = 30  # as many as fit on a small screen; the whole list is one tap away


def _next_step(turn: Turn, _: Session) -> str:
    done = done_steps(turn)
    following = next((step for step in STEPS if step not in done), None)
    return turn.words.label(following, "open") if following else NONE


def _weekly_times(turn: Turn, _: Session) -> Block:
    schedule = turn.document.plan.small_steps
    if schedule is None:
        return Block("")
    day = WEEKDAY_IDS[min(schedule.days, default=0)]
    given = {
        "day": Block(option_label(turn, "weekly_steps", "day", day)),
        "time": Block(turn.words.joined(at.strftime("%H:%M") for at in schedule.times)),
    }
    return Block(turn.words.html("views", "weekly-times", given))


def _people_names(turn: Turn, _: Session) -> Block:
    names = [isolated(one.name) for one in turn.person.here]
    shown = names[:MOST_NAMES]
    return Block("\n".join(shown) + ("\n…" if len(names) > MOST_NAMES else ""))


VIEWS: Mapping[str, View] = {
    "next_step": _next_step,
    "weekly_times": _weekly_times,
    "people_names": _people_names,
}
