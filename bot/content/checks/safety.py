"""S: the rules for safe words, over every text of every language.

The patterns stand in flows/safety_words.yaml, one set a language; they are written by people who speak it.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from bot.content.checks.codes import finding
from bot.content.checks.reading import Text
from bot.content.checks.words import Language
from bot.content.findings import Finding
from bot.content.grade import HARDEST, LONGEST_SENTENCE, grade, longest_sentence
from bot.content.program_words import CRISIS_SCREENS, NOTES, NOTIFICATIONS
from bot.content.yaml_text import Node, UnreadableYamlError, read

CODE_OF = {
    "L1": "S01", "L2": "S02", "L3": "S03", "L4": "S04", "L6": "S06", "L7": "S07", "L8": "S08", "L9": "S09",
    "L10": "S10", "L11": "S11", "N1": "S21", "N2": "S22", "N3": "S23", "N4": "S24", "K3": "S33",
    "R2": "S42", "R3": "S43",
}  # fmt: skip
EVERYWHERE = tuple(rule for rule in CODE_OF if rule not in ("R2", "R3"))
UNNAMED = frozenset({"L6", "N2"})  # the finding does not repeat what was found
ON_A_LOCKED_SCREEN = 60  # letters of a note that may be seen there
_BETWEEN = "\n|\n"  # no pattern reaches from one reading of a text into the next
_TAG = re.compile(r"<[^>]+>")
_COMMAND = re.compile(r"/\w+")


@dataclass(frozen=True, slots=True)
class SafetyWords:
    """The rules of one language. ``nobody_reads`` is the sentence that each crisis screen has."""

    patterns: Mapping[str, re.Pattern[str]] = field(default_factory=dict)
    allowed: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # rule -> “file.message”, * for any
    nobody_reads: str = ""

    def found(self, rule: str, words: str) -> str:
        """What a rule finds in words; nothing where there is no such rule."""
        pattern = self.patterns.get(rule)
        hit = pattern.search(words) if pattern else None
        return hit[0] if hit else ""

    def allows(self, rule: str, text: Text) -> bool:
        place = f"{text.file}.{text.name}"
        return any(fnmatchcase(place, allowed) for allowed in self.allowed.get(rule, ()))


def read_safety_words(path: Path) -> tuple[dict[str, SafetyWords], list[Finding]]:
    """The rules by language. What cannot be used is named; the rest holds."""
    findings: list[Finding] = []
    rules: dict[str, SafetyWords] = {}
    try:
        for language, node in read(path).entries.items():
            rules[language] = _rules(node, path.name, findings)
    except UnreadableYamlError as error:
        findings.append(finding("S60", path.name, error.line, reason=error.sentence))
    return rules, findings


def _rules(node: Node, file: str, findings: list[Finding]) -> SafetyWords:
    patterns: dict[str, re.Pattern[str]] = {}
    listed = node.get("patterns")
    for rule, below in (listed.entries if listed else {}).items():
        words = below.text if below.is_text else rf"\b(?:{'|'.join(one.text for one in below.items)})\b"
        try:
            patterns[rule] = re.compile(words, re.IGNORECASE)
        except re.error as error:
            findings.append(finding("S60", file, below.line, reason=f"{rule}: {error}"))
        if rule not in CODE_OF:
            findings.append(finding("S60", file, below.line, reason=f"there is no rule {rule}"))
    allowed = node.get("allowed")
    nobody = node.get("nobody_reads")
    return SafetyWords(
        patterns,
        {rule: tuple(one.text for one in below.items) for rule, below in allowed.entries.items()}
        if allowed
        else {},
        nobody.text if nobody else "",
    )


def check_safety(language: Language, rules: SafetyWords | None) -> Iterator[Finding]:
    if rules is None:
        yield finding("S00", f"words/{language.code}", 1, language=language.code)
        return
    for file, texts in language.texts.items():
        place = language.place(file)
        for text in texts:
            readings = [_spoken(one) for one in text.readings(lambda _: "Ana")]
            yield from _by_pattern(text, readings, rules, place)
            yield from _by_reading_age(text, readings, place, language.code)
    yield from _crisis_screens(language, rules)


def _spoken(words: str) -> str:
    """Words as they are read: no tags, straight apostrophes as the patterns have them."""
    return _TAG.sub("", words).replace("’", "'").replace("\N{NO-BREAK SPACE}", " ")


def _by_pattern(text: Text, readings: list[str], rules: SafetyWords, place: str) -> Iterator[Finding]:
    wanted = list(EVERYWHERE)
    if text.file in NOTES:
        wanted.append("R3")
    whole = _BETWEEN.join(readings)
    for rule in wanted:
        found = rules.found(rule, whole)
        if found and not rules.allows(rule, text):
            named = "a word" if rule in UNNAMED else found
            yield finding(CODE_OF[rule], place, text.line, message=text.name, found=named)
    if (text.file, text.name) in NOTIFICATIONS:
        for one in readings:
            if found := rules.found("R2", one[:ON_A_LOCKED_SCREEN]):
                yield finding("S42", place, text.line, message=text.name, found=found)
                break


def _by_reading_age(text: Text, readings: list[str], place: str, language: str) -> Iterator[Finding]:
    plain = [_COMMAND.sub("", one) for one in readings]
    words = max(map(longest_sentence, plain), default=0)
    if words > LONGEST_SENTENCE:
        yield finding("S13", place, text.line, message=text.name, words=words)
    if language.partition("-")[0] != "en":
        return  # the formula counts English syllables
    hardest = max(map(grade, plain), default=0.0)
    if hardest > HARDEST:
        yield finding("S12", place, text.line, message=text.name, grade=f"{hardest:.1f}")


def _crisis_screens(language: Language, rules: SafetyWords) -> Iterator[Finding]:
    place = language.place("help_now")
    for text in language.texts.get("help_now", ()):
        if any(_is_picture(sign) for words in text.literals() for sign in words):
            yield finding("S55", place, text.line, message=text.name)
        if text.attribute or text.message not in CRISIS_SCREENS:
            continue
        without = [one for one in text.readings(lambda _: "") if rules.nobody_reads not in one]
        if without or not rules.nobody_reads:
            sentence = rules.nobody_reads
            yield finding("S53", place, text.line, message=text.name, sentence=sentence)


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) == "So" or sign in "\ufe0f\u200d\u20e3"
