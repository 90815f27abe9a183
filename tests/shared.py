"""What many tests share: the content as it is, and a person chatting with the real heart."""

import logging
from collections.abc import AsyncIterator, Iterator

import amount
import content
import pytest
from asking import SCREENS, asker, everywhere
from chat import Chat, open_chat
from hypothesis import settings

from bot.app.help_now import help_card
from bot.app.outgoing import Card
from bot.content.findings import Finding
from bot.content.library import Library
from bot.log import _Lines

settings.register_profile("amount", max_examples=amount.tries(20, 100), deadline=None)
settings.load_profile("amount")


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


@pytest.fixture(scope="session")
def help_cards(library: Library) -> dict[tuple[str, str], Card]:
    """Every screen of help of every country: (country, screen) -> card."""
    return {
        (country.iso2, screen): help_card(asker(library, country), screen)
        for country in everywhere(library)
        for screen in SCREENS
    }


@pytest.fixture
async def chat(library: Library, tmp_path) -> AsyncIterator[Chat]:
    async with open_chat(library, folder=tmp_path) as opened:
        yield opened
