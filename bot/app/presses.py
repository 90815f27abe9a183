"""What a button carries: at most 64 bytes, nothing of anybody's content, and never another person's id.

``o:3f:family`` is an option of the screen stamped ``3f``. Options count only on the screen that is shown
now; the ways to help, home and other flows count on any.
"""

import re
from dataclasses import dataclass

OPTION, TICK, DONE, SKIP, BACK, CHANGE, PAGE = "o", "t", "d", "s", "b", "c", "p"
LINK, HELP, STOP = "l", "h", "x"
CARRY_ON = "ok"  # the value of a HELP button that leads back to where one was
STAMPED = frozenset({OPTION, TICK, DONE, SKIP, BACK, CHANGE, PAGE})
LONGEST = 64  # bytes, Telegram's limit

_FORM = re.compile(r"(?P<verb>[a-z]):(?P<stamp>[0-9a-z]{0,8}):(?P<value>[A-Za-z0-9_.:/+\-]*)", re.ASCII)
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Press:
    verb: str
    value: str = ""
    stamp: str = ""

    @property
    def data(self) -> str:
        return f"{self.verb}:{self.stamp}:{self.value}"


def stamp(screen: int) -> str:
    """The number of a screen, short."""
    text = ""
    while screen:
        screen, digit = divmod(screen, 36)
        text = _DIGITS[digit] + text
    return text or "0"


def parse(data: str) -> Press | None:
    """The press that a button carried; None for anything that no button of ours carries."""
    if len(data.encode("utf-8", "replace")) > LONGEST:
        return None
    found = _FORM.fullmatch(data)
    return Press(found["verb"], found["value"], found["stamp"]) if found else None
