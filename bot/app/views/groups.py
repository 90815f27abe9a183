"""What is known of a group or service: its own questions, and a caution where nobody looks after it."""

from bot.app.summary import option_label
from bot.app.turn import Turn
from bot.people.entry import GROUP_DETAILS, Entry

CHOSEN = ("where", "moderated", "unnamed", "cost")  # details from a list; the others were typed


def group_lines(turn: Turn, entry: Entry) -> list[str]:
    """Each detail on a line."""
    lines = []
    unmoderated = entry.detail("moderated") == "by_nobody"
    for name in GROUP_DETAILS:
        kept = entry.detail(name)
        if kept and not (name == "moderated" and unmoderated):  # the caution says it
            words = option_label(turn, "add_person", name, kept) if name in CHOSEN else kept
            label = option_label(turn, "add_person", name, "label")
            lines.append(turn.words.html("views", "summary-line", {"label": label, "value": words}))
    if unmoderated:
        lines.append(turn.words.html("about_group", "caution"))
    return lines
