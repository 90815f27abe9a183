"""A country and a time zone are found from what a person types, and from nothing else they carry."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import lru_cache
from importlib import resources
from pathlib import Path
from types import MappingProxyType
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.core import get_global

from bot.content.findings import Finding, unreadable
from bot.content.typed_names import distance, plain, slips_forgiven
from bot.content.yaml_text import Node, UnreadableYamlError, read

SOURCE_LANGUAGE = "en"

# One row for each kind of mistake in flows/places.yaml.
FINDINGS = {
    "P01": "the file cannot be read",
    "P02": "an unknown part of the file",
    "P03": "a country that does not exist",
    "P04": "a time zone that does not belong to its country",
    "P05": "a country with several time zones and no main one",
}

_PARTS = ("first", "main_zones", "other_names")

# Kosovo has people and help lines, but no entry in the tables of time zones.
_WITHOUT_TABLE = ("XK",)
_WITHOUT_PEOPLE = ("AQ", "UM")  # Nobody lives there; a main zone would be a guess about nothing.

_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_FLAG_OF_A_PART = re.compile(
    "\U0001f3f4([\U000e0061-\U000e007a]{2})"
)  # the flags of England, Scotland, Wales

# Two zones of a country are one choice when their clocks agree on each of these days, summer and winter.
_DAYS = tuple(datetime(year, month, 15, tzinfo=UTC) for year in (2026, 2027) for month in range(1, 13))


@dataclass(frozen=True, slots=True)
class Zone:
    """A row of the tables of time zones."""

    name: str  # Europe/London
    comment: str = ""  # "Pacific", "most of Ukraine"; English


@dataclass(frozen=True, slots=True)
class Places:
    """Countries by their names, and time zones by their countries and cities."""

    languages: tuple[str, ...] = (SOURCE_LANGUAGE,)
    first: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    main_zones: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: MappingProxyType({}))
    table: Mapping[str, tuple[Zone, ...]] = field(default_factory=lambda: MappingProxyType({}))
    index: Mapping[str, frozenset[str]] = field(
        default_factory=lambda: MappingProxyType({})
    )  # plain name -> codes

    # Countries.

    def names(self, language: str) -> dict[str, str]:
        """Every country's name in a language; English where the language is not known."""
        known = _territories(language)
        return {iso2: known[iso2] for iso2 in self.table if iso2 in known}

    def offered_first(self, language: str) -> tuple[str, ...]:
        """The countries most likely for a language code as Telegram gives it: “pt-br” begins with Brazil."""
        primary, _, region = language.replace("_", "-").partition("-")
        likely = self.first.get(primary.lower()) or self.first.get(SOURCE_LANGUAGE, ())
        if region.upper() in self.table:
            likely = (region.upper(), *likely)
        return tuple(dict.fromkeys(likely))

    def find(self, text: str, language: str = SOURCE_LANGUAGE) -> list[str]:
        """The countries that a text may mean, the likeliest first; several when it is ambiguous, else none.

        Flags, then codes and whole names, then names within a sentence and parts of names, then slips.
        """
        if flags := _flags(text, self.table):
            return flags
        asked = plain(text)
        if not asked:
            return []
        if len(asked) == 2 and asked.upper() in self.table and asked not in self.index:
            return [asked.upper()]
        codes = (
            self.index.get(asked)
            or self._named(asked, language)
            or self._within(asked)
            or self._partly(asked)
            or self._nearly(asked)
        )
        return self._sorted(codes, language)

    def _named(self, asked: str, language: str) -> frozenset[str]:
        """Countries with that name in the person's language, though the bot has no words in it."""
        if language in self.languages:
            return frozenset()
        return frozenset(iso2 for iso2, name in self.names(language).items() if plain(name) == asked)

    def _within(self, asked: str) -> frozenset[str]:
        """Countries whose whole name stands in a longer text: “I live in Germany”. The longest name wins."""
        padded = f" {asked} "
        inside = [name for name in self.index if f" {name} " in padded]
        longest = max(map(len, inside), default=0)
        return _union(self.index[name] for name in inside if len(name) == longest)

    def _partly(self, asked: str) -> frozenset[str]:
        """Countries whose name has a word that begins so: “bosnia”, “united”."""
        if len(asked) < 3 and asked.isascii():
            return frozenset()
        return _union(codes for name, codes in self.index.items() if f" {asked}" in f" {name}")

    def _nearly(self, asked: str) -> frozenset[str]:
        slips = slips_forgiven(asked)
        near: dict[int, set[str]] = {}
        for name, codes in self.index.items():
            apart = distance(asked, name, slips)
            if apart <= slips:
                near.setdefault(apart, set()).update(codes)
        return frozenset(near[min(near)]) if near else frozenset()

    def _sorted(self, codes: Iterable[str], language: str) -> list[str]:
        likely = self.offered_first(language)
        names = _territories(language)
        return sorted(
            codes,
            key=lambda iso2: (likely.index(iso2) if iso2 in likely else len(likely), names.get(iso2, iso2)),
        )

    # Time zones.

    def zones(self, iso2: str) -> tuple[str, ...]:
        """All time zones of a country, as the tables list them; none for an unknown country."""
        return tuple(zone.name for zone in self.table.get(iso2.upper(), ()))

    def default_zone(self, iso2: str) -> str | None:
        """The zone where most people of a country live; None for an unknown country."""
        return next(iter(self._by_likelihood(iso2)), None)

    def zones_to_choose(self, iso2: str) -> tuple[str, ...]:
        """One zone for each clock of a country, the main one first: eight of 29 for the United States."""
        clocks: dict[tuple[float, ...], str] = {}
        for zone in self._by_likelihood(iso2):
            clocks.setdefault(_clock(zone), zone)
        return tuple(clocks.values())

    def _by_likelihood(self, iso2: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys((*self.main_zones.get(iso2.upper(), ()), *self.zones(iso2))))

    def city(self, zone: str, language: str) -> str:
        """The city that stands for a zone, in a language; English where it has no name for it."""
        for code in dict.fromkeys((language, SOURCE_LANGUAGE)):
            for name in (zone, *_older_names(zone)):
                known = _locale(code).time_zones.get(name, {}).get("city")
                if known:
                    return str(known)
        return zone.rpartition("/")[2].replace("_", " ")

    def find_zone(self, text: str, iso2: str, language: str = SOURCE_LANGUAGE) -> list[str]:
        """The zones of a country whose city or region a text names; none for a city that stands for no zone.

        With none, offer `zones_to_choose`: nobody knows the zone of “Leeds” by its name.
        """
        asked = plain(text)
        if len(asked) < 2:
            return []
        listed = self.table.get(iso2.upper(), ())
        cities = {
            zone.name: {plain(self.city(zone.name, code)) for code in (language, "en")} for zone in listed
        }
        whole = [
            name
            for name, known in cities.items()
            if asked in known or any(f" {city} " in f" {asked} " for city in known)
        ]
        begun = [name for name, known in cities.items() if any(f" {asked}" in f" {city}" for city in known)]
        region = [zone.name for zone in listed if len(asked) > 3 and f" {asked}" in f" {plain(zone.comment)}"]
        slips = slips_forgiven(asked)
        near = [
            name
            for name, known in cities.items()
            if any(distance(asked, city, slips) <= slips for city in known)
        ]
        return whole or begun or region or near


def read_places(flows: Path) -> tuple[Places, list[Finding]]:
    """Read `places.yaml` of the content folder; names are known in every language that `words/` holds."""
    found: list[Finding] = []
    table = _table()
    places = Places(languages=_languages(flows / "words"), table=table)
    try:
        root = read(flows / "places.yaml")
        reader = _Reader(table, found)
        places = replace(
            places,
            first={language: reader.countries(node) for language, node in reader.part(root, "first").items()},
            main_zones=reader.zones(root),
        )
        other_names = reader.other_names(root)
    except UnreadableYamlError as error:
        found.append(unreadable("P01", error))
        other_names = {}
    return replace(places, index=_index(places, other_names)), found


@dataclass(frozen=True, slots=True)
class _Reader:
    """places.yaml under way."""

    table: Mapping[str, tuple[Zone, ...]]
    found: list[Finding]

    def say(self, code: str, line: int, sentence: str, advice: str) -> None:
        self.found.append(Finding("places.yaml", line, code, sentence, advice))

    def part(self, root: Node, part: str) -> dict[str, Node]:
        node = root.get(part)
        return node.entries if node is not None else {}

    def countries(self, node: Node) -> tuple[str, ...]:
        codes = tuple(item.text for item in node.items)
        return tuple(code for code in codes if self.exists(code, node.line))

    def exists(self, code: str, line: int) -> bool:
        if code not in self.table:
            self.say("P03", line, f"“{code}” is no country", "Write its two capital letters, such as GB.")
        return code in self.table

    def zones(self, root: Node) -> dict[str, tuple[str, ...]]:
        for key in root.entries.keys() - set(_PARTS):
            self.say("P02", root.key_lines[key], f"“{key}” is unknown", f"It can have: {', '.join(_PARTS)}.")
        main = self.part(root, "main_zones")
        for code, node in main.items():
            if self.exists(code, node.line):
                self.belong(code, node)
        for code, listed in self.table.items():
            if len(listed) > 1 and code not in main and code not in _WITHOUT_PEOPLE:
                self.say(
                    "P05", 1, f"{code} has {len(listed)} time zones", "Name the main one under main_zones."
                )
        return {code: tuple(item.text for item in node.items) for code, node in main.items()}

    def belong(self, code: str, node: Node) -> None:
        everywhere = (zone for zones in self.table.values() for zone in zones)
        possible = [zone.name for zone in self.table[code] or everywhere]
        for item in node.items:
            if item.text not in possible:
                advice = f"Possible are: {', '.join(possible)}."
                self.say("P04", item.line, f"“{item.text}” is no time zone of {code}", advice)

    def other_names(self, root: Node) -> dict[str, tuple[str, ...]]:
        listed = self.part(root, "other_names")
        return {
            code: tuple(item.text for item in node.items)
            for code, node in listed.items()
            if self.exists(code, node.line)
        }


def _table() -> dict[str, tuple[Zone, ...]]:
    """Countries and their zones, from zone.tab of the tzdata package."""
    text = resources.files("tzdata").joinpath("zoneinfo/zone.tab").read_text(encoding="utf-8")
    table: dict[str, tuple[Zone, ...]] = dict.fromkeys(_WITHOUT_TABLE, ())
    for row in text.splitlines():
        if not row.startswith("#"):
            iso2, _, name, *comment = row.split("\t")
            table[iso2] = (*table.get(iso2, ()), Zone(name, *comment))
    return table


def _languages(words: Path) -> tuple[str, ...]:
    folders = sorted(folder.name for folder in words.iterdir() if folder.is_dir()) if words.is_dir() else []
    return tuple(dict.fromkeys((SOURCE_LANGUAGE, *folders)))


def _index(places: Places, other_names: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    """Countries by every name they have; what stands in brackets counts where none is called just that.

    “Myanmar (Burma)” is Burma too, but “RAE de Hong Kong (China)” is not China.
    """
    index: dict[str, set[str]] = {}
    bracketed: dict[str, set[str]] = {}
    for language in places.languages:
        for iso2, name in places.names(language).items():
            for one in (name, re.sub(r"\s*\(.*\)", "", name)):
                index.setdefault(plain(one), set()).add(iso2)
            for one in re.findall(r"\((.*)\)", name):
                bracketed.setdefault(plain(one), set()).add(iso2)
    for iso2, names in other_names.items():
        for name in names:
            index.setdefault(plain(name), set()).add(iso2)
    return {name: frozenset(codes) for name, codes in {**bracketed, **index}.items()}


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    """What Babel knows of a language; English for one that it does not know."""
    try:
        return Locale.parse(language.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale.parse(SOURCE_LANGUAGE)


@lru_cache(maxsize=64)
def _territories(language: str) -> Mapping[str, str]:
    return {**Locale.parse(SOURCE_LANGUAGE).territories, **_locale(language).territories}


@lru_cache(maxsize=1024)
def _older_names(zone: str) -> tuple[str, ...]:
    # CLDR names some cities under the zone's former name only: Asia/Calcutta.
    return tuple(old for old, new in get_global("zone_aliases").items() if new == zone)


@lru_cache(maxsize=1024)
def _clock(zone: str) -> tuple[float, ...]:
    clock = ZoneInfo(zone)
    return tuple((day.astimezone(clock).utcoffset() or day - day).total_seconds() for day in _DAYS)


def _flags(text: str, table: Mapping[str, object]) -> list[str]:
    codes = ["".join(chr(ord(sign) - 0x1F1E6 + ord("A")) for sign in flag) for flag in _FLAG.findall(text)]
    codes += [
        "".join(chr(ord(tag) - 0xE0061 + ord("A")) for tag in tags) for tags in _FLAG_OF_A_PART.findall(text)
    ]
    return [code for code in dict.fromkeys(codes) if code in table]


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*sets)
