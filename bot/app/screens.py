"""One card says it all: words, then buttons; Back and Skip last but one, help always last."""

from collections.abc import Iterable

from bot.app.buttons import BUTTONS
from bot.app.conversation import HOME
from bot.app.outgoing import Button, Card
from bot.app.presses import (
    BACK,
    CARRY_ON,
    CHANGE,
    DONE,
    HELP,
    LINK,
    OPTION,
    PAGE,
    SKIP,
    STOP,
    TICK,
    Press,
    stamp,
)
from bot.app.sources import offered
from bot.app.summary import question_label
from bot.app.turn import PAGE as PAGE_SIZE
from bot.app.turn import Spoken, Turn, page_of, text
from bot.app.typed import ELLIPSIS, letters
from bot.app.views import variables
from bot.core.engine import answered_questions, last_answered, ticks
from bot.core.flow import Flow, Step
from bot.core.session import CHANGING, Session

SHORT = 15  # letters up to which two buttons stand side by side
SHORTEST = 9  # letters up to which three people do, so that more of them are seen at once
LONGEST = 4_000  # letters of a card as Telegram counts them, with room to spare below its 4,096
SHOWS_NAMES = frozenset(
    {
        "people_list", "first_people", "person_name", "person_card", "summary", "name", "fitting_people",
        "others_fitting", "own_corner", "own_words", "own_letter", "corner_items", "corner_item",
        "circles_list", "circle_people", "namesakes", "saved_card", "added_names", "order_around",
        "meanwhile_name", "thanks_kept", "quiet_names",
        "addressee", "draft_words", "draft_other_words", "draft_long_words", "booking_words", "note_words",
    }
)  # fmt: skip

Rows = tuple[tuple[Button, ...], ...]


def help_row(turn: Turn) -> tuple[Button, ...]:
    return (Button(turn.words.label("common", "help"), press=Press(HELP).data, style="danger"),)


def card(turn: Turn, *, replaces: int = 0, before: str = "") -> Card:
    """The screen that this turn ends with; ``before`` is a sentence that stands above it."""
    parts = [before, *(_words(turn, one) for one in turn.told)]
    if turn.asked is not None:
        parts += [_note(turn, turn.asked), _words(turn, turn.asked)]
    last = turn.asked or (turn.told[-1] if turn.told else None)
    body = "\n\n".join(part for part in parts if part)
    return Card(
        text=_cut(body),
        rows=(*_rows(turn, last), help_row(turn)),
        replaces=replaces,
        names=_shows_names(turn),
    )


def plain_card(turn: Turn, words: str, links: Iterable[str] = (), *, replaces: int = 0) -> Card:
    """A card that is no step of a flow, with links to some."""
    rows = in_rows([link(turn, name) for name in links])
    return Card(text=_cut(words), rows=(*rows, help_row(turn)), replaces=replaces)


def _cut(words: str) -> str:
    """A card within Telegram's limit; cut at the end of a line, so that no tag is left open."""
    lines = words.split("\n")
    if letters(words) <= LONGEST:
        return words
    while len(lines) > 1 and letters("\n".join([*lines, ELLIPSIS])) > LONGEST:
        lines.pop()
    return "\n".join([*lines, ELLIPSIS])


def _words(turn: Turn, spoken: Spoken) -> str:
    flow, name = spoken.session.flow, spoken.step.name
    return turn.words.html(flow, name, _variables(turn, spoken, flow, name))


def _variables(turn: Turn, spoken: Spoken, file: str, message: str, attribute: str = "") -> dict[str, object]:
    given = variables(turn, spoken.session, turn.words.uses(file, message, attribute))
    if "limit" in given:
        given["limit"] = str(spoken.step.limit)
    return given


def _note(turn: Turn, asked: Spoken) -> str:
    """Why the question is shown again."""
    match asked.note:
        case "retry":
            own = turn.words.has(asked.session.flow, asked.step.name, "retry")
            place = (asked.session.flow, asked.step.name, "retry") if own else ("common", "retry", "")
            return turn.words.html(place[0], place[1], _variables(turn, asked, *place), attribute=place[2])
        case "stale":
            return turn.words.html("common", "stale")
        case "buttons":
            return turn.words.html("common", "use-buttons")
        case _:
            return ""


def _shows_names(turn: Turn) -> bool:
    spoken = [*turn.told, *([turn.asked] if turn.asked else [])]
    used = (turn.words.uses(one.session.flow, one.step.name) for one in spoken)
    return any(names & SHOWS_NAMES for names in used)


def _rows(turn: Turn, last: Spoken | None) -> Rows:
    if last is None:
        return ()
    if turn.asked is None:
        return _closing_rows(turn, last)
    most = 3 if last.step.source == "numbered" else 2
    rows = [*_made(turn, last), *in_rows(_answers(turn, last), most), *_pages(turn, last)]
    if last.note != "change":
        rows += in_rows([link(turn, name, last.session) for name in last.step.links])
    return (*rows, *_ways_back(turn, last))


def _closing_rows(turn: Turn, last: Spoken) -> Rows:
    """Below the last words of a flow: where one can go from here."""
    links = [link(turn, name, last.session) for name in last.step.links]
    return (*_made(turn, last), *in_rows(links), *in_rows(_leave(turn, last)))


def _leave(turn: Turn, last: Spoken) -> list[Button]:
    """On with the form that waits below, or home."""
    if turn.document.stack:
        return [Button(turn.words.label("common", "carry-on"), press=Press(HELP, CARRY_ON).data)]
    if last.session.flow == HOME:
        return []
    return [Button(turn.words.label("common", "home"), press=_home())]


def _home() -> str:
    return Press(STOP).data


def _made(turn: Turn, spoken: Spoken) -> Rows:
    if not spoken.step.buttons:
        return ()
    return in_rows(BUTTONS[spoken.step.buttons](turn, spoken.session))


def link(turn: Turn, flow: str, session: Session | None = None) -> Button:
    """A button that opens another flow, and hands on who this is about."""
    wanted = turn.flow(flow).given
    about = text(session, "person") if session and "person" in wanted else ""
    value = f"{flow}/{about}" if about else flow
    return Button(turn.words.label(flow, "open"), press=Press(LINK, value).data)


def _answers(turn: Turn, asked: Spoken) -> list[Button]:
    match asked.step.verb:
        case "choose":
            return [_button(turn, OPTION, one, label) for one, label in _options(turn, asked)]
        case "pick":
            return _tick_boxes(turn, asked)
        case "check" if asked.session.revisiting == CHANGING:
            return _changes(turn, asked)
        case "check":
            return _save_or_change(turn, asked)
        case _:
            return []


def _button(turn: Turn, verb: str, value: str, label: str, style: str = "") -> Button:
    return Button(label, press=Press(verb, value, stamp(turn.document.screen)).data, style=style)


def _options(turn: Turn, asked: Spoken) -> list[tuple[str, str]]:
    """Choices of the person's own first, one page of them, then those of the form."""
    step, flow = asked.step, asked.session.flow
    own = offered(turn, step.source, asked.session) if step.source else []
    first = page_of(turn, len(own)) * PAGE_SIZE
    return [
        *own[first : first + PAGE_SIZE],
        *((one, turn.words.label(flow, step.name, _plain(turn, asked, one), one)) for one in step.options),
    ]


def _plain(turn: Turn, asked: Spoken, option: str) -> dict[str, object]:
    return variables(turn, asked.session, turn.words.uses(asked.session.flow, asked.step.name, option))


def _tick_boxes(turn: Turn, asked: Spoken) -> list[Button]:
    ticked = ticks(turn.flow(asked.session.flow), asked.session)
    buttons = []
    for one, label in _options(turn, asked):
        shown = turn.words.label("common", "ticked", {"label": label}) if one in ticked else label
        buttons.append(_button(turn, TICK, one, shown))
    done = turn.words.label("common", "done")
    return [*buttons, _button(turn, DONE, "", done, "success" if ticked else "")]


def _changes(turn: Turn, asked: Spoken) -> list[Button]:
    flow = turn.flow(asked.session.flow)
    return [
        _button(turn, CHANGE, step.name, question_label(turn, asked.session, step))
        for step in answered_questions(flow, asked.session)
    ]


def _save_or_change(turn: Turn, asked: Spoken) -> list[Button]:
    flow, step = asked.session.flow, asked.step
    own = turn.words.has(flow, step.name, "save")
    save = turn.words.label(flow, step.name, attribute="save") if own else turn.words.label("common", "save")
    buttons = [_button(turn, DONE, "", save)]
    if answered_questions(turn.flow(flow), asked.session):
        buttons.append(_button(turn, CHANGE, "", turn.words.label("common", "change")))
    return buttons


def _pages(turn: Turn, asked: Spoken) -> Rows:
    """Earlier and later, where a list is longer than a page."""
    own = offered(turn, asked.step.source, asked.session) if asked.step.source else []
    page, buttons = page_of(turn, len(own)), []
    if page > 0:
        buttons.append(_button(turn, PAGE, str(page - 1), turn.words.label("common", "earlier")))
    if (page + 1) * PAGE_SIZE < len(own):
        buttons.append(_button(turn, PAGE, str(page + 1), turn.words.label("common", "more")))
    return (tuple(buttons),) if buttons else ()


def _ways_back(turn: Turn, asked: Spoken) -> Rows:
    """Back and Skip, always in the same place; Stop where there is nothing to go back to.

    A form that keeps what was given half-way says so with a button of its own.
    """
    step = asked.step
    back = bool(last_answered(turn.flow(asked.session.flow), asked.session))
    row = []
    if back or asked.session.revisiting or len(turn.document.stack) > 1:
        row.append(_button(turn, BACK, "", turn.words.label("common", "back")))
    else:
        keeps = turn.flow(asked.session.flow).stopped
        row.append(Button(turn.words.label("common", "stop" if keeps else "home"), press=_home()))
    if step.optional:
        row.append(_button(turn, SKIP, "", turn.words.label("common", "skip")))
    if back and _can_be_left(turn.flow(asked.session.flow), step):
        row.append(Button(turn.words.label("common", "enough"), press=_home()))
    return (tuple(row),)


def _can_be_left(flow: Flow, step: Step) -> bool:
    """Whether leaving here keeps what was given, and this is not the very question whether to keep it."""
    keeping = [one for one in flow.steps if one.name == flow.stopped]
    asks = step.verb == "check" or any(step.name in one.when for one in keeping)
    return bool(flow.stopped) and not asks


def in_rows(buttons: list[Button], most: int = 2) -> Rows:
    """Two side by side where both are short, else one; three of the shortest where that many are wanted."""
    rows: list[tuple[Button, ...]] = []
    for button in buttons:
        row = (*rows[-1], button) if rows else ()
        room = SHORT if len(row) == 2 else SHORTEST
        if 1 < len(row) <= most and max(len(one.label) for one in row) <= room:
            rows[-1] = row
        else:
            rows.append((button,))
    return tuple(rows)
