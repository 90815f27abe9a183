"""What may be taken along is said in plain values; every word comes in from outside."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Card:
    """One person or group, as it will be drawn. What stays private was left out by whoever made this."""

    name: str
    role: str = ""
    circle: str = ""
    contacts: tuple[str, ...] = ()
    note: str = ""
    quiet: bool = False
    rank: int = 0


@dataclass(frozen=True, slots=True)
class Circle:
    """
    One circle of the network.

    *state* is ``has_people``, ``open`` (drawn light, with room for a name) or ``closed``
    ("not for me": never drawn).
    """

    id: str
    label: str
    state: str


@dataclass(frozen=True, slots=True)
class Line:
    """A helpline. *by* is ``voice`` or ``text``; *detail* says hours, cost or what to write."""

    name: str
    number: str
    detail: str = ""
    by: str = "voice"


@dataclass(frozen=True, slots=True)
class Labels:
    """The fixed words on paper and picture, in the person's language. An empty one is left out."""

    title: str
    """Head of the sheet, cover of the wallet card, title of the files."""
    emergency: str
    """Stands before the emergency number: when to call it."""
    lines: str = ""
    """Head of the helplines."""
    people: str = ""
    """Head of the people on the wallet card."""
    own_words: str = ""
    """Head of the sentence in the person's own words."""
    quiet: str = ""
    """Says in the picture what a dotted edge means."""
    room: str = ""
    """Stands in the empty card of an open circle: room for a name."""
    printed_on: str = ""
    """Stands before the date at the foot of the sheet."""
    cut_and_fold: str = ""
    """How to make the wallet card: cut along the edge, fold at the marks."""
    link: str = ""
    """Says under the square code where it leads."""
    quotes: tuple[str, str] = ("“", "”")
    """Opening and closing marks around what somebody said."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Everything one take-away may show: people, circles, lines and words of one person."""

    owner: str
    cards: tuple[Card, ...]
    circles: tuple[Circle, ...]
    lines: tuple[Line, ...]
    emergency: str
    labels: Labels
    own_words: str = ""
    rtl: bool = False
    language: str = "en"
    date: str = ""

    def in_order(self) -> tuple[Card, ...]:
        """Who comes first in a bad moment stands first; equals keep the order they were given in."""
        return tuple(sorted(self.cards, key=lambda card: card.rank))
