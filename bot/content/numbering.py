"""A number stands in its file exactly as it will be shown, and the numbering tables know it."""

import phonenumbers
from phonenumbers import PhoneNumber, PhoneNumberFormat, shortnumberinfo

_LONGEST_SHORT_CODE = 6  # digits; what is longer is dialled in the international form


def trouble(shown: str, iso2: str, *, unlisted: bool) -> tuple[str, str, str] | None:
    """What is wrong with a number: the finding's code, sentence and advice; None when all is well.

    Short codes are looked at first: 116 123 is no telephone number anywhere, and right all the same.
    """
    if shown.startswith("+"):
        return _trouble_of_long(shown)
    if unlisted:
        return None
    number = _parsed(shown, iso2)
    if number is not None and _is_short_code(number, shown, iso2):
        return None
    if number is not None and phonenumbers.is_valid_number(number):
        return "H05", f"“{shown}” lacks its country code", f"Write it as “{_international(number)}”."
    return (
        "H05",
        f"“{shown}” is no number of {iso2} that the numbering tables know",
        "If the sources are sure, write “unlisted: yes” below it.",
    )


def _trouble_of_long(shown: str) -> tuple[str, str, str] | None:
    number = _parsed(shown, None)
    if number is None:
        return "H05", f"“{shown}” is no telephone number", "Write it as “+44 800 1111” is written."
    bare = phonenumbers.national_significant_number(number)
    if len(bare) <= _LONGEST_SHORT_CODE:
        return "H04", f"“{shown}” is a short code with a country code, nobody can dial it", f"Write “{bare}”."
    if not phonenumbers.is_valid_number(number):
        return "H05", f"“{shown}” is no valid number", "Look at the provider’s page, and count the digits."
    if shown != _international(number):
        return "H05", f"“{shown}” is spaced in its own way", f"Write it as “{_international(number)}”."
    return None


def _is_short_code(number: PhoneNumber, shown: str, iso2: str) -> bool:
    if sum(letter.isdigit() for letter in shown) > _LONGEST_SHORT_CODE:
        return False
    return bool(
        shortnumberinfo.is_valid_short_number_for_region(number, iso2) or phonenumbers.is_valid_number(number)
    )


def _parsed(shown: str, iso2: str | None) -> PhoneNumber | None:
    try:
        return phonenumbers.parse(shown, iso2)
    except phonenumbers.NumberParseException:
        return None


def _international(number: PhoneNumber) -> str:
    return str(phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL))
