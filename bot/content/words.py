"""Every word comes from a Fluent file: one message a step, one attribute a button.

``FluentBundle`` rather than ``FluentLocalization``: the latter shows an id where words are missing and tells
nobody. Names that people typed are escaped for Telegram's HTML and isolated, as they may run right-to-left.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from babel import Locale
from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType
from fluent.syntax import ast

from bot.content.findings import Finding, place
from bot.content.fluent_text import parse

ISOLATES = re.compile("[\u2066-\u2069]")
_HELD = re.compile("\ue000(\\d+)\ue001")  # where a block goes
_MARKS = {0xE000: None, 0xE001: None}  # whoever types these must not choose a block


class Block(str):
    """Text that is HTML already and is put in as it stands: a list of people, a number, a line's name.

    Numbers are not isolated as names are: the marks would be copied along. See `Words.in_order`.
    """

    __slots__ = ()


# A number in groups, as “+962 7 9544 0416”, with its mark if it has one; no time of day.
_GROUPS = re.compile(r"(?<![\d:.])\u200e?(\+\d+(?: \d+)*|\d+(?: \d+)+)(?![\d:.])")
_LEFT_TO_RIGHT = "\u200e"
_GAPS = re.compile(r"[ \t]*\n(?:[ \t]*\n)+")  # where a view had nothing to say

Variables = Mapping[str, object]


class _Typed(FluentType):
    """What a person typed: selectors see it as it is, a screen gets it escaped and isolated.

    Fluent's own isolating wraps whole sentences where a message selects, and would break numbers.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    def __eq__(self, other: object) -> bool:
        return self.text == other

    def __hash__(self) -> int:
        return hash(self.text)

    def format(self, _locale: Locale) -> str:
        return f"\u2068{html.escape(self.text.translate(_MARKS), quote=False)}\u2069"


class MissingWordsError(KeyError):
    """Words that a screen needs are not there; the checks find this before the start."""


@dataclass(frozen=True, slots=True)
class Message:
    """What the checks want to know of a message: its attributes in order, and the variables of each text."""

    line: int
    attributes: tuple[str, ...]
    uses: Mapping[str, frozenset[str]]  # attribute ("" for the text itself) -> variables


class File:
    """One Fluent file of one language; understood when the first of its words is asked for."""

    def __init__(self, language: str, text: str) -> None:
        self._language = language
        self._text = text
        self._always: dict[tuple[str, str], str] = {}

    @cached_property
    def bundle(self) -> FluentBundle:
        bundle = FluentBundle([self._language], use_isolating=False)
        bundle.add_resource(self._resource)
        return bundle

    @cached_property
    def messages(self) -> Mapping[str, Message]:
        return _messages(self._text, self._resource.body)

    def said(self, message: str, attribute: str, variables: Variables) -> str:
        """With variables put in. Only for words that are there."""
        found = self.bundle.get_message(message)
        pattern = found.attributes[attribute] if attribute else found.value
        text, _ = self.bundle.format_pattern(pattern, variables)  # type: ignore[arg-type]  # see Words.has
        return str(text)

    def always(self, message: str, attribute: str) -> str:
        """The same without variables, as most buttons are: made once."""
        key = (message, attribute)
        if (words := self._always.get(key)) is None:
            words = self._always[key] = self.said(message, attribute, {})
        return words

    @cached_property
    def _resource(self) -> ast.Resource:
        return parse(self._text)


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language, by the file they stand in."""

    language: str
    files: Mapping[str, File]

    @property
    def rtl(self) -> bool:
        return _runs_from_the_right(self.language)

    @property
    def own_name(self) -> str:
        """The language as those who speak it call it: “Español”."""
        name = Locale.parse(self.language, sep="-").display_name or self.language
        return name[:1].upper() + name[1:]

    def has(self, file: str, message: str, attribute: str = "") -> bool:
        return attribute in self._uses(file, message)

    def uses(self, file: str, message: str, attribute: str = "") -> frozenset[str]:
        """The variables that these words need."""
        return self._uses(file, message).get(attribute, frozenset())

    def html(self, file: str, message: str, variables: Variables | None = None, attribute: str = "") -> str:
        """A text for a screen: what people typed is escaped, blocks are put in as they stand."""
        held: list[str] = []
        safe: dict[str, object] = {}
        for name, value in (variables or {}).items():
            if isinstance(value, Block):
                safe[name] = f"\ue000{len(held)}\ue001" if value else "none"
                held.append(value)
            else:
                safe[name] = _Typed(value) if isinstance(value, str) else value
        text = self._format(file, message, attribute, safe)
        whole = _HELD.sub(lambda found: held[int(found[1])], text)
        return self.in_order(_GAPS.sub("\n\n", whole).strip())

    def label(self, file: str, message: str, variables: Variables | None = None, attribute: str = "") -> str:
        """A text for a button or a file: plain, on one line."""
        text = self._format(file, message, attribute, dict(variables or {}))
        return self.in_order(" ".join(ISOLATES.sub("", text).split()))

    def in_order(self, text: str) -> str:
        """Without a mark the groups of a number would change places where words run from right to left.

        A wrong number is the worst that a screen can show. Who copies by hand copies the mark as well;
        buttons that copy have digits alone.
        """
        return _GROUPS.sub(lambda found: _LEFT_TO_RIGHT + found[1], text) if self.rtl else text

    def joined(self, parts: Iterable[str]) -> str:
        """In a row, with the comma of the language between them."""
        return f"{self.label('views', 'list-separator')} ".join(parts)

    def _uses(self, file: str, message: str) -> Mapping[str, frozenset[str]]:
        words = self.files.get(file)
        found = words.messages.get(message) if words else None
        return found.uses if found else {}

    def _format(self, file: str, message: str, attribute: str, variables: dict[str, object]) -> str:
        if not self.has(file, message, attribute):
            raise MissingWordsError(f"{self.language}/{file}.ftl {message}.{attribute}")
        words = self.files[file]
        if self.uses(file, message, attribute):
            return words.said(message, attribute, variables)
        return words.always(message, attribute)


def read_words(folder: Path, language: str, *, whole: bool = False) -> tuple[Words, list[Finding]]:
    """The words of one language, from ``folder/<language>/*.ftl``.

    ``whole``: they were checked before, so that nothing is looked for that could be wrong.
    """
    files: dict[str, File] = {}
    findings: list[Finding] = []
    for path in sorted((folder / language).glob("*.ftl")):
        text = path.read_text(encoding="utf-8")
        files[path.stem] = File(language, text)
        findings += [] if whole else _broken(text, parse(text).body, place(path, folder))
    return Words(language, files), findings


@cache
def _runs_from_the_right(language: str) -> bool:
    return Locale.parse(language, sep="-").character_order == "right-to-left"


def languages(folder: Path) -> tuple[str, ...]:
    """The languages there are words for."""
    return tuple(sorted(path.name for path in folder.iterdir() if path.is_dir()))


def _broken(text: str, body: Sequence[ast.EntryType], file: str) -> list[Finding]:
    """What Fluent could not read, and what stands twice; at run time both would be dropped in silence."""
    findings = []
    seen: set[str] = set()
    for entry in body:
        if isinstance(entry, ast.Junk):
            reason = "; ".join(str(note.message) for note in entry.annotations)
            findings.append(Finding(file, _line(text, entry), "W01", f"cannot be read: {reason}"))
        if isinstance(entry, ast.Message):
            if entry.id.name in seen:
                findings.append(Finding(file, _line(text, entry), "W02", f"“{entry.id.name}” stands twice"))
            seen.add(entry.id.name)
    return findings


def _messages(text: str, body: Sequence[ast.EntryType]) -> dict[str, Message]:
    found: dict[str, Message] = {}
    for entry in body:
        if isinstance(entry, ast.Message):
            uses = {"": _variables(entry.value)} if entry.value else {}
            uses.update({one.id.name: _variables(one.value) for one in entry.attributes})
            attributes = tuple(one.id.name for one in entry.attributes)
            found[entry.id.name] = Message(_line(text, entry), attributes, uses)
    return found


def _variables(pattern: ast.BaseNode) -> frozenset[str]:
    return frozenset(_walk(pattern))


def _walk(node: object) -> Iterator[str]:
    if isinstance(node, ast.VariableReference):
        yield node.id.name
    elif isinstance(node, ast.BaseNode):
        for value in vars(node).values():
            yield from _walk(value)
    elif isinstance(node, list):
        for one in node:
            yield from _walk(one)


def _line(text: str, entry: ast.BaseNode) -> int:
    """The line on which an entry begins; comments above it not counted."""
    node = getattr(entry, "id", entry)
    span = getattr(node, "span", None)
    return text.count("\n", 0, span.start if span else 0) + 1
