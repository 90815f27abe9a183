"""What many tests share: the content as it is, and a person chatting with the real heart."""

import gc
import logging
import signal
from collections.abc import AsyncIterator, Iterator
from types import FrameType

import amount
import content
import folders
import order
import pytest
from chat import Chat, open_chat
from hypothesis import settings

from bot.content.findings import Finding
from bot.content.library import Library
from bot.log import _Lines


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
    settings.register_profile("amount", max_examples=amount.tries(20, 100), deadline=None)
    settings.load_profile("amount")
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


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With ``-m long`` what is tried in part elsewhere belongs to it too."""
    if _is_long(config):
        for item in items:
            if item.get_closest_marker("sampled") or item.get_closest_marker("hypothesis"):
                item.add_marker("long")
    items[:] = order.dealt(items, order.workers())
    _let_tests_lie()


@pytest.fixture(autouse=True)
def _quiet_again() -> Iterator[None]:
    """What a test set up for the log ends with it: its standard error is closed by then."""
    yield
    root = logging.getLogger()
    for handler in [one for one in root.handlers if isinstance(one.formatter, _Lines)]:
        root.removeHandler(handler)
        root.setLevel(logging.WARNING)


@pytest.fixture(scope="session")
def whole_content() -> tuple[Library, list[Finding]]:
    """All content, and what is wrong with it."""
    return content.whole_content()


@pytest.fixture(scope="session")
def library() -> Library:
    return content.library()


@pytest.fixture
async def chat(library: Library, tmp_path) -> AsyncIterator[Chat]:
    async with open_chat(library, folder=tmp_path) as opened:
        yield opened
