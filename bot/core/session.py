"""A session is the answers and nothing else: where somebody is, is computed from them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.core.flow import Answer, Flow, Step, applies, fits

CHANGING = "?"  # the summary is open with a button for each answer


@dataclass(frozen=True, slots=True)
class Session:
    """One flow under way.

    ``given``: what was known when it began; ``revisiting``: an answer being changed from the summary
    (or ``CHANGING``, while choosing which); ``picked``: ticks that are not confirmed yet;
    ``handed``: another flow handed over to this one, so that Back leads to the answer that did.
    """

    flow: str
    given: Mapping[str, Answer] = field(default_factory=dict)
    answers: Mapping[str, Answer] = field(default_factory=dict)
    revisiting: str = ""
    picked: tuple[str, ...] = ()
    handed: bool = False

    def answered(self, name: str, answer: Answer) -> "Session":
        return replace(self, answers={**self.answers, name: answer}, revisiting="", picked=())


def current(flow: Flow, session: Session) -> Step | None:
    """Where the person is: the first step that applies and has no answer; None at the end."""
    if session.revisiting and session.revisiting != CHANGING:
        return flow.step(session.revisiting)
    for step in flow.steps:
        if step.name not in session.answers and applies(step, session.answers, session.given):
            return step
    return None


def tidy(flow: Flow, session: Session) -> Session:
    """The session with what still makes sense, after every change and every load.

    This is the migration between versions of a script: a renamed step keeps its answer, an answer that no
    longer fits is asked again, a removed step is forgotten.
    """
    kept: dict[str, Answer] = {}
    for step in flow.steps:
        old = step.name if step.name in session.answers else _earlier_name(step, session)
        if old is None or not applies(step, kept, session.given):
            continue
        answer = _renamed(step, session.answers[old])
        if fits(step, answer):
            kept[step.name] = answer
    return replace(
        session,
        answers=kept,
        revisiting=_still(flow, session, kept),
    )


def _earlier_name(step: Step, session: Session) -> str | None:
    for name in step.was:
        if name in session.answers:
            return name
    return None


def _renamed(step: Step, answer: Answer) -> Answer:
    if not step.renamed or answer is None:
        return answer
    if isinstance(answer, tuple):
        return tuple(step.renamed.get(one, one) for one in answer)
    return step.renamed.get(answer, answer)


def _still(flow: Flow, session: Session, kept: Mapping[str, Answer]) -> str:
    """What is being revisited, as long as it is still there to be revisited."""
    name = session.revisiting
    if name == CHANGING:
        step = current(flow, replace(session, answers=kept, revisiting=""))
        return name if step is not None and step.verb == "check" else ""
    return name if flow.has(name) and name in kept else ""


def to_json(session: Session) -> dict[str, Any]:
    return {
        "flow": session.flow,
        "given": dict(session.given),
        "answers": dict(session.answers),
        "revisiting": session.revisiting,
        "picked": list(session.picked),
        "handed": session.handed,
    }


def from_json(data: Mapping[str, Any]) -> Session:
    return Session(
        flow=data["flow"],
        given=_answers(data.get("given", {})),
        answers=_answers(data.get("answers", {})),
        revisiting=data.get("revisiting", ""),
        picked=tuple(data.get("picked", ())),
        handed=data.get("handed", False),
    )


def _answers(data: Mapping[str, Any]) -> dict[str, Answer]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in data.items()}
