"""A typed time is taken when it can mean one thing only, and else the person is asked again.

Hours and minutes in figures, in any script’s digits: “8”, “8:30”, “20.15”, “8 pm”, “20h15”, “8.30 Uhr”,
“٨:٣٠”. A bare “8” is the eighth hour of the day, as every clock in figures has it. Half past, quarter to and
noon are words; they differ by language and region, so a button or figures serve better.
"""

import re
import unicodedata
from datetime import time

_LONGEST = 24  # characters; nobody writes a time at length

_HALF = {"am": 0, "ص": 0, "pm": 12, "م": 12}

_FIGURES = re.compile(
    r"""
    (?:at\ |um\ |a\ las?\ |à\ )?
    (?P<hour>\d{1,2})
    (?: \s?[:.,٫h]\s?(?P<minute>\d{2}) | (?P<together>(?<=\d\d)\d{2}) )?
    (?: \s?(?P<half>am|pm|[صم])
      | \s?(?:h|hs|hrs?|uhr|o'?clock)
      | \s?uhr\s(?P<after>\d{2})
    )?
    """,
    re.VERBOSE,
)


def parse_time(text: str) -> time | None:
    """The time of day that was typed; None where there is a doubt."""
    found = _FIGURES.fullmatch(_plain(text)) if len(text) <= _LONGEST else None
    if not found:
        return None
    typed = [part for part in found.group("minute", "together", "after") if part]
    if len(typed) > 1:
        return None
    hour, minute = int(found["hour"]), int(typed[0]) if typed else 0
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + _HALF[found["half"]]
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _plain(text: str) -> str:
    """Lower case, one space at most, no dots in “p. m.”, no marks of direction."""
    text = unicodedata.normalize("NFKC", text).lower().replace("’", "'")
    text = "".join(char for char in text if unicodedata.category(char) != "Cf")
    text = re.sub(r"(?<=[ap])\.?\s?m\.?$", "m", text.strip())
    return " ".join(text.split())
