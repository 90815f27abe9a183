"""The list of people: ids of one's own, an order of one's own, and a way back from each removal."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people import person as persons
from bot.people.entry import ARCHIVED, HERE, WAITING, Entry, Reach
from bot.people.entry import from_json as entry_from_json
from bot.people.entry import to_json as entry_to_json
from bot.people.person import MOST_ENTRIES, Person


def of(*names: str) -> Person:
    person = Person(1)
    for name in names:
        person = persons.add(person, Entry("", name))
    return person


def names(person: Person) -> list[str]:
    return [one.name for one in person.here]


def test_ids_are_never_given_twice():
    person = persons.add(persons.remove(of("Ana", "Mo"), "p2"), Entry("", "Lee"))

    assert [one.id for one in person.people] == ["p1", "p3"]


def test_a_full_list_takes_nobody_more():
    person = of(*map(str, range(MOST_ENTRIES)))

    assert person.full
    assert persons.add(person, Entry("", "one more")) == person


@pytest.mark.parametrize("take_off", [persons.remove, persons.archive])
def test_undo_brings_back_who_was_taken_off_to_where_they_were(take_off):
    person = of("Ana", "Mo", "Lee")

    assert persons.undo(take_off(person, "p2")).people == person.people


def test_the_next_change_lets_undo_go():
    person = persons.remove(of("Ana", "Mo"), "p1")
    changed = persons.change(person, "p2", lambda one: replace(one, role="friend"))

    assert changed.before is None
    assert persons.undo(changed) == changed


def test_what_changes_nothing_keeps_undo():
    person = persons.remove(of("Ana", "Mo"), "p1")

    assert persons.change(person, "p9", lambda one: replace(one, role="friend")).before is not None
    assert persons.move(person, "p2", "up").before is not None
    assert persons.remove(person, "p9").before == person.before


def test_moving_goes_past_those_who_are_seen_and_not_past_the_archive():
    person = persons.archive(of("Ana", "Mo", "Lee"), "p2")

    assert names(persons.move(person, "p3", "up")) == ["Lee", "Ana"]
    assert names(persons.move(person, "p1", "down")) == ["Lee", "Ana"]
    assert names(persons.move(person, "p3", "first")) == ["Lee", "Ana"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["p1", "p2", "p3", "p4", "p9"]), st.sampled_from(["up", "down", "first"]))
    )
)
def test_moving_loses_nobody(moves):
    person = persons.archive(of("Ana", "Mo", "Lee", "Kim"), "p3")
    for entry_id, where in moves:
        person = persons.move(person, entry_id, where)

    assert {one.id for one in person.people} == {"p1", "p2", "p3", "p4"}
    assert person.archived[0].id == "p3"


def test_thanks_stay_with_somebody_who_was_put_away_and_come_back_with_them():
    person = persons.archive(of("Ana"), "p1", "Thank you for the walks.")

    assert person.archived[0].detail("thanks") == "Thank you for the walks."
    assert persons.bring_back(person, "p1").here[0].detail("thanks") == "Thank you for the walks."


def test_waiting_is_a_state_with_somebody_in_the_meantime():
    person = persons.wait_for(of("Ana", "Dr Lee"), "p2", "p1")

    assert (person.find("p2").state, person.find("p2").detail("meanwhile")) == (WAITING, "p1")
    started = persons.bring_back(person, "p2").find("p2")
    assert (started.state, started.details) == (HERE, ())


def test_closed_circles_open_only_by_hand():
    person = persons.close(of("Ana"), "family", "not_safe")

    assert persons.add(person, Entry("", "Mum", circle="family")).closed == {"family": "not_safe"}
    assert persons.reopen(person, "family").closed == {}


REACHES = st.builds(Reach, st.sampled_from(["phone", "other"]), st.text(max_size=20), st.text(max_size=9))
ENTRIES = st.builds(
    Entry,
    id=st.just("p1"),
    name=st.text(min_size=1, max_size=60),
    circle=st.sampled_from(["family", "groups", "me", ""]),
    reaches=st.lists(REACHES).map(tuple),
    good_for=st.sampled_from([(), ("listening", "quiet")]),
    private=st.booleans(),
    state=st.sampled_from([HERE, ARCHIVED, WAITING]),
    details=st.sampled_from([(), (("cost", "free"), ("opens", "Tuesdays"))]),
)  # fmt: skip


@given(ENTRIES)
def test_an_entry_is_kept_whole(entry):
    assert entry_from_json(entry_to_json(entry)) == entry
