"""The list on paper: a sheet for the wall and a card that folds to the size of a bank card."""

from typing import Any, Literal

from bot.takeaway import fonts, press
from bot.takeaway.lettering import isolated, one_line, several_lines
from bot.takeaway.sheet import Card, Line, Sheet

Paper = Literal["a4", "letter"]
_FORMATS = {"a4": "a4", "letter": "us-letter"}
_ON_THE_CARD = 3
_LETTERS_OF_A_NUMBER = 32


def sheet_pdf(sheet: Sheet, paper: Paper = "a4") -> bytes:
    """Everyone in the order of a bad moment, under the emergency number and the lines; pages as needed."""
    return press.pdf(
        "sheet", _data(sheet, paper) | {"cards": [_card(card, rtl=sheet.rtl) for card in sheet.in_order()]}
    )


def wallet_pdf(sheet: Sheet, paper: Paper = "a4", link: str = "") -> bytes:
    """
    One page with a strip of four panels to cut out and fold, 85.6 × 54 mm each (ISO/IEC 7810 ID-1).

    Outside: the cover, and own words with a square code of *link* when one is given. Inside, facing each
    other: the first three people; the emergency number with one line by voice and one by text.
    """
    first = sheet.in_order()[:_ON_THE_CARD]
    shown = _data(sheet, paper) | {
        "cards": [_short(_card(card, rtl=sheet.rtl)) for card in first],
        "lines": [_line(line) for line in _voice_and_text(sheet.lines)],
        "circles": [circle.id for circle in sheet.circles if circle.state == "has_people"],
        "code": _square_code(link) if link else "",
    }
    return press.pdf("wallet", shown)


def _square_code(link: str) -> str:
    from segno import make  # noqa: PLC0415 - it brings half of the web with it, for a card that few ask for

    return str(make(link, error="m", micro=False).svg_inline(border=2))


def _voice_and_text(lines: tuple[Line, ...]) -> list[Line]:
    """The first line of each kind; two of one kind where the country has only that."""
    first = {line.by: line for line in reversed(lines)}
    chosen = [first[by] for by in ("voice", "text") if by in first]
    return [*chosen, *(line for line in lines if line not in chosen)][:2]


def _data(sheet: Sheet, paper: Paper) -> dict[str, Any]:
    labels = sheet.labels
    return {
        "paper": _FORMATS[paper],
        "owner": one_line(sheet.owner),
        "labels": {
            "title": one_line(labels.title),
            "emergency": one_line(labels.emergency),
            "lines": one_line(labels.lines),
            "people": one_line(labels.people),
            "own_words": one_line(labels.own_words),
            "cut_and_fold": one_line(labels.cut_and_fold),
            "link": one_line(labels.link),
        },
        "lines": [_line(line) for line in sheet.lines],
        "emergency": one_line(sheet.emergency),
        "own_words": isolated(several_lines(sheet.own_words), rtl=sheet.rtl),
        "quotes": labels.quotes,
        "foot": " ".join(filter(None, (one_line(labels.printed_on), one_line(sheet.date)))),
        "rtl": sheet.rtl,
        "language": sheet.language,
        "fonts": fonts.families(sheet.language),
        "emoji": fonts.emoji_families(),
    }


def _card(card: Card, *, rtl: bool) -> dict[str, Any]:
    return {
        "name": one_line(card.name),
        "role": one_line(card.role),
        "circle": card.circle,
        "contacts": [shown for contact in card.contacts if (shown := one_line(contact))],
        "note": isolated(several_lines(card.note), rtl=rtl),
        "quiet": card.quiet,
    }


def _short(card: dict[str, Any]) -> dict[str, Any]:
    """Two ways to reach somebody, those that are short enough to be typed before a long address."""
    by_length = sorted(card["contacts"], key=lambda contact: len(contact) > _LETTERS_OF_A_NUMBER)
    return card | {
        "contacts": [c for c in by_length[:2] if c == by_length[0] or len(c) <= _LETTERS_OF_A_NUMBER]
    }


def _line(line: Line) -> dict[str, str]:
    return {"name": one_line(line.name), "number": one_line(line.number), "detail": one_line(line.detail)}
