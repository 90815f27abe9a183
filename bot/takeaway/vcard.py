"""Each person becomes a vCard 3.0, the form that phones import best (RFC 2426)."""

import re
from collections.abc import Iterable, Iterator

from bot.takeaway.lettering import one_line
from bot.takeaway.sheet import Card

_LINE_OCTETS = 75
_NUMBER = re.compile(r"\+?[\d\s().\-/]{3,}")
_TELEGRAM = re.compile(r"@\w{4,32}", re.ASCII)
_MAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@]+")
_LINK = re.compile(r"(https?|tg|mailto|sms|sip):\S+", re.IGNORECASE)

_IN_ADDRESSES = str.maketrans({",": "%2C", ";": "%3B", "\\": "%5C"})
"""Readers disagree whether an address is escaped; written so, there is nothing to escape (RFC 3986, 2.1)."""


def vcards(cards: Iterable[Card], category: str = "") -> bytes:
    """One card a person, in order of rank. Notes stay behind: address books are copied to clouds."""
    in_order = sorted(cards, key=lambda card: card.rank)
    lines = (line for card in in_order for line in _vcard(card, one_line(category)))
    return b"".join(_folded(line) for line in lines)


def _vcard(card: Card, category: str) -> Iterator[str]:
    name = _escaped(one_line(card.name))
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", f"N:;{name};;;")
    if role := one_line(card.role):
        yield f"TITLE:{_escaped(role)}"
    yield from map(_reach, filter(None, map(one_line, card.contacts)))
    if category:
        yield f"CATEGORIES:{_escaped(category)}"
    yield "END:VCARD"


def _reach(contact: str) -> str:
    if _NUMBER.fullmatch(contact):
        return f"TEL;TYPE=CELL:{contact}"
    if _TELEGRAM.fullmatch(contact):
        return f"URL:https://t.me/{contact[1:]}"
    if _MAIL.fullmatch(contact):
        return f"EMAIL;TYPE=INTERNET:{_escaped(contact)}"
    if _LINK.fullmatch(contact):
        return f"URL:{contact.translate(_IN_ADDRESSES)}"
    return f"NOTE:{_escaped(contact)}"


def _escaped(text: str) -> str:
    return re.sub(r"([\\;,])", r"\\\1", text)


def _folded(line: str) -> bytes:
    """Break after 75 octets at most, never inside a character: a torn one would lose the whole name."""
    rows: list[bytes] = []
    row = b""
    for octets in (char.encode() for char in line):
        if len(row) + len(octets) > _LINE_OCTETS:
            rows, row = [*rows, row], b" "
        row += octets
    return b"\r\n".join([*rows, row]) + b"\r\n"
