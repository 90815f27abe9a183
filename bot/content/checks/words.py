"""W: each step that is seen has its words, each word is used, and each variable is known by then."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from bot.content import vocabulary
from bot.content.checks.codes import finding
from bot.content.checks.reading import Text, Texts
from bot.content.findings import Finding, known
from bot.content.flows import Scripts
from bot.content.program_words import MAYBE, PROGRAM_WORDS, VALUES
from bot.core.engine import Show, Tell
from bot.core.explore import Walk
from bot.core.flow import ASK, CHECK, CHOOSE, DO, PICK, SAY, Flow, Step

SEEN = (SAY, ASK, CHOOSE, PICK, CHECK)
ANSWERS = (ASK, CHOOSE, PICK)
LONGEST_COMMAND_WORDS = 256  # letters, Telegram's limit
_STRAIGHT = re.compile(r"[\"']")
_OPEN = "open"
ROLES = "roles"


@dataclass(frozen=True, slots=True)
class Language:
    """The texts of one language under the checker."""

    code: str
    texts: Texts
    roles: tuple[str, ...] = ()  # who somebody may be, as roles.yaml suggests

    def program(self, file: str) -> Mapping[str, frozenset[str]]:
        """What the program itself asks for in a file, each with its variables."""
        if file == ROLES:
            return dict.fromkeys(self.roles, frozenset())
        return PROGRAM_WORDS.get(file, {})

    def place(self, file: str) -> str:
        return f"words/{self.code}/{file}.ftl"

    def find(self, file: str, message: str, attribute: str = "") -> Text | None:
        listed = self.texts.get(file, ())
        return next((one for one in listed if (one.message, one.attribute) == (message, attribute)), None)

    def line(self, file: str, message: str) -> int:
        return next((one.line for one in self.texts.get(file, ()) if one.message == message), 1)


def check_words(scripts: Scripts, walks: Mapping[str, Walk], language: Language) -> Iterator[Finding]:
    commands = {flow: command for command, flow in scripts.commands.items()}
    for flow in scripts.flows.values():
        if flow.name not in language.texts:
            place = language.place(flow.name)
            yield finding("W03", place, 1, flow=flow.name, file=place)
            continue
        yield from _open(flow, commands.get(flow.name, ""), language)
        for step in flow.steps:
            yield from _step(flow, step, language)
        yield from _order(flow, language)
        yield from _flow_variables(flow, walks[flow.name], language)
    yield from _program(language)
    yield from _unused(scripts, language)
    yield from _program_variables(language)
    yield from _quotes(language)


# What must be there.


def _open(flow: Flow, command: str, language: Language) -> Iterator[Finding]:
    place = language.place(flow.name)
    if language.find(flow.name, _OPEN) is None:
        yield finding("W13", place, 1)
    elif command:
        words = language.find(flow.name, _OPEN, "command")
        if words is None:
            yield finding("W14", place, language.line(flow.name, _OPEN), command=command)
            return
        letters = len("".join(words.literals()))
        if not 1 <= letters <= LONGEST_COMMAND_WORDS:
            yield finding("W15", place, words.line, command=command, letters=letters)


def _step(flow: Flow, step: Step, language: Language) -> Iterator[Finding]:
    if step.verb not in SEEN:
        return
    place, line = language.place(flow.name), language.line(flow.name, step.name)
    if language.find(flow.name, step.name) is None:
        yield finding("W04", place, line, message=step.name)
    for option in step.options:
        if language.find(flow.name, step.name, option) is None:
            yield finding("W05", place, line, message=step.name, attribute=option)
    if step.verb in ANSWERS and language.find(flow.name, step.name, "label") is None:
        yield finding("W06", place, line, message=step.name)


def _program(language: Language) -> Iterator[Finding]:
    for file in (*PROGRAM_WORDS, ROLES):
        for name in language.program(file):
            message, _, attribute = name.partition(".")
            if language.find(file, message, attribute) is None:
                place = language.place(file)
                yield finding("W17", place, language.line(file, message), message=name)


# What may be there, and where.


def _unused(scripts: Scripts, language: Language) -> Iterator[Finding]:
    for file, texts in language.texts.items():
        possible = _possible(scripts.flows.get(file), language.program(file), scripts)
        for text in texts:
            if text.message not in possible:
                if text.message != _last_unused(texts, text):
                    continue
                yield finding("W07", language.place(file), text.line, message=text.message)
            elif text.attribute not in possible[text.message]:
                attributes = known(one for one in possible[text.message] if one) or "no attribute"
                yield finding(
                    "W08", language.place(file), text.line,
                    message=text.message, attribute=text.attribute or "text", possible=attributes,
                )  # fmt: skip


def _last_unused(texts: tuple[Text, ...], text: Text) -> str:
    """A message that nothing uses is said once, not for each of its attributes."""
    first = next(one for one in texts if one.message == text.message)
    return text.message if first is text else ""


def _possible(flow: Flow | None, program: Iterable[str], scripts: Scripts) -> dict[str, set[str]]:
    """Every message a file may have, with its attributes; "" is the text itself."""
    possible: dict[str, set[str]] = {}
    for name in program:
        message, _, attribute = name.partition(".")
        possible.setdefault(message, set()).add(attribute)
    if flow is None:
        return possible
    possible[_OPEN] = {"", "command"} if flow.name in scripts.commands.values() else {""}
    for step in flow.steps:
        if step.verb in SEEN:
            possible.setdefault(step.name, set()).update(_attributes(step))
    return possible


def _attributes(step: Step) -> set[str]:
    own = {"", *step.options}
    own |= {"label"} if step.verb in ANSWERS else set()
    own |= {"retry"} if step.verb == ASK else set()
    return own | ({"save"} if step.verb == CHECK else set())


def _order(flow: Flow, language: Language) -> Iterator[Finding]:
    place = language.place(flow.name)
    steps = [step.name for step in flow.steps if step.verb in SEEN]
    texts = language.texts[flow.name]
    written = [one for one in dict.fromkeys(text.message for text in texts) if one in steps]
    wanted = [one for one in steps if one in written]
    yield from _misplaced(written, wanted, place, lambda name: language.line(flow.name, name))
    for step in flow.steps:
        own = [text for text in texts if text.message == step.name and text.attribute in step.options]
        lines = {f"{step.name}.{text.attribute}": text.line for text in own}
        options = [f"{step.name}.{one}" for one in step.options if f"{step.name}.{one}" in lines]
        yield from _misplaced(list(lines), options, place, lines.__getitem__)


def _misplaced(
    written: list[str], wanted: list[str], place: str, line: Callable[[str], int]
) -> Iterator[Finding]:
    for found, expected in zip(written, wanted, strict=False):
        if found != expected:
            yield finding("W09", place, line(found), message=found, possible=", ".join(wanted))
            return


# Variables.


def _flow_variables(flow: Flow, walk: Walk, language: Language) -> Iterator[Finding]:
    own = {
        step.name: step for step in flow.steps if step.verb in ANSWERS or (step.verb == DO and step.options)
    }
    answered = _always_answered(walk)
    program = language.program(flow.name)
    for text in language.texts[flow.name]:
        if text.name in program or not flow.has(text.message):
            continue
        place = language.place(flow.name)
        for variable in sorted(text.variables()):
            if variable in own:
                sure = variable in answered.get(text.message, frozenset()) and not own[variable].optional
                if not sure and variable in text.bare():
                    yield finding("W11", place, text.line, message=text.name, variable=variable)
            elif variable in vocabulary.VIEWS:
                yield from _view(flow, text, variable, place)
            elif variable not in flow.given and not (variable == "limit" and text.attribute == "retry"):
                possible = known([*own, *flow.given, *vocabulary.VIEWS])
                yield finding(
                    "W10", place, text.line, message=text.name, variable=variable, possible=possible
                )
        fixed = {name: step.options for name, step in own.items() if step.options and not step.source}
        yield from _variants(text, fixed, place)


def _view(flow: Flow, text: Text, variable: str, place: str) -> Iterator[Finding]:
    if variable in vocabulary.MAYBE and variable in text.bare():
        yield finding("W12", place, text.line, message=text.name, variable=variable)
    about = vocabulary.ABOUT.get(variable)
    if about and about not in flow.given and not flow.has(about):
        yield finding("W21", place, text.line, message=text.name, variable=variable, about=about)


def _always_answered(walk: Walk) -> dict[str, frozenset[str]]:
    """For each step that is seen, what has been answered whenever it is."""
    answered: dict[str, frozenset[str]] = {}
    for move in walk.moves:
        now = frozenset(move.after.answers)
        for effect in move.effects:
            if isinstance(effect, Tell | Show):
                name = effect.step.name
                answered[name] = answered.get(name, now) & now
    return answered


def _program_variables(language: Language) -> Iterator[Finding]:
    for file, texts in language.texts.items():
        for text in texts:
            possible = language.program(file).get(text.name)
            if possible is None:
                continue
            place = language.place(file)
            for variable in sorted(text.variables() - possible):
                known_here = known(possible) or "no variable"
                yield finding(
                    "W10", place, text.line, message=text.name, variable=variable, possible=known_here
                )
            for variable in sorted(text.bare() & possible & MAYBE):
                yield finding("W12", place, text.line, message=text.name, variable=variable)
            yield from _variants(text, {}, place)


def _variants(text: Text, options: Mapping[str, tuple[str, ...]], place: str) -> Iterator[Finding]:
    for variable, keys in text.selections():
        values = options.get(variable) or VALUES.get(variable)
        for key in keys:
            if values and key not in (*values, "none", "other"):
                yield finding(
                    "W18", place, text.line,
                    message=text.name, variant=key, variable=variable, possible=known(values),
                )  # fmt: skip


def _quotes(language: Language) -> Iterator[Finding]:
    for file, texts in language.texts.items():
        for text in texts:
            if any(_STRAIGHT.search(words) for words in text.literals()):
                yield finding("W20", language.place(file), text.line, message=text.name)


def compare(source: Language, other: Language) -> Iterator[Finding]:
    """What a translation lacks, or has too much of, beside the source language."""
    for file, texts in source.texts.items():
        for text in texts:
            if other.find(file, text.message, text.attribute) is None:
                line = other.line(file, text.message)
                yield finding("W19", other.place(file), line, message=text.name, source=source.code)
