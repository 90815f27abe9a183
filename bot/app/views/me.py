"""Views about the person themselves, their country and its lines, and who runs the bot."""

from collections.abc import Mapping

from bot.app.hours import line_time
from bot.app.lines import way_in_words
from bot.app.summary import answers_in_words
from bot.app.turn import NONE, Turn, View
from bot.content.words import Block
from bot.core.session import Session
from bot.safety.lines import emergency_of, first_text, first_voice


def _me(turn: Turn, _: Session) -> str:
    return turn.person.name or NONE


def _operator(turn: Turn, _: Session) -> str:
    return turn.operator.name or turn.words.label("common", "operator-unnamed")


def _operator_contact(turn: Turn, _: Session) -> str:
    return turn.operator.contact or NONE


def _country_known(turn: Turn, _: Session) -> str:
    return "yes" if turn.person.country else "no"


def _country_name(turn: Turn, _: Session) -> str:
    names: Mapping[str, str] = turn.library.places.names(turn.words.language)
    return names.get(turn.person.country, turn.person.country)


def _emergency(turn: Turn, _: Session) -> Block:
    return Block(emergency_of(turn.country)[0].number)


def _line_voice(turn: Turn, _: Session) -> Block:
    return way_in_words(
        turn.words, first_voice(turn.country, language=turn.words.language, at=line_time(turn))
    )


def _line_text(turn: Turn, _: Session) -> Block:
    return way_in_words(
        turn.words, first_text(turn.country, language=turn.words.language, at=line_time(turn))
    )


def _summary(turn: Turn, session: Session) -> Block:
    lines = [
        turn.words.html("views", "summary-line", {"label": label, "value": answer})
        for label, answer in answers_in_words(turn, session)
    ]
    return Block("\n".join(lines))


VIEWS: Mapping[str, View] = {
    "me": _me,
    "operator": _operator,
    "operator_contact": _operator_contact,
    "country_known": _country_known,
    "country_name": _country_name,
    "emergency": _emergency,
    "line_voice": _line_voice,
    "line_text": _line_text,
    "summary": _summary,
}
