"""Actions about the person themselves: name, country, everything that is kept."""

from collections.abc import Mapping
from dataclasses import replace

from bot.app.outgoing import Delete, File, Unpin
from bot.app.pinned import taken_down
from bot.app.sharing import home_keys
from bot.app.turn import Action, Turn, text
from bot.checkins.plan import Plan
from bot.core.session import Session
from bot.people import person as persons

CONSENT = "1"  # the version of the words of welcome and /privacy that somebody agreed to


def _save_name(turn: Turn, session: Session) -> None:
    turn.change(name=text(session, "name"), consent=f"{turn.now.date().isoformat()} {CONSENT}")


def _look_up_country(turn: Turn, session: Session) -> str:
    found = turn.library.places.find(text(session, "typed"), turn.words.language)
    return "none" if not found else "found" if len(found) == 1 else "several"


def _save_country(turn: Turn, session: Session) -> None:
    chosen = text(session, "country")
    if text(session, "look_up_country") == "found":
        chosen = turn.library.places.find(text(session, "typed"), turn.words.language)[0]
    if text(session, "which"):
        chosen = text(session, "which")
    if len(chosen) == 2:  # "another" and "neither" are no countries
        turn.change(country=chosen.upper())


def _save_language(turn: Turn, session: Session) -> None:
    """The keys under the text field stand there in the old language until they are sent anew."""
    turn.change(language=text(session, "language"))
    turn.extra.append(home_keys(turn))


def _send_export(turn: Turn, _: Session) -> None:
    turn.extra.append(File(make="export_text", name="in-your-corner.txt"))
    turn.extra.append(File(make="export_json", name="in-your-corner.json"))


def _forget_everything(turn: Turn, _: Session) -> None:
    """Only marks it: the heart erases the document in the same transaction, then sends these."""
    turn.extra += [*taken_down(turn), Unpin(), Delete(everything=True)]
    blank = persons.Person(turn.person.telegram_id, language=turn.person.language)
    turn.document = replace(turn.document, plan=Plan(), person=blank, stack=turn.document.stack[-1:])
    turn.forgotten = True


ACTIONS: Mapping[str, Action] = {
    "save_name": _save_name,
    "look_up_country": _look_up_country,
    "save_country": _save_country,
    "save_language": _save_language,
    "send_export": _send_export,
    "forget_everything": _forget_everything,
}
