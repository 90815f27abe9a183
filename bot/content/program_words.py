"""Words that the program asks for and no step of a flow: by file, each with its variables."""

from collections.abc import Mapping

from bot.people.drafts import ROLES as ASKED
from bot.people.drafts import all_drafts
from bot.people.entry import CIRCLES
from bot.people.support import KINDS, KNOWN, REFERRERS, WISHES

_NOTHING: frozenset[str] = frozenset()


def _plain(*names: str) -> dict[str, frozenset[str]]:
    return dict.fromkeys(names, _NOTHING)


def _drafted(message: str) -> frozenset[str]:
    """Only words to book with name somebody’s job."""
    return frozenset({"role"}) if "-book_" in message else _NOTHING


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

# Whom a sheet can be for.
SHEETS = ("parent", "partner", "friend", "sibling", "teacher")

PROGRAM_WORDS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "common": {
        **_plain(
            "help", "people-key", "home", "back", "skip", "stop", "enough", "carry-on", "done", "save",
            "change", "more", "earlier",
            "type-here", "operator-unnamed", "stale", "use-buttons", "not-understood", "edited",
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
            "list-separator", "part-separator", "gone", "archived", "private",
        ),
        "summary-line": frozenset({"label", "value"}),
        "quote": frozenset({"words"}),
        "corner-line": frozenset({"words"}),
        "hour-now": frozenset({"part_of_day", "time"}),
        "from-when": frozenset({"day", "time"}),
        "times": frozenset({"days", "time", "zone"}),
        "weekly-times": frozenset({"day", "time"}),
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
            "words-button", "time-button", "private-button", "end-button", "people-worries", "choose-country",
            "other-country", "contact-card", "open-chat",
        ),
        **dict.fromkeys(("talk", "write", "for-young", "for-supporters"), frozenset({"line"})),
        "not-in": frozenset({"country"}),
        "copy": frozenset({"number"}),
    },
    "card": {
        **dict.fromkeys(("what.write", "what.next", "what.previous"), frozenset({"person_name"})),
        **_plain(
            "what.open_link", "what.copy_number", "what.copy_address", "what.copy_words",
            "what.words_nothing", "what.words_hard_time", "what.words_everything",
        ),
    },
    "check_in": {
        "note": frozenset({"words"}),
        **_plain("note.okay", "note.so_so", "note.hard", "note.people", "note.later", "note.stop"),
        **_plain("note.pause", "note.change", "offer-to-stop", "missed"),
    },
    "small_steps": _plain("note", "note.show", "note.later", "note.stop"),
    "touch": _plain("note", "note.show", "note.stop"),
    "look_back": _plain("note", "note.show", "note.later", "note.stop"),
    "explore": _plain(*(f"kind-{kind}" for kind in KINDS)),
    "support": {
        **_plain(
            *(f"why-{wish}-{how}" for wish in WISHES for how in ("yes", "some")),
            *(f"not-{wish}" for wish in WISHES),
            *(f"route-{known}" for known in KNOWN),
            *(f"through-{one}" for one in REFERRERS),
            "country-not-chosen", "country-anywhere", "add", "words-to-ask", "share", "in-danger",
            "copy-questions",
        ),
        "fits": frozenset({"kind", "reasons"}),
        "country-known": frozenset({"country", "known"}),
        "country-line": frozenset({"country", "line"}),
        "country-not-known": frozenset({"country"}),
        "fits-all": frozenset({"kind"}),
        "comes-close": frozenset({"kind", "reasons", "not"}),
        "route-name": frozenset({"name"}),
        "route-name-written-out": frozenset({"name", "stands_for"}),
        "route-through": frozenset({"through"}),
        "open-page": frozenset({"name"}),
    },
    "check_therapist": _plain("ask.copy"),
    "waiting": _plain("ask.copy"),
    "people_sheets": {
        **dict.fromkeys(SHEETS, frozenset({"help"})),
        **dict.fromkeys((f"{whom}.short" for whom in SHEETS), frozenset({"emergency"})),
        "foot": frozenset({"emergency", "country", "line", "finder", "child_line"}),
    },
    "export": _plain(
        "title", "name", "country", "language", "consent", "circle", "knows", "good-for", "when", "private",
        "archived", "waiting", "not_for_me", "not_safe", "letter", "helps", "kind-words", "notes", "thanks",
        "meanwhile", "where", "moderated", "unnamed", "cost", "opens", "ages", "setting-pinned_form",
        "setting-tidy_hours", "setting-tidy_since",
    ),
    "add_person": {"known": frozenset({"name"})},
    "circles": _plain(
        *(f"name-{circle}" for circle in (*CIRCLES, "none")), "standing-open", "standing-not_for_me",
        "standing-not_safe", "waiting",
    ),
    "no_one": _plain("step-professionals", "step-groups", "step-me"),
    "pick_people": _plain("keys", "key"),
    "ask_them": _plain(
        "write", "copy", "words-nothing", "words-hard_time", "words-self_harm", "words-everything"
    ),
    "about_group": _plain("caution"),
    "keep_private": _plain("undo"),
    "drafts": {
        **{f"{message}.{attribute}": _drafted(message) for message, attribute in all_drafts()},
        **_plain("to-friend", "to-relative", "to-partner", "to-online", "to-someone_else"),
        **_plain("choose-chat", "copy"),
        **dict.fromkeys((f"role-{role}" for role in ASKED), frozenset({"country"})),
        **dict.fromkeys(("letter-opening", "write-to"), frozenset({"name"})),
    },
    "pin": {"list": frozenset({"pinned_people", "others"}), **_plain("discreet-list", "emptied")},
    "tidy": _plain("left-over"),
    "sheet": {
        **_plain(
            "title", "me", "emergency", "lines", "people", "own-words", "quiet", "room", "printed-on",
            "cut-and-fold", "quote-opens", "quote-closes", "circle-family", "circle-friends",
            "circle-partner", "circle-professionals", "circle-peers", "circle-groups", "circle-others",
            "circle-me",
        ),
        "line-detail": frozenset({"keyword", "always", "free"}),
    },
}  # fmt: skip

# Variables of these words that may be nothing.
MAYBE = frozenset({"child_line", "keyword"})

# What such a variable may be, where words choose by it.
VALUES: Mapping[str, tuple[str, ...]] = {
    "again": ("yes", "no"),
    "country_known": ("yes", "no"),
    "part_of_day": ("night", "morning", "afternoon", "evening"),
    "day": ("today", "tomorrow"),
    "others": ("yes", "no"),
    "medium": ("voice", "photo", "sticker", "location", "document", "video", "poll", "contact", "forwarded"),
}

# What may be read on a locked screen, and the files in which nothing may chase.
NOTIFICATIONS = (("check_in", "note"),)
NOTES = frozenset({"check_in", "check_ins", "set_check_ins", "stop_check_ins"})
