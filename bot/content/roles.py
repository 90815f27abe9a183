"""roles.yaml is read once, at start: who somebody may be, by circle and country."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from bot.content.findings import Finding, place, unreadable
from bot.content.helpline_form import Reading, country_code
from bot.content.yaml_text import Node, UnreadableYamlError, read
from bot.people.entry import CIRCLES
from bot.people.roles import ANYWHERE, FIT, Roles

FILE = "roles.yaml"
ENTRY: Mapping[str, bool] = {"circle": True, "suggest": True, "countries": False}


def read_roles(flows: Path) -> tuple[Roles, list[Finding]]:
    """The suggestions; what could be read is returned beside findings, too."""
    file = flows / FILE
    reading = Reading(place(file, flows), frozenset())
    by_circle: dict[str, dict[str, tuple[str, ...]]] = {}
    try:
        listed = read(file).get("roles")
    except UnreadableYamlError as error:
        return Roles(), [replace(unreadable("H00", error), file=reading.file)]
    for node in listed.items if listed is not None else ():
        _add(node, reading, by_circle)
    return Roles(by_circle), reading.found


def _add(node: Node, reading: Reading, by_circle: dict[str, dict[str, tuple[str, ...]]]) -> None:
    entries = reading.entries(node, ENTRY, "a suggestion")
    circle = reading.one_of(entries.get("circle"), CIRCLES, "")
    suggested = reading.texts(entries.get("suggest"))
    if len(suggested) > FIT:
        advice = f"Leave out the least likely; at most {FIT} fit on a screen."
        reading.say("H08", node.line, f"{len(suggested)} roles are suggested at once", advice)
    there = by_circle.setdefault(circle, {})
    for country in _countries(entries.get("countries"), reading):
        if country in there:
            where = country or "everywhere else"
            reading.say("H11", node.line, f"roles of “{circle}” for {where} stand twice", "Join them.")
        there[country] = suggested


def _countries(node: Node | None, reading: Reading) -> tuple[str, ...]:
    if node is None:
        return (ANYWHERE,)
    return tuple(country_code(item, reading) for item in node.items)
