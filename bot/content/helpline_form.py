"""One entry of a country file becomes a value; what a writer got wrong becomes a finding, never a guess."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from bot.content.findings import Finding, known
from bot.content.yaml_text import Node
from bot.safety.lines import Audience, Check, Emergency, Hours, Number, Opening, Register, Service
from bot.safety.services import COSTS, KINDS, PURPOSES, WHO

CONFIDENCE = ("high", "medium", "low", "unknown")

Keys = Mapping[str, bool]  # key -> whether it is needed


def _keys(needed: str, possible: str = "") -> Keys:
    return {**dict.fromkeys(needed.split(), True), **dict.fromkeys(possible.split(), False)}


COUNTRY = _keys("name emergency services", "note no_line")
EMERGENCY = _keys("number for confidence sources checked")
NUMBER = _keys("number confidence sources", "keyword press unlisted")
SERVICE = _keys(
    "name show kind languages hours audience cost confidence sources checked",
    "reason phones texts whatsapp chat email url hours_found region note",
)
REGISTER = _keys("country name show confidence sources checked", "about url note")
REGISTERS = _keys("registers")
AUDIENCE = _keys("who", "ages supporters")
CHECK = _keys("on by")
BANNED = _keys("country why", "number keyword press")

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_STRETCH = re.compile(r"(.+?) (\d\d):(\d\d)[–-](\d\d):(\d\d)")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z]{2})?")


@dataclass(slots=True)
class Reading:
    """One file under way: where its mistakes go, and the sources its entries may name."""

    file: str
    sources: frozenset[str]
    found: list[Finding] = field(default_factory=list)

    def say(self, code: str, line: int, sentence: str, advice: str) -> None:
        self.found.append(Finding(self.file, line, code, sentence, advice))

    def entries(self, node: Node, keys: Keys, what: str) -> dict[str, Node]:
        """The named values of an entry; says which are unknown and which are missing."""
        entries = node.entries
        for key in entries.keys() - keys.keys():
            self.say("H07", node.key_lines[key], f"{what} has no “{key}”", f"It can have: {known(keys)}.")
        for key, needed in keys.items():
            if needed and key not in entries:
                self.say("H07", node.line, f"{what} lacks “{key}”", f"Add a line “{key}: …”.")
        return entries

    def one_of(self, node: Node | None, choices: Iterable[str], default: str) -> str:
        if node is None:
            return default
        if node.text in choices:
            return node.text
        self.say(
            "H08", node.line, f"“{node.text}” is not possible here", f"Possible are: {', '.join(choices)}."
        )
        return default

    def yes(self, node: Node | None) -> bool:
        return self.one_of(node, ("yes", "no"), "no") == "yes"

    def texts(self, node: Node | None) -> tuple[str, ...]:
        """A list; a single text may stand without brackets."""
        if node is None:
            return ()
        if node.is_text:
            return (node.text,) if node.text else ()
        return tuple(item.text for item in node.items)

    def some_of(self, node: Node | None, choices: Iterable[str]) -> tuple[str, ...]:
        chosen = self.texts(node)
        for text in chosen:
            if text not in choices and node is not None:
                self.say(
                    "H08", node.line, f"“{text}” is not possible here", f"Possible are: {', '.join(choices)}."
                )
        return tuple(text for text in chosen if text in choices)

    def named_sources(self, node: Node | None, line: int, what: str) -> tuple[str, ...]:
        """The short names of the sources; an entry without any is a finding."""
        named = self.texts(node)
        if not named:
            self.say("H02", line, f"{what} has no source", "Name where it was found, as in sources.yaml.")
        for name in named:
            if name not in self.sources:
                self.say(
                    "H02", line, f"the source “{name}” is not explained", "Add it to helplines/sources.yaml."
                )
        return named

    def address(self, node: Node | None) -> str:
        if node is None or not node.text:
            return ""
        if re.fullmatch(r"https://[^\s/]+\.[^\s]+", node.text):
            return node.text
        self.say(
            "H06",
            node.line,
            f"“{node.text}” does not begin with https://",
            "Open it with https, or leave it out.",
        )
        return ""


def text(node: Node | None) -> str:
    return node.text.strip() if node is not None else ""


def emergency(node: Node, reading: Reading) -> Emergency:
    entries = reading.entries(node, EMERGENCY, "an emergency number")
    number = text(entries.get("number"))
    if not re.fullmatch(r"\d{2,6}", number):
        reading.say(
            "H08", node.line, f"“{number}” is no emergency number", 'Write its digits in quotes: "112".'
        )
    return Emergency(
        number=number,
        purposes=reading.some_of(entries.get("for"), PURPOSES),
        confidence=reading.one_of(entries.get("confidence"), CONFIDENCE, "unknown"),
        sources=reading.named_sources(entries.get("sources"), node.line, f"the emergency number {number}"),
        checked=check(entries.get("checked"), reading),
    )


def number(node: Node, reading: Reading) -> Number:
    entries = reading.entries(node, NUMBER, "a number")
    shown = text(entries.get("number"))
    if not re.fullmatch(r"[+*]?\d[\d ()\-]*", shown):
        reading.say(
            "H08", node.line, f"“{shown}” is no number", "Write it in quotes, with digits and spaces."
        )
    return Number(
        shown=shown,
        confidence=reading.one_of(entries.get("confidence"), CONFIDENCE, "unknown"),
        sources=reading.named_sources(entries.get("sources"), node.line, f"the number {shown}"),
        keyword=text(entries.get("keyword")),
        press=text(entries.get("press")),
        unlisted=reading.yes(entries.get("unlisted")),
    )


def service(node: Node, reading: Reading) -> Service:
    entries = reading.entries(node, SERVICE, "a service")
    name, show = text(entries.get("name")), reading.yes(entries.get("show"))
    reason = text(entries.get("reason"))
    if not show and not reason:
        reading.say("H12", node.line, f"“{name}” is held back without a reason", "Add “reason: …”.")
    sources = entries.get("sources")
    return Service(
        name=name,
        show=show,
        kind=reading.one_of(entries.get("kind"), KINDS, "support"),
        phones=_each(entries.get("phones"), number, reading),
        texts=_each(entries.get("texts"), number, reading),
        whatsapp=_each(entries.get("whatsapp"), number, reading),
        chat=reading.address(entries.get("chat")),
        email=text(entries.get("email")),
        url=reading.address(entries.get("url")),
        languages=languages(entries.get("languages"), reading),
        hours=hours(entries.get("hours"), text(entries.get("hours_found")), reading),
        audience=audience(entries.get("audience"), reading),
        cost=reading.one_of(entries.get("cost"), COSTS, "unknown"),
        region=text(entries.get("region")),
        confidence=reading.one_of(entries.get("confidence"), CONFIDENCE, "unknown"),
        sources=reading.named_sources(sources, node.line, f"“{name}”") if show else reading.texts(sources),
        reason=reason,
        note=text(entries.get("note")),
        checked=check(entries.get("checked"), reading),
    )


def register(node: Node, reading: Reading) -> Register:
    entries = reading.entries(node, REGISTER, "a register")
    name, show = text(entries.get("name")), reading.yes(entries.get("show"))
    sources = entries.get("sources")
    return Register(
        iso2=country_code(entries.get("country"), reading),
        name=name,
        about=text(entries.get("about")),
        url=reading.address(entries.get("url")),
        confidence=reading.one_of(entries.get("confidence"), CONFIDENCE, "unknown"),
        sources=reading.named_sources(sources, node.line, f"“{name}”") if show else reading.texts(sources),
        show=show,
        note=text(entries.get("note")),
        checked=check(entries.get("checked"), reading),
    )


def country_code(node: Node | None, reading: Reading) -> str:
    """Two capital letters; "" for “any”."""
    code = text(node)
    if code == "any":
        return ""
    if node is not None and not re.fullmatch(r"[A-Z]{2}", code):
        reading.say(
            "H08", node.line, f"“{code}” is no country", "Write two capital letters such as GB, or any."
        )
    return code


def languages(node: Node | None, reading: Reading) -> tuple[str, ...]:
    codes = reading.texts(node)
    for code in codes:
        if not _LANGUAGE.fullmatch(code) and node is not None:
            reading.say("H08", node.line, f"“{code}” is no language code", "Write en, es, zh-HK and so on.")
    return codes


def audience(node: Node | None, reading: Reading) -> Audience:
    """`all`, or who, ages and supporters."""
    if node is None or node.is_text:
        return Audience(who=reading.one_of(node, WHO, "all"))
    entries = reading.entries(node, AUDIENCE, "an audience")
    return Audience(
        who=reading.one_of(entries.get("who"), WHO, "all"),
        ages=text(entries.get("ages")),
        supporters=reading.yes(entries.get("supporters")),
    )


def hours(node: Node | None, found: str, reading: Reading) -> Hours:
    """`always`, `unknown`, or stretches: “Mon–Fri 09:00–17:00; Sat 10:00–14:00”."""
    written = text(node)
    if written in ("always", "unknown", ""):
        return Hours(always=written == "always", found=found)
    openings = tuple(_opening(part.strip()) for part in written.split(";"))
    if node is not None and None in openings:
        example = "Write always, unknown, or days and times: every day 17:00–24:00; Mon–Fri 09:30–16:00."
        reading.say("H08", node.line, f"the hours “{written}” cannot be read", example)
    return Hours(openings=tuple(opening for opening in openings if opening), found=found)


def _opening(written: str) -> Opening | None:
    stretch = _STRETCH.fullmatch(written)
    if stretch is None:
        return None
    start = int(stretch[2]) * 60 + int(stretch[3])
    end = int(stretch[4]) * 60 + int(stretch[5])
    weekdays = _weekdays(stretch[1])
    if not weekdays or start >= 1440 or end > 1440 or max(int(stretch[3]), int(stretch[5])) > 59:
        return None
    return Opening(weekdays, start, end)


def _weekdays(written: str) -> tuple[int, ...]:
    """“every day”, “Mon–Fri”, “Tue, Thu”; nothing when it cannot be read."""
    if written.lower() == "every day":
        return tuple(range(7))
    days: set[int] = set()
    for part in written.lower().split(","):
        ends = [_DAYS.index(day) if day in _DAYS else None for day in re.split("[–-]", part.strip())]
        first, last = ends[0], ends[-1]
        if first is None or last is None or len(ends) > 2:
            return ()
        days |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    return tuple(sorted(days))


def check(node: Node | None, reading: Reading) -> Check | None:
    """Nothing yet, or {on: 2026-11-21, by: "…"}."""
    if node is None or node.value == "":
        return None
    entries = reading.entries(node, CHECK, "“checked”")
    on, by = text(entries.get("on")), text(entries.get("by"))
    try:
        day = date.fromisoformat(on) if re.fullmatch(r"\d{4}-\d\d-\d\d", on) else None
    except ValueError:
        day = None
    if day is None or not by:
        written = f"on “{on}” by “{by}”"
        reading.say("H08", node.line, f"checked {written} cannot be read", 'Write {on: 2026-11-21, by: "…"}.')
        return None
    return Check(day, by)


def _each(node: Node | None, make: Callable[[Node, Reading], Number], reading: Reading) -> tuple[Number, ...]:
    return tuple(make(item, reading) for item in node.items) if node is not None else ()
