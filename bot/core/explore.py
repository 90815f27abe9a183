"""Walks a flow: every situation that a person can get into, and every move from there.

Answers that nothing branches on need one example each, and of answers that meet the same conditions one is
enough to go on from; that is sound because the engine looks at nothing else. The walk is what the checks, the
maps and the tests stand on: it cannot differ from what the bot does.
"""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product

from bot.core.engine import (
    Began,
    Done,
    Effect,
    End,
    Event,
    Finished,
    Lost,
    Perform,
    Pressed,
    Said,
    Show,
    Skipped,
    Start,
    Tell,
    Ticked,
    WantedChange,
    WentBack,
    advance,
    answered_questions,
)
from bot.core.flow import ASK, CHECK, CHOOSE, DO, GO, PICK, Answer, Flow, Step
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


def explore(flow: Flow, most: int = MOST_SITUATIONS, *, odd: bool = False) -> Walk:
    """Breadth first from every start, with all that could be pressed; with ``odd``, some that could not."""
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
        if any(isinstance(effect, End) for effect in effects):
            continue  # the flow is over, and the session with it
        waiting.extend((after, following) for following in events(flow, after, matters, odd=odd))
    return Walk(flow, tuple(seen.values()), tuple(moves))


def events(flow: Flow, session: Session, matters: Conditions, *, odd: bool = False) -> Iterator[Event]:
    """All that could happen in this situation; with ``odd`` also what should not be able to."""
    if odd:
        yield from (Said(" "), Lost(), Pressed("no such option"), Finished(), Skipped(), Said(EXAMPLE_TEXT))
    yield from (WentBack(), Began())
    step = current(flow, session)
    if step is None:
        return
    if session.revisiting == CHANGING:
        yield from (WantedChange(one.name) for one in answered_questions(flow, session))
    if step.verb == DO:
        yield from (Done(step.name, outcome) for outcome in step.options or (None,))
    if step.verb == ASK:
        yield Said(EXAMPLE_TEXT)
    yield from _options(step, matters)
    if step.optional:
        yield Skipped()
    if step.verb in (PICK, CHECK):
        yield Finished()
    if step.verb == CHECK or odd:
        yield WantedChange()


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
    ticked = tuple(
        any(one in allowed for one in session.picked) for sets in matters.values() for allowed in sets
    )
    return session.flow, given, answers, session.revisiting, bool(session.picked), ticked


def _shape(name: str, value: Answer, matters: Conditions) -> tuple[bool, ...]:
    """Which of the conditions an answer meets; none asks about most of them."""
    if name not in matters:
        return ()
    values = value if isinstance(value, tuple) else (value,)
    return tuple(any(one in allowed for one in values) for allowed in matters[name])


@dataclass(slots=True)
class Arrow:
    """A way from one step to another: the answers on the spot, and those above that lead along it."""

    source: str  # "" at the start, "→ flow" behind a visit to another one
    target: str  # "→ flow", or "→ end"
    labels: list[str] = field(default_factory=list)
    above: dict[str, set[str]] = field(default_factory=dict)  # a name that is branched on -> its answers


def arrows(walk: Walk) -> Mapping[tuple[str, str], Arrow]:
    """From which step one comes to which: the map as it is walked."""
    found: dict[tuple[str, str], Arrow] = {}
    matters = branching(walk.flow)
    for move in walk.moves:
        source = _leaves(walk.flow, move)
        if source is None:
            continue
        label = _label(move.event)
        for target in _path(move):
            arrow = found.setdefault((source, target), Arrow(source, target))
            if label and label not in arrow.labels:
                arrow.labels.append(label)
            _look_above(walk.flow, move, matters, arrow)
            source, label = target, ""
    return found


def _leaves(flow: Flow, move: Move) -> str | None:
    """The step that this move goes on from ("" for the start); None where it is no step forward."""
    if isinstance(move.event, Began):
        return _behind_a_visit(flow, move.before) if move.before.answers else ""
    forward = isinstance(move.event, Pressed | Said | Skipped | Finished | Done)
    if not forward or move.before == move.after or move.before.revisiting:
        return None
    step = current(flow, move.before)
    return step.name if step is not None and not _came_back(flow, step, move.before) else None


def _came_back(flow: Flow, step: Step, session: Session) -> bool:
    """Whether a change in the summary made this step come up again: below it there are answers already."""
    return any(later.name in session.answers for later in flow.steps[flow.steps.index(step) + 1 :])


def _behind_a_visit(flow: Flow, session: Session) -> str | None:
    last = [step for step in flow.steps if step.name in session.answers][-1]
    return f"→ {last.to}" if last.verb == GO else None


def _path(move: Move) -> Iterator[str]:
    """What is said on the way, and where it ends: at a question, an action, another flow, the end."""
    for effect in move.effects:
        match effect:
            case Tell(step) | Show(step, _) | Perform(step):
                yield step.name
            case Start(name, _):
                yield f"→ {name}"
            case _:
                yield "→ end"


def _look_above(flow: Flow, move: Move, matters: Conditions, arrow: Arrow) -> None:
    """Note under which answers one goes along; one answer stands for all that meet the same conditions."""
    known = {**move.after.given, **move.after.answers}
    for name, value in known.items():
        if name in matters:
            alike = {
                one
                for one in _values(flow, name)
                if _shape(name, one, matters) == _shape(name, value, matters)
            }
            arrow.above.setdefault(name, set()).update(alike)


def _values(flow: Flow, name: str) -> tuple[str, ...]:
    return flow.step(name).options if flow.has(name) else flow.given[name]


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
