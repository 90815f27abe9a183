"""Walks a flow: every situation that a person can get into, and every move from there.

Answers that nothing branches on need one example each, and of answers that meet the same conditions one is
enough to go on from; that is sound because the engine looks at nothing else. The walk is what the checks, the
maps and the tests stand on: it cannot differ from what the bot does.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from bot.core.engine import (
    Began,
    Done,
    Effect,
    Event,
    Finished,
    Lost,
    Perform,
    Pressed,
    Said,
    Show,
    Skipped,
    Start,
    Ticked,
    WantedChange,
    WentBack,
    advance,
    answered_questions,
)
from bot.core.flow import CHOOSE, PICK, Answer, Flow, Step
from bot.core.session import CHANGING, Session, current

EXAMPLE_TEXT = "Ana"
EXAMPLE_IDS = ("p1", "p2")
MOST_SITUATIONS = 2_000  # more than this: split the flow


@dataclass(frozen=True, slots=True)
class Move:
    before: Session
    event: Event
    after: Session
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class Walk:
    """``moves`` leave every situation once for every event; ``complete`` is false past the limit."""

    flow: Flow
    situations: tuple[Session, ...]
    moves: tuple[Move, ...]
    complete: bool = True


def starts(flow: Flow) -> Iterator[Session]:
    """A session for each combination of what may be known at the beginning."""
    names = list(flow.given)
    for values in product(*(flow.given[name] or (EXAMPLE_IDS[0],) for name in names)):
        yield Session(flow.name, given=dict(zip(names, values, strict=True)))


Conditions = Mapping[str, tuple[frozenset[str], ...]]


def branching(flow: Flow) -> Conditions:
    """The names that some condition asks about, each with the sets of answers that are asked for."""
    found: dict[str, dict[frozenset[str], None]] = {}
    for step in flow.steps:
        for name, allowed in (*step.when.items(), *step.unless.items()):
            found.setdefault(name, {})[allowed] = None
    return {name: tuple(sets) for name, sets in found.items()}


def explore(flow: Flow, most: int = MOST_SITUATIONS) -> Walk:
    """Breadth first from every start, with all that could be pressed and some that could not."""
    choices = {step.source: EXAMPLE_IDS for step in flow.steps if step.source}
    matters = branching(flow)
    seen: dict[object, Session] = {}
    moves: list[Move] = []
    waiting: deque[tuple[Session, Event]] = deque((start, Began()) for start in starts(flow))
    while waiting:
        before, event = waiting.popleft()
        after, effects = advance(flow, before, event, choices)
        moves.append(Move(before, event, after, effects))
        key = _key(after, matters)
        if key in seen:
            continue
        if len(seen) >= most:
            return Walk(flow, tuple(seen.values()), tuple(moves), complete=False)
        seen[key] = after
        waiting.extend((after, following) for following in events(flow, after, matters))
    return Walk(flow, tuple(seen.values()), tuple(moves))


def events(flow: Flow, session: Session, matters: Conditions) -> Iterator[Event]:
    """All that could happen in this situation, and things that should not be able to."""
    yield from (WentBack(), Said(EXAMPLE_TEXT), Said(" "), Lost(), Began(), Pressed("no such option"))
    yield from (Finished(), Skipped(), WantedChange())
    step = current(flow, session)
    if step is None:
        return
    if session.revisiting == CHANGING:
        yield from (WantedChange(one.name) for one in answered_questions(flow, session))
    if step.verb == "do":
        yield from (Done(step.name, outcome) for outcome in step.options or (None,))
    yield from _options(step, matters)


def _options(step: Step, matters: Conditions) -> Iterator[Event]:
    options = (*step.options, *(EXAMPLE_IDS[:1] if step.source else ()))
    if step.name not in matters:
        options = options[:1]
    if step.verb == CHOOSE:
        yield from (Pressed(option) for option in options)
    if step.verb == PICK:
        yield from (Ticked(option) for option in options)


def _key(session: Session, matters: Conditions) -> object:
    answers = tuple((name, _shape(name, value, matters)) for name, value in session.answers.items())
    given = tuple(sorted((name, _shape(name, value, matters)) for name, value in session.given.items()))
    return session.flow, given, answers, session.revisiting, bool(session.picked)


def _shape(name: str, value: Answer, matters: Conditions) -> tuple[bool, ...]:
    """Which of the conditions an answer meets."""
    values = value if isinstance(value, tuple) else (value,)
    return tuple(any(one in allowed for one in values) for allowed in matters.get(name, ()))


def arrows(walk: Walk) -> Mapping[tuple[str, str], tuple[str, ...]]:
    """From which step one comes to which, and with which answers: the map as it is walked."""
    found: dict[tuple[str, str], list[str]] = {}
    for move in walk.moves:
        source = _leaves(walk.flow, move)
        if source is None:
            continue
        labels = found.setdefault((source, _reached(move)), [])
        label = _label(move.event)
        if label and label not in labels:
            labels.append(label)
    return {arrow: tuple(labels) for arrow, labels in found.items()}


def _leaves(flow: Flow, move: Move) -> str | None:
    """The step that this move goes on from ("" for the start); None where it is no step forward."""
    if isinstance(move.event, Began):
        return None if move.before.answers else ""
    forward = isinstance(move.event, Pressed | Said | Skipped | Finished | Done)
    if not forward or move.before == move.after or move.before.revisiting:
        return None
    step = current(flow, move.before)
    return step.name if step is not None else None


def _reached(move: Move) -> str:
    match move.effects[-1] if move.effects else None:
        case Show(step, _) | Perform(step):
            return step.name
        case Start(flow, _):
            return f"→ {flow}"
        case _:
            return "→ end"


def _label(event: Event) -> str:
    match event:
        case Pressed(option):
            return option
        case Done(_, outcome):
            return outcome or ""
        case Skipped():
            return "skip"
        case _:
            return ""


def shown(walk: Walk) -> Mapping[str, Session]:
    """For each step that is ever shown or told, one situation in which it is."""
    examples: dict[str, Session] = {}
    for move in walk.moves:
        for effect in move.effects:
            if not isinstance(effect, Start) and hasattr(effect, "step"):
                examples.setdefault(effect.step.name, move.after)
    return examples
