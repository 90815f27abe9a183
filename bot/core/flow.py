"""A flow is an ordered form: each step is asked once, from top to bottom, where it applies."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Answer = str | tuple[str, ...] | None
Answers = Mapping[str, Answer]
Condition = Mapping[str, frozenset[str]]

SAY, ASK, CHOOSE, PICK, CHECK, DO, GO = "say", "ask", "choose", "pick", "check", "do", "go"
VERBS = (SAY, ASK, CHOOSE, PICK, CHECK, DO, GO)
WAITS = frozenset({ASK, CHOOSE, PICK, CHECK})  # these show a question and wait for the person


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the form: a verb, a name, and the notes that depart from the default."""

    verb: str
    name: str
    options: tuple[str, ...] = ()
    source: str = ""  # choices that come from the person's own document, such as their people
    limit: int = 0  # letters that a typed answer may have; 0 for no typing
    optional: bool = False  # a Skip button
    when: Condition = field(default_factory=dict)
    unless: Condition = field(default_factory=dict)
    was: tuple[str, ...] = ()  # earlier names of this step
    renamed: Mapping[str, str] = field(default_factory=dict)  # earlier names of its options
    to: str = ""  # go: the flow to hand over to
    hand: tuple[str, ...] = ()  # go: the answers it is given
    links: tuple[str, ...] = ()  # flows that can be visited from this screen
    buttons: str = ""  # buttons that the program makes: write, call, copy
    ends: bool = False  # say: the flow is over here, whatever stands below
    accepts: str = ""  # what may be shared instead of typed: contacts
    line: int = 0  # for messages to the flow's writer


@dataclass(frozen=True, slots=True)
class Flow:
    """``given`` names what is known at the start: its possible values, or none for free text."""

    name: str
    revision: int
    steps: tuple[Step, ...]
    given: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stopped: str = ""  # the action that keeps what was given when somebody stops half-way
    passing: bool = False  # not taken up again: what was answered is gone once it is left

    def step(self, name: str) -> Step:
        """The step of that name; a KeyError here is a mistake in the program, never of a person."""
        for step in self.steps:
            if step.name == name:
                return step
        raise KeyError(name)

    def has(self, name: str) -> bool:
        return any(step.name == name for step in self.steps)


def applies(step: Step, answers: Answers, given: Answers) -> bool:
    """Whether the step is asked, by the answers above it and by what was given at the start."""
    for name, allowed in step.when.items():
        if not _meets(answers.get(name, given.get(name)), allowed):
            return False
    return not step.unless or not any(
        _meets(answers.get(name, given.get(name)), asked) for name, asked in step.unless.items()
    )


def _meets(value: Answer, allowed: frozenset[str]) -> bool:
    if isinstance(value, tuple):
        return not allowed.isdisjoint(value)
    return value in allowed


def fits(step: Step, answer: Answer) -> bool:
    """Whether an answer is one that this step could have got, in this version of the script."""
    match step.verb:
        case "ask":
            return (answer is None and step.optional) or (isinstance(answer, str) and bool(answer))
        case "choose":
            if answer is None:
                return step.optional
            return isinstance(answer, str) and (answer in step.options or bool(step.source))
        case "pick":
            ticked = isinstance(answer, tuple) and (
                bool(step.source) or all(one in step.options for one in answer)
            )
            return ticked or (answer is None and step.optional)
        case "do":
            return answer in step.options if step.options else answer is None
        case _:
            return answer is None
