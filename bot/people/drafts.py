"""Which words somebody gets to send: by what the other person knows, what is wanted, and the form.

The level stands first in the name of every draft, so that no draft can be taken for another level's. What is
not written for a level is taken from the one below it, never from one above.
"""

from bot.people.entry import KNOWS

NEEDS = ("listen", "company", "call", "distraction", "practical", "thanks", "know", "professional")
TELL = "tell"  # telling somebody for the first time
FORMS = ("message", "letter", "aloud")
TAKES = ("short", "other", "long")
ROLES = ("gp", "school_nurse", "teacher")
WAYS = ("phone", "online", "in_person")  # to book with
LENGTHS = ("short", "long")  # of a note to bring along

NOTHING, HARD_TIME, SELF_HARM, EVERYTHING = KNOWS

Name = tuple[str, str]  # message, attribute


def draft(level: str, need: str, form: str, take: str) -> Name:
    """The draft for somebody who knows as much as ``level`` says; an unknown level counts as nothing."""
    level = level if level in KNOWS else NOTHING
    if level == EVERYTHING and need != TELL and (form == "letter" or need == "thanks"):
        level = SELF_HARM  # a bad moment waits for no letter, and thanks are not for one
    return f"{level}-{need}", f"{form}_{take}"


def booking(role: str, way: str) -> Name:
    """Words to ask for an appointment or a talk: they never say what it is about."""
    return f"{NOTHING}-book_{role}", way


def note(level: str, role: str, length: str) -> Name:
    """A note to read out or hand over."""
    return f"{level if level in KNOWS[1:] else HARD_TIME}-note_{role}", length


def level_of(name: Name) -> str:
    """The level that a draft was written for."""
    return name[0].partition("-")[0]


def all_drafts() -> tuple[Name, ...]:
    """Every draft that there is, each once."""
    needed = [
        draft(level, need, form, take)
        for level in KNOWS for need in NEEDS for form in FORMS for take in TAKES
    ]  # fmt: skip
    telling = [draft(level, TELL, form, take) for level in KNOWS[1:] for form in FORMS for take in TAKES]
    bookings = [booking(role, way) for role in ROLES for way in WAYS]
    notes = [note(level, role, length) for level in KNOWS[1:] for role in ROLES for length in LENGTHS]
    return tuple(dict.fromkeys([*needed, *telling, *bookings, *notes]))
