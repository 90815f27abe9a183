"""Views of the notes that somebody asked for."""

from collections.abc import Mapping

from bot.app.summary import option_label
from bot.app.turn import Turn, View
from bot.app.views.pieces import listed
from bot.content.words import Block
from bot.core.session import Session

WEEKDAY_IDS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _check_in_times(turn: Turn, _: Session) -> Block:
    schedule = turn.document.plan.check_in
    if schedule is None:
        return Block("")
    given = {
        "days": Block(_days(turn, schedule.days)),
        "time": Block(turn.words.joined(at.strftime("%H:%M") for at in schedule.times)),
        "zone": turn.library.places.city(schedule.zone, turn.words.language),
    }
    return Block(turn.words.html("views", "times", given))


def _days(turn: Turn, days: frozenset[int]) -> str:
    if len(days) == 7:
        return turn.words.html("views", "every-day")
    names = [option_label(turn, "set_check_ins", "some_days", WEEKDAY_IDS[day]) for day in sorted(days)]
    return listed(turn, names)


VIEWS: Mapping[str, View] = {
    "check_in_times": _check_in_times,
}
