"""Every country file is read and checked once, at start; a doubtful number never gets as far as a screen.

Form and rules of the files are told to their writers in flows/helplines/README.md.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from bot.content import helpline_form as form
from bot.content.findings import Finding, place, unreadable
from bot.content.helpline_form import Reading, text
from bot.content.numbering import trouble
from bot.content.yaml_text import Node, UnreadableYamlError, read
from bot.safety.lines import (
    ANYWHERE,
    STALE_AFTER,
    Country,
    Emergency,
    HelpLines,
    Number,
    Register,
    Service,
    emergency_of,
    first_voice,
    state,
)

# One row for each kind of mistake. README.md of the files and the tests hold to this table.
FINDINGS = {
    "H00": "a file cannot be read",
    "H01": "a country has no emergency number that is sure",
    "H02": "a number or a service has no source, or one that sources.yaml does not explain",
    "H03": "a number that must not be used",
    "H04": "a short code with a country code",
    "H05": "a number that the numbering tables do not know, or in another form than it is shown",
    "H06": "a web address without https",
    "H07": "an unknown key, or a missing one",
    "H08": "a value that cannot be understood",
    "H09": "shown, though its confidence is low",
    "H10": "a country has no line to call, and does not say why",
    "H11": "the same service or number twice",
    "H12": "held back without a reason",
    "H13": "a file that is named for no country",
}

_Made = TypeVar("_Made")

_OLD = f"were last checked more than {STALE_AFTER.days} days ago"
_SPECIAL = ("anywhere.yaml", "do_not_use.yaml", "sources.yaml")


@dataclass(frozen=True, slots=True)
class Banned:
    """A number, a keyword or an option that old lists still print."""

    iso2: str  # "" for every country
    number: str  # its digits, "" when the keyword alone is meant
    keyword: str
    press: str
    why: str

    def forbids(self, number: Number, iso2: str) -> bool:
        if self.iso2 not in ("", iso2):
            return False
        if not self.number:
            return number.keyword.upper() == self.keyword
        return _same_line(self.number, _digits(number.dialable)) and self.press in ("", number.press)


def _digits(written: str) -> str:
    return re.sub(r"\D", "", written)


def _same_line(banned: str, digits: str) -> bool:
    # Lists print the national form, the files the international one: the end is the same.
    national = banned.lstrip("0")
    return digits == banned or (len(national) >= 7 and digits.endswith(national))


def read_helplines(flows: Path, *, tables: bool = True) -> tuple[HelpLines, list[Finding]]:
    """Read `helplines/*.yaml` and `registers.yaml` of the content folder, and say every mistake.

    `tables=False` leaves out the numbering tables (H04, H05), which take longer than all the rest.
    What can be read is returned even beside findings: the caller decides whether it may be used.
    """
    folder = flows / "helplines"
    found: list[Finding] = []
    explained = _read(folder / "sources.yaml", flows, found, frozenset(), _sources) or frozenset()
    banned = _read(folder / "do_not_use.yaml", flows, found, explained, _banned) or ()
    countries: dict[str, Country] = {}
    for file in sorted(folder.glob("*.yaml")):
        if file.name in _SPECIAL:
            continue
        if not re.fullmatch(r"[a-z]{2}\.yaml", file.name):
            sentence = f"“{file.name}” is named for no country"
            found.append(Finding(place(file, flows), 1, "H13", sentence, "Name it like gb.yaml."))
            continue
        rules = _Rules(file.stem.upper(), banned, tables)
        if country := _read(file, flows, found, explained, rules.country):
            countries[country.iso2] = country
    anywhere = _read(folder / "anywhere.yaml", flows, found, explained, _Rules("", banned, tables).country)
    registers = _read(flows / "registers.yaml", flows, found, explained, _registers)
    return HelpLines(countries, anywhere or ANYWHERE, registers or ()), found


def _read(
    file: Path,
    flows: Path,
    found: list[Finding],
    sources: frozenset[str],
    make: Callable[[Node, Reading], _Made],
) -> _Made | None:
    reading = Reading(place(file, flows), sources)
    try:
        made = make(read(file), reading)
    except UnreadableYamlError as error:
        found.append(replace(unreadable("H00", error), file=reading.file))
        return None
    found.extend(sorted(reading.found, key=lambda finding: (finding.line, finding.code)))
    return made


def _sources(root: Node, _reading: Reading) -> frozenset[str]:
    return frozenset(root.entries)


def _banned(root: Node, reading: Reading) -> tuple[Banned, ...]:
    banned = []
    for node in root.items:
        entries = reading.entries(node, form.BANNED, "a number not to use")
        banned.append(
            Banned(
                iso2=form.country_code(entries.get("country"), reading),
                number=_digits(text(entries.get("number"))),
                keyword=text(entries.get("keyword")).upper(),
                press=text(entries.get("press")),
                why=text(entries.get("why")),
            )
        )
    return tuple(banned)


def _registers(root: Node, reading: Reading) -> tuple[Register, ...]:
    listed = reading.entries(root, form.REGISTERS, "the file").get("registers")
    return tuple(form.register(node, reading) for node in listed.items) if listed is not None else ()


@dataclass(frozen=True, slots=True)
class _Rules:
    """What holds between the entries of one country's file."""

    iso2: str  # "" for anywhere.yaml
    banned: tuple[Banned, ...]
    tables: bool

    def country(self, root: Node, reading: Reading) -> Country:
        entries = reading.entries(root, form.COUNTRY, "a country")
        listed = entries.get("emergency"), entries.get("services")
        emergency_nodes, service_nodes = (node.items if node is not None else () for node in listed)
        country = Country(
            iso2=self.iso2,
            name=text(entries.get("name")),
            emergency=tuple(form.emergency(node, reading) for node in emergency_nodes),
            services=tuple(form.service(node, reading) for node in service_nodes),
            note=text(entries.get("note")),
        )
        for node, service in zip(service_nodes, country.services, strict=True):
            self._service(node, service, reading)
        for node, emergency in zip(emergency_nodes, country.emergency, strict=True):
            self._allowed(node.line, Number(emergency.number, emergency.confidence, ()), reading)
        self._complete(entries, country, reading)
        self._once(service_nodes, country, reading)
        return country

    def _service(self, node: Node, service: Service, reading: Reading) -> None:
        """What is wrong with the numbers of a service, and with showing it."""
        lists = (node.get(key) for key in ("phones", "texts", "whatsapp"))
        lines = [item.line for listed in lists if listed is not None for item in listed.items]
        for line, number in zip(lines, service.numbers, strict=True):
            self._allowed(line, number, reading)
            wrong = trouble(number.shown, self.iso2, unlisted=number.unlisted) if self.tables else None
            if wrong:
                reading.say(wrong[0], line, wrong[1], wrong[2])
        if service.show and not service.sure:
            sentence = f"“{service.name}” is shown, though its confidence is {service.confidence}"
            reading.say("H09", node.line, sentence, "Find a second source, or write “show: no” and a reason.")
        elif service.show and not Country("", "", (), (service,)).shown:
            sentence = f"“{service.name}” is shown, but nothing of it is sure enough"
            reading.say("H09", node.line, sentence, "Find a second source, or write “show: no” and a reason.")

    def _allowed(self, line: int, number: Number, reading: Reading) -> None:
        for banned in self.banned:
            if banned.forbids(number, self.iso2):
                advice = "Take it out; helplines/do_not_use.yaml says why."
                reading.say("H03", line, f"“{number.shown}” must not be used: {banned.why}", advice)

    def _complete(self, entries: Mapping[str, Node], country: Country, reading: Reading) -> None:
        """A country has an emergency number, and a line to call or a word about why not."""
        if not any(emergency.sure for emergency in country.emergency):
            advice = "Every country needs one whose confidence is high or medium."
            reading.say("H01", 1, f"{country.name} has no emergency number that is sure", advice)
        if self.iso2 and first_voice(country) is None and not text(entries.get("no_line")):
            advice = "Add one, or say why there is none: “no_line: …”."
            reading.say("H10", 1, f"{country.name} has no line to call", advice)

    def _once(self, nodes: Iterable[Node], country: Country, reading: Reading) -> None:
        names: set[str] = set()
        ways: set[tuple[str, ...]] = set()
        for node, service in zip(nodes, country.services, strict=True):
            if service.name.casefold() in names:
                reading.say(
                    "H11", node.line, f"“{service.name}” stands twice", "Join them, or tell them apart."
                )
            names.add(service.name.casefold())
            for way in _ways(service):
                if way in ways:
                    reading.say("H11", node.line, f"“{way[1]}” stands twice", "Keep it where it belongs.")
                ways.add(way)


def _ways(service: Service) -> Iterator[tuple[str, ...]]:
    for kind, numbers in (("phone", service.phones), ("text", service.texts), ("whatsapp", service.whatsapp)):
        for number in numbers:
            yield kind, number.dialable, number.press, number.keyword


def warnings(lines: HelpLines, countries: Iterable[str], today: date) -> list[str]:
    """What the operator should know at the start: what is shown there and nobody checked lately."""
    return [
        sentence
        for iso2 in sorted({code.upper() for code in countries})
        for sentence in _warned(lines, iso2, today)
    ]


def _warned(lines: HelpLines, iso2: str, today: date) -> Iterator[str]:
    country = lines.country(iso2)
    if not country.known:
        yield f"{iso2}: there is no file helplines/{iso2.lower()}.yaml; people there see what helps anywhere"
        return
    entries: list[Emergency | Service] = [*emergency_of(country), *country.shown]
    states = Counter(state(entry, today) for entry in entries)
    for what, how in (("unchecked", "were never checked by a person"), ("stale", _OLD)):
        if states[what]:
            remedy = f"dial them, then: corner helplines confirm {iso2} --by NAME"
            yield f"{iso2}: {states[what]} of {len(entries)} entries shown {how}; {remedy}"
