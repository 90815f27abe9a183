"""What happens next: one event in, a new session and orders to the shell out.

Nothing that a person does raises here: every event has an answer in every situation.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import takewhile

from bot.core.flow import ASK, CHECK, CHOOSE, DO, GO, PICK, SAY, WAITS, Answer, Flow, Step, applies
from bot.core.session import CHANGING, Session, current, tidy

Choices = Mapping[str, tuple[str, ...]]  # source -> the ids that can be chosen now


# Events: what happened, in the past tense, from the person's side.
@dataclass(frozen=True, slots=True)
class Began:
    """The flow was opened, or comes back to the top after another one."""


@dataclass(frozen=True, slots=True)
class Said:
    text: str


@dataclass(frozen=True, slots=True)
class Pressed:
    option: str


@dataclass(frozen=True, slots=True)
class Ticked:
    option: str


@dataclass(frozen=True, slots=True)
class Finished:
    """Done was pressed under a list of ticks, or Save under a summary."""


@dataclass(frozen=True, slots=True)
class Skipped:
    pass


@dataclass(frozen=True, slots=True)
class WantedChange:
    """Change was pressed under a summary; without a name, to see what can be changed."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class WentBack:
    pass


@dataclass(frozen=True, slots=True)
class Done:
    """The shell has performed what ``Perform`` asked for."""

    step: str
    outcome: str | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """Something that is no answer here: a stale button, a sticker."""

    note: str = "stale"


Event = Began | Said | Pressed | Ticked | Finished | Skipped | WantedChange | WentBack | Done | Lost


# Effects: orders to the shell.
@dataclass(frozen=True, slots=True)
class Tell:
    """Say this and go on."""

    step: Step


@dataclass(frozen=True, slots=True)
class Show:
    """Ask this and wait. ``note`` says why it is shown again: retry, stale, buttons, change."""

    step: Step
    note: str = ""


@dataclass(frozen=True, slots=True)
class Perform:
    """Do this, then come back with ``Done``."""

    step: Step


@dataclass(frozen=True, slots=True)
class Start:
    """Hand over to another flow; come back with ``Began`` when it has ended."""

    flow: str
    given: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class End:
    pass


@dataclass(frozen=True, slots=True)
class BackOut:
    """Back was pressed where there is nothing to go back to in this flow."""


Effect = Tell | Show | Perform | Start | End | BackOut


def advance(
    flow: Flow, session: Session, event: Event, choices: Choices | None = None
) -> tuple[Session, tuple[Effect, ...]]:
    """The session after the event, and what the shell is to do about it."""
    session = tidy(flow, session)
    step = current(flow, session)
    if isinstance(event, WentBack):
        return _back(flow, session)
    if isinstance(event, Done):
        return _done(flow, session, event)
    if step is None or isinstance(event, Began):
        return _settle(flow, session)
    changed, note = _answer(step, session, event, choices or {})
    if changed is None:
        return session, (Show(step, note),)
    if session.revisiting == step.name and not changed.revisiting:
        changed = _followed_anew(flow, changed, step)
    return _settle(flow, tidy(flow, changed))


def _followed_anew(flow: Flow, session: Session, step: Step) -> Session:
    """A changed answer is read and commented on again: what the program did and said right behind it goes."""
    behind = takewhile(lambda one: one.verb in (DO, SAY), flow.steps[flow.steps.index(step) + 1 :])
    gone = {one.name for one in behind}
    return replace(session, answers={name: old for name, old in session.answers.items() if name not in gone})


def _answer(  # noqa: PLR0911 - a flat table of what answers what
    step: Step, session: Session, event: Event, choices: Choices
) -> tuple[Session | None, str]:
    """The session with this event as its answer; None and a reason where it is none."""
    match step.verb, event:
        case "ask", Said(text):
            text = text.strip()
            fine = bool(text) and len(text) <= step.limit
            return (session.answered(step.name, text), "") if fine else (None, "retry")
        case "choose", Pressed(option):
            offered = (*step.options, *choices.get(step.source, ()))
            return (session.answered(step.name, option), "") if option in offered else (None, "stale")
        case "pick", Ticked(option):
            offered = (*step.options, *choices.get(step.source, ()))
            return (_ticked(session, step, option), "") if option in offered else (None, "stale")
        case "pick", Finished():
            return session.answered(step.name, _ticks(session, step)), ""
        case "check", Finished():
            return session.answered(step.name, None), ""
        case "check", WantedChange(name):
            changeable = not name or name in session.answers
            return (replace(session, revisiting=name or CHANGING), "") if changeable else (None, "stale")
        case (("ask" | "choose" | "pick"), Skipped()) if step.optional:
            return session.answered(step.name, None), ""
        case _, Said():
            return None, "buttons"
        case _, Lost(note):
            return None, note
        case _:
            return None, "stale"


def _ticks(session: Session, step: Step) -> tuple[str, ...]:
    """The ticks in force: those under way, or the old answer while it is being changed."""
    old = session.answers.get(step.name)
    if session.revisiting == step.name and not session.picked and isinstance(old, tuple):
        return old
    return session.picked


def ticks(flow: Flow, session: Session) -> tuple[str, ...]:
    """What is ticked on the screen that is shown now."""
    step = current(flow, session)
    return _ticks(session, step) if step is not None and step.verb == PICK else ()


def _ticked(session: Session, step: Step, option: str) -> Session:
    before = _ticks(session, step)
    after = tuple(one for one in before if one != option) if option in before else (*before, option)
    if session.revisiting == step.name:  # the old answer stays in force until Done
        return replace(session, answers={**session.answers, step.name: after}, picked=after)
    return replace(session, picked=after)


def _settle(flow: Flow, session: Session) -> tuple[Session, tuple[Effect, ...]]:
    """Walk on until somebody is needed: the person, the shell, another flow."""
    effects: list[Effect] = []
    while (step := current(flow, session)) is not None:
        if step.verb == SAY:
            effects.append(Tell(step))
            session = session.answered(step.name, None)
            if step.ends:
                break
        elif step.verb == GO:
            given = {name: session.answers.get(name, session.given.get(name)) for name in step.hand}
            session = session.answered(step.name, None)
            return session, (*effects, Start(step.to, given))
        elif step.verb == DO:
            return session, (*effects, Perform(step))
        else:
            note = "change" if session.revisiting == CHANGING else ""
            return session, (*effects, Show(step, note))
    return session, (*effects, End())


def _done(flow: Flow, session: Session, event: Done) -> tuple[Session, tuple[Effect, ...]]:
    """Carry on behind an action; an outcome that the step does not know counts as its first option."""
    step = current(flow, session)
    if step is None or step.verb != DO or step.name != event.step:
        return _settle(flow, session)
    outcome = event.outcome if event.outcome in step.options else None
    if step.options and outcome is None:
        outcome = step.options[0]
    return _settle(flow, tidy(flow, session.answered(step.name, outcome)))


def _back(flow: Flow, session: Session) -> tuple[Session, tuple[Effect, ...]]:
    """Take away the last answer of the person; an action that was performed is not undone by Back."""
    if session.revisiting:
        return _settle(flow, replace(session, revisiting="", picked=()))
    last = last_answered(flow, session)
    if last is None:
        return session, (BackOut(),)
    since = _above(flow, session)[flow.steps.index(last) + 1 :]
    gone = {last.name, *(step.name for step in since if step.verb not in WAITS)}
    kept = {name: value for name, value in session.answers.items() if name not in gone}
    return _settle(flow, tidy(flow, replace(session, answers=kept, picked=())))


def last_answered(flow: Flow, session: Session) -> Step | None:
    """The answer that Back would take away; None where there is none.

    It stands above the question that is asked now: a change in the summary may leave answers below it.
    """
    for step in reversed(_above(flow, session)):
        if step.name not in session.answers:
            continue
        if step.verb in (ASK, CHOOSE, PICK, CHECK):
            return step
        if step.verb == DO and not step.options:
            return None
    return None


def _above(flow: Flow, session: Session) -> tuple[Step, ...]:
    """The steps above the one where the person is; all of them at the end."""
    here = current(flow, session)
    return flow.steps if here is None else flow.steps[: flow.steps.index(here)]


def answered_questions(flow: Flow, session: Session) -> tuple[Step, ...]:
    """What a summary shows, in the order of the form."""
    return tuple(
        step
        for step in flow.steps
        if step.verb in (ASK, CHOOSE, PICK)
        and step.name in session.answers
        and applies(step, session.answers, session.given)
    )
