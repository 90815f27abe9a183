"""A line is shown only when its sources are sure enough; the one most likely to answer now comes first.

Nothing here is read, dialled or worded: content hands in what the country files say, these functions choose,
and Fluent puts words around it. Two gates stand before everything: `show: yes` on the service, and high or
medium confidence on it and on each number of it. Every choice starts from `Country.shown`: no other path
leads out.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from bot.safety.services import (
    ALL,
    ANYWHERE,
    KINDS,
    SURE_ENOUGH,
    UNDER_18,
    Audience,
    Check,
    Country,
    Emergency,
    Hours,
    LocalTime,
    Number,
    Opening,
    Register,
    Service,
)

__all__ = [
    "ANYWHERE",
    "STALE_AFTER",
    "Audience",
    "Check",
    "Country",
    "Emergency",
    "Filters",
    "HelpLines",
    "Hours",
    "LocalTime",
    "Number",
    "Opening",
    "Register",
    "Service",
    "Way",
    "child_line",
    "digit_strings",
    "emergency_of",
    "every_displayable_number",
    "first_text",
    "first_voice",
    "for_listing",
    "state",
    "supporter_line",
]

STALE_AFTER = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to reach one service: what a screen shows."""

    service: Service
    by: str  # voice, text, whatsapp, chat
    number: Number | None = None  # for all but chat
    address: str = ""  # https, for chat


@dataclass(frozen=True, slots=True)
class HelpLines:
    """Every country that has a file, and what stands in for the rest of the world."""

    countries: Mapping[str, Country] = field(default_factory=lambda: MappingProxyType({}))
    anywhere: Country = ANYWHERE
    registers: tuple[Register, ...] = ()

    def country(self, iso2: str | None) -> Country:
        """The country, or what helps anywhere when it is not known or has no file."""
        return self.countries.get((iso2 or "").upper(), self.anywhere)

    @property
    def finders(self) -> tuple[Service, ...]:
        """Directories that know a line in every country."""
        return self.anywhere.shown

    def registers_of(self, iso2: str | None) -> tuple[Register, ...]:
        """Where a therapist can be looked up; the guide to many countries when there is nothing nearer."""
        offered = tuple(register for register in self.registers if register.show and register.sure)
        near = tuple(
            register for register in offered if register.iso2 == (iso2 or "").upper() and register.iso2
        )
        return near or tuple(register for register in offered if not register.iso2)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a person asked for in a list of lines."""

    writing: bool = False
    under_18: bool = False
    at_night: bool = False
    language: str = ""


# What may be shown.


def emergency_of(country: Country) -> tuple[Emergency, ...]:
    """The emergency numbers, the ambulance first; 112 when a country has none that is sure."""
    return tuple(each for each in country.emergency if each.sure) or ANYWHERE.emergency


# What comes first.


def first_voice(
    country: Country, *, language: str | None = None, under_18: bool = False, at: LocalTime | None = None
) -> Way | None:
    """The line to call: answers now, is for this person, speaks the language, free day and night."""
    ways = (way for service in country.shown for way in _voice(service))
    return _first(ways, language=language, under_18=under_18, at=at)


def first_text(
    country: Country, *, language: str | None = None, under_18: bool = False, at: LocalTime | None = None
) -> Way | None:
    """The line to write to, by text message or chat, chosen as `first_voice` is."""
    ways = (way for service in country.shown for way in _written(service))
    return _first(ways, language=language, under_18=under_18, at=at)


def child_line(country: Country, *, language: str | None = None, at: LocalTime | None = None) -> Way | None:
    """The line made for children and young people, by voice where there is one; else None."""
    made_for = [service for service in country.shown if service.audience.who == UNDER_18]
    for kind_of_way in (_voice, _written):
        ways = (way for service in made_for for way in kind_of_way(service))
        if found := _first(ways, language=language, under_18=True, at=at):
            return found
    return None


def supporter_line(
    country: Country, *, language: str | None = None, at: LocalTime | None = None
) -> Way | None:
    """The line for somebody who worries about another person; a line for all when there is none."""
    own = [
        service for service in country.shown if _for_supporters(service) and service.audience.who != UNDER_18
    ]
    ways = (way for service in own for way in _voice(service))
    return _first(ways, language=language, under_18=False, at=at) or first_voice(
        country, language=language, at=at
    )


def for_listing(
    country: Country, filters: Filters = Filters(), *, at: LocalTime | None = None
) -> tuple[Service, ...]:
    """All that may be shown and fits the filters, in the order in which it should be tried."""
    fitting = [service for service in country.shown if _fits(service, filters)]
    fitting.sort(
        key=lambda service: _order(
            service,
            language=filters.language,
            under_18=filters.under_18,
            at=at,
            confidence=service.confidence,
        )
    )
    return tuple(fitting)


def _voice(service: Service) -> Iterator[Way]:
    for number in service.phones:
        yield Way(service, "voice", number)


def _written(service: Service) -> Iterator[Way]:
    for number in service.texts:
        yield Way(service, "text", number)
    if service.chat:
        yield Way(service, "chat", address=service.chat)
    for number in service.whatsapp:
        yield Way(service, "whatsapp", number)


def _fits(service: Service, filters: Filters) -> bool:
    return (
        (not filters.writing or any(_written(service)))
        and (not filters.under_18 or _rank_of_audience(service.audience, under_18=True) < 3)
        and (not filters.at_night or service.hours.open_at_night())
        and (not filters.language or service.speaks(filters.language))
    )


def _first(ways: Iterable[Way], *, language: str | None, under_18: bool, at: LocalTime | None) -> Way | None:
    def order(way: Way) -> tuple[int, ...]:
        sure = way.number.confidence if way.number else way.service.confidence
        return _order(way.service, language=language, under_18=under_18, at=at, confidence=sure)

    return min(ways, key=order, default=None)  # The first of equals: the order of the file decides then.


def _order(
    service: Service, *, language: str | None, under_18: bool, at: LocalTime | None, confidence: str
) -> tuple[int, ...]:
    """The smaller, the earlier. A closed line helps nobody, so that comes before everything else."""
    return (
        at is not None and service.hours.open_at(at) is False,
        _rank_of_audience(service.audience, under_18=under_18),
        bool(language) and not service.speaks(language or ""),
        KINDS.index(service.kind),
        bool(service.region),
        not service.hours.always,
        service.cost == "charged",
        service.cost != "free",
        SURE_ENOUGH.index(confidence) if confidence in SURE_ENOUGH else len(SURE_ENOUGH),
    )


def _rank_of_audience(audience: Audience, *, under_18: bool) -> int:
    """How well a line fits. Age is never asked: a line for others comes last, but a person answers there."""
    if under_18:
        return {UNDER_18: 0, ALL: 1, "under_35": 1, "lgbtq": 2, "adults": 4}.get(audience.who, 3)
    return {ALL: 0, "adults": 0, "under_35": 1, UNDER_18: 2}.get(audience.who, 3)


def _for_supporters(service: Service) -> bool:
    return service.audience.supporters or service.audience.who == "parents"


# How old it is.


def state(entry: Service | Emergency | Register, today: date) -> str:
    """Whether a person has looked at it: unchecked, fresh, or stale after half a year."""
    if entry.checked is None:
        return "unchecked"
    return "stale" if today - entry.checked.on > STALE_AFTER else "fresh"


# What may leave the bot.

_DIGITS = re.compile(r"\d(?:[ \u00a0().\-\u2010\u2011]{0,3}\d)*")


def digit_strings(text: str) -> set[str]:
    """Every run of digits that a person could read as one number, without its spaces and hyphens."""
    return {re.sub(r"\D", "", run) for line in text.splitlines() for run in _DIGITS.findall(line)}


def every_displayable_number(lines: HelpLines) -> set[str]:
    """The digits of all numbers and names that may be shown; anything else in a message is a mistake."""
    allowed: set[str] = set()
    for country in (lines.anywhere, *lines.countries.values()):
        for each in emergency_of(country):
            allowed |= digit_strings(each.number)
        for service in country.shown:
            allowed |= digit_strings(service.name) | digit_strings(service.audience.ages)
            for number in service.numbers:
                allowed |= digit_strings(number.shown) | digit_strings(number.press)
    return allowed
