"""Ways to reach somebody, read from what a person typed: kindly, and never refused.

Numbers are read by ``phonenumbers``, short codes first: a short code has no country code. What cannot be read
is kept as it was typed.
"""

import re

import phonenumbers
from phonenumbers import PhoneNumberFormat, shortnumberinfo

from bot.people.entry import Reach

_NUMBER = re.compile(r"\+?[\d\s().\-/]{3,}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_LINK = re.compile(r"(https?://\S+|www\.\S+)", re.IGNORECASE)
_TELEGRAM = re.compile(r"(?:@|(?:https?://)?t\.me/)([A-Za-z][A-Za-z0-9_]{3,31})/?")


def read_reaches(text: str, country: str) -> tuple[Reach, ...]:
    """All that can be made out of a typed answer; several may stand on lines or behind commas."""
    parts = [part.strip() for part in re.split(r"[\n,;]+", text) if part.strip()]
    return tuple(_reach(part, country) for part in parts)


def unsure(reach: Reach, country: str) -> bool:
    """Whether a number looks wrong for where the person is. It is kept all the same."""
    if reach.kind != "phone":
        return False
    number = _parsed(reach.value, country)
    if number is None:
        return True
    return not (phonenumbers.is_possible_number(number) or shortnumberinfo.is_possible_short_number(number))


def shown(reach: Reach) -> str:
    """For the screen: a number in international form, a Telegram name with its @."""
    if reach.kind == "telegram":
        return f"@{reach.value}"
    if reach.kind == "phone" and reach.value.startswith("+"):
        number = _parsed(reach.value, "")
        if number is not None:
            return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return reach.value


def _reach(text: str, country: str) -> Reach:
    if found := _TELEGRAM.fullmatch(text):
        return Reach("telegram", found[1])
    if _EMAIL.fullmatch(text):
        return Reach("email", text)
    if _LINK.fullmatch(text):
        return Reach("link", text if text.lower().startswith("http") else f"https://{text}")
    if _NUMBER.fullmatch(text):
        return Reach("phone", _number(text, country))
    return Reach("other", text)


def _number(text: str, country: str) -> str:
    number = _parsed(text, country)
    if number is None:
        return text
    if country and shortnumberinfo.is_valid_short_number_for_region(number, country):
        return re.sub(r"\D", "", text)
    if phonenumbers.is_possible_number(number):
        return phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return text


def _parsed(text: str, country: str) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
