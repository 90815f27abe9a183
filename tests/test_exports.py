"""Everything that is kept can be read without the program, and read back by it."""

import json
from dataclasses import replace
from datetime import UTC, datetime, time

from chat import open_chat
from test_names_on_screens import begin
from test_take_along import sams

from bot.app import document as documents
from bot.app.exports import FORM, export
from bot.app.outgoing import File
from bot.app.turn import Operator, Turn
from bot.checkins import begin as begin_series
from bot.checkins.kinds import Schedule
from bot.checkins.plan import Plan
from bot.people import person as persons
from bot.people.entry import ARCHIVED, Entry

NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)


def whole():
    """A document with something in every part of it."""
    person = sams()
    person = persons.add(
        person, Entry("", "Old friend", state=ARCHIVED, details=(("thanks", "For the tea."),))
    )
    group = Entry("", "Thursday group", "groups", details=(("moderated", "by_volunteers"), ("cost", "free")))
    person = persons.add(person, group)
    schedule = Schedule(days=frozenset({0, 2}), times=(time(18),), zone="Europe/London", wording="Tea?")
    plan = Plan(check_in=begin_series(schedule, NOON), tidy_at=NOON)
    changed = replace(person, closed={"partner": "not_for_me"}, settings={"tidy_hours": "6"})
    return documents.Document(changed, plan=plan, met=True)


def made(library, make, document):
    return export(Turn(library, Operator(), document, NOON), File(make=make)).decode()


def test_the_file_for_programs_is_read_back_whole(library):
    document = whole()
    data = json.loads(made(library, "export_json", document))

    assert data.pop("in_your_corner") == FORM
    assert documents.from_json(data) == document


def test_the_file_to_read_holds_all_that_was_given(library):
    text = made(library, "export_text", whole())

    for part in (
        "Sam", "United Kingdom", "Ana · sister", "+44 7700 900123", "“Ring me.”", "@mo_runs",
        "mo@example.org",
        "+44 20 7946 0018 (work)", "https://example.org/climb", "in person", "Old friend", "For the tea.",
        "A letter that is mine alone", "You are easy to be with.", "Thursday group", "not for me", "18:00",
        "Europe/London", "Tea?", "private", "put away",
    ):  # fmt: skip
        assert part in text, part


def test_no_inner_name_of_an_answer_is_left_in_the_file_to_read(library):
    text = made(library, "export_text", whole())

    for inner in ("hard_time", "good_for", "not_for_me", "tidy_hours", "professionals\n", "by_volunteers"):
        assert inner not in text, inner


async def test_both_files_come_out_of_the_chat(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, sams())
        files = [item for item in await chat.say("/export") if isinstance(item, File)]
        contents = [await chat.heart.make(chat.store.tag(chat.telegram_id), one) for one in files]

    assert [one.name for one in files] == ["in-your-corner.txt", "in-your-corner.json"]
    assert all("Ana" in content.decode() for content in contents)
