"""
A document of any earlier version is brought to the current one when it is loaded, and saved as such.

Step n is a pure function from version n to version n + 1. Steps are only ever added at the end, never
changed: there are documents on disk that have not met them yet. Each version has a frozen fixture in
`tests/store/`; a new step comes with the fixture of the version it leaves behind.
"""

from collections.abc import Callable, Sequence
from typing import Any

from bot.store.problems import NewerVersion

Step = Callable[[dict[str, Any]], dict[str, Any]]

STEPS: tuple[Step, ...] = ()


def current(steps: Sequence[Step] = STEPS) -> int:
    """The version that is written; versions count from 1."""
    return len(steps) + 1


CURRENT = current()


def upgrade(document: dict[str, Any], version: int, steps: Sequence[Step] = STEPS) -> dict[str, Any]:
    """The document in the current version; raises NewerVersion for one from the future."""
    refuse_newer(version, steps)
    for step in steps[version - 1 :]:
        document = step(document)
    return document


def refuse_newer(version: int, steps: Sequence[Step] = STEPS) -> None:
    """A newer document is left alone: to read it as an older one would lose what is new in it."""
    if version > current(steps):
        raise NewerVersion(
            f"The data was written by a newer version of the program (document version {version}; "
            f"this program knows up to {current(steps)}). Install that version again, or a later one."
        )
