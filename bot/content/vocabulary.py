"""What a flow file may name: the verbs and notes of the form, and what the program can do, know and show.

A name here without its piece of program (or the reverse) is refused at the start.
"""

from collections.abc import Mapping

NOTES: Mapping[str, frozenset[str]] = {
    "say": frozenset({"when", "unless", "was", "links", "buttons", "ends"}),
    "ask": frozenset({"limit", "optional", "when", "unless", "was", "links", "buttons", "accepts"}),
    "choose": frozenset(
        {"options", "source", "optional", "when", "unless", "was", "renamed", "links", "buttons", "accepts"}
    ),
    "pick": frozenset({"options", "source", "optional", "when", "unless", "was", "renamed", "links"}),
    "check": frozenset({"when", "unless", "was", "links"}),
    "do": frozenset({"options", "when", "unless", "was", "renamed"}),
    "go": frozenset({"with", "when", "unless", "was"}),
}
TOP = frozenset({"flow", "revision", "given", "command", "stopped", "forgets", "steps"})

ACCEPTS = ("contacts",)

# What the program knows at the start of a flow, and the values it may have (none: free text).
FACTS: Mapping[str, tuple[str, ...]] = {
    "anyone": ("yes", "no"),
    "country": ("known", "unknown"),
    "check_ins": ("on", "off", "paused"),
    "undo": ("yes", "no"),
    "room": ("yes", "no"),
    "archived": ("yes", "no"),
    "worry": ("any", "people", "lines"),
    "letter_kept": ("yes", "no"),
    "private_people": ("yes", "no"),
    "pinned": ("yes", "no"),
    "tidy": ("on", "off"),
    "corner_undo": ("yes", "no"),
    "lines_of": ("own", "other"),
}

# What the program can do: action -> the outcomes it may have (none: it is simply done).
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "save_name": (),
    "look_up_country": ("found", "several", "none"),
    "save_country": (),
    "look_for_name": ("new", "known"),
    "read_contact": ("fine", "unsure"),
    "look_at_state": ("here", "waiting", "archived", "gone"),
    "look_at_ways": ("some", "none"),
    "save_group": (),
    "place_person": (),
    "send_circles_picture": (),
    "look_at_circle": ("empty", "peopled", "closed"),
    "close_circle": (),
    "reopen_circle": (),
    "look_for_quiet": ("some", "nobody"),
    "save_quiet_people": (),
    "put_away_with_thanks": (),
    "put_on_waiting_list": (),
    "end_waiting": (),
    "open_picker": ("opened",),
    "save_person": (),
    "change_person": (),
    "send_contact_card": ("sent", "no_number"),
    "look_up_person": ("here", "archived", "gone"),
    "set_what_they_know": (),
    "mark_private": ("private", "open"),
    "archive_person": (),
    "bring_back_person": (),
    "find_fitting": ("someone", "soon", "nobody"),
    "find_others": ("someone", "nobody"),
    "save_letter": (),
    "remove_letter": (),
    "room_in_corner": ("room", "full"),
    "add_item": (),
    "change_item": (),
    "remove_item": (),
    "undo_corner": (),
    "make_take_along": (),
    "pin_list": (),
    "unpin_list": (),
    "tidy_now": (),
    "set_tidy": (),
    "look_at_level": ("known", "unsaid", "nobody"),
    "send_long": ("above", "here"),
    "send_note": ("above", "here"),
    "move_person": (),
    "remove_person": (),
    "undo_removal": (),
    "read_time": ("fine", "unclear"),
    "save_check_ins": (),
    "pause_check_ins": (),
    "resume_check_ins": (),
    "stop_check_ins": (),
    "snooze_check_in": (),
    "send_export": (),
    "forget_everything": (),
}

# Blocks of text that the program writes into a screen (variables in Fluent that no step asks for),
# and the most letters each may take up.
VIEWS: Mapping[str, int] = {
    "me": 40,
    "operator": 100,
    "operator_contact": 100,
    "country_known": 3,
    "country_name": 60,
    "emergency": 12,
    "line_voice": 260,
    "line_text": 260,
    "lines_country": 60,
    "lines_emergency": 60,
    "lines_of_country": 2_000,
    "lines_fitting": 2_000,
    "line_card": 1_200,
    "people_list": 3_000,
    "first_people": 1_200,
    "person_name": 60,
    "person_card": 1_200,
    "check_in_times": 160,
    "own_letter": 700,
    "own_words": 160,
    "own_corner": 3_400,
    "corner_items": 1_300,
    "corner_item": 140,
    "hour_now": 40,
    "fitting_people": 1_600,
    "others_fitting": 1_800,
    "soon_people": 260,
    "open_line": 160,
    "open_voice": 160,
    "open_text": 160,
    "circles_list": 1_600,
    "circle_name": 40,
    "circle_people": 500,
    "namesakes": 800,
    "saved_card": 1_600,
    "added_names": 700,
    "order_around": 600,
    "ask_words": 260,
    "meanwhile_name": 60,
    "thanks_kept": 320,
    "quiet_names": 1_000,
    "addressee": 60,
    "draft_words": 320,
    "draft_other_words": 320,
    "draft_long_words": 900,
    "booking_words": 250,
    "note_words": 700,
    "role_name": 40,
    "country_code": 4,
    "summary": 1_500,
}

# Views that may have nothing to say; words must have a [none] for each.
MAYBE = frozenset(
    {
        "me",
        "operator_contact",
        "line_voice",
        "line_text",
        "lines_country",
        "lines_fitting",
        "first_people",
        "own_letter",
        "own_words",
        "own_corner",
        "corner_items",
        "corner_item",
        "hour_now",
        "soon_people",
        "open_line",
        "open_voice",
        "open_text",
        "meanwhile_name",
        "thanks_kept",
    }
)

# Views that are about somebody: the flow must know who.
ABOUT = {
    "order_around": "person",
    "ask_words": "person",
    "thanks_kept": "person",
    "circle_name": "circle",
    "circle_people": "circle",
    "added_names": "added",
    **dict.fromkeys(("addressee", "draft_words", "draft_other_words", "draft_long_words"), "person"),
    **dict.fromkeys(("booking_words", "note_words", "role_name"), "person"),
    "person_name": "person",
    "person_card": "person",
}

# Flows that the program opens itself, and what it hands them.
OPENED: Mapping[str, tuple[str, ...]] = {
    "welcome": (),
    "home": (),
    "my_people": (),
    "add_person": (),
    "country": (),
    "card": ("person",),
    "contact_card": ("person",),
    "what_they_know": ("person",),
    "keep_private": ("person",),
    "words_for": ("person",),
    "worries": (),
    "check_in": ("how",),
    "picked_people": ("added",),
    "circle": ("circle",),
    "no_one": (),
    "about_group": ("person",),
    "lines": (),
}

# Commands that are no flow: help needs nothing.
HELP_COMMANDS = ("helpnow", "sos", "crisis")

# Choices that come from the person's own document.
SOURCES = frozenset(
    {
        "people",
        "lines",
        "others",
        "numbered",
        "fitting",
        "others_fitting",
        "corner_items",
        "archived",
        "circles",
        "small_steps",
        "roles",
        "meanwhile",
        "ways",
        "countries",
        "countries_found",
        "zones",
    }
)

# Buttons that the program makes.
BUTTONS = frozenset(
    {
        "about_circle",
        "about_group",
        "added",
        "booking",
        "draft",
        "draft_long",
        "draft_other",
        "note",
        "own_draft",
        "ask_them",
        "in_circle",
        "line",
        "lines",
        "mark",
        "namesakes",
        "newest",
        "people",
        "reach",
        "room_again",
        "this_circle",
        "this_person",
    }
)
