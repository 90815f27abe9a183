"""The lists of names in flows/README.md: what flows may ask of the program, and every number of a finding.

They stand between two marks and are made by ``corner map``, so that they are never behind.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from bot.content import vocabulary
from bot.content.checks.codes import CODES
from bot.content.draw import Drawer
from bot.core.flow import DO, Flow

BEGIN = "<!-- made by `corner map` from here -->"
END = "<!-- to here -->"


def readme(folder: Path, drawer: Drawer) -> str:
    """The page as it should be now: written by hand around the marks, made between them."""
    written = (folder / "README.md").read_text(encoding="utf-8")
    head, _, rest = written.partition(BEGIN)
    _, _, tail = rest.partition(END)
    return "\n".join([head + BEGIN, "", *_names(drawer), *_codes(), END + tail])


def _names(drawer: Drawer) -> Iterator[str]:
    flows = drawer.scripts.flows
    yield from _table(
        "Known at the start (`given:`)", "name | values | flows",
        {name: " ".join(values) or "any" for name, values in vocabulary.FACTS.items()},
        _used(flows, lambda flow: flow.given),
    )  # fmt: skip
    yield from _table(
        "What can be done (`do:`)", "action | outcomes | flows",
        {name: " ".join(outcomes) for name, outcomes in vocabulary.ACTIONS.items()},
        _used(flows, lambda flow: [*(step.name for step in flow.steps if step.verb == DO), flow.stopped]),
    )  # fmt: skip
    yield from _table(
        "What can be chosen from (`source:`)", "source | | flows",
        dict.fromkeys(vocabulary.SOURCES, ""),
        _used(flows, lambda flow: [step.source for step in flow.steps]),
    )  # fmt: skip
    yield from _table(
        "Buttons that the program makes (`buttons:`)", "name | | flows",
        dict.fromkeys(vocabulary.BUTTONS, ""),
        _used(flows, lambda flow: [step.buttons for step in flow.steps]),
    )  # fmt: skip
    yield from _table(
        "Views: what the program writes into words (`{ $name }`)", "view | | flows",
        {name: "may be nothing" if name in vocabulary.MAYBE else "" for name in vocabulary.VIEWS},
        _used(flows, lambda flow: _variables(drawer, flow)),
    )  # fmt: skip
    yield from _table(
        "Flows that the program opens by itself", "flow | hands over | reached from",
        {name: " ".join(handed) for name, handed in vocabulary.OPENED.items()},
        _used(flows, lambda flow: [one for step in flow.steps for one in (*step.links, step.to)]),
    )  # fmt: skip


def _variables(drawer: Drawer, flow: Flow) -> set[str]:
    return {name for text in drawer.language.texts.get(flow.name, ()) for name in text.variables()}


def _used(flows: Mapping[str, Flow], names: Callable[[Flow], object]) -> dict[str, list[str]]:
    """For each name, the flows that use it."""
    used: dict[str, list[str]] = {}
    for flow in flows.values():
        found = names(flow)
        for name in dict.fromkeys(found) if isinstance(found, list | set | tuple | Mapping) else ():
            used.setdefault(name, []).append(flow.name)
    return used


def _table(title: str, heads: str, rows: Mapping[str, str], used: Mapping[str, list[str]]) -> Iterator[str]:
    yield from (f"### {title}", "", f"| {heads} |", "|---|---|---|")
    for name in sorted(rows):
        yield f"| `{name}` | {rows[name]} | {', '.join(used.get(name, ()))} |"
    yield ""


def _codes() -> Iterator[str]:
    yield from ("### Findings", "", "| number | what is wrong | what to do |", "|---|---|---|")
    for code, row in sorted(CODES.items()):
        yield f"| {code} | {_plain(row.sentence)} | {_plain(row.advice)} |"
    yield ""


def _plain(words: str) -> str:
    """A sentence of the table for a page: …names in it… stand for what is found."""
    doubled = words.replace("{{", "\0").replace("}}", "\1").replace("|", "\\|")
    return (
        doubled.replace("{", "…").replace("}", "…").replace("\0", "{").replace("\1", "}").replace("<", "&lt;")
    )
