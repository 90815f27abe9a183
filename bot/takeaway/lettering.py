"""What people typed is made printable: no control characters, nothing that reorders its neighbours."""

import unicodedata
from collections.abc import Iterator

_REORDERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_BREAKS = frozenset("\n\r\v\f\x85\u2028\u2029\t")
_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"


def one_line(typed: str) -> str:
    """Text for a name, a role or a number: a single line, single spaces. May be empty."""
    if typed.isprintable():  # nothing to take out: most of what is typed
        return " ".join(typed.split())
    return " ".join("".join(_printable(typed)).split())


def several_lines(typed: str) -> str:
    """Text for a letter or a note: its own lines are kept, at most one empty line between them."""
    lines = [one_line(line) for line in typed.replace("\r\n", "\n").splitlines()]
    return "\n".join(line for n, line in enumerate(lines) if line or (n and lines[n - 1])).strip()


def isolated(text: str, *, rtl: bool) -> str:
    """Keep text that runs against the page from reordering what stands beside it (Unicode UAX #9)."""
    against = any(
        (unicodedata.bidirectional(char) in _RIGHT_TO_LEFT) != rtl for char in text if char.isalpha()
    )
    return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}" if against else text


def _printable(typed: str) -> Iterator[str]:
    for char in typed:
        if char in _BREAKS:
            yield " "
        elif char not in _REORDERING and unicodedata.category(char) not in {"Cc", "Cs"}:
            yield char
