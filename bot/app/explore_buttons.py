"""Below kinds of support: one next step, pages to open, words to copy, a sheet to share, help."""

from collections.abc import Callable, Mapping

from bot.app import exploring
from bot.app.help.wanted import Wanted
from bot.app.outgoing import Button
from bot.app.people_sheets import share_address
from bot.app.presses import HELP, LINK, Press
from bot.app.turn import Turn, several, text
from bot.core.session import Session
from bot.people.support import LINES

# Flows that lead on from a kind; what stands behind the stroke is handed to the flow.
STEPS: Mapping[str, tuple[str, ...]] = {
    "gp": ("asking/gp",),
    "therapist": ("check_therapist",),
    "psychiatrist": ("asking/gp",),
    "talking": ("asking/gp",),
    "public_private": ("check_therapist",),
    "young_people": ("asking/school_nurse",),
    "school": ("ask_professional",),
    "lines_voice": ("lines",),
    "lines_text": ("lines",),
}
WORDS = ("asking", "ask_professional")  # these have words to ask with
UNDER_18 = "u18"  # the screen of help now for young people
SUPPORTER = "third_party"  # the screen of help now for somebody who worries about another person


def _next_step(turn: Turn, session: Session) -> list[Button]:
    """A page of the country, where it has one; then where to go from here; then one’s own list."""
    kind = text(session, "kind")
    made = [*_pages(turn, kind), *(_visit(turn, value) for value in STEPS.get(kind, ()))]
    found = turn.library.support.kind(kind)
    if found is not None and kind not in (*LINES, "public_private"):
        label = turn.words.label("support", "add")
        made.append(Button(label, press=Press(LINK, f"add_person/{found.circle}").data))
    return made


def _pages(turn: Turn, kind: str) -> list[Button]:
    label = turn.words.label
    return [
        Button(label("support", "open-page", {"name": route.name}), url=route.url)
        for route in turn.library.support.routes_of(turn.country.iso2, kind)
        if route.url
    ]


def _visit(turn: Turn, value: str) -> Button:
    flow = value.partition("/")[0]
    words = turn.words.label("support", "words-to-ask") if flow in WORDS else turn.words.label(flow, "open")
    return Button(words, press=Press(LINK, value).data)


def _registers(turn: Turn, _: Session) -> list[Button]:
    label = turn.words.label
    return [
        Button(label("support", "open-page", {"name": one.name}), url=one.url)
        for one in turn.library.lines.registers_of(turn.country.iso2)
        if one.url
    ]


def _copy_questions(turn: Turn, session: Session) -> list[Button]:
    words = turn.words.label(session.flow, "ask", attribute="copy")
    return [Button(turn.words.label("support", "copy-questions"), copy=words)]


def _share_sheet(turn: Turn, session: Session) -> list[Button]:
    return [Button(turn.words.label("support", "share"), url=share_address(turn, text(session, "whom")))]


def _in_danger(turn: Turn, _: Session) -> list[Button]:
    label = turn.words.label("support", "in-danger")
    return [Button(label, press=Press(HELP, Wanted(SUPPORTER).value).data)]


def _young_lines(turn: Turn, session: Session) -> list[Button]:
    """Next to every list of lines: those for young people, unless it shows them already."""
    wishes = several(session, "wishes")
    if wishes and ("under_18" in wishes or not exploring.lines_that_fit(turn, session)):
        return []
    label = turn.words.label("help_now", "under-18-button")
    return [Button(label, press=Press(HELP, Wanted(UNDER_18).value).data)]


BUTTONS: Mapping[str, Callable[[Turn, Session], list[Button]]] = {
    "next_step": _next_step,
    "registers": _registers,
    "copy_questions": _copy_questions,
    "share_sheet": _share_sheet,
    "in_danger": _in_danger,
    "young_lines": _young_lines,
}
