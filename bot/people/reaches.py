"""Ways to reach somebody, read from what a person typed: kindly, and never refused.

Numbers are read by ``phonenumbers``, short codes first: a short code has no country code. What cannot be read
is kept as it was typed.
"""

import re
import unicodedata

import phonenumbers
from phonenumbers import PhoneNumberFormat, shortnumberinfo

from bot.people.entry import Reach

LONGEST_NOTE = 40  # letters beside a number, such as “work”

_NUMBER = re.compile(r"(?:tel:)?([+＋]?[\d\s().\-/\u2010-\u2015]{3,})", re.IGNORECASE)
_EMAIL = re.compile(r"(?:mailto:)?([^@\s<>,;:\"()]+@[^@\s<>,;:\"()]+\.[^@\s<>,;:\"().]{2,})", re.IGNORECASE)
# A link that Telegram takes on a button; with a worse one the whole screen would be refused.
_HOST = r"(?:[a-z0-9](?:[a-z0-9\-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}"
_LINK = re.compile(rf"(?:https?://{_HOST}(?::\d{{2,5}})?(?:[/?#][^\s<>\"\\^`{{|}}]*)?)", re.IGNORECASE)
_BARE_LINK = re.compile(rf"(?:www\.{_HOST}|{_HOST}/)[^\s<>\"\\^`{{|}}]*", re.IGNORECASE)
_TELEGRAM = re.compile(
    r"(?:@|(?:https?://)?(?:t|telegram)\.me/)([A-Za-z][A-Za-z0-9_]{3,31})/?", re.IGNORECASE
)
_WITHIN = re.compile(r"(?<![\w+])[+＋]?[\d(][\d\s().\-/]{1,}\d(?!\w)")
_APART = re.compile(r"[\n;|]+")
_COMMAS = re.compile(r"\s*,\s*")
_EDGES = " \t:–—-,()."


def read_reaches(text: str, country: str) -> tuple[Reach, ...]:
    """All that can be made out of a typed answer; several may stand on lines or behind commas."""
    found: list[Reach] = []
    for part in _parts(text, country):
        reach = _reach(part, country)
        if reach not in found:
            found.append(reach)
    return tuple(found)


def read_shared_number(number: str, country: str) -> str:
    """A number as Telegram hands it over: with a country code, but often without its plus."""
    digits = number.strip()
    if not digits or digits.startswith("+"):
        return digits
    trunk = digits.startswith("0")  # as it is dialled at home
    at_home = _parsed(digits, country) if country else None
    if at_home is not None and (phonenumbers.is_valid_number(at_home) or (trunk and _possible(at_home))):
        return _number(digits, country)
    if not trunk and _possible(_parsed(f"+{digits}", "")):
        return f"+{_digits(digits)}"
    return digits


def unsure(reach: Reach, country: str) -> bool:
    """Whether a number looks wrong for where the person is. It is kept all the same."""
    if reach.kind != "phone":
        return False
    if _is_short(reach.value, country):
        return False
    return not _possible(_parsed(reach.value, country))


def shown(reach: Reach) -> str:
    """For the screen: a number in international form, a Telegram name with its @."""
    if reach.kind == "telegram":
        return f"@{reach.value}"
    if reach.kind == "phone" and reach.value.startswith("+"):
        number = _parsed(reach.value, "")
        if number is not None:
            return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)
    return reach.value


def described(reach: Reach) -> str:
    """The same with what was written beside it: “+44 20 7946 0018 (work)”."""
    return f"{shown(reach)} ({reach.note})" if reach.note else shown(reach)


def _parts(text: str, country: str) -> list[str]:
    """A comma parts two ways to reach somebody, but not the words of a sentence."""
    parts: list[str] = []
    for line in _APART.split(text):
        pieces = [piece for piece in _COMMAS.split(line.strip()) if piece]
        known = sum(_reach(piece, country).kind != "other" for piece in pieces)
        parts += pieces if known and len(pieces) > 1 else [line.strip()]
    return [part for part in parts if part]


def _reach(text: str, country: str) -> Reach:
    return _whole(text, country) or _within(text, country) or Reach("other", text)


def _whole(text: str, country: str) -> Reach | None:
    """A part that is a way to reach somebody and nothing else."""
    if found := _TELEGRAM.fullmatch(text):
        return Reach("telegram", found[1])
    if found := _EMAIL.fullmatch(text):
        return Reach("email", found[1])
    if _LINK.fullmatch(text):
        return Reach("link", text)
    if _BARE_LINK.fullmatch(text):
        return Reach("link", f"https://{text}")
    if found := _NUMBER.fullmatch(text):
        return Reach("phone", _number(found[1].strip(), country)) if _digits(found[1]) else None
    return None


def _within(text: str, country: str) -> Reach | None:
    """A number, name or address among a few words: “work 020 7946 0018”."""
    for word in text.split():
        reach = _whole(word.strip(_EDGES), country)
        if reach is not None and reach.kind != "phone":
            return _noted(reach, text.replace(word, " ", 1))
    found = _WITHIN.search(text)
    if found and (_possible(_parsed(found[0], country)) or _is_short(found[0], country, sure=True)):
        return _noted(Reach("phone", _number(found[0].strip(), country)), text.replace(found[0], " ", 1))
    return None


def _noted(reach: Reach, rest: str) -> Reach | None:
    """With the words around it; None where they are more than a note, and nothing may be lost."""
    note = " ".join(rest.split()).strip(_EDGES)
    return Reach(reach.kind, reach.value, note) if len(note) <= LONGEST_NOTE else None


def _number(text: str, country: str) -> str:
    if _is_short(text, country, sure=True):
        return text if text.isascii() else _digits(text)
    number = _parsed(text, country)
    if number is not None and _possible(number) and not number.extension:
        return phonenumbers.format_number(number, PhoneNumberFormat.E164)
    return text


def _possible(number: phonenumbers.PhoneNumber | None) -> bool:
    """Whether it can be dialled from anywhere; a number within one town cannot."""
    if number is None:
        return False
    reason = phonenumbers.is_possible_number_with_reason(number)
    return bool(reason == phonenumbers.ValidationResult.IS_POSSIBLE)


def _is_short(text: str, country: str, *, sure: bool = False) -> bool:
    """Whether this is a short code of the country, such as a line’s; without ``sure`` it may be one."""
    number = _parsed(text, country)
    if number is None or not country or text.lstrip().startswith("+"):
        return False
    if shortnumberinfo.is_valid_short_number_for_region(number, country):
        return True
    return not sure and shortnumberinfo.is_possible_short_number_for_region(number, country)


def _digits(text: str) -> str:
    return "".join(str(unicodedata.digit(sign)) for sign in text if unicodedata.digit(sign, None) is not None)


def _parsed(text: str, country: str) -> phonenumbers.PhoneNumber | None:
    if not country and text.strip().startswith("00"):
        text = f"+{text.strip()[2:]}"
    try:
        return phonenumbers.parse(text, country or None)
    except phonenumbers.NumberParseException:
        return None
