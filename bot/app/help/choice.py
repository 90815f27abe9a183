"""Which lines a help screen shows: chosen once, so that the words and the buttons below them agree."""

from bot.app.help.asker import Asker
from bot.safety.lines import (
    Service,
    Way,
    child_line,
    first_text,
    first_voice,
    for_listing,
    supporter_line,
)

AT_ONCE = 3  # lines on one screen: each takes two lines of text, and a crisis screen has eight


def voice(asker: Asker) -> Way | None:
    return first_voice(asker.country, language=asker.words.language, at=asker.at)


def text(asker: Asker) -> Way | None:
    return first_text(asker.country, language=asker.words.language, at=asker.at)


def child(asker: Asker) -> Way | None:
    return child_line(asker.country, language=asker.words.language, at=asker.at)


def supporter(asker: Asker) -> Way | None:
    return supporter_line(asker.country, language=asker.words.language, at=asker.at)


def shown_on(asker: Asker, opening: str, detail: str) -> list[Way]:
    """The lines that stand on a screen, for its buttons."""
    match opening:
        case "lines":
            ways: list[Way | None] = [*page_of_lines(asker, detail)]
        case "countries" | "what_stops":
            ways = []
        case "under_18":
            ways = [child(asker)] if child(asker) else [voice(asker), text(asker)]
        case "supporter":
            ways = [supporter(asker)]
        case _:
            ways = [voice(asker), text(asker)]
    return [way for way in ways if way is not None]


def page_of_lines(asker: Asker, detail: str) -> list[Way]:
    """The lines of one page, each by its first way."""
    first = _page(detail) * AT_ONCE
    return _ways(asker)[first : first + AT_ONCE]


def more_lines_after(asker: Asker, detail: str) -> int:
    """The page that follows; 0 where this is the last one."""
    page = _page(detail) + 1
    return page if len(_ways(asker)) > page * AT_ONCE else 0


def _page(detail: str) -> int:
    return int(detail) if detail.isascii() and detail.isdigit() and len(detail) < 4 else 0


def _ways(asker: Asker) -> list[Way]:
    services = for_listing(asker.country, at=asker.at) if asker.country.known else ()
    return [way for service in services if (way := first_way(service)) is not None]


def first_way(service: Service, *, writing: bool = False) -> Way | None:
    """By voice where there is a number, else in writing; None where only a page leads to it."""
    ways = ways_of(service)
    return next((way for way in ways if not writing or way.by != "voice"), next(iter(ways), None))


def ways_of(service: Service) -> list[Way]:
    """Every way in: call, text, chat, WhatsApp."""
    ways = [Way(service, "voice", number) for number in service.phones]
    ways += [Way(service, "text", number) for number in service.texts]
    if service.chat:
        ways.append(Way(service, "chat", address=service.chat))
    return [*ways, *(Way(service, "whatsapp", number) for number in service.whatsapp)]
