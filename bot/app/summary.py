"""Answers as the person reads them: the label of the question and the words on the button."""

from bot.app.sources import offered
from bot.app.turn import Turn
from bot.content.words import MissingWordsError
from bot.core.engine import answered_questions
from bot.core.flow import Step
from bot.core.session import Session
from bot.people.reaches import described, read_reaches


def option_label(turn: Turn, file: str, step: str, option: str) -> str:
    """What stands on the button of an option; the option itself where its words are gone meanwhile."""
    try:
        return turn.words.label(file, step, attribute=option)
    except MissingWordsError:
        return option


def answers_in_words(turn: Turn, session: Session) -> list[tuple[str, str]]:
    """What was answered, with the label of each question, in the order of the form; nothing skipped."""
    flow = turn.flow(session.flow)
    return [
        (question_label(turn, session, step), in_words(turn, session, step, answer))
        for step in answered_questions(flow, session)
        if (answer := session.answers[step.name])
    ]


def question_label(turn: Turn, session: Session, step: Step) -> str:
    return option_label(turn, session.flow, step.name, "label")


def contact_in_words(turn: Turn, typed: str) -> str:
    """Ways to reach somebody as they are kept: numbers in international form."""
    return turn.words.joined(described(one) for one in read_reaches(typed, turn.country.iso2))


def in_words(turn: Turn, session: Session, step: Step, answer: str | tuple[str, ...]) -> str:
    if step.name == "contact":
        return contact_in_words(turn, str(answer))
    if step.verb == "ask":
        return str(answer)
    ids = answer if isinstance(answer, tuple) else (answer,)
    labels = dict(offered(turn, step.source, session)) if step.source else {}
    return turn.words.joined(
        labels.get(one) or option_label(turn, session.flow, step.name, one) for one in ids
    )
