"""All checks of flows and words, in one call; any finding stops the start."""

from collections.abc import Iterator
from pathlib import Path

from bot.content.checks.flow import check_flows
from bot.content.checks.reading import read_texts
from bot.content.checks.safety import check_safety, read_safety_words
from bot.content.checks.telegram import check_telegram
from bot.content.checks.upgrade import check_upgrade
from bot.content.checks.words import Language, check_words, compare
from bot.content.findings import Finding
from bot.content.flows import Scripts, read_flows
from bot.content.roles import read_roles
from bot.content.words import languages
from bot.core.explore import explore

SOURCE_LANGUAGE = "en"


def check(folder: Path, scripts: Scripts) -> list[Finding]:
    """What is wrong with the flows and words of a folder, by file and line."""
    return sorted(_check(folder, scripts), key=lambda one: (one.file, one.line, one.code))


def _check(folder: Path, scripts: Scripts) -> Iterator[Finding]:
    walks = {name: explore(flow) for name, flow in scripts.flows.items()}
    yield from check_flows(scripts, walks)
    rules, found = read_safety_words(folder / "safety_words.yaml")
    yield from found
    names = read_roles(folder)[0].names
    spoken = [
        Language(code, read_texts(folder / "words" / code), names) for code in languages(folder / "words")
    ]
    for language in spoken:
        yield from check_words(scripts, walks, language)
        yield from check_telegram(scripts, walks, language)
        yield from check_safety(language, rules.get(language.code))
    source = next((one for one in spoken if one.code == SOURCE_LANGUAGE), None)
    for language in spoken:
        if source is not None and language is not source:
            yield from compare(source, language)
    released, _ = read_flows(folder / "released")
    yield from check_upgrade(released, scripts)
