"""Views of a person's own corner: all of it in its place, and a few words of it beside the people."""

from collections.abc import Mapping

from bot.app.own_corner import items, place, words_of_today
from bot.app.turn import Turn, View, text
from bot.app.views.pieces import quoted
from bot.content.words import Block
from bot.core.session import Session


def _own_letter(turn: Turn, _: Session) -> Block:
    letter = turn.person.corner.letter
    return Block(quoted(turn, letter) if letter else "")


def _own_words(turn: Turn, _: Session) -> Block:
    words = words_of_today(turn)
    return Block(quoted(turn, words) if words else "")


def _own_corner(turn: Turn, _: Session) -> Block:
    corner = turn.person.corner
    parts = [quoted(turn, corner.letter)] if corner.letter else []
    parts += [
        "\n".join(_line(turn, one) for one in part) for part in (corner.helps, corner.kind_words) if part
    ]
    return Block("\n\n".join(parts))


def _line(turn: Turn, words: str) -> str:
    return turn.words.html("views", "corner-line", {"words": words})


def _corner_items(turn: Turn, session: Session) -> Block:
    kept = items(turn.person.corner, text(session, "part"))
    return Block("\n".join(_line(turn, one) for one in kept))


def _corner_item(turn: Turn, session: Session) -> Block:
    kept = items(turn.person.corner, text(session, "part"))
    at = place(session, kept)
    return Block(quoted(turn, kept[at]) if at is not None else "")


VIEWS: Mapping[str, View] = {
    "own_letter": _own_letter,
    "own_words": _own_words,
    "own_corner": _own_corner,
    "corner_items": _corner_items,
    "corner_item": _corner_item,
}
