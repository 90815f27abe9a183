"""In which order tests run, so that those which mostly wait do so side by side.

The workers get equal pieces of the list, front to back; whoever is done first takes from another’s end.
"""

import os
from collections.abc import Callable, Iterable
from itertools import islice

import pytest

WAITING = ("whole", "test_telegram_run.py")  # a folder, a file


def workers() -> int:
    return int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))


def dealt(items: Iterable[pytest.Item], workers: int) -> list[pytest.Item]:
    """Each piece begins with its share of what takes long; the browser is started by one worker alone."""
    browser, items = parted(items, lambda item: item.path.parent.name == "browser")
    waiting, items = parted(items, lambda item: {item.path.parent.name, item.path.name} & {*WAITING})
    hands: list[list[pytest.Item]] = [browser, *([] for _ in range(1, workers))]
    free = hands[1:] if browser and workers > 1 else hands
    for place, item in enumerate(waiting):
        free[place % len(free)].append(item)
    rest, left = iter(items), len(browser) + len(waiting) + len(items)
    in_order: list[pytest.Item] = []
    for place, hand in enumerate(hands):
        piece = left // (workers - place)
        in_order += hand
        in_order += islice(rest, max(0, piece - len(hand)))
        left -= max(piece, len(hand))
    return [*in_order, *rest]


def parted(items: Iterable[pytest.Item], is_so: Callable[[pytest.Item], object]) -> tuple[list, list]:
    found: tuple[list[pytest.Item], list[pytest.Item]] = ([], [])
    for item in items:
        found[not is_so(item)].append(item)
    return found
