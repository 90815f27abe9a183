"""Actions in a person's own corner. What is changed or taken away can be brought back once."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from bot.app.own_corner import items, place
from bot.app.turn import Action, Turn, text
from bot.core.session import Session
from bot.people.person import Corner
from bot.takeaway.lettering import one_line, several_lines

MOST = 10  # things that help, and kind words; of each
PARTS = ("helps", "kind_words")


def _become(turn: Turn, corner: Corner) -> None:
    turn.change(corner=corner, corner_before=turn.person.corner)


def _save_letter(turn: Turn, session: Session) -> None:
    _become(turn, replace(turn.person.corner, letter=several_lines(text(session, "letter"))))


def _remove_letter(turn: Turn, _: Session) -> None:
    _become(turn, replace(turn.person.corner, letter=""))


def _room_in_corner(turn: Turn, session: Session) -> str:
    return "room" if len(items(turn.person.corner, text(session, "part"))) < MOST else "full"


def _change(turn: Turn, session: Session, how: Callable[[tuple[str, ...]], tuple[str, ...]]) -> None:
    """Change one part; a forged part changes nothing."""
    part = text(session, "part")
    if part not in PARTS:
        return
    kept = items(turn.person.corner, part)
    changed = how(kept)[:MOST]
    if part == "helps":
        _become(turn, replace(turn.person.corner, helps=changed))
    else:
        _become(turn, replace(turn.person.corner, kind_words=changed))


def _add_item(turn: Turn, session: Session) -> None:
    words = one_line(text(session, "new"))
    _change(turn, session, lambda kept: (*kept, words) if words else kept)


def _change_item(turn: Turn, session: Session) -> None:
    def how(kept: tuple[str, ...]) -> tuple[str, ...]:
        at = place(session, kept)
        words = one_line(text(session, "words"))
        return kept if at is None or not words else (*kept[:at], words, *kept[at + 1 :])

    _change(turn, session, how)


def _remove_item(turn: Turn, session: Session) -> None:
    def how(kept: tuple[str, ...]) -> tuple[str, ...]:
        at = place(session, kept)
        return kept if at is None else (*kept[:at], *kept[at + 1 :])

    _change(turn, session, how)


def _undo_corner(turn: Turn, _: Session) -> None:
    before = turn.person.corner_before
    if before is not None:
        turn.change(corner=before, corner_before=None)


ACTIONS: Mapping[str, Action] = {
    "save_letter": _save_letter,
    "remove_letter": _remove_letter,
    "room_in_corner": _room_in_corner,
    "add_item": _add_item,
    "change_item": _change_item,
    "remove_item": _remove_item,
    "undo_corner": _undo_corner,
}
