"""Views of “I need someone now”: who fits at this hour, who fits soon, which lines are open."""

from collections.abc import Mapping

from bot.app import finding
from bot.app.hours import clock, hour, line_time, part_of
from bot.app.lines import escaped, way_in_words
from bot.app.summary import option_label
from bot.app.turn import PAGE, Turn, View, page_of
from bot.app.typed import shortened
from bot.app.views.pieces import after, isolated, listed, quoted
from bot.content.words import Block
from bot.core.session import Session
from bot.people.entry import Entry
from bot.people.fitting import DAY
from bot.people.reaches import shown
from bot.safety.lines import Way, first_text, first_voice

SOON = 2  # people who are named for later
KEPT = 160  # letters of kept words


def _hour_now(turn: Turn, _: Session) -> Block:
    now = hour(turn)
    if now is None:
        return Block("")
    given = {"part_of_day": part_of(now.minute), "time": Block(clock(now.minute))}
    return Block(turn.words.html("views", "hour-now", given))


def _fitting_people(turn: Turn, session: Session) -> Block:
    return Block("\n\n".join(_fits(turn, one) for one in finding.first(turn, session)))


def _fits(turn: Turn, entry: Entry) -> str:
    """Name and role, what they are good for, how to reach them, their words."""
    lines = [f"<b>{isolated(entry.name)}</b>{after(turn, entry.role)}"]
    if entry.good_for:
        lines.append(
            listed(turn, [option_label(turn, "add_person", "good_for", one) for one in entry.good_for])
        )
    if entry.why:
        lines.append(quoted(turn, shortened(entry.why, KEPT)))
    lines += [escaped(shortened(shown(reach), 80)) for reach in entry.reaches[:2]]
    return "\n".join(lines)


def _others_fitting(turn: Turn, session: Session) -> Block:
    """One page of the others, each on a line or two; who is not there yet, with the hour."""
    others = finding.others(turn, session)
    begin = page_of(turn, len(others)) * PAGE
    return Block("\n".join(_other(turn, one, wait) for one, wait in others[begin : begin + PAGE]))


def _other(turn: Turn, entry: Entry, wait: int) -> str:
    first = f"<b>{isolated(entry.name)}</b>{after(turn, entry.role)}"
    hours = _from_when(turn, wait) if wait else escaped(entry.detail("opens"))
    lines = [f"{first} · {hours}" if hours else first]
    lines += [escaped(shortened(shown(reach), 80)) for reach in entry.reaches[:1]]
    return "\n".join(lines)


def _soon_people(turn: Turn, session: Session) -> Block:
    named = finding.soon(turn, session)[:SOON]
    each = (f"<b>{isolated(one.name)}</b> {_from_when(turn, wait)}" for one, wait in named)
    return Block(turn.words.joined(each))


def _from_when(turn: Turn, wait: int) -> str:
    now = hour(turn)
    if now is None:
        return ""
    at = now.minute + wait
    given = {"day": "today" if at < DAY else "tomorrow", "time": Block(clock(at % DAY))}
    return turn.words.html("views", "from-when", given)


def _open_voice(turn: Turn, _: Session) -> Block:
    return _open(turn, first_voice(turn.country, language=turn.words.language, at=line_time(turn)))


def _open_text(turn: Turn, _: Session) -> Block:
    return _open(turn, first_text(turn.country, language=turn.words.language, at=line_time(turn)))


def _open_line(turn: Turn, session: Session) -> Block:
    """In the way that was asked for."""
    return (_open_text if finding.wish(session).how == "write" else _open_voice)(turn, session)


def _open(turn: Turn, way: Way | None) -> Block:
    """Only a line that is known to answer at this hour is offered as awake."""
    at = line_time(turn)
    if way is None:
        return Block("")
    hours = way.service.hours
    awake = hours.always or (at is not None and hours.open_at(at) is True)
    return way_in_words(turn.words, way) if awake else Block("")


VIEWS: Mapping[str, View] = {
    "hour_now": _hour_now,
    "fitting_people": _fitting_people,
    "others_fitting": _others_fitting,
    "soon_people": _soon_people,
    "open_line": _open_line,
    "open_voice": _open_voice,
    "open_text": _open_text,
}
