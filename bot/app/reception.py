"""What a person did, turned into what happens: help first, then keys, commands, buttons, answers."""

from dataclasses import replace

from bot.app import conversation
from bot.app.events import Incoming
from bot.app.help.answers import answer
from bot.app.help.asker import Asker, line_time
from bot.app.help.wanted import CARRY_ON, HERE, Wanted, read, typed
from bot.app.outgoing import Keys, Lane, Outgoing
from bot.app.presses import (
    BACK,
    CHANGE,
    DONE,
    HELP,
    LINK,
    OPTION,
    PAGE,
    SKIP,
    STAMPED,
    STOP,
    TICK,
    Press,
    parse,
    stamp,
)
from bot.app.screens import card, plain_card
from bot.app.sharing import close_picker
from bot.app.sources import offered
from bot.app.turn import Turn
from bot.checkins import plan as plans
from bot.checkins import series
from bot.core.engine import (
    Event,
    Finished,
    Lost,
    Pressed,
    Said,
    Skipped,
    Ticked,
    WantedChange,
    WentBack,
)
from bot.core.flow import CHOOSE, Flow, Step
from bot.core.session import Session, current
from bot.people.typed import cleaned, one_line

HELP_COMMANDS = ("helpnow", "sos", "crisis")
MY_PEOPLE = "my_people"
WELCOME = "welcome"
SOMETHING_ELSE = "something_else"  # an option that is followed by a question to type an answer to
ONE_LINE = 60  # letters: an answer that may be no longer is a name or a word, and stands on one line


def receive(  # noqa: PLR0911 - a flat table of what may come in
    turn: Turn, incoming: Incoming
) -> tuple[Lane, list[Outgoing]]:
    """Everything that is to be sent because of this; the turn holds the changed document."""
    if (helped := _help_first(turn, incoming)) is not None:
        return helped
    match incoming.what:
        case "press":
            return _pressed(turn, incoming)
        case "text" if not incoming.forwarded:
            return _said(turn, incoming)
        case "shared":
            if not turn.document.met:
                return Lane.REPLY, _welcome(turn)
            conversation.shared(turn, incoming.shared)
            return Lane.REPLY, _shown(turn)
        case "edit":
            return Lane.REPLY, _again(turn, turn.words.html("common", "edited"))
        case "blocked":
            silence(turn)
            return Lane.REPLY, []
        case "unblocked":
            return Lane.REPLY, []
        case _:
            medium = "forwarded" if incoming.forwarded else incoming.medium
            words = turn.words.html("common", "medium", {"medium": medium})
            return Lane.REPLY, _again(turn, words)


def said(incoming: Incoming) -> str:
    """All words of an update that a person may have written, for the recogniser."""
    names = (f"{one.name} {one.last_name}" for one in incoming.shared)
    return "\n".join(part for part in (incoming.text, *names) if part)


def _help_first(turn: Turn, incoming: Incoming) -> tuple[Lane, list[Outgoing]] | None:
    """Before anything else, whatever the person was asked: what they wrote may need help at once."""
    if incoming.what == "press" or _is_command(turn, incoming.text):
        return None
    if wanted := typed(turn.library, incoming.text):
        return _help(turn, wanted)
    heard = turn.library.recogniser.recognise(said(incoming))
    if heard is None:
        return None
    if heard.soft:
        return Lane.REPLY, _again(turn, turn.words.html("help_now", "soft"))
    return _help(turn, Wanted(heard.kind))


def _is_command(turn: Turn, text: str) -> bool:
    """A bare command of ours is no cry for help, not even “/help”, which tells what this is."""
    name, _, _ = text.strip().partition("@")
    return name.startswith("/") and name[1:].lower() in turn.library.scripts.commands


def asker(turn: Turn) -> Asker:
    """What a help screen may know of this person."""
    return Asker(
        library=turn.library,
        words=turn.words,
        country=turn.country,
        people=turn.person.others,
        at=line_time(turn.library.places, turn.country.iso2, turn.now),
        chosen=bool(turn.person.country),
        again=turn.helped,
    )


def _help(turn: Turn, wanted: Wanted) -> tuple[Lane, list[Outgoing]]:
    """A screen of help now. It is nothing of the conversation: where the person is stays as it is."""
    if wanted.screen == CARRY_ON:
        return Lane.REPLY, _carry_on(turn)
    if wanted.screen == HERE and turn.document.met and not turn.person.country:
        turn.change(country=turn.library.lines.country(wanted.iso2).iso2)
    if wanted.iso2 == turn.person.country:
        wanted = replace(wanted, iso2="")
    return Lane.HELP, [answer(asker(turn), wanted, turn.now)]


def _said(turn: Turn, incoming: Incoming) -> tuple[Lane, list[Outgoing]]:
    text = incoming.text.strip()
    if text.startswith("/"):
        return _command(turn, text)
    if _is_key(turn, text, "people-key"):
        conversation.open_by_command(turn, MY_PEOPLE)
        return Lane.REPLY, _shown(turn)
    if not turn.document.met:
        return Lane.REPLY, _welcome(turn)
    if conversation.here(turn) is None:
        return Lane.REPLY, _again(turn, turn.words.html("common", "not-understood"))
    for event in _typed(turn, text):
        conversation.happen(turn, event)
    return Lane.REPLY, _shown(turn)


def _is_key(turn: Turn, text: str, key: str) -> bool:
    """Whether this is what a key under the text field sends, in any language the chat ever had."""
    return any(text == words.label("common", key) for words in turn.library.words.values())


def _typed(turn: Turn, text: str) -> tuple[Event, ...]:
    """Words typed where there are buttons count as the button that carries them, or as “something else”."""
    place = conversation.here(turn)
    step = current(*place) if place else None
    if place is None or step is None:
        return (Said(text),)
    if step.verb == "ask":
        return (Said(one_line(text) if step.limit <= ONE_LINE else cleaned(text)),)
    for option, label in _labels(turn, *place, step):
        if text.casefold() == label.casefold():
            return (Pressed(option) if step.verb == "choose" else Ticked(option),)
    if step.verb == "choose" and SOMETHING_ELSE in step.options:
        return Pressed(SOMETHING_ELSE), Said(one_line(text))
    return (Said(text),)


def _labels(turn: Turn, flow: Flow, session: Session, step: Step) -> list[tuple[str, str]]:
    """What can be chosen here, with the words on the buttons."""
    if step.verb not in ("choose", "pick"):
        return []
    own = offered(turn, step.source, session) if step.source else []
    fixed = [(one, turn.words.label(flow.name, step.name, _names(turn), one)) for one in step.options]
    return [*own, *fixed]


def _names(turn: Turn) -> dict[str, object]:
    return {"name": "", "person_name": "", "me": turn.person.name}


def _command(turn: Turn, text: str) -> tuple[Lane, list[Outgoing]]:
    name = text[1:].split(maxsplit=1)[0].split("@", maxsplit=1)[0].lower() if len(text) > 1 else ""
    if name in HELP_COMMANDS:
        return _help(turn, Wanted())
    flow = turn.library.scripts.commands.get(name)
    if flow == WELCOME or not turn.document.met:
        return Lane.REPLY, _welcome(turn, flow)
    if flow is None:
        return Lane.REPLY, _again(turn, turn.words.html("common", "not-understood"))
    if flow == conversation.HOME:
        conversation.go_home(turn)
    else:
        conversation.open_by_command(turn, flow)
    return Lane.REPLY, _shown(turn)


def _welcome(turn: Turn, flow: str | None = None) -> list[Outgoing]:
    """The keys, then the first meeting; who was here before is only welcomed back."""
    label = turn.words.label
    keys = Keys(
        text=turn.words.html("common", "keys"),
        labels=((label("common", "help"), label("common", "people-key")),),
        placeholder=label("common", "type-here"),
    )
    known = bool(turn.person.consent)
    turn.document = replace(turn.document, met=True)
    if known and flow in (None, WELCOME):
        message = "welcome-back" if turn.person.name else "welcome-back-plain"
        before = turn.words.html("common", message, {"me": turn.person.name})
        conversation.go_home(turn)
        return [keys, card(turn, before=before)]
    conversation.open_flow(turn, flow if known and flow else WELCOME)
    return [keys, *_shown(turn)]


def _pressed(turn: Turn, incoming: Incoming) -> tuple[Lane, list[Outgoing]]:
    press = parse(incoming.data)
    if press is not None and press.verb == HELP:
        return _help(turn, read(press.value))
    turn.document = replace(turn.document, met=True)
    if press is None:
        return Lane.REPLY, _stale(turn)
    if press.verb in STAMPED and press.stamp != stamp(turn.document.screen):
        return Lane.REPLY, _stale(turn)
    _follow(turn, press)
    return Lane.REPLY, _shown(turn, incoming.message_id)


def _carry_on(turn: Turn) -> list[Outgoing]:
    """Back to the very step; nothing was lost meanwhile. The numbers stay readable above it."""
    if not turn.document.met:
        return _welcome(turn)
    if conversation.here(turn) is None:
        conversation.go_home(turn)
    else:
        conversation.happen(turn, Lost(""))
    return _shown(turn)


def _follow(turn: Turn, press: Press) -> None:
    if press.verb == STOP:
        conversation.go_home(turn)
    elif press.verb == LINK:
        _follow_link(turn, press.value)
    elif press.verb == PAGE:
        turn.document = replace(turn.document, page=int(press.value) if press.value.isdigit() else 0)
        conversation.happen(turn, Lost(""))
    else:
        conversation.happen(turn, _event(press))


def _event(press: Press) -> Event:
    events: dict[str, Event] = {
        OPTION: Pressed(press.value),
        TICK: Ticked(press.value),
        DONE: Finished(),
        SKIP: Skipped(),
        BACK: WentBack(),
        CHANGE: WantedChange(press.value),
    }
    return events.get(press.verb, Lost())


def _follow_link(turn: Turn, value: str) -> None:
    """Open the flow that a button names, about whom it names, within the person's own document."""
    name, _, about = value.partition("/")
    flow = turn.library.scripts.flows.get(name)
    if flow is None:
        conversation.happen(turn, Lost())
        return
    given = {}
    for wanted, values in (*flow.given.items(), *_questions(flow)):
        if about and (not values or about in values):
            given[wanted] = about
            break
    conversation.open_flow(turn, name, given)


def _questions(flow: Flow) -> list[tuple[str, tuple[str, ...]]]:
    """What a button may answer in advance, such as the circle of somebody who is going to be added."""
    return [(step.name, step.options) for step in flow.steps if step.verb == CHOOSE and step.options]


def sign_of_life(turn: Turn) -> None:
    """Whatever somebody does here ends the count of silences; what it was is kept nowhere."""
    plan = turn.document.plan
    heard = plans.each(plan, lambda _, one: series.answered(one, turn.now) if one.unanswered else one)
    if heard != plan:
        turn.document = replace(turn.document, plan=heard)


def silence(turn: Turn) -> None:
    """The chat was blocked: nothing comes any more. What is kept stays for the retention time."""
    stopped = plans.each(turn.document.plan, lambda _, one: series.stop(one))
    turn.document = replace(turn.document, plan=stopped)


def tell_what_is_left(turn: Turn) -> None:
    """Say how to delete by hand what Telegram did not let go."""
    card = plain_card(turn, turn.words.html("tidy", "left-over"))
    turn.extra.append(replace(card, living=False))


def _again(turn: Turn, before: str) -> list[Outgoing]:
    """A sentence, and below it where the person is."""
    if not turn.document.met:
        return [plain_card(turn, before), *_welcome(turn)]
    if conversation.here(turn) is None:
        return [plain_card(turn, before, (MY_PEOPLE, conversation.HOME))]
    conversation.happen(turn, Lost(""))
    return [card(turn, before=before), *turn.extra]


def _stale(turn: Turn) -> list[Outgoing]:
    """A button from earlier: a kind word and where the person is now."""
    if conversation.here(turn) is None:
        conversation.open_flow(turn, conversation.HOME)
        return [card(turn, before=turn.words.html("common", "stale"))]
    conversation.happen(turn, Lost("stale"))
    return _shown(turn)


def _shown(turn: Turn, replaces: int = 0) -> list[Outgoing]:
    """What an action sends comes first, so that the screen stands below it."""
    close_picker(turn)
    if turn.extra or turn.forgotten:
        replaces = 0
    if turn.asked is None and not turn.told:
        conversation.open_flow(turn, conversation.HOME)
    return [*turn.extra, card(turn, replaces=replaces)]
