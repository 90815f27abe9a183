"""Words of crisis are found by rules that people can read: the same words always give the same answer.

All languages are listened for at once. In each, what only looks like danger is taken out first (idioms,
negations, questions about a word), then what speaks of somebody else; whatever danger the remaining words
speak of counts. So an excuse never reaches further than its own words.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.safety.automaton import Reading
from bot.safety.network import Network, Target
from bot.safety.normalise import normalise
from bot.safety.rules import WEIGHT, Cue, Excuse, LanguageRules, Phrase

# How far apart, in words, the two halves of a cue with partners may stand.
NEAR = 30

_Hit = tuple[int, int]  # the number of a phrase, the place of its last word


@dataclass(frozen=True, slots=True)
class Finding:
    """What was heard. Says nothing about the person, and nothing of what was written."""

    kind: str
    soft: bool
    language: str
    rule: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A finding with the phrase behind it, for reviewers; what was written is not in it either."""

    finding: Finding
    phrase: Phrase


class Recogniser:
    """Listens for the words of crisis of the given languages."""

    def __init__(self, languages: Mapping[str, LanguageRules]) -> None:
        self._network = Network(languages)
        self._order = {language: place for place, language in enumerate(languages)}

    def recognise(self, text: str) -> Finding | None:
        """The weightiest thing that was said, or None. Never raises; costs under 1 ms for a message."""
        heard = self.listen(text)
        return heard[0].finding if heard else None

    def listen(self, text: str) -> list[Heard]:
        """All that was heard, the weightiest first."""
        readings = self._network.read(normalise(text))
        hits = self._network.walk(readings)
        languages = {target.language for target in map(self._target, hits) if _speaks(target)}
        if not languages:
            return []
        excused = self._words_of([hit for hit in hits if _takes_away(self._target(hit))], readings)
        heard: dict[tuple[Finding, int], Heard] = {}
        for language in languages:
            for one in self._heard_in(language, readings, hits, excused):
                heard[one.finding, one.phrase.line] = one
        return sorted(heard.values(), key=self._weight)

    def matches(self, text: str, phrase: Phrase) -> bool:
        """Whether a phrase fits a text at all, excused or not."""
        hits = self._network.walk(self._network.read(normalise(text)))
        return any(self._target(hit).phrase is phrase for hit in hits)

    def excuses(self, text: str) -> list[tuple[str, Phrase]]:
        """The excuses that took words out, for reviewers: (rule, phrase)."""
        readings = self._network.read(normalise(text))
        targets = map(self._target, self._network.walk(readings))
        return [(_name(target), target.phrase) for target in targets if isinstance(target.rule, Excuse)]

    def _heard_in(
        self, language: str, readings: list[Reading], hits: list[_Hit], excused: set[int]
    ) -> list[Heard]:
        hits = self._of(language, hits)
        heard = [self._heard(hit) for hit in hits if _is_soft_excuse(self._target(hit))]
        if excuses := [hit for hit in hits if isinstance(self._target(hit).rule, Excuse)]:
            readings, hits = self._without(self._words_of(excuses, readings), readings, language)
        others = self._complete([hit for hit in hits if self._is_about_other(hit)])
        heard += map(self._heard, others)
        if others:
            readings, hits = self._without(self._words_of(others, readings), readings, language)
        cues = [hit for hit in hits if isinstance(self._target(hit).rule, Cue)]
        cues = [hit for hit in cues if not self._is_foreign(hit, readings, excused)]
        return heard + [self._heard(hit) for hit in self._complete(cues)]

    def _without(
        self, taken: set[int], readings: list[Reading], language: str
    ) -> tuple[list[Reading], list[_Hit]]:
        left = list(readings)
        for place in taken:
            left[place] = self._network.blank
        return left, self._of(language, self._network.walk(left))

    def _is_foreign(self, hit: _Hit, readings: list[Reading], excused: set[int]) -> bool:
        """Some words are the same in many languages (“suicid…”); an excuse in one holds for all.

        Only for cues of a single word: a longer one is surely of its own language.
        """
        if not excused or not self._network.may_be_one_word(hit[0]):
            return False
        own = self._network.own_words(hit, readings)
        return len(own) <= self._network.one_word(hit[0]) and own <= excused

    def _complete(self, hits: list[_Hit]) -> list[_Hit]:
        """Those whose rule asks for no partner, or has it nearby."""
        halves = [hit for hit in hits if self._target(hit).partner]
        return [hit for hit in hits if not self._target(hit).partner and self._has_partner(hit, halves)]

    def _has_partner(self, hit: _Hit, halves: list[_Hit]) -> bool:
        rule = self._target(hit).rule
        if not isinstance(rule, Cue) or not rule.partners:
            return True
        return any(self._target(half).rule is rule and abs(half[1] - hit[1]) <= NEAR for half in halves)

    def _words_of(self, hits: Iterable[_Hit], readings: list[Reading]) -> set[int]:
        return set().union(*(self._network.own_words(hit, readings) for hit in hits))

    def _target(self, hit: _Hit) -> Target:
        return self._network.targets[hit[0]]

    def _of(self, language: str, hits: list[_Hit]) -> list[_Hit]:
        return [hit for hit in hits if self._target(hit).language == language]

    def _is_about_other(self, hit: _Hit) -> bool:
        rule = self._target(hit).rule
        return isinstance(rule, Cue) and rule.about_other

    def _heard(self, hit: _Hit) -> Heard:
        target = self._target(hit)
        rule = target.rule
        kind, soft = (rule.kind, rule.soft) if isinstance(rule, Cue) else (rule.softly, True)
        return Heard(Finding(kind, soft, target.language, _name(target)), target.phrase)

    def _weight(self, heard: Heard) -> tuple[bool, int, int, int]:
        finding = heard.finding
        return finding.soft, WEIGHT[finding.kind], self._order[finding.language], heard.phrase.line


def _name(target: Target) -> str:
    return f"{target.language}: {target.rule.name}"


def _speaks(target: Target) -> bool:
    return isinstance(target.rule, Cue) or bool(target.rule.softly)


def _is_soft_excuse(target: Target) -> bool:
    return isinstance(target.rule, Excuse) and bool(target.rule.softly)


def _takes_away(target: Target) -> bool:
    return isinstance(target.rule, Excuse) or target.rule.about_other
