"""What many tests share: the content as it is, and a person chatting with the real heart."""

from collections.abc import AsyncIterator

import pytest
from chat import Chat, open_chat

from bot.content.library import Library, read_library


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--rewrite",
        action="store_true",
        help="Fill in what the bot says in the transcripts; review the diff.",
    )


@pytest.fixture(scope="session")
def library() -> Library:
    return read_library()[0]


@pytest.fixture
async def chat(library: Library, tmp_path) -> AsyncIterator[Chat]:
    async with open_chat(library, folder=tmp_path) as opened:
        yield opened
