"""All that a help screen may know about who asks; everything but the library has a stand-in."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.content.library import Library
from bot.content.places import Places
from bot.content.words import Words
from bot.people.entry import Entry
from bot.safety.lines import Country, LocalTime


@dataclass(frozen=True, slots=True)
class Asker:
    """``chosen``: the country is the person's own choice. ``again``: a help screen was the last thing shown.

    ``alone``: there is no store, so no flow can be opened and nobody's people are known. ``pinned``: the
    country that each button of this screen carries on, where it is not the person's own.
    """

    library: Library
    words: Words
    country: Country
    people: tuple[Entry, ...] = ()
    at: LocalTime | None = None
    chosen: bool = False
    again: bool = False
    alone: bool = False
    pinned: str = ""

    def elsewhere(self, iso2: str, now: datetime) -> "Asker":
        """The same person, looking at the lines of another country."""
        country = self.library.lines.country(iso2)
        if not country.known:
            return self
        return replace(self, country=country, pinned=iso2, at=line_time(self.library.places, iso2, now))


def line_time(places: Places, iso2: str, now: datetime) -> LocalTime | None:
    """The time of the week in a country with one clock; of others nobody knows it without asking."""
    zones = places.zones_to_choose(iso2)
    if len(zones) != 1:
        return None
    there = now.astimezone(ZoneInfo(zones[0]))
    return LocalTime(there.weekday(), there.hour * 60 + there.minute)
