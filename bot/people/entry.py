"""One entry of a person's network: somebody, a group, a service, or the person themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

CIRCLES = ("family", "friends", "partner", "professionals", "peers", "groups", "others", "me")
KNOWS = ("nothing", "hard_time", "self_harm", "everything")
GOOD_FOR = (
    "listening", "company", "distraction", "practical", "professional", "quiet", "not_taking_over",
)  # fmt: skip
WHEN = ("mornings", "daytime", "evenings", "nights", "weekdays", "weekends", "anytime")

# What is asked about a group or service; and, of anybody: words of thanks, who is there in the meantime.
GROUP_DETAILS = ("where", "moderated", "unnamed", "cost", "opens", "ages")
THANKS, MEANWHILE = "thanks", "meanwhile"

HERE, ARCHIVED, WAITING = "here", "archived", "waiting"


@dataclass(frozen=True, slots=True)
class Reach:
    """One way to reach somebody.

    kind: phone, telegram, link, email, other (words of their own, such as “in person”).
    value: a phone number in E.164 form where it could be read, else as typed; a Telegram name without the @.
    note: the word that stood beside it, such as “work”.
    """

    kind: str
    value: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """Everything but the name may be left out; order in the list is who comes first in a bad moment."""

    id: str
    name: str
    circle: str = ""
    role: str = ""
    reaches: tuple[Reach, ...] = ()
    knows: str = ""
    good_for: tuple[str, ...] = ()
    when: tuple[str, ...] = ()
    why: str = ""
    private: bool = False
    state: str = HERE
    details: tuple[tuple[str, str], ...] = ()  # of groups: moderated, where, cost ...; see GROUP_DETAILS

    def detail(self, name: str) -> str:
        return dict(self.details).get(name, "")

    def detailed(self, **named: str) -> "Entry":
        """With these details; an empty one is taken out."""
        kept = {**dict(self.details), **named}
        return replace(self, details=tuple((name, value) for name, value in kept.items() if value))

    def reach(self, kind: str) -> str:
        """The first value of that kind, or nothing."""
        return next((reach.value for reach in self.reaches if reach.kind == kind), "")

    @property
    def quiet(self) -> bool:
        """A quiet supporter helps without knowing."""
        return self.knows in ("", "nothing") and self.circle not in ("professionals", "groups", "me")


_FIELDS = tuple(one.name for one in fields(Entry))


def to_json(entry: Entry) -> dict[str, Any]:
    """Only what was given, so that documents stay small. Written out: it is done at each update."""
    data = {name: getattr(entry, name) for name in _FIELDS}
    data["reaches"] = [_reach_to_json(reach) for reach in entry.reaches]
    return {name: value for name, value in data.items() if value not in ("", (), [], False)}


def _reach_to_json(reach: Reach) -> dict[str, str]:
    data = {"kind": reach.kind, "value": reach.value, "note": reach.note}
    return {name: value for name, value in data.items() if value}


def from_json(data: Mapping[str, Any]) -> Entry:
    known = {name: value for name, value in data.items() if name in Entry.__dataclass_fields__}
    for name in ("good_for", "when"):
        known[name] = tuple(known.get(name, ()))
    known["reaches"] = tuple(Reach(**{"value": "", **reach}) for reach in known.get("reaches", ()))
    known["details"] = tuple((key, value) for key, value in known.get("details", ()))
    return Entry(**known)
