"""The picture of the circles: the person in the middle, nobody nearer than another, nothing counted."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from bot.takeaway import fonts, press
from bot.takeaway.arrangement import Half, Petal, arrange, petals
from bot.takeaway.lettering import one_line
from bot.takeaway.sheet import Card, Sheet

_SHARP, _FAIR = 3.0, 2.0
_A_CROWD = 100
"""People; with more of them a picture gets fewer pixels, so that memory stays bounded."""
_PHOTO = 1.8
"""A photo much taller than wide is shrunk by Telegram (to 1280 pixels) until names blur."""


def circles_png(sheet: Sheet, *, dark: bool = False, plain: bool = False) -> bytes:
    """
    A picture to keep: 1080 pixels wide (720 for over a hundred people) and as tall as the names need.

    *plain* is for a lock screen (1080 × 2340): names, and no roles, numbers, labels or empty places.
    """
    if plain:
        return _lock_screen(sheet, dark=dark)
    drawn = _petals(sheet, sheet.in_order(), with_open=True)
    return _tall_png(_data(sheet, drawn, dark=dark) | _foot(sheet))


def coverage_png(sheet: Sheet, dark: bool = False) -> bytes:
    """The same picture about the circles: who is where, and where there is room. One is as good as many."""
    drawn = _petals(sheet, sheet.in_order(), with_open=True)
    return _tall_png(_data(sheet, drawn, dark=dark, roles=False) | {"room": one_line(sheet.labels.room)})


def _lock_screen(sheet: Sheet, *, dark: bool) -> bytes:
    """Others may see it: a shape says nothing where the word "Professionals" would say much."""
    drawn = _petals(sheet, sheet.in_order(), with_open=False)
    unnamed = [Petal(replace(petal.circle, label=""), petal.cards) for petal in drawn]
    return press.png("picture", _data(sheet, unnamed, dark=dark, roles=False) | {"plain": True}, scale=_SHARP)


def fits_as_photo(png: bytes) -> bool:
    """Whether Telegram shows it readably as a photo; if not, it is better sent as a document."""
    width, height = _size(png)
    return height <= _PHOTO * width


def _tall_png(data: dict[str, Any]) -> bytes:
    return press.png("picture", data, scale=_SHARP if data["people"] <= _A_CROWD else _FAIR)


def _size(png: bytes) -> tuple[int, int]:
    """Width and height stand in the header of every PNG (RFC 2083, 4.1.1)."""
    return int.from_bytes(png[16:20]), int.from_bytes(png[20:24])


def _petals(sheet: Sheet, cards: Iterable[Card], *, with_open: bool) -> list[Petal]:
    return petals(sheet.circles, cards, with_open=with_open)


def _data(sheet: Sheet, drawn: list[Petal], *, dark: bool, roles: bool = True) -> dict[str, Any]:
    top, bottom = arrange(drawn)
    return {
        "owner": one_line(sheet.owner),
        "people": len(sheet.cards),
        "top": _half(top, roles=roles, mirrored=sheet.rtl),
        "bottom": _half(bottom, roles=roles, mirrored=sheet.rtl),
        "dark": dark,
        "plain": False,
        "rtl": sheet.rtl,
        "language": sheet.language,
        "fonts": fonts.families(sheet.language),
        "emoji": fonts.emoji_families(),
        "room": "",
        "quiet": "",
        "lines": [],
    }


def _half(half: Half, *, roles: bool, mirrored: bool) -> dict[str, Any]:
    left, right = (half.right, half.left) if mirrored else (half.left, half.right)
    stacks = {"left": left, "right": right, "wide": half.wide}
    return {place: [_petal(petal, roles=roles) for petal in stack] for place, stack in stacks.items()}


def _petal(petal: Petal, *, roles: bool) -> dict[str, Any]:
    cards = [
        {"name": one_line(card.name), "role": one_line(card.role) if roles else "", "quiet": card.quiet}
        for card in petal.cards
    ]
    return {"id": petal.circle.id, "label": one_line(petal.circle.label), "cards": cards}


def _foot(sheet: Sheet) -> dict[str, Any]:
    quiet = any(card.quiet for card in sheet.cards)
    pairs = [
        (sheet.labels.emergency, sheet.emergency),
        *((line.name, line.number) for line in sheet.lines[:2]),
    ]
    return {
        "quiet": one_line(sheet.labels.quiet) if quiet else "",
        "lines": [{"name": one_line(name), "number": one_line(number)} for name, number in pairs if number],
    }
