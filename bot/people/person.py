"""What is kept about one person: their own words and nothing that a row does not need."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from bot.people import entry as entries
from bot.people.entry import ARCHIVED, HERE, THANKS, WAITING, Entry

MOST_ENTRIES = 200


@dataclass(frozen=True, slots=True)
class Corner:
    """My own corner: a letter to myself, things that help me, kind words people said."""

    letter: str = ""
    helps: tuple[str, ...] = ()
    kind_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """``before`` is the list as it was before the last removal, for Undo; the next change lets it go."""

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
    corner_before: Corner | None = None  # the corner as it was before the last change, for Undo

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

    @property
    def full(self) -> bool:
        return len(self.people) >= MOST_ENTRIES


def add(person: Person, entry: Entry) -> Person:
    """With a new id of this person's own document; the id says nothing about anybody else.

    A full list stays as it is; whoever adds asks ``full`` first and says so kindly.
    """
    if person.full:
        return person
    number = person.last_id + 1
    added = replace(entry, id=f"p{number}")
    return replace(person, people=(*person.people, added), last_id=number, before=None)


def newest(person: Person) -> Entry | None:
    """Who was added last, as long as they are still there."""
    return person.find(f"p{person.last_id}")


def change(person: Person, entry_id: str, how: Callable[[Entry], Entry]) -> Person:
    """A polite no-op where the entry is gone meanwhile."""
    people = tuple(how(one) if one.id == entry_id else one for one in person.people)
    return person if people == person.people else replace(person, people=people, before=None)


def remove(person: Person, entry_id: str) -> Person:
    kept = tuple(one for one in person.people if one.id != entry_id)
    return person if kept == person.people else replace(person, people=kept, before=person.people)


def archive(person: Person, entry_id: str, thanks: str = "") -> Person:
    """Off the list and kept, with a word of thanks where there is one."""
    how = partial(_archived, thanks=thanks)
    changed = change(person, entry_id, how)
    return person if changed is person else replace(changed, before=person.people)


def _archived(entry: Entry, thanks: str) -> Entry:
    return replace(entry.detailed(thanks=thanks or entry.detail(THANKS), meanwhile=""), state=ARCHIVED)


def wait_for(person: Person, entry_id: str, meanwhile: str = "") -> Person:
    """On a waiting list, with somebody of the list who is there in the meantime."""
    return change(person, entry_id, lambda one: replace(one.detailed(meanwhile=meanwhile), state=WAITING))


def undo(person: Person) -> Person:
    """The list as it was before the last removal; nothing where there is nothing to undo."""
    return person if person.before is None else replace(person, people=person.before, before=None)


def bring_back(person: Person, entry_id: str) -> Person:
    """From the archive or a waiting list: here again. Kept words stay."""
    return change(person, entry_id, lambda one: replace(one.detailed(meanwhile=""), state=HERE))


def move(person: Person, entry_id: str, where: str) -> Person:
    """Move an entry ``up``, ``down``, or to be ``first``: past those who are seen, not past the archive."""
    seen = [one.id for one in person.here]
    if entry_id not in seen:
        return person
    at = seen.index(entry_id)
    to = {"up": max(at - 1, 0), "down": min(at + 1, len(seen) - 1), "first": 0}[where]
    if to == at:
        return person
    seen.insert(to, seen.pop(at))
    place = {one: number for number, one in enumerate(seen)}
    people = sorted(person.people, key=lambda one: place.get(one.id, len(seen)))
    return replace(person, people=tuple(people), before=None)


def reopen(person: Person, circle: str) -> Person:
    return replace(person, closed={name: why for name, why in person.closed.items() if name != circle})


def close(person: Person, circle: str, why: str) -> Person:
    """``not_for_me`` and ``not_safe`` are full answers; only the person opens it again."""
    return replace(person, closed={**person.closed, circle: why})


def to_json(person: Person) -> dict[str, Any]:
    """Plain data, without what is empty."""
    data: dict[str, Any] = {
        "telegram_id": person.telegram_id,
        "people": [entries.to_json(one) for one in person.people],
        "before": None if person.before is None else [entries.to_json(one) for one in person.before],
        "closed": dict(person.closed),
        "corner": _corner_to_json(person.corner),
        "corner_before": None if person.corner_before is None else _corner_to_json(person.corner_before),
        "settings": dict(person.settings),
        "last_id": person.last_id,
        "pinned": person.pinned,
    }
    plain = {name: getattr(person, name) for name in ("name", "language", "country", "consent")}
    return {name: value for name, value in {**data, **plain}.items() if value not in ("", None)}


def from_json(data: Mapping[str, Any]) -> Person:
    before, corner_before = data.get("before"), data.get("corner_before")
    return Person(
        telegram_id=data["telegram_id"],
        name=data.get("name", ""),
        language=data.get("language", ""),
        country=data.get("country", ""),
        consent=data.get("consent", ""),
        people=tuple(entries.from_json(one) for one in data.get("people", ())),
        closed=dict(data.get("closed", {})),
        corner=_corner_from_json(data.get("corner", {})),
        last_id=data.get("last_id", 0),
        before=None if before is None else tuple(entries.from_json(one) for one in before),
        settings=dict(data.get("settings", {})),
        pinned=data.get("pinned", 0),
        corner_before=None if corner_before is None else _corner_from_json(corner_before),
    )


def _corner_to_json(corner: Corner) -> dict[str, Any]:
    return {"letter": corner.letter, "helps": list(corner.helps), "kind_words": list(corner.kind_words)}


def _corner_from_json(data: Mapping[str, Any]) -> Corner:
    return Corner(data.get("letter", ""), tuple(data.get("helps", ())), tuple(data.get("kind_words", ())))
