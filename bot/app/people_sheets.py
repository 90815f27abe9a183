"""Sheets for people around somebody: what is forwarded, and a shorter form for “Share”; they name nobody."""

from urllib.parse import quote

from bot.app import exploring
from bot.app.help.asker import line_time
from bot.app.lines import emergency_in_words, escaped, way_in_words
from bot.app.turn import NONE, Turn
from bot.content.program_words import SHEETS
from bot.content.words import Block
from bot.safety.lines import child_line, supporter_line

YOUNG = ("friend", "sibling")  # whoever gets these may be under 18


def sheet(turn: Turn, whom: str) -> str:
    """One message, with the emergency number and a line of the country at its end."""
    whom = whom if whom in SHEETS else SHEETS[0]
    return turn.words.html("people_sheets", whom, {"help": Block(_foot(turn, young=whom in YOUNG))})


def _foot(turn: Turn, *, young: bool) -> str:
    at = line_time(turn.library.places, turn.country.iso2, turn.now)
    way = supporter_line(turn.country, language=turn.words.language, at=at)
    child = child_line(turn.country, language=turn.words.language, at=at) if young else None
    return turn.words.html(
        "people_sheets",
        "foot",
        {
            "emergency": _emergency(turn),
            "country": exploring.country_name(turn) or NONE,
            "line": way_in_words(turn.words, way),
            "child_line": way_in_words(turn.words, child),
            "finder": Block(escaped(_finder(turn))),
        },
    )


def _emergency(turn: Turn) -> Block:
    return emergency_in_words(turn.words, turn.country, ("ambulance",))


def _finder(turn: Turn) -> str:
    return next((one.url for one in turn.library.lines.finders), "")


def share_address(turn: Turn, whom: str) -> str:
    """Opens Telegram’s list of chats with the short form filled in; it sends nothing by itself."""
    short = turn.words.label("people_sheets", whom, {"emergency": _emergency(turn)}, "short")
    # Telegram puts the address first and the words below it; a lone address would say nothing.
    return f"https://t.me/share/url?url={quote(_finder(turn), safe='')}&text={quote(short)}"
