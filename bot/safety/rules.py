"""What a rule file says, once read: cues that speak of danger, and excuses that take words away."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.safety.phrases import Sequence
from bot.safety.woven import Written

# The first that was said decides what is shown. Those on one line weigh the same.
KIND_ORDER = (
    ("imminent", "overdose", "injured"),
    ("intent", "goodbye"),
    ("abuse",),
    ("ideation",),
    ("passive",),
    ("urge",),
    ("third_party",),
    ("asking_for_help",),
)
KINDS = tuple(kind for group in KIND_ORDER for kind in group)
WEIGHT = {kind: weight for weight, group in enumerate(KIND_ORDER) for kind in group}

# The names that collections of example lines use for the same things.
KIND_OF_CATEGORY = {
    "suicidal_intent": "intent",
    "suicidal_ideation": "ideation",
    "passive_ideation": "passive",
    "goodbye": "goodbye",
    "self_harm_now": "injured",
    "self_harm_urge": "urge",
    "overdose_poisoning": "overdose",
    "imminent_danger": "imminent",
    "abuse_violence": "abuse",
    "third_party_risk": "third_party",
    "explicit_help": "asking_for_help",
}

REASONS = ("idiom", "look-alike", "negated", "meaning", "past", "other person", "fiction", "ordinary")
_NAME = re.compile(r"\{([^{}]+)\}")
ALONE = ("", "end", "sentence", "message")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One line of a rule, as it was written and as it was understood."""

    text: str
    line: int
    elements: Sequence

    @property
    def sets(self) -> list[str]:
        """The names of the sets that it asks for."""
        return [name.strip() for name in _NAME.findall(self.text)]

    @property
    def written(self) -> Written:
        return Written(self.text, self.line)


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that speak of danger or ask for help."""

    kind: str
    name: str
    phrases: tuple[Phrase, ...]
    line: int = 0
    soft: bool = False  # ambiguous: a softer offer, no wall of numbers
    alone: str = ""  # "message", "sentence": only when nothing else stands there; "end": when nothing follows
    partners: tuple[Phrase, ...] = ()  # when given, one of these must be said nearby, too
    about_other: bool = False  # its words speak of somebody else, so no other cue may use them


@dataclass(frozen=True, slots=True)
class Excuse:
    """Words that only look like danger. They are taken out of the text; all other words still count."""

    why: str
    name: str
    phrases: tuple[Phrase, ...]
    line: int = 0
    alone: str = ""
    softly: str = ""  # a kind, when a softer offer is right all the same (“I don’t want to die”)
    unless: tuple[Phrase, ...] = ()  # it excuses nothing when one of these is said nearby (“on purpose”)


@dataclass(frozen=True, slots=True)
class LanguageRules:
    language: str
    cues: tuple[Cue, ...] = ()
    excuses: tuple[Excuse, ...] = ()
    sets: Mapping[str, tuple[Phrase, ...]] = field(default_factory=dict)
    fillers: tuple[str, ...] = ()  # words that may stand anywhere inside a phrase
    spellings: Mapping[str, tuple[str, ...]] = field(
        default_factory=dict
    )  # of chats, and what they stand for
    no_slips: tuple[str, ...] = ()  # words that look like another with one letter wrong, and are not
    stuck_prefixes: tuple[str, ...] = ()  # what is written onto the front of a word (Arabic و, French l')
    gap: int = 4  # how many words “…” may stand for

    def all_phrases(self) -> Iterator[Phrase]:
        for cue in self.cues:
            yield from cue.phrases
            yield from cue.partners
        for excuse in self.excuses:
            yield from excuse.phrases
            yield from excuse.unless

    def every_phrase(self) -> Iterator[Phrase]:
        """Those of the rules, and those of the sets that they ask for."""
        yield from self.all_phrases()
        for phrases in self.sets.values():
            yield from phrases
