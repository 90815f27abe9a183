"""
Where each circle stands around the person: two columns above and two below, filled evenly.

All circles border on the same middle or on each other; none is nearer by its kind. They are dealt out in
the order given, so that a picture made again next month looks like the same picture. Heights are guessed
here, in points at a page width of 360; the template measures and stretches, so a wrong guess costs
evenness, never a name.
"""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.takeaway.sheet import Card, Circle

_COLUMN, _GAP = 156, 5
_HEAD = 34


@dataclass(frozen=True, slots=True)
class Petal:
    """One circle with its people, as drawn."""

    circle: Circle
    cards: tuple[Card, ...]

    def height(self) -> int:
        """About how tall this is in one column."""
        return _HEAD + (_flow(self.cards) if self.cards else 34)


@dataclass(slots=True)
class Half:
    """What stands above, or below, the person; each list goes from the inside out."""

    left: list[Petal] = field(default_factory=list)
    right: list[Petal] = field(default_factory=list)
    wide: list[Petal] = field(default_factory=list)

    def height(self) -> int:
        """The taller column, and what lies across both."""
        return max(_tall(self.left), _tall(self.right)) + _tall(self.wide) // 2


def petals(circles: Iterable[Circle], cards: Iterable[Card], *, with_open: bool) -> list[Petal]:
    """Circles that are drawn: those with people, and if wished the open ones. A person is never left out."""
    listed, kept = list(circles), list(cards)
    known = {circle.id for circle in listed}
    unlisted = dict.fromkeys(card.circle for card in kept if card.circle not in known)
    listed += [Circle(name, "", "has_people") for name in unlisted]
    made = (Petal(circle, tuple(card for card in kept if card.circle == circle.id)) for circle in listed)
    return [petal for petal in made if petal.cards or (with_open and _has_room(petal.circle))]


def arrange(drawn: list[Petal]) -> tuple[Half, Half]:
    """The half above and the half below. A circle that would outgrow its column lies across both."""
    top, bottom = Half(), Half()
    share = _tall(drawn) / 4
    broad = [petal for petal in drawn if petal.height() > max(1.4 * share, 240)]
    for petal in broad:
        min((top, bottom), key=Half.height).wide.append(petal)
    slim = [petal for petal in drawn if petal not in broad]
    columns = [(top, top.left), (top, top.right), (bottom, bottom.left), (bottom, bottom.right)]
    for petal in slim:
        places = columns[::2] if len(drawn) == 2 else columns
        min(places, key=lambda place: _tall(place[0].wide) // 2 + _tall(place[1]))[1].append(petal)
    for half in (top, bottom):
        _straighten(half)
    return top, bottom


def _straighten(half: Half) -> None:
    """A column with nothing beside it lies across both."""
    if bool(half.left) != bool(half.right):
        half.wide = half.left + half.right + half.wide
        half.left, half.right = [], []


def _has_room(circle: Circle) -> bool:
    """The person is in the middle already: their own circle needs no empty place."""
    return circle.state == "open" and circle.id != "me"


def _tall(stack: Iterable[Petal]) -> int:
    return sum(petal.height() for petal in stack)


def _flow(cards: tuple[Card, ...]) -> int:
    """Height of cards set one after the other in lines of one column."""
    height, used = 0, _COLUMN
    for card in cards:
        width = min(_COLUMN, 26 + 7 * max(map(_letters, (card.name, card.role))))
        row = 30 + 14 * bool(card.role) + 16 * (_letters(card.name) // 19)
        if used + _GAP + width > _COLUMN:
            height, used = height + row + _GAP, width
        else:
            used += _GAP + width
    return height


def _letters(text: str) -> int:
    """Width in Latin letters; Han, Hangul and emoji count double."""
    return sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in text)
