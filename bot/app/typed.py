"""What people typed, made fit for a line, a label or a screen."""

import html
import re

from bot.app.lines import escaped
from bot.takeaway.lettering import one_line

ELLIPSIS = "…"
LONGEST_NAME = 24  # letters of a name on a button

_TAG = re.compile(r"<[^>]+>")


def isolated(typed: str) -> str:
    """A name may run right-to-left in a line that does not; it stays on its line."""
    return f"\u2068{escaped(one_line(typed))}\u2069"


def shortened(typed: str, letters: int = LONGEST_NAME) -> str:
    """At most so many letters on one line, cut between words where there is a space to cut at."""
    line = one_line(typed)
    if len(line) <= letters:
        return line
    kept = line[: letters - 1]
    at_a_word = kept[: kept.rfind(" ")] if " " in kept[letters // 2 :] else kept
    return at_a_word.rstrip() + ELLIPSIS


def letters(words: str) -> int:
    """How many there are on a screen, as Telegram counts: without tags, in UTF-16."""
    return len(html.unescape(_TAG.sub("", words)).encode("utf-16-le", "replace")) // 2
