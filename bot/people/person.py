"""What is kept about one person: their own words and nothing that a row does not need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bot.people import entry as entries
from bot.people.entry import ARCHIVED, HERE, Entry

MOST_ENTRIES = 200


@dataclass(frozen=True, slots=True)
class Corner:
    """My own corner: a letter to myself, things that help me, kind words people said."""

    letter: str = ""
    helps: tuple[str, ...] = ()
    kind_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """``before`` is the list as it was before the last removal, for Undo."""

    telegram_id: int
    name: str = ""
    language: str = ""
    country: str = ""
    consent: str = ""  # ISO date and version of the text that was agreed to
    people: tuple[Entry, ...] = ()
    closed: Mapping[str, str] = field(default_factory=dict)  # circle -> not_for_me | not_safe
    corner: Corner = field(default_factory=Corner)
    last_id: int = 0
    before: tuple[Entry, ...] | None = None
    settings: Mapping[str, str] = field(default_factory=dict)
    pinned: int = 0  # message id of the pinned list

    @property
    def here(self) -> tuple[Entry, ...]:
        """Who is in the network now, first in a bad moment first; the person themselves last."""
        present = [one for one in self.people if one.state != ARCHIVED]
        return tuple(sorted(present, key=lambda one: one.circle == "me"))

    @property
    def others(self) -> tuple[Entry, ...]:
        """Who can be reached: everyone but the person themselves."""
        return tuple(one for one in self.here if one.circle != "me")

    @property
    def archived(self) -> tuple[Entry, ...]:
        return tuple(one for one in self.people if one.state == ARCHIVED)

    def find(self, entry_id: str) -> Entry | None:
        return next((one for one in self.people if one.id == entry_id), None)


def add(person: Person, entry: Entry) -> Person:
    """With a new id of this person's own document; the id says nothing about anybody else."""
    number = person.last_id + 1
    added = replace(entry, id=f"p{number}")
    return replace(person, people=(*person.people, added), last_id=number, before=None)


def change(person: Person, entry_id: str, how: Callable[[Entry], Entry]) -> Person:
    """A polite no-op where the entry is gone meanwhile."""
    return replace(person, people=tuple(how(one) if one.id == entry_id else one for one in person.people))


def remove(person: Person, entry_id: str) -> Person:
    kept = tuple(one for one in person.people if one.id != entry_id)
    return replace(person, people=kept, before=person.people)


def archive(person: Person, entry_id: str) -> Person:
    changed = change(person, entry_id, lambda one: replace(one, state=ARCHIVED))
    return replace(changed, before=person.people)


def undo(person: Person) -> Person:
    """The list as it was before the last removal; nothing where there is nothing to undo."""
    return person if person.before is None else replace(person, people=person.before, before=None)


def bring_back(person: Person, entry_id: str) -> Person:
    return change(person, entry_id, lambda one: replace(one, state=HERE))


def move(person: Person, entry_id: str, where: str) -> Person:
    """Move an entry ``up``, ``down``, or to be ``first`` in a bad moment."""
    ids = [one.id for one in person.people]
    if entry_id not in ids:
        return person
    at = ids.index(entry_id)
    to = {"up": max(at - 1, 0), "down": at + 1, "first": 0}[where]
    people = list(person.people)
    people.insert(to, people.pop(at))
    return replace(person, people=tuple(people))


def to_json(person: Person) -> dict[str, Any]:
    """Plain data, without what is empty."""
    data: dict[str, Any] = {
        "telegram_id": person.telegram_id,
        "people": [entries.to_json(one) for one in person.people],
        "before": None if person.before is None else [entries.to_json(one) for one in person.before],
        "closed": dict(person.closed),
        "corner": {
            "letter": person.corner.letter,
            "helps": list(person.corner.helps),
            "kind_words": list(person.corner.kind_words),
        },
        "settings": dict(person.settings),
        "last_id": person.last_id,
        "pinned": person.pinned,
    }
    plain = {name: getattr(person, name) for name in ("name", "language", "country", "consent")}
    return {name: value for name, value in {**data, **plain}.items() if value not in ("", None)}


def from_json(data: Mapping[str, Any]) -> Person:
    corner = data.get("corner", {})
    before = data.get("before")
    return Person(
        telegram_id=data["telegram_id"],
        name=data.get("name", ""),
        language=data.get("language", ""),
        country=data.get("country", ""),
        consent=data.get("consent", ""),
        people=tuple(entries.from_json(one) for one in data.get("people", ())),
        closed=dict(data.get("closed", {})),
        corner=Corner(
            corner.get("letter", ""), tuple(corner.get("helps", ())), tuple(corner.get("kind_words", ()))
        ),
        last_id=data.get("last_id", 0),
        before=None if before is None else tuple(entries.from_json(one) for one in before),
        settings=dict(data.get("settings", {})),
        pinned=data.get("pinned", 0),
    )
