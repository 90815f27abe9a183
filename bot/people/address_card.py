"""The card that a phone hands over beside a shared contact (vCard 2.1 to 4.0).

Only ways to reach somebody are read. Photo, birthday, address and notes are the business of nobody here.
"""

import re

MOST = 6  # ways that are taken over; nobody needs more on one screen

_FOLDED = re.compile(r"\r?\n[ \t]")
_WAY = re.compile(r"(?:[\w-]+\.)?(TEL|EMAIL|URL)((?:;[^:\r\n]*)?):(.*)", re.IGNORECASE)
_SCHEME = re.compile(r"(?:tel|mailto):", re.IGNORECASE)
_ESCAPED = re.compile(r"\\([\\;,])")


def ways_on(card: str) -> tuple[str, ...]:
    """Numbers, e-mail addresses and links as they stand on the card, in its order."""
    ways: list[str] = []
    for line in _FOLDED.sub("", card).splitlines():
        found = _WAY.fullmatch(line.strip())
        if found is None or "ENCODING" in found[2].upper():
            continue
        way = _ESCAPED.sub(r"\1", _SCHEME.sub("", found[3].strip(), count=1)).strip()
        if way and way not in ways:
            ways.append(way)
    return tuple(ways[:MOST])
