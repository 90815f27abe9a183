"""The rule files for words of crisis are read, and every mistake in them is named, before anyone writes.

C01–C15 are found while reading; C16–C18 (in `crisis_check`) by saying every phrase to the recogniser.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.content.findings import Finding, known, unreadable
from bot.content.yaml_text import Node, UnreadableYamlError, read
from bot.safety.normalise import PAUSE, STOP, normalise
from bot.safety.phrases import BadPhraseError, parse, words_in
from bot.safety.rules import ALONE, KINDS, REASONS, Cue, Excuse, LanguageRules, Phrase

_TOP = (
    "language", "gap", "fillers", "spellings", "no slips", "stuck prefixes",
    "sets", "cues", "excuses",
)  # fmt: skip
_CUE = ("name", "kind", "phrases", "soft", "alone", "with")
_EXCUSE = ("name", "why", "phrases", "alone", "softly", "unless")


@dataclass(frozen=True, slots=True)
class RuleBook:
    """The rules of all languages, and what is wrong with their files."""

    languages: Mapping[str, LanguageRules]
    findings: tuple[Finding, ...]


def read_rule_book(folder: Path) -> RuleBook:
    """Read flows/crisis/*.yaml. A file with mistakes still gives the rules that could be read."""
    reading = [read_rules(path) for path in sorted(folder.glob("*.yaml"))]
    languages = {rules.language: rules for rules, _ in reading if rules}
    return RuleBook(languages, tuple(finding for _, findings in reading for finding in findings))


def read_rules(path: Path) -> tuple[LanguageRules | None, tuple[Finding, ...]]:
    """Read one language's rule file."""
    try:
        return _RuleReader(path.name, path.stem).rules(read(path))
    except UnreadableYamlError as error:
        return None, (unreadable("C01", error),)


@dataclass(slots=True)
class _RuleReader:
    file: str
    language: str
    findings: list[Finding] = field(default_factory=list)

    def rules(self, root: Node) -> tuple[LanguageRules, tuple[Finding, ...]]:
        self._known_keys(root, _TOP)
        if (said := _text(root, "language")) != self.language:
            self._say("C14", root.line, f"the file is not named after its language “{said}”",
                      f"Say “language: {self.language}” or rename the file.")  # fmt: skip
        rules = LanguageRules(
            language=self.language,
            cues=tuple(filter(None, map(self._cue, _list(root, "cues")))),
            excuses=tuple(filter(None, map(self._excuse, _list(root, "excuses")))),
            sets=self._sets(root.get("sets")),
            fillers=_words(root, "fillers"),
            spellings=self._spellings(root.get("spellings")),
            no_slips=_words(root, "no slips"),
            stuck_prefixes=_words(root, "stuck prefixes"),
            gap=self._gap(root.get("gap")),
        )
        self.findings += checked_sets(rules, self.file)
        self.findings += checked_repeats(rules, self.file)
        self.findings += checked_spellings(rules, self.file, root.get("spellings"))
        return (without_broken(rules) if self.findings else rules), tuple(self.findings)

    def _gap(self, node: Node | None) -> int:
        if node is None:
            return 4
        if node.text.isdigit() and 0 < int(node.text) <= 12:
            return int(node.text)
        self._say(
            "C04", node.line, f"the gap “{node.text}” is not a number from 1 to 12", "The usual gap is 4."
        )
        return 4

    def _spellings(self, node: Node | None) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for line, text in _joined_lines(node) if node else ():
            spelling, words = _spelling(text)
            if spelling:
                found[spelling] = words
            else:
                self._say("C10", line, f"“{text}” is not one word, “=”, and what it stands for",
                          "Write for example “alot = a lot”.")  # fmt: skip
        return found

    def _sets(self, node: Node | None) -> dict[str, tuple[Phrase, ...]]:
        entries = node.entries if node else {}
        return {name: self._phrases(below) for name, below in entries.items()}

    def _cue(self, node: Node) -> Cue | None:
        self._known_keys(node, _CUE)
        kind = self._one_of(node, "kind", KINDS)
        phrases, name = self._needed(node)
        partners = node.get("with")
        return Cue(
            kind=kind,
            name=name,
            phrases=phrases,
            line=node.line,
            soft=self._one_of(node, "soft", ("yes", "no"), default="no") == "yes",
            alone=self._one_of(node, "alone", ALONE, default=""),
            partners=self._phrases(partners) if partners else (),
            about_other=kind == "third_party",
        ) if kind and name else None  # fmt: skip

    def _excuse(self, node: Node) -> Excuse | None:
        self._known_keys(node, _EXCUSE)
        why = self._one_of(node, "why", REASONS)
        phrases, name = self._needed(node)
        unless = node.get("unless")
        return Excuse(
            why=why,
            name=name,
            phrases=phrases,
            line=node.line,
            alone=self._one_of(node, "alone", ALONE, default=""),
            softly=self._one_of(node, "softly", KINDS, default=""),
            unless=self._phrases(unless) if unless else (),
        ) if why and name else None  # fmt: skip

    def _needed(self, node: Node) -> tuple[tuple[Phrase, ...], str]:
        for key in ("name", "phrases"):
            if node.get(key) is None or not (_text(node, key)):
                self._say("C03", node.line, f"a rule has no “{key}”", f"Write “{key}: …”.")
        phrases = node.get("phrases")
        return (self._phrases(phrases) if phrases else ()), _text(node, "name")

    def _one_of(self, node: Node, key: str, possible: tuple[str, ...], default: str | None = None) -> str:
        value = node.get(key)
        if value is None:
            if default is None:
                self._say("C03", node.line, f"a rule has no “{key}”", f"It can be: {known(possible)}.")
            return default or ""
        if value.text not in possible:
            self._say(
                "C04", value.line, f"“{key}” cannot be “{value.text}”", f"It can be: {known(possible)}."
            )
            return default or ""
        return value.text

    def _phrases(self, node: Node) -> tuple[Phrase, ...]:
        """One phrase a line; a deeper line goes on with it; a line that begins with # is a remark."""
        phrases = [phrase for line, text in _joined_lines(node) for phrase in self._phrase(text, line)]
        if not phrases:
            self._say("C03", node.line, "there are no phrases here", "Write “|” and then one phrase a line.")
        return tuple(phrases)

    def _phrase(self, text: str, line: int) -> Iterator[Phrase]:
        try:
            yield Phrase(text, line, parse(text))
        except BadPhraseError as error:
            self._say("C05", line, f"“{text}” {error}", "See “How a phrase is written” in README.md.")

    def _known_keys(self, node: Node, possible: tuple[str, ...]) -> None:
        for key in node.entries:
            if key not in possible:
                line = node.key_lines[key]
                self._say("C02", line, f"“{key}” is not known here", f"There can be: {known(possible)}.")

    def _say(self, code: str, line: int, sentence: str, advice: str) -> None:
        self.findings.append(Finding(self.file, line, code, sentence, advice))


def _joined_lines(node: Node) -> list[tuple[int, str]]:
    joined: list[tuple[int, str]] = []
    for line, text in enumerate(node.text.split("\n"), node.line + 1):
        if text.strip().startswith("#") or not text.strip():
            continue
        if text.startswith(" ") and joined:
            joined[-1] = joined[-1][0], f"{joined[-1][1]} {text.strip()}"
        else:
            joined.append((line, text.strip()))
    return joined


def checked_sets(rules: LanguageRules, file: str) -> Iterator[Finding]:
    """Sets that are asked for and missing, that hold themselves, or that nobody asks for."""
    asked_for: set[str] = set()
    for phrase in rules.every_phrase():
        asked_for.update(phrase.sets)
        for name in phrase.sets:
            if name not in rules.sets:
                advice = f"There are: {known(rules.sets)}."
                yield Finding(file, phrase.line, "C06", f"there is no set “{name}”", advice)
    for name in _holding_themselves(rules.sets):
        line = rules.sets[name][0].line
        yield Finding(file, line, "C07", f"the set “{name}” holds itself", "Take it out of itself.")
    for name in set(rules.sets) - asked_for:
        line = rules.sets[name][0].line if rules.sets[name] else 0
        yield Finding(file, line, "C13", f"nobody asks for the set “{name}”", "Use it or take it out.")


def without_broken(rules: LanguageRules) -> LanguageRules:
    """The same rules without phrases that could not be woven: the rest goes on listening."""
    broken = _holding_themselves(rules.sets)
    sets = {name: phrases for name, phrases in rules.sets.items() if name not in broken}

    def whole(phrase: Phrase) -> bool:
        return _all_known(phrase, sets)

    while (smaller := {name: tuple(filter(whole, phrases)) for name, phrases in sets.items()}) != sets:
        sets = smaller
    return _with(rules, sets, lambda phrases: tuple(filter(whole, phrases)))


def _with(
    rules: LanguageRules,
    sets: Mapping[str, tuple[Phrase, ...]],
    chosen: Callable[[tuple[Phrase, ...]], tuple[Phrase, ...]],
) -> LanguageRules:
    cues = [
        Cue(c.kind, c.name, chosen(c.phrases), c.line, c.soft, c.alone, chosen(c.partners), c.about_other)
        for c in rules.cues
    ]
    excuses = [
        Excuse(e.why, e.name, chosen(e.phrases), e.line, e.alone, e.softly, chosen(e.unless))
        for e in rules.excuses
    ]
    return LanguageRules(
        rules.language, tuple(cues), tuple(excuses), sets,
        rules.fillers, rules.spellings, rules.no_slips, rules.stuck_prefixes, rules.gap,
    )  # fmt: skip


def checked_repeats(rules: LanguageRules, file: str) -> Iterator[Finding]:
    """A phrase that stands twice, or in two rules that say different things; a name used twice."""
    names: dict[str, int] = {}
    seen: dict[object, tuple[Cue | Excuse, Phrase]] = {}
    every: list[Cue | Excuse] = [*rules.cues, *rules.excuses]
    for rule in every:
        if rule.name in names:
            yield Finding(file, rule.line, "C12", f"the name “{rule.name}” is used twice",
                          f"The first is in line {names[rule.name]}.")  # fmt: skip
        names[rule.name] = rule.line
        for phrase in rule.phrases:
            key = (" ".join(phrase.text.split()), rule.alone)
            if key in seen:
                yield _repeat(phrase, rule, *seen[key], file=file)
            else:
                seen[key] = rule, phrase


def checked_spellings(rules: LanguageRules, file: str, node: Node | None) -> Iterator[Finding]:
    """Spellings of what no phrase asks for, and of what some phrase asks for as it is spelt."""
    asked = words_of(rules) if node else set()
    heads = tuple(heads_of(rules)) if node else ()
    for line, text in _joined_lines(node) if node else ():
        spelling, words = _spelling(text)
        if len(words) > 1 and spelling in asked:
            yield Finding(file, line, "C11", f"“{spelling}” is a word of phrases itself",
                          f"So it is never read as “{' '.join(words)}”; take it out.")  # fmt: skip
        for word in words:
            if word not in asked and word not in rules.fillers and not word.startswith(heads):
                yield Finding(file, line, "C15",
                              f"no phrase asks for “{word}”, for which “{spelling}” stands",
                              "Take it out, or write a phrase with it.")  # fmt: skip


def _spelling(text: str) -> tuple[str, tuple[str, ...]]:
    """One line of spellings: how a word is typed, and the words it stands for; "" if it is none."""
    typed, _, meant = text.partition("=")
    spelling, words = normalise(typed).words, normalise(meant).words
    if len(spelling) != 1 or not words or {STOP, PAUSE}.intersection((*spelling, *words)):
        return "", ()
    return spelling[0], words


def words_of(rules: LanguageRules) -> set[str]:
    """The words that the phrases of a language ask for, in the spelling in which all texts are read."""
    return {word.spelling for phrase in rules.every_phrase() for word in words_in(phrase.elements)}


def heads_of(rules: LanguageRules) -> set[str]:
    """The beginnings of words that the phrases of a language ask for, whatever the ending."""
    words = (word for phrase in rules.every_phrase() for word in words_in(phrase.elements))
    return {word.spelling for word in words if word.open_end}


def _repeat(phrase: Phrase, rule: Cue | Excuse, other: Cue | Excuse, first: Phrase, *, file: str) -> Finding:
    if _meaning(rule) == _meaning(other):
        return Finding(file, phrase.line, "C08", f"“{phrase.text}” stands twice",
                       f"The first is in line {first.line}; take one out.")  # fmt: skip
    return Finding(file, phrase.line, "C09",
                   f"“{phrase.text}” stands in “{other.name}” as well, which means something else",
                   f"The first is in line {first.line}; decide for one.")  # fmt: skip


def _meaning(rule: Cue | Excuse) -> object:
    return (rule.kind, rule.soft) if isinstance(rule, Cue) else ("excuse", rule.softly)


def _holding_themselves(sets: Mapping[str, tuple[Phrase, ...]]) -> list[str]:
    inside = {name: {n for phrase in phrases for n in phrase.sets} for name, phrases in sets.items()}
    return [name for name in inside if name in _reached(name, inside)]


def _reached(name: str, inside: Mapping[str, set[str]]) -> set[str]:
    """All sets that a set holds, however deep."""
    reached: set[str] = set()
    left = [name]
    while left:
        held = inside.get(left.pop(), set())
        left += held - reached
        reached |= held
    return reached


def _all_known(phrase: Phrase, sets: Mapping[str, tuple[Phrase, ...]]) -> bool:
    return all(sets.get(name) for name in phrase.sets)


def _list(root: Node, key: str) -> tuple[Node, ...]:
    node = root.get(key)
    return node.items if node else ()


def _text(node: Node, key: str) -> str:
    value = node.get(key)
    return value.text.strip() if value else ""


def _words(root: Node, key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for word in normalise(_text(root, key)).words if word not in {".", ","}))
