"""F: a flow names only what there is, everybody can come to each step, and nobody waits for ever."""

import re
from collections.abc import Iterator, Mapping

from bot.content import vocabulary
from bot.content.checks.codes import finding
from bot.content.findings import Finding, known
from bot.content.flows import Scripts
from bot.core.engine import Began, Done, Start
from bot.core.explore import MOST_SITUATIONS, Walk
from bot.core.flow import ASK, CHOOSE, DO, GO, PICK, WAITS, Flow, Step

NAME = re.compile(r"[a-z][a-z0-9_]{0,39}")
COMMAND = re.compile(r"[a-z0-9_]{1,32}")


def check_flows(scripts: Scripts, walks: Mapping[str, Walk]) -> Iterator[Finding]:
    for flow in scripts.flows.values():
        file = f"{flow.name}.yaml"
        yield from _names(flow, file)
        yield from _top(flow, scripts, file)
        for step in flow.steps:
            yield from _step(flow, step, scripts, file)
        yield from _walked(flow, walks[flow.name], file)
    yield from _commands(scripts)
    yield from _all_opened(scripts)
    yield from _circles(walks)


# Names.


def _names(flow: Flow, file: str) -> Iterator[Finding]:
    used = [(flow.name, 1), *((name, 1) for name in flow.given)]
    for step in flow.steps:
        used += [(name, step.line) for name in (step.name, *step.options, *step.was, *step.hand, *step.links)]
    for name, line in used:
        if not NAME.fullmatch(name):
            yield finding("F28", file, line, name=name)


def _commands(scripts: Scripts) -> Iterator[Finding]:
    for command, name in scripts.commands.items():
        if command in vocabulary.HELP_COMMANDS:
            yield finding("F29", f"{name}.yaml", 1, command=command, other="help now")
        if not COMMAND.fullmatch(command):
            yield finding("W16", f"{name}.yaml", 1, command=command)


# What the top of a file names.


def _top(flow: Flow, scripts: Scripts, file: str) -> Iterator[Finding]:
    if flow.stopped and flow.stopped not in vocabulary.ACTIONS:
        yield finding("F26", file, 1, name=flow.stopped, possible=known(vocabulary.ACTIONS))
    for name, values in flow.given.items():
        if name not in vocabulary.FACTS:
            yield from _handed(flow, name, scripts, file)
        elif set(values) != set(vocabulary.FACTS[name]):
            possible = known(vocabulary.FACTS[name])
            yield finding("F20", file, 1, name=name, possible=possible, values=known(values) or "anything")


def _handed(flow: Flow, name: str, scripts: Scripts, file: str) -> Iterator[Finding]:
    """Whoever opens this flow must hand over what it cannot know."""
    opened = flow.name in vocabulary.OPENED
    if opened and name not in vocabulary.OPENED[flow.name]:
        yield finding("F19", file, 1, name=name, where="", possible=known(vocabulary.FACTS))
    for other in scripts.flows.values():
        for step in other.steps:
            goes = step.verb == GO and step.to == flow.name and name not in step.hand
            links = flow.name in step.links and name not in _known_in(other)
            if goes or links:
                where = f" from “{other.name}”"
                yield finding("F19", file, 1, name=name, where=where, possible=known(vocabulary.FACTS))
    if not opened and not _openers(flow.name, scripts):
        yield finding("F19", file, 1, name=name, where="", possible=known(vocabulary.FACTS))


def _known_in(flow: Flow) -> frozenset[str]:
    """What a flow can hand on: its answers, and what it was given."""
    return frozenset((*flow.given, *(step.name for step in flow.steps if step.verb in (ASK, CHOOSE, PICK))))


# Steps.


def _step(flow: Flow, step: Step, scripts: Scripts, file: str) -> Iterator[Finding]:
    yield from _conditions(flow, step, file)
    yield from _targets(flow, step, scripts, file)
    yield from _choices(step, file)
    if step.verb == DO:
        yield from _action(flow, step, file)
    if step.accepts and step.accepts not in vocabulary.ACCEPTS:
        yield finding("F27", file, step.line, name=step.accepts, possible=known(vocabulary.ACCEPTS))
    for name in step.was:
        if flow.has(name):
            yield finding("F33", file, step.line, step=step.name, name=name)


def _conditions(flow: Flow, step: Step, file: str) -> Iterator[Finding]:
    above = {one.name: one for one in flow.steps[: flow.steps.index(step)]}
    for name, wanted in (*step.when.items(), *step.unless.items()):
        if name not in above and name not in flow.given:
            possible = known([*above, *flow.given])
            yield finding("F11", file, step.line, step=step.name, name=name, possible=possible)
            continue
        options = _options(above[name]) if name in above else flow.given[name]
        if not options:
            yield finding("F13", file, step.line, step=step.name, name=name)
            continue
        for option in sorted(wanted - set(options)):
            yield finding("F12", file, step.line, name=name, option=option, possible=known(options))


def _options(step: Step) -> tuple[str, ...]:
    return step.options if step.verb in (CHOOSE, PICK, DO) else ()


def _targets(flow: Flow, step: Step, scripts: Scripts, file: str) -> Iterator[Finding]:
    for name in (*step.links, *([step.to] if step.verb == GO else [])):
        if name not in scripts.flows:
            yield finding("F22", file, step.line, name=name, possible=known(scripts.flows))
    if step.buttons and step.buttons not in vocabulary.BUTTONS:
        yield finding("F21", file, step.line, name=step.buttons, possible=known(vocabulary.BUTTONS))
    for name in step.hand:
        if name not in _known_in(flow):
            possible = known(_known_in(flow))
            yield finding("F30", file, step.line, step=step.name, name=name, possible=possible)


def _choices(step: Step, file: str) -> Iterator[Finding]:
    if step.source and step.source not in vocabulary.SOURCES:
        yield finding("F18", file, step.line, name=step.source, possible=known(vocabulary.SOURCES))
    if step.verb in (CHOOSE, PICK) and not step.options and not step.source:
        yield finding("F23", file, step.line, step=step.name)
    for option in sorted({one for one in step.options if step.options.count(one) > 1}):
        yield finding("F34", file, step.line, option=option)


def _action(flow: Flow, step: Step, file: str) -> Iterator[Finding]:
    outcomes = vocabulary.ACTIONS.get(step.name)
    if outcomes is None:
        yield finding("F17", file, step.line, name=step.name, possible=known(vocabulary.ACTIONS))
    elif set(outcomes) != set(step.options):
        possible, values = known(outcomes) or "nothing", known(step.options) or "nothing"
        yield finding("F24", file, step.line, name=step.name, possible=possible, values=values)
    if step.options:
        return
    for later in flow.steps[flow.steps.index(step) + 1 :]:
        if later.verb in WAITS and _together(step, later):
            yield finding("F16", file, later.line, step=later.name, action=step.name)


def _together(step: Step, later: Step) -> bool:
    """Whether two steps can both be come to: not where a condition tells them apart."""
    return not any(
        name in later.when and not allowed & later.when[name] for name, allowed in step.when.items()
    )


# What walking shows.


def _walked(flow: Flow, walk: Walk, file: str) -> Iterator[Finding]:
    if not walk.complete:
        yield finding("F25", file, 1, most=f"{MOST_SITUATIONS:,}")
        return
    reached = {name for situation in walk.situations for name in situation.answers}
    reached |= {effect.step.name for move in walk.moves for effect in move.effects if hasattr(effect, "step")}
    for step in flow.steps:
        if step.name not in reached:
            yield finding("F14", file, step.line, step=step.name)


def _circles(walks: Mapping[str, Walk]) -> Iterator[Finding]:
    silent = {name: silent_hand_overs(walk) for name, walk in walks.items()}
    for name in silent:
        path = _back_to(name, silent)
        if path and name == min(path):
            yield finding("F15", f"{name}.yaml", 1, circle=" → ".join((*path, name)))


def silent_hand_overs(walk: Walk) -> frozenset[str]:
    """The flows that this one hands over to before anything is asked."""
    found: set[str] = set()
    for move in walk.moves:
        if isinstance(move.event, Began | Done) and not _was_asked(walk.flow, move.before.answers):
            found |= {effect.flow for effect in move.effects if isinstance(effect, Start)}
    return frozenset(found)


def _was_asked(flow: Flow, answers: Mapping[str, object]) -> bool:
    return any(flow.step(name).verb in WAITS for name in answers)


def _back_to(name: str, silent: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """A way from a flow to itself that asks nothing."""
    ways: list[tuple[str, ...]] = [(name,)]
    seen: set[str] = set()
    while ways:
        way = ways.pop()
        for following in sorted(silent.get(way[-1], frozenset())):
            if following == name:
                return way
            if following not in seen:
                seen.add(following)
                ways.append((*way, following))
    return ()


def _openers(name: str, scripts: Scripts) -> list[str]:
    return [
        flow.name
        for flow in scripts.flows.values()
        if flow.name != name and any(name in step.links or step.to == name for step in flow.steps)
    ]


def _all_opened(scripts: Scripts) -> Iterator[Finding]:
    for name in vocabulary.OPENED:
        if name not in scripts.flows:
            yield finding("F31", f"{name}.yaml", 1, name=name)
    for name in scripts.flows:
        opened = name in vocabulary.OPENED or name in scripts.commands.values() or _openers(name, scripts)
        if not opened:
            yield finding("F32", f"{name}.yaml", 1)
