"""Everything that is kept about a person, in words that they can read without the program."""

from collections.abc import Iterator, Mapping

from bot.app.summary import option_label
from bot.app.turn import Turn
from bot.people.entry import ARCHIVED, WAITING, Entry
from bot.people.reaches import described
from bot.takeaway.lettering import one_line, several_lines


def everything(turn: Turn) -> str:
    """People first, then the circles that were closed, the own corner, settings and check-ins."""
    blocks = [_label(turn, "title"), *_me(turn)]
    blocks += [_entry(turn, one) for one in turn.person.people]
    blocks += [*_closed(turn), *_corner(turn), *_notes(turn)]
    return "\n\n".join(blocks) + "\n"


def _label(turn: Turn, name: str, **given: object) -> str:
    return turn.words.label("export", name, given)


def _me(turn: Turn) -> Iterator[str]:
    """Name, country, language, consent, and what was set."""
    person = turn.person
    country = turn.library.places.names(turn.words.language).get(person.country, person.country)
    lines = [("name", person.name), ("country", country), ("language", turn.words.own_name)]
    lines.append(("consent", person.consent))
    lines += [(f"setting-{name}", value) for name, value in person.settings.items()]
    yield "\n".join(_line(turn, name, value) for name, value in lines if value)


def _line(turn: Turn, name: str, value: str) -> str:
    """A label in words; the bare name where a setting has none."""
    label = _label(turn, name) if turn.words.has("export", name) else name
    return f"{label}: {one_line(value)}"


def _entry(turn: Turn, entry: Entry) -> str:
    first = " · ".join(one_line(part) for part in (entry.name, entry.role) if part)
    lines = [first, *(turn.words.in_order(one_line(described(reach))) for reach in entry.reaches)]
    lines += [_line(turn, label, value) for label, value in _facts(turn, entry) if value]
    lines += [_line(turn, name, _detail(turn, name, value)) for name, value in entry.details]
    if entry.why:
        lines.append(f"“{several_lines(entry.why)}”")
    lines += [_label(turn, mark) for mark, true in _marks(entry).items() if true]
    return "\n  ".join(lines)


def _facts(turn: Turn, entry: Entry) -> Iterator[tuple[str, str]]:
    def words(step: str, *ids: str) -> str:
        return turn.words.joined(option_label(turn, "add_person", step, one) for one in ids if one)

    yield "circle", words("circle", entry.circle)
    yield "knows", words("knows", entry.knows)
    yield "good-for", words("good_for", *entry.good_for)
    yield "when", words("reachable", *entry.when)


def _detail(turn: Turn, name: str, value: str) -> str:
    """An answer about a group in its words; what was typed as it was typed."""
    if name == "meanwhile":
        entry = turn.person.find(value)
        return entry.name if entry else value
    return option_label(turn, "about_group", name, value)


def _marks(entry: Entry) -> Mapping[str, bool]:
    return {
        "private": entry.private,
        "archived": entry.state == ARCHIVED,
        "waiting": entry.state == WAITING,
    }


def _closed(turn: Turn) -> Iterator[str]:
    """Circles that are “not for me” or “not safe for me”."""
    for circle, why in turn.person.closed.items():
        label = turn.words.label("sheet", f"circle-{circle}")
        yield f"{label}: {_label(turn, why) if turn.words.has('export', why) else why}"


def _corner(turn: Turn) -> Iterator[str]:
    corner = turn.person.corner
    if corner.letter:
        yield f"{_label(turn, 'letter')}:\n{several_lines(corner.letter)}"
    for part, words in (("helps", corner.helps), ("kind-words", corner.kind_words)):
        if words:
            yield "\n".join([f"{_label(turn, part)}:", *(f"· {several_lines(one)}" for one in words)])


def _notes(turn: Turn) -> Iterator[str]:
    """Check-ins: on which days, when, in which clock, with which first words."""
    schedule = turn.document.plan.check_in
    if schedule is None:
        return
    days = turn.words.joined(
        option_label(turn, "set_check_ins", "some_days", _WEEKDAYS[day]) for day in sorted(schedule.days)
    )
    times = " ".join(at.strftime("%H:%M") for at in schedule.times)
    parts = [days, times, schedule.zone, one_line(schedule.wording)]
    yield f"{_label(turn, 'notes')}: {' · '.join(part for part in parts if part)}"


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
