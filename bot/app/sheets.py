"""What a person takes along, from their document to the plain values that are drawn."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from babel.dates import format_date
from babel.localedata import locale_identifiers

from bot.app.hours import local
from bot.app.outgoing import File
from bot.app.own_corner import kind_words_of_today
from bot.app.turn import Turn
from bot.people.entry import CIRCLES, Entry
from bot.people.reaches import described, shown
from bot.safety.lines import Way, emergency_of, first_text, first_voice
from bot.takeaway import Card, Circle, Labels, Line, Sheet

LETTER_PAPER = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "CR", "GT", "PA", "DO", "SV", "VE", "PR"})


@dataclass(frozen=True, slots=True)
class Choices:
    """What was chosen before it is made; nothing chosen means: all but those who are private."""

    without: frozenset[str] = frozenset()  # numbers, notes, roles
    with_private: bool = False
    sentence: str = ""
    dark: bool = False
    paper: str = ""  # a4 or letter; "" for the usual one of the country


def chosen(file: File) -> Choices:
    """As the outbox kept it."""
    pairs = file.choices
    named = dict(pairs)
    return Choices(
        without=frozenset(value for name, value in pairs if name == "without"),
        with_private=named.get("private") == "with",
        sentence=named.get("sentence", ""),
        dark=named.get("look") == "dark",
        paper=named.get("paper", ""),
    )


def paper(turn: Turn, choices: Choices) -> str:
    return choices.paper or ("letter" if turn.country.iso2 in LETTER_PAPER else "a4")


def sheet(turn: Turn, choices: Choices = Choices(), *, with_me: bool = False) -> Sheet:
    """Everything that one take-away may show, in the person's language. ``with_me``: the picture alone."""
    people = turn.person.here if with_me else turn.person.others
    listed = [one for one in people if choices.with_private or not one.private]
    return Sheet(
        owner=turn.person.name or turn.words.label("sheet", "me"),
        cards=tuple(_card(one, choices, rank) for rank, one in enumerate(listed, 1)),
        circles=tuple(_circle(turn, circle, listed) for circle in CIRCLES),
        lines=tuple(_lines(turn)),
        emergency=emergency_of(turn.country)[0].number,
        labels=_labels(turn),
        own_words=choices.sentence or _kind_words(turn, choices),
        rtl=turn.words.rtl,
        language=turn.words.language,
        date=_today(turn),
    )


def contacts(turn: Turn, choices: Choices) -> tuple[Card, ...]:
    """For an address book: numbers alone, without the words beside them, so that phones can read them."""
    listed = [one for one in turn.person.others if choices.with_private or not one.private]
    return tuple(
        Card(one.name, one.role, one.circle, tuple(shown(reach) for reach in one.reaches), rank=rank)
        for rank, one in enumerate(listed, 1)
    )


def _card(entry: Entry, choices: Choices, rank: int) -> Card:
    without = choices.without
    return Card(
        name=entry.name,
        role="" if "roles" in without else entry.role,
        circle=entry.circle or "others",
        contacts=() if "numbers" in without else tuple(described(reach) for reach in entry.reaches),
        note="" if "notes" in without else entry.why,
        quiet=entry.quiet and bool(entry.knows),
        rank=rank,
    )


def _circle(turn: Turn, circle: str, listed: Iterable[Entry]) -> Circle:
    """“Not for me” is not drawn; somebody who is there all the same is never left out."""
    if any((one.circle or "others") == circle for one in listed):
        state = "has_people"
    else:
        state = "closed" if circle in turn.person.closed else "open"
    return Circle(circle, turn.words.label("sheet", f"circle-{circle}"), state)


def _kind_words(turn: Turn, choices: Choices) -> str:
    """Others may see it: never the letter, and nothing where kept words are to stay out."""
    return "" if "notes" in choices.without else kind_words_of_today(turn)


def _lines(turn: Turn) -> list[Line]:
    """One line by voice and one by text; on paper the hour is not known."""
    language = turn.words.language
    ways = first_voice(turn.country, language=language), first_text(turn.country, language=language)
    return [_line(turn, way) for way in ways if way is not None]


def _line(turn: Turn, way: Way) -> Line:
    number = way.number
    return Line(
        name=way.service.name,
        number=number.shown if number else way.address,
        detail=turn.words.label(
            "sheet",
            "line-detail",
            {
                "keyword": (number.keyword if number else "") or "none",
                "always": "yes" if way.service.hours.always else "no",
                "free": "yes" if way.service.cost == "free" else "no",
            },
        ),
        by="voice" if way.by == "voice" else "text",
    )


def _labels(turn: Turn) -> Labels:
    def label(name: str) -> str:
        return turn.words.label("sheet", name)

    return Labels(
        title=label("title"),
        emergency=label("emergency"),
        lines=label("lines"),
        people=label("people"),
        own_words=label("own-words"),
        quiet=label("quiet"),
        room=label("room"),
        printed_on=label("printed-on"),
        cut_and_fold=label("cut-and-fold"),
        quotes=(label("quote-opens"), label("quote-closes")),
    )


def _today(turn: Turn) -> str:
    day = (local(turn) or turn.now).date()
    language, country = turn.words.language.replace("-", "_"), turn.country.iso2
    for locale in (f"{language}_{country}", language):
        if locale in _locales():
            return format_date(day, "long", locale=locale)
    return day.isoformat()


@cache
def _locales() -> frozenset[str]:
    """Those that Babel knows; a day is written as people write it where they live."""
    return frozenset(locale_identifiers())
