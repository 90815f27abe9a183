"""Lines in words: the name, then the number on a line of its own, so that a thumb can tap it."""

import html

from bot.content.words import Block, Words
from bot.safety.lines import Way


def escaped(typed: str) -> str:
    """What somebody typed, for Telegram's HTML."""
    return html.escape(typed, quote=False)


def way_in_words(words: Words, way: Way | None) -> Block:
    """A line by name, and what to call, text or open, on a line of its own. Nothing where there is none."""
    if way is None:
        return Block("")
    name = Block(escaped(way.service.name))
    if way.number is None:
        return Block(words.html("views", "line-chat", {"name": name, "address": Block(way.address)}))
    given = {
        "name": name,
        "number": Block(way.number.shown),
        "keyword": Block(escaped(way.number.keyword)),
        "press": Block(way.number.press),
        "always": "yes" if way.service.hours.always else "no",
        "free": "yes" if way.service.cost == "free" else "no",
    }
    return Block(words.html("views", f"line-{way.by}", given))
