"""A series is kept as a plain dictionary that says only what departs from the default.

What is missing when it is read takes its default, so a field can be added without touching what people have
stored.
"""

from collections.abc import Callable
from dataclasses import fields
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def to_plain(value: "DataclassInstance") -> dict[str, Any]:
    """The fields as lists, strings, numbers and booleans."""
    named = ((field, getattr(value, field.name)) for field in fields(value))
    return {field.name: _plain(value) for field, value in named if value != field.default}


def from_plain(plain: dict[str, Any]) -> dict[str, Any]:
    """The fields again. Raises ValueError or TypeError for what `to_plain` did not write."""
    return {name: _READ.get(name, _as_it_is)(value) for name, value in plain.items()}


def _plain(value: object) -> object:
    match value:
        case time():
            return value.isoformat("minutes")
        case date():  # a datetime as well
            return value.isoformat()
        case frozenset():
            return sorted(value)
        case tuple():
            return [_plain(one) for one in value]
        case _:
            return value


def _as_it_is(value: object) -> object:
    return value


def _times(value: list[str]) -> tuple[time, ...]:
    return tuple(time.fromisoformat(at) for at in value)


def _instant(value: str) -> datetime:
    return datetime.fromisoformat(value)


# None is every such field's default and so is never written.
_READ: dict[str, Callable[[Any], object]] = {
    "days": frozenset,
    "times": _times,
    "quiet": _times,
    "first": date.fromisoformat,
    "paused_until": _instant,
    "snoozed_until": _instant,
    "last_sent": _instant,
    "had": _instant,  # of the wall clock: without a zone
    "done_until": _instant,
}
