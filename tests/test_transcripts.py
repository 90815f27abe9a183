"""Chats as people read them: only lines that begin with > are written by hand, --rewrite fills in the rest.

How a transcript is written stands in bot/cli/transcript.py.
"""

from pathlib import Path

import pytest
from chat import open_chat

from bot.cli import transcript
from bot.content.checks.reading import read_texts
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
        f"{flow.name}.{text.name}"
        for flow in library.scripts.flows.values()
        for text in texts[flow.name]
        if flow.has(text.message) and not text.attribute and not any(part in read for part in parts(text))
    ]

    assert unseen == []


def parts(text):
    """The stretches of a text between what is put in."""
    return [
        line.strip() for words in text.literals() for line in words.splitlines() if len(line.strip()) > 5
    ] or [""]
