"""Every situation of every flow is walked: nobody is stuck, every step is reached, every event answered."""

import json
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from laws import of_each
from walks import FLOWS, odd_walk

from bot.core.engine import (
    BackOut,
    Began,
    Done,
    End,
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
)
from bot.core.explore import EXAMPLE_IDS, starts
from bot.core.flow import DO, GO, WAITS
from bot.core.session import CHANGING, Session, current, from_json, tidy, to_json

every_flow = of_each(lambda: {name: name for name in sorted(FLOWS)})


@every_flow
def test_the_whole_flow_can_be_walked(name):
    assert odd_walk(name).complete


@every_flow
def test_every_situation_can_end(name):
    """Backwards from the end, or from a hand-over, every situation is met."""
    walk = odd_walk(name)
    before: dict[object, set[object]] = {}
    ended = set()
    for move in walk.moves:
        source, target = key(move.before), key(move.after)
        before.setdefault(target, set()).add(source)
        if any(isinstance(effect, End | Start) for effect in move.effects):
            ended |= {source, target}
    waiting = list(ended)
    while waiting:
        for source in before.get(waiting.pop(), set()) - ended:
            ended.add(source)
            waiting.append(source)

    assert {key(one) for one in walk.situations} <= ended


@every_flow
def test_every_step_is_reached(name):
    walk = odd_walk(name)
    reached = {step for one in walk.situations for step in one.answers}
    reached |= {effect.step.name for move in walk.moves for effect in move.effects if hasattr(effect, "step")}

    assert {step.name for step in FLOWS[name].steps} <= reached


@every_flow
def test_every_event_is_answered(name):
    assert all(move.effects for move in odd_walk(name).moves)


@every_flow
def test_every_answer_ends_in_something_that_waits_or_ends(name):
    last = {type(move.effects[-1]) for move in odd_walk(name).moves}

    assert last <= {Show, Perform, Start, End, BackOut}


@every_flow
def test_back_takes_away_the_last_answer_and_no_other(name):
    """With it may go what was only said or read, and answers to questions that it had brought up."""
    flow = FLOWS[name]
    for move in odd_walk(name).moves:
        if not isinstance(move.event, WentBack) or isinstance(move.effects[0], BackOut):
            continue
        lost = set(move.before.answers) - set(move.after.answers)
        questions = [step for step in flow.steps if step.name in lost and step.verb in WAITS]
        own = [step for step in questions if not lost & {*step.when, *step.unless}]

        assert len(own) == (0 if move.before.revisiting else 1)


@every_flow
def test_on_the_way_down_back_and_the_same_answer_lead_to_the_same_place(name):
    flow, choices = FLOWS[name], example_choices(FLOWS[name])
    for session in odd_walk(name).situations:
        step = current(flow, session)
        if step is None or session.revisiting or set(session.answers) & below(flow, step):
            continue
        back, effects = advance(flow, session, WentBack(), choices)
        if isinstance(effects[-1], BackOut):
            continue
        asked = current(flow, back)
        again = back.answered(asked.name, session.answers[asked.name])
        forward, _ = advance(flow, tidy(flow, again), Began(), choices)
        forward = performed(flow, forward, session, choices)

        assert dict(forward.answers) == dict(session.answers)


@every_flow
def test_what_is_no_answer_changes_nothing(name):
    """Help, a sticker, a button of an older message: the same question with the same answers."""
    flow = FLOWS[name]
    for session in odd_walk(name).situations:
        for event in (Lost(""), Lost("stale"), Pressed("no such option"), Ticked("no such option")):
            after, effects = advance(flow, session, event, example_choices(flow))

            assert (after.answers, after.revisiting, after.picked) == (
                session.answers,
                session.revisiting,
                session.picked,
            )
            assert effects


@every_flow
def test_a_button_pressed_twice_answers_once(name):
    flow, choices = FLOWS[name], example_choices(FLOWS[name])
    for move in odd_walk(name).moves:
        if not isinstance(move.event, Finished | Skipped) or move.before == move.after:
            continue
        asked = current(flow, move.before)
        again, _ = advance(flow, move.after, move.event, choices)

        assert asked is None or again.answers.get(asked.name) == move.after.answers.get(asked.name)


@every_flow
def test_a_session_that_was_put_down_is_taken_up_the_same(name):
    for session in odd_walk(name).situations:
        kept = from_json(json.loads(json.dumps(to_json(session))))

        assert kept == session
        assert tidy(FLOWS[name], kept) == session


@given(data=st.data())
def test_whatever_a_session_holds_tidying_it_twice_changes_nothing_more(data):
    flow = FLOWS[data.draw(st.sampled_from(sorted(FLOWS)))]
    session = data.draw(broken_sessions(flow))
    once = tidy(flow, session)

    assert tidy(flow, once) == once


@given(data=st.data())
def test_whatever_a_session_holds_every_event_is_answered(data):
    flow = FLOWS[data.draw(st.sampled_from(sorted(FLOWS)))]
    session = data.draw(broken_sessions(flow))
    event = data.draw(anything_that_happens(flow))
    after, effects = advance(flow, session, event, example_choices(flow))

    assert effects
    assert tidy(flow, after) == after


# What the tests above are made of.


def key(session: Session) -> object:
    return json.dumps(to_json(session), sort_keys=True)


def below(flow, step) -> set[str]:
    return {one.name for one in flow.steps[flow.steps.index(step) + 1 :]}


def example_choices(flow):
    return {step.source: EXAMPLE_IDS for step in flow.steps if step.source}


def performed(flow, session, as_in, choices):
    """Carry out what is to be done, with the outcomes of the other session."""
    while (step := current(flow, session)) is not None and step.verb == DO and step.name in as_in.answers:
        session, _ = advance(flow, session, Done(step.name, as_in.answers[step.name]), choices)
    while (step := current(flow, session)) is not None and step.verb == GO and step.name in as_in.answers:
        session, _ = advance(flow, session, Began(), choices)
    return session


words = st.sampled_from(["", "Ana", "p1", "yes", "me", "family", "another", "x" * 2_000])


def broken_sessions(flow):
    """What a document of another version, or of a bug, could hold."""
    names = st.sampled_from([*(step.name for step in flow.steps), "a_step_that_is_gone"])
    options = st.sampled_from([*(option for step in flow.steps for option in step.options), "gone"])
    value = st.one_of(st.none(), words, options, st.lists(options, max_size=3).map(tuple))
    return st.builds(
        lambda start, answers, revisiting, picked: replace(
            start, answers=answers, revisiting=revisiting, picked=picked
        ),
        st.sampled_from(list(starts(flow))),
        st.dictionaries(names, value, max_size=8),
        st.one_of(st.just(""), st.just(CHANGING), names),
        st.lists(options, max_size=2).map(tuple),
    )


def anything_that_happens(flow):
    options = st.sampled_from([*(option for step in flow.steps for option in step.options), "gone"])
    names = st.sampled_from([step.name for step in flow.steps])
    return st.one_of(
        st.sampled_from([Began(), Finished(), Skipped(), WentBack(), Lost(), WantedChange()]),
        st.builds(Said, st.text(max_size=80)),
        st.builds(Pressed, options),
        st.builds(Ticked, options),
        st.builds(WantedChange, names),
        st.builds(Done, names, options),
    )
