"""What the program knows when a flow begins; the names and values stand in bot/content/vocabulary.py."""

from collections.abc import Callable, Mapping

from bot.app.set_by_person import TIDY_HOURS
from bot.app.turn import Turn
from bot.checkins.series import Standing, standing


def _yes(true: object) -> str:
    return "yes" if true else "no"


def _check_ins(turn: Turn) -> str:
    schedule = turn.document.plan.check_in
    if schedule is None:
        return "off"
    match standing(schedule, turn.now):
        case Standing.STOPPED:
            return "off"
        case Standing.PAUSED:
            return "paused"
        case _:
            return "on"


def _one_clock(turn: Turn) -> bool:
    return len(turn.library.places.zones_to_choose(turn.country.iso2)) == 1


FACTS: Mapping[str, Callable[[Turn], str]] = {
    "anyone": lambda turn: _yes(turn.person.here),
    "country": lambda turn: "known" if turn.person.country else "unknown",
    "check_ins": _check_ins,
    "room": lambda turn: _yes(not turn.person.full),
    "archived": lambda turn: _yes(turn.person.archived),
    "undo": lambda turn: _yes(turn.person.before is not None),
    "private_people": lambda turn: _yes(any(one.private for one in turn.person.others)),
    "pinned": lambda turn: _yes(turn.person.pinned),
    "tidy": lambda turn: "on" if turn.person.settings.get(TIDY_HOURS) else "off",
    "worry": lambda _: "any",  # a link may say which
    "letter_kept": lambda turn: _yes(turn.person.corner.letter),
    "clock": lambda turn: "known" if _one_clock(turn) else "open",
    "weekly": lambda turn: "on" if turn.document.plan.small_steps else "off",
    "look_back": lambda turn: "on" if turn.document.plan.look_back else "off",
    "lines_of": lambda turn: "own" if turn.country.known else "other",
    "corner_undo": lambda turn: _yes(turn.person.corner_before is not None),
}
