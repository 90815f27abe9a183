"""A content file is read as text with line numbers: nothing in it is guessed to be a number, a date or a yes.

YAML's own types are a trap for people who write content: `no` (Norwegian) becomes false, `000` becomes 0,
`2026-11-21` becomes a date. Here every scalar stays the text that was typed, a key written twice is an error
instead of a silent loss, and anchors, tags and several documents in one file are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

# The C parser reads all country files in a twentieth of the time; PyYAML may be built without it.
_Loader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_MAY_BE_ANCHOR = re.compile(r"(?<!\w)[&*!]\S")
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")  # what YAML 1.1 takes for one


class UnreadableYamlError(Exception):
    """A content file that cannot be read at all; says file, line and what is wrong."""

    def __init__(self, file: Path, line: int, sentence: str) -> None:
        self.file, self.line, self.sentence = file, line, sentence
        super().__init__(f"{file.name}, line {line}: {sentence}")


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of a content file: a text, a list or a map, and where it stands."""

    file: Path
    line: int  # counted from 1
    value: "str | tuple[Node, ...] | dict[str, Node]"
    key_lines: dict[str, int] = field(default_factory=dict)  # of a map: the line of each key
    span: tuple[int, int] = (0, 0)  # from–to, in characters of the file: for tools that change one value only

    @property
    def is_text(self) -> bool:
        return isinstance(self.value, str)

    @property
    def is_list(self) -> bool:
        return isinstance(self.value, tuple)

    @property
    def is_map(self) -> bool:
        return isinstance(self.value, dict)

    @property
    def text(self) -> str:
        """The text as typed; "" for an empty value. Raises for a list or a map."""
        if not isinstance(self.value, str):
            raise self.wrong("here a plain text is expected")
        return self.value

    @property
    def items(self) -> "tuple[Node, ...]":
        """The entries of a list; none for an empty value. Raises for a text or a map."""
        if self.value == "":
            return ()
        if not isinstance(self.value, tuple):
            raise self.wrong("here a list is expected: lines that begin with “- ”")
        return self.value

    @property
    def entries(self) -> "dict[str, Node]":
        """The keys and values of a map; none for an empty value. Raises for a text or a list."""
        if self.value == "":
            return {}
        if not isinstance(self.value, dict):
            raise self.wrong("here named values are expected: lines such as “name: …”")
        return self.value

    def get(self, key: str) -> "Node | None":
        return self.entries.get(key)

    def wrong(self, sentence: str) -> UnreadableYamlError:
        """The error to raise about this very place."""
        return UnreadableYamlError(self.file, self.line, sentence)

    def walk(self) -> "Iterator[Node]":
        """Yield the node and everything below it, in the order of the file."""
        yield self
        below = self.value.values() if isinstance(self.value, dict) else self.value
        for node in below:
            if isinstance(node, Node):
                yield from node.walk()


def read(path: Path) -> Node:
    """Read one content file. Raises `UnreadableYamlError`, with the line, for anything a writer must mend."""
    try:
        text = path.read_bytes().decode("utf-8")
    except FileNotFoundError:
        raise UnreadableYamlError(path, 1, "there is no such file") from None
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableYamlError(path, line, "is not UTF-8 text; save it as UTF-8") from None
    return parse(text.removeprefix("\ufeff"), path)


def parse(text: str, file: Path) -> Node:
    """Read content that is already text; `file` is only named in errors. See `read`."""
    _refuse_anchors(text, file)
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = 1 if mark is None else mark.line + 1
        raise UnreadableYamlError(file, line, f"cannot be read: {error.problem or error.context}") from None
    except yaml.YAMLError as error:
        raise UnreadableYamlError(file, 1, f"cannot be read: {error}") from None
    if root is None:
        raise UnreadableYamlError(file, 1, "is empty")
    return _node(root, file, _starts_of_lines(text))


def _refuse_anchors(text: str, file: Path) -> None:
    """Anchors, aliases and tags are a small programming language; content is read by people who know none."""
    if not _MAY_BE_ANCHOR.search(text):
        return  # most files: going through the events takes as long as reading
    try:
        for event in yaml.parse(text, Loader=_Loader):
            mark: Any = event.start_mark
            line = mark.line + 1
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise UnreadableYamlError(file, line, "anchors (& and *) are not used here; write it out")
            tag = getattr(event, "tag", None)
            if tag not in (None, "!"):
                raise UnreadableYamlError(file, line, f"tags are not used here; leave out “{tag}”")
    except yaml.YAMLError:
        return  # `parse` reads it again and says where it breaks.


def _starts_of_lines(text: str) -> list[int]:
    return [0, *(found.end() for found in _LINE_END.finditer(text))]


def _node(raw: yaml.Node, file: Path, starts: list[int]) -> Node:
    line = raw.start_mark.line + 1
    span = (_place(raw.start_mark, starts), _place(raw.end_mark, starts))
    if isinstance(raw, yaml.ScalarNode):
        return Node(file, line, str(raw.value), span=span)
    if isinstance(raw, yaml.SequenceNode):
        return Node(file, line, tuple(_node(below, file, starts) for below in raw.value), span=span)
    value: dict[str, Node] = {}
    key_lines: dict[str, int] = {}
    for raw_key, raw_value in raw.value:
        key = _key(raw_key, file)
        key_line = raw_key.start_mark.line + 1
        if key in value:
            first = key_lines[key]
            raise UnreadableYamlError(file, key_line, f"“{key}” stands twice; the first is in line {first}")
        value[key], key_lines[key] = _node(raw_value, file, starts), key_line
    return Node(file, line, value, key_lines, span)


def _key(raw: yaml.Node, file: Path) -> str:
    if not isinstance(raw, yaml.ScalarNode):
        raise UnreadableYamlError(file, raw.start_mark.line + 1, "a name before “:” must be a plain text")
    return str(raw.value)


def _place(mark: Any, starts: list[int]) -> int:
    # Counted from line and column: the two parsers do not agree on what `mark.index` counts.
    return (starts[mark.line] if mark.line < len(starts) else starts[-1]) + int(mark.column)
