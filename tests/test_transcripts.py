"""Chats as people read them: only lines that begin with > are written by hand, --rewrite fills in the rest.

How a transcript is written stands in bot/cli/transcript.py.
"""

from pathlib import Path

import pytest
from chat import open_chat

from bot.cli import transcript
from bot.content.checks.reading import read_texts
from bot.content.checks.words import SEEN
from bot.content.library import FOLDER as LIBRARY_FOLDER

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.glob("*/*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
async def test_the_chat_reads_as_it_was_reviewed(path, library, tmp_path, request):
    written = path.read_text(encoding="utf-8")
    async with open_chat(library, language=path.parent.name, folder=tmp_path) as chat:
        now = await transcript.play(chat, written)
    if request.config.getoption("--rewrite"):
        path.write_text(now, encoding="utf-8")

    assert now == path.read_text(encoding="utf-8"), "pytest --rewrite fills it in; then read the diff"


def test_every_step_that_is_seen_stands_in_a_transcript(library):
    """New words come with a chat that shows them."""
    read = "".join(path.read_text(encoding="utf-8") for path in (FOLDER / "en").glob("*.txt"))
    texts = read_texts(LIBRARY_FOLDER / "words" / "en")
    unseen = [
        f"{name}.{step.name}"
        for name, flow in library.scripts.flows.items()
        for step in flow.steps
        if step.verb in SEEN and not any(part in read for part in stretches(texts[name], step.name))
    ]

    assert unseen == []


def stretches(texts, message):
    """What stands in a message and on its buttons, between what is put in."""
    own = (words for text in texts if text.message == message for words in text.literals())
    return [line.strip() for words in own for line in words.splitlines() if len(line.strip()) > 3]
