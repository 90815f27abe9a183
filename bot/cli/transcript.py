"""A chat as text that reads like a chat: ``> `` lines are the person's, the rest is what they see.

    > Maria
    Where does Maria belong?
    [Family] [Friends]

    > [Family]

Besides words and ``[Buttons]`` a person can do what stands in ``DOINGS``, such as ``> (sticker)``. Above the
first line stands who it is about: ``name: Sam``, ``country: GB``, remarks (#), and for each of their people
``person: Ana | family | sister | +447700900123 | everything | kind words``.
"""

import html
import re
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

from bot.app import document as documents
from bot.app.outgoing import (
    Button,
    Card,
    Contact,
    Delete,
    Edit,
    File,
    Keys,
    Outgoing,
    Rows,
    Unpin,
)
from bot.app.presses import LINK, Press
from bot.cli.chat import SOMEBODY, Chat
from bot.content.words import ISOLATES
from bot.people import person as persons
from bot.people.entry import Entry
from bot.people.reaches import read_reaches

DOINGS = {
    "(shares Ana +447700900123)": r"shares (?P<name>.+?)(?: (?P<number>\+?[\d ]{3,}))?",
    "(shares Mo @mo_runs)": r"shares (?P<name>.+?) @(?P<username>\w+)",
    "(picks Ana, Mo @mo_runs)": r"picks (?P<picked>.+)",
    "(+1 day)": r"\+(?P<count>\d+) (?P<unit>minute|hour|day)s?",
    "(opens card/p1)": r"opens (?P<link>[\w/]+)",
    "(earlier: [Family])": r"earlier: \[(?P<label>.+)\]",
    "(edits: new words)": r"edits: (?P<text>.+)",
    "(photo: words below it)": r"(?P<medium>photo|video|document): (?P<caption>.+)",
    "(sticker)": r"(?P<medium>sticker|voice|photo|video|document|location|poll|contact)",
}

AGREED = "2026-03-01 1"  # somebody who has been here before

_TAG = re.compile(r"<[^>]+>")
_PRESSED = re.compile(r"\[(.+)\]")


def plain(text: str) -> str:
    """A screen's HTML as a person reads it."""
    return ISOLATES.sub("", html.unescape(_TAG.sub("", text)))


def in_words(items: Sequence[Outgoing]) -> str:
    """All that was sent, one message after the other."""
    return "\n\n".join(filter(None, map(_in_words, items)))


def _in_words(item: Outgoing) -> str:  # noqa: PLR0911 - a flat table, one line a kind
    match item:
        case Card(text, rows, pin=True):
            return "\n".join(["(pinned on top of the chat:)", plain(text), *buttons(rows)])
        case Edit(_, text):
            return f"(an earlier message now says:)\n{plain(text)}"
        case Unpin():
            return "(takes down what is pinned)"
        case Card(text, rows):
            return "\n".join([plain(text), *buttons(rows)])
        case Keys(text, labels, _, picker):
            keys = [label for row in labels for label in row] + [picker] * bool(picker)
            return f"{plain(text)}\n(keys: {' '.join(f'[{label}]' for label in keys)})"
        case Contact(name, number):
            return f"(contact card: {name} {number})"
        case File(name=name):
            return f"(file: {name})"
        case Delete():
            return "(deletes messages of this chat)"


def buttons(rows: Rows) -> list[str]:
    """Each row of buttons on a line."""
    return [" ".join(map(_button, row)) for row in rows]


def _button(button: Button) -> str:
    if button.url:
        words = parse_qs(urlsplit(button.url).query).get("text", [""])[0]
        return f"[{button.label} ↗ {words or button.url}]"
    return f"[{button.label} ⧉ {button.copy}]" if button.copy else f"[{button.label}]"


async def do(chat: Chat, line: str) -> str:
    """Do what a line says; what is shown then."""
    if found := _PRESSED.fullmatch(line):
        return in_words(await chat.press(found[1])) or "(stays as it is)"
    for doing in DOINGS.values():
        if found := re.fullmatch(rf"\({doing}\)", line):
            return in_words(await _do(chat, found.groupdict())) or "(no answer)"
    return in_words(await chat.say(line.replace("\\n", "\n"))) or "(no answer)"


def _do(chat: Chat, given: dict[str, str | None]) -> "Awaitable[list[Outgoing]]":
    words = {name: value or "" for name, value in given.items()}
    if "unit" in words:
        return chat.wait(timedelta(**{f"{words['unit']}s": int(words["count"])}))
    doers: dict[str, Callable[..., Awaitable[list[Outgoing]]]] = {
        "name": chat.share,
        "picked": chat.pick,
        "text": chat.edit,
        "medium": chat.other,
    }
    if "link" in words:
        return chat.press_data(Press(LINK, words["link"]).data)
    if "label" in words:
        return chat.press(words["label"], earlier=True)
    doer = next(doer for key, doer in doers.items() if key in words)
    return doer(**words)


def split(written: str) -> tuple[str, list[str]]:
    """What stands above the chat, and the person's lines."""
    lines = written.splitlines()
    first = next((at for at, line in enumerate(lines) if line.startswith("> ")), len(lines))
    return "\n".join(lines[:first]).strip(), [line[2:] for line in lines if line.startswith("> ")]


async def play(chat: Chat, written: str) -> str:
    """The transcript as it comes out now."""
    head, lines = split(written)
    await begin(chat, head)
    played = [head] if head else []
    for line in lines:
        shown = await do(chat, line)
        played.append(f"> {line}\n{shown}")
    return "\n\n".join(played) + "\n"


async def begin(chat: Chat, head: str) -> None:
    """Begin with somebody who has been here before, where the head says so."""
    given = [line.split(": ", 1) for line in head.splitlines() if line and not line.startswith("#")]
    if not given:
        return
    known = dict(given)
    country = known.get("country", "")
    person = persons.Person(SOMEBODY, name=known.get("name", ""), country=country, consent=AGREED)
    for key, value in given:
        if key == "person":
            person = persons.add(person, _entry(value, country))
        if key == "and people":  # so many more, for a list that is full
            for number in range(int(value)):
                person = persons.add(person, Entry("", f"Somebody {number + 1}"))
    await chat.keep(replace(documents.new(SOMEBODY), person=person, met=True))


def _entry(written: str, country: str) -> Entry:
    parts = [part.strip() for part in written.split("|")]
    name, circle, role, contact, knows, why = (*parts, *[""] * 6)[:6]
    reaches = read_reaches(contact, country)
    return Entry(id="", name=name, circle=circle, role=role, reaches=reaches, knows=knows, why=why)
