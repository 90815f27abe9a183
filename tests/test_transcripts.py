"""Chats as people read them: only lines that begin with > are written by hand, --rewrite fills in the rest.

Above the first line stand who it is about, as ``name: Sam``, ``country: GB`` or
``person: Ana | family | sister | +447700900123 | everything | kind words``, and remarks (#).
"""

from dataclasses import replace
from pathlib import Path

import pytest
from chat import Chat, open_chat

from bot.app import document as documents
from bot.cli import transcript
from bot.cli.chat import SOMEBODY
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.reaches import read_reaches

FOLDER = Path(__file__).parent / "transcripts"
FILES = sorted(FOLDER.glob("*/*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}-{path.stem}")
async def test_the_chat_reads_as_it_was_reviewed(path, library, tmp_path, request):
    written = path.read_text(encoding="utf-8")
    head, lines = split(written)
    async with open_chat(library, language=path.parent.name, folder=tmp_path) as chat:
        await begin(chat, head)
        played = [head.strip()] if head.strip() else []
        for line in lines:
            shown = await transcript.do(chat, line)
            played.append(f"> {line}\n{shown}")
    now = "\n\n".join(played) + "\n"
    if request.config.getoption("--rewrite"):
        path.write_text(now, encoding="utf-8")

    assert now == path.read_text(encoding="utf-8"), "pytest --rewrite fills it in; then read the diff"


def split(written: str) -> tuple[str, list[str]]:
    """What stands above the chat, and the person's lines."""
    lines = written.splitlines()
    first = next(at for at, line in enumerate(lines) if line.startswith("> "))
    return "\n".join(lines[:first]), [line[2:] for line in lines if line.startswith("> ")]


async def begin(chat: Chat, head: str) -> None:
    """Begin with somebody who has been here before, where the head says so."""
    given = [line.split(": ", 1) for line in head.splitlines() if line and not line.startswith("#")]
    if not given:
        return
    known = dict(given)
    person = persons.Person(
        SOMEBODY, name=known.get("name", ""), country=known.get("country", ""), consent="2026-03-01 1"
    )
    for key, value in given:
        if key == "person":
            person = persons.add(person, entry(value, person.country))
    await chat.keep(replace(documents.new(SOMEBODY), person=person, met=True))


def entry(written: str, country: str) -> Entry:
    name, circle, role, contact, knows, why, *_ = [part.strip() for part in f"{written}|||||".split("|")]
    reaches = read_reaches(contact, country)
    return Entry(id="", name=name, circle=circle, role=role, reaches=reaches, knows=knows, why=why)
