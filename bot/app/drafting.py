"""The words of a draft as they will be sent, and how they get into somebody's chat.

Who a draft is for stands under ``person``: an entry of the list, or a kind of person. The mark on the entry
is read anew each time, so that a draft never goes further than it, whatever was answered before.
"""

import html
from urllib.parse import quote

from bot.app.chat_links import chat_address
from bot.app.turn import NONE, Turn, text
from bot.content.words import ISOLATES
from bot.core.session import Session
from bot.people import drafts
from bot.people.entry import Entry

FILE = "drafts"
LONGEST_COPY = 256  # characters, Telegram's limit for a copy button
LONGEST_URL = 1_500  # characters of an address with words in it
LETTER, ALOUD = "letter", "aloud"
OWN = "own"  # the step at which somebody writes their own version


def addressee(turn: Turn, session: Session) -> Entry | None:
    """Who of the list it is for; nobody where it is for a kind of person."""
    return turn.person.find(text(session, "person"))


def level(turn: Turn, session: Session) -> str:
    """How far the words may go: the mark on the entry, else what was answered for this draft alone.

    Only where somebody is told for the first time does the person's own choice come before the mark.
    """
    entry = addressee(turn, session)
    if entry is not None and entry.knows and text(session, "need"):
        return entry.knows
    return text(session, "level")


def draft(turn: Turn, session: Session, take: str) -> str:
    need, form = text(session, "need") or drafts.TELL, text(session, "form")
    words = written(turn, drafts.draft(level(turn, session), need, form, take))
    return as_letter(turn, session, words) if form == LETTER else words


def own(session: Session) -> str:
    """The person's own version, as they typed it."""
    return text(session, OWN)


def booking(turn: Turn, session: Session) -> str:
    return written(turn, drafts.booking(whom(session), text(session, "way")), role(turn, session))


def note(turn: Turn, session: Session) -> str:
    return written(turn, drafts.note(text(session, "level"), whom(session), text(session, "length")))


def whom(session: Session) -> str:
    """Which professional is asked; an old button may name nobody that there is."""
    person = text(session, "person")
    return person if person in drafts.ROLES else drafts.ROLES[0]


def role(turn: Turn, session: Session) -> str:
    """What a GP, a school nurse or a teacher is called where the person lives."""
    return turn.words.label(FILE, f"role-{whom(session)}", {"country": turn.country.iso2 or NONE})


def written(turn: Turn, name: drafts.Name, role_name: str = "") -> str:
    """A draft as plain text, with its paragraphs."""
    message, attribute = name
    return plain(turn.words.html(FILE, message, {"role": role_name}, attribute))


def as_letter(turn: Turn, session: Session, words: str) -> str:
    """Between the greeting and the person's name."""
    entry = addressee(turn, session)
    opening = plain(turn.words.html(FILE, "letter-opening", {"name": entry.name if entry else NONE}))
    return "\n\n".join(part for part in (opening, words, turn.person.name) if part)


def plain(words: str) -> str:
    """Of a screen, what can be sent: no tags, no invisible marks."""
    return ISOLATES.sub("", html.unescape(words))


def address(entry: Entry | None, words: str) -> str:
    """Opens their chat with the words filled in, or lets a chat be chosen; nothing where it gets too long.

    Telegram's share link takes the words as its address: several of its apps refuse one that has only a text.
    """
    found = chat_address(entry, words) if entry is not None else ""
    if not found and not words.startswith("@"):  # which would call up another bot
        found = f"https://t.me/share/url?url={quote(words, safe='')}"
    return found if len(found) <= LONGEST_URL else ""
