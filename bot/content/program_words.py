"""Words that the program asks for and no step of a flow: by file, each with its variables."""

from collections.abc import Mapping

_NOTHING: frozenset[str] = frozenset()


def _plain(*names: str) -> dict[str, frozenset[str]]:
    return dict.fromkeys(names, _NOTHING)


_LINE = frozenset({"name", "number", "keyword", "press", "always", "free"})
_HELP = frozenset(
    {
        "emergency", "known", "line_voice", "line_text", "child_line", "supporter_line", "finders",
        "all_lines",
    }
)  # fmt: skip

# The screens of help now, each with the number to call in an emergency; all but the offer (“soft”).
CRISIS_SCREENS = (
    "general", "intent", "injured", "overdose", "passive", "urge", "abuse", "supporter", "under_18", "lines",
    "what_stops",
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
        "times": frozenset({"days", "time", "zone"}),
        "line-voice": _LINE,
        "line-text": _LINE,
        "line-whatsapp": _LINE,
        "line-chat": frozenset({"name", "address"}),
    },
    "help_now": {
        **_plain("open", "open.command"),
        **dict.fromkeys((*CRISIS_SCREENS, "soft"), _HELP),
        **_plain(
            "safe", "hurt", "act", "struggling", "carry-on", "more-lines", "under-18-button",
            "what-stops-button", "choose-country",
        ),
        "copy": frozenset({"number"}),
    },
    "card": {
        "what.write": frozenset({"person_name"}),
        **_plain(
            "what.open_link", "what.copy_number", "what.copy_words", "what.words_nothing",
            "what.words_hard_time", "what.words_everything",
        ),
    },
    "check_in": {
        "note": frozenset({"words"}),
        **_plain("note.okay", "note.so_so", "note.hard", "note.people", "note.later", "note.stop"),
        **_plain("offer-to-stop"),
    },
    "export": _plain("title"),
}  # fmt: skip

# Variables of these words that may be nothing.
MAYBE = frozenset({"line_voice", "line_text", "child_line", "supporter_line", "keyword"})

# What such a variable may be, where words choose by it.
VALUES: Mapping[str, tuple[str, ...]] = {
    "known": ("yes", "no"),
    "country_known": ("yes", "no"),
    "always": ("yes", "no"),
    "free": ("yes", "no"),
    "medium": ("voice", "photo", "sticker", "location", "document", "video", "poll", "contact"),
}

# What may be read on a locked screen, and the files in which nothing may chase.
NOTIFICATIONS = (("check_in", "note"),)
NOTES = frozenset({"check_in", "check_ins", "set_check_ins", "stop_check_ins"})
