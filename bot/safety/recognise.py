"""Words of crisis are found by rules that people can read: the same words always give the same answer.

All languages are listened for at once. In each, what only looks like danger is taken out first (idioms,
negations, questions about a word), then what speaks of somebody else; whatever danger the remaining words
speak of counts. So an excuse never reaches further than its own words.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.safety.automaton import Reading, Walk
from bot.safety.network import Network
from bot.safety.normalise import normalise
from bot.safety.rules import WEIGHT
from bot.safety.woven import Ruling, Woven, Written

# How far apart, in words, the two halves of a rule with partners may stand.
NEAR = 30

# Where more phrases than this fit, it is a flood and no message: nothing in it is excused. So help is shown,
# and no text can make listening slow. In Chinese each character is a word: of look-alikes, two fit each.
FLOOD = 600

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
    phrase: Written


class Recogniser:
    """Listens for the words of crisis of all languages that were woven."""

    def __init__(self, woven: Woven) -> None:
        self.woven = woven
        self._network = Network(woven)
        self._order = {language: place for place, language in enumerate(woven.languages)}

    def recognise(self, text: str) -> Finding | None:
        """The weightiest thing that was said, or None. Never raises."""
        heard = self.listen(text)
        return heard[0].finding if heard else None

    def listen(self, text: str) -> list[Heard]:
        """All that was heard, the weightiest first."""
        readings = self._network.read(normalise(text))
        walk = self._network.walk_through(readings)
        hits = walk.find(readings)
        met = map(self._network.phrases.ruling, {number for number, _ in hits})
        languages = {ruling.language for ruling in met if ruling.kind}
        if not languages:
            return []
        if len(hits) > FLOOD:
            return self._heard_in_a_flood(hits)
        taken = self._complete([hit for hit in hits if self._ruling(hit).takes_away])
        excused = self._words_of(taken, readings)
        heard: dict[tuple[Finding, int], Heard] = {}
        for language in languages:
            for one in self._heard_in(language, walk, readings, hits, excused):
                heard[one.finding, one.phrase.line] = one
        return sorted(heard.values(), key=self._weight)

    def matches(self, text: str, phrase: Written) -> bool:
        """Whether a phrase fits a text at all, excused or not."""
        return any(self._written(hit) == phrase for hit in self._hits(text))

    def excuses(self, text: str) -> list[tuple[str, Written]]:
        """The excuses that took words out, for reviewers: (rule, phrase)."""
        hits = self._complete([hit for hit in self._hits(text) if self._ruling(hit).is_excuse])
        return [(self._ruling(hit).full_name, self._written(hit)) for hit in hits]

    def _hits(self, text: str) -> list[_Hit]:
        readings = self._network.read(normalise(text))
        return self._network.walk_through(readings).find(readings)

    def _heard_in_a_flood(self, hits: list[_Hit]) -> list[Heard]:
        """Each phrase once, wherever it was said last."""
        once = [hit for hit in dict(hits).items() if not self._ruling(hit).is_excuse]
        return sorted(map(self._heard, self._complete(once)), key=self._weight)

    def _heard_in(
        self, language: str, walk: Walk, readings: list[Reading], hits: list[_Hit], excused: set[int]
    ) -> list[Heard]:
        hits = self._of(language, hits)
        excuses = self._complete([hit for hit in hits if self._ruling(hit).is_excuse])
        heard = [self._heard(hit) for hit in excuses if self._ruling(hit).kind]
        if excuses:
            readings = self._without(self._words_of(excuses, readings), readings)
            hits = self._of(language, walk.find(readings))
        others = self._complete([hit for hit in hits if self._ruling(hit).about_other])
        heard += map(self._heard, others)
        if others:
            readings = self._without(self._words_of(others, readings), readings)
            hits = self._of(language, walk.find(readings))
        cues = [hit for hit in hits if not self._ruling(hit).is_excuse]
        cues = [hit for hit in cues if not self._is_foreign(hit, readings, excused)]
        return heard + [self._heard(hit) for hit in self._complete(cues)]

    def _without(self, taken: set[int], readings: list[Reading]) -> list[Reading]:
        left = list(readings)
        for place in taken:
            left[place] = self._network.blank
        return left

    def _is_foreign(self, hit: _Hit, readings: list[Reading], excused: set[int]) -> bool:
        """Some words are the same in many languages (“suicid…”); an excuse in one holds for all.

        Only for cues of a single word: a longer one is surely of its own language.
        """
        if not excused or not self._network.may_be_one_word(hit[0]):
            return False
        own = self._network.own_words(hit, readings)
        return len(own) <= self._network.one_word(hit[0]) and own <= excused

    def _complete(self, hits: list[_Hit]) -> list[_Hit]:
        """Those whose rule has its partner nearby, if it needs one, and none if it fails with one."""
        phrases = self._network.phrases
        halves = [hit for hit in hits if phrases.partner[hit[0]]]
        return [hit for hit in hits if not phrases.partner[hit[0]] and self._holds(hit, halves)]

    def _holds(self, hit: _Hit, halves: list[_Hit]) -> bool:
        ruling = self._ruling(hit)
        if not (ruling.needs_partner or ruling.fails_with_partner):
            return True
        return ruling.needs_partner == self._has_partner(hit, halves)

    def _has_partner(self, hit: _Hit, halves: list[_Hit]) -> bool:
        rules = self._network.phrases.rule
        return any(rules[half[0]] == rules[hit[0]] and abs(half[1] - hit[1]) <= NEAR for half in halves)

    def _words_of(self, hits: Iterable[_Hit], readings: list[Reading]) -> set[int]:
        return set().union(*(self._network.own_words(hit, readings) for hit in hits))

    def _ruling(self, hit: _Hit) -> Ruling:
        return self._network.phrases.ruling(hit[0])

    def _written(self, hit: _Hit) -> Written:
        return self._network.phrases.written(hit[0])

    def _of(self, language: str, hits: list[_Hit]) -> list[_Hit]:
        return [hit for hit in hits if self._ruling(hit).language == language]

    def _heard(self, hit: _Hit) -> Heard:
        ruling = self._ruling(hit)
        finding = Finding(ruling.kind, ruling.soft, ruling.language, ruling.full_name)
        return Heard(finding, self._written(hit))

    def _weight(self, heard: Heard) -> tuple[bool, int, int, int]:
        finding = heard.finding
        return finding.soft, WEIGHT[finding.kind], self._order[finding.language], heard.phrase.line
