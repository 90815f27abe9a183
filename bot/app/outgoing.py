"""What the heart asks to be sent: plain values that survive a restart in the outbox.

Nothing here knows Telegram's API; ``bot/telegram`` turns these values into calls.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from enum import IntEnum
from typing import Any, ClassVar, Protocol


class Wake(Protocol):
    """Called when something was committed that waits to be sent."""

    def __call__(self) -> None: ...


class Lane(IntEnum):
    """Who goes first when many messages wait: a person asking for help before everybody else."""

    HELP = 0
    REPLY = 1
    CHECK_IN = 2


@dataclass(frozen=True, slots=True)
class Button:
    """One inline button; exactly one of ``press``, ``url``, ``copy`` is set."""

    label: str
    press: str = ""  # callback data, see bot/app/presses.py
    url: str = ""
    copy: str = ""
    style: str = ""  # "danger" for the way to help; colour is never the only cue


Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A screen: the newest one is the living card and is edited in place by presses on it.

    ``replaces`` is the message whose button was pressed (0: a new message). Where that message is no
    longer the newest card, a new card is sent and the old keyboard is taken away.
    ``living`` is false for a message that stays as it is (a help screen that must not be overwritten).
    """

    kind: ClassVar[str] = "card"
    text: str  # Telegram HTML, already escaped and within 4,096 characters
    rows: Rows = ()
    replaces: int = 0
    living: bool = True
    names: bool = False  # shows names or contacts: deleted when the chat is tidied
    keys: bool = False  # send with the persistent reply keyboard (a separate, earlier message is not needed)
    silent: bool = False
    pin: bool = False  # pin after sending (the list in the chat)


@dataclass(frozen=True, slots=True)
class Keys:
    """A short message that brings the persistent keys under the text field."""

    kind: ClassVar[str] = "keys"
    text: str
    labels: tuple[tuple[str, ...], ...] = ()
    placeholder: str = ""
    pick_people: str = ""  # label of a key that opens Telegram's user picker ("" for none)


@dataclass(frozen=True, slots=True)
class Contact:
    """A contact card that calls on a tap."""

    kind: ClassVar[str] = "contact"
    name: str
    number: str
    vcard: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A picture or document, made at the moment of sending so that it is never on disk in the clear."""

    kind: ClassVar[str] = "file"
    make: str  # which: circles, sheet, wallet, contacts, export ...
    choices: tuple[tuple[str, str], ...] = ()
    name: str = "file"  # file name: says what it is, never whose
    photo: bool = False
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Bring an earlier message (the pinned list) up to date."""

    kind: ClassVar[str] = "edit"
    message_id: int
    text: str
    rows: Rows = ()


@dataclass(frozen=True, slots=True)
class Delete:
    """Delete messages of this chat: those given, with ``all_names`` those that show names (48 hours back)."""

    kind: ClassVar[str] = "delete"
    message_ids: tuple[int, ...] = ()
    all_names: bool = False
    keep: int = 0  # but not this one
    everything: bool = False  # all that Telegram still lets a bot delete


@dataclass(frozen=True, slots=True)
class Unpin:
    """Unpin everything in this chat."""

    kind: ClassVar[str] = "unpin"


Outgoing = Card | Keys | Contact | File | Edit | Delete | Unpin
_KINDS: Mapping[str, type[Outgoing]] = {
    cls.kind: cls for cls in (Card, Keys, Contact, File, Edit, Delete, Unpin)
}


def to_json(item: Outgoing) -> dict[str, Any]:
    return {"kind": item.kind, **asdict(item)}


def from_json(data: Mapping[str, Any]) -> Outgoing:
    """The value that ``to_json`` wrote; unknown keys of a newer version are left out."""
    cls = _KINDS[data["kind"]]
    known = {one.name: data[one.name] for one in fields(cls) if one.name in data}
    for name in ("rows", "labels", "choices", "message_ids"):
        if name in known:
            known[name] = _tuples(name, known[name])
    return cls(**known)


def _tuples(name: str, value: Any) -> Any:
    if name == "rows":
        return tuple(tuple(Button(**button) for button in row) for row in value)
    if name == "message_ids":
        return tuple(value)
    return tuple(tuple(row) for row in value)
