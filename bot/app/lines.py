"""Lines in words: what a line is, then its number on a line of its own, so that a thumb can tap it."""

import html
from collections.abc import Iterator, Sequence

from babel import Locale

from bot.content.words import Block, Words
from bot.safety.lines import Country, Emergency, Number, Opening, Service, Way, emergency_of
from bot.safety.services import ALL

MOST_LANGUAGES = 3  # named of a line that speaks many
_WHOLE_WEEK = 7
_REACHED_BY_ALL = (ALL, "under_35")  # of these only the ages are said, where they are known


def escaped(typed: str) -> str:
    """What somebody typed, for Telegram's HTML."""
    return html.escape(typed, quote=False)


# Emergency numbers.


def emergency_in_words(words: Words, country: Country, purposes: Sequence[str]) -> Block:
    """The number for each purpose, the first purpose first; one number where one reaches all of them."""
    numbers = emergency_of(country)
    found = [number for purpose in purposes if (number := _for(purpose, numbers))] or [numbers[0]]
    found = list(dict.fromkeys(found))
    if len(found) == 1:
        on_mobiles = "mobiles" in found[0].purposes
        message = "emergency-mobiles" if on_mobiles else "emergency-one"
        return Block(words.html("views", message, {"number": Block(found[0].number)}))
    given = {purpose: Block(number.number) for purpose in purposes if (number := _for(purpose, numbers))}
    return Block(words.html("views", f"emergency-{purposes[0]}-first", given))


def _for(purpose: str, numbers: Sequence[Emergency]) -> Emergency | None:
    return next((one for one in numbers if purpose in one.purposes), None)


# Lines.


def way_in_words(words: Words, way: Way | None, *, brief: bool = False) -> Block:
    """A line, and what to call, text or open, on a line of its own. Nothing where there is none.

    ``brief``: by its name alone, where all about it stands just above.
    """
    if way is None:
        return Block("")
    said = escaped(way.service.name) if brief else about(words, way.service)
    given: dict[str, object] = {"about": Block(said)}
    if way.number is None:
        given["address"] = Block(escaped(way.address))
    else:
        given["number"] = Block(_number(words, way.number))
        given["keyword"] = Block(escaped(way.number.keyword))
    return Block(words.html("views", f"line-{way.by}", given))


def _number(words: Words, number: Number) -> str:
    """With the key to press after it, where there is one."""
    if not number.press:
        return escaped(number.shown)
    given = {"number": Block(escaped(number.shown)), "press": Block(escaped(number.press))}
    return words.html("views", "line-press", given)


def about(words: Words, service: Service) -> str:
    """Whose line it is, for whom and where, in which language, what it costs, when somebody answers."""
    return words.joined(part for part in _about(words, service) if part)


def _about(words: Words, service: Service) -> Iterator[str]:
    yield escaped(service.name)
    yield audience_in_words(words, service)
    if service.region:
        yield words.html("views", "line-region", {"region": Block(escaped(service.region))})
    if service.languages and not service.speaks(words.language):
        yield languages_in_words(words, service)
    if service.cost != "unknown":
        yield words.html("views", f"line-{service.cost}")
    if service.hours.known:
        yield hours_in_words(words, service)


def facts_in_words(words: Words, service: Service) -> str:
    """All that is known about a line but its name, a fact on a line; unknown hours are said too."""
    region = {"region": Block(escaped(service.region))}
    facts = [
        audience_in_words(words, service),
        words.html("views", "line-region", region) if service.region else "",
        languages_in_words(words, service) if service.languages else "",
        words.html("views", f"line-{service.cost}") if service.cost != "unknown" else "",
        hours_in_words(words, service),
    ]
    return "\n".join(f"{fact[0].upper()}{fact[1:]}" for fact in facts if fact)


def audience_in_words(words: Words, service: Service) -> str:
    """For whom it is, where it is not for everybody."""
    who, ages = service.audience.who, _ages(words, service.audience.ages)
    if who in _REACHED_BY_ALL:
        return ages
    name = words.html("views", f"line-for-{who}")
    return f"{name} ({ages})" if ages else name


def _ages(words: Words, ages: str) -> str:
    """The files say “13–24” or “under 19”."""
    if not ages:
        return ""
    message = "line-ages-under" if ages.startswith("under ") else "line-ages"
    return words.html("views", message, {"ages": Block(escaped(ages.removeprefix("under ")))})


def languages_in_words(words: Words, service: Service) -> str:
    names = Locale.parse(words.language, sep="-").languages
    known = [names.get(code.replace("-", "_"), names.get(code[:2], code)) for code in service.languages]
    listed = Block(escaped(words.joined(known[:MOST_LANGUAGES])))
    return words.html("views", "line-languages", {"languages": listed})


def hours_in_words(words: Words, service: Service) -> str:
    """When somebody answers, by the clock where the line is; said too where nobody wrote it down."""
    if service.hours.always:
        return words.html("views", "line-always")
    if not service.hours.openings:
        return words.html("views", "line-hours-unknown")
    separator = words.label("views", "part-separator")
    return f"{separator} ".join(_opening(words, one) for one in service.hours.openings)


def _opening(words: Words, opening: Opening) -> str:
    given = {
        "days": Block(_days(words, opening.weekdays)),
        "from": Block(_clock(opening.start)),
        "to": Block(_clock(opening.end)),
    }
    return words.html("views", "line-opening", given)


def _days(words: Words, weekdays: Sequence[int]) -> str:
    if len(weekdays) == _WHOLE_WEEK:
        return words.html("views", "every-day")
    names = Locale.parse(words.language, sep="-").days["stand-alone"]["abbreviated"]
    first, last = min(weekdays), max(weekdays)
    if len(weekdays) > 2 and sorted(weekdays) == list(range(first, last + 1)):
        return f"{names[first]}–{names[last]}"
    return words.joined(names[day] for day in sorted(weekdays))


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
