"""``corner talk``: a flow is played in the terminal with the real heart, and can be kept as a transcript."""

import asyncio
import sys
from dataclasses import replace
from pathlib import Path

import click

from bot.app import document as documents
from bot.app.outgoing import Button, Outgoing
from bot.app.presses import LINK, Press
from bot.cli.chat import SOMEBODY, Chat, NoSuchButtonError, open_chat
from bot.cli.opening import at_the_desk
from bot.cli.transcript import begin, do, in_words
from bot.content.library import FOLDER, Library, read_library

GREETING = "Type, or press a button by its number; (sticker), (+1 day) and the like do that. Ctrl-D ends it."
FIRST_MEETING = "welcome"
SOMEBODY_TO_TALK_ABOUT = (
    "person: Ana | family | sister | +447700900123 | everything | Ring me, even at three."
)


@click.command()
@click.argument("flow")
@click.option("--lang", default="en", show_default=True, help="The language to talk in.")
@click.option(
    "--save", type=click.Path(path_type=Path, dir_okay=False), help="Keep the chat as a transcript."
)
@click.option("--flows", type=click.Path(path_type=Path, exists=True, file_okay=False), default=FOLDER,
              hidden=True)  # fmt: skip
def talk(flow: str, lang: str, save: Path | None, flows: Path) -> None:
    """Play FLOW in the terminal, as a person would meet it. Nothing of it is kept, unless you --save it."""
    library, findings = read_library(flows, kept=at_the_desk())
    for finding in findings:
        click.echo(str(finding), err=True)
    if flow not in library.scripts.flows:
        there = ", ".join(sorted(library.scripts.flows))
        raise click.BadParameter(f"there is no flow “{flow}”; there are: {there}", param_hint="FLOW")
    if lang not in library.words:
        there = ", ".join(sorted(library.words))
        raise click.BadParameter(f"there are no words in “{lang}”; there are: {there}", param_hint="--lang")
    written = asyncio.run(_talk(library, flow, lang))
    if save:
        save.write_text(written, encoding="utf-8")
        click.echo(f"Kept in {save}")


async def _talk(library: Library, flow: str, language: str) -> str:
    """Until the input ends; the transcript."""
    head = _head(library, flow)
    lines = [head] if head else []
    async with open_chat(library, kind=Chat, language=language) as person:
        click.echo(GREETING, err=True)
        first = await _opened(person, flow, head)
        lines.append(f"> {first}\n{in_words(person.shown)}")
        click.echo(f"\n{_on_screen(person, person.shown)}\n")
        while (line := await _line(person)) is not None:
            before = len(person.shown)
            try:
                shown = await do(person, line)
            except NoSuchButtonError as error:
                click.echo(error, err=True)
                continue
            lines.append(f"> {line}\n{shown}")
            click.echo(f"\n{_on_screen(person, person.shown[before:]) or shown}\n")
    return "\n\n".join(lines) + "\n"


def _head(library: Library, flow: str) -> str:
    """Who it is about, where a flow needs somebody."""
    needs = "person" in library.scripts.flows[flow].given
    return f"name: Sam\ncountry: GB\n{SOMEBODY_TO_TALK_ABOUT}" if needs else ""


async def _opened(person: Chat, flow: str, head: str) -> str:
    """Open the flow as a person would, by its command, else by its button; what was done."""
    if flow == FIRST_MEETING:
        await person.say("/start")
        return "/start"
    await person.keep(replace(documents.new(SOMEBODY), met=True))
    await begin(person, head)
    commands = {name: command for command, name in person.heart.library.scripts.commands.items()}
    if flow in commands:
        await person.say(f"/{commands[flow]}")
        return f"/{commands[flow]}"
    about = "/p1" if head else ""
    await person.press_data(Press(LINK, f"{flow}{about}").data)
    return f"(opens {flow}{about})"


async def _line(person: Chat) -> str | None:
    """What is typed; a number stands for a button. None at the end of the input."""
    click.echo("> ", nl=False)
    typed = await asyncio.to_thread(sys.stdin.readline)
    if not typed:
        click.echo()
        return None
    typed = typed.strip()
    pressed = _numbered(person)
    if typed.isdigit() and 1 <= int(typed) <= len(pressed):
        return f"[{pressed[int(typed) - 1].label}]"
    return typed or await _line(person)


def _numbered(person: Chat) -> list[Button]:
    return [button for row in person.card.rows for button in row] if person.shown else []


def _on_screen(person: Chat, shown: list[Outgoing]) -> str:
    """As in a transcript, with the numbers of the buttons that can be pressed now."""
    text = in_words(shown)
    head, card = text, ""
    if shown and shown[-1] is person.card:
        head, card = in_words([*shown[:-1], replace(person.card, rows=())]), _rows(person)
    return "\n".join(part for part in (head, card) if part)


def _rows(person: Chat) -> str:
    number, rows = 0, []
    for row in person.card.rows:
        labels = []
        for button in row:
            number += 1
            labels.append(f"{number} [{button.label}]")
        rows.append("  ".join(labels))
    return "\n".join(rows)
