"""Reads flows/*.yaml into flows, and says in sentences what is wrong with a file."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.content import vocabulary
from bot.content.checks.codes import finding
from bot.content.findings import Finding, known, unreadable
from bot.content.yaml_text import Node, UnreadableYamlError, read
from bot.core.flow import ASK, GO, VERBS, Flow, Step

LONGEST_ANSWER = 1_000


@dataclass(frozen=True, slots=True)
class Scripts:
    """All flows by name, and the commands that open them."""

    flows: Mapping[str, Flow]
    commands: Mapping[str, str] = field(default_factory=dict)  # command -> flow
    forgets: Mapping[str, frozenset[str]] = field(default_factory=dict)  # flow -> answers let go on purpose


@dataclass(slots=True)
class _Reader:
    """One file under way: what was read, and what is wrong with it."""

    file: str
    findings: list[Finding]

    def wrong(self, code: str, line: int, **named: object) -> None:
        self.findings.append(finding(code, self.file, line, **named))


def read_flows(folder: Path) -> tuple[Scripts, list[Finding]]:
    """Every flow of the folder. With findings, what could be read is returned all the same."""
    findings: list[Finding] = []
    flows: dict[str, Flow] = {}
    commands: dict[str, str] = {}
    forgets: dict[str, frozenset[str]] = {}
    for path in sorted(folder.glob("*.yaml")):
        try:
            root = read(path)
            if root.get("steps") is None:
                continue  # another kind of content, read elsewhere
            flow, command = _flow(root, _Reader(path.name, findings))
        except UnreadableYamlError as error:
            findings.append(unreadable("F01", error))
            continue
        flows[flow.name] = flow
        forgets[flow.name] = frozenset(_list(root.get("forgets")))
        if command in commands:
            findings.append(finding("F29", path.name, root.line, command=command, other=commands[command]))
        elif command:
            commands[command] = flow.name
    return Scripts(flows, commands, forgets), findings


def _flow(root: Node, reader: _Reader) -> tuple[Flow, str]:
    for key in root.entries:
        if key not in vocabulary.TOP:
            reader.wrong("F02", root.key_lines[key], key=key, possible=known(vocabulary.TOP))
    name = _text(root, "flow")
    if f"{name}.yaml" != reader.file:
        reader.wrong("F03", 1, name=name)
    flow = Flow(
        name=name,
        revision=_number(root.get("revision"), reader, 1),
        steps=_steps(root, reader),
        given=_given(root.get("given")),
        stopped=_text(root, "stopped"),
        passing=_yes(root.get("passing"), reader),
    )
    return flow, _text(root, "command")


def _text(node: Node, key: str) -> str:
    below = node.get(key)
    return below.text if below is not None else ""


def _number(node: Node | None, reader: _Reader, default: int) -> int:
    if node is None:
        return default
    if node.text.isascii() and node.text.isdigit():
        return int(node.text)
    reader.wrong("F04", node.line, value=node.text)
    return default


def _given(node: Node | None) -> dict[str, tuple[str, ...]]:
    if node is None:
        return {}
    return {
        name: tuple(one.text for one in value.items) if value.is_list else ()
        for name, value in node.entries.items()
    }


def _steps(root: Node, reader: _Reader) -> tuple[Step, ...]:
    steps: list[Step] = []
    listed = root.get("steps")
    for node in listed.items if listed is not None else ():
        step = _step(node, reader)
        if step is None:
            continue
        if step.verb == GO:
            step = _told_apart(step, steps)
        if any(one.name == step.name for one in steps):
            reader.wrong("F05", node.line, name=step.name)
            continue
        steps.append(step)
    if not steps:
        reader.wrong("F06", root.line)
    return tuple(steps)


def _step(node: Node, reader: _Reader) -> Step | None:
    verbs = [key for key in node.entries if key in VERBS]
    if len(verbs) != 1:
        reader.wrong("F07", node.line, verbs=", ".join(VERBS))
        return None
    verb = verbs[0]
    notes = {key: value for key, value in node.entries.items() if key != verb}
    for key in notes:
        if key not in vocabulary.NOTES[verb]:
            possible = known(vocabulary.NOTES[verb])
            reader.wrong("F08", node.key_lines[key], verb=verb, key=key, possible=possible)
    name = node.entries[verb].text
    return Step(
        verb=verb,
        name=f"to_{name}" if verb == GO else name,
        to=name if verb == GO else "",
        options=_list(notes.get("options")),
        source=_word(notes.get("source")),
        limit=_limit(verb, notes.get("limit"), reader),
        optional=_yes(notes.get("optional"), reader),
        when=_condition(notes.get("when")),
        unless=_condition(notes.get("unless")),
        was=_list(notes.get("was")),
        renamed=_renamed(notes.get("renamed")),
        hand=_list(notes.get("with")),
        ends=_yes(notes.get("ends"), reader),
        links=_list(notes.get("links")),
        buttons=_word(notes.get("buttons")),
        accepts=_word(notes.get("accepts")),
        line=node.line,
    )


def _told_apart(step: Step, above: list[Step]) -> Step:
    """Two ways to the same flow are two steps; the second is numbered."""
    number = sum(one.verb == GO and one.to == step.to for one in above)
    return replace(step, name=f"{step.name}_{number + 1}") if number else step


def _word(node: Node | None) -> str:
    return node.text if node is not None else ""


def _list(node: Node | None) -> tuple[str, ...]:
    """A list of names; a single name may stand without brackets."""
    if node is None:
        return ()
    return (node.text,) if node.is_text else tuple(one.text for one in node.items)


def _limit(verb: str, node: Node | None, reader: _Reader) -> int:
    if verb != ASK:
        return 0
    if node is None:
        return 200
    limit = _number(node, reader, 200)
    if not 1 <= limit <= LONGEST_ANSWER:
        reader.wrong("F09", node.line, limit=limit, most=LONGEST_ANSWER)
    return limit


def _yes(node: Node | None, reader: _Reader) -> bool:
    if node is None:
        return False
    if node.text not in ("yes", "no"):
        reader.wrong("F10", node.line, value=node.text)
    return node.text == "yes"


def _condition(node: Node | None) -> dict[str, frozenset[str]]:
    if node is None:
        return {}
    return {name: frozenset(_list(value)) for name, value in node.entries.items()}


def _renamed(node: Node | None) -> dict[str, str]:
    return {} if node is None else {old: new.text for old, new in node.entries.items()}
