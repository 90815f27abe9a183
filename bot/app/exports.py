"""What is taken along and everything that is kept, made at the moment it is sent and never before."""

import json
from collections.abc import Callable, Mapping
from typing import cast

from bot.app import document as documents
from bot.app.exports_text import everything
from bot.app.outgoing import File
from bot.app.sheets import Choices, chosen, contacts, paper, sheet
from bot.app.turn import Turn
from bot.takeaway import circles_png, coverage_png, plain_text, sheet_pdf, vcards, wallet_pdf
from bot.takeaway.paper import Paper

FORM = 1  # of the JSON file


def export(turn: Turn, file: File) -> bytes:
    """The bytes of a picture or document; takes up to a second, so it belongs into a thread."""
    return MAKERS[file.make](turn, chosen(file))


def _json(turn: Turn, _: Choices) -> bytes:
    """The whole document, as it is kept."""
    whole = {"in_your_corner": FORM, **documents.to_json(turn.document)}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode("utf-8", "replace")


def _circles(turn: Turn, choices: Choices) -> bytes:
    return circles_png(sheet(turn, choices, with_me=True), dark=choices.dark)


def _lock_screen(turn: Turn, choices: Choices) -> bytes:
    return circles_png(sheet(turn, choices), dark=choices.dark, plain=True)


def _coverage(turn: Turn, choices: Choices) -> bytes:
    return coverage_png(sheet(turn, choices, with_me=True), dark=choices.dark)


def _paper(turn: Turn, choices: Choices) -> Paper:
    return cast(Paper, paper(turn, choices))


MAKERS: Mapping[str, Callable[[Turn, Choices], bytes]] = {
    "export_text": lambda turn, _: everything(turn).encode("utf-8", "replace"),
    "export_json": _json,
    "circles": _circles,
    "lock_screen": _lock_screen,
    "coverage": _coverage,
    "sheet": lambda turn, choices: sheet_pdf(sheet(turn, choices), _paper(turn, choices)),
    "wallet": lambda turn, choices: wallet_pdf(sheet(turn, choices), _paper(turn, choices)),
    "contacts": lambda turn, choices: vcards(contacts(turn, choices), turn.words.label("sheet", "title")),
    "text": lambda turn, choices: plain_text(sheet(turn, choices)).encode("utf-8", "replace"),
}
