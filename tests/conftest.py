"""How a run goes: how much is tried, in which order, where files lie. What tests share is in shared.py."""

import gc
import signal
from collections.abc import Iterator
from types import FrameType

import amount
import folders
import order
import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="Fill in what the bot says in the transcripts; review the diff.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """The quick run tries a part of what ``-m long`` tries."""
    gc.disable()  # until all is collected: what is imported stays
    folders.lie_in_memory()
    config.addinivalue_line("markers", "sampled: tries a part in the quick run, all of it with -m long")
    amount.choose(full=_is_long(config))
    if not order.only_deals_out(config):
        config.pluginmanager.import_plugin("shared")
    signal.signal(signal.SIGINT, _interrupted)


def _interrupted(number: int, frame: FrameType | None) -> None:
    """As without it; but of a handler of our own asyncio makes no fuss in each of a thousand event loops."""
    signal.default_int_handler(number, frame)


def _let_tests_lie() -> None:
    """What was imported and collected lives as long as the run; no need to look through it for garbage."""
    gc.freeze()
    gc.enable()
    gc.set_threshold(20_000, 20, 50)


def _is_long(config: pytest.Config) -> bool:
    words = config.option.markexpr.split()
    return "long" in words and "not" not in words


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> Iterator[None]:
    """With ``-m long`` what is tried in part elsewhere belongs to it too; what is left is put in order."""
    if _is_long(config):
        for item in items:
            if item.get_closest_marker("sampled") or item.get_closest_marker("hypothesis"):
                item.add_marker("long")
    yield
    items[:] = order.dealt(items, order.workers())
    _let_tests_lie()
