"""The workspace of one event: the document as it is being changed, and what shall be said about it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from bot.app.document import Document
from bot.app.outgoing import Outgoing
from bot.content.library import Library
from bot.content.words import Words
from bot.core.flow import Answer, Flow, Step
from bot.core.session import Session
from bot.people.person import Person
from bot.safety.lines import Country

PAGE = 8  # entries on one page of a long list
NONE = "none"  # what selectors in the words ask for where there is nothing


@dataclass(frozen=True, slots=True)
class Operator:
    """Who runs this bot, as people are told."""

    name: str = ""
    contact: str = ""
    default_country: str = ""
    retention_days: int = 365


@dataclass(frozen=True, slots=True)
class Spoken:
    """A step that was said or is being asked, with the answers it was said about."""

    step: Step
    session: Session
    note: str = ""


@dataclass(slots=True)
class Turn:
    """Actions change ``document`` and may add to ``extra``; ``forgotten`` empties it for good."""

    library: Library
    operator: Operator
    document: Document
    now: datetime
    language: str = ""  # Telegram's code, until the person chose one
    told: list[Spoken] = field(default_factory=list)
    asked: Spoken | None = None
    extra: list[Outgoing] = field(default_factory=list)
    forgotten: bool = False
    helped: bool = False  # a help screen was the last thing that this chat was shown

    @property
    def person(self) -> Person:
        return self.document.person

    @property
    def words(self) -> Words:
        return self.library.language(self.person.language or self.language)

    @property
    def country(self) -> Country:
        """The person's country, else the operator's, else what helps anywhere."""
        return self.library.lines.country(self.person.country or self.operator.default_country)

    def flow(self, name: str) -> Flow:
        return self.library.scripts.flows[name]

    def change(self, **fields: Any) -> None:
        """Change the person."""
        self.document = replace(self.document, person=replace(self.person, **fields))

    def become(self, person: Person) -> None:
        self.document = replace(self.document, person=person)


Action = Callable[[Turn, Session], str | None]
View = Callable[[Turn, Session], object]


def value(session: Session, name: str) -> Answer:
    """What is known under a name: an answer, else what was given at the start."""
    return session.answers.get(name, session.given.get(name))


def text(session: Session, name: str) -> str:
    """The same as text; nothing where it was skipped."""
    found = value(session, name)
    return found if isinstance(found, str) else ""


def page_of(turn: Turn, entries: int) -> int:
    """The page that is shown; the last one where the list became shorter meanwhile."""
    return min(turn.document.page, max(entries - 1, 0) // PAGE)


def several(session: Session, name: str) -> tuple[str, ...]:
    found = value(session, name)
    return found if isinstance(found, tuple) else ()
