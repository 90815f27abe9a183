"""kinds.yaml and routes.yaml are read once, at start; a route that no source backs is never shown."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from bot.content import helpline_form as form
from bot.content.findings import Finding, place, unreadable
from bot.content.helpline_form import Reading, text
from bot.content.yaml_text import Node, UnreadableYamlError, read
from bot.people.support import AMONG, KINDS, KNOWN, NO, REFERRERS, SOME, WISHES, YES, Kind, Route, Support
from bot.safety.services import SURE_ENOUGH

_Made = TypeVar("_Made")

CIRCLES = ("professionals", "groups", "others")
KIND = {
    **dict.fromkeys(("kind", "among", "circle"), True),
    **dict.fromkeys(("found", *WISHES), False),
}
ROUTE = {
    **dict.fromkeys(("country", "kind", "show", "confidence", "sources", "checked"), True),
    **dict.fromkeys(("name", "stands_for", "url", "through", "known", "reason", "note"), False),
}


def read_support(flows: Path) -> tuple[Support, list[Finding]]:
    """The kinds of support and the ways to them; what could be read is returned beside findings, too."""
    reader = _Reader(flows, _explained(flows))
    kinds = reader.each("kinds", _kind)
    routes = reader.each("routes", _route)
    reader.found.extend(_not_once([kind.name for kind in kinds]))
    return Support(tuple(kinds), tuple(route for route in routes if route is not None)), reader.found


def _explained(flows: Path) -> frozenset[str]:
    """The short names of sources; what is wrong with that file is said where the help lines are read."""
    try:
        return frozenset(read(flows / "helplines" / "sources.yaml").entries)
    except UnreadableYamlError:
        return frozenset()


@dataclass(slots=True)
class _Reader:
    flows: Path
    sources: frozenset[str]
    found: list[Finding] = field(default_factory=list)

    def each(self, name: str, make: Callable[[Node, Reading], _Made]) -> list[_Made]:
        """Every entry of ``<name>.yaml``."""
        file = self.flows / f"{name}.yaml"
        reading = Reading(place(file, self.flows), self.sources)
        made: list[_Made] = []
        try:
            listed = read(file).get(name)
            made = [make(node, reading) for node in (listed.items if listed is not None else ())]
        except UnreadableYamlError as error:
            self.found.append(replace(unreadable("H00", error), file=reading.file))
        self.found.extend(reading.found)
        return made


def _kind(node: Node, reading: Reading) -> Kind:
    entries = reading.entries(node, KIND, "a kind of support")
    name = reading.one_of(entries.get("kind"), KINDS, "")
    offered = reading.one_of(entries.get("found"), (YES, NO), YES) == YES
    for wish in WISHES:
        if offered and wish not in entries:
            reading.say("H07", node.line, f"“{name}” lacks “{wish}”", "Write yes, some or no.")
    return Kind(
        name=name,
        among=reading.some_of(entries.get("among"), AMONG),
        circle=reading.one_of(entries.get("circle"), CIRCLES, "groups"),
        found=offered,
        traits={wish: reading.one_of(entries.get(wish), (YES, SOME, NO), NO) for wish in WISHES},
    )


def _route(node: Node, reading: Reading) -> Route | None:
    """A route, or none where it is held back or not sure enough."""
    entries = reading.entries(node, ROUTE, "a route")
    route = Route(
        iso2=form.country_code(entries.get("country"), reading),
        kind=reading.one_of(entries.get("kind"), KINDS, ""),
        name=text(entries.get("name")),
        stands_for=text(entries.get("stands_for")),
        url=reading.address(entries.get("url")),
        through=reading.some_of(entries.get("through"), REFERRERS),
        known=reading.some_of(entries.get("known"), KNOWN),
    )
    what = f"the route to “{route.kind}”"
    shown = reading.yes(entries.get("show"))
    confidence = reading.one_of(entries.get("confidence"), form.CONFIDENCE, "unknown")
    form.check(entries.get("checked"), reading)
    if shown:
        reading.named_sources(entries.get("sources"), node.line, what)
    elif not text(entries.get("reason")):
        reading.say("H12", node.line, f"{what} is held back without a reason", "Add “reason: …”.")
    if shown and confidence not in SURE_ENOUGH:
        advice = "Find a second source, or write “show: no” and a reason."
        reading.say("H09", node.line, f"{what} is shown, though its confidence is {confidence}", advice)
    return route if shown and confidence in SURE_ENOUGH else None


def _not_once(names: list[str]) -> Iterator[Finding]:
    for name in KINDS:
        if name not in names:
            yield Finding("kinds.yaml", 1, "H07", f"“{name}” is missing", f"Add “kind: {name}”.")
        elif names.count(name) > 1:
            yield Finding("kinds.yaml", 1, "H11", f"“{name}” stands twice", "Join them.")
