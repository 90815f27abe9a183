"""In which order tests run, so that those which mostly wait do so side by side.

The workers get equal pieces of the list, front to back; whoever is done first takes from another’s end.
"""

import os
from collections.abc import Callable, Iterable
from itertools import islice

import pytest

# Who waits leaves a core to the others; if all waited at once, the cores would be idle now and too few later.
WAIT_AT_ONCE = 2
# Thirty and fifteen seconds, nearly all of it waiting; then a folder and a file of some seconds each.
WAITING_LONG = ("test_whole_walk.py", "test_whole_kill.py")
WAITING = ("whole", "test_telegram_run.py")
# So many workers have a browser. Those of a minute or two first, in the order that gives both as much to do.
BROWSERS = 2
WALKING = ("test_network_walk.py", "test_words_walk.py", "test_help_screens.py", "test_walk.py")
# All of these look at every situation of every flow, or at help in every country, found once in a process.
SHARING = (
    "test_crisis_everywhere.py",
    "test_draw.py",
    "test_explore.py",
    "test_flows.py",
    "test_help_now.py",
    "test_numbers.py",
)


def only_deals_out(config: pytest.Config) -> bool:
    """Whether this process leaves all tests to its workers, which wait until it is ready."""
    return bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")


def workers() -> int:
    return int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))


def dealt(items: Iterable[pytest.Item], workers: int) -> list[pytest.Item]:
    """Each piece begins with its share of what takes long, and the last goes on with what shares most.

    Browsers wait most of their time, and longer than all else together takes: they have workers of their own.
    """
    browser, items = parted(items, lambda item: item.path.parent.name == "browser")
    browser.sort(
        key=lambda item: WALKING.index(item.path.name) if item.path.name in WALKING else len(WALKING)
    )
    longest, items = parted(items, lambda item: item.path.name in WAITING_LONG)
    waiting, items = parted(items, lambda item: {item.path.parent.name, item.path.name} & {*WAITING})
    sharing, items = parted(items, lambda item: item.path.name in SHARING)
    hands: list[list[pytest.Item]] = [[] for _ in range(workers)]
    browsers = BROWSERS if workers > BROWSERS else 1
    deal(browser, hands[:browsers])
    free = hands[browsers:] if browser and workers > browsers else hands
    deal([*longest, *waiting], free[:WAIT_AT_ONCE])
    hands[-1] += sharing
    return filled_up(hands, items)


def filled_up(hands: list[list[pytest.Item]], rest: list[pytest.Item]) -> list[pytest.Item]:
    """One list, of which each hand begins a piece: as long as what is left divided by who is left."""
    left, others = sum(map(len, hands)) + len(rest), iter(rest)
    in_order: list[pytest.Item] = []
    for place, hand in enumerate(hands):
        piece = left // (len(hands) - place)
        in_order += hand
        in_order += islice(others, max(0, piece - len(hand)))
        left -= max(piece, len(hand))
    return [*in_order, *others]


def deal(items: Iterable[pytest.Item], hands: list[list[pytest.Item]]) -> None:
    for place, item in enumerate(items):
        hands[place % len(hands)].append(item)


def parted(items: Iterable[pytest.Item], is_so: Callable[[pytest.Item], object]) -> tuple[list, list]:
    found: tuple[list[pytest.Item], list[pytest.Item]] = ([], [])
    for item in items:
        found[not is_so(item)].append(item)
    return found
