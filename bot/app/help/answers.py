"""What a press or a typed word of help now brings: one screen, or the contact card of one number."""

from datetime import datetime

from bot.app.help.asker import Asker
from bot.app.help.choice import ways_of
from bot.app.help.wanted import CONTACT, Wanted
from bot.app.help_now import help_card
from bot.app.outgoing import Contact, Outgoing
from bot.safety.lines import Country, Way


def answer(asker: Asker, wanted: Wanted, now: datetime) -> Outgoing:
    if wanted.iso2:
        asker = asker.elsewhere(wanted.iso2, now)
    if wanted.screen == CONTACT and (contact := contact_card(asker.country, wanted.detail)):
        return contact
    return help_card(asker, wanted.value)


def contact_card(country: Country, dialable: str) -> Contact | None:
    """Only of a number that may be shown; a button of last year may carry one that no longer is."""
    ways = (way for service in country.shown for way in ways_of(service))
    found: Way | None = next((way for way in ways if way.number and way.number.dialable == dialable), None)
    if found is None or not dialable.startswith("+"):
        return None
    return Contact(name=found.service.name, number=dialable)
