"""What a flow file may name: the verbs and notes of the form, and what the program can do, know and show.

A name here without its piece of program (or the reverse) is refused at the start.
"""

from collections.abc import Mapping

NOTES: Mapping[str, frozenset[str]] = {
    "say": frozenset({"when", "unless", "was", "links", "buttons"}),
    "ask": frozenset({"limit", "optional", "when", "unless", "was", "links", "buttons", "accepts"}),
    "choose": frozenset(
        {"options", "source", "optional", "when", "unless", "was", "renamed", "links", "buttons", "accepts"}
    ),
    "pick": frozenset({"options", "source", "optional", "when", "unless", "was", "renamed", "links"}),
    "check": frozenset({"when", "unless", "was", "links"}),
    "do": frozenset({"options", "when", "unless", "was", "renamed"}),
    "go": frozenset({"with", "when", "unless", "was"}),
}
TOP = frozenset({"flow", "revision", "given", "command", "stopped", "steps"})

ACCEPTS = ("contacts",)

# What the program knows at the start of a flow, and the values it may have (none: free text).
FACTS: Mapping[str, tuple[str, ...]] = {
    "anyone": ("yes", "no"),
    "country": ("known", "unknown"),
    "check_ins": ("on", "off", "paused"),
    "undo": ("yes", "no"),
    "keys": ("shown", "hidden"),
}

# What the program can do: action -> the outcomes it may have (none: it is simply done).
ACTIONS: Mapping[str, tuple[str, ...]] = {
    "save_name": (),
    "look_up_country": ("found", "several", "none"),
    "save_country": (),
    "read_contact": ("fine", "unsure"),
    "save_person": (),
    "change_person": (),
    "send_contact_card": ("sent", "no_number"),
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

# Blocks of text that the program writes into a screen: variables in Fluent that no step asks for.
VIEWS = frozenset(
    {
        "me", "operator", "operator_contact", "country_name", "emergency", "line_voice", "line_text",
        "people_list", "first_people", "person_name", "person_card", "check_in_times", "own_letter",
        "summary", "stored", "limit",
    }
)  # fmt: skip

# Choices that come from the person's own document.
SOURCES = frozenset({"people", "archived", "countries", "countries_found", "zones"})

# Buttons that the program makes.
BUTTONS = frozenset({"reach", "people"})
