"""What can be reached from a country: emergency numbers, lines to call and to write to, registers.

Plain values, made by content from the country files, and what may be shown of them; `lines` chooses.
"""

import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property

SURE_ENOUGH = ("high", "medium")

UNDER_18 = "under_18"  # made for children or young people; `ages` says more exactly
ALL = "all"
_OTHERS = ("adults", "under_35", "parents", "men", "women", "lgbtq", "indigenous", "muslims", "veterans")
WHO = (ALL, UNDER_18, *_OTHERS)
KINDS = ("crisis", "support", "self-harm", "finder")
COSTS = ("free", "unknown", "charged")
# mobiles: from mobile phones, in many countries.
PURPOSES = ("ambulance", "police", "fire", "also", "mobiles")

# A language of a person and a language of a line are the same when their codes mean the same.
_SAME_LANGUAGE = {"nb": "no", "nn": "no", "tl": "fil", "iw": "he", "in": "id"}

_NIGHT = 2 * 60  # Two in the morning, in minutes: a line that is open then is open at night.
_WEEK = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class LocalTime:
    """The time of the week where the line is."""

    weekday: int  # 0 is Monday
    minute: int  # since midnight, 0..1439


@dataclass(frozen=True, slots=True)
class Opening:
    """One stretch in which a line answers; past midnight when `end` is not later than `start`."""

    weekdays: tuple[int, ...]
    start: int  # minutes since midnight, 0..1439
    end: int  # 1..1440

    def covers(self, at: LocalTime) -> bool:
        length = (self.end - self.start) % 1440 or 1440
        now = at.weekday * 1440 + at.minute
        return any((now - (day * 1440 + self.start)) % _WEEK < length for day in self.weekdays)


@dataclass(frozen=True, slots=True)
class Hours:
    """When a line answers: always, in known stretches, or not known."""

    always: bool = False
    openings: tuple[Opening, ...] = ()
    found: str = ""  # as the source words it; for the operator

    @property
    def known(self) -> bool:
        return self.always or bool(self.openings)

    def open_at(self, at: LocalTime) -> bool | None:
        """Whether somebody answers then; None when nobody wrote it down."""
        if self.always:
            return True
        return any(opening.covers(at) for opening in self.openings) if self.openings else None

    def open_at_night(self) -> bool:
        """Whether it is known to answer at two in the morning, every day of the week."""
        return all(self.open_at(LocalTime(day, _NIGHT)) for day in range(7))


@dataclass(frozen=True, slots=True)
class Audience:
    """For whom a line is there."""

    who: str = ALL  # one of WHO
    ages: str = ""  # "13–24", as shown
    supporters: bool = False  # also for people who worry about somebody


@dataclass(frozen=True, slots=True)
class Check:
    """A person dialled or opened it and found it right."""

    on: date
    by: str


@dataclass(frozen=True, slots=True)
class Number:
    """A number to call or write to."""

    shown: str  # on its own line: "+44 800 068 4141", or a short code as people know it: "116 123"
    confidence: str  # high, medium, low or unknown
    sources: tuple[str, ...]
    keyword: str = ""  # the word to text
    press: str = ""  # the key to press, or the option to ask for, after the call is taken
    unlisted: bool = False  # the numbering tables do not know it, the sources do

    @property
    def dialable(self) -> str:
        """For a contact card and a copy button: E.164, or the bare short code (never with a country code)."""
        return re.sub(r"[^+*#0-9]", "", self.shown)

    @property
    def sure(self) -> bool:
        return self.confidence in SURE_ENOUGH


@dataclass(frozen=True, slots=True)
class Emergency:
    """An emergency number of a country; the first one of a country reaches the ambulance."""

    number: str
    purposes: tuple[str, ...]  # of PURPOSES
    confidence: str
    sources: tuple[str, ...]
    checked: Check | None = None

    @property
    def sure(self) -> bool:
        return self.confidence in SURE_ENOUGH


@dataclass(frozen=True, slots=True)
class Service:
    """A line, a chat or a directory that listens or leads to somebody who does."""

    name: str
    show: bool
    kind: str  # of KINDS
    phones: tuple[Number, ...] = ()
    texts: tuple[Number, ...] = ()
    whatsapp: tuple[Number, ...] = ()
    chat: str = ""  # https
    email: str = ""
    url: str = ""  # https
    languages: tuple[str, ...] = ()
    hours: Hours = field(default_factory=Hours)
    audience: Audience = field(default_factory=Audience)
    cost: str = "unknown"  # of COSTS
    region: str = ""  # "Scotland"; "" for the whole country
    confidence: str = "low"
    sources: tuple[str, ...] = ()
    reason: str = ""  # why it is not shown
    note: str = ""  # for the operator
    checked: Check | None = None

    @property
    def sure(self) -> bool:
        return self.confidence in SURE_ENOUGH

    @property
    def numbers(self) -> tuple[Number, ...]:
        return (*self.phones, *self.texts, *self.whatsapp)

    @property
    def sure_part(self) -> "Service":
        """The same without numbers that are not sure enough."""
        return replace(
            self,
            phones=tuple(number for number in self.phones if number.sure),
            texts=tuple(number for number in self.texts if number.sure),
            whatsapp=tuple(number for number in self.whatsapp if number.sure),
        )

    def speaks(self, language: str) -> bool:
        return _spoken(language) in {_spoken(own) for own in self.languages}


@dataclass(frozen=True, slots=True)
class Register:
    """A public register on which a therapist can be looked up."""

    iso2: str  # "" for a guide to many countries
    name: str
    about: str
    url: str
    confidence: str
    sources: tuple[str, ...]
    show: bool
    note: str = ""
    checked: Check | None = None

    @property
    def sure(self) -> bool:
        return self.confidence in SURE_ENOUGH


@dataclass(frozen=True)
class Country:
    """What can be reached from one country; iso2 is "" where the country is not known."""

    iso2: str
    name: str  # English, for the operator
    emergency: tuple[Emergency, ...]
    services: tuple[Service, ...]
    note: str = ""

    @property
    def known(self) -> bool:
        return bool(self.iso2)

    @cached_property
    def shown(self) -> tuple[Service, ...]:
        """The services that may be shown, each without the numbers that are not sure enough."""
        offered = (service.sure_part for service in self.services if service.show and service.sure)
        return tuple(service for service in offered if service.numbers or service.chat or service.url)


# What is right everywhere, held here and not in a file: it must be there when no file can be read.
ANYWHERE = Country(
    iso2="",
    name="anywhere",
    emergency=(Emergency("112", ("mobiles",), "medium", ("WPE", "PN")),),
    services=(
        Service(
            name="Find A Helpline",
            show=True,
            kind="finder",
            url="https://findahelpline.com",
            confidence="high",
            sources=("FAH23", "FAH26", "MG24"),
        ),
        Service(
            name="Befrienders Worldwide",
            show=True,
            kind="finder",
            url="https://befrienders.org",
            confidence="medium",
            sources=("NG",),
        ),
    ),
)


@cache
def _spoken(language: str) -> str:
    primary = re.split(r"[-_]", language.lower())[0]
    return _SAME_LANGUAGE.get(primary, primary)
