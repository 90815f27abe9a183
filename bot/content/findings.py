"""A mistake in content is said in its writer's words: file, line, number, sentence, advice."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.content.yaml_text import UnreadableYamlError


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a writer must mend before the bot starts."""

    file: str  # from the content folder on: "en/home.ftl", "gb.yaml"
    line: int  # counted from 1
    code: str  # "W01": the letter is the family
    sentence: str  # names the thing and the value
    advice: str = ""

    def __str__(self) -> str:
        return f"{self.code}  {self.file}, line {self.line}: {self.sentence}. {self.advice}".rstrip()


def known(names: Iterable[str]) -> str:
    """The names that are possible, for an advice."""
    return ", ".join(sorted(names))


def place(path: Path, folder: Path) -> str:
    """A file as its writer knows it, from the content folder on."""
    return path.relative_to(folder).as_posix()


def unreadable(code: str, error: UnreadableYamlError) -> Finding:
    """The finding for a file that could not be read at all."""
    return Finding(error.file.name, error.line, code, error.sentence)
