"""Everything that is kept about a person, to read and for programs; made when it is sent."""

import json
from collections.abc import Callable, Mapping

from bot.app import document as documents
from bot.app.outgoing import File
from bot.app.summary import option_label
from bot.app.turn import Turn
from bot.people.entry import Entry
from bot.people.reaches import shown

FORM = 1  # of the JSON file


def export(turn: Turn, file: File) -> bytes:
    return MAKERS[file.make](turn)


def _json(turn: Turn) -> bytes:
    """The whole document, as it is kept."""
    whole = {"in_your_corner": FORM, **documents.to_json(turn.document)}
    return json.dumps(whole, ensure_ascii=False, indent=2).encode()


def _text(turn: Turn) -> bytes:
    lines = [turn.words.label("export", "title"), ""]
    for entry in turn.person.people:
        lines += [*_entry(turn, entry), ""]
    corner = turn.person.corner
    lines += [part for part in (corner.letter, *corner.helps, *corner.kind_words) if part]
    return ("\n".join(lines).strip() + "\n").encode()


def _entry(turn: Turn, entry: Entry) -> list[str]:
    labels = [option_label(turn, "add_person", "circle", entry.circle)] if entry.circle else []
    labels += [option_label(turn, "add_person", "knows", entry.knows)] if entry.knows else []
    labels += [option_label(turn, "add_person", "good_for", one) for one in entry.good_for]
    labels += [option_label(turn, "add_person", "reachable", one) for one in entry.when]
    first = f"{entry.name} · {entry.role}" if entry.role else entry.name
    reaches = [shown(reach) for reach in entry.reaches]
    return [first, *(f"  {line}" for line in (*reaches, " · ".join(labels), entry.why) if line)]


MAKERS: Mapping[str, Callable[[Turn], bytes]] = {"export_text": _text, "export_json": _json}
