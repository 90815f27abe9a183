"""Words that the program asks for and no step of a flow: by file, each with its variables."""

from collections.abc import Mapping

_NOTHING: frozenset[str] = frozenset()


def _plain(*names: str) -> dict[str, frozenset[str]]:
    return dict.fromkeys(names, _NOTHING)


_LINE = frozenset({"about", "number", "keyword"})
_HELP = frozenset(
    {"emergency", "again", "lines_now", "child_line", "child_lines", "supporter_lines", "all_lines"}
)

# For whom a line may be; a line for everybody says nothing.
AUDIENCES = ("under_18", "adults", "parents", "men", "women", "lgbtq", "indigenous", "muslims", "veterans")

# The screens of help now, each with the number to call in an emergency; all but the offer (“soft”).
CRISIS_SCREENS = (
    "general", "intent", "act_now", "injured", "overdose", "passive", "urge", "abuse", "supporter",
    "under_18", "lines", "countries", "what_stops", "stops_police", "stops_bill", "stops_words",
    "stops_time", "stops_private", "stops_end",
)  # fmt: skip
LINES_FIRST = frozenset({"passive"})  # here lines come before the emergency number

PROGRAM_WORDS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "common": {
        **_plain(
            "help", "people-key", "home", "back", "skip", "stop", "done", "save", "change", "more", "earlier",
            "nothing", "type-here", "operator-unnamed", "stale", "use-buttons", "not-understood", "edited",
            "welcome-back-plain", "group", "keys", "store-trouble", "description", "short-description",
            "unreadable", "erased-unread", "unused",
        ),
        "ticked": frozenset({"label"}),
        "retry": frozenset({"limit"}),
        "medium": frozenset({"medium"}),
        "welcome-back": frozenset({"me"}),
    },
    "views": {
        **_plain(
            "knows-nothing", "knows-hard_time", "knows-self_harm", "knows-everything", "every-day",
            "list-separator", "gone", "archived", "private",
        ),
        "summary-line": frozenset({"label", "value"}),
        "quote": frozenset({"words"}),
        "corner-line": frozenset({"words"}),
        "hour-now": frozenset({"part_of_day", "time"}),
        "from-when": frozenset({"day", "time"}),
        "times": frozenset({"days", "time", "zone"}),
        **dict.fromkeys(("emergency-one", "emergency-mobiles"), frozenset({"number"})),
        **dict.fromkeys(
            ("emergency-ambulance-first", "emergency-police-first"), frozenset({"ambulance", "police"})
        ),
        **dict.fromkeys(("line-voice", "line-text", "line-whatsapp"), _LINE),
        "line-chat": frozenset({"about", "address"}),
        "line-press": frozenset({"number", "press"}),
        "line-opening": frozenset({"days", "from", "to"}),
        "line-region": frozenset({"region"}),
        "line-languages": frozenset({"languages"}),
        **dict.fromkeys(("line-ages", "line-ages-under"), frozenset({"ages"})),
        **_plain("line-gone", "line-always", "line-hours-unknown", "line-free", "line-charged"),
        **_plain(*(f"line-for-{who}" for who in AUDIENCES)),
    },
    "help_now": {
        **_plain("open", "open.command"),
        **dict.fromkeys((*CRISIS_SCREENS, "soft"), _HELP),
        **_plain(
            "typed", "finders", "safe", "hurt", "act", "struggling", "carry-on", "more-lines", "later-lines",
            "all-lines", "under-18-button", "what-stops-button", "police-button", "bill-button",
            "words-button", "time-button", "private-button", "end-button", "choose-country",
            "other-country", "contact-card", "open-chat",
        ),
        **dict.fromkeys(("talk", "write", "for-young", "for-supporters"), frozenset({"line"})),
        "not-in": frozenset({"country"}),
        "copy": frozenset({"number"}),
    },
    "card": {
        **dict.fromkeys(("what.write", "what.next", "what.previous"), frozenset({"person_name"})),
        **_plain(
            "what.open_link", "what.copy_number", "what.copy_address", "what.copy_words", "what.words_nothing",
            "what.words_hard_time", "what.words_everything",
        ),
    },
    "check_in": {
        "note": frozenset({"words"}),
        **_plain("note.okay", "note.so_so", "note.hard", "note.people", "note.later", "note.stop"),
        **_plain("offer-to-stop"),
    },
    "export": _plain("title"),
    "keep_private": _plain("undo"),
}  # fmt: skip

# Variables of these words that may be nothing.
MAYBE = frozenset({"child_line", "keyword"})

# What such a variable may be, where words choose by it.
VALUES: Mapping[str, tuple[str, ...]] = {
    "again": ("yes", "no"),
    "country_known": ("yes", "no"),
    "part_of_day": ("night", "morning", "afternoon", "evening"),
    "day": ("today", "tomorrow"),
    "medium": ("voice", "photo", "sticker", "location", "document", "video", "poll", "contact", "forwarded"),
}

# What may be read on a locked screen, and the files in which nothing may chase.
NOTIFICATIONS = (("check_in", "note"),)
NOTES = frozenset({"check_in", "check_ins", "set_check_ins", "stop_check_ins"})
