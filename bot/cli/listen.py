"""`corner listen` shows reviewers what would be heard in a text, by which rule, and how well the rules do."""

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from bot.content.crisis import read_rule_book
from bot.safety import KIND_OF_CATEGORY, Heard, Recogniser, weave

_FOLDERS = {
    "Lines that were at hand": "lines",
    "Held-out lines, short and plain": "held_out_plain",
    "Held-out lines, half of them told sideways or hard in form": "held_out",
}
_ALL = "all"  # languages
_RULES = Path(__file__).parents[2] / "flows" / "crisis"


@click.command()
@click.argument("text", nargs=-1)
@click.option("--lines", type=click.Path(path_type=Path, exists=True), help="A folder of example lines.")
@click.option("--rules", type=click.Path(path_type=Path, exists=True), default=_RULES, show_default=False)
def listen(text: tuple[str, ...], lines: Path | None, rules: Path) -> None:
    """Say what would be heard in TEXT, and by which rule; or count over the example LINES."""
    book = read_rule_book(rules)
    for finding in book.findings:
        click.echo(str(finding), err=True)
    recogniser = Recogniser(weave(book.languages))
    if lines:
        click.echo("\n".join(tables(recogniser, lines)))
    for one in text:
        click.echo("\n".join(explained(recogniser, one)))
    if not lines and not text:
        raise click.UsageError("Give a text in quotes, or --lines and a folder.")


def explained(recogniser: Recogniser, text: str) -> Iterator[str]:
    """What is heard in a text, the weightiest first, then what was excused."""
    heard = recogniser.listen(text)
    if not heard:
        yield "Nothing is heard."
    for one in heard:
        yield f"{_kind(one)}  by {_rule(one)}"
    for rule, phrase in recogniser.excuses(text):
        yield f"excused  by {rule}, line {phrase.line}: {phrase.text}"


def _kind(heard: Heard) -> str:
    softly = ", softly" if heard.finding.soft else ""
    return f"{heard.finding.kind}{softly}"


def _rule(heard: Heard) -> str:
    return f"{heard.finding.rule}, line {heard.phrase.line}: {heard.phrase.text}"


@dataclass(slots=True)
class Count:
    """How many lines of a kind there are, and how many were heard."""

    lines: int = 0
    heard: int = 0
    softly: int = 0
    right_kind: int = 0

    def add(self, example: Mapping[str, Any], heard: Heard | None) -> None:
        self.lines += 1
        if heard:
            self.heard += 1
            self.softly += heard.finding.soft
            self.right_kind += heard.finding.kind in kinds_of(example)


def kinds_of(example: Mapping[str, Any]) -> set[str]:
    """The kinds that are right for an example line."""
    kind = KIND_OF_CATEGORY.get(example["category"])
    return {kind, *example.get("also", ())} - {None} if kind else set()


def examples(folder: Path) -> Iterator[dict[str, Any]]:
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                yield json.loads(line)


def tables(recogniser: Recogniser, folder: Path) -> Iterator[str]:
    """The lines the rules were written with, and apart from them those they have never seen."""
    for title, name in _FOLDERS.items():
        found = list(examples(folder / name))
        if found:
            yield from (f"{title} ({len(found)})", "")
            with click.progressbar(found, label=title, file=sys.stderr) as lines:
                yield from table(recogniser, lines)
            yield ""


def table(recogniser: Recogniser, lines: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Recall and false alarms, by language and kind. Borderline look-alikes do not count as alarms."""
    counts: defaultdict[str, defaultdict[tuple[bool, str], Count]] = defaultdict(lambda: defaultdict(Count))
    for example in lines:
        heard = recogniser.listen(example["text"])
        key = (bool(example["expect"]), _named(example))
        for language in (example["lang"], _ALL):
            counts[language][key].add(example, heard[0] if heard else None)
    yield f"{'':4}{'kind':34}{'lines':>6}{'heard':>9}{'softly':>9}{'kind right':>12}"
    for language in sorted(counts, key=lambda one: (one == _ALL, one)):
        yield from _rows(language, counts[language])


def _named(example: Mapping[str, Any]) -> str:
    if example["expect"]:
        return KIND_OF_CATEGORY.get(example["category"]) or str(example["category"])
    borderline = "acceptable_if_true" in example.get("note", "")
    return "(borderline)" if borderline else str(example["category"])


def _rows(language: str, counts: Mapping[tuple[bool, str], Count]) -> Iterator[str]:
    for (expected, name), count in sorted(counts.items(), key=lambda item: (not item[0][0], item[0][1])):
        yield _row(language, ("" if expected else "– ") + name, count, with_kind=expected)
    cries = _sum(count for (expected, _), count in counts.items() if expected)
    lookalikes = _sum(c for (expected, name), c in counts.items() if not expected and name != "(borderline)")
    yield _row(language, "RECALL", cries, with_kind=True)
    yield _row(language, "FALSE ALARMS", lookalikes, with_kind=False)


def _sum(counts: Iterable[Count]) -> Count:
    total = Count()
    for count in counts:
        total.lines += count.lines
        total.heard += count.heard
        total.softly += count.softly
        total.right_kind += count.right_kind
    return total


def _row(language: str, name: str, count: Count, *, with_kind: bool) -> str:
    kind = f"{_share(count.right_kind, count.lines):>12}" if with_kind else ""
    heard, softly = _share(count.heard, count.lines), _share(count.softly, count.lines)
    return f"{language:4}{name:34}{count.lines:>6}{heard:>9}{softly:>9}{kind}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.3f}" if whole else "–"
