"""The map of a flow and the sheet of its screens: drawn by walking it, so that they cannot lie.

Nothing here depends on the day or the machine: the same content gives the same file.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import ast

from bot.content.checks.reading import read_texts
from bot.content.checks.words import Language
from bot.content.flows import Scripts
from bot.core.explore import EXAMPLE_IDS, Arrow, Walk, arrows, explore
from bot.core.flow import ASK, CHECK, CHOOSE, DO, PICK, SAY, WAITS, Flow, Step

END = "→ end"


@dataclass(frozen=True, slots=True)
class Drawer:
    """Flows, and one language's words for them."""

    scripts: Scripts
    language: Language

    def label(self, file: str, message: str, attribute: str = "") -> str:
        """The words of a button, on one line."""
        text = self.language.find(file, message, attribute)
        return " ".join(in_real_words(text.pattern).split()) if text else f"‹{message}›"


def read_drawer(folder: Path, scripts: Scripts, code: str) -> Drawer:
    return Drawer(scripts, Language(code, read_texts(folder / "words" / code)))


def sheet(drawer: Drawer, flow: Flow) -> str:
    """The file flows/review/<flow>.md: the map, then every screen."""
    walk = explore(flow)
    seen = [step for step in flow.steps if step.verb in WAITS or step.verb == SAY]
    lines = [
        f"<!-- Made by `corner map` from revision {flow.revision} of {flow.name}.yaml; not to be edited. -->",
        "",
        f"# {flow.name}",
        "",
        _opened(drawer, flow),
        "",
        "```mermaid",
        *_map(flow, walk),
        "```",
        *(line for step in seen for line in _screen(drawer, flow, step)),
    ]
    return "\n".join(lines) + "\n"


def _opened(drawer: Drawer, flow: Flow) -> str:
    command = next((f"/{one} or " for one, name in drawer.scripts.commands.items() if name == flow.name), "")
    return f"Opened by {command}[{drawer.label(flow.name, 'open')}]."


# The map.


def _map(flow: Flow, walk: Walk) -> Iterator[str]:
    yield "flowchart TD"
    order = ["", *(step.name for step in flow.steps)]
    found = arrows(walk)
    for arrow in sorted(
        found.values(), key=lambda one: [_rank(order, end) for end in (one.source, one.target)]
    ):
        others = [one for one in found.values() if one.source == arrow.source]
        label = ", ".join(_when(flow, arrow, others))
        yield f"  {_node(flow, arrow.source)} -->{f'|{label}|' if label else ''} {_node(flow, arrow.target)}"


def _rank(order: list[str], name: str) -> tuple[int, str]:
    return (order.index(name) if name in order else len(order)), name


def _when(flow: Flow, arrow: Arrow, others: list[Arrow]) -> list[str]:
    """What leads along this arrow and not along the others from the same step."""
    if len(others) == 1:
        return []
    labels = [_in_sight(flow, arrow.source, label) for label in arrow.labels]
    alike = [one for one in others if set(one.labels) & set(arrow.labels)] if labels else others
    if len(alike) == 1:
        return labels
    for name in arrow.above:
        if all(name in one.above for one in alike) and _apart([one.above[name] for one in alike]):
            values = flow.step(name).options if flow.has(name) else flow.given[name]
            found = [value for value in values if value in arrow.above[name]]
            return [*labels, f"{name}: {found[0]}", *found[1:]] if found else [*labels, f"no {name}"]
    return labels


def _in_sight(flow: Flow, source: str, label: str) -> str:
    """An answer as a reader knows it: of a person’s own list there are only examples."""
    return f"one of {flow.step(source).source}" if label in EXAMPLE_IDS else label


def _apart(sets: list[set[str]]) -> bool:
    """Whether no two sets have anything in common, so that each can tell its way."""
    return sum(map(len, sets)) == len(set().union(*sets))


def _node(flow: Flow, name: str) -> str:
    if not name:
        return "begin(( ))"
    if name == END:
        return "finish(( ))"
    if name.startswith("→ "):
        return f"to_{name[2:]}>{name}]"
    shapes = {DO: f"{name}[[{name}]]", CHECK: f"{name}{{{{{name}}}}}", SAY: f"{name}([{name}])"}
    return shapes.get(flow.step(name).verb, name)


# The sheet.


def _screen(drawer: Drawer, flow: Flow, step: Step) -> Iterator[str]:
    text = drawer.language.find(flow.name, step.name)
    yield from ("", f"## {step.name}", "")
    if conditions := _conditions(step):
        yield from (f"*{conditions}*", "")
    words = in_real_words(text.pattern) if text else "‹no words›"
    yield from (f"> {line}".rstrip() for line in words.splitlines())
    rows = [*_answers(drawer, flow, step), *_ways(drawer, step)]
    if rows:
        yield from ("", " ".join(f"[{label}]" for label in rows))
    retry = drawer.language.find(flow.name, step.name, "retry")
    if retry:
        yield from ("", f"Where that could not be used: “{in_real_words(retry.pattern)}”")


def _conditions(step: Step) -> str:
    asked = [f"only when {name} is {_either(values)}" for name, values in step.when.items()]
    asked += [f"not when {name} is {_either(values)}" for name, values in step.unless.items()]
    return "; ".join(asked)


def _either(values: frozenset[str]) -> str:
    return " or ".join(sorted(values))


def _answers(drawer: Drawer, flow: Flow, step: Step) -> Iterator[str]:
    """What can be answered: what is typed in ‹›, then the buttons."""
    if step.verb == ASK:
        yield f"‹typed, up to {step.limit} letters›" + (" ‹a shared contact›" if step.accepts else "")
    if step.source:
        yield f"‹{step.source}›"
    if step.buttons:
        yield f"‹buttons: {step.buttons}›"
    if step.verb in (CHOOSE, PICK):
        yield from (drawer.label(flow.name, step.name, option) for option in step.options)
    if step.verb == PICK:
        yield drawer.label("common", "done")
    if step.verb == CHECK:
        own = drawer.language.find(flow.name, step.name, "save")
        yield drawer.label(flow.name, step.name, "save") if own else drawer.label("common", "save")
        yield drawer.label("common", "change")
    yield from (drawer.label(name, "open") for name in step.links)


def _ways(drawer: Drawer, step: Step) -> Iterator[str]:
    if step.verb in WAITS:
        yield drawer.label("common", "back")
    if step.optional:
        yield drawer.label("common", "skip")
    yield drawer.label("common", "help")


# Words with what is put in as ‹name›, and variants one below the other.


def in_real_words(pattern: ast.Pattern) -> str:
    return "".join(_part(element) for element in pattern.elements).strip()


def _part(element: ast.TextElement | ast.Placeable) -> str:
    if isinstance(element, ast.TextElement):
        return str(element.value)
    match element.expression:
        case ast.VariableReference() as variable:
            return f"‹{variable.id.name}›"
        case ast.SelectExpression() as choice:
            return _variants(choice)
        case ast.StringLiteral() as literal:
            return str(literal.value)
        case _:
            return ""


def _variants(choice: ast.SelectExpression) -> str:
    name = choice.selector.id.name if isinstance(choice.selector, ast.VariableReference) else ""
    lines = []
    for variant in choice.variants:
        key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
        words = in_real_words(variant.value) or "nothing"
        lines.append(f"({name}: {'otherwise' if variant.default else key}) {words}")
    return "\n".join(lines)


# All sheets.


def sheets(drawer: Drawer) -> Mapping[str, str]:
    """Every file of flows/review, by its name."""
    return {f"{name}.md": sheet(drawer, flow) for name, flow in drawer.scripts.flows.items()}


def stale(folder: Path, drawn: Mapping[str, str]) -> list[str]:
    """The files that are not as they would be drawn now, or are missing, or whose flow is gone."""
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    names = sorted({*drawn, *there})
    return [name for name in names if drawn.get(name) != there.get(name)]
