"""Walks a person's stack of flows: one event in, what to say and what to keep out.

A flow hands over to another one and is taken up again when that has ended. A form (something is typed or
ticked) is taken up again in any case; a menu only by Back, or where the other flow had nothing to say. A flow
that is opened while it is under way begins anew, so the stack is never higher than there are flows.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.app.actions import ACTIONS
from bot.app.events import Shared
from bot.app.facts import FACTS
from bot.app.sharing import PICKING, add_all, contact_of, name_of
from bot.app.sources import choices
from bot.app.turn import Spoken, Turn, text
from bot.core.engine import (
    BackOut,
    Began,
    Done,
    Effect,
    End,
    Event,
    Lost,
    Perform,
    Said,
    Show,
    Start,
    Tell,
    WentBack,
    advance,
)
from bot.core.flow import SAY, WAITS, Answer, Flow, Step
from bot.core.session import Session, current, tidy

HOME = "home"
ADD = "add_person"
MOST_HAND_OVERS = 50  # a circle of flows that asks nothing is refused by the checks; this is the second lock


def happen(turn: Turn, event: Event) -> None:
    """Let something happen in the flow that is under way; home where there is none."""
    _drop_unknown_flows(turn)
    if not turn.document.stack:
        open_flow(turn, HOME)
        return
    _run(turn, event)


def open_flow(turn: Turn, name: str, given: Mapping[str, Answer] | None = None) -> None:
    """Begin a flow on top of what is under way."""
    _drop_unknown_flows(turn)
    _push(turn, name, given or {})
    _run(turn, Began())


def open_by_command(turn: Turn, name: str) -> None:
    """Begin a flow that was asked for by name; menus that wait below are left, forms are kept."""
    _drop_unknown_flows(turn)
    kept = tuple(one for one in turn.document.stack if is_form(turn.flow(one.flow)))
    turn.document = replace(turn.document, stack=kept)
    open_flow(turn, name)


def go_home(turn: Turn) -> None:
    """Stop everything that is under way, keeping what was given so far."""
    stop_all(turn)
    open_flow(turn, HOME)


def stop_all(turn: Turn) -> None:
    """End every flow; those that keep what was given half-way do so now."""
    _drop_unknown_flows(turn)
    _stop_above(turn, 0)


def _stop_above(turn: Turn, height: int) -> None:
    for session in reversed(turn.document.stack[height:]):
        flow = turn.flow(session.flow)
        if flow.stopped and session.answers and flow.stopped not in session.answers:
            _keep(turn, flow, tidy(flow, session))
    turn.document = replace(turn.document, stack=turn.document.stack[:height])


def _keep(turn: Turn, flow: Flow, session: Session) -> None:
    """Keep what was given half-way, and say so with the words that follow the action in the flow."""
    before = turn.person
    ACTIONS[flow.stopped](turn, session)
    names = [step.name for step in flow.steps]
    following = flow.steps[names.index(flow.stopped) + 1 :] if flow.stopped in names else ()
    if turn.person != before and following and following[0].verb == SAY:
        turn.told.append(Spoken(following[0], session))


def here(turn: Turn) -> tuple[Flow, Session] | None:
    """Where the person is now."""
    if not turn.document.stack:
        return None
    session = turn.document.stack[-1]
    return turn.flow(session.flow), session


def _push(turn: Turn, name: str, given: Mapping[str, Answer], *, handed: bool = False) -> None:
    flow = turn.flow(name)
    known: dict[str, Answer] = {}
    for fact in flow.given:
        known[fact] = given[fact] if fact in given else FACTS[fact](turn) if fact in FACTS else ""
    names = [session.flow for session in turn.document.stack]
    if name in names:
        _stop_above(turn, names.index(name))
    answers = {one: answer for one, answer in given.items() if one not in known and flow.has(one)}
    session = _taken_up(turn, name) or Session(name, answers=answers)
    session = replace(session, given=known, handed=handed)
    turn.document = replace(turn.document, stack=(*turn.document.stack, session))


def _taken_up(turn: Turn, name: str) -> Session | None:
    """The flow where it was left, if it was left for later; it is then no longer put aside."""
    left = next((one for one in turn.document.parked if one.flow == name), None)
    if left is not None:
        others = tuple(one for one in turn.document.parked if one.flow != name)
        turn.document = replace(turn.document, parked=others)
    return left


def _run(turn: Turn, event: Event) -> None:
    before = _place(turn.document.stack)
    following: Event | None = event
    for _ in range(MOST_HAND_OVERS):
        if following is None:
            break
        following = _step(turn, following)
    if _place(turn.document.stack) != before:  # buttons count on the screen they were made for
        turn.document = replace(turn.document, screen=turn.document.screen + 1, page=0)


def _step(turn: Turn, event: Event) -> Event | None:
    """One event in the newest flow; what happens next because of it."""
    flow, session = turn.flow(turn.document.stack[-1].flow), turn.document.stack[-1]
    session, effects = advance(flow, session, event, choices(turn, flow))
    turn.document = replace(turn.document, stack=(*turn.document.stack[:-1], session))
    following: Event | None = None
    for effect in effects:
        following = _carry_out(turn, session, effect)
    return following


def _carry_out(turn: Turn, session: Session, effect: Effect) -> Event | None:
    match effect:
        case Tell(step):
            turn.told.append(Spoken(step, session))
        case Show(step, note):
            turn.asked = Spoken(step, session, note)
        case Perform(step):
            return Done(step.name, ACTIONS[step.name](turn, session))
        case Start(name, given):
            _push(turn, name, given, handed=True)
            return Began()
        case End():
            _pop(turn)
            if turn.told:
                _leave_menus(turn)
            stays = not session.handed and leads_on(turn)
            return Began() if turn.document.stack and not stays else None
        case BackOut():
            _pop(turn)
            if not turn.document.stack:
                return _home(turn)
            return WentBack() if session.handed else Began()
    return None


def _pop(turn: Turn) -> None:
    turn.document = replace(turn.document, stack=turn.document.stack[:-1])


def _leave_menus(turn: Turn) -> None:
    """What was just said is the screen now; a menu that waits below would only bury it."""
    while turn.document.stack:
        session = turn.document.stack[-1]
        flow = turn.flow(session.flow)
        step = current(flow, session)
        if is_form(flow) or step is None or step.verb not in WAITS:
            return
        _pop(turn)


def leads_on(turn: Turn) -> bool:
    """Whether the last words have ways on of their own: then they are the screen, and a form below waits."""
    return bool(turn.told and (turn.told[-1].step.links or turn.told[-1].step.buttons))


def is_form(flow: Flow) -> bool:
    """Whether something is typed or ticked here, so that leaving it half-way would lose something."""
    return not flow.passing and any(step.verb in ("ask", "pick") for step in flow.steps)


def _home(turn: Turn) -> Event:
    _push(turn, HOME, {})
    return Began()


def _drop_unknown_flows(turn: Turn) -> None:
    """A flow that a new version no longer has strands no one."""
    flows = turn.library.scripts.flows
    kept = tuple(session for session in turn.document.stack if session.flow in flows)
    if kept != turn.document.stack:
        turn.document = replace(turn.document, stack=kept)


def _place(stack: tuple[Session, ...]) -> object:
    """What makes one screen another: everything but ticks that are not confirmed."""
    return [
        (one.flow, one.given, {name: value for name, value in one.answers.items() if name != one.revisiting},
         one.revisiting)
        for one in stack
    ]  # fmt: skip


def shared(turn: Turn, people: Sequence[Shared]) -> None:
    """Contacts came: one answers the question that accepts it, or begins somebody new; several are added."""
    _leave(turn, PICKING)
    named = [one for one in people if name_of(one)]
    if len(named) == 1:
        _shared_one(turn, named[0])
    elif named:
        _shared_several(turn, named)
    else:
        happen(turn, Lost("stale"))


def _leave(turn: Turn, name: str) -> None:
    if turn.document.stack and turn.document.stack[-1].flow == name:
        _pop(turn)


def _shared_one(turn: Turn, one: Shared) -> None:
    name, contact = name_of(one), contact_of(turn, one)
    if _accepting(turn) is None:
        open_flow(turn, ADD)
    step = _accepting(turn)
    if step is None:  # there is no room
        return
    turn.told, turn.asked = [], None
    if step.name != "name":
        happen(turn, Said(contact[: step.limit]) if contact else Lost("retry"))
        return
    session = turn.document.stack[-1]
    if contact and turn.flow(session.flow).has("contact"):
        session = replace(session, answers={**session.answers, "contact": contact})
        turn.document = replace(turn.document, stack=(*turn.document.stack[:-1], session))
    happen(turn, Said(name))


def _accepting(turn: Turn) -> Step | None:
    """The question that is asked now, where a contact is an answer to it."""
    place = here(turn)
    step = current(*place) if place else None
    return step if step is not None and step.verb == "ask" and step.accepts == "contacts" else None


def _shared_several(turn: Turn, people: Sequence[Shared]) -> None:
    """Who was going to be added has come this way instead, into the circle that was meant."""
    circle = ""
    if turn.document.stack and turn.document.stack[-1].flow == ADD:
        session = turn.document.stack[-1]
        if "name" not in session.answers:
            circle = text(session, "circle")
            _leave(turn, ADD)
    open_flow(turn, "picked_people", {"added": add_all(turn, people, circle)})
