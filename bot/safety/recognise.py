"""Words of crisis are found by rules that people can read: the same words always give the same answer.

All languages are listened for at once. In each, what only looks like danger is taken out first (idioms,
negations, questions about a word), then what speaks of somebody else; whatever danger the remaining words
speak of counts. So an excuse never reaches further than its own words.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.safety.ears import Ears
from bot.safety.normalise import normalise
from bot.safety.rules import WEIGHT
from bot.safety.search import Hit, Search
from bot.safety.woven import Ruling, Woven, Written

# How far apart, in words, the two halves of a rule with partners may stand.
NEAR = 30

# Where more phrases than this fit, it is a flood and no message: nothing in it is excused, so help is shown.
# In Chinese each character is a word: of look-alikes, two fit each.
FLOOD = 600


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
        self._phrases = woven.phrases
        self._ears = Ears(woven)
        self._order = {language: place for place, language in enumerate(woven.languages)}

    def recognise(self, text: str) -> Finding | None:
        """The weightiest thing that was said, or None. Never raises."""
        heard = self.listen(text)
        return heard[0].finding if heard else None

    def listen(self, text: str) -> list[Heard]:
        """All that was heard, the weightiest first."""
        search = self._ears.search(normalise(text))
        candidates = search.candidates()
        hits = search.find(filter(self._speaks, candidates))
        languages = {self._ruling(hit).language for hit in hits}
        if not hits:  # as of most messages: what would excuse nothing need not be looked for
            return []
        hits += search.find(filter(self._only_excuses, candidates))
        hits += search.find(self._partners(candidates, of=hits))
        if len(hits) > FLOOD:
            return self._heard_in_a_flood(hits)
        taken = self._complete([hit for hit in hits if self._ruling(hit).takes_away])
        excused = _words_of(taken, search)
        heard: dict[tuple[Finding, int], Heard] = {}
        for language in languages:
            for one in self._heard_in(language, search, hits, excused):
                heard[one.finding, one.phrase.line] = one
        return sorted(heard.values(), key=self._weight)

    def matches(self, text: str, phrase: Written) -> bool:
        """Whether a phrase fits a text at all, excused or not."""
        return any(self._written(hit) == phrase for hit in self._hits(text))

    def excuses(self, text: str) -> list[tuple[str, Written]]:
        """The excuses that took words out, for reviewers: (rule, phrase)."""
        hits = self._complete([hit for hit in self._hits(text) if self._ruling(hit).is_excuse])
        return [(self._ruling(hit).full_name, self._written(hit)) for hit in hits]

    def _hits(self, text: str) -> list[Hit]:
        search = self._ears.search(normalise(text))
        return search.find(search.candidates())

    def _heard_in_a_flood(self, hits: list[Hit]) -> list[Heard]:
        """Each phrase once, wherever it was said last."""
        once = [hit for hit in dict(hits).items() if not self._ruling(hit).is_excuse]
        return sorted(map(self._heard, self._complete(once)), key=self._weight)

    def _heard_in(self, language: str, search: Search, hits: list[Hit], excused: int) -> list[Heard]:
        hits = [hit for hit in hits if self._ruling(hit).language == language]
        excuses = self._complete([hit for hit in hits if self._ruling(hit).is_excuse])
        heard = [self._heard(hit) for hit in excuses if self._ruling(hit).kind]
        search, hits = _without(excuses, search, hits)
        others = self._complete([hit for hit in hits if self._ruling(hit).about_other])
        heard += map(self._heard, others)
        search, hits = _without(others, search, hits)
        cues = [hit for hit in hits if not self._ruling(hit).is_excuse]
        cues = [hit for hit in cues if not self._is_foreign(hit, search, excused)]
        return heard + [self._heard(hit) for hit in self._complete(cues)]

    def _is_foreign(self, hit: Hit, search: Search, excused: int) -> bool:
        """Some words are the same in several languages (“me pega”); what one excuses is no cue of another."""
        return bool(excused) and not search.own_words(hit) & ~excused

    def _complete(self, hits: list[Hit]) -> list[Hit]:
        """Those whose rule has its partner nearby, if it needs one, and none if it fails with one."""
        partners: dict[int, list[int]] = {}  # by rule: their places
        for number, place in hits:
            if self._phrases.partner[number]:
                partners.setdefault(self._phrases.rule[number], []).append(place)
        whole = [hit for hit in hits if not self._phrases.partner[hit[0]]]
        return [hit for hit in whole if self._holds(hit, partners.get(self._phrases.rule[hit[0]], ()))]

    def _holds(self, hit: Hit, partners: Iterable[int]) -> bool:
        ruling = self._ruling(hit)
        if not (ruling.needs_partner or ruling.fails_with_partner):
            return True
        return ruling.needs_partner == any(abs(place - hit[1]) <= NEAR for place in partners)

    def _speaks(self, number: int) -> bool:
        """Whether a phrase by itself says something; excuses and partners do not."""
        return bool(not self._phrases.partner[number] and self._phrases.ruling(number).kind)

    def _only_excuses(self, number: int) -> bool:
        return not self._phrases.partner[number] and not self._phrases.ruling(number).kind

    def _partners(self, candidates: Iterable[int], of: Iterable[Hit]) -> list[int]:
        """The second halves of the rules of which the first was said: of all others they say nothing."""
        met = {self._phrases.rule[number] for number, _ in of}
        return [n for n in candidates if self._phrases.partner[n] and self._phrases.rule[n] in met]

    def _ruling(self, hit: Hit) -> Ruling:
        return self._phrases.ruling(hit[0])

    def _written(self, hit: Hit) -> Written:
        return self._phrases.written(hit[0])

    def _heard(self, hit: Hit) -> Heard:
        ruling = self._ruling(hit)
        finding = Finding(ruling.kind, ruling.soft, ruling.language, ruling.full_name)
        return Heard(finding, self._written(hit))

    def _weight(self, heard: Heard) -> tuple[bool, int, int, int]:
        finding = heard.finding
        return finding.soft, WEIGHT[finding.kind], self._order[finding.language], heard.phrase.line


def _without(taking: list[Hit], search: Search, hits: list[Hit]) -> tuple[Search, list[Hit]]:
    """What is still said when the words of some phrases are taken out."""
    if not taking:
        return search, hits
    search = search.without(_words_of(taking, search))
    return search, search.find({number for number, _ in hits})


def _words_of(hits: Iterable[Hit], search: Search) -> int:
    words = 0
    for hit in hits:
        words |= search.own_words(hit)
    return words
