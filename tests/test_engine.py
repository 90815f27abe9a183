"""The engine by examples: one event in, the next question out; and an upgrade while people are half-way."""

from dataclasses import replace

import pytest

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
    Tell,
    Ticked,
    WantedChange,
    WentBack,
    advance,
    ticks,
)
from bot.core.explore import explore
from bot.core.flow import Flow, Step
from bot.core.session import Session, current, tidy

NOT_ME = {"circle": frozenset({"me"})}
FORM = Flow(
    "form",
    1,
    (
        Step("ask", "name", limit=10),
        Step("choose", "circle", options=("family", "friends", "me")),
        Step("ask", "contact", limit=20, optional=True, unless=NOT_ME),
        Step("do", "read_contact", options=("fine", "unsure"), unless=NOT_ME),
        Step("say", "unsure_number", when={"read_contact": frozenset({"unsure"})}),
        Step("pick", "good_for", options=("listening", "company")),
        Step("check", "confirm"),
        Step("do", "save"),
        Step("say", "saved"),
        Step("go", "to_home", to="home", hand=("name",)),
    ),
)


def play(*events, flow=FORM, session=None):
    """The session and the effects of the last event."""
    session = session or Session(flow.name)
    session, effects = advance(flow, session, Began())
    for event in events:
        session, effects = advance(flow, session, event)
    return session, effects


def shown(effects):
    """The step that waits now, and why it is shown again."""
    last = effects[-1]
    return (last.step.name, last.note) if isinstance(last, Show) else type(last).__name__


AT_SUMMARY = (
    Said("Ana"),
    Pressed("family"),
    Said("07700"),
    Done("read_contact", "fine"),
    Ticked("listening"),
    Finished(),
)


def test_the_first_step_without_an_answer_is_asked():
    assert shown(play()[1]) == ("name", "")
    assert shown(play(Said(" Ana "))[1]) == ("circle", "")
    assert play(Said(" Ana "))[0].answers == {"name": "Ana"}


def test_an_answer_that_cannot_be_is_asked_again_and_says_why():
    assert shown(play(Said("  "))[1]) == ("name", "retry")
    assert shown(play(Said("x" * 11))[1]) == ("name", "retry")
    assert shown(play(Said("Ana"), Said("hello"))[1]) == ("circle", "buttons")
    assert shown(play(Said("Ana"), Pressed("enemies"))[1]) == ("circle", "stale")
    assert shown(play(Lost("stale"))[1]) == ("name", "stale")


def test_a_step_that_does_not_apply_is_left_out():
    session, effects = play(Said("Sam"), Pressed("me"))

    assert shown(effects) == ("good_for", "")
    assert "contact" not in session.answers


def test_only_what_is_optional_can_be_skipped():
    assert shown(play(Skipped())[1]) == ("name", "stale")
    session, effects = play(Said("Ana"), Pressed("family"), Skipped())

    assert session.answers["contact"] is None
    assert effects == (Perform(FORM.step("read_contact")),)


def test_what_the_program_found_decides_what_is_said():
    _, effects = play(Said("Ana"), Pressed("family"), Said("12"), Done("read_contact", "unsure"))

    assert effects[0] == Tell(FORM.step("unsure_number"))
    assert shown(effects) == ("good_for", "")


def test_an_outcome_that_the_step_does_not_know_counts_as_its_first():
    session, _ = play(Said("Ana"), Pressed("family"), Said("12"), Done("read_contact", "exploded"))

    assert session.answers["read_contact"] == "fine"


def test_ticks_go_on_and_off_and_count_when_they_are_done():
    ticked = (*AT_SUMMARY[:4], Ticked("listening"), Ticked("company"), Ticked("listening"))
    session, _ = play(*ticked)
    assert ticks(FORM, session) == ("company",)
    session, effects = play(*ticked, Finished())

    assert session.answers["good_for"] == ("company",)
    assert shown(effects) == ("confirm", "")


def test_saving_does_says_and_hands_over():
    session, effects = play(*AT_SUMMARY, Finished())
    assert effects == (Perform(FORM.step("save")),)
    session, effects = advance(FORM, session, Done("save"))
    assert effects == (Tell(FORM.step("saved")), Start("home", {"name": "Ana"}))
    _, effects = advance(FORM, session, Began())

    assert effects == (End(),)


def test_a_change_from_the_summary_comes_back_to_the_summary():
    _, effects = play(*AT_SUMMARY, WantedChange())
    assert shown(effects) == ("confirm", "change")
    session, effects = play(*AT_SUMMARY, WantedChange(), WantedChange("name"))
    assert shown(effects) == ("name", "")
    session, effects = advance(FORM, session, Said("Mo"))

    assert shown(effects) == ("confirm", "")
    assert session.answers["name"] == "Mo"


def test_a_changed_answer_is_read_again():
    session, effects = play(*AT_SUMMARY, WantedChange("contact"), Said("1"))
    assert effects == (Perform(FORM.step("read_contact")),)
    _, effects = advance(FORM, session, Done("read_contact", "unsure"))

    assert effects[0] == Tell(FORM.step("unsure_number"))
    assert shown(effects) == ("confirm", "")


def test_a_change_that_makes_a_step_apply_brings_it_up():
    session, effects = play(Said("Sam"), Pressed("me"), Finished(), WantedChange("circle"), Pressed("family"))

    assert shown(effects) == ("contact", "")
    assert session.answers["good_for"] == ()


def test_back_there_takes_the_changed_answer_and_nothing_below():
    session, effects = play(
        Said("Sam"), Pressed("me"), Finished(), WantedChange("circle"), Pressed("family"), WentBack()
    )

    assert shown(effects) == ("circle", "")
    assert session.answers == {"name": "Sam", "good_for": ()}


def test_back_out_of_a_change_leaves_the_old_answer():
    session, effects = play(*AT_SUMMARY, WantedChange("good_for"), Ticked("company"), WentBack())

    assert shown(effects) == ("confirm", "")
    assert set(session.answers["good_for"]) >= {"listening"}


def test_back_takes_away_the_last_answer():
    session, effects = play(*AT_SUMMARY[:2], WentBack())

    assert shown(effects) == ("circle", "")
    assert session.answers == {"name": "Ana"}


def test_back_at_the_top_leaves_the_flow():
    assert play(WentBack())[1] == (BackOut(),)


def test_back_does_not_undo_what_was_done():
    session, _ = play(*AT_SUMMARY, Finished())
    session, _ = advance(FORM, session, Done("save"))

    assert advance(FORM, session, WentBack())[1] == (BackOut(),)


def test_the_second_of_two_presses_at_once_is_answered_with_the_present_screen():
    session, _ = play(Said("Ana"), Pressed("family"))
    after, effects = advance(FORM, session, Pressed("family"))

    assert after == session
    assert shown(effects) == ("contact", "stale")


# An upgrade while somebody is half-way: the place is computed from the answers.


def upgraded(*steps: Step) -> Flow:
    return Flow("form", 2, steps)


def kept_by(new: Flow) -> set[str]:
    """The questions whose answers survive in every situation of the old form."""
    lost = set()
    for old in explore(FORM, odd=True).situations:
        now = tidy(new, old)
        called = {was: step.name for step in new.steps for was in (step.name, *step.was)}
        lost |= {name for name in old.answers if called.get(name) not in now.answers}
        current(new, now)
        assert advance(new, now, Began(), {})[1]
    return {step.name for step in FORM.steps} - lost


STEPS = FORM.steps
EVERYTHING = {step.name for step in STEPS}


def changed(which: str, **fields) -> tuple[Step, ...]:
    return tuple(replace(one, **fields) if one.name == which else one for one in STEPS)


@pytest.mark.parametrize(
    ("new", "kept"),
    [
        (upgraded(*STEPS), EVERYTHING),
        (upgraded(*changed("name", name="nickname", was=("name",))), EVERYTHING),
        (upgraded(*changed("name", name="nickname")), EVERYTHING - {"name"}),
        (upgraded(*STEPS[:5], Step("ask", "role", limit=9), *STEPS[5:]), EVERYTHING),
        (upgraded(*(step for step in STEPS if step.name != "good_for")), EVERYTHING - {"good_for"}),
        (upgraded(STEPS[0], STEPS[1], STEPS[5], *STEPS[2:5], *STEPS[6:]), EVERYTHING),
        (
            upgraded(*changed("circle", options=("kin", "friends", "me"), renamed={"family": "kin"})),
            EVERYTHING,
        ),
        (upgraded(*changed("circle", options=("friends", "me"))), EVERYTHING - {"circle"}),
    ],
    ids=[
        "same",
        "renamed",
        "renamed-in-silence",
        "inserted",
        "removed",
        "reordered",
        "option",
        "option-gone",
    ],
)
def test_an_upgrade_keeps_the_answers_of_everybody_half_way(new, kept):
    assert kept_by(new) == kept


def test_an_inserted_question_is_asked_next():
    session, _ = play(*AT_SUMMARY)
    new = upgraded(*STEPS[:5], Step("ask", "role", limit=9), *STEPS[5:])

    assert shown(advance(new, session, Began())[1]) == ("role", "")
