"""What many tests share: the content as it is, and a person chatting with the real heart."""

import logging
from collections.abc import AsyncIterator, Iterator

import amount
import content
import pytest
from chat import Chat, open_chat
from hypothesis import settings

from bot.content.findings import Finding
from bot.content.library import Library
from bot.log import _Lines

SLOW_FIRST = ("browser", "whole")  # folders: most of their time is waiting, so nothing may wait for them


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="Fill in what the bot says in the transcripts; review the diff.",
    )


def pytest_configure(config: pytest.Config) -> None:
    """The quick run tries a part of what ``-m long`` tries."""
    config.addinivalue_line("markers", "sampled: tries a part in the quick run, all of it with -m long")
    amount.choose(full=_is_long(config))
    settings.register_profile("amount", max_examples=amount.tries(25, 100), deadline=None)
    settings.load_profile("amount")


def _is_long(config: pytest.Config) -> bool:
    words = config.option.markexpr.split()
    return "long" in words and "not" not in words


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With ``-m long`` what is tried in part elsewhere belongs to it too.

    Folders in which much is waited for come first: of two workers one gets the front half and gives away
    from its end, so the browser is started by one worker alone and the last tests of a run are short.
    """
    if _is_long(config):
        for item in items:
            if item.get_closest_marker("sampled") or item.get_closest_marker("hypothesis"):
                item.add_marker("long")
    items.sort(
        key=lambda item: SLOW_FIRST.index(name) if (name := item.path.parent.name) in SLOW_FIRST else 9
    )


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
def library(whole_content) -> Library:
    return whole_content[0]


@pytest.fixture
async def chat(library: Library, tmp_path) -> AsyncIterator[Chat]:
    async with open_chat(library, folder=tmp_path) as opened:
        yield opened
