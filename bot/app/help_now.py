"""Help now: the emergency number first, a person to talk to second, everything else after.

It needs no document, no country and no luck: with nothing but the library it still says where people are.
What is typed in a crisis is stored nowhere; the answers of the buttons only choose the next screen.
"""

from collections.abc import Callable, Mapping

from bot.app.help.asker import Asker
from bot.app.help.buttons import rows
from bot.app.help.choice import child, page_of_lines, supporter, text, voice
from bot.app.help.wanted import CARRY_ON, HERE, Wanted, read
from bot.app.lines import emergency_in_words, escaped, way_in_words
from bot.app.outgoing import Card
from bot.content.words import Block
from bot.safety.lines import Way

__all__ = ["ASKS", "CARRY_ON", "OPENINGS", "Asker", "help_card"]

# What was recognised, or which button was pressed -> the message of help_now.ftl that is the screen.
OPENINGS = {
    "help": "general",
    "intent": "intent",
    "goodbye": "intent",
    "imminent": "intent",
    "ideation": "intent",
    "overdose": "overdose",
    "injured": "injured",
    "passive": "passive",
    "urge": "urge",
    "abuse": "abuse",
    "third_party": "supporter",
    "asking_for_help": "general",
    "hurt": "injured",
    "act": "act_now",
    "struggling": "passive",
    "u18": "under_18",
    "lines": "lines",
    "countries": "countries",
    "here": "general",
    "stops": "what_stops",
    "police": "stops_police",
    "bill": "stops_bill",
    "words": "stops_words",
    "time": "stops_time",
    "private": "stops_private",
    "end": "stops_end",
}
ASKS = frozenset({"general", "intent", "passive", "urge"})  # end in “Are you safe right now?”
ROUTED = frozenset({"hurt", "act", "struggling"})  # what was answered is not asked once more
ASKED_FOR = ROUTED | {HERE}  # a first look at these, whatever was shown before

# Whom the emergency number is for, where there is one for each; ambulance and police if not said here.
PURPOSES: Mapping[str, tuple[str, ...]] = {
    "injured": ("ambulance",),
    "overdose": ("ambulance",),
    "abuse": ("police", "ambulance"),
}


def help_card(asker: Asker, kind: str, *, replaces: int = 0, after: str = "") -> Card:
    """The screen for what was recognised or pressed; an unknown kind gets the general one.

    It stays as it is: no later screen takes its place, so that its numbers can be found again.
    """
    wanted = read(kind)
    opening = OPENINGS.get(wanted.screen, "general")
    routes = opening in ASKS and wanted.screen not in ROUTED
    words = asker.words.html("help_now", opening, _variables(asker, opening, wanted))
    question = asker.words.html("help_now", "safe") if routes and not asker.again else ""
    return Card(
        text="\n\n".join(part for part in (words, question, after) if part),
        rows=rows(asker, opening, wanted, routes=routes),
        replaces=replaces,
        living=False,
        names=bool(asker.people),
    )


def _variables(asker: Asker, opening: str, wanted: Wanted) -> dict[str, object]:
    makers: Mapping[str, Callable[[], object]] = {
        "emergency": lambda: _emergency(asker, opening),
        "again": lambda: "yes" if asker.again and wanted.screen not in ASKED_FOR else "no",
        "lines_now": lambda: _lines_now(asker, "talk", voice(asker)),
        "child_line": lambda: way_in_words(asker.words, child(asker), brief=True),
        "child_lines": lambda: _child_lines(asker),
        "supporter_lines": lambda: _supporter_lines(asker),
        "all_lines": lambda: _all_lines(asker, wanted),
    }
    return {name: makers[name]() for name in asker.words.uses("help_now", opening)}


def _emergency(asker: Asker, opening: str) -> Block:
    purposes = PURPOSES.get(opening, ("ambulance", "police"))
    return emergency_in_words(asker.words, asker.country, purposes)


def _lines_now(asker: Asker, heading: str, spoken: Way | None) -> Block:
    """One line to call and one to write to; the directories where there is none to call."""
    written = text(asker)
    same = bool(spoken and written and spoken.service == written.service)
    parts = [_headed(asker, heading, spoken), _headed(asker, "write", written, brief=same)]
    if spoken is None:
        parts.append(_finders(asker))
    return Block("\n".join(part for part in parts if part))


def _headed(asker: Asker, heading: str, way: Way | None, *, brief: bool = False) -> str:
    if way is None:
        return ""
    return asker.words.html("help_now", heading, {"line": way_in_words(asker.words, way, brief=brief)})


def _supporter_lines(asker: Asker) -> Block:
    return Block(_headed(asker, "for-supporters", supporter(asker)) or _finders(asker))


def _child_lines(asker: Asker) -> Block:
    """The line for young people; where there is none, the line for all: a person answers there too."""
    young = child(asker)
    return Block(_headed(asker, "for-young", young)) if young else _lines_now(asker, "talk", voice(asker))


def _all_lines(asker: Asker, wanted: Wanted) -> Block:
    """A few lines of the country at a time, then the directories."""
    listed = [way_in_words(asker.words, way) for way in page_of_lines(asker, wanted.detail)]
    return Block("\n".join(listed) or _finders(asker))


def _finders(asker: Asker) -> str:
    """Directories of lines in every country."""
    sites = [escaped(finder.url) for finder in asker.library.lines.finders]
    return "\n".join([asker.words.html("help_now", "finders"), *sites])
