"""That a person checked a number is written into the country's file, and not a byte of the rest changes."""

import json
import re
import shutil
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from bot.content.yaml_text import Node, parse

_LONGEST_NAME = 80


class ConfirmError(Exception):
    """A check cannot be recorded; says what was given and what is possible."""


def confirm(flows: Path, iso2: str, *, by: str, on: date, service: str | None = None) -> list[str]:
    """Record a check of one service, or of everything of the country that is shown; returns their names.

    Raises `ConfirmError` for something given that does not exist, `UnreadableYamlError` for a broken file.
    """
    _require_name(by)
    path = _file(flows / "helplines", iso2)
    text = path.read_bytes().decode("utf-8")
    root = parse(text.removeprefix("\ufeff"), path)
    chosen = _one(root, iso2, service) if service is not None else _all_shown(root)
    value = f"{{on: {on.isoformat()}, by: {json.dumps(by, ensure_ascii=False)}}}"
    _replace_file(path, _with(text, [_place(entry) for _, entry in chosen], value))
    return [name for name, _ in chosen]


def _require_name(by: str) -> None:
    if not by.strip() or not by.isprintable() or len(by) > _LONGEST_NAME:
        limit = f"a name of 1 to {_LONGEST_NAME} letters on one line"
        raise ConfirmError(f"--by is “{by[:_LONGEST_NAME]}”; give {limit}")


def _file(folder: Path, iso2: str) -> Path:
    path = folder / f"{iso2.lower()}.yaml"
    if not re.fullmatch(r"[A-Za-z]{2}|anywhere", iso2) or not path.is_file():
        there = ", ".join(sorted(file.stem.upper() for file in folder.glob("??.yaml")))
        raise ConfirmError(f"there is no file for “{iso2}”; there are files for: {there or 'no country'}")
    return path


def _all_shown(root: Node) -> list[tuple[str, Node]]:
    emergency = [(_text(entry, "number"), entry) for entry in _list(root, "emergency")]
    services = [(_text(entry, "name"), entry) for entry in _list(root, "services")]
    return emergency + [(name, entry) for name, entry in services if _text(entry, "show") == "yes"]


def _one(root: Node, iso2: str, wanted: str) -> list[tuple[str, Node]]:
    """The service of that name, or the emergency number."""
    named = [(_text(entry, "name"), entry) for entry in _list(root, "services")]
    named += [(_text(entry, "number"), entry) for entry in _list(root, "emergency")]
    found = [(name, entry) for name, entry in named if name.casefold() == wanted.strip().casefold()]
    if not found:
        possible = "; ".join(name for name, _ in named)
        raise ConfirmError(f"{iso2.upper()} has no service “{wanted}”; it has: {possible}")
    return found


def _place(entry: Node) -> tuple[int, int]:
    checked = entry.get("checked")
    if checked is None:
        raise ConfirmError(f"{entry.file.name}, line {entry.line}: add a line “checked:” to this entry first")
    return checked.span


def _with(text: str, places: Iterable[tuple[int, int]], value: str) -> str:
    shift = 1 if text.startswith("\ufeff") else 0
    for start, end in sorted(places, reverse=True):  # From the end, so that earlier places stay right.
        before, old, after = text[: start + shift], text[start + shift : end + shift], text[end + shift :]
        space = "" if before.endswith(" ") else " "
        text = before + space + value + old[len(old.rstrip()) :] + after
    return text


def _replace_file(path: Path, text: str) -> None:
    """All or nothing: a country file that is half written would take its numbers away."""
    whole = path.with_name(f".{path.name}.new")
    try:
        whole.write_bytes(text.encode("utf-8"))
        shutil.copymode(path, whole)
        whole.replace(path)
    except OSError as error:
        whole.unlink(missing_ok=True)
        raise ConfirmError(f"{path} cannot be written: {error.strerror}") from error


def _list(root: Node, key: str) -> tuple[Node, ...]:
    listed = root.get(key)
    return listed.items if listed is not None else ()


def _text(entry: Node, key: str) -> str:
    value = entry.get(key)
    return value.text if value is not None else ""
