"""The list as plain text, to paste anywhere: people first, then lines, then the emergency number."""

from collections.abc import Iterator

from bot.takeaway.lettering import isolated, one_line, several_lines
from bot.takeaway.sheet import Card, Labels, Line, Sheet

_LEFT_TO_RIGHT = "\u200e"


def plain_text(sheet: Sheet) -> str:
    """Blocks with an empty line between them; each number stands alone on its line for a thumb to tap."""
    return "\n\n".join(filter(None, _blocks(sheet))) + "\n"


def _blocks(sheet: Sheet) -> Iterator[str]:
    labels = sheet.labels
    yield one_line(labels.title)
    yield from (_person(card, labels, rtl=sheet.rtl) for card in sheet.in_order())
    yield _headed(labels.own_words, several_lines(sheet.own_words))
    yield _headed(labels.lines, "\n".join(_line(line, rtl=sheet.rtl) for line in sheet.lines))
    yield _headed(labels.emergency, _reach(sheet.emergency, rtl=sheet.rtl))
    yield " ".join(filter(None, (one_line(labels.printed_on), one_line(sheet.date))))


def _person(card: Card, labels: Labels, *, rtl: bool) -> str:
    who = " · ".join(isolated(part, rtl=rtl) for part in (one_line(card.name), one_line(card.role)) if part)
    note = several_lines(card.note)
    said = f"{labels.quotes[0]}{isolated(note, rtl=rtl)}{labels.quotes[1]}" if note else ""
    return "\n".join(filter(None, (who, *(_reach(contact, rtl=rtl) for contact in card.contacts), said)))


def _reach(contact: str, *, rtl: bool) -> str:
    """On a right-to-left page "+44 20" would be shown as "20 44+": the mark keeps its order."""
    shown = one_line(contact)
    return _LEFT_TO_RIGHT + shown if rtl and shown else shown


def _line(line: Line, *, rtl: bool) -> str:
    detail = isolated(one_line(line.detail), rtl=rtl)
    return "\n".join(
        filter(None, (isolated(one_line(line.name), rtl=rtl), _reach(line.number, rtl=rtl), detail))
    )


def _headed(head: str, body: str) -> str:
    return "\n".join(filter(None, (one_line(head), body))) if body else ""
