"""What ``do`` can do: each changes the person's document and may say how it went.

Nothing here talks or waits; what is to be sent is put beside the turn.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import time
from typing import Any

from bot.app.outgoing import Contact, Delete, File, Unpin
from bot.app.turn import Turn, several, text, value
from bot.checkins import series
from bot.checkins.kinds import EVERY_DAY, Schedule
from bot.checkins.plan import Plan
from bot.checkins.typed_time import parse_time
from bot.core.session import Session
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.reaches import read_reaches, unsure

SNOOZE_MINUTES = 120
CONSENT = "1"  # the version of the words of welcome and /privacy that somebody agreed to
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAYS: Mapping[str, frozenset[int]] = {
    "every_day": EVERY_DAY,
    "weekdays": frozenset(range(5)),
    "weekends": frozenset({5, 6}),
}

Action = Callable[[Turn, Session], str | None]


def _save_name(turn: Turn, session: Session) -> None:
    turn.change(name=text(session, "name"), consent=f"{turn.now.date().isoformat()} {CONSENT}")


def _look_up_country(turn: Turn, session: Session) -> str:
    found = turn.library.places.find(text(session, "typed"), turn.words.language)
    return "none" if not found else "found" if len(found) == 1 else "several"


def _save_country(turn: Turn, session: Session) -> None:
    chosen = text(session, "country")
    if text(session, "look_up_country") == "found":
        chosen = turn.library.places.find(text(session, "typed"), turn.words.language)[0]
    if text(session, "which"):
        chosen = text(session, "which")
    if len(chosen) == 2:  # "another" and "neither" are no countries
        turn.change(country=chosen.upper())


def _read_contact(turn: Turn, session: Session) -> str:
    reaches = read_reaches(text(session, "contact"), turn.country.iso2)
    return "unsure" if any(unsure(one, turn.country.iso2) for one in reaches) else "fine"


def _save_person(turn: Turn, session: Session) -> None:
    if not text(session, "name"):
        return
    entry = Entry(
        id="",
        name=text(session, "name"),
        circle=text(session, "circle"),
        role=text(session, "role"),
        reaches=read_reaches(text(session, "contact"), turn.country.iso2),
        knows=text(session, "knows"),
        good_for=several(session, "good_for"),
        when=several(session, "reachable"),
        why=text(session, "why"),
    )
    turn.become(persons.add(turn.person, entry))


def _change_person(turn: Turn, session: Session) -> None:
    """Set the one thing that was changed; a person taken off meanwhile is left alone."""
    what = text(session, "what")
    field = {"contact": "reaches", "reachable": "when"}.get(what, what)
    if field not in Entry.__dataclass_fields__ or what not in session.answers:
        return
    new: Any = value(session, what) or ()
    if what == "contact":
        new = read_reaches(text(session, "contact"), turn.country.iso2)
    elif what not in ("good_for", "reachable"):
        new = text(session, what)
    changes: dict[str, Any] = {field: new}
    turn.become(persons.change(turn.person, text(session, "person"), lambda one: replace(one, **changes)))


def _send_contact_card(turn: Turn, session: Session) -> str:
    entry = turn.person.find(text(session, "person"))
    number = entry.reach("phone") if entry else ""
    if not entry or not number:
        return "no_number"
    turn.extra.append(Contact(name=entry.name, number=number))
    return "sent"


def _move_person(turn: Turn, session: Session) -> None:
    turn.become(persons.move(turn.person, text(session, "person"), "first"))


def _remove_person(turn: Turn, session: Session) -> None:
    turn.become(persons.remove(turn.person, text(session, "person")))


def _undo_removal(turn: Turn, _: Session) -> None:
    turn.become(persons.undo(turn.person))


def _read_time(_: Turn, session: Session) -> str:
    return "fine" if parse_time(text(session, "typed_time")) else "unclear"


def _save_check_ins(turn: Turn, session: Session) -> None:
    chosen = text(session, "days")
    picked = frozenset(WEEKDAYS.index(day) for day in several(session, "some_days"))
    schedule = Schedule(
        days=DAYS.get(chosen) or picked or EVERY_DAY,
        times=(_chosen_time(session),),
        zone=text(session, "zone"),
        wording=text(session, "wording"),
    )
    _plan(turn, series.begin(schedule, turn.now))


def _chosen_time(session: Session) -> time:
    at = text(session, "at")
    typed = parse_time(text(session, "typed_time")) if at == "other_time" else None
    return typed or (time(int(at[1:3]), int(at[3:5])) if at[1:].isdigit() else time(18))


def _plan(turn: Turn, schedule: Schedule | None) -> None:
    turn.document = replace(turn.document, plan=replace(turn.document.plan, check_in=schedule))


def _pause_check_ins(turn: Turn, _: Session) -> None:
    if turn.document.plan.check_in:
        _plan(turn, series.pause(turn.document.plan.check_in, None))


def _resume_check_ins(turn: Turn, _: Session) -> None:
    if turn.document.plan.check_in:
        _plan(turn, series.resume(turn.document.plan.check_in, turn.now))


def _stop_check_ins(turn: Turn, _: Session) -> None:
    _plan(turn, None)


def _snooze_check_in(turn: Turn, _: Session) -> None:
    if turn.document.plan.check_in:
        _plan(turn, series.snooze(turn.document.plan.check_in, turn.now, SNOOZE_MINUTES))


def _send_export(turn: Turn, _: Session) -> None:
    turn.extra.append(File(make="export_text", name="in-your-corner.txt"))
    turn.extra.append(File(make="export_json", name="in-your-corner.json"))


def _forget_everything(turn: Turn, _: Session) -> None:
    """Only marks it: the heart erases the document in the same transaction, then sends these."""
    turn.extra += [Unpin(), Delete(everything=True)]
    turn.document = replace(turn.document, plan=Plan(), person=persons.Person(turn.person.telegram_id))
    turn.forgotten = True


ACTIONS: Mapping[str, Action] = {
    "save_name": _save_name,
    "look_up_country": _look_up_country,
    "save_country": _save_country,
    "read_contact": _read_contact,
    "save_person": _save_person,
    "change_person": _change_person,
    "send_contact_card": _send_contact_card,
    "move_person": _move_person,
    "remove_person": _remove_person,
    "undo_removal": _undo_removal,
    "read_time": _read_time,
    "save_check_ins": _save_check_ins,
    "pause_check_ins": _pause_check_ins,
    "resume_check_ins": _resume_check_ins,
    "stop_check_ins": _stop_check_ins,
    "snooze_check_in": _snooze_check_in,
    "send_export": _send_export,
    "forget_everything": _forget_everything,
}
